//! By hand, in French and in Arabic: told before the name is asked, agreements taken back, what leaves is addressed and
//! remembered, and the person's whole file holds everything.

use egui::Key;
use egui::Modifiers;
use egui::accesskit::Role;

use crate::first_day::hands::{Hands, Laptop, PASSPHRASE};
use crate::first_day::questions::Questions;
use crate::hidden_answers::keep_picture;
use crate::report_pages::extracted;

/// The page for a new dossier, in this language.
fn new_dossier(laptop: &Laptop, lang: &str) -> Hands {
    let mut hands = laptop.start();
    hands.locale = bilan::lang::Locales::embedded().get(&bilan::lang::LangId::new(lang));
    hands.button_of("language-name");
    hands.button_of("office");
    for (key, words) in [
        ("office-controller", "ANAPEC Casablanca"),
        ("office-receipt", "D-123/2026"),
    ] {
        let field = hands.text(key);
        hands.write(&field, words);
    }
    keep_picture(&mut hands, &format!("office-{lang}"));
    hands.button_of("home");
    hands.button_of("home-new");
    hands
}

/// A dossier with an answer that is sensitive, a private note, and everything agreed to.
fn begun(laptop: &Laptop, lang: &str, name: &str) -> Hands {
    let mut hands = new_dossier(laptop, lang);
    let field = hands.text("new-name");
    hands.write(&field, name);
    // Named, and not told: the interview does not begin.
    assert!(hands.reads(&hands.text("new-manner-needed")));
    assert!(!hands.ready(Role::Button, &hands.text("new-begin")));
    for words in ["ANAPEC Casablanca", "D-123/2026", "09-08"] {
        assert!(hands.reads_among(words), "{words} is said");
    }
    hands.informs();
    keep_picture(&mut hands, &format!("notice-{lang}"));
    hands.button_of("new-begin");
    for _ in 0..3 {
        hands.button_of("consent-yes");
        hands.button_of("interview-next");
    }
    let field = Questions::new(lang).question("dependants");
    for _ in 0..20 {
        if hands.has(Role::TextInput, &field) {
            break;
        }
        hands.key(Modifiers::COMMAND, Key::Enter);
    }
    hands.write(&field, "7");
    let note = hands.text("note-private");
    hands.write(&note, "semble inquiet");
    hands
}

fn cover(hands: &mut Hands, name: &str) {
    let tab = hands.with("dossier-of", "name", name);
    hands.button(&tab);
    let title = hands.text("dossier-title");
    hands.until(&title, |h| h.reads(&title));
}

#[track_caller]
fn saved(laptop: &Laptop, hands: &mut Hands, before: usize) -> Vec<u8> {
    hands.until("the document", |_| {
        laptop.shown.lock().unwrap().len() > before
    });
    let shown = laptop.shown.lock().unwrap().last().unwrap().clone();
    std::fs::read(shown).unwrap()
}

fn flow(lang: &str, name: &str) {
    let laptop = Laptop::new();
    let mut hands = begun(&laptop, lang, name);
    cover(&mut hands, name);
    hands.names_are_told_apart(&[]);
    keep_picture(&mut hands, &format!("dossier-{lang}"));
    let label = Questions::new(lang).question("consent_employer");
    let take_back = format!("{}: {label}", hands.text("dossier-take-back"));
    hands.button(&take_back);
    let refused = hands.text("consent-not-given");
    hands.until(&refused, |h| h.reads(&refused));

    // An employer gets nothing any more.
    let summary = hands.text("summary");
    hands.press_first(Role::Button, &summary);
    let employer = format!(
        "{}: {}",
        hands.text("export-for-whom"),
        hands.text("recipient-employer")
    );
    hands.button(&employer);
    assert!(hands.reads(&hands.text("export-said-no")));
    assert!(!hands.ready(Role::Button, &hands.text("summary-save")));
    // A training centre may, once the person was asked, and it is said which.
    let training = format!(
        "{}: {}",
        hands.text("export-for-whom"),
        hands.text("recipient-training")
    );
    hands.button(&training);
    let agrees = hands.text("export-person-agrees");
    hands.press(Role::CheckBox, &agrees);
    assert!(!hands.ready(Role::Button, &hands.text("summary-save")));
    let purpose = hands.text("export-purpose");
    hands.write(&purpose, "OFPPT");
    keep_picture(&mut hands, &format!("addressee-{lang}"));
    hands.button_of("summary-save");
    let short = saved(&laptop, &mut hands, 0);
    if let Some(words) = extracted(&short) {
        assert!(
            !words.contains("semble inquiet"),
            "a private note is printed"
        );
    }

    // It is remembered, also after a lock, and the whole file has everything.
    hands.button_of("vault-lock");
    hands.unlock(PASSPHRASE);
    cover(&mut hands, name);
    let remembered = |h: &Hands| h.reads_among("OFPPT");
    hands.until("what left the laptop", remembered);
    keep_picture(&mut hands, &format!("dossier-after-{lang}"));
    let of = hands.text("whole-file");
    let name_of = bilan::lang::Locales::embedded().name(&bilan::lang::LangId::new(lang));
    hands.button(&format!("{of}: {name_of}"));
    hands.button_of("whole-file-save");
    let whole = saved(&laptop, &mut hands, 1);
    assert!(whole.starts_with(b"%PDF-"));
    let words = extracted(&whole).unwrap_or_default();
    for part in ["semble inquiet", "OFPPT", "09-08", "ANAPEC Casablanca"] {
        assert!(words.is_empty() || words.contains(part), "{part}: {words}");
    }
    if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
        let folder = std::path::PathBuf::from(folder);
        std::fs::write(folder.join(format!("whole-{lang}.pdf")), &whole).unwrap();
    }
    hands.close();
}

#[test]
fn told_agreed_taken_back_and_remembered_in_french() {
    flow("fr", "Awa");
}

#[test]
fn told_agreed_taken_back_and_remembered_in_arabic() {
    flow("ar", "آوا");
}
