//! What is not taken, and what is said of it.

use bilan::authoring::translation::{Record, Remark};
use bilan::exchange::sheets::SheetForm;

use super::sheets::{FORMS, back, bytes, fill};
use super::{KEYS, MAISON, all_filled, said, sheet_of, taken, taken_with, text_in, translated};
use crate::program::Desk;

#[test]
fn a_translation_of_a_text_that_has_changed_is_taken_only_where_that_is_wished_for() {
    for form in FORMS {
        let sheet = sheet_of(MAISON, &Record::default(), "am");
        let came = fill(&bytes(&sheet, form), form, |_, s| Some(translated("am", s)));
        let filled = back(&came).unwrap();
        let changed = MAISON.replace("Comment vivez-vous ?", "Avec qui vivez-vous ?");
        let left = taken(&changed, &filled);
        assert_eq!(said(&left, "lives/label"), [&Remark::Stale], "{form:?}");
        assert_eq!(text_in(&left.text, "lives/label", "am"), None);
        assert_eq!(left.new, KEYS.len() - 1);
        let wished = taken_with(&changed, &Record::default(), &filled, true);
        assert_eq!(said(&wished, "lives/label"), [&Remark::StaleTaken]);
        assert!(text_in(&wished.text, "lives/label", "am").is_some());
        // It is still older than its text.
        let again = sheet_of(&wished.text, &wished.record, "am");
        let row = again.rows.iter().find(|r| r.key == "lives/label").unwrap();
        assert_eq!(row.state, bilan::authoring::translation::State::Stale);
    }
}

#[test]
fn rows_that_are_missing_unknown_or_double_are_told_and_delete_nothing() {
    let mut filled = all_filled(&sheet_of(MAISON, &Record::default(), "ar"));
    filled.rows.remove(0);
    filled.rows[0].key = "list/who/nobody".to_owned();
    filled.rows[1].target = "  ".to_owned();
    let mut double = filled.rows[2].clone();
    double.target = "غير ذلك".to_owned();
    let first = filled.rows[2].row;
    filled.rows.push(double);
    let taken = taken(MAISON, &filled);
    assert_eq!(taken.missing, ["title", "list/who/alone"]);
    assert_eq!(said(&taken, "list/who/nobody"), [&Remark::Unknown]);
    let again = filled.rows[2].key.as_str();
    assert_eq!(said(&taken, again), [&Remark::Repeated(first)]);
    assert_eq!(
        text_in(&taken.text, again, "ar"),
        Some(filled.rows[2].target.clone())
    );
    assert_eq!(taken.empty, 1);
    for key in ["title", "list/who/alone", &filled.rows[1].key] {
        assert_eq!(text_in(&taken.text, key, "ar"), text_in(MAISON, key, "ar"));
    }
}

#[test]
fn places_for_answers_are_kept_or_the_row_is_refused() {
    let with = |words: &str| {
        let mut filled = all_filled(&sheet_of(MAISON, &Record::default(), "am"));
        let row = filled.rows.iter_mut().find(|r| r.key == "again/label");
        row.unwrap().target = words.to_owned();
        taken(MAISON, &filled)
    };
    let place = || vec!["{answer:lives}".to_owned()];
    let other = || vec!["{answer:ለብቻ}".to_owned()];
    for (words, missing, extra) in [
        ("ለምን?", place(), vec![]),
        ("ለምን {answer:ለብቻ}?", place(), other()),
        ("ለምን {answer:lives} {answer:ለብቻ}?", vec![], other()),
        (
            "ለምን {answer;lives}?",
            place(),
            vec!["{answer;lives}".to_owned()],
        ),
    ] {
        let taken = with(words);
        let remark = Remark::Placeholders { missing, extra };
        assert_eq!(said(&taken, "again/label"), [&remark]);
        assert_eq!(text_in(&taken.text, "again/label", "am"), None);
        assert_eq!(taken.new, KEYS.len() - 1, "the others are taken");
    }
    // Elsewhere in the sentence is as good.
    assert_eq!(with("{answer:lives} ለምን? {answer:lives}").said, []);
}

