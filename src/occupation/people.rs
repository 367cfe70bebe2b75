//! Many persons at once: the first occupations of each, for statistics, simulations and national files.
//!
//! The figures are those of [`super::rank`]; what holds for a whole tile is reckoned for all its occupations together,
//! and each tile serves many persons while it is at hand.

use super::fit::{LEFT, Sums, Total, at_least, judge_sums};
use super::lanes::Lanes;
use super::layout::{Cell, Table, TileOf};
use super::rank::place;
use super::sums::{Columns, Known, Person};
use super::{Catalogue, FitConstants};

/// So many persons are taken through a tile together.
const AT_ONCE: usize = 16;

/// Levels of many persons.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct People {
    ends: Vec<usize>,
    known: Vec<(usize, f64)>,
}

impl People {
    /// Adds a person of these levels, 0–4, by position in the framework, in its order; what is not named is not assessed.
    pub fn push(&mut self, levels: impl IntoIterator<Item = (usize, f64)>) {
        self.known.extend(levels);
        self.ends.push(self.known.len());
    }

    /// How many persons there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Each person's levels.
    pub fn iter(&self) -> impl Iterator<Item = &[(usize, f64)]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let ranges = starts.zip(&self.ends);
        ranges.map(|(start, end)| self.known.get(start..*end).unwrap_or_default())
    }
}

/// One of a person's first occupations.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Best {
    /// The occupation's position in the catalogue.
    pub position: usize,
    /// F: the ranking index, 0–1.
    pub index: f64,
    /// `C_lo`: coverage if everything not assessed were absent, 0–1.
    pub sure: f64,
}

/// The occupations of highest F of each person, at most so many, in the order of a ranking whose classes are all alike.
/// An occupation without F is none of them.
#[must_use]
pub fn best(catalogue: &Catalogue, people: &People, most: usize) -> Vec<Vec<Best>> {
    let layout = catalogue.layout();
    let mut all = Vec::with_capacity(people.len());
    let mut sums = vec![Sums::default(); layout.standings().len()];
    let persons: Vec<&[(usize, f64)]> = people.iter().collect();
    for persons in persons.chunks(AT_ONCE) {
        let mut group: Vec<One> = persons.iter().map(|known| One::new(known, most)).collect();
        for table in layout.tables() {
            by_grids(catalogue, table, &mut group);
        }
        for one in &mut group {
            one.by_lists(catalogue, &mut sums);
        }
        all.extend(group.into_iter().map(|one| one.first.found()));
    }
    all
}

/// One person on the way through the catalogue.
struct One {
    person: Person,
    first: First,
}

impl One {
    fn new(known: &[(usize, f64)], most: usize) -> Self {
        Self {
            person: Person::new(known.iter().map(|(competence, level)| Known {
                competence: *competence,
                level: *level,
                lo: *level,
                hi: *level,
                beside: 0.0,
            })),
            first: First::new(most),
        }
    }

    /// What is judged by lists, alone or beside a grid.
    fn by_lists(&mut self, catalogue: &Catalogue, sums: &mut [Sums]) {
        let (layout, constants) = (catalogue.layout(), &catalogue.constants().fit);
        if layout.others().is_empty() {
            return;
        }
        sums.fill(Sums::default());
        let held = self.person.add_all(layout, |tile| !tile.alone, sums);
        for position in layout.others() {
            let found = sums.get(*position).zip(layout.standings().get(*position));
            let Some((sums, standing)) = found else {
                continue;
            };
            // Most have too little assessed for F.
            if at_least(sums.assessed, constants.min_assessed_share * standing.total) {
                let held = held.of(*position, standing);
                let exactly = || {
                    self.person
                        .resemblance(layout.requirements(*position), constants)
                };
                let fit = judge_sums(sums, &held, standing.total, constants, exactly);
                if let Some(index) = fit.index {
                    self.first
                        .offer(catalogue, *position, index, fit.missing.lo);
                }
            }
        }
    }
}

/// The first occupations found so far.
struct First {
    most: usize,
    found: Vec<(u128, Best)>,
    /// What F must reach to be among them.
    least: f64,
}

impl First {
    fn new(most: usize) -> Self {
        Self {
            most,
            found: Vec::with_capacity(most.min(64) + 1),
            least: if most == 0 { f64::INFINITY } else { 0.0 },
        }
    }

    fn offer(&mut self, catalogue: &Catalogue, position: usize, index: f64, sure: f64) {
        if index < self.least {
            return;
        }
        let place = place(Some(index), sure, catalogue.by_code(position));
        let at = self.found.partition_point(|(other, _)| *other < place);
        let best = Best {
            position,
            index,
            sure,
        };
        self.found.insert(at, (place, best));
        self.found.truncate(self.most);
        if self.found.len() == self.most
            && let Some((_, last)) = self.found.last()
        {
            // Equals to the billionth are told apart by their places.
            self.least = last.index - 2e-9;
        }
    }

    fn found(self) -> Vec<Best> {
        self.found.into_iter().map(|(_, best)| best).collect()
    }
}

