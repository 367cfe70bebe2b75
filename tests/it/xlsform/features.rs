//! Types, texts and languages of a workbook.

use super::*;
use bilan::questionnaire::{DatePrecision, Required};

#[test]
fn each_type_becomes_its_kind() {
    let (source, imported) = made(&[
        (
            "Survey ",
            &[
                &["Type", "NAME", "Label", "appearance", "parameters"],
                &["text", "t", "T", "multiline"],
                &["integer", "i", "I"],
                &["decimal", "d", "D"],
                &["range", "r", "R", "", "start=0 end=5 step=0.5"],
                &["date", "day", "Day"],
                &["dateTime", "moment", "Moment"],
                &["note", "n", "N"],
                &["select one from yn", "s", "S"],
                &["select_multiple abc or_other", "m", "M"],
                &["rank abc", "k", "K"],
                &["acknowledge", "ack", "Ack"],
                &["barcode", "code", "Code"],
                &["select_one_from_file towns.csv", "town", "Town"],
            ],
        ),
        ("CHOICES", CHOICES),
    ]);
    let kind = |id: &str| item(&source, id).kind.clone();
    assert_eq!(kind("t"), ItemKind::Text { lines: 4 });
    assert!(matches!(kind("i"), ItemKind::Number { decimals: 0, .. }));
    assert!(matches!(kind("d"), ItemKind::Number { decimals: 3, .. }));
    assert!(
        matches!(kind("r"), ItemKind::Number { min, max, decimals: 1, .. } if min.abs() < 1e-9 && (max - 5.0).abs() < 1e-9)
    );
    let day = ItemKind::Date {
        precision: DatePrecision::Day,
    };
    assert_eq!(kind("day"), day);
    assert_eq!(kind("moment"), day);
    assert_eq!(kind("n"), ItemKind::Note);
    assert!(matches!(kind("s"), ItemKind::SingleChoice { list: Some(l), .. } if l == "yn"));
    let ItemKind::MultiChoice {
        list: Some(with_other),
        ..
    } = kind("m")
    else {
        panic!("{:?}", kind("m"));
    };
    let ItemKind::MultiChoice {
        list: Some(plain), ..
    } = kind("k")
    else {
        panic!("{:?}", kind("k"));
    };
    let choices = |id: &str| {
        source
            .lists
            .iter()
            .find(|l| l.id == id)
            .unwrap()
            .choices
            .clone()
    };
    assert_eq!(choices(&with_other).len(), 4, "a, b, c and other");
    assert!(choices(&with_other)[3].free_text);
    assert_eq!(choices(&plain).len(), 3);
    assert!(matches!(kind("ack"), ItemKind::SingleChoice { choices, .. } if choices.len() == 1));
    assert_eq!(kind("code"), ItemKind::Text { lines: 1 });
    assert_eq!(kind("town"), ItemKind::Text { lines: 1 });
    assert_eq!(left(&imported), [""; 0]);
    assert_eq!(
        changed(&imported),
        [
            "A7 date-time",
            "A10 or-other",
            "A11 rank",
            "A12 acknowledge",
            "A13 as-text",
            "A14 as-text"
        ]
    );
}

#[test]
fn what_has_no_counterpart_stays_as_a_comment_at_its_place() {
    let (source, imported) = made(&[(
        "survey",
        &[
            &["type", "name", "label", "image", "default"],
            &["start", "start"],
            &["text", "before", "Before", "flag.png", "x"],
            &["geopoint", "place", "Where\nare you?"],
            &["text", "after", "After"],
        ],
    )]);
    assert_eq!(source.sections[0].items.len(), 2);
    assert_eq!(
        left(&imported),
        [
            "A2 device",
            "B2 with-row",
            "D3 media",
            "E3 column",
            "A4 type",
            "B4 with-row",
            "C4 with-row"
        ]
    );
    assert!(!imported.report.is_invalid());
    let at = |words: &str| {
        let found = imported.ron.find(words);
        found.unwrap_or_else(|| panic!("{words} is not in\n{}", imported.ron))
    };
    assert!(at("id: \"before\"") < at("// A4 type: geopoint — "));
    assert!(at("// A4 type: geopoint") < at("id: \"after\""));
    assert!(at("// B4 name: place; C4 label: Where\\nare you? — ") < at("id: \"after\""));
    assert!(at("// D3 image: flag.png — ") < at("id: \"before\""));
}

