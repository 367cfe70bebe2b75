//! The state of the application.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;

use super::access::Access;
use super::effect::{HomeEntry, VaultMode};
use super::notice::Notice;
use super::preview::Preview;
use super::settings::Settings;
use super::versions::newer;
use super::workshop::Workshop;
use crate::authoring::{Content, Diagnostic};
use crate::dossier::{Derived, Dossier, derive};
use crate::interview::{
    Completeness, Plan, Progress, Session, Uniform, completeness, progress, uniform,
};
use crate::lang::{Locale, Locales};
use crate::questionnaire::Questionnaire;
use crate::report::Picture;
use crate::vault::RecordId;

/// Something that is fetched once.
#[derive(Debug, Clone)]
pub enum Stage<T, E> {
    /// On its way.
    Loading,
    /// There.
    Ready(T),
    /// Not to be had.
    Failed(E),
}

/// The screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The list of dossiers.
    Home,
    /// A new dossier.
    New,
    /// The questions.
    Interview,
    /// Levels and occupations.
    Results,
    /// The document to take home.
    Summary,
    /// The trainers' files.
    Content,
    /// Where trainers write them.
    Workshop,
    /// What a newer version of the questionnaire would change.
    NewVersion,
    /// Answers that the newer version has no place for.
    Parked,
    /// The dossier's cover: whose it is, what was agreed, what left the laptop.
    Dossier,
    /// The agency's settings.
    Settings,
    /// The open vault: passphrase, recovery key, backup.
    Vault,
}

/// Whether what was answered is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Nothing has been answered yet.
    Nothing,
    /// On its way.
    Writing,
    /// On the disk since then.
    Saved(Timestamp),
    /// It went wrong; the answers are in memory. Message key and path.
    Failed(&'static str, String),
}

/// Letters that cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MissingLetters {
    /// Those that no font has.
    pub missing: BTreeSet<char>,
    /// Those of which the counsellor has taken note.
    pub dismissed: BTreeSet<char>,
    /// Whether the system's fonts have been asked for.
    pub system_asked: bool,
    /// Whether they have come.
    pub system_tried: bool,
    /// The folder where a person can add fonts.
    pub folder: String,
}

impl MissingLetters {
    /// What is to be said: letters that are missing although every font was tried, and not yet taken note of.
    #[must_use]
    pub fn to_say(&self) -> BTreeSet<char> {
        if self.system_tried {
            &self.missing - &self.dismissed
        } else {
            BTreeSet::new()
        }
    }
}

/// The dossier that is open.
#[derive(Debug, Clone)]
pub struct OpenDossier {
    /// Its name in the vault.
    pub id: RecordId,
    /// The dossier.
    pub dossier: Dossier,
    /// The interview that is shown, by position.
    pub current: usize,
    /// What the answers come to; follows every change.
    pub derived: Derived,
    /// Progress of each section of the interview that is shown.
    pub sections: Vec<Progress>,
    /// Progress of the whole interview that is shown.
    pub progress: Progress,
    /// What stands between it and its close.
    pub completeness: Completeness,
    /// The person's ratings in it that are hardly told apart.
    pub alike: Vec<Uniform>,
    /// A newer version of its questionnaire, where there is one.
    pub newer: Option<Arc<Questionnaire>>,
    /// What would become of the answers under it, while that is shown.
    pub plan: Option<Plan>,
    /// Interviews as they were before they were taken on to a newer version, with their position.
    pub former: Vec<(usize, Session)>,
    /// Whether what was answered is on the disk.
    pub saving: Saving,
    /// The number of the last save that was asked for.
    pub save_number: u64,
    /// Grows with every change of anything shown.
    pub revision: u64,
}

impl OpenDossier {
    /// A dossier, opened.
    #[must_use]
    pub fn new(id: RecordId, dossier: Dossier, content: &Content) -> Self {
        let mut open = Self {
            id,
            dossier,
            current: 0,
            derived: Derived::default(),
            sections: Vec::new(),
            progress: Progress::default(),
            completeness: Completeness::default(),
            alike: Vec::new(),
            newer: None,
            plan: None,
            former: Vec::new(),
            saving: Saving::Nothing,
            save_number: 0,
            revision: 0,
        };
        open.refresh(content);
        open
    }

