//! The order in which occupations are shown (the method's step 4), and the two lists.

use super::{
    Catalogue, Class, Explained, Fit, Holdings, KnockOut, KnockOutState, OccupationId, classify,
    explain, fit, judge,
};
use crate::competence::CompetenceProfile;

/// One occupation, set against a person.
#[derive(Debug, Clone, PartialEq)]
pub struct OccupationFit {
    /// The occupation.
    pub occupation: OccupationId,
    /// Its position in the catalogue.
    pub position: usize,
    /// The figures.
    pub fit: Fit,
    /// Whether the way in is open today.
    pub class: Class,
    /// Each knock-out and whether it is met.
    pub knock_outs: Vec<(KnockOut, KnockOutState)>,
    /// Each required competence and what it costs.
    pub items: Vec<Explained>,
}

/// Every occupation of the catalogue, best first: class, F descending, `C_lo` descending, code ascending.
#[must_use]
pub fn rank(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    holdings: &Holdings,
) -> Vec<OccupationFit> {
    let constants = &catalogue.constants().fit;
    let mut fits: Vec<OccupationFit> = catalogue
        .occupations()
        .iter()
        .enumerate()
        .map(|(position, occupation)| {
            let required = catalogue.requirements(position);
            let fit = fit(profile, required, constants);
            let items = explain(profile, required, &fit, constants);
            let knock_outs: Vec<_> = occupation
                .knock_outs
                .iter()
                .map(|k| (k.clone(), judge(k, holdings)))
                .collect();
            let class = classify(knock_outs.iter().map(|(_, state)| *state));
            OccupationFit {
                occupation: occupation.id.clone(),
                position,
                fit,
                class,
                knock_outs,
                items,
            }
        })
        .collect();
    // The catalogue is in order of code, and the sort is stable.
    fits.sort_by(|a, b| {
        a.class
            .cmp(&b.class)
            .then_with(|| index(b).total_cmp(&index(a)))
            .then_with(|| comparable(b.fit.missing.lo).total_cmp(&comparable(a.fit.missing.lo)))
    });
    fits
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
    let mut by_index: Vec<usize> = (0..ranking.len()).collect();
    let index = |i: &usize| ranking.get(*i).map_or(-1.0, index);
    by_index.sort_by(|a, b| index(b).total_cmp(&index(a)));
    let mut proposal = Proposal::default();
    for i in by_index {
        let Some(entry) = ranking.get(i) else {
            continue;
        };
        let Some(coverage) = entry.fit.coverage.filter(|_| entry.fit.index.is_some()) else {
            continue;
        };
        let sure = entry.fit.missing.lo;
        let accessible = entry.class != Class::Blocked
            && coverage >= constants.accessible_coverage
            && sure >= constants.accessible_sure;
        let worth_aiming = coverage >= constants.aiming_coverage && sure >= constants.aiming_sure;
        let list = match (accessible, worth_aiming) {
            (true, _) => &mut proposal.accessible,
            (false, true) => &mut proposal.aiming,
            (false, false) => continue,
        };
        if list.len() < constants.most {
            list.push(i);
        }
    }
    proposal.accessible.sort_unstable();
    proposal
}
