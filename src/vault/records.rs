//! One record: read, written, put aside, removed.

use std::io;
use std::path::Path;

use super::atomic::{Temporary, random_mark, read_file_through};
use super::sealed::JournalName;
use super::{Audience, EntryKind, RecordId, Store, VaultError};

/// The largest record in bytes. Ninety minutes of interview take less than a hundredth of it; a larger file is not
/// ours, or not what it was.
pub const RECORD_CAP: u64 = 64 * 1024 * 1024;

impl Store {
    /// The record as last written.
    pub fn read(&self, id: RecordId) -> Result<Vec<u8>, VaultError> {
        self.read_at(&self.layout.record(id))
    }

    /// The record as it was before it was last written.
    pub fn previous(&self, id: RecordId) -> Result<Vec<u8>, VaultError> {
        self.read_at(&self.layout.previous(id))
    }

    /// Writes the record and keeps the generation before it. When this returns without error the bytes are on the
    /// medium; after an error the record holds the whole of the old bytes or the whole of the new, and can be written
    /// again.
    pub fn write(&self, id: RecordId, bytes: &[u8]) -> Result<(), VaultError> {
        self.may_write()?;
        let path = self.layout.record(id);
        let size = bytes.len() as u64;
        if size > RECORD_CAP {
            return Err(VaultError::TooLarge {
                path,
                size,
                cap: RECORD_CAP,
            });
        }
        let written = self.replace(id, &path, bytes);
        written.map_err(|error| self.named(error))
    }

    /// Makes the previous generation the record again. What was the record goes to `quarantine/`.
    pub fn restore_previous(&self, id: RecordId) -> Result<(), VaultError> {
        self.may_write()?;
        let (record, previous) = (self.layout.record(id), self.layout.previous(id));
        if !self.is_file(&previous)? {
            return Err(self.named(VaultError::NotFound { path: previous }));
        }
        if self.put_aside(&record, &self.layout.record_aside(id, random_mark()?))? {
            self.sync(&self.layout.dossiers)?;
        }
        let restored = Temporary::copy(&*self.disk, &self.layout.dossiers, &previous, RECORD_CAP)
            .and_then(|copy| copy.put_copy_at(&record))
            .and_then(|()| self.sync(&self.layout.dossiers));
        restored.map_err(|error| self.named(error))
    }

    /// Removes the record and its previous generation.
    pub fn remove(&self, id: RecordId) -> Result<(), VaultError> {
        self.may_write()?;
        // The previous one first: stopped half way, the record is still the record, and nothing rises from the dead.
        let had_previous = self.remove_at(&self.layout.previous(id))?;
        let had_record = self.remove_at(&self.layout.record(id))?;
        if !had_previous && !had_record {
            return Err(self.named(VaultError::NotFound {
                path: self.layout.record(id),
            }));
        }
        self.sync(&self.layout.dossiers)
    }

    /// Moves a record and its previous generation to `quarantine/`, from which this programme removes nothing.
    pub fn move_to_quarantine(&self, id: RecordId) -> Result<(), VaultError> {
        self.may_write()?;
        let mark = random_mark()?;
        // The previous one first: stopped half way, the record is still the record.
        let had_previous = self.put_aside(
            &self.layout.previous(id),
            &self.layout.previous_aside(id, mark),
        )?;
        let had_record =
            self.put_aside(&self.layout.record(id), &self.layout.record_aside(id, mark))?;
        if !had_previous && !had_record {
            return Err(self.named(VaultError::NotFound {
                path: self.layout.record(id),
            }));
        }
        self.sync(&self.layout.dossiers)
    }

    /// Moves the record alone to `quarantine/`; whether there was one.
    pub(super) fn put_record_aside(&self, id: RecordId) -> Result<bool, VaultError> {
        self.may_write()?;
        let aside = self.layout.record_aside(id, random_mark()?);
        let had = self.put_aside(&self.layout.record(id), &aside)?;
        if had {
            self.sync(&self.layout.dossiers)?;
        }
        Ok(had)
    }