#[test]
fn what_is_not_seen_is_left_out_and_told() {
    let mut filled = all_filled(&sheet_of(MAISON, &Record::default(), "ar"));
    filled.rows[0].target = " \u{202e}بيت\u{202c}\u{200f} \r\n".to_owned();
    let taken = taken(MAISON, &filled);
    assert_eq!(said(&taken, "title"), [&Remark::Unseen(2)]);
    assert_eq!(text_in(&taken.text, "title", "ar").unwrap(), "بيت\u{200f}");
}

#[test]
fn a_sentence_that_is_the_same_is_taken_and_told_and_a_name_is_not() {
    let mut filled = all_filled(&sheet_of(MAISON, &Record::default(), "am"));
    for row in &mut filled.rows {
        row.target = text_in(MAISON, &row.key, "fr").unwrap();
    }
    let taken = taken(MAISON, &filled);
    assert_eq!(said(&taken, "section/home/intro"), [&Remark::SameAsSource]);
    assert_eq!(said(&taken, "title"), Vec::<&Remark>::new());
    assert_eq!(taken.new, KEYS.len());
}

#[test]
fn letters_that_a_spreadsheet_lost_are_not_taken() {
    let mut filled = all_filled(&sheet_of(MAISON, &Record::default(), "am"));
    filled.rows[0].target = "???? ???".to_owned();
    filled.rows[1].target = "ቤ\u{fffd}".to_owned();
    let taken = taken(MAISON, &filled);
    assert_eq!(said(&taken, "title"), [&Remark::LostLetters]);
    assert_eq!(said(&taken, &filled.rows[1].key), [&Remark::LostLetters]);
    assert_eq!(taken.new, KEYS.len() - 2);
}

#[test]
fn the_command_line_names_each_row_in_the_readers_language_and_ends_with_1() {
    let desk = Desk::new();
    let changed = MAISON.replace("Votre maison", "Votre logement");
    desk.put("maison.ron", &changed);
    let sheet = sheet_of(MAISON, &Record::default(), "am");
    let form = SheetForm::Csv;
    let came = fill(&bytes(&sheet, form), form, |key, source| match key {
        "again/label" => Some("ለምን?".to_owned()),
        "rooms/unit" => None,
        _ => Some(translated("am", source)),
    });
    let text = String::from_utf8(came)
        .unwrap()
        .replace("list/who/alone", "list/who/gone");
    desk.put("back.csv", text);
    for (lang, stale, place) in [
        ("fr", "a changé depuis", "Il manque {answer:lives}"),
        ("ar", "تغير النص", "ينقص {answer:lives}"),
        ("en", "has changed since", "{answer:lives} is missing"),
    ] {
        let run = desk.bilan(&[
            "translate",
            "in",
            "maison.ron",
            "back.csv",
            "--dry-run",
            "--lang",
            lang,
        ]);
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{run:?}");
        let line = |start: &str| {
            let found = run.out.lines().find(|l| l.starts_with(start));
            found
                .unwrap_or_else(|| panic!("{start}: {run:?}"))
                .to_owned()
        };
        assert!(line("back.csv:2: title: ").contains(stale), "{run:?}");
        assert!(run.out.contains(place), "{run:?}");
        assert!(run.out.contains(": list/who/gone: "), "{run:?}");
        assert!(
            run.out.contains("(list/who/alone)"),
            "the missing text is named: {run:?}"
        );
    }
    let run = desk.bilan(&["translate", "in", "maison.ron", "back.csv"]);
    assert_eq!(run.code, 1, "{run:?}");
    let made = std::fs::read_to_string(desk.at("maison.ron")).unwrap();
    assert_eq!(text_in(&made, "title", "am"), None);
    assert!(
        text_in(&made, "lives/label", "am").is_some(),
        "what fits is taken"
    );
}

