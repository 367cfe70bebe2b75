//! What comes out of the layout: lines of positioned glyphs, with nothing left to decide.

use std::ops::Range;

use parley::{Layout, Run};

use super::coverage::draws_nothing;
use super::font::Font;
use super::fonts::Fonts;
use super::line_end::{Place, settle};
use super::paragraph::Align;
use crate::lang::Direction;

/// A paragraph laid out. y runs downwards from the top of the paragraph, x rightwards from its left edge.
#[derive(Debug, Clone, PartialEq)]
pub struct TextLayout {
    pub(super) text: String,
    pub(super) direction: Direction,
    pub(super) elided: bool,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) lines: Vec<TextLine>,
    pub(super) missing: Vec<char>,
}

impl TextLayout {
    /// The text that shows: what was asked for, or its beginning and "…".
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Which way the paragraph runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether the end of the text was left out.
    #[must_use]
    pub fn is_elided(&self) -> bool {
        self.elided
    }

    /// The width of the widest line, without the spaces at its end.
    /// Lines may begin further to the right: they are placed within the wrap width.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.width
    }

    /// The height of all lines.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.height
    }

    /// The lines, from the top.
    #[must_use]
    pub fn lines(&self) -> &[TextLine] {
        &self.lines
    }

    /// The characters that no font has: each is drawn as an empty box, and whoever shows the text has to say so.
    #[must_use]
    pub fn missing(&self) -> &[char] {
        &self.missing
    }

    /// The characters a glyph carries; nothing where another glyph carries them.
    #[must_use]
    pub fn carried(&self, glyph: &Glyph) -> &str {
        self.text.get(glyph.text.clone()).unwrap_or_default()
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct TextLine {
    /// Its part of the text, with the line feed that ends it.
    pub text: Range<usize>,
    /// Its left edge.
    pub x: f32,
    /// Its top.
    pub top: f32,
    /// Its width, without the spaces at its end.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Its baseline.
    pub baseline: f32,
    /// How far letters rise above the baseline.
    pub ascent: f32,
    /// How far letters hang below the baseline.
    pub descent: f32,
    /// Its glyphs, from left to right, in pieces of one font.
    pub runs: Vec<GlyphRun>,
}

/// Glyphs of one font and one direction, side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// The font.
    pub font: Font,
    /// The font size.
    pub size: f32,
    /// Which way these glyphs read: the text of a right-to-left run goes from its last glyph to its first.
    pub direction: Direction,
    /// Its part of the text.
    pub text: Range<usize>,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// One glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// Where its origin is.
    pub x: f32,
    /// Where its origin is: the baseline, except for marks above and below.
    pub y: f32,
    /// How far it moves the pen.
    pub advance: f32,
    /// The characters it carries. Every character is carried by one glyph; a ligature carries several.
    pub text: Range<usize>,
}

/// What is taken over from parley.
pub(super) struct Taken {
    pub(super) lines: Vec<TextLine>,
    pub(super) missing: Vec<char>,
}

/// Takes the lines over from parley, no more than so many. With an alignment, spaces at the end of lines are put where reading ends; without
/// one they stay where parley has them, as an editor needs, whose caret is parley's.
pub(super) fn take(
    layout: &Layout<()>,
    text: &str,
    align: Option<Align>,
    most: usize,
    fonts: &mut Fonts,
) -> Taken {
    let mut missing = Vec::new();
    let mut lines = Vec::with_capacity(layout.len());
    for line in layout.lines().take(most) {
        let metrics = line.metrics();
        let start = metrics.offset + metrics.inline_min_coord;
        let mut pen = start;
        let mut runs = Vec::new();
        for run in line.runs() {
            let font = fonts.of_run(&run);
            let mut drawn = glyph_run(&run, (pen, metrics.baseline), text, font);
            pen += run.advance();
            missing_of(&mut drawn, text, &mut missing);
            if !drawn.glyphs.is_empty() {
                runs.push(drawn);
            }
        }
        let mut taken = TextLine {
            text: line.text_range(),
            x: start + leading_space(metrics, layout.is_rtl()),
            top: metrics.block_min_coord,
            width: metrics.advance - metrics.hanging_advance,
            height: metrics.line_height,
            baseline: metrics.baseline,
            ascent: metrics.baseline - metrics.content_block_min_coord,
            descent: metrics.content_block_max_coord - metrics.baseline,
            runs,
        };
        if let Some(align) = align {
            let direction = if layout.is_rtl() {
                Direction::Rtl
            } else {
                Direction::Ltr
            };
            let room = metrics.inline_min_coord..metrics.inline_max_coord;
            let place = Place {
                direction,
                align,
                room,
                pen: start,
            };
            settle(&mut taken, text, &place);
        }
        lines.push(taken);
    }
    Taken { lines, missing }
}

