//! What can go wrong on a disk, told apart by what a person can do about it.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// What went wrong, and with which file or folder.
#[derive(Debug, Error)]
pub enum VaultError {
    /// It is not there.
    #[error("not found: {}", .0.display())]
    NotFound(PathBuf),
    /// It is larger than is read.
    #[error("{} has {size} bytes, more than {cap}", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
        /// The most that is read.
        cap: u64,
    },
    /// There is no room left.
    #[error("no room left: {}", .0.display())]
    DiskFull(PathBuf),
    /// Writing is not allowed.
    #[error("not writable: {}", .0.display())]
    ReadOnly(PathBuf),
    /// Another instance writes here.
    #[error("in use by another instance: {}", .0.display())]
    Busy(PathBuf),
    /// Anything else the system reports.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

impl VaultError {
    /// Sorts a system's error by what can be done about it.
    #[must_use]
    pub fn of(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound(path),
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull(path),
            io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory => Self::ReadOnly(path),
            _ => Self::Io { path, source },
        }
    }

    /// The message that tells a person what happened and what to do.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "error-not-found",
            Self::TooLarge { .. } => "error-too-large",
            Self::DiskFull(_) => "error-disk-full",
            Self::ReadOnly(_) => "error-read-only",
            Self::Busy(_) => "error-busy",
            Self::Io { .. } => "error-io",
        }
    }

    /// The file or folder it is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound(path)
            | Self::DiskFull(path)
            | Self::ReadOnly(path)
            | Self::Busy(path) => path,
            Self::TooLarge { path, .. } | Self::Io { path, .. } => path,
        }
    }
}
