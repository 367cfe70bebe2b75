//! What is asked of an experience: the tasks of what the person named, most telling first; what was told once anywhere is
//! known and never asked again.

use std::collections::{BTreeMap, BTreeSet};

use super::Session;
use super::derived::{ProposedLevel, proposed_levels};
use super::evidence::Origin;
use super::spoken_for::SpokenFor;
use super::worth::Worth;
use crate::competence::CompetenceProfile;
use crate::occupation::{Catalogue, OccupationId, OccupationSource};
use crate::questionnaire::{
    ActivityId, Answer, CompetenceId, ItemId, ItemKind, ItemRef, Ratings, TaskAnswer, Value,
};

/// What is told of one task, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldTask {
    /// The task.
    pub competence: CompetenceId,
    /// What is told of it.
    pub answer: TaskAnswer,
    /// The answer it stands in.
    pub origin: Origin,
}

/// In what way something is known of a task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Known {
    /// It was told as a task.
    Told(TaskAnswer),
    /// It was rated.
    Rated(Ratings),
}

/// A task that need not be asked, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownTask {
    /// The task.
    pub competence: CompetenceId,
    /// What is known.
    pub known: Known,
    /// The answer it is known from.
    pub origin: Origin,
}

/// What an experience was named: something of the catalogue that has tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// An occupation.
    Occupation(OccupationId),
    /// An unpaid or informal activity.
    Activity(ActivityId),
}

/// The tasks of one experience.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedTasks {
    /// What the experience was named.
    pub named: Named,
    /// Tasks that nothing is said of yet, most telling first.
    pub left: Vec<CompetenceId>,
    /// How many of these, from the first, tell enough to be asked.
    pub worth: usize,
    /// Tasks of this experience that are known from elsewhere.
    pub known: Vec<KnownTask>,
}

impl AskedTasks {
    /// How many of the tasks left tell too little to be asked by themselves.
    #[must_use]
    pub fn less_telling(&self) -> usize {
        self.left.len().saturating_sub(self.worth)
    }
}

/// Where a tasks item stands: its questionnaire and its place there.
type PlaceOf = (String, ItemRef);

/// What is worth asking of each experience, and what follows from what was told.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listening {
    places: BTreeMap<PlaceOf, AskedTasks>,
    proposed: BTreeMap<CompetenceId, ProposedLevel>,
    heard: BTreeSet<CompetenceId>,
}

impl Listening {
    /// Whether something was said of this task, anywhere.
    #[must_use]
    pub fn is_heard(&self, task: &CompetenceId) -> bool {
        self.heard.contains(task)
    }

    /// The tasks of the experience at this place; none where it was not named, or is not in the catalogue.
    #[must_use]
    pub fn tasks(&self, questionnaire: &str, at: &ItemRef) -> Option<&AskedTasks> {
        self.places.get(&(questionnaire.to_owned(), at.clone()))
    }

    /// The level that is proposed for this competence, to be confirmed.
    #[must_use]
    pub fn proposed(&self, competence: &CompetenceId) -> Option<&ProposedLevel> {
        self.proposed.get(competence)
    }

    /// Every level that is proposed, by competence.
    #[must_use]
    pub fn all_proposed(&self) -> &BTreeMap<CompetenceId, ProposedLevel> {
        &self.proposed
    }
}

/// Listens to all these interviews together. `profile` is what they come to so far.
#[must_use]
pub fn listen(
    sessions: &[&Session],
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
) -> Listening {
    let constants = &catalogue.constants().listening;
    let spoken_for = SpokenFor::new(catalogue);
    let heard = Heard::of(sessions);
    let experiences = experiences(sessions, catalogue);
    let worth = Worth::new(catalogue, profile, &spoken_for, &heard.told, &experiences);
    let mut places = BTreeMap::new();
    for experience in experiences {
        let tasks = &experience.tasks;
        let here = &experience.origin;
        let left = tasks.iter().filter(|id| !heard.is_heard(id, here));
        let (left, worth) = worth.sorted(&experience, left, constants.least_telling);
        let known = tasks.iter().filter_map(|id| heard.elsewhere(id, here));
        let known = known.cloned().collect();
        let Experience { named, origin, .. } = experience;
        let asked = AskedTasks {
            named,
            left,
            worth,
            known,
        };
        places.insert((origin.questionnaire, origin.at), asked);
    }
    let proposed = proposed_levels(
        sessions.iter().copied(),
        &heard.told,
        &spoken_for,
        constants,
    );
    let heard = heard.said.into_keys().collect();
    Listening {
        places,
        proposed,
        heard,
    }
}

/// The tasks of something of the catalogue, each once: an occupation's own, then those its list calls essential, then
/// those it calls optional; an activity's as its file gives them.
#[must_use]
pub fn candidates(catalogue: &Catalogue, named: &Named) -> Vec<CompetenceId> {
    let ids: Vec<&CompetenceId> = match named {
        Named::Occupation(id) => catalogue
            .occupation(id)
            .map_or_else(Vec::new, of_occupation),
        Named::Activity(id) => catalogue
            .activity(id)
            .map_or_else(Vec::new, |a| a.tasks.iter().collect()),
    };
    let mut seen = BTreeSet::new();
    let framework = catalogue.framework();
    ids.into_iter()
        .filter(|id| framework.position(id).is_some() && seen.insert(*id))
        .cloned()
        .collect()
}

