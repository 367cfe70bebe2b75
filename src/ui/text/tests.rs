use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};

use super::*;
use crate::lang::Direction;
use crate::ui::theme::{self, Palette};

fn harness<'a, S: 'a>(
    direction: Direction,
    state: S,
    draw: impl Fn(&mut egui::Ui, &mut S) + 'a,
) -> Harness<'a, S> {
    Harness::builder()
        .with_size(egui::vec2(560.0, 400.0))
        .with_step_dt(1.0 / 60.0)
        .build_ui_state(
            move |ui, state| {
                theme::apply(ui.ctx(), Palette::Light);
                set_direction(ui.ctx(), direction);
                column(ui, |ui| draw(ui, state));
            },
            state,
        )
}

fn one_field<'a>(direction: Direction, lines: usize, text: &str) -> Harness<'a, String> {
    let options = FieldOptions {
        name: "Nom",
        lines,
        ..FieldOptions::default()
    };
    let mut harness = harness(direction, text.to_owned(), move |ui, text| {
        text_field(ui, "field", text, options);
    });
    harness.run();
    field(&harness, lines).focus();
    harness.run();
    harness
}

fn field<'a>(harness: &'a Harness<'_, String>, lines: usize) -> Node<'a> {
    let role = if lines > 1 {
        Role::MultilineTextInput
    } else {
        Role::TextInput
    };
    harness.get_by_role_and_label(role, "Nom")
}

fn press(harness: &mut Harness<'_, String>, modifiers: Modifiers, keys: &[Key]) {
    for key in keys {
        harness.key_press_modifiers(modifiers, *key);
        harness.run();
    }
}

fn type_in(harness: &mut Harness<'_, String>, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

#[test]
fn typed_text_arrives_and_is_told_to_assistive_technology() {
    let mut harness = one_field(Direction::Ltr, 1, "");
    for letter in ["E", "l", "é", "n", "a"] {
        type_in(&mut harness, letter);
    }
    assert_eq!(harness.state(), "Eléna");
    assert_eq!(field(&harness, 1).value().as_deref(), Some("Eléna"));
    press(
        &mut harness,
        Modifiers::NONE,
        &[Key::Backspace, Key::ArrowLeft, Key::Delete],
    );
    assert_eq!(harness.state(), "Elé");
}

#[test]
fn arrows_move_as_the_eye_does_in_arabic() {
    let mut harness = one_field(Direction::Rtl, 1, "");
    type_in(&mut harness, "سلام");
    // The end of the text is at the left: one to the right is one back.
    press(&mut harness, Modifiers::NONE, &[Key::ArrowRight]);
    type_in(&mut harness, "ا");
    assert_eq!(harness.state(), "سلاام");
    press(&mut harness, Modifiers::NONE, &[Key::Home]);
    type_in(&mut harness, "ال");
    assert_eq!(harness.state(), "السلاام");
    press(&mut harness, Modifiers::SHIFT, &[Key::ArrowLeft]);
    press(&mut harness, Modifiers::NONE, &[Key::Delete]);
    assert_eq!(harness.state(), "اللاام");
}

#[test]
fn words_and_everything_can_be_selected_and_replaced() {
    let mut harness = one_field(Direction::Ltr, 1, "chef de chantier");
    press(
        &mut harness,
        Modifiers::COMMAND | Modifiers::SHIFT,
        &[Key::ArrowLeft],
    );
    type_in(&mut harness, "rang");
    assert_eq!(harness.state(), "chef de rang");
    press(&mut harness, Modifiers::COMMAND, &[Key::Backspace]);
    assert_eq!(harness.state(), "chef de ");
    press(&mut harness, Modifiers::COMMAND, &[Key::A]);
    type_in(&mut harness, "maçon");
    assert_eq!(harness.state(), "maçon");
}

#[test]
fn copy_cut_and_paste() {
    let mut harness = one_field(Direction::Ltr, 1, "un deux");
    press(&mut harness, Modifiers::SHIFT, &[Key::Home]);
    harness.event(Event::Cut);
    harness.step();
    let copied =
        harness
            .output()
            .platform_output
            .commands
            .iter()
            .find_map(|command| match command {
                egui::OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            });
    assert_eq!(copied.as_deref(), Some("un deux"));
    assert_eq!(harness.state(), "");
    harness.event(Event::Paste("trois\r\nquatre\t".to_owned()));
    harness.run();
    assert_eq!(
        harness.state(),
        "trois quatre ",
        "a single line takes no line feed"
    );
}

#[test]
fn undo_goes_back_by_words_and_redo_forward() {
    let mut harness = one_field(Direction::Ltr, 1, "");
    for letter in ["b", "o", "n", " ", "à", " ", "s"] {
        type_in(&mut harness, letter);
    }
    let steps = |harness: &mut Harness<'_, String>, key| {
        press(harness, Modifiers::COMMAND, &[key]);
        harness.state().clone()
    };
    assert_eq!(steps(&mut harness, Key::Z), "bon à ");
    assert_eq!(steps(&mut harness, Key::Z), "bon à");
    assert_eq!(steps(&mut harness, Key::Z), "bon ");
    assert_eq!(steps(&mut harness, Key::Y), "bon à");
    press(
        &mut harness,
        Modifiers::COMMAND,
        &[Key::Z, Key::Z, Key::Z, Key::Z, Key::Z],
    );
    assert_eq!(harness.state(), "");
}

