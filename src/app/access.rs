//! Who may see the dossiers: the vaults of this laptop, one for each counsellor, and the one that is open.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use super::effect::Effect;
use super::notice::Notice;
use super::state::{Screen, Stage, State};
use crate::vault::{Passphrase, PublicKey, RecordId, VaultCard};

/// After so many refusals each further one takes longer.
const FREE_TRIES: u32 = 3;
/// The longest a refusal takes, in seconds.
const LONGEST_WAIT: i64 = 30;

/// Whether dossiers can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// The vaults of this laptop are being looked for.
    Looking,
    /// None is open.
    Closed(Closed),
    /// This one is open.
    Open(VaultChoice),
}

/// What is shown while no vault is open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closed {
    /// The vaults of this laptop, by name.
    pub vaults: Vec<VaultChoice>,
    /// The page.
    pub page: AccessPage,
    /// Whether the worker is at it: trying a passphrase takes a second.
    pub waiting: bool,
    /// What went wrong last: message key and path.
    pub refused: Option<(&'static str, String)>,
    /// Refusals in a row.
    pub refusals: u32,
    /// Until then no passphrase is tried.
    pub not_before: Option<Timestamp>,
    /// The recovery key that was made for the vault that is being made, its public half.
    pub made: Option<PublicKey>,
    /// Whether the vault locked itself, and with what left unwritten.
    pub locked: Option<LockedBy>,
    /// The dossier that was open when the vault in this folder was locked: its counsellor goes on with it.
    pub reopen: Option<(PathBuf, RecordId)>,
}

/// A page while no vault is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AccessPage {
    /// Whose vault is to be opened.
    #[default]
    Choose,
    /// The passphrase of the vault at this position.
    Unlock(usize),
    /// A new vault: name, passphrase, recovery key.
    New,
    /// The recovery key and a new passphrase for the vault at this position.
    Recover(usize),
}

/// Why a vault was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockedBy {
    /// The counsellor asked.
    Counsellor,
    /// Nothing was typed or pressed for a while, or the machine slept.
    Itself,
    /// The last answers could not be written; they are kept, encrypted, in memory, until the vault is opened again.
    ItselfWithUnwritten,
}

/// A vault of this laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultChoice {
    /// Its folder.
    pub folder: PathBuf,
    /// What is known of it without its keys.
    pub card: VaultCard,
}

/// A new counsellor on this laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCounsellor {
    /// By which name they choose their vault.
    pub name: String,
    /// What opens it.
    pub passphrase: Passphrase,
    /// The agency's recovery key.
    pub recovery: PublicKey,
}

/// What can be asked where vaults are chosen, opened and cared for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccessCommand {
    /// Shows whose vaults there are.
    ShowChoice,
    /// Asks for the passphrase of the vault at this position.
    Choose(usize),
    /// Shows the page for a new counsellor.
    ShowNew,
    /// Shows the page for whoever forgot the passphrase of the vault at this position.
    ShowRecover(usize),
    /// Opens the vault that is shown.
    Unlock(Passphrase),
    /// Makes a recovery key and writes its sheet.
    MakeRecoveryKey,
    /// Makes a vault, which is open then.
    Create(NewCounsellor),
    /// Opens the vault that is shown with the recovery key as it was typed, and gives it a new passphrase.
    Recover(Passphrase, Passphrase),
    /// Locks the open vault.
    Lock(LockedBy),
    /// Shows what can be done with the open vault: passphrase, recovery key, backup.
    ShowVault,
    /// Tries the recovery key as it was typed.
    Drill(Passphrase),
    /// Gives the open vault a new passphrase; the first is the old one.
    ChangePassphrase(Passphrase, Passphrase),
    /// Copies the vault to a folder or stick, and reads the copy back.
    BackUp,
    /// Takes a copy of a vault back, from a folder or stick, as one more vault of this laptop.
    TakeBackupBack,
}

