//! Sheets as CSV: with a byte-order mark, as spreadsheets need it, and with whatever separator comes back.

use csv::{ReaderBuilder, Terminator, WriterBuilder};

use super::table::{columns, filled};
use super::{MAX_COLUMNS, SheetFault};
use crate::authoring::translation::{Filled, Sheet};
use crate::lang::Locale;

/// Separators that come back: of French, of English and of « Unicode text ».
const SEPARATORS: [u8; 3] = *b";,\t";

/// Writes a sheet.
pub(super) fn write(sheet: &Sheet, locale: &Locale) -> Result<Vec<u8>, SheetFault> {
    let columns = columns(sheet);
    // Spreadsheets take the separator that goes with the decimal sign of their language.
    let separator = if locale.lang().language() == "en" {
        b','
    } else {
        b';'
    };
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::from("\u{feff}"));
    let mut put = |cells: Vec<String>| {
        let cells = cells.iter().map(|c| guarded(c));
        writer.write_record(cells).map_err(|_| SheetFault::TooLarge)
    };
    put(columns.iter().map(|c| c.heading(locale)).collect())?;
    for row in &sheet.rows {
        put(columns.iter().map(|c| c.cell(row, locale)).collect())?;
    }
    writer.into_inner().map_err(|_| SheetFault::TooLarge)
}

/// Reads a sheet.
pub(super) fn read(text: &str) -> Result<Filled, SheetFault> {
    // Excel's own way of naming the separator.
    let text = match text.split_once('\n') {
        Some((first, rest)) if first.trim().starts_with("sep=") => rest,
        _ => text,
    };
    let mut last = Err(SheetFault::NoColumns);
    for separator in SEPARATORS {
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let rows = reader.records().enumerate().map(|(i, record)| {
            let record = record.map_err(|_| SheetFault::NotText)?;
            if record.len() > MAX_COLUMNS {
                return Err(SheetFault::Columns);
            }
            Ok((i + 1, record.iter().map(plain).collect()))
        });
        match filled(rows) {
            Ok(filled) => return Ok(filled),
            // With another separator it may be a sheet.
            Err(SheetFault::NoColumns) => {}
            // What is wrong with one long row may only follow from the wrong separator.
            Err(fault) => last = Err(fault),
        }
    }
    last
}

/// Whether a spreadsheet would take a text for a formula, or what guards one against it.
fn dangerous(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// A text that no spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    if dangerous(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A text without its guard.
fn plain(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if dangerous(rest) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_come_back_as_they_were() {
        for text in [
            "=1+1", "+212", "-3", "@x", "'=1", "''=1", "\tx", "＝1", "'", "'a", "a=1", "",
        ] {
            let written = guarded(text);
            assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']));
            assert_eq!(plain(&written), text);
        }
        // What a translator wrote without a guard stays as it is.
        assert_eq!(plain("-5 °C"), "-5 °C");
        assert_eq!(plain("'quoted'"), "'quoted'");
    }
}
