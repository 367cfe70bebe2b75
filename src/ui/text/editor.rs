//! Editing of one text: caret, selection, undo. Knows no widget and no key; its unit is the physical pixel.

mod blocks;
mod composing;
mod history;
mod lines;
mod movement;
mod row;
mod selecting;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use egui::{Rect, pos2};
use unicode_segmentation::UnicodeSegmentation as _;

use self::composing::Composing;
use self::history::{History, Kind, Step};
pub(super) use self::lines::Drawn;
use self::lines::Lines;
use self::movement::Sight;
use self::row::Caret;
use self::selecting::Grain;
use crate::lang::Direction;
use crate::text::{TextEngine, TextStyle};

/// Shown in place of each character of a secret.
const BULLET: char = '•';

/// How the text lies in the field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    pub(super) style: TextStyle,
    /// The width lines are broken at; none for a single line.
    pub(super) width: Option<f32>,
    /// Which way it runs where the text does not say.
    pub(super) fallback: Direction,
    /// Which way it runs whatever the text says.
    pub(super) fixed: Option<Direction>,
    /// Which engine's fonts it lies in.
    pub(super) fonts: u64,
    /// The width of a space, where lines that are broken go on below the first letter of their paragraph.
    pub(super) hanging: Option<f32>,
}

/// A movement of the caret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    /// Up by so many lines.
    PageUp(usize),
    /// Down by so many lines.
    PageDown(usize),
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
}

/// A deletion; of the selection, where there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Delete {
    Back,
    Forward,
    WordBack,
    WordForward,
}

/// The caret as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mark {
    pub(super) x: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Which way what is typed next goes, where two directions meet.
    pub(super) flag: Option<Direction>,
}

/// A line as it is told: its part of the text with the line feed, and its place.
pub(super) struct Told {
    pub(super) text: Range<usize>,
    pub(super) area: Rect,
    pub(super) direction: Direction,
}

pub(super) struct Editor {
    /// As it shows: a secret in bullets, and what is being composed.
    text: String,
    secret: Option<String>,
    lines: Lines,
    setting: Option<Setting>,
    anchor: Caret,
    focus: Caret,
    column: Option<f32>,
    grain: Grain,
    composing: Option<Composing>,
    history: History,
}

impl Editor {
    pub(super) fn new(secret: bool) -> Self {
        Self {
            text: String::new(),
            secret: secret.then(String::new),
            lines: Lines::default(),
            setting: None,
            anchor: Caret::behind(0),
            focus: Caret::behind(0),
            column: None,
            grain: Grain::Character,
            composing: None,
            history: History::default(),
        }
    }

    /// Takes over a text that was changed elsewhere, and how it lies.
    pub(super) fn prepare(&mut self, engine: &mut TextEngine, text: &str, setting: Setting) {
        let same = self.is(text);
        if !same {
            self.composing = None;
            self.history.clear();
            if let Some(secret) = &mut self.secret {
                text.clone_into(secret);
                self.text = bullets(text);
            } else {
                text.clone_into(&mut self.text);
            }
        }
        if !same || self.setting != Some(setting) {
            self.setting = Some(setting);
            self.lines.lay_out(engine, &self.text, setting);
        }
        if !same {
            let [anchor, focus] = [self.anchor.at, self.focus.at];
            self.select(anchor, focus);
        }
    }

    /// Lays the text out another way, where the way has changed.
    pub(super) fn turn(&mut self, engine: &mut TextEngine, setting: Setting) {
        if self.setting != Some(setting) {
            self.setting = Some(setting);
            self.lines.lay_out(engine, &self.text, setting);
        }
    }

    /// Which way the paragraph around the caret runs.
    pub(super) fn direction_here(&self) -> Direction {
        if self.sight().row(self.focus).rtl {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// Whether this is the text, without what an input method is still composing.
    pub(super) fn is(&self, text: &str) -> bool {
        match (&self.secret, &self.composing) {
            (Some(secret), _) => secret == text,
            (None, None) => self.text == text,
            (None, Some(composing)) => {
                let before = self.text.get(..composing.range.start);
                let after = self.text.get(composing.range.end..);
                text.strip_prefix(before.unwrap_or_default())
                    .and_then(|rest| rest.strip_prefix(composing.replaced.as_str()))
                    .is_some_and(|rest| Some(rest) == after)
            }
        }
    }

    /// The text, without what an input method is still composing.
    pub(super) fn text(&self) -> String {
        let mut text = self.secret.as_ref().unwrap_or(&self.text).clone();
        if let Some(composing) = &self.composing {
            text.replace_range(composing.range.clone(), &composing.replaced);
        }
        text
    }

    /// The text as it shows.
    pub(super) fn shown(&self) -> &str {
        &self.text
    }

    pub(super) fn direction(&self) -> Direction {
        self.lines.direction()
    }

    /// Width and height.
    pub(super) fn size(&self) -> (f32, f32) {
        self.lines.size()
    }

    fn sight(&self) -> Sight<'_> {
        Sight {
            text: &self.text,
            lines: &self.lines,
        }
    }

    /// What lies between two heights, to be drawn.
    pub(super) fn drawn(&self, heights: (f32, f32)) -> impl Iterator<Item = Drawn<'_>> {
        self.lines.drawn(&self.text, heights)
    }

