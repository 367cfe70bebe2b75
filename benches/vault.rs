//! What the vault costs: an acknowledged answer, opening and listing five thousand dossiers, searching among them.
//!
//! `cargo bench --bench vault`. An answer is measured against a bare write and sync of the same bytes on the same disk, in
//! turn; opening against `age --decrypt` on some of the dossiers, where the command is installed. `TMPDIR` chooses the disk.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench stops at what is wrong and prints what it measured"
)]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use bilan::vault::{LockedVault, NewVault, OpenVault, Passphrase, RecordId, RecoveryKey, Work};

/// Answers that are acknowledged.
const ANSWERS: usize = 400;
/// As large as one answer with a sentence.
const ANSWER: usize = 320;
/// Dossiers in the vault.
const DOSSIERS: u32 = 5_000;
/// As large as a dossier with its questionnaire.
const DOSSIER: usize = 150_000;
/// Dossiers that `age` opens.
const BY_AGE: u32 = 40;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let recovery = RecoveryKey::generate();
    let words = Passphrase::new("quatre mulets verts au souk");
    let new = NewVault {
        counsellor: String::from("Nadia"),
        passphrase: words.clone(),
        work: Work::TRIAL,
        recovery: vec![recovery.public()],
        now: 1_800_000_000,
    };
    let vault = LockedVault::create(folder.path().join("vault"), &new).expect("a new vault");
    let vault = answers(vault, folder.path());
    let vault = dossiers(vault, &words);
    by_age(&vault, &recovery);
    drop(vault);
    memory();
}

fn id(number: u32) -> RecordId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    RecordId::from_bytes(bytes)
}

/// An answer after the other, and in turn a bare write and sync of as many bytes.
fn answers(mut vault: OpenVault, folder: &Path) -> OpenVault {
    let answer = vec![b'a'; ANSWER];
    vault
        .write(id(0), &vec![b'd'; DOSSIER], Vec::new())
        .expect("written");
    let mut bare = File::create(folder.join("bare")).expect("a file");
    // The entry is as long as its bytes, its length and its seal.
    let bytes = vec![b'a'; ANSWER + 4 + 16];
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ANSWERS {
        let start = Instant::now();
        vault.append(id(0), &answer).expect("acknowledged");
        ours.push(start.elapsed());
        let start = Instant::now();
        bare.write_all(&bytes).expect("written");
        bare.sync_all().expect("synced");
        theirs.push(start.elapsed());
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!("an acknowledged answer of {ANSWER} bytes: {ours:.1?}");
    println!("  bare write and sync of the same bytes: {theirs:.1?}");
    println!("  ratio {:.2}", ours.as_secs_f64() / theirs.as_secs_f64());
    let start = Instant::now();
    vault
        .write(id(0), &vec![b'd'; DOSSIER], Vec::new())
        .expect("written");
    println!(
        "a dossier of {DOSSIER} bytes written whole: {:.1?}",
        start.elapsed()
    );
    vault
}

/// Unlocking and listing, with the index and without it.
fn dossiers(mut vault: OpenVault, words: &Passphrase) -> OpenVault {
    let payload: Vec<u8> = (0..DOSSIER).map(|i| (i % 251) as u8).collect();
    for number in 1..DOSSIERS {
        let name = format!("Awa {number}").into_bytes();
        vault.write(id(number), &payload, name).expect("written");
    }
    let locked = vault.lock();
    let start = Instant::now();
    let (locked, _) = locked
        .unlock(&Passphrase::new("no"))
        .expect_err("it is wrong");
    let refused = start.elapsed();
    let start = Instant::now();
    let vault = locked.unlock(words).map_err(|(_, e)| e).expect("opens");
    let listed = vault.list().expect("a list");
    let took = start.elapsed();
    assert!(listed.iter().all(|l| l.summary.is_some()));
    println!(
        "unlocking and listing {} dossiers: {took:.1?} (of it trying the passphrase, at trial cost: {refused:.1?})",
        listed.len()
    );
    let start = Instant::now();
    let found = listed
        .iter()
        .filter(|l| l.summary.as_deref().is_some_and(|s| s.ends_with(b"77")))
        .count();
    println!(
        "searching their names: {found} found in {:.1?}",
        start.elapsed()
    );
    vault
}

/// What opening each with `age` would take.
fn by_age(vault: &OpenVault, recovery: &RecoveryKey) {
    let key = vault.folder().join("key.txt");
    std::fs::write(&key, recovery.written().as_bytes()).expect("written");
    let start = Instant::now();
    for number in 1..=BY_AGE {
        let record = vault.folder().join(format!("dossiers/{}.age", id(number)));
        let opened = Command::new("age")
            .args(["--decrypt", "--identity"])
            .arg(&key)
            .arg(&record)
            .stdout(Stdio::null())
            .status();
        match opened {
            Ok(status) if status.success() => {}
            Ok(status) => panic!("age ended with {status}"),
            Err(_) => return println!("age is not installed: nothing to compare with"),
        }
    }
    let each = start.elapsed() / BY_AGE;
    println!(
        "age --decrypt: {each:.1?} a dossier (of {BY_AGE}), {:.1?} for {DOSSIERS}",
        each * DOSSIERS
    );
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The most memory that was in use, where the system tells.
fn memory() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(line) = status.lines().find(|l| l.starts_with("VmHWM")) {
        println!(
            "most memory in use: {}",
            line.trim_start_matches("VmHWM:").trim()
        );
    }
}
