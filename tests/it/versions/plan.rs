//! Before anything changes it is told what becomes of each answer.

use std::sync::Arc;

use bilan::interview::{Change, Fate, Parking, Session, carry_over, plan};
use bilan::lang::LangId;
use bilan::questionnaire::{Answer, Chosen, ItemRef, PartialDate, Questionnaire, Value};

use super::{EVERY_KIND_TEXT, MAIN_TEXT, all_changed, built, next_version, source};
use crate::answers::{fresh, now};

fn top(item: &str) -> ItemRef {
    ItemRef::top(&item.into())
}

fn one(choice: &str) -> Value {
    Value::Choice(Chosen::of(&choice.into()))
}

fn several(choices: &[&str]) -> Value {
    Value::Choices(choices.iter().map(|c| Chosen::of(&(*c).into())).collect())
}

fn give(session: &mut Session, at: ItemRef, value: Value) {
    let change = Change::Answer(at, Some(Answer::Given(value)));
    assert!(session.apply(change, now()).is_some());
}

/// An interview under the questionnaire with every kind.
fn interview() -> Session {
    let mut session = fresh(&built(source(EVERY_KIND_TEXT)), "fr");
    let consent = Value::Consent {
        given: true,
        at: now(),
        language: LangId::french(),
        interpreter: None,
        manner: None,
    };
    give(&mut session, top("agrees"), consent);
    give(&mut session, top("country"), one("ma"));
    give(&mut session, top("age"), Value::Number(40.0));
    give(&mut session, top("tools"), several(&["trowel", "lorry"]));
    give(&mut session, top("outdoors"), one("yes"));
    give(&mut session, top("words"), Value::Text("bonjour".into()));
    let born = PartialDate {
        year: 1990,
        month: Some(4),
        day: None,
    };
    give(&mut session, top("born"), Value::Date(born));
    for _ in 0..2 {
        session.apply(Change::AddRow("jobs".into()), now());
    }
    for row in [1, 2] {
        let at = |item: &str| ItemRef::in_row(&item.into(), row);
        give(&mut session, at("job_months"), Value::Months(6 * row));
        give(&mut session, at("job_pay"), one("paid"));
    }
    session.apply(Change::Note(top("age"), "environ".into()), now());
    session.set_cursor(top("age"));
    session
}

/// The questionnaire with these passages changed.
fn other(changes: &[(&str, &str)]) -> Arc<Questionnaire> {
    built(source(&all_changed(EVERY_KIND_TEXT, changes)))
}

#[track_caller]
fn fate(session: &Session, to: &Questionnaire, item: &str) -> (Fate, Option<Parking>) {
    let plan = plan(session, to);
    let mut found = plan.moves.iter().filter(|m| m.at.item.as_str() == item);
    let step = found.next().unwrap_or_else(|| panic!("{item} has no fate"));
    (step.fate, step.parked.as_ref().map(|p| p.why))
}

#[test]
fn the_same_definition_changes_nothing() {
    let session = interview();
    let again = built(source(EVERY_KIND_TEXT));
    let carried = carry_over(&session, &again, now());
    assert_eq!(carried.record(), session.record());
    let plan = plan(&session, &again);
    assert!(plan.moves.iter().all(|m| m.fate == Fate::Same));
    assert_eq!(plan.asked_anew, 0);
}

#[test]
fn wording_and_order_leave_every_answer_where_it_is() {
    let session = interview();
    let to = other(&[("\"Âge\"", "\"Quel âge ?\""), ("\"2026.1\"", "\"2026.2\"")]);
    let carried = carry_over(&session, &to, now());
    assert_eq!(carried.record().answers, session.record().answers);
    assert_eq!(carried.record().notes, session.record().notes);
    assert_eq!(carried.record().cursor, session.record().cursor);
    assert_eq!(carried.record().parked, []);
}

