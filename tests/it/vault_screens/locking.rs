//! Locking, by hand and by itself: what was being typed is kept, and nothing of it stays on the screen.

use bilan::lang::{LangId, Locales};
use bilan::vault::RecoveryKey;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::{WORDS, first_start, make_vault};
use crate::first_day::hands::{Hands, Laptop, PASSPHRASE};
use crate::first_day::questions::Questions;
use crate::hidden_answers::keep_picture;

/// The page for a new dossier; where the recovery key was never tried, that can wait.
fn begin(hands: &mut Hands) {
    hands.button_of("home-new");
    let (later, name) = (hands.text("drill-later"), hands.text("new-name"));
    hands.until(&name, |h| {
        h.has(Role::Button, &later) || h.has(Role::TextInput, &name)
    });
    if hands.has(Role::Button, &later) {
        hands.button(&later);
    }
}

/// An interview at a question that is answered in one's own words; the field's name.
pub fn asked(hands: &mut Hands) -> String {
    begin(hands);
    let name = hands.text("new-name");
    hands.write(&name, "Awa");
    hands.informs();
    hands.button_of("new-begin");
    hands.button_of("consent-yes");
    let lang = hands.locale.lang().to_string();
    let field = Questions::new(&lang).question("hopes");
    let next = hands.text("interview-next");
    for _ in 0..40 {
        hands.until(&next, |h| h.has(Role::Button, &next));
        hands.key(Modifiers::COMMAND, Key::Enter);
        if hands.has(Role::MultilineTextInput, &field) {
            return field;
        }
    }
    panic!("{field:?} is not asked");
}

#[test]
fn what_was_being_typed_is_there_after_the_lock() {
    let times = if std::env::var_os("BILAN_LONG").is_some() {
        200
    } else {
        20
    };
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    let field = asked(&mut hands);
    let mut written = hands.written(&field);
    for n in 0..times {
        let letter = char::from(b'a' + (n % 26) as u8);
        hands.press(Role::MultilineTextInput, &field);
        hands.key(Modifiers::COMMAND, Key::End);
        hands.type_here(&letter.to_string());
        written.push(letter);
        hands.key(Modifiers::COMMAND, Key::L);
        hands.until("the lock", |h| {
            h.has(Role::PasswordInput, &h.text("access-passphrase"))
        });
        assert!(!hands.reads_among("Awa"), "a name stays on the screen");
        hands.unlock(PASSPHRASE);
        hands.until(&field, |h| h.has(Role::MultilineTextInput, &field));
        assert_eq!(hands.written(&field), written, "after lock {n}");
    }
    hands.close();
}

#[test]
fn a_number_that_is_no_answer_yet_is_there_after_the_lock_and_after_the_next_start() {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    asked(&mut hands);
    // Back to the age: « 3 » is too young to be an answer, and may become « 34 ».
    let field = Questions::new("fr").question("age");
    let previous = hands.text("interview-previous");
    for _ in 0..40 {
        if hands.has(Role::TextInput, &field) {
            break;
        }
        hands.button(&previous);
    }
    hands.press(Role::TextInput, &field);
    hands.type_here("3");
    hands.key(Modifiers::COMMAND, Key::L);
    hands.unlock(PASSPHRASE);
    hands.until(&field, |h| h.has(Role::TextInput, &field));
    assert_eq!(hands.written(&field), "3");
    hands.close();
    let mut hands = laptop.start();
    let open = hands.with("home-open", "name", "Awa");
    hands.button(&open);
    hands.until(&field, |h| h.has(Role::TextInput, &field));
    assert_eq!(hands.written(&field), "3");
    hands.press(Role::TextInput, &field);
    hands.key(Modifiers::NONE, Key::End);
    hands.type_here("4");
    hands.button_of("interview-next");
    hands.button(&previous);
    assert_eq!(hands.written(&field), "34");
    hands.close();
}

