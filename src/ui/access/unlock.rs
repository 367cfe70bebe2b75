//! The passphrase of one vault.

use std::time::Duration;

use egui::{Key, Ui};
use jiff::Timestamp;

use super::said;
use crate::app::{AccessCommand, AccessPage, Closed, Command, LockedBy, Passphrase, State};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions};
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
        let why = closed.locked.map(|by| match by {
            LockedBy::Counsellor => "locked-by-you",
            LockedBy::Itself => "locked-by-itself",
            LockedBy::ItselfWithUnwritten => "locked-unwritten",
        });
        if let Some(why) = why {
            text::label(ui, &l.text(why));
        }
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
            said(ui, state, closed);
            let waits = closed
                .not_before
                .map(|at| at.duration_since(Timestamp::now()));
            let waits = waits.filter(|left| left.is_positive());
            if let Some(left) = waits {
                let seconds = usize::try_from(left.as_secs() + 1).unwrap_or_default();
                text::hint(ui, &l.with1("access-wait", "count", seconds));
                ui.ctx().request_repaint_after(Duration::from_millis(500));
            }
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                enabled: waits.is_none() && !closed.waiting && !self.passphrase.trim().is_empty(),
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
        if let AccessPage::Unlock(position) = closed.page
            && text::button(ui, ButtonKind::Quiet, &l.text("access-forgotten")).clicked()
        {
            commands.push(Command::Access(AccessCommand::ShowRecover(position)));
        }
        if text::button(ui, ButtonKind::Quiet, &l.text("access-others")).clicked() {
            commands.push(Command::Access(AccessCommand::ShowChoice));
        }
    }
}
