//! A catalogue's folder, read as trainers' files are.

use std::collections::BTreeMap;

use super::super::between::{self, COMPETENCES, Files};
use super::super::content::ContentFile;
use super::super::decode::{MAX_BYTES, decode_up_to};
use super::super::diagnostic::{Diagnostic, Problem};
use super::super::figures;
use super::super::rule::Rule;
use super::super::shape::FileKind;
use super::super::source::Source;
use super::{ImportedCatalogue, MAX_FRAMEWORK};
use crate::competence::FrameworkSource;
use crate::occupation::{OccupationSource, References};
use crate::questionnaire::FORMAT;

/// Reads a catalogue's folder: what can be used of it, and everything that is wrong with it. A file that cannot be read
/// or reckoned with is left out; names that lead nowhere are said.
///
/// # Errors
/// What is wrong, where the competences cannot be read: without them occupations say nothing.
pub fn load_catalogue(
    files: &[ContentFile],
) -> Result<(ImportedCatalogue, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut framework: Option<FrameworkSource> = None;
    let mut catalogue = ImportedCatalogue::default();
    for file in files {
        match FileKind::of(&file.name) {
            Some(FileKind::Competences) => {
                framework = read(
                    file,
                    MAX_FRAMEWORK,
                    |f: &FrameworkSource| f.format,
                    &mut found,
                );
            }
            Some(FileKind::References) => {
                let references = read(file, MAX_BYTES, |r: &References| r.format, &mut found);
                catalogue.references = references.unwrap_or_default();
            }
            Some(FileKind::Occupation) => {
                let read = read(file, MAX_BYTES, |o: &OccupationSource| o.format, &mut found);
                let Some(occupation) = read else { continue };
                let wrong = figures::no_numbers(&occupation);
                if wrong.is_empty() {
                    catalogue.occupations.insert(file.name.clone(), occupation);
                } else {
                    say(
                        files,
                        wrong.into_iter().map(|f| (file.name.clone(), f)),
                        &mut found,
                    );
                }
            }
            _ => {}
        }
    }
    let Some(framework) = framework else {
        if !files.iter().any(|f| f.name == COMPETENCES) {
            found.push(Diagnostic::error(COMPETENCES, Problem::MissingFile));
        }
        return Err(found);
    };
    catalogue.framework = framework;
    let wrong = between::rules(&Files {
        framework: Some(&catalogue.framework),
        references: Some(&catalogue.references),
        constants: None,
        activities: None,
        occupations: catalogue
            .occupations
            .iter()
            .map(|(n, o)| (n.as_str(), o))
            .collect(),
        questionnaires: &BTreeMap::new(),
    });
    // Missing translations are for the checker; here one can work without them.
    let wrong = wrong.into_iter().filter(|(_, f)| f.rule != Rule::W01);
    say(files, wrong, &mut found);
    Ok((catalogue, found))
}

fn read<T: serde::de::DeserializeOwned>(
    file: &ContentFile,
    most: usize,
    format: impl FnOnce(&T) -> u32,
    found: &mut Vec<Diagnostic>,
) -> Option<T> {
    let shown = file.shown();
    let bytes = match &file.bytes {
        Ok(bytes) => bytes,
        Err(problem) => {
            found.push(Diagnostic::error(&shown, problem.clone()));
            return None;
        }
    };
    match decode_up_to::<T>(&shown, bytes, most) {
        Ok(value) => {
            let format = format(&value);
            if format == FORMAT {
                return Some(value);
            }
            found.push(Diagnostic::error(&shown, Problem::UnknownFormat(format)));
        }
        Err(diagnostic) => found.push(diagnostic),
    }
    None
}

/// Findings, each in the file it is in.
fn say(
    files: &[ContentFile],
    wrong: impl Iterator<Item = (String, super::super::finding::Finding)>,
    found: &mut Vec<Diagnostic>,
) {
    let mut by_file: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for (file, finding) in wrong {
        by_file.entry(file).or_default().push(finding);
    }
    for (name, wrong) in by_file {
        let Some(file) = files.iter().find(|f| f.name == name) else {
            continue;
        };
        let text = match &file.bytes {
            Ok(bytes) => String::from_utf8_lossy(bytes),
            Err(_) => continue,
        };
        let shown = file.shown();
        let source = Source::of(shown, &text);
        found.extend(
            wrong
                .into_iter()
                .map(|f| source.diagnostic(source.resolve(f))),
        );
    }
}
