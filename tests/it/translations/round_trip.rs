//! Out, filled in, and in: the texts are in the file, and every other byte is as it was.

use bilan::authoring::translation::{Record, State, completeness, hash};
use bilan::exchange::sheets::SheetForm;
use bilan::lang::LangId;

use super::sheets::{FORMS, back, bytes, cells, column, fill};
use super::{KEYS, MAISON, sheet_of, taken, text_in, translated, untouched, written};
use crate::program::{Desk, files_below};

#[test]
fn every_text_has_a_row_with_what_a_translator_needs() {
    let sheet = sheet_of(MAISON, &Record::default(), "am");
    let keys: Vec<&str> = sheet.rows.iter().map(|r| r.key.as_str()).collect();
    assert_eq!(keys.len(), KEYS.len());
    for key in KEYS {
        let row = sheet.rows.iter().find(|r| r.key == key);
        let row = row.unwrap_or_else(|| panic!("{key} is not in {keys:?}"));
        assert_eq!((row.state, row.target.as_str()), (State::Missing, ""));
        assert_eq!(row.hash, hash(&row.source));
    }
    let row = |key: &str| sheet.rows.iter().find(|r| r.key == key).unwrap();
    let hint = row("lives/hint");
    assert_eq!(
        hint.source,
        "Dites \"seul\" ou \\ \"en famille\"\nSans honte."
    );
    assert_eq!(hint.section, "La maison");
    assert_eq!(hint.others, ["قولوا ما تشاؤون."]);
    assert_eq!(row("again/label").keep, ["{answer:lives}"]);
    assert_eq!(row("list/who/alone").section, "");
    assert_eq!(row("rooms/unit").others, [""]);
    assert_eq!(sheet.count(State::Missing), KEYS.len());
    let arabic = sheet_of(MAISON, &Record::default(), "ar");
    assert_eq!(arabic.count(State::Ok), KEYS.len() - 1);
}

#[test]
fn the_hash_is_that_of_sha256_whatever_ends_the_lines() {
    // printf 'abc' | sha256sum
    assert_eq!(hash("abc"), "ba7816bf8f01");
    assert_eq!(hash("a\r\nb"), hash("a\nb"));
    assert_ne!(hash("a b"), hash("a  b"));
}

#[test]
fn in_each_form_and_script_every_text_comes_back_and_nothing_else_changes() {
    for to in ["am", "ti", "ar"] {
        for form in FORMS {
            let sheet = sheet_of(MAISON, &Record::default(), to);
            let came = fill(&bytes(&sheet, form), form, |_, source| {
                Some(translated(to, source))
            });
            let filled = back(&came).unwrap();
            assert_eq!(filled.target, LangId::new(to));
            let taken = taken(MAISON, &filled);
            assert_eq!(taken.said, [], "{to} {form:?}");
            assert_eq!(taken.missing, Vec::<String>::new());
            assert_eq!(taken.new + taken.replaced, KEYS.len());
            for key in KEYS {
                let source = text_in(MAISON, key, "fr").unwrap();
                let there = text_in(&taken.text, key, to);
                assert_eq!(there, Some(translated(to, &source)), "{to} {form:?} {key}");
                assert_eq!(text_in(&taken.text, key, "fr"), Some(source));
            }
            let (before, after) = untouched(MAISON, &taken);
            assert_eq!(before, after);
            assert_eq!(taken.declared, to != "ar");
            let declared = written(&taken.text).declared;
            assert!(declared.contains(&LangId::new(to)), "{declared:?}");
        }
    }
}

