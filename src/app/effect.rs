//! What must be done outside the state, and what comes of it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::authoring::{Content, Diagnostic};
use crate::dossier::{Dossier, DossierState, Entry};
use crate::lang::{LangId, Locales};
use crate::report::{Pages, Picture};
use crate::text::TextEngine;
use crate::vault::RecordId;

use super::access::{AccessCommand, AccessOutcome};
use super::exporting::Exporting;
use super::preview::PagesOf;
use super::settings::Settings;
use super::workshop::{WorkshopOutcome, WorkshopWork};

/// Work for the worker.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Reads the trainers' files.
    LoadContent,
    /// Reads the imported catalogues beside the trainers' files, once these are read.
    LoadCatalogues,
    /// Reads the fonts that a person has added.
    LoadFonts,
    /// Loads the fonts of the system, for letters that no other font has.
    LoadSystemFonts,
    /// Looks for the vaults of this laptop.
    FindVaults,
    /// Opens the vault in this folder, with a passphrase or the recovery key, and lists its dossiers.
    OpenVault(PathBuf, AccessCommand),
    /// Work with vaults that begins with none, or with the open one.
    Access(AccessCommand),
    /// Makes a recovery key and writes its sheet, after asking where.
    WriteRecoverySheet {
        /// In which language.
        language: LangId,
        /// When.
        now: Timestamp,
    },
    /// Stops the long work that is under way; nothing waits for it.
    Stop,
    /// Asks for the agency's logo, and keeps it.
    ChooseLogo,
    /// Prints no logo any more.
    RemoveLogo,
    /// Lists the dossiers again.
    List,
    /// Reads one dossier.
    Read(RecordId),
    /// Writes one dossier. Of several waiting for the same dossier only the last is written.
    Save {
        /// The dossier's name in the vault.
        id: RecordId,
        /// Counts saves, so that the answer can be told apart.
        number: u64,
        /// What to write.
        dossier: Box<Dossier>,
    },
    /// Erases a dossier.
    Remove {
        /// Its name in the vault.
        id: RecordId,
        /// When.
        now: Timestamp,
    },
    /// Reads an example, by position.
    ReadSample(usize),
    /// Makes the pages of the summary, to be looked at. Of several waiting only the last are made.
    MakePages {
        /// What they are made of.
        of: PagesOf,
        /// The dossier.
        dossier: Box<Dossier>,
        /// When the document is made.
        now: Timestamp,
    },
    /// Makes a document, asks where to, writes it, remembers it with the dossier, and opens it.
    Export(Box<Exporting>),
    /// Asks for a dossier that a colleague handed over, and takes it in.
    TakeIn {
        /// When.
        now: Timestamp,
    },
    /// Reads the language files.
    LoadLanguages,
    /// Reads the settings.
    LoadSettings,
    /// Keeps the settings.
    SaveSettings(Settings),
    /// Work on trainers' files.
    Workshop(WorkshopWork),
}

/// What the vault allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultMode {
    /// Reading and writing.
    ReadWrite,
    /// Reading only; the message key says why.
    ReadOnly(&'static str),
}

/// A dossier as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeEntry {
    /// Its name in the vault.
    pub id: RecordId,
    /// The person, as they wish to be called.
    pub name: String,
    /// How far it has come.
    pub state: DossierState,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Answered and asked questions.
    pub answered: (usize, usize),
    /// An invented person.
    pub example: bool,
    /// The day until which it is kept.
    pub kept_until: Date,
    /// It was taken in from another vault.
    pub from_elsewhere: bool,
    /// Message key of what stands in the way of reading it.
    pub fault: Option<&'static str>,
    /// What a journal held of it beyond the dossier as it was last written whole.
    pub recovered: Option<Recovered>,
}

/// What a journal held of a dossier: the programme ended before it could write the dossier whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovered {
    /// How many answers were given or taken back.
    pub answers: usize,
    /// When the dossier was last changed, as the journal has it.
    pub until: Timestamp,
    /// Whether the last entry was not whole; it had not been shown as saved.
    pub torn: bool,
}

/// A document that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it is.
    pub path: String,
    /// The letters in it that no font has.
    pub missing: BTreeSet<char>,
}

/// What came of an effect.
#[derive(Debug)]
pub enum Outcome {
    /// Of `LoadContent`.
    ContentLoaded(Result<Box<Content>, Vec<Diagnostic>>),
    /// Of `LoadCatalogues`, where there is any: the content with them.
    CataloguesLoaded(Box<Content>),
    /// Of `LoadFonts` and `LoadSystemFonts`.
    FontsLoaded {
        /// What lays text out with them; none where there are no fonts but those the programme carries.
        engine: Option<Box<TextEngine>>,
        /// Whether it has the system's fonts.
        system: bool,
        /// The folder where a person can add fonts.
        folder: String,
    },
    /// Of `FindVaults`, `OpenVault` and `Access`.
    Access(AccessOutcome),
    /// Of `OpenVault`, and when a vault was made.
    VaultOpened {
        /// What the vault allows.
        mode: VaultMode,
        /// Its folder.
        folder: String,
        /// What will stand in the way of saving, to be said before the first question: message key and path.
        warning: Option<(&'static str, String)>,
    },
    /// Of `OpenVault` and `List`.
    Listed(Vec<HomeEntry>),
    /// Of `Read` and `ReadSample`.
    DossierRead {
        /// Its name in the vault; a fresh one for a sample.
        id: RecordId,
        /// The dossier, or the message key of what stands in the way.
        dossier: Result<Box<Dossier>, &'static str>,
        /// It is a sample that is not in the vault yet.
        sample: bool,
        /// What was found beyond the dossier as it was last written whole.
        found: Option<Recovered>,
    },
    /// Of `Save`.
    Saved {
        /// Its name in the vault.
        id: RecordId,
        /// The number of the save.
        number: u64,
        /// Or the message key and the path of what went wrong.
        result: Result<(), (&'static str, String)>,
    },
    /// Of `Remove`.
    Removed(Result<RecordId, (&'static str, String)>),
    /// Of `MakePages`.
    PagesMade {
        /// What they are made of.
        of: PagesOf,
        /// The pages, or the message key of what stands in the way.
        pages: Result<Arc<Pages>, &'static str>,
    },
    /// Of `Export`: where it is and what is remembered of it, or nothing when the counsellor changed their mind.
    Exported {
        /// The dossier.
        id: RecordId,
        /// Or the message key and the path of what went wrong.
        result: Result<Option<(Written, Entry)>, (&'static str, String)>,
    },
    /// Of `LoadSettings`, `ChooseLogo` and `RemoveLogo`: the logo, or the message key and the path of what went wrong.
    Logo(Result<Option<Arc<Picture>>, (&'static str, String)>),
    /// Of `TakeIn`: the dossier, which is in the vault now, or nothing when the counsellor changed their mind.
    TakenIn(Result<Option<RecordId>, (&'static str, String)>),
    /// Of `LoadLanguages`: the carried languages and those of the trainers' files.
    LanguagesLoaded(Arc<Locales>),
    /// Of `LoadSettings`.
    SettingsLoaded(Settings),
    /// Of `Workshop`, and when something in the trainers' folders was changed.
    Workshop(WorkshopOutcome),
}
