//! Translation sheets as files: CSV, Excel workbooks and XLIFF 2.1, out and in.
//!
//! What comes in comes from strangers: size, rows, texts and nesting have limits, and nothing is carried out.

mod csv;
mod fault;
mod table;
mod workbook;
mod xliff;
mod xliff_reader;

pub use fault::SheetFault;

use super::archive::is_archive;
use crate::authoring::translation::{Filled, Sheet};
use crate::lang::Locale;

/// The largest sheet that is read, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The most that a workbook may become when it is unpacked, in bytes.
pub const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most rows.
pub const MAX_ROWS: usize = 50_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 200;
/// The longest text of one cell, in characters.
pub const MAX_CELL: usize = 10_000;
/// The deepest nesting of XML.
pub const MAX_DEPTH: usize = 64;

/// The form of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetForm {
    /// Text with separators, for every spreadsheet.
    Csv,
    /// A workbook of Excel or `LibreOffice`.
    Xlsx,
    /// The exchange format of translation tools.
    Xliff,
}

impl SheetForm {
    /// What the name of such a file ends with.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Xliff => "xlf",
        }
    }

    /// What these bytes are, whatever the file is called.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if is_archive(bytes) {
            return Self::Xlsx;
        }
        let start = bytes.get(..bytes.len().min(400)).unwrap_or_default();
        let plain: Vec<u8> = start.iter().copied().filter(|b| *b != 0).collect();
        let text = String::from_utf8_lossy(&plain);
        let marks = ['\u{feff}', '\u{fffd}'];
        if text.trim_start_matches(marks).trim_start().starts_with('<') {
            Self::Xliff
        } else {
            Self::Csv
        }
    }
}

/// Writes a sheet; headings and notes are in the language of `locale`.
///
/// # Errors
/// Why it cannot be written in this form.
pub fn write_sheet(sheet: &Sheet, form: SheetForm, locale: &Locale) -> Result<Vec<u8>, SheetFault> {
    for (row, number) in sheet.rows.iter().zip(2..) {
        let mut texts = row.others.iter().chain([&row.source, &row.target]);
        if texts.any(|t| too_long(t)) {
            return Err(SheetFault::Cell(number));
        }
    }
    match form {
        SheetForm::Csv => csv::write(sheet, locale),
        SheetForm::Xlsx => workbook::write(sheet, locale),
        SheetForm::Xliff => xliff::write(sheet, locale),
    }
}

/// Reads a sheet that came back, whichever form it has.
///
/// # Errors
/// Why it cannot be read.
pub fn read_sheet(bytes: &[u8]) -> Result<Filled, SheetFault> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetFault::TooLarge);
    }
    match SheetForm::of(bytes) {
        SheetForm::Xlsx => workbook::read(bytes),
        SheetForm::Xliff => xliff_reader::read(&text(bytes)?),
        SheetForm::Csv => csv::read(&text(bytes)?),
    }
}

/// Whether a text is longer than is read. A character has at most four bytes: those of a short text need no counting.
fn too_long(text: &str) -> bool {
    text.len() > MAX_CELL && text.chars().count() > MAX_CELL
}

/// Bytes as text: UTF-8, or UTF-16 where the file begins with its mark, as Excel writes « Unicode text ».
fn text(bytes: &[u8]) -> Result<String, SheetFault> {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units = bytes.get(2..).unwrap_or_default().chunks_exact(2);
        let units = units.filter_map(|pair| Some(unit([*pair.first()?, *pair.get(1)?])));
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|_| SheetFault::NotText)
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => {
            let text = std::str::from_utf8(bytes).map_err(|_| SheetFault::NotText)?;
            Ok(text.trim_start_matches('\u{feff}').to_owned())
        }
    }
}
