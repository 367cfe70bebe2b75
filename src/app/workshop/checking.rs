//! Looking for faults in a text that is being written, among the other files as they lie on the disk.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::shelf::{Shelf, TrainersFile};
use super::{Checked, counts};
use crate::authoring::shape::FileKind;
use crate::authoring::tree::{Node, NodeKind, Tree, parse};
use crate::authoring::{
    self, Carried, ContentFile, Diagnostic, FileOrigin, Parts, assemble, decode,
};
use crate::lang::LangId;
use crate::questionnaire::{ItemId, Part, Place, Questionnaire, QuestionnaireSource, build, texts};

/// The files around the one that is written, read once until something on the disk changes.
#[derive(Debug)]
pub(in crate::app) struct Around {
    origins: BTreeMap<String, FileOrigin>,
    carried: Carried,
    parts: Parts,
}

impl Around {
    /// Reads them.
    pub(super) fn of(shelf: &Shelf<'_>) -> Self {
        Self::read(&shelf.files())
    }

    fn read(files: &[ContentFile]) -> Self {
        let origins = files.iter().map(|f| (f.name.clone(), f.origin.clone()));
        let parts = files
            .iter()
            .filter(|f| FileKind::of(&f.name) == Some(FileKind::Part))
            .filter_map(|f| {
                let part: Part = decode(&f.name, f.bytes.as_ref().ok()?).ok()?;
                Some((f.name.clone(), part))
            });
        Self {
            origins: origins.collect(),
            carried: Carried::of(files),
            parts: parts.collect(),
        }
    }
}

/// The files with what is wrong with each, and the files around them.
pub(super) fn listed(shelf: &Shelf<'_>) -> (Vec<TrainersFile>, Around) {
    let files = shelf.files();
    let mut found: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    for diagnostic in authoring::check(&files, &Carried::default()).diagnostics {
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
        written: written_in(file),
    });
    (list.collect(), Around::read(&files))
}

/// What is wrong with one text.
pub(super) fn check(around: &Around, name: &str, text: &str, number: u64) -> Checked {
    let origin = around.origins.get(name).cloned();
    let own = ContentFile {
        name: name.to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
        origin: origin.unwrap_or(FileOrigin::Embedded),
    };
    let shown = own.shown();
    let mut findings = authoring::check(&[own], &around.carried).diagnostics;
    findings.retain(|d| d.file == shown);
    let source = questionnaire(name, text.as_bytes());
    Checked {
        number,
        findings,
        written: source.as_ref().map(written).unwrap_or_default(),
        questionnaire: source.and_then(|source| whole(name, source, &around.parts)),
        items: items(&parse(text)),
    }
}

fn questionnaire(name: &str, bytes: &[u8]) -> Option<QuestionnaireSource> {
    let is_one = FileKind::of(name) == Some(FileKind::Questionnaire);
    is_one.then(|| decode(name, bytes).ok()).flatten()
}

/// The questionnaire with what it includes, where all of it holds together.
fn whole(name: &str, source: QuestionnaireSource, parts: &Parts) -> Option<Arc<Questionnaire>> {
    let assembled = assemble(name, source, parts);
    if !assembled.found.is_empty() {
        return None;
    }
    build(assembled.source).ok().map(Arc::new)
}

fn written_in(file: &ContentFile) -> Vec<(LangId, usize, usize)> {
    let bytes = file.bytes.as_deref().unwrap_or_default();
    let source = questionnaire(&file.name, bytes);
    source.as_ref().map(written).unwrap_or_default()
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