    pub(super) fn caret(&self) -> Mark {
        let row = self.sight().row(self.focus);
        let slot = row.slot(self.focus);
        let flag = row.is_turning(slot).then(|| {
            if row.direction_at(self.focus) {
                Direction::Rtl
            } else {
                Direction::Ltr
            }
        });
        Mark {
            x: row.x(slot),
            top: row.top,
            bottom: row.bottom,
            flag,
        }
    }

    /// Where the selection shows between two heights.
    pub(super) fn selection(&self, heights: (f32, f32)) -> Vec<Rect> {
        self.areas(&self.selected_range(), heights)
    }

    /// Where it shows what an input method is composing.
    pub(super) fn composed(&self, heights: (f32, f32)) -> Vec<Rect> {
        self.composing
            .as_ref()
            .map_or_else(Vec::new, |composing| self.areas(&composing.range, heights))
    }

    /// Where a part of the text shows between two heights.
    pub(super) fn areas(&self, range: &Range<usize>, heights: (f32, f32)) -> Vec<Rect> {
        let mut areas = Vec::new();
        if range.is_empty() {
            return areas;
        }
        let first = self.lines.place(Caret::before(range.start));
        let mut place = Some(self.lines.at_height(heights.0));
        while let Some(here) = place {
            let row = self.lines.row(&self.text, here);
            if row.top > heights.1 || row.start >= range.end {
                break;
            }
            if row.end >= range.start || here == first {
                let area = |(left, right): (f32, f32)| {
                    Rect::from_min_max(pos2(left, row.top), pos2(right, row.bottom))
                };
                areas.extend(row.spans(range).into_iter().map(area));
                if row.last && range.contains(&row.end) {
                    // The line feed is selected too.
                    let x = row.x(row.ending_edge());
                    let width = (row.bottom - row.top) * 0.25;
                    let (left, right) = if row.rtl {
                        (x - width, x)
                    } else {
                        (x, x + width)
                    };
                    areas.push(area((left, right)));
                }
            }
            place = self.lines.next(here);
        }
        areas
    }

    /// Every line, to be told.
    pub(super) fn told(&self) -> impl Iterator<Item = Told> {
        let places = self.lines.places();
        places.filter_map(|place| self.outline(place))
    }

    /// The lines between two heights.
    pub(super) fn told_between(&self, heights: (f32, f32)) -> impl Iterator<Item = Told> {
        let first = self.lines.at_height(heights.0);
        std::iter::successors(Some(first), |place| self.lines.next(*place))
            .filter_map(|place| self.outline(place))
            .take_while(move |line| line.area.top() <= heights.1)
    }

    /// The line that holds a place of the text.
    pub(super) fn line_of(&self, at: usize) -> Option<Told> {
        self.outline(self.lines.place(Caret::before(at)))
    }

    fn outline(&self, place: lines::Place) -> Option<Told> {
        let (text, [left, top, width, height], direction) = self.lines.outline(place)?;
        let area = Rect::from_min_size(pos2(left, top), egui::vec2(width, height));
        Some(Told {
            text,
            area,
            direction,
        })
    }

    /// The selected text; nothing of a secret.
    pub(super) fn selected(&self) -> Option<&str> {
        if self.secret.is_some() || self.composing.is_some() {
            return None;
        }
        self.text
            .get(self.selected_range())
            .filter(|selected| !selected.is_empty())
    }

    /// Where the selection was begun and where its caret is, in bytes of what shows.
    pub(super) fn ends(&self) -> (usize, usize) {
        (self.anchor.at, self.focus.at)
    }

    pub(super) fn is_composing(&self) -> bool {
        self.composing.is_some()
    }

    pub(super) fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    pub(super) fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Byte range of the selection in what shows.
    fn selected_range(&self) -> Range<usize> {
        self.anchor.at.min(self.focus.at)..self.anchor.at.max(self.focus.at)
    }

    /// Puts a text in the place of the selection; no more of it than makes `most` characters.
    pub(super) fn insert(
        &mut self,
        engine: &mut TextEngine,
        text: &str,
        most: Option<usize>,
        typed: bool,
    ) {
        self.abandon_composing(engine);
        let range = self.selected_range();
        let text = most.map_or(text, |most| self.fitting(text, &range, most));
        if text.is_empty() && range.is_empty() {
            return;
        }
        // A new word begins a new step of undo.
        let kind = if typed && !text.chars().all(char::is_whitespace) {
            Kind::Typing
        } else {
            Kind::Other
        };
        self.change(engine, range, text, kind);
    }

