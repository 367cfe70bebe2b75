//! What occupations require, laid out so that a person is matched with thousands of them in one pass.
//!
//! Grids are dense: one table per catalogue, in tiles of a few occupations, competence after competence, so that one
//! instruction serves several occupations and nothing is added in another order than one by one.
//! Lists are sparse: for each competence the occupations that name it, by the level and weight they give it.
//!
//! # What counts
//!
//! An assessed competence belongs to S, the set that an occupation is judged by, if
//! - the occupation has a grid and the competence is one that the grids of its catalogue rate: whatever they name, and in
//!   our own catalogue the whole core but for what is only of lists; level 0 where the occupation's grid does not name it;
//! - the occupation has a list (trade, essential or optional) and the competence is one of lists, of a trade or
//!   imported, that no grid rates; level 0 where the occupation does not name it;
//! - or the occupation requires it.
//!
//! So an occupation with a grid alone is not judged by what lists say, one with a list alone not by the core
//! competences, and one with both by both. A task of an activity counts only where it is required.
//! Where one competence is named twice, a trade's own figures go before the grid's, the grid's before an essential
//! entry, and that before an optional one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::lanes::{LANES, Lanes};
use super::{FitConstants, OccupationSource};
use crate::competence::{CompetenceId, CompetenceKind, Framework};

/// No column.
const NONE: u32 = u32::MAX;

/// A competence that an occupation requires.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Requirement {
    /// Its position in the framework.
    pub competence: usize,
    /// The level required, above 0, up to 4.
    pub level: f64,
    /// Its weight, 0–1: (importance − 1)/4, or that of a list's entries.
    pub weight: f64,
}

/// What one occupation requires, and what it is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Requirements<'a> {
    layout: &'a Layout,
    entries: &'a [Requirement],
    standing: Standing,
}

impl<'a> Requirements<'a> {
    /// Every competence that is required, in the framework's order.
    #[must_use]
    pub fn entries(&self) -> &'a [Requirement] {
        self.entries
    }

    /// What is required of this competence, if anything.
    #[must_use]
    pub fn of(&self, competence: usize) -> Option<&'a Requirement> {
        let found = self
            .entries
            .binary_search_by_key(&competence, |e| e.competence);
        self.entries.get(found.ok()?)
    }

    /// Whether the occupation is judged by this competence where it is assessed: whether it can be in S.
    #[must_use]
    pub fn judged_by(&self, competence: usize) -> bool {
        let rated = self.standing.table.and_then(|t| self.layout.tables.get(t));
        rated.is_some_and(|t| t.column(competence).is_some())
            || (self.standing.listed && self.layout.is_listed(competence))
            || self.of(competence).is_some()
    }

    /// T: the sum of all weighted requirements.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.standing.total
    }
}

/// How an occupation is judged.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Standing {
    /// T: the sum of all weighted requirements.
    pub total: f64,
    /// The table that has its grid.
    pub table: Option<usize>,
    /// Whether it has a list.
    pub listed: bool,
}

/// Level and weight of one competence for the occupations of a tile.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cell {
    /// The levels required.
    pub level: Lanes,
    /// The weights.
    pub weight: Lanes,
}

/// What grids require of the occupations of a tile: sums over all columns.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Whole {
    /// Of w·r.
    pub weighted: Lanes,
    /// Of r.
    pub required: Lanes,
    /// Of r².
    pub squares: Lanes,
}

impl Whole {
    #[inline]
    pub fn take(&mut self, cell: &Cell) {
        self.weighted += cell.weight * cell.level;
        self.required += cell.level;
        self.squares += cell.level * cell.level;
    }

    /// Whether each sum is 0 in all, or keeps this share of it.
    #[inline]
    pub fn keeps(&self, share: f64, all: &Self) -> bool {
        self.weighted.keeps(all.weighted, share)
            && self.required.keeps(all.required, share)
            && self.squares.keeps(all.squares, share)
    }

    /// The sums over the other columns.
    #[inline]
    pub fn without(&self, some: &Self) -> Self {
        Self {
            weighted: self.weighted - some.weighted,
            required: self.required - some.required,
            squares: self.squares - some.squares,
        }
    }
}

