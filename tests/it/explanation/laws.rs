//! The parts add up to the figure, each piece of evidence is a shown answer, and answers that are not named change nothing.

use std::collections::BTreeSet;

use bilan::competence::EvidenceSource;
use bilan::dossier::explanation::{
    FitExplanation, FitPart, RatingSlot, explain_fit, explain_level, rated, rating_places,
};
use bilan::dossier::{Derived, Dossier, derive};
use bilan::interview::{Change, Origin, Session, offered};
use bilan::occupation::{FitFlag, KnockOutState, OccupationFit};
use bilan::questionnaire::{Answer, ItemRef, Ratings};
use proptest::prelude::*;

use super::{CONTENT, dossier_with, sample};
use crate::answers::{MAIN, after, answered, change, changes, fresh, now};

const CLOSE: f64 = 1e-9;

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < CLOSE
}

fn is_shown(dossier: &Dossier, origin: &Origin) -> bool {
    dossier.sessions().any(|session| {
        session.questionnaire().source().id == origin.questionnaire
            && session.relevance().is_shown(&origin.at)
            && matches!(session.shown_answer(&origin.at), Some(Answer::Given(_)))
    })
}

fn levels_add_up(dossier: &Dossier, derived: &Derived) -> Result<(), TestCaseError> {
    let catalogue = &CONTENT.catalogue;
    for position in 0..catalogue.framework().len() {
        let level = derived.profile.at(position);
        let Some(explained) = explain_level(derived, catalogue, position) else {
            prop_assert!(level.is_none(), "{} has no explanation", position);
            continue;
        };
        let level = level.unwrap();
        prop_assert_eq!(&explained.level, level);
        let sum = explained.sources.iter().map(|s| s.share * s.mean).sum();
        prop_assert!(close(sum, level.level), "{} is {:?}", sum, level);
        let shares = explained.sources.iter().map(|s| s.share).sum();
        prop_assert!(close(shares, 1.0), "{}", shares);
        let values = || explained.sources.iter().flat_map(|s| &s.values);
        let sum = values().map(|v| v.share * v.evidence.level).sum();
        prop_assert!(close(sum, level.level), "{} is {:?}", sum, level);
        for source in &explained.sources {
            let within = source.values.iter().map(|v| v.share).sum();
            prop_assert!(close(within, source.share));
        }
        let strongest = explained.sources.last().unwrap().source;
        prop_assert_eq!(strongest, level.strongest);
        for value in values() {
            prop_assert!(is_shown(dossier, &value.origin), "{:?}", value.origin);
        }
    }
    Ok(())
}

fn fit_adds_up(
    dossier: &Dossier,
    derived: &Derived,
    entry: &OccupationFit,
) -> Result<(), TestCaseError> {
    let catalogue = &CONTENT.catalogue;
    let explained = explain_fit(derived, catalogue, entry);
    let fit = &entry.fit;
    prop_assert_eq!(&explained.fit, fit);
    let parts: f64 = explained
        .parts
        .iter()
        .map(bilan::dossier::explanation::Contribution::share)
        .sum();
    match fit.index {
        Some(index) => prop_assert!(close(parts, index), "{} is {}", parts, index),
        None => prop_assert!(explained.parts.is_empty()),
    }
    let sum = |of: fn(&bilan::dossier::explanation::Counted) -> f64| {
        explained.competences.iter().map(of).sum::<f64>()
    };
    if let Some(coverage) = fit.coverage {
        prop_assert!(close(sum(|c| c.covered), coverage));
        prop_assert!(close(sum(|c| c.lost), 1.0 - coverage));
    }
    prop_assert!(close(sum(|c| c.open), fit.missing.hi - fit.missing.lo));
    prop_assert!(close(sum(|c| c.open), 1.0 - fit.assessed_share));
    if let Some(used) = fit.strengths_used {
        prop_assert!(close(sum(|c| c.used), used));
        prop_assert!(close(sum(|c| c.unused), 1.0 - used));
    }
    prop_assert_eq!(explained.correlation.is_some(), fit.resemblance.is_some());
    if let (Some(r), Some(a)) = (explained.correlation, fit.resemblance) {
        prop_assert!(close(sum(|c| c.pull), r) && close(r.max(0.0), a), "{}", r);
    }
    prop_assert_eq!(explained.flags.len(), fit.flags.iter().count());
    for condition in &explained.conditions {
        let said = condition.answers.iter().all(|o| is_shown(dossier, o));
        prop_assert!(said, "{:?}", condition);
        // Of several that would do, one may be known not to.
        if condition.state != KnockOutState::Unknown {
            prop_assert!(!condition.answers.is_empty(), "{:?}", condition);
        }
    }
    if let Some(interest) = &explained.interest {
        let pull = interest.types.iter().map(|t| t.pull).sum();
        prop_assert!(close(pull, interest.resemblance));
        for answer in interest.types.iter().flat_map(|t| &t.answers) {
            prop_assert!(is_shown(dossier, answer));
        }
    }
    Ok(())
}

