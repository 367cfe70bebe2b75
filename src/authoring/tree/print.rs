//! A tree written out again on one line, for `ron` to read: what is broken is left out.

use super::{Node, NodeKind, Tree, quoted};

/// The value without layout and comments. What is left out shifts nothing: it is asked for by `keep`.
#[must_use]
pub fn printed(tree: &Tree<'_>, node: &Node) -> String {
    let mut out = String::with_capacity(node.span.len());
    print(tree, node, &mut out);
    out
}

fn print(tree: &Tree<'_>, node: &Node, out: &mut String) {
    match &node.kind {
        NodeKind::Text => {
            let words = tree.words(node).unwrap_or_default();
            out.push_str(&quoted(&words));
        }
        NodeKind::Char | NodeKind::Number | NodeKind::Word => {
            out.push_str(tree.written(&node.span));
        }
        NodeKind::List(elements) => {
            out.push('[');
            for element in elements {
                print(tree, element, out);
                out.push(',');
            }
            out.push(']');
        }
        NodeKind::Map(entries) => {
            out.push('{');
            for entry in entries {
                print(tree, &entry.key, out);
                out.push(':');
                print(tree, &entry.value, out);
                out.push(',');
            }
            out.push('}');
        }
        NodeKind::Parens { name, parts } => {
            if let Some(name) = name {
                out.push_str(tree.written(name));
            }
            out.push('(');
            for part in parts {
                if let Some(name) = &part.name {
                    out.push_str(tree.written(name));
                    out.push(':');
                }
                print(tree, &part.value, out);
                out.push(',');
            }
            out.push(')');
        }
        NodeKind::Broken => out.push_str("\"\""),
    }
}