#[test]
fn several_lines_take_line_feeds_and_arrows_between_them() {
    let mut harness = one_field(Direction::Ltr, 3, "");
    type_in(&mut harness, "un");
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    type_in(&mut harness, "deux");
    assert_eq!(harness.state(), "un\ndeux");
    press(&mut harness, Modifiers::NONE, &[Key::ArrowUp, Key::Home]);
    type_in(&mut harness, "- ");
    assert_eq!(harness.state(), "- un\ndeux");
    let before = field(&harness, 3).rect().height();
    for _ in 0..6 {
        press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    }
    assert!(
        field(&harness, 3).rect().height() > before,
        "the field grows with its text"
    );
}

#[test]
fn enter_leaves_a_single_line() {
    let mut harness = one_field(Direction::Ltr, 1, "");
    assert!(field(&harness, 1).is_focused());
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    assert!(!field(&harness, 1).is_focused());
    type_in(&mut harness, "x");
    assert_eq!(harness.state(), "");
}

#[test]
fn the_pointer_places_the_caret_and_selects() {
    let mut harness = one_field(Direction::Ltr, 1, "alpha bravo");
    let rect = field(&harness, 1).rect();
    let start = rect.left_center() + egui::vec2(11.0, 0.0);
    let click = |harness: &mut Harness<'_, String>, at: egui::Pos2, times: usize| {
        for pressed in [true, false].repeat(times) {
            let modifiers = Modifiers::NONE;
            harness.hover_at(at);
            harness.event(Event::PointerButton {
                pos: at,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers,
            });
            harness.step();
        }
        harness.run();
    };
    click(&mut harness, start, 1);
    type_in(&mut harness, ">");
    assert_eq!(harness.state(), ">alpha bravo");
    harness.run_steps(60);
    click(&mut harness, start + egui::vec2(25.0, 0.0), 2);
    type_in(&mut harness, "x");
    assert_eq!(harness.state(), ">x bravo");
    harness.run_steps(60);
    click(&mut harness, start, 3);
    type_in(&mut harness, "y");
    assert_eq!(harness.state(), "y");
}

#[test]
fn dragging_selects_in_arabic_from_the_right() {
    let mut harness = one_field(Direction::Rtl, 1, "مهندس مدني");
    let rect = field(&harness, 1).rect();
    harness.drag_at(rect.right_center() - egui::vec2(11.0, 0.0));
    harness.run();
    harness.hover_at(rect.left_center() + egui::vec2(4.0, 0.0));
    harness.run();
    harness.drop_at(rect.left_center() + egui::vec2(4.0, 0.0));
    harness.run();
    type_in(&mut harness, "طبيب");
    assert_eq!(harness.state(), "طبيب");
}

#[test]
fn an_input_method_composes_before_it_commits() {
    let mut harness = one_field(Direction::Ltr, 1, "a");
    let preedit = |text: &str| {
        Event::Ime(egui::ImeEvent::Preedit {
            text: text.to_owned(),
            active_range_chars: None,
        })
    };
    harness.event(preedit("´"));
    harness.run();
    assert_eq!(
        harness.state(),
        "a",
        "what is being composed is not yet typed"
    );
    harness.event(preedit(""));
    harness.event(Event::Ime(egui::ImeEvent::Commit("é".to_owned())));
    harness.run();
    assert_eq!(harness.state(), "aé");
}

#[test]
fn no_more_characters_than_allowed() {
    let options = FieldOptions {
        name: "Nom",
        max_chars: Some(4),
        ..FieldOptions::default()
    };
    let mut harness = harness(Direction::Ltr, String::new(), move |ui, text| {
        text_field(ui, "field", text, options);
    });
    harness.run();
    field(&harness, 1).focus();
    harness.run();
    type_in(&mut harness, "éééééé");
    assert_eq!(harness.state(), "éééé");
    press(&mut harness, Modifiers::COMMAND, &[Key::A]);
    type_in(&mut harness, "عربي جدا");
    assert_eq!(harness.state(), "عربي");
}

#[test]
fn a_password_is_edited_behind_bullets() {
    let options = FieldOptions {
        name: "Mot de passe",
        password: true,
        ..FieldOptions::default()
    };
    let mut harness = harness(Direction::Ltr, String::new(), move |ui, text| {
        text_field(ui, "field", text, options);
    });
    harness.run();
    harness
        .get_by_role_and_label(Role::PasswordInput, "Mot de passe")
        .focus();
    harness.run();
    type_in(&mut harness, "sécret");
    press(
        &mut harness,
        Modifiers::NONE,
        &[Key::ArrowLeft, Key::ArrowLeft, Key::Backspace],
    );
    type_in(&mut harness, "çç");
    assert_eq!(harness.state(), "séccçet".replace("cç", "çç").as_str());
    let told = harness
        .get_by_role_and_label(Role::PasswordInput, "Mot de passe")
        .value();
    assert_eq!(told.as_deref(), Some("•••••••"));
    harness.event(Event::Copy);
    harness.step();
    assert!(harness.output().platform_output.commands.is_empty());
}

