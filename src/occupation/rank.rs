//! The order in which occupations are shown (the method's step 4), and the two lists.

use super::sums::AllSums;
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
    let sums = AllSums::new(catalogue.layout(), profile, &catalogue.constants().fit);
    let order = Order::new(catalogue, &sums, holdings);
    let positions = catalogue.in_order_of_code();
    let mut judged = order.judged;
    let entry = |key: u128| {
        let by_code = key as u32 as usize;
        let position = *positions.get(by_code)? as usize;
        let known = order.places.get(by_code).copied().unwrap_or(NONE);
        let fit = order.fits.get(known as usize).copied();
        Some(OccupationFit {
            position,
            fit: fit.unwrap_or_else(|| sums.fit(position)),
            class: class_of(key),
            knock_out_states: judged.take(position),
        })
    };
    order.keys.into_iter().filter_map(entry).collect()
}

/// No place.
const NONE: u32 = u32::MAX;

/// The order of all occupations.
struct Order {
    /// What each is ordered by, best first; the lowest 32 bits are its place by code.
    keys: Vec<u128>,
    /// The fits of those that something speaks for.
    fits: Vec<Fit>,
    /// Where in these each occupation's is, by its place by code.
    places: Vec<u32>,
    judged: Judged,
}

/// Whether knock-outs are met, of the few occupations that have any.
struct Judged {
    /// The class of each of these, by position; what has no knock-outs is open.
    classes: Vec<Option<Class>>,
    /// By position.
    states: Vec<(usize, Vec<KnockOutState>)>,
}

impl Judged {
    fn new(catalogue: &Catalogue, holdings: &Holdings) -> Self {
        let mut judged = Self {
            classes: vec![None; catalogue.occupations().len()],
            states: Vec::new(),
        };
        for position in catalogue.demanding() {
            let occupation = catalogue.occupations().get(*position);
            let knock_outs = occupation.into_iter().flat_map(|o| &o.knock_outs);
            let states: Vec<_> = knock_outs.map(|k| judge(k, holdings)).collect();
            if let Some(class) = judged.classes.get_mut(*position) {
                *class = Some(classify(states.iter().copied()));
            }
            judged.states.push((*position, states));
        }
        judged
    }

    fn class(&self, position: usize) -> Class {
        let known = self.classes.get(position).copied().flatten();
        known.unwrap_or(Class::Open)
    }

    /// Gives away the states of an occupation.
    fn take(&mut self, position: usize) -> Vec<KnockOutState> {
        if !self.classes.get(position).is_some_and(Option::is_some) {
            return Vec::new();
        }
        let at = self.states.binary_search_by_key(&position, |(of, _)| *of);
        let states = at.ok().and_then(|at| self.states.get_mut(at));
        states.map_or_else(Vec::new, |(_, states)| std::mem::take(states))
    }
}

impl Order {
    fn new(catalogue: &Catalogue, sums: &AllSums<'_>, holdings: &Holdings) -> Self {
        let positions = catalogue.in_order_of_code();
        let mut order = Self {
            keys: Vec::with_capacity(positions.len()),
            fits: Vec::new(),
            places: vec![NONE; positions.len()],
            judged: Judged::new(catalogue, holdings),
        };
        // Of thousands most have nothing that speaks for them: by code they are in order already.
        let mut others: [Vec<u128>; 3] = Default::default();
        let places = order.places.iter_mut();
        for (by_code, (position, known)) in positions.iter().zip(places).enumerate() {
            let position = *position as usize;
            let class = order.judged.class(position);
            let of_class = u128::from(class as u8) << CLASS;
            if sums.speak_for(position) {
                let fit = sums.fit(position);
                *known = order.fits.len() as u32;
                order.fits.push(fit);
                let place = place(fit.index, fit.missing.lo, by_code as u32);
                order.keys.push(of_class | place);
            } else if let Some(others) = others.get_mut(class as usize) {
                others.push(of_class | place(None, 0.0, by_code as u32));
            }
        }
        order.keys.sort_unstable();
        order.take_in(others.into_iter().flatten());
        order
    }

    /// Takes in keys that are in order themselves.
    fn take_in(&mut self, others: impl Iterator<Item = u128>) {
        let mut others = others.peekable();
        if others.peek().is_none() {
            return;
        }
        let mut all = Vec::with_capacity(self.places.len());
        for key in self.keys.drain(..) {
            while let Some(other) = others.next_if(|other| *other < key) {
                all.push(other);
            }
            all.push(key);
        }
        all.extend(others);
        self.keys = all;
    }
}

/// Where the class is in a key.
const CLASS: u32 = 120;

fn class_of(key: u128) -> Class {
    match key >> CLASS {
        0 => Class::Open,
        1 => Class::ToVerify,
        _ => Class::Blocked,
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
    ((share * 1e9 + 0.5) as i64) as f64
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