/// A few occupations with a grid.
#[derive(Debug, Clone, Copy)]
pub(super) struct TileOf<'a> {
    /// Their positions.
    pub occupations: &'a [usize],
    /// Column after column.
    pub cells: &'a [Cell],
    /// The sums over all columns.
    pub whole: &'a Whole,
    /// Whether all of them are judged by their grids alone.
    pub alone: bool,
}

/// The grids of one catalogue.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// Column of each competence of the framework.
    column: Vec<u32>,
    /// How many columns.
    width: usize,
    /// The occupations with a grid, in tiles; the last may be short.
    occupations: Vec<usize>,
    /// Tile after tile, in each column after column.
    cells: Vec<Cell>,
    /// The sums of each tile.
    wholes: Vec<Whole>,
    /// Whether the occupations of each tile are judged by their grids alone.
    alone: Vec<bool>,
}

impl Table {
    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The column of a competence, if grids rate it.
    pub fn column(&self, competence: usize) -> Option<usize> {
        let column = self.column.get(competence).copied();
        column.filter(|c| *c != NONE).map(|c| c as usize)
    }

    /// The tiles.
    pub fn tiles(&self) -> impl Iterator<Item = TileOf<'_>> {
        let cells = self.cells.chunks_exact(self.width.max(1));
        let sums = self.wholes.iter().zip(&self.alone);
        let tiles = self.occupations.chunks(LANES).zip(cells).zip(sums);
        tiles.map(|((occupations, cells), (whole, alone))| TileOf {
            occupations,
            cells,
            whole,
            alone: *alone,
        })
    }
}

/// The occupations that name a competence in a list with the same figures.
#[derive(Debug, Clone)]
pub(super) struct Posting {
    /// The level required.
    pub level: f64,
    /// The weight.
    pub weight: f64,
    /// Where they are in `Layout::named`.
    occupations: Range<usize>,
}

/// What occupations require.
#[derive(Debug, Clone, Default)]
pub(super) struct Layout {
    entries: Vec<Requirement>,
    /// Where each occupation's entries are.
    rows: Vec<Range<usize>>,
    standings: Vec<Standing>,
    tables: Vec<Table>,
    /// Whether a competence is one of lists, that no grid rates.
    listed: Vec<bool>,
    /// Where each competence's postings are.
    of_competence: Vec<Range<usize>>,
    postings: Vec<Posting>,
    named: Vec<u32>,
    /// The occupations that are not in tiles of those judged by their grids alone.
    others: Vec<usize>,
}

impl Layout {
    /// Lays out occupations. `parts` are the catalogues they come from, our own first.
    pub fn new(
        framework: &Framework,
        occupations: &[OccupationSource],
        parts: &[Range<usize>],
        constants: &FitConstants,
    ) -> Self {
        let mut layout = Self::default();
        let mut part_of = Vec::new();
        for (i, part) in parts.iter().enumerate() {
            let of_part = occupations.get(part.clone()).unwrap_or_default();
            let columns = columns(framework, of_part, i == 0);
            let table = (!columns.is_empty()).then(|| layout.add_table(framework, &columns));
            part_of.resize(part.end, table);
        }
        layout.listed = framework
            .all()
            .iter()
            .enumerate()
            .map(|(position, c)| {
                matches!(c.kind, CompetenceKind::Trade | CompetenceKind::Listed)
                    && layout.tables.iter().all(|t| t.column(position).is_none())
            })
            .collect();
        let mut named: Vec<(usize, u64, u64, u32)> = Vec::new();
        for (i, (occupation, table)) in occupations.iter().zip(part_of).enumerate() {
            let required = required(framework, occupation, constants);
            let table = table.filter(|t| layout.has_grid(framework, occupation, *t));
            let rated = |c: usize| {
                let table = table.and_then(|t| layout.tables.get(t));
                table.is_some_and(|t| t.column(c).is_some())
            };
            let mut beyond = false;
            let mut listed = lists(occupation).any(|id| framework.position(id).is_some());
            for (competence, (level, weight)) in &required {
                if *level > 0.0 && !rated(*competence) {
                    listed |= layout.is_listed(*competence);
                    beyond = true;
                    named.push((*competence, level.to_bits(), weight.to_bits(), i as u32));
                }
            }
            layout.add_row(&required, table, listed);
            if let Some(table) = table.and_then(|t| layout.tables.get_mut(t)) {
                table.add(i, &required, !listed && !beyond);
            }
        }
        layout.tables.iter_mut().for_each(Table::sum_up);
        let mut others = vec![true; occupations.len()];
        for tile in layout
            .tables
            .iter()
            .flat_map(Table::tiles)
            .filter(|t| t.alone)
        {
            for position in tile.occupations {
                if let Some(other) = others.get_mut(*position) {
                    *other = false;
                }
            }
        }
        let others = others.into_iter().enumerate();
        layout.others = others.filter(|(_, other)| *other).map(|(i, _)| i).collect();
        layout.add_postings(named);
        layout
    }

