//! `bilan translate`: texts of a trainers' file to a translator, and translations back into it.

mod inwards;
mod outwards;

use std::path::{Path, PathBuf};

use super::arguments::Translate;
use super::check::{Found, files_at};
use super::output::{Exit, say_error};
use crate::app::read_capped;
use crate::authoring::shape::FileKind;
use crate::authoring::translation::{Record, Written, read, read_record, record_name};
use crate::authoring::{Diagnostic, Problem};
use crate::lang::{LangId, Locale};

/// Goes one way or the other.
pub(super) fn run(way: &Translate, locale: &Locale) -> Exit {
    let done = match way {
        Translate::Out {
            file,
            to,
            format,
            out,
            ..
        } => outwards::run(file, to, *format, out.as_deref(), locale),
        Translate::In {
            file,
            sheet,
            stale,
            dry_run,
            out,
            ..
        } => inwards::run((file, sheet), (*stale, *dry_run), out.as_deref(), locale),
    };
    done.unwrap_or_else(|Failed(words)| {
        say_error(&words);
        Exit::Failed
    })
}

impl Translate {
    /// The language of what is said.
    pub(super) fn lang(&self) -> Option<&str> {
        match self {
            Self::Out { lang, .. } | Self::In { lang, .. } => lang.as_deref(),
        }
    }
}

/// Why it could not run, in the reader's words.
struct Failed(String);

impl Failed {
    /// A sentence about a file.
    fn about(path: &Path, words: &str) -> Self {
        Self(format!("{}: {words}", path.display()))
    }

    fn of(diagnostic: &Diagnostic, locale: &Locale) -> Self {
        Self(diagnostic.line(locale))
    }
}

/// A trainers' file with its texts.
struct Opened {
    path: PathBuf,
    kind: FileKind,
    /// Its name in the folder.
    name: String,
    /// The file and what it is checked with.
    found: Found,
    text: String,
    written: Written,
    record: Record,
}

impl Opened {
    /// The file as it is named to the reader.
    fn shown(&self) -> String {
        self.path.display().to_string()
    }
}

/// Reads a trainers' file, its texts, and what its translations were made from.
fn open(path: &Path, locale: &Locale) -> Result<Opened, Failed> {
    let failed = |problem| Failed::of(&Diagnostic::error(&path.to_string_lossy(), problem), locale);
    if path.is_dir() {
        return Err(failed(Problem::Folder));
    }
    let alone = files_at(path).map_err(failed)?;
    let file = alone
        .files
        .first()
        .ok_or_else(|| failed(Problem::NotFound))?;
    let bytes = file.bytes.clone().map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|_| failed(Problem::NotUtf8))?;
    let name = file.name.clone();
    let nothing = || Failed::about(path, &locale.text("translate-no-texts"));
    let kind = FileKind::of(&name).ok_or_else(nothing)?;
    let written = read(kind, &path.to_string_lossy(), &text)
        .map_err(|d| Failed::of(&d, locale))?
        .filter(|w| !w.entries.is_empty())
        .ok_or_else(nothing)?;
    let record = record_beside(path, locale)?;
    let folder = path.parent().and_then(Path::parent);
    let found = match (kind, folder) {
        // What is in a part counts in the questionnaires that include it.
        (FileKind::Part, Some(folder)) => {
            let here = if folder.as_os_str().is_empty() {
                Path::new(".")
            } else {
                folder
            };
            files_at(here).map_err(failed)?
        }
        _ => alone,
    };
    Ok(Opened {
        path: path.to_owned(),
        kind,
        name,
        found,
        text,
        written,
        record,
    })
}

/// Where the record of a file is.
fn record_path(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    path.with_file_name(record_name(&name.to_string_lossy()))
}

fn record_beside(path: &Path, locale: &Locale) -> Result<Record, Failed> {
    let path = record_path(path);
    let shown = path.to_string_lossy();
    match read_capped(&path) {
        Ok(bytes) => read_record(&shown, &bytes).map_err(|d| Failed::of(&d, locale)),
        Err(Problem::NotFound) => Ok(Record::default()),
        Err(problem) => Err(Failed::of(&Diagnostic::error(&shown, problem), locale)),
    }
}

/// Refuses a translation into the language that is translated from.
fn not_the_same(opened: &Opened, target: &LangId, locale: &Locale) -> Result<(), Failed> {
    if opened.written.source != *target {
        return Ok(());
    }
    let words = locale.with1("translate-same-language", "language", target.to_string());
    Err(Failed::about(&opened.path, &words))
}

/// Refuses to put something in the place of the trainers' file itself.
fn not_itself(opened: &Opened, out: &Path, locale: &Locale) -> Result<(), Failed> {
    let same = match (opened.path.canonicalize(), out.canonicalize()) {
        (Ok(file), Ok(out)) => file == out,
        _ => false,
    };
    if same {
        return Err(Failed::about(out, &locale.text("translate-own-file")));
    }
    Ok(())
}
