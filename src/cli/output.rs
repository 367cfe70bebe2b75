//! Words to the terminal, and how a command ended.

use std::io::Write as _;
use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All went well.
    Fine,
    /// It ran, and found errors.
    Findings,
    /// It could not run.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Fine => 0,
            Exit::Findings => 1,
            Exit::Failed => 2,
        })
    }
}

/// A line of the result.
pub fn say(line: &str) {
    // A reader that has gone away (`| head`) is no failure.
    writeln!(std::io::stdout(), "{line}").ok();
}

/// A line about something that went wrong.
pub fn say_error(line: &str) {
    writeln!(std::io::stderr(), "{line}").ok();
}
