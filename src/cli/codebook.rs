//! `bilan codebook`: a table of every question and answer.

use std::path::Path;

use super::Arguments;
use super::output::{Exit, say, say_error, unwritable};
use super::questionnaire::questionnaire_at;
use crate::exchange::codebook;
use crate::lang::{LangId, Locale, Locales};
use crate::vault::write_file_atomically;

/// Writes the codebook.
pub fn run(
    file: &Path,
    lang: &LangId,
    out: &Path,
    arguments: &Arguments,
    (locales, locale): (&Locales, &Locale),
) -> Exit {
    let Some((content, questionnaire)) = questionnaire_at(file, arguments, locale) else {
        return Exit::Failed;
    };
    let shown = out.to_string_lossy().into_owned();
    let Ok(bytes) = codebook(&questionnaire, &content.catalogue, locales, lang) else {
        say_error(&locale.with1("error-table", "path", shown));
        return Exit::Failed;
    };
    // A name without a folder means the folder one is in.
    let place = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    if let Err(error) = write_file_atomically(&place, &bytes) {
        say_error(&unwritable(out, &error, locale));
        return Exit::Failed;
    }
    say(&locale.with1("codebook-written", "path", shown));
    Exit::Fine
}
