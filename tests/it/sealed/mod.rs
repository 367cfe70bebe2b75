//! Nobody reads or forges a dossier without the passphrase or the agency's recovery key, and nothing acknowledged is lost.
//!
//! `BILAN_LONG=1` runs the long form of `power`, `kills`, `mutated` and `instances`: minutes instead of seconds.

mod age_command;
mod copies;
mod faults;
mod golden;
mod kills;
mod life;
mod mutated;
mod one_writer;
mod power;
mod real_disk;
mod strangers;

/// Whether the long form was asked for.
fn long() -> bool {
    std::env::var_os("BILAN_LONG").is_some()
}
