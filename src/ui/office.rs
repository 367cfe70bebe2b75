//! The agency's settings: what stands on documents, and what people are told before anything is asked.

use egui::Ui;

use super::shell::page;
use super::text::{self, ButtonOptions, FieldOptions};
use super::theme;
use crate::app::{Command, Office, State};
use crate::dossier::notice;

/// The width in which the page is read with ease.
const WIDTH: f32 = 640.0;

/// So many months can be chosen.
const MONTHS: [u32; 5] = [6, 12, 24, 36, 60];

/// What is being typed; written to the settings with each letter.
#[derive(Default)]
pub struct OfficePage {
    typed: Option<Office>,
}

impl OfficePage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let settings = &state.settings;
        let typed = self.typed.get_or_insert_with(|| Office {
            agency: settings.agency.clone(),
            counsellor: settings.counsellor.clone(),
            controller: settings.controller.clone(),
            receipt: settings.receipt.clone(),
            retention: settings.retention,
        });
        let before = typed.clone();
        page(ui, WIDTH, |ui| {
            text::heading(ui, &l.text("office-title"));
            text::label(ui, &l.text("office-about"));
            ui.add_space(t.space.m);
            let field = |ui: &mut Ui, key: &'static str, help: &str, value: &mut String| {
                let name = l.text(key);
                let options = FieldOptions {
                    name: &name,
                    max_chars: Some(120),
                    ..FieldOptions::default()
                };
                text::labelled_field(ui, key, &name, value, options);
                text::hint(ui, &l.text(help));
                ui.add_space(t.space.s);
            };
            text::card(ui, |ui| {
                text::subheading(ui, &l.text("office-documents"));
                field(ui, "new-agency", "office-agency-help", &mut typed.agency);
                field(
                    ui,
                    "new-counsellor",
                    "office-counsellor-help",
                    &mut typed.counsellor,
                );
            });
            ui.add_space(t.space.m);
            text::card(ui, |ui| {
                text::subheading(ui, &l.text("office-law"));
                field(
                    ui,
                    "office-controller",
                    "office-controller-help",
                    &mut typed.controller,
                );
                field(
                    ui,
                    "office-receipt",
                    "office-receipt-help",
                    &mut typed.receipt,
                );
                retention(ui, state, &mut typed.retention);
            });
            ui.add_space(t.space.m);
            text::card(ui, |ui| {
                text::subheading(ui, &l.text("office-notice"));
                text::hint(ui, &l.text("office-notice-help"));
                ui.add_space(t.space.s);
                for paragraph in notice(&settings.controller(), l) {
                    text::label(ui, &paragraph);
                }
            });
        });
        if *typed != before {
            commands.push(Command::SetOffice(typed.clone()));
        }
    }
}

fn retention(ui: &mut Ui, state: &State, months: &mut u32) {
    let l = &state.locale;
    let of = l.text("office-retention");
    text::subheading(ui, &of);
    text::hint(ui, &l.text("office-retention-help"));
    text::row_wrapped(ui, |ui| {
        for offered in MONTHS {
            let label = l.with1("office-months", "count", offered);
            let full = format!("{of}: {label}");
            let options = ButtonOptions {
                selected: *months == offered,
                name: Some(&full),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &label, options).clicked() {
                *months = offered;
            }
        }
    });
}
