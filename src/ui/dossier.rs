//! The dossier's cover: whose it is, what was agreed, until when it is kept, what left the laptop, and what was done.

mod agreements;
mod leaving;

use egui::Ui;

use self::leaving::Leaving;
use super::informing::{informed, notice_card};
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use super::theme;
use crate::app::{Command, Cover, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::dossier::{Deed, HistoryWords, after_months};
use crate::lang::{LangId, local_date};
use crate::questionnaire::Manner;

/// The width in which the page is read with ease.
const WIDTH: f32 = 760.0;

/// A dossier can be kept so many months longer.
const LONGER: [u32; 3] = [6, 12, 24];

/// What has been typed and chosen, for one dossier.
#[derive(Default)]
pub struct DossierPage {
    of: Option<RecordId>,
    cover: Option<Cover>,
    manner: Option<Manner>,
    leaving: Leaving,
    /// The history in words; made once for each state of the dossier.
    history: History,
    erasing: bool,
}

#[derive(Default)]
struct History {
    of: Option<(RecordId, u64, LangId)>,
    lines: Vec<(String, String)>,
}

impl DossierPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let (Some(open), Some(content)) = (&state.open, state.content()) else {
            return;
        };
        if self.of != Some(open.id) {
            *self = Self {
                of: Some(open.id),
                ..Self::default()
            };
        }
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        page(ui, WIDTH, |ui| {
            text::heading(ui, &l.text("dossier-title"));
            if open.dossier.is_from_elsewhere() {
                let style = Style::body().tone(Tone::Warning);
                text::styled(ui, &l.text("dossier-from-elsewhere"), style);
            }
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.cover(ui, state, open, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| {
                self.told(ui, state, open, commands);
                agreements::ui(ui, state, open, content, commands);
            });
            ui.add_space(t.space.m);
            text::card(ui, |ui| kept(ui, state, open, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.leaving.ui(ui, state, open, commands));
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.history(ui, state, open, content));
            ui.add_space(t.space.m);
            text::card(ui, |ui| self.erase(ui, state, open, commands));
        });
    }

    fn cover(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let dossier = &open.dossier;
        let there = Cover {
            name: dossier.beneficiary.name.clone(),
            interpreter: dossier.interpreter.clone(),
            counsellor: dossier.counsellor.clone(),
            agency: dossier.agency.clone(),
        };
        let cover = self.cover.get_or_insert_with(|| there.clone());
        text::subheading(ui, &l.text("dossier-cover"));
        for (key, value) in [
            ("new-name", &mut cover.name),
            ("new-interpreter", &mut cover.interpreter),
            ("new-counsellor", &mut cover.counsellor),
            ("new-agency", &mut cover.agency),
        ] {
            let name = l.text(key);
            let options = FieldOptions {
                name: &name,
                max_chars: Some(120),
                enabled: state.can_write(),
                ..FieldOptions::default()
            };
            text::labelled_field(ui, key, &name, value, options);
        }
        let changed = *cover != there && !cover.name.trim().is_empty();
        let options = ButtonOptions {
            enabled: changed,
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &l.text("dossier-correct"), options).clicked() {
            commands.push(Command::CorrectCover(cover.clone()));
            self.cover = None;
        }
    }

    /// Turns what was typed on the cover into a command, when the page is left.
    pub fn keep_what_is_typed(&mut self, state: &State, commands: &mut Vec<Command>) {
        let Some(open) = state.open.as_ref().filter(|o| self.of == Some(o.id)) else {
            return;
        };
        if state.screen != crate::app::Screen::Dossier {
            return;
        }
        if let Some(cover) = &self.cover
            && !cover.name.trim().is_empty()
            && (cover.name != open.dossier.beneficiary.name
                || cover.interpreter != open.dossier.interpreter
                || cover.counsellor != open.dossier.counsellor
                || cover.agency != open.dossier.agency)
        {
            commands.push(Command::CorrectCover(cover.clone()));
        }
    }

    /// That the person was told; where it was not noted, the words and how they were read.
    fn told(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let dossier = &open.dossier;
        let told = |deed: &Deed| matches!(deed, Deed::Informed(_));
        if dossier.history.iter().any(|e| told(&e.deed)) || !state.can_write() {
            return;
        }
        let language = &dossier.beneficiary.language;
        notice_card(ui, state, language, &mut self.manner);
        let options = ButtonOptions {
            enabled: self.manner.is_some(),
            ..ButtonOptions::default()
        };
        let pressed = text::button_with(ui, &l.text("notice-was-read"), options).clicked();
        let informed = informed(state, language, self.manner, &dossier.interpreter);
        if let Some(informed) = informed.filter(|_| pressed) {
            commands.push(Command::Inform(informed));
        }
        ui.add_space(t.space.m);
    }

    fn history(&mut self, ui: &mut Ui, state: &State, open: &OpenDossier, content: &Content) {
        let l = &state.locale;
        let of = (open.id, open.revision, l.lang().clone());
        if self.history.of.as_ref() != Some(&of) {
            let words = HistoryWords {
                dossier: &open.dossier,
                catalogue: &content.catalogue,
                locale: l,
            };
            let lines = open.dossier.history.iter().rev();
            self.history.lines = lines.map(|e| (words.when(e), words.said(e))).collect();
            self.history.of = Some(of);
        }
        text::subheading(ui, &l.text("dossier-history"));
        if self.history.lines.is_empty() {
            text::hint(ui, &l.text("dossier-no-history"));
        }
        for (when, said) in &self.history.lines {
            text::hint(ui, when);
            text::label(ui, said);
        }
    }

    fn erase(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        text::subheading(ui, &l.text("dossier-erase"));
        if !self.erasing {
            text::label(ui, &l.text("dossier-erase-about"));
            let options = ButtonOptions {
                enabled: state.can_write(),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text("dossier-erase-ask"), options).clicked() {
                self.erasing = true;
            }
            return;
        }
        let style = Style::body().tone(Tone::Danger);
        text::styled(ui, &l.text("home-remove-question"), style);
        text::row(ui, |ui| {
            if text::button(ui, ButtonKind::Danger, &l.text("home-remove-yes")).clicked() {
                commands.push(Command::Remove(open.id));
                commands.push(Command::ShowHome);
            }
            if text::button(ui, ButtonKind::Secondary, &l.text("home-remove-no")).clicked() {
                self.erasing = false;
            }
        });
    }
}

/// Until when the dossier is kept, and for how much longer it can be.
fn kept(ui: &mut Ui, state: &State, open: &OpenDossier, commands: &mut Vec<Command>) {
    let l = &state.locale;
    text::subheading(ui, &l.text("dossier-kept-until"));
    let until = open.dossier.kept_until();
    let today = local_date(jiff::Timestamp::now());
    let style = if until < today {
        Style::body().tone(Tone::Danger)
    } else {
        Style::body()
    };
    text::styled(ui, &l.date_long(until), style);
    text::hint(ui, &l.text("dossier-kept-help"));
    text::row_wrapped(ui, |ui| {
        for months in LONGER {
            let label = l.with1("dossier-keep-longer", "count", months);
            let options = ButtonOptions {
                enabled: state.can_write(),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &label, options).clicked() {
                commands.push(Command::KeepUntil(after_months(until.max(today), months)));
            }
        }
    });
}
