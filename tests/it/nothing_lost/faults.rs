//! A fault at every call in turn: what is found afterwards is the whole of the old or the whole of the new, and the
//! error says what a person can do.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use bilan::vault::{Mode, Store, VaultError, write_file_through};

use super::faulty_disk::{Fault, FaultyDisk, Manner};
use super::{ID, generation, temporary_files};

const MANNERS: [Manner; 3] = [Manner::Refused, Manner::DoneAndDenied, Manner::ForGood];
const KINDS: [io::ErrorKind; 5] = [
    io::ErrorKind::StorageFull,
    io::ErrorKind::ReadOnlyFilesystem,
    io::ErrorKind::PermissionDenied,
    io::ErrorKind::ResourceBusy,
    io::ErrorKind::Other,
];

/// Every fault at every call of `deed`; `judge` is told the result, and the vault as it is found afterwards.
fn at_every_call<T>(
    prepare: impl Fn(&Store),
    deed: impl Fn(&Store) -> Result<T, VaultError>,
    judge: impl Fn(&Result<T, VaultError>, &Store, &str),
) {
    let mut tried = 0;
    for manner in MANNERS {
        for kind in KINDS {
            for at in 1.. {
                let folder = tempfile::tempdir().unwrap();
                let disk = FaultyDisk::default();
                let vault = Store::open_on(Arc::new(disk.clone()), folder.path()).unwrap();
                prepare(&vault);
                disk.will_meet(Fault { at, manner, kind });
                let result = deed(&vault);
                let Some(met) = disk.met() else { break };
                drop(vault);
                let case = format!("{manner:?} {kind} at call {at}, {met}");
                match &result {
                    Err(error) => {
                        assert!(keys_of(kind).contains(&error.key()), "{case}: {error:?}");
                    }
                    // Without links the bytes are copied; what cannot be tidied is tidied at the next opening.
                    Ok(_) => assert!(met == "link" || met == "remove", "{case}: was passed over"),
                }
                let found = Store::open(folder.path()).unwrap();
                judge(&result, &found, &case);
                assert_eq!(found.mode(), Mode::ReadWrite, "{case}");
                assert_eq!(
                    temporary_files(folder.path()),
                    0,
                    "{case}: a temporary file stayed"
                );
                found.write(ID, b"and on it goes").unwrap();
                assert_eq!(found.read(ID).unwrap(), b"and on it goes", "{case}");
                tried += 1;
            }
        }
    }
    assert!(tried > 15, "only {tried} faults were met");
}

fn keys_of(kind: io::ErrorKind) -> &'static [&'static str] {
    match kind {
        io::ErrorKind::StorageFull => &["error-disk-full"],
        io::ErrorKind::ReadOnlyFilesystem => &["error-read-only"],
        io::ErrorKind::PermissionDenied => &["error-read-only", "error-denied"],
        io::ErrorKind::ResourceBusy => &["error-in-use"],
        _ => &["error-io"],
    }
}

#[test]
fn a_first_write_is_whole_or_not_there() {
    at_every_call(
        |_| {},
        |vault| vault.write(ID, &generation(1)),
        |result, found, case| match found.read(ID) {
            Ok(bytes) => assert_eq!(bytes, generation(1), "{case}"),
            Err(VaultError::NotFound { .. }) => {
                assert!(result.is_err(), "{case}: acknowledged and lost");
            }
            Err(other) => panic!("{case}: {other:?}"),
        },
    );
}

#[test]
fn a_later_write_leaves_the_old_or_the_new() {
    at_every_call(
        |vault| {
            vault.write(ID, &generation(1)).unwrap();
            vault.write(ID, &generation(2)).unwrap();
        },
        |vault| vault.write(ID, &generation(3)),
        |result, found, case| {
            let bytes = found.read(ID).unwrap();
            if result.is_ok() {
                assert_eq!(bytes, generation(3), "{case}: acknowledged and lost");
                assert_eq!(found.previous(ID).unwrap(), generation(2), "{case}");
            } else {
                assert!(
                    bytes == generation(2) || bytes == generation(3),
                    "{case}: torn"
                );
                let previous = found.previous(ID).unwrap();
                assert!(
                    previous == generation(1) || previous == generation(2),
                    "{case}: previous torn"
                );
            }
        },
    );
}

#[test]
fn a_removal_is_whole_or_not_done() {
    at_every_call(
        |vault| {
            vault.write(ID, &generation(1)).unwrap();
            vault.write(ID, &generation(2)).unwrap();
        },
        |vault| vault.remove(ID),
        |result, found, case| match found.read(ID) {
            Ok(bytes) => {
                assert_eq!(bytes, generation(2), "{case}");
                assert!(result.is_err(), "{case}: said to be removed");
            }
            Err(VaultError::NotFound { .. }) => {
                assert!(found.list().unwrap().is_empty(), "{case}: half removed");
            }
            Err(other) => panic!("{case}: {other:?}"),
        },
    );
}