/// The lists say what their conditions say.
fn lists_are_right(derived: &Derived, entry: &OccupationFit) -> Result<(), TestCaseError> {
    let lists = explain_fit(derived, &CONTENT.catalogue, entry).lists;
    let place = derived
        .ranking
        .iter()
        .position(|e| e.position == entry.position)
        .unwrap();
    let in_one =
        derived.proposal.accessible.contains(&place) || derived.proposal.aiming.contains(&place);
    prop_assert_eq!(lists.shown_in.is_some(), in_one);
    if lists.shown_in.is_some() {
        prop_assert_eq!(lists.shown_in, lists.qualifies_for);
    }
    let all_met = |of: &[bilan::dossier::explanation::ListCondition]| {
        of.iter()
            .all(bilan::dossier::explanation::ListCondition::is_met)
    };
    let met = all_met(&lists.accessible) || all_met(&lists.aiming);
    prop_assert_eq!(
        lists.qualifies_for.is_some(),
        met && entry.fit.index.is_some()
    );
    Ok(())
}

/// Every answer that the explanation of an occupation leads to.
fn named(derived: &Derived, explained: &FitExplanation) -> BTreeSet<Origin> {
    let catalogue = &CONTENT.catalogue;
    let levels = explained
        .competences
        .iter()
        .filter_map(|c| explain_level(derived, catalogue, c.position));
    let mut named: BTreeSet<Origin> = levels
        .flat_map(|l| l.sources)
        .flat_map(|s| s.values)
        .map(|v| v.origin)
        .collect();
    named.extend(explained.conditions.iter().flat_map(|c| c.answers.clone()));
    named
}

/// What is asked, answered and offered but for one place.
fn the_rest(session: &Session, but: &ItemRef) -> Vec<(ItemRef, Option<Answer>, usize)> {
    let shown = session.relevance().shown().map(|(_, at)| at);
    shown
        .filter(|at| *at != but)
        .filter(|at| session.rows(&at.item).is_empty())
        .map(|at| {
            let answer = session.shown_answer(at).cloned();
            (at.clone(), answer, offered(session, at).len())
        })
        .collect()
}

/// Whether every figure is the same, but for the rounding of sums in another order.
fn same_figures(one: &OccupationFit, other: &OccupationFit) -> bool {
    let maybe = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => close(a, b),
        (a, b) => a.is_none() && b.is_none(),
    };
    let (a, b) = (&one.fit, &other.fit);
    close(a.assessed_share, b.assessed_share)
        && close(a.missing.lo, b.missing.lo)
        && close(a.missing.hi, b.missing.hi)
        && close(a.total.lo, b.total.lo)
        && close(a.total.hi, b.total.hi)
        && maybe(a.coverage, b.coverage)
        && maybe(a.resemblance, b.resemblance)
        && maybe(a.strengths_used, b.strengths_used)
        && maybe(a.index, b.index)
        && a.flags == b.flags
        && one.class == other.class
        && one.knock_out_states == other.knock_out_states
}

/// Takes away answers that the explanation does not name, one by one: the figures stay. Where others go with it, because
/// they hang on it, it says nothing. How many were tried.
fn others_do_not_matter(dossier: &Dossier, step: usize) -> Result<usize, TestCaseError> {
    let catalogue = &CONTENT.catalogue;
    let before = derive(dossier, catalogue);
    let entries: Vec<&OccupationFit> = before.ranking.iter().step_by(13).collect();
    let mut tried = 0;
    let session = &dossier.interviews[0].session;
    let questionnaire = &session.questionnaire().source().id;
    for at in answered(session).into_keys().step_by(step) {
        let mut other = dossier.clone();
        let changed = &mut other.interviews[0].session;
        changed.apply(Change::Answer(at.clone(), Some(Answer::Refused)), now());
        if the_rest(changed, &at) != the_rest(session, &at) {
            continue;
        }
        let after = derive(&other, catalogue);
        let origin = Origin {
            questionnaire: questionnaire.clone(),
            at: at.clone(),
        };
        for entry in &entries {
            let explained = explain_fit(&before, catalogue, entry);
            if named(&before, &explained).contains(&origin) {
                continue;
            }
            let same = after.ranking.iter().find(|e| e.position == entry.position);
            let same = same.is_some_and(|other| same_figures(other, entry));
            prop_assert!(same, "{:?} is not named", &at);
            tried += 1;
        }
        for position in 0..catalogue.framework().core().len() {
            let explained = explain_level(&before, catalogue, position);
            let mut values = explained.iter().flat_map(|e| &e.sources);
            let names = values.any(|s| s.values.iter().any(|v| v.origin == origin));
            if !names {
                let (was, is) = (before.profile.at(position), after.profile.at(position));
                prop_assert_eq!(was, is, "{:?} is not named", &at);
            }
        }
    }
    Ok(tried)
}

