//! Fields drawn to pictures under `target/` for the eye, and checked for what a machine can see.

use std::path::Path;

use bilan::lang::Direction;
use bilan::ui::text::{self, FieldOptions};
use bilan::ui::theme::{self, Palette};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::menu;

const STORY: &str =
    "عملت في Rabat مع 12 شخصا (Ali و Sara)\nIl dit « أنا بنّاء » et rit\nبِنَّاءٌ، ثم chef d’équipe";

struct Look {
    name: &'static str,
    direction: Direction,
    palette: Palette,
    scale: f32,
    /// Pressed after the text has been selected up to the Arabic quotation.
    keys: &'static [(Key, Modifiers)],
}

const LOOKS: [Look; 4] = [
    Look {
        name: "selection-light-1",
        direction: Direction::Ltr,
        palette: Palette::Light,
        scale: 1.0,
        keys: &[],
    },
    Look {
        name: "caret-dark-2",
        direction: Direction::Rtl,
        palette: Palette::Dark,
        scale: 2.0,
        // To the right edge of the Latin name in the first line, where two directions meet.
        keys: &[
            (Key::Home, Modifiers::COMMAND),
            (Key::ArrowLeft, Modifiers::COMMAND),
            (Key::ArrowLeft, Modifiers::COMMAND),
        ],
    },
    Look {
        name: "menu-ar-dark-2",
        direction: Direction::Rtl,
        palette: Palette::Dark,
        scale: 2.0,
        keys: &[(Key::Menu, Modifiers::NONE)],
    },
    Look {
        name: "menu-fr-light-1",
        direction: Direction::Ltr,
        palette: Palette::Light,
        scale: 1.0,
        keys: &[(Key::Menu, Modifiers::NONE)],
    },
];

fn drawn(look: &Look) -> Harness<'_, String> {
    let mut secret = "sésame".to_owned();
    let mut short = "1,5 an".to_owned();
    let mut harness = Harness::builder()
        .with_size(egui::vec2(520.0, 560.0))
        .with_pixels_per_point(look.scale)
        .with_step_dt(1.0 / 60.0)
        .build_ui_state(
            move |ui, story: &mut String| {
                theme::apply(ui.ctx(), look.palette);
                text::set_direction(ui.ctx(), look.direction);
                text::set_menu_words(ui.ctx(), menu::words(look.direction));
                text::column(ui, |ui| {
                    let named = |name| FieldOptions {
                        name,
                        ..FieldOptions::default()
                    };
                    text::text_field(
                        ui,
                        "story",
                        story,
                        FieldOptions {
                            lines: 4,
                            ..named("story")
                        },
                    );
                    text::text_field(
                        ui,
                        "wrong",
                        &mut short,
                        FieldOptions {
                            error: true,
                            ..named("wrong")
                        },
                    );
                    text::text_field(
                        ui,
                        "secret",
                        &mut secret,
                        FieldOptions {
                            password: true,
                            ..named("secret")
                        },
                    );
                    let mut fixed = "غير قابل للتعديل".to_owned();
                    text::text_field(
                        ui,
                        "off",
                        &mut fixed,
                        FieldOptions {
                            enabled: false,
                            ..named("off")
                        },
                    );
                    let mut none = String::new();
                    let empty = FieldOptions {
                        placeholder: "اكتب هنا…",
                        ..named("empty")
                    };
                    text::text_field(ui, "empty", &mut none, empty);
                });
            },
            STORY.to_owned(),
        );
    harness.run();
    harness
        .get_by_role_and_label(Role::MultilineTextInput, "story")
        .focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Home);
    for _ in 0..2 {
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
    }
    harness.run();
    for (key, modifiers) in look.keys {
        harness.event(Event::Key {
            key: *key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: *modifiers,
        });
        harness.run();
    }
    harness
}

#[test]
fn fields_are_drawn_light_and_dark_at_one_and_two_hundred_per_cent() {
    for look in &LOOKS {
        let mut harness = drawn(look);
        let picture = match harness.render() {
            Ok(picture) => picture,
            Err(reason) => {
                println!("no pictures of fields: {reason}");
                return;
            }
        };
        let colours = theme::Theme::new(look.palette).colours;
        let count = |colour: egui::Color32| {
            let near = |pixel: &[u8; 4]| {
                pixel
                    .iter()
                    .zip(colour.to_array())
                    .all(|(a, b)| a.abs_diff(b) < 3)
            };
            picture.pixels().filter(|pixel| near(&pixel.0)).count()
        };
        let area = picture.width() * picture.height();
        assert!(
            count(colours.surface) > area as usize / 10,
            "{}: the ground of fields",
            look.name
        );
        assert!(count(colours.ink) > 100, "{}: letters", look.name);
        let selected = look.keys.iter().all(|(key, _)| *key == Key::Menu);
        assert_eq!(
            count(colours.selection) > 1_000,
            selected,
            "{}: the selection",
            look.name
        );
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/field-{}.png", look.name));
        picture.save(path).expect("the picture is written");
    }
}
