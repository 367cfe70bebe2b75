//! Another id for an item: where it is defined, and wherever it is named.

use super::super::checking::elements;
use super::splice::{added, inner, with_field};
use crate::authoring::tree::{Edit, Node, NodeKind, Tree, quoted};
use crate::questionnaire::ItemId;

/// The tests whose first name is an item, and those that name a second one.
const TESTS: [&str; 15] = [
    "Is",
    "OneOf",
    "Has",
    "HasAny",
    "CountChosen",
    "Num",
    "DateIs",
    "NumVs",
    "LevelAtLeast",
    "Answered",
    "Rows",
    "AnyRow",
    "EveryRow",
    "SumRows",
    "TradeCompetences",
];

/// The edits; none where the new id is no id, or is in use.
pub(super) fn edits(tree: &Tree<'_>, item: &Node, from: &ItemId, to: &ItemId) -> Option<Vec<Edit>> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let new = to.as_str();
    let starts = new.chars().next().is_some_and(|c| c.is_ascii_lowercase());
    if !starts || !new.chars().all(plain) || super::item_node(tree, to).is_some() {
        return None;
    }
    let id = &tree.part(item, "id")?.value;
    let mut edits = vec![Edit::replace(id.span.clone(), quoted(new))];
    // What it was called stays known, so that answers given under that name are found.
    edits.push(match tree.part(item, "was") {
        Some(was) => {
            let former = quoted(from.as_str());
            let known = elements(&was.value)
                .iter()
                .any(|w| tree.words(w).as_deref() == Some(from.as_str()));
            if known {
                Edit::insert(was.value.span.end, "")
            } else {
                added(tree, &was.value, &former)?
            }
        }
        None => with_field(tree, item, "was", &format!("[{}]", quoted(from.as_str())))?,
    });
    let mut renaming = Renaming {
        tree,
        from: from.as_str(),
        to: new,
        edits,
    };
    renaming.walk(tree.root.as_ref()?);
    let mut edits = renaming.edits;
    edits.sort_by_key(|e| (e.span.start, e.span.end));
    edits.dedup_by(|a, b| a.span == b.span && a.text == b.text);
    edits.retain(|e| !(e.span.is_empty() && e.text.is_empty()));
    Some(edits)
}

struct Renaming<'t> {
    tree: &'t Tree<'t>,
    from: &'t str,
    to: &'t str,
    edits: Vec<Edit>,
}

impl Renaming<'_> {
    fn walk(&mut self, node: &Node) {
        match &node.kind {
            NodeKind::Text => {
                let answer = |id: &str| format!("answer:{id}");
                self.placeholders(node, &answer(self.from), &answer(self.to));
            }
            NodeKind::Parens { parts, .. } => {
                let name = self.tree.name(node).unwrap_or_default();
                if TESTS.contains(&name) {
                    let second = matches!(name, "SumRows");
                    let third = matches!(name, "NumVs");
                    for (nth, part) in parts.iter().enumerate() {
                        if nth == 0 || nth == 1 && second || nth == 2 && third {
                            self.name(&part.value);
                        }
                    }
                }
                let chooses = matches!(name, "SingleChoice" | "MultiChoice");
                for part in parts {
                    let field = part.name.as_ref().map(|n| self.tree.written(n));
                    match field {
                        Some("parent") if chooses => self.name(&part.value),
                        Some("from") => self.origin(&part.value),
                        Some("summary") => {
                            let (from, to) = (self.from.to_owned(), self.to.to_owned());
                            self.placeholders(&part.value, &from, &to);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        for node in inner(node) {
            self.walk(node);
        }
    }

    fn name(&mut self, node: &Node) {
        if self.tree.words(node).as_deref() == Some(self.from) {
            let edit = Edit::replace(node.span.clone(), quoted(self.to));
            self.edits.push(edit);
        }
    }

    /// `item`, or `item/choice`.
    fn origin(&mut self, node: &Node) {
        let words = self.tree.words(node).unwrap_or_default().into_owned();
        let rest = words.strip_prefix(self.from);
        if let Some(rest) = rest.filter(|r| r.is_empty() || r.starts_with('/')) {
            let put = quoted(&format!("{}{rest}", self.to));
            self.edits.push(Edit::replace(node.span.clone(), put));
        }
    }

    /// Names in braces within a text.
    fn placeholders(&mut self, node: &Node, from: &str, to: &str) {
        let written = self.tree.written(&node.span);
        let mark = format!("{{{from}}}");
        for (at, _) in written.match_indices(&mark) {
            let start = node.span.start + at + 1;
            self.edits
                .push(Edit::replace(start..start + from.len(), to));
        }
    }
}
