//! The search: answers under which everything that is wanted holds, or why there are none.

use std::collections::BTreeSet;

use super::conditions::{Conditions, Shows};
use super::domain::Domain;
use super::formula::{Formula, Said, Test, Want};
use super::model::Model;
use super::store::{Conflict, InRow, Presence, Stop, Store, Var};

/// The most steps of one search.
const MOST_STEPS: usize = 4_000;

/// The most choices that are open at once.
const MOST_OPEN: usize = 200;

/// What a search came to.
#[derive(Debug)]
pub(super) enum Found<'f> {
    /// Answers can be like this.
    Yes(Box<Store<'f>>),
    /// None can: proved.
    No(Conflict),
    /// Not decided within the bounds.
    Unsure,
}

/// Searches over one questionnaire.
#[derive(Debug)]
pub(super) struct Solver<'f, 'a> {
    pub model: &'f Model<'a>,
    pub conditions: &'f Conditions,
    /// The items that are known to be never asked.
    pub never: Vec<bool>,
    /// Steps that may still be taken, over all searches.
    pub left: usize,
}

/// Something that must hold.
#[derive(Debug, Clone, Copy)]
pub(super) enum Goal<'f> {
    Hold(&'f Formula, InRow),
    Test(&'f Test, InRow),
    /// The item is asked; of an item of a group, in its first row.
    Asked(usize),
    /// The group is asked and has a row.
    Row(usize),
}

#[derive(Debug, Clone, Copy)]
enum Step<'f> {
    Hold(&'f Formula, InRow),
    Test(&'f Test, InRow),
    Shown(Var),
}

/// Ways to go on, of which one is enough.
#[derive(Debug, Clone)]
enum Ways<'f> {
    Parts(&'f [Formula], InRow),
    /// One of these choices of an item whose choices another answer offers.
    Pick(Var, Vec<usize>),
    /// In a new row, or one of those there are.
    Row(usize, &'f Formula, Vec<Option<u16>>),
}

impl Ways<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Parts(parts, _) => parts.len(),
            Self::Pick(_, choices) => choices.len(),
            Self::Row(_, _, rows) => rows.len(),
        }
    }
}

/// A state of the search, and what is still to be done.
#[derive(Debug, Clone, Default)]
struct Branch<'f> {
    store: Store<'f>,
    steps: Vec<Step<'f>>,
    open: Vec<Ways<'f>>,
}

/// Of several reasons the one that says most is told: the lower, the plainer.
fn plainness(conflict: &Conflict) -> u8 {
    // Words without a bracket are no test of a file's, but an item that has to have a value.
    let written = |said: &Said| said.words.ends_with(')');
    match conflict {
        Conflict::Alone(..) => 0,
        Conflict::Both(one, two) if written(one) && written(two) => 1,
        Conflict::Hidden(_) => 2,
        Conflict::Both(..) => 3,
    }
}

