//! The last page of the first day: languages are chosen, the pages are looked at, and the document is saved.

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;

use super::Visit;
use super::hands::{Hands, Laptop};
use super::questions::Questions;

/// The language that is set beside the reader's.
pub fn other(visit: &Visit) -> &'static str {
    if visit.reader == "fr" { "ar" } else { "fr" }
}

/// Chooses the languages, looks at the pages and saves the document: in one language, and in two.
pub fn saves(
    hands: &mut Hands,
    asked: &Questions,
    visit: &Visit,
    laptop: &Laptop,
) -> (Vec<u8>, Vec<u8>) {
    // The tab in the bar and the button of the results lead to the same place.
    let summary = hands.text("summary");
    hands.press_first(Role::Button, &summary);
    let title = hands.text("summary-title");
    hands.until(&title, |h| h.reads(&title));
    assert!(hands.reads(&hands.text("summary-private")));
    hands.names_are_told_apart(&[]);
    // The document begins in the person's language, alone.
    let screens = hands.locale.clone();
    let first = |lang: &str| {
        format!(
            "{}: {}",
            screens.text("summary-language"),
            asked.language(lang)
        )
    };
    let beside = |name: &str| format!("{}: {name}", screens.text("summary-beside"));
    assert!(hands.is_on(Role::Button, &first(visit.person)));
    assert!(hands.is_on(Role::Button, &beside(&hands.text("summary-beside-none"))));
    hands.button(&first(visit.reader));
    shows_pages(hands, visit, &[visit.reader]);
    let alone = saved(hands, visit, laptop, 1);

    let other = other(visit);
    hands.button(&beside(&asked.language(other)));
    shows_pages(hands, visit, &[visit.reader, other]);
    hands.names_are_told_apart(&[]);
    for key in ["preview-larger", "preview-smaller", "preview-fit"] {
        hands.button_of(key);
    }
    assert!(hands.is_on(Role::Button, &hands.text("preview-fit")));
    hands.rests();
    let both = saved(hands, visit, laptop, 2);
    // What stands beside, put first, changes places with what stood first.
    hands.button(&first(other));
    assert!(hands.is_on(Role::Button, &beside(&asked.language(visit.reader))));
    hands.button(&first(visit.reader));
    hands.button(&beside(&hands.text("summary-beside-none")));
    shows_pages(hands, visit, &[visit.reader]);
    (alone, both)
}

/// The pages come, and are read out with what will be printed, in these languages and no other.
#[track_caller]
fn shows_pages(hands: &mut Hands, visit: &Visit, languages: &[&str]) {
    let beginning = hands.locale.text("preview-page");
    let beginning = beginning.split(' ').next().unwrap().to_owned();
    hands.until("the pages", |h| {
        let pages = h.described_as(Role::Document, &beginning);
        pages.first().is_some_and(|first| {
            first.contains(visit.name)
                && ["fr", "ar"]
                    .iter()
                    .all(|lang| first.contains(&title(lang)) == languages.contains(lang))
        })
    });
}

/// Saves the document, which is then the last of so many that were opened.
#[track_caller]
fn saved(hands: &mut Hands, visit: &Visit, laptop: &Laptop, count: usize) -> Vec<u8> {
    hands.button_of("summary-save");
    let shown = laptop.shown.clone();
    hands.until("the viewer", move |_| shown.lock().unwrap().len() == count);
    let path = laptop.shown.lock().unwrap()[count - 1].clone();
    let written = hands.with("summary-written", "path", &path.to_string_lossy());
    hands.until(&written, |h| h.reads(&written));
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(
        !name.contains(visit.name),
        "no name in a file's name: {name}"
    );
    hands.button_of("dismiss");
    std::fs::read(path).unwrap()
}

fn title(lang: &str) -> String {
    Locales::embedded()
        .get(&LangId::new(lang))
        .text("report-title")
}

/// The file tells of the person in these languages and no other, and nothing that was said in confidence.
#[track_caller]
pub fn is_told(visit: &Visit, bytes: &[u8], languages: &[&str]) {
    assert!(bytes.starts_with(b"%PDF"));
    let Some(text) = crate::report_pages::extracted(bytes) else {
        return;
    };
    assert!(text.contains(visit.name), "no name in:\n{text}");
    for lang in ["fr", "ar"] {
        let there = text.contains(&title(lang));
        assert_eq!(there, languages.contains(&lang), "{lang} in:\n{text}");
    }
    for words in [visit.note, visit.difficulty, "4321"] {
        assert!(!text.contains(words), "{words:?} is printed:\n{text}");
    }
}
