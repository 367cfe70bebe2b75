//! `bilan paper`: a questionnaire as a form to fill in by hand.

use std::path::Path;

use super::Arguments;
use super::languages::{asked, paper, say_missing};
use super::output::{Exit, say, say_error, unwritable};
use super::questionnaire::questionnaire_at;
use crate::exchange::pdf;
use crate::lang::{LangId, Locale, Locales, MessageArgs, local_date};
use crate::report::DocumentLanguages;
use crate::report::paper::{PaperForm, paper_pages};
use crate::vault::write_file_atomically;

/// How the form is wanted.
#[derive(Clone, Copy)]
pub struct Printed<'a> {
    /// In which languages.
    pub lang: &'a [String],
    /// Where to.
    pub out: &'a Path,
    /// Room for so many rows of each group.
    pub rows: u16,
    /// Whether with the helps for the counsellor.
    pub guide: bool,
}

/// Writes the form.
pub fn run(
    file: &Path,
    printed: Printed<'_>,
    arguments: &Arguments,
    (locales, locale): (&Locales, &Locale),
) -> Exit {
    let languages = match asked(printed.lang, locales, locale) {
        Ok(asked) => asked.unwrap_or_else(|| DocumentLanguages::one(LangId::french())),
        Err(exit) => return exit,
    };
    let Some((content, questionnaire)) = questionnaire_at(file, arguments, locale) else {
        return Exit::Failed;
    };
    let date = local_date(jiff::Timestamp::now());
    let form = PaperForm {
        questionnaire: &questionnaire,
        catalogue: &content.catalogue,
        rows: printed.rows,
        guide: printed.guide,
        date,
    };
    let mut engine = paper();
    let first = locales.get(languages.first());
    let beside = languages.beside().map(|beside| locales.get(beside));
    let pages = paper_pages(&form, &first, beside.as_deref(), &mut engine);
    let shown = printed.out.to_string_lossy().into_owned();
    let Ok(bytes) = pdf::write(&pages, date) else {
        say_error(&locale.with1("error-pdf", "path", shown));
        return Exit::Failed;
    };
    // A name without a folder means the folder one is in.
    let place = std::path::absolute(printed.out).unwrap_or_else(|_| printed.out.to_path_buf());
    if let Err(error) = write_file_atomically(&place, &bytes) {
        say_error(&unwritable(printed.out, &error, locale));
        return Exit::Failed;
    }
    let mut args = MessageArgs::new();
    args.set("path", shown);
    args.set("pages", pages.pages.len());
    say(&locale.with("paper-written", &args));
    say_missing(&engine, locale);
    Exit::Fine
}
