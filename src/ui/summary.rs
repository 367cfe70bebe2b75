//! The summary: in which language, and where to.

use egui::Ui;

use super::persons_language;
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, State};
use crate::authoring::Content;
use crate::lang::LangId;

/// Draws the page.
pub fn ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let (Some(open), Some(content)) = (&state.open, state.content()) else {
        return;
    };
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    page(ui, 720.0, |ui| {
        text::heading(ui, &l.text("summary-title"));
        text::label(ui, &l.text("summary-about"));
        ui.add_space(t.space.m);
        text::card(ui, |ui| {
            persons_language(ui, state, open, content, commands);
            ui.add_space(t.space.s);
            text::subheading(ui, &l.text("summary-language"));
            text::hint(ui, &l.text("summary-language-help"));
            let theirs = &open.dossier.beneficiary.language;
            let languages: Vec<&LangId> = state.locales.languages().collect();
            text::row_wrapped(ui, |ui| {
                for language in languages {
                    let name = content.catalogue.language_name(language, l.lang());
                    let label = l.with1("summary-save", "language", name);
                    let kind = if language == theirs {
                        ButtonKind::Primary
                    } else {
                        ButtonKind::Secondary
                    };
                    let options = ButtonOptions {
                        kind,
                        enabled: state.busy.is_none(),
                        ..ButtonOptions::default()
                    };
                    if text::button_with(ui, &label, options).clicked() {
                        commands.push(Command::SaveSummary(language.clone()));
                    }
                }
            });
        });
        ui.add_space(t.space.m);
        if open.completeness.missing.is_empty()
            && open
                .session()
                .is_some_and(|s| s.record().finished.is_some())
        {
            text::styled(
                ui,
                &l.text("summary-complete"),
                Style::body().tone(Tone::Success),
            );
        } else {
            text::styled(
                ui,
                &l.text("summary-incomplete"),
                Style::body().tone(Tone::Warning),
            );
        }
        if open.dossier.targets.is_empty() {
            text::styled(
                ui,
                &l.text("summary-no-target"),
                Style::body().tone(Tone::Warning),
            );
        }
        text::hint(ui, &l.text("summary-private"));
    });
}

/// The language the person is interviewed and written to in; it can be changed at any time.
fn persons_language(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    commands: &mut Vec<Command>,
) {
    let title = state.locale.text("summary-person-language");
    let current = &open.dossier.beneficiary.language;
    let pressed = persons_language::choose(ui, state, content, &title, current);
    if let Some(language) = pressed.filter(|l| l != current) {
        commands.push(Command::SetBeneficiaryLanguage(language));
    }
    let asked = open.session().map(|s| s.questionnaire().source());
    persons_language::consequence(ui, state, content, asked, current);
}
