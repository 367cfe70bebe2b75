//! The cells of a workbook's three sheets, read with every limit that a stranger's file needs.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};

use super::super::archive::{is_archive, unpacked, without_stumbling};

/// The largest workbook that is read, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The most it may become when it is unpacked, in bytes.
pub const MAX_UNPACKED: u64 = 48 * 1024 * 1024;
/// The most rows of a sheet.
pub const MAX_ROWS: u32 = 100_000;
/// The most columns of a sheet.
pub const MAX_COLUMNS: u32 = 500;
/// The longest text of a cell, in characters.
pub const MAX_CELL: usize = 10_000;
/// The most text of all cells, in bytes: with more, the questionnaire would be larger than trainers' files may be.
const MAX_TEXT: usize = 8 * 1024 * 1024;
/// The most cells that are written in.
const MAX_CELLS: usize = 200_000;

/// One of the sheets that mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The questions.
    Survey,
    /// The lists of choices.
    Choices,
    /// The form as a whole.
    Settings,
}

/// A cell's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The sheet.
    pub part: Part,
    /// The row, from 0.
    pub row: u32,
    /// The column, from 0.
    pub column: u32,
}

impl Spot {
    /// As spreadsheets write it: `C12`.
    #[must_use]
    pub fn label(self) -> String {
        let mut letters = Vec::new();
        let mut rest = self.column + 1;
        while rest > 0 {
            rest -= 1;
            letters.push(char::from(b'A' + (rest % 26) as u8));
            rest /= 26;
        }
        let letters: String = letters.iter().rev().collect();
        format!("{letters}{}", self.row + 1)
    }
}

/// A sheet: the cells that are written in.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Its name, as it is written.
    pub name: String,
    /// Row and column, from 0, and the words.
    pub cells: BTreeMap<(u32, u32), String>,
}

/// What is read of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Workbook {
    /// The sheets that mean something.
    pub sheets: BTreeMap<Part, Sheet>,
    /// The names of all others.
    pub others: Vec<String>,
}

/// Why a workbook cannot be imported at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than may be.
    TooLarge,
    /// It is no workbook in this form.
    NotAWorkbook,
    /// It would become too large when unpacked.
    Unpacked,
    /// A sheet has too many rows.
    Rows(String),
    /// A sheet has too many columns.
    Columns(String),
    /// A cell's text is too long.
    Cell(String, String),
    /// There is too much in all.
    TooMuch,
    /// There is no sheet with questions.
    NoSurvey,
    /// The sheet with questions has no columns `type` and `name`.
    NoColumns(String),
    /// No question could be carried over.
    Nothing,
    /// Groups are nested too deeply.
    Nested(String),
    /// The language named has no texts in the workbook.
    NoLanguage(String),
}

impl Unreadable {
    /// The key of its message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::TooLarge => "xlsform-bad-size",
            Self::NotAWorkbook => "xlsform-bad-file",
            Self::Unpacked => "xlsform-bad-unpacked",
            Self::Rows(_) => "xlsform-bad-rows",
            Self::Columns(_) => "xlsform-bad-columns",
            Self::Cell(..) => "xlsform-bad-cell",
            Self::TooMuch => "xlsform-bad-amount",
            Self::NoSurvey => "xlsform-bad-survey",
            Self::NoColumns(_) => "xlsform-bad-headers",
            Self::Nothing => "xlsform-bad-nothing",
            Self::Nested(_) => "xlsform-bad-nested",
            Self::NoLanguage(_) => "xlsform-bad-language",
        }
    }

    /// What its message names: a sheet or language, a cell, and the most that is read.
    #[must_use]
    pub fn names(&self) -> (&str, &str, u64) {
        match self {
            Self::TooLarge => ("", "", (MAX_BYTES / 1024 / 1024) as u64),
            Self::Unpacked => ("", "", MAX_UNPACKED / 1024 / 1024),
            Self::Rows(sheet) => (sheet, "", u64::from(MAX_ROWS)),
            Self::Columns(sheet) => (sheet, "", u64::from(MAX_COLUMNS)),
            Self::Cell(sheet, cell) => (sheet, cell, MAX_CELL as u64),
            Self::TooMuch => ("", "", MAX_CELLS as u64),
            Self::NoColumns(sheet) | Self::NoLanguage(sheet) => (sheet, "", 0),
            Self::Nested(cell) => ("", cell, super::survey::MAX_NESTING as u64),
            Self::NotAWorkbook | Self::NoSurvey | Self::Nothing => ("", "", 0),
        }
    }
}

