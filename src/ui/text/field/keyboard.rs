//! What is typed into a field, by keys, input methods and assistive technology.

use egui::{Event, EventFilter, ImeEvent, Key, Modifiers, Ui, ViewportCommand, accesskit};

use super::menu::Act;
use super::{Field, FieldState};
use crate::lang::Direction;
use crate::text::TextEngine;
use crate::ui::text::DirectionChoice;
use crate::ui::text::editor::{Delete, Editor, Move};
use crate::ui::theme;

/// Marks that would turn text around without being seen: embeddings, overrides, isolates; and the mark of byte order.
const HIDDEN: [char; 10] = [
    '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}', '\u{FEFF}',
];

/// How long after a commit the same text is no typing, in seconds: less than anybody needs for a letter.
const AGAIN: f64 = 0.05;

impl Field<'_> {
    /// What assistive technology asks, with or without the keyboard's focus.
    pub(super) fn assistive_events(
        &self,
        ui: &Ui,
        engine: &mut TextEngine,
        state: &mut FieldState,
    ) {
        use accesskit::{Action, ActionData};
        let asked: Vec<(Action, Option<ActionData>)> = ui.input(|input| {
            [
                Action::SetTextSelection,
                Action::SetValue,
                Action::ReplaceSelectedText,
                Action::ShowContextMenu,
            ]
            .into_iter()
            .flat_map(|action| {
                input
                    .accesskit_action_requests(self.id, action)
                    .map(move |asked| (action, asked.data.clone()))
            })
            .collect()
        });
        for (action, data) in asked {
            match (action, data) {
                (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                    let place = |at: &accesskit::TextPosition| {
                        super::spoken::byte(&state.told, state.editor.shown(), at)
                    };
                    if let (Some(anchor), Some(focus)) =
                        (place(&selection.anchor), place(&selection.focus))
                    {
                        state.editor.select(anchor, focus);
                        state.visited = true;
                    }
                }
                (Action::SetValue, Some(ActionData::Value(value))) => {
                    state.editor.select_all();
                    self.insert(engine, &mut state.editor, &value, false);
                }
                (Action::ReplaceSelectedText, Some(ActionData::Value(value))) => {
                    self.insert(engine, &mut state.editor, &value, false);
                }
                (Action::ShowContextMenu, _) => state.menu.ask_for(),
                _ => {}
            }
        }
    }

    fn insert(&self, engine: &mut TextEngine, editor: &mut Editor, text: &str, typed: bool) {
        if !self.takes_edits() {
            return;
        }
        editor.insert(engine, &self.clean(text), Some(self.most), typed);
    }

    pub(super) fn keyboard_events(&self, ui: &Ui, engine: &mut TextEngine, state: &mut FieldState) {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            tab: false,
            escape: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, filter));
        let now = ui.input(|input| input.time);
        for event in ui.input(|input| input.filtered_events(&filter)) {
            match event {
                Event::Text(typed)
                    if state
                        .committed
                        .take_if(|kept| is_again(kept, &typed, now))
                        .is_some() => {}
                Event::Text(typed) if typed != "\n" && typed != "\r" => {
                    self.insert(engine, &mut state.editor, &typed, true);
                }
                Event::Paste(pasted) => {
                    self.insert(engine, &mut state.editor, &pasted, false);
                }
                Event::Copy => self.act(ui, engine, state, Act::Copy),
                Event::Cut => self.act(ui, engine, state, Act::Cut),
                Event::Key {
                    key,
                    pressed,
                    modifiers,
                    ..
                } => {
                    lone_shift(ui, state, key, pressed, modifiers);
                    if pressed {
                        self.key(ui, engine, state, key, modifiers);
                    }
                }
                Event::Ime(event) => {
                    if let ImeEvent::Commit(text) = &event {
                        state.committed = Some((text.clone(), now));
                    }
                    self.input_method(engine, &mut state.editor, event);
                }
                _ => {}
            }
        }
    }

    fn key(
        &self,
        ui: &Ui,
        engine: &mut TextEngine,
        state: &mut FieldState,
        key: Key,
        modifiers: Modifiers,
    ) {
        // Ctrl and Alt together are AltGr, which types.
        let (shift, command) = (modifiers.shift, modifiers.command && !modifiers.alt);
        let step = match (key, command) {
            (Key::ArrowLeft, false) => Some(Move::Left),
            (Key::ArrowRight, false) => Some(Move::Right),
            (Key::ArrowLeft, true) => Some(Move::WordLeft),
            (Key::ArrowRight, true) => Some(Move::WordRight),
            (Key::ArrowUp, _) => Some(Move::Up),
            (Key::ArrowDown, _) => Some(Move::Down),
            (Key::PageUp, false) => Some(Move::PageUp(page(ui))),
            (Key::PageDown, false) => Some(Move::PageDown(page(ui))),
            (Key::Home, false) => Some(Move::LineStart),
            (Key::End, false) => Some(Move::LineEnd),
            (Key::Home, true) => Some(Move::TextStart),
            (Key::End, true) => Some(Move::TextEnd),
            _ => None,
        };
        let editor = &mut state.editor;
        // While it composes, the input method moves its own caret.
        if editor.is_composing() {
            return;
        }
        if let Some(step) = step {
            editor.go(step, shift);
            return;
        }
        let changes = matches!(key, Key::Backspace | Key::Delete | Key::Enter)
            || command && matches!(key, Key::Z | Key::Y);
        if changes && !self.takes_edits() {
            return;
        }
        match (key, command) {
            (Key::Insert, true) => self.act(ui, engine, state, Act::Copy),
            (Key::Insert, false) if shift => self.act(ui, engine, state, Act::Paste),
            (Key::Delete, false) if shift => self.act(ui, engine, state, Act::Cut),
            (Key::Backspace, false) => editor.delete(engine, Delete::Back),
            (Key::Delete, false) => editor.delete(engine, Delete::Forward),
            (Key::Backspace, true) => editor.delete(engine, Delete::WordBack),
            (Key::Delete, true) => editor.delete(engine, Delete::WordForward),
            (Key::A, true) => editor.select_all(),
            (Key::Z, true) if shift => editor.redo(engine),
            (Key::Z, true) => editor.undo(engine),
            (Key::Y, true) => editor.redo(engine),
            (Key::X, true) if shift => turn(state),
            (Key::Menu, _) => state.menu.ask_for(),
            (Key::F10, false) if shift => state.menu.ask_for(),
            (Key::Enter, false) if self.multiline => {
                let line = format!("\n{}", self.indent(state));
                state.editor.insert(engine, &line, Some(self.most), true);
            }
            (Key::Enter, false) => {
                ui.memory_mut(|memory| memory.surrender_focus(self.id));
            }
            _ => {}
        }
    }

    /// Does what the menu or a key asks.
    pub(super) fn act(&self, ui: &Ui, engine: &mut TextEngine, state: &mut FieldState, act: Act) {
        let editor = &mut state.editor;
        match act {
            Act::Undo | Act::Redo if !self.takes_edits() => {}
            Act::Undo => editor.undo(engine),
            Act::Redo => editor.redo(engine),
            Act::Copy | Act::Cut => {
                let Some(selected) = editor.selected() else {
                    return;
                };
                ui.copy_text(selected.to_owned());
                if act == Act::Cut && self.takes_edits() {
                    editor.insert(engine, "", None, false);
                }
            }
            // The clipboard answers with an event of its own.
            Act::Paste => ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste),
            Act::SelectAll => editor.select_all(),
            Act::Direction(choice) => {
                state.chosen = (choice != DirectionChoice::Auto
                    || self.options.direction.is_some())
                .then_some(choice);
            }
        }
    }

    fn input_method(&self, engine: &mut TextEngine, editor: &mut Editor, event: ImeEvent) {
        match event {
            _ if !self.takes_edits() => {}
            ImeEvent::Preedit {
                text,
                active_range_chars,
            } if text != "\n" && text != "\r" => {
                let byte = |nth: usize| {
                    text.char_indices()
                        .nth(nth)
                        .map_or(text.len(), |(at, _)| at)
                };
                let active = active_range_chars.map(|range| (byte(range.start), byte(range.end)));
                editor.compose(engine, &text, active);
            }
            ImeEvent::Commit(text) if text != "\n" && text != "\r" => {
                editor.compose(engine, "", None);
                if !text.is_empty() {
                    // A letter with its accent is typed; a phrase that was chosen is taken back by itself.
                    let typed = text.chars().count() <= 2;
                    self.insert(engine, editor, &text, typed);
                }
            }
            ImeEvent::DeleteSurrounding {
                before_chars,
                after_chars,
            } => {
                editor.delete_around(engine, before_chars, after_chars);
            }
            _ => {}
        }
    }

    /// A single line takes no line feeds; no field takes control characters, or marks that turn text around unseen.
    fn clean(&self, text: &str) -> String {
        let text = text.replace("\r\n", "\n");
        text.chars()
            .filter_map(|c| match c {
                '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    Some(if self.multiline { '\n' } else { ' ' })
                }
                '\t' => Some(' '),
                c if c.is_control() || HIDDEN.contains(&c) => None,
                c => Some(c),
            })
            .collect()
    }
}

