//! The programme is killed in mid-writing: no acknowledged entry is lost, and what was found is told.
//!
//! 60 kills in the quick form, 1,000 in the long one (`BILAN_LONG=1`).

use std::env;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use bilan::vault::{RecordId, VaultError};
use tempfile::TempDir;

use super::life::{new_vault, unlocked};
use super::long;

const FOLDER: &str = "BILAN_TEST_KILLED_VAULT";
const ID: RecordId = RecordId::from_bytes([9; 16]);
const SNAPSHOT_EVERY: u64 = 9;

/// The number that the record stands at: its payload's, and one more with each entry, which must follow on.
fn stands_at(folder: &Path) -> Result<u64, String> {
    let mut vault = unlocked(folder);
    let read = match vault.read(ID) {
        Ok(read) => read,
        Err(VaultError::NotFound { .. }) => return Ok(0),
        Err(error) => return Err(error.to_string()),
    };
    let number = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes).map_err(|e| e.to_string())?;
        text.trim().parse::<u64>().map_err(|e| e.to_string())
    };
    let mut at = number(&read.payload)?;
    for entry in &read.journal {
        if number(entry)? != at + 1 {
            return Err(format!("after {at} comes {}", number(entry)?));
        }
        at += 1;
    }
    Ok(at)
}

/// Not a test of its own: the programme that is killed. It says each number once it is safe.
#[test]
fn the_programme_that_is_killed() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    let mut at = stands_at(folder).unwrap();
    let mut vault = unlocked(folder);
    vault.read(ID).ok();
    let mut known = at > 0;
    for _ in 0..100_000 {
        at += 1;
        if known && !at.is_multiple_of(SNAPSHOT_EVERY) {
            vault.append(ID, at.to_string().as_bytes()).unwrap();
        } else {
            // Longer than a page, so that a torn one would show.
            let payload = format!("{at:>20000}");
            vault.write(ID, payload.as_bytes(), Vec::new()).unwrap();
            known = true;
        }
        println!("\nsafe {at}");
    }
}

#[test]
fn no_kill_loses_what_was_acknowledged() {
    let folder = TempDir::new().unwrap();
    drop(new_vault(folder.path()));
    let kills = if long() { 1000 } else { 60 };
    let mut random = fastrand::Rng::with_seed(6);
    let mut offered = 0;
    let mut last = 0;
    for kill in 0..kills {
        let mut child = Command::new(env::current_exe().unwrap())
            .args([
                "the_programme_that_is_killed",
                "--nocapture",
                "--test-threads=1",
            ])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        while !said.contains("safe ") {
            said.clear();
            assert_ne!(
                lines.read_line(&mut said).unwrap(),
                0,
                "it ended, kill {kill}"
            );
        }
        thread::sleep(Duration::from_micros(random.u64(0..30_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        lines.read_to_string(&mut said).unwrap();
        let whole_lines = said.rsplit_once('\n').unwrap().0;
        let safe = whole_lines
            .lines()
            .filter_map(|line| line.strip_prefix("safe "))
            .next_back()
            .unwrap();
        let safe: u64 = safe.parse().unwrap();
        let at = stands_at(folder.path()).unwrap();
        assert!(
            at == safe || at == safe + 1,
            "{safe} was safe, {at} was found"
        );
        assert!(at > last, "kill {kill} went back from {last} to {at}");
        if !at.is_multiple_of(SNAPSHOT_EVERY) {
            let mut vault = unlocked(folder.path());
            assert!(!vault.read(ID).unwrap().journal.is_empty() || at == safe + 1);
            offered += 1;
        }
        last = at;
    }
    println!("{kills} kills, {offered} times entries were offered, {last} entries in all");
}
