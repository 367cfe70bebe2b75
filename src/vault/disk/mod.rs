//! The one door to the disk: what the vault may do to files, small enough that a test can stand in for all of it.

mod os;
#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod platform;

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::Path;
use std::time::SystemTime;

pub use os::OsDisk;
pub(super) use platform::in_use;

/// A disk. Every method is one request to the system, so that a fault between any two can be tried.
pub trait Disk: fmt::Debug + Send + Sync {
    /// What is at `path`, without following a link.
    fn facts(&self, path: &Path) -> io::Result<Facts>;

    /// The names in a folder, in no order.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// The first `limit` bytes of a file.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// Makes one folder, whose parent exists, readable by this account only.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a file that does not exist yet.
    fn create(&self, path: &Path, audience: Audience) -> io::Result<Box<dyn DiskFile>>;

    /// Gives the file at `from` a second name, where the disk knows such a thing.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Moves a file, and what was at `to` is replaced in one step; or a folder, to where nothing is.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;

    /// Returns when the names in the folder are on the medium.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Takes the lock of this file, which is made if need be; `None` where another instance holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn HeldLock>>>;
}

/// A file being written.
pub trait DiskFile: Send {
    /// Writes all the bytes after those written before.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Returns when all bytes are on the medium. A file whose sync failed is gone: the system may have dropped the
    /// very bytes it failed to write, and a second sync of the same descriptor would then report success.
    fn sync(self: Box<Self>) -> io::Result<Box<dyn DiskFile>>;
}

/// A lock; dropping it, or the end of the process, releases it.
pub trait HeldLock: fmt::Debug + Send + Sync {}

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// This account only.
    Owner,
    /// Whoever may read new files in that folder: a page handed on is the counsellor's to share.
    Folder,
}

/// What the system knows of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// What it is.
    pub kind: EntryKind,
    /// Size in bytes.
    pub size: u64,
    /// When it was last changed, where the disk remembers.
    pub modified: Option<SystemTime>,
}

/// What is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A link, a pipe, a device.
    Other,
}