    fn add_table(&mut self, framework: &Framework, columns: &[usize]) -> usize {
        let mut column = vec![NONE; framework.len()];
        for (i, competence) in columns.iter().enumerate() {
            if let Some(place) = column.get_mut(*competence) {
                *place = i as u32;
            }
        }
        self.tables.push(Table {
            column,
            width: columns.len(),
            ..Table::default()
        });
        self.tables.len() - 1
    }

    fn has_grid(&self, framework: &Framework, occupation: &OccupationSource, table: usize) -> bool {
        let table = self.tables.get(table);
        let mut grid = occupation.grid.keys();
        grid.any(|id| {
            let position = framework.position(id);
            position.is_some_and(|p| table.is_some_and(|t| t.column(p).is_some()))
        })
    }

    fn add_row(
        &mut self,
        required: &BTreeMap<usize, (f64, f64)>,
        table: Option<usize>,
        listed: bool,
    ) {
        let start = self.entries.len();
        let entries = required.iter().filter(|(_, (level, _))| *level > 0.0);
        self.entries
            .extend(entries.map(|(competence, (level, weight))| Requirement {
                competence: *competence,
                level: *level,
                weight: *weight,
            }));
        let added = self.entries.get(start..).unwrap_or_default();
        self.standings.push(Standing {
            total: added.iter().map(|e| e.weight * e.level).sum(),
            table,
            listed,
        });
        self.rows.push(start..self.entries.len());
    }

    fn add_postings(&mut self, mut named: Vec<(usize, u64, u64, u32)>) {
        named.sort_unstable();
        self.named = named.iter().map(|(.., occupation)| *occupation).collect();
        self.of_competence = vec![0..0; self.listed.len()];
        let mut at = 0;
        for of_competence in named.chunk_by(|a, b| a.0 == b.0) {
            let start = self.postings.len();
            for same in of_competence.chunk_by(|a, b| (a.1, a.2) == (b.1, b.2)) {
                let Some((_, level, weight, _)) = same.first() else {
                    continue;
                };
                self.postings.push(Posting {
                    level: f64::from_bits(*level),
                    weight: f64::from_bits(*weight),
                    occupations: at..at + same.len(),
                });
                at += same.len();
            }
            let competence = of_competence.first().map(|n| n.0);
            if let Some(range) = competence.and_then(|c| self.of_competence.get_mut(c)) {
                *range = start..self.postings.len();
            }
        }
    }

    /// Whether a competence is one of lists, that no grid rates.
    pub fn is_listed(&self, competence: usize) -> bool {
        self.listed.get(competence).copied().unwrap_or_default()
    }

    /// The grids, one table per catalogue.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The occupations that are not in tiles of those judged by their grids alone.
    pub fn others(&self) -> &[usize] {
        &self.others
    }

    /// How each occupation is judged.
    pub fn standings(&self) -> &[Standing] {
        &self.standings
    }

