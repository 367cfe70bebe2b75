//! Words to the terminal, and how a command ended.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use crate::lang::Locale;
use crate::vault::VaultError;

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

/// The sentence for a document or folder that cannot be written at the place a person named.
pub fn unwritable(place: &Path, error: &VaultError, locale: &Locale) -> String {
    let key = match error {
        // A folder named just now has not gone: it was never there, or the path leads through a file.
        VaultError::Vanished { .. } => "error-read-only",
        other => other.key(),
    };
    locale.with1(key, "path", place.to_string_lossy().into_owned())
}

/// A line of the result.
pub fn say(line: &str) {
    // A reader that has gone away (`| head`) is no failure.
    writeln!(std::io::stdout(), "{line}").ok();
}

/// From now on, a panic says where it happened, and not what the programme had in hand: what a message quotes may be
/// what somebody answered.
pub fn panics_say_only_where() {
    std::panic::set_hook(Box::new(|stopped| {
        let place = stopped
            .location()
            .map_or_else(String::new, ToString::to_string);
        say_error(&format!("panicked: {place}"));
        let trace = std::backtrace::Backtrace::capture();
        if trace.status() == std::backtrace::BacktraceStatus::Captured {
            say_error(&trace.to_string());
        }
    }));
}

/// A line about something that went wrong.
pub fn say_error(line: &str) {
    writeln!(std::io::stderr(), "{line}").ok();
}
