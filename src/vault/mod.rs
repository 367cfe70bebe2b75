//! The vault: records as bytes on a disk that fills up, is unplugged, or loses power in mid-write.
//!
//! It promises that a record reads back as one complete generation, the last acknowledged or the one being written,
//! and that exactly one instance writes. It must never know what the bytes mean: no answers, no questionnaire, and
//! no other room.
//!
//! Layout of a vault's folder: `lock`, `dossiers/<id>.bilan` with `<id>.bilan.previous` beside it, and `quarantine/`,
//! which the programme fills and never empties. Every access goes through [`Disk`], so that each can be made to fail.

mod atomic;
mod disk;
mod error;
mod folder;
mod layout;
mod listing;
mod opening;
mod record_id;
mod records;

pub use atomic::{read_file, read_file_through, write_file_atomically, write_file_through};
pub use disk::{Audience, Disk, DiskFile, EntryKind, Facts, HeldLock, OsDisk};
pub use error::VaultError;
pub use folder::{FolderError, whole_folder, write_folder, write_folder_through};
pub use listing::{Entry, Listing, Problem};
pub use opening::{Mode, Opening, ReadOnlyReason, Vault};
pub use record_id::{NotARecordId, RecordId};
pub use records::RECORD_CAP;
