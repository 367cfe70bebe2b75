//! The counsellor at the window, in a process of its own, stopping at moments to be looked at.

use std::env;
use std::io::{BufRead as _, BufReader, Lines, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::JoinHandle;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use tempfile::TempDir;

use super::{
    ANSWER, ANSWER_IN_ARABIC, LAST, LAST_IN_ARABIC, NAME, NAME_IN_ARABIC, NOTE, NOTE_IN_ARABIC,
    WORDS,
};
use crate::first_day::hands::{Hands, Laptop, PASSPHRASE};
use crate::first_day::questions::Questions;

const AT_WORK: &str = "BILAN_TEST_COUNSELLOR";

/// Where the counsellor stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A dossier is begun; nobody was asked anything yet.
    Begun,
    /// Answers and a note are on the disk, some in the journal only.
    Answered,
    /// A summary and the whole file were saved as documents.
    Printed,
    /// The vault is locked, in mid-typing.
    Locked,
    /// The window is closed.
    Closed,
}

impl Moment {
    pub const ALL: [Self; 5] = [
        Self::Begun,
        Self::Answered,
        Self::Printed,
        Self::Locked,
        Self::Closed,
    ];

    /// Says that it has come, and waits to be sent on.
    fn comes(self) {
        println!("\nmoment {self:?}");
        std::io::stdout().flush().unwrap();
        assert_ne!(std::io::stdin().read_line(&mut String::new()).unwrap(), 0);
    }
}

/// Not a test of its own: the counsellor at the window.
#[test]
fn the_counsellor_at_work() {
    if env::var_os(AT_WORK).is_none() {
        return;
    }
    bilan::cli::panics_say_only_where();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(std::io::stderr)
        .init();
    // What lies there is looked at after the end.
    let laptop: &'static Laptop = Box::leak(Box::new(Laptop::new()));
    let mut hands = laptop.start();
    let overheard = hands.overheard();
    begins(&mut hands);
    is_saved(&mut hands);
    Moment::Begun.comes();

    let asked = Questions::new("fr");
    let field = asked.question("hopes");
    let next = hands.text("interview-next");
    hands.button_of("consent-yes");
    for _ in 0..40 {
        hands.until(&next, |h| h.has(Role::Button, &next));
        hands.key(Modifiers::COMMAND, Key::Enter);
        if hands.has(Role::MultilineTextInput, &field) {
            break;
        }
    }
    hands.write(&field, &format!("{ANSWER} {ANSWER_IN_ARABIC}"));
    let note = hands.text("note-private");
    hands.write(&note, &format!("{NOTE} {NOTE_IN_ARABIC}"));
    hands.key(Modifiers::COMMAND, Key::Enter);
    is_saved(&mut hands);
    Moment::Answered.comes();

    prints(&mut hands, laptop);
    Moment::Printed.comes();

    hands.button_of("interview");
    for _ in 0..40 {
        if hands.has(Role::MultilineTextInput, &field) {
            break;
        }
        hands.key(Modifiers::COMMAND, Key::Backspace);
    }
    hands.press(Role::MultilineTextInput, &field);
    hands.key(Modifiers::COMMAND, Key::End);
    hands.type_here(&format!(" {LAST} {LAST_IN_ARABIC}"));
    hands.key(Modifiers::COMMAND, Key::L);
    // Until what was being typed is written, the passphrase cannot be typed.
    let passphrase = hands.text("access-passphrase");
    hands.until("the lock", |h| h.ready(Role::PasswordInput, &passphrase));
    hands.rests();
    Moment::Locked.comes();

    hands.unlock(PASSPHRASE);
    hands.until(&field, |h| h.has(Role::MultilineTextInput, &field));
    assert!(hands.written(&field).ends_with(LAST_IN_ARABIC));
    let said = overheard.words();
    assert!(said.iter().any(|words| words.contains("overheard")));
    for words in &said {
        assert!(!WORDS.iter().any(|word| words.contains(word)), "{words:?}");
    }
    hands.close();
    // A programme that stops tells where, and not what it had in hand.
    let stops = std::thread::spawn(|| panic!("{NAME} {NAME_IN_ARABIC} {ANSWER}"));
    assert!(stops.join().is_err());
    Moment::Closed.comes();
}

