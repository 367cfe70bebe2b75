//! What is shown while no vault is open: whose vault, which passphrase, a new one, a forgotten one.

mod choose;
mod unlock;

use egui::Ui;

use super::shell::page;
use super::text;
use super::theme;
use crate::app::{Access, AccessPage, Command, State};

/// The width in which these pages are read with ease.
const WIDTH: f32 = 560.0;

/// What has been typed so far. It is forgotten with the page.
#[derive(Default)]
pub struct AccessPages {
    shown: AccessPage,
    unlock: unlock::UnlockPage,
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
                AccessPage::New | AccessPage::Recover(_) => {}
            }
        });
    }
}
