//! A new counsellor: a name, a passphrase, and the agency's recovery key.

use egui::Ui;

use super::public_key::public_key_field;
use super::said;
use super::words::NewWords;
use crate::app::{AccessCommand, Closed, Command, NewCounsellor, PublicKey, State};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Mark, Style, Tone};
use crate::ui::theme;

/// What has been typed so far.
#[derive(Default)]
pub struct NewVaultPage {
    name: String,
    words: NewWords,
    /// Whether the agency has a recovery key already.
    has_key: bool,
    key: String,
}

impl NewVaultPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, closed: &Closed, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        text::heading(ui, &l.text("access-new-title"));
        text::label(ui, &l.text("access-new-about"));
        ui.add_space(t.space.m);
        let names: Vec<String> = self.name.split_whitespace().map(str::to_owned).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        text::card(ui, |ui| {
            text::subheading(ui, &l.text("access-new-who"));
            let name = l.text("access-new-name");
            let options = FieldOptions {
                name: &name,
                max_chars: Some(60),
                ..FieldOptions::default()
            };
            text::labelled_field(ui, "access-new-name", &name, &mut self.name, options);
            if closed.knows(&self.name) {
                let style = Style::small().tone(Tone::Danger);
                text::styled(ui, &l.text("access-name-taken"), style);
            }
            ui.add_space(t.space.s);
            self.words.ui(ui, l, &names);
        });
        ui.add_space(t.space.m);
        text::card(ui, |ui| self.recovery(ui, state, closed, commands));
        ui.add_space(t.space.m);
        let recovery = if self.has_key {
            PublicKey::read(&self.key)
        } else {
            closed.made.clone()
        };
        let name = self.name.trim().to_owned();
        let made = self.words.made(&names).zip(recovery);
        said(ui, state, closed);
        text::row(ui, |ui| {
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                enabled: made.is_some()
                    && !name.is_empty()
                    && !closed.knows(&name)
                    && !closed.waiting,
                ..ButtonOptions::default()
            };
            let pressed = text::button_with(ui, &l.text("access-create"), options).clicked();
            if let Some((passphrase, recovery)) = made.filter(|_| pressed) {
                commands.push(Command::Access(AccessCommand::Create(NewCounsellor {
                    name,
                    passphrase,
                    recovery,
                })));
            }
            if !closed.vaults.is_empty()
                && text::button(ui, ButtonKind::Quiet, &l.text("cancel")).clicked()
            {
                commands.push(Command::Access(AccessCommand::ShowChoice));
            }
            // On a new laptop a copy of an old vault is how one begins.
            if closed.vaults.is_empty()
                && text::button(ui, ButtonKind::Quiet, &l.text("backup-take-back")).clicked()
            {
                commands.push(Command::Access(AccessCommand::TakeBackupBack));
            }
        });
    }

    /// The key that opens every vault of the agency, for when a passphrase is forgotten.
    fn recovery(
        &mut self,
        ui: &mut Ui,
        state: &State,
        closed: &Closed,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        text::subheading(ui, &l.text("recovery-title"));
        text::label(ui, &l.text("recovery-about"));
        ui.add_space(t.space.s);
        for (has, key) in [(false, "recovery-make"), (true, "recovery-has")] {
            if text::choice_row(ui, Mark::Radio, self.has_key == has, &l.text(key)).clicked() {
                self.has_key = has;
            }
        }
        ui.add_space(t.space.s);
        if self.has_key {
            public_key_field(ui, state, "recovery-public", &mut self.key);
        } else if closed.made.is_some() {
            let style = Style::body().tone(Tone::Success);
            text::styled(ui, &l.text("recovery-made"), style);
        } else {
            let options = ButtonOptions {
                kind: ButtonKind::Secondary,
                enabled: !closed.waiting,
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text("recovery-make-sheet"), options).clicked() {
                commands.push(Command::Access(AccessCommand::MakeRecoveryKey));
            }
        }
    }
}
