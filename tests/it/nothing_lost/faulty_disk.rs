//! The system's disk, made to fail at a chosen call.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bilan::vault::{Audience, Disk, DiskFile, Facts, HeldLock, OsDisk};

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Nothing is done.
    Refused,
    /// It is done, of a write the first half, and said to have failed.
    DoneAndDenied,
    /// Nothing is done, then or later: the disk is gone, or the programme was stopped here.
    ForGood,
}

/// The call that fails, and how.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    pub at: usize,
    pub manner: Manner,
    pub kind: io::ErrorKind,
}

#[derive(Debug, Default)]
struct Plan {
    fault: Option<Fault>,
    /// Bytes that can still be written.
    space: Option<usize>,
    calls: Vec<&'static str>,
    /// The call that met the fault.
    met: Option<&'static str>,
}

/// The system's disk with faults.
#[derive(Debug, Clone, Default)]
pub struct FaultyDisk(Arc<Mutex<Plan>>);

impl FaultyDisk {
    /// From now on, calls are counted from 1 and the fault awaits its turn.
    pub fn will_meet(&self, fault: Fault) {
        self.plan(|plan| {
            *plan = Plan {
                fault: Some(fault),
                ..Plan::default()
            }
        });
    }

    /// From now on there is room for this many bytes.
    pub fn has_room_for(&self, bytes: usize) {
        self.plan(|plan| {
            *plan = Plan {
                space: Some(bytes),
                ..Plan::default()
            }
        });
    }

    /// The call that met the fault, if any did.
    pub fn met(&self) -> Option<&'static str> {
        self.plan(|plan| plan.met)
    }

    /// The calls made since the fault was set.
    pub fn calls(&self) -> Vec<&'static str> {
        self.plan(|plan| plan.calls.clone())
    }

    fn plan<T>(&self, look: impl FnOnce(&mut Plan) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes one call, or its fault.
    fn call<T>(&self, name: &'static str, deed: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let manner = self.plan(|plan| {
            plan.calls.push(name);
            let fault = plan.fault?;
            let now = plan.calls.len() == fault.at;
            let later = plan.calls.len() > fault.at && fault.manner == Manner::ForGood;
            if now {
                plan.met = Some(name);
            }
            (now || later).then_some(fault)
        });
        match manner {
            None => deed(),
            Some(fault) => {
                if fault.manner == Manner::DoneAndDenied {
                    // What it would have answered is not heard.
                    deed().ok();
                }
                Err(fault.kind.into())
            }
        }
    }
}

impl Disk for FaultyDisk {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        self.call("facts", || OsDisk.facts(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.call("list", || OsDisk.list(folder))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.call("read", || OsDisk.read(path, limit))
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("create_folder", || OsDisk.create_folder(folder))
    }

    fn create(&self, path: &Path, audience: Audience) -> io::Result<Box<dyn DiskFile>> {
        let file = self.call("create", || OsDisk.create(path, audience))?;
        Ok(Box::new(FaultyFile {
            disk: self.clone(),
            file,
        }))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("link", || OsDisk.link(from, to))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename", || OsDisk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let size = OsDisk.facts(path).map(|facts| facts.size);
        self.call("remove", || OsDisk.remove(path))?;
        self.plan(|plan| {
            if let (Some(space), Ok(size)) = (&mut plan.space, size) {
                *space += usize::try_from(size).unwrap();
            }
        });
        Ok(())
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("remove_folder", || OsDisk.remove_folder(folder))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder", || OsDisk.sync_folder(folder))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn HeldLock>>> {
        self.call("lock", || OsDisk.lock(path))
    }
}

struct FaultyFile {
    disk: FaultyDisk,
    file: Box<dyn DiskFile>,
}

impl DiskFile for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let room = self.disk.plan(|plan| match &mut plan.space {
            Some(space) => {
                let fits = bytes.len().min(*space);
                *space -= fits;
                fits
            }
            None => bytes.len(),
        });
        let denied = self.disk.plan(|plan| {
            plan.fault
                .is_some_and(|f| f.manner == Manner::DoneAndDenied && f.at == plan.calls.len() + 1)
        });
        let part = if denied { bytes.len() / 2 } else { room };
        let file = &mut self.file;
        self.disk
            .call("write", || file.write(bytes.get(..part).unwrap_or(bytes)))?;
        if room < bytes.len() {
            Err(io::ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }

    fn sync(self: Box<Self>) -> io::Result<Box<dyn DiskFile>> {
        let Self { disk, file } = *self;
        let file = disk.call("sync", || file.sync())?;
        Ok(Box::new(Self { disk, file }))
    }
}
