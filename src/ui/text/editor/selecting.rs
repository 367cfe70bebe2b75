//! Moving the caret and selecting, by keys and by the pointer.

use std::ops::Range;

use super::row::Caret;
use super::{Editor, Move, words};

/// By what a selection grows while the pointer is dragged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Grain {
    Character,
    Word(Range<usize>),
    Paragraph(Range<usize>),
}

impl Editor {
    pub(super) fn set(&mut self, anchor: Caret, focus: Caret) {
        self.anchor = anchor;
        self.focus = focus;
        self.column = None;
        self.grain = Grain::Character;
        self.history.close();
    }

    /// Selects between two places, in bytes of what shows.
    pub(in crate::ui::text) fn select(&mut self, anchor: usize, focus: usize) {
        let [anchor, focus] = [anchor, focus].map(|at| self.caret_at(at));
        self.set(anchor, focus);
    }

    fn caret_at(&self, at: usize) -> Caret {
        let at = words::settled(&self.text, at);
        if at == 0 {
            Caret::behind(0)
        } else {
            Caret::before(at)
        }
    }

    pub(in crate::ui::text) fn go(&mut self, step: Move, select: bool) {
        let step = match (step, self.secret.is_some()) {
            // Where the words of a secret begin is part of it.
            (Move::WordLeft, true) => Move::TextStart,
            (Move::WordRight, true) => Move::TextEnd,
            (step, _) => step,
        };
        let aside = matches!(step, Move::Left | Move::Right);
        let (to, column) = if aside && !select && !self.selected_range().is_empty() {
            (self.side(step == Move::Right), None)
        } else {
            self.sight().go(self.focus, self.column, step)
        };
        let to = self.between_characters(to);
        self.set(if select { self.anchor } else { to }, to);
        self.column = column;
    }

    /// Out of the middle of a character, on the way the caret goes: a line may end there after a separator from elsewhere.
    fn between_characters(&self, to: Caret) -> Caret {
        if words::is_boundary(&self.text, to.at) {
            return to;
        }
        let at = if to.at < self.focus.at {
            words::previous_character(&self.text, to.at)
        } else {
            words::settled(&self.text, to.at)
        };
        Caret { at, ..to }
    }

    /// The end of the selection that lies to the right, or to the left.
    fn side(&self, right: bool) -> Caret {
        let sight = self.sight();
        let [anchor, focus] = [self.anchor, self.focus].map(|caret| sight.stand(caret));
        let anchor_is_right = match anchor.1.total_cmp(&focus.1) {
            std::cmp::Ordering::Equal => anchor.0 > focus.0,
            order => order.is_gt() != sight.row(self.focus).rtl,
        };
        if anchor_is_right == right {
            self.anchor
        } else {
            self.focus
        }
    }

    pub(in crate::ui::text) fn select_all(&mut self) {
        self.set(Caret::behind(0), Caret::before(self.text.len()));
    }

    /// Puts the caret where the pointer is, or extends the selection to there.
    pub(in crate::ui::text) fn point(&mut self, at: (f32, f32), extend: bool) {
        let to = self.between_characters(self.sight().hit(at));
        if !extend {
            self.set(to, to);
            return;
        }
        let (begun, reached) = match &self.grain {
            Grain::Character => {
                self.set(self.anchor, to);
                return;
            }
            Grain::Word(begun) => (begun.clone(), words::word(&self.text, to.at)),
            Grain::Paragraph(begun) => (begun.clone(), words::paragraph(&self.text, to.at)),
        };
        let grain = self.grain.clone();
        if to.at < begun.start {
            self.set(Caret::behind(begun.end), Caret::before(reached.start));
        } else {
            let end = if to.at <= begun.end {
                begun.end
            } else if to.at == reached.start {
                to.at
            } else {
                reached.end
            };
            self.set(Caret::before(begun.start), Caret::behind(end));
        }
        self.grain = grain;
    }

    pub(in crate::ui::text) fn select_word(&mut self, at: (f32, f32)) {
        if self.secret.is_some() {
            self.select_all();
            return;
        }
        let sight = self.sight();
        let row = self.lines.row(&self.text, self.lines.at_height(at.1));
        let under = row
            .cells
            .iter()
            .find(|cell| (cell.left..cell.right).contains(&at.0))
            .map_or_else(|| sight.hit(at).at, |cell| cell.text.start);
        let word = words::word(&self.text, under);
        self.set(Caret::before(word.start), Caret::behind(word.end));
        self.grain = Grain::Word(word);
    }

    /// Selects a paragraph.
    pub(in crate::ui::text) fn select_line(&mut self, at: (f32, f32)) {
        let line = words::paragraph(&self.text, self.sight().hit(at).at);
        self.set(Caret::behind(line.start), Caret::before(line.end));
        self.grain = Grain::Paragraph(line);
    }
}
