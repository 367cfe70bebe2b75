//! A task that was not proposed: found among all competences, or kept in the person's own words.

use egui::{Id, Ui};

use super::answering::give;
use super::{Batch, Card};
use crate::occupation::Sought;
use crate::questionnaire::{CompetenceId, ItemRef, SaidTask, TaskAnswer, Tasks};
use crate::ui::item::Asked;
use crate::ui::item::finding::{Picked, Search};
use crate::ui::text::{self, FieldOptions};

/// How many tasks are proposed for what is typed.
const MOST: usize = 5;

/// How many characters a task in the person's own words may have.
const LONGEST: usize = 120;

/// Draws the field and what is found.
pub fn ui(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef, current: &Tasks, batch: &mut Batch) {
    let l = asked.locale;
    let id = Id::unique(("task sought", asked.dossier, at));
    let kept = Id::unique(("words", id));
    let search = Search {
        id,
        sought: Sought::Competence,
        finder: asked.finder,
        catalogue: asked.catalogue,
        locale: l,
        other: asked.other,
        most: MOST,
        keeps: true,
    };
    let named = l.text("tasks-other");
    let placeholder = l.text("tasks-other-search");
    let options = FieldOptions {
        name: &named,
        placeholder: &placeholder,
        max_chars: Some(LONGEST),
        ..FieldOptions::default()
    };
    let mut words: String = ui.data(|d| d.get_temp(kept)).unwrap_or_default();
    let told_id = Id::unique(("told", id));
    if let Some(picked) = search.field(ui, &mut words, options) {
        let said = std::mem::take(&mut words).trim().to_owned();
        let mut told = None;
        match picked {
            Picked::Entry(position) => {
                let found = asked.catalogue.framework().all().get(position);
                if let Some(found) = found {
                    if asked.listening.is_heard(&found.id) {
                        // What was said once is not asked again.
                        told = Some(found.id.clone());
                    } else {
                        take(asked, at, current, batch, &found.id);
                    }
                }
            }
            Picked::AsSaid => keep(asked, at, current, batch, said),
        }
        ui.data_mut(|d| d.insert_temp(told_id, told));
    }
    let told: Option<CompetenceId> = ui.data(|d| d.get_temp(told_id)).flatten();
    if let Some(found) = told.and_then(|id| asked.catalogue.framework().get(&id)) {
        let task = found.label.get(l.lang()).to_owned();
        text::hint(ui, &l.with1("tasks-told-already", "task", task));
    }
    ui.data_mut(|d| d.insert_temp(kept, words));
}

/// Asks this task too; one that was passed over is taken up again.
fn take(
    asked: &mut Asked<'_>,
    at: &ItemRef,
    current: &Tasks,
    batch: &mut Batch,
    id: &CompetenceId,
) {
    batch.take(id, true);
    if current.answers.contains_key(id) {
        let mut tasks = current.clone();
        tasks.answers.remove(id);
        give(asked, at, tasks);
    }
}

/// Keeps a task in the person's own words.
fn keep(asked: &mut Asked<'_>, at: &ItemRef, current: &Tasks, batch: &mut Batch, words: String) {
    if words.is_empty() || current.said.iter().any(|s| s.words == words) {
        return;
    }
    batch.cards.push(Card::Said(words.clone()));
    let mut tasks = current.clone();
    let answer = TaskAnswer::default();
    tasks.said.push(SaidTask { words, answer });
    give(asked, at, tasks);
}
