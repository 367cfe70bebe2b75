//! Whatever the disk does, the folder has all of the old files or all of the new.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use bilan::vault::{FolderError, OsDisk, whole_folder, write_folder, write_folder_through};

use crate::nothing_lost::faulty_disk::{Fault, FaultyDisk, Manner};

type Files = Vec<(String, Vec<u8>)>;

fn generation(mark: u8) -> Files {
    let names = ["competences.ron", "occupations/a.ron", "occupations/b.ron"];
    let files = names.iter().enumerate();
    let mut files: Files = files
        .map(|(i, name)| ((*name).to_owned(), vec![mark; 50 + i]))
        .collect();
    // What only one of the two has must not stay behind.
    files.push((format!("occupations/only_{mark}.ron"), vec![mark]));
    files
}

fn found(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for sub in ["", "occupations"] {
        let Ok(entries) = std::fs::read_dir(folder.join(sub)) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(name.replace('\\', "/"), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn is(folder: &Path, files: &Files) -> bool {
    found(&whole_folder(folder)) == files.iter().cloned().collect()
}

/// The names beside the folder that are left over; the lock stays.
fn left_over(above: &Path) -> Vec<String> {
    let names = std::fs::read_dir(above).unwrap();
    let names = names.map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|n| n != "esco" && n != ".esco.lock").collect();
    names.sort();
    names
}

#[test]
fn a_fault_at_any_access_leaves_the_old_folder_or_the_new() {
    let (old, new) = (generation(1), generation(2));
    let mut met = 0;
    for manner in [Manner::Refused, Manner::DoneAndDenied, Manner::ForGood] {
        for at in 1.. {
            let above = tempfile::tempdir().unwrap();
            let folder = above.path().join("esco");
            write_folder(&folder, &old, &mut |_| true).unwrap();
            let disk = FaultyDisk::default();
            disk.will_meet(Fault {
                at,
                manner,
                kind: io::ErrorKind::Other,
            });
            let written = write_folder_through(&disk, &folder, &new, &mut |_| true);
            let Some(call) = disk.met() else {
                written.unwrap();
                assert!(is(&folder, &new));
                break;
            };
            met += 1;
            let what = format!("{manner:?} at {at}, {call}");
            if written.is_ok() {
                // Only clearing away what was there before may fail without a word.
                assert!(is(&folder, &new), "{what}");
            } else {
                assert!(is(&folder, &old) || is(&folder, &new), "{what}");
            }
            // The next one finds its way, whatever was left.
            write_folder(&folder, &new, &mut |_| true).unwrap();
            assert!(is(&folder, &new) && folder.is_dir(), "{what}");
            assert_eq!(left_over(above.path()), [""; 0], "{what}");
        }
    }
    assert!(met > 60, "{met}");
}

#[test]
fn every_size_of_full_disk_leaves_the_old_folder() {
    let (old, new) = (generation(1), generation(2));
    let size: usize = new.iter().map(|(_, b)| b.len()).sum();
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("esco");
    write_folder(&folder, &old, &mut |_| true).unwrap();
    for room in 0..size {
        let disk = FaultyDisk::default();
        disk.has_room_for(room);
        let error = write_folder_through(&disk, &folder, &new, &mut |_| true).unwrap_err();
        let FolderError::Disk(error) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.key(), "error-disk-full");
        assert!(folder.is_dir() && is(&folder, &old), "{room}");
        assert_eq!(left_over(above.path()), [""; 0], "{room}");
    }
}

#[test]
fn cancelled_at_any_file_the_old_folder_is_untouched() {
    let (old, new) = (generation(1), generation(2));
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("esco");
    write_folder(&folder, &old, &mut |_| true).unwrap();
    for last in 0..=new.len() {
        let result = write_folder(&folder, &new, &mut |done| done != last);
        assert!(matches!(result, Err(FolderError::Cancelled)));
        assert!(is(&folder, &old));
        assert_eq!(left_over(above.path()), [""; 0]);
    }
    // Where nothing was, nothing is.
    let other = above.path().join("other");
    let result = write_folder(&other, &new, &mut |_| false);
    assert!(matches!(result, Err(FolderError::Cancelled)));
    assert!(!other.exists());
}

#[test]
fn a_stop_between_the_two_moves_loses_nothing() {
    let (old, new) = (generation(1), generation(2));
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("esco");
    write_folder(&folder, &old, &mut |_| true).unwrap();
    std::fs::rename(&folder, above.path().join(".esco.old")).unwrap();
    assert!(is(&folder, &old), "it is found beside");
    let result = write_folder(&folder, &new, &mut |_| false);
    assert!(matches!(result, Err(FolderError::Cancelled)));
    assert!(folder.is_dir() && is(&folder, &old), "it is back");
}

#[test]
fn two_imports_do_not_write_one_folder() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("esco");
    let mut second = None;
    write_folder(&folder, &generation(1), &mut |done| {
        if done == 1 {
            let other = write_folder_through(&OsDisk, &folder, &generation(2), &mut |_| true);
            second = Some(other);
        }
        true
    })
    .unwrap();
    assert!(matches!(second, Some(Err(FolderError::Busy))));
    assert!(is(&folder, &generation(1)));
}
