//! Workbooks that mean harm: each limit has its reason, nothing panics, nothing takes long.

use std::time::{Duration, Instant};

use super::*;
use proptest::prelude::*;

const HEAD: &[&str] = &["type", "name", "label", "relevant", "calculation"];

#[track_caller]
fn refused(bytes: &[u8]) -> Unreadable {
    attempt(bytes).map(|i| i.ron).unwrap_err()
}

/// A workbook written cell by cell.
fn written(write: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet().set_name("survey").unwrap();
    for (column, words) in (0..).zip(["type", "name", "label"]) {
        sheet.write(0, column, words).unwrap();
    }
    for (column, words) in (0..).zip(["text", "q", "Q"]) {
        sheet.write(1, column, words).unwrap();
    }
    write(sheet);
    workbook.save_to_buffer().unwrap()
}

#[test]
fn each_limit_has_its_reason() {
    assert_eq!(refused(b""), Unreadable::NotAWorkbook);
    assert_eq!(refused(b"PK\x03\x04 and so on"), Unreadable::NotAWorkbook);
    assert_eq!(refused(&vec![0; 9 * 1024 * 1024]), Unreadable::TooLarge);
    let other = workbook(&[("Sheet1", &[HEAD])]);
    assert_eq!(refused(&other), Unreadable::NoSurvey);
    let headless = workbook(&[("survey", &[&["question"], &["Who?"]])]);
    assert_eq!(refused(&headless), Unreadable::NoColumns("survey".into()));
    let empty = workbook(&[("survey", &[HEAD])]);
    assert_eq!(refused(&empty), Unreadable::Nothing);
    let tall = written(|sheet| {
        sheet.write(100_000, 2, "x").unwrap();
    });
    assert_eq!(refused(&tall), Unreadable::Rows("survey".into()));
    let wide = written(|sheet| {
        sheet.write(1, 500, "x").unwrap();
    });
    assert_eq!(refused(&wide), Unreadable::Columns("survey".into()));
    let long = written(|sheet| {
        sheet.write(1, 2, "é".repeat(10_001)).unwrap();
    });
    assert_eq!(
        refused(&long),
        Unreadable::Cell("survey".into(), "C2".into())
    );
    let just = written(|sheet| {
        sheet.write(1, 2, "é".repeat(10_000)).unwrap();
        // Cells with a format and no words are no cells.
        let bold = rust_xlsxwriter::Format::new().set_bold();
        sheet.write_blank(200_000, 600, &bold).unwrap();
    });
    attempt(&just).unwrap();
    let deep: Vec<Vec<String>> = std::iter::once(vec!["type".to_owned(), "name".to_owned()])
        .chain((0..31).map(|i| vec!["begin group".to_owned(), format!("g{i}")]))
        .collect();
    let nested = attempt_cells(&[(Part::Survey, deep)]).map(|i| i.ron);
    assert_eq!(nested.unwrap_err(), Unreadable::Nested("A32".into()));
}

#[test]
fn a_bomb_is_not_unpacked() {
    // One text of a thousand letters, in a great many cells of a stored sheet: 60 MB of the same.
    let start = Instant::now();
    let bomb = written(|sheet| {
        let words = "a".repeat(9_000);
        for row in 2..3_000 {
            sheet.write(row, 2, format!("{words}{row}")).unwrap();
        }
    });
    assert!(bomb.len() < 1024 * 1024, "it is small: {}", bomb.len());
    assert_eq!(refused(&bomb), Unreadable::TooMuch);
    let mut lying = bomb.clone();
    // Sizes in the directory that promise little: the reader stops where they are passed.
    let mut at = 0;
    while let Some(found) = lying[at..].windows(4).position(|w| w == b"PK\x01\x02") {
        at += found + 4;
        lying[at + 20..at + 24].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert_eq!(refused(&lying), Unreadable::NotAWorkbook);
    let mut huge = bomb;
    let found = huge.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    huge[found + 24..found + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(refused(&huge), Unreadable::Unpacked);
    assert!(start.elapsed() < Duration::from_mins(1), "it hangs");
}

#[test]
fn one_text_in_every_cell_is_too_much() {
    // A shared text is stored once and would be copied into each cell.
    let shared = written(|sheet| {
        let words = "b".repeat(9_999);
        for row in 2..2_000 {
            sheet.write(row, 2, &words).unwrap();
        }
    });
    assert!(shared.len() < 200_000, "{}", shared.len());
    assert_eq!(refused(&shared), Unreadable::TooMuch);
}

#[test]
fn expressions_that_grow_are_cut_short() {
    let row = |cells: &[&str]| cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
    let mut survey = vec![row(HEAD), row(&["integer", "c0", "C"])];
    // Each computation names the one before twice; without a limit the last would have a million parts.
    for i in 1..20 {
        let (name, before) = (format!("c{i}"), i - 1);
        let twice = if i == 1 {
            "${c0} > 1 or ${c0} < 0".to_owned()
        } else {
            format!("${{c{before}}} or ${{c{before}}}")
        };
        survey.push(row(&["calculate", &name, "", "", &twice]));
    }
    for i in 0..200 {
        survey.push(row(&["text", &format!("t{i}"), "T", "${c19}"]));
    }
    let long = vec!["${c0} > 1"; 900].join(" or ");
    survey.push(row(&["text", "long", "L", &long]));
    let start = Instant::now();
    let imported = attempt_cells(&[(Part::Survey, survey)]).unwrap();
    kept(&imported);
    assert!(start.elapsed() < Duration::from_secs(30), "it hangs");
    let reasons = left(&imported);
    let last = reasons.iter().find(|r| r.starts_with("D200 ")).unwrap();
    assert!(
        ["D200 computed", "D200 deep"].contains(&last.as_str()),
        "{last}"
    );
}

#[test]
fn words_that_would_break_out_stay_words() {
    let survey: Rows = &[
        HEAD,
        &[
            "text",
            "a",
            "\"), (id: \"evil\", kind: Note, label: {\"en\": \"x\"}), (\"",
            "x\n)]",
        ],
        &["geopoint", "b", "y\n(id: \"evil\"), // \u{2028} \r z"],
        &["text", "c\u{202e}", "\u{202e}desrever\u{0}"],
    ];
    let (source, imported) = made(&[("survey", survey)]);
    assert_eq!(source.sections[0].items.len(), 2);
    assert!(
        !imported
            .ron
            .contains(['\u{202e}', '\u{2028}', '\r', '\u{0}'])
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_workbook_is_refused_or_read(at in 0.0..1.0_f64, with: u8, cut in 0.0..1.5_f64) {
        let mut bytes = workbook(&[
            ("survey", &[HEAD, &["select_one yn", "s", "S"], &["text", "t", "T", "${s} = 'yes'"]]),
            ("choices", CHOICES),
        ]);
        let place = (at * bytes.len() as f64) as usize;
        bytes[place] = with;
        bytes.truncate((cut * bytes.len() as f64) as usize);
        if let Ok(imported) = attempt(&bytes) {
            prop_assert!(imported.report.unbalanced.is_empty());
        }
    }
}
