//! Which of an experience's tasks would tell most, by what is known so far.

use std::collections::{BTreeMap, BTreeSet};

use super::listening::{Experience, Named, ToldTask};
use super::spoken_for::SpokenFor;
use crate::competence::CompetenceProfile;
use crate::occupation::Catalogue;
use crate::occupation::telling::{Estimate, Telling};
use crate::questionnaire::CompetenceId;

/// How much an answer about a task would tell: what it tells of itself, how far it would move the coverage of the
/// occupation it belongs to, and what it would tell of the competences it speaks for, each of which tells the less the
/// more tasks have spoken for it.
pub(super) struct Worth<'a> {
    catalogue: &'a Catalogue,
    spoken_for: &'a SpokenFor<'a>,
    telling: Telling<'a>,
    now: Known,
    /// Before the first answer: what is left is compared with it.
    first: Known,
}

/// What tells how much, with so much known.
struct Known {
    estimate: Estimate,
    told: BTreeMap<usize, f64>,
    /// How many tasks were told that speak for a core competence.
    spoken: BTreeMap<CompetenceId, usize>,
}

impl Known {
    fn new(telling: &Telling<'_>, profile: &CompetenceProfile, candidates: &[usize]) -> Self {
        let estimate = telling.estimate(profile);
        let told = telling.worth_by(&estimate, candidates);
        Self {
            told: told.into_iter().collect(),
            estimate,
            spoken: BTreeMap::new(),
        }
    }

    fn told(&self, position: usize) -> f64 {
        self.told.get(&position).copied().unwrap_or_default()
    }
}

impl<'a> Worth<'a> {
    /// What tells how much in these experiences.
    pub fn new(
        catalogue: &'a Catalogue,
        profile: &CompetenceProfile,
        spoken_for: &'a SpokenFor<'a>,
        told: &[ToldTask],
        experiences: &[Experience],
    ) -> Self {
        let framework = catalogue.framework();
        let tasks = experiences.iter().flat_map(|e| &e.tasks);
        let spoken = tasks.clone().flat_map(|id| spoken_for.of(id));
        let candidates = tasks.chain(spoken).filter_map(|id| framework.position(id));
        let candidates: BTreeSet<usize> = candidates.collect();
        let candidates: Vec<usize> = candidates.into_iter().collect();
        let telling = Telling::new(catalogue);
        let mut now = Known::new(&telling, profile, &candidates);
        for task in told {
            for competence in spoken_for.of(&task.competence) {
                *now.spoken.entry(competence.clone()).or_insert(0) += 1;
            }
        }
        let nobody = CompetenceProfile::new(vec![None; framework.len()]);
        Self {
            first: Known::new(&telling, &nobody, &candidates),
            now,
            catalogue,
            spoken_for,
            telling,
        }
    }

    /// These tasks, most telling first, and how many of them tell at least this share of what the most telling of the
    /// experience told at first. Of two that tell the same the file's order decides.
    pub fn sorted<'i>(
        &self,
        experience: &Experience,
        left: impl Iterator<Item = &'i CompetenceId>,
        least: f64,
    ) -> (Vec<CompetenceId>, usize) {
        let occupation = match &experience.named {
            Named::Occupation(id) => self.catalogue.position(id),
            Named::Activity(_) => None,
        };
        let first = experience.tasks.iter();
        let first = first.map(|id| self.of(&self.first, occupation, id));
        let least = least * first.fold(0.0, f64::max);
        let left = left.map(|id| (id, self.of(&self.now, occupation, id)));
        let mut left: Vec<(&CompetenceId, f64)> = left.collect();
        left.sort_by(|a, b| b.1.total_cmp(&a.1));
        let worth = left.iter().filter(|(_, tells)| *tells >= least).count();
        (left.into_iter().map(|(id, _)| id.clone()).collect(), worth)
    }

    fn of(&self, known: &Known, occupation: Option<usize>, task: &CompetenceId) -> f64 {
        let framework = self.catalogue.framework();
        let Some(position) = framework.position(task) else {
            return 0.0;
        };
        let within = occupation.map_or(0.0, |o| self.telling.moves(&known.estimate, o, position));
        let others = self.spoken_for.of(task);
        let others = others.into_iter().filter(|id| *id != task);
        let spoken: f64 = others
            .filter_map(|id| {
                let before = known.spoken.get(id).copied().unwrap_or_default();
                let tells = known.told(framework.position(id)?);
                Some(tells / (1.0 + before as f64))
            })
            .sum();
        known.told(position) + within + spoken
    }
}
