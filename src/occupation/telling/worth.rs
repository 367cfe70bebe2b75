//! How much an answer would tell: how far it is expected to shift the leading occupations against each other.

use std::collections::BTreeSet;

use super::estimate::{Estimate, Shape};
use super::ratings::{Cell, Telling};
use crate::competence::CompetenceProfile;
use crate::occupation::Catalogue;

/// So many occupations are the first ones: those a counsellor speaks about.
const FIRST: usize = 5;

/// So many occupations lead: the first ones, and those that may become so.
const LEADING: usize = 4 * FIRST;

/// Occupations less likely than this share of the likeliest are not looked at.
const LEAST_LIKELY: f64 = 1e-3;

/// The most figures of a table of occupations by competences.
const MOST_FIGURES: usize = 1_000_000;

/// How much an answer on each candidate would tell about which occupations fit, most telling first.
///
/// Candidates are positions in the framework; those already assessed are left out. Values are points of F (0–1) by which
/// an answer is expected to shift the leading occupations against each other, 0 where it tells nothing; they are
/// comparable from answer to answer, so that a share of the first one's value can be the end of asking.
#[must_use]
pub fn telling(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    candidates: &[usize],
) -> Vec<(usize, f64)> {
    Telling::new(catalogue).worth(profile, candidates)
}

/// The same for the tasks of an experience in one occupation, named by its position.
///
/// Added to what tells the leading occupations apart is how far the answer is expected to move the coverage of that
/// occupation itself: what is essential and important to it comes first, and between equals what tells others apart.
#[must_use]
pub fn telling_within(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    occupation: usize,
    candidates: &[usize],
) -> Vec<(usize, f64)> {
    Telling::new(catalogue).worth_within(profile, occupation, candidates)
}

