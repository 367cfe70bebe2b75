//! What is asked and what is hidden, given the answers so far.

use std::collections::{BTreeMap, BTreeSet};

use super::offered::{Taken, still_offered};
use crate::lang::LangId;
use crate::questionnaire::{
    Answer, AnswerView, ChoiceId, Condition, Item, ItemId, ItemKind, ItemRef, Mode, Questionnaire,
    Row, Truth, Value, evaluate,
};

/// The places that are asked, in reading order, and the answers that count there. Relevance is inherited from section
/// and group.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Relevance {
    shown: Vec<(usize, ItemRef)>,
    set: BTreeSet<ItemRef>,
    /// What conditions see: answers at places that are asked, as far as their choices are offered.
    answers: BTreeMap<ItemId, Answer>,
    failed: BTreeSet<ItemRef>,
}

impl Relevance {
    /// What is asked, given these answers. Conditions see only answers that are themselves shown.
    #[must_use]
    pub fn of(
        questionnaire: &Questionnaire,
        answers: &BTreeMap<ItemId, Answer>,
        language: &LangId,
    ) -> Self {
        let mut relevance = Self::default();
        for (index, section) in questionnaire.sections().iter().enumerate() {
            let place = Looked {
                questionnaire,
                language,
                section: index,
                mode: section.mode,
            };
            let asked = asked(
                section.show_if.as_ref(),
                &place.view(&relevance.answers, None),
            );
            let Some(mut failed) = asked else { continue };
            for item in &section.items {
                failed = relevance.item(item, answers.get(&item.id), &place, failed);
            }
        }
        relevance
    }

    /// Takes in one item outside groups. `failed`: the section's own condition could not be read, which is said at
    /// the first item that is shown; whether it is still to be said.
    fn item(
        &mut self,
        item: &Item,
        answer: Option<&Answer>,
        place: &Looked<'_>,
        failed: bool,
    ) -> bool {
        let view = place.view(&self.answers, None);
        let Some(own) = asked(item.show_if.as_ref(), &view) else {
            return failed;
        };
        let unreadable = Taken::of(item, &view) == Taken::Unreadable;
        let kept = answer.and_then(|a| still_offered(place.questionnaire, item, a, &view));
        let at = ItemRef::top(&item.id);
        self.show(place.section, at, own || failed || unreadable);
        match (&item.kind, kept) {
            (ItemKind::Group { items, .. }, Some(Answer::Given(Value::Rows(rows)))) => {
                let rows = rows.iter().map(|row| self.row(items, row, place));
                let rows = Answer::Given(Value::Rows(rows.collect()));
                self.answers.insert(item.id.clone(), rows);
            }
            (_, Some(answer)) => {
                self.answers.insert(item.id.clone(), answer);
            }
            (_, None) => {}
        }
        false
    }

    fn row(&mut self, items: &[Item], row: &Row, place: &Looked<'_>) -> Row {
        let mut visible = Row {
            id: row.id,
            answers: BTreeMap::new(),
        };
        for item in items {
            let view = place.view(&self.answers, Some(&visible));
            let Some(own) = asked(item.show_if.as_ref(), &view) else {
                continue;
            };
            let unreadable = Taken::of(item, &view) == Taken::Unreadable;
            let answer = row.answers.get(&item.id);
            let kept = answer.and_then(|a| still_offered(place.questionnaire, item, a, &view));
            let at = ItemRef::in_row(&item.id, row.id);
            self.show(place.section, at, own || unreadable);
            if let Some(answer) = kept {
                visible.answers.insert(item.id.clone(), answer);
            }
        }
        visible
    }

    fn show(&mut self, section: usize, at: ItemRef, failed: bool) {
        if failed {
            self.failed.insert(at.clone());
        }
        self.set.insert(at.clone());
        self.shown.push((section, at));
    }

    /// Whether the place is asked. An answer at a place that is not is kept, but masked: not scored, not printed.
    #[must_use]
    pub fn is_shown(&self, at: &ItemRef) -> bool {
        self.set.contains(at)
    }

    /// Every place that is asked, with its section's position, in reading order.
    pub fn shown(&self) -> impl Iterator<Item = (usize, &ItemRef)> {
        self.shown.iter().map(|(section, at)| (*section, at))
    }

    /// The places of one section, in reading order.
    pub fn in_section(&self, section: usize) -> impl Iterator<Item = &ItemRef> {
        self.shown
            .iter()
            .filter(move |(s, _)| *s == section)
            .map(|(_, at)| at)
    }

    /// The sections that have something to ask, by position.
    #[must_use]
    pub fn sections(&self) -> Vec<usize> {
        let mut sections: Vec<usize> = self.shown.iter().map(|(s, _)| *s).collect();
        sections.dedup();
        sections
    }

    /// Places that are asked because nobody can tell whether they should be: what their condition looks at is of
    /// another kind than it expects.
    #[must_use]
    pub fn failed(&self) -> &BTreeSet<ItemRef> {
        &self.failed
    }

    /// The answer to an item outside groups, as far as it counts; of a group, its rows with what counts in them.
    pub(super) fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.answers.get(item)
    }
}

/// Whether something is asked: none if not, else whether it is asked only because its condition could not be read.
fn asked(condition: Option<&Condition>, view: &dyn AnswerView) -> Option<bool> {
    match condition.map_or(Truth::True, |c| evaluate(c, view)) {
        Truth::True => Some(false),
        Truth::Failed => Some(true),
        Truth::False | Truth::Unknown => None,
    }
}

/// Where conditions are looked at.
struct Looked<'a> {
    questionnaire: &'a Questionnaire,
    language: &'a LangId,
    section: usize,
    mode: Mode,
}

impl<'a> Looked<'a> {
    fn view(&'a self, answers: &'a BTreeMap<ItemId, Answer>, row: Option<&'a Row>) -> Seen<'a> {
        Seen {
            place: self,
            answers,
            row,
        }
    }
}

struct Seen<'a> {
    place: &'a Looked<'a>,
    answers: &'a BTreeMap<ItemId, Answer>,
    row: Option<&'a Row>,
}

impl AnswerView for Seen<'_> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        let in_row = self.row.and_then(|row| row.answers.get(item));
        in_row.or_else(|| self.answers.get(item))
    }
    fn language(&self) -> &LangId {
        self.place.language
    }
    fn mode(&self) -> Mode {
        self.place.mode
    }
    fn choice_value(&self, item: &ItemId, choice: &ChoiceId) -> Option<f64> {
        self.place.questionnaire.choice(item, choice)?.value
    }
}
