//! What is written stays: saved whole, never over what somebody else wrote, and taken back step by step.

use std::time::Instant;

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::{ESSAI, caret_at_end_of, laptop, open, source, workshop};
use crate::first_day::hands::Laptop;

const FILE: &str = "essai.ron";
const QUESTION: &str = "Avez-vous déjà travaillé ?";

#[test]
fn what_is_typed_is_tried_at_once_and_saved_without_touching_the_rest() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    caret_at_end_of(&mut hands, FILE, 1);
    hands.type_here(" And more.");
    let changed = hands.text("workshop-changed");
    hands.until("changed", |h| h.reads(&changed));
    assert_eq!(laptop.read("content/essai.ron"), ESSAI);
    hands.key(Modifiers::COMMAND, Key::S);
    let saved = hands.text("workshop-saved");
    hands.until("saved", |h| h.reads(&saved));
    let expected = ESSAI.replacen("for tests.", "for tests. And more.", 1);
    assert_eq!(laptop.read("content/essai.ron"), expected);
    for _ in 0..4 {
        hands.key(Modifiers::COMMAND, Key::Z);
    }
    hands.until("taken back", |h| h.reads(&changed));
    assert_eq!(source(&hands, FILE), ESSAI);
    hands.rests();
    hands.close();
}

#[test]
fn lines_that_end_as_on_windows_do_so_still() {
    let laptop = Laptop::new();
    let windows = ESSAI.replace('\n', "\r\n");
    laptop.put("content/essai.ron", &windows);
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    caret_at_end_of(&mut hands, FILE, 1);
    hands.type_here("!");
    hands.key(Modifiers::COMMAND, Key::S);
    let saved = hands.text("workshop-saved");
    hands.until("saved", |h| h.reads(&saved));
    let expected = windows.replacen("for tests.", "for tests.!", 1);
    assert_eq!(laptop.read("content/essai.ron"), expected);
    hands.close();
}

#[test]
fn a_carried_file_is_read_and_changed_only_as_a_copy() {
    let laptop = Laptop::new();
    let mut hands = workshop(&laptop, "fr");
    let file = "entrepreneuriat.ron";
    open(&mut hands, file);
    let before = source(&hands, file);
    caret_at_end_of(&mut hands, file, 1);
    hands.type_here("x");
    hands.key(Modifiers::NONE, Key::Backspace);
    assert_eq!(source(&hands, file), before, "a carried file was changed");
    hands.button_of("workshop-make-own");
    let saved = hands.text("workshop-saved");
    hands.until("the copy", |h| h.reads(&saved));
    assert_eq!(laptop.read("content/entrepreneuriat.ron"), before);
    caret_at_end_of(&mut hands, file, 1);
    hands.type_here("x");
    assert_ne!(source(&hands, file), before);
    hands.close();
}

#[test]
fn a_change_from_outside_is_taken_in_and_can_be_taken_back() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    let now = "Avez-vous un métier ?";
    let begun = Instant::now();
    laptop.put("content/essai.ron", ESSAI.replace(QUESTION, now));
    hands.until("the new question", |h| h.reads(now));
    eprintln!("reloaded after {} ms", begun.elapsed().as_millis());
    // One that cannot be read leaves the last one that could in use, and says so.
    laptop.put(
        "content/essai.ron",
        ESSAI
            .replace(QUESTION, now)
            .replace("sections: [", "sections: "),
    );
    let behind = hands.text("workshop-behind");
    hands.until("that it is behind", |h| h.reads(&behind));
    assert!(hands.reads(now));
    hands.close();
}

#[test]
fn what_two_people_wrote_is_kept_until_one_is_chosen() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "ar");
    open(&mut hands, FILE);
    caret_at_end_of(&mut hands, FILE, 1);
    hands.type_here(" Mine.");
    let mine = source(&hands, FILE);
    let theirs = ESSAI.replace(QUESTION, "Avez-vous un métier ?");
    laptop.put("content/essai.ron", &theirs);
    let both = hands.text("workshop-theirs-about");
    hands.until("both versions", |h| h.reads(&both));
    assert_eq!(source(&hands, FILE), mine);
    hands.key(Modifiers::COMMAND, Key::S);
    hands.rests();
    assert_eq!(laptop.read("content/essai.ron"), theirs);
    hands.button_of("workshop-take-theirs");
    assert_eq!(source(&hands, FILE), theirs);
    hands.button_of("workshop-undo");
    assert_eq!(source(&hands, FILE), mine);
    hands.key(Modifiers::COMMAND, Key::S);
    let saved = hands.text("workshop-saved");
    hands.until("saved", |h| h.reads(&saved));
    assert_eq!(laptop.read("content/essai.ron"), mine);
    assert!(!hands.has(Role::Label, &both));
    hands.close();
}

#[test]
fn the_window_does_not_close_over_what_is_not_saved() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    assert!(hands.ask_to_close(), "nothing keeps it open");
    caret_at_end_of(&mut hands, FILE, 1);
    hands.type_here(" Mine.");
    assert!(!hands.ask_to_close());
    let asked = hands.with("workshop-leaving", "files", FILE);
    hands.until("what is not saved", |h| h.reads(&asked));
    hands.button_of("workshop-stay");
    assert!(!hands.reads(&asked));
    assert!(!hands.ask_to_close());
    hands.button_of("workshop-save-and-close");
    hands.until("the file", |_| {
        laptop.read("content/essai.ron").contains("Mine.")
    });
    hands.close();
}
