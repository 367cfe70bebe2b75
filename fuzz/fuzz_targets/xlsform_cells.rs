//! Any text as the cells of a workbook, past the archive: sheets between form feeds, rows by line, cells by tab.
//! What comes out is read back, counted, and let in by the questionnaire's door.
#![no_main]

use std::collections::BTreeMap;
use std::sync::OnceLock;

use bilan::exchange::xlsform::{Part, Sheet, Wishes, Workbook, import_cells};
use bilan::lang::{LangId, Locale, Locales};
use libfuzzer_sys::fuzz_target;

static LOCALE: OnceLock<std::sync::Arc<Locale>> = OnceLock::new();

fuzz_target!(|text: &str| {
    let locale = LOCALE.get_or_init(|| Locales::embedded().get(&LangId::new("en")));
    let mut sheets = BTreeMap::new();
    let parts = [Part::Survey, Part::Choices, Part::Settings];
    for (part, sheet) in parts.into_iter().zip(text.split('\u{c}')) {
        let mut cells = BTreeMap::new();
        for (row, line) in (0..).zip(sheet.split('\n')) {
            for (column, words) in (0..500).zip(line.split('\t')) {
                if !words.trim().is_empty() {
                    let words = words.trim().chars().take(10_000).collect::<String>();
                    cells.insert((row, column), words.replace('¶', "\n"));
                }
            }
        }
        let name = format!("{part:?}");
        sheets.insert(part, Sheet { name, cells });
    }
    let workbook = Workbook {
        sheets,
        others: Vec::new(),
    };
    let wishes = Wishes {
        workbook: "fuzz.xlsx",
        source_language: None,
        locale,
    };
    if let Ok(imported) = import_cells(&workbook, wishes) {
        let report = &imported.report;
        assert!(report.unbalanced.is_empty(), "{:?}", report.unbalanced);
        assert!(report.faults.is_empty(), "{:?}", report.faults);
    }
});