#[test]
fn a_new_name_takes_answer_note_and_place_along() {
    let session = interview();
    let text = EVERY_KIND_TEXT.replace("\"age\"", "\"years_old\"");
    let text = text.replacen(
        "id: \"years_old\",",
        "id: \"years_old\", was: [\"age\"],",
        1,
    );
    // What it says of the person is still called so.
    let text = text.replace("holds: \"years_old\"", "holds: \"age\"");
    let to = built(source(&text));
    assert_eq!(fate(&session, &to, "age"), (Fate::Renamed, None));
    let carried = carry_over(&session, &to, now());
    let there = top("years_old");
    assert_eq!(carried.answer(&there), session.answer(&top("age")));
    assert_eq!(carried.note(&there), "environ");
    assert_eq!(carried.record().cursor, Some(there));
    // And back, although the old version knows nothing of the new name.
    let back = carry_over(&carried, session.questionnaire(), now());
    assert_eq!(back.record().answers, session.record().answers);
    assert_eq!(back.record().notes, session.record().notes);
}

#[test]
fn a_choice_of_a_new_name_is_still_chosen() {
    let session = interview();
    let to = other(&[
        ("(id: \"lorry\",", "(id: \"truck\", was: [\"lorry\"],"),
        (
            "HasAny(\"tools\", [\"lorry\", \"none\"])",
            "HasAny(\"tools\", [\"truck\", \"none\"])",
        ),
    ]);
    assert_eq!(fate(&session, &to, "tools"), (Fate::Renamed, None));
    let carried = carry_over(&session, &to, now());
    let wanted = Answer::Given(several(&["trowel", "truck"]));
    assert_eq!(carried.answer(&top("tools")), Some(&wanted));
}

#[test]
fn more_to_choose_from_and_wider_limits_keep_the_answer() {
    let session = interview();
    let to = other(&[
        ("max: 99.0", "max: 120.0"),
        (
            "(id: \"unpaid\", label",
            "(id: \"meals\", label: {\"fr\": \"Repas\", \"ar\": \"طعام\"}), (id: \"unpaid\", label",
        ),
        (
            "SingleChoice(list: \"countries\")",
            "MultiChoice(list: \"countries\")",
        ),
    ]);
    assert_eq!(fate(&session, &to, "age"), (Fate::Widened, None));
    assert_eq!(fate(&session, &to, "job_pay"), (Fate::Widened, None));
    assert_eq!(fate(&session, &to, "country"), (Fate::Widened, None));
    let carried = carry_over(&session, &to, now());
    let countries = Answer::Given(several(&["ma"]));
    assert_eq!(carried.answer(&top("country")), Some(&countries));
    assert_eq!(carried.record().parked, []);
}

#[test]
fn what_has_no_place_is_set_aside_with_its_question() {
    let session = interview();
    let to = other(&[
        ("kind: Text(lines: 3)", "kind: Document"),
        ("max: 99.0", "max: 30.0"),
    ]);
    let retyped = (Fate::Parked, Some(Parking::Retyped));
    assert_eq!(fate(&session, &to, "words"), retyped);
    let outside = (Fate::Parked, Some(Parking::OutOfRange));
    assert_eq!(fate(&session, &to, "age"), outside);
    let carried = carry_over(&session, &to, now());
    assert_eq!(carried.answer(&top("words")), None);
    assert_eq!(carried.note(&top("age")), "");
    let parked = &carried.record().parked;
    assert_eq!(parked.len(), 2);
    let age = parked.iter().find(|p| p.item.id.as_str() == "age").unwrap();
    assert_eq!(age.answer, Some(Answer::Given(Value::Number(40.0))));
    assert_eq!(age.item.label.get(&LangId::new("ar")), "السن");
    assert_eq!(
        (age.note.as_str(), age.version.as_str()),
        ("environ", "2026.1")
    );
}

#[test]
fn of_several_choices_those_that_are_left_stay() {
    let session = interview();
    let to = other(&[
        (
            "(id: \"trowel\", label: {\"fr\": \"Truelle\", \"ar\": \"مالج\"}),",
            "",
        ),
        ("Has(\"tools\", \"trowel\"), ", ""),
        (
            "(from: \"tools/trowel\", competence: \"masonry\", evidence: SelfDeclared, weight: 0.5, map: {\"chosen\": 2.0}),",
            "",
        ),
    ]);
    let partly = (Fate::Parked, Some(Parking::ChoiceGone));
    assert_eq!(fate(&session, &to, "tools"), partly);
    let carried = carry_over(&session, &to, now());
    let kept = Answer::Given(several(&["lorry"]));
    assert_eq!(carried.answer(&top("tools")), Some(&kept));
    let [aside] = carried.record().parked.as_slice() else {
        panic!("{:?}", carried.record().parked);
    };
    assert_eq!(aside.answer, Some(Answer::Given(several(&["trowel"]))));
    let labels: Vec<&str> = aside
        .choices
        .iter()
        .map(|c| c.label.get(&LangId::french()))
        .collect();
    assert_eq!(labels, ["Truelle"]);
}

