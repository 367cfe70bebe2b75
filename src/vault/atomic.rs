//! A file replaced in one step: at every moment its path holds the whole of the old bytes or the whole of the new.

use std::path::{Path, PathBuf};

use super::error::parent;
use super::layout::temporary;
use super::record_id::random_bytes;
use super::{Audience, Disk, EntryKind, OsDisk, VaultError};

/// Writes a file the counsellor chose a name for. On any error the file that was there is as it was.
pub fn write_file_atomically(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    write_file_through(&OsDisk, path, bytes)
}

/// As [`write_file_atomically`], on this disk.
pub fn write_file_through(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let folder = parent(path);
    match disk.facts(path) {
        Ok(facts) if facts.kind == EntryKind::Folder => {
            return Err(VaultError::NotAFile {
                path: path.to_owned(),
            });
        }
        _ => {}
    }
    let file = Temporary::write(disk, folder, path, bytes, Audience::Folder)?;
    file.put_at(path)?;
    disk.sync_folder(folder)
        .map_err(|source| VaultError::writing(path, source))
}

/// Writes one of the vault's own files, which nobody but this account may read.
pub(super) fn write_for_owner(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
) -> Result<(), VaultError> {
    let folder = parent(path);
    let file = Temporary::write(disk, folder, path, bytes, Audience::Owner)?;
    file.put_at(path)?;
    disk.sync_folder(folder)
        .map_err(|source| VaultError::writing(path, source))
}

/// Reads a file of at most `cap` bytes. A larger one is refused before it is read, a folder or device before it is
/// opened.
pub fn read_file(path: &Path, cap: u64) -> Result<Vec<u8>, VaultError> {
    read_file_through(&OsDisk, path, cap)
}

/// As [`read_file`], on this disk.
pub fn read_file_through(disk: &dyn Disk, path: &Path, cap: u64) -> Result<Vec<u8>, VaultError> {
    let facts = disk
        .facts(path)
        .map_err(|source| VaultError::of(path, source))?;
    if facts.kind != EntryKind::File {
        return Err(VaultError::NotAFile {
            path: path.to_owned(),
        });
    }
    let bytes = if facts.size > cap {
        Err(facts.size)
    } else {
        // One byte more than allowed shows a file that grew since.
        let bytes = disk
            .read(path, cap.saturating_add(1))
            .map_err(|source| VaultError::of(path, source))?;
        let size = bytes.len() as u64;
        if size > cap { Err(size) } else { Ok(bytes) }
    };
    bytes.map_err(|size| VaultError::TooLarge {
        path: path.to_owned(),
        size,
        cap,
    })
}

/// A whole and synced file under a temporary name. Dropped before it has its place, it is removed.
pub(super) struct Temporary<'d> {
    disk: &'d dyn Disk,
    path: PathBuf,
    has_its_place: bool,
}

impl<'d> Temporary<'d> {
    /// Writes the bytes in `folder`, on behalf of the file `of`, which errors name.
    pub fn write(
        disk: &'d dyn Disk,
        folder: &Path,
        of: &Path,
        bytes: &[u8],
        audience: Audience,
    ) -> Result<Self, VaultError> {
        let path = temporary(folder, random_mark()?);
        let failed = |source| VaultError::writing(of, source);
        let mut file = disk.create(&path, audience).map_err(failed)?;
        // From here on the file exists: whatever fails, it is removed.
        let temporary = Self {
            disk,
            path,
            has_its_place: false,
        };
        file.write(bytes).map_err(failed)?;
        // Closed before it is renamed: Windows moves no open file.
        drop(file.sync().map_err(failed)?);
        Ok(temporary)
    }

    /// A second copy of the file `of`: another name for the same bytes, or where the disk has no such thing, the
    /// bytes again.
    pub fn copy(
        disk: &'d dyn Disk,
        folder: &Path,
        of: &Path,
        cap: u64,
    ) -> Result<Self, VaultError> {
        let path = temporary(folder, random_mark()?);
        match disk.link(of, &path) {
            Ok(()) => Ok(Self {
                disk,
                path,
                has_its_place: false,
            }),
            // FAT, as on most sticks, has no links; a disk that is full or broken says so again at once.
            Err(_) => Self::write(
                disk,
                folder,
                of,
                &read_file_through(disk, of, cap)?,
                Audience::Owner,
            ),
        }
    }

    /// Gives the file its place, in the stead of what is there.
    pub fn put_at(mut self, path: &Path) -> Result<(), VaultError> {
        self.disk
            .rename(&self.path, path)
            .map_err(|source| VaultError::writing(path, source))?;
        self.has_its_place = true;
        Ok(())
    }

    /// As [`Self::put_at`], for a copy. Where both names already stand for the same file, a rename does nothing and
    /// leaves both: the temporary one then goes.
    pub fn put_copy_at(self, path: &Path) -> Result<(), VaultError> {
        self.disk
            .rename(&self.path, path)
            .map_err(|source| VaultError::writing(path, source))
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        if !self.has_its_place {
            // The disk that just failed may fail here too; what stays is removed at the next opening.
            self.disk.remove(&self.path).ok();
        }
    }
}

/// A number for a name that nobody else has.
pub(super) fn random_mark() -> Result<u64, VaultError> {
    random_bytes().map(u64::from_be_bytes)
}
