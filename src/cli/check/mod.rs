//! `bilan check`: what is wrong with trainers' files.

mod human;
mod machine;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::arguments::CheckFormat;
use super::output::{Exit, say, say_error};
use crate::app::{
    Letters, fonts_folder, read_capped, read_content, read_fonts, read_languages, read_parts,
};
use crate::authoring::{
    Carried, Checked, ContentFile, Diagnostic, FileOrigin, Problem, Severity, check as check_files,
    check_languages, embedded_files,
};
use crate::lang::Locale;

/// Checks folders and files.
pub fn run(paths: &[PathBuf], format: CheckFormat, locale: &Locale) -> Exit {
    let (fonts, found) = read_fonts(&Vec::from_iter(fonts_folder()));
    let letters = Letters::with(&fonts);
    let mut all = Checked {
        diagnostics: found,
        texts: BTreeMap::new(),
    };
    let mut count = 0;
    for path in paths {
        match files_at(path) {
            Ok(found) => {
                count += found.files.len();
                let Checked { diagnostics, texts } = check(&found);
                all.diagnostics.extend(diagnostics);
                all.texts.extend(texts);
                all.diagnostics.extend(letters.undrawn(&found.files));
            }
            Err(problem) => {
                say_error(&Diagnostic::error(&path.to_string_lossy(), problem).line(locale));
                return Exit::Failed;
            }
        }
    }
    all.diagnostics
        .sort_by(|a, b| (&a.file, a.position).cmp(&(&b.file, b.position)));
    match format {
        CheckFormat::Human => human::print(&all, count, locale),
        CheckFormat::Json => say(&machine::json(&all, count, locale)),
        CheckFormat::Sarif => say(&machine::sarif(&all, locale)),
    }
    let errors = all.diagnostics.iter();
    if errors.into_iter().any(|d| d.severity == Severity::Error) {
        Exit::Findings
    } else {
        Exit::Fine
    }
}

/// What is at a path.
struct Found {
    /// The files to be checked.
    files: Vec<ContentFile>,
    /// Files beside them that they may include.
    beside: Vec<ContentFile>,
    /// Whether they are a folder that stands by itself.
    whole: bool,
}

/// The files at a path.
fn files_at(path: &Path) -> Result<Found, Problem> {
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
        return Ok(Found {
            files,
            beside: Vec::new(),
            whole: true,
        });
    }
    let bytes = Ok(read_capped(path)?);
    let name = path
        .file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default();
    let above = path.parent();
    // A file of one of these folders is what it is by its folder.
    let sub = ["occupations", "parts"]
        .into_iter()
        .find(|sub| above.and_then(Path::file_name).is_some_and(|f| f == *sub));
    let folder = match sub {
        Some(_) => above.and_then(Path::parent),
        None => above,
    };
    let folder = folder.map(Path::to_path_buf).unwrap_or_default();
    let name = match sub {
        Some(sub) => format!("{sub}/{name}"),
        None => name,
    };
    let beside = read_parts(&folder).into_iter().filter(|f| f.name != name);
    let beside = beside.collect();
    let origin = FileOrigin::Folder(folder.to_string_lossy().into_owned());
    Ok(Found {
        files: vec![ContentFile {
            name,
            bytes,
            origin,
        }],
        beside,
        whole: false,
    })
}

/// A folder with its own competences is checked by itself; anything less is checked over the carried files.
fn check(found: &Found) -> Checked {
    let is_language = |f: &&ContentFile| Path::new(&f.name).extension().is_some_and(|e| e == "ftl");
    let languages: Vec<ContentFile> = found.files.iter().filter(is_language).cloned().collect();
    let files: Vec<ContentFile> = found
        .files
        .iter()
        .filter(|f| !is_language(f))
        .cloned()
        .collect();
    let mut checked = Checked::default();
    if !files.is_empty() {
        let own = found.whole && files.iter().any(|f| f.name == "competences.ron");
        let mut carried = if own { Vec::new() } else { embedded_files() };
        carried.extend(found.beside.iter().cloned());
        checked = check_files(&files, &Carried::of(&carried));
        if own && !files.iter().any(|f| f.name == "scoring.ron") {
            let missing = Diagnostic::error("scoring.ron", Problem::MissingFile);
            checked.diagnostics.push(missing);
        }
    }
    checked.diagnostics.extend(check_languages(&languages));
    checked
}
