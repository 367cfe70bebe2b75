//! What is wrong is said at its place, can be jumped to and mended; source and preview follow each other.

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::{ESSAI, caret_at_end_of, laptop, open, source, workshop};
use crate::first_day::hands::Laptop;

const FILE: &str = "essai.ron";
const QUESTION: &str = "Avez-vous déjà travaillé ?";

/// The sample with one choice misspelt in its condition.
fn broken() -> String {
    ESSAI.replace(r#"Is("worked", "yes")"#, r#"Is("worked", "yess")"#)
}

#[test]
fn an_error_is_said_jumped_to_and_mended() {
    for reader in ["fr", "ar"] {
        let laptop = Laptop::new();
        laptop.put("content/essai.ron", broken());
        let mut hands = workshop(&laptop, reader);
        open(&mut hands, FILE);
        let mend = hands.with("workshop-mend", "near", "\"yes\"");
        hands.until("a mend", |h| h.ready(Role::Button, &mend));
        assert!(!hands.reads(QUESTION), "what is broken cannot be tried");
        // The key leads to the word itself: what is typed next takes its place.
        hands.key(Modifiers::NONE, Key::F8);
        hands.type_here("\"no\"");
        let typed = broken().replace("\"yess\"", "\"no\"");
        assert_eq!(source(&hands, FILE), typed);
        hands.until("no mend", |h| !h.has(Role::Button, &mend));
        hands.button_of("workshop-undo");
        hands.until("the mend again", |h| h.ready(Role::Button, &mend));
        hands.button(&mend);
        assert_eq!(source(&hands, FILE), ESSAI);
        let fill = hands.text("workshop-fill-in");
        hands.until("the preview", |h| h.has(Role::Button, &fill));
        hands.close();
    }
}

#[test]
fn what_is_tried_stays_while_the_text_has_errors() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    hands.press(Role::RadioButton, "Oui");
    let years = "Combien d’années ?";
    hands.until("the next question", |h| h.has(Role::TextInput, years));
    caret_at_end_of(&mut hands, FILE, 2);
    hands.type_here("(");
    let behind = hands.text("workshop-behind");
    hands.until("that it is behind", |h| h.reads(&behind));
    assert!(hands.reads(QUESTION));
    assert!(hands.is_on(Role::RadioButton, "Oui"));
    hands.key(Modifiers::NONE, Key::Backspace);
    hands.until("that it is not", |h| !h.reads(&behind));
    assert!(hands.is_on(Role::RadioButton, "Oui"), "the answer was kept");
    hands.close();
}

/// A questionnaire of so many questions, each on one line.
pub fn long(count: usize) -> String {
    let (head, rest) = ESSAI.split_once("                /* asked").unwrap();
    let (_, tail) = rest.split_once("            ],\n").unwrap();
    let item = |n| {
        let label = format!("{{\"fr\": \"Question {n} ?\", \"ar\": \"السؤال {n}؟\"}}");
        format!("                (id: \"q_{n}\", kind: Text(), label: {label}),\n")
    };
    let items: Vec<String> = (0..count).map(item).collect();
    let items = items.concat();
    format!("{head}{items}            ],\n{tail}")
}

#[test]
fn source_and_preview_follow_each_other_and_only_what_is_in_sight_is_drawn() {
    let laptop = Laptop::new();
    laptop.put("content/essai.ron", long(400));
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    let to_source = |h: &crate::first_day::hands::Hands, n: usize| {
        h.with("workshop-to-source", "item", &format!("q_{n}"))
    };
    let (near, far) = (to_source(&hands, 1), to_source(&hands, 399));
    assert!(!hands.has(Role::Button, &far), "all of it is drawn");
    let field = hands.with("workshop-source", "file", FILE);
    hands.press(Role::MultilineTextInput, &field);
    hands.key(Modifiers::COMMAND, Key::End);
    for _ in 0..5 {
        hands.key(Modifiers::NONE, Key::ArrowUp);
    }
    hands.until("the last question", |h| h.has(Role::Button, &far));
    assert!(hands.is_on(Role::Button, &far));
    assert!(!hands.has(Role::Button, &near), "all of it is drawn");
    // And back: what is pressed in the preview is where the caret goes.
    let other = to_source(&hands, 397);
    hands.button(&other);
    assert!(hands.is_on(Role::Button, &other));
    hands.tab_to(Role::MultilineTextInput, &field);
    hands.type_here("/* here */");
    let marked = source(&hands, FILE);
    assert!(marked.contains("/* here */(id: \"q_397\""), "{marked}");
    hands.close();
}

#[test]
fn five_thousand_questions_are_tried_by_scrolling_and_few_of_them_are_drawn() {
    let laptop = Laptop::new();
    laptop.put("content/essai.ron", long(5_000));
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    let over = hands.places_of(QUESTION)[0].center();
    let mut took = hands.wheel(over, 300.0, 40);
    took.sort();
    eprintln!(
        "5,000 questions: half of the frames took up to {:?}, all up to {:?}",
        took[took.len() / 2],
        took[took.len() - 1]
    );
    assert!(!hands.reads(QUESTION), "the preview was scrolled");
    let beginning = hands.with("workshop-to-source", "item", "q_");
    let drawn = hands.buttons_beginning(&beginning).len();
    assert!((1..30).contains(&drawn), "{drawn} questions are drawn");
    hands.close();
}
