//! Two instances that start at the same moment: exactly one of them writes.
//!
//! 20 starts in the quick form, 100 in the long one (`BILAN_LONG=1`).

use std::env;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use bilan::vault::{Mode, RecordId};
use tempfile::TempDir;

use super::life::{new_vault, unlocked};
use super::long;

const FOLDER: &str = "BILAN_TEST_VAULT_OF_TWO";
const ID: RecordId = RecordId::from_bytes([9; 16]);

/// Not a test of its own: one of the two. It says whether it writes, and stays until it is told to go.
#[test]
fn one_of_two_instances() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let mut vault = unlocked(Path::new(&folder));
    vault.read(ID).unwrap();
    let appended = vault.append(ID, b"mine");
    assert_eq!(appended.is_ok(), vault.mode() == Mode::ReadWrite);
    println!(
        "\nit is a {}",
        if appended.is_ok() { "writer" } else { "reader" }
    );
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

fn instance(folder: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["one_of_two_instances", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn exactly_one_of_two_writes() {
    let folder = TempDir::new().unwrap();
    let (mut vault, _) = new_vault(folder.path());
    vault.write(ID, b"one", Vec::new()).unwrap();
    drop(vault);
    let starts = if long() { 100 } else { 20 };
    for start in 0..starts {
        let mut two = [instance(folder.path()), instance(folder.path())];
        let mut said = Vec::new();
        for child in &mut two {
            let lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let line = lines
                .map(Result::unwrap)
                .find(|l| l.starts_with("it is a "));
            said.push(line.unwrap_or_else(|| panic!("start {start}: it ended")));
        }
        said.sort();
        for mut child in two {
            drop(child.stdin.take());
            child.wait().unwrap();
        }
        assert_eq!(said, ["it is a reader", "it is a writer"], "start {start}");
    }
    let read = unlocked(folder.path()).read(ID).unwrap();
    assert_eq!(read.journal.len(), starts, "one entry of each start");
}
