//! `bilan translate out`: a sheet for the translator.

use std::path::Path;

use super::super::arguments::SheetFormat;
use super::super::output::{Exit, say, unwritable};
use super::{Failed, not_itself, not_the_same, open};
use crate::authoring::translation::{State, sheet};
use crate::exchange::sheets::{SheetForm, write_sheet};
use crate::lang::{LangId, Locale};
use crate::vault::write_file_atomically;

/// Writes the sheet and says what is in it.
pub(super) fn run(
    path: &Path,
    to: &str,
    format: SheetFormat,
    out: Option<&Path>,
    locale: &Locale,
) -> Result<Exit, Failed> {
    let target = LangId::of_system(to)
        .ok_or_else(|| Failed(locale.with1("translate-bad-language", "language", to.to_owned())))?;
    let opened = open(path, locale)?;
    not_the_same(&opened, &target, locale)?;
    let form = match format {
        SheetFormat::Csv => SheetForm::Csv,
        SheetFormat::Xlsx => SheetForm::Xlsx,
        SheetFormat::Xliff => SheetForm::Xliff,
    };
    let place = if let Some(out) = out {
        out.to_owned()
    } else {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let place = path.with_file_name(format!("{stem}-{target}.{}", form.ending()));
        // There may be a translator's work in it.
        if place.exists() {
            return Err(Failed::about(&place, &locale.text("translate-exists")));
        }
        place
    };
    not_itself(&opened, &place, locale)?;
    let sheet = sheet(&opened.name, &opened.written, &opened.record, &target);
    let bytes = write_sheet(&sheet, form, locale)
        .map_err(|fault| Failed::about(&place, &fault.text(locale)))?;
    write_file_atomically(&place, &bytes)
        .map_err(|error| Failed(unwritable(&place, &error, locale)))?;
    let path = place.display().to_string();
    say(&locale.with1("translate-out-written", "path", path));
    for (key, count) in [
        ("translate-out-rows", sheet.rows.len()),
        ("translate-out-missing", sheet.count(State::Missing)),
        ("translate-out-stale", sheet.count(State::Stale)),
        ("translate-out-ok", sheet.count(State::Ok)),
    ] {
        say(&locale.with1(key, "count", count));
    }
    Ok(Exit::Fine)
}