/// What came of work with vaults.
#[derive(Debug)]
pub enum AccessOutcome {
    /// The vaults of this laptop.
    Found(Vec<VaultChoice>),
    /// This one is open.
    Opened {
        /// Which.
        choice: VaultChoice,
        /// Dossiers of an earlier version that were not encrypted, and are in the vault now.
        taken_in: usize,
    },
    /// None was opened or made: message key and path.
    Refused(&'static str, String),
    /// The vault is locked; whether everything was written before.
    Locked {
        /// Whether the last answers wait in memory, encrypted.
        unwritten: bool,
    },
    /// The sheet of a new recovery key is written, or nothing where the counsellor changed their mind.
    SheetWritten(Result<Option<(PublicKey, String)>, (&'static str, String)>),
    /// So many of so many files are copied.
    Progress(usize, usize),
    /// The copying was stopped: what was copied is no backup.
    Stopped,
    /// Something was done with the open vault, whose card may have changed; message key of what is to be said, and what
    /// is named in it.
    Done(VaultChoice, &'static str, String),
    /// It was not done: message key and path.
    NotDone(&'static str, String),
}

/// Does what is asked.
pub(super) fn update(state: &mut State, command: AccessCommand, now: Timestamp) -> Vec<Effect> {
    match command {
        AccessCommand::Lock(by) => return lock(state, by),
        AccessCommand::ShowVault => {
            if matches!(state.access, Access::Open(_)) {
                state.screen = Screen::Vault;
            }
            return vec![];
        }
        AccessCommand::Drill(_) | AccessCommand::ChangePassphrase(..) | AccessCommand::BackUp => {
            state.busy = Some("vault-working");
            return vec![Effect::Access(command)];
        }
        AccessCommand::TakeBackupBack => return vec![Effect::Access(command)],
        _ => {}
    }
    let Access::Closed(closed) = &mut state.access else {
        return vec![];
    };
    match command {
        AccessCommand::ShowChoice => closed.turn_to(AccessPage::Choose),
        AccessCommand::Choose(position) => closed.turn_to(AccessPage::Unlock(position)),
        AccessCommand::ShowNew => closed.turn_to(AccessPage::New),
        AccessCommand::ShowRecover(position) => closed.turn_to(AccessPage::Recover(position)),
        AccessCommand::Unlock(_) | AccessCommand::Recover(..) => {
            if closed.waiting || closed.wait(now).is_some() {
                return vec![];
            }
            let Some(folder) = closed.chosen().map(|choice| choice.folder.clone()) else {
                return vec![];
            };
            closed.waiting = true;
            return vec![Effect::OpenVault(folder, command)];
        }
        AccessCommand::Create(_) if !closed.waiting => {
            closed.waiting = true;
            return vec![Effect::Access(command)];
        }
        AccessCommand::MakeRecoveryKey if !closed.waiting => {
            closed.waiting = true;
            let language = state.locale.lang().clone();
            return vec![Effect::WriteRecoverySheet { language, now }];
        }
        _ => {}
    }
    vec![]
}

/// Locks: what is open is written first, and then nothing of it stays.
fn lock(state: &mut State, by: LockedBy) -> Vec<Effect> {
    let Access::Open(choice) = &state.access else {
        return vec![];
    };
    let mut effects = Vec::new();
    let mut reopen = None;
    if let Some(open) = &mut state.open {
        effects.push(super::update::save(open));
        // Not from the workshop, where nobody is sitting opposite.
        let shown = state.screen != Screen::Workshop && state.screen != Screen::Home;
        reopen = shown.then(|| (choice.folder.clone(), open.id));
    }
    effects.push(Effect::Access(AccessCommand::Lock(by)));
    state.access = Access::Closed(Closed {
        vaults: vec![choice.clone()],
        page: AccessPage::Unlock(0),
        waiting: true,
        locked: Some(by),
        reopen,
        ..Closed::default()
    });
    state.open = None;
    state.preview = None;
    state.home = Stage::Loading;
    state.notice = None;
    state.busy = None;
    // What trainers write names nobody, and stays as it is behind the page.
    if state.screen != Screen::Workshop {
        state.screen = Screen::Home;
    }
    effects
}

/// Takes in what came of it.
pub(super) fn absorb(state: &mut State, outcome: AccessOutcome, now: Timestamp) -> Vec<Effect> {
    match outcome {
        AccessOutcome::Found(vaults) => {
            let closed = match &mut state.access {
                Access::Closed(closed) => closed,
                Access::Looking => {
                    state.access = Access::Closed(Closed::default());
                    let Access::Closed(closed) = &mut state.access else {
                        return vec![];
                    };
                    closed.page = match vaults.len() {
                        0 => AccessPage::New,
                        1 => AccessPage::Unlock(0),
                        _ => AccessPage::Choose,
                    };
                    closed
                }
                Access::Open(_) => return vec![],
            };
            let shown = closed.chosen().map(|choice| choice.folder.clone());
            // A vault came back from a backup.
            if closed.page == AccessPage::New && vaults.len() > closed.vaults.len() {
                closed.page = AccessPage::Choose;
            }
            closed.vaults = vaults;
            let place = closed
                .vaults
                .iter()
                .position(|v| Some(&v.folder) == shown.as_ref());
            if let (AccessPage::Unlock(at) | AccessPage::Recover(at), Some(place)) =
                (&mut closed.page, place)
            {
                *at = place;
            }
        }
        AccessOutcome::Opened { choice, taken_in } => {
            let reopen = match &mut state.access {
                Access::Closed(closed) => closed.reopen.take(),
                Access::Looking | Access::Open(_) => None,
            };
            let reopen = reopen.filter(|(folder, _)| *folder == choice.folder);
            state.access = Access::Open(choice);
            if taken_in > 0 {
                state.notice = Some(Notice {
                    count: taken_in,
                    ..Notice::good("vault-taken-in", "")
                });
            }
            if let Some((_, id)) = reopen {
                return vec![Effect::Read(id)];
            }
        }
        AccessOutcome::Refused(mut key, path) => {
            if let Access::Closed(closed) = &mut state.access {
                closed.waiting = false;
                if key == "error-wrong-passphrase" {
                    if matches!(closed.page, AccessPage::Recover(_)) {
                        key = "error-recovery-key";
                    }
                    closed.refusals += 1;
                    let over = closed.refusals.saturating_sub(FREE_TRIES);
                    let seconds = (1_i64 << over.min(5)).min(LONGEST_WAIT);
                    closed.not_before = (over > 0).then(|| {
                        now.saturating_add(SignedDuration::from_secs(seconds))
                            .unwrap_or(now)
                    });
                }
                closed.refused = Some((key, path));
            }
        }
        AccessOutcome::Locked { unwritten } => {
            if let Access::Closed(closed) = &mut state.access {
                closed.waiting = false;
                if unwritten {
                    closed.locked = Some(LockedBy::ItselfWithUnwritten);
                }
            }
            return vec![Effect::FindVaults];
        }
        AccessOutcome::SheetWritten(result) => {
            if let Access::Closed(closed) = &mut state.access {
                closed.waiting = false;
                match result {
                    Ok(None) => {}
                    Ok(Some((key, path))) => {
                        closed.made = Some(key);
                        closed.refused = None;
                        state.notice = Some(Notice::good("recovery-sheet-written", &path));
                    }
                    Err(error) => closed.refused = Some(error),
                }
            }
        }
        AccessOutcome::Progress(done, count) => state.progress = Some((done, count)),
        AccessOutcome::Stopped => {
            state.busy = None;
            state.progress = None;
            state.notice = Some(Notice::good("vault-backup-none", ""));
        }
        AccessOutcome::Done(choice, key, named) => {
            state.busy = None;
            state.progress = None;
            if matches!(state.access, Access::Open(_)) {
                state.access = Access::Open(choice);
            }
            state.notice = Some(Notice::good(key, &named));
        }
        AccessOutcome::NotDone(key, path) => {
            state.busy = None;
            state.progress = None;
            state.notice = Some(Notice::bad(key, &path));
        }
    }
    vec![]
}

impl Closed {
    fn turn_to(&mut self, page: AccessPage) {
        self.page = page;
        self.refused = None;
    }

    /// How long it still takes until something is tried again. A clock that was turned back locks nobody out.
    #[must_use]
    pub fn wait(&self, now: Timestamp) -> Option<SignedDuration> {
        let left = self.not_before?.duration_since(now);
        (left.is_positive() && left <= SignedDuration::from_secs(LONGEST_WAIT)).then_some(left)
    }

    /// Whether a vault of this laptop goes by this name already.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        let folded = name.trim().to_lowercase();
        self.vaults
            .iter()
            .any(|v| v.card.counsellor.trim().to_lowercase() == folded)
    }

    /// The vault whose passphrase or recovery key is asked for.
    #[must_use]
    pub fn chosen(&self) -> Option<&VaultChoice> {
        match self.page {
            AccessPage::Unlock(at) | AccessPage::Recover(at) => self.vaults.get(at),
            AccessPage::Choose | AccessPage::New => None,
        }
    }
}
