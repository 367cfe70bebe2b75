//! `bilan`: skills assessment for people whose trade no paper proves.
//!
//! One way through: files → definition → interview → competence levels → fits → plan → report → page.
//! Each module is a room; its first paragraph says what it is for and what it must never know.
//! `ARCHITECTURE.md` holds the map, and `tests/it/tidy.rs` holds who may import whom.

/// Memory is wiped when it is let go of, so that no copy of a key, a passphrase or a name outlives its use: whoever wrote
/// the code that made it need not have thought of it.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

pub mod app;
pub mod authoring;
pub mod cli;
pub mod competence;
pub mod dossier;
pub mod exchange;
pub mod interview;
pub mod lang;
pub mod occupation;
pub mod orientation;
pub mod questionnaire;
pub mod report;
pub mod text;
pub mod ui;
pub mod vault;
