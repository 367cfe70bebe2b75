//! For whom something leaves the laptop: chosen, and where it is not the person themself, named and agreed to.

use egui::Ui;

use super::text::{self, ButtonOptions, FieldOptions, Mark, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, State, in_the_way};
use crate::dossier::{Addressee, recipient_key};
use crate::questionnaire::{ItemRef, Recipient};

/// What has been chosen and typed.
pub struct AddresseeFields {
    chosen: Addressee,
}

impl AddresseeFields {
    /// For this recipient, at first.
    pub const fn to(recipient: Recipient) -> Self {
        Self {
            chosen: Addressee {
                recipient,
                purpose: String::new(),
                agreed: false,
            },
        }
    }

    /// Draws it; the addressee, where it may go to them.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        offered: &[Recipient],
        commands: &mut Vec<Command>,
    ) -> Option<Addressee> {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let of = l.text("export-for-whom");
        if offered.len() > 1 {
            text::subheading(ui, &of);
            text::row_wrapped(ui, |ui| {
                for recipient in offered {
                    let label = l.text(recipient_key(*recipient));
                    let full = format!("{of}: {label}");
                    let options = ButtonOptions {
                        selected: self.chosen.recipient == *recipient,
                        name: Some(&full),
                        ..ButtonOptions::default()
                    };
                    if text::button_with(ui, &label, options).clicked() {
                        *self = Self::to(*recipient);
                    }
                }
            });
        }
        if self.chosen.recipient != Recipient::Person {
            ui.add_space(t.space.s);
            self.somebody_else(ui, state, open, commands);
        }
        let key = in_the_way(&open.dossier, &self.chosen);
        if let Some(key) = key {
            text::styled(ui, &l.text(key), Style::small().tone(Tone::Warning));
        }
        key.is_none().then(|| self.chosen.clone())
    }

    fn somebody_else(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let recipient = self.chosen.recipient;
        let name = l.text("export-purpose");
        let options = FieldOptions {
            name: &name,
            max_chars: Some(200),
            ..FieldOptions::default()
        };
        text::labelled_field(
            ui,
            "export-purpose",
            &name,
            &mut self.chosen.purpose,
            options,
        );
        match open.dossier.agreed(recipient) {
            Some(true) => {
                text::hint(ui, &l.text("export-agreed"));
            }
            Some(false) => {
                let asked = open
                    .dossier
                    .consents()
                    .find(|c| c.recipient == Some(recipient));
                if let Some(asked) = asked
                    && text::link(ui, &l.text("export-to-question")).clicked()
                {
                    let at = ItemRef::top(&asked.item.id);
                    commands.push(Command::GoToIn(asked.interview, at));
                }
            }
            None => {
                let on = self.chosen.agreed;
                let label = l.text("export-person-agrees");
                if text::choice_row(ui, Mark::Checkbox, on, &label).clicked() {
                    self.chosen.agreed = !on;
                }
            }
        }
    }
}
