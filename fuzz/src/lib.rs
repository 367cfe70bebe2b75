//! What the targets share: what the programme carries; and for those that try the vault a disk in memory, the vault's
//! formats written a second time from their description, and one vault whose keys are known.
//!
//! A target that only threw bytes at the vault would never get past the encryption. With the keys it forges what only
//! their owner could write, and holds what the vault makes of it against a reading of its own.

pub mod carried;
pub mod disk;
pub mod sealing;
pub mod vault;
