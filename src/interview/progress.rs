//! How far an interview is, what is missing, and what does not agree.

use super::Session;
use super::masked::masked;
use super::view::At;
use crate::lang::LocalizedText;
use crate::questionnaire::{Answer, Check, Item, ItemKind, ItemRef, Required, Truth, evaluate};

/// How many questions of a section, or of the whole, are answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Answered, refused, not known and not asked count alike.
    pub answered: usize,
    /// Asked in all.
    pub asked: usize,
}

/// An answer that does not satisfy a check.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The answer.
    pub at: ItemRef,
    /// What to say about it.
    pub message: LocalizedText,
    /// Whether the interview cannot be complete with it.
    pub must: bool,
}

/// What stands between an interview and its close.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Completeness {
    /// Required and not answered.
    pub missing: Vec<ItemRef>,
    /// Answers that do not satisfy a check.
    pub violations: Vec<Violation>,
    /// Answers that are kept but hidden by later ones.
    pub masked: Vec<ItemRef>,
    /// Shown although a condition could not be read: what it looks at is of another kind than it expects.
    pub failed: Vec<ItemRef>,
}

impl Completeness {
    /// Whether the interview is complete. Warnings, masked answers and conditions that could not be
    /// read do not stand in its way.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.violations.iter().all(|v| !v.must)
    }
}

fn counts(item: &Item) -> bool {
    !matches!(item.kind, ItemKind::Note)
}

/// Progress of one section (by position) or, with none, of the whole.
#[must_use]
pub fn progress(session: &Session, section: Option<usize>) -> Progress {
    let mut result = Progress::default();
    for (s, at) in session.relevance().shown() {
        if section.is_some_and(|wanted| wanted != s) {
            continue;
        }
        let Some(item) = session.questionnaire().item(&at.item) else {
            continue;
        };
        if counts(item) {
            result.asked += 1;
            result.answered += usize::from(session.shown_answer(at).is_some());
        }
    }
    result
}

/// Every shown answer that does not satisfy a check. An empty answer satisfies every check.
#[must_use]
pub fn violations(session: &Session) -> Vec<Violation> {
    let mut found = Vec::new();
    for (_, at) in session.relevance().shown() {
        each_check(session, at, |check, truth| {
            let must = matches!(check, Check::Must(..));
            let (Check::Must(_, message) | Check::Warn(_, message)) = check;
            if truth == Truth::False {
                found.push(Violation {
                    at: at.clone(),
                    message: message.clone(),
                    must,
                });
            }
        });
    }
    found
}

/// What each check of a place comes to, where there is an answer to check.
fn each_check(session: &Session, at: &ItemRef, mut take: impl FnMut(&Check, Truth)) {
    let Some(item) = session.questionnaire().item(&at.item) else {
        return;
    };
    if session.shown_answer(at).and_then(Answer::value).is_none() {
        return;
    }
    let view = At::new(session, at);
    for check in &item.checks {
        let (Check::Must(condition, _) | Check::Warn(condition, _)) = check;
        take(check, evaluate(condition, &view));
    }
}

/// What stands between the interview and its close.
#[must_use]
pub fn completeness(session: &Session) -> Completeness {
    let mut result = Completeness {
        violations: violations(session),
        masked: masked(session),
        ..Completeness::default()
    };
    for (_, at) in session.relevance().shown() {
        let Some(item) = session.questionnaire().item(&at.item) else {
            continue;
        };
        let required = match &item.required {
            Required::No => Truth::False,
            Required::Yes => Truth::True,
            Required::If(condition) => evaluate(condition, &At::new(session, at)),
        };
        if required.is_true() && session.shown_answer(at).is_none() {
            result.missing.push(at.clone());
        }
        let mut failed = required == Truth::Failed || session.relevance().failed().contains(at);
        each_check(session, at, |_, truth| failed |= truth == Truth::Failed);
        if failed {
            result.failed.push(at.clone());
        }
    }
    result
}
