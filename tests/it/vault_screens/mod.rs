//! A counsellor's first start, the locked vault, the forgotten passphrase, two counsellors on one laptop: by hand, in
//! French and in Arabic. Nothing that was being typed is lost to a lock.
//!
//! `BILAN_LONG=1` locks 200 times in mid-typing in place of 20.

mod beginning;
mod copies;
mod locking;
mod patience;
pub mod slow_disk;
mod stopped;

use bilan::lang::{LangId, Locales};
use bilan::vault::{Passphrase, RecoveryKey};
use egui::accesskit::Role;

use crate::first_day::hands::{Hands, Laptop};

pub const WORDS: &str = "huit lampes au bord du puits";

/// The application on a laptop that nobody has used, in this language.
fn first_start(laptop: &Laptop, lang: &str) -> Hands {
    let mut hands = laptop.start_locked();
    hands.rests();
    hands.button(&Locales::embedded().name(&LangId::new(lang)));
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    hands
}

/// Makes a vault for somebody of this name, with the agency's key.
pub fn make_vault(hands: &mut Hands, name: &str, words: &str, recovery: &RecoveryKey) {
    let field = hands.text("access-new-name");
    hands.write(&field, name);
    for key in ["words-first", "words-again"] {
        let field = hands.text(key);
        hands.write(&field, words);
    }
    let has = hands.text("recovery-has");
    hands.press(Role::RadioButton, &has);
    let public = hands.text("recovery-public");
    hands.write(&public, &recovery.public().to_string());
    hands.button_of("access-create");
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    hands.rests();
}

/// Whether these words open one of the laptop's vaults.
fn opens(laptop: &Laptop, words: &str) -> bool {
    std::fs::read_dir(laptop.vaults()).unwrap().any(|folder| {
        let folder = folder.unwrap().path();
        let vault = bilan::vault::LockedVault::find(folder).unwrap();
        vault.unlock(&Passphrase::new(words)).is_ok()
    })
}
