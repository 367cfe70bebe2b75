//! How well a person fits one occupation (the method's step 2).

use serde::Serialize;

use super::{FitConstants, Requirements};
use crate::competence::CompetenceProfile;

/// A range of shares, 0–1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Range {
    /// The low end.
    pub lo: f64,
    /// The high end.
    pub hi: f64,
}

/// What a reader must know beside the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FitFlag {
    /// Too little of what is required was assessed; no ranking index.
    NotEnoughAssessed,
    /// Part of what is required was not assessed.
    Provisional,
    /// Profile too flat or too few answers for resemblance; the index is coverage alone.
    FlatOrFew,
    /// The occupation would under-use the person's competences.
    UnderUse,
}

/// How well a person fits one occupation. All shares are 0–1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fit {
    /// q: the share of weighted requirements that was assessed.
    pub assessed_share: f64,
    /// C: coverage of what was assessed; none where nothing that is required was.
    pub coverage: Option<f64>,
    /// `C_lo–C_hi`: coverage whatever the unassessed levels are.
    pub missing: Range,
    /// The same with the ends of the levels' intervals.
    pub total: Range,
    /// A: resemblance of the profile's shape, where it can be said.
    pub resemblance: Option<f64>,
    /// U: share of the person's levels that the occupation uses; none where all levels are 0.
    pub strengths_used: Option<f64>,
    /// F: the ranking index; none where not enough was assessed.
    pub index: Option<f64>,
    /// What a reader must know beside the figures.
    pub flags: Vec<FitFlag>,
    /// `T_S`: weighted requirements that were assessed; the base of every loss.
    pub assessed_weight: f64,
}

/// The fit of a profile with what an occupation requires.
#[must_use]
pub fn fit(
    profile: &CompetenceProfile,
    required: Requirements<'_>,
    constants: &FitConstants,
) -> Fit {
    let mut sums = Sums::default();
    for ((level, &r), &w) in profile
        .levels()
        .iter()
        .zip(required.level)
        .zip(required.weight)
    {
        sums.total += w * r;
        let Some(level) = level else { continue };
        let x = level.level;
        sums.assessed += w * r;
        sums.covered += w * x.min(r);
        sums.covered_lo += w * level.lo.min(r);
        sums.covered_hi += w * level.hi.min(r);
        sums.used += x.min(r);
        sums.levels += x;
        sums.count += 1;
    }
    let share = |part: f64, whole: f64| {
        if whole > 0.0 {
            Some(part / whole)
        } else {
            None
        }
    };
    let over_all = |part: f64| share(part, sums.total).unwrap_or(0.0).clamp(0.0, 1.0);
    let open = over_all(sums.total - sums.assessed);
    let assessed_share = over_all(sums.assessed);
    let coverage = share(sums.covered, sums.assessed);
    let strengths_used = share(sums.used, sums.levels);
    let resemblance = if sums.count >= constants.resemblance_min_assessed {
        correlation(profile, required, constants.resemblance_min_sd).map(|r| r.max(0.0))
    } else {
        None
    };
    let mut flags = Vec::new();
    let index = coverage
        .filter(|_| assessed_share >= constants.min_assessed_share)
        .map(|c| match resemblance {
            Some(a) => {
                constants.coverage_weight * c
                    + constants.resemblance_weight * a
                    + constants.use_weight * strengths_used.unwrap_or(0.0)
            }
            None => c,
        });
    if index.is_none() {
        flags.push(FitFlag::NotEnoughAssessed);
    } else if assessed_share < constants.provisional_share {
        flags.push(FitFlag::Provisional);
    }
    if resemblance.is_none() {
        flags.push(FitFlag::FlatOrFew);
    }
    let covered = coverage.is_some_and(|c| c >= constants.under_use_coverage);
    if covered && strengths_used.is_some_and(|u| u < constants.under_use_below) {
        flags.push(FitFlag::UnderUse);
    }
    Fit {
        assessed_share,
        coverage,
        missing: Range {
            lo: over_all(sums.covered),
            hi: (over_all(sums.covered) + open).min(1.0),
        },
        total: Range {
            lo: over_all(sums.covered_lo),
            hi: (over_all(sums.covered_hi) + open).min(1.0),
        },
        resemblance,
        strengths_used,
        index,
        flags,
        assessed_weight: sums.assessed,
    }
}

#[derive(Default)]
struct Sums {
    total: f64,
    assessed: f64,
    covered: f64,
    covered_lo: f64,
    covered_hi: f64,
    used: f64,
    levels: f64,
    count: usize,
}

/// Pearson's correlation of levels and requirements over what was assessed, where both vary enough.
fn correlation(
    profile: &CompetenceProfile,
    required: Requirements<'_>,
    min_sd: f64,
) -> Option<f64> {
    let pairs = || {
        profile
            .levels()
            .iter()
            .zip(required.level)
            .filter_map(|(level, &r)| level.as_ref().map(|l| (l.level, r)))
    };
    pearson(pairs, min_sd)
}

fn pearson<I: Iterator<Item = (f64, f64)>>(pairs: impl Fn() -> I, min_sd: f64) -> Option<f64> {
    let n = pairs().count() as f64;
    let (sx, sy) = pairs().fold((0.0, 0.0), |(sx, sy), (x, y)| (sx + x, sy + y));
    let (mx, my) = (sx / n, sy / n);
    let (xx, yy, xy) = pairs().fold((0.0, 0.0, 0.0), |(xx, yy, xy), (x, y)| {
        (
            xx + (x - mx) * (x - mx),
            yy + (y - my) * (y - my),
            xy + (x - mx) * (y - my),
        )
    });
    let varies = n > 0.0 && (xx / n).sqrt() >= min_sd && (yy / n).sqrt() > 1e-12;
    varies.then(|| xy / (xx * yy).sqrt())
}

/// Resemblance of a person's interests to an occupation's: Pearson's correlation of the six RIASEC scores.
///
/// Shown as "interest", never used to exclude. None where either is flat.
#[must_use]
pub fn interest_resemblance(person: &[f64; 6], occupation: &[f64; 6]) -> Option<f64> {
    pearson(
        || person.iter().copied().zip(occupation.iter().copied()),
        1e-9,
    )
}
