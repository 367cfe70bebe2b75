//! The main screens of an example dossier, in French, in Arabic and in both: every letter is there, and the page rests.
//!
//! `BILAN_PICTURES=docs cargo test pictures` renews the pictures of the documents.

use std::path::PathBuf;

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;

use crate::first_day::hands::{Hands, Laptop};
use crate::first_day::questions::Questions;

/// What the counsellor reads, what the person speaks, and what the files are named.
const PAIRS: [(&str, &str, &str); 3] = [
    ("fr", "fr", "fr"),
    ("ar", "ar", "ar"),
    ("fr", "ar", "fr-ar"),
];

/// Keeps the picture where a folder is named.
fn keep(hands: &mut Hands, screen: &str, pair: &str) {
    hands.rests();
    assert!(
        !hands.reads_among("U+"),
        "{screen}-{pair}: a letter is missing"
    );
    if let Some(folder) = std::env::var_os("BILAN_PICTURES") {
        let file = format!("{screen}-{pair}.png");
        hands.picture(&PathBuf::from(folder).join(file));
    }
}

#[test]
fn main_screens_are_drawn_whole_in_french_in_arabic_and_in_both() {
    for (reader, person, pair) in PAIRS {
        let laptop = Laptop::new();
        let asked = Questions::new(reader);
        let mut hands = laptop.start();
        hands.button(&Locales::embedded().name(&LangId::new(reader)));
        hands.locale = Locales::embedded().get(&LangId::new(reader));
        for sample in ["sample-3", "sample-2", "sample-1"] {
            let name = hands.text(sample);
            hands.button(&name);
            let results = hands.text("results-accessible");
            hands.until(&results, |h| h.reads(&results));
            if sample != "sample-1" {
                hands.button_of("home");
            }
        }
        speaks(&mut hands, &asked, person);
        hands.button_of("home");
        let title = hands.text("home-title");
        hands.until(&title, |h| h.reads(&title));
        let open = hands.with("home-open", "name", "");
        hands.until("the dossiers", |h| {
            h.buttons_beginning(open.trim()).len() == 3
        });
        keep(&mut hands, "home", pair);

        hands.button_of("interview");
        let item = &asked.competences("transversal")[0];
        let question = hands.with("interview-go-to", "question", &asked.name(item));
        if !hands.has(Role::Link, &question) {
            hands.button(&asked.section(item));
        }
        hands.press(Role::Link, &question);
        keep(&mut hands, "interview", pair);

        hands.button_of("results");
        let results = hands.text("results-accessible");
        hands.until(&results, |h| h.reads(&results));
        keep(&mut hands, "results", pair);

        open_summary(&mut hands);
        if reader != person {
            let beside = format!(
                "{}: {}",
                hands.text("summary-beside"),
                asked.language(person)
            );
            hands.button(&format!(
                "{}: {}",
                hands.text("summary-language"),
                asked.language(reader)
            ));
            hands.button(&beside);
        }
        let page = hands.text("preview-page");
        let beginning = page.split(' ').next().unwrap().to_owned();
        let languages = if reader == person { 1 } else { 2 };
        hands.until("the pages", |h| {
            let pages = h.described_as(Role::Document, &beginning);
            pages.first().is_some_and(|text| {
                let titles = ["fr", "ar"].map(|lang| {
                    Locales::embedded()
                        .get(&LangId::new(lang))
                        .text("report-title")
                });
                titles.iter().filter(|t| text.contains(*t)).count() == languages
            })
        });
        keep(&mut hands, "summary", pair);

        let named = hands.with("dossier-of", "name", "§");
        let beginning = named.split(['§', '\u{2068}']).next().unwrap().to_owned();
        let named = hands.named(Role::Button, &beginning);
        hands.button(&named[0]);
        let title = hands.text("dossier-title");
        hands.until(&title, |h| h.reads(&title));
        if reader == person {
            keep(&mut hands, "dossier", pair);
        }
        hands.button_of("vault");
        let title = hands.text("drill-title");
        hands.until(&title, |h| h.reads(&title));
        if reader == person {
            keep(&mut hands, "vault", pair);
        }
        hands.button_of("home");
        hands.button_of("home-new");
        let title = hands.text("notice-title");
        hands.until(&title, |h| h.reads(&title));
        if reader == person {
            keep(&mut hands, "new", pair);
        }
        hands.close();
    }
}

fn open_summary(hands: &mut Hands) {
    let summary = hands.text("summary");
    hands.press_first(Role::Button, &summary);
    let title = hands.text("summary-title");
    hands.until(&title, |h| h.reads(&title));
}

/// Sets the person's language, on the summary's page.
fn speaks(hands: &mut Hands, asked: &Questions, person: &str) {
    open_summary(hands);
    let title = hands.text("summary-person-language");
    let name = format!("{title}: {}", asked.language(person));
    if !hands.is_on(Role::Button, &name) {
        hands.button(&name);
    }
}
