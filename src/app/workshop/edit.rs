//! Changes asked for from the preview, as splices of the source: everything else stays byte for byte.

mod condition;
mod moving;
#[cfg(test)]
mod tests;

use super::checking::{each_item, elements};
use crate::authoring::decode;
use crate::authoring::edits::{
    insert_element, remove_element, remove_field, rename_item, set_field, set_text,
};
use crate::authoring::tree::{Edit, Tree, apply, parse, quoted};
use crate::lang::LangId;
use crate::questionnaire::{ChoiceId, Condition, ItemId, Place, QuestionnaireSource, Step};

use self::moving::moved;

/// A change of the source, named by what it does.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceEdit {
    /// Writes a text of an item in one language; nothing takes the language out.
    Words {
        /// The item.
        item: ItemId,
        /// Its part: `label`, `hint`, `guide`.
        part: &'static str,
        /// The language.
        language: LangId,
        /// The words.
        words: String,
    },
    /// Writes the label of a choice in one language.
    ChoiceWords {
        /// The item.
        item: ItemId,
        /// The choice.
        choice: ChoiceId,
        /// The language.
        language: LangId,
        /// The words.
        words: String,
    },
    /// Puts an item before the one before it, or behind the one behind it.
    MoveItem {
        /// The item.
        item: ItemId,
        /// Whether it goes down.
        down: bool,
    },
    /// The same with a choice.
    MoveChoice {
        /// The item.
        item: ItemId,
        /// The choice.
        choice: ChoiceId,
        /// Whether it goes down.
        down: bool,
    },
    /// Adds a choice at the end.
    AddChoice {
        /// The item.
        item: ItemId,
        /// The new choice.
        choice: ChoiceId,
        /// The language of its label.
        language: LangId,
        /// Its label.
        words: String,
    },
    /// Takes a choice out.
    RemoveChoice {
        /// The item.
        item: ItemId,
        /// The choice.
        choice: ChoiceId,
    },
    /// Sets when an item is asked; none for always.
    ShowIf {
        /// The item.
        item: ItemId,
        /// The condition.
        condition: Option<Condition>,
    },
    /// Sets whether an interview is complete without an answer.
    Required {
        /// The item.
        item: ItemId,
        /// Whether an answer is needed.
        required: bool,
    },
    /// Sets whether an answer never leaves the dossier without consent.
    Sensitive {
        /// The item.
        item: ItemId,
        /// Whether it is so.
        sensitive: bool,
    },
    /// Gives an item another id, everywhere in the file, and keeps the former one.
    Rename {
        /// The item.
        item: ItemId,
        /// Its new id.
        to: ItemId,
    },
}

impl SourceEdit {
    /// The splices that make the change; none where the source is not as it must be for it.
    #[must_use]
    pub(super) fn edits(&self, text: &str) -> Option<Vec<Edit>> {
        let tree = parse(text);
        // What is already as it is to be needs no splice.
        let done = |edit: Option<Edit>| Some(edit.into_iter().collect());
        match self {
            Self::Words {
                item,
                part,
                language,
                words,
            } => {
                let place = item_in(&tree, item)?.field(part);
                done(set_text(&tree, &place, language.as_str(), words))
            }
            Self::ChoiceWords {
                item,
                choice,
                language,
                words,
            } => {
                let (list, at) = choice_in(&tree, item, choice)?;
                let place = list.at(at).field("label");
                done(set_text(&tree, &place, language.as_str(), words))
            }
            Self::MoveItem { item, down } => {
                let place = item_in(&tree, item)?;
                let Some(Step::At(at)) = place.steps().last().cloned() else {
                    return None;
                };
                moved(&tree, tree.find(&place.parent()?)?, at, *down)
            }
            Self::MoveChoice { item, choice, down } => {
                let (list, at) = choice_in(&tree, item, choice)?;
                moved(&tree, tree.find(&list)?, at, *down)
            }
            Self::AddChoice {
                item,
                choice,
                language,
                words,
            } => {
                let written = format!(
                    "(id: {}, label: {{{}: {}}})",
                    quoted(choice.as_str()),
                    quoted(language.as_str()),
                    quoted(words)
                );
                let kind = item_in(&tree, item)?.field("kind");
                let list = kind.field("choices");
                let edit = match tree.find(&list) {
                    Some(node) => insert_element(&tree, &list, elements(node).len(), &written),
                    None => set_field(&tree, &kind, "choices", &format!("[{written}]")),
                };
                Some(vec![edit?])
            }
            Self::RemoveChoice { item, choice } => {
                let (list, at) = choice_in(&tree, item, choice)?;
                Some(vec![remove_element(&tree, &list, at)?])
            }
            Self::ShowIf { item, condition } => {
                let written = condition.as_ref().map(condition::written);
                field(&tree, item, "show_if", written.as_deref())
            }
            Self::Required { item, required } => {
                field(&tree, item, "required", required.then_some("Yes"))
            }
            Self::Sensitive { item, sensitive } => {
                field(&tree, item, "sensitive", sensitive.then_some("true"))
            }
            Self::Rename { item, to } => renamed(&tree, item, to),
        }
    }
}

/// Whether a text with these edits is read as well as without them.
#[must_use]
pub(super) fn is_sound(text: &str, edits: &[Edit]) -> bool {
    let faults = |text: &str| {
        let tree = parse(text);
        tree.faults.len() + tree.mistakes.len()
    };
    faults(&apply(text, edits)) <= faults(text)
}

/// Sets a field of an item, or takes it out.
fn field(tree: &Tree<'_>, item: &ItemId, name: &str, value: Option<&str>) -> Option<Vec<Edit>> {
    let place = item_in(tree, item)?;
    match value {
        Some(value) => Some(vec![set_field(tree, &place, name, value)?]),
        None => Some(remove_field(tree, &place, name).into_iter().collect()),
    }
}

/// Another id for an item wherever it is named; none where the new one is no id, or is in use.
fn renamed(tree: &Tree<'_>, item: &ItemId, to: &ItemId) -> Option<Vec<Edit>> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let new = to.as_str();
    let starts = new.chars().next().is_some_and(|c| c.is_ascii_lowercase());
    if !starts || !new.chars().all(plain) || item_in(tree, to).is_some() {
        return None;
    }
    let source: QuestionnaireSource = decode("", tree.text().as_bytes()).ok()?;
    let mut edits = rename_item(tree, &source, item.as_str(), new).edits;
    edits.sort_by_key(|e| (e.span.start, e.span.end));
    Some(edits)
}

/// Where the item of this id stands.
fn item_in(tree: &Tree<'_>, item: &ItemId) -> Option<Place> {
    let mut found = None;
    each_item(tree, &mut |id, place, _| {
        if id == item.as_str() && found.is_none() {
            found = Some(place.clone());
        }
    });
    found
}

/// The choices written with an item, and the position of one of them.
fn choice_in(tree: &Tree<'_>, item: &ItemId, choice: &ChoiceId) -> Option<(Place, usize)> {
    let list = item_in(tree, item)?.field("kind").field("choices");
    let at = elements(tree.find(&list)?).iter().position(|element| {
        let id = tree
            .part(element, "id")
            .and_then(|id| tree.words(&id.value));
        id.as_deref() == Some(choice.as_str())
    })?;
    Some((list, at))
}