/// A person's level of a column, twice for the machine's registers; 0 where it is not assessed, which adds nothing.
#[derive(Debug, Clone, Copy, Default)]
struct Told {
    level: [f64; 2],
    beside: [f64; 2],
}

/// What is the same for all of a table's occupations.
#[derive(Default)]
struct OfTable {
    told: Vec<Told>,
    columns: Columns,
    held: Total,
    /// The sum of squares about the mean of the levels; none where A is not defined.
    varies: Option<f64>,
}

impl OfTable {
    fn new(person: &Person, table: &Table, constants: &FitConstants) -> Self {
        let mut of = Self {
            told: vec![Told::default(); table.width()],
            ..Self::default()
        };
        let column = |k: &Known| table.column(k.competence);
        of.columns = Columns::new(table.width(), person.known().iter().filter_map(column));
        for k in person.known() {
            let Some(told) = column(k).and_then(|column| of.told.get_mut(column)) else {
                continue;
            };
            of.held.take(k.level, k.beside);
            told.level = [k.level; 2];
            told.beside = [k.beside; 2];
        }
        of.varies = of.held.varies(constants);
        of
    }
}

/// Offers each person the occupations that are judged by a table's grids alone.
fn by_grids(catalogue: &Catalogue, table: &Table, group: &mut [One]) {
    let constants = &catalogue.constants().fit;
    let of_table = |one: &One| OfTable::new(&one.person, table, constants);
    let of: Vec<OfTable> = group.iter().map(of_table).collect();
    for tile in table.tiles().filter(|tile| tile.alone) {
        for (one, of) in group.iter_mut().zip(&of) {
            offer(catalogue, &tile, one, of, &sum(tile.cells, &of.told));
        }
    }
}

/// Sums over what is assessed, of the occupations of a tile.
#[derive(Clone, Copy, Default)]
struct TileSums {
    /// Of w·min(x, r).
    covered: Lanes,
    /// Of min(x, r).
    used: Lanes,
    /// Of r times how far the level is from the person's middle.
    products: Lanes,
}

impl TileSums {
    #[inline]
    fn take(&mut self, cell: &Cell, told: &Told) {
        let used = Lanes::twice(told.level).least(cell.level);
        self.used += used;
        self.covered += cell.weight * used;
        self.products += Lanes::twice(told.beside) * cell.level;
    }
}

/// A person's sums of a tile. Alone it keeps all of them in registers.
#[inline(never)]
fn sum(cells: &[Cell], told: &[Told]) -> TileSums {
    let mut sums = TileSums::default();
    for (cell, told) in cells.iter().zip(told) {
        sums.take(cell, told);
    }
    sums
}

/// Offers a person the occupations of a tile.
#[inline]
fn offer(catalogue: &Catalogue, tile: &TileOf<'_>, one: &mut One, of: &OfTable, sums: &TileSums) {
    let constants = &catalogue.constants().fit;
    let whole = of.columns.assessed(tile);
    let coverage = sums.covered / whole.weighted;
    let least = constants.min_assessed_share;
    // Nothing required is nothing assessed; figures that are no numbers are none of the first.
    let enough = whole.weighted.reach(tile.whole.weighted, least);
    let Some(varies) = of.varies else {
        for (lane, position) in tile.occupations.iter().enumerate() {
            let index = coverage.at(lane);
            if enough.get(lane).is_some_and(|e| *e) && index >= one.first.least {
                let sure = sums.covered.at(lane) / tile.whole.weighted.at(lane);
                one.first.offer(catalogue, *position, index, sure);
            }
        }
        return;
    };
    let n = of.held.count as f64;
    let (middle, held) = (of.held.beside / n, of.held.levels);
    let spread = whole.squares - whole.required * whole.required * Lanes::all(1.0 / n);
    let shared = sums.products - whole.required * Lanes::all(middle);
    let alike = shared / (spread * Lanes::all(varies)).sqrt();
    let alike = alike.most(Lanes::all(0.0));
    let used = sums.used * Lanes::all(if held > 0.0 { 1.0 / held } else { 0.0 });
    let index = coverage * Lanes::all(constants.coverage_weight)
        + alike * Lanes::all(constants.resemblance_weight)
        + used * Lanes::all(constants.use_weight);
    // Where requirements hardly vary, their difference would lose digits.
    let varied = spread.reach(tile.whole.squares, LEFT);
    if varied.iter().all(|v| *v) && !index.any_from(one.first.least) {
        return;
    }
    for (lane, position) in tile.occupations.iter().enumerate() {
        if !enough.get(lane).is_some_and(|e| *e) {
            continue;
        }
        let mut index = index.at(lane);
        if !varied.get(lane).is_some_and(|v| *v) {
            let required = catalogue.requirements(*position);
            index = match one.person.resemblance(required, constants) {
                Some(alike) => {
                    constants.coverage_weight * coverage.at(lane)
                        + constants.resemblance_weight * alike
                        + constants.use_weight * used.at(lane)
                }
                None => coverage.at(lane),
            };
        }
        if index >= one.first.least {
            let sure = sums.covered.at(lane) / tile.whole.weighted.at(lane);
            one.first.offer(catalogue, *position, index, sure);
        }
    }
}