#[test]
fn what_would_spoil_the_file_is_not_written() {
    // A part that a questionnaire includes: its new language is not declared there, which is an error.
    let desk = Desk::new();
    let part = r#"(format: 1, id: "more", sections: [(id: "s", title: {"fr": "Suite"}, items: [
        (id: "more", kind: Text(), label: {"fr": "Encore ?"})])])"#;
    desk.put("parts/more.ron", part);
    let whole = MAISON.replace(
        "    lists: [",
        "    includes: [(file: \"parts/more.ron\")],\n    lists: [",
    );
    desk.put("maison.ron", &whole);
    let run = desk.bilan(&[
        "translate",
        "out",
        "parts/more.ron",
        "--to",
        "am",
        "--format",
        "csv",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    let sheet = std::fs::read(desk.at("parts/more-am.csv")).unwrap();
    let form = SheetForm::Csv;
    desk.put(
        "back.csv",
        fill(&sheet, form, |_, s| Some(translated("am", s))),
    );
    let run = desk.bilan(&["translate", "in", "parts/more.ron", "back.csv"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(
        run.err.contains("parts/more.ron:") && run.err.contains("Rien n’a été écrit"),
        "{run:?}"
    );
    assert_eq!(
        std::fs::read_to_string(desk.at("parts/more.ron")).unwrap(),
        part
    );
    assert!(!desk.at("parts/more.translations.ron").exists());
    // Where the questionnaire has the language, all is well.
    desk.put(
        "maison.ron",
        whole.replace("[\"fr\", \"ar\",", "[\"fr\", \"ar\", \"am\","),
    );
    let run = desk.bilan(&["translate", "in", "parts/more.ron", "back.csv"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
}

#[test]
fn it_says_why_it_cannot_run() {
    let desk = Desk::new();
    desk.put("maison.ron", MAISON);
    desk.put(
        "scoring.ron",
        include_str!("../../../questionnaires/scoring.ron"),
    );
    desk.put("broken.ron", "(format: 1, id: ");
    desk.put("back.csv", "a;b;c\n1;2;3\n");
    let mut french = all_filled_csv("fr");
    for (arguments, words) in [
        (vec!["out", "gone.ron", "--to", "am"], "Vérifiez le chemin"),
        (
            vec!["out", "scoring.ron", "--to", "am"],
            "pas de texte à traduire",
        ),
        (vec!["out", "broken.ron", "--to", "am"], "broken.ron"),
        (vec!["out", "maison.ron", "--to", "!"], "code de langue"),
        (vec!["out", "maison.ron", "--to", "fr"], "langue de départ"),
        (vec!["in", "maison.ron", "gone.csv"], "Vérifiez le chemin"),
        (vec!["in", "maison.ron", "back.csv"], "colonnes"),
        (vec!["in", "maison.ron", "french.csv"], "langue de départ"),
    ] {
        desk.put("french.csv", std::mem::take(&mut french));
        french = all_filled_csv("fr");
        let arguments: Vec<&str> = std::iter::once("translate").chain(arguments).collect();
        let run = desk.bilan(&arguments);
        assert_eq!(
            (run.code, run.out.as_str()),
            (2, ""),
            "{arguments:?} {run:?}"
        );
        assert!(run.err.contains(words), "{arguments:?} {run:?}");
        assert_eq!(
            std::fs::read_to_string(desk.at("maison.ron")).unwrap(),
            MAISON
        );
    }
}

/// A sheet that says it is translated to this language.
fn all_filled_csv(to: &str) -> Vec<u8> {
    let sheet = sheet_of(MAISON, &Record::default(), "am");
    let text = String::from_utf8(bytes(&sheet, SheetForm::Csv)).unwrap();
    text.replace("[target:am]", &format!("[target:{to}]"))
        .into_bytes()
}
