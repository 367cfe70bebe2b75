//! One task: the sentence in two languages, how often, how independently, and what supports it.

use egui::Ui;

use super::Card;
use crate::interview::{alone_key, often_key, shown_key};
use crate::lang::LocalizedText;
use crate::questionnaire::{EvidenceSource, HowAlone, HowOften, ItemRef, TaskAnswer, Tasks, Value};
use crate::ui::item::Asked;
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style};
use crate::ui::theme;

/// Width of the words before a row of answers.
const COLUMN: f32 = 132.0;

/// Draws the task and its answers.
pub fn card(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef, card: &Card, current: &Tasks) {
    let t = theme::of(ui.ctx());
    let catalogue = asked.catalogue;
    let said = LocalizedText::default();
    let label = match card {
        Card::Competence { id, .. } => catalogue.framework().get(id).map_or(&said, |c| &c.label),
        Card::Said(_) => &said,
    };
    let name = match card {
        Card::Competence { .. } => label.get(asked.locale.lang()).to_owned(),
        Card::Said(words) => words.clone(),
    };
    let answer = card.answer(current);
    let mut changed = None;
    let mut passed = false;
    ui.add_space(t.space.xs);
    match card {
        Card::Competence { .. } => asked.pair(ui, label, Style::body().bold()),
        Card::Said(words) => {
            text::styled(ui, &format!("« {words} »"), Style::body().bold());
        }
    }
    text::split_row(
        ui,
        |ui| {
            let chips = HowOften::ALL.map(|o| (often_key(o), o));
            if let Some(often) = chips_row(ui, asked, &name, "tasks-often", &chips, answer.often) {
                let often = toggled(answer.often, often);
                let new = TaskAnswer { often, ..answer };
                changed = Some(without_what_cannot_be(new));
            }
        },
        |ui| {
            let key = match card {
                Card::Competence { .. } => "tasks-pass",
                Card::Said(_) => "remove",
            };
            passed = quiet(ui, asked, key, &name);
        },
    );
    if answer.often != Some(HowOften::Never) {
        text::row(ui, |ui| {
            let chips = HowAlone::ALL.map(|a| (alone_key(a), a));
            if let Some(alone) = chips_row(ui, asked, &name, "tasks-alone", &chips, answer.alone) {
                let alone = toggled(answer.alone, alone);
                changed = Some(TaskAnswer { alone, ..answer });
            }
        });
        if answer.alone.is_some() {
            text::row(ui, |ui| {
                let chips = EvidenceSource::ALL.map(|s| (shown_key(s), s));
                let now = answer.shown.or(Some(EvidenceSource::SelfDeclared));
                if let Some(shown) = chips_row(ui, asked, &name, "tasks-shown", &chips, now) {
                    // The person's word alone is what an answer is without anything beyond it.
                    let shown = toggled(answer.shown, shown);
                    let shown = shown.filter(|s| *s != EvidenceSource::SelfDeclared);
                    changed = Some(TaskAnswer { shown, ..answer });
                }
            });
        }
    }
    if passed {
        pass(asked, at, card, current);
    } else if let Some(new) = changed {
        keep(asked, at, card, current, new);
    }
}

/// What was never done was done neither alone nor with help, and nothing supports it.
fn without_what_cannot_be(answer: TaskAnswer) -> TaskAnswer {
    if answer.often == Some(HowOften::Never) {
        return TaskAnswer {
            often: answer.often,
            ..TaskAnswer::default()
        };
    }
    answer
}

/// A second press takes an answer back.
fn toggled<T: Copy + PartialEq>(now: Option<T>, pressed: T) -> Option<T> {
    (now != Some(pressed)).then_some(pressed)
}

/// A row of answers of which one is chosen; the one that was pressed.
fn chips_row<T: Copy + PartialEq>(
    ui: &mut Ui,
    asked: &Asked<'_>,
    task: &str,
    key: &str,
    chips: &[(&'static str, T)],
    now: Option<T>,
) -> Option<T> {
    let label = asked.locale.text(key);
    let style = Style::small().unwrapped().one_line();
    let width = text::measure(ui, &label, &style, None).x;
    text::styled(ui, &label, style);
    ui.add_space((COLUMN - width).max(0.0));
    let mut pressed = None;
    for (key, value) in chips {
        let on = now == Some(*value);
        let words = asked.locale.text(key);
        let name = format!("{task}, {label}: {words}");
        let options = ButtonOptions {
            kind: ButtonKind::Secondary,
            selected: on,
            name: Some(&name),
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &words, options).clicked() {
            pressed = Some(*value);
        }
    }
    pressed
}

/// A small button about this task; whether it was pressed.
pub(super) fn quiet(ui: &mut Ui, asked: &Asked<'_>, key: &str, task: &str) -> bool {
    let words = asked.locale.text(key);
    let name = format!("{words}: {task}");
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        name: Some(&name),
        ..ButtonOptions::default()
    };
    text::button_with(ui, &words, options).clicked()
}

/// Gives these tasks as the answer, or none where nothing is left of them.
pub(super) fn give(asked: &mut Asked<'_>, at: &ItemRef, tasks: Tasks) {
    if tasks.is_empty() {
        asked.take_back(at);
    } else {
        asked.give(at, Value::Tasks(tasks));
    }
}

fn keep(asked: &mut Asked<'_>, at: &ItemRef, card: &Card, current: &Tasks, new: TaskAnswer) {
    let mut tasks = current.clone();
    match card {
        // Nothing told is not the same as passed over.
        Card::Competence { id, .. } if new.is_passed() => {
            tasks.answers.remove(id);
        }
        Card::Competence { id, .. } => {
            tasks.answers.insert(id.clone(), new);
        }
        Card::Said(words) => {
            for said in tasks.said.iter_mut().filter(|s| s.words == *words) {
                said.answer = new;
            }
        }
    }
    give(asked, at, tasks);
}

fn pass(asked: &mut Asked<'_>, at: &ItemRef, card: &Card, current: &Tasks) {
    let mut tasks = current.clone();
    match card {
        Card::Competence { id, .. } => {
            tasks.answers.insert(id.clone(), TaskAnswer::default());
        }
        Card::Said(words) => tasks.said.retain(|s| s.words != *words),
    }
    give(asked, at, tasks);
}
