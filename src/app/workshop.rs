//! The workshop, where trainers write their files: what is open, what was found in it, and the preview.

mod asked;
mod checking;
mod edit;
mod fill;
mod paths;
mod preview;
mod shelf;
mod watch;
mod work;

use std::ops::Range;
use std::sync::Arc;

use jiff::Timestamp;

use super::effect::Effect;
use super::notice::Notice;
use super::state::{Screen, Stage, State};
use crate::authoring::tree::Edit;
use crate::authoring::{Diagnostic, FileOrigin, Severity};
use crate::lang::LangId;
use crate::questionnaire::{ItemId, Questionnaire};

pub use asked::{NotWritten, ReadFile, WorkshopCommand, WorkshopOutcome, WorkshopWork};
pub(super) use checking::Around;
pub use edit::SourceEdit;
pub use preview::Trial;
pub use shelf::TrainersFile;
pub(super) use watch::Watch;

/// How far the window has come with being closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Leaving {
    /// It stays.
    #[default]
    No,
    /// It was asked to close while something was not on the disk.
    Asked,
    /// It closes once that is written.
    Saving,
    /// It closes.
    Go,
}

/// What was found in a text.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Which check it was.
    pub number: u64,
    /// What is wrong, in the order of the text.
    pub findings: Vec<Diagnostic>,
    /// The questionnaire, where it holds together.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// Where each item stands in the text, in its order.
    pub items: Vec<(ItemId, Range<usize>)>,
    /// How many texts are written of those that must be, by language.
    pub written: Vec<(LangId, usize, usize)>,
}

impl Checked {
    /// How many errors and warnings there are.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        counts(&self.findings)
    }
}

/// How many errors and warnings these are.
fn counts(findings: &[Diagnostic]) -> (usize, usize) {
    let of = |severity| findings.iter().filter(|d| d.severity == severity).count();
    (of(Severity::Error), of(Severity::Warning))
}

/// What was changed elsewhere while it was being written here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theirs {
    /// What the file holds now.
    pub text: Arc<str>,
}

/// Changes asked for from the preview.
#[derive(Debug, Clone, Default)]
pub struct Splices {
    /// Counts them, so that each is made once.
    pub number: u64,
    /// The text they are made in; in another they would be at the wrong place.
    pub of: Arc<str>,
    /// The changes, in order.
    pub edits: Vec<Edit>,
}

/// The file that is open.
#[derive(Debug)]
pub struct OpenSource {
    /// The file.
    pub name: String,
    /// Where it lies.
    pub origin: FileOrigin,
    /// Its text as it is being written.
    pub text: Arc<str>,
    /// Its text as it lies on the disk.
    pub saved: Arc<str>,
    windows_ends: bool,
    /// Grows whenever the text is another one than what was typed.
    pub revision: u64,
    /// What was changed elsewhere meanwhile.
    pub theirs: Option<Theirs>,
    /// What was found, once it was looked for.
    pub checked: Option<Checked>,
    asked: u64,
    /// Whether it is being written.
    pub saving: bool,
    /// The last version that held together, to be tried.
    pub trial: Option<Trial>,
    /// What was asked for from the preview, to be done in the source as one step.
    pub splices: Splices,
}

