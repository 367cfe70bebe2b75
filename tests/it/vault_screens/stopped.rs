//! The programme stops in mid-interview: the next start finds what was answered, says so, and keeps the state before.

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::locking::asked;
use crate::first_day::hands::{Laptop, PASSPHRASE};
use crate::hidden_answers::keep_picture;

#[test]
fn what_a_stop_left_in_the_journal_is_found_and_said() {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    let field = asked(&mut hands);
    hands.press(Role::MultilineTextInput, &field);
    hands.type_here("coudre pour les voisines");
    hands.key(Modifiers::COMMAND, Key::Enter);
    let saved = hands.text("saving");
    hands.until("it is saved", |h| !h.reads(&saved));
    hands.rests();
    // As the disk is at this moment: nothing was closed.
    let later = Laptop::new();
    later.takes_vaults_of(&laptop);
    let mut found = later.start_locked();
    found.unlock(PASSPHRASE);
    keep_picture(&mut found, "recovered-home");
    let open = found.with("home-open", "name", "Awa");
    found.button(&open);
    // The consent and the words; where the counsellor was is no answer.
    let said = found.with_count("dossier-recovered", 2);
    found.until(&said, |h| h.reads_among(&said));
    keep_picture(&mut found, "recovered");
    found.key(Modifiers::COMMAND, Key::Backspace);
    found.until(&field, |h| h.has(Role::MultilineTextInput, &field));
    assert_eq!(found.written(&field), "coudre pour les voisines");
    // Said once: it is written whole now.
    found.button_of("dismiss");
    found.button_of("home");
    found.button(&open);
    found.until(&field, |h| h.has(Role::MultilineTextInput, &field));
    assert!(!found.reads_among(&said));
    found.close();
    hands.close();
}
