//! What the tree says of a file's signs and structure, as findings.

use super::super::rule::Rule;
use super::super::spotted::Spotted;
use super::super::tree::{LexFault, Meant, SyntaxFault, Tree, meant};

/// Every fault of signs and structure, in the order of the file.
pub(super) fn faults(tree: &Tree<'_>) -> Vec<Spotted> {
    let mut found: Vec<Spotted> = tree.faults.iter().map(|f| sign(tree, f)).collect();
    found.extend(tree.mistakes.iter().map(|m| {
        let related = match m.kind {
            SyntaxFault::NotClosed(_) | SyntaxFault::NotOpened(_) => "check-related-opened",
            _ => "check-related-first",
        };
        let rule = match m.kind {
            SyntaxFault::TooDeep => Rule::E21,
            _ => Rule::E01,
        };
        let (key, args) = structure(tree, m.kind, &m.span);
        let mut spotted = Spotted::new(rule, m.span.clone(), key)
            .near(m.fix.clone())
            .related(m.related.clone(), related);
        spotted.args = args;
        spotted
    }));
    found.sort_by_key(|s| s.span.start);
    found
}

fn sign(tree: &Tree<'_>, fault: &super::super::tree::Fault) -> Spotted {
    let span = fault.span.clone();
    let new = |rule, key| Spotted::new(rule, span.clone(), key).near(fault.fix.clone());
    match fault.kind {
        LexFault::Typographic(c) => {
            let key = match meant(c) {
                Some(Meant::Space) => "check-odd-space",
                Some(Meant::Nothing) => "check-unseen",
                _ => "check-typographic",
            };
            new(Rule::E02, key)
                .naming("letter", c.to_string())
                .naming("code", code(c))
                .naming("near", fault.fix.clone().unwrap_or_default())
        }
        LexFault::Turns(c) => new(Rule::E02, "check-turns-text").naming("code", code(c)),
        LexFault::Unclosed => new(Rule::E01, "check-unclosed-text"),
        LexFault::Escape => new(Rule::E01, "check-bad-escape")
            .naming("found", tree.written(&span).to_owned())
            .naming("near", fault.fix.clone().unwrap_or_default()),
    }
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

type Words = (&'static str, Vec<(&'static str, String)>);

fn structure(tree: &Tree<'_>, kind: SyntaxFault, span: &std::ops::Range<usize>) -> Words {
    let found = || {
        let written = tree.written(span);
        let written = if written.is_empty() {
            // Where something is missing, what comes next is what is seen.
            let rest = tree.text().get(span.end..).unwrap_or_default();
            rest.split_whitespace().next().unwrap_or_default()
        } else {
            written
        };
        ("found", written.chars().take(30).collect::<String>())
    };
    let sign = |c: char| ("name", c.to_string());
    match kind {
        SyntaxFault::NoValue => ("check-no-value-here", vec![found()]),
        SyntaxFault::NoField => ("check-no-field", vec![found()]),
        SyntaxFault::NoComma => ("check-no-comma", vec![]),
        SyntaxFault::ManyCommas => ("check-many-commas", vec![]),
        SyntaxFault::NoColon => ("check-no-colon", vec![]),
        SyntaxFault::NotClosed(c) => ("check-not-closed", vec![sign(c)]),
        SyntaxFault::NotOpened(c) => ("check-not-opened", vec![sign(c)]),
        SyntaxFault::DecimalComma => (
            "check-decimal-comma",
            vec![
                found(),
                (
                    "near",
                    tree.written(span).replace(',', ".").replace(' ', ""),
                ),
            ],
        ),
        SyntaxFault::NoNumber => ("check-no-number", vec![found()]),
        SyntaxFault::Stray => ("check-unexpected-character", vec![found()]),
        SyntaxFault::AfterEnd => ("check-after-end", vec![found()]),
        SyntaxFault::Empty => ("check-empty-file", vec![]),
        SyntaxFault::TooDeep => (
            "check-too-deep",
            vec![("max", super::super::tree::MAX_DEPTH.to_string())],
        ),
    }
}
