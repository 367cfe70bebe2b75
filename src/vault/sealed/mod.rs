//! What makes bytes on the disk unreadable, and unforgeable, to whoever has not the vault's keys.
//!
//! It must never touch a disk: bytes in, bytes out.

mod envelope;
mod fault;
mod identity;
mod journal;
mod secret;
mod stranger;

pub use envelope::PADDING;
pub(super) use envelope::{Kind, Opened, open, seal};
pub use fault::SealFault;
pub use identity::{PublicKey, RecoveryKey, Work};
pub(super) use identity::{
    encrypted_to, encrypted_to_us, for_recovery, under_passphrase, with_passphrase, with_recovery,
};
pub(super) use journal::{FoundJournal, JournalName, JournalWriter, read_journal};
pub(super) use secret::Keys;
pub use secret::Passphrase;
pub(super) use stranger::MOST_RECOVERY_KEYS;
pub use stranger::head_is_modest;
