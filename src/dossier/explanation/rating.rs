//! Where the counsellor's rating of a competence is kept, and what it would be with another level.

use std::collections::BTreeMap;

use crate::competence::EvidenceSource;
use crate::dossier::Dossier;
use crate::interview::{Change, Session};
use crate::occupation::Catalogue;
use crate::questionnaire::{
    Answer, CompetenceId, HowOften, Item, ItemKind, ItemRef, Ratings, TaskAnswer, Value,
};

/// A place of an interview that can hold the counsellor's word about a competence.
#[derive(Debug, Clone, PartialEq)]
pub struct RatingPlace {
    /// The interview's position in the dossier.
    pub interview: usize,
    /// The place.
    pub at: ItemRef,
    /// What is there now.
    pub slot: RatingSlot,
}

/// What a place holds.
#[derive(Debug, Clone, PartialEq)]
pub enum RatingSlot {
    /// Levels by source.
    Levels(Ratings),
    /// What is told of a task: the counsellor has seen it, or not.
    Task(TaskAnswer),
    /// An answer that is no value: refused, not known, not asked. No rating takes its place by itself.
    Silent(Answer),
}

/// Every place that is asked and can hold the counsellor's word about this competence: its own question first, then the
/// rows where it belongs to the trade or was told as a task.
#[must_use]
pub fn rating_places(
    dossier: &Dossier,
    catalogue: &Catalogue,
    competence: &CompetenceId,
) -> Vec<RatingPlace> {
    let mut own = Vec::new();
    let mut in_rows = Vec::new();
    for (interview, session) in dossier.sessions().enumerate() {
        for (_, at) in session.relevance().shown() {
            let Some(item) = session.questionnaire().item(&at.item) else {
                continue;
            };
            let place = |slot| RatingPlace {
                interview,
                at: at.clone(),
                slot,
            };
            let found = slot(session, catalogue, item, at, competence).map(place);
            match item.kind {
                ItemKind::Competence(_) => own.extend(found),
                _ => in_rows.extend(found),
            }
        }
    }
    own.extend(in_rows);
    own
}

fn slot(
    session: &Session,
    catalogue: &Catalogue,
    item: &Item,
    at: &ItemRef,
    competence: &CompetenceId,
) -> Option<RatingSlot> {
    let answer = session.shown_answer(at);
    let silent = |answer: &Answer| RatingSlot::Silent(answer.clone());
    match &item.kind {
        ItemKind::Competence(id) if id == competence => Some(match answer {
            None => RatingSlot::Levels(Ratings::default()),
            Some(Answer::Given(Value::Competence(ratings))) => RatingSlot::Levels(*ratings),
            Some(other) => silent(other),
        }),
        ItemKind::TradeCompetences { occupation } => {
            let named = ItemRef {
                item: occupation.clone(),
                row: at.row,
            };
            let named = session.shown_answer(&named).and_then(Answer::value);
            let Some(Value::Occupation { id: Some(id), .. }) = named else {
                return None;
            };
            let trade = &catalogue.occupation(id)?.trade;
            trade.iter().find(|t| t.id == *competence)?;
            Some(match answer {
                None => RatingSlot::Levels(Ratings::default()),
                Some(Answer::Given(Value::Trade(ratings))) => {
                    RatingSlot::Levels(ratings.get(competence).copied().unwrap_or_default())
                }
                Some(other) => silent(other),
            })
        }
        ItemKind::Tasks { .. } => {
            let Some(Answer::Given(Value::Tasks(tasks))) = answer else {
                return None;
            };
            // What was never done cannot have been seen.
            let done = |t: &&TaskAnswer| t.alone.is_some() && t.often != Some(HowOften::Never);
            let told = tasks.answers.get(competence).filter(done)?;
            Some(RatingSlot::Task(*told))
        }
        _ => None,
    }
}

/// The change that sets the counsellor's level at this place, or (with none) takes it back. For a task any level says that
/// the counsellor has seen it done. None where the place holds no rating.
#[must_use]
pub fn rated(
    session: &Session,
    at: &ItemRef,
    competence: &CompetenceId,
    level: Option<u8>,
) -> Option<Change> {
    let item = session.questionnaire().item(&at.item)?;
    let value = session.shown_answer(at).and_then(Answer::value);
    let answer = match (&item.kind, value) {
        (ItemKind::Competence(_), value) => {
            let mut ratings = match value {
                Some(Value::Competence(ratings)) => *ratings,
                _ => Ratings::default(),
            };
            ratings.set(EvidenceSource::Observed, level);
            (!ratings.is_empty()).then_some(Value::Competence(ratings))
        }
        (ItemKind::TradeCompetences { .. }, value) => {
            let mut trade = match value {
                Some(Value::Trade(trade)) => trade.clone(),
                _ => BTreeMap::new(),
            };
            let ratings = trade.entry(competence.clone()).or_default();
            ratings.set(EvidenceSource::Observed, level);
            if ratings.is_empty() {
                trade.remove(competence);
            }
            Some(Value::Trade(trade))
        }
        (ItemKind::Tasks { .. }, Some(Value::Tasks(tasks))) => {
            let mut tasks = tasks.clone();
            let told = tasks.answers.get_mut(competence)?;
            told.shown = level.map(|_| EvidenceSource::Observed);
            Some(Value::Tasks(tasks))
        }
        _ => return None,
    };
    Some(Change::Answer(at.clone(), answer.map(Answer::Given)))
}
