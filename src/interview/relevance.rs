//! What is asked and what is hidden, given the answers so far.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang::LangId;
use crate::questionnaire::{
    Answer, AnswerView, Condition, Item, ItemId, ItemKind, ItemRef, Questionnaire, Row, Value,
    evaluate,
};

/// The places that are asked, in reading order. Relevance is inherited from section and group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Relevance {
    shown: Vec<(usize, ItemRef)>,
    set: BTreeSet<ItemRef>,
}

impl Relevance {
    /// What is asked, given these answers. Conditions see only answers that are themselves shown.
    #[must_use]
    pub fn of(
        questionnaire: &Questionnaire,
        answers: &BTreeMap<ItemId, Answer>,
        language: &LangId,
    ) -> Self {
        let mut seen = Seen {
            answers: BTreeMap::new(),
            language,
        };
        let mut relevance = Self::default();
        for (index, section) in questionnaire.sections().iter().enumerate() {
            if !holds(section.show_if.as_ref(), &seen) {
                continue;
            }
            for item in &section.items {
                if !holds(item.show_if.as_ref(), &seen) {
                    continue;
                }
                relevance.show(index, ItemRef::top(&item.id));
                let Some(answer) = answers.get(&item.id) else {
                    continue;
                };
                if let (ItemKind::Group { items, .. }, Answer::Given(Value::Rows(rows))) =
                    (&item.kind, answer)
                {
                    let mut visible = Vec::new();
                    for row in rows {
                        visible.push(relevance.show_row(index, items, row, &seen));
                    }
                    seen.answers
                        .insert(item.id.clone(), Answer::Given(Value::Rows(visible)));
                } else {
                    seen.answers.insert(item.id.clone(), answer.clone());
                }
            }
        }
        relevance
    }

    fn show_row(&mut self, section: usize, items: &[Item], row: &Row, outer: &Seen<'_>) -> Row {
        let mut visible = Row {
            id: row.id,
            answers: BTreeMap::new(),
        };
        for item in items {
            let view = SeenInRow {
                outer,
                row: &visible,
            };
            if !holds(item.show_if.as_ref(), &view) {
                continue;
            }
            self.show(section, ItemRef::in_row(&item.id, row.id));
            if let Some(answer) = row.answers.get(&item.id) {
                visible.answers.insert(item.id.clone(), answer.clone());
            }
        }
        visible
    }

    fn show(&mut self, section: usize, at: ItemRef) {
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
}

fn holds(condition: Option<&Condition>, view: &dyn AnswerView) -> bool {
    condition.is_none_or(|c| evaluate(c, view).is_true())
}

struct Seen<'a> {
    answers: BTreeMap<ItemId, Answer>,
    language: &'a LangId,
}

impl AnswerView for Seen<'_> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.answers.get(item)
    }
    fn language(&self) -> &LangId {
        self.language
    }
}

struct SeenInRow<'a> {
    outer: &'a Seen<'a>,
    row: &'a Row,
}

impl AnswerView for SeenInRow<'_> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.row
            .answers
            .get(item)
            .or_else(|| self.outer.answers.get(item))
    }
    fn language(&self) -> &LangId {
        self.outer.language
    }
}
