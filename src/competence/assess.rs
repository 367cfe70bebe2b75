//! From evidence to a level with an interval (the method's step 1).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CompetenceId, EvidenceSource, Framework};

/// The constants of step 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelConstants {
    /// Standard error σ of one value, in levels, by source.
    pub sigma: SourceErrors,
    /// Correlation ρ of the errors of values from one source, 0–1.
    pub rho: f64,
    /// Half-width of the interval in standard errors.
    pub interval_z: f64,
}

/// Standard error of one value, in levels, by source.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceErrors {
    /// Of the person's own word.
    pub self_declared: f64,
    /// Of the counsellor's observation.
    pub observed: f64,
    /// Of a document.
    pub document: f64,
    /// Of a test or work sample.
    pub test: f64,
}

impl SourceErrors {
    /// The standard error of one value of this source.
    #[must_use]
    pub fn of(&self, source: EvidenceSource) -> f64 {
        match source {
            EvidenceSource::SelfDeclared => self.self_declared,
            EvidenceSource::Observed => self.observed,
            EvidenceSource::Document => self.document,
            EvidenceSource::Test => self.test,
        }
    }
}

/// One word about one competence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Whose word it is.
    pub source: EvidenceSource,
    /// The level it speaks for, 0–4.
    pub level: f64,
    /// Its weight among values of the same source, above 0; 1 unless a scoring link says otherwise.
    pub weight: f64,
}

impl Evidence {
    /// A value of weight 1.
    #[must_use]
    pub fn new(source: EvidenceSource, level: f64) -> Self {
        Self {
            source,
            level,
            weight: 1.0,
        }
    }
}

/// A level and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct AssessedLevel {
    /// The level, 0–4.
    pub level: f64,
    /// Its standard error, in levels.
    pub se: f64,
    /// The low end of the 80 % interval, 0–4.
    pub lo: f64,
    /// The high end of the 80 % interval, 0–4.
    pub hi: f64,
    /// The strongest source.
    pub strongest: EvidenceSource,
    /// The mean of the person's own values.
    pub self_declared: Option<f64>,
    /// The mean of the counsellor's values.
    pub observed: Option<f64>,
}

/// What the values of one source come to, and how much they weigh in the level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SourceMean {
    /// The source.
    pub source: EvidenceSource,
    /// The (weighted) mean x of its values, 0–4.
    pub mean: f64,
    /// v = σ²·(ρ + (1−ρ)/k), the variance of that mean, in squared levels.
    pub variance: f64,
}

/// Each source that has said something, from the weakest to the strongest.
///
/// Where values have weights, x is their weighted mean and k = (Σw)²/Σw².
pub fn source_means(
    evidence: &[Evidence],
    constants: &LevelConstants,
) -> impl Iterator<Item = SourceMean> {
    EvidenceSource::ALL.into_iter().filter_map(|source| {
        let values = evidence
            .iter()
            .filter(|e| e.source == source && e.weight > 0.0);
        let (w, w2, wx) = values.fold((0.0, 0.0, 0.0), |(w, w2, wx), e| {
            (
                w + e.weight,
                w2 + e.weight * e.weight,
                wx + e.weight * e.level,
            )
        });
        let k = w * w / w2;
        (w > 0.0).then(|| SourceMean {
            source,
            mean: wx / w,
            variance: constants.sigma.of(source).powi(2)
                * (constants.rho + (1.0 - constants.rho) / k),
        })
    })
}

/// The level that this evidence speaks for; none without evidence, which is not the same as level 0.
///
/// With k values of mean x from one source, v = σ²·(ρ + (1−ρ)/k); level = Σ(x/v)/Σ(1/v); se = 1/√Σ(1/v).
#[must_use]
pub fn assess(evidence: &[Evidence], constants: &LevelConstants) -> Option<AssessedLevel> {
    let mut precision = 0.0;
    let mut weighted = 0.0;
    let mut strongest = None;
    let (mut self_declared, mut observed) = (None, None);
    for of in source_means(evidence, constants) {
        precision += 1.0 / of.variance;
        weighted += of.mean / of.variance;
        strongest = Some(of.source);
        match of.source {
            EvidenceSource::SelfDeclared => self_declared = Some(of.mean),
            EvidenceSource::Observed => observed = Some(of.mean),
            EvidenceSource::Document | EvidenceSource::Test => {}
        }
    }
    let strongest = strongest?;
    let level = weighted / precision;
    let se = 1.0 / precision.sqrt();
    let half = constants.interval_z * se;
    Some(AssessedLevel {
        level,
        se,
        lo: (level - half).clamp(0.0, 4.0),
        hi: (level + half).clamp(0.0, 4.0),
        strongest,
        self_declared,
        observed,
    })
}