    /// The whole characters of a text for which there is room.
    fn fitting<'a>(&self, text: &'a str, range: &Range<usize>, most: usize) -> &'a str {
        let count = |text: &str| text.chars().count();
        let replaced = self.text.get(range.clone()).map_or(0, count);
        let mut room = most.saturating_sub(count(&self.text) - replaced);
        let mut end = 0;
        for character in text.graphemes(true) {
            let Some(left) = room.checked_sub(count(character)) else {
                break;
            };
            room = left;
            end += character.len();
        }
        text.get(..end).unwrap_or_default()
    }

    /// Puts texts in the place of others, the first before the second, as one step. The caret stays by its letter.
    pub(super) fn splice(&mut self, engine: &mut TextEngine, edits: &[(Range<usize>, String)]) {
        self.abandon_composing(engine);
        let (Some((first, _)), Some((last, _))) = (edits.first(), edits.last()) else {
            return;
        };
        let whole = first.start..last.end;
        let mut put = String::new();
        let mut done = whole.start;
        let (_, mut caret) = self.ends();
        let before = caret;
        for (range, text) in edits {
            let Some(kept) = self.text.get(done..range.start) else {
                return;
            };
            if self.text.get(range.clone()).is_none() {
                return;
            }
            put.push_str(kept);
            put.push_str(text);
            done = range.end;
            if before >= range.end {
                caret = (caret + text.len()).saturating_sub(range.len());
            } else if before > range.start {
                caret = whole.start + put.len();
            }
        }
        self.change(engine, whole, &put, Kind::Other);
        self.select(caret, caret);
    }

    pub(super) fn delete(&mut self, engine: &mut TextEngine, what: Delete) {
        self.abandon_composing(engine);
        let selected = self.selected_range();
        let at = self.focus.at;
        let secret = self.secret.is_some();
        let range = match what {
            _ if !selected.is_empty() => selected,
            Delete::Back => words::backspace(&self.text, at)..at,
            Delete::Forward if at < self.text.len() => at..words::next_character(&self.text, at),
            Delete::Forward => return,
            Delete::WordBack if secret => 0..at,
            Delete::WordForward if secret => at..self.text.len(),
            Delete::WordBack => words::previous_word(&self.text, at)..at,
            Delete::WordForward => at..words::next_word(&self.text, at),
        };
        if !range.is_empty() {
            self.change(engine, range, "", Kind::Deleting);
        }
    }

    pub(super) fn undo(&mut self, engine: &mut TextEngine) {
        self.abandon_composing(engine);
        if let Some(step) = self.history.undo() {
            let put = step.at..step.at + step.inserted.len();
            self.put(engine, put, &step.removed);
            self.select(step.before.0, step.before.1);
        }
    }

    pub(super) fn redo(&mut self, engine: &mut TextEngine) {
        self.abandon_composing(engine);
        if let Some(step) = self.history.redo() {
            let put = step.at..step.at + step.removed.len();
            self.put(engine, put, &step.inserted);
            let end = step.at + step.inserted.len();
            self.select(end, end);
        }
    }

    /// Changes the text, and remembers how it was.
    fn change(&mut self, engine: &mut TextEngine, range: Range<usize>, text: &str, kind: Kind) {
        if let Some(secret) = &mut self.secret {
            // What was typed into a secret field is not kept a second time.
            let places: Vec<usize> = secret
                .grapheme_indices(true)
                .map(|(at, _)| at)
                .chain([secret.len()])
                .collect();
            let place = |at: usize| {
                let nth = at / BULLET.len_utf8();
                places.get(nth).copied().unwrap_or(secret.len())
            };
            let real = place(range.start)..place(range.end);
            let end = real.start + text.len();
            secret.replace_range(real, text);
            let before = secret
                .get(..end)
                .unwrap_or_default()
                .graphemes(true)
                .count();
            let shown = bullets(secret);
            let all = 0..self.text.len();
            self.put(engine, all, &shown);
            let at = (before * BULLET.len_utf8()).min(self.text.len());
            self.set(Caret::behind(at), Caret::behind(at));
            return;
        }
        let removed = self.text.get(range.clone()).unwrap_or_default().to_owned();
        let before = self.ends();
        let at = range.start;
        self.put(engine, range, text);
        self.history.record(Step {
            at,
            removed,
            inserted: text.to_owned(),
            before,
            kind,
        });
        let end = words::settled(&self.text, at + text.len());
        // The caret keeps to what was typed; after Delete it stays where it was.
        let side = if before == (at, at) && text.is_empty() {
            self.focus.side
        } else {
            parley::Affinity::Upstream
        };
        self.focus = Caret { at: end, side };
        self.anchor = self.focus;
        self.column = None;
        self.grain = Grain::Character;
    }

    /// Changes the text that shows, and lays it out.
    fn put(&mut self, engine: &mut TextEngine, range: Range<usize>, text: &str) {
        let (at, removed) = (range.start, range.len());
        self.text.replace_range(range, text);
        self.lines
            .change(engine, &self.text, at, removed, text.len());
    }
}

fn bullets(text: &str) -> String {
    std::iter::repeat_n(BULLET, text.graphemes(true).count()).collect()
}
