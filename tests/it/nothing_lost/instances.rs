//! Two instances: exactly one writes. One that is killed leaves neither its lock nor half a record.

use std::env;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use bilan::vault::{Mode, ReadOnlyReason, Store};

use super::{ID, generation};

/// Names the vault's folder to the process that plays the other instance.
const FOLDER: &str = "BILAN_TEST_OTHER_INSTANCE";

/// Not a test of its own: the other instance. It writes one generation after another and says which are safe.
#[test]
fn the_other_instance() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let vault = Store::open(folder).unwrap();
    assert_eq!(vault.mode(), Mode::ReadWrite);
    for round in 0_u32.. {
        let number = (round % 250) as u8;
        vault.write(ID, &generation(number)).unwrap();
        println!("\nsafe {number}");
    }
}

fn other_instance(folder: &std::path::Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["the_other_instance", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn the_second_instance_reads() {
    let folder = tempfile::tempdir().unwrap();
    let first = Store::open(folder.path()).unwrap();
    first.write(ID, &generation(1)).unwrap();
    let second = Store::open(folder.path()).unwrap();
    assert_eq!(
        second.mode(),
        Mode::ReadOnly(ReadOnlyReason::AnotherInstance)
    );
    assert_eq!(second.read(ID).unwrap(), generation(1));
    for refused in [
        second.write(ID, b"no"),
        second.remove(ID),
        second.move_to_quarantine(ID),
        second.restore_previous(ID),
    ] {
        assert_eq!(refused.unwrap_err().key(), "error-busy");
    }
    first.write(ID, &generation(2)).unwrap();
    assert_eq!(second.read(ID).unwrap(), generation(2));
    drop(first);
    assert_eq!(
        second.write(ID, b"no").unwrap_err().key(),
        "error-busy",
        "who opened as a reader stays one"
    );
    assert_eq!(Store::open(folder.path()).unwrap().mode(), Mode::ReadWrite);
}

#[test]
fn a_killed_instance_leaves_its_last_word_and_no_lock() {
    let folder = tempfile::tempdir().unwrap();
    for kill in 0..12_u64 {
        let mut other = other_instance(folder.path());
        let mut lines = BufReader::new(other.stdout.take().unwrap());
        let mut said = String::new();
        while !said.contains("safe ") {
            said.clear();
            assert_ne!(
                lines.read_line(&mut said).unwrap(),
                0,
                "the other instance ended"
            );
        }
        assert_eq!(
            Store::open(folder.path()).unwrap().mode(),
            Mode::ReadOnly(ReadOnlyReason::AnotherInstance),
        );
        thread::sleep(Duration::from_millis(kill * 3));
        other.kill().unwrap();
        other.wait().unwrap();
        lines.read_to_string(&mut said).unwrap();
        let whole_lines = said.rsplit_once('\n').unwrap().0;
        let last = whole_lines
            .lines()
            .filter_map(|line| line.strip_prefix("safe "))
            .next_back()
            .unwrap();
        let last: u8 = last.parse().unwrap();
        let vault = Store::open(folder.path()).unwrap();
        assert_eq!(
            vault.mode(),
            Mode::ReadWrite,
            "the lock goes with the process"
        );
        let found = vault.read(ID).unwrap();
        let next = generation((last + 1) % 250);
        assert!(
            found == generation(last) || found == next,
            "{last} was safe, {} was found",
            found[0]
        );
    }
}
