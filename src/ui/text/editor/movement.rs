//! Where the caret goes: as the eye moves, also where directions meet.

use super::lines::{Lines, Place};
use super::row::{Caret, Row};
use super::{Move, words};

/// A text and its lines, to move in.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    pub(super) text: &'a str,
    pub(super) lines: &'a Lines,
}

impl Sight<'_> {
    pub(super) fn row(&self, caret: Caret) -> Row {
        self.lines.row(self.text, self.lines.place(caret))
    }

    fn at(&self, place: Place) -> Row {
        self.lines.row(self.text, place)
    }

    /// Where the caret is drawn: left, top and bottom.
    pub(super) fn stand(&self, caret: Caret) -> (f32, f32, f32) {
        let row = self.row(caret);
        (row.x(row.slot(caret)), row.top, row.bottom)
    }

    pub(super) fn hit(&self, (x, y): (f32, f32)) -> Caret {
        self.at(self.lines.at_height(y)).nearest(x)
    }

    /// The caret after a movement, and the column it keeps to.
    pub(super) fn go(&self, from: Caret, column: Option<f32>, step: Move) -> (Caret, Option<f32>) {
        let to = match step {
            Move::Left => self.aside(from, false),
            Move::Right => self.aside(from, true),
            Move::WordLeft => self.word_aside(from, false),
            Move::WordRight => self.word_aside(from, true),
            Move::LineStart => self.row(from).home(),
            Move::LineEnd => self.row(from).end_of_line(),
            Move::TextStart => Caret::behind(0),
            Move::TextEnd => Caret::before(self.text.len()),
            Move::Up => return self.over_lines(from, column, 1, false),
            Move::Down => return self.over_lines(from, column, 1, true),
            Move::PageUp(lines) => return self.over_lines(from, column, lines, false),
            Move::PageDown(lines) => return self.over_lines(from, column, lines, true),
        };
        (to, None)
    }

    /// One character to the left or right; over the edge to the line before or after, whichever reading comes to.
    fn aside(&self, from: Caret, right: bool) -> Caret {
        let place = self.lines.place(from);
        let row = self.at(place);
        let slot = row.slot(from);
        let crossed = if right {
            (slot < row.cells.len()).then_some(slot)
        } else {
            slot.checked_sub(1)
        };
        if let Some(cell) = crossed {
            let to = row.beside(cell, right).unwrap_or(from);
            let edge = row.slot(to) == row.ending_edge() && !row.last;
            return match self.lines.next(place) {
                // The end of a line that goes on is the start of the next.
                Some(next) if edge => self.at(next).enter_at_start(),
                _ => to,
            };
        }
        if right == row.rtl {
            self.back_over_edge(place, right)
        } else {
            self.on_over_edge(place, &row, right)
        }
    }

    /// From the end of a line into the next.
    fn on_over_edge(&self, place: Place, row: &Row, right: bool) -> Caret {
        let Some(next) = self.lines.next(place) else {
            return Caret::before(self.text.len());
        };
        let next = self.at(next);
        let entered = next.enter_at_start();
        if row.last {
            return entered;
        }
        // The end of a line that goes on is the start of the next: one character more.
        let cell = if next.rtl {
            next.cells.len().checked_sub(1)
        } else {
            Some(0)
        };
        cell.and_then(|cell| next.beside(cell, right))
            .unwrap_or(entered)
    }

    /// From the start of a line into the one before.
    fn back_over_edge(&self, place: Place, right: bool) -> Caret {
        let Some(previous) = self.lines.previous(place) else {
            return Caret::behind(0);
        };
        let previous = self.at(previous);
        let entered = previous.end_of_line();
        if previous.last {
            return entered;
        }
        let cell = if previous.rtl {
            Some(0)
        } else {
            previous.cells.len().checked_sub(1)
        };
        cell.and_then(|cell| previous.beside(cell, right))
            .unwrap_or(entered)
    }

    /// To the beginning of a word, as the eye meets it; the ends of paragraphs are stops too.
    fn word_aside(&self, from: Caret, right: bool) -> Caret {
        let around = words::paragraph(self.text, from.at);
        let starts = words::starts(self.text, &around);
        let mut caret = from;
        // No paragraph has more places than this: a movement ends, whatever the text.
        for _ in 0..4 * (around.len() + 2) {
            let to = self.aside(caret, right);
            if to == caret || to.at < around.start || to.at > around.end {
                return to;
            }
            let row = self.row(to);
            let slot = row.slot(to);
            // At the edge of the text the caret goes to its end without moving on the screen.
            if self.lines.place(to) == self.lines.place(caret) && slot == row.slot(caret) {
                return to;
            }
            caret = to;
            let beside = [
                row.cells.get(slot).filter(|cell| !cell.rtl),
                slot.checked_sub(1)
                    .and_then(|left| row.cells.get(left))
                    .filter(|cell| cell.rtl),
            ];
            let begins = beside
                .into_iter()
                .flatten()
                .map(|cell| cell.text.start)
                .find(|start| starts.binary_search(start).is_ok());
            if let Some(start) = begins {
                return Caret::before(start);
            }
            let forward = right != row.rtl;
            let ended = forward && row.last && slot == row.ending_edge();
            let started = !forward && row.first && slot == row.starting_edge();
            if ended || started {
                return caret;
            }
        }
        caret
    }

    fn over_lines(
        &self,
        from: Caret,
        column: Option<f32>,
        lines: usize,
        down: bool,
    ) -> (Caret, Option<f32>) {
        let column = column.unwrap_or_else(|| self.stand(from).0);
        let start = self.lines.place(from);
        let mut place = start;
        for _ in 0..lines.max(1) {
            let next = if down {
                self.lines.next(place)
            } else {
                self.lines.previous(place)
            };
            let Some(next) = next else { break };
            place = next;
        }
        let to = if place != start {
            self.at(place).nearest(column)
        } else if down {
            Caret::before(self.text.len())
        } else {
            Caret::behind(0)
        };
        (to, Some(column))
    }
}
