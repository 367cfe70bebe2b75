//! A questionnaire file that was named on the command line, with the catalogue it refers to.

use std::path::Path;
use std::sync::Arc;

use super::Arguments;
use super::output::say_error;
use crate::app::{read_capped, read_content, read_parts, trainers_folder};
use crate::authoring::{
    Content, ContentFile, Diagnostic, FileOrigin, Severity, decode, embedded_files, load,
    shape::FileKind,
};
use crate::lang::Locale;
use crate::questionnaire::{Questionnaire, QuestionnaireSource};

/// Reads the file over the trainers' others; what keeps it from being used is said.
pub fn questionnaire_at(
    file: &Path,
    arguments: &Arguments,
    locale: &Locale,
) -> Option<(Content, Arc<Questionnaire>)> {
    let say_all = |found: &[Diagnostic]| {
        for diagnostic in found {
            say_error(&diagnostic.line(locale));
        }
    };
    let shown = file.to_string_lossy();
    let mut files = embedded_files();
    for folder in trainers_folder().iter().chain(&arguments.content) {
        match read_content(folder) {
            Ok(read) => files.extend(read),
            Err(problem) => {
                say_all(&[Diagnostic::error(&folder.to_string_lossy(), problem)]);
                return None;
            }
        }
    }
    let bytes = match read_capped(file) {
        Ok(bytes) => bytes,
        Err(problem) => {
            say_all(&[Diagnostic::error(&shown, problem)]);
            return None;
        }
    };
    // What the file is called decides what it is read as, and it is to be read as a questionnaire.
    if let Err(diagnostic) = decode::<QuestionnaireSource>(&shown, &bytes) {
        say_all(&[diagnostic]);
        return None;
    }
    // Others of the same id would stand in for this one; the parts it includes lie beside it.
    files.retain(|other| FileKind::of(&other.name) != Some(FileKind::Questionnaire));
    let folder = file.parent().unwrap_or(Path::new(""));
    files.extend(read_parts(folder));
    let name = file.file_name()?.to_string_lossy().into_owned();
    files.push(ContentFile {
        name,
        bytes: Ok(bytes),
        origin: FileOrigin::Folder(folder.to_string_lossy().into_owned()),
    });
    let content = match load(&files) {
        Ok(content) => content,
        Err(diagnostics) => {
            say_all(&diagnostics);
            return None;
        }
    };
    if let Some(found) = content.questionnaires.values().next().map(Arc::clone) {
        return Some((content, found));
    }
    let mut errors = content.diagnostics;
    errors.retain(|d| d.severity == Severity::Error);
    say_all(&errors);
    None
}
