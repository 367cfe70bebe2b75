//! The real programme, run as a person runs it and stopped where it hangs.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Longer than any command may take, also on a laptop that is busy elsewhere.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a run came to.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Everything that was said, results and errors alike.
    pub fn said(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// A folder to work in, in which the programme also finds nothing of the person who runs the tests.
pub struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A place in the folder.
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the folder.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.at(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Runs `bilan` in the folder, in French, without a display.
    #[track_caller]
    pub fn bilan<S: AsRef<std::ffi::OsStr>>(&self, arguments: &[S]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bilan"));
        command.args(arguments);
        self.run(command)
    }

    /// Runs a line of shell in the folder; `$0` is the programme.
    #[cfg(unix)]
    #[track_caller]
    pub fn shell(&self, line: &str) -> Run {
        let mut command = Command::new("sh");
        command.args(["-c", line, env!("CARGO_BIN_EXE_bilan")]);
        self.run(command)
    }

    #[track_caller]
    fn run(&self, mut command: Command) -> Run {
        command
            .current_dir(self.folder.path())
            .env("LC_ALL", "fr_FR.UTF-8")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET");
        for home in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA"] {
            command.env(home, self.at("home"));
        }
        watched(command)
    }
}

/// Every file below a folder with its bytes, to see that nothing changed and nothing was left behind.
pub fn files_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                found.push((path, bytes));
            }
        }
    }
    found.sort();
    found
}

#[track_caller]
fn watched(mut command: Command) -> Run {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let out = reader(child.stdout.take().unwrap());
    let err = reader(child.stderr.take().unwrap());
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > PATIENCE {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("it did not end within {PATIENCE:?}: {command:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let run = Run {
        code: status.code().unwrap_or(-1),
        out: out.join().unwrap(),
        err: err.join().unwrap(),
    };
    assert!(
        !run.err.contains("panicked") && run.code >= 0,
        "a panic is a bug: {command:?}\n{run:?}"
    );
    run
}

/// Reads to the end beside the child, so that a full pipe never holds it up.
fn reader(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    })
}
