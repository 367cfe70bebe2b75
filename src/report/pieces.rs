//! What blocks become before pages are cut: rows of cells and strips, in one language or in two side by side.

use std::sync::Arc;

use super::page::{Colour, Op, Stroke};
use crate::text::TextLayout;

/// A block, measured.
#[derive(Debug, Default)]
pub(super) struct SetBlock {
    /// Its pieces, from the top.
    pub pieces: Vec<Piece>,
    /// What is repeated if a page begins within it.
    pub head: Option<Strip>,
    /// Whether it is cut at all.
    pub whole: Whole,
}

/// Up to which height a block is not cut.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Whole {
    /// It is cut wherever its pieces allow.
    #[default]
    Never,
    /// The rows of a table, below this height; the head is not counted, nor is the last row's last line.
    Rows(f32),
    /// A figure, up to this height.
    Figure(f32),
}

#[derive(Debug)]
pub(super) enum Piece {
    Row(Row),
    Strip(Strip),
}

/// A text in its place within a row.
#[derive(Debug)]
pub(super) struct Cell {
    pub layout: Arc<TextLayout>,
    /// From the start edge of its half.
    pub start: f32,
    pub width: f32,
    pub colour: Colour,
    /// The half it stands in.
    pub half: usize,
    /// Whether a mark stands before its first line, at the edge.
    pub bullet: bool,
}

/// Cells side by side, cut between lines; the lines of all cells stand on common baselines.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    pub before: f32,
    pub padding: f32,
    pub keep: bool,
    /// With up to so many lines it is not cut.
    pub whole: usize,
    /// Whether the block's head is repeated above it at the top of a page.
    pub headed: bool,
    /// In which halves a rule stands below it.
    pub ruled: [bool; 2],
}

/// What is never cut.
#[derive(Debug, Clone, Default)]
pub(super) struct Strip {
    pub before: f32,
    pub height: f32,
    pub keep: bool,
    pub headed: bool,
    /// The height that stands level with that of the strip beside it; none for its top.
    pub anchor: Option<f32>,
    pub parts: [Part; 2],
}

/// One half of a strip.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// What is as high as the strip.
    pub grounds: Vec<Ground>,
    /// Its marks, from the top left corner of the half.
    pub ops: Vec<Op>,
}

/// What is drawn for the whole height of a strip.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ground {
    /// From here, so wide, in this colour.
    Fill(f32, f32, Colour),
    /// At the bottom, over the whole width.
    Rule(Stroke),
}

/// Baselines nearer than this are made one: they differ by the type, not by what is said.
const NEAR: f32 = 3.0;

impl SetBlock {
    /// The same block in two languages: piece beside piece. What one language has more stands alone.
    pub fn beside(self, other: Self) -> Self {
        let mut pieces = Vec::with_capacity(self.pieces.len());
        let (mut ours, mut theirs) = (self.pieces.into_iter(), other.pieces.into_iter());
        loop {
            match (ours.next(), theirs.next()) {
                (Some(Piece::Row(one)), Some(Piece::Row(two))) => {
                    pieces.push(Piece::Row(one.beside(two)));
                }
                (Some(Piece::Strip(one)), Some(Piece::Strip(two))) => {
                    pieces.push(Piece::Strip(one.beside(two)));
                }
                (None, None) => break,
                (one, two) => pieces.extend(one.into_iter().chain(two)),
            }
        }
        let head = match (self.head, other.head) {
            (Some(one), Some(two)) => Some(one.beside(two)),
            (one, two) => one.or(two),
        };
        Self {
            pieces,
            head,
            whole: self.whole,
        }
    }
}

impl Row {
    fn beside(mut self, other: Self) -> Self {
        self.cells.extend(other.cells);
        Self {
            cells: self.cells,
            before: self.before.max(other.before),
            padding: self.padding.max(other.padding),
            keep: self.keep || other.keep,
            whole: self.whole.max(other.whole),
            headed: self.headed || other.headed,
            ruled: [
                self.ruled[0] || other.ruled[0],
                self.ruled[1] || other.ruled[1],
            ],
        }
    }

    /// How many lines each half has.
    pub fn lines(&self) -> [usize; 2] {
        let mut lines = [0; 2];
        for cell in &self.cells {
            if let Some(most) = lines.get_mut(cell.half) {
                *most = cell.layout.lines().len().max(*most);
            }
        }
        lines
    }
}

impl Strip {
    /// A strip with marks in one half only.
    pub fn new(half: usize, height: f32, ops: Vec<Op>) -> Self {
        let mut strip = Self {
            height,
            ..Self::default()
        };
        if let Some(part) = strip.parts.get_mut(half) {
            part.ops = ops;
        }
        strip
    }

    /// The same with something drawn for its whole height, under its marks.
    pub fn on(mut self, half: usize, grounds: Vec<Ground>) -> Self {
        if let Some(part) = self.parts.get_mut(half) {
            part.grounds = grounds;
        }
        self
    }

    fn beside(mut self, mut other: Self) -> Self {
        if let (Some(ours), Some(theirs)) = (self.anchor, other.anchor) {
            self.lower(theirs - ours);
            other.lower(ours - theirs);
        } else if let (Some(ours), Some(theirs)) = (self.baseline(), other.baseline())
            && (ours - theirs).abs() < NEAR
        {
            self.lower_text(theirs - ours);
            other.lower_text(ours - theirs);
        }
        let [mut first, mut second] = self.parts;
        let [mut more_first, mut more_second] = other.parts;
        for (part, more) in [
            (&mut first, &mut more_first),
            (&mut second, &mut more_second),
        ] {
            part.grounds.append(&mut more.grounds);
            part.ops.append(&mut more.ops);
        }
        Self {
            before: self.before.max(other.before),
            height: self.height.max(other.height),
            keep: self.keep || other.keep,
            headed: self.headed || other.headed,
            anchor: self.anchor.zip(other.anchor).map(|(a, b)| a.max(b)),
            parts: [first, second],
        }
    }

    /// The baseline of its first line of text.
    fn baseline(&self) -> Option<f32> {
        let mut ops = self.parts.iter().flat_map(|part| &part.ops);
        ops.find_map(|op| match op {
            Op::Text {
                layout, line, y, ..
            } => Some(y + layout.lines().get(*line)?.baseline),
            _ => None,
        })
    }

    /// Moves all its marks down, if that is down.
    fn lower(&mut self, by: f32) {
        if by <= 0.0 {
            return;
        }
        self.height += by;
        for part in &mut self.parts {
            part.ops = part.ops.drain(..).map(|op| op.moved(0.0, by)).collect();
        }
    }

    /// Moves its text down, if that is down; bars and marks stay in the middle of the strip.
    fn lower_text(&mut self, by: f32) {
        if by <= 0.0 {
            return;
        }
        for part in &mut self.parts {
            for op in &mut part.ops {
                if let Op::Text { y, .. } = op {
                    *y += by;
                }
            }
        }
    }
}
