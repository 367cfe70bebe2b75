//! Versions of a questionnaire: what was ever published, what a new version may not break, and what changed.
//!
//! The lock file beside a questionnaire remembers every id and option that was ever in use. It is written when a
//! version is published and never loses an entry, for dossiers still hold answers under them.

mod against;
mod change;
mod diff;
mod items;
mod lock;
mod pairs;
mod publish;
mod walk;

pub use against::against_lock;
pub use change::{Change, Class, Said, Side, Telling};
pub use diff::diff;
pub use lock::{LOCK_ENDING, Lock, Publication, Used, UsedChoice, lock_name, read_lock};
pub use publish::{Publishing, Refusal, publishing};
