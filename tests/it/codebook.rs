//! The codebook: a row for every question and every answer, safe to open in a spreadsheet programme.

use std::collections::BTreeMap;

use bilan::authoring::{Content, decode, embedded_files, load};
use bilan::exchange::codebook;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{ItemKind, Questionnaire, QuestionnaireSource, build};

fn content() -> Content {
    load(&embedded_files()).unwrap()
}

/// The rows, by the names of their columns in French.
fn rows(questionnaire: &Questionnaire, content: &Content) -> Vec<BTreeMap<String, String>> {
    let locales = Locales::embedded();
    let bytes = codebook(
        questionnaire,
        &content.catalogue,
        &locales,
        &LangId::new("fr"),
    )
    .unwrap();
    let text = std::str::from_utf8(&bytes).unwrap();
    let text = text
        .strip_prefix('\u{feff}')
        .expect("spreadsheets know UTF-8 by its mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().unwrap().clone();
    let row = |record: csv::StringRecord| {
        let cells = head.iter().zip(&record);
        cells
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect()
    };
    reader
        .records()
        .map(|record| row(record.unwrap()))
        .collect()
}

#[test]
fn every_question_and_every_answer_has_its_row() {
    let content = content();
    assert!(content.questionnaires.len() >= 3);
    for questionnaire in content.questionnaires.values() {
        let rows = rows(questionnaire, &content);
        let mut rest = rows.iter();
        for item in questionnaire.items() {
            let row = rest.next().unwrap();
            let id = item.id.as_str();
            assert_eq!((row["question"].as_str(), row["choix"].as_str()), (id, ""));
            assert!(!row["type"].is_empty(), "{id}");
            if !item.label.is_empty() {
                for (lang, text) in item.label.iter() {
                    assert_eq!(row[&format!("libellé ({lang})")], text, "{id}");
                }
            }
            assert_eq!(row["sensible"] == "oui", item.sensitive, "{id}");
            assert_eq!(
                row["numéro"].is_empty(),
                matches!(item.kind, ItemKind::Note),
                "{id}"
            );
            if item.show_if.is_some() {
                assert!(
                    row["posée si"].contains("question"),
                    "{id} {}",
                    row["posée si"]
                );
            }
            let answers = match &item.kind {
                ItemKind::Level { .. } | ItemKind::Competence(_) => 5,
                ItemKind::Consent { .. } => 2,
                _ => questionnaire.choices(item).len(),
            };
            for answer in 0..answers {
                let row = rest.next().unwrap();
                assert_eq!(row["question"], id, "{answer}");
                assert!(!row["choix"].is_empty(), "{id} {answer}");
                assert!(!row["libellé du choix (ar)"].is_empty(), "{id} {answer}");
                if let Some(choice) = questionnaire.choices(item).get(answer) {
                    assert_eq!(row["choix"], choice.id.as_str());
                    let label = choice.label.exact(&LangId::new("ar")).unwrap_or_default();
                    assert_eq!(row["libellé du choix (ar)"], label);
                }
            }
        }
        assert!(rest.next().is_none());
    }
}

#[test]
fn conditions_checks_units_and_competences_are_said() {
    let content = content();
    let rows = rows(&content.questionnaires["bilan_de_competences"], &content);
    let item = |id: &str| {
        let found = rows
            .iter()
            .find(|row| row["question"] == id && row["choix"].is_empty());
        found.unwrap()
    };
    let age = item("age");
    assert_eq!(
        (age["numéro"].as_str(), age["unité"].as_str()),
        ("Q4", "ans")
    );
    assert_eq!(
        (
            age["minimum accepté"].as_str(),
            age["maximum accepté"].as_str()
        ),
        ("10", "99")
    );
    assert!(
        age["contrôles"].contains("d’au moins 15"),
        "{}",
        age["contrôles"]
    );
    // The section's own condition comes before the item's.
    let search = item("search_length")["posée si"].replace('\u{a0}', " ");
    let (first, second) = search.split_once("; ").unwrap();
    assert!(
        first.contains("« Oui, la personne est d’accord »"),
        "{search}"
    );
    assert!(second.contains("« Je cherche du travail »"), "{search}");
    let fed = rows
        .iter()
        .filter(|row| !row["compétences"].is_empty())
        .count();
    assert!(fed > 52, "{fed}");
    let of_choice = rows
        .iter()
        .find(|row| row["question"] == "domains" && row["choix"] == "machines")
        .unwrap();
    assert!(
        of_choice["compétences"].contains("=0 (not_chosen)"),
        "{of_choice:?}"
    );
    let row = rows
        .iter()
        .find(|row| row["question"] == "work_job")
        .unwrap();
    assert_eq!(row["groupe"], "work");
}

#[test]
fn no_cell_is_a_formula() {
    let content = content();
    let text = r#"(
        format: 1, id: "f", version: "1", languages: ["fr", "ar"], source_language: "fr",
        title: {"fr": "f", "ar": "ف"},
        sections: [(id: "s", title: {"fr": "s", "ar": "س"}, items: [
            (id: "cold", kind: Number(unit: {"fr": "=cmd|' /C calc'!A0", "ar": "د"}, min: -40, max: 5),
                label: {"fr": "=HYPERLINK(\"http://x\")", "ar": "@SUM(A1)"}),
            (id: "pick", kind: SingleChoice(choices: [
                (id: "a", label: {"fr": "+1", "ar": "-1+2"}),
            ]), label: {"fr": "Quoi,\n\"ça\" ?", "ar": "ماذا؟"}),
        ])],
    )"#;
    let source: QuestionnaireSource = decode("f", text.as_bytes()).unwrap();
    let rows = rows(&build(source).unwrap(), &content);
    for row in &rows {
        for cell in row.values() {
            let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(!formula || cell.parse::<f64>().is_ok(), "{cell:?}");
        }
    }
    assert_eq!(rows[0]["libellé (fr)"], "'=HYPERLINK(\"http://x\")");
    assert_eq!(rows[0]["minimum accepté"], "-40", "a number stays a number");
    assert_eq!(rows[1]["libellé (fr)"], "Quoi,\n\"ça\" ?");
}

#[test]
fn lines_end_as_spreadsheets_expect_and_the_same_questionnaire_gives_the_same_bytes() {
    let content = content();
    let questionnaire = &content.questionnaires["entrepreneuriat"];
    let make = |lang: &str| {
        let locales = Locales::embedded();
        codebook(
            questionnaire,
            &content.catalogue,
            &locales,
            &LangId::new(lang),
        )
        .unwrap()
    };
    let (french, arabic) = (make("fr"), make("ar"));
    assert!(french.ends_with(b"\r\n"));
    assert_eq!(french, make("fr"));
    let text = String::from_utf8(arabic).unwrap();
    assert!(
        text.contains("كان الجواب عن السؤال\u{a0}2"),
        "conditions are said in Arabic"
    );
}
