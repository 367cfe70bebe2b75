//! The check of the method on occupations that have lists without figures, against the groups they belong to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::figures::{Scored, chance_of_one};
use super::grid::{plain_framework, plain_occupation};
use super::persons::Person;
use super::{Bootstrap, Estimate, Method};
use crate::competence::{CompetenceId, CompetenceKind};
use crate::occupation::{Catalogue, References, ScoringConstants};

/// What occupations with lists are put in order by.
const RANKED: [Method; 2] = [Method::Coverage, Method::Index];

/// An occupation with its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedOccupation {
    /// Its address or code.
    pub id: String,
    /// Its ISCO-08 unit group.
    pub group: String,
    /// The skills that it needs.
    pub essential: Vec<String>,
    /// The skills that are of use in it.
    pub optional: Vec<String>,
}

/// The share of people who find a neighbour, by one method.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ListRow {
    /// What was ranked by.
    pub method: Method,
    /// Share of persons with an occupation of their own unit group among the first ten, their own left out.
    pub neighbour: Estimate,
}

/// All figures of the check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListStudy {
    /// How many occupations can be proposed.
    pub occupations: usize,
    /// How many skills are listed.
    pub skills: usize,
    /// How many persons were made.
    pub persons: usize,
    /// How many occupations nobody stands in for: alone in their unit group, or without a list.
    pub alone: usize,
    /// How many persons' profiles are too flat for resemblance A to be defined: their F is C.
    pub flat: usize,
    /// The seed of all draws.
    pub seed: u64,
    /// The figures, method by method.
    pub rows: Vec<ListRow>,
}

/// Checks the method on these occupations; none where no unit group has two of them.
///
/// A person has what an occupation lists, at the levels that `scoring.ron` takes lists to mean, and nothing else: every
/// other skill is answered with 0.
#[must_use]
pub fn study_lists(
    mut occupations: Vec<ListedOccupation>,
    constants: &ScoringConstants,
    seed: u64,
) -> Option<ListStudy> {
    occupations.sort_by(|a, b| (&a.group, &a.id).cmp(&(&b.group, &b.id)));
    occupations.dedup_by(|later, first| later.id == first.id);
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, occupation) in occupations.iter().enumerate() {
        groups.entry(&occupation.group).or_default().push(at);
    }
    let neighbours: Vec<Vec<usize>> = occupations
        .iter()
        .enumerate()
        .map(|(own, o)| {
            let all = groups.get(o.group.as_str()).map_or(&[][..], Vec::as_slice);
            all.iter().copied().filter(|at| *at != own).collect()
        })
        .collect();
    let listed = |own: usize| {
        occupations
            .get(own)
            .is_some_and(|o| !o.essential.is_empty() || !o.optional.is_empty())
    };
    let persons: Vec<usize> = (0..occupations.len())
        .filter(|own| listed(*own) && neighbours.get(*own).is_some_and(|n| !n.is_empty()))
        .collect();
    let skills = skills_of(&occupations);
    let catalogue = catalogue_of(&occupations, &skills, constants);
    let mut hits = vec![Vec::with_capacity(persons.len()); RANKED.len()];
    let mut chance = Vec::with_capacity(persons.len());
    let mut flat = 0;
    for own in &persons {
        let (Some(occupation), Some(neighbours)) = (occupations.get(*own), neighbours.get(*own))
        else {
            continue;
        };
        let person = person_of(occupation, &skills, constants);
        let scored = Scored::new(&catalogue, &person.profile());
        flat += usize::from(scored.resembled == 0);
        for (values, method) in hits.iter_mut().zip(RANKED) {
            values.push(scored.found(method, *own, neighbours).hit);
        }
        chance.push(chance_of_one(neighbours.len(), occupations.len() - 1));
    }
    let bootstrap = Bootstrap::new(persons.len(), seed);
    let mut rows = vec![ListRow {
        method: Method::Random,
        neighbour: bootstrap.mean(&chance)?,
    }];
    for (method, values) in RANKED.into_iter().zip(&hits) {
        rows.push(ListRow {
            method,
            neighbour: bootstrap.mean(values)?,
        });
    }
    Some(ListStudy {
        occupations: occupations.len(),
        skills: skills.len(),
        persons: persons.len(),
        alone: occupations.len() - persons.len(),
        flat,
        seed,
        rows,
    })
}

/// Every skill that is on a list, with its position.
fn skills_of(occupations: &[ListedOccupation]) -> BTreeMap<&str, usize> {
    let all = occupations
        .iter()
        .flat_map(|o| o.essential.iter().chain(&o.optional));
    let mut skills: BTreeMap<&str, usize> = all.map(|s| (s.as_str(), 0)).collect();
    for (at, place) in skills.values_mut().enumerate() {
        *place = at;
    }
    skills
}

fn catalogue_of(
    occupations: &[ListedOccupation],
    skills: &BTreeMap<&str, usize>,
    constants: &ScoringConstants,
) -> Catalogue {
    let ids = |names: &[String]| {
        names
            .iter()
            .map(|s| CompetenceId::from(s.as_str()))
            .collect()
    };
    let sources = occupations
        .iter()
        .map(|o| {
            let mut source = plain_occupation(&o.id);
            source.isco08.clone_from(&o.group);
            source.essential = ids(&o.essential);
            source.optional = ids(&o.optional);
            source
        })
        .collect();
    let all = skills.keys().map(|s| CompetenceId::from(*s)).collect();
    Catalogue::new(
        plain_framework(all, CompetenceKind::Listed),
        sources,
        References::default(),
        constants.clone(),
    )
}

fn person_of(
    occupation: &ListedOccupation,
    skills: &BTreeMap<&str, usize>,
    constants: &ScoringConstants,
) -> Person {
    let mut levels = vec![0.0; skills.len()];
    let kinds = [
        (&occupation.optional, constants.fit.optional_level),
        (&occupation.essential, constants.fit.essential_level),
    ];
    for (names, level) in kinds {
        for name in names {
            let place = skills.get(name.as_str()).and_then(|at| levels.get_mut(*at));
            if let Some(place) = place {
                *place = level;
            }
        }
    }
    Person::new(levels)
}
