//! The languages of a document: one, or two side by side.

use super::{Desk, assert_demo};

#[test]
fn two_languages_make_one_document_named_by_both() {
    let desk = Desk::new();
    let run = desk.bilan(&["demo", "--out", "out", "--lang", "fr", "--lang", "ar"]);
    assert_demo(&run, "Compétences les plus fortes", "Premiers métiers");
    let mut names = crate::program::files_below(&desk.at("out"));
    names.sort();
    let expected = ["chantier-fr+ar.pdf", "cuisine-fr+ar.pdf", "soins-fr+ar.pdf"];
    assert_eq!(names.len(), expected.len());
    for ((path, _), name) in names.iter().zip(expected) {
        assert!(path.ends_with(name), "{path:?}");
        assert!(run.out.contains(name), "{name} is not named: {}", run.out);
    }
    desk.put("dossier.ron", include_str!("../golden/dossier-v1.ron"));
    let report = |languages: &[&str]| {
        let mut arguments = vec!["report", "dossier.ron", "--out", "out.pdf"];
        arguments.extend(languages.iter().flat_map(|lang| ["--lang", lang]));
        let run = desk.bilan(&arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        std::fs::read(desk.at("out.pdf")).unwrap()
    };
    let both = report(&["ar", "fr"]);
    if let Some(text) = crate::report_pages::extracted(&both) {
        for lang in ["fr", "ar"] {
            let locale = bilan::lang::Locales::embedded().get(&bilan::lang::LangId::new(lang));
            let title = locale.text("report-title");
            assert!(text.contains(&title), "{title:?} is not in:\n{text}");
        }
    }
    let alone = report(&["ar"]);
    assert_eq!(report(&["ar", "ar"]), alone, "the same twice is one");
    assert_eq!(report(&[]), report(&["fr"]), "French if nothing is said");
    assert_ne!(both, alone);
}

#[test]
fn three_languages_are_too_many() {
    let desk = Desk::new();
    desk.put("dossier.ron", include_str!("../golden/dossier-v1.ron"));
    let three = [
        "--lang", "fr", "--lang", "ar", "--lang", "en", "--out", "out",
    ];
    for command in [["demo"].as_slice(), &["report", "dossier.ron"]] {
        let run = desk.bilan(&[command, &three].concat());
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains('3'), "{run:?}");
        assert_eq!(run.err.trim().lines().count(), 1, "{run:?}");
        assert_eq!(run.out, "");
    }
    assert!(!desk.at("out").exists());
}

#[test]
fn an_unknown_language_is_answered_with_those_there_are() {
    let desk = Desk::new();
    desk.put("dossier.ron", include_str!("../golden/dossier-v1.ron"));
    for arguments in [
        ["demo", "--lang", "tlh"].as_slice(),
        &["demo", "--lang", "", "--out", "out"],
        &["report", "dossier.ron", "--lang", "de", "--out", "out.pdf"],
    ] {
        let run = desk.bilan(arguments);
        assert_eq!(run.code, 2, "{run:?}");
        for lang in ["fr", "ar", "en"] {
            assert!(run.err.contains(lang), "{lang} is not named: {run:?}");
        }
        assert_eq!(run.out, "");
    }
    assert!(!desk.at("out").exists() && !desk.at("out.pdf").exists());
}