fn of_occupation(occupation: &OccupationSource) -> Vec<&CompetenceId> {
    let mut trade: Vec<_> = occupation.trade.iter().collect();
    let weight = |t: &crate::occupation::TradeCompetence| t.importance * t.level;
    trade.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let trade = trade.into_iter().map(|t| &t.id);
    trade
        .chain(&occupation.essential)
        .chain(&occupation.optional)
        .collect()
}

/// An experience that was named, with the item that asks for its tasks.
pub(super) struct Experience {
    pub named: Named,
    /// Its tasks, whatever is said of them.
    pub tasks: Vec<CompetenceId>,
    pub origin: Origin,
}

/// The experiences of all interviews whose tasks are asked, as far as the catalogue has them.
fn experiences(sessions: &[&Session], catalogue: &Catalogue) -> Vec<Experience> {
    let mut found = Vec::new();
    for session in sessions {
        for (_, at) in session.relevance().shown() {
            let item = session.questionnaire().item(&at.item);
            let Some(ItemKind::Tasks { of }) = item.map(|i| &i.kind) else {
                continue;
            };
            if let Some(named) = named(session, at, of) {
                let origin = origin(session, at);
                let tasks = candidates(catalogue, &named);
                found.push(Experience {
                    named,
                    tasks,
                    origin,
                });
            }
        }
    }
    found
}

fn named(session: &Session, at: &ItemRef, of: &ItemId) -> Option<Named> {
    let at = ItemRef {
        item: of.clone(),
        row: at.row,
    };
    match session.shown_answer(&at)?.value()? {
        Value::Occupation { id: Some(id), .. } => Some(Named::Occupation(id.clone())),
        Value::Activity { id: Some(id), .. } => Some(Named::Activity(id.clone())),
        _ => None,
    }
}

fn origin(session: &Session, at: &ItemRef) -> Origin {
    Origin {
        questionnaire: session.questionnaire().source().id.clone(),
        at: at.clone(),
    }
}

/// Everything that was said of tasks and competences, anywhere.
#[derive(Default)]
struct Heard {
    /// Told as tasks, in the order of the interviews; only what speaks for a level.
    told: Vec<ToldTask>,
    /// Said in whatever way.
    said: BTreeMap<CompetenceId, Vec<KnownTask>>,
    /// Passed over, by place.
    passed: Vec<(CompetenceId, Origin)>,
}

impl Heard {
    fn of(sessions: &[&Session]) -> Self {
        let mut heard = Self::default();
        for session in sessions {
            for (_, at) in session.relevance().shown() {
                let item = session.questionnaire().item(&at.item);
                let value = session.shown_answer(at).and_then(Answer::value);
                if let (Some(item), Some(value)) = (item, value) {
                    heard.answer(&item.kind, value, &origin(session, at));
                }
            }
        }
        heard
    }

    fn answer(&mut self, kind: &ItemKind, value: &Value, origin: &Origin) {
        match (kind, value) {
            (ItemKind::Tasks { .. }, Value::Tasks(tasks)) => {
                for (id, answer) in &tasks.answers {
                    if answer.is_passed() {
                        self.passed.push((id.clone(), origin.clone()));
                        continue;
                    }
                    self.say(id, Known::Told(*answer), origin);
                    if answer.is_told() {
                        self.told.push(ToldTask {
                            competence: id.clone(),
                            answer: *answer,
                            origin: origin.clone(),
                        });
                    }
                }
            }
            (ItemKind::TradeCompetences { .. }, Value::Trade(trade)) => {
                for (id, ratings) in trade.iter().filter(|(_, r)| !r.is_empty()) {
                    self.say(id, Known::Rated(*ratings), origin);
                }
            }
            (ItemKind::Competence(id), Value::Competence(ratings)) if !ratings.is_empty() => {
                self.say(id, Known::Rated(*ratings), origin);
            }
            _ => {}
        }
    }

    fn say(&mut self, competence: &CompetenceId, known: Known, origin: &Origin) {
        self.said
            .entry(competence.clone())
            .or_default()
            .push(KnownTask {
                competence: competence.clone(),
                known,
                origin: origin.clone(),
            });
    }

    /// Whether there is nothing to ask of this task at this place: it was told, here or elsewhere, or passed over here.
    fn is_heard(&self, task: &CompetenceId, here: &Origin) -> bool {
        self.said.contains_key(task) || self.passed.iter().any(|(id, at)| id == task && at == here)
    }

    /// What is known of this task from another place, where nothing is said of it here.
    fn elsewhere(&self, task: &CompetenceId, here: &Origin) -> Option<&KnownTask> {
        let said = self.said.get(task)?;
        let is_here = |k: &&KnownTask| k.origin == *here;
        if said.iter().any(|k| is_here(&k)) {
            return None;
        }
        said.first()
    }
}
