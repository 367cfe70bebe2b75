//! The dossier's wire format: the format number first, then the rest by that number.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::history::Entry;
use super::record::{Beneficiary, Dossier, Interview};
use crate::authoring::{Diagnostic, Problem, decode_up_to, encode_compact};
use crate::interview::{Session, SessionRecord};
use crate::questionnaire::{OccupationId, Questionnaire, QuestionnaireSource, reopen};

/// The format that is written.
pub const FORMAT: u32 = 2;

/// The formats that are read. The first has neither a history nor a day until which the dossier is kept.
const KNOWN: std::ops::RangeInclusive<u32> = 1..=FORMAT;

/// The largest dossier that is read, in bytes.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Why a dossier cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WireError {
    /// Its bytes are damaged or not a dossier.
    #[error("not a readable dossier: {0:?}")]
    Damaged(Box<Diagnostic>),
    /// A newer programme wrote it.
    #[error("dossier format {0} is newer than {FORMAT}")]
    NewerFormat(u32),
    /// It was made with a questionnaire that is neither inside it nor among those at hand.
    #[error("questionnaire `{0}` is missing or does not hold together")]
    Questionnaire(String),
}

impl WireError {
    /// The message that tells a person what happened and what to do.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Damaged(_) => "error-dossier-damaged",
            Self::NewerFormat(_) => "error-dossier-newer",
            Self::Questionnaire(_) => "error-dossier-questionnaire",
        }
    }

    /// The file, with line and column where they are known.
    #[must_use]
    pub fn place(&self, file: &str) -> String {
        match self {
            Self::Damaged(diagnostic) => diagnostic.place(),
            Self::NewerFormat(_) | Self::Questionnaire(_) => file.to_owned(),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Header {
    pub(super) format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DossierOnWire {
    format: u32,
    #[serde(default)]
    example: bool,
    beneficiary: Beneficiary,
    #[serde(default)]
    counsellor: String,
    #[serde(default)]
    agency: String,
    #[serde(default)]
    interpreter: String,
    created: Timestamp,
    #[serde(default)]
    targets: Vec<OccupationId>,
    #[serde(default)]
    interviews: Vec<InterviewOnWire>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept: Option<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    history: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InterviewOnWire {
    definition: DefinitionOnWire,
    #[serde(default)]
    session: SessionRecord,
}

/// The definition that answers were given under. The programme always writes it whole;
/// the samples it carries name one that it carries too.
#[derive(Serialize, Deserialize)]
enum DefinitionOnWire {
    Embedded(Box<QuestionnaireSource>),
    Carried { id: String },
}

/// Reads a dossier. `carried` finds a questionnaire by id, for samples that only name theirs.
///
/// # Errors
/// What stands in the way; the bytes are never changed.
pub fn read(
    name: &str,
    bytes: &[u8],
    carried: &dyn Fn(&str) -> Option<Arc<Questionnaire>>,
) -> Result<Dossier, WireError> {
    let damaged = |d: Diagnostic| WireError::Damaged(Box::new(d));
    let header: Header = decode_up_to(name, bytes, MAX_BYTES).map_err(damaged)?;
    if header.format > FORMAT {
        return Err(WireError::NewerFormat(header.format));
    }
    if !KNOWN.contains(&header.format) {
        let problem = Problem::UnknownFormat(header.format);
        return Err(damaged(Diagnostic::error(name, problem)));
    }
    let wire: DossierOnWire = decode_up_to(name, bytes, MAX_BYTES).map_err(damaged)?;
    let mut interviews = Vec::new();
    for interview in wire.interviews {
        let questionnaire = match interview.definition {
            DefinitionOnWire::Carried { id } => carried(&id).ok_or(WireError::Questionnaire(id))?,
            DefinitionOnWire::Embedded(source) => {
                let id = source.id.clone();
                // The same definition as at hand is shared, not built again.
                match carried(&id).filter(|q| q.source() == &*source) {
                    Some(same) => same,
                    None => Arc::new(reopen(*source).map_err(|_| WireError::Questionnaire(id))?),
                }
            }
        };
        let session = Session::new(
            questionnaire,
            wire.beneficiary.language.clone(),
            interview.session,
        );
        interviews.push(Interview { session });
    }
    Ok(Dossier {
        beneficiary: wire.beneficiary,
        counsellor: wire.counsellor,
        agency: wire.agency,
        interpreter: wire.interpreter,
        created: wire.created,
        interviews,
        targets: wire.targets,
        example: wire.example,
        kept: wire.kept,
        history: wire.history,
    })
}

/// The dossier's bytes, with the definitions its answers were given under.
///
/// # Errors
/// Never for a dossier of this programme; the message is for the log.
pub fn write(dossier: &Dossier) -> Result<Vec<u8>, String> {
    let interviews = dossier.sessions().map(|session| InterviewOnWire {
        definition: DefinitionOnWire::Embedded(Box::new(session.questionnaire().source().clone())),
        session: session.record().clone(),
    });
    let wire = DossierOnWire {
        format: FORMAT,
        example: dossier.example,
        beneficiary: dossier.beneficiary.clone(),
        counsellor: dossier.counsellor.clone(),
        agency: dossier.agency.clone(),
        interpreter: dossier.interpreter.clone(),
        created: dossier.created,
        targets: dossier.targets.clone(),
        interviews: interviews.collect(),
        kept: dossier.kept,
        history: dossier.history.clone(),
    };
    encode_compact(&wire).map(String::into_bytes)
}
