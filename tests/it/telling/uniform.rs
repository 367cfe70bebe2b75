//! Ratings that are all alike are found, with their places; others are not.

use std::sync::Arc;

use bilan::authoring::decode;
use bilan::interview::{Alike, Change, Session, uniform};
use bilan::occupation::ListeningConstants;
use bilan::questionnaire::{
    Answer, Chosen, EvidenceSource, ItemId, ItemRef, Questionnaire, Ratings, Value, build,
};
use proptest::prelude::*;

use crate::answers::{fresh, now};

const COUNT: usize = 10;

/// Ten competences, then ten steps of one scale with one of another in their midst.
fn questionnaire() -> Arc<Questionnaire> {
    let item =
        |id: String, kind: &str| format!(r#"(id: "{id}", kind: {kind}, label: {{"fr": "Q"}}),"#);
    let mut items = String::new();
    for i in 0..COUNT {
        items += &item(format!("rated_{i}"), &format!(r#"Competence("c_{i}")"#));
    }
    for i in 0..COUNT {
        items += &item(format!("step_{i}"), r#"Likert(scale: "likes")"#);
        if i == 4 {
            items += &item("other".into(), r#"Likert(scale: "done")"#);
        }
    }
    let choices = r#"[(id: "no", label: {"fr": "Non"}, value: 0.0), (id: "yes", label: {"fr": "Oui"}, value: 1.0)]"#;
    let text = format!(
        r#"(format: 1, id: "alike", version: "1", languages: ["fr"], source_language: "fr", title: {{"fr": "T"}},
            scales: [(id: "likes", choices: {choices}), (id: "done", choices: {choices})],
            sections: [(id: "all", title: {{"fr": "S"}}, items: [{items}])])"#
    );
    Arc::new(build(decode("alike.ron", text.as_bytes()).unwrap()).unwrap())
}

fn at(id: String) -> ItemRef {
    ItemRef::top(&ItemId::new(id))
}

fn rated(session: &mut Session, levels: &[u8]) {
    for (i, level) in levels.iter().enumerate() {
        let mut ratings = Ratings::default();
        ratings.set(EvidenceSource::SelfDeclared, Some(*level));
        // What the counsellor saw is no rating of the person's own.
        ratings.set(EvidenceSource::Observed, Some((i % 5) as u8));
        let answer = Answer::Given(Value::Competence(ratings));
        session.apply(
            Change::Answer(at(format!("rated_{i}")), Some(answer)),
            now(),
        );
    }
}

fn step(session: &mut Session, item: &str, choice: &str) {
    let chosen = Chosen::of(&bilan::questionnaire::ChoiceId::new(choice));
    let answer = Answer::Given(Value::Choice(chosen));
    session.apply(Change::Answer(at(item.to_owned()), Some(answer)), now());
}

fn found(session: &Session) -> Vec<bilan::interview::Uniform> {
    uniform(session, &ListeningConstants::default())
}

#[test]
fn levels_that_are_all_alike_are_told_with_their_places() {
    let mut session = fresh(&questionnaire(), "fr");
    rated(&mut session, &[3; 7]);
    assert_eq!(found(&session), [], "seven are too few to tell");
    rated(&mut session, &[3; COUNT]);
    let alike = found(&session);
    assert_eq!(alike.len(), 1, "{alike:?}");
    assert_eq!(alike[0].count, COUNT);
    let places: Vec<&ItemRef> = alike[0].answers.iter().map(|o| &o.at).collect();
    let all: Vec<ItemRef> = (0..COUNT).map(|i| at(format!("rated_{i}"))).collect();
    assert_eq!(places, all.iter().collect::<Vec<_>>());
    assert!(alike[0].answers.iter().all(|o| o.questionnaire == "alike"));
    let Alike::Levels { mean, sd } = alike[0].alike else {
        panic!("{alike:?}")
    };
    assert!((mean - 3.0).abs() < 1e-12 && sd.abs() < 1e-12);
    // One that is far from the others is enough.
    rated(&mut session, &[3, 3, 3, 3, 0, 3, 3, 3, 3, 3]);
    assert_eq!(found(&session), []);
}

#[test]
fn a_long_run_of_one_step_is_told_and_another_scale_does_not_break_it() {
    let mut session = fresh(&questionnaire(), "fr");
    for i in 0..8 {
        step(&mut session, &format!("step_{i}"), "yes");
    }
    step(&mut session, "other", "no");
    let alike = found(&session);
    assert_eq!(alike.len(), 1, "{alike:?}");
    assert_eq!(alike[0].count, 8);
    assert!(matches!(&alike[0].alike, Alike::Step { scale, choice }
        if scale == "likes" && choice.as_str() == "yes"));
    // What is refused is no answer; another step ends the run.
    session.apply(
        Change::Answer(at("step_3".into()), Some(Answer::Refused)),
        now(),
    );
    assert_eq!(found(&session), [], "seven are left");
    step(&mut session, "step_8", "yes");
    assert_eq!(found(&session)[0].count, 8);
    step(&mut session, "step_3", "no");
    assert_eq!(found(&session), []);
}

proptest! {
    /// Found where a plain reckoning finds them.
    #[test]
    fn levels_are_alike_where_they_hardly_spread(levels in prop::collection::vec(2u8..=3, 0..=COUNT)) {
        let mut session = fresh(&questionnaire(), "fr");
        rated(&mut session, &levels);
        let n = levels.len() as f64;
        let mean = levels.iter().map(|l| f64::from(*l)).sum::<f64>() / n;
        let variance = levels.iter().map(|l| (f64::from(*l) - mean).powi(2)).sum::<f64>() / n;
        let expected = levels.len() >= 8 && variance.sqrt() < 0.25;
        prop_assert_eq!(!found(&session).is_empty(), expected);
    }
}
