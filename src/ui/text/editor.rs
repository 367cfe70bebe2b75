//! Editing of one text: caret, selection, undo. Knows no widget and no key; its unit is the physical pixel.

use parley::{
    Affinity, Alignment, BaseDirection, BoundingBox, Cursor, PlainEditor, PlainEditorDriver,
    Selection,
};

use crate::lang::Direction;
use crate::text::{Paragraph, TextEngine, TextLayout, TextStyle, first_strong};

/// Shown in place of each character of a secret.
const BULLET: char = '•';
/// How many steps back are remembered.
const UNDO_STEPS: usize = 100;

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

#[derive(Debug, Clone, PartialEq, Eq)]
struct Snapshot {
    text: String,
    anchor: usize,
    focus: usize,
}

/// What the last edit was: edits of one kind in a row are undone together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Typing,
    Deleting,
    Other,
}

pub(super) struct Editor {
    plain: PlainEditor<()>,
    /// What bullets stand for.
    secret: Option<String>,
    setting: Option<Setting>,
    direction: Direction,
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
    last: Kind,
}

impl Editor {
    pub(super) fn new(secret: bool) -> Self {
        Self {
            plain: PlainEditor::new(16.0),
            secret: secret.then(String::new),
            setting: None,
            direction: Direction::Ltr,
            undo: Vec::new(),
            redo: Vec::new(),
            last: Kind::Other,
        }
    }

    /// Takes over a text that was changed elsewhere, and how it lies.
    pub(super) fn prepare(&mut self, engine: &mut TextEngine, text: &str, setting: Setting) {
        if self.text() != text {
            self.set_text(text);
            self.undo.clear();
            self.redo.clear();
            self.last = Kind::Other;
        }
        if self.setting != Some(setting) {
            self.setting = Some(setting);
            self.plain.set_width(setting.width);
            let properties = engine.properties(setting.style);
            let styles = self.plain.edit_styles();
            for property in properties {
                styles.insert(property);
            }
            self.plain.set_alignment(Alignment::Start);
        }
        self.settle(engine);
    }

    /// The text, without what an input method is still composing.
    pub(super) fn text(&self) -> String {
        self.secret
            .clone()
            .unwrap_or_else(|| self.plain.text().to_string())
    }

    /// The text as it shows.
    pub(super) fn shown(&self) -> &str {
        self.plain.raw_text()
    }

    pub(super) fn direction(&self) -> Direction {
        self.direction
    }

    /// The laid out text.
    pub(super) fn layout(&self, engine: &mut TextEngine) -> TextLayout {
        match self.plain.try_layout() {
            Some(layout) => engine.adopt(layout, self.plain.raw_text()),
            None => engine.layout(&Paragraph::new("", TextStyle::regular(16.0))),
        }
    }

    /// What the laid out text is kept under: everything its look depends on.
    pub(super) fn key(&self) -> u64 {
        let setting = self.setting.map(|setting| {
            (
                setting.style.size.to_bits(),
                setting.style.line_height.to_bits(),
                setting.width.map(f32::to_bits),
            )
        });
        egui::util::hash(("field", self.shown(), self.direction, setting))
    }

    /// Width and height.
    pub(super) fn size(&self) -> (f32, f32) {
        self.plain
            .try_layout()
            .map_or((0.0, 0.0), |layout| (layout.width(), layout.height()))
    }

    pub(super) fn caret(&self, thickness: f32) -> Option<BoundingBox> {
        self.plain.cursor_geometry(thickness)
    }

    pub(super) fn selection(&self) -> Vec<BoundingBox> {
        self.plain
            .selection_geometry()
            .into_iter()
            .map(|(area, _)| area)
            .collect()
    }

    /// The area of what an input method is composing.
    pub(super) fn composing(&self) -> Vec<BoundingBox> {
        let (Some(range), Some(layout)) = (self.plain.raw_compose(), self.plain.try_layout())
        else {
            return Vec::new();
        };
        let start = Cursor::from_byte_index(layout, range.start, Affinity::Downstream);
        let end = Cursor::from_byte_index(layout, range.end, Affinity::Upstream);
        Selection::new(start, end)
            .geometry(layout)
            .into_iter()
            .map(|(area, _)| area)
            .collect()
    }

    /// The selected text; nothing of a secret.
    pub(super) fn selected(&self) -> Option<&str> {
        if self.secret.is_some() {
            None
        } else {
            self.plain.selected_text()
        }
    }

