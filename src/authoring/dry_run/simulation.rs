//! Many walks through one questionnaire, and what they show.

use std::collections::{BTreeMap, BTreeSet};

use super::random::Chance;
use super::reach::{Reached, reach};
use super::time::{Clock, Pace};
use super::walk::Walker;
use super::witness::Witness;
use crate::authoring::{Finding, Rule};
use crate::competence::Framework;
use crate::interview::Relevance;
use crate::questionnaire::{ItemId, ItemKind, ItemRef, Place, Questionnaire};

/// The least, the middle and the greatest of some figures.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Spread {
    /// The least.
    pub least: f64,
    /// The middle.
    pub median: f64,
    /// The greatest.
    pub most: f64,
}

impl Spread {
    fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        let at = |i: usize| figures.get(i).copied().unwrap_or_default();
        let middle = figures.len() / 2;
        Self {
            least: at(0),
            median: if figures.len() % 2 == 1 {
                at(middle)
            } else {
                f64::midpoint(at(middle.saturating_sub(1)), at(middle))
            },
            most: figures.last().copied().unwrap_or_default(),
        }
    }

    fn times(self, factor: f64) -> Self {
        Self {
            least: self.least * factor,
            median: self.median * factor,
            most: self.most * factor,
        }
    }
}

/// How an item fared.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemWalked {
    /// The item.
    pub item: ItemId,
    /// Its section's position.
    pub section: usize,
    /// In how many of the random walks it was asked.
    pub asked: usize,
    /// Whether it can be asked at all.
    pub reached: Reached,
}

/// What the walks through a questionnaire show.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// How many random walks there were.
    pub paths: usize,
    /// What chance began with.
    pub seed: u64,
    /// Questions asked in a walk; notes to read do not count.
    pub questions: Spread,
    /// Estimated minutes of a walk, without an interpreter.
    pub minutes: Spread,
    /// The same with one.
    pub minutes_interpreted: Spread,
    /// The minutes that the file plans.
    pub planned: Option<u32>,
    /// In how many of the random walks each section was asked.
    pub sections: Vec<usize>,
    /// Every item, in reading order.
    pub items: Vec<ItemWalked>,
    /// What the rules find.
    pub findings: Vec<Finding>,
}

/// The most questions that are answered in the walks of a check, which has to be quick.
const QUICK_ANSWERS: usize = 50_000;

/// How many random walks are tried for one that comes to an item.
const MOST_TRIES: usize = 50;

/// Walks a questionnaire so many times; `progress` is told after each walk how many are done.
#[must_use]
pub fn simulate(
    questionnaire: &Questionnaire,
    framework: Option<&Framework>,
    (paths, seed): (usize, u64),
    progress: &mut dyn FnMut(usize),
) -> Simulation {
    run(questionnaire, framework, (paths, seed), true, progress)
}

/// What the dry run's rules find in a questionnaire: E13, E14, W03, W04, W19, I01, I02.
#[must_use]
pub fn findings(questionnaire: &Questionnaire, framework: Option<&Framework>) -> Vec<Finding> {
    let items = questionnaire.items().count().max(1);
    let paths = (QUICK_ANSWERS / items).clamp(10, 200);
    run(questionnaire, framework, (paths, 1), false, &mut |_| {}).findings
}

