//! Before an interview is closed: answers that are alike, answers that will be left out, and what could not be read.

use egui::Ui;

use super::item::short_label;
use super::text::{self, ButtonKind, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::interview::{Describer, Session, set_aside};
use crate::lang::LangId;
use crate::questionnaire::{ItemKind, ItemRef};

/// The page that is read before an interview with answers set aside is closed.
#[derive(Default)]
pub struct Closing {
    /// The dossier and interview it was opened for.
    of: Option<(RecordId, usize)>,
    left_out: LeftOut,
}

impl Closing {
    /// Whether it is to be read now.
    #[must_use]
    pub fn is_open(&self, open: &OpenDossier) -> bool {
        self.of == Some((open.id, open.current))
    }

    /// Opens it, where there is something to read; whether there is.
    pub fn open(&mut self, open: &OpenDossier) -> bool {
        let completeness = &open.completeness;
        let something = !completeness.masked.is_empty()
            || !completeness.failed.is_empty()
            || !open.alike.is_empty();
        self.of = something.then_some((open.id, open.current));
        something
    }

    /// Draws the page.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        super::shell::page(ui, 760.0, |ui| {
            text::heading(ui, &l.text("closing-title"));
            if super::alike::list(ui, state, open, content, commands) {
                self.of = None;
            }
            self.left_out.ui(ui, state, open, content);
            if !open.completeness.failed.is_empty() {
                ui.add_space(t.space.m);
                let failed = l.with1("closing-failed", "count", open.completeness.failed.len());
                text::styled(ui, &failed, Style::body().tone(Tone::Danger));
            }
            ui.add_space(t.space.l);
            text::row(ui, |ui| {
                if text::button(ui, ButtonKind::Primary, &l.text("closing-finish")).clicked() {
                    self.of = None;
                    commands.push(Command::Finish);
                }
                if text::button(ui, ButtonKind::Secondary, &l.text("closing-back")).clicked() {
                    self.of = None;
                }
            });
        });
    }
}

/// The answers that are set aside, in words; made once for each state of the dossier.
#[derive(Default)]
pub struct LeftOut {
    of: Option<(RecordId, usize, u64, LangId)>,
    lines: Vec<String>,
}

impl LeftOut {
    /// Draws the list; nothing where nothing is set aside.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, open: &OpenDossier, content: &Content) {
        let l = &state.locale;
        let of = (open.id, open.current, open.revision, l.lang().clone());
        if self.of.as_ref() != Some(&of) {
            self.lines = lines(state, open, content);
            self.of = Some(of);
        }
        if self.lines.is_empty() {
            return;
        }
        let title = l.with1("closing-masked", "count", self.lines.len());
        text::styled(ui, &title, Style::body().bold());
        text::hint(ui, &l.text("closing-masked-help"));
        text::card(ui, |ui| {
            for line in &self.lines {
                text::label(ui, line);
            }
        });
    }
}

fn lines(state: &State, open: &OpenDossier, content: &Content) -> Vec<String> {
    let Some(session) = open.session() else {
        return Vec::new();
    };
    let describer = Describer {
        locale: &state.locale,
        catalogue: &content.catalogue,
        questionnaire: session.questionnaire(),
    };
    let masked = open.completeness.masked.iter();
    masked
        .filter_map(|at| line(&describer, session, at))
        .collect()
}

/// One answer: its question, in a row the row first, and what was said.
fn line(describer: &Describer<'_>, session: &Session, at: &ItemRef) -> Option<String> {
    let (locale, questionnaire) = (describer.locale, session.questionnaire());
    let item = questionnaire.item(&at.item)?;
    let label = short_label(item, describer.catalogue).get(locale.lang());
    let mut question = describer.filled(label, session, at);
    let group = questionnaire.info(&at.item)?.group.as_ref();
    if let Some(group) = group.and_then(|g| questionnaire.item(g))
        && let ItemKind::Group { row_label, .. } = &group.kind
    {
        let rows = session.rows(&group.id);
        let number = 1 + rows.iter().position(|r| Some(r.id) == at.row)?;
        let number = locale.number(number as f64, 0);
        question = format!("{} {number} · {question}", row_label.get(locale.lang()));
    }
    let said = describer.answer(item, &set_aside(session, at)?);
    Some(if said.is_empty() {
        question
    } else {
        format!("{question} — {said}")
    })
}
