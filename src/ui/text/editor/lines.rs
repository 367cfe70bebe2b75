//! The lines of a text, laid out in blocks, so that a keystroke lays out the lines around it and not the whole text.

use std::ops::Range;

use parley::{Affinity, BreakReason};

use super::blocks::{Block, make};
use super::row::{Caret, Cell, Row};
use super::{Setting, words};
use crate::lang::Direction;
use crate::text::{TextEngine, TextLayout, first_strong};

/// A line, by its block and its place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    block: usize,
    row: usize,
}

/// A block to draw.
pub(in crate::ui::text) struct Drawn<'a> {
    /// Everything its look depends on.
    pub(in crate::ui::text) key: u64,
    pub(in crate::ui::text) top: f32,
    block: &'a Block,
    text: &'a str,
}

impl Drawn<'_> {
    /// Where it begins in the text.
    pub(in crate::ui::text) fn start(&self) -> usize {
        self.block.start
    }

    /// Its text.
    pub(in crate::ui::text) fn text(&self) -> &str {
        self.text
    }

    /// The glyphs of its lines.
    pub(in crate::ui::text) fn layout(&self, engine: &mut TextEngine) -> TextLayout {
        engine.adopt(&self.block.layout, self.text, self.block.rows)
    }
}

/// The lines of a text.
#[derive(Default)]
pub(super) struct Lines {
    blocks: Vec<Block>,
    setting: Option<Setting>,
}

impl Lines {
    /// Lays a whole text out.
    pub(super) fn lay_out(&mut self, engine: &mut TextEngine, text: &str, setting: Setting) {
        self.setting = Some(setting);
        self.blocks.clear();
        self.fill(engine, text, 0, 0);
    }

    /// Lays out what changed: from `at`, `removed` bytes gave way to `inserted` bytes.
    pub(super) fn change(
        &mut self,
        engine: &mut TextEngine,
        text: &str,
        at: usize,
        removed: usize,
        inserted: usize,
    ) {
        let mut first = self.block_at(at);
        // A word that became shorter may go up to the line before.
        if self.continues(first) && at <= self.end_of_first_row(first) {
            first -= 1;
        }
        let mut begins = first;
        while self.continues(begins) {
            begins -= 1;
        }
        let before = self.direction_before(begins);
        let start = self.blocks.get(begins).map_or(0, |block| block.start);
        let direction = self.resolve(text, &words::paragraph(text, start), before);
        if self
            .blocks
            .get(begins)
            .is_some_and(|block| block.direction != direction)
        {
            first = begins;
        }
        let kept = self.block_at(at + removed) + 1;
        let shift = inserted.cast_signed() - removed.cast_signed();
        for block in self.blocks.iter_mut().skip(kept) {
            block.start = block.start.saturating_add_signed(shift);
            block.end = block.end.saturating_add_signed(shift);
        }
        self.fill(engine, text, first, kept);
    }

    /// Lays out anew from a block on, until a block from `kept` on fits.
    fn fill(&mut self, engine: &mut TextEngine, text: &str, first: usize, kept: usize) {
        let Some(setting) = self.setting else { return };
        let mut at = self.blocks.get(first).map_or(0, |block| block.start);
        let mut around = words::paragraph(text, at);
        let mut begins = first;
        while self.continues(begins) {
            begins -= 1;
        }
        let mut direction = self.resolve(text, &around, self.direction_before(begins));
        let mut kept = kept;
        let mut made = Vec::new();
        loop {
            let wished = self.blocks.get(kept).map(|block| block.start);
            let block = make(engine, text, at..around.end, direction, setting, wished);
            let goes_on = block.goes_on;
            at = if goes_on { block.end } else { block.end + 1 };
            made.push(block);
            if at > text.len() {
                kept = self.blocks.len();
                break;
            }
            if !goes_on {
                around = words::paragraph(text, at);
                direction = self.resolve(text, &around, Some(direction));
            }
            while self.blocks.get(kept).is_some_and(|block| block.start < at) {
                kept += 1;
            }
            let fits = |block: &Block| block.start == at && block.direction == direction;
            if self.blocks.get(kept).is_some_and(fits) {
                break;
            }
        }
        self.blocks.splice(first..kept.max(first), made);
        let mut top = first
            .checked_sub(1)
            .and_then(|before| self.blocks.get(before))
            .map_or(0.0, |block| block.top + block.height);
        for block in self.blocks.iter_mut().skip(first) {
            block.top = top;
            top += block.height;
        }
    }

