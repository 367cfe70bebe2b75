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
    shown: bool,
    /// Whether the keyboard was brought to the field, and for how many refusals.
    met: Option<u32>,
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
        let (mut unlock, mut entered) = (false, false);
        text::card(ui, |ui| {
            let name = l.text("access-passphrase");
            let options = FieldOptions {
                name: &name,
                max_chars: Some(256),
                password: !self.shown,
                enabled: !closed.waiting,
                ..FieldOptions::default()
            };
            let field = text::labelled_field(
                ui,
                "access-passphrase",
                &name,
                &mut self.passphrase,
                options,
            );
            if !closed.waiting && self.met != Some(closed.refusals) {
                self.met = Some(closed.refusals);
                field.request_focus();
            }
            entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
            let show = l.text("words-show");
            if text::choice_row(ui, text::Mark::Checkbox, self.shown, &show).clicked() {
                self.shown = !self.shown;
            }
            let waits = closed.wait(Timestamp::now());
            // Room for what is said, so that nothing under it moves.
            let room = t.sizes.body * 4.0;
            let top = ui.cursor().top();
            said(ui, state, closed);
            if let Some(left) = waits {
                let seconds = usize::try_from(left.as_secs() + 1).unwrap_or_default();
                text::hint(ui, &l.with1("access-wait", "count", seconds));
                ui.ctx().request_repaint_after(Duration::from_millis(500));
            }
            ui.add_space((room - (ui.cursor().top() - top)).max(0.0));
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                enabled: waits.is_none() && !closed.waiting && !self.passphrase.trim().is_empty(),
                ..ButtonOptions::default()
            };
            unlock = text::button_with(ui, &l.text("access-unlock"), options).clicked();
        });
        if unlock || entered && !self.passphrase.trim().is_empty() {
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
