//! The order in which occupations are shown (the method's step 4), and the two lists.

use super::sums::fit_all;
use super::{
    Catalogue, Class, Explained, Fit, Holdings, KnockOut, KnockOutState, OccupationId,
    OccupationSource, classify, explain, judge,
};
use crate::competence::CompetenceProfile;

/// One occupation, set against a person.
#[derive(Debug, Clone, PartialEq)]
pub struct OccupationFit {
    /// The occupation's position in the catalogue.
    pub position: usize,
    /// The figures.
    pub fit: Fit,
    /// Whether the way in is open today.
    pub class: Class,
    /// Whether each of the occupation's knock-outs is met, in its order.
    pub knock_out_states: Vec<KnockOutState>,
}

impl OccupationFit {
    /// The occupation.
    #[must_use]
    pub fn occupation<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a OccupationSource> {
        catalogue.occupations().get(self.position)
    }

    /// Whether it is this occupation.
    #[must_use]
    pub fn is_of(&self, catalogue: &Catalogue, id: &OccupationId) -> bool {
        self.occupation(catalogue).is_some_and(|o| o.id == *id)
    }

    /// Each knock-out and whether it is met.
    pub fn knock_outs<'a>(
        &'a self,
        catalogue: &'a Catalogue,
    ) -> impl Iterator<Item = (&'a KnockOut, KnockOutState)> {
        let knock_outs = self.occupation(catalogue).map(|o| &o.knock_outs);
        let states = self.knock_out_states.iter().copied();
        knock_outs.into_iter().flatten().zip(states)
    }

    /// Each required competence and what it costs, in the framework's order. Reckoned when asked: thousands are ranked, few are explained.
    #[must_use]
    pub fn explain(&self, catalogue: &Catalogue, profile: &CompetenceProfile) -> Vec<Explained> {
        let required = catalogue.requirements(self.position);
        explain(profile, required, &self.fit, &catalogue.constants().fit)
    }
}

/// Every occupation of the catalogue, best first: class, F descending, `C_lo` descending, code ascending.
#[must_use]
pub fn rank(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    holdings: &Holdings,
) -> Vec<OccupationFit> {
    let constants = &catalogue.constants().fit;
    let mut fits = Vec::with_capacity(catalogue.occupations().len());
    fit_all(catalogue.layout(), profile, constants, |position, fit| {
        let knock_outs = catalogue.occupations().get(position);
        let knock_outs = knock_outs.map(|o| o.knock_outs.as_slice());
        let knock_outs = knock_outs.unwrap_or_default().iter();
        let states: Vec<_> = knock_outs.map(|k| judge(k, holdings)).collect();
        fits.push(OccupationFit {
            position,
            fit,
            class: classify(states.iter().copied()),
            knock_out_states: states,
        });
    });
    let order = order(catalogue, &fits);
    arrange(&mut fits, order);
    fits
}

/// The positions of these fits, best first.
fn order(catalogue: &Catalogue, fits: &[OccupationFit]) -> Vec<u32> {
    // Of thousands most have nothing that speaks for them: they are in order already, by code.
    let (mut keys, mut rest) = (Vec::new(), Vec::with_capacity(fits.len()));
    for (by_code, position) in catalogue.in_order_of_code().iter().enumerate() {
        let Some(entry) = fits.get(*position as usize) else {
            continue;
        };
        let (index, sure) = (entry.fit.index, entry.fit.missing.lo);
        let key = ((entry.class as u128) << 120) | place(index, sure, by_code as u32);
        if index.is_some() || sure > 0.0 {
            keys.push(key);
        } else {
            rest.push(key);
        }
    }
    keys.sort_unstable();
    keys.append(&mut rest);
    keys.sort_unstable();
    let positions = catalogue.in_order_of_code();
    let position = |key: u128| positions.get(key as u32 as usize).copied();
    keys.into_iter().filter_map(position).collect()
}

/// Puts the fits into this order of their places, each moved once.
fn arrange(fits: &mut [OccupationFit], mut order: Vec<u32>) {
    for start in 0..order.len() {
        let mut at = start;
        // What belongs here is fetched, and leaves a place to be filled in turn.
        while let Some(from) = order
            .get_mut(at)
            .map(|next| std::mem::replace(next, at as u32))
        {
            let from = from as usize;
            if from == start || from >= fits.len() || at >= fits.len() {
                break;
            }
            fits.swap(at, from);
            at = from;
        }
    }
}

/// What an occupation is ordered by within its class, as one number: F, `C_lo`, and its place by code.
pub(super) fn place(index: Option<f64>, sure: f64, by_code: u32) -> u128 {
    const MOST: u64 = 1 << 40;
    let falling = |share: f64| u128::from(MOST - (comparable(share).max(0.0) as u64).min(MOST));
    let index = index.map_or(u128::from(MOST) + 1, falling);
    (index << 76) | (falling(sure) << 32) | u128::from(by_code)
}

fn index(entry: &OccupationFit) -> f64 {
    entry.fit.index.map_or(-1.0, comparable)
}

/// A share to the billionth: below that lies rounding, which must not decide between equals.
fn comparable(share: f64) -> f64 {
    (share * 1e9).round()
}

/// The two lists that are shown, as positions in a ranking. An occupation is in one of them at most; none is hidden from the full list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Accessible now: not blocked, well covered, and so whatever was not assessed.
    pub accessible: Vec<usize>,
    /// Worth aiming at: covered in good part, or blocked by something that can be obtained.
    pub aiming: Vec<usize>,
}

/// The two lists of a ranking.
#[must_use]
pub fn propose(catalogue: &Catalogue, ranking: &[OccupationFit]) -> Proposal {
    let constants = &catalogue.constants().lists;
    let mut found: Vec<(usize, &OccupationFit, bool)> = Vec::new();
    for (i, entry) in ranking.iter().enumerate() {
        let Some(coverage) = entry.fit.coverage.filter(|_| entry.fit.index.is_some()) else {
            continue;
        };
        let sure = entry.fit.missing.lo;
        let accessible = entry.class != Class::Blocked
            && coverage >= constants.accessible_coverage
            && sure >= constants.accessible_sure;
        let worth_aiming = coverage >= constants.aiming_coverage && sure >= constants.aiming_sure;
        if accessible || worth_aiming {
            found.push((i, entry, accessible));
        }
    }
    found.sort_by(|a, b| index(b.1).total_cmp(&index(a.1)));
    let mut proposal = Proposal::default();
    for (i, _, accessible) in found {
        let list = if accessible {
            &mut proposal.accessible
        } else {
            &mut proposal.aiming
        };
        if list.len() < constants.most {
            list.push(i);
        }
    }
    proposal.accessible.sort_unstable();
    proposal
}
