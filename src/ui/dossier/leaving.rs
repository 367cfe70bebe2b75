//! What leaves the laptop from the dossier's cover: everything in words for the person, or the dossier for a colleague.

use egui::Ui;

use crate::app::{Command, ExportWish, OpenDossier, State};
use crate::dossier::Addressee;
use crate::lang::LangId;
use crate::questionnaire::Recipient;
use crate::ui::access::public_key_field;
use crate::ui::addressee::AddresseeFields;
use crate::ui::text::{self, ButtonOptions};
use crate::ui::theme;

/// What has been typed and chosen.
pub struct Leaving {
    language: Option<LangId>,
    colleague: AddresseeFields,
    key: String,
}

impl Default for Leaving {
    fn default() -> Self {
        Self {
            language: None,
            colleague: AddresseeFields::to(Recipient::Colleague),
            key: String::new(),
        }
    }
}

impl Leaving {
    /// Draws both.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let t = theme::of(ui.ctx());
        self.whole_file(ui, state, open, commands);
        ui.add_space(t.space.l);
        self.hand_over(ui, state, open, commands);
    }

    fn whole_file(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let of = l.text("whole-file");
        text::subheading(ui, &of);
        text::label(ui, &l.text("whole-file-about"));
        let theirs = state.locales.nearest(&open.dossier.beneficiary.language);
        let chosen = self.language.clone().or(theirs);
        let chosen = chosen.unwrap_or_else(|| l.lang().clone());
        text::row_wrapped(ui, |ui| {
            for language in state.locales.languages() {
                let name = state.locales.name(language);
                let full = format!("{of}: {name}");
                let options = ButtonOptions {
                    selected: *language == chosen,
                    name: Some(&full),
                    ..ButtonOptions::default()
                };
                if text::button_with(ui, &name, options).clicked() {
                    self.language = Some(language.clone());
                }
            }
        });
        let options = ButtonOptions {
            enabled: state.busy.is_none(),
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &l.text("whole-file-save"), options).clicked() {
            let wish = ExportWish::WholeFile(chosen);
            commands.push(Command::Export(wish, Addressee::person()));
        }
    }

    fn hand_over(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        text::subheading(ui, &l.text("hand-over"));
        text::label(ui, &l.text("hand-over-about"));
        let key = public_key_field(ui, state, "hand-over-key", &mut self.key);
        let to = [Recipient::Colleague];
        let addressee = self.colleague.ui(ui, state, open, &to, commands);
        let ready = key.zip(addressee);
        let options = ButtonOptions {
            enabled: ready.is_some() && state.busy.is_none(),
            ..ButtonOptions::default()
        };
        let pressed = text::button_with(ui, &l.text("hand-over-save"), options).clicked();
        if let Some((key, addressee)) = ready.filter(|_| pressed) {
            commands.push(Command::Export(ExportWish::HandOver(key), addressee));
        }
    }
}
