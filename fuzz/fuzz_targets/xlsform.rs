//! Any bytes as a workbook: an import or a reason, never a panic, and never a count that does not add up.
#![no_main]

use bilan::exchange::xlsform::{Wishes, import};
use bilan::lang::{LangId, Locales};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let locale = Locales::embedded().get(&LangId::french());
    let wishes = Wishes {
        workbook: "fuzz.xlsx",
        source_language: None,
        locale: &locale,
    };
    if let Ok(imported) = import(bytes, wishes) {
        assert!(imported.report.unbalanced.is_empty());
    }
});
