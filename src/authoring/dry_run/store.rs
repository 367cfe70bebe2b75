//! What is known so far of all answers, while the search puts test upon test.

use std::collections::{BTreeMap, BTreeSet};

use super::domain::{Domain, Range, date_from, date_to, year_edge, year_of};
use super::formula::{Formula, Said, Want};
use super::model::{Model, Nature};
use crate::lang::LangId;
use crate::questionnaire::{Place, Relation};

/// An item, and the row it is looked at in.
pub(super) type Var = (usize, Option<u16>);

/// A row of a group in which a formula is looked at.
pub(super) type InRow = Option<(usize, u16)>;

/// Whether there is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// Nobody cares.
    Free,
    /// A value.
    Value,
    /// Any answer.
    Answered,
    /// An answer without a value: "refuses".
    Silent,
    /// No value.
    NoValue,
    /// No answer.
    Unanswered,
}

impl Presence {
    fn and(self, other: Self) -> Option<Self> {
        use Presence as P;
        Some(match (self, other) {
            (P::Free, x) | (x, P::Free) => x,
            (a, b) if a == b => a,
            (P::Value, P::Answered) | (P::Answered, P::Value) => P::Value,
            (P::Answered | P::Silent, P::NoValue)
            | (P::NoValue, P::Answered | P::Silent)
            | (P::Answered, P::Silent)
            | (P::Silent, P::Answered) => P::Silent,
            (P::NoValue, P::Unanswered) | (P::Unanswered, P::NoValue) => P::Unanswered,
            _ => return None,
        })
    }

    /// Whether the item must be asked for it.
    pub fn is_asked(self) -> bool {
        matches!(self, Self::Value | Self::Answered | Self::Silent)
    }
}

/// What is known of one answer.
#[derive(Debug, Clone)]
pub(super) struct State<'f> {
    pub presence: Presence,
    pub domain: Domain,
    /// Whether what it takes to be asked has been seen to.
    pub shown: bool,
    /// Whether its choice has been settled, where other answers say what is offered.
    pub picked: bool,
    said: Vec<(&'f Said, &'f Want)>,
}

/// What is known of a group's rows.
#[derive(Debug, Clone)]
pub(super) struct Rows<'f> {
    /// How many there can be.
    pub count: Range,
    /// How many are looked at.
    pub seen: u16,
    /// What holds in every one.
    pub each: Vec<&'f Formula>,
    /// The row that is copied where there must be more.
    pub template: Option<u16>,
    /// Sums over the rows.
    pub sums: Vec<(usize, Range)>,
}

/// Why something cannot be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Conflict {
    /// Two tests that no answer satisfies together.
    Both(Said, Said),
    /// A test that no answer satisfies, and what answers can be.
    Alone(Said, String),
    /// An item that is itself never asked.
    Hidden(usize),
}

impl Conflict {
    /// Whether one of its tests is written at this place.
    pub fn names(&self, place: &Place) -> bool {
        let inside = |said: &Said| said.place.steps().starts_with(place.steps());
        match self {
            Self::Both(one, two) => inside(one) || inside(two),
            Self::Alone(one, _) => inside(one),
            Self::Hidden(_) => false,
        }
    }
}

/// Why a branch of the search ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stop {
    Conflict(Conflict),
    /// Not decided; proves nothing.
    Unsure,
}

/// What is known of all answers.
#[derive(Debug, Clone, Default)]
pub(super) struct Store<'f> {
    pub vars: BTreeMap<Var, State<'f>>,
    pub rows: BTreeMap<usize, Rows<'f>>,
    pub sections: BTreeSet<usize>,
    pub language: Option<(&'f LangId, &'f Said)>,
    pub not_languages: Vec<(&'f LangId, &'f Said)>,
    compares: Vec<(&'f Said, Var, Relation, Var)>,
}

