//! A new dossier: who, in which language, by whom.

use egui::Ui;

use super::informing::{informed, notice_card};
use super::persons_language;
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, FieldOptions, Mark};
use super::theme;
use crate::app::{Command, NewDossier, State};
use crate::lang::LangId;
use crate::questionnaire::Manner;

/// The width in which a form is read with ease.
const WIDTH: f32 = 640.0;

/// What has been typed so far.
#[derive(Default)]
pub struct NewDossierPage {
    name: String,
    interpreter: String,
    counsellor: Option<String>,
    agency: Option<String>,
    language: Option<LangId>,
    questionnaire: Option<String>,
    manner: Option<Manner>,
}

impl NewDossierPage {
    /// The dossier that is being begun, once it has a name: a lock makes it rather than losing what was typed.
    pub fn begun(&self, state: &State) -> Option<NewDossier> {
        let name = self.name.trim().to_owned();
        let words = |typed: &Option<String>| typed.as_deref().unwrap_or_default().trim().to_owned();
        (!name.is_empty()).then_some(())?;
        Some(NewDossier {
            name,
            language: self.language.clone()?,
            interpreter: self.interpreter.trim().to_owned(),
            counsellor: words(&self.counsellor),
            agency: words(&self.agency),
            questionnaire: self.questionnaire.clone()?,
            informed: informed(
                state,
                self.language.as_ref()?,
                self.manner,
                &self.interpreter,
            ),
        })
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let l = state.locale.clone();
        let t = theme::of(ui.ctx());
        let Some(content) = state.content() else {
            return;
        };
        let counsellor = self
            .counsellor
            .get_or_insert_with(|| state.settings.counsellor.clone());
        let agency = self
            .agency
            .get_or_insert_with(|| state.settings.agency.clone());
        let language = self
            .language
            .get_or_insert_with(|| state.locale.lang().clone());
        let questionnaire = self.questionnaire.get_or_insert_with(|| {
            let main = "bilan_de_competences".to_owned();
            if content.questionnaires.contains_key(&main) {
                return main;
            }
            content
                .questionnaires
                .keys()
                .next()
                .cloned()
                .unwrap_or_default()
        });
        let mut done = false;
        let field = |ui: &mut Ui, key: &str, help: Option<&str>, value: &mut String| {
            let name = l.text(key);
            let options = FieldOptions {
                name: &name,
                max_chars: Some(120),
                ..FieldOptions::default()
            };
            text::labelled_field(ui, key, &name, value, options);
            if let Some(help) = help {
                text::hint(ui, &l.text(help));
            }
            ui.add_space(t.space.s);
        };
        page(ui, WIDTH, |ui| {
            text::heading(ui, &l.text("new-title"));
            ui.add_space(t.space.m);
            text::card(ui, |ui| {
                let title = l.text("new-language");
                let pressed = persons_language::choose(ui, state, content, &title, language);
                if let Some(pressed) = pressed {
                    *language = pressed;
                }
                let asked = content.questionnaires.get(questionnaire);
                let asked = asked.map(|q| q.source());
                persons_language::consequence(ui, state, content, asked, language);
                ui.add_space(t.space.s);
                field(
                    ui,
                    "new-interpreter",
                    Some("new-interpreter-help"),
                    &mut self.interpreter,
                );
            });
            ui.add_space(t.space.m);
            text::card(ui, |ui| notice_card(ui, state, language, &mut self.manner));
            ui.add_space(t.space.m);
            text::card(ui, |ui| {
                field(ui, "new-name", Some("new-name-help"), &mut self.name);
                text::side_by_side(
                    ui,
                    0.5,
                    |ui| field(ui, "new-counsellor", None, counsellor),
                    |ui| field(ui, "new-agency", None, agency),
                );
                ui.add_space(t.space.s);
                text::subheading(ui, &l.text("new-questionnaire"));
                for (id, available) in &content.questionnaires {
                    let title = available.source().title.get(l.lang());
                    if text::choice_row(ui, Mark::Radio, id == questionnaire, title).clicked() {
                        questionnaire.clone_from(id);
                    }
                }
                // Said only where it is so.
                let draft = content
                    .questionnaires
                    .get(questionnaire)
                    .map(|q| q.source().status);
                if draft == Some(crate::questionnaire::Status::Draft) {
                    text::hint(ui, &l.text("new-draft"));
                }
            });
            ui.add_space(t.space.m);
            text::row(ui, |ui| {
                let named = !self.name.trim().is_empty();
                let ready = named && self.manner.is_some();
                let options = ButtonOptions {
                    kind: ButtonKind::Primary,
                    enabled: ready,
                    ..ButtonOptions::default()
                };
                if text::button_with(ui, &l.text("new-begin"), options).clicked() {
                    commands.push(Command::Create(NewDossier {
                        name: self.name.trim().to_owned(),
                        language: language.clone(),
                        interpreter: self.interpreter.trim().to_owned(),
                        counsellor: counsellor.trim().to_owned(),
                        agency: agency.trim().to_owned(),
                        questionnaire: questionnaire.clone(),
                        informed: informed(state, language, self.manner, &self.interpreter),
                    }));
                    done = true;
                }
                if text::button(ui, ButtonKind::Quiet, &l.text("cancel")).clicked() {
                    commands.push(Command::ShowHome);
                    done = true;
                }
                if !named {
                    text::hint(ui, &l.text("new-name-needed"));
                } else if !ready {
                    text::hint(ui, &l.text("new-manner-needed"));
                }
            });
        });
        if done {
            *self = Self::default();
        }
    }
}
