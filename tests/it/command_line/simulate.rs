//! `bilan simulate` says what its help says, for people and for programmes, and records interviews.

use serde_json::Value;

use crate::program::Desk;

const SMALL: &str = r#"(format: 1, id: "small", version: "2", languages: ["fr"], source_language: "fr", title: {"fr": "Petit"}, minutes: 1, sections: [
    (id: "one", title: {"fr": "Début"}, items: [
        (id: "work", kind: SingleChoice(choices: [(id: "yes", label: {"fr": "Oui"}), (id: "no", label: {"fr": "Non"})]), label: {"fr": "Travail ?"}),
        (id: "since", kind: Date(precision: Year), label: {"fr": "Depuis ?"}, show_if: Is("work", "yes")),
        (id: "late", kind: Text(lines: 1), label: {"fr": "?"}, show_if: All([Is("work", "yes"), Is("work", "no")])),
        (id: "rare", kind: Text(lines: 1), label: {"fr": "?"}, show_if: All([Is("work", "yes"), Language("tlh")])),
    ]),
])"#;

fn sound() -> String {
    SMALL.replace(
        r#"All([Is("work", "yes"), Is("work", "no")])"#,
        r#"Is("work", "no")"#,
    )
}

fn json(desk: &Desk, arguments: &[&str]) -> (i32, Value) {
    let all: Vec<&str> = ["simulate"]
        .iter()
        .chain(arguments)
        .chain(&["--format", "json"])
        .copied()
        .collect();
    let run = desk.bilan(&all);
    assert_eq!(run.err, "");
    (run.code, serde_json::from_str(&run.out).unwrap())
}

