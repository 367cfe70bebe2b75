//! The agency's settings: what stands on documents, and what people are told before anything is asked.

use egui::{Color32, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, FieldOptions};
use super::theme;
use crate::app::{Command, Office, State};
use crate::dossier::notice;

/// The width in which the page is read with ease.
const WIDTH: f32 = 640.0;

/// The most room the logo takes on the screen.
const LOGO: Vec2 = vec2(220.0, 64.0);

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
                logo(ui, state, commands);
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

/// The logo that is printed, and how to have another.
fn logo(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    text::subheading(ui, &l.text("office-logo"));
    text::hint(ui, &l.text("office-logo-help"));
    if let Some(logo) = &state.logo {
        let (w, h) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
        let larger = (LOGO.x / w).min(LOGO.y / h);
        let (rect, response) = ui.allocate_exact_size(vec2(w, h) * larger, Sense::hover());
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let texture = text::texture(ui.ctx(), logo);
        ui.painter().image(texture, rect, whole, Color32::WHITE);
        let name = l.text("office-logo");
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    }
    text::row(ui, |ui| {
        if text::button(ui, ButtonKind::Secondary, &l.text("office-logo-choose")).clicked() {
            commands.push(Command::ChooseLogo);
        }
        let remove = l.text("office-logo-remove");
        if state.logo.is_some() && text::button(ui, ButtonKind::Quiet, &remove).clicked() {
            commands.push(Command::RemoveLogo);
        }
    });
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
