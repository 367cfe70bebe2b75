//! What the vault costs: an acknowledged answer, opening and listing five thousand dossiers, searching among them, and
//! the frames of the window while the disk takes its time.
//!
//! `cargo bench --bench vault`. An answer is measured against a bare write and sync of the same bytes on the same disk, in
//! turn; opening, at what a passphrase costs on a counsellor's laptop, against `age --decrypt` on some of the dossiers,
//! where the command is installed. A frame is the event, the screen and its triangles: what a graphics card does with
//! them is not measured. `TMPDIR` chooses the disk.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench stops at what is wrong and prints what it measured"
)]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bilan::vault::{LockedVault, NewVault, OpenVault, Passphrase, RecordId, RecoveryKey, Work};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};

use hands::{Hands, Laptop, PASSPHRASE};
use questions::Questions;
use slow_disk::SlowDisk;

#[path = "../tests/it/first_day/hands.rs"]
#[expect(dead_code, reason = "the tests do more at the window")]
mod hands;
#[path = "../tests/it/first_day/informing.rs"]
mod informing;
#[path = "../tests/it/first_day/questions.rs"]
#[expect(dead_code, reason = "the tests ask more")]
mod questions;
#[path = "../tests/it/vault_screens/slow_disk.rs"]
mod slow_disk;
#[path = "../tests/it/first_day/watching.rs"]
#[expect(dead_code, reason = "the tests hear what the window says")]
mod watching;

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
/// How often opening is measured, and `age` in turn, so that a busy machine slows both.
const ROUNDS: usize = 9;
/// Opening and listing is to be so many times faster than `age` on each, at least.
const FASTER: f64 = 20.0;
/// How long the disk syncs.
const SYNC: Duration = Duration::from_secs(3);
/// How long a frame may take: a sixtieth of a second.
const FRAME: Duration = Duration::from_millis(16);

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let recovery = RecoveryKey::generate();
    let words = Passphrase::new("quatre mulets verts au souk");
    let new = NewVault {
        counsellor: String::from("Nadia"),
        passphrase: words.clone(),
        work: Work::USUAL,
        recovery: vec![recovery.public()],
        now: 1_800_000_000,
    };
    let vault = LockedVault::create(folder.path().join("vault"), &new).expect("a new vault");
    let vault = answers(vault, folder.path());
    dossiers(vault, &words, &recovery);
    memory();
    frames();
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

/// Five thousand dossiers, and what it takes to see them.
fn dossiers(mut vault: OpenVault, words: &Passphrase, recovery: &RecoveryKey) {
    let payload: Vec<u8> = (0..DOSSIER).map(|i| (i % 251) as u8).collect();
    for number in 1..DOSSIERS {
        let name = format!("Awa {number}").into_bytes();
        vault.write(id(number), &payload, name).expect("written");
    }
    let key = vault.folder().join("key.txt");
    std::fs::write(&key, recovery.written().as_bytes()).expect("written");
    let (mut opening, mut listing, mut by_age, mut ratios) = (vec![], vec![], vec![], vec![]);
    for _ in 0..ROUNDS {
        let locked = vault.lock();
        let start = Instant::now();
        vault = locked.unlock(words).map_err(|(_, e)| e).expect("opens");
        let opened = start.elapsed();
        let listed = vault.list().expect("a list");
        let took = start.elapsed();
        assert!(listed.len() == DOSSIERS as usize && listed.iter().all(|l| l.summary.is_some()));
        opening.push(took);
        listing.push(took.saturating_sub(opened));
        if let Some(each) = one_by_age(&vault, &key) {
            by_age.push(each);
            ratios.push((each * DOSSIERS).as_secs_f64() / took.as_secs_f64());
        }
    }
    let (took, list) = (median(&mut opening), median(&mut listing));
    println!("unlocking and listing {DOSSIERS} dossiers: {took:.2?}, of it the list {list:.1?}");
    if by_age.is_empty() {
        println!("age is not installed: nothing to compare with");
    } else {
        let each = median(&mut by_age);
        let all = each * DOSSIERS;
        println!("  age --decrypt: {each:.1?} a dossier (of {BY_AGE}), {all:.1?} for {DOSSIERS}");
        ratios.sort_unstable_by(f64::total_cmp);
        let ratio = ratios[ratios.len() / 2];
        let word = if ratio >= FASTER { "as" } else { "NOT as" };
        println!(
            "  ratio {ratio:.1} in the middle of {ROUNDS} rounds, {word} wanted: {FASTER:.0} or more"
        );
    }
    let listed = vault.list().expect("a list");
    let start = Instant::now();
    let found = listed
        .iter()
        .filter(|l| l.summary.as_deref().is_some_and(|s| s.ends_with(b"77")))
        .count();
    let took = start.elapsed();
    println!("searching their names: {found} found in {took:.1?}");
}

