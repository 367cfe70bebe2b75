//! The sums behind every figure, for all occupations at once.

use super::fit::{LEFT, Sums, Total, judge_sums, resemblance_of};
use super::lanes::{Lanes, least};
use super::layout::{Cell, Layout, Standing, Table, TileOf, Whole};
use super::{Fit, FitConstants, Requirements};
use crate::competence::CompetenceProfile;

/// A person's sums for every occupation.
pub(super) struct AllSums<'a> {
    layout: &'a Layout,
    constants: &'a FitConstants,
    person: Person,
    held: Held,
    sums: Vec<Sums>,
}

impl<'a> AllSums<'a> {
    /// The sums of this profile.
    pub fn new(
        layout: &'a Layout,
        profile: &CompetenceProfile,
        constants: &'a FitConstants,
    ) -> Self {
        let person = Person::new(profile.known().iter().map(|(competence, l)| Known {
            competence: *competence,
            level: l.level,
            lo: l.lo,
            hi: l.hi,
            beside: 0.0,
        }));
        let mut sums = vec![Sums::default(); layout.standings().len()];
        let held = person.add_all(layout, |_| true, &mut sums);
        Self {
            layout,
            constants,
            person,
            held,
            sums,
        }
    }

    /// Whether anything that this occupation requires is assessed.
    pub fn speak_for(&self, position: usize) -> bool {
        self.sums.get(position).is_some_and(|s| s.squares > 0.0)
    }

    /// The fit with the occupation at this position.
    pub fn fit(&self, position: usize) -> Fit {
        let nothing = (Sums::default(), Standing::default());
        let sums = self.sums.get(position).unwrap_or(&nothing.0);
        let standing = self.layout.standings().get(position).unwrap_or(&nothing.1);
        let required = || self.layout.requirements(position);
        let exactly = || self.person.resemblance(required(), self.constants);
        let held = self.held.of(position, standing);
        judge_sums(sums, &held, standing.total, self.constants, exactly)
    }
}

/// A level that counts, and how far it is from the person's middle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// The competence's position in the framework.
    pub competence: usize,
    /// The level, 0–4.
    pub level: f64,
    /// The low end of its interval.
    pub lo: f64,
    /// The high end of its interval.
    pub hi: f64,
    /// The level less the person's middle.
    pub beside: f64,
}

/// A person's levels. The middle is taken off before products are summed, so that nothing is lost in their difference.
#[derive(Debug, Clone, Default)]
pub(super) struct Person {
    known: Vec<Known>,
}

impl Person {
    /// A person of these levels.
    pub fn new(known: impl Iterator<Item = Known>) -> Self {
        let mut known: Vec<Known> = known.collect();
        let sum: f64 = known.iter().map(|k| k.level).sum();
        let middle = sum / known.len().max(1) as f64;
        for k in &mut known {
            k.beside = k.level - middle;
        }
        Self { known }
    }

    /// What is known, in the framework's order.
    pub fn known(&self) -> &[Known] {
        &self.known
    }

    /// A, reckoned one by one.
    pub fn resemblance(&self, required: Requirements<'_>, constants: &FitConstants) -> Option<f64> {
        let levels = self.known.iter().map(|k| (k.competence, k.level));
        resemblance_of(levels, required, constants)
    }

    /// Sums for every occupation, of grids only in these tiles; gives what the person holds.
    pub fn add_all(
        &self,
        layout: &Layout,
        which: impl Fn(&TileOf<'_>) -> bool,
        sums: &mut [Sums],
    ) -> Held {
        let mut held = Held::default();
        for table in layout.tables() {
            held.rated.push(add_grids(table, self, &which, sums));
        }
        held.beyond = add_lists(layout, self, sums, &mut held.listed);
        held
    }
}

/// What a person holds of what occupations are judged by.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// Of each table's competences.
    rated: Vec<Total>,
    /// Of the competences of lists.
    listed: Total,
    /// Of what single occupations require beyond both; empty where none does.
    beyond: Vec<Total>,
}

