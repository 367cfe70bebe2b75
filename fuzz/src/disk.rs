//! A disk in memory that does what it is asked.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bilan::vault::{Audience, Disk, DiskFile, EntryKind, Facts, HeldLock};

/// The bytes of a file, which can have several names.
type Content = Arc<Mutex<Vec<u8>>>;

/// Names with what they stand for; none for a folder.
type Names = BTreeMap<PathBuf, Option<Content>>;

/// A disk in memory. Its clones are the same disk.
#[derive(Debug, Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<Names>>);

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MemoryDisk {
    /// Puts a file there, with the folders above it.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut names = held(&self.0);
        for folder in path.ancestors().skip(1) {
            names.entry(folder.to_owned()).or_insert(None);
        }
        let content = Arc::new(Mutex::new(bytes.to_vec()));
        names.insert(path.to_owned(), Some(content));
    }

    /// Every file with its bytes.
    #[must_use]
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let names = held(&self.0);
        let files = names.iter().filter_map(|(path, content)| {
            let content = content.as_ref()?;
            Some((path.clone(), held(content).clone()))
        });
        files.collect()
    }

    /// Whether these bytes are a file's, wherever.
    #[must_use]
    pub fn has(&self, bytes: &[u8]) -> bool {
        let names = held(&self.0);
        let mut contents = names.values().flatten();
        contents.any(|content| held(content).as_slice() == bytes)
    }
}

fn content(names: &Names, path: &Path) -> io::Result<Content> {
    match names.get(path) {
        Some(Some(content)) => Ok(content.clone()),
        Some(None) => Err(io::ErrorKind::IsADirectory.into()),
        None => Err(io::ErrorKind::NotFound.into()),
    }
}

/// Gives a new name its place, whose folder must be there.
fn name(names: &mut Names, path: &Path, node: Option<Content>) -> io::Result<()> {
    let folder = path.parent().and_then(|folder| names.get(folder));
    if !matches!(folder, Some(None)) {
        return Err(io::ErrorKind::NotFound.into());
    }
    if names.contains_key(path) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    names.insert(path.to_owned(), node);
    Ok(())
}

impl Disk for MemoryDisk {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        let names = held(&self.0);
        let node = names.get(path).ok_or(io::ErrorKind::NotFound)?;
        let (kind, size) = match node {
            Some(content) => (EntryKind::File, held(content).len() as u64),
            None => (EntryKind::Folder, 0),
        };
        Ok(Facts {
            kind,
            size,
            modified: None,
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let names = held(&self.0);
        if !matches!(names.get(folder), Some(None)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let within = names.keys().filter(|path| path.parent() == Some(folder));
        Ok(within
            .filter_map(|path| path.file_name().map(OsString::from))
            .collect())
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let content = content(&held(&self.0), path)?;
        let mut bytes = held(&content).clone();
        bytes.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        name(&mut held(&self.0), folder, None)
    }

    fn create(&self, path: &Path, _audience: Audience) -> io::Result<Box<dyn DiskFile>> {
        let content = Content::default();
        name(&mut held(&self.0), path, Some(content.clone()))?;
        Ok(Box::new(MemoryFile(content)))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut names = held(&self.0);
        let content = content(&names, from)?;
        name(&mut names, to, Some(content))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut names = held(&self.0);
        let moved = content(&names, from)?;
        if let Ok(there) = content(&names, to) {
            if Arc::ptr_eq(&moved, &there) {
                // As POSIX has it: two names of one file both stay.
                return Ok(());
            }
            names.remove(to);
        }
        name(&mut names, to, Some(moved))?;
        names.remove(from);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut names = held(&self.0);
        content(&names, path)?;
        names.remove(path);
        Ok(())
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        if !self.list(folder)?.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        held(&self.0).remove(folder);
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.list(folder).map(|_| ())
    }

    fn lock(&self, _path: &Path) -> io::Result<Option<Box<dyn HeldLock>>> {
        Ok(Some(Box::new(Uncontested)))
    }
}

#[derive(Debug)]
struct Uncontested;

impl HeldLock for Uncontested {}

struct MemoryFile(Content);

impl DiskFile for MemoryFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        held(&self.0).extend_from_slice(bytes);
        Ok(())
    }

    fn sync(self: Box<Self>) -> io::Result<Box<dyn DiskFile>> {
        Ok(self)
    }
}
