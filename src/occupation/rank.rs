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
    let fits = fit_all(catalogue.layout(), profile, &catalogue.constants().fit);
    let of_catalogue = fits.into_iter().zip(catalogue.occupations()).enumerate();
    let fits: Vec<OccupationFit> = of_catalogue
        .map(|(position, (fit, occupation))| {
            let knock_outs = occupation.knock_outs.iter();
            let states: Vec<_> = knock_outs.map(|k| judge(k, holdings)).collect();
            OccupationFit {
                position,
                fit,
                class: classify(states.iter().copied()),
                knock_out_states: states,
            }
        })
        .collect();
    let mut order: Vec<(u128, usize)> = fits
        .iter()
        .map(|f| {
            let place = place(f.fit.index, f.fit.missing.lo, catalogue.by_code(f.position));
            (((f.class as u128) << 120) | place, f.position)
        })
        .collect();
    order.sort_unstable();
    let mut fits: Vec<Option<OccupationFit>> = fits.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|(_, position)| fits.get_mut(position)?.take())
        .collect()
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
