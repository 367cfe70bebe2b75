//! The workshop: files at the start, the source in the middle, the questionnaire as counsellors see it at the end.

mod colours;
mod conditions;
mod editing;
mod files;
mod findings;
mod preview;
mod source;

use std::sync::Arc;
use std::time::Duration;

use egui::{Frame, Margin, Panel, Ui};

use self::colours::Colouring;
use self::preview::Preview;
use super::text::{self, Ask, ButtonKind, ButtonOptions, MarginMark, Style, Tone};
use super::theme;
use crate::app::{Command, Leaving, OpenSource, State, WorkshopCommand};
use crate::lang::{Direction, LangId};
use crate::questionnaire::ItemId;

/// How long typing rests before the text is looked through, in seconds.
const REST: f64 = 0.2;
/// The width of the list of files, in points.
const FILES: f32 = 216.0;
/// The height of the list of findings.
const FINDINGS: f32 = 150.0;

/// What the page remembers: the text being typed, and what is shown of it.
#[derive(Default)]
pub struct WorkshopPage {
    text: String,
    /// The file and the revision the text is of.
    of: Option<(String, u64)>,
    /// Since when there is something typed that has not been looked through.
    typed_at: Option<f64>,
    colouring: Colouring,
    asks: Vec<Ask>,
    caret: usize,
    /// Whether there is a step to take back, and one to make again.
    steps: (bool, bool),
    marks: Vec<MarginMark>,
    /// The check and the language the marks are of.
    marks_of: Option<(String, u64, LangId)>,
    panes: Panes,
    preview: Preview,
    /// The item the caret was in last.
    item: Option<ItemId>,
    /// The last splices from the preview that were made.
    spliced: u64,
}

/// Which parts of the page are shown beside the source.
#[derive(Clone, Copy)]
struct Panes {
    files: bool,
    preview: bool,
    findings: bool,
}

impl Default for Panes {
    fn default() -> Self {
        Self {
            files: true,
            preview: true,
            findings: true,
        }
    }
}

