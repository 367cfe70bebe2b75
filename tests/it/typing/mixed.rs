//! Arabic with Latin names and figures; French with words in Arabic.

use bilan::lang::Direction;
use egui::accesskit::TextDirection;
use egui::os::OperatingSystem;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::NodeT as _;

use super::Hands;

fn way(hands: &Hands<'_>) -> Option<TextDirection> {
    hands.field().accesskit_node().data().text_direction()
}

#[test]
fn arabic_with_a_latin_name_and_figures() {
    let mut hands = Hands::on(Direction::Rtl, 1, "");
    // On the screen, from the left: سنوات, then Rabat 5 from the left, then في, then عملت at the right edge.
    hands.follow(&[
        ("t عملت في ", "عملت في |", ""),
        ("t Rabat", "عملت في Rabat|", ""),
        (
            "k Left",
            "عملت في Raba|t",
            "inside a Latin word to the left is back",
        ),
        ("k Right", "عملت في Rabat|", ""),
        ("k Home", "|عملت في Rabat", ""),
        ("k Left", "ع|ملت في Rabat", ""),
        (
            "k End",
            "عملت في Rabat|",
            "at the left edge, where the line ends",
        ),
        (
            "k Right",
            "عملت في R|abat",
            "the letter to the right of that edge is the R",
        ),
        ("k Right", "عملت في Ra|bat", ""),
        (
            "k C-Right",
            "عملت |في Rabat",
            "the beginning of the next word to the right",
        ),
        (
            "k C-Left",
            "عملت في |Rabat",
            "a Latin word begins at its left",
        ),
        (
            "k C-Left",
            "عملت في Rabat|",
            "the end of the text lies at the same edge",
        ),
        ("t  5", "عملت في Rabat 5|", ""),
        ("t  سنوات", "عملت في Rabat 5 سنوات|", ""),
        ("k C-Right", "عملت في Rabat 5 |سنوات", ""),
        (
            "k C-Right",
            "عملت في |Rabat 5 سنوات",
            "the next word to the right",
        ),
        (
            "k C-Right",
            "عملت في Rabat |5 سنوات",
            "a figure after a Latin word runs with it",
        ),
        ("k C-Right", "عملت |في Rabat 5 سنوات", ""),
        ("k C-Right", "|عملت في Rabat 5 سنوات", ""),
        ("k C-S-Left", "#عملت |في Rabat 5 سنوات", ""),
        (
            "k C-S-Left",
            "#عملت في Rabat |5 سنوات",
            "the eye meets the figure first",
        ),
        ("k Left", "عملت في Rabat |5 سنوات", ""),
        ("k Delete", "عملت في Rabat | سنوات", ""),
        ("t 7", "عملت في Rabat 7| سنوات", ""),
        ("k C-Z", "عملت في Rabat | سنوات", ""),
        ("k C-Z", "عملت في Rabat |5 سنوات", ""),
        ("k C-Y", "عملت في Rabat | سنوات", ""),
        ("t 6", "عملت في Rabat 6| سنوات", ""),
        (
            "k C-Backspace",
            "عملت في Rabat | سنوات",
            "deleting goes by the text, not by the eye",
        ),
        ("k C-Backspace", "عملت في | سنوات", ""),
        ("t Salé", "عملت في Salé| سنوات", ""),
        ("k Delete", "عملت في Salé|سنوات", ""),
        ("t ،", "عملت في Salé،|سنوات", "an Arabic comma"),
        ("k S-End", "عملت في Salé،#سنوات|", ""),
        ("cut", "عملت في Salé،|", ""),
        ("k C-A", "#عملت في Salé،|", ""),
        ("t A", "A|", ""),
        ("k Backspace", "|", ""),
        ("t محمد (Ali) 12%", "محمد (Ali) 12%|", ""),
        ("k Home", "|محمد (Ali) 12%", ""),
        (
            "k C-Left",
            "محمد |(Ali) 12%",
            "a bracket runs with the Arabic",
        ),
    ]);
}

