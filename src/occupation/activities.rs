//! Unpaid and informal activities, by ICATUS, and the tasks that belong to them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::{ActivityId, CompetenceId, Status};

/// An `activities.ron` file: what people do without a contract, at home, for others or in the street.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Activities {
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
    pub groups: Vec<ActivityGroup>,
    /// The activities, in order.
    #[serde(default)]
    pub activities: Vec<Activity>,
    /// Tasks that belong to activities and to no occupation.
    #[serde(default)]
    pub tasks: Vec<ActivityTask>,
}

/// A group of activities: the household, care, the community.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityGroup {
    /// Its id, by which activities name it.
    pub id: String,
    /// What it is called, in each language.
    pub label: LocalizedText,
}

/// Something that people do and learn from without being employed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its id, by which answers name it; never changes once used.
    pub id: ActivityId,
    /// Its group.
    pub group: String,
    /// Its code in ICATUS 2016, the United Nations' classification of activities for time-use statistics.
    #[serde(default)]
    pub icatus: String,
    /// What it is called, in each language.
    pub label: LocalizedText,
    /// What else people call it, by language, for finding it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub other_names: BTreeMap<LangId, Vec<String>>,
    /// The competences of its tasks, most telling first: of the framework, of trades, or of `tasks`.
    #[serde(default)]
    pub tasks: Vec<CompetenceId>,
    /// The occupations it comes near to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<crate::questionnaire::OccupationId>,
}

/// A task of activities that belongs to no occupation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityTask {
    /// Its id, unique among all competences; never changes once used.
    pub id: CompetenceId,
    /// What it is called, in each language.
    pub label: LocalizedText,
    /// The competences of the framework that an answer about it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks_for: Vec<CompetenceId>,
    /// ESCO skills it answers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub esco: Vec<String>,
}