    /// Whether a block goes on with the paragraph of the one before.
    fn continues(&self, block: usize) -> bool {
        block
            .checked_sub(1)
            .and_then(|before| self.blocks.get(before))
            .is_some_and(|before| before.goes_on)
    }

    fn direction_before(&self, block: usize) -> Option<Direction> {
        let before = self.blocks.get(block.checked_sub(1)?)?;
        Some(before.direction)
    }

    /// A paragraph follows its first letter, or else the paragraph before it.
    fn resolve(
        &self,
        text: &str,
        paragraph: &Range<usize>,
        before: Option<Direction>,
    ) -> Direction {
        let Some(setting) = self.setting else {
            return Direction::Ltr;
        };
        let of_text = || first_strong(text.get(paragraph.clone()).unwrap_or_default());
        setting
            .fixed
            .or_else(of_text)
            .or(before)
            .unwrap_or(setting.fallback)
    }

    fn block_at(&self, at: usize) -> usize {
        self.blocks
            .partition_point(|block| block.start <= at)
            .saturating_sub(1)
    }

    fn end_of_first_row(&self, block: usize) -> usize {
        self.blocks.get(block).map_or(0, |block| {
            let row = block.layout.get(0);
            block.start + row.map_or(0, |row| row.text_range().end)
        })
    }

    /// Which way the first paragraph runs.
    pub(super) fn direction(&self) -> Direction {
        self.blocks
            .first()
            .map_or(Direction::Ltr, |block| block.direction)
    }

    pub(super) fn size(&self) -> (f32, f32) {
        let width = self
            .blocks
            .iter()
            .map(|block| block.layout.width())
            .fold(0.0, f32::max);
        let height = self
            .blocks
            .last()
            .map_or(0.0, |block| block.top + block.height);
        (width, height)
    }

    /// The line the caret is on.
    pub(super) fn place(&self, caret: Caret) -> Place {
        let mut block = self.block_at(caret.at);
        if caret.side == Affinity::Upstream
            && self.continues(block)
            && self.blocks.get(block).is_some_and(|b| b.start == caret.at)
        {
            block -= 1;
        }
        let row = self.blocks.get(block).map_or(0, |found| {
            let at = caret.at.saturating_sub(found.start);
            let mut broken = false;
            let lines = found.layout.lines().take(found.rows);
            let begun = lines
                .take_while(|line| {
                    let start = line.text_range().start;
                    let here = caret.side == Affinity::Downstream || broken;
                    broken = line.break_reason() == BreakReason::Explicit;
                    start < at || start == at && here
                })
                .count();
            begun.saturating_sub(1)
        });
        Place { block, row }
    }

    pub(super) fn next(&self, place: Place) -> Option<Place> {
        let block = self.blocks.get(place.block)?;
        if place.row + 1 < block.rows {
            return Some(Place {
                row: place.row + 1,
                ..place
            });
        }
        (place.block + 1 < self.blocks.len()).then_some(Place {
            block: place.block + 1,
            row: 0,
        })
    }

    pub(super) fn previous(&self, place: Place) -> Option<Place> {
        if let Some(row) = place.row.checked_sub(1) {
            return Some(Place { row, ..place });
        }
        let block = place.block.checked_sub(1)?;
        let row = self.blocks.get(block)?.rows.saturating_sub(1);
        Some(Place { block, row })
    }

    /// The line at this height, or the nearest.
    pub(super) fn at_height(&self, y: f32) -> Place {
        let block = self
            .blocks
            .partition_point(|block| block.top <= y)
            .saturating_sub(1);
        let row = self.blocks.get(block).map_or(0, |found| {
            let lines = found.layout.lines().take(found.rows);
            lines
                .take_while(|line| found.top + line.metrics().block_min_coord <= y)
                .count()
                .saturating_sub(1)
        });
        Place { block, row }
    }

