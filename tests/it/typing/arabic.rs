//! Arabic in a single line.

use bilan::lang::Direction;

use super::Hands;

#[test]
fn arabic_is_typed_as_it_is_written() {
    let mut hands = Hands::on(Direction::Rtl, 1, "");
    hands.follow(&[
        ("t سلام", "سلام|", ""),
        ("k Right", "سلا|م", "to the right is back"),
        (
            "k Right",
            "سل|ام",
            "also inside lam-alef, which is two letters",
        ),
        ("k Left", "سلا|م", ""),
        ("k Home", "|سلام", ""),
        ("k Right", "|سلام", "there is nothing before the text"),
        ("k Left", "س|لام", ""),
        ("k End", "سلام|", ""),
        ("t  عليكم", "سلام عليكم|", ""),
        (
            "k C-Right",
            "سلام |عليكم",
            "back to the beginning of the word",
        ),
        ("k C-Right", "|سلام عليكم", ""),
        (
            "k C-Left",
            "سلام |عليكم",
            "on to the beginning of the next word",
        ),
        ("k C-Left", "سلام عليكم|", ""),
        ("k S-Right", "سلام عليك|م#", ""),
        ("k C-S-Right", "سلام |عليكم#", ""),
        (
            "k Right",
            "سلام |عليكم",
            "the right end of the selection is its beginning",
        ),
        ("k S-End", "سلام #عليكم|", ""),
        ("k Left", "سلام عليكم|", "and the left end its end"),
        (
            "t \u{64F}",
            "سلام عليكم\u{64F}|",
            "a mark, typed after its letter",
        ),
        ("k Backspace", "سلام عليكم|", "goes alone"),
        ("k Backspace", "سلام عليك|", ""),
        ("k C-Z", "سلام عليكم\u{64F}|", ""),
        ("k C-Z", "سلام عليكم|", ""),
        ("k C-Y", "سلام عليكم\u{64F}|", ""),
        (
            "k Right",
            "سلام عليك|م\u{64F}",
            "the caret does not stand between a letter and its mark",
        ),
        (
            "k Delete",
            "سلام عليك|",
            "Delete takes what is seen: the letter with its mark",
        ),
        (
            "p \u{202E}م\u{64F}هن\u{652}دس\0",
            "سلام عليكم\u{64F}هن\u{652}دس|",
            "no override and no NUL comes in",
        ),
        ("k C-Backspace", "سلام |", ""),
        ("k C-A", "#سلام |", ""),
        (
            "t ب\u{650}ن\u{651}\u{64E}اء",
            "ب\u{650}ن\u{651}\u{64E}اء|",
            "",
        ),
        ("k Right", "ب\u{650}ن\u{651}\u{64E}ا|ء", ""),
        ("k Right", "ب\u{650}ن\u{651}\u{64E}|اء", ""),
        ("k Backspace", "ب\u{650}ن\u{651}|اء", "one mark"),
        ("k Backspace", "ب\u{650}ن|اء", "then the other"),
        ("k Backspace", "ب\u{650}|اء", "then the letter"),
        ("k Delete", "ب\u{650}|ء", ""),
        ("k Home", "|ب\u{650}ء", ""),
        ("k Delete", "|ء", ""),
        ("k C-Z", "|ب\u{650}ء", ""),
        (
            "k C-Z",
            "ب\u{650}ن\u{651}\u{64E}|اء",
            "deletions in one place are taken back together",
        ),
        ("k S-Home", "|ب\u{650}ن\u{651}\u{64E}#اء", ""),
        ("cut", "|اء", ""),
        ("k End", "اء|", ""),
        (
            "p ب\u{650}ن\u{651}\u{64E}",
            "اءب\u{650}ن\u{651}\u{64E}|",
            "",
        ),
        ("k C-S-Right", "|اءب\u{650}ن\u{651}\u{64E}#", "one word"),
        ("t ١٢", "١٢|", "figures in Arabic"),
        ("t 34", "١٢34|", ""),
    ]);
}

#[test]
fn persian_keeps_the_joiner_its_words_need() {
    let mut hands = Hands::on(Direction::Rtl, 1, "");
    hands.follow(&[
        (
            "p می\u{200C}خواهم",
            "می\u{200C}خواهم|",
            "without it the letters would join",
        ),
        ("k C-Right", "|می\u{200C}خواهم", "one word"),
    ]);
}
