//! Why an occupation has the figures it has: the parts of the index, and what each competence does in them.

use super::conditions::{ExplainedCondition, conditions};
use super::interest::{InterestExplanation, explain_interest};
use super::reasons::{FlagReason, ListReasons, flags, lists};
use crate::dossier::Derived;
use crate::occupation::{Catalogue, Class, Fit, ItemState, OccupationFit};

/// The parts that the ranking index is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FitPart {
    /// C: what the occupation asks for and the person has.
    Coverage,
    /// A: whether highs and lows are at the same places.
    Resemblance,
    /// U: how much of what the person can do is used.
    Use,
}

/// What one part gives to the index.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// Which part.
    pub part: FitPart,
    /// Its value, 0–1.
    pub value: f64,
    /// Its weight in the index, 0–1; the weights that are used, so coverage alone has weight 1.
    pub weight: f64,
}

impl Contribution {
    /// What it gives to the index, 0–1.
    #[must_use]
    pub fn share(&self) -> f64 {
        self.value * self.weight
    }
}

/// What one competence does in every figure of a fit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted {
    /// The competence's position in the framework.
    pub position: usize,
    /// The level required, 0–4; 0 where nothing is required.
    pub required: f64,
    /// The weight of the requirement, 0–1.
    pub weight: f64,
    /// The person's level, 0–4.
    pub level: Option<f64>,
    /// How the person stands on what is required; none where nothing is.
    pub state: Option<ItemState>,
    /// A strength whose interval begins well below the requirement.
    pub to_confirm: bool,
    /// What it gives to coverage, 0–1; all add up to C.
    pub covered: f64,
    /// What it takes from coverage, 0–1; all add up to 1 − C.
    pub lost: f64,
    /// How far coverage of all that is asked could rise if it were assessed, 0–1; all add up to `C_hi` − `C_lo`.
    pub open: f64,
    /// What it adds to the correlation of levels and requirements; all add up to it. 0 where there is none.
    pub pull: f64,
    /// Its share of the person's levels that the occupation uses, 0–1; all add up to U.
    pub used: f64,
    /// Its share of the person's levels that the occupation does not use, 0–1; all add up to 1 − U.
    pub unused: f64,
}

/// Why an occupation has the figures it has.
#[derive(Debug, Clone, PartialEq)]
pub struct FitExplanation {
    /// The occupation's position in the catalogue.
    pub position: usize,
    /// The figures that are explained.
    pub fit: Fit,
    /// The parts of the index; they add up to it. Empty where there is no index.
    pub parts: Vec<Contribution>,
    /// Every competence that counts, in the framework's order.
    pub competences: Vec<Counted>,
    /// The correlation of levels and requirements, −1 to 1; resemblance is the same, but never below 0.
    pub correlation: Option<f64>,
    /// Why each flag is there.
    pub flags: Vec<FlagReason>,
    /// Each knock-out, with the answers that met it or did not.
    pub conditions: Vec<ExplainedCondition>,
    /// Whether the way in is open today.
    pub class: Class,
    /// In which list the occupation is, and why.
    pub lists: ListReasons,
    /// How the person's interests compare with the occupation's, where both are known.
    pub interest: Option<InterestExplanation>,
}

/// Why this occupation has its figures.
#[must_use]
pub fn explain_fit(
    derived: &Derived,
    catalogue: &Catalogue,
    entry: &OccupationFit,
) -> FitExplanation {
    let fit = &entry.fit;
    let competences = competences(derived, catalogue, entry);
    let assessed = || competences.iter().filter(|c| c.level.is_some());
    let correlation = fit
        .resemblance
        .map(|_| assessed().map(|c| c.pull).sum::<f64>());
    FitExplanation {
        position: entry.position,
        fit: *fit,
        parts: parts(fit, catalogue),
        correlation,
        flags: flags(fit, &competences, catalogue),
        conditions: conditions(entry, derived, catalogue),
        class: entry.class,
        lists: lists(derived, catalogue, entry),
        interest: explain_interest(derived, catalogue, entry.position),
        competences,
    }
}

