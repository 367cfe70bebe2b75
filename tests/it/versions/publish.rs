//! `bilan publish` and `bilan diff`, as a trainer runs them.

use serde_json::Value;

use super::{MAIN_TEXT, changed, next_version, source};
use crate::program::{Desk, Run, files_below};

const FILE: &str = "bilan_de_competences.ron";
const LOCK: &str = "bilan_de_competences.lock.ron";

/// A folder with one questionnaire; all else is what the programme carries.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.put(FILE, MAIN_TEXT);
    desk
}

fn read(desk: &Desk, name: &str) -> String {
    std::fs::read_to_string(desk.at(name)).unwrap()
}

#[track_caller]
fn publishes(desk: &Desk) -> Run {
    let run = desk.bilan(&["publish", FILE]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    run
}

#[track_caller]
fn refuses(desk: &Desk, words: &[&str]) {
    let before = files_below(&desk.at(""));
    let run = desk.bilan(&["publish", FILE]);
    assert_eq!(run.code, 1, "{run:?}");
    for word in words {
        assert!(run.said().contains(word), "{word:?} in {}", run.said());
    }
    assert_eq!(files_below(&desk.at("")), before, "nothing was written");
}

#[test]
fn the_first_publication_marks_the_file_and_writes_the_lock() {
    let desk = desk();
    let run = publishes(&desk);
    assert!(run.out.contains("2026.1"), "{}", run.out);
    // Nothing but the status has changed, comments and layout stay.
    let expected = changed(MAIN_TEXT, "status: Draft", "status: Published");
    assert_eq!(read(&desk, FILE), expected);
    let lock = read(&desk, LOCK);
    assert!(
        lock.contains("\"hopes\"") && lock.contains("2026.1"),
        "{lock}"
    );
    // With a lock beside it the questionnaire is checked as before, alone and in its folder.
    for path in [FILE, "."] {
        let run = desk.bilan(&["check", path]);
        assert_eq!(run.code, 0, "{run:?}");
    }
}

#[test]
fn a_file_without_status_gets_one_behind_its_version() {
    for ending in ["\n", "\r\n"] {
        let desk = Desk::new();
        let bare = changed(MAIN_TEXT, "    status: Draft,\n", "").replace('\n', ending);
        desk.put(FILE, &bare);
        publishes(&desk);
        let expected = changed(
            &bare,
            "version: \"2026.1\"",
            &format!("version: \"2026.1\",{ending}    status: Published"),
        );
        assert_eq!(read(&desk, FILE), expected);
    }
}

#[test]
fn the_same_version_is_not_published_twice() {
    let desk = desk();
    publishes(&desk);
    refuses(&desk, &["2026.1", "version"]);
}

#[test]
fn a_file_with_an_error_is_not_published() {
    let desk = desk();
    desk.put(
        FILE,
        changed(
            MAIN_TEXT,
            "show_if: Has(\"activity_now\", \"looking\")",
            "show_if: Has(\"activity\", \"looking\")",
        ),
    );
    refuses(&desk, &["E06", "activity", FILE]);
}

#[test]
fn lost_answers_stand_in_the_way_and_a_reason_opens_it() {
    let desk = desk();
    publishes(&desk);
    desk.put(FILE, next_version());
    // A choice is gone and a question is of another type.
    refuses(&desk, &["E12", "day_work", "E11", "dependants"]);
    let checked = desk.bilan(&["check", FILE]);
    assert_eq!(checked.code, 1, "check says the same: {checked:?}");
    for code in ["E11", "E12"] {
        assert!(checked.out.contains(code), "{}", checked.out);
    }
    let text = next_version();
    let retired = "retired: [(id: \"activity_now/day_work\", reason: \"Dit autrement\")]";
    let text = if text.contains("retired:") {
        changed(
            &text,
            "retired: [",
            &format!("{}, ", retired.trim_end_matches(']')),
        )
    } else {
        changed(
            &text,
            "    sections: [",
            &format!("    {retired},\n    sections: ["),
        )
    };
    let number = r#"kind: Number(unit: {"fr": "personnes", "ar": "أشخاص", "en": "people"}, min: 0, max: 40, decimals: 0)"#;
    let text = text.replacen("kind: Text(lines: 1),\n                    label: {\n                        \"fr\": \"Combien de personnes", &format!("{number},\n                    label: {{\n                        \"fr\": \"Combien de personnes"), 1);
    desk.put(FILE, text);
    let run = publishes(&desk);
    for words in ["2026.2", "Rouge", "Dit autrement", "Vert", "hopes"] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    let lock = read(&desk, LOCK);
    assert!(lock.contains("day_work") && lock.contains("Dit autrement"));
}

#[test]
fn other_words_under_the_same_id_are_warned_of_at_their_place() {
    let desk = desk();
    publishes(&desk);
    let label = "\"Quel âge avez-vous ?\"";
    let text = changed(MAIN_TEXT, label, "\"Combien de frères comptez-vous ?\"");
    desk.put(FILE, changed(&text, "\"2026.1\"", "\"2026.2\""));
    let line = MAIN_TEXT.lines().position(|l| l.contains(label)).unwrap() + 1;
    let run = desk.bilan(&["check", FILE]);
    assert_eq!(run.code, 0, "a warning is no error: {run:?}");
    let place = format!("{FILE}:{line}:");
    assert!(
        run.out.contains("W17") && run.out.contains(&place),
        "{}",
        run.out
    );
    // It does not stand in the way of publishing, and is said there too.
    let run = publishes(&desk);
    assert!(
        run.out.contains("W17") && run.out.contains("2026.2"),
        "{}",
        run.out
    );
}

#[test]
fn a_damaged_lock_is_said_and_nothing_is_written() {
    let desk = desk();
    desk.put(LOCK, "(format: 1, id: ");
    let before = files_below(&desk.at(""));
    let run = desk.bilan(&["publish", FILE]);
    assert_ne!(run.code, 0);
    assert!(run.said().contains(LOCK), "{run:?}");
    assert_eq!(files_below(&desk.at("")), before);
    let missing = desk.bilan(&["publish", "nowhere.ron"]);
    assert_eq!(missing.code, 2, "{missing:?}");
}

#[test]
fn two_files_are_compared_in_words_and_for_programmes() {
    let desk = desk();
    desk.put("next.ron", next_version());
    for (lang, words) in [
        ("fr", ["Rouge", "Vert", "Number"]),
        ("ar", ["أحمر", "أخضر", "Number"]),
        ("en", ["Red", "Green", "Number"]),
    ] {
        let run = desk.bilan(&["diff", FILE, "next.ron", "--lang", lang]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
        for word in words {
            assert!(run.out.contains(word), "{word}: {}", run.out);
        }
    }
    let run = desk.bilan(&["diff", FILE, "next.ron", "--format", "json", "--lang", "en"]);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (&told["from"], &told["to"]),
        (&"2026.1".into(), &"2026.2".into())
    );
    let changes = told["changes"].as_array().unwrap();
    let of = |class: &str| changes.iter().filter(|c| c["class"] == class).count();
    for class in ["red", "amber", "green"] {
        assert_eq!(told[class], of(class), "{told}");
    }
    let retyped = changes.iter().find(|c| c["at"] == "dependants").unwrap();
    assert_eq!(retyped["change"], "retyped");
    assert!(retyped["to_do"].is_string());
}

#[test]
fn a_lock_stands_for_what_was_published() {
    let desk = desk();
    publishes(&desk);
    desk.put("next.ron", next_version());
    let by_lock = desk.bilan(&["diff", LOCK, "next.ron"]);
    desk.put("before.ron", MAIN_TEXT);
    let by_file = desk.bilan(&["diff", "before.ron", "next.ron"]);
    assert_eq!(by_lock.out, by_file.out);
    let same = desk.bilan(&["diff", LOCK, "before.ron", "--format", "json"]);
    let told: Value = serde_json::from_str(&same.out).unwrap();
    assert_eq!(told["changes"], Value::Array(Vec::new()), "{told}");
    // What was published is what was written.
    assert_eq!(source(&read(&desk, FILE)).id, source(MAIN_TEXT).id);
}
