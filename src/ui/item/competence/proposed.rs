//! A level that answers about tasks propose: with the answers it comes from, to be confirmed with one press.

use egui::Ui;

use crate::competence::{CompetenceId, EvidenceSource};
use crate::interview::{ToldTask, level_key};
use crate::lang::MessageArgs;
use crate::questionnaire::{ItemRef, Ratings};
use crate::ui::item::{Asked, origin};
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use crate::ui::theme;

/// How many of the answers it comes from are named.
const MOST: usize = 4;

/// Draws what is proposed, where nothing is said of this competence here; the ratings, once it is confirmed.
pub fn level(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    id: &CompetenceId,
    at: &ItemRef,
) -> Option<Ratings> {
    if asked.session.shown_answer(at).is_some() {
        return None;
    }
    let listening = asked.listening;
    let proposed = listening.proposed(id)?;
    let l = asked.locale;
    let t = theme::of(ui.ctx());
    let mut args = MessageArgs::new();
    args.set("level", proposed.level);
    args.set("words", l.text(level_key(proposed.level)));
    let words = l.with("proposed-level", &args);
    let mut confirmed = false;
    text::split_row(
        ui,
        |ui| {
            text::styled(
                ui,
                &words,
                Style::body().bold().tone(Tone::Accent).unwrapped(),
            )
        },
        |ui| {
            let label = asked.catalogue.framework().get(id).map(|c| &c.label);
            let name = label.map_or("", |label| label.get(l.lang()));
            let confirm = l.text("proposed-confirm");
            let full = format!("{confirm}: {name}");
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                name: Some(&full),
                ..ButtonOptions::default()
            };
            confirmed = text::button_with(ui, &confirm, options).clicked();
        },
    );
    let mut go_to = None;
    for task in proposed.from.iter().take(MOST) {
        if text::link(ui, &from(asked, task)).clicked() {
            go_to = Some((&task.origin, &task.competence));
        }
    }
    let others = proposed.from.len().saturating_sub(MOST);
    if others > 0 {
        text::hint(ui, &l.with1("proposed-more", "count", others));
    }
    text::hint(ui, &l.text("proposed-help"));
    ui.add_space(t.space.s);
    if let Some(there) = go_to {
        origin::go_to_task(ui.ctx(), asked, there);
    }
    confirmed.then(|| {
        let mut ratings = Ratings::default();
        ratings.set(EvidenceSource::SelfDeclared, Some(proposed.level));
        ratings
    })
}

/// One answer it comes from: "knead the dough (often, without help)".
fn from(asked: &Asked<'_>, task: &ToldTask) -> String {
    let competence = asked.catalogue.framework().get(&task.competence);
    let label = competence.map(|c| c.label.get(asked.locale.lang()));
    let mut args = MessageArgs::new();
    args.set("task", label.unwrap_or_default().to_owned());
    args.set("said", asked.describer.told(&task.answer));
    asked.locale.with("proposed-from", &args)
}
