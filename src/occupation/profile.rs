//! An occupation profile as a trainer writes it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::KnockOut;
use super::OccupationId;
use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::{CompetenceId, CredentialId, FORMAT, Interest, Status};

/// An occupation file (fiche métier).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OccupationSource {
    /// Format number of the file.
    pub format: u32,
    /// Its id, by which answers name it; never changes once used.
    pub id: OccupationId,
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
    /// ISCO-08 unit group.
    #[serde(default)]
    pub isco08: String,
    /// ESCO occupation URI, where ESCO has one.
    #[serde(default)]
    pub esco: Option<String>,
    /// Nearest O*NET-SOC code.
    #[serde(default)]
    pub onet: Option<String>,
    /// Its sector.
    #[serde(default)]
    pub sector: String,
    /// Its title.
    #[serde(default)]
    pub label: LocalizedText,
    /// What else it is called, by language, for finding it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub other_titles: BTreeMap<LangId, Vec<String>>,
    /// What people do in it, in one sentence.
    #[serde(default)]
    pub description: LocalizedText,
    /// The competences of this trade.
    #[serde(default)]
    pub trade: Vec<TradeCompetence>,
    /// Competences that it needs, of a list without figures (ESCO: essential).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub essential: Vec<CompetenceId>,
    /// Competences that are of use in it, of a list without figures (ESCO: optional).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub optional: Vec<CompetenceId>,
    /// Who set the figures of the trade's competences.
    #[serde(default)]
    pub trade_source: LocalizedText,
    /// What must be held before anything else counts.
    #[serde(default)]
    pub knock_outs: Vec<KnockOut>,
    /// Usual ways into it.
    #[serde(default)]
    pub ways_in: Vec<LocalizedText>,
    /// Who set the figures of the grid.
    #[serde(default)]
    pub grid_source: String,
    /// Level 0–4 and importance 1–5 for each core competence.
    #[serde(default)]
    pub grid: BTreeMap<CompetenceId, (f64, f64)>,
    /// What interests it answers to.
    #[serde(default)]
    pub interests: Option<Interests>,
}

impl OccupationSource {
    /// An occupation of this id of which nothing else is said yet.
    #[must_use]
    pub fn of(id: OccupationId) -> Self {
        Self {
            format: FORMAT,
            id,
            version: String::new(),
            status: Status::default(),
            sources: Vec::new(),
            languages: Vec::new(),
            isco08: String::new(),
            esco: None,
            onet: None,
            sector: String::new(),
            label: LocalizedText::default(),
            other_titles: BTreeMap::new(),
            description: LocalizedText::default(),
            trade: Vec::new(),
            essential: Vec::new(),
            optional: Vec::new(),
            trade_source: LocalizedText::default(),
            knock_outs: Vec::new(),
            ways_in: Vec::new(),
            grid_source: String::new(),
            grid: BTreeMap::new(),
            interests: None,
        }
    }

    /// Whether it says what it needs by lists without figures.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        !(self.essential.is_empty() && self.optional.is_empty())
    }
}

/// A competence of one trade, with what the occupation requires of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TradeCompetence {
    /// Its id, unique among all competences; never changes once used.
    pub id: CompetenceId,
    /// What it is called, in each language.
    #[serde(default)]
    pub label: LocalizedText,
    /// The level required, 0–4.
    pub level: f64,
    /// The importance, 1–5.
    pub importance: f64,
    /// The competences of the framework that an answer about it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks_for: Vec<CompetenceId>,
    /// ESCO skills it answers to.
    #[serde(default)]
    pub esco: Vec<String>,
}

/// An occupation's score on each of Holland's six types, 1–7 (O*NET's scale OI).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interests {
    /// Things, tools, outdoors.
    pub realistic: f64,
    /// Understanding, measuring, solving.
    pub investigative: f64,
    /// Making, expressing.
    pub artistic: f64,
    /// Helping, teaching, caring.
    pub social: f64,
    /// Leading, selling, undertaking.
    pub enterprising: f64,
    /// Ordering, counting, recording.
    pub conventional: f64,
}

impl Interests {
    /// The six scores in the order RIASEC.
    #[must_use]
    pub fn scores(&self) -> [f64; 6] {
        Interest::ALL.map(|i| match i {
            Interest::Realistic => self.realistic,
            Interest::Investigative => self.investigative,
            Interest::Artistic => self.artistic,
            Interest::Social => self.social,
            Interest::Enterprising => self.enterprising,
            Interest::Conventional => self.conventional,
        })
    }
}

/// A `references.ron` file: names that other files point to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct References {
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
    /// Sectors of work.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// Licences, diplomas and permits.
    #[serde(default)]
    pub credentials: Vec<Credential>,
    /// Names of languages.
    #[serde(default)]
    pub language_names: Vec<LanguageName>,
}

/// A sector of work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// Its id, by which occupations name it.
    pub id: String,
    /// What it is called, in each language.
    pub label: LocalizedText,
}

/// Something that a person holds or does not hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Its id, by which other files name it; never changes once used.
    pub id: CredentialId,
    /// What it is.
    pub kind: CredentialKind,
    /// What it is called, in each language.
    pub label: LocalizedText,
}

/// What a credential is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum CredentialKind {
    /// Allows a task: to drive, to lift, to switch off a circuit.
    Licence,
    /// Certifies learning.
    Diploma,
    /// Allows work or stay.
    Permit,
}

/// The name of a language in several languages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageName {
    /// Its BCP 47 tag.
    pub id: LangId,
    /// What it is called, in each language.
    pub label: LocalizedText,
    /// What it is called in itself, where that is none of the words above.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub own: String,
}
