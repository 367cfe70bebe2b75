//! The system's disk, made to take its time where a test says so.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};

use bilan::vault::{Audience, Disk, DiskFile, Facts, HeldLock, OsDisk};

/// The system's disk, whose syncs do not return while it is held.
#[derive(Debug, Clone, Default)]
pub struct SlowDisk(Arc<(Mutex<Held>, Condvar)>);

#[derive(Debug, Default)]
struct Held {
    held: bool,
    waiting: usize,
}

impl SlowDisk {
    /// No sync returns from now on.
    pub fn hold(&self) {
        self.0.0.lock().unwrap().held = true;
    }

    /// Syncs return again.
    pub fn let_go(&self) {
        self.0.0.lock().unwrap().held = false;
        self.0.1.notify_all();
    }

    /// Whether a sync waits.
    pub fn is_waited_for(&self) -> bool {
        self.0.0.lock().unwrap().waiting > 0
    }

    fn wait(&self) {
        let (held, changed) = &*self.0;
        let mut held = held.lock().unwrap();
        held.waiting += 1;
        while held.held {
            held = changed.wait(held).unwrap();
        }
        held.waiting -= 1;
    }
}

impl Disk for SlowDisk {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        OsDisk.facts(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        OsDisk.list(folder)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        OsDisk.read(path, limit)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        OsDisk.create_folder(folder)
    }

    fn create(&self, path: &Path, audience: Audience) -> io::Result<Box<dyn DiskFile>> {
        let file = OsDisk.create(path, audience)?;
        let disk = self.clone();
        Ok(Box::new(SlowFile { disk, file }))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        OsDisk.link(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        OsDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        OsDisk.remove(path)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        OsDisk.remove_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.wait();
        OsDisk.sync_folder(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn HeldLock>>> {
        OsDisk.lock(path)
    }
}

struct SlowFile {
    disk: SlowDisk,
    file: Box<dyn DiskFile>,
}

impl DiskFile for SlowFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write(bytes)
    }

    fn sync(self: Box<Self>) -> io::Result<Box<dyn DiskFile>> {
        let Self { disk, file } = *self;
        disk.wait();
        let file = file.sync()?;
        Ok(Box::new(Self { disk, file }))
    }
}
