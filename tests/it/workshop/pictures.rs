//! Pictures of the workshop, to be looked at: `cargo test --test it workshop::pictures` writes them to `target`.

use std::path::Path;

use egui::accesskit::Role;

use super::{open, workshop};
use crate::first_day::hands::Laptop;

#[test]
fn the_workshop_is_drawn_in_french_and_in_arabic() {
    for reader in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = workshop(&laptop, reader);
        open(&mut hands, "entrepreneuriat.ron");
        let fill = hands.text("workshop-fill-in");
        hands.until("the preview", |h| h.has(Role::Button, &fill));
        hands.button(&fill);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
        hands.picture(&folder.join(format!("workshop-{reader}.png")));
        hands.close();
    }
}