/// What a person can do: one level, or "not assessed", per competence of the framework, in its order.
///
/// Only what is assessed is kept: of the thousands of skills of a classification a person speaks about a few dozen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompetenceProfile {
    width: usize,
    known: Vec<(usize, AssessedLevel)>,
}

impl CompetenceProfile {
    /// A profile of these levels, in the framework's order.
    #[must_use]
    pub fn new(levels: Vec<Option<AssessedLevel>>) -> Self {
        let width = levels.len();
        let known = levels.into_iter().enumerate();
        Self {
            width,
            known: known.filter_map(|(i, l)| Some((i, l?))).collect(),
        }
    }

    /// A profile of `width` competences of which these are assessed, by position. What lies outside is left out; of two at one position the first is kept.
    #[must_use]
    pub fn of(width: usize, mut known: Vec<(usize, AssessedLevel)>) -> Self {
        known.retain(|(position, _)| *position < width);
        known.sort_by_key(|(position, _)| *position);
        known.dedup_by_key(|(position, _)| *position);
        Self { width, known }
    }

    /// The levels, in the framework's order.
    pub fn levels(&self) -> impl Iterator<Item = Option<&AssessedLevel>> {
        let mut known = self.known.iter().peekable();
        (0..self.width).map(move |position| {
            known
                .next_if(|(at, _)| *at == position)
                .map(|(_, level)| level)
        })
    }

    /// What is assessed, with its position in the framework, in the framework's order.
    #[must_use]
    pub fn known(&self) -> &[(usize, AssessedLevel)] {
        &self.known
    }

    /// The level at this position of the framework.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&AssessedLevel> {
        let found = self.known.binary_search_by_key(&position, |(at, _)| *at);
        self.known.get(found.ok()?).map(|(_, level)| level)
    }

    /// How many competences are assessed.
    #[must_use]
    pub fn assessed(&self) -> usize {
        self.known.len()
    }
}

/// The profile that all this evidence speaks for. Evidence about a competence that the framework lacks is left out;
/// evidence under two ids of one competence is taken together.
#[must_use]
pub fn assess_all(
    framework: &Framework,
    evidence: &BTreeMap<CompetenceId, Vec<Evidence>>,
    constants: &LevelConstants,
) -> CompetenceProfile {
    let mut values: Vec<(usize, &[Evidence])> = evidence
        .iter()
        .filter_map(|(id, values)| Some((framework.position(id)?, values.as_slice())))
        .collect();
    values.sort_by_key(|(position, _)| *position);
    let known = values.chunk_by(|a, b| a.0 == b.0).filter_map(|same| {
        let (position, first) = same.first()?;
        let level = if same.len() == 1 {
            assess(first, constants)
        } else {
            let all: Vec<Evidence> = same.iter().flat_map(|(_, v)| *v).copied().collect();
            assess(&all, constants)
        };
        Some((*position, level?))
    });
    CompetenceProfile {
        width: framework.len(),
        known: known.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONSTANTS: LevelConstants = LevelConstants {
        sigma: SourceErrors {
            self_declared: 1.0,
            observed: 0.7,
            document: 0.6,
            test: 0.5,
        },
        rho: 0.6,
        interval_z: 1.2816,
    };

    #[test]
    fn ten_self_ratings_never_outweigh_one_test() {
        let mut evidence = vec![Evidence::new(EvidenceSource::SelfDeclared, 4.0); 10];
        evidence.push(Evidence::new(EvidenceSource::Test, 1.0));
        let level = assess(&evidence, &CONSTANTS).unwrap();
        assert!(level.level < 2.5, "{level:?}");
        assert_eq!(level.strongest, EvidenceSource::Test);
    }

    #[test]
    fn nothing_said_is_not_a_zero() {
        assert_eq!(assess(&[], &CONSTANTS), None);
        let zero = assess(
            &[Evidence::new(EvidenceSource::SelfDeclared, 0.0)],
            &CONSTANTS,
        )
        .unwrap();
        assert!(zero.level.abs() < 1e-12 && zero.lo.abs() < 1e-12);
    }
}
