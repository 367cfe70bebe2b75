//! The store: one file per record, its previous generation beside it, one writer at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::disk::{Disk, OsDisk};
use super::{RecordId, VaultError};

/// The largest record that is read, in bytes.
const MAX_RECORD: u64 = 64 * 1024 * 1024;
const EXTENSION: &str = "bilan";
const PREVIOUS: &str = "bilan-previous";
const UNFINISHED: &str = "bilan-unfinished";

/// What a vault allows.
#[derive(Debug)]
pub enum Mode {
    /// Reading and writing.
    ReadWrite,
    /// Reading only, and why.
    ReadOnly(VaultError),
}

/// A folder of records.
pub struct Vault {
    folder: PathBuf,
    disk: std::cell::RefCell<Box<dyn Disk>>,
    mode: Mode,
    /// Held as long as the vault is open; the system lets go of it even after a crash.
    _lock: Option<File>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault")
            .field("folder", &self.folder)
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}

impl Vault {
    /// Opens a vault on the system's disk, making its folders where they are missing.
    ///
    /// # Errors
    /// Where the folder cannot even be made.
    pub fn open(folder: &Path) -> Result<Self, VaultError> {
        Self::open_on(Box::new(OsDisk), folder)
    }

    /// Opens a vault on this disk. Where another instance writes, or nothing can be written, it opens for reading.
    ///
    /// # Errors
    /// Where the folder cannot even be made.
    pub fn open_on(mut disk: Box<dyn Disk>, folder: &Path) -> Result<Self, VaultError> {
        for sub in ["dossiers", "quarantine"] {
            let sub = folder.join(sub);
            disk.make_folder(&sub)
                .map_err(|e| VaultError::of(&sub, e))?;
        }
        let (mode, lock) = match lock(&folder.join("lock")) {
            Ok(lock) => (Mode::ReadWrite, Some(lock)),
            Err(error) => (Mode::ReadOnly(error), None),
        };
        let mut vault = Self {
            folder: folder.to_path_buf(),
            disk: std::cell::RefCell::new(disk),
            mode,
            _lock: lock,
        };
        if matches!(vault.mode, Mode::ReadWrite) {
            vault.clear_unfinished();
            if let Err(error) = vault.try_writing() {
                vault.mode = Mode::ReadOnly(error);
            }
        }
        Ok(vault)
    }

    /// What the vault allows.
    #[must_use]
    pub fn mode(&self) -> &Mode {
        &self.mode
    }

    /// The records, in order of name. Files that are not records are left alone.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn list(&self) -> Result<Vec<RecordId>, VaultError> {
        let folder = self.dossiers();
        let files = self
            .disk
            .borrow_mut()
            .list(&folder)
            .map_err(|e| VaultError::of(&folder, e))?;
        let mut ids: Vec<RecordId> = files
            .iter()
            .filter(|f| f.extension().is_some_and(|e| e == EXTENSION))
            .filter_map(|f| f.file_stem()?.to_str()?.parse().ok())
            .collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// A record's bytes.
    ///
    /// # Errors
    /// Where it is not there, is too large, or cannot be read.
    pub fn read(&self, id: RecordId) -> Result<Vec<u8>, VaultError> {
        self.read_file(&self.file(id, EXTENSION))
    }

    /// The bytes the record had before it was last written.
    ///
    /// # Errors
    /// As [`Vault::read`].
    pub fn previous(&self, id: RecordId) -> Result<Vec<u8>, VaultError> {
        self.read_file(&self.file(id, PREVIOUS))
    }

    /// Writes a record: after an error the old bytes are still there, whole.
    ///
    /// # Errors
    /// Where the vault is open for reading only, or the disk fails.
    pub fn write(&mut self, id: RecordId, bytes: &[u8]) -> Result<(), VaultError> {
        if let Mode::ReadOnly(why) = &self.mode {
            return Err(match why {
                VaultError::Busy(path) => VaultError::Busy(path.clone()),
                other => VaultError::ReadOnly(other.path().to_path_buf()),
            });
        }
        let file = self.file(id, EXTENSION);
        let previous = self.file(id, PREVIOUS);
        let unfinished = self.file(id, UNFINISHED);
        let disk = self.disk.get_mut().as_mut();
        keep_previous(disk, &file, &previous, &unfinished)?;
        replace(disk, &file, &unfinished, bytes)
    }

