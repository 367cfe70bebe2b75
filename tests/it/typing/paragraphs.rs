//! Several lines and paragraphs, each with its own direction.

use bilan::lang::Direction;
use egui::accesskit::TextDirection;
use egui::{Event, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::NodeT as _;

use super::Hands;

#[test]
fn lines_of_both_directions_follow_one_another() {
    let mut hands = Hands::on(Direction::Ltr, 5, "Un deux\nثلاثة أربعة\nfin");
    hands.follow(&[
        ("k C-Home", "|Un deux\nثلاثة أربعة\nfin", ""),
        (
            "k Down",
            "Un deux\nثلاثة أربعة|\nfin",
            "the left of an Arabic line is its end",
        ),
        ("k Down", "Un deux\nثلاثة أربعة\n|fin", "the column is kept"),
        ("k Up", "Un deux\nثلاثة أربعة|\nfin", ""),
        ("k Up", "|Un deux\nثلاثة أربعة\nfin", ""),
        ("k Up", "|Un deux\nثلاثة أربعة\nfin", ""),
        ("k End", "Un deux|\nثلاثة أربعة\nfin", ""),
        (
            "k Right",
            "Un deux\n|ثلاثة أربعة\nfin",
            "on to the next paragraph",
        ),
        (
            "k Left",
            "Un deux\nث|لاثة أربعة\nfin",
            "which is read to the left",
        ),
        ("k Right", "Un deux\n|ثلاثة أربعة\nfin", ""),
        (
            "k Right",
            "Un deux|\nثلاثة أربعة\nfin",
            "and back over its beginning",
        ),
        ("k C-Left", "Un |deux\nثلاثة أربعة\nfin", ""),
        ("k C-Right", "Un deux|\nثلاثة أربعة\nfin", ""),
        (
            "k C-Right",
            "Un deux\n|ثلاثة أربعة\nfin",
            "a paragraph's ends are stops",
        ),
        ("k C-Left", "Un deux\nثلاثة |أربعة\nfin", ""),
        ("k S-End", "Un deux\nثلاثة #أربعة|\nfin", ""),
        ("k C-S-End", "Un deux\nثلاثة #أربعة\nfin|", ""),
        ("k Delete", "Un deux\nثلاثة |", ""),
        ("k Enter", "Un deux\nثلاثة \n|", ""),
        ("t 12", "Un deux\nثلاثة \n12|", ""),
        ("k Home", "Un deux\nثلاثة \n|12", ""),
        (
            "k Backspace",
            "Un deux\nثلاثة |12",
            "two paragraphs become one",
        ),
        ("k S-Enter", "Un deux\nثلاثة \n|12", ""),
        ("k C-Backspace", "Un deux\nثلاثة |12", ""),
        (
            "k PageUp",
            "Un deux|\nثلاثة 12",
            "to the first line, in the same column",
        ),
        ("k PageUp", "|Un deux\nثلاثة 12", ""),
        ("k S-PageDown", "#Un deux\nثلاثة 12|", ""),
        ("k S-PageDown", "#Un deux\nثلاثة 12|", ""),
        (
            "p a\r\nb\u{2028}c\td",
            "a\nb\nc d|",
            "every kind of line end is one",
        ),
        ("k C-Z", "#Un deux\nثلاثة 12|", ""),
    ]);
}

#[test]
fn a_paragraph_without_letters_runs_as_the_one_before() {
    let hands = Hands::on(Direction::Ltr, 5, "سلام\n2024\nAli\n7");
    let ways: Vec<_> = hands
        .field()
        .children()
        .map(|line| line.accesskit_node().data().text_direction())
        .collect();
    let (left, right) = (
        Some(TextDirection::RightToLeft),
        Some(TextDirection::LeftToRight),
    );
    assert_eq!(ways, [left, left, right, right]);
}

#[test]
fn the_caret_crosses_the_ends_of_wrapped_lines_once() {
    // In a line that goes on, the end and the next start are one place: no key is pressed twice for it.
    for (direction, words, forward, back) in [
        (Direction::Ltr, "mot ", "Right", "Left"),
        (Direction::Rtl, "كلمة ", "Left", "Right"),
    ] {
        let text = words.repeat(30);
        let count = text.chars().count();
        let mut hands = Hands::on(direction, 5, &text);
        assert!(hands.field().children().count() > 1, "it is wrapped");
        hands.key("C-Home");
        for nth in 1..=count {
            hands.key(forward);
            assert_eq!(hands.ends(), (nth, nth), "{direction:?}, forward");
        }
        for nth in (0..count).rev() {
            hands.key(back);
            assert_eq!(hands.ends(), (nth, nth), "{direction:?}, back");
        }
    }
}

#[test]
fn home_and_end_stay_on_a_wrapped_line() {
    let mut hands = Hands::on(Direction::Ltr, 5, &"mot ".repeat(60));
    hands.key("C-Home");
    hands.key("End");
    let (_, end) = hands.ends();
    assert!(end > 10 && end < 230, "{end}");
    hands.key("End");
    assert_eq!(hands.ends().1, end, "End again does not go further");
    hands.key("Home");
    assert_eq!(hands.ends().1, 0);
    hands.key("Down");
    assert_eq!(
        hands.ends().1,
        end,
        "the second line begins where the first ended"
    );
    hands.key("Home");
    assert_eq!(hands.ends().1, end);
}

fn press(hands: &mut Hands<'_>, at: Pos2, pressed: bool, modifiers: Modifiers) {
    hands.screen.hover_at(at);
    hands.screen.event_modifiers(
        Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        },
        modifiers,
    );
    hands.screen.step();
}