    /// The occupations that name a competence outside of their grid.
    pub fn postings(&self, competence: usize) -> impl Iterator<Item = (&Posting, &[u32])> {
        let range = self.of_competence.get(competence).cloned();
        let postings = range.and_then(|range| self.postings.get(range));
        postings.unwrap_or_default().iter().map(|posting| {
            let named = self.named.get(posting.occupations.clone());
            (posting, named.unwrap_or_default())
        })
    }

    /// What the occupation at this position requires; nothing where there is none.
    pub fn requirements(&self, position: usize) -> Requirements<'_> {
        let row = self.rows.get(position).cloned();
        let entries = row.and_then(|row| self.entries.get(row));
        let standing = self.standings.get(position).copied();
        Requirements {
            layout: self,
            entries: entries.unwrap_or_default(),
            standing: standing.unwrap_or_default(),
        }
    }
}

impl Table {
    fn sum_up(&mut self) {
        let sum = |cells: &[Cell]| {
            let mut whole = Whole::default();
            for cell in cells {
                whole.take(cell);
            }
            whole
        };
        self.wholes = self
            .cells
            .chunks_exact(self.width.max(1))
            .map(sum)
            .collect();
    }

    fn add(&mut self, occupation: usize, required: &BTreeMap<usize, (f64, f64)>, alone: bool) {
        let lane = self.occupations.len() % LANES;
        if lane == 0 {
            let more = self.cells.len() + self.width;
            self.cells.resize(more, Cell::default());
            self.alone.push(true);
        }
        if let Some(of_tile) = self.alone.last_mut() {
            *of_tile &= alone;
        }
        self.occupations.push(occupation);
        let start = self.cells.len() - self.width;
        for (competence, (level, weight)) in required {
            let Some(column) = self.column(*competence) else {
                continue;
            };
            let Some(cell) = self.cells.get_mut(start + column) else {
                continue;
            };
            cell.level.set(lane, *level);
            cell.weight.set(lane, *weight);
        }
    }
}

/// The competences that the grids of a catalogue rate; none where no occupation has a grid.
fn columns(framework: &Framework, occupations: &[OccupationSource], own: bool) -> Vec<usize> {
    let named = occupations.iter().flat_map(|o| o.grid.keys());
    let mut rated: Vec<usize> = named.filter_map(|id| framework.position(id)).collect();
    if own && !rated.is_empty() {
        let core = framework.core().iter().enumerate();
        let core = core.filter(|(_, c)| c.kind != CompetenceKind::Listed);
        rated.extend(core.map(|(position, _)| position));
    }
    rated.sort_unstable();
    rated.dedup();
    rated
}

fn lists(occupation: &OccupationSource) -> impl Iterator<Item = &CompetenceId> {
    let trade = occupation.trade.iter().map(|t| &t.id);
    trade
        .chain(&occupation.essential)
        .chain(&occupation.optional)
}

/// Level and weight of every competence that an occupation names, by position.
fn required(
    framework: &Framework,
    occupation: &OccupationSource,
    constants: &FitConstants,
) -> BTreeMap<usize, (f64, f64)> {
    let of_list = |level: f64, weight: f64| (within(level, 4.0), within(weight, 1.0));
    let optional = of_list(constants.optional_level, constants.optional_weight);
    let essential = of_list(constants.essential_level, constants.essential_weight);
    let rated = |level: f64, importance: f64| of_list(level, (importance - 1.0) / 4.0);
    let optional = occupation.optional.iter().map(|id| (id, optional));
    let essential = occupation.essential.iter().map(|id| (id, essential));
    let grid = occupation.grid.iter();
    let grid = grid.map(|(id, (level, importance))| (id, rated(*level, *importance)));
    let trade = occupation.trade.iter();
    let trade = trade.map(|t| (&t.id, rated(t.level, t.importance)));
    optional
        .chain(essential)
        .chain(grid)
        .chain(trade)
        .filter_map(|(id, figures)| Some((framework.position(id)?, figures)))
        .collect()
}

/// A figure of a trainer's file between 0 and `most`; 0 where it is none.
fn within(figure: f64, most: f64) -> f64 {
    if figure.is_nan() {
        0.0
    } else {
        figure.clamp(0.0, most)
    }
}
