//! What can be reached: for each section, item and choice answers that show it, or the proof that there are none.

use std::collections::BTreeMap;

use super::conditions::{Conditions, Shows};
use super::model::Model;
use super::solve::{Found, Goal, Solver};
use super::store::{Conflict, InRow};
use super::witness::{Witness, witness};
use crate::authoring::{Finding, Rule};
use crate::questionnaire::{ItemId, Place, Questionnaire};

/// The most steps of all searches over one questionnaire.
const MOST_STEPS: usize = 400_000;

/// Whether something can be asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Reached {
    /// It can: under these answers, where they were asked for and found.
    Yes(Option<Box<Witness>>),
    /// It never can, for this reason.
    Never(Box<Finding>),
    /// Not decided within the bounds of the search.
    Unsure,
}

/// What can be reached in a questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// The sections, in order.
    pub sections: Vec<Reached>,
    /// The items, also those in groups, in reading order.
    pub items: Vec<(ItemId, Reached)>,
    /// Everything that the rules find: what is never asked, never completed, always asked, never offered.
    pub findings: Vec<Finding>,
}

/// Finds out what can be reached, with the answers that reach it where `witnesses` are wanted.
#[must_use]
pub fn reach(questionnaire: &Questionnaire, witnesses: bool) -> Reach {
    let model = Model::of(questionnaire);
    let conditions = Conditions::of(&model);
    let solver = Solver {
        model: &model,
        conditions: &conditions,
        never: vec![false; model.items.len()],
        left: MOST_STEPS,
    };
    let mut reacher = Reacher {
        model: &model,
        conditions: &conditions,
        solver,
        witnesses,
        result: Reach {
            sections: Vec::new(),
            items: Vec::new(),
            findings: Vec::new(),
        },
    };
    reacher.sections();
    reacher.items();
    reacher.choices();
    reacher.result
}

struct Reacher<'f, 'a> {
    model: &'f Model<'a>,
    conditions: &'f Conditions,
    solver: Solver<'f, 'a>,
    witnesses: bool,
    result: Reach,
}

