//! Two neighbours of a list changing places, each with the remarks that belong to it.

use std::ops::Range;

use super::super::checking::elements;
use crate::authoring::tree::{Edit, Node, Tree};

/// Moves an element one place up or down; none at the end of the list.
pub(super) fn moved(tree: &Tree<'_>, list: &Node, at: usize, down: bool) -> Option<Vec<Edit>> {
    let first = if down { at } else { at.checked_sub(1)? };
    let all = elements(list);
    let (one, two) = (all.get(first)?, all.get(first + 1)?);
    let begins = match first.checked_sub(1).and_then(|before| all.get(before)) {
        Some(before) => behind(tree.text(), before.span.end),
        None => list.span.start + 1,
    };
    let text = tree.text();
    let between = behind(text, one.span.end);
    let (one, two) = (begins..one.span.end, between..two.span.end);
    let mut edits = vec![
        Edit::replace(one.clone(), text.get(two.clone())?),
        Edit::replace(two.clone(), text.get(one.clone())?),
    ];
    let (of_one, of_two) = (remark(text, one.end), remark(text, two.end));
    let fits = |remark: &Range<usize>, place: &Range<usize>| {
        // A remark to the end of the line takes what follows it along.
        let line = text.get(remark.clone()).is_some_and(|r| r.contains("//"));
        let rest = text.get(place.end..).unwrap_or_default();
        !line || rest.trim_start_matches([' ', '\r']).starts_with('\n')
    };
    if fits(&of_one, &of_two) && fits(&of_two, &of_one) {
        edits.push(Edit::replace(of_one.clone(), text.get(of_two.clone())?));
        edits.push(Edit::replace(of_two.clone(), text.get(of_one)?));
    }
    edits.sort_by_key(|e| (e.span.start, e.span.end));
    Some(edits)
}

/// The place behind an element, its comma and the remark on its line.
fn behind(text: &str, end: usize) -> usize {
    remark(text, end).end
}

/// The remark on the line of an element, behind its comma; empty where there is none.
fn remark(text: &str, end: usize) -> Range<usize> {
    let at = after_comma(text, end);
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let line = line.strip_suffix('\r').unwrap_or(line);
    let shown = line.trim_start_matches(' ');
    let spaces = line.len() - shown.len();
    let length = if shown.starts_with("//") {
        line.len()
    } else if let Some(inside) = shown.strip_prefix("/*") {
        // One that goes over lines belongs to what follows.
        match inside.find("*/") {
            Some(closed)
                if inside
                    .get(closed + 2..)
                    .is_some_and(|r| r.trim().is_empty()) =>
            {
                spaces + 2 + closed + 2
            }
            _ => 0,
        }
    } else {
        0
    };
    at..at + length
}

/// The place behind the comma that follows, or behind the element itself.
fn after_comma(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let shown = rest.trim_start();
    if shown.starts_with(',') {
        at + rest.len() - shown.len() + 1
    } else {
        at
    }
}
