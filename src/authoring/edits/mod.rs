//! Changes to a trainers' file as splices of its text: comments, layout and every byte that is not meant stay.

mod elements;
mod fields;
mod rename;

pub use elements::{insert_element, remove_element, swap_elements};
pub use fields::{remove_field, set_field, set_text};
pub use rename::{Renamed, rename_choice, rename_item};

use super::tree::{Node, NodeKind, Tree};

/// The white space that the line of this byte begins with.
fn indent(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    let line = text.get(start..).unwrap_or_default();
    let rest = line.trim_start_matches([' ', '\t']);
    line.get(..line.len() - rest.len()).unwrap_or_default()
}

/// Whether a value is written over several lines.
fn is_tall(tree: &Tree<'_>, node: &Node) -> bool {
    tree.written(&node.span).contains('\n')
}

/// The line ending that a text uses.
fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// Where the comma after this byte ends, if only white space and comments stand before it.
fn after_comma(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let rest = text.get(at..)?;
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if trimmed.starts_with(',') {
            return Some(at + 1);
        } else if trimmed.starts_with("//") {
            at += trimmed.find('\n')?;
        } else if trimmed.starts_with("/*") {
            at += trimmed.find("*/")? + 2;
        } else {
            return None;
        }
    }
}

/// The end of the line where only a remark stands behind this byte: it stays with what it is about.
fn after_remark(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    if line.trim_start().starts_with("//") {
        at + line.len()
    } else {
        at
    }
}

/// Where the inside of a bracket begins and where its closing sign stands.
fn inside(tree: &Tree<'_>, node: &Node) -> Option<(usize, usize)> {
    let start = match &node.kind {
        NodeKind::Parens {
            name: Some(name), ..
        } => name.end + 1,
        NodeKind::Parens { name: None, .. } | NodeKind::List(_) | NodeKind::Map(_) => {
            node.span.start + 1
        }
        _ => return None,
    };
    let closed = tree.written(&node.span).ends_with([')', ']', '}']);
    closed.then(|| (start, node.span.end - 1))
}

/// The bytes of the last thing inside a bracket, if there is one.
fn last_inside(node: &Node) -> Option<std::ops::Range<usize>> {
    match &node.kind {
        NodeKind::List(elements) => elements.last().map(|e| e.span.clone()),
        NodeKind::Map(entries) => entries.last().map(super::tree::Entry::span),
        NodeKind::Parens { parts, .. } => parts.last().map(super::tree::Part::span),
        _ => None,
    }
}

/// Puts something behind the last thing inside a bracket, on a line of its own where these have lines of their own.
fn append(tree: &Tree<'_>, node: &Node, words: &str) -> Option<super::tree::Edit> {
    use super::tree::Edit;
    let text = tree.text();
    let (start, close) = inside(tree, node)?;
    let Some(last) = last_inside(node) else {
        return Some(Edit::insert(start, words));
    };
    let end = line_end(text);
    let comma = after_comma(text, last.end).filter(|at| *at <= close);
    let tall = text
        .get(start..last.start)
        .unwrap_or_default()
        .contains('\n');
    Some(match (comma, tall) {
        (Some(at), true) => Edit::insert(
            after_remark(text, at),
            format!("{end}{}{words},", indent(text, last.start)),
        ),
        (None, true) => Edit::insert(
            last.end,
            format!(",{end}{}{words}", indent(text, last.start)),
        ),
        (Some(at), false) => Edit::insert(at, format!(" {words}")),
        (None, false) => Edit::insert(last.end, format!(", {words}")),
    })
}

/// The bytes to take out with a thing inside a bracket: its comma, and its line where nothing else is on it.
fn whole(tree: &Tree<'_>, around: &Node, span: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let text = tree.text();
    let close = inside(tree, around).map_or(span.end, |(_, close)| close);
    // A comment between the thing and its comma stays, and so does the comma then.
    let comma = after_comma(text, span.end)
        .filter(|at| *at <= close)
        .filter(|at| {
            let between = text.get(span.end..*at).unwrap_or_default();
            between.trim_end_matches(',').trim().is_empty()
        });
    let mut end = comma.unwrap_or(span.end);
    let mut start = span.start;
    let before = text.get(..start).unwrap_or_default();
    let line = before.rfind('\n').map(|i| i + 1);
    let alone_before = line.is_some_and(|l| before.get(l..).unwrap_or_default().trim().is_empty());
    let after = text.get(end..).unwrap_or_default();
    let spaces = after.len() - after.trim_start_matches([' ', '\t']).len();
    let rest = after.get(spaces..).unwrap_or_default();
    let alone_after = rest.starts_with('\n') || rest.starts_with("\r\n");
    if alone_before && alone_after {
        // The line goes with its ending; the one before keeps its own.
        let own = if rest.starts_with("\r\n") { 2 } else { 1 };
        end += spaces + own;
        start = line.unwrap_or(start);
    } else if comma.is_some() {
        end += spaces;
    } else {
        // The last of a line: the comma before it goes, unless a comment stands between.
        let trimmed = before.trim_end_matches([' ', '\t']);
        if trimmed.ends_with(',') {
            start = trimmed.len() - 1;
        }
    }
    start..end
}