impl Held {
    /// What the person holds of what this occupation is judged by.
    pub fn of(&self, position: usize, standing: &Standing) -> Total {
        let mut held = Total::default();
        if let Some(rated) = standing.table.and_then(|t| self.rated.get(t)) {
            held = *rated;
        }
        if standing.listed {
            held = held + self.listed;
        }
        self.beyond
            .get(position)
            .map_or(held, |beyond| held + *beyond)
    }
}

fn add_grids(
    table: &Table,
    person: &Person,
    which: impl Fn(&TileOf<'_>) -> bool,
    sums: &mut [Sums],
) -> Total {
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
    let columns = Columns::new(table.width(), known.iter().map(|(column, _)| *column));
    for tile in table.tiles().filter(which) {
        let of_columns = || {
            let cells = known.iter();
            cells.filter_map(|(column, k)| Some((tile.cells.get(*column)?, k)))
        };
        let whole = columns.assessed(&tile);
        let mut covered = Covered::default();
        for (cell, k) in of_columns() {
            covered.take(cell, k);
        }
        for (lane, position) in tile.occupations.iter().enumerate() {
            if let Some(sums) = sums.get_mut(*position) {
                *sums = covered.of(lane, &whole);
            }
        }
    }
    held
}

/// The columns over which requirements are summed: what is assessed, or what is not where that is fewer.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    columns: Vec<usize>,
    missing: bool,
}

impl Columns {
    /// Of a table of this width, of which these columns are assessed.
    pub fn new(width: usize, assessed: impl Iterator<Item = usize>) -> Self {
        let mut there = vec![false; width];
        for column in assessed {
            if let Some(there) = there.get_mut(column) {
                *there = true;
            }
        }
        let missing = there.iter().filter(|there| **there).count() * 2 >= width;
        let columns = there.into_iter().enumerate();
        let columns = columns.filter(|(_, there)| *there != missing);
        Self {
            columns: columns.map(|(column, _)| column).collect(),
            missing,
        }
    }

    /// What a tile requires of what is assessed.
    #[inline(never)]
    pub fn assessed(&self, tile: &TileOf<'_>) -> Whole {
        if self.missing && self.columns.is_empty() {
            return *tile.whole;
        }
        let mut some = Whole::default();
        for column in &self.columns {
            if let Some(cell) = tile.cells.get(*column) {
                some.take(cell);
            }
        }
        if !self.missing {
            return some;
        }
        let rest = tile.whole.without(&some);
        // A small difference of large sums has lost its digits.
        if rest.keeps(LEFT, tile.whole) {
            return rest;
        }
        let mut left = Whole::default();
        for (column, cell) in tile.cells.iter().enumerate() {
            if self.columns.binary_search(&column).is_err() {
                left.take(cell);
            }
        }
        left
    }
}

/// How far the occupations of a tile are covered.
#[derive(Default)]
struct Covered {
    met: Lanes,
    lo: Lanes,
    hi: Lanes,
    used: Lanes,
    products: Lanes,
}

impl Covered {
    #[inline]
    fn take(&mut self, cell: &Cell, k: &Known) {
        let used = Lanes::all(k.level).least(cell.level);
        self.used += used;
        self.met += cell.weight * used;
        self.lo += cell.weight * Lanes::all(k.lo).least(cell.level);
        self.hi += cell.weight * Lanes::all(k.hi).least(cell.level);
        self.products += Lanes::all(k.beside) * cell.level;
    }

    fn of(&self, lane: usize, whole: &Whole) -> Sums {
        Sums {
            assessed: whole.weighted.at(lane),
            covered: self.met.at(lane),
            covered_lo: self.lo.at(lane),
            covered_hi: self.hi.at(lane),
            used: self.used.at(lane),
            required: whole.required.at(lane),
            squares: whole.squares.at(lane),
            products: self.products.at(lane),
        }
    }
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
