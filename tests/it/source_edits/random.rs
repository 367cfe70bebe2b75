//! 10,000 random edits of our own files: every comment stays, and every byte outside the edit.

use std::fmt::Write as _;

use bilan::authoring::decode;
use bilan::authoring::edits::{
    insert_element, remove_element, remove_field, rename_choice, rename_item, set_field, set_text,
    swap_elements,
};
use bilan::authoring::tree::{Edit, Node, NodeKind, Tree, apply, parse};
use bilan::questionnaire::{ItemKind, Place, QuestionnaireSource};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use super::{comments, outside, outside_after};

/// The golden questionnaire, which has every kind of item, plain, with comments where trainers put them, and with the
/// line endings of Windows.
fn small() -> Vec<String> {
    let plain = include_str!("../golden/questionnaire-v1.ron");
    let commented = commented(plain);
    let windows = commented.replace('\n', "\r\n");
    vec![plain.to_owned(), commented, windows]
}

/// A questionnaire in use, plain and with comments.
fn large() -> Vec<String> {
    let plain = include_str!("../../../questionnaires/entrepreneuriat.ron");
    vec![plain.to_owned(), commented(plain)]
}

/// A comment before, behind and between.
fn commented(text: &str) -> String {
    let mut out = String::new();
    for (i, line) in text.lines().enumerate() {
        match i % 7 {
            3 if line.trim_end().ends_with(',') => {
                writeln!(out, "{line} // behind line {i}: \"(\", [").unwrap();
            }
            5 if !line.trim().is_empty() => {
                writeln!(out, "/* before {i} */ {line}").unwrap();
            }
            6 => writeln!(out, "// a line of its own, {i}\n{line}").unwrap(),
            _ => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// Every place of a tree where something of this kind stands.
fn places(tree: &Tree<'_>, wanted: &dyn Fn(&Node) -> bool) -> Vec<Place> {
    let mut found = Vec::new();
    let root = tree.root.as_ref().unwrap();
    walk(tree, root, &Place::root(), wanted, &mut found);
    found
}

fn walk(
    tree: &Tree<'_>,
    node: &Node,
    place: &Place,
    wanted: &dyn Fn(&Node) -> bool,
    found: &mut Vec<Place>,
) {
    if wanted(node) {
        found.push(place.clone());
    }
    match &node.kind {
        NodeKind::List(elements) => {
            for (i, element) in elements.iter().enumerate() {
                walk(tree, element, &place.at(i), wanted, found);
            }
        }
        NodeKind::Map(entries) => {
            for entry in entries {
                let key = tree.words(&entry.key).unwrap();
                walk(tree, &entry.value, &place.key(&key), wanted, found);
            }
        }
        NodeKind::Parens { parts, .. } => {
            for (i, part) in parts.iter().enumerate() {
                let inner = match &part.name {
                    Some(name) => {
                        let name = tree.written(name);
                        place.field(bilan::authoring::shape::field_name(name).unwrap())
                    }
                    None => place.at(i),
                };
                walk(tree, &part.value, &inner, wanted, found);
            }
        }
        _ => {}
    }
}

#[derive(Debug, Clone)]
enum Act {
    Words(Index, String, String),
    Field(Index, bool),
    NoField(Index, Index),
    Insert(Index, Index),
    Remove(Index, Index),
    Swap(Index, Index, Index),
    Rename(Index),
    RenameChoice(Index, Index),
}

fn act() -> impl Strategy<Value = Act> {
    let index = any::<Index>;
    prop_oneof![
        (index(), "(fr|ar|en|am)", "\\PC{0,30}").prop_map(|(i, l, w)| Act::Words(i, l, w)),
        (index(), any::<bool>()).prop_map(|(i, b)| Act::Field(i, b)),
        (index(), index()).prop_map(|(i, j)| Act::NoField(i, j)),
        (index(), index()).prop_map(|(i, j)| Act::Insert(i, j)),
        (index(), index()).prop_map(|(i, j)| Act::Remove(i, j)),
        (index(), index(), index()).prop_map(|(i, a, b)| Act::Swap(i, a, b)),
        index().prop_map(Act::Rename),
        (index(), index()).prop_map(|(i, j)| Act::RenameChoice(i, j)),
    ]
}

fn record(node: &Node) -> bool {
    matches!(&node.kind, NodeKind::Parens { parts, .. } if parts.iter().any(|p| p.name.is_some()))
}

fn edits(tree: &Tree<'_>, act: &Act) -> Vec<Edit> {
    let lists = || places(tree, &|n| matches!(n.kind, NodeKind::List(_)));
    let records = || places(tree, &record);
    let length = |place: &Place| match &tree.find(place).unwrap().kind {
        NodeKind::List(elements) => elements.len(),
        NodeKind::Parens { parts, .. } => parts.len(),
        _ => 0,
    };
    match act {
        Act::Words(i, lang, words) => {
            let texts = places(tree, &|n| matches!(n.kind, NodeKind::Map(_)));
            set_text(tree, i.get(&texts), lang, words)
                .into_iter()
                .collect()
        }
        Act::Field(i, sensitive) => {
            let value = if *sensitive { "true" } else { "false" };
            let place = i.get(&records()).clone();
            set_field(tree, &place, "sensitive", value)
                .into_iter()
                .collect()
        }
        Act::NoField(i, j) => {
            let place = i.get(&records()).clone();
            let NodeKind::Parens { parts, .. } = &tree.find(&place).unwrap().kind else {
                return Vec::new();
            };
            let part = j.get(parts);
            let Some(name) = part.name.as_ref().map(|n| tree.written(n)) else {
                return Vec::new();
            };
            remove_field(tree, &place, name).into_iter().collect()
        }
        Act::Insert(i, j) => {
            let place = i.get(&lists()).clone();
            let position = j.index(length(&place) + 1);
            insert_element(tree, &place, position, "\"put_in\"")
                .into_iter()
                .collect()
        }
        Act::Remove(i, j) => {
            let place = i.get(&lists()).clone();
            let Some(length) = Some(length(&place)).filter(|l| *l > 0) else {
                return Vec::new();
            };
            remove_element(tree, &place, j.index(length))
                .into_iter()
                .collect()
        }
        Act::Swap(i, a, b) => {
            let place = i.get(&lists()).clone();
            let Some(length) = Some(length(&place)).filter(|l| *l > 1) else {
                return Vec::new();
            };
            swap_elements(tree, &place, a.index(length), b.index(length)).unwrap_or_default()
        }
        Act::Rename(i) => {
            let source = typed(tree);
            let ids: Vec<String> = items(&source);
            rename_item(tree, &source, i.get::<String>(&ids), "new_name").edits
        }
        Act::RenameChoice(i, j) => {
            let source = typed(tree);
            let with: Vec<(String, Vec<String>)> = choices(&source);
            let (item, ids) = i.get(&with);
            rename_choice(tree, &source, item, j.get::<String>(ids), "new_choice").edits
        }
    }
}

fn typed(tree: &Tree<'_>) -> QuestionnaireSource {
    decode("file.ron", tree.text().as_bytes()).unwrap()
}

fn items(source: &QuestionnaireSource) -> Vec<String> {
    let all = source.sections.iter().flat_map(|s| &s.items);
    all.map(|i| i.id.to_string()).collect()
}

fn choices(source: &QuestionnaireSource) -> Vec<(String, Vec<String>)> {
    let all = source.sections.iter().flat_map(|s| &s.items);
    all.filter_map(|i| match &i.kind {
        ItemKind::SingleChoice { choices, .. } | ItemKind::MultiChoice { choices, .. }
            if !choices.is_empty() =>
        {
            let ids = choices.iter().map(|c| c.id.to_string()).collect();
            Some((i.id.to_string(), ids))
        }
        _ => None,
    })
    .collect()
}

#[test]
fn whatever_is_edited_every_comment_and_every_byte_outside_stays() {
    edited(&small(), 10_000);
    edited(&large(), 100);
}

fn edited(files: &[String], cases: u32) {
    let trees: Vec<Tree<'_>> = files.iter().map(|f| parse(f)).collect();
    assert!(trees.iter().all(Tree::is_sound));
    let mut runner = TestRunner::new(Config::with_cases(cases));
    let made = std::cell::Cell::new(0_usize);
    runner
        .run(&(any::<Index>(), act()), |(file, act)| {
            let tree = file.get(&trees);
            let edits = edits(tree, &act);
            let text = tree.text();
            let changed = apply(text, &edits);
            if changed == text {
                return Ok(());
            }
            made.set(made.get() + 1);
            // Compared first: a difference would print the whole file.
            let same = outside(text, &edits) == outside_after(text, &edits);
            prop_assert!(same, "{edits:?}");
            // What is taken out whole takes the comments inside it along, and no other.
            let inside: Vec<String> = edits
                .iter()
                .flat_map(|e| comments(&text[e.span.clone()]))
                .collect();
            let put: Vec<String> = edits.iter().flat_map(|e| comments(&e.text)).collect();
            let mut before = comments(text);
            let mut after = comments(&changed);
            before.sort();
            after.sort();
            let mut expected = before.clone();
            for gone in &inside {
                let at = expected.iter().position(|c| c == gone).unwrap();
                expected.remove(at);
            }
            expected.extend(put);
            expected.sort();
            prop_assert!(after == expected, "a comment is gone: {edits:?}");
            // And it can still be read.
            let again = parse(&changed);
            prop_assert!(again.is_sound(), "{edits:?} {:?}", again.mistakes.first());
            Ok(())
        })
        .unwrap();
    let most = usize::try_from(cases).unwrap();
    let enough = made.get() * 4 > most * 3;
    assert!(enough, "only {} of {cases} changed anything", made.get());
}