impl WorkshopPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        self.follow(state);
        self.keys(ui, state);
        self.bar(ui, state, commands);
        leaving(ui, state, commands);
        let t = theme::of(ui.ctx());
        let (start, end) = match text::direction(ui.ctx()) {
            Direction::Ltr => (Panel::left("files-ltr"), Panel::right("tried-ltr")),
            Direction::Rtl => (Panel::right("files-rtl"), Panel::left("tried-rtl")),
        };
        let sunken = Frame::new()
            .fill(t.colours.sunken)
            .inner_margin(Margin::same(t.space.s as i8));
        let width = ui.available_width();
        if self.panes.files {
            start
                .frame(sunken)
                .exact_size(FILES)
                .resizable(false)
                .show(ui, |ui| files::ui(ui, state, commands));
        }
        let Some(open) = &state.workshop.open else {
            return nothing_open(ui, state);
        };
        if self.panes.preview {
            let paper = Frame::new()
                .fill(t.colours.paper)
                .inner_margin(Margin::same(t.space.s as i8));
            end.frame(paper)
                .default_size((width * 0.36).max(240.0))
                .resizable(true)
                .show(ui, |ui| {
                    let pointed = self.preview.ui(ui, state, open, commands);
                    if let Some(item) = pointed {
                        self.show_source_of(open, &item);
                    }
                });
        }
        if self.panes.findings {
            let frame = Frame::new()
                .fill(t.colours.surface)
                .inner_margin(Margin::same(t.space.s as i8))
                .stroke(egui::Stroke::new(1.0, t.colours.line));
            Panel::bottom("findings")
                .frame(frame)
                .default_size(FINDINGS)
                .resizable(true)
                .show(ui, |ui| {
                    let current = self.typed_at.is_none() && open.is_checked();
                    let asked = findings::ui(ui, state, open, &self.text, current);
                    self.asks.extend(asked);
                });
        }
        self.source(ui, state, open, commands);
        self.rest(ui, open, commands);
    }

    /// Turns what is being typed into a command: on a shortcut, on leaving, before closing.
    pub fn keep_what_is_typed(&mut self, state: &State, commands: &mut Vec<Command>) {
        let name = self.of.as_ref().map(|(name, _)| name);
        let open = state.workshop.open.as_ref();
        let open = open.filter(|open| Some(&open.name) == name);
        if self.typed_at.take().is_some() && open.is_some_and(|open| *open.text != *self.text) {
            commands.push(self.edited());
        }
        self.preview.keep_what_is_typed(open, commands);
    }

    /// Takes over another file, or what was changed otherwise than by typing here.
    fn follow(&mut self, state: &State) {
        let Some(open) = &state.workshop.open else {
            self.of = None;
            return;
        };
        let same_file = self.of.as_ref().is_some_and(|(name, _)| *name == open.name);
        let now = Some((open.name.clone(), open.revision));
        // What is being typed is said first, with the revision it is typed into.
        if self.of != now && !(same_file && self.typed_at.is_some()) {
            self.of = now;
            self.typed_at = None;
            if same_file {
                // As a step of the field, so that it can be taken back.
                self.asks
                    .push(Ask::Splice(vec![difference(&self.text, &open.text)]));
            } else {
                self.asks.clear();
                open.text.as_ref().clone_into(&mut self.text);
                self.colouring = Colouring::of(&self.text);
                self.preview.begin();
                self.item = None;
                self.spliced = open.splices.number;
            }
        }
        if self.spliced != open.splices.number {
            self.spliced = open.splices.number;
            if *open.splices.of == *self.text {
                let edits = open.splices.edits.iter();
                let edits = edits.map(|e| (e.span.clone(), e.text.clone())).collect();
                self.asks.push(Ask::Splice(edits));
            }
        }
        self.mark(state, open);
    }

    /// The marks in the margin, made once for each check.
    fn mark(&mut self, state: &State, open: &OpenSource) {
        let Some(checked) = &open.checked else {
            self.marks.clear();
            self.marks_of = None;
            return;
        };
        let lang = state.locale.lang();
        let same = |(name, number, language): &(String, u64, LangId)| {
            *name == open.name && *number == checked.number && language == lang
        };
        if self.marks_of.as_ref().is_some_and(same) {
            return;
        }
        self.marks_of = Some((open.name.clone(), checked.number, lang.clone()));
        self.marks = findings::marks(checked, &state.locale, &self.text);
    }

    /// Says that the text was changed, once typing rests.
    fn rest(&mut self, ui: &Ui, open: &OpenSource, commands: &mut Vec<Command>) {
        let Some(since) = self.typed_at else { return };
        let waits = since + REST - ui.input(|i| i.time);
        if waits > 0.0 {
            let wait = Duration::from_secs_f64(waits.max(0.01));
            ui.ctx().request_repaint_after(wait);
            return;
        }
        self.typed_at = None;
        if *open.text != *self.text {
            commands.push(self.edited());
        }
    }

    fn edited(&self) -> Command {
        Command::Workshop(WorkshopCommand::Edited {
            text: Arc::from(self.text.as_str()),
            revision: self.of.as_ref().map_or(0, |(_, revision)| *revision),
        })
    }

    fn keys(&mut self, ui: &Ui, state: &State) {
        use egui::{Key, Modifiers};
        let Some(open) = &state.workshop.open else {
            return;
        };
        let pressed = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
        if pressed(Modifiers::SHIFT, Key::F8) {
            self.jump(false);
        } else if pressed(Modifiers::NONE, Key::F8) {
            self.jump(true);
        }
        if text::is_typing(ui.ctx()) || !open.is_own() {
            return;
        }
        // What was changed from the preview is a step of the source.
        if pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z)
            || pressed(Modifiers::COMMAND, Key::Y)
        {
            self.asks.push(Ask::Undo(true));
        } else if pressed(Modifiers::COMMAND, Key::Z) {
            self.asks.push(Ask::Undo(false));
        }
    }

    /// Goes to the next finding, or to the one before; around the end to the other.
    fn jump(&mut self, forward: bool) {
        let mut places: Vec<_> = self.marks.iter().map(|m| m.span.clone()).collect();
        places.sort_by_key(|span| span.start);
        places.dedup_by_key(|span| span.start);
        // A selected finding has the caret at its end.
        let at = self.caret;
        let found = if forward {
            let next = places.iter().find(|span| span.start > at);
            next.or(places.first())
        } else {
            let before = places.iter().rev().find(|span| span.end < at);
            before.or(places.last())
        };
        if let Some(span) = found {
            self.asks.push(Ask::Select(span.clone()));
        }
    }

    fn show_source_of(&mut self, open: &OpenSource, item: &ItemId) {
        let items = open.checked.as_ref().map(|c| c.items.as_slice());
        let found = items.unwrap_or_default().iter().find(|(id, _)| id == item);
        if let Some((id, span)) = found {
            // The source follows the preview, and not the preview itself again.
            self.item = Some(id.clone());
            self.asks.push(Ask::Show(span.start));
        }
    }

    fn bar(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let frame = Frame::new()
            .fill(t.colours.surface)
            .inner_margin(Margin::symmetric(t.space.m as i8, t.space.xs as i8))
            .stroke(egui::Stroke::new(1.0, t.colours.line));
        let open = state.workshop.open.as_ref();
        let panes = &mut self.panes;
        let (asks, steps) = (&mut self.asks, self.steps);
        Panel::top("workshop").frame(frame).show(ui, |ui| {
            let mut at_end = Vec::new();
            text::split_row(
                ui,
                |ui| {
                    text::styled(ui, &l.text("workshop"), Style::lead().bold().unwrapped());
                    if let Some(open) = open {
                        source::title(ui, state, open);
                    }
                },
                |ui| {
                    if let Some(open) = open.filter(|open| open.is_own()) {
                        let options = ButtonOptions {
                            kind: ButtonKind::Primary,
                            enabled: open.can_be_saved(),
                            shortcut: Some("Ctrl+S"),
                            ..ButtonOptions::default()
                        };
                        if text::button_with(ui, &l.text("workshop-save"), options).clicked() {
                            at_end.push(Command::Workshop(WorkshopCommand::Save));
                        }
                        for (key, enabled, again) in [
                            ("workshop-redo", steps.1, true),
                            ("workshop-undo", steps.0, false),
                        ] {
                            let options = ButtonOptions {
                                kind: ButtonKind::Quiet,
                                enabled,
                                ..ButtonOptions::default()
                            };
                            if text::button_with(ui, &l.text(key), options).clicked() {
                                asks.push(Ask::Undo(again));
                            }
                        }
                    }
                    for (key, shown) in [
                        ("workshop-pane-preview", &mut panes.preview),
                        ("workshop-pane-findings", &mut panes.findings),
                        ("workshop-pane-files", &mut panes.files),
                    ] {
                        let options = ButtonOptions {
                            kind: ButtonKind::Quiet,
                            selected: *shown,
                            ..ButtonOptions::default()
                        };
                        if text::button_with(ui, &l.text(key), options).clicked() {
                            *shown = !*shown;
                        }
                    }
                },
            );
            commands.append(&mut at_end);
        });
    }
}

