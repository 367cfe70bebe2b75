//! The reference of every field is whole in three languages, is what the programme prints, and its examples are read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use bilan::authoring::dry_run::PathsSource;
use bilan::authoring::shape::{
    Definition, FileKind, Form, Shapes, VariantForm, about, example, fit, key, reference,
};
use bilan::authoring::{decode, tree};
use bilan::lang::{LangId, Locales};

use crate::program::{Desk, Run};

const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

fn at(path: &str) -> String {
    format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// What can be asked for below a definition, itself included.
fn below(definition: &Definition) -> Vec<Vec<&str>> {
    let mut all: Vec<Vec<&str>> = vec![Vec::new()];
    match &definition.form {
        Form::Plain(_) => {}
        Form::Record(fields) => all.extend(fields.iter().map(|f| vec![f.name.as_str()])),
        Form::Choice(variants) => {
            for variant in variants {
                all.push(vec![&variant.name]);
                if let VariantForm::Record(fields) = &variant.form {
                    all.extend(fields.iter().map(|f| vec![&variant.name, f.name.as_str()]));
                }
            }
        }
    }
    all
}

/// The descriptions of a language, by key.
fn written(lang: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(at(&format!("assets/reference/{lang}.ftl"))).unwrap();
    let mut all = BTreeMap::new();
    for line in text
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        let (key, words) = line.split_once(" = ").expect(line);
        let twice = all.insert(key.to_owned(), words.to_owned());
        assert_eq!(twice, None, "{lang}: `{key}` is described twice");
    }
    all
}

#[test]
fn everything_is_described_in_every_language_and_nothing_else() {
    let keys: BTreeSet<String> = Shapes::all()
        .iter()
        .flat_map(|d| below(d).into_iter().map(|b| key(&d.name, &b)))
        .collect();
    assert!(keys.len() > 300, "the shapes are there");
    for lang in ["fr", "ar"] {
        let written = written(lang);
        let described: BTreeSet<String> = written.keys().cloned().collect();
        let missing: Vec<&String> = keys.difference(&described).collect();
        let left: Vec<&String> = described.difference(&keys).collect();
        assert!(missing.is_empty(), "{lang}.ftl lacks {missing:#?}");
        assert!(left.is_empty(), "{lang}.ftl describes nothing by {left:#?}");
    }
    for definition in Shapes::all().iter() {
        for below in below(definition) {
            let in_english = about(&definition.name, &below, &LangId::new("en")).unwrap();
            let named = key(&definition.name, &below);
            assert!(!in_english.is_empty(), "`{named}` has no doc comment");
            let ends = in_english.ends_with(['.', ')', ':']);
            assert!(ends, "`{named}`: \"{in_english}\" is no sentence");
        }
    }
}

#[test]
fn each_language_is_written_in_its_own_letters_and_code_stands_the_same_in_all() {
    let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
    for (key, words) in written("ar") {
        assert!(words.chars().any(is_arabic), "{key}: {words}");
    }
    for (key, words) in written("fr") {
        assert!(!words.chars().any(is_arabic), "{key}: {words}");
    }
    for definition in Shapes::all().iter() {
        for below in below(definition) {
            for lang in LANGUAGES {
                let told = about(&definition.name, &below, &LangId::new(lang)).unwrap();
                let marks = told.matches('`').count();
                assert_eq!(marks % 2, 0, "{lang}: an open backquote: {told}");
                assert!(!told.contains('\n'), "{lang}: {told}");
            }
        }
    }
}

#[test]
fn a_description_is_found_for_the_field_under_the_cursor() {
    let about = |definition, below: &[&str], lang| about(definition, below, &LangId::new(lang));
    assert_eq!(
        about("Item", &["show_if"], "fr").unwrap(),
        "La question n’est posée que si cette condition est vraie."
    );
    assert_eq!(
        about("ItemKind", &["Number", "min"], "ar").unwrap(),
        "أصغر قيمة مقبولة."
    );
    assert_eq!(
        about("ItemKind", &["Group", "summary"], "fr").unwrap(),
        "Le résumé d’une ligne, où `{question}` est remplacé par la réponse."
    );
    let english = "Asked only when this is true.";
    assert_eq!(about("Item", &["show_if"], "en").unwrap(), english);
    // Moroccan Arabic has no file of its own, nor has Amharic.
    assert_eq!(
        about("Item", &["show_if"], "ary"),
        about("Item", &["show_if"], "ar")
    );
    assert_eq!(
        about("Item", &["show_if"], "am"),
        about("Item", &["show_if"], "fr")
    );
    assert_eq!(about("Item", &["shown_if"], "fr"), None);
    assert_eq!(about("Item", &["show_if", "more"], "fr"), None);
    assert_eq!(about("Thing", &[], "en"), None);
}

