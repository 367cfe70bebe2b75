//! Translations that are older than their texts, by the records beside the files.

use std::collections::BTreeMap;

use super::super::between::{COMPETENCES, REFERENCES};
use super::super::content::ContentFile;
use super::super::diagnostic::Diagnostic;
use super::super::finding::Finding;
use super::super::translation::{Written, read_record, record_name, stale};
use super::Checker;
use super::reading::{Readable, Reading};

impl<'a> Checker<'a> {
    /// What translations of a file were made from.
    pub(super) fn record(&mut self, file: &'a ContentFile) {
        let shown = file.shown();
        let bytes = file.bytes.as_ref();
        let bytes = bytes.map_err(|problem| Diagnostic::error(&shown, problem.clone()));
        match bytes.and_then(|bytes| read_record(&shown, bytes)) {
            Ok(record) => {
                self.records.insert(&file.name, record);
            }
            Err(diagnostic) => self.diagnostics.push(diagnostic),
        }
    }

    /// Translations that are older than their texts, each with its file.
    pub(super) fn older(&self) -> Vec<(String, Finding)> {
        if self.records.is_empty() {
            return Vec::new();
        }
        let mut written = BTreeMap::new();
        texts(self.questionnaires.iter(), &mut written);
        texts(self.parts.iter(), &mut written);
        texts(self.occupations.iter(), &mut written);
        texts(
            self.framework.iter().map(|r| (&COMPETENCES, r)),
            &mut written,
        );
        texts(
            self.references.iter().map(|r| (&REFERENCES, r)),
            &mut written,
        );
        let mut found = Vec::new();
        for (name, written) in &written {
            if let Some(record) = self.records.get(record_name(name).as_str()) {
                let older = stale(written, record).into_iter();
                found.extend(older.map(|f| ((*name).to_owned(), f)));
            }
        }
        found
    }
}

/// The texts of the files that could be read.
fn texts<'a: 'r, 'r, T: Readable + 'r>(
    files: impl Iterator<Item = (&'r &'a str, &'r Reading<'a, T>)>,
    written: &mut BTreeMap<&'a str, Written>,
) where
    for<'t> Written: From<&'t T>,
{
    for (name, reading) in files {
        if let Some(value) = &reading.value {
            written.insert(name, Written::from(value));
        }
    }
}