/// The window was to be closed: what is not saved is named, and what to do with it is asked.
fn leaving(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    if state.workshop.leaving != Leaving::Asked {
        return;
    }
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.danger_soft)
        .inner_margin(Margin::symmetric(t.space.l as i8, t.space.s as i8));
    Panel::top("leaving").frame(frame).show(ui, |ui| {
        text::column(ui, |ui| {
            let files = l.names(&state.workshop.unsaved());
            let words = l.with1("workshop-leaving", "files", files);
            text::styled(ui, &words, Style::body().tone(Tone::Danger));
            text::row_wrapped(ui, |ui| {
                for (key, kind, command) in [
                    (
                        "workshop-save-and-close",
                        ButtonKind::Primary,
                        WorkshopCommand::SaveAndClose,
                    ),
                    (
                        "workshop-close-anyway",
                        ButtonKind::Danger,
                        WorkshopCommand::CloseAnyway,
                    ),
                    (
                        "workshop-stay",
                        ButtonKind::Secondary,
                        WorkshopCommand::Stay,
                    ),
                ] {
                    if text::button(ui, kind, &l.text(key)).clicked() {
                        commands.push(Command::Workshop(command));
                    }
                }
            });
        });
    });
}

/// The one part in which two texts differ, as an edit that makes the second of the first.
fn difference(before: &str, after: &str) -> (std::ops::Range<usize>, String) {
    let same = |(a, b): &(char, char)| a == b;
    let start: usize = before
        .chars()
        .zip(after.chars())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let (rest, new) = (
        before.get(start..).unwrap_or_default(),
        after.get(start..).unwrap_or_default(),
    );
    let end: usize = rest
        .chars()
        .rev()
        .zip(new.chars().rev())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let put = new.get(..new.len() - end).unwrap_or_default();
    (start..before.len() - end, put.to_owned())
}

fn nothing_open(ui: &mut Ui, state: &State) {
    let l = &state.locale;
    super::shell::page(ui, 640.0, |ui| {
        text::heading(ui, &l.text("workshop"));
        text::label(ui, &l.text("workshop-about"));
        text::styled(
            ui,
            &l.text("workshop-open-one"),
            Style::body().tone(Tone::Weak),
        );
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_from_outside_touches_only_what_differs() {
        for (before, after, wanted) in [
            ("abc", "abc", (3..3, "")),
            ("label: \"é\"", "label: \"è\"", (8..10, "è")),
            ("aaa", "aa", (2..3, "")),
            ("", "new", (0..0, "new")),
        ] {
            let (range, put) = difference(before, after);
            assert_eq!((range.clone(), put.as_str()), wanted);
            let mut made = before.to_owned();
            made.replace_range(range, &put);
            assert_eq!(made, after);
        }
    }
}