impl<'f> Reacher<'f, '_> {
    fn found(&mut self, goals: &[Goal<'f>]) -> Result<Reached, Conflict> {
        match self.solver.search(goals) {
            Found::Yes(store) => Ok(Reached::Yes(if self.witnesses {
                witness(self.model, &store).map(Box::new)
            } else {
                None
            })),
            Found::No(conflict) => Err(conflict),
            Found::Unsure => Ok(Reached::Unsure),
        }
    }

    fn sections(&mut self) {
        let conditions = self.conditions;
        for (s, section) in self.model.questionnaire.sections().iter().enumerate() {
            let place = Place::root().field("sections").at(s);
            let shows = conditions.sections.get(s).and_then(Option::as_ref);
            let goals: Vec<Goal<'f>> = shows
                .map(|s| Goal::Hold(&s.is_true, None))
                .into_iter()
                .collect();
            let reached = match self.found(&goals) {
                Ok(reached) => reached,
                Err(conflict) => {
                    let place = place.field("show_if");
                    let finding = self.never(section.id.as_str(), place, &conflict);
                    self.result.findings.push(finding.clone());
                    Reached::Never(Box::new(finding))
                }
            };
            if let Some(shows) = shows
                && !matches!(reached, Reached::Never(_))
            {
                self.always(section.id.as_str(), shows, &[], None);
            }
            self.result.sections.push(reached);
        }
    }

    fn items(&mut self) {
        for (i, known) in self.model.items.iter().enumerate() {
            let above = match known.group {
                Some(group) => self.result.items.get(group).map(|(_, r)| r),
                None => self.result.sections.get(known.section),
            };
            let reached = match above {
                Some(never @ Reached::Never(_)) => never.clone(),
                above => {
                    let above = above.cloned();
                    self.item(i, above)
                }
            };
            if let (Reached::Never(_), Some(never)) = (&reached, self.solver.never.get_mut(i)) {
                *never = true;
            }
            self.result.items.push((known.item.id.clone(), reached));
        }
    }

    fn item(&mut self, i: usize, above: Option<Reached>) -> Reached {
        let (model, conditions) = (self.model, self.conditions);
        let Some(known) = model.get(i) else {
            return Reached::Unsure;
        };
        let id = known.item.id.as_str();
        let shows = conditions.items.get(i).and_then(Option::as_ref);
        let reached = match (shows, known.group, above) {
            // It is asked wherever its section is.
            (None, None, Some(above)) => Ok(above),
            _ => self.found(&[Goal::Asked(i)]),
        };
        let reached = match reached {
            Ok(reached) => reached,
            Err(conflict) => {
                let place = known
                    .place
                    .field(if shows.is_some() { "show_if" } else { "id" });
                let finding = self.never(id, place, &conflict);
                self.result.findings.push(finding.clone());
                return Reached::Never(Box::new(finding));
            }
        };
        let here = known.group.map(|group| (group, 0));
        if let Some(shows) = shows {
            let container = match known.group {
                Some(group) => Some(Goal::Row(group)),
                None => conditions
                    .sections
                    .get(known.section)
                    .and_then(Option::as_ref)
                    .map(|s| Goal::Hold(&s.is_true, None)),
            };
            let container: Vec<Goal<'f>> = container.into_iter().collect();
            self.always(id, shows, &container, here);
        }
        self.completable(i, here);
        reached
    }

    /// A condition that holds whatever is answered.
    fn always(&mut self, at: &str, shows: &'f Shows, container: &[Goal<'f>], here: InRow) {
        let goals = |formula| -> Vec<Goal<'f>> {
            let goal = [Goal::Hold(formula, here)];
            container.iter().copied().chain(goal).collect()
        };
        let key = if let Found::No(_) = self.solver.search(&goals(&shows.not_true)) {
            "simulate-always"
        } else if let Found::No(_) = self.solver.search(&goals(&shows.is_false)) {
            "simulate-always-answered"
        } else {
            return;
        };
        let finding = Finding::new(Rule::W03, shows.place.clone(), key)
            .naming("at", at)
            .remedy("simulate-always-remedy");
        self.result.findings.push(finding);
    }

    /// Whether there is an answer that the item's own checks let pass.
    fn completable(&mut self, i: usize, here: InRow) {
        let conditions = self.conditions;
        let (Some(known), Some(given)) = (self.model.get(i), conditions.given.get(i)) else {
            return;
        };
        let checks = conditions.accepted.get(i).map_or(&[][..], Vec::as_slice);
        let plain = checks.is_empty() && known.offers.is_empty();
        if plain && !self.model.is_never(i) {
            return;
        }
        let checks = checks.iter().map(|f| Goal::Hold(f, here));
        let goals: Vec<Goal<'f>> = [Goal::Asked(i), Goal::Hold(given, here)]
            .into_iter()
            .chain(checks)
            .collect();
        let Found::No(conflict) = self.solver.search(&goals) else {
            return;
        };
        let id = known.item.id.as_str();
        let checks = known.place.field("checks");
        let place = (0..known.item.checks.len())
            .map(|c| checks.at(c))
            .find(|check| conflict.names(check))
            .unwrap_or_else(|| known.place.field("kind"));
        let finding = match &conflict {
            Conflict::Both(one, two) => {
                Finding::new(Rule::E14, place, "simulate-unanswerable-both")
                    .naming("one", one.words.clone())
                    .naming("two", two.words.clone())
            }
            Conflict::Alone(one, possible) => {
                Finding::new(Rule::E14, place, "simulate-unanswerable-range")
                    .naming("one", one.words.clone())
                    .naming("range", possible.clone())
            }
            Conflict::Hidden(item) => {
                Finding::new(Rule::E14, place, "simulate-unanswerable-hidden")
                    .naming("name", self.model.id(*item))
            }
        };
        let finding = pointing(finding.naming("at", id), &conflict);
        self.result
            .findings
            .push(finding.remedy("simulate-unanswerable-remedy"));
    }

    fn never(&self, at: &str, place: Place, conflict: &Conflict) -> Finding {
        let finding = match conflict {
            Conflict::Both(one, two) => Finding::new(Rule::E13, place, "simulate-never-both")
                .naming("one", one.words.clone())
                .naming("two", two.words.clone()),
            Conflict::Alone(one, possible) if possible.is_empty() => {
                Finding::new(Rule::E13, place, "simulate-never-mode")
                    .naming("one", one.words.clone())
            }
            Conflict::Alone(one, possible) => {
                Finding::new(Rule::E13, place, "simulate-never-range")
                    .naming("one", one.words.clone())
                    .naming("range", possible.clone())
            }
            Conflict::Hidden(item) => Finding::new(Rule::E13, place, "simulate-never-hidden")
                .naming("name", self.model.id(*item)),
        };
        let finding = pointing(finding.naming("at", at), conflict);
        let finding = match conflict {
            Conflict::Hidden(item) => match self.model.get(*item) {
                Some(known) => finding.related(known.place.field("id"), "simulate-related-hidden"),
                None => finding,
            },
            _ => finding,
        };
        finding.remedy("simulate-never-remedy")
    }

    /// Choices that no answer to the item above ever offers.
    fn choices(&mut self) {
        // Several items may take their choices from one list: a choice is superfluous where none of them offers it.
        let mut uses: BTreeMap<Place, (usize, Vec<Finding>)> = BTreeMap::new();
        for (i, known) in self.model.items.iter().enumerate() {
            let hidden = matches!(self.result.items.get(i), Some((_, Reached::Never(_))));
            if known.offers.is_empty() || hidden {
                continue;
            }
            let here = known.group.map(|group| (group, 0));
            let mut known_parents: BTreeMap<&str, bool> = BTreeMap::new();
            for (c, offer) in known.offers.iter().enumerate() {
                let Some(test) = offer else {
                    continue;
                };
                let words = test.said.words.as_str();
                let solver = &mut self.solver;
                let never = *known_parents.entry(words).or_insert_with(|| {
                    let goals = [Goal::Asked(i), Goal::Test(test, here)];
                    matches!(solver.search(&goals), Found::No(_))
                });
                let place = self.model.choice_place(i, c);
                let used = uses.entry(place.clone()).or_default();
                used.0 += 1;
                if never {
                    let choice = self.model.choices(i).get(c).copied().unwrap_or_default();
                    let finding = Finding::new(Rule::W04, place, "simulate-not-offered")
                        .naming("at", known.item.id.as_str())
                        .naming("name", choice)
                        .naming("one", words)
                        .remedy("simulate-not-offered-remedy");
                    used.1.push(finding);
                }
            }
        }
        let never = uses
            .into_values()
            .filter(|(used, findings)| findings.len() == *used)
            .filter_map(|(_, findings)| findings.into_iter().next());
        self.result.findings.extend(never);
    }
}

/// Points to the tests that do not go together.
fn pointing(finding: Finding, conflict: &Conflict) -> Finding {
    match conflict {
        Conflict::Both(one, two) => finding
            .related(one.place.clone(), "simulate-related-needs")
            .related(two.place.clone(), "simulate-related-needs"),
        Conflict::Alone(one, _) => finding.related(one.place.clone(), "simulate-related-needs"),
        Conflict::Hidden(_) => finding,
    }
}
