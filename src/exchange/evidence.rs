//! Evidence files: what is known of a person, without an interview, to try the method on any catalogue.

use std::collections::BTreeMap;

use ron::Value;
use serde::Deserialize;

use crate::authoring::{Diagnostic, Problem, decode};
use crate::competence::{Evidence, EvidenceSource};
use crate::occupation::{HoldValue, Holdings};
use crate::questionnaire::{CefrLevel, CompetenceId, CredentialId};

/// What is known of a person.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EvidenceFile {
    /// Evidence by competence; an empty list says nothing, as does a competence that is not named.
    pub evidence: BTreeMap<CompetenceId, Vec<Evidence>>,
    /// What is held; what is not named is unknown.
    pub holdings: Holdings,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(default)]
    evidence: BTreeMap<CompetenceId, Vec<Word>>,
    #[serde(default)]
    holds: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
enum Word {
    SelfDeclared(f64),
    Observed(f64),
    Document(f64),
    Test(f64),
}

/// Reads an evidence file:
/// `(evidence: {"masonry": [SelfDeclared(3), Observed(2)]}, holds: {"driving_licence_b": true, "cefr/fr/reading": "A2", "age": 25})`.
///
/// # Errors
/// The first thing that cannot be read, or a level outside 0–4.
pub fn read_evidence(file: &str, bytes: &[u8]) -> Result<EvidenceFile, Diagnostic> {
    let source: Source = decode(file, bytes)?;
    let mut result = EvidenceFile::default();
    for (competence, words) in source.evidence {
        let mut values = Vec::new();
        for word in words {
            let (source, level) = match word {
                Word::SelfDeclared(x) => (EvidenceSource::SelfDeclared, x),
                Word::Observed(x) => (EvidenceSource::Observed, x),
                Word::Document(x) => (EvidenceSource::Document, x),
                Word::Test(x) => (EvidenceSource::Test, x),
            };
            if !(0.0..=4.0).contains(&level) {
                let at = competence.to_string();
                return Err(Diagnostic::error(
                    file,
                    Problem::OutOfRange { at, range: "0–4" },
                ));
            }
            values.push(Evidence::new(source, level));
        }
        result.evidence.insert(competence, values);
    }
    for (key, value) in source.holds {
        match held(&key, &value) {
            Some(HoldValue::Held(held)) => {
                result.holdings.insert_held(&CredentialId::new(key), held);
            }
            Some(value) => result.holdings.insert(key, value),
            None => {
                let problem = Problem::OutOfRange {
                    at: key,
                    range: "true, false, \"A1\"–\"C2\", 0–120",
                };
                return Err(Diagnostic::error(file, problem));
            }
        }
    }
    Ok(result)
}

fn held(key: &str, value: &Value) -> Option<HoldValue> {
    match value {
        Value::Bool(held) => Some(HoldValue::Held(*held)),
        Value::String(level) if key.starts_with("cefr/") => {
            CefrLevel::parse(level).map(HoldValue::Cefr)
        }
        Value::Number(n) => Some(HoldValue::Number(n.into_f64())),
        // `Some(x)` is what an implicit option leaves of x.
        Value::Option(Some(inner)) => held(key, inner),
        _ => None,
    }
}
