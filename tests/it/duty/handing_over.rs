//! A dossier goes from one counsellor's vault to another's, and nowhere else; what is past its day is said.

use bilan::dossier::{Beneficiary, Dossier, write};
use bilan::lang::LangId;
use bilan::vault::{RecordId, RecoveryKey};
use egui::accesskit::Role;

use crate::first_day::hands::{Hands, Laptop};
use crate::hidden_answers::keep_picture;
use crate::vault_screens::{WORDS, make_vault};

/// The public key of the only vault of this laptop, and that its page shows it.
fn public_key(laptop: &Laptop, hands: &mut Hands) -> String {
    let folder = std::fs::read_dir(laptop.vaults()).unwrap().next().unwrap();
    let card = bilan::vault::card_in(&folder.unwrap().path()).unwrap();
    let key = card.unwrap().recipient.to_string();
    hands.button_of("vault");
    hands.until(&key, |h| h.reads(&key));
    key
}

#[test]
fn a_colleague_goes_on_with_the_dossier() {
    let (ours, theirs) = (Laptop::new(), Laptop::new());
    // The colleague's vault, and its key.
    let mut hands = theirs.start_locked();
    make_vault(&mut hands, "Karim", WORDS, &RecoveryKey::generate());
    let key = public_key(&theirs, &mut hands);
    hands.close();

    let mut hands = ours.start();
    hands.button_of("sample-1");
    let results = hands.text("results");
    hands.until(&results, |h| h.has(Role::Button, &results));
    let tab = hands.named(Role::Button, &beginning(&hands));
    hands.button(&tab[0]);
    let field = hands.text("hand-over-key");
    hands.write(&field, &key[..20]);
    assert!(hands.reads(&hands.text("recovery-public-wrong")));
    hands.clear(&field);
    hands.write(&field, &key);
    let purpose = hands.text("export-purpose");
    hands.write(&purpose, "Karim");
    assert!(!hands.ready(Role::Button, &hands.text("hand-over-save")));
    hands.press(Role::CheckBox, &hands.text("export-person-agrees"));
    keep_picture(&mut hands, "hand-over");
    hands.button_of("hand-over-save");
    let written = hands.text("summary-written");
    let written = written.split('{').next().unwrap().trim().to_owned();
    hands.until("the file", |h| {
        h.reads_among(written.split(' ').next().unwrap())
    });
    hands.close();

    let file = std::fs::read_dir(ours.documents()).unwrap();
    let file = file
        .map(|f| f.unwrap().path())
        .find(|f| f.extension().is_some_and(|e| e == "age"))
        .expect("the file");
    let named = file.file_name().unwrap().to_string_lossy().into_owned();
    std::fs::copy(&file, theirs.documents().join(&named)).unwrap();
    // To its own sender it is closed.
    let mut hands = ours.start();
    hands.button_of("take-in");
    let refused = hands.text("take-in-not-for-us");
    let refused = refused.split('{').next().unwrap().trim().to_owned();
    hands.until(&refused, |h| h.reads_among(&refused));
    hands.close();

    let mut hands = theirs.start_locked();
    hands.unlock(WORDS);
    hands.button_of("take-in");
    let mark = hands.text("home-from-elsewhere");
    hands.until(&mark, |h| h.reads(&mark));
    keep_picture(&mut hands, "taken-in");
    let open = hands.named(Role::Button, &first_word(&hands, "home-open"));
    hands.button(&open[0]);
    hands.until(&results, |h| h.has(Role::Button, &results));
    let tab = hands.named(Role::Button, &beginning(&hands));
    hands.button(&tab[0]);
    assert!(hands.reads(&hands.text("dossier-from-elsewhere")));
    hands.close();
}

/// The words before the name in a text that names a person.
fn first_word(hands: &Hands, key: &str) -> String {
    let text = hands.with(key, "name", "§");
    text.split(['§', '\u{2068}']).next().unwrap().to_owned()
}

fn beginning(hands: &Hands) -> String {
    first_word(hands, "dossier-of")
}

#[test]
fn what_is_past_its_day_is_said_and_can_be_kept_longer() {
    let laptop = Laptop::new();
    let mut dossier = Dossier::new(
        Beneficiary {
            name: "Awa".to_owned(),
            language: LangId::french(),
        },
        String::new(),
        String::new(),
        String::new(),
        "2023-02-01T10:00:00Z".parse().unwrap(),
    );
    let content = bilan::authoring::load(&bilan::authoring::embedded_files()).unwrap();
    dossier.begin(&content.questionnaires["bilan_de_competences"]);
    // Kept two years where nothing else was said: that day has passed.
    laptop.keep(RecordId::from_bytes([3; 16]), &write(&dossier).unwrap());
    let mut hands = laptop.start();
    let due = hands.with_count("home-due", 1);
    hands.until(&due, |h| h.reads(&due));
    hands.button_of("home-due-show");
    keep_picture(&mut hands, "due");
    let open = hands.with("home-open", "name", "Awa");
    hands.button(&open);
    let tab = hands.with("dossier-of", "name", "Awa");
    hands.button(&tab);
    let longer = hands.with_count("dossier-keep-longer", 12);
    hands.button(&longer);
    hands.button_of("home");
    hands.until("nothing due", |h| {
        !h.reads(&due) && h.has(Role::Button, &open)
    });
    hands.close();
}
