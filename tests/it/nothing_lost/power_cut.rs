//! A disk in memory that can lose its power: what was not synced may be lost, torn or zeroed, in any combination.
//!
//! Harsher than any journalling file system: names that were not synced come back in any subset, and a move between
//! two folders can arrive at one of them alone.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bilan::vault::{Audience, Disk, DiskFile, EntryKind, Facts, HeldLock};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    Folder,
    /// Position of its content.
    File(usize),
}

#[derive(Debug, Clone, Default)]
struct Content {
    now: Arc<Vec<u8>>,
    synced: Arc<Vec<u8>>,
}

/// A change of names that is on the medium whole or not at all.
#[derive(Debug, Clone)]
struct Change {
    folder: PathBuf,
    set: Option<(PathBuf, Node)>,
    unset: Option<PathBuf>,
}

/// The disk at one moment.
#[derive(Debug, Clone, Default)]
pub struct Moment {
    names: BTreeMap<PathBuf, Node>,
    synced_names: BTreeMap<PathBuf, Node>,
    pending: Vec<Change>,
    contents: Vec<Content>,
}

#[derive(Debug, Default)]
struct Inner {
    moment: Moment,
    history: Vec<Moment>,
    syncs: usize,
    /// What each sync was of.
    synced: Vec<String>,
    /// The sync that says it was done and was not.
    skipped: Option<usize>,
}

/// A disk that remembers every moment at which its power could have been cut.
#[derive(Debug, Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<Inner>>);

impl MemoryDisk {
    /// A disk as a power cut left it.
    pub fn after_the_cut(names: Moment) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            moment: names,
            ..Inner::default()
        })))
    }

    /// As a new disk, whose sync of this number, counted from 0, lies.
    pub fn skipping(sync: usize) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            skipped: Some(sync),
            ..Inner::default()
        })))
    }

    /// How many syncs were asked for.
    pub fn syncs(&self) -> usize {
        self.inner().syncs
    }

    /// What each of them was of: a folder, or the bytes of a file.
    pub fn synced(&self) -> Vec<String> {
        self.inner().synced.clone()
    }

    /// The moments since the last call of this, the present one last.
    pub fn moments(&self) -> Vec<Moment> {
        let mut inner = self.inner();
        let mut moments = std::mem::take(&mut inner.history);
        moments.push(inner.moment.clone());
        moments
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the disk, and remembers how it was.
    fn change<T>(&self, deed: impl FnOnce(&mut Moment) -> io::Result<T>) -> io::Result<T> {
        let mut inner = self.inner();
        let before = inner.moment.clone();
        let done = deed(&mut inner.moment);
        if done.is_ok() {
            inner.history.push(before);
        }
        done
    }

    fn sync(&self, of: String, deed: impl FnOnce(&mut Moment) -> io::Result<()>) -> io::Result<()> {
        let number = {
            let mut inner = self.inner();
            inner.syncs += 1;
            inner.synced.push(of);
            inner.syncs - 1
        };
        if self.inner().skipped == Some(number) {
            Ok(())
        } else {
            self.change(deed)
        }
    }
}

impl Moment {
    /// Every disk that a power cut at this moment may leave.
    pub fn after_a_cut(&self) -> Vec<Self> {
        let mut left = Vec::new();
        for subset in 0..1_usize << self.pending.len() {
            let mut names = self.synced_names.clone();
            for (bit, change) in self.pending.iter().enumerate() {
                if subset >> bit & 1 == 1 {
                    change.apply(&mut names);
                }
            }
            let whole = names.clone();
            names.retain(|path, _| {
                path.parent()
                    .is_none_or(|p| p == Path::new("/") || whole.contains_key(p))
            });
            for fate in 0..4 {
                let contents: Vec<Content> = self
                    .contents
                    .iter()
                    .map(|content| content.after(fate))
                    .collect();
                let names = names.clone();
                left.push(Self {
                    synced_names: names.clone(),
                    names,
                    pending: Vec::new(),
                    contents,
                });
            }
        }
        left
    }

    /// The whole content of each file in a folder.
    pub fn files_in(&self, folder: &Path) -> Vec<&[u8]> {
        let within = self
            .names
            .iter()
            .filter(|(path, _)| path.parent() == Some(folder));
        within
            .filter_map(|(_, node)| match node {
                Node::File(content) => Some(self.contents[*content].now.as_slice()),
                Node::Folder => None,
            })
            .collect()
    }

    /// Every file with its content.
    pub fn files(&self) -> BTreeMap<PathBuf, Arc<Vec<u8>>> {
        let files = self.names.iter().filter_map(|(path, node)| match node {
            Node::File(content) => Some((path.clone(), self.contents[*content].now.clone())),
            Node::Folder => None,
        });
        files.collect()
    }

    /// As this one, with other bytes in this file, which is there.
    pub fn with(&self, path: &Path, bytes: Vec<u8>) -> Self {
        let mut changed = self.clone();
        let bytes = Arc::new(bytes);
        changed.contents.push(Content {
            now: bytes.clone(),
            synced: bytes,
        });
        let node = Node::File(changed.contents.len() - 1);
        changed.names.insert(path.to_owned(), node);
        changed.synced_names = changed.names.clone();
        changed.pending.clear();
        changed
    }

