//! What is measured of one ranking, and the rankings that are measured.

use serde::Serialize;

use super::grid::{RatedOccupation, RatedOccupations};
use super::persons::Person;
use super::{FRONT, SAME};
use crate::competence::CompetenceProfile;
use crate::occupation::{Catalogue, Holdings, Range, rank};

/// What occupations are put in order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Chance, as it is on average: reckoned, not drawn.
    Random,
    /// Coverage C alone.
    Coverage,
    /// Euclid's distance of levels and requirements, over what was asked.
    Euclid,
    /// Pearson's correlation of levels and requirements: resemblance A alone.
    Pearson,
    /// The ranking index F, in the order that people are shown.
    Index,
}

impl Method {
    /// Those that put occupations in an order.
    pub(super) const RANKED: [Self; 4] = [Self::Coverage, Self::Euclid, Self::Pearson, Self::Index];

    /// Its name in results for programmes, and in the keys of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Coverage => "coverage",
            Self::Euclid => "euclid",
            Self::Pearson => "pearson",
            Self::Index => "index",
        }
    }
}

/// One person's ranking by one method, measured. Shares, 0–1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// 1 where the person's own occupation stands alone at the head.
    pub(super) first: f64,
    /// 1 where it is among the first ten; those that score the same stand before it.
    pub(super) in_ten: f64,
    /// 1 where a related one is among the first ten, the own left out.
    pub(super) hit: f64,
    /// The share of the ten most related that is among the first ten, the own left out.
    pub(super) recall: f64,
    /// The first ten, the own left out, by position.
    pub(super) front: Vec<usize>,
}

/// Everything about one person that orders are made of, by position.
pub(super) struct Scored {
    coverage: Vec<f64>,
    pearson: Vec<f64>,
    index: Vec<f64>,
    euclid: Vec<f64>,
    shown: Vec<usize>,
    /// The bounds of coverage for what was not asked.
    pub(super) bounds: Vec<Range>,
    /// For how many occupations resemblance A is defined.
    pub(super) resembled: usize,
}

impl Scored {
    /// Scores a person with the library's own ranking.
    pub(super) fn new(catalogue: &Catalogue, profile: &CompetenceProfile) -> Self {
        let n = catalogue.occupations().len();
        let ranking = rank(catalogue, profile, &Holdings::default());
        let mut scored = Self {
            coverage: vec![0.0; n],
            pearson: vec![0.0; n],
            index: vec![0.0; n],
            euclid: Vec::new(),
            shown: Vec::with_capacity(n),
            bounds: vec![Range { lo: 0.0, hi: 1.0 }; n],
            resembled: 0,
        };
        let put = |values: &mut Vec<f64>, at: usize, value: f64| {
            if let Some(place) = values.get_mut(at) {
                *place = value;
            }
        };
        for entry in &ranking {
            let (at, fit) = (entry.position, &entry.fit);
            put(&mut scored.coverage, at, fit.coverage.unwrap_or(0.0));
            put(&mut scored.pearson, at, fit.resemblance.unwrap_or(0.0));
            put(&mut scored.index, at, fit.index.unwrap_or(-1.0));
            if let Some(place) = scored.bounds.get_mut(at) {
                *place = fit.missing;
            }
            scored.resembled += usize::from(fit.resemblance.is_some());
            scored.shown.push(at);
        }
        scored
    }

    /// Scores a person whose distances from rated occupations are looked at too.
    pub(super) fn with_distances(
        catalogue: &Catalogue,
        rated: &RatedOccupations,
        person: &Person,
    ) -> Self {
        let mut scored = Self::new(catalogue, &person.profile());
        let distance = |occupation: &RatedOccupation| {
            let pairs = person.0.iter().zip(&occupation.ratings);
            let square: f64 = pairs
                .filter_map(|(level, rating)| level.map(|x| (x - rating.level).powi(2)))
                .sum();
            -square.sqrt()
        };
        scored.euclid = rated.all().iter().map(distance).collect();
        scored
    }

    /// Coverage, by position.
    pub(super) fn coverage(&self) -> &[f64] {
        &self.coverage
    }

    /// Measures one method's order. The person stands in for the occupation at `own`; `related` are the positions of
    /// those related to it, the most related first.
    pub(super) fn found(&self, method: Method, own: usize, related: &[usize]) -> Found {
        let scores = match method {
            Method::Coverage | Method::Random => &self.coverage,
            Method::Euclid => &self.euclid,
            Method::Pearson => &self.pearson,
            Method::Index => &self.index,
        };
        let mine = scores.get(own).copied().unwrap_or(f64::NEG_INFINITY);
        // Itself is among those that reach its score.
        let reach = scores.iter().filter(|s| **s >= mine - SAME).count();
        let front = if method == Method::Index {
            let others = self.shown.iter().copied().filter(|at| *at != own);
            others.take(FRONT).collect()
        } else {
            front_of(scores, own)
        };
        let most = related.get(..FRONT).unwrap_or(related);
        let among = |wanted: &[usize]| front.iter().filter(|at| wanted.contains(at)).count() as f64;
        let flag = |is: bool| if is { 1.0 } else { 0.0 };
        Found {
            first: flag(reach == 1),
            in_ten: flag(reach <= FRONT),
            hit: flag(among(related) > 0.0),
            recall: among(most) / (most.len().max(1)) as f64,
            front,
        }
    }
}

/// The positions with the highest scores, the own left out; of the same score, the first in order of code.
pub(super) fn front_of(scores: &[f64], own: usize) -> Vec<usize> {
    let rounded = |score: &f64| (score / SAME).round();
    let mut front: Vec<(f64, usize)> = Vec::with_capacity(FRONT + 1);
    for (at, score) in scores.iter().enumerate().filter(|(at, _)| *at != own) {
        let score = rounded(score);
        let behind = |other: &(f64, usize)| other.0 < score;
        if front.len() < FRONT || front.last().is_some_and(behind) {
            let place = front.partition_point(|other| other.0 >= score);
            front.insert(place, (score, at));
            front.truncate(FRONT);
        }
    }
    front.into_iter().map(|(_, at)| at).collect()
}

/// The chance that ten drawn from `others` hold one of `wanted`.
pub(super) fn chance_of_one(wanted: usize, others: usize) -> f64 {
    let none: f64 = (0..FRONT.min(others))
        .map(|drawn| {
            let left = (others - drawn) as f64;
            ((left - wanted as f64) / left).max(0.0)
        })
        .product();
    1.0 - none
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_is_in_order_and_ties_go_by_code() {
        let mut scores = vec![0.0; 30];
        for (at, score) in [(3, 2.0), (20, 5.0), (21, 5.0), (7, 9.0)] {
            scores[at] = score;
        }
        assert_eq!(front_of(&scores, 7), [20, 21, 3, 0, 1, 2, 4, 5, 6, 8]);
        assert_eq!(front_of(&scores[..4], 0), [3, 1, 2]);
    }

    #[test]
    fn chance_is_counted_out() {
        // One wanted of twenty others: the ten drawn are half of them.
        assert!((chance_of_one(1, 20) - 0.5).abs() < 1e-12);
        assert!((chance_of_one(11, 20) - 1.0).abs() < 1e-12);
        assert!((chance_of_one(0, 20)).abs() < 1e-12);
        assert!((chance_of_one(1, 4) - 1.0).abs() < 1e-12);
    }
}