impl<'f> Solver<'f, '_> {
    /// Answers under which all of it holds.
    pub fn search(&mut self, goals: &[Goal<'f>]) -> Found<'f> {
        let mut branch = Branch::default();
        let mut first: Option<Conflict> = None;
        let mut unsure = false;
        let mut stack: Vec<(Branch<'f>, Ways<'f>, usize)> = Vec::new();
        let mut steps = MOST_STEPS.min(self.left);
        let mut ended = self.begin(&mut branch, goals);
        loop {
            let next = match ended {
                Ok(()) => self.run(&mut branch, &mut steps),
                Err(stop) => Err(stop),
            };
            match next {
                Ok(None) => return Found::Yes(Box::new(branch.store)),
                Ok(Some(ways)) => {
                    if stack.len() >= MOST_OPEN {
                        return Found::Unsure;
                    }
                    stack.push((branch.clone(), ways, 0));
                }
                Err(Stop::Unsure) => unsure = true,
                Err(Stop::Conflict(conflict)) => {
                    let says_more = first
                        .as_ref()
                        .is_none_or(|f| plainness(&conflict) < plainness(f));
                    if says_more {
                        first = Some(conflict);
                    }
                }
            }
            if steps == 0 {
                return Found::Unsure;
            }
            // On with the next way of the newest choice that has one.
            loop {
                let Some((base, ways, tried)) = stack.last_mut() else {
                    return match first {
                        Some(conflict) if !unsure => Found::No(conflict),
                        _ => Found::Unsure,
                    };
                };
                if *tried < ways.len() {
                    let way = *tried;
                    *tried += 1;
                    let cost = 1 + base.store.vars.len() / 8;
                    steps = steps.saturating_sub(cost);
                    self.left = self.left.saturating_sub(cost);
                    branch = base.clone();
                    let ways = ways.clone();
                    ended = self.take(&mut branch, &ways, way);
                    break;
                }
                stack.pop();
            }
        }
    }

    fn begin(&self, branch: &mut Branch<'f>, goals: &[Goal<'f>]) -> Result<(), Stop> {
        for goal in goals {
            match goal {
                Goal::Hold(formula, row) => branch.steps.push(Step::Hold(formula, *row)),
                Goal::Test(test, row) => branch.steps.push(Step::Test(test, *row)),
                Goal::Row(group) => {
                    self.new_row(branch, *group)?;
                }
                Goal::Asked(item) => {
                    let row = self.model.group(*item).map(|group| (group, 0));
                    if let Some((group, _)) = row {
                        self.new_row(branch, group)?;
                    }
                    branch.steps.push(Step::Shown((*item, row.map(|r| r.1))));
                }
            }
        }
        Ok(())
    }

    /// Takes every step that has no choice in it; then the choice to be made, if one is left.
    fn run(
        &mut self,
        branch: &mut Branch<'f>,
        steps: &mut usize,
    ) -> Result<Option<Ways<'f>>, Stop> {
        loop {
            while let Some(step) = branch.steps.pop() {
                *steps = steps.saturating_sub(1);
                self.left = self.left.saturating_sub(1);
                if *steps == 0 {
                    return Err(Stop::Unsure);
                }
                self.step(branch, step)?;
            }
            branch.store.settle_compares(self.model)?;
            let fewest = (0..branch.open.len()).min_by_key(|i| branch.open.get(*i).map(Ways::len));
            if let Some(fewest) = fewest {
                return Ok(Some(match branch.open.swap_remove(fewest) {
                    // Rows that came to be since are as good as any.
                    Ways::Row(group, inner, _) => {
                        let seen = branch.store.rows(self.model, group).seen;
                        let rows = std::iter::once(None).chain((0..seen).map(Some));
                        Ways::Row(group, inner, rows.collect())
                    }
                    other => other,
                }));
            }
            if self.more_rows(branch)? {
                continue;
            }
            return Ok(self.unpicked(branch));
        }
    }

    fn step(&self, branch: &mut Branch<'f>, step: Step<'f>) -> Result<(), Stop> {
        match step {
            Step::Hold(formula, row) => self.hold(branch, formula, row),
            Step::Test(test, row) => self.test(branch, test, row),
            Step::Shown((item, row)) => self.shown(branch, item, row),
        }
    }

    fn hold(&self, branch: &mut Branch<'f>, formula: &'f Formula, row: InRow) -> Result<(), Stop> {
        match formula {
            Formula::All(parts) => {
                let steps = parts.iter().rev().map(|part| Step::Hold(part, row));
                branch.steps.extend(steps);
            }
            Formula::Any(parts) => match parts.as_slice() {
                [only] => branch.steps.push(Step::Hold(only, row)),
                parts => branch.open.push(Ways::Parts(parts, row)),
            },
            Formula::Test(test) => self.test(branch, test, row)?,
            Formula::Compare(said, a, relation, b) => {
                let (Some(x), Some(y)) = (self.var(*a, row), self.var(*b, row)) else {
                    return Err(Stop::Unsure);
                };
                if self.model.scale(*a).is_none() || self.model.scale(*b).is_none() {
                    return Err(Stop::Unsure);
                }
                for var in [x, y] {
                    branch.store.narrow(self.model, var, (said, &Want::Value))?;
                    self.asked(branch, var);
                }
                branch.store.compare(self.model, said, x, *relation, y)?;
            }
            Formula::SomeRow(said, group, inner) => {
                branch
                    .store
                    .narrow(self.model, (*group, None), (said, &Want::Value))?;
                self.asked(branch, (*group, None));
                let seen = branch.store.rows(self.model, *group).seen;
                let rows = std::iter::once(None).chain((0..seen).map(Some)).collect();
                branch.open.push(Ways::Row(*group, inner, rows));
            }
            Formula::EachRow(said, group, inner) => {
                branch
                    .store
                    .narrow(self.model, (*group, None), (said, &Want::Value))?;
                self.asked(branch, (*group, None));
                let rows = branch.store.rows(self.model, *group);
                rows.each.push(inner);
                let seen = rows.seen;
                let steps = (0..seen).map(|r| Step::Hold(inner, Some((*group, r))));
                branch.steps.extend(steps);
            }
            Formula::Language(said, lang, is) => {
                let store = &mut branch.store;
                let against = match (&store.language, is) {
                    (Some((other, by)), true) if *other != lang => Some(*by),
                    (Some((other, by)), false) if *other == lang => Some(*by),
                    (None, true) => {
                        let not = store.not_languages.iter().find(|(l, _)| *l == lang);
                        not.map(|(_, by)| *by)
                    }
                    _ => None,
                };
                if let Some(other) = against {
                    return Err(Stop::Conflict(Conflict::Both(other.clone(), said.clone())));
                }
                if *is {
                    store.language = Some((lang, said));
                } else {
                    store.not_languages.push((lang, said));
                }
            }
            Formula::Constant(_, true) => {}
            Formula::Constant(said, false) => {
                return Err(Stop::Conflict(Conflict::Alone(said.clone(), String::new())));
            }
            Formula::Unsure => return Err(Stop::Unsure),
        }
        Ok(())
    }

    /// The item as it is looked at from here: in this row, or outside.
    fn var(&self, item: usize, row: InRow) -> Option<Var> {
        match (self.model.group(item), row) {
            (None, _) => Some((item, None)),
            (Some(group), Some((here, row))) if group == here => Some((item, Some(row))),
            _ => None,
        }
    }

    fn test(&self, branch: &mut Branch<'f>, test: &'f Test, row: InRow) -> Result<(), Stop> {
        let Some(var) = self.var(test.item, row) else {
            return Err(Stop::Unsure);
        };
        let model = self.model;
        let many = |branch: &mut Branch<'f>| match &branch.store.state(model, var).domain {
            Domain::Many(many) => many.must.clone(),
            _ => BTreeSet::new(),
        };
        let before = many(branch);
        branch.store.narrow(model, var, (&test.said, &test.want))?;
        self.asked(branch, var);
        let offers = model.get(var.0).map_or(&[][..], |k| k.offers.as_slice());
        if !offers.is_empty() {
            for choice in many(branch).difference(&before) {
                self.offered(branch, var, *choice);
            }
            if let Want::HasAny(set) = &test.want
                && set.len() > 1
            {
                let choices = set.iter().copied().collect();
                branch.open.push(Ways::Pick(var, choices));
            }
        }
        if let Want::Sum(item, _) = &test.want
            && let Some(inner) = self.conditions.given.get(*item)
        {
            let seen = branch.store.rows(model, var.0).seen;
            let rows = std::iter::once(None).chain((0..seen).map(Some)).collect();
            branch.open.push(Ways::Row(var.0, inner, rows));
        }
        Ok(())
    }

    /// The choice must be offered.
    fn offered(&self, branch: &mut Branch<'f>, (item, row): Var, choice: usize) {
        let Some(known) = self.model.get(item) else {
            return;
        };
        if let Some(Some(test)) = known.offers.get(choice) {
            let here = known.group.zip(row);
            branch.steps.push(Step::Test(test, here));
        }
    }

    /// An answer that is needed must be to something that is asked.
    fn asked(&self, branch: &mut Branch<'f>, var: Var) {
        let state = branch.store.state(self.model, var);
        if state.presence.is_asked() && !state.shown {
            state.shown = true;
            branch.steps.push(Step::Shown(var));
        }
    }

    fn shown(&self, branch: &mut Branch<'f>, item: usize, row: Option<u16>) -> Result<(), Stop> {
        if self.never.get(item).copied().unwrap_or_default() {
            return Err(Stop::Conflict(Conflict::Hidden(item)));
        }
        let Some(known) = self.model.get(item) else {
            return Err(Stop::Unsure);
        };
        let here = known.group.zip(row);
        if let Some(Some(Shows { is_true, .. })) = self.conditions.items.get(item) {
            branch.steps.push(Step::Hold(is_true, here));
        }
        if known.group.is_none()
            && branch.store.sections.insert(known.section)
            && let Some(Some(Shows { is_true, .. })) = self.conditions.sections.get(known.section)
        {
            branch.steps.push(Step::Hold(is_true, None));
        }
        Ok(())
    }

    /// One more row, in which all holds that holds in every row; its number.
    fn new_row(&self, branch: &mut Branch<'f>, group: usize) -> Result<u16, Stop> {
        let var = (group, None);
        let Some(Formula::Test(test)) = self.conditions.given.get(group) else {
            return Err(Stop::Unsure);
        };
        branch
            .store
            .narrow(self.model, var, (&test.said, &Want::Value))?;
        self.asked(branch, var);
        let rows = branch.store.rows(self.model, group);
        let row = rows.seen;
        if i64::from(row) >= rows.count.hi {
            let most = rows.count.hi;
            return Err(Stop::Conflict(Conflict::Alone(
                test.said.clone(),
                format!("{}: 0–{most}", self.model.id(group)),
            )));
        }
        rows.seen += 1;
        rows.count.lo = rows.count.lo.max(i64::from(rows.seen));
        let each = rows.each.clone();
        let steps = each.into_iter().map(|f| Step::Hold(f, Some((group, row))));
        branch.steps.extend(steps);
        Ok(row)
    }

    /// Looks at one row more where there must be more than are looked at, and something holds in each.
    fn more_rows(&self, branch: &mut Branch<'f>) -> Result<bool, Stop> {
        let needs = branch.store.rows.iter().find(|(_, rows)| {
            i64::from(rows.seen) < rows.count.lo && rows.template.is_none() && !rows.each.is_empty()
        });
        let Some((group, _)) = needs else {
            return Ok(false);
        };
        let group = *group;
        let row = self.new_row(branch, group)?;
        branch.store.rows(self.model, group).template = Some(row);
        Ok(true)
    }

    /// A single choice whose choices another answer offers, and that is not settled.
    fn unpicked(&self, branch: &mut Branch<'f>) -> Option<Ways<'f>> {
        branch.store.vars.iter().find_map(|(var, state)| {
            let cascaded = self.model.get(var.0).is_some_and(|k| !k.offers.is_empty());
            match &state.domain {
                Domain::One(set)
                    if cascaded && !state.picked && state.presence == Presence::Value =>
                {
                    Some(Ways::Pick(*var, set.iter().copied().collect()))
                }
                _ => None,
            }
        })
    }

    /// Takes one of several ways.
    fn take(&self, branch: &mut Branch<'f>, ways: &Ways<'f>, way: usize) -> Result<(), Stop> {
        match ways {
            Ways::Parts(parts, row) => {
                if let Some(part) = parts.get(way) {
                    branch.steps.push(Step::Hold(part, *row));
                }
                Ok(())
            }
            Ways::Pick(var, choices) => {
                let Some(choice) = choices.get(way).copied() else {
                    return Ok(());
                };
                let state = branch.store.state(self.model, *var);
                match &mut state.domain {
                    Domain::One(set) => {
                        set.retain(|c| *c == choice);
                        state.picked = true;
                    }
                    Domain::Many(many) => {
                        many.must.insert(choice);
                        if !many.settle() {
                            return Err(Stop::Unsure);
                        }
                    }
                    _ => {}
                }
                self.offered(branch, *var, choice);
                Ok(())
            }
            Ways::Row(group, inner, rows) => {
                let row = match rows.get(way).copied().flatten() {
                    Some(row) => row,
                    None => self.new_row(branch, *group)?,
                };
                branch.steps.push(Step::Hold(inner, Some((*group, row))));
                Ok(())
            }
        }
    }
}
