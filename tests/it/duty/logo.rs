//! The agency's logo is chosen once, seen on the pages looked at, and printed; what is no picture is refused in words.

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;

use crate::first_day::hands::Laptop;
use crate::hidden_answers::keep_picture;

/// A red square with a transparent corner, as PNG.
fn square() -> Vec<u8> {
    let mut image = image::RgbaImage::from_pixel(90, 30, image::Rgba([190, 30, 40, 255]));
    image.put_pixel(0, 0, image::Rgba([0, 0, 0, 0]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn a_logo_is_chosen_once_and_printed() {
    let laptop = Laptop::new();
    laptop.put("documents/logo.png", b"\x89PNG no picture at all");
    let mut hands = laptop.start();
    hands.button_of("office");
    hands.button_of("office-logo-choose");
    let refused = hands.text("error-logo");
    let refused = refused.split('{').next().unwrap().trim().to_owned();
    hands.until(&refused, |h| h.reads_among(&refused));
    hands.button_of("dismiss");

    laptop.put("documents/logo.png", square());
    hands.button_of("office-logo-choose");
    let shown = hands.text("office-logo");
    hands.until(&shown, |h| h.has(Role::Image, &shown));
    keep_picture(&mut hands, "logo");
    hands.close();

    // Another day, another dossier: it is still there, and on the page.
    let mut hands = laptop.start();
    for lang in ["fr", "ar"] {
        hands.locale = Locales::embedded().get(&LangId::new(lang));
        hands.button_of("language-name");
        hands.button_of("home");
        hands.button_of("sample-1");
        let results = hands.text("results");
        hands.until(&results, |h| h.has(Role::Button, &results));
        let summary = hands.text("summary");
        hands.press_first(Role::Button, &summary);
        hands.button(&format!(
            "{}: {}",
            hands.text("summary-language"),
            match lang {
                "fr" => "Français",
                _ => "العربية",
            }
        ));
        hands.rests();
        keep_picture(&mut hands, &format!("logo-summary-{lang}"));
        let before = laptop.shown.lock().unwrap().len();
        hands.button_of("summary-save");
        hands.until("the viewer", |_| {
            laptop.shown.lock().unwrap().len() > before
        });
        let path = laptop.shown.lock().unwrap().last().unwrap().clone();
        let bytes = std::fs::read(path).unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        let pictures = file.objects.values().filter(|object| {
            object
                .as_stream()
                .and_then(|s| s.dict.get(b"Subtype"))
                .and_then(lopdf::Object::as_name)
                .is_ok_and(|name| name == b"Image")
        });
        assert_eq!(pictures.count(), 1, "{lang}");
        if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
            let folder = std::path::PathBuf::from(folder);
            std::fs::write(folder.join(format!("logo-{lang}.pdf")), &bytes).unwrap();
        }
    }
    hands.button_of("home");
    hands.button_of("office");
    hands.button_of("office-logo-remove");
    hands.until("no logo", |h| !h.has(Role::Image, &h.text("office-logo")));
    hands.close();
}
