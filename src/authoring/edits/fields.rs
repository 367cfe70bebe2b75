//! Named parts and texts: set, added, taken out.

use super::super::tree::{Edit, NodeKind, Tree, quoted};
use super::{append, is_tall, whole};
use crate::questionnaire::{Place, Step};

/// Sets a named part of what stands at this place to `value`, written as RON; adds it where it is not there.
/// Nothing where there are no named parts at this place.
#[must_use]
pub fn set_field(tree: &Tree<'_>, place: &Place, name: &str, value: &str) -> Option<Edit> {
    let node = tree.find(place)?;
    if let Some(part) = tree.part(node, name) {
        return Some(Edit::replace(part.value.span.clone(), value));
    }
    if !matches!(node.kind, NodeKind::Parens { .. }) {
        return None;
    }
    append(tree, node, &format!("{name}: {value}"))
}

/// Takes a named part out. Nothing where it is not there.
#[must_use]
pub fn remove_field(tree: &Tree<'_>, place: &Place, name: &str) -> Option<Edit> {
    let node = tree.find(place)?;
    let part = tree.part(node, name)?;
    Some(Edit::delete(whole(tree, node, &part.span())))
}

/// Sets the words of a text in one language, where the text stands; adds the language, and the text itself, where it
/// is not there. Words that are empty take the language out.
#[must_use]
pub fn set_text(tree: &Tree<'_>, place: &Place, lang: &str, words: &str) -> Option<Edit> {
    let Some(node) = tree.find(place) else {
        let Some(Step::Field(name)) = place.steps().last() else {
            return None;
        };
        if words.trim().is_empty() {
            return None;
        }
        let value = format!("{{{}: {}}}", quoted(lang), quoted(words));
        return set_field(tree, &place.parent()?, name, &value);
    };
    let NodeKind::Map(entries) = &node.kind else {
        return None;
    };
    let entry = entries
        .iter()
        .find(|e| tree.words(&e.key).as_deref() == Some(lang));
    match entry {
        Some(entry) if words.trim().is_empty() => {
            Some(Edit::delete(whole(tree, node, &entry.span())))
        }
        Some(entry) if tree.words(&entry.value).as_deref() == Some(words) => None,
        Some(entry) => Some(Edit::replace(entry.value.span.clone(), quoted(words))),
        None if words.trim().is_empty() => None,
        None => {
            let said = format!("{}: {}", quoted(lang), quoted(words));
            debug_assert!(!is_tall(tree, node) || !said.contains('\n'));
            append(tree, node, &said)
        }
    }
}
