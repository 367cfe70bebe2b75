//! Which text each glyph on paper stands for, so that what is copied or searched is what was written.
//!
//! Readers' programs see glyphs from left to right and turn right-to-left stretches round, character by character.
//! Hence, in such a stretch, no glyph may stand for two characters: they would be turned round too. A lam-alef
//! stands for its alef, and an empty glyph beside it for the lam, each with half the width. A vowel mark
//! belongs to its letter in the same manner; drawn off the line, it would break the word.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use crate::lang::Direction;
use crate::text::{GlyphRun, TextLayout, TextLine};

const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';

/// A glyph on its way to the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// The glyph; none for an empty one.
    pub glyph: Option<u16>,
    /// The text it stands for.
    pub text: String,
    /// Where it is, in the paragraph.
    pub x: f32,
    /// Where it is, in the paragraph.
    pub y: f32,
    /// How far it moves the pen, in thousandths of the size; none for the font's own figure.
    pub width: Option<u16>,
}

/// Glyphs without a space between them, from left to right.
#[derive(Debug)]
pub(super) struct Word<'a> {
    /// The run they come from: font and size.
    pub run: &'a GlyphRun,
    /// The glyphs.
    pub glyphs: Vec<Placed>,
}

/// The words of a line in the order in which they are read.
pub(super) fn words<'a>(layout: &'a TextLayout, line: &'a TextLine) -> Vec<Word<'a>> {
    let mut words: Vec<(usize, Word<'a>)> = Vec::new();
    for (index, run) in line.runs.iter().enumerate() {
        let continues = |next: Option<usize>| {
            next.and_then(|next| line.runs.get(next))
                .is_some_and(|next| next.direction == run.direction)
        };
        let mut letters = letters(layout, run);
        if run.direction != layout.direction() {
            let free = (
                !continues(index.checked_sub(1)),
                !continues(index.checked_add(1)),
            );
            set_off(&mut letters, layout, free);
        } else if layout.direction() == Direction::Rtl {
            letters
                .iter_mut()
                .filter(|letter| ends_like_a_number(layout, letter))
                .for_each(|letter| {
                    letter.after = Some(RIGHT_TO_LEFT_MARK);
                });
        }
        // What runs left to right is in reading order as it stands.
        let is_cut = |letter: &Letter| {
            run.direction == Direction::Rtl && layout.text().get(letter.text.clone()) == Some(" ")
        };
        for word in letters.split_inclusive(is_cut) {
            let start = word
                .iter()
                .map(|letter| letter.text.start)
                .min()
                .unwrap_or_default();
            let glyphs = word
                .iter()
                .flat_map(|letter| letter.placed(layout, run))
                .collect();
            words.push((start, Word { run, glyphs }));
        }
    }
    words.sort_by_key(|(start, _)| *start);
    let mut joined: Vec<Word<'a>> = Vec::with_capacity(words.len());
    for (_, word) in words {
        match joined.last_mut() {
            Some(previous) if previous.takes(&word) => previous.end_with_space(&word),
            _ => joined.push(word),
        }
    }
    joined
}

impl Word<'_> {
    /// Whether the other is a lone space at the left of this word. It often comes from another font, and two changes
    /// of font for each space make a page stream twice as long.
    fn takes(&self, other: &Self) -> bool {
        let (Some(first), [space]) = (self.glyphs.first(), other.glyphs.as_slice()) else {
            return false;
        };
        let beside = space.x < first.x && (space.y - first.y).abs() < 0.01;
        space.text == " " && beside && self.run.direction == Direction::Rtl
    }

    fn end_with_space(&mut self, other: &Self) {
        if let (Some(first), Some(space)) = (self.glyphs.first(), other.glyphs.first()) {
            let width = (first.x - space.x) * 1000.0 / self.run.size;
            let space = Placed {
                glyph: None,
                width: Some(width.round() as u16),
                ..space.clone()
            };
            self.glyphs.insert(0, space);
        }
    }
}

/// A glyph with the marks above and below it.
#[derive(Debug)]
struct Letter {
    glyph: crate::text::Glyph,
    text: Range<usize>,
    marks: Vec<crate::text::Glyph>,
    /// A mark of direction before the text, or after it.
    before: Option<char>,
    after: Option<char>,
}

