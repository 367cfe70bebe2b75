//! A copy on a stick is a vault again on another laptop, by hand, in French and in Arabic.

use bilan::vault::RecoveryKey;
use egui::accesskit::Role;

use super::locking::asked;
use super::{WORDS, first_start, make_vault};
use crate::first_day::hands::Laptop;
use crate::hidden_answers::keep_picture;

fn copied_and_taken_back(lang: &str) {
    let (stolen, new) = (Laptop::new(), Laptop::new());
    let mut hands = first_start(&stolen, lang);
    make_vault(&mut hands, "Nadia", WORDS, &RecoveryKey::generate());
    let field = asked(&mut hands);
    hands.write(&field, "une place stable");
    // Nobody has copied it yet, and that is said on the list until it is put off or done.
    hands.button_of("home");
    let warned = hands.text("backup-none-yet");
    hands.until(&warned, |h| h.reads(&warned));
    keep_picture(&mut hands, &format!("no-copy-{lang}"));
    hands.button_of("backup-go");
    hands.button_of("backup-now");
    let last = hands.text("backup-last");
    let last = last
        .split(['{', '\u{2068}'])
        .next()
        .unwrap()
        .trim()
        .to_owned();
    hands.until(&last, |h| h.reads_among(&last));
    keep_picture(&mut hands, &format!("copied-{lang}"));
    hands.button_of("home");
    let new_button = hands.text("home-new");
    hands.until(&new_button, |h| h.ready(Role::Button, &new_button));
    assert!(!hands.reads(&warned));
    hands.close();

    new.takes_documents_of(&stolen);
    let mut hands = first_start(&new, lang);
    hands.button_of("backup-take-back");
    let choose = hands.text("access-choose-title");
    hands.until(&choose, |h| h.reads(&choose));
    hands.button("Nadia");
    hands.unlock(WORDS);
    let open = hands.with("home-open", "name", "Awa");
    hands.button(&open);
    hands.until(&field, |h| h.has(Role::MultilineTextInput, &field));
    assert_eq!(hands.written(&field), "une place stable");
    hands.close();
}

#[test]
fn a_stolen_laptop_is_replaced_in_french() {
    copied_and_taken_back("fr");
}

#[test]
fn a_stolen_laptop_is_replaced_in_arabic() {
    copied_and_taken_back("ar");
}
