//! Elements of lists: put in, taken out, changed places.

use super::super::tree::{Edit, Node, NodeKind, Tree};
use super::{append, indent, line_end, whole};
use crate::questionnaire::Place;

fn elements<'n>(tree: &'n Tree<'_>, list: &Place) -> Option<(&'n Node, &'n [Node])> {
    let node = tree.find(list)?;
    match &node.kind {
        NodeKind::List(elements) => Some((node, elements)),
        _ => None,
    }
}

/// Puts an element, written as RON, in front of the one at this position, or behind the last.
#[must_use]
pub fn insert_element(
    tree: &Tree<'_>,
    list: &Place,
    position: usize,
    element: &str,
) -> Option<Edit> {
    let (node, all) = elements(tree, list)?;
    let Some(next) = all.get(position) else {
        return append(tree, node, element);
    };
    let text = tree.text();
    let before = text
        .get(node.span.start..next.span.start)
        .unwrap_or_default();
    let own_line = before
        .rsplit('\n')
        .next()
        .is_some_and(|l| before.contains('\n') && l.trim().is_empty());
    let words = if own_line {
        let (end, indent) = (line_end(text), indent(text, next.span.start));
        format!("{element},{end}{indent}")
    } else {
        format!("{element}, ")
    };
    Some(Edit::insert(next.span.start, words))
}

/// Takes the element at this position out.
#[must_use]
pub fn remove_element(tree: &Tree<'_>, list: &Place, position: usize) -> Option<Edit> {
    let (node, all) = elements(tree, list)?;
    let element = all.get(position)?;
    Some(Edit::delete(whole(tree, node, &element.span)))
}

/// Lets two elements change places; what stands between and around them stays.
#[must_use]
pub fn swap_elements(tree: &Tree<'_>, list: &Place, a: usize, b: usize) -> Option<Vec<Edit>> {
    let (_, all) = elements(tree, list)?;
    if a == b {
        return None;
    }
    let (a, b) = (all.get(a)?, all.get(b)?);
    Some(vec![
        Edit::replace(a.span.clone(), tree.written(&b.span)),
        Edit::replace(b.span.clone(), tree.written(&a.span)),
    ])
}