#[test]
fn french_with_a_quotation_in_arabic() {
    let mut hands = Hands::on(Direction::Rtl, 1, "");
    // On the screen, from the left: Il dit « then the quotation from the right, then » et rit.
    hands.follow(&[
        (
            "p Il dit « أنا بن\u{651}اء » et rit",
            "Il dit « أنا بن\u{651}اء » et rit|",
            "",
        ),
        (
            "k C-Left",
            "Il dit « أنا بن\u{651}اء » et |rit",
            "the first letter makes it run to the right",
        ),
        ("k C-Left", "Il dit « أنا بن\u{651}اء » |et rit", ""),
        (
            "k C-Left",
            "Il dit « أنا بن\u{651}اء |» et rit",
            "signs are words of their own",
        ),
        (
            "k C-Left",
            "Il dit « |أنا بن\u{651}اء » et rit",
            "the quotation begins at its right",
        ),
        ("k C-Left", "Il dit « أنا |بن\u{651}اء » et rit", ""),
        ("k C-Left", "Il dit |« أنا بن\u{651}اء » et rit", ""),
        ("k Right", "Il dit «| أنا بن\u{651}اء » et rit", ""),
        (
            "k Right",
            "Il dit « |أنا بن\u{651}اء » et rit",
            "at the left of the quotation, behind the space",
        ),
        (
            "k Right",
            "Il dit « أنا بن\u{651}ا|ء » et rit",
            "over its last letter, which is the leftmost",
        ),
        ("k Right", "Il dit « أنا بن\u{651}|اء » et rit", ""),
        (
            "k S-Right",
            "Il dit « أنا ب|ن\u{651}#اء » et rit",
            "a letter and its mark",
        ),
        ("k Delete", "Il dit « أنا ب|اء » et rit", ""),
        ("k C-Z", "Il dit « أنا ب|ن\u{651}#اء » et rit", ""),
        ("k S-Home", "|Il dit « أنا بن\u{651}#اء » et rit", ""),
        ("k End", "Il dit « أنا بن\u{651}اء » et rit|", ""),
        ("k C-Backspace", "Il dit « أنا بن\u{651}اء » et |", ""),
        ("t part", "Il dit « أنا بن\u{651}اء » et part|", ""),
    ]);
    assert_eq!(way(&hands), Some(TextDirection::LeftToRight));
    hands.follow(&[
        (
            "k C-S-X",
            "Il dit « أنا بن\u{651}اء » et part|",
            "turned round, as in Firefox",
        ),
        ("k Home", "|Il dit « أنا بن\u{651}اء » et part", ""),
    ]);
    assert_eq!(way(&hands), Some(TextDirection::RightToLeft));
    hands.follow(&[(
        "k Left",
        "Il di|t « أنا بن\u{651}اء » et part",
        "at the right edge stands the t of dit",
    )]);
    hands.key("C-S-X");
    assert_eq!(way(&hands), Some(TextDirection::LeftToRight), "and back");
}

#[test]
fn the_direction_follows_the_text_until_one_is_chosen() {
    let mut hands = Hands::on(Direction::Rtl, 1, "");
    assert_eq!(
        way(&hands),
        Some(TextDirection::RightToLeft),
        "an empty field runs as the screen does"
    );
    hands.perform("t Ali");
    assert_eq!(way(&hands), Some(TextDirection::LeftToRight));
    hands.perform("k C-A");
    hands.perform("t ٣ علي");
    assert_eq!(
        way(&hands),
        Some(TextDirection::RightToLeft),
        "a figure has no direction of its own"
    );
    hands.perform("k C-S-X");
    hands.perform("k C-A");
    hands.perform("t محمد");
    assert_eq!(
        way(&hands),
        Some(TextDirection::LeftToRight),
        "what was chosen stays"
    );
}

#[test]
fn on_windows_ctrl_and_one_shift_alone_turn_the_field() {
    let mut hands = Hands::on(Direction::Ltr, 1, "Ali");
    hands.screen.ctx.set_os(OperatingSystem::Windows);
    let mut key = |key: Key, pressed: bool, modifiers: Modifiers| {
        hands.event(Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        });
        way(&hands)
    };
    let (left, right) = (
        Some(TextDirection::RightToLeft),
        Some(TextDirection::LeftToRight),
    );
    let both = Modifiers::CTRL | Modifiers::COMMAND | Modifiers::SHIFT;
    assert_eq!(
        key(Key::ShiftRight, true, both),
        right,
        "not before it is released"
    );
    assert_eq!(key(Key::ShiftRight, false, Modifiers::CTRL), left);
    assert_eq!(key(Key::ShiftLeft, true, both), left);
    assert_eq!(key(Key::ShiftLeft, false, Modifiers::CTRL), right);
    key(Key::ShiftRight, true, both);
    key(Key::ArrowLeft, true, both);
    let after = key(Key::ShiftRight, false, Modifiers::CTRL);
    assert_eq!(after, right, "with an arrow it selects, and turns nothing");
}
