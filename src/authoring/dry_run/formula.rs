//! Conditions as the search takes them: without negation, each test with the place and the words it was written in.

use std::collections::BTreeSet;

use super::domain::Range;
use super::model::{Model, Nature};
use crate::lang::LangId;
use crate::questionnaire::{
    Bound, ChoiceId, Condition, DateBound, Mode, PartialDate, Place, Relation,
};

/// What a condition is to come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    True,
    False,
    /// False, or not known.
    NotTrue,
    /// True, or not known.
    NotFalse,
}

impl Goal {
    fn negated(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::NotTrue => Self::NotFalse,
            Self::NotFalse => Self::NotTrue,
        }
    }

    /// Whether the tests themselves are to hold.
    fn holds(self) -> bool {
        matches!(self, Self::True | Self::NotFalse)
    }

    /// Whether it also comes to that where nothing is known.
    fn unknown_will_do(self) -> bool {
        matches!(self, Self::NotTrue | Self::NotFalse)
    }
}

/// A condition without negation.
#[derive(Debug, Clone)]
pub(super) enum Formula {
    All(Vec<Formula>),
    Any(Vec<Formula>),
    Test(Test),
    /// One number against another.
    Compare(Said, usize, Relation, usize),
    /// In at least one row.
    SomeRow(Said, usize, Box<Formula>),
    /// In every row.
    EachRow(Said, usize, Box<Formula>),
    /// The person's language is this one, or is not.
    Language(Said, LangId, bool),
    /// Always so, or never.
    Constant(Said, bool),
    /// Nothing can be said of it.
    Unsure,
}

/// A test of one item's answer.
#[derive(Debug, Clone)]
pub(super) struct Test {
    pub said: Said,
    pub item: usize,
    pub want: Want,
}

/// What is wanted of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Want {
    /// A value of any kind.
    Value,
    /// An answer of any kind, "refuses" too.
    Answered,
    /// No answer.
    Unanswered,
    /// No value: not asked, not answered, or refused.
    NoValue,
    /// One of these choices, by position.
    Among(BTreeSet<usize>),
    /// At least one of these choices is among those taken.
    HasAny(BTreeSet<usize>),
    /// None of these choices is among those taken.
    HasNone(BTreeSet<usize>),
    /// So many choices.
    Count(Range),
    /// A number in this range, in units of the item's last decimal; of a date, its day.
    Within(Range),
    /// So many rows.
    Rows(Range),
    /// The sum of an item over the rows, in units of its last decimal.
    Sum(usize, Range),
}

/// Where a test is written and how.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    pub place: Place,
    pub words: String,
}

/// How a condition is written in a file.
pub(super) fn written(condition: &Condition) -> String {
    let text = crate::authoring::encode_compact(condition).unwrap_or_default();
    let (mut out, mut quoted) = (String::with_capacity(text.len() + 8), false);
    for c in text.chars() {
        quoted ^= c == '"';
        out.push(c);
        if c == ',' && !quoted {
            out.push(' ');
        }
    }
    out
}

/// How a test is written, or its opposite.
fn words(condition: &Condition, holds: bool) -> String {
    let text = written(condition);
    if holds { text } else { format!("Not({text})") }
}

/// The formula that is true exactly where the condition comes to what is wanted.
pub(super) fn formula(
    model: &Model<'_>,
    (condition, place): (&Condition, &Place),
    goal: Goal,
    mode: Mode,
) -> Formula {
    Compiler { model, mode }.compile(condition, place, goal)
}

struct Compiler<'m, 'a> {
    model: &'m Model<'a>,
    mode: Mode,
}

