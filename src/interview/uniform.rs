//! Whether the person's own ratings are suspiciously alike, so that it can be said kindly and looked at together.
//!
//! It may well be so; nothing is scored otherwise because of it.

use super::Session;
use super::evidence::Origin;
use super::told::task_level;
use crate::occupation::ListeningConstants;
use crate::questionnaire::{Answer, ChoiceId, ItemKind, ItemRef, Value};

/// In what answers are alike.
#[derive(Debug, Clone, PartialEq)]
pub enum Alike {
    /// Levels of competences, tasks and level items, 0–4, in the person's own word: hardly any spread in all of them.
    Levels {
        /// Their mean.
        mean: f64,
        /// Their (population) standard deviation, in levels.
        sd: f64,
    },
    /// One step of a scale, in items that follow each other.
    Step {
        /// The scale.
        scale: String,
        /// The step.
        choice: ChoiceId,
    },
}

/// Ratings that are alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Uniform {
    /// In what.
    pub alike: Alike,
    /// How many ratings.
    pub count: usize,
    /// The answers they stand in, each once, in the order of the questionnaire.
    pub answers: Vec<Origin>,
}

/// Ratings of one session that are alike: levels first, then steps of scales in the order of the questionnaire.
///
/// At least [`ListeningConstants::uniform_from`] of them. Levels are all looked at together and must spread less than
/// [`ListeningConstants::uniform_sd`]; steps of one scale must be the same without another in between. Only shown
/// answers count; refused and not known are none, and break no run.
#[must_use]
pub fn uniform(session: &Session, constants: &ListeningConstants) -> Vec<Uniform> {
    let least = constants.uniform_from.max(2);
    let mut levels: Vec<(f64, &ItemRef)> = Vec::new();
    let mut runs: Vec<Run<'_>> = Vec::new();
    for (_, at) in session.relevance().shown() {
        let Some(item) = session.questionnaire().item(&at.item) else {
            continue;
        };
        let Some(value) = session.shown_answer(at).and_then(Answer::value) else {
            continue;
        };
        levels.extend(own_levels(value, constants).into_iter().map(|x| (x, at)));
        if let (ItemKind::Likert { scale }, Value::Choice(chosen)) = (&item.kind, value) {
            let last = runs.iter_mut().rev().find(|run| run.scale == scale);
            match last {
                Some(run) if *run.choice == chosen.id => run.items.push(at),
                _ => runs.push(Run {
                    scale,
                    choice: &chosen.id,
                    items: vec![at],
                }),
            }
        }
    }
    let id = &session.questionnaire().source().id;
    let origin = |at: &ItemRef| Origin {
        questionnaire: id.clone(),
        at: at.clone(),
    };
    let mut found = Vec::new();
    let (mean, sd) = mean_and_sd(levels.iter().map(|(x, _)| *x));
    if levels.len() >= least && sd < constants.uniform_sd {
        let mut places: Vec<&ItemRef> = levels.iter().map(|(_, at)| *at).collect();
        places.dedup();
        found.push(Uniform {
            alike: Alike::Levels { mean, sd },
            count: levels.len(),
            answers: places.into_iter().map(origin).collect(),
        });
    }
    for run in runs.iter().filter(|run| run.items.len() >= least) {
        found.push(Uniform {
            alike: Alike::Step {
                scale: run.scale.to_owned(),
                choice: run.choice.clone(),
            },
            count: run.items.len(),
            answers: run.items.iter().map(|at| origin(at)).collect(),
        });
    }
    found
}

/// The same step of one scale, item after item.
struct Run<'a> {
    scale: &'a str,
    choice: &'a ChoiceId,
    items: Vec<&'a ItemRef>,
}

/// The levels that a value gives in the person's own word.
fn own_levels(value: &Value, constants: &ListeningConstants) -> Vec<f64> {
    let level = |l: u8| f64::from(l.min(4));
    match value {
        Value::Level(l) => vec![level(*l)],
        Value::Competence(ratings) => ratings.self_declared.map(level).into_iter().collect(),
        Value::Trade(trade) => {
            let own = trade.values().filter_map(|r| r.self_declared);
            own.map(level).collect()
        }
        Value::Tasks(tasks) => {
            let told = tasks.answers.values();
            let said = tasks.said.iter().map(|said| &said.answer);
            told.chain(said)
                .filter_map(|answer| task_level(answer, constants))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn mean_and_sd(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let n = values.clone().count().max(1) as f64;
    let mean = values.clone().sum::<f64>() / n;
    let squares: f64 = values.map(|x| (x - mean) * (x - mean)).sum();
    (mean, (squares / n).sqrt())
}
