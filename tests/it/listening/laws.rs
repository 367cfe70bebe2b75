//! Laws on random interviews, and each promise once by example.

use std::collections::{BTreeMap, BTreeSet};

use bilan::competence::assess_all;
use bilan::dossier::{derive, read, to_decide, write};
use bilan::interview::{
    Change, Listening, Named, Session, SpokenFor, candidates, findings, listen, task_level,
    task_weight,
};
use bilan::occupation::Catalogue;
use bilan::questionnaire::{
    Answer, CompetenceId, HowAlone, HowOften, ItemId, ItemKind, ItemRef, Ratings, SaidTask,
    TaskAnswer, Tasks, Value,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{CONTENT, Told, dossier, give, interview, task};
use crate::answers::{MAIN, now, task_answer};

const OFTEN: TaskAnswer = TaskAnswer {
    often: Some(HowOften::Often),
    alone: Some(HowAlone::Alone),
    shown: None,
};

fn named(told: &str) -> Named {
    match CONTENT.catalogue.activity(&told.into()) {
        Some(activity) => Named::Activity(activity.id.clone()),
        None => Named::Occupation(told.into()),
    }
}

/// Experiences that have tasks in common, with anything said of any of them.
fn told() -> impl Strategy<Value = Told> {
    let names = vec![
        "cook",
        "kitchen_assistant",
        "cook_for_family",
        "cook_for_feasts",
        "market_vendor",
    ];
    select(names).prop_flat_map(|name| {
        let all = candidates(&CONTENT.catalogue, &named(name));
        let most = all.len().min(6);
        (subsequence(all, 0..most), vec(task_answer(), 6)).prop_map(move |(of, answers)| Told {
            named: name.to_owned(),
            tasks: Tasks {
                answers: of.into_iter().zip(answers).collect(),
                said: Vec::new(),
            },
        })
    })
}

fn heard(session: &Session) -> Listening {
    derive(&dossier(session), &CONTENT.catalogue).listening
}

/// What is said of each task of the interview, by whom ever looks for it.
fn said(session: &Session) -> BTreeMap<CompetenceId, Vec<(ItemRef, TaskAnswer)>> {
    let mut said: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (_, at) in session.relevance().shown() {
        if let Some(Value::Tasks(tasks)) = session.shown_answer(at).and_then(Answer::value) {
            for (id, answer) in &tasks.answers {
                said.entry(id.clone())
                    .or_default()
                    .push((at.clone(), *answer));
            }
        }
    }
    said
}

fn never_twice(told: &[Told]) -> Result<(), TestCaseError> {
    let (session, places) = interview(told);
    let listening = heard(&session);
    let said = said(&session);
    for (at, experience) in places.iter().zip(told) {
        let asked = listening.tasks("bilan_de_competences", at).unwrap();
        let left: BTreeSet<_> = asked.left.iter().collect();
        let known: BTreeSet<_> = asked.known.iter().map(|k| &k.competence).collect();
        prop_assert_eq!(left.len(), asked.left.len(), "asked twice in one place");
        prop_assert!(asked.worth <= asked.left.len());
        for task in candidates(&CONTENT.catalogue, &named(&experience.named)) {
            let of: &[_] = said.get(&task).map_or(&[], |of| of);
            let told = of.iter().any(|(_, answer)| !answer.is_passed());
            let here = of.iter().find(|(place, _)| place == at);
            prop_assert!(!(told && left.contains(&task)), "{task} is asked again");
            // Nothing is lost on the way: it is asked, or known, or answered or passed over here.
            let places = [left.contains(&task), known.contains(&task)];
            let here_told = here.is_some_and(|(_, answer)| !answer.is_passed());
            let here_passed = here.is_some_and(|(_, answer)| answer.is_passed());
            let count = places.iter().filter(|p| **p).count();
            prop_assert!(count <= 1, "{task} is both asked and known");
            prop_assert!(count == 1 || here_told || here_passed, "{task} is nowhere");
            prop_assert!(
                !(here_told && count > 0),
                "{task} is told here and still there"
            );
        }
    }
    Ok(())
}

/// The level that the answers propose for each core competence, counted out again.
fn recounted(session: &Session, catalogue: &Catalogue) -> BTreeMap<CompetenceId, u8> {
    let constants = &catalogue.constants().listening;
    let speaks = |task: &CompetenceId, core: &CompetenceId| {
        let framework = catalogue.framework();
        let trade = catalogue.occupations().iter().flat_map(|o| &o.trade);
        let trade = trade.filter(|t| t.id == *task).flat_map(|t| &t.speaks_for);
        let own = catalogue.activities().tasks.iter();
        let own = own.filter(|t| t.id == *task).flat_map(|t| &t.speaks_for);
        let esco = |id: &CompetenceId| framework.get(id).map_or(&[][..], |c| &c.esco);
        let shared = esco(task).iter().any(|uri| esco(core).contains(uri));
        task == core || shared || trade.chain(own).any(|id| id == core)
    };
    let mut levels = BTreeMap::new();
    for core in catalogue.framework().core() {
        let (mut sum, mut weight, mut highest) = (0.0, 0.0, 0.0_f64);
        for (task, answers) in said(session) {
            if !speaks(&task, &core.id) {
                continue;
            }
            for (_, answer) in answers.iter().filter(|(_, a)| a.is_told()) {
                let level = task_level(answer, constants).unwrap();
                let w = task_weight(answer, constants);
                sum += w * level;
                weight += w;
                highest = highest.max(level);
            }
        }
        if weight > 0.0 {
            let level = (sum / weight).round().min(highest.floor());
            levels.insert(core.id.clone(), level as u8);
        }
    }
    levels
}

fn proposals_do_not_count(told: &[Told]) -> Result<(), TestCaseError> {
    let (session, _) = interview(told);
    let derived = derive(&dossier(&session), &CONTENT.catalogue);
    let proposed = derived.listening.all_proposed();
    let levels: BTreeMap<_, _> = proposed
        .iter()
        .map(|(id, p)| (id.clone(), p.level))
        .collect();
    prop_assert_eq!(&levels, &recounted(&session, &CONTENT.catalogue));
    // What counts is what was said of the task itself, and of nothing it speaks for.
    let said = said(&session);
    for line in &derived.findings.evidence {
        let item = MAIN.item(&line.origin.at.item).unwrap();
        if matches!(item.kind, ItemKind::Tasks { .. }) {
            prop_assert!(said.contains_key(&line.competence), "{}", line.competence);
        }
    }
    for id in proposed.keys().filter(|id| !said.contains_key(*id)) {
        let position = CONTENT.catalogue.framework().position(id).unwrap();
        prop_assert!(
            derived.profile.at(position).is_none(),
            "{id} counts unconfirmed"
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_told_is_never_asked_again(told in vec(told(), 1..5)) {
        never_twice(&told)?;
    }

    #[test]
    fn proposed_levels_are_a_plain_recount_and_do_not_count(told in vec(told(), 1..4)) {
        proposals_do_not_count(&told)?;
    }

    #[test]
    fn taking_back_brings_the_same_questions_back(told in vec(told(), 1..3)) {
        let (mut session, places) = interview(&told);
        let before = heard(&session);
        let next = before.tasks("bilan_de_competences", &places[0]).unwrap().left.first().cloned();
        if let Some(next) = next {
            task(&mut session, &places[0], next.as_str(), OFTEN);
            prop_assert_ne!(&heard(&session), &before);
            session.undo(now());
            prop_assert_eq!(&heard(&session), &before);
        }
    }
}

fn of(name: &str) -> Told {
    Told {
        named: name.to_owned(),
        tasks: Tasks::default(),
    }
}

#[test]
fn an_answer_changes_what_is_asked_next() {
    let (session, places) = interview(&[of("cook")]);
    let before = heard(&session);
    let before = &before
        .tasks("bilan_de_competences", &places[0])
        .unwrap()
        .left;
    assert!(before.len() > 5, "{before:?}");
    let mut orders = BTreeSet::new();
    for first in before {
        let mut session = session.clone();
        task(&mut session, &places[0], first.as_str(), OFTEN);
        let after = heard(&session);
        let after = after.tasks("bilan_de_competences", &places[0]).unwrap();
        assert!(!after.left.contains(first));
        let unchanged: Vec<_> = before.iter().filter(|id| *id != first).collect();
        orders.insert(after.left.iter().collect::<Vec<_>>() != unchanged);
    }
    assert!(
        orders.contains(&true),
        "no answer changes the order of the others"
    );
}

#[test]
fn a_task_told_elsewhere_is_known_with_its_place() {
    let (mut session, places) = interview(&[of("cook"), of("cook_for_family")]);
    task(&mut session, &places[0], "cook_cook_ways", OFTEN);
    let listening = heard(&session);
    let home = listening.tasks("bilan_de_competences", &places[1]).unwrap();
    let known = home
        .known
        .iter()
        .find(|k| k.competence.as_str() == "cook_cook_ways");
    assert_eq!(known.unwrap().origin.at, places[0]);
    // Passed over at home is passed over there alone.
    task(
        &mut session,
        &places[1],
        "plan_meals",
        TaskAnswer::default(),
    );
    let (mut other, places) = interview(&[of("cook_for_family"), of("cook_for_family")]);
    task(&mut other, &places[0], "plan_meals", TaskAnswer::default());
    let listening = heard(&other);
    let there = listening.tasks("bilan_de_competences", &places[0]).unwrap();
    let here = listening.tasks("bilan_de_competences", &places[1]).unwrap();
    let asks = |left: &[CompetenceId]| left.iter().any(|id| id.as_str() == "plan_meals");
    assert!(!asks(&there.left) && asks(&here.left));
}

#[test]
fn a_competence_that_was_rated_is_not_asked_as_a_task() {
    let activity = &CONTENT
        .catalogue
        .activity(&"cook_for_feasts".into())
        .unwrap();
    let core = activity
        .tasks
        .iter()
        .find(|id| id.as_str() == "teamwork")
        .unwrap();
    let (mut session, places) = interview(&[of("cook_for_feasts")]);
    let asks = |session: &Session| {
        let listening = heard(session);
        let asked = listening.tasks("bilan_de_competences", &places[0]).unwrap();
        (asked.left.contains(core), asked.known.len())
    };
    assert_eq!(asks(&session), (true, 0));
    let item = ItemRef::top(&ItemId::from("skill_teamwork"));
    let ratings = Ratings {
        self_declared: Some(3),
        ..Ratings::default()
    };
    give(&mut session, item, Value::Competence(ratings));
    assert_eq!(asks(&session), (false, 1));
}

#[test]
fn asking_ends_where_the_rest_would_tell_little() {
    let (session, places) = interview(&[of("cook")]);
    let worth = |least: f64| {
        let catalogue = embedded_with(least);
        let findings = findings([&session], &catalogue.constants().listening);
        let level = &catalogue.constants().level;
        let profile = assess_all(catalogue.framework(), &findings.by_competence(), level);
        let listening = listen(&[&session], &catalogue, &profile);
        let asked = listening.tasks("bilan_de_competences", &places[0]).unwrap();
        (asked.worth, asked.left.len())
    };
    let (all, left) = worth(0.0);
    assert_eq!(all, left);
    let (some, _) = worth(0.6);
    assert!((1..left).contains(&some), "{some} of {left}");
    assert!(
        worth(1.0).0 <= 1,
        "nothing tells more than the most telling did"
    );
}

/// The carried catalogue with another least share that is still asked.
fn embedded_with(least: f64) -> Catalogue {
    let mut files = bilan::authoring::embedded_files();
    let file = files.iter_mut().find(|f| f.name == "scoring.ron").unwrap();
    let text = String::from_utf8(file.bytes.clone().unwrap()).unwrap();
    let now = format!(
        "least_telling: {:?}",
        CONTENT.catalogue.constants().listening.least_telling
    );
    assert!(text.contains(&now), "{now}");
    file.bytes = Ok(text
        .replace(&now, &format!("least_telling: {least:?}"))
        .into_bytes());
    let content = bilan::authoring::load(&files).unwrap();
    Catalogue::clone(&content.catalogue)
}

#[test]
fn a_confirmed_level_counts_and_is_proposed_no_more() {
    let (mut session, places) = interview(&[of("cook")]);
    task(&mut session, &places[0], "cook_cook_ways", OFTEN);
    let derived = derive(&dossier(&session), &CONTENT.catalogue);
    let spoken_for = SpokenFor::new(&CONTENT.catalogue);
    let core = spoken_for.of(&"cook_cook_ways".into())[0].clone();
    let item = MAIN
        .items()
        .find(|i| i.kind == ItemKind::Competence(core.clone()))
        .unwrap();
    let position = CONTENT.catalogue.framework().position(&core).unwrap();
    let proposed = derived.listening.proposed(&core).unwrap();
    assert_eq!(proposed.level, 3);
    assert_eq!(proposed.from.len(), 1);
    assert!(derived.profile.at(position).is_none());
    // Its domain is asked for first; whether or not the item is shown, what was said elsewhere is not overridden.
    let mut open = session.clone();
    {
        let at = ItemRef::top(&"domains".into());
        let all = MAIN.choices(MAIN.item(&at.item).unwrap());
        let chosen = all.iter().filter(|c| !c.exclusive);
        let chosen = chosen
            .map(|c| bilan::questionnaire::Chosen::of(&c.id))
            .collect();
        give(&mut open, at, Value::Choices(chosen));
    }
    let at = ItemRef::top(&item.id);
    assert!(open.relevance().is_shown(&at), "{at:?}");
    assert!(heard(&open).proposed(&core).is_some());
    for answer in [
        Answer::Refused,
        Answer::Given(Value::Competence(Ratings {
            self_declared: Some(1),
            ..Ratings::default()
        })),
    ] {
        open.apply(Change::Answer(at.clone(), Some(answer)), now());
        assert!(heard(&open).proposed(&core).is_none());
    }
    let derived = derive(&dossier(&open), &CONTENT.catalogue);
    let level = derived.profile.at(position).unwrap();
    assert_eq!(level.self_declared, Some(1.0), "what was said stays");
}

#[test]
fn tasks_in_ones_own_words_are_kept_as_said() {
    let words = "كنت أعجن الخبز لعرس ابن عمي";
    let (mut session, places) = interview(&[of("cook")]);
    let said = Tasks {
        said: vec![SaidTask {
            words: words.to_owned(),
            answer: OFTEN,
        }],
        ..Tasks::default()
    };
    give(&mut session, places[0].clone(), Value::Tasks(said.clone()));
    let bytes = write(&dossier(&session)).unwrap();
    let carried = |_: &str| Some(MAIN.clone());
    let read = read("dossier.ron", &bytes, &carried).unwrap();
    let again = read.sessions().next().unwrap();
    assert_eq!(
        again.answer(&places[0]).and_then(Answer::value),
        Some(&Value::Tasks(said))
    );
    session.undo(now());
    assert!(session.answer(&places[0]).is_none());
}

#[test]
fn what_is_asked_to_decide_is_open_and_narrows() {
    let (mut session, places) = interview(&[of("cook")]);
    let catalogue = &CONTENT.catalogue;
    let between = |session: &Session| {
        let dossier = dossier(session);
        let derived = derive(&dossier, catalogue);
        let pair = (&"cook".into(), &"market_vendor".into());
        to_decide(&dossier, &derived, catalogue, pair, 3).unwrap()
    };
    let first = between(&session);
    assert_eq!(first.ask.len(), 3);
    for next in &first.ask {
        assert!(next.narrows > 0.0);
        let (interview, at) = next.place.as_ref().unwrap();
        assert_eq!(*interview, 0);
        assert!(session.relevance().is_shown(at), "{at:?}");
        assert!(session.shown_answer(at).is_none(), "{at:?} is answered");
    }
    let told = &first.ask[0];
    assert!(told.belongs);
    let at = &told.place.as_ref().unwrap().1;
    if *at == places[0] {
        task(&mut session, at, told.competence.as_str(), OFTEN);
    } else {
        let ratings = Ratings {
            self_declared: Some(3),
            ..Ratings::default()
        };
        give(&mut session, at.clone(), Value::Competence(ratings));
    }
    let then = between(&session);
    assert!(
        then.ask
            .iter()
            .all(|next| next.competence != told.competence)
    );
    let wide = |r: bilan::occupation::Range| r.hi - r.lo;
    assert!(wide(then.interval) < wide(first.interval));
}
