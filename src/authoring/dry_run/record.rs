//! A walk written down as a path test.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::paths::{PATHS_FORMAT, PathTest, Said};
use super::said::said;
use super::witness::Witness;
use crate::authoring::encode_compact;
use crate::interview::{Change, Session, SessionRecord, completeness};
use crate::questionnaire::{Item, ItemId, ItemKind, ItemRef, Questionnaire};

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
    // The list of tests ends with the last bracket that is no comment's.
    let (mut at, mut end) = (0, None);
    let mut quoted = false;
    let bytes = before.as_bytes();
    while let Some(byte) = bytes.get(at) {
        let two = bytes.get(at..at + 2);
        match byte {
            b'\\' if quoted => at += 1,
            b'"' => quoted = !quoted,
            b'/' if !quoted && two == Some(b"//") => {
                let rest = before.get(at..)?;
                at += rest.find('\n').unwrap_or(rest.len());
                continue;
            }
            b'/' if !quoted && two == Some(b"/*") => {
                let rest = before.get(at..)?;
                at += rest.find("*/")? + 2;
                continue;
            }
            b']' if !quoted => end = Some(at),
            _ => {}
        }
        at += 1;
    }
    let end = end?;
    let (head, tail) = (before.get(..end)?, before.get(end..)?);
    let line = head.rfind('\n').map_or(0, |n| n + 1);
    let own_line = head.get(line..)?.trim().is_empty();
    let last = head.trim_end();
    let comma = if last.ends_with([',', '[']) { "" } else { "," };
    if own_line && comma.is_empty() {
        let indent = head.get(line..)?;
        return Some(format!("{}{entry}{indent}{tail}", head.get(..line)?));
    }
    Some(format!("{last}{comma}\n{entry}    {tail}"))
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
