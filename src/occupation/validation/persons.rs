//! Made-up persons: an occupation's levels, with what goes wrong when people are asked.

use fastrand::Rng;

use crate::competence::{AssessedLevel, CompetenceProfile, EvidenceSource};

/// The highest level.
const TOP: f64 = 4.0;

/// Levels of one person; none is "not assessed".
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Person(pub(super) Vec<Option<f64>>);

impl Person {
    /// Somebody with these levels, all of them known.
    pub(super) fn new(levels: impl IntoIterator<Item = f64>) -> Self {
        Self(levels.into_iter().map(Some).collect())
    }

    /// The same, in whole levels.
    pub(super) fn whole(&self) -> Self {
        self.each(|x| Some(x.round()))
    }

    /// The same, judged this much too high on average, with errors of this standard deviation, in whole levels.
    pub(super) fn misjudged(&self, leniency: f64, sd: f64, random: &mut Rng) -> Self {
        self.each(|x| {
            let judged = x + leniency + sd * standard_normal(random);
            Some(judged.round().clamp(0.0, TOP))
        })
    }

    /// The same, with each answer missing by this chance.
    pub(super) fn with_gaps(&self, share: f64, random: &mut Rng) -> Self {
        self.each(|x| (random.f64() >= share).then_some(x))
    }

    /// The same, with about half of the levels raised.
    pub(super) fn raised(&self, random: &mut Rng) -> Self {
        self.each(|x| {
            let further = if random.bool() { random.f64() } else { 0.0 };
            Some(x + further * (TOP - x))
        })
    }

    fn each(&self, mut change: impl FnMut(f64) -> Option<f64>) -> Self {
        Self(
            self.0
                .iter()
                .map(|level| level.and_then(&mut change))
                .collect(),
        )
    }

    /// The profile that is matched: levels known for sure.
    pub(super) fn profile(&self) -> CompetenceProfile {
        let known = |level: f64| AssessedLevel {
            level,
            se: 0.0,
            lo: level,
            hi: level,
            strongest: EvidenceSource::Test,
            self_declared: None,
            observed: None,
        };
        CompetenceProfile::new(self.0.iter().map(|level| level.map(known)).collect())
    }
}

/// A draw from the standard normal distribution (Box & Muller 1958).
fn standard_normal(random: &mut Rng) -> f64 {
    // The logarithm of 0 is no number.
    let radius = (-2.0 * (1.0 - random.f64()).ln()).sqrt();
    radius * (std::f64::consts::TAU * random.f64()).cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_the_mean_and_spread_that_were_asked_for() {
        let mut random = Rng::with_seed(3);
        let draws: Vec<f64> = (0..40_000).map(|_| standard_normal(&mut random)).collect();
        let n = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / n;
        let variance = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n;
        assert!(mean.abs() < 0.02 && (variance - 1.0).abs() < 0.03);
    }

    #[test]
    fn what_is_missing_stays_missing() {
        let mut random = Rng::with_seed(4);
        let person = Person(vec![None, Some(1.0), Some(4.0)]);
        let raised = person.raised(&mut random);
        assert_eq!(raised.0.first(), Some(&None));
        assert_eq!(raised.0.last(), Some(&Some(4.0)), "nobody is above the top");
        let gaps = Person::new([2.0; 2000]).with_gaps(0.3, &mut random);
        let missing = gaps.0.iter().filter(|l| l.is_none()).count();
        assert!((500..700).contains(&missing), "{missing}");
    }
}
