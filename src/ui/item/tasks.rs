//! The tasks of one experience: a few at a time, most telling first, each answered by how often, how independently and
//! what supports it. What was told elsewhere is known and not asked.

mod answering;
mod folded;
mod more;

use egui::{Context, Id, Ui};

use super::Asked;
use crate::app::RecordId;
use crate::interview::AskedTasks;
use crate::questionnaire::{CompetenceId, ItemId, ItemRef, TaskAnswer, Tasks, Value};
use crate::ui::text::{self, ButtonKind, Style, Tone};
use crate::ui::theme;

/// The tasks that are in sight, as cards: a matter of the screen, not of the answers.
#[derive(Debug, Clone, Default, PartialEq)]
struct Batch {
    cards: Vec<Card>,
    /// Whether tasks that tell little are asked too.
    more: bool,
}

/// A task that is being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Card {
    /// Of the catalogue. One that was added or taken up again stays, whatever is proposed.
    Competence { id: CompetenceId, stays: bool },
    /// In the person's own words.
    Said(String),
}

/// Asks the tasks of what the item `of` names.
pub fn ask(ui: &mut Ui, asked: &mut Asked<'_>, of: &ItemId, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let named = ItemRef {
        item: of.clone(),
        row: at.row,
    };
    if asked.value(&named).is_none() {
        text::hint(ui, &asked.locale.text("tasks-name-first"));
        return;
    }
    let current = match asked.value(at) {
        Some(Value::Tasks(tasks)) => tasks.clone(),
        _ => Tasks::default(),
    };
    let questionnaire = &asked.session.questionnaire().source().id;
    let listening = asked.listening;
    let asks = listening.tasks(questionnaire, at);
    let batch_id = batch_id(asked.dossier, questionnaire, at);
    let mut batch: Batch = ui.data(|d| d.get_temp(batch_id)).unwrap_or_default();
    let at_once = asked.catalogue.constants().listening.at_once.max(1);
    batch.follow(asks, &current, at_once);
    match asks {
        Some(asks) => progress(ui, asked, asks, &current),
        None => {
            text::hint(ui, &asked.locale.text("tasks-not-in-catalogue"));
        }
    }
    for card in batch.cards.clone() {
        ui.push_id(card.key(), |ui| {
            answering::card(ui, asked, at, &card, &current);
        });
        ui.add_space(t.space.xs);
    }
    if let Some(asks) = asks {
        go_on(ui, asked, asks, &current, &mut batch, at_once);
    }
    folded::ui(ui, asked, at, (asks, &current), &mut batch);
    more::ui(ui, asked, at, &current, &mut batch);
    ui.data_mut(|d| d.insert_temp(batch_id, batch));
}

fn batch_id(dossier: Option<RecordId>, questionnaire: &str, at: &ItemRef) -> Id {
    Id::unique(("tasks in sight", dossier, questionnaire, at))
}

/// Brings a task into sight, for when its place is shown next.
pub fn bring(
    ctx: &Context,
    dossier: Option<RecordId>,
    questionnaire: &str,
    (at, task): (&ItemRef, &CompetenceId),
) {
    let id = batch_id(dossier, questionnaire, at);
    let mut batch: Batch = ctx.data(|d| d.get_temp(id)).unwrap_or_default();
    batch.take(task, true);
    ctx.data_mut(|d| d.insert_temp(id, batch));
}

impl Card {
    fn key(&self) -> &str {
        match self {
            Self::Competence { id, .. } => id.as_str(),
            Self::Said(words) => words,
        }
    }

    /// What is told of it so far.
    fn answer(&self, current: &Tasks) -> TaskAnswer {
        match self {
            Self::Competence { id, .. } => current.answers.get(id).copied().unwrap_or_default(),
            Self::Said(words) => {
                let said = current.said.iter().find(|s| s.words == *words);
                said.map(|s| s.answer).unwrap_or_default()
            }
        }
    }
}

impl Batch {
    /// Leaves out what was passed over, taken away or told elsewhere, takes in what is half told, and fills up with what
    /// is most telling now.
    fn follow(&mut self, asks: Option<&AskedTasks>, current: &Tasks, at_once: usize) {
        let left = asks.map_or(&[][..], |a| &a.left);
        self.cards.retain(|card| match card {
            Card::Competence { id, stays } => match current.answers.get(id) {
                Some(answer) => !answer.is_passed(),
                None => *stays || left.contains(id),
            },
            Card::Said(words) => current.said.iter().any(|s| s.words == *words),
        });
        let half = |answer: &TaskAnswer| !answer.is_told() && !answer.is_passed();
        for (id, _) in current.answers.iter().filter(|(_, a)| half(a)) {
            self.take(id, false);
        }
        for said in current.said.iter().filter(|s| !s.answer.is_told()) {
            let card = Card::Said(said.words.clone());
            if !self.cards.contains(&card) {
                self.cards.push(card);
            }
        }
        let Some(asks) = asks else {
            return;
        };
        let worth = if self.more {
            asks.left.len()
        } else {
            asks.worth
        };
        for id in asks.left.iter().take(worth) {
            if self.cards.len() >= at_once {
                break;
            }
            self.take(id, false);
        }
    }

    fn take(&mut self, id: &CompetenceId, stays: bool) {
        let is = |card: &Card| matches!(card, Card::Competence { id: i, .. } if i == id);
        if !self.cards.iter().any(is) {
            self.cards.push(Card::Competence {
                id: id.clone(),
                stays,
            });
        }
    }
}

/// How many were told, how many are worth asking still, and how many would tell little.
fn progress(ui: &mut Ui, asked: &Asked<'_>, asks: &AskedTasks, current: &Tasks) {
    let l = asked.locale;
    let told = current.answers.values().filter(|a| a.is_told()).count();
    let told = told + current.said.iter().filter(|s| s.answer.is_told()).count();
    let counts = [
        ("tasks-told", told),
        ("tasks-known", asks.known.len()),
        ("tasks-worth", asks.worth),
        ("tasks-less-telling", asks.less_telling()),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| l.with1(key, "count", count))
        .collect();
    text::styled(ui, &parts.join(" · "), Style::small().tone(Tone::Weak));
}

/// The next tasks, once those in sight are told; those that tell little, where the counsellor wants them.
fn go_on(
    ui: &mut Ui,
    asked: &Asked<'_>,
    asks: &AskedTasks,
    current: &Tasks,
    batch: &mut Batch,
    at_once: usize,
) {
    if !batch.cards.iter().all(|c| c.answer(current).is_told()) {
        return;
    }
    let l = asked.locale;
    let worth = if batch.more {
        asks.left.len()
    } else {
        asks.worth
    };
    if worth > 0 {
        let next = l.with1("tasks-next", "count", worth.min(at_once));
        if text::button(ui, ButtonKind::Primary, &next).clicked() {
            batch.cards.clear();
            batch.follow(Some(asks), current, at_once);
        }
    } else if asks.less_telling() > 0 {
        text::row_wrapped(ui, |ui| {
            let style = Style::small().tone(Tone::Weak).unwrapped();
            text::styled(ui, &l.text("tasks-enough"), style);
            let more = l.with1("tasks-ask-more", "count", asks.less_telling());
            if text::button(ui, ButtonKind::Quiet, &more).clicked() {
                batch.more = true;
                batch.cards.clear();
                batch.follow(Some(asks), current, at_once);
            }
        });
    } else {
        text::hint(ui, &l.text("tasks-all-told"));
    }
}
