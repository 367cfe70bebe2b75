//! A vault is made, locked, unlocked, recovered; records are written, acknowledged, erased.

use std::fs;
use std::path::Path;

use bilan::vault::{
    LockedVault, NewVault, OpenVault, Passphrase, RecordId, RecoveryKey, SealFault, VaultError,
    Work,
};
use tempfile::TempDir;

const ID: RecordId = RecordId::from_bytes([7; 16]);
pub const WORDS: &str = "quatre mulets verts au souk";

/// A new vault in this folder, for whoever knows these words, and the agency's recovery key.
pub fn new_vault(folder: &Path) -> (OpenVault, RecoveryKey) {
    let recovery = RecoveryKey::generate();
    let new = NewVault {
        counsellor: String::from("Nadia"),
        passphrase: Passphrase::new(WORDS),
        work: Work::TRIAL,
        recovery: vec![recovery.public()],
        now: 1_800_000_000,
    };
    (LockedVault::create(folder, &new).unwrap(), recovery)
}

/// The vault in this folder, unlocked.
pub fn unlocked(folder: &Path) -> OpenVault {
    let locked = LockedVault::find(folder).unwrap();
    locked.unlock(&Passphrase::new(WORDS)).unwrap()
}

#[test]
fn what_is_encrypted_to_as_many_as_allowed_is_read_again() {
    for (keys, allowed) in [(6, true), (7, false)] {
        let folder = TempDir::new().unwrap();
        let recovery: Vec<_> = (0..keys).map(|_| RecoveryKey::generate()).collect();
        let new = NewVault {
            counsellor: String::from("Nadia"),
            passphrase: Passphrase::new(WORDS),
            work: Work::TRIAL,
            recovery: recovery.iter().map(RecoveryKey::public).collect(),
            now: 1_800_000_000,
        };
        match LockedVault::create(folder.path(), &new) {
            Ok(mut vault) => {
                assert!(allowed);
                vault.write(ID, b"one", Vec::new()).unwrap();
                assert_eq!(vault.read(ID).unwrap().payload, b"one");
                let locked = vault.lock();
                assert!(recovery.iter().all(|key| locked.opens_with(key).is_ok()));
            }
            Err(error) => {
                assert!(!allowed, "{error:?}");
                assert!(!folder.path().join("vault.ron").exists());
            }
        }
    }
}

/// Why the passphrase does not open it.
fn refused(vault: LockedVault, words: &str) -> (LockedVault, VaultError) {
    vault.unlock(&Passphrase::new(words)).unwrap_err()
}

#[test]
fn what_was_acknowledged_is_there_after_each_unlocking() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    assert!(!vault.write(ID, b"one", b"Amina".to_vec()).unwrap());
    vault.append(ID, b"two").unwrap();
    vault.append(ID, b"three").unwrap();
    assert_eq!(vault.entries_since(ID), 2);
    // As a power cut would leave it: nothing is written any more.
    drop(vault);

    let mut vault = unlocked(folder.path());
    let listed = vault.list().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].summary, None, "the journal says more");
    let read = vault.read(ID).unwrap();
    assert_eq!(read.payload, b"one");
    assert_eq!(read.journal, [b"two".to_vec(), b"three".to_vec()]);
    assert!(!read.torn);
    vault
        .write(ID, b"one two three", b"Amina".to_vec())
        .unwrap();
    let locked = vault.lock();
    assert_eq!(
        fs::read_dir(folder.path().join("journal")).unwrap().count(),
        0
    );

    let mut vault = locked.unlock(&Passphrase::new(WORDS)).unwrap();
    assert!(!vault.index_was_rebuilt());
    assert_eq!(
        vault.list().unwrap()[0].summary.as_deref(),
        Some(&b"Amina"[..])
    );
    let read = vault.read(ID).unwrap();
    assert_eq!((read.generation, read.journal.len()), (2, 0));
    assert_eq!(vault.previous(ID).unwrap(), b"one");
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_the_right_one_still_does() {
    let folder = TempDir::new().unwrap();
    let (vault, _) = new_vault(folder.path());
    let (locked, error) = refused(vault.lock(), "quatre mulets verts au souq");
    let VaultError::Sealed { fault, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(fault, SealFault::WrongKey);
    assert!(locked.unlock(&Passphrase::new(WORDS)).is_ok());
}

#[test]
fn the_recovery_key_opens_it_and_gives_it_another_passphrase() {
    let folder = TempDir::new().unwrap();
    let (mut vault, recovery) = new_vault(folder.path());
    vault.write(ID, b"one", Vec::new()).unwrap();
    vault.drill(&recovery, 1_800_000_100).unwrap();
    let locked = vault.lock();
    assert_eq!(locked.card().drilled, Some(1_800_000_100));
    let (locked, error) = locked
        .recover(
            &RecoveryKey::generate(),
            &Passphrase::new("new"),
            Work::TRIAL,
        )
        .unwrap_err();
    assert_eq!(error.key(), "error-wrong-passphrase");
    // As it is read off the printed sheet.
    let typed = recovery.written().to_lowercase();
    let typed = format!(" {}\n{} ", &typed[..20], &typed[20..]);
    let key = RecoveryKey::read(&typed).unwrap();
    let vault = locked
        .recover(&key, &Passphrase::new("new"), Work::TRIAL)
        .unwrap();
    let (locked, _) = refused(vault.lock(), WORDS);
    let mut vault = locked.unlock(&Passphrase::new("new")).unwrap();
    assert_eq!(vault.read(ID).unwrap().payload, b"one");
}

#[test]
fn an_older_copy_and_a_card_of_another_hand_are_told() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    let record = folder.path().join(format!("dossiers/{ID}.age"));
    vault.write(ID, b"one", Vec::new()).unwrap();
    let old = fs::read(&record).unwrap();
    vault.write(ID, b"two", Vec::new()).unwrap();
    let locked = vault.lock();
    fs::write(&record, old).unwrap();
    let mut vault = locked.unlock(&Passphrase::new(WORDS)).unwrap();
    let error = vault.read(ID).unwrap_err();
    assert_eq!(error.key(), "error-sealed-rolled-back");
    let locked = vault.lock();
    let card = folder.path().join("vault.ron");
    let text = fs::read_to_string(&card).unwrap();
    let other = RecoveryKey::generate().public().to_string();
    let before = locked.card().recovery[0].to_string();
    fs::write(&card, text.replace(&before, &other)).unwrap();
    let (_, error) = refused(locked, WORDS);
    assert_eq!(error.key(), "error-sealed-forged");
}

#[test]
fn an_erased_record_leaves_a_stone_and_does_not_come_back() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    let record = folder.path().join(format!("dossiers/{ID}.age"));
    vault.write(ID, b"one", b"Amina".to_vec()).unwrap();
    vault.write(ID, b"two", b"Amina".to_vec()).unwrap();
    vault.append(ID, b"three").unwrap();
    let copy = fs::read(&record).unwrap();
    vault.erase(ID, 1_800_000_200).unwrap();
    assert!(vault.list().unwrap().is_empty());
    let left: Vec<_> = fs::read_dir(folder.path().join("dossiers"))
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left, [format!("{ID}.erased").as_str()]);
    let locked = vault.lock();
    fs::write(&record, copy).unwrap();
    let mut vault = locked.unlock(&Passphrase::new(WORDS)).unwrap();
    assert!(!record.exists());
    assert_eq!(vault.read(ID).unwrap_err().key(), "error-erased");
    assert_eq!(
        vault.write(ID, b"four", Vec::new()).unwrap_err().key(),
        "error-erased"
    );
}