#[test]
fn every_example_has_the_shape_it_is_an_example_of() {
    let mut seen = 0;
    for definition in Shapes::all().iter() {
        let Form::Choice(variants) = &definition.form else {
            continue;
        };
        for variant in variants {
            let text = example(definition, variant);
            assert!(text.starts_with(&variant.name), "{text}");
            let tree = tree::parse(&text);
            let found = fit(&tree, &definition.name).found;
            assert!(found.is_empty(), "{text}: {found:#?}");
            seen += 1;
        }
    }
    assert!(seen > 80, "{seen} forms");

    let misspelt = tree::parse("Languages({\"fr\": {Lisening: A2}})");
    let found = fit(&misspelt, "Said").found;
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].near.as_deref(), Some("Listening"));
    let twice = tree::parse("Languages({\"fr\": {Listening: A2, Listening: B1}})");
    assert_eq!(fit(&twice, "Said").found.len(), 1);
    let both = tree::parse("Languages({\"fr\": {Listening: A2, Reading: B1}})");
    assert_eq!(fit(&both, "Said").found, []);
}

#[test]
fn every_example_of_an_answer_is_decoded() {
    let definition = Shapes::all().get("Said").unwrap();
    let Form::Choice(variants) = &definition.form else {
        panic!("answers have forms");
    };
    for variant in variants {
        let said = example(definition, variant);
        let text = format!("(format: 1, paths: [(name: \"A\", answers: {{\"item\": {said}}})])");
        let read = decode::<PathsSource>("a.paths.ron", text.as_bytes());
        assert!(read.is_ok(), "{said}: {:#?}", read.err());
    }
}

#[test]
fn the_committed_reference_is_what_the_command_prints() {
    let locales = Locales::embedded();
    for lang in LANGUAGES {
        let now = reference(&FileKind::ALL, &locales.get(&LangId::new(lang)));
        let path = format!("docs/reference/{lang}.md");
        let kept = fs::read_to_string(at(&path)).unwrap_or_default();
        assert!(
            now == kept,
            "{path} is not what the programme prints any more; renew it with:\n  cargo run -- reference --lang {lang} --out {path}"
        );
    }
}

#[test]
fn every_definition_is_told_once_and_every_link_leads_to_one() {
    let locales = Locales::embedded();
    for lang in LANGUAGES {
        let page = reference(&FileKind::ALL, &locales.get(&LangId::new(lang)));
        for definition in Shapes::all().iter() {
            let anchor = format!("<a id=\"{}-\">", definition.name.to_lowercase());
            let times = page.matches(&anchor).count();
            assert_eq!(
                times, 1,
                "{lang}: {} is told {times} times",
                definition.name
            );
        }
        for link in page.split("](#").skip(1) {
            let to = link.split(')').next().unwrap();
            assert!(page.contains(&format!("<a id=\"{to}\">")), "{lang}: {to}");
        }
        // Every row of a table has as many cells as its head.
        let mut cells = None;
        for line in page.lines() {
            let bare = line.replace("\\|", "");
            let count = bare.matches('|').count();
            if !line.starts_with('|') {
                cells = None;
                continue;
            }
            assert_eq!(*cells.get_or_insert(count), count, "{lang}: {line}");
        }
    }
}

#[test]
fn the_command_prints_it_or_writes_it() {
    let desk = Desk::new();
    let locales = Locales::embedded();
    let expected = reference(&FileKind::ALL, &locales.get(&LangId::new("ar")));
    let printed: Run = desk.bilan(&["reference", "--lang", "ar"]);
    assert_eq!((printed.code, printed.err.as_str()), (0, ""));
    assert_eq!(printed.out, expected);
    assert!(expected.starts_with("<div dir=\"rtl\">\n"));

    let saved = desk.bilan(&["reference", "--lang", "ar", "--out", "a.md"]);
    assert_eq!((saved.code, saved.err.as_str()), (0, ""));
    assert_eq!(saved.out, "Référence enregistrée : a.md\n");
    assert_eq!(fs::read_to_string(desk.at("a.md")).unwrap(), expected);

    desk.put("folder/a.txt", "");
    let refused = desk.bilan(&["reference", "--out", "folder"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(refused.err.contains("folder"), "{refused:?}");
}
