//! Changes asked for from the preview, as splices of the source: everything else stays byte for byte.

mod condition;
mod moving;
mod rename;
mod splice;
#[cfg(test)]
mod tests;

use super::checking::{each_item, elements};
use crate::authoring::tree::{Edit, Node, Tree, apply, parse, quoted};
use crate::lang::LangId;
use crate::questionnaire::{ChoiceId, Condition, ItemId};

use self::moving::moved;
use self::splice::{added, removed, with_field, without_field};

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
        match self {
            Self::Words {
                item,
                part,
                language,
                words,
            } => {
                let node = item_node(&tree, item)?;
                worded(&tree, node, part, language, words)
            }
            Self::ChoiceWords {
                item,
                choice,
                language,
                words,
            } => {
                let node = item_node(&tree, item)?;
                let (list, at) = choice_in(&tree, node, choice)?;
                worded(&tree, elements(list).get(at)?, "label", language, words)
            }
            Self::MoveItem { item, down } => {
                let (list, at) = item_in(&tree, item)?;
                moved(&tree, list, at, *down)
            }
            Self::MoveChoice { item, choice, down } => {
                let node = item_node(&tree, item)?;
                let (list, at) = choice_in(&tree, node, choice)?;
                moved(&tree, list, at, *down)
            }
            Self::AddChoice {
                item,
                choice,
                language,
                words,
            } => {
                let node = item_node(&tree, item)?;
                let written = format!(
                    "(id: {}, label: {{{}: {}}})",
                    quoted(choice.as_str()),
                    quoted(language.as_str()),
                    quoted(words)
                );
                let kind = &tree.part(node, "kind")?.value;
                match tree.part(kind, "choices") {
                    Some(choices) => Some(vec![added(&tree, &choices.value, &written)?]),
                    None => Some(vec![with_field(
                        &tree,
                        kind,
                        "choices",
                        &format!("[{written}]"),
                    )?]),
                }
            }
            Self::RemoveChoice { item, choice } => {
                let node = item_node(&tree, item)?;
                let (list, at) = choice_in(&tree, node, choice)?;
                Some(vec![removed(&tree, &elements(list).get(at)?.span)])
            }
            Self::ShowIf { item, condition } => {
                let node = item_node(&tree, item)?;
                field(
                    &tree,
                    node,
                    "show_if",
                    condition.as_ref().map(condition::written),
                )
            }
            Self::Required { item, required } => {
                let node = item_node(&tree, item)?;
                let value = required.then(|| "Yes".to_owned());
                field(&tree, node, "required", value)
            }
            Self::Sensitive { item, sensitive } => {
                let node = item_node(&tree, item)?;
                let value = sensitive.then(|| "true".to_owned());
                field(&tree, node, "sensitive", value)
            }
            Self::Rename { item, to } => rename::edits(&tree, item_node(&tree, item)?, item, to),
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

/// Sets a field, or takes it out.
fn field(tree: &Tree<'_>, node: &Node, name: &str, value: Option<String>) -> Option<Vec<Edit>> {
    let edit = match value {
        Some(value) => with_field(tree, node, name, &value)?,
        None => match tree.part(node, name) {
            Some(part) => without_field(tree, part),
            None => return Some(Vec::new()),
        },
    };
    Some(vec![edit])
}

/// Writes one language of a text that stands in a field.
fn worded(
    tree: &Tree<'_>,
    holder: &Node,
    part: &str,
    language: &LangId,
    words: &str,
) -> Option<Vec<Edit>> {
    let key = language.as_str();
    let entry = format!("{}: {}", quoted(key), quoted(words));
    let empty = words.trim().is_empty();
    let Some(found) = tree.part(holder, part) else {
        if empty {
            return Some(Vec::new());
        }
        let value = format!("{{{entry}}}");
        return Some(vec![with_field(tree, holder, part, &value)?]);
    };
    let crate::authoring::tree::NodeKind::Map(entries) = &found.value.kind else {
        return None;
    };
    let there = entries
        .iter()
        .find(|e| tree.words(&e.key).as_deref() == Some(key));
    let edit = match there {
        Some(there) if empty => removed(tree, &there.span()),
        Some(there) => Edit::replace(there.value.span.clone(), quoted(words)),
        None if empty => return Some(Vec::new()),
        None => added(tree, &found.value, &entry)?,
    };
    Some(vec![edit])
}

/// The item of this id.
fn item_node<'t>(tree: &'t Tree<'_>, item: &ItemId) -> Option<&'t Node> {
    let mut found = None;
    each_item(tree, &mut |id, node| {
        if id == item.as_str() && found.is_none() {
            found = Some(node);
        }
    });
    found
}

/// The list an item stands in, and its position there.
fn item_in<'t>(tree: &'t Tree<'_>, item: &ItemId) -> Option<(&'t Node, usize)> {
    let node = item_node(tree, item)?;
    list_of(tree.root.as_ref()?, node)
}

/// The list that holds an element, and its position there.
fn list_of<'t>(within: &'t Node, element: &Node) -> Option<(&'t Node, usize)> {
    let found = elements(within).iter().position(|e| e.span == element.span);
    if let Some(at) = found {
        return Some((within, at));
    }
    splice::inner(within)
        .find(|node| node.span.start <= element.span.start && element.span.end <= node.span.end)
        .and_then(|node| list_of(node, element))
}

/// The choices written with an item, and the position of one of them.
fn choice_in<'t>(
    tree: &'t Tree<'_>,
    item: &'t Node,
    choice: &ChoiceId,
) -> Option<(&'t Node, usize)> {
    let kind = &tree.part(item, "kind")?.value;
    let list = &tree.part(kind, "choices")?.value;
    let at = elements(list).iter().position(|element| {
        let id = tree
            .part(element, "id")
            .and_then(|id| tree.words(&id.value));
        id.as_deref() == Some(choice.as_str())
    })?;
    Some((list, at))
}
