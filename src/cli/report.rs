//! `bilan report`: the summary of a dossier file.

use std::path::Path;

use super::output::{Exit, say, say_error, unwritable};
use super::{Arguments, demo::content};
use crate::app::read_capped;
use crate::authoring::Diagnostic;
use crate::dossier;
use crate::exchange::summary_pdf;
use crate::lang::{LangId, Locale, Locales};
use crate::vault::write_file_atomically;

/// Writes the summary.
pub fn run(
    file: &Path,
    lang: &str,
    out: &Path,
    arguments: &Arguments,
    (locales, locale): (&Locales, &Locale),
) -> Exit {
    let failed = |key: &str, path: &Path| {
        say_error(&locale.with1(key, "path", path.to_string_lossy().into_owned()));
        Exit::Failed
    };
    let lang = LangId::new(lang);
    if !locales.languages().any(|l| *l == lang) {
        let known: Vec<&str> = locales.languages().map(LangId::as_str).collect();
        say_error(&locale.with1("error-language", "languages", known.join(", ")));
        return Exit::Failed;
    }
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
    let Ok(pdf) = summary_pdf(&dossier, &content.catalogue, &locales.get(&lang), date) else {
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
    Exit::Fine
}
