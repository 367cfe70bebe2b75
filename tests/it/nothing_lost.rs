//! Promise: no answer that was acknowledged is lost, whatever the disk does.

mod faults;
pub mod faulty_disk;
mod instances;
mod power;
pub mod power_cut;
pub mod real_disks;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use bilan::vault::{
    Mode, OsDisk, Problem, RECORD_CAP, ReadOnlyReason, RecordId, Store, VaultError, read_file,
    write_file_through,
};
use proptest::prelude::*;

use faulty_disk::{Fault, FaultyDisk, Manner};

const ID: RecordId = RecordId::from_bytes([0xa5; 16]);

fn generation(number: u8) -> Vec<u8> {
    vec![number; 10_000 + usize::from(number)]
}

fn temporary_files(vault: &Path) -> usize {
    let names = fs::read_dir(vault.join("dossiers")).unwrap();
    names
        .filter(|entry| {
            entry
                .as_ref()
                .unwrap()
                .path()
                .extension()
                .is_some_and(|end| end == "tmp")
        })
        .count()
}

#[test]
fn a_disk_that_cannot_be_written_is_said_before_the_first_question() {
    let folder = tempfile::tempdir().unwrap();
    Store::open(folder.path())
        .unwrap()
        .write(ID, &generation(1))
        .unwrap();
    for (kind, reason) in [
        (
            io::ErrorKind::ReadOnlyFilesystem,
            ReadOnlyReason::NotWritable,
        ),
        (io::ErrorKind::PermissionDenied, ReadOnlyReason::NotWritable),
        (io::ErrorKind::StorageFull, ReadOnlyReason::DiskFull),
        (io::ErrorKind::Unsupported, ReadOnlyReason::NoLock),
    ] {
        let disk = FaultyDisk::default();
        // The three folders are there; the fourth call takes the lock.
        disk.will_meet(Fault {
            at: 4,
            manner: Manner::Refused,
            kind,
        });
        let vault = Store::open_on(Arc::new(disk), folder.path()).unwrap();
        assert_eq!(vault.mode(), Mode::ReadOnly(reason));
        assert_eq!(vault.read(ID).unwrap(), generation(1));
        assert_eq!(
            vault.write(ID, b"no").unwrap_err().key(),
            reason.key().replace("no-lock", "read-only")
        );
        assert_eq!(vault.remove(ID).unwrap_err().path(), folder.path());
    }
}

#[test]
fn a_hundred_megabytes_are_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let disk = FaultyDisk::default();
    let vault = Store::open_on(Arc::new(disk.clone()), folder.path()).unwrap();
    let path = folder.path().join(format!("dossiers/{ID}.age"));
    let size = 100 * 1024 * 1024;
    fs::File::create(&path).unwrap().set_len(size).unwrap();
    disk.has_room_for(0);
    let Err(VaultError::TooLarge {
        path: named,
        size: told,
        cap,
    }) = vault.read(ID)
    else {
        panic!("it was read")
    };
    assert_eq!((named, told, cap), (path, size, RECORD_CAP));
    assert!(!disk.calls().contains(&"read"), "{:?}", disk.calls());
    assert_eq!(
        vault.list().unwrap(),
        [ID],
        "what cannot be read is not passed over"
    );
    assert!(matches!(
        vault.survey().unwrap().problems[..],
        [Problem::TooLarge { id: ID, .. }]
    ));
    let too_much = vec![0; usize::try_from(RECORD_CAP).unwrap() + 1];
    assert!(matches!(
        vault.write(ID, &too_much),
        Err(VaultError::TooLarge { .. })
    ));
}

#[test]
fn what_a_stop_left_half_written_is_cleared_and_strangers_files_are_not() {
    let folder = tempfile::tempdir().unwrap();
    Store::open(folder.path())
        .unwrap()
        .write(ID, &generation(1))
        .unwrap();
    let dossiers = folder.path().join("dossiers");
    let torn = dossiers.join(".bilan-0123456789abcdef.tmp");
    fs::write(&torn, &generation(2)[..500]).unwrap();
    let strangers = [
        "notes.txt",
        "copy.age",
        ".bilan-mine.tmp",
        "A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5.age.old",
    ];
    for name in strangers {
        fs::write(dossiers.join(name), name).unwrap();
    }
    let vault = Store::open(folder.path()).unwrap();
    assert_eq!(vault.opening().cleaned, 1);
    assert!(!torn.exists());
    assert_eq!(vault.list().unwrap(), [ID]);
    assert_eq!(vault.read(ID).unwrap(), generation(1));
    assert_eq!(vault.survey().unwrap().problems.len(), strangers.len());
    for name in strangers {
        assert_eq!(fs::read_to_string(dossiers.join(name)).unwrap(), name);
    }
    // What a reader takes for torn may be what the writer is writing.
    fs::write(&torn, "half").unwrap();
    assert_eq!(Store::open(folder.path()).unwrap().opening().cleaned, 0);
    assert!(torn.exists());
}