#[test]
fn every_language_and_every_help_comes_over() {
    let (source, imported) = made(&[
        (
            "survey",
            &[
                &[
                    "type",
                    "name",
                    "label::French (fr)",
                    "label:Arabic (ar)",
                    "hint::French (fr)",
                    "guidance_hint::French (fr)",
                    "required",
                    "label::Zaghawa",
                    "label::Tigrinya",
                ],
                &[
                    "text",
                    "nom",
                    "Votre nom ?",
                    "اسمك؟",
                    "Le nom d’usage",
                    "Épelez",
                    "yes",
                    "Z",
                ],
                &["text", "ville", "Votre ville ?", "", "", "", "no"],
                &["text", "rue", "", "شارعك؟", "", "", "${ville} != ''"],
            ],
        ),
        (
            "settings",
            &[
                &[
                    "form_title",
                    "form_id",
                    "version",
                    "default_language",
                    "style",
                ],
                &[
                    "Mon formulaire",
                    "Mon-Formulaire",
                    "7",
                    "French (fr)",
                    "pages",
                ],
            ],
        ),
    ]);
    let languages: Vec<&str> = source.languages.iter().map(LangId::as_str).collect();
    assert_eq!(languages, ["fr", "ar", "qaa"]);
    assert_eq!(source.source_language.as_str(), "fr");
    assert_eq!(
        (source.id.as_str(), source.version.as_str()),
        ("mon_formulaire", "7")
    );
    assert_eq!(source.title.get(&LangId::french()), "Mon formulaire");
    let name = item(&source, "nom");
    let words = |text: &bilan::lang::LocalizedText, lang: &str| {
        text.exact(&LangId::new(lang)).map(str::to_owned)
    };
    assert_eq!(words(&name.label, "ar").as_deref(), Some("اسمك؟"));
    assert_eq!(words(&name.label, "qaa").as_deref(), Some("Z"));
    assert_eq!(words(&name.hint, "fr").as_deref(), Some("Le nom d’usage"));
    assert_eq!(words(&name.guide, "fr").as_deref(), Some("Épelez"));
    assert_eq!(name.required, Required::Yes);
    assert_eq!(item(&source, "ville").required, Required::No);
    let street = item(&source, "rue");
    assert_eq!(words(&street.label, "fr").as_deref(), Some("شارعك؟"));
    assert_eq!(
        street.required,
        Required::If(Condition::Answered("ville".into()))
    );
    // The row of settings, the headers of the languages, and the label without an original.
    assert_eq!(left(&imported), ["I1 empty-language", "E2 column"]);
    assert_eq!(
        changed(&imported),
        ["H1 private-tag", "D4 copied", "B2 renamed"]
    );
}

#[test]
fn a_column_without_language_is_in_the_one_that_is_said() {
    let sheets: &[(&str, Rows)] = &[(
        "survey",
        &[
            &["type", "name", "label", "label::French (fr)"],
            &["text", "a", "Plain", "Avec"],
            &["text", "b", "Plain"],
        ],
    )];
    let (source, _) = made(sheets);
    assert_eq!(source.source_language.as_str(), "en");
    assert_eq!(item(&source, "a").label.get(&LangId::new("en")), "Plain");
    let locale = Locales::embedded().get(&LangId::new("en"));
    let wish = |tag: &str| {
        let tag = LangId::new(tag);
        let wishes = Wishes {
            workbook: "form.xlsx",
            source_language: Some(&tag),
            locale: &locale,
        };
        import(&workbook(sheets), wishes)
    };
    let imported = wish("fr").unwrap();
    let source = kept(&imported);
    assert_eq!(source.source_language.as_str(), "fr");
    assert_eq!(item(&source, "a").label.get(&LangId::french()), "Avec");
    assert_eq!(item(&source, "b").label.get(&LangId::french()), "Plain");
    assert_eq!(left(&imported), ["C2 second-text"]);
    let named: &[(&str, Rows)] = &[(
        "survey",
        &[&["type", "name", "label::French (fr)"], &["text", "a", "A"]],
    )];
    let tag = LangId::new("so");
    let wishes = Wishes {
        workbook: "form.xlsx",
        source_language: Some(&tag),
        locale: &locale,
    };
    assert_eq!(
        import(&workbook(named), wishes).unwrap_err(),
        Unreadable::NoLanguage("so".into())
    );
}

