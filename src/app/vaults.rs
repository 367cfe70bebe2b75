//! The worker's part with vaults: finding, opening and locking them, and the dossiers in the open one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;

use super::access::{AccessCommand, AccessOutcome, NewCounsellor, VaultChoice};
use super::effect::{HomeEntry, Outcome, Recovered, VaultMode};
use super::listing::Listing;
use super::worker::{Room, told};
use crate::dossier::{self, Delta, Dossier, DossierState, Entry, WireError};
use crate::questionnaire::Questionnaire;
use crate::vault::{
    LockedVault, Mode, NewVault, OpenVault, RecordId, RecoveryKey, SealFault, VaultError, card_in,
};

/// What went wrong: message key and path.
pub(super) type Told = (&'static str, String);

const NOT_OPEN: &str = "error-vault-not-open";

/// The vault at hand. The keys are in an open one and nowhere else.
#[derive(Debug, Default)]
pub(super) enum Held {
    /// None.
    #[default]
    None,
    /// Locked: nothing in it can be read or written.
    Locked(Box<LockedVault>),
    /// Open.
    Open(Box<OpenVault>),
}

impl Held {
    /// The open vault.
    pub fn open(&mut self) -> Result<&mut OpenVault, Told> {
        match self {
            Self::Open(vault) => Ok(vault),
            Self::None | Self::Locked(_) => Err((NOT_OPEN, String::new())),
        }
    }
}

/// After so many entries of its journal a dossier is written whole.
const MOST_ENTRIES: u64 = 25;
/// After so long too.
const LONGEST: Duration = Duration::from_mins(1);

/// The dossier that was written last, as it is on the disk: whole, with what its journal says.
#[derive(Debug)]
struct Written {
    id: RecordId,
    dossier: Box<Dossier>,
    /// When it was last written whole.
    whole: Instant,
}

/// What is kept in memory between two saves.
#[derive(Debug, Default)]
pub(super) struct Kept {
    written: Option<Written>,
    /// Dossiers that could not be written.
    unwritten: BTreeMap<RecordId, Box<Dossier>>,
    /// The same while the vault is locked, encrypted to it.
    sealed: BTreeMap<RecordId, Vec<u8>>,
    /// What left the laptop, until the dossier on the screen knows of it.
    pub exported: BTreeMap<RecordId, Vec<Entry>>,
}

/// The memory of this machine, in bytes.
#[must_use]
pub fn memory() -> u64 {
    let memory = sysinfo::MemoryRefreshKind::nothing().with_ram();
    let what = sysinfo::RefreshKind::nothing().with_memory(memory);
    sysinfo::System::new_with_specifics(what).total_memory()
}

impl Room {
    pub(super) fn find_vaults(&self) {
        self.say(Outcome::Access(AccessOutcome::Found(self.vaults())));
    }

    fn vaults(&self) -> Vec<VaultChoice> {
        let folders = std::fs::read_dir(&self.places.vaults);
        let folders = folders.into_iter().flatten().flatten().map(|e| e.path());
        let mut vaults: Vec<VaultChoice> = folders
            .filter_map(|folder| match card_in(&folder) {
                Ok(card) => card.map(|card| VaultChoice { folder, card }),
                Err(error) => {
                    tracing::warn!(%error, "a vault's card cannot be read");
                    None
                }
            })
            .collect();
        vaults.sort_by(|a, b| a.card.counsellor.cmp(&b.card.counsellor));
        vaults
    }

    pub(super) fn open_vault(&mut self, folder: &Path, command: AccessCommand) {
        let locked = match std::mem::take(&mut self.vault) {
            Held::Locked(vault) if vault.folder() == folder => Ok(*vault),
            // Another counsellor's is let go before.
            _ => LockedVault::find_on(self.disk.clone(), folder),
        };
        let locked = match locked {
            Ok(locked) => locked,
            Err(error) => return self.refused(&error),
        };
        let opened = match command {
            AccessCommand::Unlock(passphrase) => locked.unlock(&passphrase),
            AccessCommand::Recover(typed, passphrase) => {
                if let Some(key) = RecoveryKey::read(typed.words()) {
                    locked.recover(&key, &passphrase, self.places.work)
                } else {
                    let path = locked.folder().to_owned();
                    let fault = SealFault::WrongKey;
                    Err((locked, VaultError::Sealed { path, fault }))
                }
            }
            _ => {
                self.vault = Held::Locked(Box::new(locked));
                return;
            }
        };
        match opened {
            Ok(vault) => self.opened(vault, 0),
            Err((locked, error)) => {
                self.vault = Held::Locked(Box::new(locked));
                self.refused(&error);
            }
        }
    }

    fn refused(&self, error: &VaultError) {
        let (key, path) = told(error);
        self.say(Outcome::Access(AccessOutcome::Refused(key, path)));
    }

    /// Makes a vault, and takes the dossiers in that an earlier version kept without one.
    pub(super) fn create_vault(&mut self, new: NewCounsellor) {
        let now = Timestamp::now().as_second();
        let made = RecordId::random().and_then(|name| {
            let folder = self.places.vaults.join(name.to_string());
            let new = NewVault {
                counsellor: new.name,
                passphrase: new.passphrase,
                work: self.places.work,
                recovery: vec![new.recovery],
                now,
            };
            LockedVault::create_on(self.disk.clone(), folder, &new)
        });
        match made {
            Ok(mut vault) => {
                let taken_in = self.take_plain_in(&mut vault);
                self.opened(vault, taken_in);
            }
            Err(error) => self.refused(&error),
        }
    }

    fn opened(&mut self, vault: OpenVault, taken_in: usize) {
        let mode = match vault.mode() {
            Mode::ReadWrite => VaultMode::ReadWrite,
            Mode::ReadOnly(error) => VaultMode::ReadOnly(error.key()),
        };
        let warning = vault.opening().warnings.first().map(told);
        let folder = vault.folder().to_string_lossy().into_owned();
        let choice = choice_of(&vault);
        self.vault = Held::Open(Box::new(vault));
        self.write_what_waited();
        let opened = AccessOutcome::Opened { choice, taken_in };
        self.say(Outcome::Access(opened));
        self.say(Outcome::VaultOpened {
            mode,
            folder,
            warning,
        });
        self.list();
    }

    /// Writes everything and drops the keys.
    pub(super) fn lock_vault(&mut self) {
        self.settle();
        if let Held::Open(vault) = std::mem::take(&mut self.vault) {
            let own = vault.card().recipient.clone();
            for (id, dossier) in std::mem::take(&mut self.kept.unwritten) {
                let sealed = dossier::write(&dossier)
                    .map_err(|_| ())
                    .and_then(|bytes| vault.for_another(&own, &bytes).map_err(|_| ()));
                if let Ok(sealed) = sealed {
                    self.kept.sealed.insert(id, sealed);
                }
            }
            self.kept.written = None;
            self.vault = Held::Locked(Box::new(vault.lock()));
        }
        let unwritten = !self.kept.sealed.is_empty();
        self.say(Outcome::Access(AccessOutcome::Locked { unwritten }));
    }

    /// Brings everything to rest: what is in a journal is written whole, what could not be written is tried once more.
    pub(super) fn settle(&mut self) {
        if let Some(written) = self.kept.written.take()
            && let Ok(vault) = self.vault.open()
            && vault.entries_since(written.id) > 0
            && !self.kept.unwritten.contains_key(&written.id)
        {
            // Where it fails the journal still has it.
            self.write_whole(written.id, &written.dossier).ok();
        }
        for (id, dossier) in std::mem::take(&mut self.kept.unwritten) {
            if self.save(id, &dossier).is_err() {
                self.kept.unwritten.insert(id, dossier);
            }
        }
    }

    /// Writes what could not be written before the vault was locked.
    fn write_what_waited(&mut self) {
        for (id, sealed) in std::mem::take(&mut self.kept.sealed) {
            let bytes = match &self.vault {
                Held::Open(vault) => vault.from_another(Path::new(""), &sealed),
                Held::None | Held::Locked(_) => return,
            };
            let dossier = bytes
                .map_err(|_| ())
                .and_then(|b| self.decode(&b).map_err(|_| ()));
            if let Ok(dossier) = dossier
                && self.save(id, &dossier).is_err()
            {
                self.kept.unwritten.insert(id, Box::new(dossier));
            }
        }
    }

    pub(super) fn list(&mut self) {
        let listed = match self.vault.open() {
            Ok(vault) => vault.list().unwrap_or_default(),
            Err(_) => return,
        };
        let mut entries: Vec<HomeEntry> = listed
            .into_iter()
            .map(|listed| {
                let known = listed.summary.as_deref().and_then(Listing::read);
                match known {
                    Some(listing) => listing.entry(listed.id),
                    None => self.entry(listed.id),
                }
            })
            .collect();
        entries.sort_by(|a, b| b.changed.cmp(&a.changed).then(a.id.cmp(&b.id)));
        self.say(Outcome::Listed(entries));
    }

    fn entry(&mut self, id: RecordId) -> HomeEntry {
        match self.read(id) {
            Ok((dossier, recovered)) => {
                let listing = Listing::of(&dossier);
                if recovered.is_none()
                    && let Ok(vault) = self.vault.open()
                {
                    vault.note_summary(id, listing.written());
                }
                HomeEntry {
                    recovered,
                    ..listing.entry(id)
                }
            }
            Err(fault) => HomeEntry {
                id,
                name: id.to_string().chars().take(8).collect(),
                state: DossierState::UnderWay,
                changed: Timestamp::UNIX_EPOCH,
                answered: (0, 0),
                example: false,
                kept_until: Date::MAX,
                from_elsewhere: false,
                fault: Some(fault),
                recovered: None,
            },
        }
    }

    pub(super) fn read_to_open(&mut self, id: RecordId) {
        let (dossier, found) = match self.read(id) {
            Ok((dossier, found)) => {
                if found.is_some() && self.save(id, &dossier).is_err() {
                    self.kept.unwritten.insert(id, Box::new(dossier.clone()));
                }
                (Ok(Box::new(dossier)), found)
            }
            Err(key) => (Err(key), None),
        };
        self.say(Outcome::DossierRead {
            id,
            dossier,
            sample: false,
            found,
        });
    }

    fn read(&mut self, id: RecordId) -> Result<(Dossier, Option<Recovered>), &'static str> {
        let vault = self.vault.open().map_err(|(key, _)| key)?;
        let read = vault.read(id).map_err(|e| e.key())?;
        let mut dossier = self.decode(&read.payload)?;
        // This run's own journal is no news.
        let own = self.kept.written.as_ref().is_some_and(|w| w.id == id);
        let mut torn = read.torn;
        let mut answers = BTreeSet::new();
        let entries = !read.journal.is_empty();
        for entry in &read.journal {
            match Delta::read(entry) {
                Ok(delta) => {
                    delta.apply(&mut dossier);
                    answers.extend(delta.answers().map(|(at, item)| (at, item.clone())));
                }
                Err(error @ WireError::NewerFormat(_)) => return Err(error.key()),
                Err(_) => torn = true,
            }
        }
        let found = (entries || torn) && !own;
        let until = dossier.changed();
        Ok((
            dossier,
            found.then_some(Recovered {
                answers: answers.len(),
                until,
                torn,
            }),
        ))
    }

    pub(super) fn decode(&self, bytes: &[u8]) -> Result<Dossier, &'static str> {
        let carried = |id: &str| -> Option<Arc<Questionnaire>> {
            self.content
                .as_ref()
                .and_then(|c| c.questionnaires.get(id).cloned())
        };
        dossier::read("dossier", bytes, &carried).map_err(|e| e.key())
    }

    pub(super) fn read_sample(&self, position: usize) {
        let found = None;
        let Ok(id) = RecordId::random() else {
            return self.say(Outcome::DossierRead {
                id: RecordId::from_bytes([0; 16]),
                dossier: Err("error-no-random"),
                sample: true,
                found,
            });
        };
        let samples = dossier::samples();
        let dossier = match samples.get(position) {
            Some((_, bytes)) => self.decode(bytes).map(Box::new),
            None => Err("error-not-found"),
        };
        self.say(Outcome::DossierRead {
            id,
            dossier,
            sample: true,
            found,
        });
    }

    /// Puts a dossier on the disk: what changed in its journal, or the whole of it.
    pub(super) fn save(&mut self, id: RecordId, dossier: &Dossier) -> Result<(), Told> {
        let dossier = &*self.with_exports(id, dossier);
        if self.append(id, dossier) {
            return Ok(());
        }
        self.write_whole(id, dossier)
    }

    /// Whether what changed since the last save is in the journal, on the medium.
    fn append(&mut self, id: RecordId, dossier: &Dossier) -> bool {
        let Some(written) = self.kept.written.as_mut().filter(|w| w.id == id) else {
            return false;
        };
        let Ok(vault) = self.vault.open() else {
            return false;
        };
        if vault.entries_since(id) >= MOST_ENTRIES || written.whole.elapsed() >= LONGEST {
            return false;
        }
        let entry = dossier::delta(&written.dossier, dossier).and_then(|d| d.written().ok());
        let appended = entry.is_some_and(|entry| vault.append(id, &entry).is_ok());
        if appended {
            vault.note_summary(id, Listing::of(dossier).written());
            *written.dossier = dossier.clone();
        }
        appended
    }

    fn write_whole(&mut self, id: RecordId, dossier: &Dossier) -> Result<(), Told> {
        let summary = Listing::of(dossier).written();
        let written = dossier::write(dossier)
            .map_err(|_| ("error-io", String::new()))
            .and_then(|bytes| {
                let vault = self.vault.open()?;
                vault.write(id, &bytes, summary).map_err(|e| told(&e))
            });
        match written {
            Ok(_) => {
                self.kept.unwritten.remove(&id);
                self.kept.written = Some(Written {
                    id,
                    dossier: Box::new(dossier.clone()),
                    whole: Instant::now(),
                });
                Ok(())
            }
            Err(error) => {
                self.kept.written = None;
                self.kept.unwritten.insert(id, Box::new(dossier.clone()));
                Err(error)
            }
        }
    }

    pub(super) fn erase(&mut self, id: RecordId, now: Timestamp) -> Result<(), Told> {
        self.kept.unwritten.remove(&id);
        self.kept.exported.remove(&id);
        self.kept.written = self.kept.written.take().filter(|w| w.id != id);
        let vault = self.vault.open()?;
        vault.erase(id, now.as_second()).map_err(|e| told(&e))
    }
}

/// An open vault as one of those of this laptop.
pub(super) fn choice_of(vault: &OpenVault) -> VaultChoice {
    VaultChoice {
        folder: vault.folder().to_owned(),
        card: vault.card().clone(),
    }
}
