//! Where characters, words and paragraphs of a text begin and end.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

/// Whether the caret may stand here: not inside a letter and its marks.
pub(super) fn is_boundary(text: &str, at: usize) -> bool {
    if at == 0 || at >= text.len() {
        return at == 0 || at == text.len();
    }
    text.is_char_boundary(at)
        && GraphemeCursor::new(at, text.len(), true)
            .is_boundary(text, 0)
            .unwrap_or(true)
}

/// This place, or the next where the caret may stand.
pub(super) fn settled(text: &str, at: usize) -> usize {
    let at = text.ceil_char_boundary(at.min(text.len()));
    if is_boundary(text, at) {
        at
    } else {
        next_character(text, at)
    }
}

/// The end of the character that begins here.
pub(super) fn next_character(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true)
        .next_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(text.len())
}

/// The beginning of the character that ends here.
pub(super) fn previous_character(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true)
        .prev_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(0)
}

/// From where Backspace deletes. A letter of Arabic and its marks were typed one by one and go one by one;
/// an accent belongs to its letter, and an emoji is one whatever it is made of.
pub(super) fn backspace(text: &str, at: usize) -> usize {
    let start = previous_character(text, at);
    let last = text
        .get(start..at)
        .and_then(|character| character.char_indices().next_back());
    let Some((offset, last)) = last else {
        return start;
    };
    let base = text.get(start..).and_then(|rest| rest.chars().next());
    let script = base.map(|base| CodePointMapData::<Script>::new().get(base));
    let whole = [
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Common,
        Script::Inherited,
    ];
    if offset == 0 || script.is_none_or(|script| whole.contains(&script)) || last == '\u{200D}' {
        return start;
    }
    start + offset
}

/// The paragraph around a place, without its line feed.
pub(super) fn paragraph(text: &str, at: usize) -> Range<usize> {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |feed| feed + 1);
    let end = after.find('\n').map_or(text.len(), |feed| at + feed);
    start..end
}

/// What a piece between two boundaries of words is.
#[derive(PartialEq, Eq, Clone, Copy)]
enum Piece {
    Space,
    Sign,
    Word,
}

fn pieces(text: &str) -> impl Iterator<Item = (Range<usize>, Piece)> {
    text.split_word_bound_indices().map(|(at, piece)| {
        let kind = if piece.chars().all(char::is_whitespace) {
            Piece::Space
        } else if piece.chars().any(is_of_word) {
            Piece::Word
        } else {
            Piece::Sign
        };
        (at..at + piece.len(), kind)
    })
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric()
        || c == '_'
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark
        )
}

/// Where the words of a paragraph begin, with a row of signs for one word.
pub(super) fn starts(text: &str, paragraph: &Range<usize>) -> Vec<usize> {
    let mut before = Piece::Space;
    pieces(text.get(paragraph.clone()).unwrap_or_default())
        .filter_map(|(range, kind)| {
            let begins = kind == Piece::Word || kind == Piece::Sign && before != Piece::Sign;
            before = kind;
            begins.then_some(paragraph.start + range.start)
        })
        .filter(|at| is_boundary(text, *at))
        .collect()
}

/// The word around the character that begins here, or the space.
pub(super) fn word(text: &str, at: usize) -> Range<usize> {
    let around = paragraph(text, at);
    let at = at - around.start;
    pieces(text.get(around.clone()).unwrap_or_default())
        .map(|(range, _)| range)
        .find(|range| range.contains(&at) || range.end == around.len() && at >= range.start)
        .map_or(around.clone(), |range| {
            // The rules for words know a few ends inside one character.
            let start = around.start + range.start;
            let start = if is_boundary(text, start) {
                start
            } else {
                previous_character(text, start)
            };
            start..settled(text, around.start + range.end)
        })
}

/// The beginning of the next word, or the end of the paragraph; beyond that, the next paragraph.
pub(super) fn next_word(text: &str, at: usize) -> usize {
    let around = paragraph(text, at);
    if at == around.end {
        return (at + 1).min(text.len());
    }
    let next = starts(text, &around).into_iter().find(|start| *start > at);
    next.unwrap_or(around.end)
}

/// The beginning of the word before, or of the paragraph; before that, the end of the one before.
pub(super) fn previous_word(text: &str, at: usize) -> usize {
    let around = paragraph(text, at);
    if at == around.start {
        return at.saturating_sub(1);
    }
    let before = starts(text, &around).into_iter().rfind(|start| *start < at);
    before.unwrap_or(around.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backspace_takes_one_mark_of_arabic_and_one_whole_letter_of_latin() {
        let rest = |text: &str| text[..backspace(text, text.len())].to_owned();
        // Shadda and fatha on the last letter: the fatha was typed last.
        assert_eq!(rest("بن\u{651}\u{64E}"), "بن\u{651}");
        assert_eq!(rest("كِ"), "ك");
        assert_eq!(rest("سلام"), "سلا");
        assert_eq!(rest("e\u{301}"), "");
        assert_eq!(rest("aé"), "a");
        assert_eq!(rest("a👨‍👩‍👧"), "a");
        assert_eq!(rest("a🇲🇦"), "a");
        assert_eq!(rest("a👍🏽"), "a");
        assert_eq!(rest("a\n"), "a");
    }

    #[test]
    fn words_begin_after_spaces_and_signs() {
        let text = "Chef d’équipe... (3 ans)";
        let all = starts(text, &(0..text.len()));
        let seen: Vec<&str> = all.iter().map(|at| &text[*at..]).collect();
        assert_eq!(
            seen,
            [
                text,
                "d’équipe... (3 ans)",
                "... (3 ans)",
                "(3 ans)",
                "3 ans)",
                "ans)",
                ")"
            ]
        );
        let text = "بنّاء في الورش، نعم";
        assert_eq!(starts(text, &(0..text.len())).len(), 5);
        assert_eq!(&text[word(text, 2)], "بنّاء");
    }

    #[test]
    fn words_stop_at_the_ends_of_paragraphs() {
        let text = "un deux\n\ntrois";
        let forward = |at| next_word(text, at);
        assert_eq!([0, 3, 7, 8, 9].map(forward), [3, 7, 8, 9, 14]);
        let back = |at| previous_word(text, at);
        assert_eq!([14, 9, 8, 7, 3].map(back), [9, 8, 7, 3, 0]);
    }
}
