//! Why a translation sheet cannot be read or written.

use super::{MAX_BYTES, MAX_CELL, MAX_COLUMNS, MAX_DEPTH, MAX_ROWS, MAX_UNPACKED};
use crate::lang::{Locale, MessageArgs};

/// What is wrong with a sheet as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// It is larger than is read.
    #[error("the sheet is too large")]
    TooLarge,
    /// It would be larger than is read when it is unpacked.
    #[error("the workbook is too large when it is unpacked")]
    Unpacked,
    /// It is in an old encoding that has lost letters, or no text at all.
    #[error("the sheet is not UTF-8")]
    NotText,
    /// It is no workbook that can be read.
    #[error("the workbook cannot be read")]
    NotAWorkbook,
    /// It has no row that names the columns of a translation sheet.
    #[error("the sheet has no columns of a translation sheet")]
    NoColumns,
    /// It does not say which language it is translated to.
    #[error("the sheet does not name its language")]
    NoLanguage,
    /// It has too many rows.
    #[error("the sheet has too many rows")]
    Rows,
    /// It has too many columns.
    #[error("the sheet has too many columns")]
    Columns,
    /// The text in this row is too long.
    #[error("the text in row {0} is too long")]
    Cell(usize),
    /// It is not well-formed XML from this line on.
    #[error("line {0} is no XML")]
    Xml(usize),
    /// It is nested too deep.
    #[error("the sheet is nested too deep")]
    Deep,
    /// It declares or names something that would have to be expanded.
    #[error("line {0} names an entity")]
    Entity(usize),
    /// It is XML, but no XLIFF of version 2.
    #[error("the sheet is no XLIFF 2")]
    NotXliff,
}

impl SheetFault {
    /// What is wrong and what to do, in the reader's language.
    #[must_use]
    pub fn text(&self, locale: &Locale) -> String {
        let mega = |bytes: u64| bytes / 1024 / 1024;
        let (key, number) = match self {
            Self::TooLarge => ("translate-sheet-too-large", mega(MAX_BYTES as u64)),
            Self::Unpacked => ("translate-sheet-unpacked", mega(MAX_UNPACKED)),
            Self::NotText => ("translate-sheet-not-text", 0),
            Self::NotAWorkbook => ("translate-sheet-not-a-workbook", 0),
            Self::NoColumns => ("translate-sheet-no-columns", 0),
            Self::NoLanguage => ("translate-sheet-no-language", 0),
            Self::Rows => ("translate-sheet-rows", MAX_ROWS as u64),
            Self::Columns => ("translate-sheet-columns", MAX_COLUMNS as u64),
            Self::Cell(row) => {
                let mut args = MessageArgs::new();
                args.set("row", row.to_string());
                args.set("max", MAX_CELL);
                return locale.with("translate-sheet-cell", &args);
            }
            Self::Xml(line) => {
                return locale.with1("translate-sheet-xml", "row", line.to_string());
            }
            Self::Deep => ("translate-sheet-deep", MAX_DEPTH as u64),
            Self::Entity(line) => {
                return locale.with1("translate-sheet-entity", "row", line.to_string());
            }
            Self::NotXliff => ("translate-sheet-not-xliff", 0),
        };
        locale.with1(key, "max", number)
    }
}
