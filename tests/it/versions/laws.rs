//! Whatever a trainer changes, no answer is lost on the way to the next version.

use std::collections::BTreeMap;

use bilan::interview::{Change, Fate, Session, carry_over, findings, plan};
use bilan::occupation::ListeningConstants;
use bilan::questionnaire::{Answer, Chosen, ItemRef, Value};
use proptest::prelude::*;

use super::random::{BARE, Edit, edited, edits, ids, renames};
use crate::answers::{EVERY_KIND, after, answered, changes, fresh, now};

/// How many answers there are: each by itself, rows beside what is answered in them, and what was set aside.
fn count(session: &Session) -> usize {
    let rows = session
        .record()
        .answers
        .values()
        .filter(|a| matches!(a, Answer::Given(Value::Rows(_))));
    let aside = session.record().parked.iter();
    answered(session).len() + rows.count() + aside.filter(|p| p.answer.is_some()).count()
}

/// Every single thing that was said: of several choices each one, of other answers the whole.
fn things(answer: &Answer) -> usize {
    match answer {
        Answer::Given(Value::Choices(list)) => list.len(),
        _ => 1,
    }
}

/// What a session holds, by kind of thing, whatever it is called: words, numbers, choices.
fn all_things(session: &Session) -> usize {
    let here: usize = answered(session).values().map(things).sum();
    let aside = session
        .record()
        .parked
        .iter()
        .filter_map(|p| p.answer.as_ref());
    let rows = |a: &&Answer| !matches!(a, Answer::Given(Value::Rows(_)));
    here + aside.filter(rows).map(things).sum::<usize>()
}

fn notes(session: &Session) -> Vec<String> {
    let here = session.record().notes.iter().map(|(_, note)| note.clone());
    let aside = session.record().parked.iter().map(|p| p.note.clone());
    let mut all: Vec<String> = here.chain(aside).filter(|n| !n.is_empty()).collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(160) })]

    #[test]
    fn no_answer_is_lost(changes in changes(&BARE), one in edits(), two in edits()) {
        let session = after(fresh(&BARE, "ar"), &changes);
        let to = edited(&BARE, &one);
        let plan = plan(&session, &to);
        let told = plan.moves.iter().filter(|m| m.answer.is_some()).count();
        prop_assert_eq!(told, count(&session), "each answer has one fate");
        let carried = carry_over(&session, &to, now());
        for step in &plan.moves {
            if let (Some((there, answer)), false) = (&step.place, step.answer.is_none()) {
                let here = carried.answer(there);
                if !matches!(answer, Answer::Given(Value::Rows(_))) {
                    prop_assert_eq!(here, Some(answer), "{:?}", step.at);
                }
            }
            if let Some(parked) = &step.parked {
                prop_assert!(carried.record().parked.contains(parked));
            }
            let somewhere = step.place.is_some() || step.parked.is_some();
            prop_assert!(somewhere, "{:?} is nowhere", step.at);
        }
        prop_assert_eq!(all_things(&carried), all_things(&session));
        prop_assert_eq!(notes(&carried), notes(&session));
        // And on to a version after that, with what was set aside before.
        let further = edited(&BARE, &two);
        let again = carry_over(&carried, &further, now());
        prop_assert_eq!(all_things(&again), all_things(&session));
        prop_assert_eq!(notes(&again), notes(&session));
    }

    #[test]
    fn the_same_definition_changes_nothing(changes in changes(&EVERY_KIND)) {
        let session = after(fresh(&EVERY_KIND, "ar"), &changes);
        let same = super::built(EVERY_KIND.source().clone());
        let carried = carry_over(&session, &same, now());
        prop_assert_eq!(carried.record(), session.record());
        prop_assert_eq!(carried.relevance(), session.relevance());
        let plan = plan(&session, &same);
        prop_assert!(plan.moves.iter().all(|m| m.fate == Fate::Same));
    }

    #[test]
    fn new_names_and_back_are_as_before(changes in changes(&BARE), renames in renames()) {
        let session = after(fresh(&BARE, "ar"), &changes);
        let to = edited(&BARE, &renames);
        let there = carry_over(&session, &to, now());
        prop_assert_eq!(&there.record().parked, &Vec::new());
        let back = carry_over(&there, session.questionnaire(), now());
        prop_assert_eq!(&back.record().answers, &session.record().answers);
        prop_assert_eq!(&back.record().notes, &session.record().notes);
        prop_assert_eq!(&back.record().cursor, &session.record().cursor);
        prop_assert_eq!(back.record().started, session.record().started);
        prop_assert_eq!(back.record().finished, session.record().finished);
        prop_assert_eq!(&back.record().parked, &Vec::new());
    }

    #[test]
    fn what_is_set_aside_says_nothing(changes in changes(&BARE), edits in edits()) {
        let session = after(fresh(&BARE, "ar"), &changes);
        let mut carried = carry_over(&session, &edited(&BARE, &edits), now());
        let before = findings([&carried], &ListeningConstants::default());
        let mut record = carried.record().clone();
        record.parked.clear();
        carried = Session::new(
            carried.questionnaire().clone(),
            carried.language().clone(),
            record,
        );
        prop_assert_eq!(findings([&carried], &ListeningConstants::default()), before);
    }
}

/// Of choices that were set aside together, those that have a place again come back, and only the others stay aside.
#[test]
fn what_comes_back_is_not_kept_aside_as_well() {
    let mut session = fresh(&BARE, "ar");
    let at = ItemRef::top(&"tools".into());
    let chosen = ["lorry", "none"].map(|id| Chosen::of(&id.into()));
    let answer = Answer::Given(Value::Choices(chosen.to_vec()));
    session.apply(Change::Answer(at, Some(answer)), now());
    let all = ids(BARE.source());
    let tools = all.iter().position(|id| id.as_str() == "tools").unwrap();
    let gone = carry_over(&session, &edited(&BARE, &[Edit::Remove(tools)]), now());
    assert_eq!(all_things(&gone), 2);
    let back = carry_over(
        &gone,
        &edited(&BARE, &[Edit::RemoveChoice(tools, 1)]),
        now(),
    );
    assert_eq!(all_things(&back), 2, "{:?}", back.record());
}

/// The counting above counts: a session from which an answer is taken has one thing less.
#[test]
fn a_lost_answer_would_be_noticed() {
    let mut session = fresh(&BARE, "ar");
    let at = ItemRef::top(&"age".into());
    let empty = (count(&session), all_things(&session));
    let answer = Some(Answer::Given(Value::Number(40.0)));
    session.apply(Change::Answer(at, answer), now());
    assert_eq!(
        (count(&session), all_things(&session)),
        (empty.0 + 1, empty.1 + 1)
    );
    let seen: BTreeMap<_, _> = answered(&session);
    assert_eq!(seen.len(), 1);
}
