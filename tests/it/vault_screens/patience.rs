//! While the disk takes its time, typing goes on, and nothing is called saved that is not on the medium.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};

use super::locking::asked;
use super::slow_disk::SlowDisk;
use crate::first_day::hands::{Laptop, PASSPHRASE};

#[test]
fn typing_goes_on_while_the_disk_syncs_and_nothing_is_called_saved_before() {
    let laptop = Laptop::new();
    laptop.prepare();
    let disk = SlowDisk::default();
    let mut hands = laptop.start_locked_on(Arc::new(disk.clone()));
    hands.unlock(PASSPHRASE);
    let field = asked(&mut hands);
    let saving = hands.text("saving");
    hands.until("everything saved", |h| !h.reads(&saving));
    hands.press(Role::MultilineTextInput, &field);
    hands.type_here("coudre");
    disk.hold();
    // On to the next question, which keeps the words, and back.
    hands.key(Modifiers::COMMAND, Key::Enter);
    hands.until("a sync", |_| disk.is_waited_for());
    hands.key(Modifiers::COMMAND, Key::Backspace);
    hands.until(&field, |h| h.has(Role::MultilineTextInput, &field));
    hands.press(Role::MultilineTextInput, &field);
    hands.key(Modifiers::COMMAND, Key::End);
    let mut written = String::from("coudre");
    for letter in " et broder pour les voisines".chars() {
        hands.frame(Event::Text(letter.to_string()));
        written.push(letter);
        assert_eq!(hands.written(&field), written);
        assert!(hands.reads(&saving), "called saved while a sync waits");
        assert!(disk.is_waited_for());
    }
    disk.let_go();
    hands.until("everything saved", |h| !h.reads(&saving));
    assert!(!hands.has(Role::Button, &hands.text("save-again")));
    assert_eq!(hands.written(&field), written);
    hands.close();
    // What was being typed when the window was closed is in the vault too.
    let mut later = laptop.start();
    let open = later.with("home-open", "name", "Awa");
    later.button(&open);
    later.until(&field, |h| h.has(Role::MultilineTextInput, &field));
    assert_eq!(later.written(&field), written);
    later.close();
}