fn parts(fit: &Fit, catalogue: &Catalogue) -> Vec<Contribution> {
    let constants = &catalogue.constants().fit;
    let (Some(_), Some(coverage)) = (fit.index, fit.coverage) else {
        return Vec::new();
    };
    let part = |part, value, weight| Contribution {
        part,
        value,
        weight,
    };
    let Some(resemblance) = fit.resemblance else {
        return vec![part(FitPart::Coverage, coverage, 1.0)];
    };
    vec![
        part(FitPart::Coverage, coverage, constants.coverage_weight),
        part(
            FitPart::Resemblance,
            resemblance,
            constants.resemblance_weight,
        ),
        part(
            FitPart::Use,
            fit.strengths_used.unwrap_or(0.0),
            constants.use_weight,
        ),
    ]
}

/// What a competence is counted with: its position, the person's level, requirement and weight.
type Pair = (usize, Option<f64>, f64, f64);

fn competences(derived: &Derived, catalogue: &Catalogue, entry: &OccupationFit) -> Vec<Counted> {
    let constants = &catalogue.constants().fit;
    let pairs = pairs(derived, catalogue, entry);
    let known = || {
        pairs
            .iter()
            .filter_map(|(_, x, r, w)| Some(((*x)?, *r, *w)))
    };
    let total: f64 = pairs.iter().map(|(.., r, w)| w * r).sum();
    let assessed: f64 = known().map(|(_, r, w)| w * r).sum();
    let levels: f64 = known().map(|(x, ..)| x).sum();
    let shape = entry.fit.resemblance.map(|_| Shape::of(known()));
    let over = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let counted = pairs.iter().map(|&(position, level, r, w)| {
        let known = derived.profile.at(position).filter(|_| level.is_some());
        let x = level.unwrap_or(0.0);
        let gap = r - x;
        let state = match level {
            _ if r <= 0.0 => None,
            None => Some(ItemState::NotAssessed),
            Some(_) if gap <= 0.0 => Some(ItemState::Strength),
            Some(_) if gap < constants.near_gap => Some(ItemState::Near),
            Some(_) => Some(ItemState::ToDevelop),
        };
        let when_known = |part: f64| if level.is_some() { part } else { 0.0 };
        Counted {
            position,
            required: r,
            weight: w,
            level,
            state,
            to_confirm: state == Some(ItemState::Strength)
                && known.is_some_and(|l| l.lo < r - constants.confirm_margin),
            covered: when_known(over(w * x.min(r), assessed)),
            lost: when_known(over(w * gap.max(0.0), assessed)),
            open: if level.is_some() {
                0.0
            } else {
                over(w * r, total)
            },
            pull: when_known(shape.map_or(0.0, |shape| shape.pull(x, r))),
            used: over(x.min(r), levels),
            unused: over((x - r).max(0.0), levels),
        }
    });
    counted.collect()
}

/// Every competence that the occupation asks for, or by which the person is judged for it; in the framework's order.
fn pairs(derived: &Derived, catalogue: &Catalogue, entry: &OccupationFit) -> Vec<Pair> {
    let required = catalogue.requirements(entry.position);
    let level = |position| derived.profile.at(position).map(|l| l.level);
    let asked = required.entries().iter();
    let asked = asked.map(|r| (r.competence, level(r.competence), r.level, r.weight));
    let known = derived.profile.known().iter();
    let not_asked = known
        .filter(|(position, _)| required.of(*position).is_none() && required.judged_by(*position))
        .map(|(position, l)| (*position, Some(l.level), 0.0, 0.0));
    let mut pairs: Vec<Pair> = asked.chain(not_asked).collect();
    pairs.sort_by_key(|(position, ..)| *position);
    pairs
}

/// Means and spread of levels and requirements, over what was assessed.
#[derive(Debug, Clone, Copy)]
struct Shape {
    level: f64,
    required: f64,
    spread: f64,
}

impl Shape {
    fn of(pairs: impl Iterator<Item = (f64, f64, f64)> + Clone) -> Self {
        let n = pairs.clone().count().max(1) as f64;
        let sums = pairs.clone();
        let (sx, sr) = sums.fold((0.0, 0.0), |(sx, sr), (x, r, _)| (sx + x, sr + r));
        let (level, required) = (sx / n, sr / n);
        let (xx, rr) = pairs.fold((0.0, 0.0), |(xx, rr), (x, r, _)| {
            let (x, r) = (x - level, r - required);
            (xx + x * x, rr + r * r)
        });
        Self {
            level,
            required,
            spread: (xx * rr).sqrt(),
        }
    }

    fn pull(&self, x: f64, r: f64) -> f64 {
        if self.spread > 0.0 {
            (x - self.level) * (r - self.required) / self.spread
        } else {
            0.0
        }
    }
}
