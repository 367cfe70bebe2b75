//! RON in and out, with limits: strangers' files come through here too.

use ron::Options;
use ron::error::Error as RonError;
use ron::extensions::Extensions;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostic, Problem, Severity};

/// The largest trainers' file that is read, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The deepest nesting that is read.
const MAX_DEPTH: usize = 100;

fn options() -> Options {
    // Set in code, so that no file has to name them.
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES)
        .with_recursion_limit(MAX_DEPTH)
}

/// Reads one value from a file's bytes.
///
/// # Errors
/// The first thing that cannot be read, with its line and column.
pub fn decode<T: DeserializeOwned>(file: &str, bytes: &[u8]) -> Result<T, Diagnostic> {
    decode_up_to(file, bytes, MAX_BYTES)
}

/// As [`decode`], for files that may be larger than a trainer's.
///
/// # Errors
/// The first thing that cannot be read, with its line and column.
pub fn decode_up_to<T: DeserializeOwned>(
    file: &str,
    bytes: &[u8],
    max: usize,
) -> Result<T, Diagnostic> {
    let fault = |problem, position| Diagnostic::new(Severity::Error, file, position, problem);
    if bytes.len() > max {
        return Err(fault(
            Problem::TooLarge {
                bytes: bytes.len(),
                max,
            },
            None,
        ));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            return Err(fault(Problem::NotUtf8, Some(position_after(good))));
        }
    };
    // Editors on Windows put a byte-order mark in front; it means nothing here.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    options().from_str(text).map_err(|error| {
        let position = Some((error.span.start.line, error.span.start.col));
        let end = Some((error.span.end.line, error.span.end.col));
        match error.code {
            RonError::ExceededRecursionLimit => {
                fault(Problem::TooDeep { max: MAX_DEPTH }, position)
            }
            RonError::NoSuchStructField {
                found, expected, ..
            } => {
                let known = expected.iter().map(|e| (*e).to_owned()).collect();
                fault(Problem::UnknownName { found, known }, end)
            }
            RonError::NoSuchEnumVariant {
                found, expected, ..
            } => {
                let known = expected.iter().map(|e| (*e).to_owned()).collect();
                fault(Problem::UnknownName { found, known }, end)
            }
            RonError::MissingStructField { field, .. } => fault(
                Problem::MissingName {
                    name: field.to_string(),
                },
                end,
            ),
            RonError::DuplicateStructField { field, .. } => fault(
                Problem::RepeatedName {
                    name: field.to_string(),
                },
                end,
            ),
            RonError::Eof | RonError::ExpectedStringEnd | RonError::UnclosedBlockComment => {
                fault(Problem::EndsTooSoon, end)
            }
            RonError::UnexpectedChar(found) => fault(Problem::UnexpectedCharacter { found }, end),
            other => fault(
                Problem::Syntax {
                    detail: other.to_string(),
                },
                end,
            ),
        }
    })
}

/// Writes one value, the same bytes for the same value.
///
/// # Errors
/// Never for the types of this programme; the message is for the log.
pub fn encode<T: Serialize>(value: &T) -> Result<String, String> {
    let pretty = ron::ser::PrettyConfig::new()
        .indentor("  ")
        .new_line("\n")
        .struct_names(false);
    options()
        .to_string_pretty(value, pretty)
        .map(|text| text + "\n")
        .map_err(|e| e.to_string())
}

/// As [`encode`], but what lies deeper than this stands on one line.
///
/// # Errors
/// Never for the types of this programme; the message is for the log.
pub fn encode_to_depth<T: Serialize>(value: &T, depth: usize) -> Result<String, String> {
    let pretty = ron::ser::PrettyConfig::new()
        .depth_limit(depth)
        .indentor("  ")
        .new_line("\n")
        .struct_names(false);
    options()
        .to_string_pretty(value, pretty)
        .map(|text| text + "\n")
        .map_err(|e| e.to_string())
}

/// Writes one value on one line, for files that no person edits.
///
/// # Errors
/// Never for the types of this programme; the message is for the log.
pub fn encode_compact<T: Serialize>(value: &T) -> Result<String, String> {
    options().to_string(value).map_err(|e| e.to_string())
}

fn position_after(text: &[u8]) -> (usize, usize) {
    let line = text.split(|b| *b == b'\n').count();
    let start = text.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
    let column = String::from_utf8_lossy(text.get(start..).unwrap_or_default())
        .chars()
        .count()
        + 1;
    (line, column)
}
