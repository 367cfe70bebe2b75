//! What a condition sees from one place of an interview.

use super::Session;
use crate::lang::LangId;
use crate::questionnaire::{Answer, AnswerView, ChoiceId, ItemId, ItemRef, Mode};

/// The answers that count, seen from a place: those of its row first.
#[derive(Debug)]
pub struct At<'a> {
    session: &'a Session,
    row: Option<u32>,
    mode: Mode,
}

impl<'a> At<'a> {
    /// From this place.
    #[must_use]
    pub fn new(session: &'a Session, at: &ItemRef) -> Self {
        let questionnaire = session.questionnaire();
        let section = questionnaire
            .info(&at.item)
            .and_then(|info| questionnaire.sections().get(info.section));
        Self {
            session,
            row: at.row,
            mode: section.map(|s| s.mode).unwrap_or_default(),
        }
    }
}

impl AnswerView for At<'_> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.row
            .and_then(|row| self.session.shown_answer(&ItemRef::in_row(item, row)))
            .or_else(|| self.session.shown_answer(&ItemRef::top(item)))
    }
    fn language(&self) -> &LangId {
        self.session.language()
    }
    fn mode(&self) -> Mode {
        self.mode
    }
    fn choice_value(&self, item: &ItemId, choice: &ChoiceId) -> Option<f64> {
        self.session.questionnaire().choice(item, choice)?.value
    }
}
