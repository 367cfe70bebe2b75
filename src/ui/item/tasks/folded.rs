//! Tasks that are not in sight: told here, known from elsewhere, passed over. Folded, and each can come back.

use egui::{Id, Ui};

use super::answering::{give, quiet};
use super::{Batch, Card};
use crate::interview::{AskedTasks, KnownTask};
use crate::lang::MessageArgs;
use crate::questionnaire::{CompetenceId, ItemRef, TaskAnswer, Tasks};
use crate::ui::item::{Asked, origin};
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};

/// Which of them is unfolded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Told,
    Known,
    Passed,
}

/// Draws what there is of each.
pub fn ui(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    at: &ItemRef,
    (asks, current): (Option<&AskedTasks>, &Tasks),
    batch: &mut Batch,
) {
    let known: &[KnownTask] = asks.map_or(&[], |a| &a.known);
    let in_sight = |card: &Card| batch.cards.iter().any(|c| c.key() == card.key());
    let told = current.answers.iter().filter(|(_, a)| !a.is_passed());
    let told = told.map(|(id, answer)| (of(id), *answer));
    let said = current.said.iter();
    let said = said.map(|s| (Card::Said(s.words.clone()), s.answer));
    let told: Vec<(Card, TaskAnswer)> = told.chain(said).filter(|(c, _)| !in_sight(c)).collect();
    let passed = current.answers.iter().filter(|(_, a)| a.is_passed());
    let passed: Vec<CompetenceId> = passed.map(|(id, _)| id.clone()).collect();
    let open_id = Id::unique(("unfolded tasks", asked.dossier, at));
    let mut open: Option<Part> = ui.data(|d| d.get_temp(open_id)).flatten();
    let heads = [
        (Part::Told, "tasks-folded-told", told.len()),
        (Part::Known, "tasks-folded-known", known.len()),
        (Part::Passed, "tasks-folded-passed", passed.len()),
    ];
    if heads.iter().all(|(.., count)| *count == 0) {
        return;
    }
    text::row_wrapped(ui, |ui| {
        for (part, key, count) in heads.into_iter().filter(|(.., count)| *count > 0) {
            let on = open == Some(part);
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                selected: on,
                ..ButtonOptions::default()
            };
            let words = asked.locale.with1(key, "count", count);
            if text::button_with(ui, &words, options).clicked() {
                open = (!on).then_some(part);
            }
        }
    });
    match open {
        Some(Part::Told) => {
            for (card, answer) in told {
                let name = name(asked, &card);
                let said = asked.describer.told(&answer);
                if line(ui, asked, &name, &said, "tasks-change") {
                    batch.cards.push(card);
                }
            }
        }
        Some(Part::Known) => {
            for task in known {
                known_line(ui, asked, task);
            }
        }
        Some(Part::Passed) => {
            for id in passed {
                let name = name(asked, &of(&id));
                if line(ui, asked, &name, "", "tasks-ask-after-all") {
                    let mut tasks = current.clone();
                    tasks.answers.remove(&id);
                    give(asked, at, tasks);
                    batch.take(&id, true);
                }
            }
        }
        None => {}
    }
    ui.data_mut(|d| d.insert_temp(open_id, open));
}

fn of(id: &CompetenceId) -> Card {
    Card::Competence {
        id: id.clone(),
        stays: true,
    }
}

/// The name of a task in the counsellor's language, or the person's words.
fn name(asked: &Asked<'_>, card: &Card) -> String {
    match card {
        Card::Competence { id, .. } => {
            let competence = asked.catalogue.framework().get(id);
            competence.map_or_else(String::new, |c| c.label.get(asked.locale.lang()).to_owned())
        }
        Card::Said(words) => words.clone(),
    }
}

/// A task, what is said of it, and a small button; whether that was pressed.
fn line(ui: &mut Ui, asked: &Asked<'_>, name: &str, said: &str, key: &str) -> bool {
    let words = if said.is_empty() {
        name.to_owned()
    } else {
        format!("{name} — {said}")
    };
    let (_, pressed) = text::split_row(
        ui,
        |ui| text::styled(ui, &words, Style::small().unwrapped()),
        |ui| quiet(ui, asked, key, name),
    );
    pressed
}

/// What was said elsewhere: where, and the way there.
fn known_line(ui: &mut Ui, asked: &mut Asked<'_>, task: &KnownTask) {
    let name = name(asked, &of(&task.competence));
    let mut args = MessageArgs::new();
    args.set("said", asked.describer.known(&task.known));
    args.set("place", origin::name(asked, &task.origin));
    let known = asked.locale.with("tasks-known-from", &args);
    let ((), pressed) = text::split_row(
        ui,
        |ui| {
            text::styled(ui, &name, Style::small().unwrapped());
            text::styled(ui, &known, Style::small().tone(Tone::Weak).unwrapped());
        },
        |ui| quiet(ui, asked, "tasks-go-to", &name),
    );
    if pressed {
        origin::go_to_task(ui.ctx(), asked, (&task.origin, &task.competence));
    }
}
