//! Sheets as workbooks: what is not to be changed is locked, without a password.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, ProtectionOptions, Workbook, XlsxError,
};

use super::super::archive::{unpacked, without_stumbling};
use super::table::{Column, columns, filled};
use super::{MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, SheetFault};
use crate::authoring::translation::{Filled, Sheet};
use crate::lang::{Direction, LangId, Locale};

/// The most text of all cells, in bytes.
const MAX_TEXT: usize = 32 * 1024 * 1024;

/// Writes a sheet.
pub(super) fn write(sheet: &Sheet, locale: &Locale) -> Result<Vec<u8>, SheetFault> {
    // Whatever it lacks, it is that a workbook cannot hold so much.
    written(sheet, locale).map_err(|_| SheetFault::TooLarge)
}

fn written(sheet: &Sheet, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same texts give the same bytes.
    let date = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&date));
    let page = workbook.add_worksheet();
    // Names of pages end at 31 characters.
    page.set_name(sheet.target.as_str().chars().take(31).collect::<String>())?;
    page.set_right_to_left(locale.direction() == Direction::Rtl);
    page.set_freeze_panes(1, 1)?;
    page.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    });
    let heading = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(0x00DD_E6EE_u32);
    for (at, column) in (0_u16..).zip(&columns(sheet)) {
        page.set_column_width(at, width(column))?;
        page.write_string_with_format(0, at, column.heading(locale), &heading)?;
        let format = format(column);
        for (line, row) in (1_u32..).zip(&sheet.rows) {
            // A text is written as a text: nothing in it is a formula.
            page.write_string_with_format(line, at, column.cell(row, locale), &format)?;
        }
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let width = u16::try_from(columns(sheet).len()).unwrap_or(u16::MAX);
    page.autofilter(0, 0, last, width.saturating_sub(1))?;
    workbook.save_to_buffer()
}

/// In letters of ordinary width.
fn width(column: &Column) -> f64 {
    match column {
        Column::Source(_) | Column::Target(_) => 55.0,
        Column::Other(..) | Column::Note => 40.0,
        Column::Key => 26.0,
        Column::Section => 24.0,
        Column::Part | Column::State | Column::Hash => 16.0,
    }
}

fn format(column: &Column) -> Format {
    // As text, so that what is typed stays as it is typed.
    let format = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_num_format("@");
    let format = match column.language().map(LangId::direction) {
        Some(Direction::Rtl) => format
            .set_reading_direction(2)
            .set_align(FormatAlign::Right),
        Some(Direction::Ltr) => format.set_reading_direction(1).set_align(FormatAlign::Left),
        None => format,
    };
    match column {
        Column::Target(_) => format.set_unlocked().set_background_color(0x00FF_FBE6_u32),
        Column::State => format.set_unlocked(),
        _ => format,
    }
}

/// Reads the first page that is a translation sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Filled, SheetFault> {
    if unpacked(bytes) > MAX_UNPACKED {
        return Err(SheetFault::Unpacked);
    }
    without_stumbling(|| whole(bytes)).unwrap_or(Err(SheetFault::NotAWorkbook))
}

fn whole(bytes: &[u8]) -> Result<Filled, SheetFault> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| SheetFault::NotAWorkbook)?;
    let mut room = MAX_TEXT;
    for name in workbook.sheet_names() {
        // A page of charts has no cells.
        let Some(rows) = page(&mut workbook, &name, &mut room)? else {
            continue;
        };
        let rows = rows.into_iter().map(|(row, cells)| {
            let last = cells.keys().last().map_or(0, |c| c + 1);
            let cell = |c| cells.get(&c).cloned().unwrap_or_default();
            Ok((row + 1, (0..last).map(cell).collect()))
        });
        match filled(rows) {
            Err(SheetFault::NoColumns) => {}
            other => return other,
        }
    }
    Err(SheetFault::NoColumns)
}

type Page = BTreeMap<usize, BTreeMap<usize, String>>;

fn page(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    room: &mut usize,
) -> Result<Option<Page>, SheetFault> {
    let Ok(mut reader) = workbook.worksheet_cells_reader(name) else {
        return Ok(None);
    };
    let mut rows = Page::new();
    while let Some(cell) = reader.next_cell().map_err(|_| SheetFault::NotAWorkbook)? {
        let Some(words) = words(cell.get_value()) else {
            continue;
        };
        let (row, column) = cell.get_position();
        let (row, column) = (row as usize, column as usize);
        if column >= MAX_COLUMNS {
            return Err(SheetFault::Columns);
        }
        *room = room.checked_sub(words.len()).ok_or(SheetFault::Unpacked)?;
        rows.entry(row).or_default().insert(column, words);
        if rows.len() > MAX_ROWS {
            return Err(SheetFault::Rows);
        }
    }
    Ok(Some(rows))
}

/// The words of a cell; nothing of one that says nothing.
fn words(value: &DataRef<'_>) -> Option<String> {
    let words = match value {
        DataRef::Empty | DataRef::Error(_) => return None,
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(x) => x.to_string(),
        DataRef::Bool(b) => b.to_string(),
        DataRef::DateTime(moment) => moment.as_f64().to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
    };
    (!words.is_empty()).then_some(words)
}
