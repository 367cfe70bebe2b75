//! A questionnaire as a trainer writes it, decoded but not yet checked.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::ids::{ItemId, SectionId};
use super::item::{Choice, Item, ScoringLink};
use crate::lang::{LangId, LocalizedText};

/// The newest questionnaire format this programme reads.
pub const FORMAT: u32 = 1;

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Status {
    /// Being written; shown as such wherever it is used.
    #[default]
    Draft,
    /// Reviewed and in use.
    Published,
}

/// A questionnaire file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireSource {
    /// Format number of the file.
    pub format: u32,
    /// Its name.
    pub id: String,
    /// Its version, as the trainer writes it.
    pub version: String,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Where its facts come from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The languages every text must exist in.
    pub languages: Vec<LangId>,
    /// The language it was first written in.
    pub source_language: LangId,
    /// Its title.
    pub title: LocalizedText,
    /// Planned length in minutes.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// Lists of choices that several items share.
    #[serde(default)]
    pub lists: Vec<ChoiceList>,
    /// Scales that several items share.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// What answers say of competences.
    #[serde(default)]
    pub scoring: Vec<ScoringLink>,
    /// Items that were once asked.
    #[serde(default)]
    pub retired: Vec<Retired>,
}

/// A list of choices that several items share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceList {
    /// Its name.
    pub id: String,
    /// Its choices, in order.
    pub choices: Vec<Choice>,
}

/// A scale: choices with values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its name.
    pub id: String,
    /// Its steps, each with a value.
    pub choices: Vec<Choice>,
}

/// A part of the interview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name.
    pub id: SectionId,
    /// Its title.
    pub title: LocalizedText,
    /// Read aloud at its start.
    #[serde(default)]
    pub intro: LocalizedText,
    /// Asked only when this is true.
    #[serde(default)]
    pub show_if: Option<Condition>,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// An item that was once asked and is not any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// The item.
    pub id: ItemId,
    /// Why.
    pub reason: String,
}
