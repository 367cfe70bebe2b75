//! Fields, entries and elements put in and taken out, in the layout of what is around them.

use std::ops::Range;

use crate::authoring::tree::{Edit, Entry, Node, NodeKind, Part, Tree};

/// What stands directly in a value.
pub(super) fn inner(node: &Node) -> Box<dyn Iterator<Item = &Node> + '_> {
    match &node.kind {
        NodeKind::List(elements) => Box::new(elements.iter()),
        NodeKind::Map(entries) => Box::new(entries.iter().flat_map(|e| [&e.key, &e.value])),
        NodeKind::Parens { parts, .. } => Box::new(parts.iter().map(|p| &p.value)),
        NodeKind::Text | NodeKind::Char | NodeKind::Number | NodeKind::Word | NodeKind::Broken => {
            Box::new(std::iter::empty())
        }
    }
}

/// Sets a field in round brackets: in place of its value, or behind the last field.
pub(super) fn with_field(tree: &Tree<'_>, node: &Node, name: &str, value: &str) -> Option<Edit> {
    if let Some(part) = tree.part(node, name) {
        return Some(Edit::replace(part.value.span.clone(), value));
    }
    match &node.kind {
        // `Note`, which takes no fields as it stands.
        NodeKind::Word => Some(Edit::insert(node.span.end, format!("({name}: {value})"))),
        NodeKind::Parens { .. } => added(tree, node, &format!("{name}: {value}")),
        _ => None,
    }
}

/// Puts something behind the last part of a list, a map or round brackets.
pub(super) fn added(tree: &Tree<'_>, node: &Node, written: &str) -> Option<Edit> {
    let last = match &node.kind {
        NodeKind::List(elements) => elements.last().map(|e| e.span.clone()),
        NodeKind::Map(entries) => entries.last().map(Entry::span),
        NodeKind::Parens { parts, .. } => parts.last().map(Part::span),
        _ => return None,
    };
    let text = tree.text();
    let Some(last) = last else {
        // Before the closing bracket.
        return Some(Edit::insert(node.span.end.checked_sub(1)?, written));
    };
    let line_start = text.get(..last.start)?.rfind('\n').map_or(0, |at| at + 1);
    let indent = text.get(line_start..last.start)?;
    let own_line = indent.chars().all(|c| c == ' ' || c == '\t') && line_start > 0;
    if !own_line {
        return Some(Edit::insert(last.end, format!(", {written}")));
    }
    let (comma, rest) = after_comma(text, last.end);
    if comma {
        // Behind a remark on the last line, which stays with its line.
        let line_end = text
            .get(rest..)?
            .find('\n')
            .map_or(text.len(), |at| rest + at);
        let line = text.get(rest..line_end)?.trim();
        if line.is_empty() || line.starts_with("//") {
            return Some(Edit::insert(line_end, format!("\n{indent}{written},")));
        }
    }
    Some(Edit::insert(last.end, format!(",\n{indent}{written}")))
}

/// Whether a comma follows, and the place behind it.
pub(super) fn after_comma(text: &str, at: usize) -> (bool, usize) {
    let rest = text.get(at..).unwrap_or_default();
    let spaces = rest.len() - rest.trim_start().len();
    if rest.trim_start().starts_with(',') {
        (true, at + spaces + 1)
    } else {
        (false, at)
    }
}

/// Takes a field out.
pub(super) fn without_field(tree: &Tree<'_>, part: &Part) -> Edit {
    removed(tree, &part.span())
}

/// Takes something out with its comma, and with its line where nothing else is on it.
pub(super) fn removed(tree: &Tree<'_>, span: &Range<usize>) -> Edit {
    let text = tree.text();
    let (comma, end) = after_comma(text, span.end);
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let alone_before = before
        .get(line_start..)
        .is_some_and(|b| b.trim().is_empty());
    let line_end = after.find('\n');
    let alone_after =
        line_end.is_some_and(|at| after.get(..at).is_some_and(|a| a.trim().is_empty()));
    if alone_before && alone_after && line_start > 0 {
        return Edit::delete(line_start..end + line_end.unwrap_or_default() + 1);
    }
    if comma {
        let spaces = after.len() - after.trim_start_matches(' ').len();
        return Edit::delete(span.start..end + spaces);
    }
    // The last one takes the comma before it along.
    let kept = before.trim_end();
    match kept.strip_suffix(',') {
        Some(kept) => Edit::delete(kept.len()..span.end),
        None => Edit::delete(span.clone()),
    }
}
