//! A fault at every call that a vault makes: the call says so or has done its work, nothing acknowledged is lost, and
//! what is answered next is kept. A full disk gives the reserve up.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use bilan::vault::{LockedVault, OpenVault, Passphrase, RecordId, VaultError, Work};
use tempfile::TempDir;

use super::life::{WORDS, new_vault, unlocked};
use crate::nothing_lost::faulty_disk::{Fault, FaultyDisk, Manner};

const ID: RecordId = RecordId::from_bytes([7; 16]);
const NEW: &str = "cinq oliviers devant la gare";
const MANNERS: [Manner; 3] = [Manner::Refused, Manner::DoneAndDenied, Manner::ForGood];
const KINDS: [io::ErrorKind; 3] = [
    io::ErrorKind::StorageFull,
    io::ErrorKind::PermissionDenied,
    io::ErrorKind::Other,
];

type State = (String, Vec<String>);

fn state(payload: &str, journal: &[&str]) -> State {
    (
        payload.to_owned(),
        journal.iter().map(ToString::to_string).collect(),
    )
}

fn read(vault: &mut OpenVault) -> Result<State, VaultError> {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let read = vault.read(ID)?;
    Ok((
        text(read.payload),
        read.journal.into_iter().map(text).collect(),
    ))
}

fn on(disk: &FaultyDisk, folder: &Path) -> OpenVault {
    let locked = LockedVault::find_on(Arc::new(disk.clone()), folder).unwrap();
    locked.unlock(&Passphrase::new(WORDS)).unwrap()
}

/// A folder with a vault whose record is `two`, before it `one`, with two entries.
fn prepared() -> TempDir {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, b"one", Vec::new()).unwrap();
    vault.write(ID, b"two", Vec::new()).unwrap();
    vault.append(ID, b"a").unwrap();
    vault.append(ID, b"b").unwrap();
    drop(vault.lock());
    folder
}

fn says(kind: io::ErrorKind) -> &'static [&'static str] {
    match kind {
        io::ErrorKind::StorageFull => &["error-disk-full"],
        io::ErrorKind::PermissionDenied => &["error-read-only", "error-denied"],
        _ => &["error-io"],
    }
}

/// Every fault at every call of `deed`, then an answer more: `after` is what is found where it was done.
fn at_every_call(deed: fn(&mut OpenVault) -> Result<(), VaultError>, after: &State) {
    let before = state("two", &["a", "b"]);
    let mut tried = 0;
    for (manner, kind) in MANNERS.iter().flat_map(|m| KINDS.map(|k| (*m, k))) {
        for at in 1.. {
            let folder = prepared();
            let disk = FaultyDisk::default();
            let mut vault = on(&disk, folder.path());
            vault.read(ID).unwrap();
            disk.will_meet(Fault { at, manner, kind });
            let done = deed(&mut vault);
            let Some(met) = disk.met() else { break };
            tried += 1;
            let case = format!("{manner:?} {kind} at call {at}, {met}");
            if let Err(error) = &done {
                assert!(says(kind).contains(&error.key()), "{case}: {error:?}");
            }
            // The next answer, as the programme keeps it: in the journal, or else the whole.
            let appended = vault.append(ID, b"later").is_ok();
            let whole = !appended && vault.write(ID, b"all", Vec::new()).is_ok();
            assert!(
                appended || whole || manner == Manner::ForGood,
                "{case}: it does not go on"
            );
            drop(vault);
            let found =
                read(&mut unlocked(folder.path())).unwrap_or_else(|e| panic!("{case}: {e:?}"));
            let with_later = |state: &State| {
                let mut state = state.clone();
                state.1.push(String::from("later"));
                state
            };
            let may_be = match (&done, appended, whole) {
                (_, _, true) => vec![state("all", &[])],
                (Ok(()), true, _) => vec![with_later(after)],
                (Ok(()), false, _) => vec![after.clone()],
                (Err(_), true, _) => vec![with_later(&before), with_later(after)],
                (Err(_), false, _) => vec![before.clone(), after.clone()],
            };
            assert!(
                may_be.contains(&found),
                "{case}: {done:?}, later {appended} {whole}: {found:?}"
            );
        }
    }
    assert!(tried > 30, "only {tried} faults were met");
}

