//! The same work without a window.
//!
//! Knows no screen. The only room that prints.

mod arguments;
mod check;
mod demo;
mod diff;
mod languages;
mod matching;
mod output;
mod publish;
mod report;

pub use arguments::{Arguments, Renderer, Task};
pub use output::{Exit, say, say_error};

use crate::lang::{Locale, Locales};

/// Does a task that needs no window.
#[must_use]
pub fn run(task: &Task, arguments: &Arguments, locales: &Locales, locale: &Locale) -> Exit {
    match task {
        Task::Demo { out, lang } => demo::run(out.as_deref(), lang, arguments, (locales, locale)),
        Task::Report { dossier, lang, out } => {
            report::run(dossier, lang, out, arguments, (locales, locale))
        }
        Task::Check { paths } => check::run(paths, locale),
        Task::Publish { file, lang } => publish::run(file, lang.as_deref(), locales, locale),
        Task::Diff {
            old,
            new,
            format,
            lang,
        } => diff::run((old, new), *format, lang.as_deref(), (locales, locale)),
        Task::Match {
            catalogue,
            evidence,
            format,
        } => matching::run(catalogue, evidence, *format, locale),
    }
}