impl Compiler<'_, '_> {
    fn compile(&self, condition: &Condition, place: &Place, goal: Goal) -> Formula {
        use Condition as C;
        let first = || place.at(0);
        let said = || Said {
            place: place.clone(),
            words: words(condition, goal.holds()),
        };
        match condition {
            C::All(parts) | C::Any(parts) => {
                let parts = parts
                    .iter()
                    .enumerate()
                    .map(|(i, part)| self.compile(part, &first().at(i), goal))
                    .collect();
                if matches!(condition, C::All(_)) == goal.holds() {
                    Formula::All(parts)
                } else {
                    Formula::Any(parts)
                }
            }
            C::Not(inner) => self.compile(inner, &first(), goal.negated()),
            C::Language(lang) => Formula::Language(said(), lang.clone(), goal.holds()),
            C::Mode(mode) => Formula::Constant(said(), (self.mode == *mode) == goal.holds()),
            C::Answered(item) => {
                let want = if goal.holds() {
                    Want::Answered
                } else {
                    Want::Unanswered
                };
                self.test(said(), item.as_str(), want)
            }
            C::AnyRow(group, inner) | C::EveryRow(group, inner) => {
                let Some(g) = self.model.position(group.as_str()) else {
                    return Formula::Unsure;
                };
                let inner = Box::new(self.compile(inner, &place.at(1), goal));
                let some = matches!(condition, C::AnyRow(..)) == goal.holds();
                let rows = if some {
                    Formula::SomeRow(said(), g, inner)
                } else {
                    Formula::EachRow(said(), g, inner)
                };
                Self::or_unknown(rows, &[g], goal, &said())
            }
            C::NumVs(a, relation, b) => {
                let (Some(a), Some(b)) = (
                    self.model.position(a.as_str()),
                    self.model.position(b.as_str()),
                ) else {
                    return Formula::Unsure;
                };
                let test = match (goal.holds(), relation) {
                    (true, relation) => Formula::Compare(said(), a, *relation, b),
                    (false, Relation::Equal) => Formula::Any(vec![
                        Formula::Compare(said(), a, Relation::Below, b),
                        Formula::Compare(said(), a, Relation::Above, b),
                    ]),
                    (false, relation) => Formula::Compare(said(), a, opposite(*relation), b),
                };
                Self::or_unknown(test, &[a, b], goal, &said())
            }
            _ => self.simple(condition, goal, &said()),
        }
    }

    /// The tests of one item.
    fn simple(&self, condition: &Condition, goal: Goal, said: &Said) -> Formula {
        use Condition as C;
        let holds = goal.holds();
        let (item, wants) = match condition {
            C::Is(item, choice) | C::Has(item, choice) => (
                item,
                self.chosen(item.as_str(), std::slice::from_ref(choice), holds),
            ),
            C::OneOf(item, choices) | C::HasAny(item, choices) => {
                (item, self.chosen(item.as_str(), choices, holds))
            }
            C::CountChosen(item, bound) => {
                let ranges = ranges(*bound, 1, holds);
                (
                    item,
                    ranges.map(|r| r.into_iter().map(Want::Count).collect()),
                )
            }
            C::Num(item, bound) => (item, self.number(item.as_str(), *bound, holds)),
            C::DateIs(item, bound) => (item, days(bound, holds)),
            C::LevelAtLeast(item, least) => {
                let bound = Bound::AtLeast(f64::from(*least));
                let ranges = ranges(bound, 1, holds);
                (
                    item,
                    ranges.map(|r| r.into_iter().map(Want::Within).collect()),
                )
            }
            C::Rows(group, bound) => {
                let ranges = ranges(*bound, 1, holds);
                (
                    group,
                    ranges.map(|r| r.into_iter().map(Want::Rows).collect()),
                )
            }
            C::SumRows(group, item, bound) => {
                return self.sum(group.as_str(), item.as_str(), *bound, goal, said);
            }
            _ => return Formula::Unsure,
        };
        let (Some(wants), Some(position)) = (wants, self.model.position(item.as_str())) else {
            return Formula::Unsure;
        };
        let tests = wants
            .into_iter()
            .map(|want| self.test(said.clone(), item.as_str(), want));
        Self::or_unknown(one_of(tests.collect()), &[position], goal, said)
    }

    fn sum(&self, group: &str, item: &str, bound: Bound, goal: Goal, said: &Said) -> Formula {
        let (Some(g), Some(i)) = (self.model.position(group), self.model.position(item)) else {
            return Formula::Unsure;
        };
        let Some(scale) = self.model.scale(i) else {
            return Formula::Unsure;
        };
        let Some(ranges) = ranges(bound, scale, goal.holds()) else {
            return Formula::Unsure;
        };
        let sums = ranges.into_iter().map(|range| {
            Formula::Test(Test {
                said: said.clone(),
                item: g,
                want: Want::Sum(i, range),
            })
        });
        let mut parts: Vec<Formula> = sums.collect();
        if goal.unknown_will_do() {
            parts.push(self.test(said.clone(), group, Want::NoValue));
            let silent = self.test(said.clone(), item, Want::NoValue);
            parts.push(Formula::EachRow(said.clone(), g, Box::new(silent)));
        }
        one_of(parts)
    }

    fn test(&self, said: Said, item: &str, want: Want) -> Formula {
        match self.model.position(item) {
            Some(item) => Formula::Test(Test { said, item, want }),
            None => Formula::Unsure,
        }
    }

    /// Where unknown will do, it is enough that one of the items has no value.
    fn or_unknown(formula: Formula, items: &[usize], goal: Goal, said: &Said) -> Formula {
        if !goal.unknown_will_do() {
            return formula;
        }
        let silent = items.iter().map(|item| {
            Formula::Test(Test {
                said: said.clone(),
                item: *item,
                want: Want::NoValue,
            })
        });
        Formula::Any(silent.chain([formula]).collect())
    }

