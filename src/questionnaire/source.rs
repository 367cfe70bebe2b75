//! A questionnaire as a trainer writes it, decoded but not yet checked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::build::choices_of;
use super::condition::Condition;
use super::ids::{ItemId, SectionId};
use super::item::{Choice, Item, ScoringLink};
use super::kind::ItemKind;
use crate::lang::{LangId, LocalizedText};

/// The newest questionnaire format this programme reads.
pub const FORMAT: u32 = 1;

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum Status {
    /// Being written; shown as such wherever it is used.
    #[default]
    Draft,
    /// Reviewed and in use.
    Published,
}

/// A questionnaire file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireSource {
    /// Format number of the file.
    pub format: u32,
    /// Its id, unique among the questionnaires; never changes once used.
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
    /// Files that bring lists, scales and sections of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub includes: Vec<Include>,
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

impl QuestionnaireSource {
    /// Every item, also those in groups, in reading order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections
            .iter()
            .flat_map(|section| &section.items)
            .flat_map(|item| {
                let inner: &[Item] = match &item.kind {
                    ItemKind::Group { items, .. } => items,
                    _ => &[],
                };
                std::iter::once(item).chain(inner)
            })
    }

    /// The choices of an item, its own or its list's or scale's.
    #[must_use]
    pub fn choices<'a>(&'a self, item: &'a Item) -> &'a [Choice] {
        choices_of(self, item).unwrap_or_default()
    }
}

/// A list of choices that several items share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceList {
    /// Its id, by which items name it.
    pub id: String,
    /// Its choices, in order.
    pub choices: Vec<Choice>,
}

/// A scale: choices with values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its id, by which items name it.
    pub id: String,
    /// Its steps, each with a value.
    pub choices: Vec<Choice>,
}

/// A part of the interview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id, unique in the questionnaire; never changes once used.
    pub id: SectionId,
    /// Its title.
    pub title: LocalizedText,
    /// Read aloud at its start.
    #[serde(default)]
    pub intro: LocalizedText,
    /// Who answers it.
    #[serde(default, skip_serializing_if = "is_default")]
    // A default that is not written is not found in the type by itself.
    #[schemars(extend("default" = Mode::default()))]
    pub mode: Mode,
    /// Asked only when this is true.
    #[serde(default)]
    pub show_if: Option<Condition>,
    /// Its items, in order.
    pub items: Vec<Item>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Who answers a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum Mode {
    /// The counsellor asks, the person answers.
    #[default]
    Interview,
    /// The person answers by themselves; the counsellor only helps.
    #[serde(rename = "Self")]
    SelfAnswered,
    /// The counsellor answers from what was seen, without asking.
    Observer,
}

/// A file whose lists, scales and sections become part of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Include {
    /// The file, in the questionnaire's folder or below it: `parts/identity.ron`.
    pub file: String,
    /// The section that its sections come before; left out, they come last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<SectionId>,
}

/// A file that questionnaires include.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Format number of the file.
    pub format: u32,
    /// Its id.
    pub id: String,
    /// Its version, as the trainer writes it.
    #[serde(default)]
    pub version: String,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Where its facts come from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Files that bring lists, scales and sections of their own.
    #[serde(default)]
    pub includes: Vec<Include>,
    /// Lists of choices.
    #[serde(default)]
    pub lists: Vec<ChoiceList>,
    /// Scales.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// Sections, in order.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// What answers say of competences.
    #[serde(default)]
    pub scoring: Vec<ScoringLink>,
}

/// An item, or `item/choice`, that was once asked and is not any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// The item, or `item/choice`.
    pub id: ItemId,
    /// Why it is not asked any more.
    pub reason: String,
}
