//! Each change touches what it is about, and nothing else.

use super::*;

const TEXT: &str = r#"(
    format: 1,
    id: "q", // one
    version: "1",
    languages: ["fr", "ar"],
    source_language: "fr",
    title: {"fr": "Q"},
    sections: [
        (
            id: "s",
            title: {"fr": "S"},
            items: [
                // asked first
                (
                    id: "a",
                    kind: SingleChoice(choices: [
                        (id: "no", label: {"fr": "Non"}), // usual
                        (id: "yes", label: {"fr": "Oui", "ar": "نعم"}),
                    ]),
                    label: {"fr": "A ?"},
                ), // the first
                /* only then */
                (id: "b", kind: Text(), label: {"fr": "{answer:a} ?"}, show_if: Is("a", "yes")),
            ],
        ),
    ],
    scoring: [(from: "a", competence: "c", evidence: Observed), (from: "ab", competence: "c", evidence: Observed)],
)
"#;

fn made(edit: &SourceEdit) -> String {
    let edits = edit.edits(TEXT).unwrap();
    assert!(is_sound(TEXT, &edits), "{}", apply(TEXT, &edits));
    let ordered = edits.windows(2).all(|w| w[0].span.end <= w[1].span.start);
    assert!(ordered, "{edits:?}");
    apply(TEXT, &edits)
}

fn item(id: &str) -> ItemId {
    ItemId::from(id)
}

fn french() -> LangId {
    LangId::french()
}

#[test]
fn words_are_put_in_and_taken_out_in_one_language() {
    let words = |part, language: &str, words: &str| {
        made(&SourceEdit::Words {
            item: item("a"),
            part,
            language: LangId::new(language),
            words: words.to_owned(),
        })
    };
    assert_eq!(
        words("label", "fr", "Quoi \"?\""),
        TEXT.replace(r#""A ?""#, r#""Quoi \"?\"""#)
    );
    assert_eq!(
        words("label", "ar", "ماذا؟"),
        TEXT.replace(r#"{"fr": "A ?"}"#, r#"{"fr": "A ?", "ar": "ماذا؟"}"#)
    );
    assert_eq!(
        words("hint", "fr", "Lire"),
        TEXT.replace(
            "label: {\"fr\": \"A ?\"},\n",
            "label: {\"fr\": \"A ?\"},\n                    hint: {\"fr\": \"Lire\"},\n"
        )
    );
    assert_eq!(words("guide", "fr", " "), TEXT);
    let out = made(&SourceEdit::ChoiceWords {
        item: item("a"),
        choice: "yes".into(),
        language: LangId::new("ar"),
        words: String::new(),
    });
    assert_eq!(
        out,
        TEXT.replace(r#"{"fr": "Oui", "ar": "نعم"}"#, r#"{"fr": "Oui"}"#)
    );
}

#[test]
fn choices_are_added_taken_out_and_moved_with_their_remarks() {
    let added = made(&SourceEdit::AddChoice {
        item: item("a"),
        choice: "maybe".into(),
        language: french(),
        words: "Peut-être".to_owned(),
    });
    assert_eq!(
        added,
        TEXT.replace(
            "\"ar\": \"نعم\"}),\n",
            "\"ar\": \"نعم\"}),\n                        (id: \"maybe\", label: {\"fr\": \"Peut-être\"}),\n"
        )
    );
    let removed = made(&SourceEdit::RemoveChoice {
        item: item("a"),
        choice: "yes".into(),
    });
    let line =
        "                        (id: \"yes\", label: {\"fr\": \"Oui\", \"ar\": \"نعم\"}),\n";
    assert_eq!(removed, TEXT.replace(line, ""));
    let moved = made(&SourceEdit::MoveChoice {
        item: item("a"),
        choice: "yes".into(),
        down: false,
    });
    let usual = "                        (id: \"no\", label: {\"fr\": \"Non\"}), // usual\n";
    assert_eq!(
        moved,
        TEXT.replace(line, "")
            .replace(usual, &format!("{line}{usual}"))
    );
}

#[test]
fn an_item_moves_with_what_is_said_of_it() {
    let moved = made(&SourceEdit::MoveItem {
        item: item("b"),
        down: false,
    });
    let (first, second) = (
        moved.find("only then").unwrap(),
        moved.find("asked first").unwrap(),
    );
    assert!(first < second, "{moved}");
    assert!(
        moved.contains("                ), // the first\n            ],"),
        "{moved}"
    );
    let back = SourceEdit::MoveItem {
        item: item("b"),
        down: true,
    };
    assert_eq!(apply(&moved, &back.edits(&moved).unwrap()), TEXT);
    let end = SourceEdit::MoveItem {
        item: item("b"),
        down: true,
    };
    assert_eq!(end.edits(TEXT), None);
}

#[test]
fn conditions_and_switches_are_set_and_taken_out() {
    let condition = Condition::All(vec![
        Condition::Is(item("a"), "yes".into()),
        Condition::Not(Box::new(Condition::Answered(item("a")))),
    ]);
    let set = made(&SourceEdit::ShowIf {
        item: item("b"),
        condition: Some(condition),
    });
    assert_eq!(
        set,
        TEXT.replace(
            r#"show_if: Is("a", "yes")"#,
            r#"show_if: All([Is("a", "yes"), Not(Answered("a"))])"#
        )
    );
    let none = made(&SourceEdit::ShowIf {
        item: item("b"),
        condition: None,
    });
    assert_eq!(none, TEXT.replace(r#", show_if: Is("a", "yes")"#, ""));
    let required = made(&SourceEdit::Required {
        item: item("b"),
        required: true,
    });
    assert_eq!(
        required,
        TEXT.replace(r#"Is("a", "yes")),"#, r#"Is("a", "yes"), required: Yes),"#)
    );
    assert_eq!(
        made(&SourceEdit::Sensitive {
            item: item("a"),
            sensitive: false
        }),
        TEXT
    );
}

#[test]
fn an_id_changes_wherever_it_is_named_and_the_former_one_is_kept() {
    let renamed = made(&SourceEdit::Rename {
        item: item("a"),
        to: item("worked"),
    });
    let expected = TEXT
        .replace(r#"id: "a""#, r#"id: "worked""#)
        .replace("{answer:a}", "{answer:worked}")
        .replace(r#"Is("a""#, r#"Is("worked""#)
        .replace(r#"from: "a""#, r#"from: "worked""#)
        .replace(
            "label: {\"fr\": \"A ?\"},\n",
            "label: {\"fr\": \"A ?\"},\n                    was: [\"a\"],\n",
        );
    assert_eq!(renamed, expected);
    for bad in ["b", "", "Ä", "9a", "a b"] {
        let edit = SourceEdit::Rename {
            item: item("a"),
            to: item(bad),
        };
        assert_eq!(edit.edits(TEXT), None, "{bad:?}");
    }
}
