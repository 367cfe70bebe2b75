//! A task that was not proposed: found among all competences, or kept in the person's own words.

use egui::{Id, Ui};

use super::answering::give;
use super::{Batch, Card};
use crate::questionnaire::{CompetenceId, ItemRef, SaidTask, TaskAnswer, Tasks};
use crate::ui::item::Asked;
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};

/// How many tasks are proposed for what is typed.
const MOST: usize = 5;

/// What was typed, and the tasks that were found for it.
#[derive(Debug, Clone, Default)]
struct Sought {
    words: String,
    found_for: String,
    found: Vec<CompetenceId>,
}

/// Draws the field and what is found.
pub fn ui(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef, current: &Tasks, batch: &mut Batch) {
    let l = asked.locale;
    let sought_id = Id::unique(("task sought", asked.dossier, at));
    let mut sought: Sought = ui.data(|d| d.get_temp(sought_id)).unwrap_or_default();
    let name = l.text("tasks-other");
    let placeholder = l.text("tasks-other-search");
    let options = FieldOptions {
        name: &name,
        placeholder: &placeholder,
        max_chars: Some(120),
        ..FieldOptions::default()
    };
    text::text_field(ui, sought_id.with("field"), &mut sought.words, options);
    let words = sought.words.trim().to_owned();
    if words.chars().count() >= 2 {
        if sought.found_for != words {
            sought.found = found(asked, &words);
            sought.found_for.clone_from(&words);
        }
        let mut done = false;
        for id in &sought.found {
            let Some(competence) = asked.catalogue.framework().get(id) else {
                continue;
            };
            let label = asked.both(&competence.label);
            if asked.listening.is_heard(id) {
                let words = l.with1("tasks-told-already", "task", label);
                text::styled(ui, &words, Style::small().tone(Tone::Weak));
            } else if pick(ui, &label, competence.label.get(l.lang())) {
                batch.take(id, true);
                done = true;
            }
        }
        let keep = l.with1("tasks-keep-as-said", "words", words.clone());
        if pick(ui, &keep, &keep) {
            done = true;
            if !current.said.iter().any(|s| s.words == words) {
                let mut tasks = current.clone();
                batch.cards.push(Card::Said(words.clone()));
                let answer = TaskAnswer::default();
                tasks.said.push(SaidTask { words, answer });
                give(asked, at, tasks);
            }
        }
        if done {
            sought = Sought::default();
        }
    }
    ui.data_mut(|d| d.insert_temp(sought_id, sought));
}

fn pick(ui: &mut Ui, label: &str, name: &str) -> bool {
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        fill_width: true,
        name: Some(name),
        ..ButtonOptions::default()
    };
    text::button_with(ui, label, options).clicked()
}

/// The competences whose name holds every word that is typed.
fn found(asked: &Asked<'_>, typed: &str) -> Vec<CompetenceId> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let all = asked.catalogue.framework().all().iter();
    let holds = |name: &str| {
        let name = name.to_lowercase();
        words.iter().all(|w| name.contains(w.as_str()))
    };
    all.filter(|c| c.label.iter().any(|(_, name)| holds(name)))
        .map(|c| c.id.clone())
        .take(MOST)
        .collect()
}
