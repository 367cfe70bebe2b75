//! The power is cut after every call in the life of a vault: what was acknowledged is read back, no unlocking fails,
//! what was erased stays so, and each sync is there for a reason.
//!
//! The quick form looks at every seventh state of the disk, the long one (`BILAN_LONG=1`) at all, and leaves out each
//! sync in turn, which takes minutes.

use std::path::Path;
use std::sync::Arc;

use bilan::vault::{
    LockedVault, NewVault, OpenVault, Passphrase, RecordId, RecoveryKey, VaultError, Work,
};

use super::long;
use crate::nothing_lost::power_cut::{MemoryDisk, Moment};

const FOLDER: &str = "/vault";
const ID: RecordId = RecordId::from_bytes([7; 16]);
const OLD: &str = "quatre mulets verts au souk";
const NEW: &str = "cinq oliviers devant la gare";

/// What is found of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    Nothing,
    Erased,
    Is(Vec<u8>, Vec<Vec<u8>>),
}

fn is(payload: &str, journal: &[&str]) -> Found {
    let journal = journal.iter().map(|e| e.as_bytes().to_vec()).collect();
    Found::Is(payload.as_bytes().to_vec(), journal)
}

/// Files in a folder, at least and at most so many.
type Files = (&'static str, usize, usize);

/// Something that is done with an open vault.
struct Deed {
    name: &'static str,
    does: fn(&mut OpenVault) -> Result<(), VaultError>,
    after: Found,
    /// What must be on the medium once it is acknowledged.
    files: &'static [Files],
    /// Syncs at its end that protect only what can be made again.
    of_a_cache: usize,
    words: &'static str,
}

fn whole(vault: &mut OpenVault, payload: &[u8]) -> Result<(), VaultError> {
    vault.write(ID, payload, b"summary".to_vec()).map(|_| ())
}

fn deed(
    name: &'static str,
    does: fn(&mut OpenVault) -> Result<(), VaultError>,
    after: Found,
) -> Deed {
    Deed {
        name,
        does,
        after,
        files: &[],
        of_a_cache: 0,
        words: OLD,
    }
}

fn life() -> Vec<Deed> {
    let mut deeds = vec![
        deed("first write", |v| whole(v, b"one"), is("one", &[])),
        deed("append", |v| v.append(ID, b"a"), is("one", &["a"])),
        deed(
            "append again",
            |v| v.append(ID, b"b"),
            is("one", &["a", "b"]),
        ),
        deed(
            "third append",
            |v| v.append(ID, b"c"),
            is("one", &["a", "b", "c"]),
        ),
        deed("snapshot", |v| whole(v, b"two"), is("two", &[])),
        deed("append to it", |v| v.append(ID, b"d"), is("two", &["d"])),
        deed("read", |v| v.read(ID).map(|_| ()), is("two", &["d"])),
        deed(
            "append after reading",
            |v| v.append(ID, b"e"),
            is("two", &["d", "e"]),
        ),
        Deed {
            files: &[("quarantine", 2, 2), ("journal", 0, 0)],
            ..deed("restore", |v| v.restore_previous(ID), is("one", &[]))
        },
        deed(
            "append to the restored",
            |v| v.append(ID, b"f"),
            is("one", &["f"]),
        ),
        Deed {
            of_a_cache: 2,
            ..deed("index", OpenVault::save_index, is("one", &["f"]))
        },
        Deed {
            words: NEW,
            ..deed(
                "passphrase",
                |v| v.change_passphrase(&Passphrase::new(OLD), &Passphrase::new(NEW), Work::TRIAL),
                is("one", &["f"]),
            )
        },
        deed(
            "append under it",
            |v| v.append(ID, b"g"),
            is("one", &["f", "g"]),
        ),
        Deed {
            files: &[("dossiers", 1, 1), ("journal", 0, 0)],
            of_a_cache: 2,
            ..deed("erase", |v| v.erase(ID, 1), Found::Erased)
        },
    ];
    for later in deeds.iter_mut().skip_while(|d| d.name != "passphrase") {
        later.words = NEW;
    }
    deeds
}

fn new() -> NewVault {
    NewVault {
        counsellor: String::from("Nadia"),
        passphrase: Passphrase::new(OLD),
        work: Work::TRIAL,
        recovery: vec![RecoveryKey::generate().public()],
        now: 1,
    }
}

/// What is found on a disk by one of these passphrases; and that it can be gone on with, looked at now and then.
fn found(cut: &Moment, words: &[&str], go_on: bool) -> Result<Found, String> {
    let disk = MemoryDisk::after_the_cut(cut.clone());
    let locked = LockedVault::find_on(Arc::new(disk.clone()), FOLDER).map_err(|e| e.to_string())?;
    let mut tried = Err((locked, String::new()));
    for words in words {
        tried = match tried {
            Err((locked, _)) => locked
                .unlock(&Passphrase::new(words))
                .map_err(|(locked, e)| (locked, e.to_string())),
            open => open,
        };
    }
    let mut vault = tried.map_err(|(_, e)| format!("locked out: {e}"))?;
    let found = match vault.read(ID) {
        Ok(read) => Found::Is(read.payload, read.journal),
        Err(VaultError::Erased { .. }) => Found::Erased,
        Err(VaultError::NotFound { .. }) => Found::Nothing,
        Err(error) => return Err(error.to_string()),
    };
    let Found::Is(payload, mut journal) = found.clone() else {
        return Ok(found);
    };
    if go_on {
        vault.append(ID, b"on it goes").map_err(|e| e.to_string())?;
        journal.push(b"on it goes".to_vec());
        let mut moments = disk.moments();
        let after = moments.pop().ok_or("no moment")?;
        for cut in after.after_a_cut() {
            if self::found(&cut, words, false)? != Found::Is(payload.clone(), journal.clone()) {
                return Err(String::from("what was added after the cut is lost"));
            }
        }
        vault
            .write(ID, b"whole", Vec::new())
            .map_err(|e| e.to_string())?;
        if vault.read(ID).map_err(|e| e.to_string())?.payload != b"whole" {
            return Err(String::from("it cannot be written again"));
        }
    }
    Ok(found)
}

/// Lives the life on this disk; the number of disks looked at and the syncs of each deed, or what was lost. `stride`
/// says which of the states are looked at, `from` which deeds.
fn lived(
    disk: &MemoryDisk,
    stride: usize,
    from: usize,
) -> Result<(usize, Vec<std::ops::Range<usize>>), String> {
    let mut looked_at = 0;
    let mut syncs = Vec::new();
    let created = LockedVault::create_on(Arc::new(disk.clone()), FOLDER, &new());
    let mut vault = created.map_err(|e| e.to_string())?;
    let moments = disk.moments();
    let last = moments.len() - 1;
    for (n, moment) in moments
        .iter()
        .enumerate()
        .filter(|(n, _)| from == 0 && (n % stride == 0 || *n == last))
    {
        for cut in moment.after_a_cut() {
            looked_at += 1;
            let there = cut.files().contains_key(Path::new("/vault/vault.ron"));
            if there {
                found(&cut, &[OLD], false)?;
            } else if n == last {
                return Err(String::from("the vault is lost"));
            }
        }
    }
    let (mut before, mut words_before) = (Found::Nothing, OLD);
    for (position, deed) in life().into_iter().enumerate() {
        let first = disk.syncs();
        (deed.does)(&mut vault).map_err(|e| format!("{}: {e}", deed.name))?;
        syncs.push(first..disk.syncs() - deed.of_a_cache);
        let moments = disk.moments();
        let last = moments.len() - 1;
        let cuts = moments
            .iter()
            .enumerate()
            .flat_map(|(n, moment)| moment.after_a_cut().into_iter().map(move |cut| (n, cut)));
        for (count, (n, cut)) in cuts.enumerate() {
            if position < from || (count % stride != 0 && n != last) {
                continue;
            }
            looked_at += 1;
            let done = n == last;
            let words = if done {
                vec![deed.words]
            } else {
                vec![deed.words, words_before]
            };
            let found = found(&cut, &words, count % 16 == 0)
                .map_err(|e| format!("{} after {n} of {last}: {e}", deed.name))?;
            if found != deed.after && (done || found != before) {
                return Err(format!("{} after {n} of {last}: {found:?}", deed.name));
            }
            // What is put aside is safe there before something else has its place.
            let aside = cut.files_in(&Path::new(FOLDER).join("quarantine"));
            let sound = aside.iter().any(|f| f.iter().any(|b| *b != 0));
            if deed.name == "restore" && found == deed.after && !sound {
                return Err(String::from("restore: what was the record is lost"));
            }
            for (folder, least, most) in deed.files.iter().filter(|_| done) {
                let files = cut.files_in(&Path::new(FOLDER).join(folder));
                let sound = files.iter().filter(|f| f.iter().any(|b| *b != 0)).count();
                if sound < *least || files.len() > *most {
                    return Err(format!("{}: {sound} files in {folder}", deed.name));
                }
            }
        }
        (before, words_before) = (deed.after, deed.words);
    }
    Ok((looked_at, syncs))
}

#[test]
fn a_power_cut_at_any_moment_of_its_life_loses_nothing_acknowledged() {
    let mut looked_at = 0;
    for _ in 0..if long() { 4 } else { 1 } {
        let stride = if long() { 1 } else { 7 };
        looked_at += lived(&MemoryDisk::default(), stride, 0).unwrap().0;
    }
    println!("{looked_at} states of a vault's disk after a power cut");
    assert!(looked_at > if long() { 5000 } else { 200 }, "{looked_at}");
}

/// Makes a vault on this disk, with a first record; or what a cut at any moment of it loses.
fn made(disk: &MemoryDisk) -> Result<(), String> {
    let recovery = RecoveryKey::generate();
    let new = NewVault {
        recovery: vec![recovery.public()],
        ..new()
    };
    let created = LockedVault::create_on(Arc::new(disk.clone()), FOLDER, &new);
    let mut vault = created.map_err(|e| e.to_string())?;
    let moments = disk.moments();
    let last = moments.len() - 1;
    for (n, moment) in moments.iter().enumerate() {
        for cut in moment.after_a_cut() {
            if !cut.files().contains_key(Path::new("/vault/vault.ron")) {
                if n == last {
                    return Err(String::from("the vault is lost"));
                }
                continue;
            }
            // Where there is a card there is a whole vault: by the passphrase, and by the recovery key.
            if found(&cut, &[OLD], false)? != Found::Nothing {
                return Err(String::from("a new vault has a record"));
            }
            let disk = Arc::new(MemoryDisk::after_the_cut(cut));
            let locked = LockedVault::find_on(disk, FOLDER).map_err(|e| e.to_string())?;
            locked.opens_with(&recovery).map_err(|e| e.to_string())?;
        }
    }
    whole(&mut vault, b"one").map_err(|e| e.to_string())?;
    let done = disk.moments().pop().ok_or("no moment")?;
    for cut in done.after_a_cut() {
        if found(&cut, &[OLD], false)? != is("one", &[]) {
            return Err(String::from("the first record is lost"));
        }
    }
    Ok(())
}

/// Syncs that can be left out while a vault is made, in order, because nothing is lost without them.
const OF_WHAT_IS_MADE_ANEW: [&str; 8] = [
    // Of the vault's folder while folders are made in it: the sync after its first file does it once more.
    FOLDER,
    FOLDER,
    FOLDER,
    // At opening, of names that an instance which was killed may have left unsynced: a new vault has none.
    "/vault/dossiers",
    "/vault/journal",
    // Of the trial whether the disk can be written at all, which is removed.
    "4096 bytes",
    // After the identity: the one after the recovery file, before the card, does it once more.
    FOLDER,
    // Of the reserve, which is made whenever it is not there.
    "2097152 bytes",
];

#[test]
fn every_sync_while_a_vault_is_made_that_is_left_out_loses_something() {
    let whole = MemoryDisk::default();
    made(&whole).unwrap();
    let idle: Vec<String> = whole
        .synced()
        .into_iter()
        .enumerate()
        .filter(|(sync, _)| made(&MemoryDisk::skipping(*sync)).is_ok())
        .map(|(_, of)| of)
        .collect();
    assert_eq!(idle, OF_WHAT_IS_MADE_ANEW, "they do nothing");
}

#[test]
fn every_sync_of_a_vault_that_is_left_out_loses_something() {
    if !long() {
        println!("skipped: BILAN_LONG is not set");
        return;
    }
    let stride = usize::MAX;
    let (_, syncs) = lived(&MemoryDisk::default(), stride, usize::MAX).unwrap();
    let mut tried = 0;
    for (position, syncs) in syncs.into_iter().enumerate() {
        for sync in syncs {
            let lost = lived(&MemoryDisk::skipping(sync), 1, position);
            assert!(
                lost.is_err(),
                "sync {sync} of {} does nothing",
                life()[position].name
            );
            tried += 1;
        }
    }
    assert!(tried >= 20, "{tried}");
}
