//! Looking for faults in a text that is being written, among the other files as they lie on the disk.

use std::sync::Arc;

use super::Checked;
use super::shelf::{FileKind, Shelf, TrainersFile};
use crate::authoring::decode;
use crate::lang::LangId;
use crate::questionnaire::{QuestionnaireSource, build, texts};

/// The files with what is wrong with each.
pub(super) fn listed(shelf: &Shelf<'_>) -> Vec<TrainersFile> {
    let files = shelf.files();
    let list = files.iter().map(|file| {
        let text = file.bytes.as_deref().unwrap_or_default();
        let text = String::from_utf8_lossy(text);
        let mut listed = TrainersFile {
            name: file.name.clone(),
            origin: file.origin.clone(),
            kind: FileKind::of(&file.name),
            found: (0, 0),
            written: Vec::new(),
        };
        listed.take(&check(shelf, &file.name, &text, 0));
        listed
    });
    list.collect()
}

/// What is wrong with one text.
pub(super) fn check(_shelf: &Shelf<'_>, name: &str, text: &str, number: u64) -> Checked {
    let mut checked = Checked {
        number,
        findings: Vec::new(),
        questionnaire: None,
        items: Vec::new(),
        written: Vec::new(),
    };
    if FileKind::of(name) != FileKind::Questionnaire {
        return checked;
    }
    match decode::<QuestionnaireSource>(name, text.as_bytes()) {
        Ok(source) => {
            checked.written = written(&source);
            if let Ok(questionnaire) = build(source) {
                checked.questionnaire = Some(Arc::new(questionnaire));
            }
        }
        Err(diagnostic) => checked.findings.push(diagnostic),
    }
    checked
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
