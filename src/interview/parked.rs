//! Answers set aside: a newer version of the questionnaire has no place for them, and nothing that was said is lost.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::questionnaire::{
    Answer, Choice, ChoiceId, Chosen, Item, ItemId, ItemKind, Required, Value,
};

/// Why an answer has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parking {
    /// The question is not asked any more.
    Gone,
    /// The question takes answers of another kind.
    Retyped,
    /// What was chosen is not offered any more.
    ChoiceGone,
    /// The answer lies outside what is accepted now.
    OutOfRange,
    /// The question moved into a group, or out of one.
    Moved,
    /// Another answer stands in its place.
    Taken,
    /// The text that the person agreed to reads otherwise now.
    Reworded,
}

/// An answer set aside, with the question as it was asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parked {
    /// The question as it was asked, without its choices and conditions.
    pub item: Item,
    /// The choices that the answer names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// The group it was asked in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<ItemId>,
    /// The row it was given in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The answer; none where there was only a private note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The counsellor's private note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The version of the questionnaire it was given under.
    pub version: String,
    /// Why it has no place.
    pub why: Parking,
}

impl Parked {
    /// Sets an answer aside. Of the question stays what is needed to read the answer.
    #[must_use]
    pub fn of(item: &Item, choices: &[Choice], answer: Option<Answer>, version: &str) -> Self {
        let named = chosen(answer.as_ref());
        let item = Item {
            kind: bare(&item.kind),
            required: Required::No,
            show_if: None,
            checks: Vec::new(),
            ..item.clone()
        };
        let choices = choices.iter().filter(|c| named.contains(&c.id));
        Self {
            item,
            choices: choices.cloned().collect(),
            group: None,
            row: None,
            answer,
            note: String::new(),
            version: version.to_owned(),
            why: Parking::Gone,
        }
    }

    /// The question with the choices that the answer names as its own, so that the answer can be said without the
    /// definition it was given under.
    #[must_use]
    pub fn asked(&self) -> Item {
        let choices = self.choices.clone();
        let kind = match &self.item.kind {
            ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } => ItemKind::SingleChoice {
                choices,
                list: None,
                parent: None,
            },
            ItemKind::MultiChoice { .. } => ItemKind::MultiChoice {
                choices,
                list: None,
                parent: None,
            },
            other => other.clone(),
        };
        Item {
            kind,
            ..self.item.clone()
        }
    }
}

/// The kind without choices and without the items of its rows, which are set aside one by one.
fn bare(kind: &ItemKind) -> ItemKind {
    let mut kind = kind.clone();
    match &mut kind {
        ItemKind::SingleChoice { choices, .. } | ItemKind::MultiChoice { choices, .. } => {
            choices.clear();
        }
        ItemKind::Group { items, summary, .. } => {
            items.clear();
            summary.clear();
        }
        _ => {}
    }
    kind
}

/// The choices an answer names.
fn chosen(answer: Option<&Answer>) -> BTreeSet<&ChoiceId> {
    let taken: &[Chosen] = match answer.and_then(Answer::value) {
        Some(Value::Choice(chosen)) => std::slice::from_ref(chosen),
        Some(Value::Choices(list)) => list,
        _ => &[],
    };
    taken.iter().map(|c| &c.id).collect()
}
