//! The dry run: a questionnaire walked as counsellors would walk it, before anyone meets a person.
//!
//! [`reach`] proves what can be asked and what never can; walks say how long it takes; path tests, kept beside the
//! questionnaire, say what trainers expect. Knows nothing of files and of where something stands in them.

mod conditions;
mod domain;
mod formula;
mod model;
mod paths;
mod random;
mod reach;
mod record;
mod run_paths;
mod said;
mod simulation;
mod solve;
mod store;
mod time;
mod walk;
mod witness;

pub use paths::{ExpectedLevel, PATHS_FORMAT, PathTest, PathsSource, Said};
pub use reach::{Reach, Reached, reach};
pub use record::{path_test, recorded};
pub use run_paths::{PathOutcome, run_paths, uncovered};
pub use simulation::{ItemWalked, Simulation, Spread, findings, simulate, walk_to};
pub use time::{Pace, Seconds};
pub use witness::Witness;
