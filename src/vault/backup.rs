//! A copy of a vault in another place, read back before it is called one, and taken back as a vault.
//!
//! A copy holds what is needed and nothing more: card, identity, recovery, dossiers, journals, index. Quarantine stays
//! where a person looks after it; the reserve is made anew.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::atomic::write_for_owner;
use super::layout::{Name, journal_named};
use super::locked::card_in;
use super::opening::make_folder;
use super::{
    Disk, EntryKind, OpenVault, OsDisk, RECORD_CAP, RecordId, VaultError, read_file_through,
};

/// The file that is written last: a copy without it was interrupted.
const WHOLE: &str = "whole";

/// The files and folders of a copy, below the vault's folder.
const FILES: [&str; 4] = ["identity.age", "recovery.age", "index.age", "vault.ron"];
const FOLDERS: [&str; 2] = ["dossiers", "journal"];

impl OpenVault {
    /// Copies the vault to a new folder in `to`, named by `name`, and reads every file of the copy back. `progress` is
    /// told how many files of how many are done, and stops the work by answering false. Gives the folder of the copy,
    /// or none where it was stopped; what was copied till then is no backup.
    pub fn back_up(
        &mut self,
        to: &Path,
        name: &str,
        now: i64,
        progress: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Option<PathBuf>, VaultError> {
        self.save_index()?;
        let copy = to.join(name);
        let disk = self.store.disk.clone();
        if disk.facts(&copy.join(WHOLE)).is_ok() {
            return Err(VaultError::InUse { path: copy });
        }
        let copied = copied(&*disk, self.folder(), &copy, progress)?;
        if !copied {
            return Ok(None);
        }
        write_for_owner(&*disk, &copy.join(WHOLE), format!("{now}\n").as_bytes())?;
        self.remember_backup(now)?;
        Ok(Some(copy))
    }
}

/// Takes a copy back as one more vault among those in `vaults`; its folder.
///
/// # Errors
/// [`VaultError::NotFound`] where the folder is no whole copy, [`VaultError::Busy`] where this laptop has that vault
/// already: two of one identity would each go on by themselves.
pub fn take_back(from: &Path, vaults: &Path) -> Result<PathBuf, VaultError> {
    let disk: Arc<dyn Disk> = Arc::new(OsDisk);
    let from = &copy_at(&*disk, from);
    let mark = from.join(WHOLE);
    disk.facts(&mark)
        .map_err(|source| VaultError::of(&mark, source))?;
    let card = card_in(from)?.ok_or(VaultError::NotFound { path: mark })?;
    let names = disk.list(vaults).unwrap_or_default();
    for folder in names.iter().map(|name| vaults.join(name)) {
        if card_in(&folder)
            .ok()
            .flatten()
            .is_some_and(|c| c.id == card.id)
        {
            return Err(VaultError::Busy { path: folder });
        }
    }
    let folder = vaults.join(RecordId::random()?.to_string());
    copied(&*disk, from, &folder, &mut |_, _| true)?;
    Ok(folder)
}

/// The whole copy at this place: the folder itself, or the one in it that was finished last, for whoever points to the
/// stick and not into it.
fn copy_at(disk: &dyn Disk, from: &Path) -> PathBuf {
    let finished = |folder: &Path| disk.facts(&folder.join(WHOLE)).ok()?.modified;
    if disk.facts(&from.join(WHOLE)).is_ok() {
        return from.to_owned();
    }
    let names = disk.list(from).unwrap_or_default();
    let copies = names.iter().map(|name| from.join(name));
    let copies = copies.filter_map(|copy| Some((finished(&copy)?, copy)));
    copies
        .max()
        .map_or_else(|| from.to_owned(), |(_, copy)| copy)
}

fn is_ours(name: &str) -> bool {
    let record = !matches!(Name::of(name), Name::NotOurs | Name::Temporary);
    record || journal_named(name).is_some()
}

/// Copies a vault's files; the card last, so that a copy that was interrupted is no vault. Whether it was not stopped.
fn copied(
    disk: &dyn Disk,
    from: &Path,
    to: &Path,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<bool, VaultError> {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in FOLDERS {
        let path = from.join(folder);
        let names = match disk.list(&path) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(VaultError::of(&path, error)),
        };
        make_folder(disk, &to.join(folder))?;
        // Another's file, of whatever size, is not the vault's to copy.
        let ours = names
            .into_iter()
            .filter(|name| name.to_str().is_some_and(is_ours));
        files.extend(ours.map(|name| Path::new(folder).join(name)));
    }
    files.sort();
    files.extend(FILES.map(PathBuf::from));
    let count = files.len();
    for (done, file) in files.iter().enumerate() {
        if !progress(done, count) {
            return Ok(false);
        }
        let source = from.join(file);
        match disk.facts(&source) {
            Ok(facts) if facts.kind == EntryKind::File => {}
            // What is no file is none of ours; an index there need not be.
            Ok(_) => continue,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(VaultError::of(&source, error)),
        }
        let bytes = read_file_through(disk, &source, RECORD_CAP)?;
        let target = to.join(file);
        write_for_owner(disk, &target, &bytes)?;
        if read_file_through(disk, &target, RECORD_CAP)? != bytes {
            return Err(VaultError::Io {
                path: target,
                source: io::Error::other("the copy reads back as something else"),
            });
        }
    }
    Ok(progress(count, count))
}