#[test]
fn a_record_of_which_only_the_previous_is_left_is_told_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Store::open(folder.path()).unwrap();
    vault.write(ID, &generation(1)).unwrap();
    vault.write(ID, &generation(2)).unwrap();
    fs::remove_file(folder.path().join(format!("dossiers/{ID}.age"))).unwrap();
    assert!(matches!(vault.read(ID), Err(VaultError::NotFound { .. })));
    assert!(matches!(
        vault.survey().unwrap().problems[..],
        [Problem::OnlyPrevious { id: ID }]
    ));
    assert_eq!(vault.list().unwrap(), [ID]);
    vault.restore_previous(ID).unwrap();
    assert_eq!(vault.read(ID).unwrap(), generation(1));
    // The two generations are now one file with two names; the next write must part them.
    vault.write(ID, &generation(3)).unwrap();
    assert_eq!(
        (vault.read(ID).unwrap(), vault.previous(ID).unwrap()),
        (generation(3), generation(1))
    );
    assert_eq!(temporary_files(folder.path()), 0);
}

#[test]
fn a_folder_that_goes_away_is_not_a_missing_record() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("vault");
    let vault = Store::open(&root).unwrap();
    vault.write(ID, &generation(1)).unwrap();
    fs::rename(&root, folder.path().join("elsewhere")).unwrap();
    for error in [
        vault.read(ID).unwrap_err(),
        vault.write(ID, &generation(2)).unwrap_err(),
        vault.remove(ID).unwrap_err(),
        vault.move_to_quarantine(ID).unwrap_err(),
        vault.restore_previous(ID).unwrap_err(),
        vault.list().unwrap_err(),
    ] {
        assert_eq!(error.key(), "error-vanished", "{error:?}");
        assert!(error.path().starts_with(&root));
    }
    fs::rename(folder.path().join("elsewhere"), &root).unwrap();
    vault.write(ID, &generation(2)).unwrap();
    assert_eq!(vault.previous(ID).unwrap(), generation(1));
}

#[test]
fn a_path_that_leads_through_a_file_is_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "a letter").unwrap();
    for path in [file.clone(), file.join("vault"), file.join("a/b/c")] {
        let error = Store::open(&path).unwrap_err();
        assert_eq!(error.key(), "error-vanished", "{error:?}");
    }
    assert_eq!(
        write_file_through(&OsDisk, &file.join("page.pdf"), b"page")
            .unwrap_err()
            .key(),
        "error-vanished"
    );
    let nowhere = folder.path().join("none/page.pdf");
    assert_eq!(
        write_file_through(&OsDisk, &nowhere, b"page")
            .unwrap_err()
            .path(),
        folder.path().join("none")
    );
    assert_eq!(
        write_file_through(&OsDisk, folder.path(), b"page")
            .unwrap_err()
            .key(),
        "error-not-a-file"
    );
    assert_eq!(
        read_file(folder.path(), 10).unwrap_err().key(),
        "error-not-a-file"
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "a letter");
}

#[derive(Debug, Clone)]
enum Step {
    Write(u8, Vec<u8>),
    Remove(u8),
    PutAside(u8),
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..4_u8, proptest::collection::vec(any::<u8>(), 0..40)).prop_map(|(id, bytes)| Step::Write(id, bytes)),
        1 => (0..4_u8).prop_map(Step::Remove),
        1 => (0..4_u8).prop_map(Step::PutAside),
        1 => Just(Step::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_vault_behaves_like_a_map(steps in proptest::collection::vec(step(), 1..25)) {
        let folder = tempfile::tempdir().unwrap();
        let mut vault = Store::open(folder.path()).unwrap();
        let mut map: BTreeMap<RecordId, (Vec<u8>, Option<Vec<u8>>)> = BTreeMap::new();
        let name = |id: u8| RecordId::from_bytes([id; 16]);
        for step in steps {
            match step {
                Step::Write(id, bytes) => {
                    vault.write(name(id), &bytes).unwrap();
                    let before = map.remove(&name(id)).map(|(bytes, _)| bytes);
                    map.insert(name(id), (bytes, before));
                }
                Step::Remove(id) => prop_assert_eq!(vault.remove(name(id)).is_ok(), map.remove(&name(id)).is_some()),
                Step::PutAside(id) => {
                    prop_assert_eq!(vault.move_to_quarantine(name(id)).is_ok(), map.remove(&name(id)).is_some());
                }
                Step::Reopen => {
                    drop(vault);
                    vault = Store::open(folder.path()).unwrap();
                    prop_assert_eq!(vault.mode(), Mode::ReadWrite);
                }
            }
            prop_assert_eq!(vault.list().unwrap(), map.keys().copied().collect::<Vec<_>>());
            for entry in vault.survey().unwrap().entries {
                let (bytes, before) = &map[&entry.id];
                prop_assert_eq!(&vault.read(entry.id).unwrap(), bytes);
                prop_assert_eq!(&vault.previous(entry.id).ok(), before);
                prop_assert_eq!((entry.size, entry.has_previous), (bytes.len() as u64, before.is_some()));
            }
        }
    }
}
