//! A beneficiary's dossier: who, by whom, the interviews with the definitions they were made with, and the chosen targets.
//!
//! Knows its wire formats, and nothing of where bytes are kept.

mod changing;
mod delta;
pub mod explanation;
mod findings;
mod history;
mod history_words;
mod informed;
mod record;
mod samples;
mod to_decide;
mod wire;

pub use changing::{Consent, RETENTION_MONTHS, after_months};
pub use delta::{Delta, delta};
pub use findings::{Derived, derive, listen_to};
pub use history::{Addressee, Consented, Correction, Deed, Entry, Export, Exported};
pub use history_words::{HistoryWords, exported_key, manner_key, recipient_key};
pub use informed::{Controller, Informed, NOTICE_VERSION, notice};
pub use record::{Beneficiary, Dossier, DossierState, Interview};
pub use samples::samples;
pub use to_decide::{AskedNext, ToDecide, to_decide};
pub use wire::{FORMAT, WireError, read, write};
