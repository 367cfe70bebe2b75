//! What was done with a dossier beside answering: the person was informed, agreed, took it back; it was closed,
//! corrected, handed on. Entries are added and never changed.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::informed::Informed;
use crate::questionnaire::{Answer, ItemId, Manner, Recipient};

/// One thing that was done, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub deed: Deed,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Deed {
    /// The person was told who keeps what, and what for, before anything was asked.
    Informed(Informed),
    /// An agreement was given, refused or taken back.
    Consented(Consented),
    /// Something left the laptop.
    Exported(Export),
    /// The interview at this position was closed.
    Closed(usize),
    /// It was opened again, to be corrected.
    Reopened(usize),
    /// An answer was changed after the interview had been closed once.
    Corrected(Correction),
    /// What stood on the dossier's cover was corrected; this is how it was.
    Renamed(String),
    /// It is to be kept until then.
    KeptUntil(Date),
    /// It was taken in from another vault, whose counsellor nobody can prove.
    TakenIn,
}

/// An agreement that was given, refused or taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consented {
    /// The position of the interview.
    pub interview: usize,
    /// The question, whose words are in the interview's own definition.
    pub item: ItemId,
    /// Whether the person agrees.
    pub given: bool,
    /// The version of the questionnaire whose words were read.
    pub version: String,
    /// In which language, how, and who interpreted.
    pub manner: Option<Manner>,
    /// In which language.
    pub language: crate::lang::LangId,
    /// Who interpreted; empty where nobody did.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub interpreter: String,
}

/// An answer that was changed after the interview had been closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The position of the interview.
    pub interview: usize,
    /// The question.
    pub item: ItemId,
    /// What stood there when the interview was last closed; none where nothing did.
    pub before: Option<Answer>,
}

/// What left the laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exported {
    /// The summary.
    Summary,
    /// The skills profile for an employer.
    Profile,
    /// Everything the dossier holds, in words.
    WholeFile,
    /// The dossier itself, encrypted to a colleague.
    HandOver,
}

/// Whom something is for, and what for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addressee {
    /// Who receives it.
    pub recipient: Recipient,
    /// Who exactly and what for, in the counsellor's words; empty for the person themself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// Whether the person said yes to this very sending, where no question of the interview asked it.
    #[serde(default)]
    pub agreed: bool,
}

impl Addressee {
    /// The person whose dossier it is.
    #[must_use]
    pub const fn person() -> Self {
        Self {
            recipient: Recipient::Person,
            purpose: String::new(),
            agreed: false,
        }
    }
}

/// Something that left the laptop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// What.
    pub what: Exported,
    /// In which languages, as they are written in a file's name; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub languages: String,
    /// For whom.
    pub addressee: Addressee,
    /// Of a profile: the keys of the lines the person agreed to show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<String>,
}
