//! A small and a write-protected disk of the system's own, where this account may mount one.

use std::path::Path;
use std::process::Command;

use bilan::vault::{Mode, ReadOnlyReason, Store, VaultError, write_file_atomically};

use super::ID;

/// A disk in memory, unmounted when dropped.
pub struct Mounted(tempfile::TempDir);

impl Mounted {
    pub fn new(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        if !cfg!(target_os = "linux")
            || !mount(&["-t", "tmpfs", "-o", size, "tmpfs"], folder.path())
        {
            println!("skipped: this account cannot mount a disk");
            return None;
        }
        Some(Self(folder))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        // Lazily, for a test that fails may still hold a file.
        Command::new("umount")
            .arg("-l")
            .arg(self.path())
            .status()
            .ok();
    }
}

fn mount(arguments: &[&str], folder: &Path) -> bool {
    Command::new("mount")
        .args(arguments)
        .arg(folder)
        .output()
        .is_ok_and(|output| output.status.success())
}

#[test]
fn a_really_full_disk_keeps_the_old_record() {
    let Some(disk) = Mounted::new("size=160k") else {
        return;
    };
    let vault = Store::open(disk.path()).unwrap();
    let mut kept = vec![1_u8; 30_000];
    vault.write(ID, &kept).unwrap();
    let mut refused = 0;
    for step in 1..=50_u8 {
        let new = vec![step; usize::from(step) * 4000];
        match vault.write(ID, &new) {
            Ok(()) => kept = new,
            Err(VaultError::DiskFull { .. }) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
        assert!(
            vault.read(ID).unwrap() == kept,
            "after {step} the record is not what was acknowledged"
        );
    }
    assert!(refused > 5, "the disk was never full");
    assert_eq!(
        super::temporary_files(disk.path()),
        0,
        "the room is given back"
    );
    let page = disk.path().join("page.pdf");
    assert_eq!(
        write_file_atomically(&page, &vec![0; 200_000])
            .unwrap_err()
            .key(),
        "error-disk-full"
    );
    assert!(!page.exists());
}

#[test]
fn a_vault_on_a_full_disk_opens_with_a_warning() {
    let Some(disk) = Mounted::new("size=64k") else {
        return;
    };
    Store::open(disk.path())
        .unwrap()
        .write(ID, b"first")
        .unwrap();
    let filler = disk.path().join("filler");
    std::fs::write(&filler, vec![0; 100_000]).unwrap_err();
    let vault = Store::open(disk.path()).unwrap();
    assert!(
        matches!(vault.opening().warnings[..], [VaultError::DiskFull { .. }]),
        "{:?}",
        vault.opening()
    );
    assert_eq!(vault.mode(), Mode::ReadWrite);
    assert_eq!(
        vault.write(ID, &[1; 9000]).unwrap_err().key(),
        "error-disk-full"
    );
    std::fs::remove_file(filler).unwrap();
    vault.write(ID, &[1; 9000]).unwrap();
    assert_eq!(vault.previous(ID).unwrap(), b"first");
}

#[test]
fn a_write_protected_disk_is_read() {
    let Some(disk) = Mounted::new("size=1m") else {
        return;
    };
    Store::open(disk.path())
        .unwrap()
        .write(ID, b"kept")
        .unwrap();
    assert!(mount(&["-o", "remount,ro"], disk.path()));
    let vault = Store::open(disk.path()).unwrap();
    assert_eq!(vault.mode(), Mode::ReadOnly(ReadOnlyReason::NotWritable));
    assert_eq!(vault.list().unwrap(), [ID]);
    assert_eq!(vault.read(ID).unwrap(), b"kept");
    assert_eq!(vault.write(ID, b"no").unwrap_err().key(), "error-read-only");
    let fresh = Store::open(disk.path().join("new")).unwrap_err();
    assert_eq!(fresh.key(), "error-read-only", "{fresh:?}");
    let page = disk.path().join("page.pdf");
    assert_eq!(
        write_file_atomically(&page, b"page").unwrap_err().key(),
        "error-read-only"
    );
}