    /// Where the selection was begun and where its caret is, in bytes of what shows.
    pub(super) fn ends(&self) -> (usize, usize) {
        let selection = self.plain.raw_selection();
        (selection.anchor().index(), selection.focus().index())
    }

    pub(super) fn is_composing(&self) -> bool {
        self.plain.is_composing()
    }

    /// Byte range of the selection in what shows.
    fn selected_range(&self) -> std::ops::Range<usize> {
        self.plain.raw_selection().text_range()
    }

    pub(super) fn go(&mut self, engine: &mut TextEngine, step: Move, select: bool) {
        self.last = Kind::Other;
        let mut driver = self.driver(engine);
        match (step, select) {
            (Move::Left, false) => driver.move_left(),
            (Move::Right, false) => driver.move_right(),
            (Move::WordLeft, false) => driver.move_word_left(),
            (Move::WordRight, false) => driver.move_word_right(),
            (Move::Up, false) => driver.move_up(),
            (Move::Down, false) => driver.move_down(),
            (Move::LineStart, false) => driver.move_to_line_start(),
            (Move::LineEnd, false) => driver.move_to_line_end(),
            (Move::TextStart, false) => driver.move_to_text_start(),
            (Move::TextEnd, false) => driver.move_to_text_end(),
            (Move::Left, true) => driver.select_left(),
            (Move::Right, true) => driver.select_right(),
            (Move::WordLeft, true) => driver.select_word_left(),
            (Move::WordRight, true) => driver.select_word_right(),
            (Move::Up, true) => driver.select_up(),
            (Move::Down, true) => driver.select_down(),
            (Move::LineStart, true) => driver.select_to_line_start(),
            (Move::LineEnd, true) => driver.select_to_line_end(),
            (Move::TextStart, true) => driver.select_to_text_start(),
            (Move::TextEnd, true) => driver.select_to_text_end(),
        }
    }

    pub(super) fn select_all(&mut self, engine: &mut TextEngine) {
        self.driver(engine).select_all();
    }

    /// Puts the caret where the pointer is, or extends the selection to there.
    pub(super) fn point(&mut self, engine: &mut TextEngine, (x, y): (f32, f32), extend: bool) {
        self.last = Kind::Other;
        let mut driver = self.driver(engine);
        if extend {
            driver.extend_selection_to_point(x, y);
        } else {
            driver.move_to_point(x, y);
        }
    }

    pub(super) fn select_word(&mut self, engine: &mut TextEngine, (x, y): (f32, f32)) {
        if self.secret.is_some() {
            self.select_all(engine);
        } else {
            self.driver(engine).select_word_at_point(x, y);
        }
    }

    pub(super) fn select_line(&mut self, engine: &mut TextEngine, (x, y): (f32, f32)) {
        self.driver(engine).select_hard_line_at_point(x, y);
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
        let room = most.map_or(usize::MAX, |most| {
            let kept = self.shown().chars().count()
                - self
                    .shown()
                    .get(self.selected_range())
                    .map_or(0, |selected| selected.chars().count());
            most.saturating_sub(kept)
        });
        let text: String = text.chars().take(room).collect();
        if text.is_empty() && self.selected_range().is_empty() {
            return;
        }
        // A new word begins a new step of undo.
        let kind = if typed && !text.chars().all(char::is_whitespace) {
            Kind::Typing
        } else {
            Kind::Other
        };
        self.remember(kind);
        self.edit(engine, &text, None);
    }

    pub(super) fn delete(&mut self, engine: &mut TextEngine, what: Delete) {
        self.abandon_composing(engine);
        self.remember(Kind::Deleting);
        self.edit(engine, "", Some(what));
    }

    /// Shows what an input method is composing; nothing ends it.
    pub(super) fn compose(
        &mut self,
        engine: &mut TextEngine,
        text: &str,
        active: Option<(usize, usize)>,
    ) {
        if self.secret.is_some() {
            return;
        }
        if text.is_empty() {
            self.abandon_composing(engine);
        } else {
            if !self.plain.is_composing() {
                self.remember(Kind::Other);
            }
            self.driver(engine)
                .set_compose(text, active.or(Some((text.len(), text.len()))));
        }
        self.settle(engine);
    }

