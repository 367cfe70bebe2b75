//! What to ask to decide between two occupations.

use std::collections::BTreeSet;

use super::ratings::Telling;
use crate::competence::CompetenceProfile;
use crate::occupation::{Catalogue, Range, fit};

/// A competence whose answer would narrow what lies between two occupations.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Decisive {
    /// Its position in the framework.
    pub competence: usize,
    /// The interval that is expected once it is answered, in the person's own word.
    pub expected: Range,
}

impl Decisive {
    /// By how much the interval is expected to narrow, in shares of coverage.
    #[must_use]
    pub fn narrows(&self, before: Range) -> f64 {
        (before.hi - before.lo) - (self.expected.hi - self.expected.lo)
    }
}

/// How two occupations stand to each other for a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Between {
    /// F of the first less F of the second, so far; none where either has none.
    pub index: Option<f64>,
    /// Coverage of the first less that of the second, −1 to 1, whatever the unassessed levels are (0–4) and wherever in
    /// their intervals the assessed ones lie.
    pub interval: Range,
    /// What narrows it most, most first; only what is not assessed, and only what does narrow it.
    pub ask: Vec<Decisive>,
    /// The interval that is expected once all of these are answered.
    pub expected: Range,
}

/// What to ask to decide between the occupations at two positions: `most` competences at most.
///
/// The interval is that of C: a sum over competences, each of which has its least and its most by itself, so that its
/// ends are exact and an answer never widens it. Ends of the same kind for F would hold nearly everything, since
/// resemblance can take nearly any value while a competence is open.
#[must_use]
pub fn deciding(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    a: usize,
    b: usize,
    most: usize,
) -> Between {
    let pair = Pair {
        catalogue,
        profile,
        a,
        b,
    };
    let (first, second) = (catalogue.requirements(a), catalogue.requirements(b));
    let entries = first.entries().iter().chain(second.entries());
    let competences: BTreeSet<usize> = entries.map(|e| e.competence).collect();
    let mut interval = Range { lo: 0.0, hi: 0.0 };
    for competence in &competences {
        let part = pair.so_far(*competence);
        interval.lo += part.lo;
        interval.hi += part.hi;
    }
    let telling = Telling::new(catalogue);
    let estimate = telling.estimate(profile);
    let constants = &catalogue.constants().level;
    let half = constants.interval_z * constants.sigma.self_declared;
    let mut ask: Vec<(Decisive, Range)> = Vec::new();
    for competence in competences {
        let Some(level) = estimate.levels().get(competence).filter(|l| !l.assessed) else {
            continue;
        };
        let before = pair.so_far(competence);
        let answered = |x: f64| pair.part(competence, (x - half).max(0.0), (x + half).min(4.0));
        let after = Range {
            lo: level.mean_of(|x| answered(x).lo),
            hi: level.mean_of(|x| answered(x).hi),
        };
        let raised = Range {
            lo: (after.lo - before.lo).max(0.0),
            hi: (after.hi - before.hi).min(0.0),
        };
        if raised.lo - raised.hi > 1e-12 {
            let expected = shifted(interval, raised);
            ask.push((
                Decisive {
                    competence,
                    expected,
                },
                raised,
            ));
        }
    }
    let narrows = |d: &Decisive| d.narrows(interval);
    ask.sort_by(|(x, _), (y, _)| {
        let most_first = narrows(y).total_cmp(&narrows(x));
        most_first.then_with(|| x.competence.cmp(&y.competence))
    });
    ask.truncate(most);
    let expected = ask.iter().fold(interval, |all, (_, by)| shifted(all, *by));
    let constants = &catalogue.constants().fit;
    let index = |position| fit(profile, catalogue.requirements(position), constants).index;
    Between {
        index: index(a).zip(index(b)).map(|(a, b)| a - b),
        interval,
        ask: ask.into_iter().map(|(decisive, _)| decisive).collect(),
        expected,
    }
}

fn shifted(interval: Range, by: Range) -> Range {
    Range {
        lo: interval.lo + by.lo,
        hi: interval.hi + by.hi,
    }
}

struct Pair<'a> {
    catalogue: &'a Catalogue,
    profile: &'a CompetenceProfile,
    a: usize,
    b: usize,
}

impl Pair<'_> {
    /// What a competence adds to the difference, as far as it is known.
    fn so_far(&self, competence: usize) -> Range {
        let known = self.profile.at(competence);
        let (lo, hi) = known.map_or((0.0, 4.0), |level| (level.lo, level.hi));
        self.part(competence, lo, hi)
    }

    /// The same for a level from `lo` to `hi`. It bends at the two required levels only, so its ends are there or at these.
    fn part(&self, competence: usize, lo: f64, hi: f64) -> Range {
        let of = |position: usize| {
            let required = self.catalogue.requirements(position);
            let total = required.total();
            let entry = required.of(competence).filter(|_| total > 0.0);
            entry.map_or((0.0, 0.0), |e| (e.level, e.weight / total))
        };
        let ((ra, wa), (rb, wb)) = (of(self.a), of(self.b));
        let at = |x: f64| wa * x.min(ra) - wb * x.min(rb);
        let inside = |r: f64| r.clamp(lo.min(hi), hi);
        let values = [lo, hi, inside(ra), inside(rb)].map(at);
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Range {
            lo: least,
            hi: most,
        }
    }
}
