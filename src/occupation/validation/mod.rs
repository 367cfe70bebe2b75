//! How well the ranking index finds what is known to be related: the method's check on real data.
//!
//! A person stands in for an occupation and takes its profile; the occupation is left out of the ranking, and what is
//! first in it is held against what others say of it. Draws are random from a fixed seed, so that every run says the same.

mod bootstrap;
mod figures;
mod grid;
mod lists;
mod persons;
mod study;

pub use bootstrap::{Bootstrap, Estimate};
pub use figures::Method;
pub use grid::{RatedOccupation, RatedOccupations, Rating};
pub use lists::{ListRow, ListStudy, ListedOccupation, study_lists};
pub use study::{
    Bound, Counted, GridStudy, Judged, Row, Setting, SettingTable, ZoneFigures, study_grid,
};

/// How many are looked at in front of a ranking.
const FRONT: usize = 10;

/// Scores nearer to one another than this are the same: below lies rounding.
const SAME: f64 = 1e-9;
