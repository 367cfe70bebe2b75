//! Path tests follow their questionnaire: an item that was given another name is named so in them too.

use super::checking::{each_item, elements};
use crate::authoring::tree::{Edit, Node, NodeKind, Tree, apply, parse, quoted};

/// The path tests with the names that items of the questionnaire have now; none where nothing changes.
#[must_use]
pub(super) fn following(questionnaire: &str, paths: &str) -> Option<String> {
    let renamed = renamed(&parse(questionnaire));
    if renamed.is_empty() {
        return None;
    }
    let tree = parse(paths);
    let mut following = Following {
        tree: &tree,
        renamed: &renamed,
        edits: Vec::new(),
    };
    following.walk(tree.root.as_ref()?, false);
    (!following.edits.is_empty()).then(|| apply(paths, &following.edits))
}

/// The former names that no item has any more, each with the present one.
fn renamed(tree: &Tree<'_>) -> Vec<(String, String)> {
    let (mut all, mut present) = (Vec::new(), Vec::new());
    each_item(tree, &mut |id, _, node| {
        if let Some(was) = tree.part(node, "was") {
            for former in elements(&was.value) {
                if let Some(former) = tree.words(former) {
                    all.push((former.into_owned(), id.clone()));
                }
            }
        }
        present.push(id);
    });
    all.retain(|(former, _)| !present.contains(former));
    all
}

struct Following<'t, 'a> {
    tree: &'t Tree<'a>,
    renamed: &'t [(String, String)],
    edits: Vec<Edit>,
}

impl Following<'_, '_> {
    /// Items are named by the keys of answers, and in the lists of what is shown and hidden.
    fn walk(&mut self, node: &Node, names_items: bool) {
        match &node.kind {
            NodeKind::Text if names_items => self.name(node),
            NodeKind::List(elements) => {
                for element in elements {
                    self.walk(element, names_items);
                }
            }
            NodeKind::Map(entries) => {
                for entry in entries {
                    self.name(&entry.key);
                    self.walk(&entry.value, false);
                }
            }
            NodeKind::Parens { parts, .. } => {
                for part in parts {
                    match part.name.as_ref().map(|name| self.tree.written(name)) {
                        // These name competences.
                        Some("levels" | "unassessed") => {}
                        Some("shown" | "hidden") => self.walk(&part.value, true),
                        _ => self.walk(&part.value, false),
                    }
                }
            }
            _ => {}
        }
    }

    /// `item`, or `item@2` for one in a row.
    fn name(&mut self, node: &Node) {
        let Some(words) = self.tree.words(node) else {
            return;
        };
        let (item, row) = words.split_at(words.find('@').unwrap_or(words.len()));
        if let Some((_, now)) = self.renamed.iter().find(|(former, _)| former == item) {
            let put = quoted(&format!("{now}{row}"));
            self.edits.push(Edit::replace(node.span.clone(), put));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_tests_take_the_new_names_and_keep_the_rest() {
        let questionnaire = r#"(sections: [(items: [
            (id: "worked_before", kind: Text(), was: ["worked"]),
            (id: "kept", kind: Text(), was: ["other"]),
            (id: "other", kind: Text()),
        ])])"#;
        let paths = r#"(format: 1, paths: [(
            name: "worked", // worked
            answers: {"worked": Text("worked"), "other": Text("x")},
            shown: ["worked", "worked@2", "years"], levels: {"worked": 2},
        )])"#;
        let expected = paths
            .replace("{\"worked\": Text", "{\"worked_before\": Text")
            .replace(
                "[\"worked\", \"worked@2\"",
                "[\"worked_before\", \"worked_before@2\"",
            );
        assert_eq!(following(questionnaire, paths), Some(expected.clone()));
        assert_eq!(following(questionnaire, &expected), None);
    }
}
