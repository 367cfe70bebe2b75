//! Spaces at the end of a line stand where reading ends, whatever the letters before them (Unicode's bidi rule L1).
//!
//! parley leaves them beside these letters: in an Arabic line that ends in a Latin word, between the two.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use super::layout::{Glyph, GlyphRun, TextLine};
use super::paragraph::Align;
use crate::lang::Direction;

/// What a line is placed by.
pub(super) struct Place {
    /// Which way the paragraph runs.
    pub(super) direction: Direction,
    /// Which edge its lines keep to.
    pub(super) align: Align,
    /// From its left edge to its right.
    pub(super) room: Range<f32>,
    /// Where its first glyph from the left was put.
    pub(super) pen: f32,
}

/// Moves the spaces at the end of a line to where reading ends, if they stand elsewhere, and closes the gap.
pub(super) fn settle(line: &mut TextLine, text: &str, place: &Place) {
    let letters = line.text.start..letters_end(text, &line.text);
    let at_end = |glyph: &Glyph| glyph.text.start >= letters.end;
    if is_settled(line, letters.end, place.direction) {
        return;
    }
    let mut spaces: Vec<GlyphRun> = Vec::new();
    let mut gap = 0.0;
    for run in &mut line.runs {
        let mut kept = Vec::with_capacity(run.glyphs.len());
        for mut glyph in std::mem::take(&mut run.glyphs) {
            if at_end(&glyph) {
                gap += glyph.advance;
                spaces.push(GlyphRun {
                    direction: place.direction,
                    text: glyph.text.clone(),
                    glyphs: vec![glyph],
                    ..run.clone()
                });
            } else {
                glyph.x -= gap;
                kept.push(glyph);
            }
        }
        run.glyphs = kept;
        run.text.end = run.text.end.min(letters.end);
    }
    line.runs.retain(|run| !run.glyphs.is_empty());

    let glyphs = || line.runs.iter().flat_map(|run| &run.glyphs);
    line.width = glyphs().map(|glyph| glyph.advance).sum();
    line.x = place.left_of(line.width);
    let shift = line.x - place.pen;
    for glyph in line.runs.iter_mut().flat_map(|run| &mut run.glyphs) {
        glyph.x += shift;
    }
    spaces.sort_by_key(|space| space.text.start);
    match place.direction {
        Direction::Ltr => {
            set_side_by_side(&mut spaces, line.x + line.width);
            line.runs.append(&mut spaces);
        }
        Direction::Rtl => {
            spaces.reverse();
            set_side_by_side(&mut spaces, line.x - gap);
            line.runs.splice(..0, spaces);
        }
    }
}

/// Whether the spaces from this byte on are drawn in reading order, after all letters.
fn is_settled(line: &TextLine, letters_end: usize, direction: Direction) -> bool {
    let mut before: Option<usize> = None;
    let mut in_order = |glyph: &Glyph, run: &GlyphRun| {
        // Letters count as one: whatever their order, they come first.
        let start = (glyph.text.start + 1).saturating_sub(letters_end);
        let follows = before.replace(start).is_none_or(|before| before <= start);
        follows && (glyph.text.start < letters_end || run.direction == direction)
    };
    let mut glyphs = line
        .runs
        .iter()
        .flat_map(|run| run.glyphs.iter().map(move |glyph| (glyph, run)));
    match direction {
        Direction::Ltr => glyphs.all(|(glyph, run)| in_order(glyph, run)),
        Direction::Rtl => glyphs.rev().all(|(glyph, run)| in_order(glyph, run)),
    }
}

impl Place {
    fn left_of(&self, width: f32) -> f32 {
        let free = self.room.end - self.room.start - width;
        let align = if free > 0.0 { self.align } else { Align::Start };
        let before = match (align, self.direction) {
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => free,
            (Align::Center, _) => free / 2.0,
        };
        self.room.start + before
    }
}

fn set_side_by_side(runs: &mut [GlyphRun], from: f32) {
    let mut pen = from;
    for glyph in runs.iter_mut().flat_map(|run| &mut run.glyphs) {
        glyph.x = pen;
        pen += glyph.advance;
    }
}

/// Where the spaces at the end of a line begin.
fn letters_end(text: &str, line: &Range<usize>) -> usize {
    let classes = CodePointMapData::<BidiClass>::new();
    let is_space = |character: char| {
        matches!(
            classes.get(character),
            BidiClass::WhiteSpace
                | BidiClass::SegmentSeparator
                | BidiClass::ParagraphSeparator
                | BidiClass::FirstStrongIsolate
                | BidiClass::LeftToRightIsolate
                | BidiClass::RightToLeftIsolate
                | BidiClass::PopDirectionalIsolate
        )
    };
    // Controls that the algorithm takes out. After a letter they belong to it, as a joiner does.
    let is_removed = |character: char| {
        matches!(
            classes.get(character),
            BidiClass::BoundaryNeutral
                | BidiClass::LeftToRightEmbedding
                | BidiClass::RightToLeftEmbedding
                | BidiClass::LeftToRightOverride
                | BidiClass::RightToLeftOverride
                | BidiClass::PopDirectionalFormat
        )
    };
    let all = text.get(line.clone()).unwrap_or_default();
    let letters = all.trim_end_matches(|character| is_space(character) || is_removed(character));
    let end = all.get(letters.len()..).unwrap_or_default();
    line.start + all.len() - end.trim_start_matches(is_removed).len()
}
