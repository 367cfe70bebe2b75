//! The disk: the few things the vault asks of the system.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// What the vault asks of the system. Tests put faults in its place.
pub trait Disk: Send {
    /// Makes a folder and those above it.
    fn make_folder(&mut self, folder: &Path) -> io::Result<()>;
    /// Size of a file in bytes.
    fn size(&mut self, file: &Path) -> io::Result<u64>;
    /// Reads a whole file.
    fn read(&mut self, file: &Path) -> io::Result<Vec<u8>>;
    /// Writes a new file and brings it to the disk. A file whose sync failed is never used again.
    fn write_new(&mut self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Puts a file in the place of another.
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    /// Copies a file.
    fn copy(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&mut self, file: &Path) -> io::Result<()>;
    /// Brings a folder's list of names to the disk.
    fn sync_folder(&mut self, folder: &Path) -> io::Result<()>;
    /// The files of a folder.
    fn list(&mut self, folder: &Path) -> io::Result<Vec<PathBuf>>;
}

/// The system's own disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsDisk;

impl Disk for OsDisk {
    fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)
    }

    fn size(&mut self, file: &Path) -> io::Result<u64> {
        Ok(std::fs::metadata(file)?.len())
    }

    fn read(&mut self, file: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(file)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write_new(&mut self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut opened = OpenOptions::new().write(true).create_new(true).open(file)?;
        opened.write_all(bytes)?;
        opened.sync_all()
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        rename(from, to)
    }

    fn copy(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::copy(from, to)?;
        File::open(to)?.sync_all()
    }

    fn remove(&mut self, file: &Path) -> io::Result<()> {
        std::fs::remove_file(file)
    }

    fn sync_folder(&mut self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }

    fn list(&mut self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        std::fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect()
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows brings names to the disk with the files themselves; folders cannot be opened for it.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

/// A virus scanner or an indexer may hold a file on Windows for a moment: it is tried again.
#[cfg(not(unix))]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut wait = std::time::Duration::from_millis(10);
    loop {
        match std::fs::rename(from, to) {
            Err(error)
                if error.kind() == io::ErrorKind::PermissionDenied && wait.as_millis() < 1000 =>
            {
                std::thread::sleep(wait);
                wait *= 2;
            }
            result => return result,
        }
    }
}