    /// The interview that is shown.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.dossier
            .interviews
            .get(self.current)
            .map(|i| &i.session)
    }

    /// The interview that is shown, to change it.
    pub fn session_mut(&mut self) -> Option<&mut Session> {
        self.dossier
            .interviews
            .get_mut(self.current)
            .map(|i| &mut i.session)
    }

    /// Brings everything up to date that follows from the answers.
    pub fn refresh(&mut self, content: &Content) {
        self.revision += 1;
        self.derived = derive(&self.dossier, &content.catalogue);
        self.newer = self.session().and_then(|s| newer(s, content));
        let Some(session) = self
            .dossier
            .interviews
            .get(self.current)
            .map(|i| &i.session)
        else {
            return;
        };
        let count = session.questionnaire().sections().len();
        self.sections = (0..count).map(|s| progress(session, Some(s))).collect();
        self.progress = progress(session, None);
        self.completeness = completeness(session);
        self.alike = uniform(session, &content.catalogue.constants().listening);
    }
}

/// Everything the screens show.
#[derive(Debug)]
pub struct State {
    /// What is remembered between two starts.
    pub settings: Settings,
    /// Screen texts of all languages.
    pub locales: Arc<Locales>,
    /// Screen texts of the counsellor's language.
    pub locale: Arc<Locale>,
    /// The trainers' content.
    pub content: Stage<Arc<Content>, Vec<Diagnostic>>,
    /// Who may see dossiers.
    pub access: Access,
    /// What the vault allows.
    pub vault: Stage<VaultMode, ()>,
    /// The vault's folder.
    pub vault_folder: String,
    /// The dossiers, latest first.
    pub home: Stage<Vec<HomeEntry>, ()>,
    /// The screen that is shown.
    pub screen: Screen,
    /// The dossier that is open.
    pub open: Option<OpenDossier>,
    /// The pages of its summary, once somebody looks at them.
    pub preview: Option<Preview>,
    /// The workshop.
    pub workshop: Workshop,
    /// The agency's logo, where one was chosen.
    pub logo: Option<Arc<Picture>>,
    /// A message to the counsellor.
    pub notice: Option<Notice>,
    /// Letters that cannot be drawn.
    pub letters: MissingLetters,
    /// Long work under way; its message key.
    pub busy: Option<&'static str>,
    /// How many of how many files of it are done, where that is counted and the work can be stopped.
    pub progress: Option<(usize, usize)>,
}

impl State {
    /// The state before anything is loaded.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let locales = Arc::new(Locales::embedded());
        let locale = locales.get(&settings.language);
        Self {
            settings,
            locales,
            locale,
            content: Stage::Loading,
            access: Access::Looking,
            vault: Stage::Loading,
            vault_folder: String::new(),
            home: Stage::Loading,
            screen: Screen::Home,
            open: None,
            preview: None,
            workshop: Workshop::default(),
            logo: None,
            notice: None,
            letters: MissingLetters::default(),
            busy: None,
            progress: None,
        }
    }

    /// Takes these languages, written with the digits of the settings; the language of the settings is shown, or
    /// the one that stands in while its file is gone.
    pub fn set_locales(&mut self, locales: &Arc<Locales>) {
        self.locales = if locales.digits() == self.settings.digits {
            locales.clone()
        } else {
            Arc::new(locales.with_digits(self.settings.digits))
        };
        self.locale = self.locales.get(&self.settings.language);
    }

    /// The trainers' content, once it is there.
    #[must_use]
    pub fn content(&self) -> Option<&Arc<Content>> {
        match &self.content {
            Stage::Ready(content) => Some(content),
            Stage::Loading | Stage::Failed(_) => None,
        }
    }

    /// Whether dossiers can be seen.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.access, Access::Open(_))
    }

    /// Whether no vault is open, so that nothing of a dossier may be shown.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        matches!(self.access, Access::Closed(_))
    }

    /// Whether dossiers can be written.
    #[must_use]
    pub fn can_write(&self) -> bool {
        matches!(self.vault, Stage::Ready(VaultMode::ReadWrite))
    }
}