impl Telling<'_> {
    /// What [`telling`] gives.
    #[must_use]
    pub fn worth(&self, profile: &CompetenceProfile, candidates: &[usize]) -> Vec<(usize, f64)> {
        let open = self.open(profile, candidates);
        sorted(self.told(&self.estimate(profile), &open))
    }

    /// What [`telling_within`] gives.
    #[must_use]
    pub fn worth_within(
        &self,
        profile: &CompetenceProfile,
        occupation: usize,
        candidates: &[usize],
    ) -> Vec<(usize, f64)> {
        let open = self.open(profile, candidates);
        let estimate = self.estimate(profile);
        let mut told = self.told(&estimate, &open);
        for (competence, value) in &mut told {
            *value += self.moves(&estimate, occupation, *competence);
        }
        sorted(told)
    }

    /// What [`Self::worth`] gives, by what is expected so far: an estimate can serve several lists of candidates.
    #[must_use]
    pub fn worth_by(&self, estimate: &Estimate, candidates: &[usize]) -> Vec<(usize, f64)> {
        let open = |c: &usize| estimate.levels.get(*c).is_some_and(|l| !l.assessed);
        let open: BTreeSet<usize> = candidates.iter().copied().filter(open).collect();
        let open: Vec<usize> = open.into_iter().collect();
        sorted(self.told(estimate, &open))
    }

    /// How far an answer is expected to move the coverage of the occupation at this position, 0–1: its standard deviation
    /// by what is expected so far.
    #[must_use]
    pub fn moves(&self, estimate: &Estimate, occupation: usize, competence: usize) -> f64 {
        let required = self.catalogue.requirements(occupation);
        let total = required.total();
        let level = estimate.levels.get(competence).filter(|l| !l.assessed);
        let Some((entry, level)) = required.of(competence).zip(level) else {
            return 0.0;
        };
        let mean = level.mean_of(|x| x.min(entry.level));
        let variance = level.mean_of(|x| (x.min(entry.level) - mean).powi(2));
        if total > 0.0 {
            entry.weight * variance.sqrt() / total
        } else {
            0.0
        }
    }

    /// The most telling of these competences, none of which is assessed.
    pub(super) fn most_telling(&self, estimate: &Estimate, open: &[usize]) -> Option<usize> {
        sorted(self.told(estimate, open)).first().map(|told| told.0)
    }

    fn open(&self, profile: &CompetenceProfile, candidates: &[usize]) -> Vec<usize> {
        let width = self.catalogue.framework().len();
        let open: BTreeSet<usize> = candidates
            .iter()
            .copied()
            .filter(|c| *c < width && profile.at(*c).is_none())
            .collect();
        open.into_iter().collect()
    }

    fn told(&self, estimate: &Estimate, open: &[usize]) -> Vec<(usize, f64)> {
        let nothing = || open.iter().map(|c| (*c, 0.0)).collect();
        let ranked = estimate.ranked();
        let first = FIRST.min(ranked.len().saturating_sub(1));
        let leading: Vec<_> = ranked.iter().take(LEADING).collect();
        let edge = first.checked_sub(1).and_then(|last| ranked.get(last));
        let (Some(inside), Some(outside)) = (edge, ranked.get(first)) else {
            return nothing();
        };
        let threshold = f64::midpoint(inside.index, outside.index);
        let table = Table::new(self, estimate, open, leading.iter().map(|l| l.position));
        let shifts = table.shifts();
        // How far the indices of the leading ones are from sure, against each other.
        let even = 1.0 / leading.len() as f64;
        let mean_shift = mean(&shifts, leading.iter().map(|_| even));
        let mean_slope = mean(&table.slopes, leading.iter().map(|_| even));
        let variance: f64 = shifts
            .iter()
            .zip(&table.slopes)
            .map(|(shift, slope)| {
                let against = shift.iter().zip(&mean_shift).map(|(a, b)| a - b);
                let by = slope.iter().zip(&mean_slope).map(|(a, b)| a - b);
                even * against.zip(by).map(|(a, b)| a * b).sum::<f64>()
            })
            .sum();
        if variance <= 1e-18 {
            return nothing();
        }
        // How open it is whether each is among the first: most at the edge, 0–1.
        let openness: Vec<f64> = leading
            .iter()
            .map(|l| {
                let inside = 1.0 / (1.0 + (-1.7 * (l.index - threshold) / variance.sqrt()).exp());
                4.0 * inside * (1.0 - inside)
            })
            .collect();
        let sum: f64 = openness.iter().sum();
        let middle = mean(&shifts, openness.iter().map(|o| o / sum.max(1e-18)));
        let mut told = vec![0.0; table.columns.len()];
        for (shift, openness) in shifts.iter().zip(&openness) {
            for ((told, by), middle) in told.iter_mut().zip(shift).zip(&middle) {
                *told += openness * (by - middle) * (by - middle);
            }
        }
        let value = |competence: usize| {
            let column = table.column(competence)?;
            let (told, variance) = (told.get(column)?, table.variances.get(column)?);
            let known = self.is_required(competence) && *variance > 0.0;
            known.then(|| (told / variance / first as f64).sqrt())
        };
        open.iter()
            .map(|c| (*c, value(*c).unwrap_or_default()))
            .collect()
    }

    /// How F of an occupation moves with one more level of each competence it rates that is not assessed.
    fn slope(
        &self,
        row: &[Cell],
        shape: &Shape,
        estimate: &Estimate,
        mut to: impl FnMut(usize, f64),
    ) {
        let constants = &self.catalogue.constants().fit;
        let correlation = self.correlation(shape);
        let spread = shape.spread();
        let both = (spread * shape.required_spread()).sqrt();
        for cell in row {
            let Some(level) = estimate.levels.get(cell.competence).filter(|l| !l.assessed) else {
                continue;
            };
            let below = level.mean_of(|x| if x < cell.level { 1.0 } else { 0.0 });
            let covered = if shape.total > 0.0 {
                cell.weight * below / shape.total
            } else {
                0.0
            };
            let Some(correlation) = correlation else {
                to(cell.competence, covered);
                continue;
            };
            let used = if shape.levels > 0.0 {
                below / shape.levels - shape.used / (shape.levels * shape.levels)
            } else {
                0.0
            };
            let alike = if correlation > 0.0 {
                (cell.level - shape.mean_required()) / both
                    - correlation * (level.level - shape.mean_level()) / spread
            } else {
                0.0
            };
            to(
                cell.competence,
                constants.coverage_weight * covered
                    + constants.resemblance_weight * alike
                    + constants.use_weight * used,
            );
        }
    }
}