#[test]
fn a_fault_while_an_answer_is_acknowledged() {
    at_every_call(|v| v.append(ID, b"c"), &state("two", &["a", "b", "c"]));
}

#[test]
fn a_fault_while_a_record_is_written() {
    at_every_call(
        |v| v.write(ID, b"three", Vec::new()).map(|_| ()),
        &state("three", &[]),
    );
}

#[test]
fn a_fault_while_a_record_is_restored() {
    at_every_call(|v| v.restore_previous(ID), &state("one", &[]));
}

#[test]
fn a_fault_while_the_passphrase_changes_locks_nobody_out() {
    for (manner, kind) in MANNERS.iter().flat_map(|m| KINDS.map(|k| (*m, k))) {
        for at in 1.. {
            let folder = prepared();
            let disk = FaultyDisk::default();
            let vault = on(&disk, folder.path());
            disk.will_meet(Fault { at, manner, kind });
            let (old, new) = (Passphrase::new(WORDS), Passphrase::new(NEW));
            let done = vault.change_passphrase(&old, &new, Work::TRIAL);
            let Some(met) = disk.met() else { break };
            drop(vault);
            let case = format!("{manner:?} {kind} at call {at}, {met}");
            let locked = LockedVault::find(folder.path()).unwrap();
            let (opened, with_new) = match locked.unlock(&new) {
                Ok(vault) => (Ok(vault), true),
                Err((locked, _)) => (locked.unlock(&old).map_err(|(_, e)| e), false),
            };
            assert!(with_new || done.is_err(), "{case}: said to be changed");
            let mut vault = opened.unwrap_or_else(|e| panic!("{case}: locked out: {e:?}"));
            assert_eq!(
                read(&mut vault).unwrap(),
                state("two", &["a", "b"]),
                "{case}"
            );
        }
    }
}

#[test]
fn a_fault_while_a_record_is_erased() {
    for (manner, kind) in MANNERS.iter().flat_map(|m| KINDS.map(|k| (*m, k))) {
        for at in 1.. {
            let folder = prepared();
            let disk = FaultyDisk::default();
            let mut vault = on(&disk, folder.path());
            disk.will_meet(Fault { at, manner, kind });
            let done = vault.erase(ID, 1);
            let Some(met) = disk.met() else { break };
            drop(vault);
            let case = format!("{manner:?} {kind} at call {at}, {met}");
            let mut vault = unlocked(folder.path());
            match read(&mut vault) {
                Ok(found) => {
                    assert_eq!(found, state("two", &["a", "b"]), "{case}");
                    assert!(done.is_err(), "{case}: said to be erased");
                }
                Err(VaultError::Erased { .. }) => {
                    let left = fs::read_dir(folder.path().join("dossiers"))
                        .unwrap()
                        .count();
                    let journals = fs::read_dir(folder.path().join("journal")).unwrap().count();
                    assert_eq!((left, journals), (1, 0), "{case}: something of it is left");
                }
                Err(error) => panic!("{case}: {error:?}"),
            }
        }
    }
}

