//! The questionnaire on its way to a file: what will be written, and which row of the workbook each part comes from.

use std::collections::BTreeMap;

use crate::questionnaire::{ChoiceId, Condition, ItemId};

/// A text: language tag → words.
pub type Words = BTreeMap<String, String>;

/// A part of a list, or a row of which only a comment stays.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<T> {
    /// It is written.
    Kept(T),
    /// Only what is listed of this row is written, as a comment.
    Comment(u32),
}

/// The whole questionnaire.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The workbook.
    pub source: String,
    /// Its languages, the original's first.
    pub languages: Vec<String>,
    /// Its title.
    pub title: Words,
    /// Its lists of choices.
    pub lists: Vec<DraftList>,
    /// Its sections.
    pub sections: Vec<DraftSection>,
}

/// A list of choices.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DraftList {
    /// Its id.
    pub id: String,
    /// Its choices.
    pub choices: Vec<Node<DraftChoice>>,
}

/// A choice.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftChoice {
    /// Its row; nothing of one that has its comments elsewhere.
    pub row: Option<u32>,
    /// Its id.
    pub id: ChoiceId,
    /// Its words.
    pub label: Words,
    /// Whether it takes words of one's own.
    pub free_text: bool,
    /// The choice under which it is offered.
    pub parent: Option<ChoiceId>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DraftSection {
    /// Its row; nothing of one that gathers questions outside groups.
    pub row: Option<u32>,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// Read aloud at its start.
    pub intro: Words,
    /// When it is asked.
    pub show_if: Option<Condition>,
    /// Its items.
    pub items: Vec<Node<DraftItem>>,
}

/// Whether an answer must be given.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum DraftRequired {
    /// It need not.
    #[default]
    No,
    /// It must.
    Yes,
    /// It must when this holds.
    If(Condition),
}

/// An item.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftItem {
    /// Its row.
    pub row: u32,
    /// Its id.
    pub id: ItemId,
    /// Its kind.
    pub kind: DraftKind,
    /// The question.
    pub label: Words,
    /// A help for the person.
    pub hint: Words,
    /// A help for the counsellor.
    pub guide: Words,
    /// Whether it must be answered.
    pub required: DraftRequired,
    /// When it is asked.
    pub show_if: Option<Condition>,
    /// What its answer must satisfy, with what is said when it does not.
    pub checks: Vec<(Condition, Words)>,
}

/// The kind of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum DraftKind {
    /// Choices of a list, one or many, perhaps by the answer to an earlier item.
    Choice {
        /// Whether many can be taken.
        many: bool,
        /// The list's id.
        list: String,
        /// The earlier item.
        parent: Option<ItemId>,
    },
    /// One choice that is written with the item.
    Own(DraftChoice),
    /// A number.
    Number {
        /// The least.
        min: f64,
        /// The greatest.
        max: f64,
        /// Digits after the point.
        decimals: u8,
    },
    /// A day.
    Date,
    /// Words.
    Text {
        /// Lines shown.
        lines: u8,
    },
    /// Words to read.
    Note,
    /// Repeated rows.
    Group {
        /// The items of a row.
        items: Vec<Node<DraftItem>>,
        /// What a row is called.
        row_label: Words,
        /// The most rows, where that is said.
        max_rows: Option<u16>,
    },
}

impl Draft {
    /// Whether any item is kept.
    #[must_use]
    pub fn has_items(&self) -> bool {
        self.sections
            .iter()
            .flat_map(|s| &s.items)
            .any(|node| matches!(node, Node::Kept(_)))
    }
}
