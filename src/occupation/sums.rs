//! The sums behind every figure, for all occupations at once.

use super::fit::{Sums, Total, judge_sums};
use super::layout::{LANES, Layout, Table};
use super::{Fit, FitConstants, Requirements, fit};
use crate::competence::CompetenceProfile;

/// The fit of a profile with every occupation, in the catalogue's order.
pub(super) fn fit_all(
    layout: &Layout,
    profile: &CompetenceProfile,
    constants: &FitConstants,
) -> Vec<Fit> {
    let person = Person::new(profile);
    let mut sums = vec![Sums::default(); layout.standings().len()];
    let mut held = Held::default();
    for table in layout.tables() {
        held.rated.push(add_grids(table, &person, &mut sums));
    }
    held.required = add_lists(layout, &person, &mut sums, &mut held.listed);
    let nothing = Total::default();
    let mut fits = Vec::with_capacity(sums.len());
    for (position, (sums, standing)) in sums.iter().zip(layout.standings()).enumerate() {
        let rated = standing.table.and_then(|t| held.rated.get(t));
        let listed = Some(&held.listed).filter(|_| standing.listed);
        let required = held.required.get(position);
        let held = *rated.unwrap_or(&nothing)
            + *listed.unwrap_or(&nothing)
            + *required.unwrap_or(&nothing);
        let exactly = || {
            let required: Requirements<'_> = layout.requirements(position);
            fit::resemblance(profile, required, constants)
        };
        fits.push(judge_sums(sums, &held, standing.total, constants, exactly));
    }
    fits
}

/// A level that counts, and how far it is from the person's middle.
#[derive(Debug, Clone, Copy)]
struct Known {
    competence: usize,
    level: f64,
    lo: f64,
    hi: f64,
    beside: f64,
}

/// A person's levels. The middle is taken off before products are summed, so that nothing is lost in their difference.
struct Person {
    known: Vec<Known>,
}

impl Person {
    fn new(profile: &CompetenceProfile) -> Self {
        let known = profile.known();
        let sum: f64 = known.iter().map(|(_, l)| l.level).sum();
        let middle = sum / known.len().max(1) as f64;
        let known = known.iter().map(|(competence, l)| Known {
            competence: *competence,
            level: l.level,
            lo: l.lo,
            hi: l.hi,
            beside: l.level - middle,
        });
        Self {
            known: known.collect(),
        }
    }
}

/// What a person holds of what occupations are judged by.
#[derive(Default)]
struct Held {
    /// Of each table's competences.
    rated: Vec<Total>,
    /// Of the competences of lists.
    listed: Total,
    /// Of what single occupations require beyond both; empty where none does.
    required: Vec<Total>,
}

fn add_grids(table: &Table, person: &Person, sums: &mut [Sums]) -> Total {
    let known: Vec<(usize, Known)> = person
        .known
        .iter()
        .filter_map(|k| Some((table.column(k.competence)?, *k)))
        .collect();
    let mut held = Total::default();
    for (_, k) in &known {
        held.take(k.level, k.beside);
    }
    if known.is_empty() {
        return held;
    }
    for (occupations, cells) in table.tiles() {
        let mut tile = Tile::default();
        for (column, k) in &known {
            let Some(cell) = cells.get(*column) else {
                continue;
            };
            tile.add(k, &cell.level, &cell.weight);
        }
        for (lane, position) in occupations.iter().enumerate() {
            if let Some(sums) = sums.get_mut(*position) {
                tile.give(lane, sums);
            }
        }
    }
    held
}

/// Sums of the occupations of a tile, side by side.
#[derive(Default)]
struct Tile {
    assessed: [f64; LANES],
    covered: [f64; LANES],
    covered_lo: [f64; LANES],
    covered_hi: [f64; LANES],
    used: [f64; LANES],
    required: [f64; LANES],
    squares: [f64; LANES],
    products: [f64; LANES],
}

impl Tile {
    #[inline]
    fn add(&mut self, k: &Known, level: &[f64; LANES], weight: &[f64; LANES]) {
        for (lane, (r, w)) in level.iter().zip(weight).enumerate() {
            let add = |to: &mut [f64; LANES], by: f64| {
                if let Some(to) = to.get_mut(lane) {
                    *to += by;
                }
            };
            let used = least(k.level, *r);
            add(&mut self.assessed, w * r);
            add(&mut self.covered, w * used);
            add(&mut self.covered_lo, w * least(k.lo, *r));
            add(&mut self.covered_hi, w * least(k.hi, *r));
            add(&mut self.used, used);
            add(&mut self.required, *r);
            add(&mut self.squares, r * r);
            add(&mut self.products, k.beside * r);
        }
    }

    fn give(&self, lane: usize, sums: &mut Sums) {
        let of = |lanes: &[f64; LANES]| lanes.get(lane).copied().unwrap_or_default();
        sums.assessed += of(&self.assessed);
        sums.covered += of(&self.covered);
        sums.covered_lo += of(&self.covered_lo);
        sums.covered_hi += of(&self.covered_hi);
        sums.used += of(&self.used);
        sums.required += of(&self.required);
        sums.squares += of(&self.squares);
        sums.products += of(&self.products);
    }
}

/// The smaller of two figures that are none of them "not a number": one instruction.
#[inline]
pub(super) fn least(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// Adds what lists require. Gives what single occupations require beyond what they are judged by anyway.
fn add_lists(
    layout: &Layout,
    person: &Person,
    sums: &mut [Sums],
    listed: &mut Total,
) -> Vec<Total> {
    let mut beyond = Vec::new();
    for k in &person.known {
        let in_lists = layout.is_listed(k.competence);
        if in_lists {
            listed.take(k.level, k.beside);
        }
        for (posting, occupations) in layout.postings(k.competence) {
            let (r, w) = (posting.level, posting.weight);
            let used = least(k.level, r);
            let part = Sums {
                assessed: w * r,
                covered: w * used,
                covered_lo: w * least(k.lo, r),
                covered_hi: w * least(k.hi, r),
                used,
                required: r,
                squares: r * r,
                products: k.beside * r,
            };
            for position in occupations {
                if let Some(sums) = sums.get_mut(*position as usize) {
                    sums.add(&part);
                }
            }
            if !in_lists {
                beyond.resize(sums.len(), Total::default());
                for position in occupations {
                    if let Some(total) = beyond.get_mut(*position as usize) {
                        total.take(k.level, k.beside);
                    }
                }
            }
        }
    }
    beyond
}
