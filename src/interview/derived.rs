//! Levels that answers about tasks propose for the competences they speak for. A proposal is no evidence: it counts once
//! it is confirmed.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::Origin;
use super::spoken_for::SpokenFor;
use super::told::{task_level, task_weight};
use super::{Session, ToldTask};
use crate::occupation::ListeningConstants;
use crate::questionnaire::{Answer, CompetenceId, ItemKind, Ratings, Value};

/// A level that is proposed, to be confirmed.
#[derive(Debug, Clone, PartialEq)]
pub struct ProposedLevel {
    /// The level, a step 0–4.
    pub level: u8,
    /// The answers it is derived from, in the order of the interviews.
    pub from: Vec<ToldTask>,
}

/// Levels for core competences that no competence item has an answer about yet.
///
/// Each is the mean of the levels told of the tasks that speak for it, weighted by how often they were done, rounded to a
/// step, and never above the highest of them.
#[must_use]
pub fn proposed_levels<'a>(
    sessions: impl IntoIterator<Item = &'a Session>,
    told: &[ToldTask],
    spoken_for: &SpokenFor<'_>,
    constants: &ListeningConstants,
) -> BTreeMap<CompetenceId, ProposedLevel> {
    let said = said_of(sessions);
    let mut from: BTreeMap<&CompetenceId, Vec<&ToldTask>> = BTreeMap::new();
    for task in told {
        for competence in spoken_for.of(&task.competence) {
            if !said.contains(competence) {
                from.entry(competence).or_default().push(task);
            }
        }
    }
    from.into_iter()
        .filter_map(|(competence, from)| {
            let level = mean_level(from.iter().copied(), constants)?;
            let from = from.into_iter().cloned().collect();
            Some((competence.clone(), ProposedLevel { level, from }))
        })
        .collect()
}

/// The step that these tasks speak for.
fn mean_level<'a>(
    tasks: impl Iterator<Item = &'a ToldTask>,
    constants: &ListeningConstants,
) -> Option<u8> {
    let (mut weight, mut sum, mut highest) = (0.0, 0.0, 0.0_f64);
    for task in tasks {
        let Some(level) = task_level(&task.answer, constants) else {
            continue;
        };
        let w = task_weight(&task.answer, constants);
        weight += w;
        sum += w * level;
        highest = highest.max(level);
    }
    let mean = (weight > 0.0).then(|| sum / weight)?;
    Some(mean.round().min(highest.floor()).clamp(0.0, 4.0) as u8)
}

/// The core competences about which a competence item has an answer: a level, or that it is refused or not known.
fn said_of<'a>(sessions: impl IntoIterator<Item = &'a Session>) -> BTreeSet<CompetenceId> {
    let mut said = BTreeSet::new();
    for session in sessions {
        for (_, at) in session.relevance().shown() {
            let Some(ItemKind::Competence(id)) =
                session.questionnaire().item(&at.item).map(|i| &i.kind)
            else {
                continue;
            };
            let empty = |answer: &Answer| {
                let ratings = Ratings::default();
                *answer == Answer::Given(Value::Competence(ratings))
            };
            if session.shown_answer(at).is_some_and(|a| !empty(a)) {
                said.insert(id.clone());
            }
        }
    }
    said
}

/// Where the answer stands that a proposal is derived from.
impl ProposedLevel {
    /// The origins, each once.
    #[must_use]
    pub fn origins(&self) -> Vec<&Origin> {
        let mut origins: Vec<&Origin> = Vec::new();
        for task in &self.from {
            if !origins.contains(&&task.origin) {
                origins.push(&task.origin);
            }
        }
        origins
    }
}
