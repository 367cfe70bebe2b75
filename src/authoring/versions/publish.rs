//! Publishing: what stands in its way, and what is written when nothing does.

use super::against::against_lock;
use super::change::Change;
use super::diff::diff;
use super::lock::Lock;
use crate::authoring::decode::decode;
use crate::authoring::diagnostic::Severity;
use crate::authoring::finding::Finding;
use crate::authoring::tree::{Edit, apply, parse};
use crate::questionnaire::{Place, QuestionnaireSource, Status};

/// A published questionnaire's status, as trainers write it.
const PUBLISHED: &str = "Published";

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

/// Prepares a version for publishing over what was published before. `source` is the questionnaire with all that it
/// includes; `text` is its own file.
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
    let before_text = text;
    let text = as_published(text).ok_or(Refusal::Unmarkable)?;
    let published = |source: QuestionnaireSource| QuestionnaireSource {
        status: Status::Published,
        ..source
    };
    // Nothing but the status may have changed.
    let own = decode::<QuestionnaireSource>("before", before_text.as_bytes());
    let again = decode::<QuestionnaireSource>("after", text.as_bytes());
    match (own, again) {
        (Ok(own), Ok(again)) if published(own.clone()) == again => {}
        _ => return Err(Refusal::Unmarkable),
    }
    let marked = published(source.clone());
    Ok(Publishing {
        text,
        lock: Lock::publishing(lock, &marked),
        before,
        changes,
        warnings,
    })
}

/// The same text with its status set to published, in its place or behind the version.
fn as_published(text: &str) -> Option<String> {
    let tree = parse(text);
    let root = Place::root();
    if let Some(status) = tree.find(&root.field("status")) {
        let edit = Edit::replace(status.span.clone(), PUBLISHED);
        return Some(apply(text, &[edit]));
    }
    let version = tree.find(&root.field("version"))?;
    // On a line of its own where the version has one.
    let before = text.get(..version.span.start)?;
    let line = before
        .rfind('\n')
        .map_or(before, |at| before.get(at + 1..).unwrap_or_default());
    let indent = line.get(..line.len() - line.trim_start().len())?;
    let own_line = line.trim_start().starts_with("version");
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let field = if own_line {
        format!(",{ending}{indent}status: {PUBLISHED}")
    } else {
        format!(", status: {PUBLISHED}")
    };
    Some(apply(text, &[Edit::insert(version.span.end, field)]))
}
