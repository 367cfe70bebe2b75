//! `bilan`: skills assessment for people whose trade no paper proves.
//!
//! One way through: files → definition → interview → competence levels → fits → plan → report → page.
//! Each module is a room; its first paragraph says what it is for and what it must never know.
//! `ARCHITECTURE.md` holds the map, and `tests/it/tidy.rs` holds who may import whom.

pub mod exchange;
pub mod lang;
pub mod text;
pub mod report;
pub mod ui;
