//! The vault: records on a disk that fills up, is unplugged, stolen, or loses power in mid-write.
//!
//! It promises that a record reads back as one complete generation with every change acknowledged since, that exactly
//! one instance writes, and that nobody without the passphrase or the agency's recovery key reads or forges anything in
//! it. It must never know what the bytes mean: no answers, no questionnaire, and no other room.
//!
//! Layout of a vault's folder: `vault.ron` (whose it is), `identity.age` (under the passphrase), `recovery.age` (for the
//! recovery key), `lock`, `dossiers/<id>.age` with `<id>.age.previous` beside it, `journal/`, `index.age` (a cache),
//! `reserve`, and `quarantine/`, which the programme fills and never empties. Every access goes through [`Disk`], so that
//! each can be made to fail.
//!
//! [`Store`] moves bytes; [`LockedVault`] has no keys and can neither read nor write; [`OpenVault`] can.

mod atomic;
mod backup;
mod card;
mod disk;
mod erasing;
mod error;
mod folder;
mod index;
mod journals;
mod layout;
mod listing;
mod locked;
mod open;
mod opening;
mod record_id;
mod records;
mod reserve;
mod sealed;

pub use atomic::{read_file, read_file_through, write_file_atomically, write_file_through};
pub use backup::take_back;
pub use card::VaultCard;
pub use disk::{Audience, Disk, DiskFile, EntryKind, Facts, HeldLock, OsDisk};
pub use error::VaultError;
pub use folder::{FolderError, whole_folder, write_folder, write_folder_through};
pub use listing::{Entry, Listing, Problem};
pub use locked::{LockedVault, NewVault, card_in};
pub use open::{Listed, OpenVault, ReadRecord};
pub use opening::{Mode, Opening, ReadOnlyReason, Store};
pub use record_id::{NotARecordId, RecordId};
pub use records::RECORD_CAP;
pub use sealed::{PADDING, Passphrase, PublicKey, RecoveryKey, SealFault, Work, head_is_modest};
