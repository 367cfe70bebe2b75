//! Whose vault is to be opened.

use egui::Ui;

use crate::app::{AccessCommand, Closed, Command, State};
use crate::ui::text::{self, ButtonKind};
use crate::ui::theme;

/// Draws the page.
pub fn ui(ui: &mut Ui, state: &State, closed: &Closed, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    text::heading(ui, &l.text("access-choose-title"));
    ui.add_space(t.space.m);
    for (position, vault) in closed.vaults.iter().enumerate() {
        if text::button(ui, ButtonKind::Secondary, &vault.card.counsellor).clicked() {
            commands.push(Command::Access(AccessCommand::Choose(position)));
        }
        ui.add_space(t.space.s);
    }
    ui.add_space(t.space.m);
    if text::button(ui, ButtonKind::Quiet, &l.text("access-new")).clicked() {
        commands.push(Command::Access(AccessCommand::ShowNew));
    }
    if text::button(ui, ButtonKind::Quiet, &l.text("backup-take-back")).clicked() {
        commands.push(Command::Access(AccessCommand::TakeBackupBack));
    }
}
