//! What an input method composes: shown in the text, and no part of it until it is committed.

use std::ops::Range;

use super::Editor;
use super::history::Kind;
use super::row::Caret;
use crate::text::TextEngine;

/// What an input method is composing.
pub(super) struct Composing {
    /// Where it shows.
    pub(super) range: Range<usize>,
    /// The text in whose place it shows.
    pub(super) replaced: String,
    /// Anchor and focus before it.
    pub(super) before: (Caret, Caret),
}

impl Editor {
    /// Shows what an input method is composing in the place of the selection; nothing ends it.
    pub(in crate::ui::text) fn compose(
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
            return;
        }
        let (range, replaced, before) = if let Some(composing) = self.composing.take() {
            (composing.range, composing.replaced, composing.before)
        } else {
            let range = self.selected_range();
            let replaced = self.text.get(range.clone()).unwrap_or_default().to_owned();
            (range, replaced, (self.anchor, self.focus))
        };
        let start = range.start;
        self.put(engine, range, text);
        self.composing = Some(Composing {
            range: start..start + text.len(),
            replaced,
            before,
        });
        let (from, to) = active.unwrap_or((text.len(), text.len()));
        let inside = |at: usize| Caret::behind(start + text.floor_char_boundary(at));
        self.set(inside(from), inside(to));
    }

    pub(super) fn abandon_composing(&mut self, engine: &mut TextEngine) {
        if let Some(composing) = self.composing.take() {
            self.put(engine, composing.range, &composing.replaced);
            let (anchor, focus) = composing.before;
            self.set(anchor, focus);
        }
    }

    /// Deletes around the caret, as an input method asks; counted in code points.
    pub(in crate::ui::text) fn delete_around(
        &mut self,
        engine: &mut TextEngine,
        before: usize,
        after: usize,
    ) {
        self.abandon_composing(engine);
        let selected = self.selected_range();
        if self.secret.is_some() && !selected.is_empty() {
            return;
        }
        let start = self
            .text
            .get(..selected.start)
            .into_iter()
            .flat_map(|text| text.char_indices().rev().take(before))
            .last()
            .map_or(selected.start, |(at, _)| at);
        let rest = self.text.get(selected.end..).unwrap_or_default();
        let end = selected.end + rest.chars().take(after).map(char::len_utf8).sum::<usize>();
        if start < selected.start || end > selected.end {
            let kept = self.text.get(selected).unwrap_or_default().to_owned();
            self.change(engine, start..end, &kept, Kind::Other);
        }
    }
}
