//! A vault with its keys: records are sealed and opened here, and nowhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::index::{Stamp, read_index, write_index};
use super::journals::Journals;
use super::locked::{keep_card, keep_passphrase, keys_under, recovered, sealed, true_card};
use super::sealed::{
    Keys, Kind, Passphrase, PublicKey, RecoveryKey, SealFault, Work, encrypted_to, encrypted_to_us,
    open, seal,
};
use super::{
    LockedVault, Mode, Opening, Problem, RECORD_CAP, RecordId, Store, VaultCard, VaultError,
};

/// A vault with its keys. [`Self::lock`] drops them.
#[derive(Debug)]
pub struct OpenVault {
    pub(super) store: Store,
    pub(super) card: VaultCard,
    pub(super) keys: Keys,
    recipients: Vec<age::x25519::Recipient>,
    pub(super) known: BTreeMap<RecordId, Known>,
    pub(super) journals: Journals,
    /// Records of which this run knows what is on the medium: they were read or written, and nothing failed since.
    pub(super) settled: BTreeSet<RecordId>,
    index: IndexState,
}

/// What is known of a record without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// The highest generation seen.
    pub generation: u64,
    /// The file as it was then.
    pub stamp: Option<Stamp>,
    /// What the list shows; none where the record must be opened first.
    pub summary: Option<Vec<u8>>,
}

#[derive(Debug)]
struct IndexState {
    generation: u64,
    rebuilt: bool,
    changed: bool,
}

/// A record as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub id: RecordId,
    /// What was said of it when it was last written; none where it must be read first.
    pub summary: Option<Vec<u8>>,
    /// What is left of it: its file, or its journal alone.
    pub missing: bool,
}

/// A record that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadRecord {
    /// How often it had been written.
    pub generation: u64,
    /// The bytes as they were last written.
    pub payload: Vec<u8>,
    /// What was acknowledged since, in order: to be done to the bytes before they are shown.
    pub journal: Vec<Vec<u8>>,
    /// Whether the journal ends in something that is not whole, which is kept in `quarantine/`.
    pub torn: bool,
}

impl OpenVault {
    /// The vault with these keys, which must be those that wrote its card.
    pub(super) fn opened(
        vault: LockedVault,
        keys: Keys,
    ) -> Result<Self, (LockedVault, VaultError)> {
        let LockedVault { store, .. } = &vault;
        // As it is now, not as it was when the vault was found.
        let card = match true_card(store, &keys) {
            Ok(card) => card,
            Err(error) => return Err((vault, error)),
        };
        let mut recipients = vec![keys.recipient()];
        recipients.extend(card.recovery.iter().map(PublicKey::recipient));
        let (index, known) = match read_index(store, &keys, card.id) {
            Err(error) => return Err((vault, error)),
            Ok(Some((generation, known))) => (
                IndexState {
                    generation,
                    rebuilt: false,
                    changed: false,
                },
                known,
            ),
            Ok(None) => (
                IndexState {
                    generation: 0,
                    rebuilt: true,
                    changed: true,
                },
                BTreeMap::new(),
            ),
        };
        let journals = match Journals::found(store, &keys) {
            Ok(journals) => journals,
            Err(error) => return Err((vault, error)),
        };
        let LockedVault { store, .. } = vault;
        let mut open = Self {
            store,
            card,
            keys,
            recipients,
            known,
            journals,
            settled: BTreeSet::new(),
            index,
        };
        open.finish_erasures();
        open.store.keep_reserve();
        Ok(open)
    }

    /// Writes the index and drops the keys.
    #[must_use]
    pub fn lock(mut self) -> LockedVault {
        // Without it the next opening takes longer; nothing is lost.
        if self.index.changed {
            self.save_index().ok();
        }
        LockedVault {
            store: self.store,
            card: self.card,
        }
    }

    /// What is known of the vault without its keys.
    #[must_use]
    pub const fn card(&self) -> &VaultCard {
        &self.card
    }