/// Notes the characters that have no glyph; one that would draw nothing anyway is drawn as a space.
fn missing_of(run: &mut GlyphRun, text: &str, missing: &mut Vec<char>) {
    for glyph in run.glyphs.iter_mut().filter(|glyph| glyph.id == 0) {
        let carried = text.get(glyph.text.clone()).unwrap_or_default();
        let mut draws = false;
        for letter in carried.chars().filter(|letter| !draws_nothing(*letter)) {
            draws = true;
            if !missing.contains(&letter) {
                missing.push(letter);
            }
        }
        if !draws {
            glyph.id = run.font.glyph(' ').unwrap_or(0);
        }
    }
}

/// Spaces at the end of a right-to-left line hang out to the left: the line's letters begin after them.
fn leading_space(metrics: &parley::LineMetrics, rtl: bool) -> f32 {
    if rtl { metrics.hanging_advance } else { 0.0 }
}

/// The smallest piece shaped as one: a letter with its marks, or the letters of a ligature.
struct Piece {
    text: Range<usize>,
    glyphs: Vec<parley::Glyph>,
}

fn glyph_run(run: &Run<'_, ()>, origin: (f32, f32), text: &str, font: Font) -> GlyphRun {
    let mut pieces: Vec<Piece> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match pieces.last_mut() {
            Some(piece) if cluster.is_ligature_continuation() => piece.text.end = range.end,
            _ => pieces.push(Piece {
                text: range,
                glyphs: cluster.glyphs().collect(),
            }),
        }
    }
    let rtl = run.is_rtl();
    let start = pieces.first().map_or(0, |piece| piece.text.start);
    let end = pieces.last().map_or(start, |piece| piece.text.end);
    if rtl {
        pieces.reverse();
    }
    let (mut pen, baseline) = origin;
    let mut glyphs = Vec::new();
    for piece in &pieces {
        let shares = shares(piece, rtl, text);
        for (glyph, text) in piece.glyphs.iter().zip(shares) {
            glyphs.push(Glyph {
                id: u16::try_from(glyph.id).unwrap_or_default(),
                x: pen + glyph.x,
                y: baseline + glyph.y,
                advance: glyph.advance,
                text,
            });
            pen += glyph.advance;
        }
    }
    GlyphRun {
        font,
        size: run.font_size(),
        direction: if rtl { Direction::Rtl } else { Direction::Ltr },
        text: start..end,
        glyphs,
    }
}

/// Which characters of a piece each of its glyphs carries: one each if they are as many, else all with the widest.
fn shares(piece: &Piece, rtl: bool, text: &str) -> Vec<Range<usize>> {
    let characters: Vec<Range<usize>> = text
        .get(piece.text.clone())
        .unwrap_or_default()
        .char_indices()
        .map(|(at, c)| piece.text.start + at..piece.text.start + at + c.len_utf8())
        .collect();
    if characters.len() == piece.glyphs.len() {
        return if rtl {
            characters.into_iter().rev().collect()
        } else {
            characters
        };
    }
    let widest = piece
        .glyphs
        .iter()
        .enumerate()
        .max_by(|(_, a), (_, b)| a.advance.total_cmp(&b.advance))
        .map_or(0, |(index, _)| index);
    let none = piece.text.start..piece.text.start;
    (0..piece.glyphs.len())
        .map(|index| {
            if index == widest {
                piece.text.clone()
            } else {
                none.clone()
            }
        })
        .collect()
}
