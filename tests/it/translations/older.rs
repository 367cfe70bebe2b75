//! A translation that is older than its text is found, named at its place, and goes to the translator again.

use bilan::authoring::translation::{Record, Remark, State, read_record, record_name, stale};
use bilan::authoring::{ContentFile, FileOrigin, Rule, check, embedded_files, load};

use super::{MAISON, all_filled, said, sheet_of, taken, taken_with, text_in, written};
use crate::program::Desk;

/// The file with all translations, and its record.
fn translated() -> (String, Record) {
    let taken = taken(
        MAISON,
        &all_filled(&sheet_of(MAISON, &Record::default(), "am")),
    );
    (taken.text, taken.record)
}

fn reworded(text: &str) -> String {
    text.replace("Comment vivez-vous ?", "Avec qui vivez-vous ?")
}

#[test]
fn only_what_was_reworded_is_older() {
    let (text, record) = translated();
    assert_eq!(stale(&written(&text), &record), []);
    let changed = reworded(&text);
    let found = stale(&written(&changed), &record);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, Rule::W02);
    assert_eq!(
        found[0].place.to_string(),
        "sections[0].items[0].label[\"am\"]"
    );
    // Arabic was not made through a sheet: of it nothing is known.
    let sheet = sheet_of(&changed, &record, "ar");
    assert_eq!(sheet.count(State::Stale), 0);
    assert_eq!(sheet_of(&changed, &record, "am").count(State::Stale), 1);
    // Without the translation there is nothing that could be old.
    let gone = changed.replace("\"am\"", "\"so\"");
    assert_eq!(stale(&written(&gone), &record), []);
}

#[test]
fn an_old_translation_that_comes_back_stays_old_until_somebody_says_it_fits() {
    let (text, record) = translated();
    let changed = reworded(&text);
    let mut filled = all_filled(&sheet_of(&changed, &record, "am"));
    let row = filled
        .rows
        .iter()
        .position(|r| r.key == "lives/label")
        .unwrap();
    filled.rows[row].target = text_in(&changed, "lives/label", "am").unwrap();
    let left = taken_with(&changed, &record, &filled, false);
    assert_eq!(said(&left, "lives/label"), [&Remark::StillOld]);
    assert_eq!(stale(&written(&left.text), &left.record).len(), 1);
    filled.rows[row].confirmed = true;
    let confirmed = taken_with(&changed, &record, &filled, false);
    assert_eq!(confirmed.said, []);
    assert_eq!(confirmed.text, changed);
    assert_eq!(stale(&written(&confirmed.text), &confirmed.record), []);
    // Other words need no confirmation.
    filled.rows[row].confirmed = false;
    filled.rows[row].target = "ከማን ጋር ይኖራሉ?".to_owned();
    let renewed = taken_with(&changed, &record, &filled, false);
    assert_eq!(stale(&written(&renewed.text), &renewed.record), []);
}

#[test]
fn a_sheet_older_than_the_file_does_not_make_its_translations_new() {
    // The sheet was made before the text was reworded; its words are in the file already.
    let (text, _) = translated();
    let filled = all_filled(&sheet_of(&text, &Record::default(), "am"));
    let late = taken_with(&reworded(&text), &Record::default(), &filled, false);
    assert_eq!(said(&late, "lives/label"), [&Remark::StillOld]);
    assert_eq!(stale(&written(&late.text), &late.record).len(), 1);
}

#[test]
fn check_names_it_with_line_and_column_and_the_loader_takes_no_record_for_a_questionnaire() {
    let (text, record) = translated();
    let changed = reworded(&text);
    let file = |name: &str, text: &str| ContentFile {
        name: name.to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
        origin: FileOrigin::Folder(String::new()),
    };
    let files = [
        file("maison.ron", &changed),
        file("maison.translations.ron", &record.encoded().unwrap()),
    ];
    let older = |files: &[ContentFile]| {
        let mut found = check(files, &bilan::authoring::Carried::of(&embedded_files())).diagnostics;
        found.retain(|d| d.rule() == Some(Rule::W02));
        found
    };
    let found = older(&files);
    assert_eq!(found.len(), 1, "{found:?}");
    let (line, column) = found[0].position.unwrap();
    let written = changed.lines().nth(line - 1).unwrap();
    let rest: String = written.chars().skip(column - 1).collect();
    let words = text_in(&changed, "lives/label", "am").unwrap();
    assert!(rest.starts_with(&format!("\"{words}\"")), "{rest}");
    assert_eq!(older(&files[..1]), []);
    let mut all = embedded_files();
    all.extend(files);
    let content = load(&all).unwrap();
    assert!(content.questionnaires.contains_key("maison"));
    assert_eq!(content.diagnostics, []);
}

#[test]
fn check_on_the_command_line_reads_the_record_beside_the_file_or_in_the_folder() {
    let (text, record) = translated();
    let desk = Desk::new();
    desk.put("q/maison.ron", reworded(&text));
    desk.put("q/maison.translations.ron", record.encoded().unwrap());
    for path in ["q/maison.ron", "q"] {
        let run = desk.bilan(&["check", path]);
        assert_eq!(run.code, 0, "a warning is no error: {run:?}");
        assert_eq!(run.out.matches("[W02]").count(), 1, "{run:?}");
        assert!(
            run.out.contains("est plus ancienne que son texte"),
            "{run:?}"
        );
    }
    let run = desk.bilan(&[
        "translate",
        "out",
        "q/maison.ron",
        "--to",
        "am",
        "--format",
        "csv",
    ]);
    assert!(run.out.contains("À revoir : 1"), "{run:?}");
    let sheet = std::fs::read_to_string(desk.at("q/maison-am.csv")).unwrap();
    assert!(
        sheet.contains("à revoir") && sheet.contains("écrivez ok"),
        "{sheet}"
    );
    // A record that cannot be read is said, not passed over.
    desk.put("q/maison.translations.ron", "(format: 9, others: [])");
    let run = desk.bilan(&["check", "q"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.out.contains("maison.translations.ron: "), "{run:?}");
    let run = desk.bilan(&["translate", "out", "q/maison.ron", "--to", "ti"]);
    assert_eq!(run.code, 2, "{run:?}");
}

#[test]
fn a_record_is_read_as_it_was_written() {
    let (_, record) = translated();
    let text = record.encoded().unwrap();
    assert_eq!(read_record("x", text.as_bytes()).unwrap(), record);
    assert_eq!(
        record_name("occupations/baker.ron"),
        "occupations/baker.translations.ron"
    );
}
