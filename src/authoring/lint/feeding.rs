//! What competences are fed by: nothing (W06), the person's own word alone (W07), or weights that do not fit (W08).

use std::collections::{BTreeMap, BTreeSet};

use super::{LintContext, Stands, View, stands};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::competence::FrameworkSource;
use crate::questionnaire::{
    CompetenceId, EvidenceSource, ItemKind, Place, QuestionnaireSource, ScoringLink,
};

/// The most that one weight may be of another before the lighter one counts for next to nothing.
const MOST_TIMES: f64 = 10.0;

pub(super) fn rules(view: &View<'_>, context: &LintContext<'_>, found: &mut Vec<Finding>) {
    self_rating_only(view, context, found);
    weights(view, found);
}

/// Competences of the framework that no questionnaire of the folder asks about: places are of the framework's file.
#[must_use]
pub fn unfed(framework: &FrameworkSource, folder: &[&QuestionnaireSource]) -> Vec<Finding> {
    if folder.is_empty() {
        return Vec::new();
    }
    let fed: BTreeSet<&CompetenceId> = folder
        .iter()
        .flat_map(|q| rated(q).into_iter().chain(linked(q)))
        .collect();
    let all = framework.competences.iter().enumerate();
    all.filter(|(_, c)| !fed.contains(&c.id))
        .map(|(i, c)| {
            let place = Place::root().field("competences").at(i).field("id");
            Finding::new(Rule::W06, place, "lint-unfed")
                .naming("at", c.id.as_str())
                .remedy("lint-unfed-fix")
        })
        .collect()
}

/// Competences that are rated by themselves, which takes observations, documents and tests as well.
fn rated(source: &QuestionnaireSource) -> Vec<&CompetenceId> {
    let items = stands(source).into_iter();
    items
        .filter_map(|Stands { item, .. }| match &item.kind {
            ItemKind::Competence(id) => Some(id),
            _ => None,
        })
        .collect()
}

fn linked(source: &QuestionnaireSource) -> impl Iterator<Item = &CompetenceId> {
    source.scoring.iter().map(|l| &l.competence)
}

fn self_rating_only(view: &View<'_>, context: &LintContext<'_>, found: &mut Vec<Finding>) {
    let mut confirmed: BTreeSet<&CompetenceId> = BTreeSet::new();
    for source in context.folder.iter().copied().chain([view.source]) {
        confirmed.extend(rated(source));
        let others = source.scoring.iter();
        let others = others.filter(|l| l.evidence != EvidenceSource::SelfDeclared);
        confirmed.extend(others.map(|l| &l.competence));
    }
    let mut said = BTreeSet::new();
    for (i, link) in view.source.scoring.iter().enumerate() {
        if !confirmed.contains(&link.competence) && said.insert(&link.competence) {
            let place = Place::root().field("scoring").at(i).field("competence");
            found.push(
                Finding::new(Rule::W07, place, "lint-self-only")
                    .naming("at", link.competence.as_str())
                    .remedy("lint-self-only-fix"),
            );
        }
    }
}

/// Within one competence and one source, weights are shares of one mean.
fn weights(view: &View<'_>, found: &mut Vec<Finding>) {
    let mut of: BTreeMap<(&CompetenceId, EvidenceSource), Vec<(usize, &ScoringLink)>> =
        BTreeMap::new();
    for (i, link) in view.source.scoring.iter().enumerate() {
        let links = of.entry((&link.competence, link.evidence)).or_default();
        links.push((i, link));
    }
    for ((competence, _), links) in of {
        let by_weight = |a: &&(usize, &ScoringLink), b: &&(usize, &ScoringLink)| {
            a.1.weight.total_cmp(&b.1.weight)
        };
        let (Some(least), Some(most)) = (
            links.iter().min_by(by_weight),
            links.iter().max_by(by_weight),
        ) else {
            continue;
        };
        let times = most.1.weight / least.1.weight;
        // Weights that are no weights at all are errors of their own.
        if least.1.weight > 0.0 && times.is_finite() && times > MOST_TIMES {
            let weight = |i: usize| Place::root().field("scoring").at(i).field("weight");
            found.push(
                Finding::new(Rule::W08, weight(most.0), "lint-weights")
                    .naming("at", most.1.from.as_str())
                    .naming("name", least.1.from.as_str())
                    .naming("competence", competence.as_str())
                    .naming("count", format!("{times:.0}"))
                    .remedy("lint-weights-fix")
                    .related(weight(least.0), "lint-related-lightest"),
            );
        }
    }
}
