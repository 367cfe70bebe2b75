//! What the worker does for the workshop.

use std::path::PathBuf;

use super::checking::{Around, check, listed};
use super::paths;
use super::shelf::Shelf;
use super::{NotWritten, WorkshopOutcome, WorkshopWork};
use crate::authoring::FileOrigin;
use crate::authoring::shape::{FileKind, paths_beside};
use crate::vault;

impl WorkshopWork {
    /// Whether it is needless, since the same is asked again.
    #[must_use]
    pub(in crate::app) fn is_superseded_by(&self, later: &Self) -> bool {
        match (self, later) {
            (Self::Look, Self::Look) => true,
            (Self::Read(name), Self::Read(other))
            | (Self::Check { name, .. }, Self::Check { name: other, .. }) => name == other,
            _ => false,
        }
    }

    /// Does it.
    #[must_use]
    pub(in crate::app) fn done(
        self,
        folders: &[PathBuf],
        around: &mut Option<Around>,
    ) -> WorkshopOutcome {
        let shelf = Shelf { folders };
        match self {
            Self::Look => {
                let (files, read) = listed(&shelf);
                *around = Some(read);
                WorkshopOutcome::Listed {
                    files,
                    folder: folders.last().map(|f| f.to_string_lossy().into_owned()),
                }
            }
            Self::Read(name) => {
                let read = shelf.read(&name);
                WorkshopOutcome::Read { name, read }
            }
            Self::Check { name, text, number } => {
                let around = around.get_or_insert_with(|| Around::of(&shelf));
                let checked = Box::new(check(around, &name, &text, number));
                WorkshopOutcome::Checked { name, checked }
            }
            Self::Write {
                name,
                text,
                windows_ends,
                over,
            } => {
                let result = write(&shelf, &name, &text, windows_ends, over.as_deref());
                if result.is_ok() {
                    follow(&shelf, &name, &text);
                }
                WorkshopOutcome::Written { name, text, result }
            }
        }
    }
}

/// Lets the path tests beside a questionnaire follow the names of its items. Where that cannot be written, checking
/// says which names are not known there.
fn follow(shelf: &Shelf<'_>, name: &str, text: &str) {
    if FileKind::of(name) != Some(FileKind::Questionnaire) {
        return;
    }
    let beside = paths_beside(name);
    let Ok(there) = shelf.read(&beside) else {
        return;
    };
    if there.origin == FileOrigin::Embedded {
        return;
    }
    if let Some(now) = paths::following(text, &there.text)
        && write(shelf, &beside, &now, there.windows_ends, Some(&there.text)).is_err()
    {
        tracing::warn!("path tests were not written");
    }
}

fn write(
    shelf: &Shelf<'_>,
    name: &str,
    text: &str,
    windows_ends: bool,
    over: Option<&str>,
) -> Result<(), NotWritten> {
    let path = shelf
        .path(name)
        .ok_or_else(|| NotWritten::Failed("workshop-no-folder", name.to_owned()))?;
    let shown = path.to_string_lossy().into_owned();
    if let Some(expected) = over {
        // What somebody else wrote since is never written over unasked.
        match shelf.read(name) {
            Ok(read) if *read.text != *expected => return Err(NotWritten::Changed(read.text)),
            Ok(_) | Err("workshop-gone") => {}
            Err(key) => return Err(NotWritten::Failed(key, shown)),
        }
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|_| NotWritten::Failed("workshop-no-folder", shown.clone()))?;
    }
    let bytes = if windows_ends {
        text.replace('\n', "\r\n").into_bytes()
    } else {
        text.as_bytes().to_vec()
    };
    vault::write_file_atomically(&path, &bytes).map_err(|e| NotWritten::Failed(e.key(), shown))
}
