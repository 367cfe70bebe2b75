//! Intervals by bootstrap: how much a mean would change with other occupations of the same kind.

use fastrand::Rng;
use serde::Serialize;

/// A mean with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// The mean over all persons.
    pub value: f64,
    /// The low end: of the means of all draws, 2.5 % are lower.
    pub lo: f64,
    /// The high end: of the means of all draws, 2.5 % are higher.
    pub hi: f64,
}

/// Draws of persons with replacement, the same for every figure, so that differences are differences on the same persons.
///
/// Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13 (percentile interval).
#[derive(Debug, Clone)]
pub struct Bootstrap {
    persons: usize,
    draws: Vec<u32>,
}

impl Bootstrap {
    /// How many draws are made.
    pub const DRAWS: usize = 2000;

    /// Draws from this many persons.
    #[must_use]
    pub fn new(persons: usize, seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let most = u32::try_from(persons).unwrap_or(u32::MAX);
        let draws = if most == 0 {
            Vec::new()
        } else {
            (0..persons * Self::DRAWS)
                .map(|_| random.u32(0..most))
                .collect()
        };
        Self { persons, draws }
    }

    /// The mean of one value per person, with its interval; none where the values are not one per person.
    #[must_use]
    pub fn mean(&self, values: &[f64]) -> Option<Estimate> {
        if values.len() != self.persons || values.is_empty() {
            return None;
        }
        let n = values.len() as f64;
        let value = values.iter().sum::<f64>() / n;
        let mut means: Vec<f64> = self
            .draws
            .chunks_exact(self.persons)
            .map(|drawn| {
                let sum: f64 = drawn.iter().filter_map(|i| values.get(*i as usize)).sum();
                sum / n
            })
            .collect();
        means.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let place = (share * (means.len() - 1) as f64).round() as usize;
            means.get(place).copied().unwrap_or(value)
        };
        Some(Estimate {
            value,
            lo: at(0.025),
            hi: at(0.975),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The interval of a mean of many like values is that of the normal distribution.
    #[test]
    fn as_wide_as_theory_says() {
        let values: Vec<f64> = (0..400).map(|i| f64::from(i % 2)).collect();
        let estimate = Bootstrap::new(400, 1).mean(&values).unwrap();
        let half = 1.96 * 0.5 / 20.0;
        assert!((estimate.value - 0.5).abs() < 1e-12);
        assert!(
            (estimate.lo - (0.5 - half)).abs() < 0.006
                && (estimate.hi - (0.5 + half)).abs() < 0.006,
            "{estimate:?}"
        );
    }

    #[test]
    fn the_same_seed_says_the_same() {
        let values: Vec<f64> = (0..50).map(f64::from).collect();
        let of = |seed| Bootstrap::new(50, seed).mean(&values);
        assert_eq!(of(7), of(7));
        assert_ne!(of(7), of(8));
    }

    #[test]
    fn of_nobody_there_is_no_mean() {
        assert_eq!(Bootstrap::new(0, 1).mean(&[]), None);
        assert_eq!(Bootstrap::new(2, 1).mean(&[1.0]), None);
    }
}
