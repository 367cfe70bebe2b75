//! The journals of a vault's records: which there are, what is in them, and the one that is written now.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::layout::journal_named;
use super::record_id::random_bytes;
use super::sealed::{FoundJournal, JournalName, JournalWriter, Keys, read_journal};
use super::{Audience, RECORD_CAP, RecordId, Store, VaultError, read_file_through};

/// The journals of a vault.
#[derive(Debug)]
pub(super) struct Journals {
    /// Those on the disk, in order.
    names: BTreeMap<RecordId, Vec<JournalName>>,
    /// Those that are written now.
    written: BTreeMap<RecordId, (JournalName, JournalWriter)>,
    /// Those of earlier runs in which at least one entry opens: anybody can make a file with a journal's name.
    sound: BTreeSet<JournalName>,
    /// Those that end in something that is not whole.
    torn: BTreeSet<JournalName>,
    /// Those whose entries were written or told in this run: they have served when the record is written.
    told: BTreeSet<JournalName>,
    /// Of each record, the generation and how many entries that follow it were acknowledged or told.
    counts: BTreeMap<RecordId, (u64, u64)>,
}

impl Journals {
    /// What journals there are.
    pub fn found(store: &Store, keys: &Keys) -> Result<Self, VaultError> {
        let folder = &store.layout.journal;
        let files = match store.disk.list(folder) {
            Ok(files) => files,
            // A vault that is only read may have none.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(VaultError::of(folder, error)),
        };
        let mut names: BTreeMap<RecordId, Vec<JournalName>> = BTreeMap::new();
        for name in files
            .iter()
            .filter_map(|f| f.to_str())
            .filter_map(journal_named)
        {
            names.entry(name.id).or_default().push(name);
        }
        for names in names.values_mut() {
            names.sort_unstable();
        }
        let mut journals = Self {
            names,
            written: BTreeMap::new(),
            sound: BTreeSet::new(),
            torn: BTreeSet::new(),
            told: BTreeSet::new(),
            counts: BTreeMap::new(),
        };
        let all: Vec<JournalName> = journals.names.values().flatten().copied().collect();
        for name in all {
            // One that cannot be read now is told when its record is read.
            if let Ok(Some(journal)) = one(store, keys, name)
                && !journal.entries.is_empty()
            {
                journals.sound.insert(name);
            }
        }
        Ok(journals)
    }