/// Whether a text is what an input method committed just now, sent a second time as typed, as some systems do.
fn is_again((committed, at): &(String, f64), typed: &str, now: f64) -> bool {
    committed == typed && now - at <= AGAIN
}

/// On Windows, Ctrl and the right Shift, pressed alone, set the direction to the left; with the left Shift, to the right.
fn lone_shift(ui: &Ui, state: &mut FieldState, key: Key, pressed: bool, modifiers: Modifiers) {
    if ui.ctx().os() != egui::os::OperatingSystem::Windows {
        return;
    }
    let way = match key {
        Key::ShiftLeft => Some(DirectionChoice::Ltr),
        Key::ShiftRight => Some(DirectionChoice::Rtl),
        _ => None,
    };
    match (way, pressed) {
        (Some(_), true) if modifiers.ctrl && !modifiers.alt => state.lone_shift = Some(key),
        (Some(way), false) if state.lone_shift == Some(key) => {
            state.chosen = Some(way);
            state.lone_shift = None;
        }
        (None, true) => state.lone_shift = None,
        _ => {}
    }
}

/// How many lines a page has: what is in sight, but one.
fn page(ui: &Ui) -> usize {
    let theme = theme::of(ui.ctx());
    let line = crate::text::TextStyle::regular(theme.sizes.body);
    let lines = ui.clip_rect().height() / (line.size * line.line_height);
    (lines as usize).saturating_sub(1).max(1)
}

/// The other direction; where that is the one the text has of itself, it follows the text again.
fn turn(state: &mut FieldState) {
    let other = match state.editor.direction_here() {
        Direction::Ltr => DirectionChoice::Rtl,
        Direction::Rtl => DirectionChoice::Ltr,
    };
    state.chosen = if state.chosen.is_some() && state.chosen != Some(DirectionChoice::Auto) {
        None
    } else {
        Some(other)
    };
}