#[test]
fn the_vault_locks_itself_and_says_so() {
    for lang in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = first_start(&laptop, lang);
        make_vault(&mut hands, "Nadia", WORDS, &RecoveryKey::generate());
        let field = asked(&mut hands);
        hands.press(Role::MultilineTextInput, &field);
        hands.type_here("hier");
        hands.waits(std::time::Duration::from_mins(6));
        let why = hands.text("locked-by-itself");
        hands.until(&why, |h| h.reads(&why));
        keep_picture(&mut hands, &format!("locked-{lang}"));
        hands.unlock(WORDS);
        hands.until(&field, |h| h.has(Role::MultilineTextInput, &field));
        assert_eq!(hands.written(&field), "hier");
        hands.close();
    }
}

#[test]
fn a_dossier_that_was_being_begun_is_there_after_the_lock() {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    begin(&mut hands);
    let name = hands.text("new-name");
    hands.write(&name, "Awa");
    hands.key(Modifiers::COMMAND, Key::L);
    hands.until("the lock", |h| {
        h.has(Role::PasswordInput, &h.text("access-passphrase"))
    });
    assert!(!hands.reads_among("Awa"), "a name stays on the screen");
    hands.unlock(PASSPHRASE);
    hands.button_of("home");
    let open = hands.with("home-open", "name", "Awa");
    hands.until(&open, |h| h.ready(Role::Button, &open));
    hands.close();
}

#[test]
fn the_trainers_pages_stay_open_and_lead_back() {
    let laptop = Laptop::new();
    laptop.prepare();
    let mut hands = laptop.start_locked();
    hands.button_of("access-trainers");
    hands.until("the trainers' files", |h| {
        !h.has(Role::PasswordInput, &h.text("access-passphrase"))
    });
    hands.button_of("vault");
    hands.until("the lock", |h| {
        h.has(Role::PasswordInput, &h.text("access-passphrase"))
    });
    hands.close();
}

#[test]
fn an_erased_dossier_is_on_the_list_no_more_nor_after_the_next_unlocking() {
    for lang in ["fr", "ar"] {
        erased(lang);
    }
}

fn erased(lang: &str) {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    hands.button(&Locales::embedded().name(&LangId::new(lang)));
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    asked(&mut hands);
    hands.button_of("home");
    let open = hands.with("home-open", "name", "Awa");
    let remove = hands.with("home-remove", "name", "Awa");
    hands.button(&remove);
    assert!(hands.reads(&hands.text("home-remove-question")));
    keep_picture(&mut hands, &format!("erasing-{lang}"));
    hands.button_of("home-remove-yes");
    let done = hands.text("home-removed");
    hands.until(&done, |h| h.reads_among(&done));
    assert!(!hands.has(Role::Button, &open));
    hands.button_of("vault-lock");
    hands.unlock(PASSPHRASE);
    let empty = hands.text("home-empty-title");
    hands.until(&empty, |h| h.reads(&empty));
    hands.close();
    assert!(
        !laptop
            .vaults()
            .join("nadia/dossiers")
            .read_dir()
            .unwrap()
            .any(|file| {
                let name = file.unwrap().file_name();
                name.to_string_lossy().ends_with(".age")
            }),
        "a dossier's file is left"
    );
}

#[test]
fn wrong_passphrases_take_ever_longer() {
    let laptop = Laptop::new();
    laptop.prepare();
    let mut hands = laptop.start_locked();
    hands.until("the vault", |h| {
        h.has(Role::PasswordInput, &h.text("access-passphrase"))
    });
    let field = hands.text("access-passphrase");
    assert!(
        hands.is_focused(Role::PasswordInput, &field),
        "no click is needed"
    );
    hands.write(&field, "ce n’est pas elle");
    let wrong = hands.text("error-wrong-passphrase");
    for _ in 0..4 {
        hands.button_of("access-unlock");
        hands.until(&wrong, |h| h.reads(&wrong));
    }
    let wait = hands.with_count("access-wait", 2);
    hands.until(&wait, |h| {
        h.reads(&wait) || h.reads(&h.with_count("access-wait", 1))
    });
    assert!(!hands.ready(Role::Button, &hands.text("access-unlock")));
    keep_picture(&mut hands, "wrong-passphrase");
    // After the wait the right one still opens it, with Enter.
    let ready = hands.text("access-unlock");
    hands.until(&ready, |h| h.ready(Role::Button, &ready));
    hands.clear(&field);
    hands.type_here(PASSPHRASE);
    hands.key(Modifiers::NONE, Key::Enter);
    hands.is_in();
    hands.close();
}
