//! What can go wrong with bytes on a disk, sorted by what a person can do about it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::sealed::SealFault;

/// Something went wrong with a file or folder. Neither `Display` nor `Debug` shows the path, for a path can carry a
/// person's name: both are safe in a log. The sentence a person reads comes from the Fluent message [`Self::key`].
#[derive(thiserror::Error)]
pub enum VaultError {
    /// There is no such record or file.
    #[error("there is no such file")]
    NotFound {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file is larger than any of ours: it was not read.
    #[error("the file has {size} bytes, more than the {cap} allowed")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
        /// The largest size that is read.
        cap: u64,
    },
    /// The disk, or the share of it this account may use, is full.
    #[error("the disk is full")]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// The folder cannot be written.
    #[error("the folder cannot be written")]
    ReadOnly {
        /// The folder, or the file in it that was being written.
        path: PathBuf,
    },
    /// This account may not read the file.
    #[error("access to the file is denied")]
    Denied {
        /// The file.
        path: PathBuf,
    },
    /// Another instance of the programme writes this vault.
    #[error("another instance has the vault open")]
    Busy {
        /// The vault's folder.
        path: PathBuf,
    },
    /// Another programme holds the file, such as a viewer showing the page that is to be replaced.
    #[error("another programme holds the file")]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The folder is not there, or no longer: a stick unplugged, a folder deleted, a path that leads through a file.
    #[error("the folder is not there")]
    Vanished {
        /// The folder.
        path: PathBuf,
    },
    /// Something other than a file has the file's name.
    #[error("this is not a file")]
    NotAFile {
        /// The thing.
        path: PathBuf,
    },
    /// The file does not open with the vault's keys, or not as what it should be.
    #[error("{fault}")]
    Sealed {
        /// The file.
        path: PathBuf,
        /// Why not.
        fault: SealFault,
    },
    /// The record was erased, and stays so.
    #[error("the record was erased")]
    Erased {
        /// The stone that says so.
        path: PathBuf,
    },
    /// The disk failed in another way.
    #[error("the disk failed: {source}")]
    Io {
        /// What was being read or written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl VaultError {
    /// The Fluent message that says it to a person, with the remedy.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "error-not-found",
            Self::TooLarge { .. } => "error-too-large",
            Self::DiskFull { .. } => "error-disk-full",
            Self::ReadOnly { .. } => "error-read-only",
            Self::Denied { .. } => "error-denied",
            Self::Busy { .. } => "error-busy",
            Self::InUse { .. } => "error-in-use",
            Self::Vanished { .. } => "error-vanished",
            Self::NotAFile { .. } => "error-not-a-file",
            Self::Sealed { fault, .. } => match fault {
                SealFault::Damaged => "error-sealed-damaged",
                SealFault::NotForUs => "error-sealed-not-for-us",
                SealFault::Forged | SealFault::OfAnother => "error-sealed-forged",
                SealFault::RolledBack => "error-sealed-rolled-back",
                SealFault::Newer(_) => "error-sealed-newer",
                SealFault::WrongKey => "error-wrong-passphrase",
                SealFault::TooCostly => "error-sealed-too-costly",
                SealFault::Encryption(_) => "error-io",
            },
            Self::Erased { .. } => "error-erased",
            Self::Io { .. } => "error-io",
        }
    }

    /// The file or folder it happened to.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path }
            | Self::TooLarge { path, .. }
            | Self::DiskFull { path }
            | Self::ReadOnly { path }
            | Self::Denied { path }
            | Self::Busy { path }
            | Self::InUse { path }
            | Self::Vanished { path }
            | Self::NotAFile { path }
            | Self::Erased { path }
            | Self::Sealed { path, .. }
            | Self::Io { path, .. } => path,
        }
    }

    /// What a system's error about `path` means, other than one of writing it.
    #[must_use]
    pub fn of(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::PermissionDenied if !disk::in_use(&source) => Self::Denied {
                path: path.to_owned(),
            },
            _ => Self::touching(path, source),
        }
    }

    /// What a failed change of `path` means. A file that is missing while its folder is being written is a missing
    /// folder.
    #[must_use]
    pub fn writing(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::NotFound => Self::Vanished {
                path: parent(path).to_owned(),
            },
            io::ErrorKind::PermissionDenied if !disk::in_use(&source) => Self::ReadOnly {
                path: path.to_owned(),
            },
            _ => Self::touching(path, source),
        }
    }

    fn touching(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        if disk::in_use(&source) {
            return Self::InUse { path };
        }
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::NotADirectory => Self::Vanished { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::IsADirectory => Self::NotAFile { path },
            _ => Self::Io { path, source },
        }
    }
}

/// The folder that holds `path`.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) => Path::new("."),
        None => path,
    }
}

impl fmt::Debug for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_never_shows_the_path() {
        let path = Path::new("/home/nadia/Bilan de Amina.pdf");
        for kind in [
            io::ErrorKind::NotFound,
            io::ErrorKind::StorageFull,
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ResourceBusy,
            io::ErrorKind::Other,
        ] {
            for error in [
                VaultError::of(path, kind.into()),
                VaultError::writing(path, kind.into()),
            ] {
                let logged = format!("{error} {error:?}");
                assert!(
                    !logged.contains("Amina") && !logged.contains("nadia"),
                    "{logged}"
                );
                assert!(error.path().starts_with("/home/nadia"));
            }
        }
    }

    #[test]
    fn a_missing_folder_is_not_a_missing_record() {
        let path = Path::new("/stick/dossiers/a.bilan");
        assert!(matches!(
            VaultError::of(path, io::ErrorKind::NotFound.into()),
            VaultError::NotFound { .. }
        ));
        let VaultError::Vanished { path } =
            VaultError::writing(path, io::ErrorKind::NotFound.into())
        else {
            panic!("writing where there is no folder");
        };
        assert_eq!(path, Path::new("/stick/dossiers"));
    }
}
