//! `bilan check`: what is wrong with trainers' files.

mod human;
mod machine;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::arguments::CheckFormat;
use super::output::{Exit, say, say_error};
use crate::app::{
    Letters, fonts_folder, is_import, read_capped, read_content, read_fonts, read_languages,
    read_parts,
};
use crate::authoring::shape::{FileKind, is_companion, paths_beside};
use crate::authoring::translation::{RECORD_ENDING, record_name};
use crate::authoring::{
    Carried, Checked, ContentFile, Diagnostic, FileOrigin, LOCK_ENDING, Problem, Severity,
    check as check_files, check_languages, embedded_files, lock_name,
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

/// What is wrong at a path, and how many files there are; letters and fonts are not looked at.
pub(super) fn look(path: &Path) -> Result<(Checked, usize), Problem> {
    let found = files_at(path)?;
    Ok((check(&found), found.files.len()))
}

/// Says what was found, for people.
pub(super) fn tell(checked: &Checked, files: usize, locale: &Locale) {
    human::print(checked, files, locale);
}

/// What is at a path.
pub(super) struct Found {
    /// The files to be checked.
    pub files: Vec<ContentFile>,
    /// Files beside them that they may include.
    pub beside: Vec<ContentFile>,
    /// Whether they are a folder that stands by itself.
    pub whole: bool,
    /// Whether the folder is an imported catalogue, which leaves the constants of the method to the trainers' files.
    pub imported: bool,
}

/// The files at a path.
pub(super) fn files_at(path: &Path) -> Result<Found, Problem> {
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
            imported: is_import(path),
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
    let plain = name.clone();
    let name = match sub {
        Some(sub) => format!("{sub}/{name}"),
        None => name,
    };
    let beside = read_parts(&folder).into_iter().filter(|f| f.name != name);
    let mut beside: Vec<ContentFile> = beside.collect();
    // What was published of it is what it is held against.
    let lock = path.with_file_name(lock_name(&plain));
    if sub.is_none() && lock.is_file() && !plain.ends_with(LOCK_ENDING) {
        beside.push(ContentFile {
            name: lock_name(&plain),
            bytes: read_capped(&lock),
            origin: FileOrigin::Folder(folder.to_string_lossy().into_owned()),
        });
    }
    // What its translations were made from.
    let record = path.with_file_name(record_name(&plain));
    if record.is_file() && !is_companion(&plain) {
        beside.push(ContentFile {
            name: record_name(&name),
            bytes: read_capped(&record),
            origin: FileOrigin::Folder(folder.to_string_lossy().into_owned()),
        });
    }
    let origin = FileOrigin::Folder(folder.to_string_lossy().into_owned());
    let file = |name: &str, bytes| ContentFile {
        name: name.to_owned(),
        bytes,
        origin: origin.clone(),
    };
    let mut files = vec![file(&name, bytes)];
    let beside_it = |name: &str| {
        let there = folder.join(name).is_file();
        there.then(|| file(name, read_capped(&folder.join(name))))
    };
    match FileKind::of(&name) {
        // Path tests are checked with their questionnaire, and it is read for them.
        Some(FileKind::Questionnaire) => files.extend(beside_it(&paths_beside(&name))),
        Some(FileKind::Paths) => {
            let tested = name.strip_suffix(".paths.ron").unwrap_or(&name);
            beside.extend(beside_it(&format!("{tested}.ron")));
        }
        _ => {}
    }
    Ok(Found {
        files,
        beside,
        whole: false,
        imported: false,
    })
}

/// A folder with its own competences is checked by itself; anything less is checked over the carried files.
pub(super) fn check(found: &Found) -> Checked {
    let is_language = |f: &&ContentFile| Path::new(&f.name).extension().is_some_and(|e| e == "ftl");
    let languages: Vec<ContentFile> = found.files.iter().filter(is_language).cloned().collect();
    let files: Vec<ContentFile> = found
        .files
        .iter()
        .filter(|f| !is_language(f))
        .cloned()
        .collect();
    let mut checked = Checked::default();
    let mut files = files;
    let kept = |f: &&ContentFile| {
        [LOCK_ENDING, RECORD_ENDING]
            .iter()
            .any(|e| f.name.ends_with(e))
    };
    files.extend(found.beside.iter().filter(kept).cloned());
    if !files.is_empty() {
        let own = found.whole && files.iter().any(|f| f.name == "competences.ron");
        let mut carried = if own { Vec::new() } else { embedded_files() };
        carried.extend(found.beside.iter().cloned());
        checked = check_files(&files, &Carried::of(&carried));
        if own && !found.imported && !files.iter().any(|f| f.name == "scoring.ron") {
            let missing = Diagnostic::error("scoring.ron", Problem::MissingFile);
            checked.diagnostics.push(missing);
        }
    }
    checked.diagnostics.extend(check_languages(&languages));
    checked
}