    /// Whether this instance may write.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.store.mode()
    }

    /// What was found when the folder was opened.
    #[must_use]
    pub const fn opening(&self) -> &Opening {
        self.store.opening()
    }

    /// The vault's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// Whether the index was absent or not what this vault wrote, so that records are read anew and one put back by
    /// another hand cannot be told from before.
    #[must_use]
    pub const fn index_was_rebuilt(&self) -> bool {
        self.index.rebuilt
    }

    /// The records, in order of name. Nothing is opened.
    pub fn list(&self) -> Result<Vec<Listed>, VaultError> {
        let survey = self.store.survey()?;
        let mut ids: BTreeSet<RecordId> = BTreeSet::new();
        let mut listed = Vec::new();
        for entry in survey.entries {
            let stamp = Stamp::of(entry.size, entry.modified);
            let known = self.known.get(&entry.id);
            let same = known.filter(|k| k.stamp == Some(stamp) && !self.journals.follow(entry.id));
            ids.insert(entry.id);
            listed.push(Listed {
                id: entry.id,
                summary: same.and_then(|k| k.summary.clone()),
                missing: false,
            });
        }
        let unreadable = survey.problems.into_iter().filter_map(|p| match p {
            Problem::OnlyPrevious { id } | Problem::TooLarge { id, .. } => Some(id),
            Problem::NotOurs { .. } | Problem::Unreadable(_) => None,
        });
        let gone = self.known.keys().copied().chain(self.journals.ids());
        for id in unreadable.chain(gone) {
            if ids.insert(id) && !self.is_erased(id) {
                listed.push(Listed {
                    id,
                    summary: None,
                    missing: true,
                });
            }
        }
        listed.sort_by_key(|l| l.id);
        Ok(listed)
    }

    /// Remembers what the list shows of a record that was read.
    pub fn note_summary(&mut self, id: RecordId, summary: Vec<u8>) {
        if let Some(known) = self.known.get_mut(&id) {
            self.index.changed |= known.summary.as_ref() != Some(&summary);
            known.summary = Some(summary);
        }
    }

    /// The record as last written, and what was acknowledged since.
    pub fn read(&mut self, id: RecordId) -> Result<ReadRecord, VaultError> {
        let path = self.store.layout.record(id);
        if self.is_erased(id) {
            let path = self.store.layout.stone(id);
            return Err(VaultError::Erased { path });
        }
        if self.mode() == Mode::ReadWrite && !self.settled.contains(&id) {
            // A write that failed may have renamed and not synced: what is shown must be what a power cut leaves.
            self.store.sync(&self.store.layout.dossiers)?;
        }
        let stamp = self.stamp(id);
        let bytes = self.store.read(id)?;
        let opened =
            open(&self.keys, Kind::Record, id, &bytes).map_err(|fault| sealed(&path, fault))?;
        let highest = self.highest(id);
        if opened.generation < highest {
            return Err(sealed(&path, SealFault::RolledBack));
        }
        let found = self
            .journals
            .read(&self.store, &self.keys, id, opened.generation)?;
        let known = self.known.entry(id).or_insert(Known {
            generation: opened.generation,
            stamp: None,
            summary: None,
        });
        if known.stamp != stamp || known.generation != opened.generation {
            known.stamp = stamp;
            known.summary = None;
            self.index.changed = true;
        }
        known.generation = opened.generation;
        self.settled.insert(id);
        Ok(ReadRecord {
            generation: opened.generation,
            payload: opened.payload,
            journal: found.entries,
            torn: found.torn,
        })
    }

    /// The record as it was before it was last written, whatever became of the record.
    pub fn previous(&self, id: RecordId) -> Result<Vec<u8>, VaultError> {
        let path = self.store.layout.previous(id);
        let bytes = self.store.previous(id)?;
        open(&self.keys, Kind::Record, id, &bytes)
            .map(|opened| opened.payload)
            .map_err(|fault| sealed(&path, fault))
    }

    /// Writes the record whole, as its next generation, with what the list shows of it. When this returns without
    /// error it is on the medium, the generation before it is kept, and its journals have served. A file that another
    /// programme put in the record's place goes to `quarantine/` first; then the answer is true.
    pub fn write(
        &mut self,
        id: RecordId,
        payload: &[u8],
        summary: Vec<u8>,
    ) -> Result<bool, VaultError> {
        self.store.may_write()?;
        if self.is_erased(id) {
            let path = self.store.layout.stone(id);
            return Err(VaultError::Erased { path });
        }
        self.after(id, self.highest(id))?;
        // Till it is done, nobody knows which generation is there.
        self.settled.remove(&id);
        let (foreign, highest) = self.put_foreign_aside(id)?;
        let generation = self.after(id, highest)?;
        let bytes = self.sealed(id, generation, payload)?;
        self.store.with_reserve(|s| s.write(id, &bytes))?;
        self.is_written(id, generation, Some(summary));
        // The record has all of it now. One that cannot be removed is older than the record, and passed over.
        self.journals.clear(&self.store, id, generation);
        Ok(foreign)
    }

    /// Acknowledges a change of a record that is known here: when this returns without error the entry is on the
    /// medium. After an error the record is to be written whole.
    pub fn append(&mut self, id: RecordId, entry: &[u8]) -> Result<(), VaultError> {
        self.store.may_write()?;
        // Of one that was not read, or whose write failed, it is not known which generation is on the medium.
        let known = self.known.get(&id).filter(|_| self.settled.contains(&id));
        let Some(base) = known.map(|k| k.generation) else {
            return Err(VaultError::NotFound {
                path: self.store.layout.record(id),
            });
        };
        let (journals, keys) = (&mut self.journals, &self.keys);
        self.store
            .with_reserve(|s| journals.append(s, keys, id, base, entry))
    }

    /// How many entries the record's journal has since the record was last written.
    #[must_use]
    pub fn entries_since(&self, id: RecordId) -> u64 {
        self.journals.len(id)
    }

    /// Makes the record what it was before it was last written; what it is now goes to `quarantine/`.
    pub fn restore_previous(&mut self, id: RecordId) -> Result<(), VaultError> {
        if self.is_erased(id) {
            let path = self.store.layout.stone(id);
            return Err(VaultError::Erased { path });
        }
        let payload = self.previous(id)?;
        let generation = self.highest(id).max(self.generation_there(id)?);
        let generation = self.after(id, generation)?;
        let bytes = self.sealed(id, generation, &payload)?;
        self.settled.remove(&id);
        self.store
            .with_reserve(|s| s.write_putting_aside(id, &bytes))?;
        self.is_written(id, generation, None);
        self.journals.set_aside(&self.store, id)
    }

    /// Writes the index, so that the next opening need not read what is known now.
    pub fn save_index(&mut self) -> Result<(), VaultError> {
        self.store.may_write()?;
        let generation = self.index.generation.saturating_add(1);
        write_index(
            &self.store,
            &self.keys,
            self.card.id,
            &self.recipients,
            generation,
            &self.known,
        )?;
        self.index = IndexState {
            generation,
            rebuilt: self.index.rebuilt,
            changed: false,
        };
        Ok(())
    }

    /// Gives the vault a new passphrase. Whoever kept a copy of the old `identity.age` still opens that copy with the
    /// old one.
    pub fn change_passphrase(
        &self,
        old: &Passphrase,
        new: &Passphrase,
        work: Work,
    ) -> Result<(), VaultError> {
        self.store.may_write()?;
        keys_under(&self.store, old)?;
        keep_passphrase(&self.store, &self.keys, new, work)
    }

    /// Tries the recovery key, and remembers when that succeeded (seconds since 1970).
    pub fn drill(&mut self, recovery: &RecoveryKey, now: i64) -> Result<(), VaultError> {
        let keys = recovered(&self.store, recovery)?;
        if PublicKey::of(keys.recipient()) != self.card.recipient {
            return Err(sealed(&self.store.layout.recovery, SealFault::Forged));
        }
        self.store.may_write()?;
        self.card.drilled = Some(now);
        keep_card(&self.store, &self.keys, &self.card)
    }

    pub(super) fn remember_backup(&mut self, now: i64) -> Result<(), VaultError> {
        self.card.backed_up = Some(now);
        keep_card(&self.store, &self.keys, &self.card)
    }

    /// Bytes for another counsellor's vault, which this one cannot read any more.
    pub fn for_another(&self, to: &PublicKey, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        encrypted_to(to, bytes).map_err(|fault| sealed(Path::new(""), fault))
    }

    /// The bytes that somebody encrypted to this vault: who that was, nobody knows.
    pub fn from_another(&self, path: &Path, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        encrypted_to_us(&self.keys, bytes, RECORD_CAP).map_err(|fault| sealed(path, fault))
    }

    pub(super) fn index_changed(&mut self) {
        self.index.changed = true;
    }

    fn sealed(&self, id: RecordId, generation: u64, payload: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(
            &self.keys,
            &self.recipients,
            Kind::Record,
            id,
            generation,
            payload,
        )
        .map_err(|fault| sealed(&self.store.layout.record(id), fault))
    }

    /// The highest generation of a record that anything on the disk speaks of.
    fn highest(&self, id: RecordId) -> u64 {
        let known = self.known.get(&id).map_or(0, |k| k.generation);
        known.max(self.journals.highest_base(id))
    }

    /// The generation after this one.
    ///
    /// # Errors
    /// After the last there is none. Nobody writes so often: whoever has the keys made it up.
    fn after(&self, id: RecordId, generation: u64) -> Result<u64, VaultError> {
        let next = generation.checked_add(1);
        next.ok_or_else(|| sealed(&self.store.layout.record(id), SealFault::Forged))
    }

    fn stamp(&self, id: RecordId) -> Option<Stamp> {
        let facts = self.store.disk.facts(&self.store.layout.record(id)).ok()?;
        Some(Stamp::of_facts(&facts))
    }

    fn is_written(&mut self, id: RecordId, generation: u64, summary: Option<Vec<u8>>) {
        let stamp = self.stamp(id);
        let known = Known {
            generation,
            stamp,
            summary,
        };
        self.known.insert(id, known);
        self.settled.insert(id);
        self.index.changed = true;
    }

    /// The generation of the file in the record's place; 0 where there is none of this vault.
    ///
    /// # Errors
    /// Where a newer programme wrote it, or it cannot be read now.
    fn generation_there(&self, id: RecordId) -> Result<u64, VaultError> {
        let path = self.store.layout.record(id);
        let bytes = match self.store.read(id) {
            Ok(bytes) => bytes,
            Err(VaultError::NotFound { .. } | VaultError::TooLarge { .. }) => return Ok(0),
            Err(error) => return Err(error),
        };
        match open(&self.keys, Kind::Record, id, &bytes) {
            Ok(opened) => Ok(opened.generation),
            Err(fault @ SealFault::Newer(_)) => Err(sealed(&path, fault)),
            Err(_) => Ok(0),
        }
    }

    /// Puts a file aside that this vault did not write, or that is older than what it wrote; whether there was one, and
    /// the highest generation that anything speaks of.
    fn put_foreign_aside(&self, id: RecordId) -> Result<(bool, u64), VaultError> {
        let highest = self.highest(id);
        let Some(stamp) = self.stamp(id) else {
            return Ok((false, highest));
        };
        if self.known.get(&id).and_then(|k| k.stamp) == Some(stamp) {
            return Ok((false, highest));
        }
        // Disks round times, and a write that was said to have failed may have been done.
        let there = self.generation_there(id)?;
        if there > 0 && there >= highest {
            return Ok((false, there));
        }
        Ok((self.store.put_record_aside(id)?, highest))
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::vault::NewVault;

    #[test]
    fn after_the_last_generation_nothing_is_written_and_nothing_goes() {
        let folder = TempDir::new().unwrap();
        let new = NewVault {
            counsellor: String::from("Nadia"),
            passphrase: Passphrase::new("quatre mulets verts au souk"),
            work: Work::TRIAL,
            recovery: vec![RecoveryKey::generate().public()],
            now: 1_800_000_000,
        };
        let mut vault = LockedVault::create(folder.path(), &new).unwrap();
        let id = RecordId::from_bytes([7; 16]);
        let last = vault.sealed(id, u64::MAX, b"last").unwrap();
        vault.store.write(id, &last).unwrap();
        let forged =
            |error| matches!(error, VaultError::Sealed { fault, .. } if fault == SealFault::Forged);
        // Whether it was read before or not.
        for _ in 0..2 {
            let refused = vault.write(id, b"next", Vec::new()).unwrap_err();
            assert!(forged(refused));
            assert_eq!(vault.store.read(id).unwrap(), last);
            assert_eq!(vault.read(id).unwrap().payload, b"last");
        }
    }
}
