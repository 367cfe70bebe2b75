//! The commands, as a trainer gives them.

use serde_json::Value;

use super::small::{Form, files};
use crate::program::Desk;

fn put(desk: &Desk, folder: &str) {
    for file in files(Form::V12) {
        desk.put(&format!("{folder}/{}", file.name), &file.bytes);
    }
}

#[test]
fn an_import_is_checked_matched_and_replaced() {
    let desk = Desk::new();
    put(&desk, "download");
    let import = [
        "import",
        "esco",
        "download",
        "--lang",
        "en,fr,ar",
        "--out",
        "catalogues/esco",
        "--report",
        "report.json",
    ];
    let run = desk.bilan(&import);
    assert_eq!(run.code, 0, "{run:?}");
    let report: Value =
        serde_json::from_slice(&std::fs::read(desk.at("report.json")).unwrap()).unwrap();
    assert_eq!(report["occupations"], 3);
    assert_eq!(report["essential"], 4);
    let checked = desk.bilan(&["check", "catalogues/esco"]);
    assert_eq!(checked.code, 0, "{checked:?}");
    desk.put("evidence.ron", "(evidence: {\"esco_00000001_5a64\": [SelfDeclared(3)], \"esco_00000002_5a64\": [SelfDeclared(3)], \"esco_00000003_5a64\": [SelfDeclared(3)]})");
    let matched = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogues/esco",
        "--evidence",
        "evidence.ron",
        "--format",
        "json",
    ]);
    assert_eq!(matched.code, 0, "{matched:?}");
    assert!(matched.out.contains("esco_1aadb308_432a"), "{matched:?}");
    // Once more, over the first.
    let again = desk.bilan(&import);
    assert_eq!(again.code, 0, "{again:?}");
}

#[test]
fn a_failed_import_says_why_and_leaves_what_was_there() {
    let desk = Desk::new();
    put(&desk, "download");
    let import = ["import", "esco", "download", "--out", "esco"];
    assert_eq!(desk.bilan(&import).code, 0);
    let before = std::fs::read(desk.at("esco/competences.ron")).unwrap();
    let table = desk.at("download/skills_en.csv");
    let bytes = std::fs::read(&table).unwrap();
    std::fs::write(&table, &bytes[..bytes.len() - 5]).unwrap();
    let run = desk.bilan(&import);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.err.contains("skills_en.csv"), "{run:?}");
    assert_eq!(
        std::fs::read(desk.at("esco/competences.ron")).unwrap(),
        before
    );
    std::fs::write(&table, &bytes).unwrap();
    // A folder with other things in it is nobody's import.
    desk.put("mine/letter.txt", "x");
    let run = desk.bilan(&["import", "esco", "download", "--out", "mine"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(std::fs::read_dir(desk.at("mine")).unwrap().count(), 1);
    let run = desk.bilan(&["import", "esco", "nowhere", "--out", "new"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(!desk.at("new").exists());
}
