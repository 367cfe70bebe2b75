//! The framework: every core competence, its words and its five levels.

use std::collections::{BTreeMap, HashMap};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CompetenceId;
use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::Status;

/// A `competences.ron` file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkSource {
    /// Format number of the file.
    pub format: u32,
    /// Its id.
    #[serde(default)]
    pub id: String,
    /// Its version.
    #[serde(default)]
    pub version: String,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Where its facts come from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The languages every text must exist in.
    #[serde(default)]
    pub languages: Vec<LangId>,
    /// The groups, in order.
    #[serde(default)]
    pub groups: Vec<CompetenceGroup>,
    /// The competences, in order.
    pub competences: Vec<Competence>,
}

/// A group of competences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompetenceGroup {
    /// Its id, by which competences name it.
    pub id: String,
    /// What it is called, in each language.
    pub label: LocalizedText,
}

/// Whether a competence belongs to a domain or to every work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum CompetenceKind {
    /// Of a domain.
    #[default]
    Technical,
    /// Of every work.
    Transversal,
    /// Of one trade; declared in an occupation's file.
    Trade,
    /// A task of unpaid and informal activities; declared in their file.
    Task,
    /// Of a list that was imported.
    Listed,
}

/// One competence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    /// Its id, by which other files name it; never changes once used.
    pub id: CompetenceId,
    /// Its group.
    #[serde(default)]
    pub group: String,
    /// What it belongs to.
    #[serde(default)]
    pub kind: CompetenceKind,
    /// Its words, two to five.
    #[serde(default)]
    pub label: LocalizedText,
    /// What else it is called, by language, for finding it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub other_names: BTreeMap<LangId, Vec<String>>,
    /// What a person who has it can do.
    #[serde(default)]
    pub description: LocalizedText,
    /// The question that is read aloud.
    #[serde(default)]
    pub question: LocalizedText,
    /// Descriptors of levels 0, 1, 2, 3 and 4; empty, or all five.
    #[serde(default)]
    pub levels: Vec<LocalizedText>,
    /// O*NET elements it is rated by.
    #[serde(default)]
    pub onet: Vec<String>,
    /// ESCO skills it answers to.
    #[serde(default)]
    pub esco: Vec<String>,
}

/// The competences that interviews and occupations speak of: the core ones, then those of trades, tasks and imported lists.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Framework {
    groups: Vec<CompetenceGroup>,
    competences: Vec<Competence>,
    index: HashMap<CompetenceId, usize>,
    core: usize,
}

impl Framework {
    /// A framework of core competences and, behind them, those that trades add. A later competence of the same id is left out.
    #[must_use]
    pub fn new(source: FrameworkSource, trades: impl IntoIterator<Item = Competence>) -> Self {
        let mut framework = Self {
            groups: source.groups,
            ..Self::default()
        };
        for competence in source.competences {
            framework.add(competence);
        }
        framework.core = framework.competences.len();
        for competence in trades {
            framework.add(competence);
        }
        framework
    }

    /// Appends competences; one whose id is there already is left out.
    pub fn extend(&mut self, competences: impl IntoIterator<Item = Competence>) {
        for competence in competences {
            self.add(competence);
        }
    }

    /// Appends an imported framework; its competences become [`CompetenceKind::Listed`].
    ///
    /// One that is rated by a single O*NET element which a core competence is rated by alone is that very competence:
    /// it gets no place of its own, and its id leads to the core competence.
    pub fn append(&mut self, added: FrameworkSource) {
        let mut by_element: HashMap<String, usize> = HashMap::new();
        for (position, competence) in self.core().iter().enumerate() {
            if let [element] = competence.onet.as_slice() {
                by_element.entry(element.clone()).or_insert(position);
            }
        }
        for group in added.groups {
            if self.groups.iter().all(|g| g.id != group.id) {
                self.groups.push(group);
            }
        }
        for mut competence in added.competences {
            let same = match competence.onet.as_slice() {
                [element] => by_element.get(element).copied(),
                _ => None,
            };
            if let Some(position) = same {
                self.index.entry(competence.id).or_insert(position);
            } else {
                competence.kind = CompetenceKind::Listed;
                self.add(competence);
            }
        }
    }

    fn add(&mut self, competence: Competence) {
        if !self.index.contains_key(&competence.id) {
            self.index
                .insert(competence.id.clone(), self.competences.len());
            self.competences.push(competence);
        }
    }

    /// The groups, in order.
    #[must_use]
    pub fn groups(&self) -> &[CompetenceGroup] {
        &self.groups
    }

    /// Every competence, core first.
    #[must_use]
    pub fn all(&self) -> &[Competence] {
        &self.competences
    }

    /// The core competences.
    #[must_use]
    pub fn core(&self) -> &[Competence] {
        self.competences.get(..self.core).unwrap_or_default()
    }

    /// How many competences there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.competences.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.competences.is_empty()
    }

    /// The position of a competence, which is its place in every grid and profile.
    #[must_use]
    pub fn position(&self, id: &CompetenceId) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The competence of this name.
    #[must_use]
    pub fn get(&self, id: &CompetenceId) -> Option<&Competence> {
        self.competences.get(self.position(id)?)
    }
}