impl<'f> Store<'f> {
    /// What is known of one answer, to be narrowed.
    pub fn state(&mut self, model: &Model<'_>, var: Var) -> &mut State<'f> {
        self.vars.entry(var).or_insert_with(|| State {
            presence: Presence::Free,
            domain: model.domain(var.0),
            shown: false,
            picked: false,
            said: Vec::new(),
        })
    }

    pub fn rows(&mut self, model: &Model<'_>, group: usize) -> &mut Rows<'f> {
        self.rows.entry(group).or_insert_with(|| Rows {
            count: Range {
                lo: 0,
                hi: model.max_rows(group),
            },
            seen: 0,
            each: Vec::new(),
            template: None,
            sums: Vec::new(),
        })
    }

    /// Puts a test to an answer.
    pub fn narrow(
        &mut self,
        model: &Model<'_>,
        var: Var,
        (said, want): (&'f Said, &'f Want),
    ) -> Result<(), Stop> {
        let wanted = presence(want);
        if let Want::Rows(range) = want {
            let rows = self.rows(model, var.0);
            let count = rows.count.both(*range);
            if count.is_empty() || i64::from(rows.seen) > count.hi {
                return Err(Stop::Conflict(self.blame(model, var, (said, want))));
            }
            rows.count = count;
        }
        if let Want::Sum(item, range) = want {
            if !sum_can_be(model, self.rows(model, var.0).count, *item, *range) {
                return Err(Stop::Conflict(self.blame(model, var, (said, want))));
            }
            self.rows(model, var.0).sums.push((*item, *range));
        }
        let state = self.state(model, var);
        let fits = match state.presence.and(wanted) {
            Some(presence) => {
                state.presence = presence;
                model.nature(var.0) != Nature::Silent || !wanted.is_asked()
            }
            None => false,
        };
        if !fits || !narrowed(&mut state.domain, want) {
            return Err(Stop::Conflict(self.blame(model, var, (said, want))));
        }
        self.state(model, var).said.push((said, want));
        Ok(())
    }

    /// The two tests that do not go together, or the one that cannot hold at all.
    fn blame(&self, model: &Model<'_>, var: Var, (said, want): (&Said, &Want)) -> Conflict {
        let alone = !together(model, var.0, &[want]);
        let before = self.vars.get(&var).map_or(&[][..], |s| s.said.as_slice());
        let first = before
            .iter()
            .find(|(_, w)| !together(model, var.0, &[w, want]));
        match first.or(before.last()) {
            Some((other, _)) if !alone => Conflict::Both((*other).clone(), said.clone()),
            _ => Conflict::Alone(said.clone(), possible(model, var.0, want)),
        }
    }

    /// Says of two numbers how they stand.
    pub fn compare(
        &mut self,
        model: &Model<'_>,
        said: &'f Said,
        a: Var,
        relation: Relation,
        b: Var,
    ) -> Result<(), Stop> {
        let mut mask = signs(relation);
        for (other, c, r, d) in &self.compares {
            mask &= match (*c, *d) {
                pair if pair == (a, b) => signs(*r),
                pair if pair == (b, a) => turned(signs(*r)),
                _ => continue,
            };
            if mask == 0 {
                return Err(Stop::Conflict(Conflict::Both(
                    (*other).clone(),
                    said.clone(),
                )));
            }
        }
        if a == b && mask & SAME == 0 {
            return Err(Stop::Conflict(Conflict::Alone(
                said.clone(),
                model.id(a.0).to_owned(),
            )));
        }
        self.compares.push((said, a, relation, b));
        self.settle_compares(model)
    }

    /// Draws the conclusions of all comparisons until nothing changes.
    pub fn settle_compares(&mut self, model: &Model<'_>) -> Result<(), Stop> {
        if self.compares.is_empty() {
            return Ok(());
        }
        let compares = self.compares.clone();
        for _ in 0..64 {
            let mut changed = false;
            for (said, a, relation, b) in &compares {
                let (Some(x), Some(y)) = (self.numbers(model, *a), self.numbers(model, *b)) else {
                    return Err(Stop::Unsure);
                };
                let (nx, ny) = compared(x, *relation, y);
                for (var, was, now) in [(*a, x, nx), (*b, y, ny)] {
                    if now == was.0 {
                        continue;
                    }
                    changed = true;
                    if !now.is_empty() && self.keep_numbers(model, var, now) {
                        continue;
                    }
                    return Err(Stop::Conflict(self.blame_numbers(
                        model,
                        said,
                        var,
                        (*a, *b),
                    )));
                }
            }
            if !changed {
                return Ok(());
            }
        }
        Err(Stop::Unsure)
    }

    fn blame_numbers(
        &self,
        model: &Model<'_>,
        said: &Said,
        var: Var,
        (a, b): (Var, Var),
    ) -> Conflict {
        let narrowing =
            |(_, want): &&(&Said, &Want)| matches!(want, Want::Within(_) | Want::Among(_));
        let other = [a, b]
            .iter()
            .find_map(|v| self.vars.get(v)?.said.iter().find(narrowing));
        if let Some((other, _)) = other {
            return Conflict::Both((*other).clone(), said.clone());
        }
        let against = if var == a { b.0 } else { a.0 };
        Conflict::Alone(said.clone(), possible(model, against, &Want::Value))
    }

    /// Whether the item takes part in a comparison, in any row.
    pub fn is_compared(&self, item: usize) -> bool {
        let mut compares = self.compares.iter();
        compares.any(|(_, a, _, b)| a.0 == item || b.0 == item)
    }

    /// The numbers an answer can be, and how many units make 1.
    fn numbers(&mut self, model: &Model<'_>, var: Var) -> Option<(Range, i64)> {
        let scale = model.scale(var.0)?;
        let values = model.values(var.0);
        let range = match &self.state(model, var).domain {
            Domain::Whole(range) => *range,
            Domain::Day(range, precision) => {
                let (lo, _) = date_from(range.lo, *precision)?;
                Range {
                    lo: year_of(lo),
                    hi: year_of(date_to(range.hi, *precision)),
                }
            }
            Domain::One(set) => {
                let values = values?;
                let known = || set.iter().filter_map(|i| values.get(*i).copied());
                Range {
                    lo: known().min()?,
                    hi: known().max()?,
                }
            }
            _ => return None,
        };
        Some((range, scale))
    }

    fn keep_numbers(&mut self, model: &Model<'_>, var: Var, now: Range) -> bool {
        let values = model.values(var.0);
        match &mut self.state(model, var).domain {
            Domain::Whole(range) => {
                *range = range.both(now);
                !range.is_empty()
            }
            Domain::Day(range, precision) => {
                *range = range.both(Range {
                    lo: year_edge(now.lo.clamp(-10_000, 10_000), false),
                    hi: year_edge(now.hi.clamp(-10_000, 10_000), true),
                });
                date_from(range.lo, *precision).is_some_and(|(lo, _)| lo <= range.hi)
            }
            Domain::One(set) => {
                let fits = |i: &usize| {
                    values
                        .and_then(|v| v.get(*i))
                        .is_some_and(|v| now.contains(*v))
                };
                set.retain(fits);
                !set.is_empty()
            }
            _ => false,
        }
    }
}

const LESS: u8 = 1;
const SAME: u8 = 2;
const MORE: u8 = 4;

fn signs(relation: Relation) -> u8 {
    match relation {
        Relation::AtLeast => SAME | MORE,
        Relation::AtMost => SAME | LESS,
        Relation::Above => MORE,
        Relation::Below => LESS,
        Relation::Equal => SAME,
    }
}

fn turned(signs: u8) -> u8 {
    (signs & SAME)
        | if signs & LESS == 0 { 0 } else { MORE }
        | if signs & MORE == 0 { 0 } else { LESS }
}

/// What is left of two ranges in units of their own, once one stands so to the other.
fn compared((x, sx): (Range, i64), relation: Relation, (y, sy): (Range, i64)) -> (Range, Range) {
    let (mut a, mut b) = (x, y);
    let at_least = |strict: bool,
                    (big, big_scale): (&mut Range, i64),
                    (small, small_scale): (&mut Range, i64)| {
        // big/big_scale ≥ small/small_scale, in whole numbers.
        let scaled = i128::from(small.lo) * i128::from(big_scale);
        let by = i128::from(small_scale);
        let least = if strict {
            scaled.div_euclid(by) + 1
        } else {
            -((-scaled).div_euclid(by))
        };
        big.lo = big.lo.max(clamped(least));
        let scaled = i128::from(big.hi) * i128::from(small_scale);
        let by = i128::from(big_scale);
        let most = if strict {
            -((-scaled).div_euclid(by)) - 1
        } else {
            scaled.div_euclid(by)
        };
        small.hi = small.hi.min(clamped(most));
    };
    match relation {
        Relation::AtLeast => at_least(false, (&mut a, sx), (&mut b, sy)),
        Relation::Above => at_least(true, (&mut a, sx), (&mut b, sy)),
        Relation::AtMost => at_least(false, (&mut b, sy), (&mut a, sx)),
        Relation::Below => at_least(true, (&mut b, sy), (&mut a, sx)),
        Relation::Equal => {
            at_least(false, (&mut a, sx), (&mut b, sy));
            at_least(false, (&mut b, sy), (&mut a, sx));
        }
    }
    (a, b)
}

fn clamped(x: i128) -> i64 {
    i64::try_from(x).unwrap_or(if x < 0 { i64::MIN } else { i64::MAX })
}

fn presence(want: &Want) -> Presence {
    match want {
        Want::Answered => Presence::Answered,
        Want::Unanswered => Presence::Unanswered,
        Want::NoValue => Presence::NoValue,
        _ => Presence::Value,
    }
}

/// Narrows what an answer can be; false where nothing is left.
fn narrowed(domain: &mut Domain, want: &Want) -> bool {
    match (domain, want) {
        (Domain::One(set), Want::Among(wanted)) => {
            set.retain(|c| wanted.contains(c));
            !set.is_empty()
        }
        (Domain::One(_), Want::Count(range)) => range.contains(1),
        (Domain::Many(many), Want::HasAny(set)) => {
            many.any.push(set.clone());
            many.settle()
        }
        (Domain::Many(many), Want::HasNone(set)) => {
            many.not.extend(set.iter().copied());
            many.settle()
        }
        (Domain::Many(many), Want::Count(range)) => {
            many.count = many.count.both(*range);
            many.settle()
        }
        (Domain::Whole(range), Want::Within(wanted)) => {
            *range = range.both(*wanted);
            !range.is_empty()
        }
        (Domain::Day(range, precision), Want::Within(wanted)) => {
            *range = range.both(*wanted);
            date_from(range.lo, *precision).is_some_and(|(lo, _)| lo <= range.hi)
        }
        (Domain::One(set), _) => !set.is_empty(),
        (Domain::Whole(range), _) => !range.is_empty(),
        _ => true,
    }
}

/// Whether an item of its own, asked whenever one likes, could satisfy these.
fn together(model: &Model<'_>, item: usize, wants: &[&Want]) -> bool {
    let mut domain = model.domain(item);
    let mut presence_of = Presence::Free;
    let mut rows = Range {
        lo: 0,
        hi: model.max_rows(item),
    };
    wants.iter().all(|want| {
        let Some(both) = presence_of.and(presence(want)) else {
            return false;
        };
        presence_of = both;
        let counted = match want {
            Want::Rows(range) => {
                rows = rows.both(*range);
                !rows.is_empty()
            }
            Want::Sum(of, range) => sum_can_be(model, rows, *of, *range),
            _ => true,
        };
        let asked = model.nature(item) != Nature::Silent || !both.is_asked();
        counted && asked && narrowed(&mut domain, want)
    })
}

/// Whether one to so many rows can have this sum.
fn sum_can_be(model: &Model<'_>, rows: Range, item: usize, range: Range) -> bool {
    let Some((lo, hi)) = ends(model, item) else {
        return true;
    };
    let most = rows.hi.clamp(0, 100_000);
    if most < 1 {
        return false;
    }
    let possible = Range {
        lo: lo.min(lo.saturating_mul(most)),
        hi: hi.max(hi.saturating_mul(most)),
    };
    !possible.both(range).is_empty()
}

/// The least and the greatest number an item takes, in its own units.
fn ends(model: &Model<'_>, item: usize) -> Option<(i64, i64)> {
    match model.domain(item) {
        Domain::Whole(range) => Some((range.lo, range.hi)),
        Domain::Day(range, _) => Some((year_of(range.lo), year_of(range.hi))),
        Domain::One(_) => {
            let values = model.values(item)?;
            Some((*values.iter().min()?, *values.iter().max()?))
        }
        _ => None,
    }
}

/// What answers to an item can be, as figures.
fn possible(model: &Model<'_>, item: usize, want: &Want) -> String {
    let figures = |lo: i64, hi: i64, scale: i64| {
        let figure = |x: i64| {
            if scale == 1 {
                x.to_string()
            } else {
                (x as f64 / scale as f64).to_string()
            }
        };
        format!("{}–{}", figure(lo), figure(hi))
    };
    match (want, model.domain(item)) {
        (Want::Rows(_), _) => format!("{}: 0–{}", model.id(item), model.max_rows(item)),
        (Want::Sum(of, _), _) => {
            let scale = model.scale(*of).unwrap_or(1);
            let (lo, hi) = ends(model, *of).unwrap_or_default();
            format!(
                "{}: 1–{} × {}",
                model.id(item),
                model.max_rows(item),
                figures(lo, hi, scale)
            )
        }
        (_, Domain::Whole(range)) => {
            let figures = figures(range.lo, range.hi, model.scale(item).unwrap_or(1));
            format!("{}: {figures}", model.id(item))
        }
        (_, Domain::Day(range, _)) => {
            format!(
                "{}: {}–{}",
                model.id(item),
                year_of(range.lo),
                year_of(range.hi)
            )
        }
        (_, Domain::Many(many)) => format!("{}: 0–{}", model.id(item), many.all),
        (_, Domain::One(_)) => format!("{}: {}", model.id(item), model.choices(item).join(", ")),
        _ => model.id(item).to_owned(),
    }
}
