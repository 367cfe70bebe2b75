//! `bilan check`: what is wrong with trainers' files.

use std::path::{Path, PathBuf};

use super::output::{Exit, say, say_error};
use crate::app::{Letters, fonts_folder, read_capped, read_content, read_fonts, read_languages};
use crate::authoring::{
    ContentFile, Diagnostic, FileOrigin, Problem, Severity, check_languages, embedded_files, load,
};
use crate::lang::{Locale, MessageArgs};

/// Checks folders and files.
pub fn run(paths: &[PathBuf], locale: &Locale) -> Exit {
    let (fonts, mut found) = read_fonts(&Vec::from_iter(fonts_folder()));
    let letters = Letters::with(&fonts);
    let mut count = 0;
    for path in paths {
        match files_at(path) {
            Ok((files, whole)) => {
                count += files.len();
                found.extend(check(&files, whole));
                found.extend(letters.undrawn(&files));
            }
            Err(problem) => {
                say_error(&Diagnostic::error(&path.to_string_lossy(), problem).line(locale));
                return Exit::Failed;
            }
        }
    }
    found.sort_by(|a: &Diagnostic, b| (&a.file, a.position).cmp(&(&b.file, b.position)));
    for diagnostic in &found {
        say(&diagnostic.line(locale));
    }
    let errors = found
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .count();
    let mut args = MessageArgs::new();
    args.set("files", count);
    args.set("errors", errors);
    say(&locale.with(
        if errors == 0 {
            "check-clean"
        } else {
            "check-found"
        },
        &args,
    ));
    if errors == 0 {
        Exit::Fine
    } else {
        Exit::Findings
    }
}

/// The files at a path, and whether it is a folder that stands by itself.
fn files_at(path: &Path) -> Result<(Vec<ContentFile>, bool), Problem> {
    let metadata = std::fs::metadata(path).map_err(|_| Problem::NotFound)?;
    if metadata.is_dir() {
        let mut files = read_content(path)?;
        files.extend(read_languages(path)?);
        match read_languages(&path.join("locales")) {
            Ok(languages) => files.extend(languages),
            Err(Problem::NotFound) => {}
            Err(problem) => return Err(problem),
        }
        if files.is_empty() {
            return Err(Problem::EmptyFolder);
        }
        return Ok((files, true));
    }
    let name = path
        .file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default();
    let folder = path
        .parent()
        .map(|p| p.to_string_lossy().into_owned())
        .unwrap_or_default();
    let in_occupations = path
        .parent()
        .and_then(Path::file_name)
        .is_some_and(|f| f == "occupations");
    let (name, folder) = if in_occupations {
        let above = path
            .parent()
            .and_then(Path::parent)
            .map(|p| p.to_string_lossy().into_owned());
        (format!("occupations/{name}"), above.unwrap_or_default())
    } else {
        (name, folder)
    };
    let bytes = Ok(read_capped(path)?);
    Ok((
        vec![ContentFile {
            name,
            bytes,
            origin: FileOrigin::Folder(folder),
        }],
        false,
    ))
}

/// A folder with its own competences is checked by itself; anything less is checked over the carried files.
fn check(files: &[ContentFile], whole: bool) -> Vec<Diagnostic> {
    let (languages, files): (Vec<_>, Vec<_>) =
        files.iter().cloned().partition(|f| is_language(&f.name));
    let mut found = check_languages(&languages);
    if !files.is_empty() {
        found.extend(check_content(&files, whole));
    }
    found
}

fn is_language(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|e| e == "ftl")
}

fn check_content(files: &[ContentFile], whole: bool) -> Vec<Diagnostic> {
    let own = whole && files.iter().any(|f| f.name == "competences.ron");
    let mut all = if own { Vec::new() } else { embedded_files() };
    all.extend_from_slice(files);
    match load(&all) {
        Ok(content) => content.diagnostics,
        Err(diagnostics) => diagnostics,
    }
}
