//! Laws of the interview: they hold whatever is answered, in whatever order.

use std::collections::BTreeMap;
use std::sync::Arc;

use bilan::dossier::{self, Beneficiary, Dossier};
use bilan::interview::{Change, Findings, Session, SessionRecord, completeness, findings};
use bilan::lang::LangId;
use bilan::occupation::ListeningConstants;
use bilan::questionnaire::{Answer, Chosen, ItemId, ItemKind, ItemRef, Questionnaire, Row, Value};
use proptest::prelude::*;

use crate::answers::{EVERY_KIND, MAIN, after, answered, change, changes, fresh, now};

/// What a person said and a counsellor noted, without the times at which it was changed.
fn said(session: &Session) -> (&BTreeMap<ItemId, Answer>, &[(ItemRef, String)]) {
    (&session.record().answers, &session.record().notes)
}

fn reopened(session: &Session, record: SessionRecord) -> Session {
    Session::new(
        session.questionnaire().clone(),
        session.language().clone(),
        record,
    )
}

fn undone(session: &Session, changes: &[Change]) -> Result<(), TestCaseError> {
    // Opened anew, so that only what comes now can be taken back.
    let before = reopened(session, session.record().clone());
    let mut session = after(before.clone(), changes);
    let end = session.clone();
    while session.undo(now()) {}
    prop_assert_eq!(said(&session), said(&before));
    prop_assert_eq!(session.relevance(), before.relevance());
    while session.redo(now()) {}
    prop_assert_eq!(said(&session), said(&end));
    prop_assert_eq!(session.relevance(), end.relevance());
    Ok(())
}

/// Sets each answer aside in turn: the others stay, and when it comes back all is as it was.
fn hidden_and_back(session: &Session) -> Result<(), TestCaseError> {
    let all = answered(session);
    let found = findings([session], &ListeningConstants::default());
    for (at, answer) in &all {
        for other in [None, Some(Answer::Refused)] {
            let mut changed = session.clone();
            changed.apply(Change::Answer(at.clone(), other), now());
            let mut others = answered(&changed);
            let mut expected = all.clone();
            others.remove(at);
            expected.remove(at);
            prop_assert_eq!(&others, &expected, "an answer went with {:?}", at);
            let masked: Vec<_> = answered(&changed)
                .into_keys()
                .filter(|at| !changed.relevance().is_shown(at))
                .collect();
            for at in &masked {
                prop_assert!(changed.answer(at).is_some(), "{:?} is not kept", at);
            }
            changed.apply(Change::Answer(at.clone(), Some(answer.clone())), now());
            prop_assert_eq!(changed.relevance(), session.relevance());
            prop_assert_eq!(
                &findings([&changed], &ListeningConstants::default()),
                &found
            );
        }
    }
    Ok(())
}

fn silence_says_nothing(session: &Session) -> Result<(), TestCaseError> {
    for line in findings([session], &ListeningConstants::default()).evidence {
        let at = &line.origin.at;
        prop_assert!(
            matches!(session.answer(at), Some(Answer::Given(_))),
            "{:?}",
            at
        );
        prop_assert!(session.relevance().is_shown(at), "{:?} is masked", at);
    }
    for silent in [Answer::Refused, Answer::DoesNotKnow, Answer::NotAsked] {
        let mut mute = session.clone();
        for at in answered(session).into_keys() {
            mute.apply(Change::Answer(at, Some(silent.clone())), now());
        }
        prop_assert_eq!(
            findings([&mute], &ListeningConstants::default()),
            Findings::default()
        );
    }
    Ok(())
}

/// The answers to items before this place in the reading order.
fn earlier(questionnaire: &Questionnaire, record: &SessionRecord, order: usize) -> SessionRecord {
    let before = |item: &ItemId| questionnaire.info(item).is_none_or(|i| i.order < order);
    let answers = record.answers.iter().filter(|(item, _)| before(item));
    let answers = answers.map(|(item, answer)| {
        let answer = match answer {
            Answer::Given(Value::Rows(rows)) => {
                let rows = rows.iter().map(|row| {
                    let kept = row.answers.iter().filter(|(item, _)| before(item));
                    Row {
                        id: row.id,
                        answers: kept.map(|(i, a)| (i.clone(), a.clone())).collect(),
                    }
                });
                Answer::Given(Value::Rows(rows.collect()))
            }
            other => other.clone(),
        };
        (item.clone(), answer)
    });
    SessionRecord {
        answers: answers.collect(),
        ..SessionRecord::default()
    }
}

