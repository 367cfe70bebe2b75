//! A translation put into the text of a file, and a language among those that it declares, byte by byte.

use std::ops::Range;

use super::super::tree::{Edit, Node, NodeKind, TokenKind, Tree, lex, quoted};
use crate::lang::LangId;

/// The edit by which a text has these words in this language; nothing where the text is not written as a text is.
pub(super) fn put(tree: &Tree<'_>, text: &Node, language: &LangId, words: &str) -> Option<Edit> {
    let NodeKind::Map(entries) = &text.kind else {
        return None;
    };
    let there = entries
        .iter()
        .find(|e| tree.words(&e.key).as_deref() == Some(language.as_str()));
    match there {
        Some(entry) => matches!(entry.value.kind, NodeKind::Text)
            .then(|| Edit::replace(entry.value.span.clone(), quoted(words))),
        None => {
            let last = entries.last().map(super::super::tree::Entry::span);
            let new = format!("{}: {}", quoted(language.as_str()), quoted(words));
            append(tree.text(), &text.span, last, &new)
        }
    }
}

/// The edit by which a list of languages names this one too; nothing where it does already, or names none.
pub(super) fn declare(tree: &Tree<'_>, languages: &Node, language: &LangId) -> Option<Edit> {
    let NodeKind::List(named) = &languages.kind else {
        return None;
    };
    let there = |node: &Node| tree.words(node).as_deref() == Some(language.as_str());
    let last = named.last()?;
    if named.iter().any(there) {
        return None;
    }
    let new = quoted(language.as_str());
    append(tree.text(), &languages.span, Some(last.span.clone()), &new)
}

/// Something put behind the last of what is in brackets, laid out as that is.
fn append(
    text: &str,
    whole: &Range<usize>,
    last: Option<Range<usize>>,
    new: &str,
) -> Option<Edit> {
    let Some(last) = last else {
        return Some(Edit::insert(whole.start + 1, new));
    };
    let line = text.get(..last.start)?.rfind('\n').map_or(0, |i| i + 1);
    let indent = text.get(line..last.start)?;
    let own_line = line > whole.start && indent.trim().is_empty();
    let joint = match text.get(..line)? {
        _ if !own_line => " ".to_owned(),
        before if before.ends_with("\r\n") => format!("\r\n{indent}"),
        _ => format!("\n{indent}"),
    };
    let rest = text.get(last.end..whole.end)?;
    let (tokens, _) = lex(rest);
    let Some(comma) = tokens.iter().find(|t| t.kind == TokenKind::Comma) else {
        return Some(Edit::insert(last.end, format!(",{joint}{new}")));
    };
    let mut at = last.end + comma.span.end;
    if own_line {
        // A remark behind the last one stays with it.
        let line = text.get(at..whole.end)?.split('\n').next()?;
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.trim_start().starts_with("//") {
            at += line.len();
        }
    }
    Some(Edit::insert(at, format!("{joint}{new},")))
}

#[cfg(test)]
mod tests {
    use super::super::super::tree::{apply, parse};
    use super::*;

    fn with(text: &str) -> String {
        let tree = parse(text);
        let node = tree.root.as_ref().unwrap();
        let edit = put(&tree, node, &LangId::new("am"), "ሰላም \"1\"").unwrap();
        apply(text, &[edit])
    }

    #[test]
    fn a_translation_is_laid_out_as_the_others() {
        for (before, after) in [
            (r#"{"fr": "a"}"#, r#"{"fr": "a", "am": "ሰላም \"1\""}"#),
            (r#"{ "fr": "a", }"#, r#"{ "fr": "a", "am": "ሰላም \"1\"", }"#),
            (r#"{"fr": "a" /* , */ }"#, r#"{"fr": "a", "am": "ሰላም \"1\"" /* , */ }"#),
            ("{}", r#"{"am": "ሰላም \"1\""}"#),
            (
                "{\n  \"fr\": \"a\",\n  \"ar\": \"b\", // , c\n}",
                "{\n  \"fr\": \"a\",\n  \"ar\": \"b\", // , c\n  \"am\": \"ሰላም \\\"1\\\"\",\n}",
            ),
            (
                "{\r\n\t\"fr\": \"a\"\r\n}",
                "{\r\n\t\"fr\": \"a\",\r\n\t\"am\": \"ሰላም \\\"1\\\"\"\r\n}",
            ),
            (
                r##"{"am": r#"x"y"#, "fr": "a"} // z"##,
                r#"{"am": "ሰላም \"1\"", "fr": "a"} // z"#,
            ),
        ] {
            assert_eq!(with(before), after);
        }
    }

    #[test]
    fn a_language_is_declared_once_and_only_beside_others() {
        let declared = |text: &str| {
            let tree = parse(text);
            let edit = declare(&tree, tree.root.as_ref().unwrap(), &LangId::new("am"));
            edit.map(|edit| apply(text, &[edit]))
        };
        let after = Some(r#"["fr", "ar", "am"]"#.to_owned());
        assert_eq!(declared(r#"["fr", "ar"]"#), after);
        assert_eq!(declared(r#"["am", "fr"]"#), None);
        assert_eq!(declared("[]"), None);
        assert_eq!(declared("3"), None);
    }
}
