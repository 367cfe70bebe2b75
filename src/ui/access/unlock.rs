//! The passphrase of one vault.

use egui::{Key, Ui};

use crate::app::{AccessCommand, Closed, Command, Passphrase, State};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use crate::ui::theme;

/// What has been typed so far.
#[derive(Default)]
pub struct UnlockPage {
    passphrase: String,
}

impl UnlockPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, closed: &Closed, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let Some(vault) = closed.chosen() else {
            return;
        };
        let title = l.with1("access-unlock-title", "name", vault.card.counsellor.clone());
        text::heading(ui, &title);
        ui.add_space(t.space.m);
        let mut unlock = false;
        text::card(ui, |ui| {
            let name = l.text("access-passphrase");
            let options = FieldOptions {
                name: &name,
                max_chars: Some(256),
                password: true,
                enabled: !closed.waiting,
                ..FieldOptions::default()
            };
            text::labelled_field(
                ui,
                "access-passphrase",
                &name,
                &mut self.passphrase,
                options,
            );
            if let Some((key, path)) = &closed.refused {
                let words = l.with1(key, "path", path.clone());
                text::styled(ui, &words, Style::body().tone(Tone::Danger));
            }
            ui.add_space(t.space.s);
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                enabled: !closed.waiting && !self.passphrase.trim().is_empty(),
                ..ButtonOptions::default()
            };
            unlock = text::button_with(ui, &l.text("access-unlock"), options).clicked();
        });
        let entered = ui.input(|i| i.key_pressed(Key::Enter)) && !self.passphrase.trim().is_empty();
        if unlock || entered {
            let passphrase = Passphrase::new(&self.passphrase);
            commands.push(Command::Access(AccessCommand::Unlock(passphrase)));
        }
        ui.add_space(t.space.m);
        if text::button(ui, ButtonKind::Quiet, &l.text("access-others")).clicked() {
            commands.push(Command::Access(AccessCommand::ShowChoice));
        }
    }
}
