//! `bilan publish`: a questionnaire is marked as published, and its lock file remembers every id in it.

use std::path::Path;

use super::check;
use super::definition::{folder_of, lock_of, whole};
use super::diff::{language_names, tell};
use super::output::{Exit, say, say_error, unwritable};
use crate::app::read_capped;
use crate::authoring::{
    Checked, Diagnostic, Lock, Problem, Publishing, Refusal, Severity, Telling, decode, publishing,
    read_lock,
};
use crate::lang::{Locale, MessageArgs};
use crate::questionnaire::QuestionnaireSource;
use crate::vault::write_file_atomically;

/// Publishes a questionnaire.
pub fn run(file: &Path, locale: &Locale) -> Exit {
    match publish(file, locale) {
        Ok(()) => Exit::Fine,
        Err(exit) => exit,
    }
}

fn publish(file: &Path, locale: &Locale) -> Result<(), Exit> {
    let shown = file.to_string_lossy();
    let failed = |diagnostic: &Diagnostic| {
        say_error(&diagnostic.line(locale));
        Exit::Failed
    };
    let bytes = read_capped(file).map_err(|p| failed(&Diagnostic::error(&shown, p)))?;
    let folder = folder_of(file);
    let (mut checked, count) = check::look(&folder)
        .map_err(|p| failed(&Diagnostic::error(&folder.to_string_lossy(), p)))?;
    let is_error = |d: &Diagnostic| d.severity == Severity::Error;
    if checked.diagnostics.iter().any(is_error) {
        checked.diagnostics.retain(is_error);
        check::tell(&checked, count, locale);
        say(&locale.with1("publish-errors", "path", shown.into_owned()));
        return Err(Exit::Findings);
    }
    let own: QuestionnaireSource = decode(&shown, &bytes).map_err(|d| failed(&d))?;
    let source = whole(file, own).map_err(|d| failed(&d))?;
    let lock_file = lock_of(file);
    let lock = read_lock_of(&lock_file).map_err(|d| failed(&d))?;
    let text = String::from_utf8_lossy(&bytes);
    let ready = publishing(&text, &source, lock)
        .map_err(|refusal| refuse(&refusal, &shown, &lock_file, locale))?;
    warn(&checked, file, locale);
    // The lock comes last: a questionnaire without it can be published again, a lock without its questionnaire not.
    write(file, ready.text.as_bytes(), locale)?;
    let lock_text = ready.lock.text().map_err(|_| {
        say_error(&locale.with1("error-io", "path", lock_file.to_string_lossy().into_owned()));
        Exit::Failed
    })?;
    write(&lock_file, lock_text.as_bytes(), locale)?;
    told(&ready, &source, locale);
    Ok(())
}

fn read_lock_of(path: &Path) -> Result<Option<Lock>, Diagnostic> {
    let shown = path.to_string_lossy();
    match read_capped(path) {
        Ok(bytes) => read_lock(&shown, &bytes).map(Some),
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(Diagnostic::error(&shown, problem)),
    }
}

/// Says what does not stand in the way but should be looked at, of this file alone.
fn warn(checked: &Checked, file: &Path, locale: &Locale) {
    let Ok((mine, count)) = check::look(file) else {
        return;
    };
    let warnings = |d: &Diagnostic| d.severity == Severity::Warning;
    let diagnostics: Vec<Diagnostic> = mine.diagnostics.into_iter().filter(warnings).collect();
    if !diagnostics.is_empty() {
        let texts = checked
            .texts
            .clone()
            .into_iter()
            .chain(mine.texts)
            .collect();
        check::tell(&Checked { diagnostics, texts }, count, locale);
    }
}

fn write(path: &Path, bytes: &[u8], locale: &Locale) -> Result<(), Exit> {
    // A name without a folder means the folder one is in.
    let place = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    write_file_atomically(&place, bytes).map_err(|error| {
        say_error(&unwritable(path, &error, locale));
        Exit::Failed
    })
}

fn refuse(refusal: &Refusal, shown: &str, lock: &Path, locale: &Locale) -> Exit {
    let mut args = MessageArgs::new();
    args.set("path", shown.to_owned());
    args.set("lock", lock.to_string_lossy().into_owned());
    let key = match refusal {
        // Told by the check already, with their places.
        Refusal::Broken(_) => "publish-errors",
        Refusal::SameVersion(version) => {
            args.set("version", version.clone());
            "publish-same-version"
        }
        Refusal::OtherQuestionnaire(id) => {
            args.set("name", id.clone());
            "publish-other-lock"
        }
        Refusal::Unmarkable => "publish-unmarkable",
    };
    say(&locale.with(key, &args));
    Exit::Findings
}

fn told(ready: &Publishing, source: &QuestionnaireSource, locale: &Locale) {
    let mut args = MessageArgs::new();
    args.set("title", source.title.get(locale.lang()).to_owned());
    args.set("version", source.version.clone());
    args.set("count", ready.lock.items.len());
    match &ready.before {
        None => say(&locale.with("publish-first", &args)),
        Some(before) => {
            let names = language_names(locale);
            let telling = Telling {
                old: before,
                new: source,
                locale,
                language: &names,
            };
            tell(&ready.changes, &telling);
            say("");
            say(&locale.with("publish-done", &args));
        }
    }
}