#[test]
fn agreement_to_other_words_is_asked_for_again() {
    let session = interview();
    let to = other(&[("D’accord ?", "D’accord pour tout garder dix ans ?")]);
    let reworded = (Fate::Parked, Some(Parking::Reworded));
    assert_eq!(fate(&session, &to, "agrees"), reworded);
    // It was read in French: the Arabic words were not what the person agreed to.
    let to = other(&[("\"موافق؟\"", "\"هل أنت موافق؟\"")]);
    assert_eq!(fate(&session, &to, "agrees"), (Fate::Same, None));
}

#[test]
fn a_group_that_is_gone_is_set_aside_row_by_row_and_comes_back() {
    let session = interview();
    let text = EVERY_KIND_TEXT;
    let begin = text.find("(id: \"jobs\", kind: Group(").unwrap();
    let end = text.find("(id: \"long\", kind").unwrap();
    let mut without = text.to_owned();
    without.replace_range(begin..end, "");
    let without = all_changed(
        &without,
        &[
            (
                ", show_if: AnyRow(\"jobs\", Num(\"job_months\", AtLeast(12.0)))",
                "",
            ),
            (
                ", show_if: All([Rows(\"jobs\", AtLeast(1.0)), EveryRow(\"jobs\", OneOf(\"job_pay\", [\"paid\"]))])",
                "",
            ),
            (
                ", show_if: SumRows(\"jobs\", \"job_months\", Above(24.0))",
                "",
            ),
        ],
    );
    let to = built(source(&without));
    let carried = carry_over(&session, &to, now());
    // The group, and two answers in each of two rows.
    assert_eq!(carried.record().parked.len(), 5);
    assert!(!carried.record().answers.contains_key("jobs"));
    let back = carry_over(&carried, session.questionnaire(), now());
    assert_eq!(back.record().parked, []);
    assert_eq!(back.record().answers, session.record().answers);
}

#[test]
fn two_answers_for_one_place_keep_the_one_that_was_there() {
    let session = interview();
    // `words` becomes a former name of `every`, which is there already.
    let mut session = session;
    give(&mut session, top("every"), Value::Text("tous".into()));
    let text = EVERY_KIND_TEXT;
    let begin = text.find("(id: \"words\"").unwrap();
    let end = text.find("(id: \"paper\"").unwrap();
    let mut without = text.to_owned();
    without.replace_range(begin..end, "");
    let to = built(source(&super::changed(
        &without,
        "(id: \"every\",",
        "(id: \"every\", was: [\"words\"],",
    )));
    assert_eq!(fate(&session, &to, "every"), (Fate::Same, None));
    let taken = (Fate::Parked, Some(Parking::Taken));
    assert_eq!(fate(&session, &to, "words"), taken);
}

#[test]
fn the_counsellors_questionnaire_goes_on_to_its_next_version() {
    let mut session = fresh(&built(source(MAIN_TEXT)), "fr");
    give(&mut session, top("hopes"), Value::Text("un métier".into()));
    give(&mut session, top("years_in_morocco"), Value::Number(4.0));
    give(&mut session, top("dependants"), Value::Number(3.0));
    let days = several(&["day_work", "looking"]);
    give(&mut session, top("activity_now"), days);
    give(&mut session, top("search_length"), Value::Months(8));
    let to = built(source(&next_version()));
    let plan = plan(&session, &to);
    assert_eq!((plan.from.as_str(), plan.to.as_str()), ("2026.1", "2026.2"));
    let told = |fate| -> Vec<String> {
        let of = plan.of(fate);
        of.map(|m| m.at.item.to_string()).collect()
    };
    assert_eq!(told(Fate::Same), ["search_length"]);
    assert_eq!(told(Fate::Renamed), ["hopes"]);
    assert_eq!(told(Fate::Widened), ["years_in_morocco"]);
    assert_eq!(told(Fate::Parked), ["dependants", "activity_now"]);
    assert_eq!(plan.asked_anew, 0);
}
