//! `bilan import`: a questionnaire made of another system's form, or a catalogue made of a classification, and the list
//! of what did not come over.

mod catalogue;
mod form;

use super::arguments::Import;
use super::output::Exit;
use crate::lang::{Locale, Locales};

/// Imports what another system has.
pub fn run(from: &Import, locales: &Locales, locale: &Locale) -> Exit {
    match from {
        Import::Xlsform {
            workbook,
            out,
            source_lang,
            report,
            replace,
            lang,
        } => {
            let wish = form::FormWish {
                workbook,
                out,
                source_lang: source_lang.as_deref(),
                report: report.as_deref(),
                replace: *replace,
                lang: lang.as_deref(),
            };
            form::run(&wish, locales, locale)
        }
        Import::Esco {
            folder,
            labels,
            lang,
            edition,
            out,
            report,
        } => {
            let wish = catalogue::EscoWish {
                folder,
                labels,
                languages: lang,
                edition,
            };
            let places = catalogue::Places {
                out,
                report: report.as_deref(),
            };
            catalogue::esco(&wish, &places, locales, locale)
        }
        Import::Onet {
            folder,
            edition,
            out,
            report,
            lang,
        } => match super::languages::one(lang.as_deref(), locales, locale) {
            Ok(own) => {
                let places = catalogue::Places {
                    out,
                    report: report.as_deref(),
                };
                let locale = own.as_deref().unwrap_or(locale);
                catalogue::onet(folder, edition, &places, locale)
            }
            Err(exit) => exit,
        },
    }
}
