//! The same work without a window.
//!
//! Knows no screen. The only room that prints.

mod arguments;
mod check;
mod codebook;
mod definition;
mod demo;
mod diff;
mod import;
mod languages;
mod matching;
mod output;
mod paper;
mod publish;
mod questionnaire;
mod reference;
mod report;
mod simulate;
mod translate;
mod validate;

pub use arguments::{Arguments, Renderer, Task};
pub use output::{Exit, panics_say_only_where, say, say_error};

use crate::lang::{Locale, Locales};

/// Does a task that needs no window.
#[must_use]
pub fn run(task: &Task, arguments: &Arguments, locales: &Locales, locale: &Locale) -> Exit {
    match task {
        Task::Demo { out, lang } => demo::run(out.as_deref(), lang, arguments, (locales, locale)),
        Task::Report { dossier, lang, out } => {
            report::run(dossier, lang, out, arguments, (locales, locale))
        }
        Task::Paper {
            questionnaire,
            lang,
            out,
            rows,
            guide,
        } => {
            let printed = paper::Printed {
                lang,
                out,
                rows: *rows,
                guide: *guide,
            };
            paper::run(questionnaire, printed, arguments, (locales, locale))
        }
        Task::Codebook {
            questionnaire,
            lang,
            out,
        } => match languages::one(lang.as_deref(), locales, locale) {
            Ok(named) => {
                let lang = named.as_deref().unwrap_or(locale).lang();
                codebook::run(questionnaire, lang, out, arguments, (locales, locale))
            }
            Err(exit) => exit,
        },
        Task::Reference { lang, out } => match languages::one(lang.as_deref(), locales, locale) {
            Ok(own) => reference::run(out.as_deref(), own.as_deref().unwrap_or(locale), locale),
            Err(exit) => exit,
        },
        Task::Check {
            paths,
            format,
            lang,
        } => match languages::one(lang.as_deref(), locales, locale) {
            Ok(own) => check::run(paths, *format, own.as_deref().unwrap_or(locale)),
            Err(exit) => exit,
        },
        Task::Publish { file, lang } => match languages::one(lang.as_deref(), locales, locale) {
            Ok(own) => publish::run(file, own.as_deref().unwrap_or(locale)),
            Err(exit) => exit,
        },
        Task::Diff {
            old,
            new,
            format,
            lang,
        } => match languages::one(lang.as_deref(), locales, locale) {
            Ok(own) => diff::run(old, new, *format, own.as_deref().unwrap_or(locale)),
            Err(exit) => exit,
        },
        Task::Simulate {
            file,
            paths,
            seed,
            format,
            lang,
            record,
            to,
        } => {
            let wish = simulate::Wish {
                file,
                paths: usize::try_from(*paths).unwrap_or(usize::MAX),
                seed: *seed,
                format: *format,
                record: record.as_deref(),
                to: to.as_deref(),
            };
            match languages::one(lang.as_deref(), locales, locale) {
                Ok(own) => simulate::run(&wish, own.as_deref().unwrap_or(locale)),
                Err(exit) => exit,
            }
        }
        Task::Import { from } => import::run(from, locales, locale),
        Task::Translate { way } => match languages::one(way.lang(), locales, locale) {
            Ok(own) => translate::run(way, own.as_deref().unwrap_or(locale)),
            Err(exit) => exit,
        },
        Task::Validate { what } => match languages::one(what.lang(), locales, locale) {
            Ok(own) => validate::run(what, arguments, own.as_deref().unwrap_or(locale)),
            Err(exit) => exit,
        },
        Task::Match {
            catalogue,
            evidence,
            format,
        } => matching::run(catalogue, evidence, *format, locale),
    }
}
