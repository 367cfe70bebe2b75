//! Sheets from strangers: every limit has its message, nothing is expanded, and noise is no sheet.

use bilan::authoring::translation::Record;
use bilan::exchange::sheets::{
    MAX_BYTES, MAX_CELL, MAX_COLUMNS, MAX_DEPTH, MAX_ROWS, SheetFault, SheetForm, read_sheet,
    write_sheet,
};
use bilan::lang::{LangId, Locales};
use proptest::prelude::*;

use super::sheets::{FORMS, bytes, workbook_of};
use super::{MAISON, french, sheet_of};
use crate::program::Desk;

#[track_caller]
fn refused(sheet: &[u8], fault: &SheetFault) {
    assert_eq!(read_sheet(sheet).unwrap_err(), *fault);
}

fn row(key: &str, target: &str) -> Vec<String> {
    [key, "", target].map(str::to_owned).to_vec()
}

#[test]
fn every_limit_is_held() {
    let heads = row("key", "target:am");
    refused(&vec![b'a'; MAX_BYTES + 1], &SheetFault::TooLarge);
    let many = format!("key;target:am\n{}", "a;b\n".repeat(MAX_ROWS));
    refused(many.as_bytes(), &SheetFault::Rows);
    let wide = format!("key;target:am\n{}", ";".repeat(MAX_COLUMNS));
    refused(wide.as_bytes(), &SheetFault::Columns);
    let long = "ሀ".repeat(MAX_CELL + 1);
    refused(
        format!("key;target:am\na;{long}").as_bytes(),
        &SheetFault::Cell(2),
    );
    let book = workbook_of(&[heads.clone(), row("a", "b"), row("a", &long)]);
    refused(&book, &SheetFault::Cell(3));
    let mut far = rust_xlsxwriter::Workbook::new();
    let page = far.add_worksheet();
    page.write_string(0, 0, "key").unwrap();
    page.write_string(0, 16_000, "target:am").unwrap();
    refused(&far.save_to_buffer().unwrap(), &SheetFault::Columns);
    // One cell far down is one row: what lies between costs nothing.
    let mut deep = rust_xlsxwriter::Workbook::new();
    let page = deep.add_worksheet();
    page.write_string(0, 0, "key").unwrap();
    page.write_string(0, 1, "target:am").unwrap();
    page.write_string(1_048_575, 1, "ሀ").unwrap();
    let filled = read_sheet(&deep.save_to_buffer().unwrap()).unwrap();
    assert_eq!(filled.rows[0].row, 1_048_576);
}

#[test]
fn a_workbook_that_would_swell_is_not_unpacked() {
    let mut book = workbook_of(&[row("key", "target:am")]);
    let entry = book.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    // The size that the directory declares.
    book[entry + 24..entry + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    refused(&book, &SheetFault::Unpacked);
    // Cut short, and with its contents spoilt.
    let book = workbook_of(&[row("key", "target:am")]);
    refused(&book[..book.len() / 2], &SheetFault::NotAWorkbook);
    // Declared smaller than it is: the reader stops there.
    let much = vec![row("key", &"ሀ".repeat(9_000)); 50];
    let mut book = workbook_of(&much);
    let mut at = 0;
    while let Some(found) = book[at..].windows(4).position(|w| w == b"PK\x01\x02") {
        let entry = at + found;
        book[entry + 24..entry + 28].copy_from_slice(&16_u32.to_le_bytes());
        at = entry + 4;
    }
    refused(&book, &SheetFault::NotAWorkbook);
}

#[test]
fn nothing_in_xml_is_expanded() {
    let start = r#"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="am"><file id="f">"#;
    let with = |inside: &str| format!("{start}{inside}</file></xliff>");
    let laughs = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n{}",
        with("")
    );
    refused(laughs.as_bytes(), &SheetFault::Entity(2));
    let named = with(
        "<unit id=\"u\"><segment><source>a</source>\n<target>&file;</target></segment></unit>",
    );
    refused(named.as_bytes(), &SheetFault::Entity(2));
    let attribute = with("<unit id=\"&file;\"/>");
    refused(attribute.as_bytes(), &SheetFault::Entity(1));
    let deep = with(&"<group>".repeat(MAX_DEPTH));
    refused(deep.as_bytes(), &SheetFault::Deep);
    let long = format!(
        "<unit id=\"u\"><segment><target>{}</target></segment></unit>",
        "ሀ".repeat(MAX_CELL + 1)
    );
    refused(with(&long).as_bytes(), &SheetFault::Cell(1));
    let many = "<unit id=\"u\"/>".repeat(MAX_ROWS + 1);
    refused(with(&many).as_bytes(), &SheetFault::Rows);
    refused(with("\n<unit></x>").as_bytes(), &SheetFault::Xml(2));
    refused(start.as_bytes(), &SheetFault::Xml(1));
    refused(b"<html/>", &SheetFault::NotXliff);
    let old = start.replace("\"2.1\"", "\"1.2\"");
    refused(old.as_bytes(), &SheetFault::NotXliff);
    refused(
        start.replace(" trgLang=\"am\"", "").as_bytes(),
        &SheetFault::NoLanguage,
    );
}

