//! What differs between two versions is said in trainers' words, by what it means for interviews under way.

use bilan::authoring::{Change, Class, Telling, diff};
use bilan::lang::{LangId, Locales};

use super::{EVERY_KIND_TEXT, MAIN_TEXT, all_changed, changed, next_version, source};

/// The differences after these passages were changed: class, message, and what it is about.
#[track_caller]
fn told(changes: &[(&str, &str)]) -> Vec<(Class, &'static str, String)> {
    let new = source(&all_changed(EVERY_KIND_TEXT, changes));
    let found = diff(&source(EVERY_KIND_TEXT), &new);
    found.into_iter().map(|c| (c.class, c.key, c.at)).collect()
}

#[track_caller]
fn is(changes: &[(&str, &str)], class: Class, key: &'static str, at: &str) {
    assert_eq!(told(changes), [(class, key, at.to_owned())]);
}

#[test]
fn the_same_differs_in_nothing() {
    assert_eq!(told(&[]), []);
    assert_eq!(told(&[("\"2026.1\"", "\"2026.9\"")]), []);
    assert_eq!(told(&[("Written to be kept", "Written anew")]), []);
}

#[test]
fn wording_order_and_what_may_be_left_out_are_green() {
    use Class::Green;
    is(
        &[("\"Âge\"", "\"Votre âge\"")],
        Green,
        "diff-reworded",
        "age",
    );
    is(&[("\"السن\"", "\"العمر\"")], Green, "diff-reworded", "age");
    is(
        &[("\"Maroc\"", "\"Le Maroc\"")],
        Green,
        "diff-reworded",
        "countries/ma",
    );
    is(
        &[("\"Truelle\"", "\"La truelle\"")],
        Green,
        "diff-reworded",
        "tools/trowel",
    );
    is(
        &[("\"Bonjour.\"", "\"Bonjour à vous.\"")],
        Green,
        "diff-reworded",
        "start",
    );
    let gone = (Green, "diff-text-gone", "words".to_owned());
    let hint = ("hint: {\"fr\": \"Libre\", \"ar\": \"حر\"}, ", "");
    assert_eq!(told(&[hint]), [gone.clone(), gone], "in each language");
    is(
        &[("(id: \"words\",", "(id: \"said\", was: [\"words\"],")],
        Green,
        "diff-item-renamed",
        "said",
    );
    is(
        &[("max: 99.0", "max: 120.0")],
        Green,
        "diff-range-wider",
        "age",
    );
    is(
        &[(
            "(id: \"long\", kind",
            "(id: \"more\", kind: Text(), label: {\"fr\": \"Encore\", \"ar\": \"المزيد\"}), (id: \"long\", kind",
        )],
        Green,
        "diff-item-added",
        "more",
    );
}

#[test]
fn what_asks_or_checks_otherwise_is_amber() {
    use Class::Amber;
    is(
        &[(
            "(id: \"long\", kind",
            "(id: \"more\", kind: Text(), required: Yes, label: {\"fr\": \"Encore\", \"ar\": \"المزيد\"}), (id: \"long\", kind",
        )],
        Amber,
        "diff-item-added-required",
        "more",
    );
    is(
        &[(
            "(id: \"unpaid\", label",
            "(id: \"meals\", label: {\"fr\": \"Repas\", \"ar\": \"طعام\"}), (id: \"unpaid\", label",
        )],
        Amber,
        "diff-choice-added",
        "job_pay/meals",
    );
    is(
        &[("AtLeast(16.0)", "AtLeast(18.0)")],
        Amber,
        "diff-check-changed",
        "age",
    );
    is(
        &[("Must(Num(\"age\"", "Warn(Num(\"age\"")],
        Amber,
        "diff-check-warn",
        "age",
    );
    is(
        &[("max: 99.0", "max: 60.0")],
        Amber,
        "diff-range-narrower",
        "age",
    );
    is(
        &[("show_if: Is(\"agrees\", \"yes\"), ", "")],
        Amber,
        "diff-shown",
        "country",
    );
    is(
        &[("Num(\"age\", AtLeast(18.0))", "Num(\"age\", AtLeast(21.0))")],
        Amber,
        "diff-required-if",
        "tools",
    );
    is(
        &[(
            "SingleChoice(list: \"countries\")",
            "MultiChoice(list: \"countries\")",
        )],
        Amber,
        "diff-several",
        "country",
    );
    is(
        &[("\"D’accord ?\"", "\"D’accord pour dix ans ?\"")],
        Amber,
        "diff-consent-reworded",
        "agrees",
    );
}

