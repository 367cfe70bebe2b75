//! The menu of a field, by pointer, by keyboard, and in both directions.

use bilan::lang::{Direction, LangId, Locales};
use bilan::ui::text::MenuWords;
use egui::accesskit::TextDirection;
use egui::{Event, Modifiers, OutputCommand, PointerButton, ViewportCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::Hands;

/// The words the application gives the menu.
pub fn words(direction: Direction) -> MenuWords {
    let tag = match direction {
        Direction::Ltr => "fr",
        Direction::Rtl => "ar",
    };
    let locale = Locales::embedded().get(&LangId::new(tag));
    MenuWords {
        name: locale.text("typing-menu"),
        undo: locale.text("typing-undo"),
        redo: locale.text("typing-redo"),
        cut: locale.text("typing-cut"),
        copy: locale.text("typing-copy"),
        paste: locale.text("typing-paste"),
        select_all: locale.text("typing-select-all"),
        automatic: locale.text("typing-direction-automatic"),
        left_to_right: locale.text("typing-direction-ltr"),
        right_to_left: locale.text("typing-direction-rtl"),
    }
}

fn right_click(hands: &mut Hands<'_>) {
    let at = hands.field().rect().center();
    hands.screen.hover_at(at);
    for pressed in [true, false] {
        let modifiers = Modifiers::NONE;
        hands.screen.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers,
        });
        hands.screen.step();
    }
    hands.screen.run();
}

fn choose(hands: &mut Hands<'_>, name: &str) {
    hands.screen.get_by_label(name).click();
    hands.screen.step();
    hands.screen.step();
}

fn is_open(hands: &Hands<'_>, direction: Direction) -> bool {
    hands
        .screen
        .query_by_label(&words(direction).paste)
        .is_some()
}

#[test]
fn the_menu_does_what_the_keys_do() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        let words = words(direction);
        let mut hands = Hands::on(direction, 1, "");
        hands.perform("t un");
        hands.perform("t  deux");
        right_click(&mut hands);
        assert!(is_open(&hands, direction));
        assert!(
            hands
                .screen
                .get_by_label(&words.cut)
                .accesskit_node()
                .is_disabled(),
            "nothing is selected"
        );
        assert!(
            hands
                .screen
                .get_by_label(&words.redo)
                .accesskit_node()
                .is_disabled()
        );
        choose(&mut hands, &words.undo);
        hands.screen.run();
        assert!(!is_open(&hands, direction) && hands.field().is_focused());
        assert_eq!(hands.told(), "un |");
        right_click(&mut hands);
        choose(&mut hands, &words.redo);
        hands.screen.run();
        right_click(&mut hands);
        choose(&mut hands, &words.select_all);
        hands.screen.run();
        assert_eq!(hands.told(), "#un deux|");
        right_click(&mut hands);
        assert_eq!(
            hands.told(),
            "#un deux|",
            "the selection stays for the menu"
        );
        hands.screen.get_by_label(&words.copy).click();
        let mut copied = Vec::new();
        for _ in 0..4 {
            hands.screen.step();
            copied.extend(hands.screen.output().platform_output.commands.clone());
        }
        assert!(
            copied
                .iter()
                .any(|c| matches!(c, OutputCommand::CopyText(text) if text == "un deux"))
        );
        right_click(&mut hands);
        choose(&mut hands, &words.cut);
        hands.screen.run();
        assert_eq!(hands.told(), "|");
        right_click(&mut hands);
        hands.screen.get_by_label(&words.paste).click();
        let mut asked = false;
        for _ in 0..4 {
            hands.screen.step();
            asked |= hands
                .screen
                .output()
                .viewport_output
                .values()
                .any(|viewport| viewport.commands.contains(&ViewportCommand::RequestPaste));
        }
        assert!(asked, "the clipboard is asked for");
        hands.perform("p collé");
        assert_eq!(hands.told(), "collé|", "and comes into the field");
    }
}

#[test]
fn the_direction_is_chosen_in_the_menu() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        let words = words(direction);
        let mut hands = Hands::on(direction, 1, "Ali");
        let way = |hands: &Hands<'_>| hands.field().accesskit_node().data().text_direction();
        for (name, expected) in [
            (&words.right_to_left, TextDirection::RightToLeft),
            (&words.automatic, TextDirection::LeftToRight),
            (&words.left_to_right, TextDirection::LeftToRight),
        ] {
            right_click(&mut hands);
            choose(&mut hands, name);
            hands.screen.run();
            assert_eq!(way(&hands), Some(expected), "{name}");
        }
        hands.perform("k C-A");
        hands.perform("t علي");
        assert_eq!(
            way(&hands),
            Some(TextDirection::LeftToRight),
            "what was chosen stays"
        );
    }
}

#[test]
fn the_keyboard_opens_the_menu_walks_in_it_and_comes_back() {
    for key in ["Menu", "S-F10"] {
        let words = words(Direction::Ltr);
        let mut hands = Hands::on(Direction::Ltr, 1, "mot");
        hands.perform("k Left");
        hands.key(key);
        assert!(is_open(&hands, Direction::Ltr), "{key}");
        // Nothing to undo, nothing selected: the first that can be done is pasting.
        assert!(hands.screen.get_by_label(&words.paste).is_focused());
        hands.key("Down");
        assert!(hands.screen.get_by_label(&words.select_all).is_focused());
        hands.key("Up");
        hands.key("Up");
        assert!(
            hands.screen.get_by_label(&words.right_to_left).is_focused(),
            "from the first to the last"
        );
        hands.key("Escape");
        hands.screen.run();
        assert!(!is_open(&hands, Direction::Ltr), "Escape closes it");
        assert!(hands.field().is_focused());
        assert_eq!(hands.told(), "mo|t", "and the caret is where it was");
        hands.key(key);
        hands.key("Down");
        hands.key("Enter");
        hands.screen.run();
        assert_eq!(hands.told(), "#mot|");
    }
}