fn begins(hands: &mut Hands) {
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.until(&name, |h| h.has(Role::TextInput, &name));
    hands.write(&name, &format!("{NAME} {NAME_IN_ARABIC}"));
    hands.informs();
    hands.button_of("new-begin");
}

fn is_saved(hands: &mut Hands) {
    let saving = hands.text("saving");
    hands.until("everything saved", |h| !h.reads(&saving));
    hands.rests();
}

/// Saves the summary, and everything that the dossier holds.
fn prints(hands: &mut Hands, laptop: &'static Laptop) {
    let documents = |count| move |_: &Hands| laptop.shown.lock().unwrap().len() == count;
    let summary = hands.text("summary");
    hands.press_first(Role::Button, &summary);
    hands.button_of("summary-save");
    hands.until("the summary", documents(1));
    let cover = hands.with("dossier-of", "name", &format!("{NAME} {NAME_IN_ARABIC}"));
    hands.button(&cover);
    let whole = hands.text("whole-file");
    hands.button(&format!("{whole}: Français"));
    hands.button_of("whole-file-save");
    hands.until("the whole file", documents(2));
    hands.rests();
}

/// The counsellor, from outside.
pub struct AtWork {
    folder: TempDir,
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: Lines<BufReader<ChildStdout>>,
    said: Vec<String>,
    log: JoinHandle<Vec<u8>>,
}

/// What was said until the end.
pub struct Said {
    pub output: String,
    pub log: Vec<u8>,
}

impl AtWork {
    /// Sits down.
    pub fn begin() -> Self {
        let folder = TempDir::new().unwrap();
        let mut command = Command::new(env::current_exe().unwrap());
        command
            .args(["the_counsellor_at_work", "--nocapture", "--test-threads=1"])
            .env(AT_WORK, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        for (of, name) in [
            ("TMPDIR", "tmp"),
            ("TMP", "tmp"),
            ("TEMP", "tmp"),
            ("HOME", "home"),
            ("APPDATA", "home"),
            ("LOCALAPPDATA", "home"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
        ] {
            let at = folder.path().join(name);
            std::fs::create_dir_all(&at).unwrap();
            command.env(of, at);
        }
        let mut child = command.spawn().unwrap();
        let mut log = child.stderr.take().unwrap();
        Self {
            folder,
            stdin: child.stdin.take(),
            stdout: BufReader::new(child.stdout.take().unwrap()).lines(),
            child,
            said: Vec::new(),
            log: std::thread::spawn(move || {
                let mut bytes = Vec::new();
                log.read_to_end(&mut bytes).unwrap();
                bytes
            }),
        }
    }

    /// Everything that can be written lies below.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    #[cfg(target_os = "linux")]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits for a moment, where the counsellor stops until sent on.
    #[track_caller]
    pub fn comes_to(&mut self, moment: Moment) {
        let awaited = format!("moment {moment:?}");
        for line in self.stdout.by_ref() {
            let line = line.unwrap();
            if line == awaited {
                return;
            }
            self.said.push(line);
        }
        panic!("{moment:?} did not come:\n{}", self.said.join("\n"));
    }

    /// Sends the counsellor on.
    pub fn goes_on(&mut self) {
        self.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    }

    /// To the end, which must be a good one.
    pub fn ends(mut self) -> (TempDir, Said) {
        drop(self.stdin.take());
        self.said.extend(self.stdout.by_ref().map(Result::unwrap));
        let ended = self.child.wait().unwrap();
        let log = self.log.join().unwrap();
        let output = self.said.join("\n");
        assert!(
            ended.success(),
            "{output}\n{}",
            String::from_utf8_lossy(&log)
        );
        (self.folder, Said { output, log })
    }
}
