//! One line as it shows: its characters from left to right, and the places of the caret between them.

use std::ops::Range;

use parley::Affinity;

/// A place in the text, and the letter it keeps to where two lines or two directions meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::text) struct Caret {
    pub(in crate::ui::text) at: usize,
    pub(super) side: Affinity,
}

impl Caret {
    /// Kept to the letter before it. At the start of a paragraph: at the edge where the paragraph starts.
    pub(super) fn behind(at: usize) -> Self {
        Self {
            at,
            side: Affinity::Upstream,
        }
    }

    /// Kept to the letter after it. At the end of a paragraph: at the edge where the paragraph ends.
    pub(super) fn before(at: usize) -> Self {
        Self {
            at,
            side: Affinity::Downstream,
        }
    }
}

/// A character and its place.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) text: Range<usize>,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) rtl: bool,
}

/// A line.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) start: usize,
    /// Without the line feed.
    pub(super) end: usize,
    /// Whether a paragraph begins with it.
    pub(super) first: bool,
    /// Whether a paragraph ends with it.
    pub(super) last: bool,
    /// Which way its paragraph runs.
    pub(super) rtl: bool,
    /// From left to right.
    pub(super) cells: Vec<Cell>,
    /// Where it begins if nothing is in it.
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Row {
    /// Between which cells the caret stands; 0 is before the leftmost.
    pub(super) fn slot(&self, caret: Caret) -> usize {
        let ends = || self.cells.iter().position(|c| c.text.end == caret.at);
        let begins = || self.cells.iter().position(|c| c.text.start == caret.at);
        let holds = || self.cells.iter().position(|c| c.text.contains(&caret.at));
        match caret.side {
            Affinity::Upstream if caret.at <= self.start => self.starting_edge(),
            Affinity::Downstream if caret.at >= self.end => self.ending_edge(),
            Affinity::Upstream => ends()
                .map(|cell| self.trailing(cell))
                .or_else(|| begins().or_else(holds).map(|cell| self.leading(cell)))
                .unwrap_or_else(|| self.ending_edge()),
            Affinity::Downstream => begins()
                .map(|cell| self.leading(cell))
                .or_else(|| ends().map(|cell| self.trailing(cell)))
                .or_else(|| holds().map(|cell| self.leading(cell)))
                .unwrap_or_else(|| self.ending_edge()),
        }
    }

    fn is_rtl(&self, cell: usize) -> bool {
        self.cells.get(cell).map_or(self.rtl, |cell| cell.rtl)
    }

    fn leading(&self, cell: usize) -> usize {
        cell + usize::from(self.is_rtl(cell))
    }

    fn trailing(&self, cell: usize) -> usize {
        cell + usize::from(!self.is_rtl(cell))
    }

    /// The slot where the paragraph's direction starts the line.
    pub(super) fn starting_edge(&self) -> usize {
        if self.rtl { self.cells.len() } else { 0 }
    }

    /// The slot where it ends the line.
    pub(super) fn ending_edge(&self) -> usize {
        if self.rtl { 0 } else { self.cells.len() }
    }

    pub(super) fn x(&self, slot: usize) -> f32 {
        match (self.cells.get(slot), self.cells.last()) {
            (Some(cell), _) => cell.left,
            (None, Some(last)) => last.right,
            (None, None) => self.left,
        }
    }

    /// The caret at the left or right side of a cell.
    pub(super) fn beside(&self, cell: usize, right: bool) -> Option<Caret> {
        let cell = self.cells.get(cell)?;
        Some(if cell.rtl == right {
            Caret::before(cell.text.start)
        } else {
            Caret::behind(cell.text.end)
        })
    }

    /// The caret where the line starts: at its edge.
    pub(super) fn enter_at_start(&self) -> Caret {
        let edge = if self.rtl {
            self.cells
                .len()
                .checked_sub(1)
                .and_then(|cell| self.beside(cell, true))
        } else {
            self.beside(0, false)
        };
        match edge {
            Some(caret) if !self.first => caret,
            _ => Caret::behind(self.start),
        }
    }

    /// Home.
    pub(super) fn home(&self) -> Caret {
        if self.first {
            Caret::behind(self.start)
        } else {
            Caret::before(self.start)
        }
    }

    /// End.
    pub(super) fn end_of_line(&self) -> Caret {
        if self.last {
            Caret::before(self.end)
        } else {
            Caret::behind(self.end)
        }
    }

    /// The caret nearest to here. Beyond the letters lie the ends of the line.
    pub(super) fn nearest(&self, x: f32) -> Caret {
        let (Some(first), Some(last)) = (self.cells.first(), self.cells.last()) else {
            return self.home();
        };
        if x < first.left || x > last.right {
            let start = (x > last.right) == self.rtl;
            return if start {
                self.home()
            } else {
                self.end_of_line()
            };
        }
        let cell = self
            .cells
            .partition_point(|cell| cell.right < x)
            .min(self.cells.len() - 1);
        let middle = self
            .cells
            .get(cell)
            .map_or(0.0, |cell| f32::midpoint(cell.left, cell.right));
        self.beside(cell, x > middle).unwrap_or_else(|| self.home())
    }

    /// Which way the letter the caret keeps to runs.
    pub(super) fn direction_at(&self, caret: Caret) -> bool {
        let kept = match caret.side {
            Affinity::Upstream => self.cells.iter().find(|c| c.text.end == caret.at),
            Affinity::Downstream => self.cells.iter().find(|c| c.text.start == caret.at),
        };
        kept.map_or(self.rtl, |cell| cell.rtl)
    }

    /// Whether two directions meet at a slot.
    pub(super) fn is_turning(&self, slot: usize) -> bool {
        let left = slot
            .checked_sub(1)
            .map_or(self.rtl, |cell| self.is_rtl(cell));
        left != self.is_rtl(slot)
    }

    /// Left and right ends of the pieces of a range.
    pub(super) fn spans(&self, range: &Range<usize>) -> Vec<(f32, f32)> {
        let mut spans: Vec<(f32, f32)> = Vec::new();
        for cell in &self.cells {
            if !range.contains(&cell.text.start) {
                continue;
            }
            match spans.last_mut() {
                Some(span) if (span.1 - cell.left).abs() < 0.5 => span.1 = cell.right,
                _ => spans.push((cell.left, cell.right)),
            }
        }
        spans
    }
}
