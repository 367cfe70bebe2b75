//! What is asked of the workshop, what the worker does for it, and what comes of that.

use std::sync::Arc;

use super::{Checked, SourceEdit, TrainersFile};
use crate::authoring::FileOrigin;
use crate::interview::Change;
use crate::lang::LangId;

/// What is asked of the workshop.
#[derive(Debug, Clone, PartialEq)]
pub enum WorkshopCommand {
    /// Shows it.
    Show,
    /// Opens a file.
    Open(String),
    /// The text was changed, by typing or from the preview.
    Edited {
        /// What it is now.
        text: Arc<str>,
        /// The revision it was typed into.
        revision: u64,
    },
    /// Writes the file, unless it was changed elsewhere meanwhile.
    Save,
    /// Writes the file over what was changed elsewhere.
    SaveOver,
    /// Takes what was changed elsewhere in place of what was written here.
    TakeTheirs,
    /// Puts a copy of a carried file into the trainers' folder, to be changed there.
    MakeOwn,
    /// Answers a question in the preview.
    Answer(Change),
    /// Answers every question in the preview that is not answered yet.
    FillIn,
    /// Takes every answer of the preview back.
    Empty,
    /// Sets the language the preview's person speaks.
    Speak(LangId),
    /// Changes the source from the preview.
    Edit(SourceEdit),
    /// The window is to be closed, and there is something that is not on the disk.
    AskToClose,
    /// Writes what is not on the disk, then closes the window.
    SaveAndClose,
    /// Closes the window without writing it.
    CloseAnyway,
    /// Leaves the window open.
    Stay,
}

/// Work on trainers' files.
#[derive(Debug, Clone)]
pub enum WorkshopWork {
    /// Lists the files with what is wrong with each, and watches their folders from then on.
    Look,
    /// Reads a file.
    Read(String),
    /// Looks for faults in a text that is being written.
    Check {
        /// The file.
        name: String,
        /// Its text.
        text: Arc<str>,
        /// Counts checks, so that the answer can be told apart.
        number: u64,
    },
    /// Writes a file into the trainers' folder.
    Write {
        /// The file.
        name: String,
        /// Its text.
        text: Arc<str>,
        /// Whether its lines end as on Windows.
        windows_ends: bool,
        /// What it must hold still; none where that does not matter.
        over: Option<Arc<str>>,
    },
}

/// What came of it.
#[derive(Debug)]
pub enum WorkshopOutcome {
    /// Of `Look`.
    Listed {
        /// The files.
        files: Vec<TrainersFile>,
        /// The folder where files are written; none where the system names none.
        folder: Option<String>,
    },
    /// Of `Read`.
    Read {
        /// The file.
        name: String,
        /// The file, or the message key of what stands in the way.
        read: Result<ReadFile, &'static str>,
    },
    /// Of `Check`.
    Checked {
        /// The file.
        name: String,
        /// What came of it.
        checked: Box<Checked>,
    },
    /// Of `Write`.
    Written {
        /// The file.
        name: String,
        /// Its text.
        text: Arc<str>,
        /// Or what went wrong.
        result: Result<(), NotWritten>,
    },
    /// Something in the folders was changed.
    FilesChanged,
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// Its text, with line feeds alone at the ends of lines.
    pub text: Arc<str>,
    /// Where it lies.
    pub origin: FileOrigin,
    /// Whether its lines end as on Windows.
    pub windows_ends: bool,
}

/// Why a file was not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotWritten {
    /// It holds something else than it did; what it holds now.
    Changed(Arc<str>),
    /// Message key and path of what went wrong.
    Failed(&'static str, String),
}