    /// Deletes around the caret, as an input method asks; counted in characters.
    pub(super) fn delete_around(&mut self, engine: &mut TextEngine, before: usize, after: usize) {
        for _ in 0..before {
            self.delete(engine, Delete::Back);
        }
        for _ in 0..after {
            self.delete(engine, Delete::Forward);
        }
    }

    pub(super) fn undo(&mut self, engine: &mut TextEngine) {
        if let Some(before) = self.undo.pop() {
            let now = self.snapshot();
            self.redo.push(now);
            self.restore(engine, &before);
        }
    }

    pub(super) fn redo(&mut self, engine: &mut TextEngine) {
        if let Some(after) = self.redo.pop() {
            let now = self.snapshot();
            self.undo.push(now);
            self.restore(engine, &after);
        }
    }

    fn abandon_composing(&mut self, engine: &mut TextEngine) {
        if self.plain.is_composing() {
            self.driver(engine).clear_compose();
        }
    }

    fn driver<'a>(&'a mut self, engine: &'a mut TextEngine) -> PlainEditorDriver<'a, ()> {
        let (fonts, layouts) = engine.parts();
        self.plain.driver(fonts, layouts)
    }

    /// Carries an edit out, on bullets and on what they stand for.
    fn edit(&mut self, engine: &mut TextEngine, inserted: &str, deleted: Option<Delete>) {
        if self.secret.is_none() {
            act(&mut self.driver(engine), inserted, deleted);
        } else {
            let count = inserted.chars().count();
            let before = self.shown().chars().count();
            act(&mut self.driver(engine), &bullets(inserted), deleted);
            let after = self.shown().chars().count();
            let caret = self.plain.raw_selection().focus().index();
            let caret = self
                .shown()
                .get(..caret)
                .map_or(0, |left| left.chars().count());
            let start = caret.saturating_sub(count);
            let removed = (before + count).saturating_sub(after);
            if let Some(secret) = &mut self.secret {
                let rest: String = secret.chars().skip(start + removed).collect();
                let first: String = secret.chars().take(start).collect();
                *secret = first + inserted + &rest;
            }
        }
        self.settle(engine);
    }

    fn set_text(&mut self, text: &str) {
        if let Some(secret) = &mut self.secret {
            text.clone_into(secret);
            self.plain.set_text(&bullets(text));
        } else {
            self.plain.set_text(text);
        }
    }

    /// Follows the text with its direction, and lays it out if anything changed.
    fn settle(&mut self, engine: &mut TextEngine) {
        if let Some(setting) = self.setting {
            let of_text = if self.secret.is_some() {
                None
            } else {
                first_strong(self.shown())
            };
            let direction = setting.fixed.or(of_text).unwrap_or(setting.fallback);
            let base = match direction {
                Direction::Ltr => BaseDirection::Ltr,
                Direction::Rtl => BaseDirection::Rtl,
            };
            self.direction = direction;
            if self.plain.base_direction() != base {
                self.plain.set_base_direction(base);
            }
        }
        self.driver(engine).refresh_layout();
    }

    fn snapshot(&self) -> Snapshot {
        let (anchor, focus) = self.ends();
        Snapshot {
            text: self.text(),
            anchor,
            focus,
        }
    }

    fn remember(&mut self, kind: Kind) {
        // What was typed into a secret field is not kept a second time.
        if self.secret.is_none() && (kind == Kind::Other || kind != self.last) {
            let now = self.snapshot();
            if self.undo.last() != Some(&now) {
                self.undo.push(now);
            }
            if self.undo.len() > UNDO_STEPS {
                self.undo.remove(0);
            }
        }
        self.redo.clear();
        self.last = kind;
    }

    fn restore(&mut self, engine: &mut TextEngine, to: &Snapshot) {
        self.last = Kind::Other;
        self.set_text(&to.text);
        self.settle(engine);
        self.driver(engine).select_byte_range(to.anchor, to.focus);
    }
}

fn act(driver: &mut PlainEditorDriver<'_, ()>, inserted: &str, deleted: Option<Delete>) {
    match deleted {
        None => driver.insert_or_replace_selection(inserted),
        Some(Delete::Back) => driver.backdelete(),
        Some(Delete::Forward) => driver.delete(),
        Some(Delete::WordBack) => driver.backdelete_word(),
        Some(Delete::WordForward) => driver.delete_word(),
    }
}

fn bullets(text: &str) -> String {
    std::iter::repeat_n(BULLET, text.chars().count()).collect()
}
