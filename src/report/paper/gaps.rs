//! Boxes and lines to write in, side by side, and at the end of a question the ways not to answer.

use super::drawing::{Drawer, Fitted, GAP, INDENT, SHORTEST, WRITING};
use super::marks::{TICK, gap_room, room_starts, room_width, square};
use super::parts::{DatePart, Gap, Room};
use crate::report::canvas::Canvas;
use crate::report::style::{INK, QUIET};
use crate::text::{Align, TextStyle};

/// Paper left free between two ways not to answer.
const APART: f32 = 9.0;
/// How high the names of day, month and year are.
const NAMES: f32 = 9.0;

/// The ways not to answer, measured.
pub(super) struct Ways {
    words: Vec<Fitted>,
    /// How wide they are together.
    pub(super) width: f32,
}

impl Ways {
    /// Whether they fit behind what reaches so far.
    pub(super) fn fit_behind(&self, used: f32, measure: f32) -> bool {
        self.words.is_empty() || used + 14.0 + self.width <= measure
    }

    /// Draws them at the end of the measure, on this baseline.
    pub(super) fn draw(&self, canvas: &mut Canvas, baseline: f32) {
        let mut start = (canvas.width - self.width).max(INDENT);
        for word in &self.words {
            let first = word.layout.lines().first().map_or(0.0, |l| l.baseline);
            square(canvas, start, baseline - 6.6, 6.8, QUIET);
            start += TICK + 1.0;
            canvas.text(&word.layout, start, baseline - first, word.width, QUIET);
            start += word.width + APART;
        }
    }
}

/// Gaps that stand side by side.
#[derive(Default)]
struct GapRow<'g> {
    gaps: Vec<(&'g Gap, Option<Fitted>, Option<Fitted>)>,
    /// How wide they are without their lines.
    fixed: f32,
    /// How wide with lines that can be written on.
    wanted: f32,
    has_line: bool,
    has_date: bool,
}

impl Drawer<'_, '_> {
    /// Measures the ways not to answer.
    pub(super) fn ways_not_to_answer(&mut self, words: &[String]) -> Ways {
        let small = self.setter.fonts.note();
        let most = self.measure() - INDENT - TICK;
        let words: Vec<Fitted> = words
            .iter()
            .map(|word| self.fitted(word, small, most))
            .collect();
        let each = |word: &Fitted| TICK + 1.0 + word.width + APART;
        let width: f32 = words.iter().map(each).sum();
        let width = (width - APART).max(0.0);
        Ways { words, width }
    }

    /// The ways not to answer in a row of their own.
    pub(super) fn below(&mut self, ways: &Ways) {
        if ways.words.is_empty() {
            return;
        }
        let mut canvas = self.canvas();
        ways.draw(&mut canvas, 9.5);
        self.strip(4.0, 13.0, canvas);
    }

    pub(super) fn answer(&mut self, gaps: &[Gap], unanswered: &[String]) {
        let end = self.measure();
        let ways = self.ways_not_to_answer(unanswered);
        let rows = self.gap_rows(gaps);
        let count = rows.len();
        for (index, row) in rows.into_iter().enumerate() {
            let mut canvas = self.canvas();
            self.gap_row(&mut canvas, &row);
            let last = index + 1 == count;
            let fits = !row.has_line && ways.fit_behind(INDENT + row.fixed, end);
            if last && fits {
                ways.draw(&mut canvas, 15.5);
            }
            let height = WRITING + if row.has_date { NAMES } else { 0.0 };
            self.strip(2.0, height, canvas);
            if last && !fits {
                self.below(&ways);
            }
        }
        if count == 0 {
            self.below(&ways);
        }
    }

    fn gap_row(&mut self, canvas: &mut Canvas, row: &GapRow<'_>) {
        const BASELINE: f32 = 15.5;
        let free = (self.measure() - INDENT - row.fixed).max(0.0);
        let lines = row.gaps.iter().flat_map(|(gap, ..)| &gap.room);
        let lines = lines.filter(|room| **room == Room::Line).count();
        let line = free / lines.max(1) as f32;
        let mut start = INDENT;
        let text = |canvas: &mut Canvas, text: &Option<Fitted>, start: f32| {
            text.as_ref().map_or(0.0, |text| {
                let first = text.layout.lines().first().map_or(0.0, |l| l.baseline);
                canvas.text(&text.layout, start, BASELINE - first, text.width, INK);
                text.width + 5.0
            })
        };
        for (gap, before, after) in &row.gaps {
            start += text(canvas, before, start);
            self.names(canvas, gap, start, line);
            start = gap_room(canvas, gap, start, line);
            start += text(canvas, after, start) + GAP;
        }
    }

    /// The names of day, month and year below their boxes.
    fn names(&mut self, canvas: &mut Canvas, gap: &Gap, start: f32, line: f32) {
        let Some([day, month, year]) = &gap.date else {
            return;
        };
        let small = self.setter.fonts.note();
        let style = TextStyle {
            size: small.size - 1.0,
            ..small
        };
        for (room, left, width) in room_starts(canvas, gap, start, line) {
            let Room::Dated(_, part) = room else {
                continue;
            };
            let name = match part {
                DatePart::Day => day,
                DatePart::Month => month,
                DatePart::Year => year,
            };
            let name = name.as_str().into();
            let layout = self.setter.set(&name, style, width, Align::Center);
            canvas.text_at(&layout, left, WRITING - 2.5, QUIET);
        }
    }

    /// The gaps in as few rows as hold them.
    fn gap_rows<'g>(&mut self, gaps: &'g [Gap]) -> Vec<GapRow<'g>> {
        let style = self.option();
        // Behind the last gap no room is needed.
        let most = self.measure() - INDENT + GAP;
        let mut rows: Vec<GapRow<'g>> = Vec::new();
        for gap in gaps {
            let mut words = |text: &str, share: f32| {
                (!text.is_empty()).then(|| self.fitted(text, style, most * share))
            };
            let (before, after) = (words(&gap.before, 0.6), words(&gap.after, 0.3));
            let text = [&before, &after].into_iter().flatten();
            let text: f32 = text.map(|text| text.width + 5.0).sum();
            let room: f32 = gap.room.iter().map(|room| room_width(*room, 0.0)).sum();
            let fixed = text + room + GAP + 3.0;
            let has_line = gap.room.contains(&Room::Line);
            let has_date = gap.date.is_some();
            let wanted = fixed + if has_line { SHORTEST } else { 0.0 };
            match rows.last_mut() {
                Some(row) if row.wanted + wanted <= most => {
                    row.fixed += fixed;
                    row.wanted += wanted;
                    row.has_line |= has_line;
                    row.has_date |= has_date;
                    row.gaps.push((gap, before, after));
                }
                _ => rows.push(GapRow {
                    gaps: vec![(gap, before, after)],
                    fixed: fixed - GAP - 3.0,
                    wanted,
                    has_line,
                    has_date,
                }),
            }
        }
        rows
    }
}
