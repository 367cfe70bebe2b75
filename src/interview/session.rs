//! A session: the answers to one questionnaire, each change an event, each event undoable.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::parked::Parked;
use super::relevance::Relevance;
use crate::lang::LangId;
use crate::questionnaire::{
    Answer, AnswerView, ChoiceId, ItemId, ItemKind, ItemRef, Questionnaire, Row, Value,
};

/// What a counsellor does to a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// Gives, replaces or (with none) takes back an answer.
    Answer(ItemRef, Option<Answer>),
    /// Writes or clears a private note.
    Note(ItemRef, String),
    /// Adds an empty row to a group.
    AddRow(ItemId),
    /// Removes a row from a group.
    RemoveRow(ItemId, u32),
}

/// A change that was made, with what it replaced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// The change.
    pub change: Change,
    /// The answer, note or row that it replaced.
    before: Before,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Before {
    Answer(Option<Answer>),
    Note(String),
    /// The group's answer, and the notes of a row that was removed.
    Rows(Option<Answer>, Vec<(ItemRef, String)>),
}

/// Words in a field that are no answer yet: a year of two digits, a number that is too small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HalfTyped {
    /// The question.
    pub at: ItemRef,
    /// Which field of it.
    pub part: String,
    /// The words.
    pub words: String,
}

/// What is kept of a session.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SessionRecord {
    /// Answers by item; those of rows are inside their group's answer.
    pub answers: BTreeMap<ItemId, Answer>,
    /// The counsellor's private notes; never printed, never exported.
    pub notes: Vec<(ItemRef, String)>,
    /// Where the counsellor was.
    pub cursor: Option<ItemRef>,
    /// When the first answer was given.
    pub started: Option<Timestamp>,
    /// When the last change was made.
    pub changed: Option<Timestamp>,
    /// When the counsellor closed the interview.
    pub finished: Option<Timestamp>,
    /// Answers that a newer version of the questionnaire has no place for; readable, never scored, never printed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Parked>,
    /// The newer version that was offered and not taken; it is not offered again by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declined: Option<String>,
    /// Words that are no answer yet: never scored, never printed, shown again in their field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub half_typed: Vec<HalfTyped>,
}

/// The answers to one questionnaire, with relevance kept up to date.
#[derive(Debug, Clone)]
pub struct Session {
    questionnaire: Arc<Questionnaire>,
    language: LangId,
    record: SessionRecord,
    events: Vec<Event>,
    undone: Vec<Event>,
    relevance: Relevance,
    revision: u64,
}

impl Session {
    /// A session on this questionnaire, with what was kept of it. `language` is the beneficiary's.
    #[must_use]
    pub fn new(
        questionnaire: Arc<Questionnaire>,
        language: LangId,
        mut record: SessionRecord,
    ) -> Self {
        record.notes.sort();
        let mut session = Self {
            questionnaire,
            language,
            record,
            events: Vec::new(),
            undone: Vec::new(),
            relevance: Relevance::default(),
            revision: 0,
        };
        session.refresh();
        session
    }

    /// The questionnaire.
    #[must_use]
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// What is kept of the session.
    #[must_use]
    pub fn record(&self) -> &SessionRecord {
        &self.record
    }

    /// The beneficiary's language.
    #[must_use]
    pub fn language(&self) -> &LangId {
        &self.language
    }

    /// What is asked and what is hidden.
    #[must_use]
    pub fn relevance(&self) -> &Relevance {
        &self.relevance
    }

    /// Grows with every change; derived values are cached by it.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The answer at this place, hidden or not.
    #[must_use]
    pub fn answer(&self, at: &ItemRef) -> Option<&Answer> {
        match at.row {
            None => self.record.answers.get(&at.item),
            Some(row) => {
                let group = self.questionnaire.info(&at.item)?.group.as_ref()?;
                self.rows(group)
                    .iter()
                    .find(|r| r.id == row)?
                    .answers
                    .get(&at.item)
            }
        }
    }

