//! The dry run: a questionnaire walked as counsellors would walk it, before anyone meets a person.
//!
//! [`reach`] proves what can be asked and what never can; walks say how long it takes; path tests, kept beside the
//! questionnaire, say what trainers expect. Knows nothing of files and of where something stands in them.

mod conditions;
mod domain;
mod formula;
mod model;
mod random;
mod reach;
mod simulation;
mod solve;
mod store;
mod time;
mod walk;
mod witness;

pub use reach::{Reach, Reached, reach};
pub use simulation::{ItemWalked, Simulation, Spread, findings, simulate};
pub use time::{Pace, Seconds};
pub use witness::Witness;
