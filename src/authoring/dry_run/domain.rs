//! What an answer can still be, as tests narrow it.

use std::collections::BTreeSet;

use crate::questionnaire::{DatePrecision, PartialDate};

/// Whole numbers from one to another, both included; empty where the first is above the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub lo: i64,
    pub hi: i64,
}

impl Range {
    pub fn from(lo: i64) -> Self {
        Self { lo, hi: i64::MAX }
    }

    pub fn to(hi: i64) -> Self {
        Self { lo: i64::MIN, hi }
    }

    pub fn is_empty(self) -> bool {
        self.lo > self.hi
    }

    pub fn contains(self, x: i64) -> bool {
        self.lo <= x && x <= self.hi
    }

    pub fn both(self, other: Self) -> Self {
        Self {
            lo: self.lo.max(other.lo),
            hi: self.hi.min(other.hi),
        }
    }
}

/// What an answer can still be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Domain {
    /// One of these choices, by position.
    One(BTreeSet<usize>),
    /// Some of the choices.
    Many(Many),
    /// A number, in units of its last decimal.
    Whole(Range),
    /// A day, as [`day_key`] counts them.
    Day(Range, DatePrecision),
    /// Anything; nothing can be asked of it but whether it is there.
    Anything,
}

/// Some of a number of choices.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Many {
    /// How many there are.
    pub all: usize,
    /// Those that exclude all others.
    pub exclusive: BTreeSet<usize>,
    /// Those that are taken.
    pub must: BTreeSet<usize>,
    /// Those that are not.
    pub not: BTreeSet<usize>,
    /// Of each of these at least one is taken.
    pub any: Vec<BTreeSet<usize>>,
    /// How many are taken.
    pub count: Range,
}

impl Many {
    pub fn new(all: usize, exclusive: BTreeSet<usize>) -> Self {
        Self {
            all,
            exclusive,
            must: BTreeSet::new(),
            not: BTreeSet::new(),
            any: Vec::new(),
            count: Range {
                lo: 0,
                hi: i64::try_from(all).unwrap_or(i64::MAX),
            },
        }
    }

    /// Draws every conclusion that is certain; false where nothing is left.
    pub fn settle(&mut self) -> bool {
        loop {
            if self.count.lo >= 2 || self.must.len() >= 2 {
                self.not.extend(self.exclusive.iter().copied());
            }
            if self.must.iter().any(|m| self.exclusive.contains(m)) {
                let must = &self.must;
                self.not.extend((0..self.all).filter(|i| !must.contains(i)));
            } else if !self.must.is_empty() {
                self.not.extend(self.exclusive.iter().copied());
            }
            let before = self.must.len();
            let (must, not) = (&mut self.must, &self.not);
            let mut empty = false;
            self.any.retain(|clause| {
                let left: Vec<usize> = clause
                    .iter()
                    .copied()
                    .filter(|c| !not.contains(c))
                    .collect();
                match left.as_slice() {
                    [] => empty = true,
                    [only] => {
                        must.insert(*only);
                    }
                    _ => return !left.iter().any(|c| must.contains(c)),
                }
                false
            });
            let least = self.must.len().max(usize::from(!self.any.is_empty()));
            let left = self.all - self.not.len().min(self.all);
            let range = Range {
                lo: i64::try_from(least).unwrap_or(i64::MAX),
                hi: i64::try_from(left).unwrap_or(i64::MAX),
            };
            self.count = self.count.both(range);
            if empty || self.count.is_empty() || self.must.iter().any(|m| self.not.contains(m)) {
                return false;
            }
            if self.must.len() == before {
                return true;
            }
        }
    }