#[test]
fn what_loses_answers_or_counts_otherwise_is_red() {
    use Class::Red;
    is(
        &[("kind: Text(lines: 3)", "kind: Document")],
        Red,
        "diff-retyped",
        "words",
    );
    is(
        &[("value: 3.0", "value: 2.0")],
        Red,
        "diff-choice-value",
        "likes/rather",
    );
    is(
        &[("weight: 0.5", "weight: 2.0")],
        Red,
        "diff-link-weight",
        "tools/trowel",
    );
    is(
        &[("map: {\"yes\": 3.0}", "map: {\"yes\": 4.0}")],
        Red,
        "diff-link-map",
        "outdoors",
    );
    let link = |key| (Red, key, "outdoors".to_owned());
    let other = ("evidence: Observed, map", "evidence: Test, map");
    assert_eq!(
        told(&[other]),
        [link("diff-link-added"), link("diff-link-gone")]
    );
    is(
        &[(
            "(id: \"ma\", label: {\"fr\": \"Maroc\", \"ar\": \"المغرب\"}),",
            "",
        )],
        Red,
        "diff-choice-gone",
        "countries/ma",
    );
    is(&[("holds: \"age\",", "")], Red, "diff-holds", "age");
    is(
        &[(
            "(id: \"paper\", kind: Document, label: {\"fr\": \"Un papier\", \"ar\": \"وثيقة\"}, was: [\"certificate\"]),",
            "",
        )],
        Red,
        "diff-item-gone",
        "paper",
    );
}

#[test]
fn a_new_name_alone_changes_no_condition_and_no_link() {
    let text = EVERY_KIND_TEXT
        .replace("\"tools\"", "\"gear\"")
        .replace("tools/", "gear/")
        .replacen("id: \"gear\",", "id: \"gear\", was: [\"tools\"],", 1)
        .replace("\"trowel\"", "\"scoop\"")
        .replace("/trowel", "/scoop")
        .replacen("(id: \"scoop\",", "(id: \"scoop\", was: [\"trowel\"],", 1);
    let found = diff(&source(EVERY_KIND_TEXT), &source(&text));
    let keys: Vec<_> = found.iter().map(|c| (c.class, c.key)).collect();
    assert_eq!(
        keys,
        [
            (Class::Green, "diff-item-renamed"),
            (Class::Green, "diff-choice-renamed"),
        ]
    );
}

#[test]
fn what_is_asked_for_before_publishing_is_said() {
    let gone = changed(
        EVERY_KIND_TEXT,
        "(id: \"ma\", label: {\"fr\": \"Maroc\", \"ar\": \"المغرب\"}),",
        "",
    );
    let (old, new) = (source(EVERY_KIND_TEXT), source(&gone));
    let locale = Locales::embedded().get(&LangId::new("en"));
    let names = |l: &LangId| l.to_string();
    let telling = Telling {
        old: &old,
        new: &new,
        locale: &locale,
        language: &names,
    };
    let [change] = diff(&old, &new).try_into().unwrap();
    assert!(change.to_do(&telling).unwrap().contains("countries/ma"));
    let (before, after) = (
        "retired: [",
        "retired: [(id: \"countries/ma\", reason: \"Parti\"), ",
    );
    let retired = source(&changed(&gone, before, after));
    let [change] = diff(&old, &retired).try_into().unwrap();
    assert_eq!(
        (change.key, change.to_do(&telling)),
        ("diff-choice-retired", None)
    );
}

#[test]
fn conditions_are_sentences_of_their_own_version() {
    let text = all_changed(
        EVERY_KIND_TEXT,
        &[
            ("\"Accord\"", "\"Votre accord\""),
            (
                "show_if: Is(\"agrees\", \"yes\"), ",
                "show_if: Is(\"agrees\", \"no\"), ",
            ),
        ],
    );
    let (old, new) = (source(EVERY_KIND_TEXT), source(&text));
    let locale = Locales::embedded().get(&LangId::french());
    let names = |l: &LangId| l.to_string();
    let telling = Telling {
        old: &old,
        new: &new,
        locale: &locale,
        language: &names,
    };
    let changes = diff(&old, &new);
    let shown = changes.iter().find(|c| c.key == "diff-shown").unwrap();
    let words = shown.words(&telling);
    let (before, after) = words.split_once(" maintenant, ").unwrap();
    assert!(
        before.contains("Pays") && before.contains("Accord"),
        "{words}"
    );
    assert!(!before.contains("Votre accord"), "{words}");
    assert!(
        after.starts_with("si ") && after.contains("Votre accord"),
        "{words}"
    );
    assert!(!words.contains("Is("), "{words}");
}

#[test]
fn each_difference_has_its_sentence_in_every_language() {
    let (old, new) = (source(MAIN_TEXT), source(&next_version()));
    let changes = diff(&old, &new);
    let classes: Vec<Class> = changes.iter().map(|c| c.class).collect();
    assert!(classes.is_sorted(), "the weightiest first");
    let names = |l: &LangId| l.to_string();
    for (lang, word) in [("fr", "Maroc"), ("ar", "المغرب"), ("en", "Morocco")] {
        let locale = Locales::embedded().get(&LangId::new(lang));
        let telling = Telling {
            old: &old,
            new: &new,
            locale: &locale,
            language: &names,
        };
        let said = |c: &Change| c.words(&telling);
        let sentences: Vec<String> = changes.iter().map(said).collect();
        assert!(sentences.iter().any(|s| s.contains(word)), "{sentences:?}");
        for sentence in &sentences {
            let clean = !sentence.contains("diff-") && !sentence.contains('{');
            assert!(clean && !sentence.contains('$'), "{sentence}");
        }
    }
}
