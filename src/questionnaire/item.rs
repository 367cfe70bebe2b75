//! Items: the questions themselves, and what they feed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::ids::{ChoiceId, CompetenceId, CredentialId, ItemId};
use super::kind::ItemKind;
use crate::lang::LocalizedText;

/// One question, or one note to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, unique in the questionnaire; never changes once used.
    pub id: ItemId,
    /// What kind of answer it takes.
    pub kind: ItemKind,
    /// The question as it is read aloud. Empty on a competence item, whose question is the framework's.
    #[serde(default)]
    pub label: LocalizedText,
    /// A help for the person, read aloud.
    #[serde(default)]
    pub hint: LocalizedText,
    /// A help for the counsellor, never shown to the person.
    #[serde(default)]
    pub guide: LocalizedText,
    /// Whether the interview is complete without it.
    #[serde(default)]
    pub required: Required,
    /// Asked only when this is true.
    #[serde(default)]
    pub show_if: Option<Condition>,
    /// What an answer must or should satisfy.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// Never leaves the dossier without consent.
    #[serde(default)]
    pub sensitive: bool,
    /// The interest type that a scale item speaks of.
    #[serde(default)]
    pub interest: Option<Interest>,
    /// `age` on a number item that is the person's age in years.
    #[serde(default)]
    pub holds: Option<CredentialId>,
    /// What the summary takes the answer for.
    #[serde(default)]
    pub printed: Option<Printed>,
    /// A pictogram, by name.
    #[serde(default)]
    pub media: Option<String>,
    /// The ids it had before, so that answers given under them are found again.
    #[serde(default)]
    pub was: Vec<ItemId>,
}

/// What the summary takes an answer for. Answers without it are printed only through what they feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Printed {
    /// On a group: each row is work of some kind. On choices: each one taken is unpaid work.
    Experience,
    /// On a group: each row is schooling, a diploma or a licence.
    Qualification,
    /// What the person wants.
    Project,
    /// The person's first language.
    MotherTongue,
    /// In a row: what it was.
    Title,
    /// In a row: the country or place.
    Place,
    /// In a row: how long.
    Duration,
    /// In a row: the first year.
    From,
    /// In a row: the last year.
    To,
    /// In a row: what was done, for whom, with what.
    Details,
    /// In a row: the year.
    Year,
    /// In a row: where recognition stands.
    Recognition,
    /// In a row: the choices that mean paid work.
    Paid(Vec<ChoiceId>),
}

/// The most choices that are read at once; longer lists are searched on the screen.
pub const READ_AT_ONCE: usize = 14;

/// One choice of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id, unique among the choices of its item; never changes once used.
    pub id: ChoiceId,
    /// Its words, in each language.
    pub label: LocalizedText,
    /// Excludes all others ("none of these").
    #[serde(default)]
    pub exclusive: bool,
    /// Takes words of the person's own ("other").
    #[serde(default)]
    pub free_text: bool,
    /// Its value on a scale.
    #[serde(default)]
    pub value: Option<f64>,
    /// The choice of the parent item under which it is offered; left out, it is always offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ChoiceId>,
    /// The credential that a person who chooses it holds.
    #[serde(default)]
    pub holds: Option<CredentialId>,
    /// The ids it had before, so that answers given under them are found again.
    #[serde(default)]
    pub was: Vec<ChoiceId>,
}

/// Whether the interview is complete without an answer.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub enum Required {
    /// Complete without it.
    #[default]
    No,
    /// Not complete without it; "refuses" completes it too.
    Yes,
    /// As `Yes` when the condition is true.
    If(Condition),
}

/// What an answer must or should satisfy; an empty answer satisfies every check.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Check {
    /// When the condition is false, the interview is not complete; the text says what to do.
    Must(Condition, LocalizedText),
    /// When the condition is false, the text is shown to the counsellor; the interview goes on.
    Warn(Condition, LocalizedText),
}

