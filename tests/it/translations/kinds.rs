//! Every kind of trainers' file that has texts can be translated.

use std::collections::BTreeSet;

use bilan::authoring::shape::FileKind;
use bilan::authoring::translation::{Filled, Record, Wishes, read, sheet, take};
use bilan::authoring::{ContentFile, Severity, check, embedded_files};
use bilan::lang::LangId;

use super::sheets::{FORMS, back, bytes};
use super::{all_filled, untouched};

fn text(file: &ContentFile) -> &str {
    std::str::from_utf8(file.bytes.as_ref().unwrap()).unwrap()
}

fn filled(file: &ContentFile, kind: FileKind) -> Option<Filled> {
    let written = read(kind, &file.name, text(file)).unwrap()?;
    let am = LangId::new("am");
    let sheet = sheet(&file.name, &written, &Record::default(), &am);
    let keys: BTreeSet<&str> = sheet.rows.iter().map(|r| r.key.as_str()).collect();
    assert_eq!(
        keys.len(),
        sheet.rows.len(),
        "{}: every key once",
        file.name
    );
    assert!(sheet.rows.iter().all(|r| !r.source.is_empty()));
    Some(all_filled(&sheet))
}

#[test]
fn all_that_the_programme_carries_is_translated_without_an_error_and_nothing_else_changes() {
    let am = LangId::new("am");
    let before = embedded_files();
    let mut after = before.clone();
    let mut kinds = BTreeSet::new();
    let mut texts = 0;
    for file in &mut after {
        let kind = FileKind::of(&file.name).unwrap();
        let Some(filled) = filled(file, kind) else {
            continue;
        };
        kinds.insert(kind);
        let old = text(file).to_owned();
        let given = (kind, file.name.as_str(), old.as_str());
        let taken = take(given, &Record::default(), &filled, Wishes::default());
        let taken = taken.unwrap().unwrap();
        assert_eq!(taken.said, [], "{}", file.name);
        assert_eq!(taken.new, filled.rows.len(), "{}", file.name);
        assert!(taken.declared, "{}", file.name);
        let (rest_before, rest_after) = untouched(&old, &taken);
        assert_eq!(rest_before, rest_after);
        let now = read(kind, &file.name, &taken.text).unwrap().unwrap();
        for row in &filled.rows {
            let there = now.entry(&row.key).and_then(|e| e.text.exact(&am));
            assert_eq!(
                there,
                Some(row.target.as_str()),
                "{} {}",
                file.name,
                row.key
            );
        }
        texts += filled.rows.len();
        file.bytes = Ok(taken.text.into_bytes());
    }
    assert_eq!(
        kinds.len(),
        5,
        "questionnaires, competences, occupations, activities, references: {kinds:?}"
    );
    assert!(texts > 2_000, "{texts}");
    let mut found = check(&after, &bilan::authoring::Carried::default()).diagnostics;
    found.retain(|d| d.severity == Severity::Error);
    assert_eq!(found, []);
}

#[test]
fn the_longest_questionnaire_goes_out_and_comes_back_in_each_form() {
    let files = embedded_files();
    let file = files
        .iter()
        .find(|f| f.name == "bilan_de_competences.ron")
        .unwrap();
    let written = read(FileKind::Questionnaire, &file.name, text(file))
        .unwrap()
        .unwrap();
    let sheet = sheet(&file.name, &written, &Record::default(), &LangId::new("ar"));
    for form in FORMS {
        let filled = back(&bytes(&sheet, form)).unwrap();
        let given = (FileKind::Questionnaire, file.name.as_str(), text(file));
        let taken = take(given, &Record::default(), &filled, Wishes::default());
        let taken = taken.unwrap().unwrap();
        assert_eq!((taken.said, taken.missing), (vec![], vec![]), "{form:?}");
        assert_eq!(
            (taken.unchanged, taken.edits),
            (sheet.rows.len(), vec![]),
            "{form:?}"
        );
    }
}

#[test]
fn a_part_is_translated_from_the_language_it_is_mostly_written_in() {
    let part = r#"(format: 1, id: "p", lists: [(id: "l", choices: [
        (id: "a", label: {"ar": "أ", "en": "a"}), (id: "b", label: {"ar": "ب"})])])"#;
    let written = read(FileKind::Part, "parts/p.ron", part).unwrap().unwrap();
    assert_eq!(written.source, LangId::new("ar"));
    let keys: Vec<&str> = written.entries.iter().map(|e| e.key.as_str()).collect();
    assert_eq!(keys, ["list/l/a", "list/l/b"]);
    assert!(
        read(FileKind::Scoring, "scoring.ron", "()")
            .unwrap()
            .is_none()
    );
}
