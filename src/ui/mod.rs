//! Screens: what the counsellor sees. A screen borrows the state, draws, and returns commands; it does no I/O and no scoring.

mod access;
mod addressee;
mod alike;
mod closing;
mod content;
mod deciding;
mod desk;
mod dossier;
mod explanation;
mod home;
mod idle;
mod informing;
mod interview;
mod item;
mod language_list;
mod look_up;
mod new_dossier;
mod new_version;
mod office;
mod parked;
mod persons_language;
mod preview;
mod profile;
mod results;
mod shell;
mod summary;
pub mod text;
pub mod theme;
mod vault;
mod wordings;
mod workshop;

pub use desk::{Desk, run};
