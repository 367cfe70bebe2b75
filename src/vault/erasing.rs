//! Erasing a record, so that nothing of it is left but a stone that names nobody.

use std::io;
use std::path::PathBuf;

use super::atomic::write_for_owner;
use super::layout::Name;
use super::{Mode, OpenVault, RecordId, VaultError};

impl OpenVault {
    /// Erases the record, the generation before it, its journals and its place in the index. A stone with the time (in
    /// seconds since 1970) stays, so that an older copy that comes back is not taken for a record again.
    ///
    /// What is in `quarantine/` stays too: this programme empties it never. See [`Self::quarantined`].
    pub fn erase(&mut self, id: RecordId, now: i64) -> Result<(), VaultError> {
        self.store.may_write()?;
        // The stone first: stopped half way, the next opening goes on.
        let stone = self.store.layout.stone(id);
        let words = format!("{now}\n");
        self.store
            .with_reserve(|s| write_for_owner(&*s.disk, &stone, words.as_bytes()))?;
        self.settled.remove(&id);
        self.known.remove(&id);
        self.erase_files(id)?;
        self.index_changed();
        self.save_index()
    }

    /// Whether the record was erased.
    #[must_use]
    pub fn is_erased(&self, id: RecordId) -> bool {
        self.store.disk.facts(&self.store.layout.stone(id)).is_ok()
    }

    /// Files of this record in `quarantine/`, which only a person can remove.
    pub fn quarantined(&self, id: RecordId) -> Result<Vec<PathBuf>, VaultError> {
        let folder = &self.store.layout.quarantine;
        let names = match self.store.disk.list(folder) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(VaultError::of(folder, error)),
        };
        let id = id.to_string();
        Ok(names
            .iter()
            .filter(|name| name.to_str().is_some_and(|name| name.contains(&id)))
            .map(|name| folder.join(name))
            .collect())
    }

    /// Goes on with erasures that were stopped half way.
    pub(super) fn finish_erasures(&mut self) {
        if self.mode() != Mode::ReadWrite {
            return;
        }
        let names = self
            .store
            .disk
            .list(&self.store.layout.dossiers)
            .unwrap_or_default();
        let stones = names
            .iter()
            .filter_map(|name| match Name::of(name.to_str()?) {
                Name::Stone(id) => Some(id),
                _ => None,
            });
        let stones: Vec<RecordId> = stones.collect();
        for id in stones {
            // One that cannot be removed now is not read either; the next opening tries again.
            self.erase_files(id).ok();
            if self.known.remove(&id).is_some() {
                self.index_changed();
            }
        }
    }

    fn erase_files(&mut self, id: RecordId) -> Result<(), VaultError> {
        let (store, layout) = (&self.store, &self.store.layout);
        let had_previous = store.remove_at(&layout.previous(id))?;
        let had_record = store.remove_at(&layout.record(id))?;
        if had_previous || had_record {
            store.sync(&layout.dossiers)?;
        }
        self.journals.erase(&self.store, id)
    }
}
