//! Why a result carries its flags, and why it is in one of the two lists or in neither.

use super::fit::Counted;
use crate::dossier::Derived;
use crate::occupation::{Catalogue, Class, Fit, FitFlag, OccupationFit};

/// A figure against the threshold that decides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// What was found.
    pub found: f64,
    /// The threshold.
    pub threshold: f64,
}

/// Why a flag is there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FlagReason {
    /// q, the share of what is asked that was assessed, is below what an index takes.
    NotEnoughAssessed(Measured),
    /// q is below what a firm result takes.
    Provisional(Measured),
    /// There is no resemblance.
    FlatOrFew(WhyNoResemblance),
    /// U is below the threshold, though coverage is high.
    UnderUse(Measured),
}

/// Why there is no resemblance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WhyNoResemblance {
    /// Fewer competences were assessed than it takes.
    Few {
        /// How many were.
        assessed: usize,
        /// How many it takes.
        least: usize,
    },
    /// The person's levels are too even: their standard deviation is below the threshold, in levels.
    Even(Measured),
    /// The occupation asks the same of all that was assessed.
    EvenRequirements,
}

/// One of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NamedList {
    /// Accessible now.
    Accessible,
    /// Worth aiming at.
    Aiming,
}

/// Something that a list asks for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ListCondition {
    /// Enough assessed for an index.
    Assessed(Measured),
    /// Coverage of what was assessed.
    Coverage(Measured),
    /// Coverage even if nothing that was not assessed were there.
    Sure(Measured),
    /// Nothing known blocks the way.
    NotBlocked(bool),
}

impl ListCondition {
    /// Whether it is met.
    #[must_use]
    pub fn is_met(&self) -> bool {
        match self {
            Self::Assessed(m) | Self::Coverage(m) | Self::Sure(m) => m.found >= m.threshold,
            Self::NotBlocked(free) => *free,
        }
    }
}

/// In which list an occupation is, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct ListReasons {
    /// The list it is in.
    pub shown_in: Option<NamedList>,
    /// The list it would be in, if the list were not full.
    pub qualifies_for: Option<NamedList>,
    /// The most occupations in a list.
    pub most: usize,
    /// What "accessible now" asks for.
    pub accessible: Vec<ListCondition>,
    /// What "worth aiming at" asks for.
    pub aiming: Vec<ListCondition>,
}

pub(super) fn flags(fit: &Fit, competences: &[Counted], catalogue: &Catalogue) -> Vec<FlagReason> {
    let constants = &catalogue.constants().fit;
    let measured = |found, threshold| Measured { found, threshold };
    let reason = |flag: FitFlag| match flag {
        FitFlag::NotEnoughAssessed => FlagReason::NotEnoughAssessed(measured(
            fit.assessed_share,
            constants.min_assessed_share,
        )),
        FitFlag::Provisional => {
            FlagReason::Provisional(measured(fit.assessed_share, constants.provisional_share))
        }
        FitFlag::UnderUse => FlagReason::UnderUse(measured(
            fit.strengths_used.unwrap_or(0.0),
            constants.under_use_below,
        )),
        FitFlag::FlatOrFew => {
            let levels: Vec<f64> = competences.iter().filter_map(|c| c.level).collect();
            let least = constants.resemblance_min_assessed;
            let spread = spread(&levels);
            FlagReason::FlatOrFew(if levels.len() < least {
                WhyNoResemblance::Few {
                    assessed: levels.len(),
                    least,
                }
            } else if spread < constants.resemblance_min_sd {
                WhyNoResemblance::Even(measured(spread, constants.resemblance_min_sd))
            } else {
                WhyNoResemblance::EvenRequirements
            })
        }
    };
    fit.flags.iter().map(reason).collect()
}

/// The population standard deviation, in levels.
fn spread(levels: &[f64]) -> f64 {
    let n = levels.len().max(1) as f64;
    let mean = levels.iter().sum::<f64>() / n;
    let squares: f64 = levels.iter().map(|x| (x - mean) * (x - mean)).sum();
    (squares / n).sqrt()
}

pub(super) fn lists(
    derived: &Derived,
    catalogue: &Catalogue,
    entry: &OccupationFit,
) -> ListReasons {
    let constants = &catalogue.constants().lists;
    let measured = |found, threshold| Measured { found, threshold };
    let fit = &entry.fit;
    let assessed = ListCondition::Assessed(measured(
        fit.assessed_share,
        catalogue.constants().fit.min_assessed_share,
    ));
    let asks = |coverage, sure| {
        vec![
            assessed,
            ListCondition::Coverage(measured(fit.coverage.unwrap_or(0.0), coverage)),
            ListCondition::Sure(measured(fit.missing.lo, sure)),
        ]
    };
    let mut accessible = asks(constants.accessible_coverage, constants.accessible_sure);
    accessible.push(ListCondition::NotBlocked(entry.class != Class::Blocked));
    let aiming = asks(constants.aiming_coverage, constants.aiming_sure);
    let all = |conditions: &[ListCondition]| conditions.iter().all(ListCondition::is_met);
    let qualifies_for = if fit.index.is_none() {
        None
    } else if all(&accessible) {
        Some(NamedList::Accessible)
    } else if all(&aiming) {
        Some(NamedList::Aiming)
    } else {
        None
    };
    let is_in = |list: &[usize]| {
        list.iter()
            .filter_map(|p| derived.ranking.get(*p))
            .any(|of| of.position == entry.position)
    };
    let shown_in = if is_in(&derived.proposal.accessible) {
        Some(NamedList::Accessible)
    } else if is_in(&derived.proposal.aiming) {
        Some(NamedList::Aiming)
    } else {
        None
    };
    ListReasons {
        shown_in,
        qualifies_for,
        most: constants.most,
        accessible,
        aiming,
    }
}
