//! How far an interview is, what is missing, and what does not agree.

use super::Session;
use crate::lang::LocalizedText;
use crate::questionnaire::{
    Answer, AnswerView, Check, Item, ItemId, ItemKind, ItemRef, Required, Truth, Value, evaluate,
};

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
}

impl Completeness {
    /// Whether the interview is complete. Warnings and masked answers do not stand in its way.
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
            result.answered += usize::from(session.answer(at).is_some());
        }
    }
    result
}

struct At<'a> {
    session: &'a Session,
    row: Option<u32>,
}

impl AnswerView for At<'_> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        let in_row = self.row.map(|row| ItemRef::in_row(item, row));
        let top = ItemRef::top(item);
        let shown = |at: &ItemRef| self.session.relevance().is_shown(at);
        in_row
            .filter(shown)
            .and_then(|at| self.session.answer(&at))
            .or_else(|| {
                Some(&top)
                    .filter(|at| shown(at))
                    .and_then(|at| self.session.answer(at))
            })
    }
    fn language(&self) -> &crate::lang::LangId {
        self.session.language()
    }
}

/// Every shown answer that does not satisfy a check. An empty answer satisfies every check.
#[must_use]
pub fn violations(session: &Session) -> Vec<Violation> {
    let mut found = Vec::new();
    for (_, at) in session.relevance().shown() {
        let Some(item) = session.questionnaire().item(&at.item) else {
            continue;
        };
        if session.answer(at).and_then(Answer::value).is_none() {
            continue;
        }
        let view = At {
            session,
            row: at.row,
        };
        for check in &item.checks {
            let must = matches!(check, Check::Must(..));
            let (Check::Must(condition, message) | Check::Warn(condition, message)) = check;
            if evaluate(condition, &view) == Truth::False {
                found.push(Violation {
                    at: at.clone(),
                    message: message.clone(),
                    must,
                });
            }
        }
    }
    found
}

/// What stands between the interview and its close.
#[must_use]
pub fn completeness(session: &Session) -> Completeness {
    let mut result = Completeness {
        violations: violations(session),
        ..Completeness::default()
    };
    for (_, at) in session.relevance().shown() {
        let Some(item) = session.questionnaire().item(&at.item) else {
            continue;
        };
        let required = match &item.required {
            Required::No => false,
            Required::Yes => true,
            Required::If(condition) => evaluate(
                condition,
                &At {
                    session,
                    row: at.row,
                },
            )
            .is_true(),
        };
        if required && session.answer(at).is_none() {
            result.missing.push(at.clone());
        }
    }
    let shown = |at: &ItemRef| session.relevance().is_shown(at);
    for (item, answer) in &session.record().answers {
        let top = ItemRef::top(item);
        if !shown(&top) {
            result.masked.push(top);
        } else if let Answer::Given(Value::Rows(rows)) = answer {
            for row in rows {
                let hidden = row
                    .answers
                    .keys()
                    .map(|i| ItemRef::in_row(i, row.id))
                    .filter(|at| !shown(at));
                result.masked.extend(hidden);
            }
        }
    }
    result
}
