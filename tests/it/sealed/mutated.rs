//! Files of a vault changed in every way: nothing changed is taken for true, the other records open, nothing goes.
//!
//! 1,000 changes in the quick form, 10,000 in the long one (`BILAN_LONG=1`). A journal that ends earlier than it did is
//! what a power cut leaves before the acknowledgement, and cannot be told from it: of a journal, any beginning is true.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bilan::vault::{LockedVault, NewVault, Passphrase, RecordId, RecoveryKey, VaultError, Work};

use super::long;
use crate::nothing_lost::power_cut::{MemoryDisk, Moment};

const WORDS: &str = "quatre mulets verts au souk";
const IDS: [RecordId; 3] = [
    RecordId::from_bytes([1; 16]),
    RecordId::from_bytes([2; 16]),
    RecordId::from_bytes([3; 16]),
];

fn payload(id: RecordId) -> Vec<u8> {
    format!("what was said by {id}").repeat(200).into_bytes()
}

fn journal(id: RecordId) -> Vec<Vec<u8>> {
    (0..3).map(|n| format!("{id} {n}").into_bytes()).collect()
}

/// A vault of three records with journals, at rest.
fn vault(recovery: &RecoveryKey) -> Moment {
    let disk = MemoryDisk::default();
    let new = NewVault {
        counsellor: String::from("Nadia"),
        passphrase: Passphrase::new(WORDS),
        work: Work::TRIAL,
        recovery: vec![recovery.public()],
        now: 1,
    };
    let mut vault = LockedVault::create_on(Arc::new(disk.clone()), "/vault", &new).unwrap();
    for id in IDS {
        vault.write(id, b"earlier", Vec::new()).unwrap();
        vault.write(id, &payload(id), b"Amina".to_vec()).unwrap();
        for entry in journal(id) {
            vault.append(id, &entry).unwrap();
        }
    }
    drop(vault.lock());
    disk.moments().pop().unwrap()
}

fn changed(
    random: &mut fastrand::Rng,
    bytes: &[u8],
    others: &[Arc<Vec<u8>>],
    same_file_elsewhere: Option<&Arc<Vec<u8>>>,
) -> Vec<u8> {
    let mut new = bytes.to_vec();
    let at = random.usize(0..bytes.len());
    match random.u8(0..8) {
        0 | 1 => new[at] ^= 1 << random.u8(0..8),
        2 => new.truncate(at),
        3 => new = random.choice(others).unwrap().to_vec(),
        4 => {
            let end = (at + random.usize(1..600)).min(new.len());
            new[at..end].fill(0);
        }
        5 => new.extend((0..random.usize(1..5000)).map(|_| random.u8(..))),
        6 => {
            new.drain(at..(at + random.usize(1..300)).min(bytes.len()));
        }
        _ => {
            if let Some(other) = same_file_elsewhere {
                new = other.to_vec();
            }
        }
    }
    new
}

#[test]
fn nothing_changed_is_taken_for_true_and_nothing_goes() {
    let recovery = RecoveryKey::generate();
    let (ours, theirs) = (vault(&recovery), vault(&recovery));
    let (files, elsewhere) = (ours.files(), theirs.files());
    let card = LockedVault::find_on(Arc::new(MemoryDisk::after_the_cut(ours.clone())), "/vault")
        .unwrap()
        .card()
        .clone();
    let paths: Vec<PathBuf> = files
        .keys()
        .filter(|p| !p.ends_with("reserve") && !p.ends_with("lock"))
        .cloned()
        .collect();
    let contents: Vec<_> = paths.iter().map(|p| files[p].clone()).collect();
    let seed = 6;
    let mut random = fastrand::Rng::with_seed(seed);
    let mut refused = 0;
    let wanted = if long() { 10_000 } else { 1000 };
    let mut tried = 0;
    while tried < wanted {
        let path = random.choice(&paths).unwrap();
        let new = changed(&mut random, &files[path], &contents, elsewhere.get(path));
        if new == **files[path] {
            continue;
        }
        tried += 1;
        let told = format!("change {tried} of {}", path.display());
        let disk = MemoryDisk::after_the_cut(ours.with(path, new));
        let before = disk.moments().pop().unwrap().files();
        refused += usize::from(!is_true_or_refused(&disk, path, &card, &recovery, &told));
        let after = disk.moments().pop().unwrap().files();
        for (path, bytes) in before {
            assert_eq!(
                after.get(&path),
                Some(&bytes),
                "{told}: {} is gone or changed",
                path.display()
            );
        }
    }
    println!("{tried} changes, {refused} of them kept something from being read");
    assert!(refused > tried / 3, "{refused}");
}

/// Whether all is read as it was; whatever is not must be refused, and only for its own file's sake.
fn is_true_or_refused(
    disk: &MemoryDisk,
    path: &Path,
    card: &bilan::vault::VaultCard,
    recovery: &RecoveryKey,
    told: &str,
) -> bool {
    let door = path.ends_with("vault.ron") || path.ends_with("identity.age");
    let locked = match LockedVault::find_on(Arc::new(disk.clone()), "/vault") {
        Ok(locked) => locked,
        Err(VaultError::Sealed { .. } | VaultError::TooLarge { .. }) if door => return false,
        Err(error) => panic!("{told}: {error:?}"),
    };
    let opens = locked.opens_with(recovery);
    assert!(opens.is_ok() || path.ends_with("recovery.age"), "{told}");
    let mut vault = match locked.unlock(&Passphrase::new(WORDS)) {
        Ok(vault) => vault,
        Err((_, VaultError::Sealed { .. } | VaultError::TooLarge { .. })) if door => return false,
        Err((_, error)) => panic!("{told}: {error:?}"),
    };
    assert_eq!(vault.card(), card, "{told}");
    let mut all = opens.is_ok() && !vault.index_was_rebuilt();
    for id in IDS {
        let of_it = path.to_string_lossy().contains(&id.to_string());
        match vault.read(id) {
            Ok(read) => {
                assert!(read.payload == payload(id), "{told}: {id} is not true");
                let whole = journal(id);
                assert!(
                    whole.starts_with(&read.journal),
                    "{told}: the journal of {id} is not true"
                );
                let complete = read.journal.len() == whole.len() && !read.torn;
                assert!(complete || of_it, "{told}: {id} lost entries");
                all &= complete;
            }
            Err(VaultError::Sealed { .. }) if of_it => all = false,
            Err(error) => panic!("{told}: {id}: {error:?}"),
        }
        if let Ok(earlier) = vault.previous(id) {
            // The record itself in its place is as true: so a stop in mid-writing leaves it.
            let is_record = of_it && earlier == payload(id);
            assert!(earlier == b"earlier" || is_record, "{told}: not true");
        } else {
            assert!(of_it, "{told}: {id}");
            all = false;
        }
    }
    all
}