    /// Choices that satisfy all of it; nothing where they were not found, which proves nothing.
    pub fn pick(&self, offered: impl Fn(usize) -> bool) -> Option<BTreeSet<usize>> {
        let mut taken = self.must.clone();
        let free = |c: &usize| !self.not.contains(c) && offered(*c);
        for clause in &self.any {
            if clause.iter().any(|c| taken.contains(c)) {
                continue;
            }
            let plain = clause
                .iter()
                .find(|c| free(c) && !self.exclusive.contains(c));
            taken.insert(*plain.or_else(|| clause.iter().find(|c| free(c)))?);
        }
        let size = |taken: &BTreeSet<usize>| i64::try_from(taken.len()).unwrap_or(i64::MAX);
        for c in 0..self.all {
            if size(&taken) >= self.count.lo {
                break;
            }
            if free(&c) && (!self.exclusive.contains(&c) || taken.is_empty() && self.count.lo == 1)
            {
                taken.insert(c);
            }
        }
        let alone = !taken.iter().any(|c| self.exclusive.contains(c)) || taken.len() == 1;
        let any = self.any.iter().all(|k| k.iter().any(|c| taken.contains(c)));
        (alone && any && self.count.contains(size(&taken))).then_some(taken)
    }
}

/// A number that grows with the date, whichever month has how many days.
pub(super) fn day_key((year, month, day): (i16, u8, u8)) -> i64 {
    (i64::from(year) * 12 + i64::from(month) - 1) * 31 + i64::from(day) - 1
}

/// The first or the last key of a year.
pub(super) fn year_edge(year: i64, last: bool) -> i64 {
    if last {
        (year * 12 + 12) * 31 - 1
    } else {
        year * 12 * 31
    }
}

/// The year of a key.
pub(super) fn year_of(key: i64) -> i64 {
    key.div_euclid(12 * 31)
}

/// The first date of this precision at or after a key, and its key.
pub(super) fn date_from(key: i64, precision: DatePrecision) -> Option<(i64, PartialDate)> {
    let (mut month, mut day) = (key.div_euclid(31), key.rem_euclid(31));
    if precision != DatePrecision::Day && day > 0 {
        (month, day) = (month + 1, 0);
    }
    if precision == DatePrecision::Year && month.rem_euclid(12) > 0 {
        month = (month.div_euclid(12) + 1) * 12;
    }
    let parts = |month: i64, day: i64| -> Option<(i16, i8, i8)> {
        Some((
            i16::try_from(month.div_euclid(12)).ok()?,
            i8::try_from(month.rem_euclid(12) + 1).ok()?,
            i8::try_from(day + 1).ok()?,
        ))
    };
    let (y, m, d) = parts(month, day)?;
    // The 30th of February is the 1st of March.
    let (y, m, d) = if jiff::civil::Date::new(y, m, d).is_ok() {
        (y, m, d)
    } else {
        parts(month + 1, 0)?
    };
    let date = PartialDate {
        year: y,
        month: (precision != DatePrecision::Year).then_some(m.unsigned_abs()),
        day: (precision == DatePrecision::Day).then_some(d.unsigned_abs()),
    };
    Some((day_key(date.earliest()), date))
}

/// The last key at or before this one at which a date of this precision can stand.
pub(super) fn date_to(key: i64, precision: DatePrecision) -> i64 {
    match precision {
        DatePrecision::Year => year_edge(year_of(key), false),
        DatePrecision::Month => key.div_euclid(31) * 31,
        DatePrecision::Day => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_that_exclude_others_stand_alone() {
        let mut many = Many::new(3, BTreeSet::from([2]));
        many.any = vec![BTreeSet::from([0, 2]), BTreeSet::from([1, 2])];
        assert!(many.settle());
        let taken = many.pick(|_| true).unwrap_or_default();
        assert!(taken == BTreeSet::from([0, 1]) || taken == BTreeSet::from([2]));
        many.must.insert(2);
        assert!(many.settle(), "the last alone satisfies both");
        many.count = Range::from(2);
        assert!(!many.settle());
    }

    #[test]
    fn dates_are_rounded_up_to_what_can_be_answered() {
        let key = day_key((2020, 2, 30));
        let day = |key, precision| date_from(key, precision).map(|(_, d)| d.to_string());
        assert_eq!(day(key, DatePrecision::Day), Some("2020-03-01".into()));
        assert_eq!(day(key, DatePrecision::Month), Some("2020-03".into()));
        assert_eq!(day(key, DatePrecision::Year), Some("2021".into()));
        assert_eq!(
            day(day_key((2020, 1, 1)), DatePrecision::Year),
            Some("2020".into())
        );
        assert_eq!(year_of(date_to(key, DatePrecision::Year)), 2020);
    }
}
