//! What is expected of answers that were not given, and the fit that is expected of the full answers.

use super::ratings::{Cell, Telling};
use crate::competence::CompetenceProfile;

/// The steps of a level.
const STEPS: [f64; 5] = [0.0, 1.0, 2.0, 3.0, 4.0];

/// A level that was assessed, or what is expected of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExpectedLevel {
    /// Whether it was assessed: then the level is that of the profile, and sure.
    pub assessed: bool,
    /// The level, 0–4.
    pub level: f64,
    /// Its variance, in levels squared; 0 where it was assessed.
    pub variance: f64,
    /// The part of the variance that comes from occupations requiring different levels, before the scale's ends.
    pub(super) between: f64,
    /// The mean of what occupations require, before the scale's ends.
    pub(super) mean: f64,
    /// How likely each step of the scale is.
    pub(super) steps: [f64; 5],
}

impl ExpectedLevel {
    /// Expected value of some function of the level.
    pub(super) fn mean_of(&self, of: impl Fn(f64) -> f64) -> f64 {
        if self.assessed {
            return of(self.level);
        }
        let steps = STEPS.iter().zip(&self.steps);
        steps.map(|(step, share)| share * of(*step)).sum()
    }
}

/// The fit that is expected of the full answers. An estimate: no figure of the method.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EstimatedIndex {
    /// The position of the occupation.
    pub position: usize,
    /// F that is expected, 0–1.
    pub index: f64,
    /// q: the share of weighted requirements that was assessed, so how much of it is not estimated.
    pub assessed_share: f64,
}

/// What is expected of the full answers. An estimate, from the answers so far and the occupations they resemble.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimate {
    pub(super) resemblance: Vec<f64>,
    pub(super) levels: Vec<ExpectedLevel>,
    pub(super) shapes: Vec<Shape>,
    indices: Vec<EstimatedIndex>,
}

impl Estimate {
    /// How likely it is that the person comes from each occupation, in the catalogue's order.
    #[must_use]
    pub fn resemblance(&self) -> &[f64] {
        &self.resemblance
    }

    /// The level of each competence, assessed or expected, in the framework's order.
    #[must_use]
    pub fn levels(&self) -> &[ExpectedLevel] {
        &self.levels
    }

    /// The expected fit with each occupation, in the catalogue's order.
    #[must_use]
    pub fn indices(&self) -> &[EstimatedIndex] {
        &self.indices
    }

    /// The same, best first; equals (to the billionth) in the catalogue's order.
    #[must_use]
    pub fn ranked(&self) -> Vec<EstimatedIndex> {
        let mut ranked = self.indices.clone();
        let comparable = |e: &EstimatedIndex| (e.index * 1e9).round();
        ranked.sort_by(|a, b| comparable(b).total_cmp(&comparable(a)));
        ranked
    }
}

/// The sums that the expected fit with one occupation is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Shape {
    /// Competences that count.
    pub count: f64,
    /// T: Σ w·r.
    pub total: f64,
    /// The part of it that was assessed.
    assessed: f64,
    /// Σ w·min(level, r).
    covered: f64,
    /// Σ min(level, r).
    pub used: f64,
    /// Σ level.
    pub levels: f64,
    /// Σ level², without their variances.
    squares: f64,
    /// Σ variance.
    variances: f64,
    /// Σ r.
    required: f64,
    /// Σ r².
    required_squares: f64,
    /// Σ level·r.
    products: f64,
}

impl Shape {
    fn add(&mut self, level: &ExpectedLevel, r: f64, w: f64) {
        let used = level.mean_of(|x| x.min(r));
        self.count += 1.0;
        self.total += w * r;
        self.assessed += if level.assessed { w * r } else { 0.0 };
        self.covered += w * used;
        self.used += used;
        self.levels += level.level;
        self.squares += level.level * level.level;
        self.variances += level.variance;
        self.required += r;
        self.required_squares += r * r;
        self.products += level.level * r;
    }

    /// Σ (level − mean)², as expected.
    pub fn spread(&self) -> f64 {
        if self.count <= 0.0 {
            return 0.0;
        }
        self.squares - self.levels * self.levels / self.count
            + self.variances * (1.0 - 1.0 / self.count)
    }

    /// Σ (r − mean)².
    pub fn required_spread(&self) -> f64 {
        self.required_squares - self.required * self.required / self.count.max(1.0)
    }

    /// Σ (level − mean)(r − mean).
    pub fn shared(&self) -> f64 {
        self.products - self.levels * self.required / self.count.max(1.0)
    }

    /// The mean of what is required.
    pub fn mean_required(&self) -> f64 {
        self.required / self.count.max(1.0)
    }

