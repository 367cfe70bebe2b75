//! Translations of trainers' files: what goes to the translator, and how what comes back gets into the file.
//!
//! A row is known by its key and by the hash of the text that was translated. Nothing is ever deleted, and whatever is
//! written is a splice: every other byte of the file stays as it is.

mod kinds;
mod record;
mod rows;
mod taking;
mod wording;
mod written;

pub use record::{RECORD_ENDING, Record, read_record, record_name, stale};
pub use rows::{Row, Sheet, State, completeness, hash, sheet};
pub use taking::{Filled, FilledRow, Remark, Said, Taken, Wishes, take};
pub use wording::placeholders_of;
pub use written::{Entry, Written, read};