fn later_items_do_not_matter(session: &Session) -> Result<(), TestCaseError> {
    let questionnaire = session.questionnaire();
    let order = |at: &ItemRef| questionnaire.info(&at.item).unwrap().order;
    let step = questionnaire.items().count().div_ceil(40);
    for cut in (0..questionnaire.items().count()).step_by(step) {
        let cut_short = reopened(session, earlier(questionnaire, session.record(), cut));
        // The item at the cut itself may only depend on those before it.
        let shown = |s: &Session| -> Vec<ItemRef> {
            let all = s.relevance().shown().map(|(_, at)| at.clone());
            all.filter(|at| order(at) <= cut).collect()
        };
        prop_assert_eq!(shown(&cut_short), shown(session), "cut at {}", cut);
    }
    Ok(())
}

/// Answers that are masked might as well not be there.
fn masked_says_nothing(session: &Session) -> Result<(), TestCaseError> {
    let mut without = session.clone();
    for at in completeness(session).masked {
        without.apply(Change::Answer(at, None), now());
    }
    prop_assert_eq!(completeness(&without).masked, vec![]);
    prop_assert_eq!(without.relevance(), session.relevance());
    prop_assert_eq!(
        findings([&without], &ListeningConstants::default()),
        findings([session], &ListeningConstants::default())
    );
    Ok(())
}

fn dossier_with(questionnaire: &Arc<Questionnaire>) -> Dossier {
    let person = Beneficiary {
        name: "عائشاتو ديالو".to_owned(),
        language: LangId::new("ar"),
    };
    let mut dossier = Dossier::new(person, "S. B.".into(), "Rabat".into(), String::new(), now());
    dossier.begin(questionnaire);
    dossier
}

fn through(dossier: &mut Dossier, changes: &[Change]) {
    for change in changes {
        dossier.interviews[0].session.apply(change.clone(), now());
    }
}

fn half_way_changes_nothing(
    questionnaire: &Arc<Questionnaire>,
    changes: &[Change],
    half: usize,
) -> Result<(), TestCaseError> {
    let mut straight = dossier_with(questionnaire);
    through(&mut straight, changes);
    let (first, second) = changes.split_at(half);
    let mut halved = dossier_with(questionnaire);
    through(&mut halved, first);
    let bytes = dossier::write(&halved).unwrap();
    // Read with nothing at hand: the dossier holds all it needs.
    let mut halved = dossier::read("half", &bytes, &|_| None).unwrap();
    through(&mut halved, second);
    let (one, other) = (
        &straight.interviews[0].session,
        &halved.interviews[0].session,
    );
    prop_assert_eq!(one.record(), other.record());
    prop_assert_eq!(one.relevance(), other.relevance());
    prop_assert_eq!(
        findings([one], &ListeningConstants::default()),
        findings([other], &ListeningConstants::default())
    );
    prop_assert_eq!(completeness(one), completeness(other));
    prop_assert_eq!(
        dossier::write(&straight).unwrap(),
        dossier::write(&halved).unwrap()
    );
    Ok(())
}

fn cases(count: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(count)
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_is_taken_back_was_never_said(
        first in changes(&EVERY_KIND),
        then in prop::collection::vec(change(&EVERY_KIND), 0..40),
    ) {
        undone(&after(fresh(&EVERY_KIND, "ar"), &first), &then)?;
        undone(&fresh(&EVERY_KIND, "fr"), &first)?;
    }

    #[test]
    fn every_law_of_answers_holds_for_every_kind(changes in changes(&EVERY_KIND)) {
        let session = after(fresh(&EVERY_KIND, "ar"), &changes);
        hidden_and_back(&session)?;
        silence_says_nothing(&session)?;
        later_items_do_not_matter(&session)?;
        masked_says_nothing(&session)?;
    }

    #[test]
    fn saving_half_way_changes_nothing(
        (changes, half) in changes(&EVERY_KIND).prop_flat_map(|c| { let n = c.len(); (Just(c), 0..=n) }),
    ) {
        half_way_changes_nothing(&EVERY_KIND, &changes, half)?;
    }
}

proptest! {
    // The real questionnaire is long.
    #![proptest_config(cases(6))]

    #[test]
    fn every_law_holds_for_the_real_questionnaire(
        (changes, half) in changes(&MAIN).prop_flat_map(|c| { let n = c.len(); (Just(c), 0..=n) }),
    ) {
        let session = after(fresh(&MAIN, "ar"), &changes);
        silence_says_nothing(&session)?;
        later_items_do_not_matter(&session)?;
        masked_says_nothing(&session)?;
        undone(&fresh(&MAIN, "ar"), &changes)?;
        half_way_changes_nothing(&MAIN, &changes, half)?;
    }
}

fn choose(item: &str, choice: &str) -> Change {
    let chosen = Chosen::of(&choice.into());
    Change::Answer(
        ItemRef::top(&item.into()),
        Some(Answer::Given(Value::Choice(chosen))),
    )
}