    /// Takes a record out of the list, into the quarantine, which the programme never empties.
    ///
    /// # Errors
    /// Where it is not there or cannot be moved.
    pub fn move_to_quarantine(&mut self, id: RecordId) -> Result<(), VaultError> {
        if let Mode::ReadOnly(why) = &self.mode {
            return Err(VaultError::ReadOnly(why.path().to_path_buf()));
        }
        let file = self.file(id, EXTENSION);
        let to = self
            .folder
            .join("quarantine")
            .join(format!("{id}.{EXTENSION}"));
        let disk = self.disk.get_mut().as_mut();
        disk.rename(&file, &to)
            .map_err(|e| VaultError::of(&file, e))?;
        for folder in [self.folder.join("dossiers"), self.folder.join("quarantine")] {
            disk.sync_folder(&folder)
                .map_err(|e| VaultError::of(&folder, e))?;
        }
        Ok(())
    }

    fn dossiers(&self) -> PathBuf {
        self.folder.join("dossiers")
    }

    fn file(&self, id: RecordId, extension: &str) -> PathBuf {
        self.dossiers().join(format!("{id}.{extension}"))
    }

    fn read_file(&self, file: &Path) -> Result<Vec<u8>, VaultError> {
        let mut disk = self.disk.borrow_mut();
        let fault = |e| VaultError::of(file, e);
        let size = disk.size(file).map_err(fault)?;
        if size > MAX_RECORD {
            return Err(VaultError::TooLarge {
                path: file.to_path_buf(),
                size,
                cap: MAX_RECORD,
            });
        }
        disk.read(file).map_err(fault)
    }

    /// What a crash left half written is no record; the whole one is still beside it.
    fn clear_unfinished(&mut self) {
        let folder = self.dossiers();
        let disk = self.disk.get_mut();
        for file in disk.list(&folder).unwrap_or_default() {
            if file.extension().is_some_and(|e| e == UNFINISHED) {
                // Best effort: a leftover that stays is overwritten by the next save.
                disk.remove(&file).ok();
            }
        }
    }

    fn try_writing(&mut self) -> Result<(), VaultError> {
        let probe = self.dossiers().join("probe.bilan-unfinished");
        let disk = self.disk.get_mut();
        disk.write_new(&probe, b"bilan")
            .map_err(|e| VaultError::of(&probe, e))?;
        disk.remove(&probe).map_err(|e| VaultError::of(&probe, e))
    }
}

fn lock(path: &Path) -> Result<File, VaultError> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .map_err(|e| VaultError::of(path, e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(VaultError::Busy(path.to_path_buf())),
        Err(TryLockError::Error(error)) => Err(VaultError::of(path, error)),
    }
}

/// Keeps the bytes that are about to be replaced, whole too.
fn keep_previous(
    disk: &mut dyn Disk,
    file: &Path,
    previous: &Path,
    unfinished: &Path,
) -> Result<(), VaultError> {
    match disk.size(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(VaultError::of(file, error)),
        Ok(_) => {}
    }
    // A leftover of an earlier fault may be in the way.
    disk.remove(unfinished).ok();
    let kept = disk
        .copy(file, unfinished)
        .and_then(|()| disk.rename(unfinished, previous));
    kept.map_err(|e| {
        disk.remove(unfinished).ok();
        VaultError::of(previous, e)
    })
}

/// Writes beside the file, brings it to the disk, then puts it in the file's place.
fn replace(
    disk: &mut dyn Disk,
    file: &Path,
    unfinished: &Path,
    bytes: &[u8],
) -> Result<(), VaultError> {
    disk.remove(unfinished).ok();
    let written = disk
        .write_new(unfinished, bytes)
        .and_then(|()| disk.rename(unfinished, file));
    if let Err(error) = written {
        disk.remove(unfinished).ok();
        return Err(VaultError::of(file, error));
    }
    // A bare name is a file of the folder one is in.
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    disk.sync_folder(folder)
        .map_err(|e| VaultError::of(folder, e))
}

/// Writes a file anywhere, whole or not at all.
///
/// # Errors
/// Where the disk fails; the file is then as it was.
pub fn write_file_atomically(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    write_file_through(&mut OsDisk, path, bytes)
}

/// As [`write_file_atomically`], on this disk.
///
/// # Errors
/// Where the disk fails; the file is then as it was.
pub fn write_file_through(
    disk: &mut dyn Disk,
    path: &Path,
    bytes: &[u8],
) -> Result<(), VaultError> {
    let name = path
        .file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default();
    let unfinished = path.with_file_name(format!(".{name}.{UNFINISHED}"));
    replace(disk, path, &unfinished, bytes)
}
