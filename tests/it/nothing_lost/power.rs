//! The power is cut after every call: what was acknowledged is there, and what was not is whole or absent.

use std::path::Path;
use std::sync::Arc;

use bilan::vault::{RecordId, Store, VaultError};

use super::power_cut::{MemoryDisk, Moment};

const FOLDER: &str = "/vault";
const ID: RecordId = RecordId::from_bytes([7; 16]);

fn generation(number: u8) -> Vec<u8> {
    vec![b'0' + number; 40]
}

/// Whether the vault on this disk reads one of these, and nothing only where that is allowed.
fn reads(disk: &Moment, allowed: &[Vec<u8>], or_nothing: bool) -> Result<(), String> {
    let vault = Store::open_on(Arc::new(MemoryDisk::after_the_cut(disk.clone())), FOLDER)
        .map_err(|e| e.to_string())?;
    match vault.read(ID) {
        Ok(bytes) if allowed.contains(&bytes) => {}
        Ok(bytes) => return Err(format!("read {}", String::from_utf8_lossy(&bytes))),
        Err(VaultError::NotFound { .. }) if or_nothing => {}
        Err(error) => return Err(error.to_string()),
    }
    vault.write(ID, &generation(9)).map_err(|e| e.to_string())?;
    let again = vault.read(ID).map_err(|e| e.to_string())?;
    if again == generation(9) {
        Ok(())
    } else {
        Err(String::from("it cannot be written again"))
    }
}

/// The number of disks looked at, or what was lost.
fn three_writes(disk: &MemoryDisk) -> Result<usize, String> {
    let mut looked_at = 0;
    let vault = Store::open_on(Arc::new(disk.clone()), FOLDER).map_err(|e| e.to_string())?;
    disk.moments();
    for number in 1..=3 {
        vault
            .write(ID, &generation(number))
            .map_err(|e| e.to_string())?;
        let moments = disk.moments();
        let (acknowledged, under_way) = moments.split_last().ok_or("no moment")?;
        let either = [generation(number - 1), generation(number)];
        for cut in under_way.iter().flat_map(Moment::after_a_cut) {
            reads(&cut, &either, number == 1)?;
            looked_at += 1;
        }
        for cut in acknowledged.after_a_cut() {
            reads(&cut, &[generation(number)], false)?;
            looked_at += 1;
        }
    }
    Ok(looked_at)
}

/// As [`three_writes`], for a record that is put aside: its bytes are somewhere at every moment, and after the
/// acknowledgement in `quarantine/` alone.
fn putting_aside(disk: &MemoryDisk) -> Result<usize, String> {
    let mut looked_at = 0;
    let vault = Store::open_on(Arc::new(disk.clone()), FOLDER).map_err(|e| e.to_string())?;
    vault.write(ID, &generation(1)).map_err(|e| e.to_string())?;
    disk.moments();
    vault.move_to_quarantine(ID).map_err(|e| e.to_string())?;
    let moments = disk.moments();
    let last = moments.len() - 1;
    for (position, cut) in moments
        .iter()
        .enumerate()
        .flat_map(|(n, m)| m.after_a_cut().into_iter().map(move |c| (n, c)))
    {
        let in_folder = |name: &str| {
            cut.files_in(&Path::new(FOLDER).join(name))
                .contains(&generation(1).as_slice())
        };
        match (in_folder("dossiers"), in_folder("quarantine")) {
            (false, false) => return Err(String::from("lost on the way")),
            (true, _) if position == last => return Err(String::from("it came back")),
            _ => looked_at += 1,
        }
    }
    Ok(looked_at)
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_acknowledged() {
    let looked_at = three_writes(&MemoryDisk::default()).unwrap();
    println!("{looked_at} states of a disk after a power cut");
    assert!(looked_at > 400, "{looked_at}");
    putting_aside(&MemoryDisk::default()).unwrap();
}

#[test]
fn every_sync_that_is_left_out_loses_something() {
    let opened = MemoryDisk::default();
    drop(Store::open_on(Arc::new(opened.clone()), FOLDER).unwrap());
    let written = MemoryDisk::default();
    three_writes(&written).unwrap();
    assert_eq!(
        written.syncs() - opened.syncs(),
        6,
        "of each write the file and the folder"
    );
    for sync in opened.syncs()..written.syncs() {
        assert!(
            three_writes(&MemoryDisk::skipping(sync)).is_err(),
            "sync {sync} of a write does nothing"
        );
    }
    let aside = MemoryDisk::default();
    putting_aside(&aside).unwrap();
    for sync in opened.syncs()..aside.syncs() {
        assert!(
            putting_aside(&MemoryDisk::skipping(sync)).is_err(),
            "sync {sync} of putting aside does nothing"
        );
    }
}