#[test]
fn a_change_from_outside_shows_and_assistive_technology_can_set_the_value() {
    let mut harness = one_field(Direction::Ltr, 1, "avant");
    "après".clone_into(harness.state_mut());
    harness.run();
    assert_eq!(field(&harness, 1).value().as_deref(), Some("après"));
    field(&harness, 1).set_text_value_accesskit("dicté");
    harness.run();
    assert_eq!(harness.state(), "dicté");
}

#[test]
fn buttons_and_choices_answer_to_pointer_and_keyboard() {
    let mut harness = harness(
        Direction::Rtl,
        (0, false),
        |ui, (count, on): &mut (i32, bool)| {
            if button(ui, ButtonKind::Primary, "حفظ").clicked() {
                *count += 1;
            }
            if choice_row(ui, Mark::Checkbox, *on, "أوافق").clicked() {
                *on = !*on;
            }
            button_with(
                ui,
                "ممنوع",
                ButtonOptions {
                    enabled: false,
                    ..ButtonOptions::default()
                },
            );
        },
    );
    harness.run();
    harness.get_by_role_and_label(Role::Button, "حفظ").click();
    harness.run();
    assert_eq!(harness.state().0, 1);
    harness
        .get_by_role_and_label(Role::CheckBox, "أوافق")
        .focus();
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert!(harness.state().1);
    for name in ["حفظ", "أوافق", "ممنوع"] {
        assert!(harness.get_by_label(name).rect().height() >= 32.0);
    }
    assert!(harness.get_by_label("ممنوع").accesskit_node().is_disabled());
}

#[test]
fn rows_begin_where_reading_begins() {
    for (direction, first_is_left) in [(Direction::Ltr, true), (Direction::Rtl, false)] {
        let mut harness = harness(direction, (), |ui, ()| {
            row(ui, |ui| {
                button(ui, ButtonKind::Secondary, "A");
                button(ui, ButtonKind::Secondary, "B");
            });
            split_row(
                ui,
                |ui| button(ui, ButtonKind::Quiet, "C"),
                |ui| button(ui, ButtonKind::Quiet, "D"),
            );
            side_by_side(ui, 0.3, |ui| label(ui, "E"), |ui| label(ui, "F"));
        });
        harness.run();
        let x = |name: &str| harness.get_by_label(name).rect().center().x;
        assert_eq!(x("A") < x("B"), first_is_left);
        assert_eq!(x("C") < x("D"), first_is_left);
        assert!((x("C") - x("D")).abs() > 400.0);
        let (e, f) = (
            harness.get_by_value("E").rect(),
            harness.get_by_value("F").rect(),
        );
        assert_eq!(e.center().x < f.center().x, first_is_left);
        assert!(e.width() < f.width());
    }
}

#[test]
fn what_is_drawn_is_kept_but_not_without_end() {
    let ctx = egui::Context::default();
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
        let text =
            "Une phrase assez longue pour remplir toute la largeur de la fenêtre. ".repeat(40);
        for n in 0..60 {
            paint(
                ui,
                egui::Rect::EVERYTHING.with_max_x(900.0).with_min_x(0.0),
                &format!("{n} {text}"),
                &Style::body(),
            );
        }
    });
    output.textures_delta.clear();
    let ((texts, bytes), (glyphs, texture)) = painter::of(&ctx).lock().load();
    assert!(
        texts > 5 && bytes <= 16 << 20,
        "{texts} texts, {bytes} bytes"
    );
    assert!(
        glyphs > 20 && texture <= 16 << 20,
        "{glyphs} glyphs, {texture} bytes"
    );
}

#[test]
fn a_screen_reader_follows_lines_words_and_caret() {
    let mut harness = one_field(Direction::Ltr, 2, "un deux\nثلاثة");
    press(&mut harness, Modifiers::COMMAND, &[Key::Home]);
    press(&mut harness, Modifiers::NONE, &[Key::ArrowRight]);
    let lines: Vec<String> = field(&harness, 2)
        .children()
        .map(|line| {
            line.accesskit_node()
                .data()
                .value()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    assert_eq!(lines, ["un deux\n", "ثلاثة"]);
    let node = field(&harness, 2).accesskit_node();
    let caret = *node.data().text_selection().expect("a caret is told");
    assert_eq!(
        (caret.anchor.character_index, caret.focus.character_index),
        (1, 1)
    );
}

#[test]
fn composing_ends_where_the_field_is_left() {
    let mut harness = one_field(Direction::Ltr, 1, "a");
    harness.event(Event::Ime(egui::ImeEvent::Preedit {
        text: "´".to_owned(),
        active_range_chars: None,
    }));
    harness.run();
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(harness.state(), "a");
    assert_eq!(field(&harness, 1).value().as_deref(), Some("a"));
}