    /// The line, with its characters.
    pub(super) fn row(&self, text: &str, place: Place) -> Row {
        let Some(block) = self.blocks.get(place.block) else {
            return EMPTY;
        };
        let Some(line) = block.layout.get(place.row) else {
            return Row {
                start: block.start,
                end: block.end,
                ..EMPTY
            };
        };
        let metrics = line.metrics();
        let range = line.text_range();
        let ends = place.row + 1 == block.rows;
        // A text from elsewhere may hold separators of lines that are no line feed.
        let breaks = |line: Option<parley::Line<'_, ()>>| {
            line.is_some_and(|line| line.break_reason() == BreakReason::Explicit)
        };
        let broken = !ends && breaks(block.layout.get(place.row));
        let after_break = place
            .row
            .checked_sub(1)
            .is_some_and(|before| breaks(block.layout.get(before)));
        let mut end = if ends {
            block.end
        } else {
            block.start + range.end
        };
        if broken {
            let shown = text.get(block.start + range.start..end).unwrap_or_default();
            end -= shown.chars().next_back().map_or(0, char::len_utf8);
        }
        let mut left = metrics.offset + metrics.inline_min_coord;
        let origin = left;
        let mut cells: Vec<Cell> = Vec::new();
        for run in line.runs() {
            let rtl = run.is_rtl();
            for cluster in run.visual_clusters() {
                let range = cluster.text_range();
                let right = left + cluster.advance();
                cells.push(Cell {
                    text: block.start + range.start..block.start + range.end,
                    left,
                    right,
                    rtl,
                });
                left = right;
            }
        }
        cells.retain(|cell| cell.text.start < end);
        join_marks(text, &mut cells);
        Row {
            start: block.start + range.start,
            end,
            first: place.row == 0 && !self.continues(place.block) || after_break,
            last: ends && !block.goes_on || broken,
            rtl: block.direction == Direction::Rtl,
            cells,
            left: origin,
            top: block.top + metrics.block_min_coord,
            bottom: block.top + metrics.block_max_coord,
        }
    }

    /// Every line, from the top.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        self.blocks
            .iter()
            .enumerate()
            .flat_map(|(block, found)| (0..found.rows).map(move |row| Place { block, row }))
    }

    /// A line without its characters: its text with the line feed, left, top, width and height, and its direction.
    pub(super) fn outline(&self, place: Place) -> Option<(Range<usize>, [f32; 4], Direction)> {
        let block = self.blocks.get(place.block)?;
        let line = block.layout.get(place.row)?;
        let metrics = line.metrics();
        let range = line.text_range();
        let ends = place.row + 1 == block.rows;
        let last = place.block + 1 == self.blocks.len();
        let end = match (ends, block.goes_on || last) {
            (true, true) => block.end,
            (true, false) => block.end + 1,
            (false, _) => block.start + range.end,
        };
        let hanging = metrics.hanging_advance;
        let leading = if block.layout.is_rtl() { hanging } else { 0.0 };
        let area = [
            metrics.offset + metrics.inline_min_coord + leading,
            block.top + metrics.block_min_coord,
            metrics.advance - hanging,
            metrics.line_height,
        ];
        Some((block.start + range.start..end, area, block.direction))
    }

    /// The blocks between two heights.
    pub(super) fn drawn<'a>(
        &'a self,
        text: &'a str,
        heights: (f32, f32),
    ) -> impl Iterator<Item = Drawn<'a>> {
        let first = self
            .blocks
            .partition_point(|block| block.top + block.height < heights.0);
        self.blocks
            .iter()
            .skip(first)
            .take_while(move |block| block.top <= heights.1)
            .map(move |block| Drawn {
                key: block.key,
                top: block.top,
                block,
                text: text
                    .get(block.start..block.start + block.layout.text_len())
                    .unwrap_or_default(),
            })
    }

    #[cfg(test)]
    pub(super) fn blocks(&self) -> usize {
        self.blocks.len()
    }
}

const EMPTY: Row = Row {
    start: 0,
    end: 0,
    first: true,
    last: true,
    rtl: false,
    cells: Vec::new(),
    left: 0.0,
    top: 0.0,
    bottom: 0.0,
};

/// A letter and its mark from another font come as two: the caret must not stand between them.
fn join_marks(text: &str, cells: &mut Vec<Cell>) {
    let Some(start) = cells.iter().map(|cell| cell.text.start).min() else {
        return;
    };
    let mut at = 0;
    while let Some(cell) = cells.get(at) {
        let begins = cell.text.start;
        if begins == start || words::is_boundary(text, begins) {
            at += 1;
            continue;
        }
        let mark = cells.remove(at);
        if let Some(letter) = cells.iter_mut().find(|cell| cell.text.end == begins) {
            letter.text.end = mark.text.end;
            letter.left = letter.left.min(mark.left);
            letter.right = letter.right.max(mark.right);
        } else {
            cells.insert(at, mark);
            at += 1;
        }
    }
}