#[test]
fn what_is_put_aside_is_kept_whole() {
    at_every_call(
        |vault| vault.write(ID, &generation(1)).unwrap(),
        |vault| vault.move_to_quarantine(ID),
        |result, found, case| {
            let aside = contents(&found.folder().join("quarantine"));
            match found.read(ID) {
                Ok(bytes) => {
                    assert_eq!(bytes, generation(1), "{case}");
                    assert!(result.is_err(), "{case}: said to be put aside");
                }
                Err(_) => assert_eq!(aside, [generation(1)], "{case}: lost on the way"),
            }
        },
    );
}

#[test]
fn the_previous_generation_comes_back_and_nothing_goes() {
    at_every_call(
        |vault| {
            vault.write(ID, &generation(1)).unwrap();
            vault.write(ID, &generation(2)).unwrap();
        },
        |vault| vault.restore_previous(ID),
        |result, found, case| {
            assert_eq!(found.previous(ID).unwrap(), generation(1), "{case}");
            let mut kept = contents(&found.folder().join("quarantine"));
            kept.extend(contents(&found.folder().join("dossiers")));
            assert!(
                kept.contains(&generation(2)),
                "{case}: the damaged record is lost"
            );
            match found.read(ID) {
                Ok(bytes) if result.is_ok() => assert_eq!(bytes, generation(1), "{case}"),
                Ok(bytes) => assert!(bytes == generation(1) || bytes == generation(2), "{case}"),
                Err(_) => assert!(result.is_err(), "{case}"),
            }
        },
    );
}

#[test]
fn a_vault_is_opened_in_spite_of_any_single_fault_or_says_why_not() {
    for manner in MANNERS {
        for kind in KINDS {
            for at in 1.. {
                let folder = tempfile::tempdir().unwrap();
                Store::open(folder.path())
                    .unwrap()
                    .write(ID, &generation(1))
                    .unwrap();
                let disk = FaultyDisk::default();
                disk.will_meet(Fault { at, manner, kind });
                let opened = Store::open_on(Arc::new(disk.clone()), folder.path());
                let Some(met) = disk.met() else { break };
                match opened {
                    Ok(vault) if vault.mode() == Mode::ReadWrite => {
                        let said = vault
                            .opening()
                            .warnings
                            .iter()
                            .all(|w| keys_of(kind).contains(&w.key()));
                        assert!(
                            said,
                            "{manner:?} {kind} at {at}, {met}: {:?}",
                            vault.opening()
                        );
                    }
                    Ok(vault) => assert!(vault.write(ID, b"no").is_err()),
                    Err(error) => assert!(keys_of(kind).contains(&error.key()), "{error:?}"),
                }
                assert_eq!(
                    Store::open(folder.path()).unwrap().read(ID).unwrap(),
                    generation(1)
                );
            }
        }
    }
}

#[test]
fn every_size_of_full_disk_leaves_the_old_or_the_new() {
    for room in (0..50).map(|step| step * 250) {
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultyDisk::default();
        let vault = Store::open_on(Arc::new(disk.clone()), folder.path()).unwrap();
        vault.write(ID, &generation(1)).unwrap();
        disk.has_room_for(room);
        match vault.write(ID, &generation(2)) {
            Ok(()) => {
                assert!(room >= generation(2).len());
                assert_eq!(vault.read(ID).unwrap(), generation(2));
            }
            Err(VaultError::DiskFull { path }) => {
                assert!(room < generation(2).len());
                assert_eq!(
                    path.file_name().unwrap().to_str().unwrap(),
                    format!("{ID}.age")
                );
                assert_eq!(vault.read(ID).unwrap(), generation(1));
            }
            Err(other) => panic!("{other:?}"),
        }
        assert_eq!(temporary_files(folder.path()), 0, "the room is given back");
    }
}

#[test]
fn a_document_is_replaced_whole_or_not_at_all() {
    for manner in MANNERS {
        for kind in KINDS {
            for at in 1.. {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("synthèse.pdf");
                fs::write(&path, generation(1)).unwrap();
                let disk = FaultyDisk::default();
                disk.will_meet(Fault { at, manner, kind });
                let result = write_file_through(&disk, &path, &generation(2));
                let Some(met) = disk.met() else { break };
                let bytes = fs::read(&path).unwrap();
                match result {
                    Ok(()) => assert!(met == "facts" && bytes == generation(2), "{met}"),
                    Err(error) => {
                        assert!(
                            bytes == generation(1) || bytes == generation(2),
                            "{manner:?} {kind} {met}"
                        );
                        assert!(keys_of(kind).contains(&error.key()), "{error:?}");
                    }
                }
                if manner != Manner::ForGood
                    && met != "remove"
                    && (met, manner) != ("create", Manner::DoneAndDenied)
                {
                    assert_eq!(
                        fs::read_dir(folder.path()).unwrap().count(),
                        1,
                        "{manner:?} {met}"
                    );
                }
            }
        }
    }
}

fn contents(folder: &Path) -> Vec<Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| fs::read(entry.unwrap().path()).unwrap())
        .collect()
}
