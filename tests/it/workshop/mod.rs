//! The workshop: what trainers write is checked, tried and kept, and nothing of it is lost.

mod editing;
mod findings;
mod keeping;
mod pictures;

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::first_day::hands::{Hands, Laptop};

/// A questionnaire of three questions.
const ESSAI: &str = include_str!("essai.ron");

/// A laptop with the questionnaire in its trainers' folder.
fn laptop() -> Laptop {
    let laptop = Laptop::new();
    laptop.put("content/essai.ron", ESSAI);
    laptop
}

/// The workshop of a reader of this language.
fn workshop(laptop: &Laptop, reader: &str) -> Hands {
    let mut hands = laptop.start();
    hands.button(&Locales::embedded().name(&LangId::new(reader)));
    hands.locale = Locales::embedded().get(&LangId::new(reader));
    let empty = hands.text("home-empty-title");
    hands.until("the list of dossiers", |h| h.reads(&empty));
    hands.button_of("workshop");
    hands.until("the files", |h| {
        !h.buttons_beginning("entrepreneuriat").is_empty()
    });
    hands
}

/// Opens a file of the list.
fn open(hands: &mut Hands, file: &str) {
    let short = file.rsplit('/').next().unwrap().trim_end_matches(".ron");
    let button = hands.buttons_beginning(&format!("{short}:"))[0].clone();
    hands.button(&button);
    let field = hands.with("workshop-source", "file", file);
    hands.until("the source", |h| h.has(Role::MultilineTextInput, &field));
}

/// Puts the caret at the end of the line, from 1.
fn caret_at_end_of(hands: &mut Hands, file: &str, line: usize) {
    let field = hands.with("workshop-source", "file", file);
    hands.press(Role::MultilineTextInput, &field);
    hands.key(Modifiers::COMMAND, Key::Home);
    let mut at = 1;
    while at < line {
        hands.key(Modifiers::NONE, Key::ArrowDown);
        at += 1;
    }
    hands.key(Modifiers::NONE, Key::End);
}

/// What the source field holds.
fn source(hands: &Hands, file: &str) -> String {
    hands.written(&hands.with("workshop-source", "file", file))
}
