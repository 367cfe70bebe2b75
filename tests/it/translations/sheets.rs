//! Filling a sheet as people and programmes do, in each form.

use std::io::Cursor;

use bilan::authoring::translation::{Filled, Sheet};
use bilan::exchange::sheets::{SheetFault, SheetForm, read_sheet, write_sheet};
use calamine::{Data, Reader as _, Xlsx};
use rust_xlsxwriter::Workbook;

use super::french;

pub const FORMS: [SheetForm; 3] = [SheetForm::Csv, SheetForm::Xlsx, SheetForm::Xliff];

pub fn bytes(sheet: &Sheet, form: SheetForm) -> Vec<u8> {
    write_sheet(sheet, form, &french()).unwrap()
}

pub fn back(bytes: &[u8]) -> Result<Filled, SheetFault> {
    read_sheet(bytes)
}

/// The cells of a CSV or a workbook.
pub fn cells(bytes: &[u8], form: SheetForm) -> Vec<Vec<String>> {
    if form == SheetForm::Csv {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
        let rows = reader.records().map(|r| r.unwrap());
        return rows
            .map(|r| r.iter().map(str::to_owned).collect())
            .collect();
    }
    let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
    let range = workbook.worksheet_range_at(0).unwrap().unwrap();
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        other => panic!("every cell is a text, not {other:?}"),
    };
    range.rows().map(|r| r.iter().map(cell).collect()).collect()
}

/// The position of the column whose heading ends so.
pub fn column(cells: &[Vec<String>], code: &str) -> usize {
    let code = format!("[{code}]");
    let found = cells[0].iter().position(|h| h.ends_with(&code));
    found.unwrap_or_else(|| panic!("no column {code} in {:?}", cells[0]))
}

pub fn csv_of(cells: &[Vec<String>], separator: u8, start: &str) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_writer(Vec::from(start));
    for row in cells {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

pub fn workbook_of(cells: &[Vec<String>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    for (row, line) in (0..).zip(cells) {
        for (column, text) in (0..).zip(line) {
            // A number that was typed comes back as a number.
            match text.parse::<f64>() {
                Ok(number) => page.write_number(row, column, number).unwrap(),
                Err(_) => page.write_string(row, column, text).unwrap(),
            };
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// A sheet of this form with the words for each key and source put in by hand.
pub fn fill(
    bytes: &[u8],
    form: SheetForm,
    words: impl Fn(&str, &str) -> Option<String>,
) -> Vec<u8> {
    if form == SheetForm::Xliff {
        return fill_xliff(std::str::from_utf8(bytes).unwrap(), words).into_bytes();
    }
    let mut cells = cells(bytes, form);
    let (key, source) = (column(&cells, "key"), column(&cells, "source:fr"));
    let target = cells[0]
        .iter()
        .position(|h| h.contains("[target:"))
        .unwrap();
    for row in &mut cells[1..] {
        if let Some(words) = words(&row[key], &row[source]) {
            row[target] = words;
        }
    }
    if form == SheetForm::Csv {
        csv_of(&cells, b';', "\u{feff}")
    } else {
        workbook_of(&cells)
    }
}

fn fill_xliff(text: &str, words: impl Fn(&str, &str) -> Option<String>) -> String {
    let between = |text: &str, start: &str, end: &str| -> Option<String> {
        let (_, rest) = text.split_once(start)?;
        Some(rest.split_once(end)?.0.to_owned())
    };
    let mut units = text.split("<unit ");
    let mut out = units.next().unwrap().to_owned();
    for unit in units {
        let key = between(unit, "name=\"", "\"").unwrap();
        let source = between(unit, "<source>", "</source>").unwrap();
        let plain = quick_xml::escape::unescape(&source).unwrap().into_owned();
        let unit = match words(&key, &plain) {
            Some(words) => {
                let words = quick_xml::escape::escape(words.as_str()).into_owned();
                let old = between(unit, "<target>", "</target>");
                let old = old.map_or_else(String::new, |o| format!("<target>{o}</target>"));
                (if old.is_empty() {
                    unit.to_owned()
                } else {
                    unit.replace(&old, "")
                })
                .replace("</source>", &format!("</source><target>{words}</target>"))
            }
            None => unit.to_owned(),
        };
        out.push_str("<unit ");
        out.push_str(&unit);
    }
    out
}
