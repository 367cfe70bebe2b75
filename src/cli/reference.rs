//! `bilan reference`: every field of the trainers' files, as Markdown.

use std::path::Path;

use super::output::{Exit, say, say_error, unwritable};
use crate::authoring::shape::{FileKind, reference};
use crate::lang::Locale;
use crate::vault::write_file_atomically;

/// Prints the reference, or writes it where it is asked to.
pub fn run(out: Option<&Path>, told: &Locale, locale: &Locale) -> Exit {
    let text = reference(&FileKind::ALL, told);
    let Some(out) = out else {
        say(text.trim_end());
        return Exit::Fine;
    };
    // A name without a folder means the folder one is in.
    let place = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    if let Err(error) = write_file_atomically(&place, text.as_bytes()) {
        say_error(&unwritable(out, &error, locale));
        return Exit::Failed;
    }
    let shown = out.to_string_lossy().into_owned();
    say(&locale.with1("reference-saved", "path", shown));
    Exit::Fine
}
