//! The source in the middle: what stands above it, and the field itself.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::WorkshopPage;
use super::colours::Colouring;
use crate::app::{Command, OpenSource, State, WorkshopCommand};
use crate::ui::text::{self, ButtonKind, SourceOptions, Style, Tone};
use crate::ui::theme;

/// The name of the open file, and how it stands with the disk.
pub fn title(ui: &mut Ui, state: &State, open: &OpenSource) {
    let l = &state.locale;
    let name = Style::body().running(crate::lang::Direction::Ltr);
    text::styled(ui, &open.name, name.unwrapped());
    let (key, tone) = if !open.is_own() {
        ("workshop-carried", Tone::Weak)
    } else if open.saving {
        ("saving", Tone::Weak)
    } else if open.is_changed() {
        ("workshop-changed", Tone::Warning)
    } else {
        ("workshop-saved", Tone::Success)
    };
    text::styled(ui, &l.text(key), Style::small().tone(tone).unwrapped());
}

impl WorkshopPage {
    /// Draws what there is to know about the file, and the field.
    pub(super) fn source(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenSource,
        commands: &mut Vec<Command>,
    ) {
        let t = theme::of(ui.ctx());
        let frame = Frame::new()
            .fill(t.colours.paper)
            .inner_margin(Margin::same(t.space.s as i8));
        egui::CentralPanel::default().frame(frame).show(ui, |ui| {
            text::column(ui, |ui| {
                strips(ui, state, open, commands);
                let height = ui.available_height();
                ScrollArea::vertical()
                    .id_salt(("source", &open.name))
                    .auto_shrink([false, false])
                    .show(ui, |ui| self.field(ui, state, open, height));
            });
        });
    }

    fn field(&mut self, ui: &mut Ui, state: &State, open: &OpenSource, height: f32) {
        let t = theme::of(ui.ctx());
        let name = state
            .locale
            .with1("workshop-source", "file", open.name.clone());
        let colouring = &self.colouring;
        let colours = |start: usize, part: &str| colouring.runs(start, part);
        let options = SourceOptions {
            name: &name,
            lines: (height / (t.sizes.body * 1.45)) as usize,
            marks: &self.marks,
            colours: &colours,
            editable: open.is_own(),
            asks: std::mem::take(&mut self.asks),
        };
        let spliced = options
            .asks
            .iter()
            .any(|ask| matches!(ask, text::Ask::Splice(_) | text::Ask::Undo(_)));
        let shown = text::source_field(ui, ("source", &open.name), &mut self.text, options);
        let moved = shown.caret != self.caret;
        (self.caret, self.steps) = (shown.caret, shown.steps);
        if shown.response.changed() {
            self.colouring = Colouring::of(&self.text);
            if *open.text != *self.text {
                let now = ui.input(|i| i.time);
                // What was changed by one press is looked through at once.
                self.typed_at = Some(if spliced { f64::NEG_INFINITY } else { now });
                ui.ctx().request_repaint();
            }
        }
        if let Some(mark) = shown.pressed.and_then(|nth| self.marks.get(nth)) {
            self.asks.push(text::Ask::Select(mark.span.clone()));
            ui.ctx().request_repaint();
        }
        if moved && shown.response.has_focus() {
            self.follow_caret(open);
        }
        if !self.asks.is_empty() {
            ui.ctx().request_repaint();
        }
    }

    /// Shows the item of the caret in the preview.
    fn follow_caret(&mut self, open: &OpenSource) {
        let items = open.checked.as_ref().map(|c| c.items.as_slice());
        // In front of a line one is at what the line begins with.
        let rest = self.text.get(self.caret..).unwrap_or_default();
        let at = self.caret + rest.len() - rest.trim_start_matches(' ').len();
        let around = items
            .unwrap_or_default()
            .iter()
            .filter(|(_, span)| span.contains(&at));
        // Of a group and its item, the item.
        let Some((item, _)) = around.min_by_key(|(_, span)| span.len()) else {
            return;
        };
        if self.item.as_ref() != Some(item) {
            self.item = Some(item.clone());
            self.preview.show(item.clone());
        }
    }
}

/// What has to be known before anything is written: each with what can be done.
fn strips(ui: &mut Ui, state: &State, open: &OpenSource, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let mut strip = |ui: &mut Ui, words: &str, tone: Tone, acts: &[(&str, WorkshopCommand)]| {
        let fill = match tone {
            Tone::Danger => t.colours.danger_soft,
            Tone::Warning => t.colours.warning_soft,
            _ => t.colours.accent_soft,
        };
        Frame::new()
            .fill(fill)
            .corner_radius(t.radius)
            .inner_margin(Margin::symmetric(t.space.m as i8, t.space.xs as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                text::column(ui, |ui| {
                    text::styled(ui, words, Style::body().tone(tone));
                    if !acts.is_empty() {
                        text::row_wrapped(ui, |ui| {
                            for (key, act) in acts {
                                let pressed = text::button(ui, ButtonKind::Secondary, &l.text(key));
                                if pressed.clicked() {
                                    commands.push(Command::Workshop(act.clone()));
                                }
                            }
                        });
                    }
                });
            });
        ui.add_space(t.space.xs);
    };
    if !open.is_own() {
        strip(
            ui,
            &l.text("workshop-carried-about"),
            Tone::Accent,
            &[("workshop-make-own", WorkshopCommand::MakeOwn)],
        );
    }
    if open.theirs.is_some() {
        strip(
            ui,
            &l.text("workshop-theirs-about"),
            Tone::Danger,
            &[
                ("workshop-take-theirs", WorkshopCommand::TakeTheirs),
                ("workshop-save-over", WorkshopCommand::SaveOver),
            ],
        );
    }
    if open.is_behind() {
        strip(ui, &l.text("workshop-behind"), Tone::Warning, &[]);
    }
}