/// Who or what says that a person has a competence.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum EvidenceSource {
    /// The person.
    SelfDeclared,
    /// The counsellor, during the interview.
    Observed,
    /// A paper, photograph or reference that was seen.
    Document,
    /// A test or work sample.
    Test,
}

impl EvidenceSource {
    /// All sources, weakest first.
    pub const ALL: [Self; 4] = [
        Self::SelfDeclared,
        Self::Observed,
        Self::Document,
        Self::Test,
    ];
}

/// Holland's six types of interest.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Interest {
    /// Things, tools, outdoors.
    Realistic,
    /// Understanding, measuring, solving.
    Investigative,
    /// Making, expressing.
    Artistic,
    /// Helping, teaching, caring.
    Social,
    /// Leading, selling, undertaking.
    Enterprising,
    /// Ordering, counting, recording.
    Conventional,
}

impl Interest {
    /// The six, in the order RIASEC.
    pub const ALL: [Self; 6] = [
        Self::Realistic,
        Self::Investigative,
        Self::Artistic,
        Self::Social,
        Self::Enterprising,
        Self::Conventional,
    ];
}

/// The activities that the Common European Framework rates apart.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum CefrActivity {
    /// Understanding speech.
    Listening,
    /// Understanding writing.
    Reading,
    /// Talking with people.
    SpokenInteraction,
    /// Speaking at length.
    SpokenProduction,
    /// Writing.
    Writing,
}

impl CefrActivity {
    /// The five, speech first.
    pub const ALL: [Self; 5] = [
        Self::Listening,
        Self::SpokenInteraction,
        Self::SpokenProduction,
        Self::Reading,
        Self::Writing,
    ];

    /// Its name in evidence files and knock-out keys: `spoken_interaction`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Listening => "listening",
            Self::Reading => "reading",
            Self::SpokenInteraction => "spoken_interaction",
            Self::SpokenProduction => "spoken_production",
            Self::Writing => "writing",
        }
    }
}

/// A level of the Common European Framework; compared as such, never as 0–4.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum CefrLevel {
    /// Not even a few words.
    A0,
    /// Breakthrough: very simple, familiar words and sentences.
    A1,
    /// Waystage: everyday matters, in simple sentences.
    A2,
    /// Threshold: gets along at work and when travelling.
    B1,
    /// Vantage: speaks with ease, also of matters that are not everyday.
    B2,
    /// Effective operational proficiency: speaks freely of demanding matters.
    C1,
    /// Mastery: understands and says everything without effort.
    C2,
}

impl CefrLevel {
    /// From none to mastery.
    pub const ALL: [Self; 7] = [
        Self::A0,
        Self::A1,
        Self::A2,
        Self::B1,
        Self::B2,
        Self::C1,
        Self::C2,
    ];

    /// As it is printed; "none" is a dash.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A0 => "–",
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
        }
    }

    /// The level written like this: `A2`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .skip(1)
            .find(|l| l.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

/// How an answer speaks of a competence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoringLink {
    /// The item, or `item/choice` of a multiple choice.
    pub from: String,
    /// The competence it speaks of.
    pub competence: CompetenceId,
    /// Whose word it is.
    pub evidence: EvidenceSource,
    /// Its weight among the values of the same source; 1 by default.
    #[serde(default = "unit_weight")]
    pub weight: f64,
    /// From choice to level; for `item/choice` from `chosen` and `not_chosen`. A choice left out says nothing.
    #[serde(default)]
    pub map: BTreeMap<String, f64>,
}

fn unit_weight() -> f64 {
    1.0
}

impl ScoringLink {
    /// The item and, for a multiple choice, the choice.
    #[must_use]
    pub fn origin(&self) -> (&str, Option<&str>) {
        match self.from.split_once('/') {
            Some((item, choice)) => (item, Some(choice)),
            None => (&self.from, None),
        }
    }
}