    /// Moves a journal to `quarantine/`.
    pub(super) fn put_journal_aside(&self, name: JournalName) -> Result<(), VaultError> {
        self.may_write()?;
        let aside = self.layout.journal_aside(name, random_mark()?);
        self.put_aside(&self.layout.journal_of(name), &aside)?;
        self.sync(&self.layout.journal)
    }

    /// Moves a file to `quarantine/`; whether there was one. It is safe there before it goes here, so that a power
    /// cut between the two may show it twice, never not at all.
    fn put_aside(&self, path: &Path, aside: &Path) -> Result<bool, VaultError> {
        if !self.is_file(path)? {
            return Ok(false);
        }
        // A disk without links moves the file in one step, or in none.
        let placed = self
            .disk
            .link(path, aside)
            .or_else(|_| self.disk.rename(path, aside));
        placed.map_err(|source| self.named(VaultError::writing(aside, source)))?;
        self.sync(&self.layout.quarantine)?;
        self.remove_at(path)?;
        Ok(true)
    }

    /// Writes the record in the stead of one that goes to `quarantine/`; the generation before it stays. At no moment
    /// is there no record.
    pub(super) fn write_putting_aside(&self, id: RecordId, bytes: &[u8]) -> Result<(), VaultError> {
        self.may_write()?;
        let (disk, record) = (&*self.disk, self.layout.record(id));
        let folder = &self.layout.dossiers;
        let new = Temporary::write(disk, folder, &record, bytes, Audience::Owner)?;
        if self.is_file(&record)? {
            let aside = self.layout.record_aside(id, random_mark()?);
            Temporary::copy(disk, &self.layout.quarantine, &record, RECORD_CAP)?.put_at(&aside)?;
            self.sync(&self.layout.quarantine)?;
        }
        new.put_at(&record)?;
        self.sync(folder)
    }

    fn replace(&self, id: RecordId, path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
        let (disk, folder) = (&*self.disk, &self.layout.dossiers);
        let new = Temporary::write(disk, folder, path, bytes, Audience::Owner)?;
        if self.is_file(path)? {
            Temporary::copy(disk, folder, path, RECORD_CAP)?
                .put_copy_at(&self.layout.previous(id))?;
        }
        new.put_at(path)?;
        self.sync(folder)
    }

    fn read_at(&self, path: &Path) -> Result<Vec<u8>, VaultError> {
        read_file_through(&*self.disk, path, RECORD_CAP).map_err(|error| self.named(error))
    }

    /// Removes a file; whether there was one.
    pub(super) fn remove_at(&self, path: &Path) -> Result<bool, VaultError> {
        match self.disk.remove(path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(self.named(VaultError::writing(path, error))),
        }
    }

    /// Whether a file is there; anything else in its place is an error.
    fn is_file(&self, path: &Path) -> Result<bool, VaultError> {
        match self.disk.facts(path) {
            Ok(facts) if facts.kind == EntryKind::File => Ok(true),
            Ok(_) => Err(VaultError::NotAFile {
                path: path.to_owned(),
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(self.named(VaultError::of(path, error))),
        }
    }

    pub(super) fn sync(&self, folder: &Path) -> Result<(), VaultError> {
        self.disk
            .sync_folder(folder)
            .map_err(|source| match source.kind() {
                io::ErrorKind::NotFound => self.named(VaultError::Vanished {
                    path: folder.to_owned(),
                }),
                _ => self.named(VaultError::writing(folder, source)),
            })
    }

    /// The error under its right name: where the folder itself is gone, no file in it is merely missing.
    fn named(&self, error: VaultError) -> VaultError {
        let gone = |path: &Path| {
            self.disk.facts(path).is_err_and(|error| {
                matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                )
            })
        };
        match error {
            VaultError::NotFound { .. } | VaultError::Vanished { .. } | VaultError::Io { .. } => {
                let folders = [&self.layout.root, &self.layout.dossiers];
                match folders.into_iter().find(|folder| gone(folder)) {
                    Some(folder) => VaultError::Vanished {
                        path: folder.clone(),
                    },
                    None => error,
                }
            }
            _ => error,
        }
    }
}
