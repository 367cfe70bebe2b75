//! Pictures of the workshop, to be looked at: `cargo test --test it workshop::pictures` writes them to `target`.

use std::path::Path;

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;

use crate::first_day::hands::Laptop;

#[test]
fn the_workshop_is_drawn_in_french_and_in_arabic() {
    for reader in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = laptop.start();
        hands.button(&Locales::embedded().name(&LangId::new(reader)));
        hands.locale = Locales::embedded().get(&LangId::new(reader));
        let empty = hands.text("home-empty-title");
        hands.until("the list", |h| h.reads(&empty));
        hands.button_of("workshop");
        hands.until("the files", |h| {
            !h.buttons_beginning("entrepreneuriat").is_empty()
        });
        let file = hands.buttons_beginning("entrepreneuriat")[0].clone();
        hands.button(&file);
        let fill = hands.text("workshop-fill-in");
        hands.until("the preview", |h| h.has(Role::Button, &fill));
        hands.button(&fill);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
        hands.picture(&folder.join(format!("workshop-{reader}.png")));
        hands.close();
    }
}