    /// The rows of a group.
    #[must_use]
    pub fn rows(&self, group: &ItemId) -> &[Row] {
        match self.record.answers.get(group).and_then(Answer::value) {
            Some(Value::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The answer at this place as far as it counts: none where the place is not asked, nor where its choice is not
    /// offered any more. Conditions, scores and pages see no other.
    #[must_use]
    pub fn shown_answer(&self, at: &ItemRef) -> Option<&Answer> {
        match at.row {
            None => self.relevance.answer(&at.item),
            Some(row) => {
                let group = self.questionnaire.info(&at.item)?.group.as_ref()?;
                self.shown_row(group, row)?.answers.get(&at.item)
            }
        }
    }

    /// A row of a group with the answers that count.
    #[must_use]
    pub fn shown_row(&self, group: &ItemId, row: u32) -> Option<&Row> {
        match self.relevance.answer(group).and_then(Answer::value) {
            Some(Value::Rows(rows)) => rows.iter().find(|r| r.id == row),
            _ => None,
        }
    }

    /// The private note at this place.
    #[must_use]
    pub fn note(&self, at: &ItemRef) -> &str {
        self.record
            .notes
            .iter()
            .find(|(place, _)| place == at)
            .map_or("", |(_, note)| note)
    }

    /// Makes a change. A change that cannot be made (an unknown item, too many rows) or that changes nothing gives no event.
    pub fn apply(&mut self, change: Change, now: Timestamp) -> Option<&Event> {
        let before = self.set(&change)?;
        self.undone.clear();
        self.record.started.get_or_insert(now);
        self.record.changed = Some(now);
        self.events.push(Event {
            at: now,
            change,
            before,
        });
        self.refresh();
        self.events.last()
    }

    /// Takes the last change back. The answers are as they were; nothing of the history is lost.
    pub fn undo(&mut self, now: Timestamp) -> bool {
        let Some(event) = self.events.pop() else {
            return false;
        };
        self.restore(&event);
        self.undone.push(event);
        self.record.changed = Some(now);
        self.refresh();
        true
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self, now: Timestamp) -> bool {
        let Some(event) = self.undone.pop() else {
            return false;
        };
        self.set(&event.change);
        self.events.push(event);
        self.record.changed = Some(now);
        self.refresh();
        true
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.events.is_empty()
    }

    /// Whether there is a change to make again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Remembers where the counsellor is.
    pub fn set_cursor(&mut self, cursor: ItemRef) {
        self.record.cursor = Some(cursor);
    }

    /// Keeps words that are no answer yet, or (with none) forgets them; whether that changed anything.
    pub fn keep_half_typed(&mut self, at: &ItemRef, part: &str, words: &str) -> bool {
        let kept = &mut self.record.half_typed;
        let there = kept.iter_mut().find(|h| h.at == *at && h.part == part);
        match (there, words.trim().is_empty()) {
            (Some(there), false) if there.words != words => words.clone_into(&mut there.words),
            (None, false) => kept.push(HalfTyped {
                at: at.clone(),
                part: part.to_owned(),
                words: words.to_owned(),
            }),
            (Some(_), true) => kept.retain(|h| h.at != *at || h.part != part),
            _ => return false,
        }
        true
    }

    /// The words in this field that are no answer yet.
    #[must_use]
    pub fn half_typed(&self, at: &ItemRef, part: &str) -> Option<&str> {
        let kept = self.record.half_typed.iter();
        kept.filter(|h| h.at == *at && h.part == part)
            .map(|h| h.words.as_str())
            .next()
    }

    /// Closes the interview, or (with none) opens it again.
    pub fn set_finished(&mut self, at: Option<Timestamp>) {
        self.record.finished = at;
        self.revision += 1;
    }

    /// Remembers that this version was offered and not taken.
    pub fn decline(&mut self, version: &str) {
        self.record.declined = Some(version.to_owned());
    }

    /// Sets the beneficiary's language, on which conditions may depend.
    pub fn set_language(&mut self, language: LangId) {
        self.language = language;
        self.refresh();
    }

    fn refresh(&mut self) {
        self.revision += 1;
        self.relevance = Relevance::of(&self.questionnaire, &self.record.answers, &self.language);
    }

    fn set(&mut self, change: &Change) -> Option<Before> {
        match change {
            Change::Answer(at, answer) => {
                self.questionnaire.item(&at.item)?;
                let slot = self.slot(at)?;
                let before = slot.get(&at.item).cloned();
                if before == *answer {
                    return None;
                }
                match answer {
                    Some(answer) => slot.insert(at.item.clone(), answer.clone()),
                    None => slot.remove(&at.item),
                };
                Some(Before::Answer(before))
            }
            Change::Note(at, note) => {
                let before = self.note(at).to_owned();
                if before == *note {
                    return None;
                }
                self.set_note(at, note);
                Some(Before::Note(before))
            }
            Change::AddRow(group) => {
                let ItemKind::Group { max_rows, .. } = self.questionnaire.item(group)?.kind else {
                    return None;
                };
                if self.rows(group).len() >= usize::from(max_rows) {
                    return None;
                }
                // A file from elsewhere may hold the last number there is.
                let last = self.rows(group).iter().map(|r| r.id).max().unwrap_or(0);
                let id = last.checked_add(1)?;
                let before = self.record.answers.get(group).cloned();
                self.rows_mut(group)?.push(Row {
                    id,
                    answers: BTreeMap::new(),
                });
                Some(Before::Rows(before, Vec::new()))
            }
            Change::RemoveRow(group, row) => {
                if !self.rows(group).iter().any(|r| r.id == *row) {
                    return None;
                }
                let before = self.record.answers.get(group).cloned();
                self.rows_mut(group)?.retain(|r| r.id != *row);
                // The number may be given again: no note of this row may come up in another.
                let questionnaire = &self.questionnaire;
                let in_row = |at: &ItemRef| {
                    let info = questionnaire.info(&at.item);
                    at.row == Some(*row) && info.is_some_and(|i| i.group.as_ref() == Some(group))
                };
                let notes = self.record.notes.extract_if(.., |(at, _)| in_row(at));
                let notes = notes.collect();
                self.record.half_typed.retain(|h| !in_row(&h.at));
                Some(Before::Rows(before, notes))
            }
        }
    }

    fn restore(&mut self, event: &Event) {
        match (&event.change, &event.before) {
            (Change::Answer(at, _), Before::Answer(before)) => {
                if let Some(slot) = self.slot(at) {
                    match before {
                        Some(answer) => slot.insert(at.item.clone(), answer.clone()),
                        None => slot.remove(&at.item),
                    };
                }
            }
            (Change::Note(at, _), Before::Note(before)) => self.set_note(at, before),
            (Change::AddRow(group) | Change::RemoveRow(group, _), Before::Rows(before, notes)) => {
                match before {
                    Some(answer) => self.record.answers.insert(group.clone(), answer.clone()),
                    None => self.record.answers.remove(group),
                };
                for (at, note) in notes {
                    self.set_note(at, note);
                }
            }
            // `set` pairs each change with its own kind of `Before`.
            _ => {}
        }
    }

    fn slot(&mut self, at: &ItemRef) -> Option<&mut BTreeMap<ItemId, Answer>> {
        let group = self.questionnaire.info(&at.item)?.group.clone();
        match (at.row, group) {
            (None, None) => Some(&mut self.record.answers),
            (Some(row), Some(group)) => match self.record.answers.get_mut(&group) {
                Some(Answer::Given(Value::Rows(rows))) => rows
                    .iter_mut()
                    .find(|r| r.id == row)
                    .map(|r| &mut r.answers),
                _ => None,
            },
            _ => None,
        }
    }

    fn rows_mut(&mut self, group: &ItemId) -> Option<&mut Vec<Row>> {
        let answer = self
            .record
            .answers
            .entry(group.clone())
            .or_insert(Answer::Given(Value::Rows(Vec::new())));
        if !matches!(answer, Answer::Given(Value::Rows(_))) {
            *answer = Answer::Given(Value::Rows(Vec::new()));
        }
        match answer {
            Answer::Given(Value::Rows(rows)) => Some(rows),
            _ => None,
        }
    }

    fn set_note(&mut self, at: &ItemRef, note: &str) {
        self.record.notes.retain(|(place, _)| place != at);
        if !note.is_empty() {
            self.record.notes.push((at.clone(), note.to_owned()));
        }
        // In one order whichever was written first, so that the same notes are the same bytes.
        self.record.notes.sort();
    }
}

impl AnswerView for Session {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.relevance.answer(item)
    }
    fn language(&self) -> &LangId {
        &self.language
    }
    fn choice_value(&self, item: &ItemId, choice: &ChoiceId) -> Option<f64> {
        self.questionnaire.choice(item, choice)?.value
    }
}
