//! How well a person fits one occupation (the method's step 2).

use std::ops::Add;

use serde::{Serialize, Serializer};

use super::{FitConstants, Requirements};
use crate::competence::{AssessedLevel, CompetenceProfile};

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

impl FitFlag {
    /// Every flag, in the order in which they are told.
    pub const ALL: [Self; 4] = [
        Self::NotEnoughAssessed,
        Self::Provisional,
        Self::FlatOrFew,
        Self::UnderUse,
    ];
}

/// The flags of one fit.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct FitFlags(u8);

impl FitFlags {
    fn insert(&mut self, flag: FitFlag) {
        self.0 |= 1 << flag as u8;
    }

    /// Whether this flag is set.
    #[must_use]
    pub fn contains(self, flag: FitFlag) -> bool {
        self.0 & (1 << flag as u8) != 0
    }

    /// The flags that are set, in the order in which they are told.
    pub fn iter(self) -> impl Iterator<Item = FitFlag> {
        FitFlag::ALL.into_iter().filter(move |f| self.contains(*f))
    }
}

impl FromIterator<FitFlag> for FitFlags {
    fn from_iter<I: IntoIterator<Item = FitFlag>>(flags: I) -> Self {
        let mut all = Self::default();
        flags.into_iter().for_each(|flag| all.insert(flag));
        all
    }
}

impl std::fmt::Debug for FitFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for FitFlags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// How well a person fits one occupation. All shares are 0–1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
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
    pub flags: FitFlags,
    /// `T_S`: weighted requirements that were assessed; the base of every loss.
    pub assessed_weight: f64,
}

/// The fit of a profile with what one occupation requires.
///
/// [`super::rank`] comes to the same for all occupations at once.
#[must_use]
pub fn fit(
    profile: &CompetenceProfile,
    required: Requirements<'_>,
    constants: &FitConstants,
) -> Fit {
    let mut sums = Sums::default();
    let mut held = Total::default();
    for (level, r, w) in judged(profile, required) {
        let x = level.level;
        sums.assessed += w * r;
        sums.covered += w * x.min(r);
        sums.covered_lo += w * level.lo.min(r);
        sums.covered_hi += w * level.hi.min(r);
        sums.used += x.min(r);
        held.take(x, 0.0);
    }
    let resemblance = if held.count >= constants.resemblance_min_assessed {
        resemblance(profile, required, constants)
    } else {
        None
    };
    figures(&sums, &held, required.total(), resemblance, constants)
}

/// What is assessed of what an occupation is judged by (S): the level, what is required and its weight.
fn judged<'a>(
    profile: &'a CompetenceProfile,
    required: Requirements<'a>,
) -> impl Iterator<Item = (&'a AssessedLevel, f64, f64)> {
    let known = profile.known().iter();
    known
        .filter(move |(position, _)| required.judged_by(*position))
        .map(move |(position, level)| {
            let found = required.of(*position);
            (
                level,
                found.map_or(0.0, |r| r.level),
                found.map_or(0.0, |r| r.weight),
            )
        })
}

/// Sums over what is assessed of what an occupation is judged by.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    /// Of w·r.
    pub assessed: f64,
    /// Of w·min(x, r).
    pub covered: f64,
    /// Of the same with the low ends of the intervals.
    pub covered_lo: f64,
    /// Of the same with the high ends.
    pub covered_hi: f64,
    /// Of min(x, r).
    pub used: f64,
    /// Of r.
    pub required: f64,
    /// Of r².
    pub squares: f64,
    /// Of r times how far the level is from the person's middle.
    pub products: f64,
}

impl Sums {
    pub fn add(&mut self, other: &Self) {
        self.assessed += other.assessed;
        self.covered += other.covered;
        self.covered_lo += other.covered_lo;
        self.covered_hi += other.covered_hi;
        self.used += other.used;
        self.required += other.required;
        self.squares += other.squares;
        self.products += other.products;
    }
}

/// Sums over a person's levels.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Total {
    /// How many.
    pub count: usize,
    /// Of the levels.
    pub levels: f64,
    /// Of how far they are from the person's middle.
    pub beside: f64,
    /// Of the squares of that.
    pub squares: f64,
}

impl Total {
    pub fn take(&mut self, level: f64, beside: f64) {
        self.count += 1;
        self.levels += level;
        self.beside += beside;
        self.squares += beside * beside;
    }

    /// The sum of squares about the mean; none where there are too few levels or they vary too little for A.
    pub fn varies(&self, constants: &FitConstants) -> Option<f64> {
        let n = self.count as f64;
        let squares = self.squares - self.beside * self.beside / n;
        let varies = self.count >= constants.resemblance_min_assessed
            && squares > 0.0
            && at_least((squares / n).sqrt(), constants.resemblance_min_sd);
        varies.then_some(squares)
    }
}

impl Add for Total {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            levels: self.levels + other.levels,
            beside: self.beside + other.beside,
            squares: self.squares + other.squares,
        }
    }
}

