//! Changes to a dossier that its history speaks of.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::history::{Consented, Correction, Deed, Entry};
use super::record::Dossier;
use crate::interview::{Change, Session};
use crate::questionnaire::{Answer, ItemId, ItemKind, Manner, Recipient, Value};

/// For how many months a dossier is kept where nothing else was said.
pub const RETENTION_MONTHS: u32 = 24;

impl Dossier {
    /// Changes the interview at this position; whether anything changed.
    pub fn change(&mut self, interview: usize, change: Change, now: Timestamp) -> bool {
        self.remembering(interview, now, |s| s.apply(change, now).is_some())
    }

    /// Takes the last change of the interview at this position back.
    pub fn undo(&mut self, interview: usize, now: Timestamp) -> bool {
        self.remembering(interview, now, |s| s.undo(now))
    }

    /// Makes it again.
    pub fn redo(&mut self, interview: usize, now: Timestamp) -> bool {
        self.remembering(interview, now, |s| s.redo(now))
    }

    /// Closes the interview at this position; whether there is one.
    pub fn close(&mut self, interview: usize, now: Timestamp) -> bool {
        self.set_finished(interview, Some(now), Deed::Closed(interview), now)
    }

    /// Opens a closed interview again; whether there is one.
    pub fn reopen(&mut self, interview: usize, now: Timestamp) -> bool {
        self.set_finished(interview, None, Deed::Reopened(interview), now)
    }

    /// Adds to the history.
    pub fn remember(&mut self, deed: Deed, now: Timestamp) {
        self.history.push(Entry { at: now, deed });
    }

    /// Corrects what stands on the cover; whether anything changed.
    pub fn rename(&mut self, name: &str, now: Timestamp) -> bool {
        if self.beneficiary.name == name || name.trim().is_empty() {
            return false;
        }
        let before = std::mem::replace(&mut self.beneficiary.name, name.to_owned());
        self.remember(Deed::Renamed(before), now);
        true
    }

    /// Sets the day until which the dossier is kept; whether that is another than before.
    pub fn keep_until(&mut self, until: Date, now: Timestamp) -> bool {
        if self.kept_until() == until {
            return false;
        }
        self.kept = Some(until);
        self.remember(Deed::KeptUntil(until), now);
        true
    }

    /// The day until which the dossier is kept. One that was begun before such days were set is kept as long as is usual.
    #[must_use]
    pub fn kept_until(&self) -> Date {
        self.kept.unwrap_or_else(|| {
            after_months(crate::lang::local_date(self.created), RETENTION_MONTHS)
        })
    }

    /// Whether the person agreed that this recipient receives what the dossier holds: none where it was not asked. Of
    /// several questions about the same recipient each must be agreed to.
    #[must_use]
    pub fn agreed(&self, to: Recipient) -> Option<bool> {
        self.consents()
            .filter(|c| c.recipient == Some(to))
            .filter_map(|c| c.given)
            .reduce(|one, other| one && other)
    }

