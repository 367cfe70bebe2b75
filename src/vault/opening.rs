//! Opening a vault: the folder is made, tried and tidied, and one instance becomes its writer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::parent;
use super::layout::{Layout, Name};
use super::{Audience, Disk, EntryKind, HeldLock, OsDisk, VaultError, atomic::Temporary};

/// A folder of records. Of all instances that have it open, one writes.
#[derive(Debug)]
pub struct Store {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) layout: Layout,
    access: Access,
    opening: Opening,
}

/// Writing is possible exactly while the lock is held.
#[derive(Debug)]
enum Access {
    Writer { _lock: Box<dyn HeldLock> },
    Reader(ReadOnlyReason),
}

/// Whether this instance may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It reads and writes.
    ReadWrite,
    /// It reads, and why it does not write.
    ReadOnly(ReadOnlyReason),
}

/// Why a vault is read and not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// Another instance of the programme writes it.
    AnotherInstance,
    /// The folder or its disk cannot be written.
    NotWritable,
    /// The disk is so full that not even the lock could be made.
    DiskFull,
    /// The disk gives no locks, so that nothing would keep a second instance from writing too.
    NoLock,
}

impl ReadOnlyReason {
    /// The Fluent message that says it to a person.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::AnotherInstance => "error-busy",
            Self::NotWritable => "error-read-only",
            Self::DiskFull => "error-disk-full",
            Self::NoLock => "error-no-lock",
        }
    }
}

/// What was found when the vault was opened.
#[derive(Debug, Default)]
pub struct Opening {
    /// Half-written files of an instance that was stopped, removed: none of them was ever acknowledged.
    pub cleaned: usize,
    /// What will stand in the way of saving, to be said before the first question.
    pub warnings: Vec<VaultError>,
}

impl Store {
    /// Opens the vault in this folder of the system's disk, which is made if it is not there. A vault that can be read
    /// and not written opens all the same: see [`Self::mode`].
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, VaultError> {
        Self::open_on(Arc::new(OsDisk), folder)
    }

    /// As [`Self::open`], on this disk.
    pub fn open_on(disk: Arc<dyn Disk>, folder: impl Into<PathBuf>) -> Result<Self, VaultError> {
        let layout = Layout::of(folder.into());
        for folder in [&layout.root, &layout.dossiers, &layout.quarantine] {
            make_folder(&*disk, folder)?;
        }
        let access = take_lock(&*disk, &layout)?;
        let mut vault = Self {
            disk,
            layout,
            access,
            opening: Opening::default(),
        };
        if vault.mode() == Mode::ReadWrite {
            if let Err(error) = make_folder(&*vault.disk, &vault.layout.journal) {
                vault.opening.warnings.push(error);
            }
            vault.tidy()?;
            vault.try_to_write();
        }
        Ok(vault)
    }

    /// Whether this instance may write.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        match self.access {
            Access::Writer { .. } => Mode::ReadWrite,
            Access::Reader(reason) => Mode::ReadOnly(reason),
        }
    }

    /// What was found when the vault was opened.
    #[must_use]
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The vault's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.layout.root
    }

    /// That this instance may write, or why not.
    pub(super) fn may_write(&self) -> Result<(), VaultError> {
        let path = self.layout.root.clone();
        match self.mode() {
            Mode::ReadWrite => Ok(()),
            Mode::ReadOnly(reason) => Err(match reason {
                ReadOnlyReason::AnotherInstance => VaultError::Busy { path },
                ReadOnlyReason::DiskFull => VaultError::DiskFull { path },
                ReadOnlyReason::NotWritable | ReadOnlyReason::NoLock => {
                    VaultError::ReadOnly { path }
                }
            }),
        }
    }

    /// Removes what a stopped instance left half written. Only the writer may: to a reader these files are the work
    /// of the other instance.
    fn tidy(&mut self) -> Result<(), VaultError> {
        for folder in [self.layout.dossiers.clone(), self.layout.root.clone()] {
            self.tidy_folder(&folder)?;
        }
        // The instance before may have been stopped between a name and its sync: nothing is built on a name that a
        // power cut would take back. A disk that refuses is told by the trial that follows.
        for folder in [&self.layout.dossiers, &self.layout.journal] {
            self.disk.sync_folder(folder).ok();
        }
        Ok(())
    }

    fn tidy_folder(&mut self, folder: &Path) -> Result<(), VaultError> {
        let names = self
            .disk
            .list(folder)
            .map_err(|source| VaultError::of(folder, source))?;
        for name in names {
            let path = folder.join(&name);
            let torn = name
                .to_str()
                .is_some_and(|name| Name::of(name) == Name::Temporary)
                && self
                    .disk
                    .facts(&path)
                    .is_ok_and(|facts| facts.kind == EntryKind::File);
            // One that cannot be removed harms nobody, and the trial that follows says why.
            if torn && self.disk.remove(&path).is_ok() {
                self.opening.cleaned += 1;
            }
        }
        Ok(())
    }

    /// Writes a file as a record would be written, so that a disk that refuses is known before the first question.
    fn try_to_write(&mut self) {
        const TRIAL: [u8; 4096] = [0; 4096];
        let folder = &self.layout.dossiers;
        match Temporary::write(
            &*self.disk,
            folder,
            &folder.join("trial"),
            &TRIAL,
            Audience::Owner,
        ) {
            Ok(trial) => drop(trial),
            Err(VaultError::ReadOnly { .. }) => {
                self.access = Access::Reader(ReadOnlyReason::NotWritable);
            }
            // A full or failing disk may recover: the vault stays writable, and each save tells what became of it.
            Err(other) => self.opening.warnings.push(other),
        }
    }
}

/// Makes a folder and those above it that are missing, each on the medium before the next.
pub(super) fn make_folder(disk: &dyn Disk, folder: &Path) -> Result<(), VaultError> {
    match disk.facts(folder) {
        // A link may lead to a folder on another disk; what cannot hold files fails at the next step.
        Ok(facts) if facts.kind != EntryKind::File => return Ok(()),
        Ok(_) => {
            return Err(VaultError::Vanished {
                path: folder.to_owned(),
            });
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(VaultError::of(folder, error)),
    }
    let above = parent(folder);
    if above != folder {
        make_folder(disk, above)?;
    }
    match disk.create_folder(folder) {
        Ok(()) => {}
        // Another instance, starting at the same moment, made it.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(VaultError::writing(folder, error)),
    }
    disk.sync_folder(above)
        .map_err(|source| VaultError::writing(folder, source))
}

fn take_lock(disk: &dyn Disk, layout: &Layout) -> Result<Access, VaultError> {
    let error = match disk.lock(&layout.lock) {
        Ok(Some(lock)) => return Ok(Access::Writer { _lock: lock }),
        Ok(None) => return Ok(Access::Reader(ReadOnlyReason::AnotherInstance)),
        Err(error) => error,
    };
    if error.kind() == std::io::ErrorKind::Unsupported {
        return Ok(Access::Reader(ReadOnlyReason::NoLock));
    }
    match VaultError::writing(&layout.lock, error) {
        VaultError::ReadOnly { .. } => Ok(Access::Reader(ReadOnlyReason::NotWritable)),
        VaultError::DiskFull { .. } => Ok(Access::Reader(ReadOnlyReason::DiskFull)),
        VaultError::InUse { .. } => Ok(Access::Reader(ReadOnlyReason::AnotherInstance)),
        other => Err(other),
    }
}