#[test]
fn a_change_that_cannot_be_made_changes_nothing() {
    let mut session = fresh(&EVERY_KIND, "fr");
    session.apply(choose("country", "ma"), now());
    let before = session.record().clone();
    let nowhere = |item: &str, row| {
        Change::Answer(
            ItemRef {
                item: item.into(),
                row,
            },
            Some(Answer::Refused),
        )
    };
    for change in [
        Change::RemoveRow("jobs".into(), 1),
        Change::RemoveRow("country".into(), 1),
        Change::RemoveRow("nowhere".into(), 1),
        Change::AddRow("country".into()),
        Change::AddRow("nowhere".into()),
        nowhere("nowhere", None),
        nowhere("job", None),
        nowhere("job", Some(1)),
        nowhere("country", Some(1)),
        choose("country", "ma"),
        Change::Note(ItemRef::top(&"country".into()), String::new()),
    ] {
        assert!(session.apply(change.clone(), now()).is_none(), "{change:?}");
        assert_eq!(*session.record(), before, "{change:?}");
    }
}

#[test]
fn a_new_row_inherits_nothing_of_a_removed_one() {
    let group: ItemId = "jobs".into();
    let at = ItemRef::in_row(&"job".into(), 1);
    let mut session = fresh(&EVERY_KIND, "fr");
    session.apply(Change::AddRow(group.clone()), now());
    session.apply(Change::Answer(at.clone(), Some(Answer::Refused)), now());
    session.apply(Change::Note(at.clone(), "said in confidence".into()), now());
    session.apply(Change::RemoveRow(group.clone(), 1), now());
    assert_eq!(session.record().notes, []);
    session.apply(Change::AddRow(group.clone()), now());
    assert_eq!((session.answer(&at), session.note(&at)), (None, ""));
    session.undo(now());
    session.undo(now());
    assert_eq!(session.note(&at), "said in confidence");
    assert_eq!(session.answer(&at), Some(&Answer::Refused));
}

#[test]
fn removing_a_row_leaves_the_others_as_they_are() {
    let group: ItemId = "jobs".into();
    let mut session = fresh(&EVERY_KIND, "fr");
    for row in 1..=3 {
        session.apply(Change::AddRow(group.clone()), now());
        let at = ItemRef::in_row(&"job".into(), row);
        session.apply(Change::Note(at.clone(), format!("row {row}")), now());
        session.apply(Change::Answer(at, Some(Answer::DoesNotKnow)), now());
    }
    let (answers, notes) = (answered(&session), session.record().notes.clone());
    session.apply(Change::RemoveRow(group.clone(), 2), now());
    let numbers: Vec<u32> = session.rows(&group).iter().map(|r| r.id).collect();
    assert_eq!(numbers, [1, 3], "rows keep their numbers");
    let kept = answers.into_iter().filter(|(at, _)| at.row != Some(2));
    assert_eq!(answered(&session), kept.collect());
    let kept = notes.into_iter().filter(|(at, _)| at.row != Some(2));
    assert_eq!(session.record().notes, kept.collect::<Vec<_>>());
}

#[test]
fn a_group_takes_no_more_rows_than_it_has_room_for() {
    let mut session = fresh(&EVERY_KIND, "fr");
    let made = (0..5).filter(|_| {
        session
            .apply(Change::AddRow("jobs".into()), now())
            .is_some()
    });
    assert_eq!(made.count(), 3);
    let ItemKind::Group { max_rows, .. } = EVERY_KIND.item(&"jobs".into()).unwrap().kind else {
        panic!("a group");
    };
    assert_eq!(session.rows(&"jobs".into()).len(), usize::from(max_rows));
}

#[test]
fn half_a_profile_of_interests_is_none() {
    let mut session = fresh(&EVERY_KIND, "fr");
    session.apply(choose("outdoors", "yes"), now());
    assert_eq!(
        findings([&session], &ListeningConstants::default()).interests,
        None
    );
    let mut session = fresh(&MAIN, "fr");
    let consent = MAIN
        .items()
        .find(|i| matches!(i.kind, ItemKind::Consent { .. }));
    let agrees = Value::Consent {
        given: true,
        at: now(),
        language: LangId::french(),
        interpreter: None,
        manner: None,
    };
    let at = ItemRef::top(&consent.unwrap().id);
    session.apply(Change::Answer(at, Some(Answer::Given(agrees))), now());
    let mut types = std::collections::BTreeSet::new();
    for item in MAIN.items().filter(|i| i.interest.is_some()) {
        let whole = types.len() == 6;
        assert_eq!(
            findings([&session], &ListeningConstants::default())
                .interests
                .is_some(),
            whole,
            "before {}",
            item.id
        );
        types.extend(item.interest);
        let highest = MAIN.choices(item).last().unwrap();
        session.apply(choose(item.id.as_str(), highest.id.as_str()), now());
    }
    assert!(
        findings([&session], &ListeningConstants::default())
            .interests
            .is_some()
    );
}
