//! The first start, the sheet with the recovery key, the forgotten passphrase, a second counsellor.

use std::fs;

use bilan::vault::RecoveryKey;
use egui::accesskit::Role;

use super::{WORDS, first_start, make_vault, opens};
use crate::first_day::hands::Laptop;
use crate::hidden_answers::keep_picture;
use crate::report_pages::extracted;

/// The key as it stands on the sheet: groups of four, in lines of four.
fn read_off(sheet: &str) -> String {
    let start = "AGE-";
    let groups = sheet.split_whitespace().skip_while(|w| *w != start);
    let groups = groups.take_while(|w| {
        w.chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
    });
    // The number of each line is none of the key; the key's last two letters may be digits.
    let groups = groups.filter(|w| w.len() > 1);
    groups.collect()
}

#[test]
fn a_key_is_made_printed_tried_and_used() {
    for lang in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = first_start(&laptop, lang);
        keep_picture(&mut hands, &format!("first-start-{lang}"));
        let create = hands.text("access-create");
        let field = hands.text("access-new-name");
        hands.write(&field, "Nadia");
        let field = hands.text("words-first");
        hands.write(&field, "azerty");
        assert!(hands.reads(&hands.text("words-none")));
        hands.clear(&field);
        hands.write(&field, WORDS);
        assert!(hands.reads(&hands.text("words-good")));
        let field = hands.text("words-again");
        hands.write(&field, WORDS);
        assert!(!hands.ready(Role::Button, &create), "no recovery key yet");
        hands.button_of("recovery-make-sheet");
        let made = hands.text("recovery-made");
        hands.until(&made, |h| h.reads(&made));
        keep_picture(&mut hands, &format!("first-start-ready-{lang}"));
        hands.button_of("access-create");
        let wanted = hands.text("drill-wanted");
        hands.until(&wanted, |h| h.reads(&wanted));
        hands.button_of("home-new");
        let first = hands.text("drill-first");
        hands.until(&first, |h| h.reads(&first));
        keep_picture(&mut hands, &format!("drill-wanted-{lang}"));

        let sheet = fs::read_dir(laptop.documents()).unwrap().next().unwrap();
        let sheet = fs::read(sheet.unwrap().path()).unwrap();
        if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
            let file = format!("recovery-sheet-{lang}.pdf");
            fs::write(std::path::PathBuf::from(folder).join(file), &sheet).unwrap();
        }
        let Some(text) = extracted(&sheet) else {
            return;
        };
        let key = read_off(&text);
        assert!(RecoveryKey::read(&key).is_some(), "{key} of {text}");
        hands.button_of("drill-open");
        let field = hands.text("recovery-key");
        hands.write(&field, &RecoveryKey::generate().written());
        hands.button_of("drill-try");
        let wrong = hands.text("error-recovery-key");
        hands.until(&wrong, |h| h.reads_among(&wrong));
        hands.clear(&field);
        hands.write(&field, &key.to_lowercase());
        hands.button_of("drill-try");
        let done = hands.text("recovery-drilled");
        hands.until(&done, |h| h.reads_among(&done));
        keep_picture(&mut hands, &format!("vault-{lang}"));
        hands.button_of("home");
        assert!(!hands.reads(&wanted));

        hands.button_of("vault-lock");
        let forgotten = hands.text("access-forgotten");
        hands.until(&forgotten, |h| h.ready(Role::Button, &forgotten));
        hands.button(&forgotten);
        let field = hands.text("recovery-key");
        hands.write(&field, &RecoveryKey::generate().written());
        for name in ["words-first", "words-again"] {
            let field = hands.text(name);
            hands.write(&field, "neuf paniers de figues noires");
        }
        hands.button_of("recover-open");
        hands.until(&wrong, |h| h.reads(&wrong));
        hands.clear(&field);
        hands.write(&field, &key);
        keep_picture(&mut hands, &format!("recover-{lang}"));
        hands.button_of("recover-open");
        let new = hands.text("home-new");
        hands.until(&new, |h| h.ready(Role::Button, &new));
        hands.close();
        assert!(opens(&laptop, "neuf paniers de figues noires"));
        assert!(!opens(&laptop, WORDS));
    }
}

#[test]
fn two_counsellors_share_a_laptop_and_neither_sees_the_others_dossiers() {
    let laptop = Laptop::new();
    let recovery = RecoveryKey::generate();
    let mut hands = first_start(&laptop, "fr");
    make_vault(&mut hands, "Nadia", WORDS, &recovery);
    hands.button("Exemple : chantier");
    let home = hands.text("home");
    hands.until("the results or questions", |h| {
        !h.reads(&h.text("home-title"))
    });
    hands.button(&home);
    hands.button_of("vault-lock");
    hands.button_of("access-others");
    hands.button_of("access-new");
    let name = hands.text("access-new-name");
    hands.write(&name, " NADIA");
    assert!(hands.reads(&hands.text("access-name-taken")));
    hands.clear(&name);
    make_vault(
        &mut hands,
        "Youssef",
        "trois ponts et une rivière",
        &recovery,
    );
    let empty = hands.text("home-empty-title");
    hands.until(&empty, |h| h.reads(&empty));
    hands.button_of("vault-lock");
    hands.button_of("access-others");
    keep_picture(&mut hands, "choose");
    hands.button("Nadia");
    hands.unlock(WORDS);
    assert!(!hands.reads(&empty));
    hands.close();
}