impl OpenSource {
    /// Whether it holds what is not on the disk.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.text != self.saved
    }

    /// Whether it can be changed where it lies.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.origin != FileOrigin::Embedded
    }

    /// Whether there is something to be written, and nothing to be decided before.
    #[must_use]
    pub fn can_be_saved(&self) -> bool {
        self.is_own() && self.is_changed() && !self.saving && self.theirs.is_none()
    }

    /// Whether what was found is of the text as it is.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.checked
            .as_ref()
            .is_some_and(|c| c.number == self.asked)
    }

    /// Whether the preview shows an earlier version, because this one has errors.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        let broken = |c: &Checked| c.questionnaire.is_none();
        self.trial.is_some() && self.checked.as_ref().is_some_and(broken)
    }

    fn check(&mut self) -> Effect {
        self.asked += 1;
        Effect::Workshop(WorkshopWork::Check {
            name: self.name.clone(),
            text: self.text.clone(),
            number: self.asked,
        })
    }

    /// Takes another text than what was typed.
    fn take(&mut self, read: &ReadFile) -> Effect {
        self.text = read.text.clone();
        self.saved = read.text.clone();
        self.origin = read.origin.clone();
        self.windows_ends = read.windows_ends;
        self.theirs = None;
        self.revision += 1;
        self.check()
    }

    fn write(&mut self, over: Option<Arc<str>>) -> Effect {
        self.saving = true;
        Effect::Workshop(WorkshopWork::Write {
            name: self.name.clone(),
            text: self.text.clone(),
            windows_ends: self.windows_ends,
            over,
        })
    }
}

/// The workshop.
#[derive(Debug)]
pub struct Workshop {
    /// The files, once they are listed.
    pub files: Stage<Vec<TrainersFile>, ()>,
    /// The folder where files are written.
    pub folder: Option<String>,
    /// The file that is open.
    pub open: Option<OpenSource>,
    /// Files that were left with changes in them.
    drafts: Vec<OpenSource>,
    /// The file that was asked for last.
    wanted: Option<String>,
    /// Whether the files are to be listed again, once the one that is open has been looked through.
    look_due: bool,
    /// Whether the window is being closed.
    pub leaving: Leaving,
}

impl Default for Workshop {
    fn default() -> Self {
        Self {
            files: Stage::Loading,
            folder: None,
            open: None,
            drafts: Vec::new(),
            wanted: None,
            look_due: false,
            leaving: Leaving::No,
        }
    }
}

impl Workshop {
    /// Whether a file holds what is not on the disk.
    #[must_use]
    pub fn is_changed(&self, name: &str) -> bool {
        let mut open = self.open.iter().chain(&self.drafts);
        open.any(|o| o.name == name && o.is_changed())
    }

    /// The files that hold what is not on the disk.
    #[must_use]
    pub fn unsaved(&self) -> Vec<&str> {
        let open = self.open.iter().chain(&self.drafts);
        let unsaved = open.filter(|o| o.is_own() && o.is_changed());
        unsaved.map(|o| o.name.as_str()).collect()
    }

    /// Whether the window can be closed without losing anything unasked.
    #[must_use]
    pub fn may_close(&self) -> bool {
        self.leaving == Leaving::Go || self.unsaved().is_empty()
    }

    fn look_if_due(&mut self) -> Option<Effect> {
        let due = std::mem::take(&mut self.look_due);
        due.then_some(Effect::Workshop(WorkshopWork::Look))
    }

    fn save_all(&mut self) -> Vec<Effect> {
        let open = self.open.iter_mut().chain(&mut self.drafts);
        let unsaved = open.filter(|o| o.can_be_saved());
        let written = unsaved.map(|open| {
            let over = open.saved.clone();
            open.write(Some(over))
        });
        written.collect()
    }

    fn find(&mut self, name: &str) -> Option<&mut OpenSource> {
        let mut open = self.open.iter_mut().chain(&mut self.drafts);
        open.find(|o| o.name == name)
    }
}

