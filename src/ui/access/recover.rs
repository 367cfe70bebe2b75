//! The passphrase is forgotten: the recovery key opens the vault and gives it a new one.

use std::time::Duration;

use egui::Ui;
use jiff::Timestamp;

use super::said;
use super::words::{MOST, NewWords};
use crate::app::{AccessCommand, Closed, Command, Passphrase, State};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions};
use crate::ui::theme;

/// What has been typed so far.
#[derive(Default)]
pub struct RecoverPage {
    key: String,
    words: NewWords,
}

impl RecoverPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, closed: &Closed, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let Some(vault) = closed.chosen() else {
            return;
        };
        let counsellor = vault.card.counsellor.clone();
        text::heading(ui, &l.with1("recover-title", "name", counsellor.clone()));
        text::label(ui, &l.text("recover-about"));
        ui.add_space(t.space.m);
        text::card(ui, |ui| {
            key_field(ui, state, &mut self.key);
            ui.add_space(t.space.s);
            self.words.ui(ui, l, &[&counsellor]);
        });
        ui.add_space(t.space.m);
        said(ui, state, closed);
        let waits = closed.wait(Timestamp::now());
        if let Some(left) = waits {
            let seconds = usize::try_from(left.as_secs() + 1).unwrap_or_default();
            text::hint(ui, &l.with1("access-wait", "count", seconds));
            ui.ctx().request_repaint_after(Duration::from_millis(500));
        }
        let made = self.words.made(&[&counsellor]);
        text::row(ui, |ui| {
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                enabled: made.is_some()
                    && waits.is_none()
                    && !self.key.trim().is_empty()
                    && !closed.waiting,
                ..ButtonOptions::default()
            };
            let pressed = text::button_with(ui, &l.text("recover-open"), options).clicked();
            if let Some(passphrase) = made.filter(|_| pressed) {
                let key = Passphrase::new(&self.key);
                let command = AccessCommand::Recover(key, passphrase);
                commands.push(Command::Access(command));
            }
            if text::button(ui, ButtonKind::Quiet, &l.text("cancel")).clicked() {
                commands.push(Command::Access(AccessCommand::ShowChoice));
            }
        });
    }
}

/// The field into which the key is read off its sheet.
pub fn key_field(ui: &mut Ui, state: &State, key: &mut String) {
    let name = state.locale.text("recovery-key");
    let options = FieldOptions {
        name: &name,
        max_chars: Some(MOST),
        lines: 2,
        direction: Some(text::DirectionChoice::Ltr),
        ..FieldOptions::default()
    };
    text::labelled_field(ui, "recovery-key", &name, key, options);
    text::hint(ui, &state.locale.text("recovery-key-help"));
}
