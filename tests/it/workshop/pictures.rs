//! Pictures of the workshop, to be looked at: `cargo test --test it workshop::pictures` writes them to `target`, and
//! with `BILAN_PICTURES=docs` to the guides.

use std::path::Path;

use egui::accesskit::Role;

use super::{ESSAI, open, workshop};
use crate::first_day::hands::{Hands, Laptop};

/// Every letter is there, and the page rests; then it is kept.
fn keep(hands: &mut Hands, name: &str) {
    hands.rests();
    assert!(!hands.reads_among("U+"), "{name}: a letter is missing");
    let folder = std::env::var("BILAN_PICTURES").unwrap_or_else(|_| "target".to_owned());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    hands.picture(&folder.join(format!("workshop-{name}.png")));
}

#[test]
fn the_workshop_is_drawn_in_french_arabic_and_english() {
    for reader in ["fr", "ar", "en"] {
        let laptop = Laptop::new();
        let broken = ESSAI
            .replace(r#"Is("worked", "yes")"#, r#"Is("worked", "yess")"#)
            .replace("sections: [", "sectoins: [");
        laptop.put("content/essai_2.ron", broken);
        laptop.put("content/essai.ron", ESSAI);
        let mut hands = workshop(&laptop, reader);
        open(&mut hands, "entrepreneuriat.ron");
        let fill = hands.text("workshop-fill-in");
        hands.until("the preview", |h| h.has(Role::Button, &fill));
        hands.button(&fill);
        keep(&mut hands, reader);

        open(&mut hands, "essai.ron");
        let edit = format!("{}: wish", hands.text("workshop-edit"));
        hands.until("the preview", |h| h.has(Role::Button, &edit));
        hands.button(&edit);
        hands.button_of("workshop-condition-change");
        keep(&mut hands, &format!("editing-{reader}"));

        open(&mut hands, "essai_2.ron");
        let none = hands.text("workshop-no-preview");
        hands.until("the findings", |h| h.reads(&none));
        keep(&mut hands, &format!("findings-{reader}"));
        hands.close();
    }
}
