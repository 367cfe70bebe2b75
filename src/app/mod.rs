//! The application without a window: its state, what can be asked of it, and what must be done outside it.
//!
//! `update(&mut State, Command, now)` is the only thing that changes the state; it returns the work that a worker does
//! (files, dialogs, documents). What the worker answers comes back as an [`Outcome`]. Knows no egui.

mod access;
mod catalogues;
mod command;
mod effect;
mod exporting;
mod folder;
mod fonts;
mod interviewing;
mod listing;
mod logo;
mod notice;
mod preview;
mod settings;
mod state;
mod strength;
mod update;
mod vault_care;
mod vaults;
mod versions;
mod worker;
mod workshop;

pub use access::{
    Access, AccessCommand, AccessOutcome, AccessPage, Closed, LockedBy, NewCounsellor, VaultChoice,
};
pub use catalogues::{
    CATALOGUES, CatalogueFrom, IMPORT_REPORT, PACKED, ReadCatalogue, catalogue_folders, is_import,
    read_catalogue,
};
pub use command::{Command, Cover, NewDossier, Office, Shortcut};
pub use effect::{Effect, HomeEntry, Outcome, Recovered, VaultMode, Written};
pub use exporting::{ExportWish, Exporting, in_the_way};
pub use folder::{
    content_files, language_files, language_folders, own_folder, read_capped, read_content,
    read_languages, read_parts, read_tables, trainers_folder,
};
pub use fonts::{Letters, fonts_folder, missing_words, read_fonts};
pub use interviewing::{first_place, next_place, previous_place};
pub use notice::{Notice, Tone};
pub use preview::{PagesOf, Preview};
pub use settings::{Appearance, Settings};
pub use state::{MissingLetters, OpenDossier, Saving, Screen, Stage, State};
pub use strength::{Strength, strength};
pub use update::{absorb, go_on, start, update};
pub use vaults::memory;
pub use worker::{Places, Services, Worker};
pub use workshop::{
    Checked, Leaving, NotWritten, OpenSource, ReadFile, SourceEdit, Splices, Theirs, TrainersFile,
    Trial, Workshop, WorkshopCommand, WorkshopOutcome, WorkshopWork,
};

pub use crate::vault::{Passphrase, PublicKey, RecordId, RecoveryKey, VaultCard, Work};