    fn node(&self, path: &Path) -> io::Result<Node> {
        if path == Path::new("/") {
            return Ok(Node::Folder);
        }
        self.names
            .get(path)
            .copied()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn content(&self, path: &Path) -> io::Result<usize> {
        match self.node(path)? {
            Node::File(content) => Ok(content),
            Node::Folder => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn name(&mut self, set: Option<(PathBuf, Node)>, unset: Option<PathBuf>) -> io::Result<()> {
        let folder_of = |path: &Path| path.parent().unwrap_or(path).to_owned();
        let to = set.as_ref().map(|(path, _)| folder_of(path));
        let from = unset.as_ref().map(|path| folder_of(path));
        if let Some(folder) = &to {
            self.node(folder)?;
        }
        let changes = match (to, from) {
            (Some(to), Some(from)) if to != from => vec![
                Change {
                    folder: to,
                    set,
                    unset: None,
                },
                Change {
                    folder: from,
                    set: None,
                    unset,
                },
            ],
            (Some(folder), _) | (None, Some(folder)) => vec![Change { folder, set, unset }],
            (None, None) => Vec::new(),
        };
        for change in &changes {
            change.apply(&mut self.names);
        }
        self.pending.extend(changes);
        Ok(())
    }
}

impl Change {
    fn apply(&self, names: &mut BTreeMap<PathBuf, Node>) {
        if let Some(path) = &self.unset {
            names.remove(path);
        }
        if let Some((path, node)) = &self.set {
            names.insert(path.clone(), *node);
        }
    }
}

impl Content {
    /// What is found after a power cut: all of it, what was synced, half of what was added
    /// since, or zeroes in its place.
    fn after(&self, fate: u8) -> Self {
        // Files are only ever added to: what of it was synced stays, what was added since is torn.
        let kept = self.synced.len();
        let bytes = match fate {
            _ if self.now == self.synced => self.now.clone(),
            0 => self.now.clone(),
            1 => self.synced.clone(),
            2 => Arc::new(self.now[..kept + (self.now.len() - kept) / 2].to_vec()),
            _ => {
                let mut zeroed = self.now[..kept].to_vec();
                zeroed.resize(self.now.len(), 0);
                Arc::new(zeroed)
            }
        };
        Self {
            now: bytes.clone(),
            synced: bytes,
        }
    }
}

impl Disk for MemoryDisk {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        let moment = &self.inner().moment;
        let (kind, size) = match moment.node(path)? {
            Node::Folder => (EntryKind::Folder, 0),
            Node::File(content) => (EntryKind::File, moment.contents[content].now.len() as u64),
        };
        Ok(Facts {
            kind,
            size,
            modified: None,
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let moment = &self.inner().moment;
        moment.node(folder)?;
        let within = moment
            .names
            .keys()
            .filter(|path| path.parent() == Some(folder));
        Ok(within
            .filter_map(|path| path.file_name().map(OsString::from))
            .collect())
    }

    fn read(&self, path: &Path, _limit: u64) -> io::Result<Vec<u8>> {
        let moment = &self.inner().moment;
        Ok(moment.contents[moment.content(path)?].now.to_vec())
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.change(|moment| moment.name(Some((folder.to_owned(), Node::Folder)), None))
    }

    fn create(&self, path: &Path, _audience: Audience) -> io::Result<Box<dyn DiskFile>> {
        let content = self.change(|moment| {
            moment.contents.push(Content::default());
            let content = moment.contents.len() - 1;
            moment.name(Some((path.to_owned(), Node::File(content))), None)?;
            Ok(content)
        })?;
        Ok(Box::new(MemoryFile {
            disk: self.clone(),
            content,
        }))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|moment| {
            let node = Node::File(moment.content(from)?);
            moment.name(Some((to.to_owned(), node)), None)
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|moment| {
            let node = moment.node(from)?;
            if moment.node(to).is_ok_and(|there| there == node) {
                // As POSIX has it: two names of one file both stay.
                return Ok(());
            }
            moment.name(Some((to.to_owned(), node)), Some(from.to_owned()))
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.change(|moment| {
            moment.node(path)?;
            moment.name(None, Some(path.to_owned()))
        })
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.remove(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.sync(folder.display().to_string(), |moment| {
            moment.node(folder)?;
            let Moment {
                pending,
                synced_names,
                ..
            } = moment;
            pending.retain(|change| {
                let stays = change.folder != folder;
                if !stays {
                    change.apply(synced_names);
                }
                stays
            });
            Ok(())
        })
    }

    fn lock(&self, _path: &Path) -> io::Result<Option<Box<dyn HeldLock>>> {
        Ok(Some(Box::new(Uncontested)))
    }
}

#[derive(Debug)]
struct Uncontested;

impl HeldLock for Uncontested {}

struct MemoryFile {
    disk: MemoryDisk,
    content: usize,
}

impl DiskFile for MemoryFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk.change(|moment| {
            Arc::make_mut(&mut moment.contents[self.content].now).extend_from_slice(bytes);
            Ok(())
        })
    }

    fn sync(self: Box<Self>) -> io::Result<Box<dyn DiskFile>> {
        let size = self.disk.inner().moment.contents[self.content].now.len();
        self.disk.sync(format!("{size} bytes"), |moment| {
            let content = &mut moment.contents[self.content];
            content.synced.clone_from(&content.now);
            Ok(())
        })?;
        Ok(self)
    }
}
