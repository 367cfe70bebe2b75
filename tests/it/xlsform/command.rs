//! `bilan import xlsform`: what it writes, what it says, how it ends.

use serde_json::Value;

use super::*;
use crate::program::Desk;

const SURVEY: Rows = &[
    &["type", "name", "label", "relevant"],
    &["select_one yn", "works", "Do you work?"],
    &["text", "job", "Which work?", "${works} = 'yes'"],
    &["geopoint", "place", "Where?"],
];

#[test]
fn a_workbook_becomes_a_questionnaire_that_passes_the_check() {
    let desk = Desk::new();
    desk.put(
        "form.xlsx",
        workbook(&[("survey", SURVEY), ("choices", CHOICES)]),
    );
    for lang in ["fr", "ar", "en"] {
        let locale = Locales::embedded().get(&LangId::new(lang));
        let run = desk.bilan(&[
            "import",
            "xlsform",
            "form.xlsx",
            "--out",
            "form.ron",
            "--report",
            "form.json",
            "--lang",
            lang,
            "--replace",
        ]);
        assert_eq!(run.code, 0, "{run:?}");
        assert_eq!(run.err, "");
        for key in [
            "xlsform-left-type",
            "xlsform-left-with-row",
            "xlsform-count-items",
        ] {
            let words = locale.text(key);
            assert!(run.out.contains(&words), "{words} is not in {}", run.out);
        }
        assert!(run.out.contains("survey!A4"), "{}", run.out);
        assert!(
            !run.out.contains("xlsform-"),
            "a key without words: {}",
            run.out
        );
        let ron = std::fs::read_to_string(desk.at("form.ron")).unwrap();
        let comment = format!(
            "// A4 type: geopoint — {}",
            locale.text("xlsform-left-type")
        );
        assert!(ron.contains(&comment), "{ron}");
        let json = std::fs::read(desk.at("form.json")).unwrap();
        let json: Value = serde_json::from_slice(&json).unwrap();
        let counts = json["counts"].as_object().unwrap();
        for (name, count) in counts {
            let number = |key: &str| count[key].as_u64().unwrap();
            assert_eq!(number("in"), number("out") + number("listed"), "{name}");
        }
        assert_eq!(json["counts"]["items"]["out"], 2);
        assert_eq!(json["listed"][0]["sheet"], "survey");
        assert_eq!(json["listed"][0]["cell"], "A4");
        assert_eq!(json["listed"][0]["reason"], "type");
        let check = desk.bilan(&["check", "form.ron"]);
        assert_eq!(check.code, 0, "{check:?}");
    }
}

#[test]
fn a_questionnaire_that_is_there_is_not_written_over() {
    let desk = Desk::new();
    desk.put(
        "form.xlsx",
        workbook(&[("survey", SURVEY), ("choices", CHOICES)]),
    );
    desk.put("form.ron", "mine");
    let run = desk.bilan(&["import", "xlsform", "form.xlsx", "--out", "form.ron"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(
        run.err.contains("form.ron") && run.err.contains("--replace"),
        "{run:?}"
    );
    assert_eq!(std::fs::read(desk.at("form.ron")).unwrap(), b"mine");
}

#[test]
fn a_faulty_workbook_ends_with_one_and_no_workbook_with_two() {
    let desk = Desk::new();
    let faulty: Rows = &[
        &["type", "name", "label", "relevant"],
        &["text", "job", "Which work?", "${works} = 'yes'"],
    ];
    desk.put("faulty.xlsx", workbook(&[("survey", faulty)]));
    let run = desk.bilan(&["import", "xlsform", "faulty.xlsx", "--out", "faulty.ron"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.out.contains("works") && desk.at("faulty.ron").exists());
    desk.put("no.xlsx", "type;name;label");
    for (file, word) in [("no.xlsx", ".xlsx"), ("nowhere.xlsx", "nowhere.xlsx")] {
        let run = desk.bilan(&["import", "xlsform", file, "--out", "no.ron"]);
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains(word), "{run:?}");
        assert!(!desk.at("no.ron").exists());
    }
    desk.put(
        "form.xlsx",
        workbook(&[("survey", SURVEY), ("choices", CHOICES)]),
    );
    for tag in ["so", "not a tag"] {
        let run = desk.bilan(&[
            "import",
            "xlsform",
            "form.xlsx",
            "--out",
            "x.ron",
            "--source-lang",
            tag,
        ]);
        // Texts without a language are in the one that is named.
        assert_eq!(run.code, if tag == "so" { 0 } else { 2 }, "{run:?}");
    }
}

#[test]
fn every_reason_has_words_that_name_what_it_names() {
    use bilan::exchange::xlsform::Reason;
    let named = [
        Reason::Dangling("X1".into()),
        Reason::Later("X1".into()),
        Reason::InRows("X1".into()),
        Reason::Gone("X1".into()),
        Reason::Computed("X1".into()),
        Reason::Function("X1".into()),
        Reason::Path("X1".into()),
        Reason::Comparison("X1".into()),
        Reason::NoChoice("X1".into(), "X2".into()),
        Reason::UnknownList("X1".into()),
        Reason::Renamed("X1".into()),
        Reason::RenamedTwin("X1".into()),
        Reason::PutIn("X1".into()),
        Reason::Copied("X1".into()),
        Reason::Dots("X1".into()),
        Reason::PrivateTag("X1".into()),
        Reason::Syntax(71),
    ];
    for lang in ["fr", "ar", "en"] {
        let locale = Locales::embedded().get(&LangId::new(lang));
        for reason in &named {
            let (name, other) = reason.names();
            let mut args = bilan::lang::MessageArgs::new();
            args.set("name", name.clone());
            args.set("other", other.clone());
            let words = locale.with(reason.key(), &args);
            assert!(
                words.contains(&name) && words.contains(&other),
                "{lang}: {words}"
            );
        }
    }
}
