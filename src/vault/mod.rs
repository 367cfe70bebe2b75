//! The vault: bytes on the disk, written whole or not at all. Knows nothing of what they mean.
//!
//! All reading and writing goes through one small trait, [`Disk`], so that faults can be injected on every platform.

mod disk;
mod error;
mod record;
mod store;

pub use disk::{Disk, OsDisk};
pub use error::VaultError;
pub use record::RecordId;
pub use store::{Mode, Vault, write_file_atomically, write_file_through};