/// Reads a workbook's sheets.
///
/// # Errors
/// Why it cannot be imported.
pub fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if !is_archive(bytes) {
        return Err(Unreadable::NotAWorkbook);
    }
    if unpacked(bytes) > MAX_UNPACKED {
        return Err(Unreadable::Unpacked);
    }
    without_stumbling(|| whole(bytes)).unwrap_or(Err(Unreadable::NotAWorkbook))
}

fn whole(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let mut xlsx = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotAWorkbook)?;
    let mut workbook = Workbook::default();
    let mut room = Room::default();
    for name in xlsx.sheet_names() {
        let part = match name.trim().to_lowercase().as_str() {
            "survey" => Part::Survey,
            "choices" => Part::Choices,
            "settings" => Part::Settings,
            _ => {
                workbook.others.push(name);
                continue;
            }
        };
        if workbook.sheets.contains_key(&part) {
            workbook.others.push(name);
            continue;
        }
        let sheet = sheet(&mut xlsx, name, &mut room)?;
        workbook.sheets.insert(part, sheet);
    }
    Ok(workbook)
}

/// What has been read so far.
#[derive(Default)]
struct Room {
    text: usize,
    cells: usize,
}

fn sheet(
    xlsx: &mut Xlsx<Cursor<&[u8]>>,
    name: String,
    room: &mut Room,
) -> Result<Sheet, Unreadable> {
    let mut cells = BTreeMap::new();
    {
        let mut reader = match xlsx.worksheet_cells_reader(&name) {
            Ok(reader) => reader,
            Err(XlsxError::NotAWorksheet(_)) => {
                return Ok(Sheet { name, cells });
            }
            Err(_) => return Err(Unreadable::NotAWorkbook),
        };
        while let Some(cell) = reader.next_cell().map_err(|_| Unreadable::NotAWorkbook)? {
            let Some(text) = words(cell.get_value()) else {
                continue;
            };
            let (row, column) = cell.get_position();
            if row >= MAX_ROWS {
                return Err(Unreadable::Rows(name));
            }
            if column >= MAX_COLUMNS {
                return Err(Unreadable::Columns(name));
            }
            // A character has at most four bytes: no need to count those of a shorter text.
            if text.len() > MAX_CELL && text.chars().count() > MAX_CELL {
                let part = Part::Survey;
                let spot = Spot { part, row, column };
                return Err(Unreadable::Cell(name, spot.label()));
            }
            room.text += text.len();
            room.cells += 1;
            if room.text > MAX_TEXT || room.cells > MAX_CELLS {
                return Err(Unreadable::TooMuch);
            }
            cells.insert((row, column), text);
        }
    }
    Ok(Sheet { name, cells })
}

/// The words of a cell; nothing of one that says nothing.
fn words(value: &DataRef<'_>) -> Option<String> {
    let text = match value {
        DataRef::Empty | DataRef::Error(_) => return None,
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(x) => x.to_string(),
        DataRef::Bool(b) => b.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            // A very long text is refused as it is: no need to copy it first.
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTime(moment) => {
            let days = moment.as_f64();
            // What lies outside is no date that a form would hold.
            if !(0.0..2_958_466.0).contains(&days) {
                return Some(days.to_string());
            }
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
    };
    let text = text.replace("\r\n", "\n");
    let trimmed = text.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_do() {
        let label = |row, column| {
            let part = Part::Survey;
            Spot { part, row, column }.label()
        };
        assert_eq!(label(0, 0), "A1");
        assert_eq!(label(11, 25), "Z12");
        assert_eq!(label(0, 26), "AA1");
        assert_eq!(label(9, 701), "ZZ10");
        assert_eq!(label(9, 702), "AAA10");
    }
}
