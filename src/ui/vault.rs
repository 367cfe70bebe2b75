//! The open vault: its recovery key tried, its passphrase changed, when it locks itself, where it is.

use egui::Ui;

use super::access::recover::key_field;
use super::access::words::{MOST, NewWords};
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use super::theme;
use crate::app::{Access, AccessCommand, Command, Passphrase, State, VaultChoice};
use crate::lang::{Locale, local_date};

/// The width in which the page is read with ease.
const WIDTH: f32 = 640.0;

/// So many minutes can be chosen.
const MINUTES: [u32; 5] = [2, 5, 10, 20, 30];

/// What has been typed so far.
#[derive(Default)]
pub struct VaultPage {
    key: String,
    old: String,
    words: NewWords,
    /// When the key was last tried, as it was shown: once it opened the vault, nothing of it stays.
    drilled: Option<i64>,
    /// Whether the public key was copied.
    copied: bool,
}

impl VaultPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let Access::Open(vault) = &state.access else {
            return;
        };
        if self.drilled != vault.card.drilled {
            self.drilled = vault.card.drilled;
            self.key.clear();
        }
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let counsellor = vault.card.counsellor.clone();
        page(ui, WIDTH, |ui| {
            text::heading(
                ui,
                &l.with1("access-unlock-title", "name", counsellor.clone()),
            );
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.drill(ui, state, vault, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.passphrase(ui, state, &counsellor, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| backup(ui, state, vault, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| locks_itself(ui, state, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.about(ui, l, vault));
        });
    }

    fn drill(
        &mut self,
        ui: &mut Ui,
        state: &State,
        vault: &VaultChoice,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        text::subheading(ui, &l.text("drill-title"));
        text::label(ui, &l.text("drill-about"));
        let (words, tone) = match vault.card.drilled {
            Some(at) => {
                let date = l.date_long(local_date(at_second(at)));
                (l.with1("drill-last", "date", date), Tone::Success)
            }
            None => (l.text("drill-never"), Tone::Warning),
        };
        text::styled(ui, &words, Style::body().tone(tone));
        key_field(ui, state, &mut self.key);
        let options = ButtonOptions {
            kind: ButtonKind::Secondary,
            enabled: !self.key.trim().is_empty() && state.busy.is_none(),
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &l.text("drill-try"), options).clicked() {
            let key = Passphrase::new(&self.key);
            commands.push(Command::Access(AccessCommand::Drill(key)));
        }
    }

    fn passphrase(
        &mut self,
        ui: &mut Ui,
        state: &State,
        counsellor: &str,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        text::subheading(ui, &l.text("passphrase-change-title"));
        let name = l.text("passphrase-old");
        let options = FieldOptions {
            name: &name,
            max_chars: Some(MOST),
            password: true,
            ..FieldOptions::default()
        };
        text::labelled_field(ui, "passphrase-old", &name, &mut self.old, options);
        ui.add_space(t.space.s);
        self.words.ui(ui, l, &[counsellor]);
        let made = self.words.made(&[counsellor]);
        let options = ButtonOptions {
            kind: ButtonKind::Secondary,
            enabled: made.is_some() && !self.old.trim().is_empty() && state.busy.is_none(),
            ..ButtonOptions::default()
        };
        let pressed = text::button_with(ui, &l.text("passphrase-change"), options).clicked();
        if let Some(new) = made.filter(|_| pressed) {
            let old = Passphrase::new(&self.old);
            let command = AccessCommand::ChangePassphrase(old, new);
            commands.push(Command::Access(command));
            self.old.clear();
            self.words = NewWords::default();
        }
    }

    fn about(&mut self, ui: &mut Ui, l: &Locale, vault: &VaultChoice) {
        text::subheading(ui, &l.text("vault-about-title"));
        let folder = vault.folder.to_string_lossy().into_owned();
        text::label(ui, &l.with1("vault-about-folder", "path", folder));
        text::label(ui, &l.text("vault-about-key"));
        // A key runs one way in every language.
        let style = Style {
            direction: Some(text::DirectionChoice::Ltr),
            ..Style::small()
        };
        let key = vault.card.recipient.to_string();
        text::styled(ui, &key, style);
        let label = if self.copied {
            "vault-key-copied"
        } else {
            "vault-key-copy"
        };
        if text::button(ui, ButtonKind::Secondary, &l.text(label)).clicked() {
            ui.ctx().copy_text(key);
            self.copied = true;
        }
        text::hint(ui, &l.text("vault-about-encryption"));
    }
}

fn backup(ui: &mut Ui, state: &State, vault: &VaultChoice, commands: &mut Vec<Command>) {
    let l = &state.locale;
    text::subheading(ui, &l.text("backup-title"));
    text::label(ui, &l.text("backup-about"));
    let (words, tone) = match vault.card.backed_up {
        Some(at) => {
            let date = l.date_long(local_date(at_second(at)));
            (l.with1("backup-last", "date", date), Tone::Success)
        }
        None => (l.text("backup-never"), Tone::Warning),
    };
    text::styled(ui, &words, Style::body().tone(tone));
    let options = ButtonOptions {
        kind: ButtonKind::Secondary,
        enabled: state.busy.is_none(),
        ..ButtonOptions::default()
    };
    if text::button_with(ui, &l.text("backup-now"), options).clicked() {
        commands.push(Command::Access(AccessCommand::BackUp));
    }
}

fn locks_itself(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    text::subheading(ui, &l.text("lock-after-title"));
    text::label(ui, &l.text("lock-after-about"));
    text::row_wrapped(ui, |ui| {
        for minutes in MINUTES {
            let options = ButtonOptions {
                kind: ButtonKind::Secondary,
                selected: state.settings.lock_after == minutes,
                ..ButtonOptions::default()
            };
            let label = l.with1("lock-after-minutes", "count", minutes);
            if text::button_with(ui, &label, options).clicked() {
                commands.push(Command::SetLockAfter(minutes));
            }
        }
    });
}

fn at_second(second: i64) -> jiff::Timestamp {
    jiff::Timestamp::from_second(second).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}
