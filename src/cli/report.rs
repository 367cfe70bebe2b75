//! `bilan report`: the summary of a dossier file.

use std::path::Path;

use super::languages::{asked, paper, say_missing};
use super::output::{Exit, say, say_error, unwritable};
use super::{Arguments, demo::content};
use crate::app::read_capped;
use crate::authoring::Diagnostic;
use crate::dossier;
use crate::exchange::summary_pdf;
use crate::lang::{LangId, Locale, Locales};
use crate::report::DocumentLanguages;
use crate::vault::write_file_atomically;

/// Writes the summary.
pub fn run(
    file: &Path,
    lang: &[String],
    out: &Path,
    arguments: &Arguments,
    (locales, locale): (&Locales, &Locale),
) -> Exit {
    let failed = |key: &str, path: &Path| {
        say_error(&locale.with1(key, "path", path.to_string_lossy().into_owned()));
        Exit::Failed
    };
    let languages = match asked(lang, locales, locale) {
        Ok(asked) => asked.unwrap_or_else(|| DocumentLanguages::one(LangId::french())),
        Err(exit) => return exit,
    };
    let Some(content) = content(arguments, locale) else {
        return Exit::Failed;
    };
    let bytes = match read_capped(file) {
        Ok(bytes) => bytes,
        Err(problem) => {
            say_error(&Diagnostic::error(&file.to_string_lossy(), problem).line(locale));
            return Exit::Failed;
        }
    };
    let mut engine = paper();
    let carried = |id: &str| content.questionnaires.get(id).cloned();
    let dossier = match dossier::read(&file.to_string_lossy(), &bytes, &carried) {
        Ok(dossier) => dossier,
        Err(error) => {
            let shown = error.place(&file.to_string_lossy());
            say_error(&locale.with1(error.key(), "path", shown));
            return Exit::Failed;
        }
    };
    let date = crate::lang::local_date(dossier.changed());
    let catalogue = &content.catalogue;
    let Ok(pdf) = summary_pdf(&dossier, catalogue, locales, &languages, date, &mut engine) else {
        return failed("error-pdf", out);
    };
    // A name without a folder means the folder one is in.
    let place = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    if let Err(error) = write_file_atomically(&place, &pdf) {
        say_error(&unwritable(out, &error, locale));
        return Exit::Failed;
    }
    say(&locale.with1(
        "summary-written",
        "path",
        out.to_string_lossy().into_owned(),
    ));
    say_missing(&engine, locale);
    Exit::Fine
}
