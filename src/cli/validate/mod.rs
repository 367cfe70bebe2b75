//! `bilan validate`: the method, checked on official data.

mod human;
mod machine;
mod panel;

use std::path::Path;
use std::time::Instant;

use super::Arguments;
use super::arguments::{Format, Validate};
use super::demo::content;
use super::output::{Exit, say, say_error};
use crate::app::read_capped;
use crate::authoring::{Diagnostic, Problem};
use crate::competence::{CompetenceKind, Framework};
use crate::exchange::tables::RawFile;
use crate::exchange::validation::{
    is_esco_lists_file, is_onet_ratings_file, read_esco_lists, read_onet_ratings,
};
use crate::lang::Locale;
use crate::occupation::validation::{study_grid, study_lists};

/// The seed of all draws: figures are the same in every run.
const SEED: u64 = 20;

/// Checks the method.
pub fn run(what: &Validate, arguments: &Arguments, locale: &Locale) -> Exit {
    match what {
        Validate::Onet {
            dir,
            elements,
            format,
            ..
        } => onet(dir, elements.as_deref(), *format, arguments, locale),
        Validate::Esco { dir, format, .. } => esco(dir, *format, arguments, locale),
        Validate::Panel {
            dir,
            people,
            seed,
            noise,
            format,
            ..
        } => {
            let asked = panel::Asked {
                dir: dir.as_deref(),
                people: *people,
                seed: *seed,
                noise,
                format: *format,
            };
            panel::run(&asked, arguments, locale)
        }
    }
}

fn onet(
    dir: &Path,
    listed: Option<&Path>,
    format: Format,
    arguments: &Arguments,
    locale: &Locale,
) -> Exit {
    let start = Instant::now();
    let Some(content) = content(arguments, locale) else {
        return Exit::Failed;
    };
    let Some(files) = files_of(dir, is_onet_ratings_file, locale) else {
        return Exit::Failed;
    };
    let ratings = match read_onet_ratings(&files) {
        Ok(ratings) => ratings,
        Err(fault) => return failed(&fault.sentence(locale)),
    };
    let wanted = match listed {
        Some(file) => match lines_of(file, locale) {
            Some(lines) => lines,
            None => return Exit::Failed,
        },
        None => elements_of(content.catalogue.framework()),
    };
    let rated = ratings.rated(&wanted);
    // A list that was named must hold; of the carried ones, those that are rated for importance alone stay out.
    if listed.is_some()
        && let Some(unknown) = wanted.iter().find(|element| !rated.contains(element))
    {
        return failed(&locale.with1("validate-element-unknown", "name", unknown.as_str()));
    }
    let elements: Vec<String> = rated.into_iter().cloned().collect();
    let occupations = ratings.on(&elements);
    let constants = content.catalogue.constants();
    let Some(study) = study_grid(&occupations, constants, SEED) else {
        return failed(&locale.text("validate-nothing-related"));
    };
    let seconds = start.elapsed().as_secs_f64();
    match format {
        Format::Json => say(&machine::grid(&study, &elements, ratings.left_out, seconds)),
        Format::Text => human::grid(&study, ratings.left_out, seconds, locale),
    }
    if study.holds() {
        Exit::Fine
    } else {
        Exit::Findings
    }
}

fn esco(dir: &Path, format: Format, arguments: &Arguments, locale: &Locale) -> Exit {
    let start = Instant::now();
    let Some(content) = content(arguments, locale) else {
        return Exit::Failed;
    };
    let Some(files) = files_of(dir, is_esco_lists_file, locale) else {
        return Exit::Failed;
    };
    let lists = match read_esco_lists(&files) {
        Ok(lists) => lists,
        Err(fault) => return failed(&fault.sentence(locale)),
    };
    let constants = content.catalogue.constants();
    let Some(study) = study_lists(lists.occupations, constants, SEED) else {
        return failed(&locale.text("validate-nothing-near"));
    };
    let seconds = start.elapsed().as_secs_f64();
    match format {
        Format::Json => say(&machine::lists(&study, lists.left_out, seconds)),
        Format::Text => human::lists(&study, lists.left_out, seconds, locale),
    }
    Exit::Fine
}

fn failed(sentence: &str) -> Exit {
    say_error(sentence);
    Exit::Failed
}

/// The elements by which the technical competences of the framework are rated: a competence of every work is no means
/// to tell one from another.
fn elements_of(framework: &Framework) -> Vec<String> {
    let technical = framework.core().iter();
    let mut elements: Vec<String> = technical
        .filter(|c| c.kind == CompetenceKind::Technical)
        .flat_map(|c| c.onet.iter().cloned())
        .collect();
    elements.sort();
    elements.dedup();
    elements
}

/// The files of a folder that are asked for, or what is wrong with it, said.
fn files_of(dir: &Path, wanted: fn(&str) -> bool, locale: &Locale) -> Option<Vec<RawFile>> {
    let shown = dir.to_string_lossy();
    let say_problem = |shown: &str, problem: Problem| {
        say_error(&Diagnostic::error(shown, problem).line(locale));
    };
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) => {
            let problem = match error.kind() {
                std::io::ErrorKind::NotFound => Problem::NotFound,
                std::io::ErrorKind::NotADirectory => Problem::NotAFolder,
                _ => Problem::Unreadable(error.to_string()),
            };
            say_problem(&shown, problem);
            return None;
        }
    };
    let mut paths: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !wanted(&name) {
            continue;
        }
        let shown = path.to_string_lossy();
        match read_capped(&path) {
            Ok(bytes) => files.push(RawFile {
                name: name.into_owned(),
                shown: shown.into_owned(),
                bytes,
            }),
            Err(problem) => {
                say_problem(&shown, problem);
                return None;
            }
        }
    }
    Some(files)
}

/// The words of a file, one a line; what is wrong with it is said.
fn lines_of(file: &Path, locale: &Locale) -> Option<Vec<String>> {
    let shown = file.to_string_lossy();
    let problem = match read_capped(file) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => {
                let lines = text.lines().map(|l| l.trim().to_owned());
                return Some(lines.filter(|l| !l.is_empty()).collect());
            }
            Err(error) => Problem::Unreadable(error.to_string()),
        },
        Err(problem) => problem,
    };
    say_error(&Diagnostic::error(&shown, problem).line(locale));
    None
}