#[test]
fn answers_stand_in_texts_where_they_can() {
    let (source, imported) = made(&[(
        "survey",
        &[
            &[
                "type",
                "name",
                "label::English (en)",
                "label::French (fr)",
                "calculation",
            ],
            &["text", "First Name", "Your name?", "Votre nom ?"],
            &["calculate", "alias", "", "", "${First Name}"],
            &["calculate", "sum", "", "", "1 + 1"],
            &[
                "text",
                "b",
                "Hello ${alias}, ${sum} {answer:x}",
                "Bonjour ${First Name}",
            ],
            &["text", "c", "And ${b}?", "Et ?"],
            &["text", "d", "Later: ${e}", "Après : ${e}"],
            &["text", "e", "**Bold**", "</b>"],
        ],
    )]);
    let label = |id: &str, lang: &str| {
        item(&source, id)
            .label
            .exact(&LangId::new(lang))
            .map(str::to_owned)
    };
    assert_eq!(
        label("b", "en").as_deref(),
        Some("Hello {answer:first_name}, … { answer:x}")
    );
    assert_eq!(
        label("b", "fr").as_deref(),
        Some("Bonjour {answer:first_name}")
    );
    assert_eq!(label("c", "en").as_deref(), Some("And {answer:b}?"));
    assert_eq!(label("c", "fr"), None, "it would lose the answer");
    assert_eq!(label("d", "fr").as_deref(), Some("Après : …"));
    assert!(left(&imported).contains(&"D6 placeholders".to_owned()));
    for line in [
        "B2 renamed",
        "C5 dots",
        "C7 dots",
        "D7 dots",
        "C8 markup",
        "D8 markup",
    ] {
        assert!(changed(&imported).contains(&line.to_owned()), "{line}");
    }
}

#[test]
fn choices_follow_the_answer_they_belong_to() {
    let (source, imported) = made(&[
        (
            "survey",
            &[
                &["type", "name", "label", "choice_filter", "relevant"],
                &["select_one region", "region", "Region"],
                &["select_one town", "town", "Town", "r=${region}"],
                &["select_one street", "street", "Street", "${town} = t"],
                &["text", "why", "Why?", "", "${town} = 'port'"],
                &[
                    "select_one town",
                    "any",
                    "Any",
                    "name = 'port' or r = 'north'",
                ],
            ],
        ),
        (
            "choices",
            &[
                &["list name", "name", "label", "r", "t"],
                &["region", "north", "North"],
                &["region", "South East", "South"],
                &["town", "port", "Port", "north"],
                &["town", "port", "Port", "South East"],
                &["town", "port", "Port", "South East"],
                &["town", "hill", "Hill", "south"],
                &["street", "quay", "Quay", "", "port"],
            ],
        ),
        ("settings", &[&["allow_choice_duplicates"], &["yes"]]),
    ]);
    let list = |id: &str| {
        let list = source.lists.iter().find(|l| l.id == id).unwrap();
        let choice = |c: &bilan::questionnaire::Choice| {
            let parent = c.parent.as_ref().map(ToString::to_string);
            format!("{}<{}", c.id, parent.unwrap_or_default())
        };
        list.choices.iter().map(choice).collect::<Vec<_>>()
    };
    assert_eq!(list("town"), ["port<north", "port_2<south_east"]);
    assert_eq!(list("street"), ["quay<port", "quay_2<port_2"]);
    assert_eq!(list("town_2"), ["port<", "hill<"], "the filter is none");
    let ItemKind::SingleChoice { parent, .. } = &item(&source, "street").kind else {
        panic!("not a single choice");
    };
    assert_eq!(parent.as_ref().unwrap().as_str(), "town");
    assert_eq!(
        shown(&source, "why"),
        Some(Condition::OneOf(
            "town".into(),
            vec!["port".into(), "port_2".into()]
        ))
    );
    assert_eq!(
        left(&imported),
        [
            "D6 filter",
            "A6 with-row",
            "B6 same-choice",
            "C6 with-row",
            "D6 with-row",
            "D7 column"
        ]
    );
    assert!(!imported.report.is_invalid());
}
