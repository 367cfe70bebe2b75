//! A backup is whole or no backup, and is taken back as the vault it was.

use std::fs;

use bilan::vault::{LockedVault, Passphrase, RecordId, take_back};
use tempfile::TempDir;

use super::life::{WORDS, new_vault, unlocked};

const ID: RecordId = RecordId::from_bytes([7; 16]);
const GONE: RecordId = RecordId::from_bytes([8; 16]);

#[test]
fn a_backup_is_taken_back_with_what_was_acknowledged_last() {
    let (folder, stick, vaults) = (
        TempDir::new().unwrap(),
        TempDir::new().unwrap(),
        TempDir::new().unwrap(),
    );
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, b"one", b"Amina".to_vec()).unwrap();
    vault.append(ID, b"two").unwrap();
    vault.write(GONE, b"gone", Vec::new()).unwrap();
    vault.erase(GONE, 1).unwrap();
    // A file of another hand, larger than any of ours, does not keep the rest from being saved.
    let strange = fs::File::create(folder.path().join("dossiers/film.mp4")).unwrap();
    strange.set_len(1 << 30).unwrap();
    let copy = vault
        .back_up(stick.path(), "copy", 5, &mut |_, _| true)
        .unwrap()
        .unwrap();
    assert_eq!(vault.card().backed_up, Some(5));
    assert!(!copy.join("reserve").exists() && !copy.join("lock").exists());
    drop(vault);
    let taken = take_back(&copy, vaults.path()).unwrap();
    let mut vault = unlocked(&taken);
    let read = vault.read(ID).unwrap();
    assert_eq!(
        (read.payload, read.journal),
        (b"one".to_vec(), vec![b"two".to_vec()])
    );
    assert_eq!(vault.read(GONE).unwrap_err().key(), "error-erased");
    assert_eq!(vault.list().unwrap().len(), 1);
    drop(vault);
    let again = take_back(&copy, vaults.path()).unwrap_err();
    assert_eq!(again.key(), "error-busy", "two of one identity");
}

#[test]
fn a_backup_that_was_stopped_is_none() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, b"one", Vec::new()).unwrap();
    let mut files = 0;
    vault
        .back_up(folder.path(), "all", 5, &mut |_, count| {
            files = count;
            true
        })
        .unwrap()
        .unwrap();
    assert!(files >= 5, "{files}");
    for stop in 0..=files {
        let (stick, vaults) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let copy = vault
            .back_up(stick.path(), "copy", 6, &mut |done, _| done < stop)
            .unwrap();
        assert_eq!(copy, None);
        let error = take_back(&stick.path().join("copy"), vaults.path()).unwrap_err();
        assert_eq!(error.key(), "error-not-found");
        assert_eq!(fs::read_dir(vaults.path()).unwrap().count(), 0);
    }
    assert_eq!(vault.card().backed_up, Some(5));
    drop(vault);
    let locked = LockedVault::find(folder.path()).unwrap();
    assert!(locked.unlock(&Passphrase::new(WORDS)).is_ok());
}