fn click(hands: &mut Hands<'_>, at: Pos2, times: usize, modifiers: Modifiers) {
    // What was clicked before is not part of a double click.
    hands.screen.run_steps(60);
    for _ in 0..times {
        press(hands, at, true, modifiers);
        press(hands, at, false, modifiers);
    }
    hands.screen.run();
}

#[test]
fn the_pointer_selects_words_lines_and_with_shift() {
    let mut hands = Hands::on(Direction::Ltr, 5, "alpha bravo\nكلمة أخرى\nfin");
    let field = hands.field().rect();
    let line = |nth: f32| field.top() + 6.0 + 21.0 * (nth + 0.5);
    let left = |nth: f32| egui::pos2(field.left() + 14.0, line(nth));
    let right = |nth: f32| egui::pos2(field.right() - 14.0, line(nth));
    click(&mut hands, left(0.0), 2, Modifiers::NONE);
    assert_eq!(hands.told(), "#alpha| bravo\nكلمة أخرى\nfin");
    click(&mut hands, right(1.0), 2, Modifiers::NONE);
    assert_eq!(hands.told(), "alpha bravo\n#كلمة| أخرى\nfin");
    click(&mut hands, right(1.0), 3, Modifiers::NONE);
    assert_eq!(hands.told(), "alpha bravo\n#كلمة أخرى|\nfin");
    click(
        &mut hands,
        egui::pos2(field.center().x, line(0.0)),
        1,
        Modifiers::NONE,
    );
    assert_eq!(
        hands.told(),
        "alpha bravo|\nكلمة أخرى\nfin",
        "beyond the letters lies the end of the line"
    );
    click(
        &mut hands,
        egui::pos2(field.center().x, line(2.0)),
        1,
        Modifiers::SHIFT,
    );
    assert_eq!(hands.told(), "alpha bravo#\nكلمة أخرى\nfin|");
    // A double click and a drag select whole words.
    hands.screen.run_steps(60);
    press(&mut hands, left(0.0), true, Modifiers::NONE);
    press(&mut hands, left(0.0), false, Modifiers::NONE);
    press(&mut hands, left(0.0), true, Modifiers::NONE);
    hands
        .screen
        .hover_at(egui::pos2(field.left() + 62.0, line(0.0)));
    hands.screen.run();
    assert_eq!(hands.told(), "#alpha bravo|\nكلمة أخرى\nfin");
    press(
        &mut hands,
        egui::pos2(field.left() + 62.0, line(0.0)),
        false,
        Modifiers::NONE,
    );
}

#[test]
fn a_drag_beyond_the_edge_moves_a_long_line_along() {
    for (direction, words) in [(Direction::Ltr, "chantier "), (Direction::Rtl, "ورشة ")] {
        let text = words.repeat(40);
        let mut hands = Hands::on(direction, 1, &text);
        hands.key("Home");
        let field = hands.field().rect();
        let (start, beyond) = match direction {
            Direction::Ltr => (
                field.left_center(),
                field.right_center() + egui::vec2(30.0, 0.0),
            ),
            Direction::Rtl => (
                field.right_center(),
                field.left_center() - egui::vec2(30.0, 0.0),
            ),
        };
        let start = start + (field.center() - start).normalized() * 12.0;
        hands.screen.drag_at(start);
        hands.screen.step();
        hands.screen.hover_at(beyond);
        for _ in 0..600 {
            hands.screen.step();
        }
        let (anchor, focus) = hands.ends();
        assert_eq!((anchor, focus), (0, text.chars().count()), "{direction:?}");
        hands.screen.drop_at(beyond);
        hands.screen.run();
    }
}

#[test]
fn a_click_elsewhere_leaves_the_field() {
    let mut hands = Hands::on(Direction::Ltr, 1, "mot");
    assert!(hands.field().is_focused());
    click(&mut hands, egui::pos2(600.0, 480.0), 1, Modifiers::NONE);
    assert!(!hands.field().is_focused());
}

#[test]
fn coming_back_the_caret_is_where_it_was() {
    let mut hands = Hands::on(Direction::Ltr, 1, "chantier");
    hands.perform("k Home");
    hands.perform("k Right");
    hands.perform("k Enter");
    assert!(!hands.field().is_focused());
    hands.field().focus();
    hands.screen.run();
    assert_eq!(hands.told(), "c|hantier");
}

#[test]
fn a_selection_can_be_asked_for_from_outside() {
    let mut hands = Hands::on(Direction::Ltr, 5, "Un deux\nثلاثة أربعة\nfin");
    hands.select(3, 11);
    assert_eq!(hands.told(), "Un #deux\nثلا|ثة أربعة\nfin");
    hands.select(20, 22);
    assert_eq!(hands.told(), "Un deux\nثلاثة أربعة\n#fi|n");
}

#[test]
fn what_is_wrong_is_told() {
    let options = bilan::ui::text::FieldOptions {
        error: true,
        placeholder: "12",
        ..Default::default()
    };
    let hands = Hands::with(Direction::Ltr, "", options);
    let field = hands.field();
    let node = field.accesskit_node();
    assert_eq!(node.data().invalid(), Some(egui::accesskit::Invalid::True));
    assert_eq!(node.data().placeholder(), Some("12"));
}
