//! French in a single line.

use bilan::lang::Direction;
use egui::{Event, Key, Modifiers, OutputCommand, ViewportCommand};

use super::Hands;

#[test]
fn french_is_typed_as_everywhere() {
    let mut hands = Hands::on(Direction::Ltr, 1, "");
    hands.follow(&[
        ("t Chef", "Chef|", ""),
        ("t  de chantier", "Chef de chantier|", ""),
        ("k Home", "|Chef de chantier", ""),
        (
            "k Left",
            "|Chef de chantier",
            "there is nothing before the text",
        ),
        ("k Right", "C|hef de chantier", ""),
        (
            "k C-Right",
            "Chef |de chantier",
            "to the beginning of the next word, as on Windows",
        ),
        ("k C-Right", "Chef de |chantier", ""),
        (
            "k C-Right",
            "Chef de chantier|",
            "after the last word comes the end",
        ),
        ("k C-Left", "Chef de |chantier", ""),
        (
            "k S-Left",
            "Chef de| #chantier",
            "Shift keeps the other end",
        ),
        ("k C-S-Left", "Chef |de #chantier", ""),
        (
            "k Left",
            "Chef |de chantier",
            "a selection is left on the side of the arrow, without a further step",
        ),
        ("k S-End", "Chef #de chantier|", ""),
        (
            "t d’équipe",
            "Chef d’équipe|",
            "what is typed takes the place of the selection",
        ),
        ("k C-Z", "Chef #de chantier|", "with its selection"),
        ("k C-Y", "Chef d’équipe|", ""),
        (
            "k C-Left",
            "Chef |d’équipe",
            "an apostrophe is inside the word",
        ),
        ("k C-Delete", "Chef |", ""),
        ("k C-Backspace", "|", ""),
        (
            "k C-Z",
            "Chef |d’équipe",
            "deletions in a row are taken back together",
        ),
        ("k End", "Chef d’équipe|", ""),
        (
            "p \r\n\tno 2",
            "Chef d’équipe  no 2|",
            "a single line has spaces for line feeds and tabs",
        ),
        ("k C-Backspace", "Chef d’équipe  no |", ""),
        ("k Backspace", "Chef d’équipe  no|", ""),
        ("k C-A", "#Chef d’équipe  no|", ""),
        ("copy", "#Chef d’équipe  no|", "copying changes nothing"),
        ("k Right", "Chef d’équipe  no|", ""),
        (
            "t  e\u{301}",
            "Chef d’équipe  no e\u{301}|",
            "an accent typed after its letter",
        ),
        (
            "k Left",
            "Chef d’équipe  no |e\u{301}",
            "is one step with it",
        ),
        ("k End", "Chef d’équipe  no e\u{301}|", ""),
        (
            "k Backspace",
            "Chef d’équipe  no |",
            "and is deleted with it",
        ),
        ("p 👨‍👩‍👧", "Chef d’équipe  no 👨‍👩‍👧|", ""),
        (
            "k S-Left",
            "Chef d’équipe  no |👨‍👩‍👧#",
            "a family is one character to the eye",
        ),
        ("k Delete", "Chef d’équipe  no |", ""),
        ("k Home", "|Chef d’équipe  no ", ""),
        ("k C-S-Right", "#Chef |d’équipe  no ", ""),
        ("cut", "|d’équipe  no ", ""),
        ("k Delete", "|’équipe  no ", ""),
        ("k C-Z", "|d’équipe  no ", ""),
        ("k C-Z", "#Chef |d’équipe  no ", ""),
        ("k C-S-Z", "|d’équipe  no ", "the other key for redo"),
        ("p Maître ", "Maître |d’équipe  no ", ""),
        ("k S-Home", "|Maître #d’équipe  no ", ""),
        ("k S-Right", "M|aître #d’équipe  no ", ""),
        ("k Delete", "M|d’équipe  no ", ""),
        ("k C-End", "Md’équipe  no |", ""),
        ("k C-Home", "|Md’équipe  no ", ""),
        ("k C-S-End", "#Md’équipe  no |", ""),
        ("k S-Delete", "|", "the old key for cutting"),
    ]);
}

#[test]
fn the_old_keys_of_the_clipboard_work() {
    let mut hands = Hands::on(Direction::Ltr, 1, "maçon");
    hands.key("C-A");
    let [mut copied, mut asked] = [false; 2];
    for modifiers in [Modifiers::COMMAND, Modifiers::SHIFT] {
        for pressed in [true, false] {
            hands.screen.event(Event::Key {
                key: Key::Insert,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            });
            hands.screen.step();
            let output = hands.screen.output();
            copied |= output
                .platform_output
                .commands
                .iter()
                .any(|c| matches!(c, OutputCommand::CopyText(text) if text == "maçon"));
            asked |= output
                .viewport_output
                .values()
                .any(|viewport| viewport.commands.contains(&ViewportCommand::RequestPaste));
        }
    }
    assert!(copied, "Ctrl+Insert copies");
    assert!(
        asked,
        "Shift+Insert asks for the clipboard, which answers with an event"
    );
}

#[test]
fn a_megabyte_pasted_by_mistake_does_not_stop_the_screen() {
    for (lines, most) in [(1, 2_000), (4, 100_000)] {
        let mut hands = Hands::on(Direction::Ltr, lines, "");
        let pasted = "bilan\u{202E} \0des\ncompétences ".repeat(40_000);
        assert!(pasted.len() > 1 << 20);
        hands.event(Event::Paste(pasted));
        let kept = hands.screen.state();
        assert_eq!(kept.chars().count(), most);
        assert!(!kept.contains(['\0', '\u{202E}']));
        assert_eq!(kept.contains('\n'), lines > 1);
    }
}

#[test]
fn a_letter_is_not_cut_from_its_marks() {
    let options = bilan::ui::text::FieldOptions {
        max_chars: Some(4),
        ..Default::default()
    };
    let mut hands = Hands::with(Direction::Ltr, "", options);
    hands.follow(&[
        (
            "p abce\u{301}",
            "abc|",
            "the fourth place is not enough for a letter and its accent",
        ),
        ("p 👨‍👩‍👧", "abc|", ""),
        ("t d", "abcd|", ""),
        ("t e", "abcd|", "full"),
        ("k S-Left", "abc|d#", ""),
        ("t e", "abce|", "what is selected makes room"),
    ]);
}