/// Each place that can hold the counsellor's rating holds it, and it counts.
fn ratings_count(dossier: &Dossier) -> Result<usize, TestCaseError> {
    let catalogue = &CONTENT.catalogue;
    let mut tried = 0;
    for competence in catalogue.framework().all().iter().step_by(3) {
        for place in rating_places(dossier, catalogue, &competence.id) {
            let session = &dossier.interviews[place.interview].session;
            if let RatingSlot::Silent(_) = place.slot {
                continue;
            }
            let change = rated(session, &place.at, &competence.id, Some(4)).unwrap();
            let mut other = dossier.clone();
            let changed = &mut other.interviews[place.interview].session;
            changed.apply(change, now());
            let derived = derive(&other, catalogue);
            let position = catalogue.framework().position(&competence.id).unwrap();
            let explained = explain_level(&derived, catalogue, position).unwrap();
            let observed = explained.sources.iter();
            let observed = observed
                .filter(|s| s.source == EvidenceSource::Observed)
                .flat_map(|s| &s.values);
            let here = |o: &Origin| o.at == place.at;
            prop_assert!(
                observed.clone().any(|v| here(&v.origin)),
                "{:?} is not heard at {:?}",
                competence.id,
                place
            );
            tried += 1;
        }
    }
    Ok(tried)
}

fn everything_adds_up(dossier: &Dossier) -> Result<(), TestCaseError> {
    let derived = derive(dossier, &CONTENT.catalogue);
    levels_add_up(dossier, &derived)?;
    for entry in &derived.ranking {
        fit_adds_up(dossier, &derived, entry)?;
        lists_are_right(&derived, entry)?;
    }
    Ok(())
}

#[test]
fn the_figures_of_the_examples_add_up() {
    for position in 0..3 {
        let dossier = sample(position);
        everything_adds_up(&dossier).unwrap();
        let tried = others_do_not_matter(&dossier, 5).unwrap();
        assert!(tried >= 10, "{tried} answers were tried");
        assert!(ratings_count(&dossier).unwrap() >= 5);
    }
}

#[test]
fn the_parts_are_those_of_the_method() {
    let derived = derive(&sample(0), &CONTENT.catalogue);
    let constants = &CONTENT.catalogue.constants().fit;
    let mut whole = 0;
    for entry in &derived.ranking {
        let explained = explain_fit(&derived, &CONTENT.catalogue, entry);
        let weights: Vec<(FitPart, f64)> =
            explained.parts.iter().map(|p| (p.part, p.weight)).collect();
        if entry.fit.index.is_some() && !entry.fit.flags.contains(FitFlag::FlatOrFew) {
            whole += 1;
            assert_eq!(
                weights,
                [
                    (FitPart::Coverage, constants.coverage_weight),
                    (FitPart::Resemblance, constants.resemblance_weight),
                    (FitPart::Use, constants.use_weight),
                ]
            );
        }
    }
    assert!(whole > 5, "{whole} occupations have all parts");
}

#[test]
fn an_answer_that_is_no_level_is_not_written_over() {
    let mut dossier = sample(0);
    let id = "teamwork".into();
    let place = rating_places(&dossier, &CONTENT.catalogue, &id).remove(0);
    let session = &mut dossier.interviews[place.interview].session;
    session.apply(
        Change::Answer(place.at.clone(), Some(Answer::Refused)),
        now(),
    );
    let place = rating_places(&dossier, &CONTENT.catalogue, &id).remove(0);
    assert_eq!(place.slot, RatingSlot::Silent(Answer::Refused));
    // A rating taken back leaves the other words alone.
    let session = &mut dossier.interviews[place.interview].session;
    session.apply(Change::Answer(place.at.clone(), None), now());
    let mut given = Ratings::default();
    given.set(EvidenceSource::SelfDeclared, Some(2));
    let given = Answer::Given(bilan::questionnaire::Value::Competence(given));
    session.apply(Change::Answer(place.at.clone(), Some(given.clone())), now());
    let seen = rated(session, &place.at, &id, Some(3)).unwrap();
    session.apply(seen, now());
    let back = rated(session, &place.at, &id, None).unwrap();
    assert_eq!(back, Change::Answer(place.at, Some(given)));
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(4)
    })]

    #[test]
    fn the_figures_of_random_answers_add_up(
        first in changes(&MAIN),
        then in prop::collection::vec(change(&MAIN), 0..20),
    ) {
        let mut dossier = dossier_with(&MAIN);
        let session = after(after(fresh(&MAIN, "ar"), &first), &then);
        dossier.interviews[0].session = session;
        everything_adds_up(&dossier)?;
        others_do_not_matter(&dossier, 23)?;
    }
}