fn run(
    questionnaire: &Questionnaire,
    framework: Option<&Framework>,
    (paths, seed): (usize, u64),
    witnesses: bool,
    progress: &mut dyn FnMut(usize),
) -> Simulation {
    let reach = reach(questionnaire, witnesses);
    let walker = Walker::new(questionnaire);
    let clock = Clock::new(questionnaire, framework);
    let mut chance = Chance::new(seed);
    let mut asked: BTreeMap<ItemId, usize> = BTreeMap::new();
    let mut sections = vec![0; questionnaire.sections().len()];
    let (mut questions, mut minutes) = (Vec::new(), Vec::new());
    for path in 0..paths {
        let walk = walker.walk(&mut chance);
        let relevance = Relevance::of(questionnaire, &walk.answers, &walk.language);
        let places: Vec<&ItemRef> = relevance.shown().map(|(_, at)| at).collect();
        questions.push(
            places
                .iter()
                .filter(|at| is_question(questionnaire, at))
                .count() as f64,
        );
        minutes.push(clock.seconds(&relevance, &walk.answers) / 60.0);
        let items: BTreeSet<&ItemId> = places.iter().map(|at| &at.item).collect();
        for item in items {
            if let Some(count) = asked.get_mut(item) {
                *count += 1;
            } else {
                asked.insert(item.clone(), 1);
            }
        }
        for section in relevance.sections() {
            if let Some(count) = sections.get_mut(section) {
                *count += 1;
            }
        }
        progress(path + 1);
    }
    let minutes = Spread::of(minutes);
    let mut simulation = Simulation {
        paths,
        seed,
        questions: Spread::of(questions),
        minutes,
        minutes_interpreted: minutes.times(Pace::DEFAULT.interpreter),
        planned: questionnaire.source().minutes,
        sections,
        items: Vec::new(),
        findings: reach.findings,
    };
    for (item, reached) in reach.items {
        let section = questionnaire.info(&item).map_or(0, |i| i.section);
        let asked = asked.get(&item).copied().unwrap_or_default();
        let reached = proved(questionnaire, &item, reached, asked);
        simulation.items.push(ItemWalked {
            item,
            section,
            asked,
            reached,
        });
    }
    if paths > 0 {
        let figures = simulation.figures();
        simulation.findings.extend(figures);
    }
    simulation
}

fn is_question(questionnaire: &Questionnaire, at: &ItemRef) -> bool {
    let item = questionnaire.item(&at.item);
    item.is_some_and(|item| !matches!(item.kind, ItemKind::Note))
}

/// Answers that were found are tried: what they do not show is not decided.
fn proved(questionnaire: &Questionnaire, item: &ItemId, reached: Reached, asked: usize) -> Reached {
    match reached {
        // What a walk came to need not be tried.
        Reached::Unsure if asked > 0 => Reached::Yes(None),
        Reached::Yes(_) if asked > 0 => reached,
        Reached::Yes(Some(witness)) if !witness.shows(questionnaire, item) => Reached::Unsure,
        Reached::Yes(None) => Reached::Unsure,
        other => other,
    }
}

impl Witness {
    /// Whether the item is asked under these answers, in any row.
    #[must_use]
    pub fn shows(&self, questionnaire: &Questionnaire, item: &ItemId) -> bool {
        let relevance = Relevance::of(questionnaire, &self.answers, &self.language);
        relevance.shown().any(|(_, at)| at.item == *item)
    }
}

impl Simulation {
    fn figures(&self) -> Vec<Finding> {
        let root = Place::root();
        let whole = |x: f64| x.round().to_string();
        let mut found = vec![
            Finding::new(Rule::I01, root.field("sections"), "simulate-questions")
                .naming("least", whole(self.questions.least))
                .naming("median", whole(self.questions.median))
                .naming("most", whole(self.questions.most)),
            Finding::new(Rule::I02, root.field("sections"), "simulate-minutes")
                .naming("least", whole(self.minutes.least))
                .naming("median", whole(self.minutes.median))
                .naming("most", whole(self.minutes.most))
                .naming("interpreted", whole(self.minutes_interpreted.median)),
        ];
        if let Some(planned) = self.planned
            && self.minutes.median > f64::from(planned)
        {
            let finding = Finding::new(Rule::W19, root.field("minutes"), "simulate-too-long")
                .naming("median", whole(self.minutes.median))
                .naming("planned", planned.to_string())
                .remedy("simulate-too-long-remedy");
            found.push(finding);
        }
        found
    }
}

/// A random walk of this seed or, where an item is named, answers under which it is asked; nothing where none are known.
#[must_use]
pub fn walk_to(questionnaire: &Questionnaire, item: Option<&str>, seed: u64) -> Option<Witness> {
    let walker = Walker::new(questionnaire);
    let mut chance = Chance::new(seed);
    let Some(item) = item else {
        return Some(walker.walk(&mut chance));
    };
    let id = questionnaire
        .items()
        .find(|i| i.id.as_str() == item)?
        .id
        .clone();
    // An interview as it may be is a better test than the least that leads to the item.
    let mut random = (0..MOST_TRIES).map(|_| walker.walk(&mut chance));
    if let Some(walk) = random.find(|walk| walk.shows(questionnaire, &id)) {
        return Some(walk);
    }
    let found = reach(questionnaire, true).items;
    let witness = found.into_iter().find_map(|(i, reached)| match reached {
        Reached::Yes(witness) if i == id => witness,
        _ => None,
    });
    witness.map(|w| *w).filter(|w| w.shows(questionnaire, &id))
}