    /// The mean level.
    pub fn mean_level(&self) -> f64 {
        self.levels / self.count.max(1.0)
    }
}

impl Telling<'_> {
    /// What is expected of the full answers.
    ///
    /// The fit with an occupation is expected as if all that the occupation itself rates had been answered.
    #[must_use]
    pub fn estimate(&self, profile: &CompetenceProfile) -> Estimate {
        self.estimate_by(profile, self.resemblance(profile))
    }

    /// The same, with the resemblance that was reckoned for this very profile.
    pub(super) fn estimate_by(
        &self,
        profile: &CompetenceProfile,
        resemblance: Vec<f64>,
    ) -> Estimate {
        let levels = self.expected(profile, &resemblance);
        let shapes: Vec<Shape> = self
            .rows()
            .enumerate()
            .map(|(position, row)| self.shape(position, row, &levels, profile))
            .collect();
        let indices = shapes
            .iter()
            .enumerate()
            .map(|(position, shape)| EstimatedIndex {
                position,
                index: self.index(shape),
                assessed_share: share(shape.assessed, shape.total),
            })
            .collect();
        Estimate {
            resemblance,
            levels,
            shapes,
            indices,
        }
    }

    /// What is expected of each level, by these likelihoods of occupations; in the framework's order.
    pub(super) fn expected(
        &self,
        profile: &CompetenceProfile,
        resemblance: &[f64],
    ) -> Vec<ExpectedLevel> {
        let width = self.catalogue.framework().len();
        let mut moments = vec![(0.0, 0.0); width];
        for (row, share) in self.rows().zip(resemblance) {
            for cell in row {
                if let Some((first, second)) = moments.get_mut(cell.competence) {
                    *first += share * cell.level;
                    *second += share * cell.level * cell.level;
                }
            }
        }
        let error = self.error().powi(2);
        moments
            .into_iter()
            .enumerate()
            .map(|(position, (mean, second))| {
                let between = (second - mean * mean).max(0.0);
                if let Some(known) = profile.at(position) {
                    return ExpectedLevel {
                        assessed: true,
                        level: known.level,
                        variance: 0.0,
                        between,
                        mean,
                        steps: [0.0; 5],
                    };
                }
                let weights =
                    STEPS.map(|k| (-0.5 * (k - mean) * (k - mean) / (between + error)).exp());
                let sum: f64 = weights.iter().sum();
                let mut expected = ExpectedLevel {
                    assessed: false,
                    level: 0.0,
                    variance: 0.0,
                    between,
                    mean,
                    steps: weights.map(|w| w / sum),
                };
                expected.level = expected.mean_of(|x| x);
                expected.variance =
                    expected.mean_of(|x| (x - expected.level) * (x - expected.level));
                expected
            })
            .collect()
    }

    fn shape(
        &self,
        position: usize,
        row: &[Cell],
        levels: &[ExpectedLevel],
        profile: &CompetenceProfile,
    ) -> Shape {
        let mut shape = Shape::default();
        for cell in row {
            if let Some(level) = levels.get(cell.competence) {
                shape.add(level, cell.level, cell.weight);
            }
        }
        // What was assessed beyond, where the occupation is judged by it.
        let core = self.catalogue.framework().core().len();
        let required = self.catalogue.requirements(position);
        for (competence, _) in profile.known().iter().filter(|(c, _)| *c >= core) {
            if required.of(*competence).is_none()
                && required.judged_by(*competence)
                && let Some(level) = levels.get(*competence)
            {
                shape.add(level, 0.0, 0.0);
            }
        }
        shape
    }

    /// A before it is cut off at 0; none where it cannot be said.
    pub(super) fn correlation(&self, shape: &Shape) -> Option<f64> {
        let constants = &self.catalogue.constants().fit;
        let (spread, required) = (shape.spread(), shape.required_spread());
        let enough = shape.count >= constants.resemblance_min_assessed as f64
            && (spread / shape.count).max(0.0).sqrt() >= constants.resemblance_min_sd - 1e-9
            && spread > 0.0
            && required > 1e-12;
        enough.then(|| shape.shared() / (spread * required).sqrt())
    }

    fn index(&self, shape: &Shape) -> f64 {
        let constants = &self.catalogue.constants().fit;
        let coverage = share(shape.covered, shape.total);
        match self.correlation(shape) {
            Some(a) => {
                constants.coverage_weight * coverage
                    + constants.resemblance_weight * a.max(0.0)
                    + constants.use_weight * share(shape.used, shape.levels)
            }
            None => coverage,
        }
    }
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