    /// The records of which there are journals.
    pub fn ids(&self) -> impl Iterator<Item = RecordId> + '_ {
        self.sound.iter().map(|name| name.id)
    }

    /// Whether journals of an earlier run follow the record.
    pub fn follow(&self, id: RecordId) -> bool {
        self.sound.iter().any(|name| name.id == id)
    }

    /// The highest generation that a journal of this record follows.
    pub fn highest_base(&self, id: RecordId) -> u64 {
        let sound = self.sound.iter().filter(|name| name.id == id);
        sound.map(|name| name.base).max().unwrap_or_default()
    }

    /// How many entries the journal that is written has.
    pub fn len(&self, id: RecordId) -> u64 {
        self.written.get(&id).map_or(0, |(_, writer)| writer.len())
    }

    /// What the journals of this generation say, in order.
    pub fn read(
        &mut self,
        store: &Store,
        keys: &Keys,
        id: RecordId,
        generation: u64,
    ) -> Result<FoundJournal, VaultError> {
        let mut found = FoundJournal {
            before: 0,
            entries: Vec::new(),
            torn: false,
        };
        let names = self.names.get(&id).into_iter().flatten();
        for name in names.filter(|name| name.base == generation) {
            let journal = one(store, keys, *name)?.unwrap_or(FoundJournal {
                before: found.entries.len() as u64,
                entries: Vec::new(),
                torn: true,
            });
            // What was written before it and never acknowledged was said again, here.
            let before = usize::try_from(journal.before).unwrap_or(usize::MAX);
            found.entries.truncate(before);
            self.told.insert(*name);
            if journal.torn {
                found.torn = true;
                self.torn.insert(*name);
            }
            found.entries.extend(journal.entries);
        }
        let count = found.entries.len() as u64;
        self.counts.insert(id, (generation, count));
        Ok(found)
    }

    /// Adds an entry to the record's journal. After an error the journal is let go: what is in it is not known, and
    /// what is said again is said in another.
    pub fn append(
        &mut self,
        store: &Store,
        keys: &Keys,
        id: RecordId,
        base: u64,
        entry: &[u8],
    ) -> Result<(), VaultError> {
        let appended = self.try_to_append(store, keys, id, base, entry);
        match appended {
            Ok(()) => {
                let (_, count) = self.counts.entry(id).or_insert((base, 0));
                *count += 1;
            }
            Err(_) => {
                self.written.remove(&id);
            }
        }
        appended
    }

    fn try_to_append(
        &mut self,
        store: &Store,
        keys: &Keys,
        id: RecordId,
        base: u64,
        entry: &[u8],
    ) -> Result<(), VaultError> {
        let usable = self
            .written
            .get(&id)
            .is_some_and(|(name, writer)| name.base == base && writer.is_sound());
        if !usable {
            self.begin(store, keys, id, base)?;
        }
        let Some((name, writer)) = self.written.get_mut(&id) else {
            return Err(VaultError::NotFound {
                path: store.layout.journal.clone(),
            });
        };
        let path = store.layout.journal_of(*name);
        writer
            .append(entry)
            .map_err(|source| VaultError::writing(&path, source))?;
        // A name that is not yet on the medium would lose the first entry with it. And a file whose folder was deleted
        // takes all that is written, for nobody.
        if writer.len() == 1 {
            store
                .disk
                .sync_folder(&store.layout.journal)
                .map_err(|source| VaultError::writing(&path, source))?;
        }
        let there = store.disk.facts(&path).map(|_| ());
        there.map_err(|source| VaultError::writing(&path, source))
    }

    fn begin(
        &mut self,
        store: &Store,
        keys: &Keys,
        id: RecordId,
        base: u64,
    ) -> Result<(), VaultError> {
        self.written.remove(&id);
        let counted = self.counts.entry(id).or_insert((base, 0));
        if counted.0 != base {
            *counted = (base, 0);
        }
        let before = counted.1;
        let names = self.names.entry(id).or_default();
        let last = names.iter().filter(|name| name.base == base);
        let segment = last
            .map(|name| name.segment.saturating_add(1))
            .max()
            .unwrap_or_default();
        let name = JournalName { id, base, segment };
        let path = store.layout.journal_of(name);
        let failed = |source| VaultError::writing(&path, source);
        let salt = random_bytes()?;
        let created = store.disk.create(&path, Audience::Owner);
        // A disk can say that it failed and have made the file: its name is taken all the same.
        if created.is_ok() || store.disk.facts(&path).is_ok() {
            names.push(name);
            self.told.insert(name);
        }
        let file = created.map_err(failed)?;
        let writer = JournalWriter::begin(keys, name, before, salt, file).map_err(failed)?;
        self.written.insert(id, (name, writer));
        Ok(())
    }

    /// Removes the journals of generations before this one: the record has what was in them. Those that were torn, or
    /// that nobody was told of, are kept in `quarantine/`.
    pub fn clear(&mut self, store: &Store, id: RecordId, generation: u64) {
        self.written.remove(&id);
        self.counts.remove(&id);
        let Some(names) = self.names.get_mut(&id) else {
            return;
        };
        let (torn, told) = (&self.torn, &self.told);
        names.retain(|name| {
            if name.base >= generation {
                return true;
            }
            let gone = if torn.contains(name) || !told.contains(name) {
                store.put_journal_aside(*name).is_ok()
            } else {
                store.disk.remove(&store.layout.journal_of(*name)).is_ok()
            };
            !gone
        });
        self.sound
            .retain(|name| name.id != id || name.base >= generation);
        if names.is_empty() {
            self.names.remove(&id);
        }
    }

    /// Moves all journals of a record to `quarantine/`.
    pub fn set_aside(&mut self, store: &Store, id: RecordId) -> Result<(), VaultError> {
        self.written.remove(&id);
        self.counts.remove(&id);
        self.sound.retain(|name| name.id != id);
        for name in self.names.remove(&id).unwrap_or_default() {
            store.put_journal_aside(name)?;
        }
        Ok(())
    }

    /// Removes all journals of a record for good. Those that could not be removed are tried again the next time.
    pub fn erase(&mut self, store: &Store, id: RecordId) -> Result<(), VaultError> {
        self.written.remove(&id);
        self.counts.remove(&id);
        self.sound.retain(|name| name.id != id);
        let Some(names) = self.names.get(&id) else {
            return Ok(());
        };
        for name in names {
            store.remove_at(&store.layout.journal_of(*name))?;
        }
        // Or a power cut would bring them back.
        store.sync(&store.layout.journal)?;
        self.names.remove(&id);
        Ok(())
    }
}

/// A journal of the disk; none where it is not this vault's under this name.
fn one(store: &Store, keys: &Keys, name: JournalName) -> Result<Option<FoundJournal>, VaultError> {
    let path = store.layout.journal_of(name);
    let bytes = read_file_through(&*store.disk, &path, RECORD_CAP)?;
    Ok(read_journal(keys, name, &bytes))
}
