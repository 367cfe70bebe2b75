//! `bilan publish`: a questionnaire is marked as published, and its lock file remembers every id in it.

use std::path::{Path, PathBuf};

use super::diff::{language_names, tell};
use super::languages::spoken;
use super::output::{Exit, say, say_error, unwritable};
use crate::app::{read_capped, read_content};
use crate::authoring::{
    Diagnostic, Finding, Lock, Problem, Publishing, Refusal, Severity, Telling, decode,
    embedded_files, load, lock_name, publishing, read_lock,
};
use crate::lang::{Locale, Locales, MessageArgs};
use crate::questionnaire::QuestionnaireSource;
use crate::vault::write_file_atomically;

/// Publishes a questionnaire.
pub fn run(file: &Path, lang: Option<&str>, locales: &Locales, locale: &Locale) -> Exit {
    let locale = match spoken(lang, locales, locale) {
        Ok(locale) => locale,
        Err(exit) => return exit,
    };
    match publish(file, &locale) {
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
    let lock_file = beside(file);
    let lock = read_lock_of(&lock_file).map_err(|d| failed(&d))?;
    let found = wrong_with_folder(file).map_err(|d| failed(&d))?;
    let errors = found.iter().filter(|d| d.severity == Severity::Error);
    let errors: Vec<&Diagnostic> = errors.collect();
    let source: QuestionnaireSource = match decode(&shown, &bytes) {
        Ok(source) if errors.is_empty() => source,
        decoded => {
            // What cannot be read is among the findings, unless the folder has another file of this name.
            if let Some(diagnostic) = decoded.err().filter(|_| errors.is_empty()) {
                say(&diagnostic.line(locale));
            }
            for diagnostic in &errors {
                say(&diagnostic.line(locale));
            }
            return Err(refused(locale, "publish-errors", &shown));
        }
    };
    let text = String::from_utf8_lossy(&bytes);
    let ready = publishing(&text, &source, lock)
        .map_err(|refusal| refuse(&refusal, &shown, &lock_file, &text, locale))?;
    for warning in &ready.warnings {
        tell_finding(warning, &shown, &text, locale);
    }
    // The lock comes last: without it the same version can be published again, with it and without the rest it could not.
    write(file, ready.text.as_bytes(), locale)?;
    let lock_text = ready.lock.text().map_err(|_| {
        say_error(&locale.with1("error-io", "path", lock_file.to_string_lossy().into_owned()));
        Exit::Failed
    })?;
    write(&lock_file, lock_text.as_bytes(), locale)?;
    told(&ready, &source, locale);
    Ok(())
}

/// Where the lock of a questionnaire lies.
fn beside(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    file.with_file_name(lock_name(&name))
}

fn read_lock_of(path: &Path) -> Result<Option<Lock>, Diagnostic> {
    let shown = path.to_string_lossy();
    match read_capped(path) {
        Ok(bytes) => read_lock(&shown, &bytes).map(Some),
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(Diagnostic::error(&shown, problem)),
    }
}

/// What is wrong with the folder the questionnaire lies in; files that it lacks are the carried ones.
fn wrong_with_folder(file: &Path) -> Result<Vec<Diagnostic>, Diagnostic> {
    let place = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let shown = folder.to_string_lossy();
    let files = read_content(place.parent().unwrap_or(&folder))
        .map_err(|problem| Diagnostic::error(&shown, problem))?;
    let own = files.iter().any(|f| f.name == "competences.ron");
    let mut all = if own { Vec::new() } else { embedded_files() };
    all.extend(files);
    Ok(match load(&all) {
        Ok(content) => content.diagnostics,
        Err(diagnostics) => diagnostics,
    })
}

fn write(path: &Path, bytes: &[u8], locale: &Locale) -> Result<(), Exit> {
    // A name without a folder means the folder one is in.
    let place = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    write_file_atomically(&place, bytes).map_err(|error| {
        say_error(&unwritable(path, &error, locale));
        Exit::Failed
    })
}

fn refused(locale: &Locale, key: &str, shown: &str) -> Exit {
    say(&locale.with1(key, "path", shown.to_owned()));
    Exit::Findings
}

fn refuse(refusal: &Refusal, shown: &str, lock: &Path, text: &str, locale: &Locale) -> Exit {
    let mut args = MessageArgs::new();
    args.set("path", shown.to_owned());
    args.set("lock", lock.to_string_lossy().into_owned());
    let key = match refusal {
        Refusal::Broken(findings) => {
            for finding in findings {
                tell_finding(finding, shown, text, locale);
            }
            "publish-errors"
        }
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

fn tell_finding(finding: &Finding, shown: &str, _text: &str, locale: &Locale) {
    let problem = Problem::Found {
        rule: finding.rule,
        key: finding.key,
        remedy: finding.remedy,
        args: finding.args.clone(),
    };
    let diagnostic = Diagnostic::new(finding.rule.severity(), shown, None, problem);
    say(&diagnostic.line(locale));
    if let Some(remedy) = diagnostic.problem.remedy(locale) {
        say(&format!("    {remedy}"));
    }
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