/// The least share of a sum of squares that must be left in the variance; below, the difference has lost digits.
pub(super) const LEFT: f64 = 1e-3;

/// The figures of these sums. Where their differences would lose digits, `exactly` gives the resemblance.
pub(super) fn judge_sums(
    sums: &Sums,
    held: &Total,
    total: f64,
    constants: &FitConstants,
    exactly: impl FnOnce() -> Option<f64>,
) -> Fit {
    if sums.squares <= 0.0 {
        return nothing_required(held, total);
    }
    let n = held.count as f64;
    let resemblance = held.varies(constants).and_then(|of_levels| {
        let of_required = sums.squares - sums.required * sums.required / n;
        if of_required < LEFT * sums.squares {
            exactly()
        } else {
            let shared = sums.products - held.beside * sums.required / n;
            Some((shared / (of_levels * of_required).sqrt()).max(0.0))
        }
    });
    figures(sums, held, total, resemblance, constants)
}

/// The figures where nothing of what is assessed is required: of thousands of occupations most.
fn nothing_required(held: &Total, total: f64) -> Fit {
    let open = Range {
        lo: 0.0,
        hi: if total > 0.0 { 1.0 } else { 0.0 },
    };
    Fit {
        assessed_share: 0.0,
        coverage: None,
        missing: open,
        total: open,
        resemblance: None,
        strengths_used: (held.levels > 0.0).then_some(0.0),
        index: None,
        flags: [FitFlag::NotEnoughAssessed, FitFlag::FlatOrFew]
            .into_iter()
            .collect(),
        assessed_weight: 0.0,
    }
}

/// Whether a figure reaches a threshold; what lies below a billionth is rounding, which must not decide.
pub(super) fn at_least(figure: f64, threshold: f64) -> bool {
    figure >= threshold - 1e-9
}

fn figures(
    sums: &Sums,
    held: &Total,
    total: f64,
    resemblance: Option<f64>,
    constants: &FitConstants,
) -> Fit {
    let share = |part: f64, whole: f64| {
        if whole > 0.0 {
            Some(part / whole)
        } else {
            None
        }
    };
    let over_all = |part: f64| share(part, total).unwrap_or(0.0).clamp(0.0, 1.0);
    let open = over_all(total - sums.assessed);
    let assessed_share = over_all(sums.assessed);
    let coverage = share(sums.covered, sums.assessed);
    let strengths_used = share(sums.used, held.levels);
    let mut flags = FitFlags::default();
    let index = coverage
        .filter(|_| at_least(assessed_share, constants.min_assessed_share))
        .map(|c| match resemblance {
            Some(a) => {
                constants.coverage_weight * c
                    + constants.resemblance_weight * a
                    + constants.use_weight * strengths_used.unwrap_or(0.0)
            }
            None => c,
        });
    if index.is_none() {
        flags.insert(FitFlag::NotEnoughAssessed);
    } else if !at_least(assessed_share, constants.provisional_share) {
        flags.insert(FitFlag::Provisional);
    }
    if resemblance.is_none() {
        flags.insert(FitFlag::FlatOrFew);
    }
    let covered = coverage.is_some_and(|c| at_least(c, constants.under_use_coverage));
    if covered && strengths_used.is_some_and(|u| !at_least(u, constants.under_use_below)) {
        flags.insert(FitFlag::UnderUse);
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

/// A: Pearson's correlation of levels and requirements over what was assessed, at least 0, where both vary enough.
pub(super) fn resemblance(
    profile: &CompetenceProfile,
    required: Requirements<'_>,
    constants: &FitConstants,
) -> Option<f64> {
    let known = profile.known().iter();
    resemblance_of(
        known.map(|(at, level)| (*at, level.level)),
        required,
        constants,
    )
}

/// The same of levels by position.
pub(super) fn resemblance_of(
    levels: impl Iterator<Item = (usize, f64)>,
    required: Requirements<'_>,
    constants: &FitConstants,
) -> Option<f64> {
    let pairs: Vec<(f64, f64)> = levels
        .filter(|(position, _)| required.judged_by(*position))
        .map(|(position, level)| (level, required.of(position).map_or(0.0, |r| r.level)))
        .collect();
    pearson(|| pairs.iter().copied(), constants.resemblance_min_sd).map(|a| a.max(0.0))
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
    let varies = n > 0.0 && at_least((xx / n).sqrt(), min_sd) && (yy / n).sqrt() > 1e-12;
    varies.then(|| xy / (xx * yy).sqrt())
}

/// Resemblance of a person's interests to an occupation's: Pearson's correlation of the six RIASEC scores.
///
/// Shown as "interest", never used to exclude. None where either is flat.
#[must_use]
pub fn interest_resemblance(person: &[f64; 6], occupation: &[f64; 6]) -> Option<f64> {
    pearson(
        || person.iter().copied().zip(occupation.iter().copied()),
        2e-9,
    )
}