/// How long `age` takes for one dossier; nothing where it is not installed.
fn one_by_age(vault: &OpenVault, key: &Path) -> Option<Duration> {
    let start = Instant::now();
    for number in 1..=BY_AGE {
        let record = vault.folder().join(format!("dossiers/{}.age", id(number)));
        let opened = Command::new("age")
            .args(["--decrypt", "--identity"])
            .arg(key)
            .arg(&record)
            .stdout(Stdio::null())
            .status();
        match opened {
            Ok(status) => assert!(status.success(), "age ended with {status}"),
            Err(_) => return None,
        }
    }
    Some(start.elapsed() / BY_AGE)
}

/// Typing at the window, a letter a frame, while the disk syncs what was answered before.
fn frames() {
    let laptop = Laptop::new();
    laptop.prepare();
    let disk = SlowDisk::default();
    let mut hands = laptop.start_locked_on(Arc::new(disk.clone()));
    hands.unlock(PASSPHRASE);
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.write(&name, "Awa");
    hands.informs();
    hands.button_of("new-begin");
    hands.button_of("consent-yes");
    let field = Questions::new("fr").question("hopes");
    let next = hands.text("interview-next");
    while !hands.has(Role::MultilineTextInput, &field) {
        hands.until(&next, |h| h.has(Role::Button, &next));
        hands.key(Modifiers::COMMAND, Key::Enter);
    }
    let resting = typed(&mut hands, &field, &disk, Duration::ZERO);
    disk.hold();
    let syncing = typed(&mut hands, &field, &disk, SYNC);
    for (when, mut took) in [("at rest", resting), ("for 3 s", syncing)] {
        let longest = took.iter().max().copied().unwrap_or_default();
        let frames = took.len();
        let word = if longest < FRAME { "as" } else { "NOT as" };
        let middle = median(&mut took);
        println!(
            "{frames} frames of typing, the disk {when}: longest {longest:.1?}, {word} wanted: under {FRAME:?}; median {middle:.1?}"
        );
    }
    hands.close();
}

/// Some seconds of typing; every so often on to the next question and back, which asks for what was typed to be kept.
/// How long each frame took. A disk that is held is let go after so long.
fn typed(hands: &mut Hands, field: &str, disk: &SlowDisk, held: Duration) -> Vec<Duration> {
    let mut took = Vec::new();
    hands.press(Role::MultilineTextInput, field);
    let begun = Instant::now();
    let mut waited = false;
    let mut number = 0;
    while begun.elapsed() < SYNC + Duration::from_millis(500) {
        number += 1;
        let start = Instant::now();
        let events = match number % 60 {
            0 => key_of(Key::Enter),
            30 if !hands.has(Role::MultilineTextInput, field) => key_of(Key::Backspace),
            31 => pressed_at(hands.place(Role::MultilineTextInput, field).center()),
            32 => key_of(Key::End),
            _ => vec![Event::Text(String::from("a"))],
        };
        for event in events {
            took.push(hands.frame(event));
        }
        waited |= disk.is_waited_for();
        if begun.elapsed() > held {
            disk.let_go();
        }
        std::thread::sleep(FRAME.saturating_sub(start.elapsed()));
    }
    if !hands.has(Role::MultilineTextInput, field) {
        hands.key(Modifiers::COMMAND, Key::Backspace);
    }
    assert!(hands.written(field).len() > 20, "nothing was typed");
    assert!(held.is_zero() || waited, "no sync was waited for");
    took
}

/// A click, as the mouse makes it.
fn pressed_at(pos: egui::Pos2) -> Vec<Event> {
    let button = |pressed| Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    vec![Event::PointerMoved(pos), button(true), button(false)]
}

/// A key with Ctrl, as it is pressed and let go.
fn key_of(key: Key) -> Vec<Event> {
    let modifiers = Modifiers::COMMAND;
    let pressed = |pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    };
    vec![
        Event::ModifiersChanged(modifiers),
        pressed(true),
        pressed(false),
        Event::ModifiersChanged(Modifiers::NONE),
    ]
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
