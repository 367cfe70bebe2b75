//! Which competences of the framework an answer about a task speaks of.

use std::collections::BTreeMap;

use crate::competence::Competence;
use crate::occupation::Catalogue;
use crate::questionnaire::CompetenceId;

/// What each task speaks for, looked up in one catalogue.
#[derive(Debug)]
pub struct SpokenFor<'a> {
    catalogue: &'a Catalogue,
    /// What files say of tasks of trades and of activities.
    said: BTreeMap<&'a CompetenceId, &'a [CompetenceId]>,
    /// Core competences by the ESCO skill they answer to.
    by_esco: BTreeMap<&'a str, Vec<&'a CompetenceId>>,
}

impl<'a> SpokenFor<'a> {
    /// The links of this catalogue.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let trades = catalogue.occupations().iter().flat_map(|o| &o.trade);
        let trades = trades.map(|t| (&t.id, t.speaks_for.as_slice()));
        let tasks = catalogue.activities().tasks.iter();
        let tasks = tasks.map(|t| (&t.id, t.speaks_for.as_slice()));
        let mut by_esco: BTreeMap<&str, Vec<&CompetenceId>> = BTreeMap::new();
        for competence in catalogue.framework().core() {
            for uri in &competence.esco {
                by_esco.entry(uri).or_default().push(&competence.id);
            }
        }
        Self {
            catalogue,
            said: trades.chain(tasks).collect(),
            by_esco,
        }
    }

    /// The core competences that an answer about this task speaks of, each once: those its file names, and those that
    /// answer to the same ESCO skill. A core competence speaks for itself.
    #[must_use]
    pub fn of(&self, task: &CompetenceId) -> Vec<&'a CompetenceId> {
        let framework = self.catalogue.framework();
        let is_core = |c: &&Competence| {
            let position = framework.position(&c.id);
            position.is_some_and(|p| p < framework.core().len())
        };
        let itself = framework.get(task);
        let mut found: Vec<&CompetenceId> =
            itself.filter(is_core).map(|c| &c.id).into_iter().collect();
        let named = self.said.get(task).copied().unwrap_or_default();
        let named = named.iter().filter_map(|id| framework.get(id));
        let named = named.filter(is_core).map(|c| &c.id);
        let uris = itself.map_or(&[][..], |c| &c.esco);
        let same = uris.iter().filter_map(|uri| self.by_esco.get(uri.as_str()));
        for id in named.chain(same.flatten().copied()) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }
}