/// Does what is asked of the workshop.
pub(super) fn update(state: &mut State, command: WorkshopCommand, now: Timestamp) -> Vec<Effect> {
    match command {
        WorkshopCommand::Show => {
            state.screen = Screen::Workshop;
            vec![Effect::Workshop(WorkshopWork::Look)]
        }
        WorkshopCommand::Open(name) => open(&mut state.workshop, name),
        WorkshopCommand::AskToClose => {
            state.screen = Screen::Workshop;
            leave(&mut state.workshop, Leaving::Asked)
        }
        WorkshopCommand::SaveAndClose => {
            let effects = state.workshop.save_all();
            // What waits for a decision first keeps the window open.
            let decided = state.workshop.unsaved().len() == effects.len();
            state.workshop.leaving = if decided {
                Leaving::Saving
            } else {
                Leaving::No
            };
            effects
        }
        WorkshopCommand::CloseAnyway => leave(&mut state.workshop, Leaving::Go),
        WorkshopCommand::Stay => leave(&mut state.workshop, Leaving::No),
        command => {
            let content = state.content().cloned();
            let Some(open) = state.workshop.open.as_mut() else {
                return vec![];
            };
            match command {
                WorkshopCommand::Edited { text, revision } if open.text != text => {
                    if revision != open.revision {
                        // Something came from outside while it was typed: neither goes unasked.
                        open.theirs = Some(Theirs {
                            text: open.saved.clone(),
                        });
                    }
                    open.text = text;
                    vec![open.check()]
                }
                WorkshopCommand::Save if open.can_be_saved() => {
                    let over = open.saved.clone();
                    vec![open.write(Some(over))]
                }
                WorkshopCommand::SaveOver if open.is_own() => vec![open.write(None)],
                WorkshopCommand::MakeOwn if !open.is_own() => vec![open.write(None)],
                WorkshopCommand::Edit(edit) if open.is_own() => {
                    let made = edit.edits(&open.text);
                    let made = made.filter(|made| edit::is_sound(&open.text, made));
                    if let Some(edits) = made {
                        open.splices = Splices {
                            number: open.splices.number + 1,
                            of: open.text.clone(),
                            edits,
                        };
                    } else {
                        let name = open.name.clone();
                        state.notice = Some(Notice::bad("workshop-edit-failed", name));
                    }
                    vec![]
                }
                WorkshopCommand::TakeTheirs => {
                    let Some(theirs) = open.theirs.take() else {
                        return vec![];
                    };
                    let read = ReadFile {
                        text: theirs.text,
                        origin: open.origin.clone(),
                        windows_ends: open.windows_ends,
                    };
                    vec![open.take(&read)]
                }
                command => {
                    if let Some(trial) = &mut open.trial {
                        match command {
                            WorkshopCommand::Answer(change) => trial.answer(change, now),
                            WorkshopCommand::FillIn => {
                                if let Some(content) = &content {
                                    trial.fill_in(&content.catalogue, &state.locale, now);
                                }
                            }
                            WorkshopCommand::Empty => trial.empty(),
                            WorkshopCommand::Speak(language) => trial.speak(language),
                            _ => {}
                        }
                        if let Some(content) = &content {
                            trial.listen(&content.catalogue);
                        }
                    }
                    vec![]
                }
            }
        }
    }
}

fn leave(workshop: &mut Workshop, leaving: Leaving) -> Vec<Effect> {
    workshop.leaving = leaving;
    vec![]
}

/// Opens a file. One with changes in it is kept as it is until it is opened again.
fn open(workshop: &mut Workshop, name: String) -> Vec<Effect> {
    if workshop.open.as_ref().is_some_and(|o| o.name == name) {
        return vec![];
    }
    if let Some(left) = workshop.open.take().filter(OpenSource::is_changed) {
        workshop.drafts.push(left);
    }
    if let Some(at) = workshop.drafts.iter().position(|o| o.name == name) {
        let mut draft = workshop.drafts.remove(at);
        draft.revision += 1;
        workshop.open = Some(draft);
    }
    workshop.wanted = Some(name.clone());
    vec![Effect::Workshop(WorkshopWork::Read(name))]
}