#[test]
fn old_encodings_and_other_tables_are_no_sheet() {
    // « é » as Windows wrote it.
    refused(b"key;target:am\na;caf\xe9\n", &SheetFault::NotText);
    refused(b"", &SheetFault::NoColumns);
    refused(b"a;b\n1;2\n", &SheetFault::NoColumns);
    refused(b"key;target\n1;2\n", &SheetFault::NoLanguage);
    refused(b"key;target:!!\n1;2\n", &SheetFault::NoLanguage);
    let deep = format!("{}key;target:am\n", "x\n".repeat(30));
    refused(deep.as_bytes(), &SheetFault::NoColumns);
}

#[test]
fn a_text_that_would_not_be_read_back_is_not_sent_out() {
    let long = MAISON.replace("Votre maison", &"a".repeat(MAX_CELL + 1));
    for form in FORMS {
        let sheet = sheet_of(&long, &Record::default(), "am");
        let fault = write_sheet(&sheet, form, &french()).unwrap_err();
        assert_eq!(fault, SheetFault::Cell(2), "{form:?}");
    }
}

#[test]
fn every_fault_is_said_in_each_language() {
    let faults = [
        SheetFault::TooLarge,
        SheetFault::Unpacked,
        SheetFault::NotText,
        SheetFault::NotAWorkbook,
        SheetFault::NoColumns,
        SheetFault::NoLanguage,
        SheetFault::Rows,
        SheetFault::Columns,
        SheetFault::Cell(7),
        SheetFault::Xml(7),
        SheetFault::Deep,
        SheetFault::Entity(7),
        SheetFault::NotXliff,
    ];
    for lang in ["fr", "ar", "en"] {
        let locale = Locales::embedded().get(&LangId::new(lang));
        let said: std::collections::BTreeSet<String> =
            faults.iter().map(|f| f.text(&locale)).collect();
        assert_eq!(said.len(), faults.len());
        for text in &said {
            assert!(
                !text.contains(['$', '{']) && !text.contains("translate-"),
                "{text}"
            );
        }
    }
    let desk = Desk::new();
    desk.put("maison.ron", MAISON);
    desk.put("old.csv", b"key;target:am\na;caf\xe9\n");
    let run = desk.bilan(&["translate", "in", "maison.ron", "old.csv"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(
        run.err
            .starts_with("old.csv: La feuille n’est pas en UTF-8"),
        "{run:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever arrives is read or refused.
    #[test]
    fn spoilt_sheets_are_read_or_refused(
        form in 0_usize..3,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let sheet = sheet_of(MAISON, &Record::default(), "am");
        let mut bytes = bytes(&sheet, FORMS[form]);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut.index(3) == 0 {
            bytes.truncate(cut.index(bytes.len()));
        }
        read_sheet(&bytes).ok();
    }

    #[test]
    fn noise_is_read_or_refused(noise in prop::collection::vec(any::<u8>(), 0..300)) {
        let starts: [&[u8]; 4] = [b"", b"PK\x03\x04", b"<xliff version='2.1' trgLang='am'>", b"key;target:am\n"];
        let bytes = [starts[noise.len() % 4], &noise].concat();
        let _ = SheetForm::of(&bytes);
        read_sheet(&bytes).ok();
    }
}