#[test]
fn a_translation_is_laid_out_as_the_texts_beside_it() {
    let sheet = sheet_of(MAISON, &Record::default(), "am");
    let form = SheetForm::Csv;
    let came = fill(&bytes(&sheet, form), form, |_, source| {
        source
            .contains("answer")
            .then(|| "ለምን {answer:lives}".into())
            .or(Some("ቤት".into()))
    });
    let filled = back(&came).unwrap();
    let made = taken(MAISON, &filled).text;
    for line in [
        r#"    languages: ["fr", "ar", "am" /* to come: */],"#,
        r#"    title: {"fr": "Votre maison", "ar": "بيتكم", "am": "ቤት"}, // shown first"#,
        r#"(id: "family", label: { "fr" : "En famille" , "ar" : "مع الأسرة" , "am": "ቤት" }),"#,
        "                \"fr\": \"La maison\", // the building, not the people",
        "                \"ar\": \"البيت\",\n                \"am\": \"ቤት\" // , no comma",
        "                \"ar\": \"لنتحدث عن المكان الذي تنامون فيه.\", // , kept\n                \"am\": \"ቤት\",\n            },",
        r#"unit: {"fr": "pièces", "am": "ቤት"}"#,
        r##"{"fr": r#"Combien de "pièces" ?"#, "ar": "كم غرفة؟", "am": "ቤት"}"##,
        r#""ar": "تعيشون {answer:lives}: لماذا؟", "am": "ለምን {answer:lives}"}"#,
    ] {
        assert!(made.contains(line), "{line}\nis not in\n{made}");
    }
    // The same with the line ends of Windows: no other line ends come in.
    let windows = MAISON.replace('\n', "\r\n");
    let made = taken(&windows, &filled).text;
    assert_eq!(made.matches('\n').count(), made.matches("\r\n").count());
    assert!(made.contains("\r\n                \"am\": \"ቤት\",\r\n"));
}

#[test]
fn a_second_round_changes_nothing_and_a_third_what_was_changed() {
    let to = "am";
    let sheet = sheet_of(MAISON, &Record::default(), to);
    let first = taken(MAISON, &super::all_filled(&sheet));
    let again = super::taken_with(
        &first.text,
        &first.record,
        &super::all_filled(&sheet_of(&first.text, &first.record, to)),
        false,
    );
    assert_eq!(again.text, first.text);
    assert_eq!((again.unchanged, again.edits.len()), (KEYS.len(), 0));
    let mut other = super::all_filled(&sheet_of(&first.text, &first.record, to));
    other.rows[0].target = "ሌላ".to_owned();
    let third = super::taken_with(&first.text, &first.record, &other, false);
    assert_eq!((third.replaced, third.edits.len()), (1, 1));
    assert_eq!(text_in(&third.text, &other.rows[0].key, to).unwrap(), "ሌላ");
}

