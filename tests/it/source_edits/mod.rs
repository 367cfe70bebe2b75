//! A change made by the application touches nothing else in a trainer's file.

mod meant;
mod random;

use std::ops::Range;

use bilan::authoring::tree::{Edit, TokenKind, apply, lex};

/// The comments of a text, in order.
fn comments(text: &str) -> Vec<String> {
    let (tokens, _) = lex(text);
    tokens
        .iter()
        .filter(|t| t.kind == TokenKind::Comment)
        .map(|t| text[t.span.clone()].to_owned())
        .collect()
}

/// The text without the bytes of these edits.
fn outside(text: &str, edits: &[Edit]) -> String {
    let mut spans: Vec<Range<usize>> = edits.iter().map(|e| e.span.clone()).collect();
    spans.sort_by_key(|s| s.start);
    let mut out = String::new();
    let mut done = 0;
    for span in spans {
        out.push_str(&text[done..span.start]);
        done = span.end;
    }
    out.push_str(&text[done..]);
    out
}

/// The changed text without what the edits put in.
fn outside_after(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|e| e.span.start);
    let changed = apply(
        text,
        &edits.iter().map(|e| (*e).clone()).collect::<Vec<_>>(),
    );
    let mut out = String::new();
    let (mut done, mut moved) = (0, 0_isize);
    for edit in edits {
        let start = edit.span.start.checked_add_signed(moved).unwrap();
        out.push_str(&changed[done..start]);
        done = start + edit.text.len();
        moved +=
            isize::try_from(edit.text.len()).unwrap() - isize::try_from(edit.span.len()).unwrap();
    }
    out.push_str(&changed[done..]);
    out
}
