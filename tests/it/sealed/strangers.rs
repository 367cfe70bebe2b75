//! Files made to cost hours or memory are refused for what they are.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bilan::vault::{LockedVault, Passphrase, RecordId, SealFault, VaultError, head_is_modest};
use tempfile::TempDir;

use super::life::{WORDS, new_vault, unlocked};

const ID: RecordId = RecordId::from_bytes([7; 16]);

fn stanzas(count: usize) -> Vec<u8> {
    let mut head = String::from("age-encryption.org/v1\n");
    for _ in 0..count {
        let share = "A".repeat(43);
        write!(head, "-> X25519 {share}\n{share}\n").unwrap();
    }
    writeln!(head, "--- {}", "A".repeat(43)).unwrap();
    let mut file = head.into_bytes();
    file.resize(file.len() + 5000, 7);
    file
}

fn fault(error: VaultError) -> SealFault {
    match error {
        VaultError::Sealed { fault, .. } => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn heads_that_are_too_large_never_reach_the_decryptor() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    assert!(head_is_modest(&stanzas(8)));
    let mut wide = stanzas(1);
    let padding = format!("-> {} x\n", "w".repeat(5 * 1024));
    wide.splice(22..22, padding.bytes());
    for strange in [
        stanzas(9),
        stanzas(1000),
        wide,
        b"age-encryption.org/v1\n-> X25519 ".to_vec(),
        Vec::new(),
    ] {
        assert!(!head_is_modest(&strange));
        let taken = vault
            .from_another(Path::new("package"), &strange)
            .unwrap_err();
        assert_eq!(fault(taken), SealFault::Damaged);
        fs::write(folder.path().join(format!("dossiers/{ID}.age")), &strange).unwrap();
        assert_eq!(fault(vault.read(ID).unwrap_err()), SealFault::Damaged);
    }
}

#[test]
fn a_passphrase_file_that_asks_for_hours_of_work_is_refused() {
    let folder = TempDir::new().unwrap();
    drop(new_vault(folder.path()));
    let identity = folder.path().join("identity.age");
    let sealed = fs::read(&identity).unwrap();
    let end = sealed.iter().skip(22).position(|b| *b == b'\n').unwrap() + 22;
    let line = std::str::from_utf8(&sealed[22..end]).unwrap();
    let (start, work) = line.rsplit_once(' ').unwrap();
    assert_eq!((&start[..10], work), ("-> scrypt ", "8"));
    let mut costly = sealed.clone();
    costly.splice(22..end, format!("{start} 30").bytes());
    fs::write(&identity, costly).unwrap();
    let locked = LockedVault::find(folder.path()).unwrap();
    let (_, error) = locked.unlock(&Passphrase::new(WORDS)).unwrap_err();
    assert_eq!(fault(error), SealFault::TooCostly);
}

#[test]
fn every_beginning_of_a_record_is_refused() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, &[b'a'; 9000], Vec::new()).unwrap();
    drop(vault);
    let record = folder.path().join(format!("dossiers/{ID}.age"));
    let whole = fs::read(&record).unwrap();
    let mut vault = unlocked(folder.path());
    for end in (0..whole.len()).step_by(97) {
        fs::write(&record, &whole[..end]).unwrap();
        assert_eq!(
            fault(vault.read(ID).unwrap_err()),
            SealFault::Damaged,
            "{end}"
        );
    }
}

#[test]
fn what_another_sends_is_read_up_to_a_cap() {
    let (mine, theirs) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (mine, _) = new_vault(mine.path());
    let (theirs, _) = new_vault(theirs.path());
    let to = theirs.card().recipient.clone();
    let sent = mine.for_another(&to, b"a dossier").unwrap();
    let path = Path::new("package");
    assert_eq!(theirs.from_another(path, &sent).unwrap(), b"a dossier");
    assert_eq!(
        fault(mine.from_another(path, &sent).unwrap_err()),
        SealFault::NotForUs
    );
    let huge = mine
        .for_another(&to, &vec![0; 64 * 1024 * 1024 + 1])
        .unwrap();
    assert_eq!(
        fault(theirs.from_another(path, &huge).unwrap_err()),
        SealFault::TooCostly
    );
}
