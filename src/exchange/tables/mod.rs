//! Tables as official downloads have them: packed or not, in whatever encoding, with columns in any order.
//!
//! A table is read whole or refused whole with the line where it breaks; of a whole table single rows can be refused,
//! and each of them is listed.

mod columns;
mod fault;
mod records;
mod refused;
mod report;
mod unpack;

pub use columns::{Column, Columns};
pub use fault::{ImportFault, TableFault};
pub use records::{Form, Record, Table};
pub use refused::{Passed, Reason, Refused, TableCount};
pub use report::{ImportReport, Lacking};
pub use unpack::text_of;

use crate::authoring::ImportedCatalogue;

/// A file of a download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawFile {
    /// Its name in its folder.
    pub name: String,
    /// The file as the reader named it.
    pub shown: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl RawFile {
    /// Its name in lower case, without `.gz` and without this ending; nothing where it ends otherwise.
    #[must_use]
    pub fn stem(&self, ending: &str) -> Option<String> {
        stem(&self.name, ending)
    }
}

/// A file's name in lower case, without `.gz` and without this ending; nothing where it ends otherwise.
pub(super) fn stem(name: &str, ending: &str) -> Option<String> {
    let name = name.to_lowercase();
    let plain = name.strip_suffix(".gz").unwrap_or(&name);
    plain.strip_suffix(ending).map(str::to_owned)
}

/// One line of text for people: without line ends, control characters and marks that turn text around unseen.
#[must_use]
pub fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter_map(|c| match c {
            c if c.is_whitespace() => Some(' '),
            c if c.is_control() => None,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}' => None,
            c => Some(c),
        })
        .collect();
    plain
        .split(' ')
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// The file being read, as the reader named it.
    pub file: &'a str,
    /// Rows done.
    pub done: usize,
    /// Of how many.
    pub of: usize,
}

/// So many rows are read between two looks at whether to go on.
const ROWS_A_STEP: usize = 1_000;

/// Told how far an import has come; gives back whether to go on.
pub type Watching<'w> = &'w mut dyn FnMut(Step<'_>) -> bool;

/// Why an import was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stopped {
    /// The person asked for it.
    Cancelled,
    /// Something is wrong with the files.
    Faults(Vec<ImportFault>),
}

/// What an import gives.
#[derive(Debug)]
pub struct Imported {
    /// The catalogue.
    pub catalogue: ImportedCatalogue,
    /// What became of every row.
    pub report: ImportReport,
}

/// Goes through the rows of a table.
///
/// # Errors
/// Where the person no longer wants it.
pub(super) fn each_row(
    table: &Table,
    count: &mut TableCount,
    watch: Watching<'_>,
    mut take: impl FnMut(&Table, &Record, &mut TableCount),
) -> Result<(), Stopped> {
    let of = table.records().len();
    let file = count.file.clone();
    for (done, record) in table.records().iter().enumerate() {
        if done % ROWS_A_STEP == 0
            && !watch(Step {
                file: &file,
                done,
                of,
            })
        {
            return Err(Stopped::Cancelled);
        }
        count.rows += 1;
        if table.is_whole(record) {
            take(table, record, count);
        } else {
            let cell = table.cell(record, 0).to_owned();
            count.refuse(record.line, Reason::Cells, &cell);
        }
    }
    if watch(Step {
        file: &file,
        done: of,
        of,
    }) {
        Ok(())
    } else {
        Err(Stopped::Cancelled)
    }
}

/// Reads a table of a file.
///
/// # Errors
/// Why it cannot be read, with its name.
pub(super) fn table(file: &RawFile, form: Form, wanted: &[Column]) -> Result<Table, ImportFault> {
    text_of(file)
        .and_then(|text| Table::read(&text, form, wanted))
        .map_err(|fault| ImportFault::Table {
            file: file.shown.clone(),
            fault,
        })
}
