//! Vaults of every format ever released open for ever, and one of a newer format is left as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bilan::vault::{LockedVault, Passphrase, RecordId, VaultError};
use tempfile::TempDir;

use super::life::{WORDS, new_vault, unlocked};

const ID: RecordId = RecordId::from_bytes([7; 16]);

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden/vault-v1")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if !["lock", "reserve"].contains(&entry.file_name().to_str().unwrap()) {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Makes the fixture; only ever before a format is released.
#[test]
#[ignore = "writes the fixture"]
fn write_the_fixture() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, b"one", b"Amina".to_vec()).unwrap();
    vault.write(ID, b"two", b"Amina".to_vec()).unwrap();
    vault.append(ID, b"three").unwrap();
    vault.append(ID, b"four").unwrap();
    drop(vault.lock());
    copy(folder.path(), &fixture());
}

#[test]
fn a_vault_of_format_1_opens() {
    let folder = TempDir::new().unwrap();
    copy(&fixture(), folder.path());
    let mut vault = unlocked(folder.path());
    assert!(!vault.index_was_rebuilt());
    assert_eq!(vault.card().counsellor, "Nadia");
    let read = vault.read(ID).unwrap();
    assert_eq!((read.generation, read.payload), (2, b"two".to_vec()));
    assert_eq!(read.journal, [b"three".to_vec(), b"four".to_vec()]);
    assert!(!read.torn);
    assert_eq!(vault.previous(ID).unwrap(), b"one");
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            all.extend(files(&entry.path()));
        } else {
            all.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
    all
}

#[test]
fn a_newer_format_is_refused_and_its_files_are_left() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, b"one", Vec::new()).unwrap();
    let ours = vault.card().recipient.clone();
    let newer = |kind: &str| {
        let text = format!("bilan {kind} 2 in words that are not known yet\n");
        vault.for_another(&ours, text.as_bytes()).unwrap()
    };
    let (record, index) = (newer("record"), newer("index"));
    let locked = vault.lock();

    fs::write(folder.path().join(format!("dossiers/{ID}.age")), record).unwrap();
    let mut vault = locked.unlock(&Passphrase::new(WORDS)).unwrap();
    let before = files(folder.path());
    assert_eq!(vault.read(ID).unwrap_err().key(), "error-sealed-newer");
    let written = vault.write(ID, b"two", Vec::new()).unwrap_err();
    assert_eq!(written.key(), "error-sealed-newer");
    let restored = vault.restore_previous(ID).unwrap_err();
    assert!(["error-sealed-newer", "error-not-found"].contains(&restored.key()));
    assert_eq!(
        vault.append(ID, b"no").unwrap_err().key(),
        "error-not-found"
    );
    assert!(files(folder.path()) == before, "something was changed");

    let locked = vault.lock();
    fs::write(folder.path().join("index.age"), index).unwrap();
    let before = files(folder.path());
    let (locked, error) = locked.unlock(&Passphrase::new(WORDS)).unwrap_err();
    assert_eq!(error.key(), "error-sealed-newer");
    drop(locked);
    assert!(files(folder.path()) == before, "something was changed");

    let card = folder.path().join("vault.ron");
    let text = fs::read_to_string(&card).unwrap();
    assert!(text.contains("format: 1"));
    fs::write(&card, text.replace("format: 1", "format: 2")).unwrap();
    let before = files(folder.path());
    let error = LockedVault::find(folder.path()).unwrap_err();
    assert!(matches!(error, VaultError::Sealed { .. }), "{error:?}");
    assert_eq!(error.key(), "error-sealed-newer");
    assert!(files(folder.path()) == before, "something was changed");
}
