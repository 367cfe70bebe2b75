//! A beneficiary's dossier: who, by whom, the interviews with the definitions they were made with, and the chosen targets.
//!
//! Knows its wire formats, and nothing of where bytes are kept.

mod delta;
pub mod explanation;
mod findings;
mod record;
mod samples;
mod to_decide;
mod wire;

pub use delta::{Delta, delta};
pub use findings::{Derived, derive, listen_to};
pub use record::{Beneficiary, Dossier, DossierState, Interview};
pub use samples::samples;
pub use to_decide::{AskedNext, ToDecide, to_decide};
pub use wire::{FORMAT, WireError, read, write};