/// The letters of a run from left to right, each with the marks that stand on it.
fn letters(layout: &TextLayout, run: &GlyphRun) -> Vec<Letter> {
    let (marks, letters): (Vec<_>, Vec<_>) = run
        .glyphs
        .iter()
        .cloned()
        .partition(|glyph| glyph.advance.abs() < 0.01 && !layout.carried(glyph).is_empty());
    let mut letters: Vec<Letter> = letters
        .into_iter()
        .map(|glyph| Letter {
            text: glyph.text.clone(),
            glyph,
            marks: Vec::new(),
            before: None,
            after: None,
        })
        .collect();
    let mut marks = marks;
    marks.sort_by_key(|mark| mark.text.start);
    for mark in marks {
        // A mark follows its letter in the text; one that stands alone is a letter of its own.
        match letters
            .iter_mut()
            .find(|letter| !letter.text.is_empty() && letter.text.end == mark.text.start)
        {
            Some(letter) => {
                letter.text.end = mark.text.end;
                letter.marks.push(mark);
            }
            None => letters.push(Letter {
                text: mark.text.clone(),
                glyph: mark,
                marks: Vec::new(),
                before: None,
                after: None,
            }),
        }
    }
    letters
}

/// Sets a stretch that runs against its paragraph off, where its left and its right edge are free.
///
/// Readers' programs tell stretches apart by their letters alone. Without a mark before the stretch, the space after
/// it is taken for a part of it and comes out before it; without one after it, so does a bracket at its end.
fn set_off(letters: &mut [Letter], layout: &TextLayout, (left, right): (bool, bool)) {
    let (mark, own) = match layout.direction() {
        Direction::Rtl => (RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK),
        Direction::Ltr => (LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK),
    };
    let neutral = |letter: &Letter| {
        let text = layout.text().get(letter.text.clone()).unwrap_or_default();
        text.chars().next_back().is_some_and(|last| {
            !matches!(
                CodePointMapData::<BidiClass>::new().get(last),
                BidiClass::LeftToRight
                    | BidiClass::RightToLeft
                    | BidiClass::ArabicLetter
                    | BidiClass::EuropeanNumber
            )
        })
    };
    // The stretch's own first letter is the one that the paragraph, reading the other way, comes to last.
    let (starts, ends) = match layout.direction() {
        Direction::Rtl => (letters.first_mut().filter(|_| left), right),
        Direction::Ltr => (letters.last_mut().filter(|_| right), left),
    };
    if let Some(letter) = starts {
        letter.before = Some(mark);
    }
    let last = match layout.direction() {
        Direction::Rtl => letters.last_mut(),
        Direction::Ltr => letters.first_mut(),
    };
    if let Some(letter) = last.filter(|letter| ends && neutral(letter)) {
        letter.after = Some(own);
    }
}

/// Whether a sign that also occurs in numbers, as a comma or "%", is followed by something other than a letter:
/// it would be taken for a number, and be set off in the same manner.
fn ends_like_a_number(layout: &TextLayout, letter: &Letter) -> bool {
    let rest = layout.text().get(letter.text.start..).unwrap_or_default();
    let mut characters = rest.chars();
    let numeric = characters.next().is_some_and(|sign| {
        matches!(
            CodePointMapData::<BidiClass>::new().get(sign),
            BidiClass::EuropeanNumber
                | BidiClass::EuropeanSeparator
                | BidiClass::EuropeanTerminator
                | BidiClass::ArabicNumber
                | BidiClass::CommonSeparator
        )
    });
    numeric
        && !letter.text.is_empty()
        && characters.next().is_some_and(|next| !next.is_alphabetic())
}

impl Letter {
    fn placed(&self, layout: &TextLayout, run: &GlyphRun) -> Vec<Placed> {
        let own = layout.text().get(self.text.clone()).unwrap_or_default();
        let text: Vec<char> = self
            .before
            .into_iter()
            .chain(own.chars())
            .chain(self.after)
            .collect();
        let mut placed = Vec::with_capacity(1 + self.marks.len());
        if run.direction == Direction::Rtl && text.len() > 1 {
            // From left to right the last character comes first.
            let share = self.glyph.advance / text.len() as f32;
            let width = Some((share * 1000.0 / run.size).round() as u16);
            for (index, character) in text.iter().rev().enumerate() {
                placed.push(Placed {
                    glyph: (index == 0).then_some(self.glyph.id),
                    text: character.to_string(),
                    x: self.glyph.x + share * index as f32,
                    y: self.glyph.y,
                    width,
                });
            }
        } else {
            let text = text.into_iter().collect();
            placed.push(Placed {
                glyph: Some(self.glyph.id),
                text,
                x: self.glyph.x,
                y: self.glyph.y,
                width: None,
            });
        }
        let marks = self.marks.iter().map(|mark| Placed {
            glyph: Some(mark.id),
            text: String::new(),
            x: mark.x,
            y: mark.y,
            width: None,
        });
        placed.extend(marks);
        placed
    }
}
