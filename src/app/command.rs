//! Everything that can be asked of the application. Menus, keys and tests use the same commands.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::access::{AccessCommand, LockedBy};
use super::exporting::ExportWish;
use super::workshop::WorkshopCommand;
use crate::dossier::{Addressee, Informed};
use crate::interview::Change;
use crate::lang::{DigitsWish, LangId};
use crate::questionnaire::{ItemRef, OccupationId};
use crate::vault::RecordId;

/// What is asked of the application.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Show every screen in this language.
    SetLanguage(LangId),
    /// Writes figures with these digits where a language has its own.
    SetDigits(DigitsWish),
    /// The vault locks itself after so many minutes.
    SetLockAfter(u32),
    /// Light to dark and back.
    ToggleAppearance,
    /// One size larger.
    Larger,
    /// One size smaller.
    Smaller,
    /// The list of dossiers.
    ShowHome,
    /// The page for a new dossier.
    ShowNew,
    /// Where the trainers' files came from and what is wrong with them.
    ShowContent,
    /// Opens a dossier.
    Open(RecordId),
    /// Makes a copy of an example dossier, by position, and opens it.
    OpenSample(usize),
    /// Makes a dossier and begins its first interview.
    Create(NewDossier),
    /// Erases a dossier, with all that is kept of it.
    Remove(RecordId),
    /// Begins (or goes on with) a questionnaire in the open dossier.
    Begin(String),
    /// Goes to an item.
    GoTo(ItemRef),
    /// Goes to the next item.
    Next,
    /// Goes to the previous item.
    Previous,
    /// Goes to an item of the interview at this position of the dossier.
    GoToIn(usize, ItemRef),
    /// Changes the open interview.
    Change(Change),
    /// Changes the interview at this position of the dossier, whichever is shown.
    ChangeIn(usize, Change),
    /// Keeps words in a field of the open interview that are no answer yet, or (with none) forgets them.
    KeepHalfTyped {
        /// The question.
        at: ItemRef,
        /// Which field of it.
        part: &'static str,
        /// The words.
        words: String,
    },
    /// Takes the last change back.
    Undo,
    /// Takes the last change back in the interview at this position of the dossier.
    UndoIn(usize),
    /// Makes it again.
    Redo,
    /// Shows or hides the live profile.
    ToggleProfile,
    /// The interview.
    ShowInterview,
    /// The results.
    ShowResults,
    /// The summary.
    ShowSummary,
    /// Shows what a newer version of the questionnaire would change.
    ShowNewVersion,
    /// Goes on under the version the interview was begun with.
    StayWithVersion,
    /// Takes the interview on to the newer version.
    MoveToVersion,
    /// Shows the answers that the newer version has no place for.
    ShowParked,
    /// Chooses an occupation as target, or takes it back.
    ToggleTarget(OccupationId),
    /// Sets the language the person is interviewed and written to in.
    SetBeneficiaryLanguage(LangId),
    /// Closes the interview.
    Finish,
    /// Opens a closed interview again.
    Reopen,
    /// Makes the pages of a document, to be looked at.
    Preview(ExportWish),
    /// Writes something of the open dossier for somebody, after asking where.
    Export(ExportWish, Addressee),
    /// Takes in a dossier that a colleague handed over, after asking which.
    TakeIn,
    /// The open dossier's cover: whose it is, what was agreed, what left the laptop.
    ShowDossier,
    /// Corrects what stands on it.
    CorrectCover(Cover),
    /// Remembers that the person was told who keeps what.
    Inform(Informed),
    /// Keeps the open dossier until this day.
    KeepUntil(Date),
    /// The agency's settings.
    ShowSettings,
    /// Sets them.
    SetOffice(Office),
    /// Stops the long work that is under way.
    Stop,
    /// Chooses the agency's logo.
    ChooseLogo,
    /// Prints no logo any more.
    RemoveLogo,
    /// A copy of the vault is not wanted now.
    PutBackupOff,
    /// Tries to save again.
    SaveAgain,
    /// Letters were to be drawn that no font has.
    MissLetters(BTreeSet<char>),
    /// Takes the word about missing letters away.
    DismissLetters,
    /// Takes the notice away.
    DismissNotice,
    /// Opening, locking and caring for a vault.
    Access(AccessCommand),
    /// Something in the workshop.
    Workshop(WorkshopCommand),
}

/// What a new dossier is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDossier {
    /// As the person wishes to be called.
    pub name: String,
    /// The person's language.
    pub language: LangId,
    /// Who interprets.
    pub interpreter: String,
    /// Who interviews.
    pub counsellor: String,
    /// Where.
    pub agency: String,
    /// The first questionnaire.
    pub questionnaire: String,
    /// How the person was told who keeps what: the words, in which language, by whom.
    pub informed: Option<Informed>,
}

/// What stands on a dossier's cover and can be corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// As the person wishes to be called.
    pub name: String,
    /// Who interprets.
    pub interpreter: String,
    /// Who interviews.
    pub counsellor: String,
    /// Where.
    pub agency: String,
}

/// What an agency settles once for all of its dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// The agency's name.
    pub agency: String,
    /// The counsellor's name.
    pub counsellor: String,
    /// The office that answers for dossiers.
    pub controller: String,
    /// The number of the authority's receipt.
    pub receipt: String,
    /// For how many months a dossier is kept.
    pub retention: u32,
}

/// A key and the command it gives; modifiers are Ctrl (Cmd on a Mac).
#[derive(Debug, Clone, PartialEq)]
pub struct Shortcut {
    /// As it is shown: `Ctrl+Z`.
    pub shown: &'static str,
    /// Message key of what it does.
    pub label: &'static str,
    /// The command.
    pub command: Command,
}

impl Command {
    /// The commands that have keys, wherever they make sense.
    #[must_use]
    pub fn shortcuts() -> Vec<Shortcut> {
        let shortcut = |shown, label, command| Shortcut {
            shown,
            label,
            command,
        };
        vec![
            shortcut("Ctrl+Enter", "interview-next", Self::Next),
            shortcut("Ctrl+Backspace", "interview-previous", Self::Previous),
            // Before Ctrl+Z, which would take it.
            shortcut("Ctrl+Shift+Z", "redo", Self::Redo),
            shortcut("Ctrl+Z", "undo", Self::Undo),
            shortcut("Ctrl+Y", "redo", Self::Redo),
            shortcut("F2", "profile-toggle", Self::ToggleProfile),
            shortcut("Ctrl+R", "results", Self::ShowResults),
            shortcut("Ctrl+I", "interview", Self::ShowInterview),
            shortcut("Ctrl+H", "home", Self::ShowHome),
            shortcut("Ctrl+N", "home-new", Self::ShowNew),
            shortcut(
                "Ctrl+S",
                "workshop-save",
                Self::Workshop(WorkshopCommand::Save),
            ),
            shortcut(
                "Ctrl+L",
                "vault-lock",
                Self::Access(AccessCommand::Lock(LockedBy::Counsellor)),
            ),
            shortcut("Ctrl+Plus", "larger", Self::Larger),
            shortcut("Ctrl+Minus", "smaller", Self::Smaller),
        ]
    }
}
