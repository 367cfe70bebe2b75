//! A walk written down as a path test.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::paths::{PATHS_FORMAT, PathTest, Said};
use super::said::said;
use super::witness::Witness;
use crate::authoring::encode_compact;
use crate::authoring::tree::{Edit, NodeKind, Token, TokenKind, apply, lex, parse};
use crate::interview::{Change, Session, SessionRecord, completeness};
use crate::questionnaire::{Item, ItemId, ItemKind, ItemRef, Place, Questionnaire};

/// The walk as a path test of this name: what was answered, and of the items with a condition which are asked.
#[must_use]
pub fn path_test(questionnaire: &Arc<Questionnaire>, walk: &Witness, name: &str) -> PathTest {
    let record = SessionRecord {
        answers: walk.answers.clone(),
        ..SessionRecord::default()
    };
    let mut session = Session::new(questionnaire.clone(), walk.language.clone(), record);
    // What is not asked is not answered.
    for at in completeness(&session).masked {
        session.apply(Change::Answer(at, None), jiff::Timestamp::UNIX_EPOCH);
    }
    let answers: BTreeMap<ItemId, Said> = session
        .record()
        .answers
        .iter()
        .map(|(item, answer)| (item.clone(), said(answer)))
        .collect();
    let (mut shown, mut hidden) = (Vec::new(), Vec::new());
    for section in questionnaire.sections() {
        for item in &section.items {
            let top = ItemRef::top(&item.id);
            let is_shown = session.relevance().is_shown(&top);
            if item.show_if.is_some() {
                list(is_shown, &mut shown, &mut hidden).push(item.id.to_string());
            }
            for row in session.rows(&item.id).iter().filter(|_| is_shown) {
                for inner in conditional(item) {
                    let at = ItemRef::in_row(&inner.id, row.id);
                    let is_shown = session.relevance().is_shown(&at);
                    list(is_shown, &mut shown, &mut hidden)
                        .push(format!("{}@{}", inner.id, row.id));
                }
            }
        }
    }
    PathTest {
        name: name.to_owned(),
        language: (walk.language != questionnaire.source().source_language)
            .then(|| walk.language.clone()),
        answers,
        shown,
        hidden,
        levels: BTreeMap::new(),
        unassessed: Vec::new(),
        complete: None,
    }
}

fn list<'l>(
    is_shown: bool,
    shown: &'l mut Vec<String>,
    hidden: &'l mut Vec<String>,
) -> &'l mut Vec<String> {
    if is_shown { shown } else { hidden }
}

fn conditional(group: &Item) -> impl Iterator<Item = &Item> {
    let inner: &[Item] = match &group.kind {
        ItemKind::Group { items, .. } => items,
        _ => &[],
    };
    inner.iter().filter(|i| i.show_if.is_some())
}

/// The text of the file of path tests with one test more; of a new file where there was none. Everything else stays
/// as it was written. Nothing where the place for it was not found.
#[must_use]
pub fn recorded(before: Option<&str>, test: &PathTest) -> Option<String> {
    let entry = entry(test);
    let Some(before) = before.filter(|t| !t.trim().is_empty()) else {
        return Some(format!(
            "(\n    format: {PATHS_FORMAT},\n    paths: [\n{entry}    ],\n)\n"
        ));
    };
    let tree = parse(before);
    let list = tree.find(&Place::root().field("paths"))?;
    let NodeKind::List(tests) = &list.kind else {
        return None;
    };
    if !tree.is_sound() {
        return None;
    }
    let end = list.span.end.checked_sub(1)?;
    let last = tests.last().map_or(list.span.start + 1, |t| t.span.end);
    let between = before.get(last..end)?;
    let mut edits = Vec::new();
    let comma = |token: &Token| token.kind == TokenKind::Comma;
    if !tests.is_empty() && !lex(between).0.iter().any(comma) {
        edits.push(Edit::insert(last, ","));
    }
    // A bracket on a line of its own stays on it.
    let line = between.rfind('\n').map(|n| last + n + 1);
    let own_line = line.filter(|n| before.get(*n..end).is_some_and(|t| t.trim().is_empty()));
    edits.push(match own_line {
        Some(line) => Edit::insert(line, entry),
        None => Edit::insert(end, format!("\n{entry}    ")),
    });
    Some(apply(before, &edits))
}

/// A test as a person would write it.
fn entry(test: &PathTest) -> String {
    let quoted = |text: &str| encode_compact(&text).unwrap_or_default();
    let mut out = String::from("        (\n");
    let mut line = |depth: usize, text: &str| {
        out.push_str(&"    ".repeat(depth));
        out.push_str(text);
        out.push('\n');
    };
    line(3, &format!("name: {},", quoted(&test.name)));
    if let Some(language) = &test.language {
        line(3, &format!("language: {},", quoted(language.as_str())));
    }
    line(3, "answers: {");
    for (item, answer) in &test.answers {
        let item = quoted(item.as_str());
        if let Said::Rows(rows) = answer {
            line(4, &format!("{item}: Rows(["));
            for row in rows {
                let parts = row.iter().map(|(item, answer)| {
                    format!("{}: {}", quoted(item.as_str()), written(answer))
                });
                let parts: Vec<String> = parts.collect();
                line(5, &format!("{{{}}},", parts.join(", ")));
            }
            line(4, "]),");
        } else {
            line(4, &format!("{item}: {},", written(answer)));
        }
    }
    line(3, "},");
    for (part, names) in [("shown", &test.shown), ("hidden", &test.hidden)] {
        if !names.is_empty() {
            let names: Vec<String> = names.iter().map(|n| quoted(n)).collect();
            line(3, &format!("{part}: [{}],", names.join(", ")));
        }
    }
    out.push_str("        ),\n");
    out
}

fn written(answer: &Said) -> String {
    encode_compact(answer).unwrap_or_default()
}
