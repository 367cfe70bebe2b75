//! What a person says of one task they have done.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::CompetenceId;
use super::item::EvidenceSource;

/// How often a task was done.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
pub enum HowOften {
    /// Not once.
    Never,
    /// A few times in all.
    FewTimes,
    /// From time to time.
    Sometimes,
    /// Every week or more often.
    Often,
}

impl HowOften {
    /// From never to often.
    pub const ALL: [Self; 4] = [Self::Never, Self::FewTimes, Self::Sometimes, Self::Often];
}

/// How independently a task was done; the steps are those of the levels 1 to 4.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
pub enum HowAlone {
    /// With somebody's help.
    WithHelp,
    /// Alone in simple cases.
    SimpleCases,
    /// Alone, completely.
    Alone,
    /// So well that others were shown how.
    Teaches,
}

impl HowAlone {
    /// From help to teaching.
    pub const ALL: [Self; 4] = [
        Self::WithHelp,
        Self::SimpleCases,
        Self::Alone,
        Self::Teaches,
    ];

    /// The level it speaks for, 1–4.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::WithHelp => 1,
            Self::SimpleCases => 2,
            Self::Alone => 3,
            Self::Teaches => 4,
        }
    }
}

/// What is said of one task. One without anything was passed over: neither asked nor answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskAnswer {
    /// How often it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub often: Option<HowOften>,
    /// How independently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alone: Option<HowAlone>,
    /// What supports it beyond the person's word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<EvidenceSource>,
}

impl TaskAnswer {
    /// Whether it speaks for a level.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.often == Some(HowOften::Never) || self.alone.is_some()
    }

    /// Whether it was passed over.
    #[must_use]
    pub fn is_passed(&self) -> bool {
        *self == Self::default()
    }
}

/// What is said of the tasks of one experience.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tasks {
    /// By competence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<CompetenceId, TaskAnswer>,
    /// Tasks that no catalogue has, as they were said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<SaidTask>,
}

impl Tasks {
    /// Whether nothing was said or passed over.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.said.is_empty()
    }
}

/// A task in the person's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidTask {
    /// The words.
    pub words: String,
    /// What is said of it.
    #[serde(default)]
    pub answer: TaskAnswer,
}