#[test]
fn how_much_is_written_in_each_language_is_counted() {
    let count = |text: &str| {
        let counted = completeness(&written(text)).into_iter();
        counted
            .map(|(l, there, all)| format!("{l} {there}/{all}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(count(MAISON), ["fr 10/10", "ar 9/10"]);
    let mut filled = super::all_filled(&sheet_of(MAISON, &Record::default(), "am"));
    filled.rows.truncate(4);
    let taken = taken(MAISON, &filled);
    assert_eq!(count(&taken.text), ["fr 10/10", "ar 9/10", "am 4/10"]);
}

#[test]
fn the_command_line_takes_a_sheet_out_and_in() {
    let desk = Desk::new();
    desk.put("q/maison.ron", MAISON);
    for (format, name, form) in [
        ("csv", "q/maison-am.csv", SheetForm::Csv),
        ("xlsx", "q/maison-am.xlsx", SheetForm::Xlsx),
        ("xliff", "q/maison-am.xlf", SheetForm::Xliff),
    ] {
        desk.put("q/maison.ron", MAISON);
        let run = desk.bilan(&[
            "translate",
            "out",
            "q/maison.ron",
            "--to",
            "am",
            "--format",
            format,
        ]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
        assert!(
            run.out.contains(name) && run.out.contains("À traduire : 10"),
            "{run:?}"
        );
        let sheet = std::fs::read(desk.at(name)).unwrap();
        // A sheet that may hold somebody's work is not written over.
        let again = desk.bilan(&[
            "translate",
            "out",
            "q/maison.ron",
            "--to",
            "am",
            "--format",
            format,
        ]);
        assert_eq!(again.code, 2, "{again:?}");
        assert!(again.err.contains("existe déjà"), "{again:?}");
        assert_eq!(std::fs::read(desk.at(name)).unwrap(), sheet);

        desk.put(
            name,
            fill(&sheet, form, |_, source| Some(translated("am", source))),
        );
        let before = files_below(&desk.at("q"));
        let dry = desk.bilan(&["translate", "in", "q/maison.ron", name, "--dry-run"]);
        assert_eq!((dry.code, dry.err.as_str()), (0, ""), "{dry:?}");
        assert!(dry.out.contains("rien n’a été écrit"), "{dry:?}");
        assert_eq!(files_below(&desk.at("q")), before);

        let run = desk.bilan(&["translate", "in", "q/maison.ron", name]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
        assert!(run.out.contains("Traductions nouvelles : 10"), "{run:?}");
        assert!(run.out.contains("« am » a été ajoutée"), "{run:?}");
        let made = std::fs::read_to_string(desk.at("q/maison.ron")).unwrap();
        assert_eq!(
            text_in(&made, "lives/label", "am").unwrap(),
            translated("am", "Comment vivez-vous ?")
        );
        let check = desk.bilan(&["check", "q/maison.ron"]);
        assert_eq!(check.code, 0, "{check:?}");
        std::fs::remove_file(desk.at("q/maison.translations.ron")).unwrap();
        std::fs::remove_file(desk.at(name)).unwrap();
    }
}

#[test]
fn the_result_goes_elsewhere_where_that_is_wished_for() {
    let desk = Desk::new();
    desk.put("maison.ron", MAISON);
    let sheet = sheet_of(MAISON, &Record::default(), "ti");
    let form = SheetForm::Xlsx;
    let came = fill(&bytes(&sheet, form), form, |_, source| {
        Some(translated("ti", source))
    });
    desk.put("back.xlsx", came);
    let run = desk.bilan(&[
        "translate",
        "in",
        "maison.ron",
        "back.xlsx",
        "--out",
        "new.ron",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    let read = |name: &str| std::fs::read_to_string(desk.at(name)).unwrap();
    assert_eq!(read("maison.ron"), MAISON);
    assert!(text_in(&read("new.ron"), "title", "ti").is_some());
    assert!(read("new.translations.ron").contains("\"title\""));
    assert!(!desk.at("maison.translations.ron").exists());
    // Not in the place of what it is made from.
    let run = desk.bilan(&[
        "translate",
        "out",
        "maison.ron",
        "--to",
        "am",
        "--out",
        "maison.ron",
    ]);
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(read("maison.ron"), MAISON);
}

#[test]
fn a_workbook_has_text_only_locked_where_it_is_not_to_be_changed() {
    let dangerous = MAISON.replace("Votre maison", "=HYPERLINK(1)");
    let sheet = sheet_of(&dangerous, &Record::default(), "ar");
    let book = bytes(&sheet, SheetForm::Xlsx);
    // The reader panics at a cell that is no text.
    let read = cells(&book, SheetForm::Xlsx);
    assert_eq!(read[1][column(&read, "source:fr")], "=HYPERLINK(1)");
    assert_eq!(
        bytes(&sheet, SheetForm::Xlsx),
        book,
        "the same bytes for the same texts"
    );
    let csv = String::from_utf8(bytes(&sheet, SheetForm::Csv)).unwrap();
    assert!(csv.contains(";'=HYPERLINK(1);") && !csv.contains(";=HYPERLINK"));
    let filled = back(csv.as_bytes()).unwrap();
    assert_eq!(taken(&dangerous, &filled).said, []);
}
