//! The trainers' files: where each came from, and what is wrong with them.

use egui::Ui;

use super::shell::page;
use super::text::{self, Style, Tone};
use super::theme;
use crate::app::{Command, Stage, State, WorkshopCommand};
use crate::authoring::{Diagnostic, FileOrigin, Severity};
use crate::lang::MessageArgs;

/// The longest finding that is shown whole, in characters.
const MOST: usize = 500;

/// Draws the page.
pub fn ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    page(ui, 900.0, |ui| {
        text::heading(ui, &l.text("content-title"));
        text::label(ui, &l.text("content-about"));
        ui.add_space(t.space.m);
        match &state.content {
            Stage::Loading => {
                text::hint(ui, &l.text("loading"));
            }
            Stage::Failed(diagnostics) => {
                text::styled(
                    ui,
                    &l.text("content-failed"),
                    Style::body().bold().tone(Tone::Danger),
                );
                list(ui, state, diagnostics);
            }
            Stage::Ready(content) => {
                if content.diagnostics.is_empty() {
                    text::styled(
                        ui,
                        &l.text("content-clean"),
                        Style::body().tone(Tone::Success),
                    );
                } else {
                    list(ui, state, &content.diagnostics);
                }
                ui.add_space(t.space.m);
                for (file, origin) in &content.files {
                    let mut args = MessageArgs::new();
                    args.set("file", file.clone());
                    let key = match origin {
                        FileOrigin::Embedded => "content-embedded",
                        FileOrigin::Folder(folder) => {
                            args.set("folder", folder.clone());
                            "content-from"
                        }
                    };
                    text::styled(ui, &l.with(key, &args), Style::small());
                }
            }
        }
        ui.add_space(t.space.m);
        text::row(ui, |ui| {
            if text::button(ui, text::ButtonKind::Secondary, &l.text("home")).clicked() {
                commands.push(Command::ShowHome);
            }
            if text::button(ui, text::ButtonKind::Primary, &l.text("workshop")).clicked() {
                commands.push(Command::Workshop(WorkshopCommand::Show));
            }
        });
    });
}

fn list(ui: &mut Ui, state: &State, diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        let tone = match diagnostic.severity {
            Severity::Error => Tone::Danger,
            Severity::Warning => Tone::Warning,
            Severity::Note => Tone::Weak,
        };
        let mut line = diagnostic.line(&state.locale);
        // Hundreds of names are for `bilan check`; here it is enough to see that there are many.
        if let Some((cut, _)) = line.char_indices().nth(MOST) {
            line.truncate(cut);
            line.push('…');
        }
        text::styled(ui, &line, Style::small().tone(tone));
    }
}