/// Takes in what the worker answers.
pub(super) fn absorb(state: &mut State, outcome: WorkshopOutcome) -> Vec<Effect> {
    let content = state.content().cloned();
    let workshop = &mut state.workshop;
    match outcome {
        WorkshopOutcome::Listed { files, folder } => {
            workshop.files = Stage::Ready(files);
            workshop.folder = folder;
            // What stands around the open file may be other than it was.
            workshop.open.iter_mut().map(OpenSource::check).collect()
        }
        WorkshopOutcome::Read { name, read } => match read {
            Ok(read) => {
                let mut effects = took(workshop, name, &read);
                if effects.is_empty() {
                    effects.extend(workshop.look_if_due());
                }
                effects
            }
            Err(key) => {
                state.notice = Some(Notice::bad(key, name));
                vec![]
            }
        },
        WorkshopOutcome::Checked { name, checked } => {
            if let Some(open) = workshop.find(&name)
                && checked.number == open.asked
            {
                if let Some(questionnaire) = &checked.questionnaire {
                    let before = open.trial.take();
                    let mut trial = Trial::after(before, questionnaire, &state.settings.language);
                    if let Some(content) = &content {
                        trial.listen(&content.catalogue);
                    }
                    open.trial = Some(trial);
                }
                if let Stage::Ready(files) = &mut workshop.files
                    && let Some(file) = files.iter_mut().find(|f| f.name == name)
                {
                    file.take(&checked);
                }
                if let Some(open) = workshop.find(&name) {
                    open.checked = Some(*checked);
                }
            }
            workshop.look_if_due().into_iter().collect()
        }
        WorkshopOutcome::Written { name, text, result } => {
            let folder = workshop.folder.clone();
            if result.is_err() {
                workshop.leaving = Leaving::No;
            }
            let Some(open) = workshop.find(&name) else {
                return vec![];
            };
            open.saving = false;
            match result {
                Ok(()) => {
                    open.saved = text;
                    open.theirs = None;
                    let first = !open.is_own();
                    if let Some(folder) = folder.filter(|_| first) {
                        let path = format!("{folder}/{name}");
                        open.origin = FileOrigin::Folder(folder);
                        state.notice = Some(Notice::good("workshop-copied", path));
                    }
                    if workshop.leaving == Leaving::Saving && workshop.unsaved().is_empty() {
                        workshop.leaving = Leaving::Go;
                    }
                    // What trainers keep is in use at once.
                    vec![Effect::LoadContent, Effect::Workshop(WorkshopWork::Look)]
                }
                Err(NotWritten::Changed(text)) => {
                    open.theirs = Some(Theirs { text });
                    vec![]
                }
                Err(NotWritten::Failed(key, path)) => {
                    state.notice = Some(Notice::bad(key, path));
                    vec![]
                }
            }
        }
        WorkshopOutcome::FilesChanged => {
            // The file that somebody looks at comes first.
            let names = workshop.open.iter().chain(&workshop.drafts);
            let mut effects: Vec<Effect> = names
                .map(|o| Effect::Workshop(WorkshopWork::Read(o.name.clone())))
                .collect();
            workshop.look_due = true;
            if effects.is_empty() {
                effects.extend(workshop.look_if_due());
            }
            effects
        }
    }
}

/// A file was read: for the first time, or again since something changed.
fn took(workshop: &mut Workshop, name: String, read: &ReadFile) -> Vec<Effect> {
    let Some(open) = workshop.find(&name) else {
        if workshop.wanted.as_ref() != Some(&name) {
            // Another was opened meanwhile.
            return vec![];
        }
        let mut open = OpenSource {
            name,
            origin: read.origin.clone(),
            text: read.text.clone(),
            saved: read.text.clone(),
            windows_ends: read.windows_ends,
            revision: 0,
            theirs: None,
            checked: None,
            asked: 0,
            saving: false,
            trial: None,
            splices: Splices::default(),
        };
        let check = open.take(read);
        workshop.open = Some(open);
        return vec![check];
    };
    if open.saving || *open.saved == *read.text && open.origin == read.origin {
        return vec![];
    }
    if open.is_changed() && *open.text != *read.text {
        open.theirs = Some(Theirs {
            text: read.text.clone(),
        });
        return vec![];
    }
    vec![open.take(read)]
}
