//! A folder of many files replaced as a whole: whoever looks finds all of the old files or all of the new.
//!
//! The files are written into a folder beside it, `.NAME.new`, each of them synced; the folder that is there becomes
//! `.NAME.old`; then the new one takes its name. A stop between these two moves leaves nothing under the name, and
//! `.NAME.old` whole: [`whole_folder`] finds it, and the next writing puts it back before it begins.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::error::parent;
use super::{Audience, Disk, EntryKind, OsDisk, VaultError};

/// Why a folder was not written. What was there is as it was.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The person asked for it.
    #[error("cancelled")]
    Cancelled,
    /// Another instance writes the same folder.
    #[error("another instance writes this folder")]
    Busy,
    /// The disk.
    #[error(transparent)]
    Disk(#[from] VaultError),
}

/// Writes a folder's files, given by their names below it with `/`. `go_on` is told how many files are written, and
/// gives back whether to go on.
///
/// # Errors
/// Why it was not written; the folder that was there is as it was.
pub fn write_folder(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<(), FolderError> {
    write_folder_through(&OsDisk, folder, files, go_on)
}

/// As [`write_folder`], on this disk.
///
/// # Errors
/// As [`write_folder`].
pub fn write_folder_through(
    disk: &dyn Disk,
    folder: &Path,
    files: &[(String, Vec<u8>)],
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<(), FolderError> {
    let names = Names::of(folder)?;
    let failed = |source| VaultError::writing(folder, source);
    let lock = disk.lock(&names.lock).map_err(failed)?;
    if lock.is_none() {
        return Err(FolderError::Busy);
    }
    names.recover(disk, folder)?;
    let written = names.fill(disk, folder, files, go_on);
    if let Err(error) = written {
        remove_all(disk, &names.new).ok();
        return Err(error);
    }
    let swapped = there(disk, folder).and_then(|there| {
        if there {
            disk.rename(folder, &names.old)
        } else {
            Ok(())
        }
    });
    if let Err(error) = swapped.and_then(|()| disk.rename(&names.new, folder)) {
        // A disk can do what it says it has not done: looked at is what is there.
        names.recover(disk, folder).ok();
        return Err(failed(error).into());
    }
    disk.sync_folder(parent(folder)).map_err(failed)?;
    // The new one is in its place: what is left of the old one is cleared next time, if not now.
    remove_all(disk, &names.old).ok();
    Ok(())
}

/// The folder that holds the files: itself, or where a writing was stopped between its two moves, the old one.
#[must_use]
pub fn whole_folder(folder: &Path) -> PathBuf {
    match Names::of(folder) {
        Ok(names) if !folder.exists() && names.old.is_dir() => names.old,
        _ => folder.to_path_buf(),
    }
}

/// The names beside a folder that are ours.
struct Names {
    new: PathBuf,
    old: PathBuf,
    lock: PathBuf,
}

impl Names {
    fn of(folder: &Path) -> Result<Self, VaultError> {
        let Some(name) = folder.file_name() else {
            return Err(VaultError::NotAFile {
                path: folder.to_path_buf(),
            });
        };
        let beside = |ending: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(ending);
            parent(folder).join(hidden)
        };
        Ok(Self {
            new: beside(".new"),
            old: beside(".old"),
            lock: beside(".lock"),
        })
    }

    /// Puts right what a stop left: the old folder back under its name, or what is left of either gone.
    fn recover(&self, disk: &dyn Disk, folder: &Path) -> Result<(), VaultError> {
        let failed = |source| VaultError::writing(folder, source);
        if there(disk, &self.old).map_err(failed)? {
            if there(disk, folder).map_err(failed)? {
                remove_all(disk, &self.old).map_err(failed)?;
            } else {
                disk.rename(&self.old, folder).map_err(failed)?;
            }
        }
        if there(disk, &self.new).map_err(failed)? {
            remove_all(disk, &self.new).map_err(failed)?;
        }
        Ok(())
    }

    fn fill(
        &self,
        disk: &dyn Disk,
        folder: &Path,
        files: &[(String, Vec<u8>)],
        go_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<(), FolderError> {
        let failed = |source| VaultError::writing(folder, source);
        disk.create_folder(&self.new).map_err(failed)?;
        let mut folders = vec![self.new.clone()];
        for (done, (name, bytes)) in files.iter().enumerate() {
            if !go_on(done) {
                return Err(FolderError::Cancelled);
            }
            let path = self.new.join(name);
            let holder = parent(&path).to_path_buf();
            if !folders.contains(&holder) {
                disk.create_folder(&holder).map_err(failed)?;
                folders.push(holder);
            }
            let mut file = disk.create(&path, Audience::Folder).map_err(failed)?;
            file.write(bytes).map_err(failed)?;
            drop(file.sync().map_err(failed)?);
        }
        for folder in folders.iter().rev() {
            disk.sync_folder(folder).map_err(failed)?;
        }
        disk.sync_folder(parent(folder)).map_err(failed)?;
        if go_on(files.len()) {
            Ok(())
        } else {
            Err(FolderError::Cancelled)
        }
    }
}

/// Whether there is anything at a path.
fn there(disk: &dyn Disk, path: &Path) -> io::Result<bool> {
    match disk.facts(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Removes a folder with all that is in it. Links are removed, not followed.
fn remove_all(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    if disk.facts(folder)?.kind != EntryKind::Folder {
        return disk.remove(folder);
    }
    for name in disk.list(folder)? {
        remove_all(disk, &folder.join(name))?;
    }
    disk.remove_folder(folder)
}