/// Occupations by competences that are not assessed.
struct Table {
    /// The competences, in order.
    columns: Vec<usize>,
    /// Variance of each level that comes from the error of one word.
    own: Vec<f64>,
    /// Variance of each level in all.
    variances: Vec<f64>,
    /// For each likely occupation how far what it requires is from what is expected, by the root of its likelihood.
    beside: Vec<Vec<f64>>,
    /// For each leading occupation how its index moves with each level.
    slopes: Vec<Vec<f64>>,
}

impl Table {
    fn new(
        telling: &Telling<'_>,
        estimate: &Estimate,
        open: &[usize],
        leading: impl Iterator<Item = usize>,
    ) -> Self {
        let leading: Vec<usize> = leading.collect();
        let unknown = |c: &usize| estimate.levels.get(*c).is_some_and(|l| !l.assessed);
        let rated = leading.iter().flat_map(|p| telling.row(*p));
        let columns: BTreeSet<usize> = rated
            .map(|cell| cell.competence)
            .chain(open.iter().copied())
            .filter(unknown)
            .collect();
        let columns: Vec<usize> = columns.into_iter().collect();
        let mut table = Self {
            columns,
            own: Vec::new(),
            variances: Vec::new(),
            beside: Vec::new(),
            slopes: Vec::new(),
        };
        table.add_likely(telling, estimate);
        let least = telling.error().powi(2) / 4.0;
        for (i, competence) in table.columns.iter().enumerate() {
            let Some(level) = estimate.levels.get(*competence) else {
                continue;
            };
            let own = (level.variance - level.between).max(least);
            let between: f64 = table
                .beside
                .iter()
                .filter_map(|row| row.get(i))
                .map(|x| x * x)
                .sum();
            table.own.push(own);
            table.variances.push(own + between);
        }
        for position in leading {
            let mut slope = vec![0.0; table.columns.len()];
            if let Some(shape) = estimate.shapes.get(position) {
                telling.slope(telling.row(position), shape, estimate, |competence, by| {
                    if let Some(place) = table.column(competence).and_then(|c| slope.get_mut(c)) {
                        *place = by;
                    }
                });
            }
            table.slopes.push(slope);
        }
        table
    }

    fn add_likely(&mut self, telling: &Telling<'_>, estimate: &Estimate) {
        let mut likely: Vec<(usize, f64)> =
            estimate.resemblance.iter().copied().enumerate().collect();
        likely.sort_by(|a, b| b.1.total_cmp(&a.1));
        let least = likely.first().map_or(0.0, |l| l.1) * LEAST_LIKELY;
        let most = (MOST_FIGURES / self.columns.len().max(1)).max(LEADING);
        let middle: Vec<f64> = self
            .columns
            .iter()
            .filter_map(|c| estimate.levels.get(*c))
            .map(|l| l.mean)
            .collect();
        for (position, share) in likely.into_iter().take(most).take_while(|l| l.1 >= least) {
            let root = share.sqrt();
            let mut beside: Vec<f64> = middle.iter().map(|m| -root * m).collect();
            for cell in telling.row(position) {
                if let Some(place) = self.column(cell.competence).and_then(|c| beside.get_mut(c)) {
                    *place += root * cell.level;
                }
            }
            self.beside.push(beside);
        }
    }

    fn column(&self, competence: usize) -> Option<usize> {
        self.columns.binary_search(&competence).ok()
    }

    /// For each leading occupation the covariance of its index with each level.
    fn shifts(&self) -> Vec<Vec<f64>> {
        let shift = |slope: &Vec<f64>| {
            let own = slope.iter().zip(&self.own);
            let mut shift: Vec<f64> = own.map(|(slope, own)| slope * own).collect();
            for beside in &self.beside {
                let along: f64 = slope.iter().zip(beside).map(|(a, b)| a * b).sum();
                for (shift, by) in shift.iter_mut().zip(beside) {
                    *shift += along * by;
                }
            }
            shift
        };
        self.slopes.iter().map(shift).collect()
    }
}

/// The mean of rows with these weights, column by column.
fn mean(rows: &[Vec<f64>], weights: impl Iterator<Item = f64>) -> Vec<f64> {
    let width = rows.first().map_or(0, Vec::len);
    let mut mean = vec![0.0; width];
    for (row, weight) in rows.iter().zip(weights) {
        for (mean, x) in mean.iter_mut().zip(row) {
            *mean += weight * x;
        }
    }
    mean
}

fn sorted(mut told: Vec<(usize, f64)>) -> Vec<(usize, f64)> {
    told.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    told
}
