//! What a person is told before anything is asked: the words, in their language too, and how they were read.

use egui::Ui;

use super::text::{self, Mark, Style, Tone};
use super::theme;
use crate::app::State;
use crate::dossier::{Informed, NOTICE_VERSION, manner_key, notice};
use crate::lang::{LangId, Locale};
use crate::questionnaire::Manner;

/// The language the words are read in: the person's own where they are written in it.
fn read_in(state: &State, language: &LangId) -> LangId {
    let nearest = state.locales.nearest(language);
    nearest.unwrap_or_else(|| state.locale.lang().clone())
}

/// The words, and how they were read.
pub fn notice_card(ui: &mut Ui, state: &State, language: &LangId, manner: &mut Option<Manner>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    text::subheading(ui, &l.text("notice-title"));
    text::hint(ui, &l.text("notice-help"));
    ui.add_space(t.space.s);
    let said = |ui: &mut Ui, locale: &Locale| {
        let style = Style::body().running(locale.direction());
        for paragraph in notice(&state.settings.controller(), locale) {
            text::styled(ui, &paragraph, style);
            ui.add_space(t.space.xs);
        }
    };
    let theirs = state.locales.get(&read_in(state, language));
    if theirs.lang() == l.lang() {
        said(ui, l);
    } else {
        text::side_by_side(ui, 0.5, |ui| said(ui, l), |ui| said(ui, &theirs));
    }
    if state.settings.controller.trim().is_empty() {
        let style = Style::small().tone(Tone::Warning);
        text::styled(ui, &l.text("notice-no-controller"), style);
    }
    ui.add_space(t.space.s);
    for how in [Manner::ReadAloud, Manner::ReadAlone] {
        let on = *manner == Some(how);
        if text::choice_row(ui, Mark::Radio, on, &l.text(manner_key(how))).clicked() {
            *manner = Some(how);
        }
    }
}

/// What is remembered of it.
pub fn informed(
    state: &State,
    language: &LangId,
    manner: Option<Manner>,
    interpreter: &str,
) -> Option<Informed> {
    let language = read_in(state, language);
    let words = notice(&state.settings.controller(), &state.locales.get(&language));
    Some(Informed {
        version: NOTICE_VERSION,
        words,
        language,
        manner: manner?,
        interpreter: interpreter.trim().to_owned(),
    })
}