#[test]
fn a_vault_that_cannot_be_read_for_a_moment_opens_the_next_time() {
    for (manner, kind) in MANNERS.iter().flat_map(|m| KINDS.map(|k| (*m, k))) {
        for at in 1.. {
            let folder = prepared();
            let disk = FaultyDisk::default();
            disk.will_meet(Fault { at, manner, kind });
            let opened = LockedVault::find_on(Arc::new(disk.clone()), folder.path())
                .map_err(|e| e.to_string())
                .and_then(|l| {
                    l.unlock(&Passphrase::new(WORDS))
                        .map_err(|(_, e)| e.to_string())
                });
            if let Ok(mut vault) = opened {
                // What was not read for the fault's sake is not overwritten as if it were not there.
                vault.read(ID).ok();
                drop(vault.lock());
            }
            let Some(met) = disk.met() else { break };
            let case = format!("{manner:?} {kind} at call {at}, {met}");
            let found =
                read(&mut unlocked(folder.path())).unwrap_or_else(|e| panic!("{case}: {e:?}"));
            assert_eq!(found, state("two", &["a", "b"]), "{case}");
        }
    }
}

#[test]
fn at_fifty_sizes_of_a_full_disk_the_reserve_saves_the_interview() {
    let payload = "x".repeat(100_000);
    for step in 0..50 {
        let folder = prepared();
        let disk = FaultyDisk::default();
        let mut vault = on(&disk, folder.path());
        vault.read(ID).unwrap();
        disk.has_room_for(step * 2500);
        vault.write(ID, payload.as_bytes(), Vec::new()).unwrap();
        vault.append(ID, b"c").unwrap();
        drop(vault);
        let mut vault = unlocked(folder.path());
        assert_eq!(read(&mut vault).unwrap(), state(&payload, &["c"]), "{step}");
        drop(vault);

        // Without a reserve it is said, and the record is what it was.
        let mut vault = on(&disk, folder.path());
        vault.read(ID).unwrap();
        fs::remove_file(folder.path().join("reserve")).unwrap();
        disk.has_room_for(step * 1500);
        let error = vault
            .write(ID, &vec![b'y'; 150_000], Vec::new())
            .unwrap_err();
        assert_eq!(error.key(), "error-disk-full");
        drop(vault);
        let mut vault = unlocked(folder.path());
        assert_eq!(read(&mut vault).unwrap(), state(&payload, &["c"]), "{step}");
    }
}

#[test]
fn a_clock_ten_years_off_and_a_file_of_another_hand() {
    let ten_years = std::time::Duration::from_hours(10 * 365 * 24);
    let now = std::time::SystemTime::now();
    for at in [now - ten_years, now + ten_years] {
        let folder = prepared();
        let record = folder.path().join(format!("dossiers/{ID}.age"));
        let file = fs::File::options().write(true).open(&record).unwrap();
        file.set_modified(at).unwrap();
        let mut vault = unlocked(folder.path());
        assert_eq!(read(&mut vault).unwrap(), state("two", &["a", "b"]));
        assert!(
            !vault.write(ID, b"three", Vec::new()).unwrap(),
            "it is ours"
        );
    }
    let folder = prepared();
    let record = folder.path().join(format!("dossiers/{ID}.age"));
    let mut vault = unlocked(folder.path());
    vault.read(ID).unwrap();
    let foreign = b"another programme was here".to_vec();
    fs::write(&record, &foreign).unwrap();
    assert!(vault.write(ID, b"three", Vec::new()).unwrap(), "it is told");
    assert_eq!(vault.read(ID).unwrap().payload, b"three");
    let aside = vault.quarantined(ID).unwrap();
    assert!(aside.iter().any(|path| fs::read(path).unwrap() == foreign));
}

#[test]
fn the_recovery_file_of_another_vault_costs_nobody_their_own() {
    let (folder, other) = (prepared(), TempDir::new().unwrap());
    let (vault, recovery) = new_vault(other.path());
    drop(vault);
    fs::copy(
        other.path().join("recovery.age"),
        folder.path().join("recovery.age"),
    )
    .unwrap();
    let locked = LockedVault::find(folder.path()).unwrap();
    let (locked, error) = locked
        .recover(&recovery, &Passphrase::new(NEW), Work::TRIAL)
        .unwrap_err();
    assert_eq!(error.key(), "error-sealed-forged");
    assert!(locked.unlock(&Passphrase::new(WORDS)).is_ok());
}