    fn chosen(&self, item: &str, choices: &[ChoiceId], holds: bool) -> Option<Vec<Want>> {
        let position = self.model.position(item)?;
        let all = self.model.choices(position);
        let wanted: BTreeSet<usize> = (0..all.len())
            .filter(|i| {
                let id = all.get(*i);
                choices.iter().any(|c| Some(c.as_str()) == id.copied())
            })
            .collect();
        Some(vec![match (self.model.nature(position), holds) {
            (Nature::One, true) => Want::Among(wanted),
            (Nature::One, false) => {
                Want::Among((0..all.len()).filter(|i| !wanted.contains(i)).collect())
            }
            (Nature::Many, true) => Want::HasAny(wanted),
            (Nature::Many, false) => Want::HasNone(wanted),
            _ => return None,
        }])
    }

    fn number(&self, item: &str, bound: Bound, holds: bool) -> Option<Vec<Want>> {
        let position = self.model.position(item)?;
        match self.model.nature(position) {
            // Of a date the year counts.
            Nature::Day => {
                let years = ranges(bound, 1, holds)?;
                let year = |y: i64, last: bool| {
                    let y = y.clamp(-10_000, 10_000);
                    super::domain::year_edge(y, last)
                };
                let within = |r: Range| {
                    Want::Within(Range {
                        lo: year(r.lo, false),
                        hi: year(r.hi, true),
                    })
                };
                Some(years.into_iter().map(within).collect())
            }
            Nature::One => {
                let values = self.model.values(position)?;
                let scale = self.model.scale(position)?;
                let ranges = ranges(bound, scale, holds)?;
                let fits = |v: &i64| ranges.iter().any(|r| r.contains(*v));
                let wanted = values.iter().enumerate().filter(|(_, v)| fits(v));
                Some(vec![Want::Among(wanted.map(|(i, _)| i).collect())])
            }
            Nature::Whole => {
                let ranges = ranges(bound, self.model.scale(position)?, holds)?;
                Some(ranges.into_iter().map(Want::Within).collect())
            }
            _ => None,
        }
    }
}

fn one_of(mut parts: Vec<Formula>) -> Formula {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            Formula::Any(parts)
        }
    }
}

fn opposite(relation: Relation) -> Relation {
    match relation {
        Relation::AtLeast => Relation::Below,
        Relation::AtMost => Relation::Above,
        Relation::Above => Relation::AtMost,
        Relation::Below => Relation::AtLeast,
        Relation::Equal => Relation::Equal,
    }
}

/// The numbers for which a bound holds, or does not, in units of 1/`scale`. Nothing where the bound is no number.
pub(super) fn ranges(bound: Bound, scale: i64, holds: bool) -> Option<Vec<Range>> {
    let (Bound::AtLeast(b)
    | Bound::AtMost(b)
    | Bound::Above(b)
    | Bound::Below(b)
    | Bound::Equal(b)) = bound;
    if b.is_nan() {
        return None;
    }
    let x = b * scale as f64;
    let near = x.round();
    // A bound such as 0.3 falls on a step of the scale but for the last bits.
    let exact = (x - near).abs() < 1e-6;
    let whole = |x: f64| x as i64;
    let at_least = if exact { whole(near) } else { whole(x.ceil()) };
    let at_most = if exact { whole(near) } else { whole(x.floor()) };
    let from = Range::from(at_least);
    let to = Range::to(at_most);
    let above = Range::from(at_most.saturating_add(1));
    let below = Range::to(at_least.saturating_sub(1));
    let equal = Range {
        lo: at_least,
        hi: at_most,
    };
    Some(match (bound, holds) {
        (Bound::AtLeast(_), true) | (Bound::Below(_), false) => vec![from],
        (Bound::AtMost(_), true) | (Bound::Above(_), false) => vec![to],
        (Bound::Above(_), true) | (Bound::AtMost(_), false) => vec![above],
        (Bound::Below(_), true) | (Bound::AtLeast(_), false) => vec![below],
        (Bound::Equal(_), true) => vec![equal],
        (Bound::Equal(_), false) => vec![below, above],
    })
}

fn days(bound: &DateBound, holds: bool) -> Option<Vec<Want>> {
    let (DateBound::Before(limit) | DateBound::NotBefore(limit)) = bound;
    let limit = super::domain::day_key(PartialDate::parse(limit)?.earliest());
    let before = matches!(bound, DateBound::Before(_)) == holds;
    Some(vec![Want::Within(if before {
        Range::to(limit - 1)
    } else {
        Range::from(limit)
    })])
}
