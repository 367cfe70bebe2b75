//! A questionnaire file that was named on the command line, with the catalogue it refers to.

use std::path::Path;
use std::sync::Arc;

use super::Arguments;
use super::output::say_error;
use crate::app::{read_capped, read_content, trainers_folder};
use crate::authoring::{
    Content, ContentFile, Diagnostic, FileOrigin, Severity, decode, embedded_files, load,
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
    let source: QuestionnaireSource = match decode(&shown, &bytes) {
        Ok(source) => source,
        Err(diagnostic) => {
            say_all(&[diagnostic]);
            return None;
        }
    };
    let folder = file.parent().map(|p| p.to_string_lossy().into_owned());
    let origin = FileOrigin::Folder(folder.unwrap_or_default());
    let name = file.file_name()?.to_string_lossy().into_owned();
    let ours = ContentFile {
        name: name.clone(),
        bytes: Ok(bytes),
        origin: origin.clone(),
    };
    let shown = ours.shown();
    files.push(ours);
    let content = match load(&files) {
        Ok(content) => content,
        Err(diagnostics) => {
            say_all(&diagnostics);
            return None;
        }
    };
    let mut of_this = content.diagnostics.clone();
    of_this.retain(|d| d.file == shown && d.severity == Severity::Error);
    say_all(&of_this);
    let used = content.files.contains(&(name, origin));
    let found = content.questionnaires.get(&source.id).filter(|_| used);
    let found = Arc::clone(found?);
    Some((content, found))
}
