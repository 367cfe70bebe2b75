//! The languages a document is asked for in, on the command line, and the fonts it is written with.

use std::sync::Arc;

use super::output::{Exit, say_error};
use crate::app::{fonts_folder, missing_words, read_fonts};
use crate::lang::{LangId, Locale, Locales};
use crate::report::DocumentLanguages;
use crate::text::TextEngine;

/// The languages that were asked for, if any were; or what is wrong with them, said.
pub fn asked(
    wanted: &[String],
    locales: &Locales,
    locale: &Locale,
) -> Result<Option<DocumentLanguages>, Exit> {
    let wanted: Vec<LangId> = wanted.iter().map(|lang| LangId::new(lang)).collect();
    if let Some(lang) = wanted
        .iter()
        .find(|wanted| !locales.languages().any(|known| known == *wanted))
    {
        let known: Vec<&str> = locales.languages().map(LangId::as_str).collect();
        tracing::debug!(%lang, "no such language");
        say_error(&locale.with1("error-language", "languages", known.join(", ")));
        return Err(Exit::Failed);
    }
    match wanted.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(DocumentLanguages::one(one.clone()))),
        [first, beside] => Ok(Some(DocumentLanguages::two(first.clone(), beside.clone()))),
        more => {
            say_error(&locale.with1("error-languages-many", "count", more.len()));
            Err(Exit::Failed)
        }
    }
}

/// The texts of the language that was named, if one was.
///
/// # Errors
/// How the command ends where there is no such language; it is said.
pub fn one(
    lang: Option<&str>,
    locales: &Locales,
    locale: &Locale,
) -> Result<Option<Arc<Locale>>, Exit> {
    let wanted: Vec<String> = lang.map(str::to_owned).into_iter().collect();
    let languages = asked(&wanted, locales, locale)?;
    Ok(languages.map(|l| locales.get(l.first())))
}

/// Says which letters a document shows as empty boxes, if there are any.
pub fn say_missing(engine: &TextEngine, locale: &Locale) {
    if !engine.missed().is_empty() {
        let folder = fonts_folder().unwrap_or_default();
        let folder = folder.to_string_lossy();
        say_error(&missing_words(engine.missed(), &folder, locale));
    }
}

/// What lays documents out: with the fonts that a person has added, and the system's where letters are missing.
pub fn paper() -> TextEngine {
    let folders: Vec<_> = fonts_folder().into_iter().collect();
    let (fonts, _) = read_fonts(&folders);
    TextEngine::with_fonts(&fonts).asking_the_system()
}
