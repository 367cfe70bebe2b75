//! Looking for faults in a text that is being written, among the other files as they lie on the disk.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::shelf::{Shelf, TrainersFile};
use super::{Checked, counts};
use crate::authoring::shape::FileKind;
use crate::authoring::tree::{Node, NodeKind, Tree, parse};
use crate::authoring::{self, ContentFile, Diagnostic, FileOrigin, Parts, assemble, decode};
use crate::lang::LangId;
use crate::questionnaire::{ItemId, Part, Place, Questionnaire, QuestionnaireSource, build, texts};

/// The files with what is wrong with each.
pub(super) fn listed(shelf: &Shelf<'_>) -> Vec<TrainersFile> {
    let files = shelf.files();
    let mut found: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    for diagnostic in authoring::check(&files, &[]).diagnostics {
        found
            .entry(diagnostic.file.clone())
            .or_default()
            .push(diagnostic);
    }
    let list = files.iter().map(|file| TrainersFile {
        name: file.name.clone(),
        origin: file.origin.clone(),
        kind: FileKind::of(&file.name),
        found: found.get(&file.shown()).map_or((0, 0), |f| counts(f)),
        written: Vec::new(),
    });
    list.collect()
}

/// What is wrong with one text.
pub(super) fn check(shelf: &Shelf<'_>, name: &str, text: &str, number: u64) -> Checked {
    let mut others = shelf.files();
    let origin = others.iter().find(|f| f.name == name);
    let own = ContentFile {
        name: name.to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
        origin: origin.map_or(FileOrigin::Embedded, |f| f.origin.clone()),
    };
    others.retain(|f| f.name != name);
    let shown = own.shown();
    let own = [own];
    let mut findings = authoring::check(&own, &others).diagnostics;
    findings.retain(|d| d.file == shown);
    let kind = FileKind::of(name);
    let source = (kind == Some(FileKind::Questionnaire))
        .then(|| decode::<QuestionnaireSource>(name, text.as_bytes()).ok())
        .flatten();
    Checked {
        number,
        findings,
        written: source.as_ref().map(written).unwrap_or_default(),
        questionnaire: source.and_then(|source| whole(name, source, &others)),
        items: items(&parse(text)),
    }
}

/// The questionnaire with what it includes, where all of it holds together.
fn whole(
    name: &str,
    source: QuestionnaireSource,
    others: &[ContentFile],
) -> Option<Arc<Questionnaire>> {
    let parts: Parts = if source.includes.is_empty() {
        Parts::new()
    } else {
        others
            .iter()
            .filter(|f| FileKind::of(&f.name) == Some(FileKind::Part))
            .filter_map(|f| {
                let part: Part = decode(&f.name, f.bytes.as_ref().ok()?).ok()?;
                Some((f.name.clone(), part))
            })
            .collect()
    };
    let assembled = assemble(name, source, &parts);
    if !assembled.found.is_empty() {
        return None;
    }
    build(assembled.source).ok().map(Arc::new)
}

/// How many texts are written of those that must be, by language.
fn written(source: &QuestionnaireSource) -> Vec<(LangId, usize, usize)> {
    let texts = texts(source);
    let of = |language: &LangId| {
        let there = texts.iter().filter(|t| t.text.exact(language).is_some());
        (language.clone(), there.count(), texts.len())
    };
    source.languages.iter().map(of).collect()
}

/// Where each item stands, also those in groups.
fn items(tree: &Tree<'_>) -> Vec<(ItemId, Range<usize>)> {
    let mut found = Vec::new();
    each_item(tree, &mut |id, _, node| {
        found.push((ItemId::new(id), node.span.clone()));
    });
    found
}

/// Calls `take` with every item of a file, its place and its node, in the order of the file.
pub(super) fn each_item<'t>(tree: &'t Tree<'_>, take: &mut impl FnMut(String, &Place, &'t Node)) {
    let sections = Place::root().field("sections");
    let count = tree.find(&sections).map_or(0, |node| elements(node).len());
    for nth in 0..count {
        of_list(tree, &sections.at(nth), take);
    }
}

fn of_list<'t>(
    tree: &'t Tree<'_>,
    holder: &Place,
    take: &mut impl FnMut(String, &Place, &'t Node),
) {
    let list = holder.field("items");
    let Some(found) = tree.find(&list) else {
        return;
    };
    for (nth, item) in elements(found).iter().enumerate() {
        let place = list.at(nth);
        let id = tree.part(item, "id").and_then(|id| tree.words(&id.value));
        if let Some(id) = id {
            take(id.into_owned(), &place, item);
        }
        of_list(tree, &place.field("kind"), take);
    }
}

/// The elements of a list.
pub(super) fn elements(node: &Node) -> &[Node] {
    match &node.kind {
        NodeKind::List(elements) => elements,
        _ => &[],
    }
}
