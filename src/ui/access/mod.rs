//! What is shown while no vault is open: whose vault, which passphrase, a new one, a forgotten one.

mod choose;
mod new_vault;
mod public_key;
pub mod recover;
mod unlock;
pub mod words;

pub use public_key::public_key_field;

use egui::Ui;

use super::shell::page;
use super::text::{self, ButtonKind};
use super::theme;
use crate::app::{Access, AccessPage, Closed, Command, State};

/// The width in which these pages are read with ease.
const WIDTH: f32 = 560.0;

/// What has been typed so far. It is forgotten with the page.
#[derive(Default)]
pub struct AccessPages {
    shown: AccessPage,
    unlock: unlock::UnlockPage,
    new_vault: new_vault::NewVaultPage,
    recover: recover::RecoverPage,
}

impl AccessPages {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let Access::Closed(closed) = &state.access else {
            page(ui, WIDTH, |ui| {
                text::hint(ui, &l.text("loading"));
            });
            return;
        };
        if self.shown != closed.page {
            *self = Self {
                shown: closed.page,
                ..Self::default()
            };
        }
        page(ui, WIDTH, |ui| {
            ui.add_space(theme::of(ui.ctx()).space.l);
            match closed.page {
                AccessPage::Choose => choose::ui(ui, state, closed, commands),
                AccessPage::Unlock(_) => self.unlock.ui(ui, state, closed, commands),
                AccessPage::New => self.new_vault.ui(ui, state, closed, commands),
                AccessPage::Recover(_) => self.recover.ui(ui, state, closed, commands),
            }
            ui.add_space(theme::of(ui.ctx()).space.l);
            if text::button(ui, ButtonKind::Quiet, &l.text("access-trainers")).clicked() {
                commands.push(Command::ShowContent);
            }
        });
    }
}

/// What went wrong, and what is under way.
fn said(ui: &mut Ui, state: &State, closed: &Closed) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    if closed.waiting {
        text::hint(ui, &l.text("access-waiting"));
    } else if let Some((key, path)) = &closed.refused {
        let words = l.with1(key, "path", path.clone());
        text::styled(ui, &words, text::Style::body().tone(text::Tone::Danger));
    }
    ui.add_space(t.space.s);
}
