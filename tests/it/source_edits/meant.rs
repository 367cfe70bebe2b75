//! Each change does what it is meant to do.

use bilan::authoring::decode;
use bilan::authoring::edits::{
    insert_element, remove_element, remove_field, rename_choice, rename_item, set_field, set_text,
    swap_elements,
};
use bilan::authoring::tree::{apply, parse};
use bilan::questionnaire::Place;

const FILE: &str = r#"// Head.
(
    format: 1,
    id: "small",
    version: "1",
    languages: ["fr", "ar"],
    source_language: "fr",
    title: {"fr": "Petit"}, // the title
    sections: [
        (
            id: "work",
            title: {"fr": "Travail"},
            items: [
                (
                    id: "worked", // asked first
                    kind: SingleChoice(choices: [
                        (id: "yes", label: {"fr": "Oui"}),
                        (id: "no", label: {"fr": "Non"}), // rarely
                    ]),
                    label: {
                        "fr": "Avez-vous travaillé ?",
                    },
                ),
                (id: "job", kind: Text(), label: {"fr": "Et {answer:worked} ?"}, show_if: Is("worked", "yes")),
            ],
        ),
    ],
    scoring: [(from: "worked", competence: "x", evidence: Observed, map: {"yes": 1, "no": 0})],
)
"#;

fn item(position: usize) -> Place {
    let items = Place::root().field("sections").at(0).field("items");
    items.at(position)
}

#[track_caller]
fn changed(text: &str, edit: Option<bilan::authoring::tree::Edit>) -> String {
    apply(text, &[edit.expect("an edit")])
}

#[test]
fn words_are_set_where_they_stand_and_added_where_they_are_missing() {
    let tree = parse(FILE);
    let label = item(0).field("label");
    let fr = changed(
        FILE,
        set_text(&tree, &label, "fr", "As-tu \"déjà\" travaillé ?"),
    );
    assert_eq!(
        fr,
        FILE.replace("Avez-vous travaillé ?", "As-tu \\\"déjà\\\" travaillé ?")
    );
    let ar = changed(FILE, set_text(&tree, &label, "ar", "هل اشتغلت؟"));
    let line = "\"fr\": \"Avez-vous travaillé ?\",\n";
    let both = format!("{line}                        \"ar\": \"هل اشتغلت؟\",\n");
    assert_eq!(ar, FILE.replace(line, &both));
    let title = Place::root().field("title");
    let ar = changed(FILE, set_text(&tree, &title, "ar", "صغير"));
    assert_eq!(
        ar,
        FILE.replace(
            "{\"fr\": \"Petit\"}",
            "{\"fr\": \"Petit\", \"ar\": \"صغير\"}"
        )
    );
    let hint = changed(
        FILE,
        set_text(&tree, &item(1).field("hint"), "fr", "Un mot."),
    );
    let end = "show_if: Is(\"worked\", \"yes\")";
    assert_eq!(
        hint,
        FILE.replace(end, &format!("{end}, hint: {{\"fr\": \"Un mot.\"}}"))
    );
    assert_eq!(set_text(&tree, &title, "fr", "Petit"), None);
}

#[test]
fn parts_come_and_go_with_their_lines() {
    let tree = parse(FILE);
    let with = changed(FILE, set_field(&tree, &item(0), "required", "Yes"));
    let end = "                    },\n                ),";
    let line = "                    },\n                    required: Yes,\n                ),";
    assert_eq!(with, FILE.replace(end, line));
    let again = parse(&with);
    let other = changed(&with, set_field(&again, &item(0), "required", "No"));
    assert_eq!(other, with.replace("required: Yes", "required: No"));
    let without = changed(&with, remove_field(&again, &item(0), "required"));
    assert_eq!(without, FILE);
    let no_condition = changed(FILE, remove_field(&tree, &item(1), "show_if"));
    assert_eq!(
        no_condition,
        FILE.replace(", show_if: Is(\"worked\", \"yes\")", "")
    );
}

#[test]
fn options_are_put_in_taken_out_and_moved_and_comments_stay() {
    let tree = parse(FILE);
    let choices = item(0).field("kind").field("choices");
    let third = "(id: \"often\", label: {\"fr\": \"Souvent\"})";
    let more = changed(FILE, insert_element(&tree, &choices, 1, third));
    let no = "(id: \"no\", label: {\"fr\": \"Non\"}), // rarely";
    let space = "                        ";
    assert_eq!(more, FILE.replace(no, &format!("{third},\n{space}{no}")));
    let back = changed(&more, remove_element(&parse(&more), &choices, 1));
    assert_eq!(back, FILE);
    let fewer = changed(FILE, remove_element(&tree, &choices, 1));
    assert!(
        fewer.contains("// rarely") && !fewer.contains("Non"),
        "{fewer}"
    );
    let swapped = apply(FILE, &swap_elements(&tree, &choices, 0, 1).unwrap());
    let order = |text: &str| text.find("\"no\"").unwrap() < text.find("\"yes\"").unwrap();
    assert!(
        order(&swapped) && swapped.contains("\"Oui\"}), // rarely"),
        "{swapped}"
    );
}

#[test]
fn a_new_name_goes_everywhere_and_the_old_one_is_kept() {
    let tree = parse(FILE);
    let source = decode("small.ron", FILE.as_bytes()).unwrap();
    let renamed = rename_item(&tree, &source, "worked", "has_worked");
    assert_eq!(renamed.places, 4);
    let text = apply(FILE, &renamed.edits);
    for written in [
        "id: \"has_worked\", // asked first",
        "Is(\"has_worked\", \"yes\")",
        "Et {answer:has_worked} ?",
        "from: \"has_worked\"",
        "was: [\"worked\"],",
    ] {
        assert!(text.contains(written), "no {written} in\n{text}");
    }
    let source = decode("small.ron", text.as_bytes()).unwrap();
    let again = rename_item(&parse(&text), &source, "has_worked", "ever_worked");
    let twice = apply(&text, &again.edits);
    assert!(
        twice.contains("was: [\"worked\", \"has_worked\"]"),
        "{twice}"
    );
    let chosen = rename_choice(
        &tree,
        &decode("s.ron", FILE.as_bytes()).unwrap(),
        "worked",
        "yes",
        "once",
    );
    let text = apply(FILE, &chosen.edits);
    for written in [
        "(id: \"once\", label: {\"fr\": \"Oui\"}, was: [\"yes\"])",
        "Is(\"worked\", \"once\")",
        "map: {\"once\": 1, \"no\": 0}",
    ] {
        assert!(text.contains(written), "no {written} in\n{text}");
    }
}