#[test]
fn people_are_told_what_is_never_asked_and_why() {
    let desk = Desk::new();
    desk.put("small.ron", SMALL);
    let run = desk.bilan(&["simulate", "small.ron", "--paths", "50"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "{run:?}");
    for words in [
        "Petit",
        "50",
        "Début",
        "Jamais posées",
        "  late",
        "small.ron:5:",
        "E13",
        r#"Is("work", "no")"#,
        "graine 1",
    ] {
        assert!(run.out.contains(words), "{words:?}: {}", run.out);
    }
    let arabic = desk.bilan(&["simulate", "small.ron", "--lang", "ar"]);
    assert!(arabic.out.contains("أبدا"), "{}", arabic.out);
    desk.put("small.ron", sound());
    let run = desk.bilan(&["simulate", "small.ron"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    assert!(
        run.out
            .contains("Toutes les questions peuvent être atteintes"),
        "{}",
        run.out
    );
}

#[test]
fn programmes_are_told_the_same_in_json() {
    let desk = Desk::new();
    desk.put("small.ron", SMALL);
    let (code, value) = json(
        &desk,
        &["small.ron", "--paths", "80", "--seed", "9", "--lang", "en"],
    );
    assert_eq!(code, 1);
    assert_eq!(value["format"], 1);
    assert_eq!(
        (&value["questionnaire"], &value["version"]),
        (&"small".into(), &"2".into())
    );
    assert_eq!(
        (&value["paths"], &value["seed"], &value["planned_minutes"]),
        (&80.into(), &9.into(), &1.into())
    );
    for figures in ["questions", "minutes", "minutes_with_interpreter"] {
        let [least, median, most] =
            ["least", "median", "most"].map(|f| value[figures][f].as_f64().unwrap());
        assert!(
            0.0 < least && least <= median && median <= most,
            "{figures}: {value}"
        );
    }
    assert_eq!(
        value["sections"],
        serde_json::json!([{"id": "one", "reached": 80}])
    );
    let items = value["items"].as_array().unwrap();
    let ids: Vec<&str> = items.iter().map(|i| i["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["work", "since", "late", "rare"]);
    assert_eq!(
        (&items[0]["asked"], &items[0]["reachable"]),
        (&80.into(), &"yes".into())
    );
    let since = items[1]["asked"].as_u64().unwrap();
    assert!(0 < since && since < 80, "one branch and the other: {since}");
    assert_eq!(
        (&items[2]["asked"], &items[2]["reachable"]),
        (&0.into(), &"no".into())
    );
    assert!(
        items[2]["reason"]
            .as_str()
            .unwrap()
            .contains("at the same time")
    );
    assert_eq!(items[3]["reachable"], "yes");
    let rules: Vec<&str> = value["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["rule"].as_str().unwrap())
        .collect();
    assert_eq!(rules, ["E13", "I01", "I02"]);
    let line = value["findings"][0]["line"].as_u64().unwrap();
    assert_eq!(line, 5);
}

#[test]
fn the_same_seed_walks_the_same_interviews_and_another_seed_others() {
    let desk = Desk::new();
    desk.put("small.ron", sound());
    let of = |seed| json(&desk, &["small.ron", "--seed", seed]).1["items"].clone();
    assert_eq!(of("5"), of("5"));
    assert_ne!(of("5"), of("6"));
}

#[test]
fn path_tests_beside_it_are_run_and_one_is_recorded() {
    let desk = Desk::new();
    desk.put("small.ron", sound());
    let run = desk.bilan(&[
        "simulate",
        "small.ron",
        "--record",
        "Travaille",
        "--to",
        "since",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    let text = std::fs::read_to_string(desk.at("small.paths.ron")).unwrap();
    assert!(text.contains("\"work\": Choice(\"yes\")"), "{text}");
    let run = desk.bilan(&["simulate", "small.ron"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(
        run.out.contains("« Travaille » : comme attendu"),
        "{}",
        run.out
    );
    // The questionnaire changes: the test fails, here and in the check.
    desk.put(
        "small.ron",
        sound().replace(
            "show_if: Is(\"work\", \"yes\")",
            "show_if: Is(\"work\", \"no\")",
        ),
    );
    for arguments in [
        ["simulate", "small.ron"],
        ["check", "small.ron"],
        ["check", "small.paths.ron"],
        ["check", "."],
    ] {
        let run = desk.bilan(&arguments);
        assert_eq!(run.code, 1, "{arguments:?}: {run:?}");
        assert!(
            run.out.contains("E23")
                && run.out.contains("since")
                && run.out.contains("small.paths.ron:"),
            "{arguments:?}: {}",
            run.out
        );
    }
    let (_, value) = json(&desk, &["small.ron"]);
    assert_eq!(
        value["path_tests"],
        serde_json::json!([{"name": "Travaille", "holds": false}])
    );
    assert!(value["path_findings"][0]["line"].is_u64(), "{value}");
}

#[test]
fn what_cannot_be_done_is_said_and_nothing_is_written() {
    let desk = Desk::new();
    desk.put("small.ron", sound());
    desk.put("broken.ron", "(format: 1,");
    desk.put("x.paths.ron", "(format: 1, paths: [])");
    desk.put("competences.ron", "()");
    for arguments in [
        vec!["simulate", "nowhere.ron"],
        vec!["simulate", "broken.ron"],
        vec!["simulate", "x.paths.ron"],
        vec!["simulate", "competences.ron"],
        vec!["simulate", "small.ron", "--record", "x", "--to", "nothing"],
        vec!["simulate", "small.ron", "--lang", "xx"],
        vec!["simulate", "small.ron", "--paths", "0"],
    ] {
        let run = desk.bilan(&arguments);
        assert_eq!(
            (run.code, run.out.as_str()),
            (2, ""),
            "{arguments:?}: {run:?}"
        );
        assert!(!run.err.is_empty(), "{arguments:?}");
    }
    desk.put("small.paths.ron", "(format: 1, paths: [");
    for arguments in [
        vec!["simulate", "small.ron"],
        vec!["simulate", "small.ron", "--record", "x"],
    ] {
        let run = desk.bilan(&arguments);
        assert_eq!(run.code, 2, "{run:?}");
    }
    assert_eq!(
        std::fs::read_to_string(desk.at("small.paths.ron")).unwrap(),
        "(format: 1, paths: ["
    );
}