    /// Every question for an agreement that is asked in the dossier's interviews.
    pub fn consents(&self) -> impl Iterator<Item = Consent<'_>> {
        self.sessions()
            .enumerate()
            .flat_map(|(interview, session)| consents_of(interview, session))
    }

    /// How the person was told who keeps what, the last time they were.
    #[must_use]
    pub fn manner(&self) -> Option<Manner> {
        self.history
            .iter()
            .rev()
            .find_map(|entry| match &entry.deed {
                Deed::Informed(told) => Some(told.manner),
                _ => None,
            })
    }

    /// Whether it was taken in from another vault.
    #[must_use]
    pub fn is_from_elsewhere(&self) -> bool {
        self.history.iter().any(|e| e.deed == Deed::TakenIn)
    }

    fn set_finished(
        &mut self,
        interview: usize,
        at: Option<Timestamp>,
        deed: Deed,
        now: Timestamp,
    ) -> bool {
        let Some(found) = self.interviews.get_mut(interview) else {
            return false;
        };
        if found.session.record().finished.is_some() == at.is_some() {
            return false;
        }
        found.session.set_finished(at);
        self.remember(deed, now);
        true
    }

    /// Changes an interview; agreements, and what was closed before, leave a trace.
    fn remembering(
        &mut self,
        interview: usize,
        now: Timestamp,
        change: impl FnOnce(&mut Session) -> bool,
    ) -> bool {
        let Some(found) = self.interviews.get_mut(interview) else {
            return false;
        };
        let before = found.session.record().answers.clone();
        if !change(&mut found.session) {
            return false;
        }
        let session = &found.session;
        let answers = &session.record().answers;
        let touched = before.keys().chain(answers.keys());
        let mut touched: Vec<&ItemId> = touched
            .filter(|item| before.get(*item) != answers.get(*item))
            .collect();
        touched.sort();
        touched.dedup();
        let deeds: Vec<Deed> = touched
            .into_iter()
            .filter_map(|item| match consented(interview, session, item) {
                Some(consented) => Some(Deed::Consented(consented)),
                None => is_correction(&self.history, interview, item)
                    .then(|| corrected(interview, item, before.get(item))),
            })
            .collect();
        for deed in deeds {
            self.remember(deed, now);
        }
        true
    }
}

/// The day so many months later.
#[must_use]
pub fn after_months(day: Date, months: u32) -> Date {
    let span: Span = i64::from(months.min(1200)).months();
    day.saturating_add(span)
}

/// A question for an agreement, and what was said.
#[derive(Debug, Clone, Copy)]
pub struct Consent<'a> {
    /// The position of the interview.
    pub interview: usize,
    /// The question.
    pub item: &'a crate::questionnaire::Item,
    /// Who receives what is agreed to.
    pub recipient: Option<Recipient>,
    /// The answer.
    pub value: Option<&'a Value>,
    /// Whether the person agrees; none where nothing was said.
    pub given: Option<bool>,
}

fn consents_of(interview: usize, session: &Session) -> impl Iterator<Item = Consent<'_>> {
    session.questionnaire().items().filter_map(move |item| {
        let ItemKind::Consent { recipient, .. } = &item.kind else {
            return None;
        };
        let value = session
            .record()
            .answers
            .get(&item.id)
            .and_then(Answer::value);
        let given = match value {
            Some(Value::Consent { given, .. }) => Some(*given),
            _ => None,
        };
        Some(Consent {
            interview,
            item,
            recipient: *recipient,
            value,
            given,
        })
    })
}

fn consented(interview: usize, session: &Session, item: &ItemId) -> Option<Consented> {
    let questionnaire = session.questionnaire();
    let ItemKind::Consent { .. } = questionnaire.item(item)?.kind else {
        return None;
    };
    let version = questionnaire.source().version.clone();
    let taken_back = || Consented {
        interview,
        item: item.clone(),
        given: false,
        version: version.clone(),
        manner: None,
        language: session.language().clone(),
        interpreter: String::new(),
    };
    Some(match session.record().answers.get(item) {
        Some(Answer::Given(Value::Consent {
            given,
            language,
            interpreter,
            manner,
            ..
        })) => Consented {
            given: *given,
            manner: *manner,
            language: language.clone(),
            interpreter: interpreter.clone().unwrap_or_default(),
            ..taken_back()
        },
        _ => taken_back(),
    })
}

fn corrected(interview: usize, item: &ItemId, before: Option<&Answer>) -> Deed {
    Deed::Corrected(Correction {
        interview,
        item: item.clone(),
        before: before.cloned(),
    })
}

/// Whether a change of this answer is a correction that is not remembered yet: the interview was closed once, and since
/// it was closed or opened last the answer was not touched.
fn is_correction(history: &[Entry], interview: usize, item: &ItemId) -> bool {
    let last = history.iter().rev().find_map(|entry| match &entry.deed {
        Deed::Closed(of) | Deed::Reopened(of) if *of == interview => Some(true),
        Deed::Corrected(c) if c.interview == interview && c.item == *item => Some(false),
        _ => None,
    });
    last.unwrap_or(false)
}
