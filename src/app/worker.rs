//! The worker: one thread for files, dialogs and documents, so that no frame ever waits for a disk.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use super::access::AccessOutcome;
use super::catalogues::{catalogue_folders, read_catalogue};
use super::effect::{Effect, Outcome};
use super::exporting::ExportWish;
use super::folder::{content_files, language_files};
use super::fonts::{Letters, read_fonts};
use super::settings::Settings;
use super::vaults::{Held, Kept};
use super::workshop::{Around, Watch, WorkshopOutcome};
use crate::authoring::{
    Content, Diagnostic, check_languages, decode, encode, language_files_in_use, languages, load,
};
use crate::dossier::Dossier;
use crate::lang::{DigitsWish, Locales};
use crate::report::{Pages, Picture};
use crate::text::{FontFile, TextEngine};
use crate::vault::{self, Disk, OsDisk, VaultError, Work};

/// Where things are kept.
#[derive(Debug, Clone)]
pub struct Places {
    /// The folder of the vaults, a folder for each counsellor.
    pub vaults: PathBuf,
    /// Where a version before the vaults kept dossiers, which were not encrypted.
    pub plain: PathBuf,
    /// What it costs to try a passphrase of a vault that is made.
    pub work: Work,
    /// The settings file.
    pub settings: PathBuf,
    /// Folders of trainers' files, the later over the earlier; those that are not there are passed over.
    pub content: Vec<PathBuf>,
    /// Folders of language files, the later over the earlier; those that are not there are passed over.
    pub locales: Vec<PathBuf>,
    /// Folders of fonts that a person has added; those that are not there are passed over.
    pub fonts: Vec<PathBuf>,
}

/// What the worker asks of the desktop; tests answer in its place.
pub trait Services: Send {
    /// Asks where to write a document. Nothing when the counsellor changes their mind.
    fn ask_where_to_save(&mut self, file_name: &str, folder: Option<&Path>) -> Option<PathBuf>;
    /// Asks for a file whose name ends in one of these.
    fn ask_for_file(&mut self, endings: &[&str], folder: Option<&Path>) -> Option<PathBuf>;
    /// Asks for a folder, for a backup or from one.
    fn ask_for_folder(&mut self, folder: Option<&Path>) -> Option<PathBuf>;
    /// Opens a document in the system's viewer.
    fn show(&mut self, path: &Path);
}

/// The worker, from the screens' side.
#[derive(Debug)]
pub struct Worker {
    effects: Option<Sender<Effect>>,
    outcomes: Receiver<Outcome>,
    thread: Option<JoinHandle<()>>,
    stopped: Arc<AtomicBool>,
}

impl Worker {
    /// Starts the worker; `wake` is called after each answer.
    #[must_use]
    pub fn start(places: Places, services: Box<dyn Services>, wake: Box<dyn Fn() + Send>) -> Self {
        Self::start_on(Arc::new(OsDisk), places, services, wake)
    }

    /// As [`Self::start`], with the vaults on this disk.
    #[must_use]
    pub fn start_on(
        disk: Arc<dyn Disk>,
        places: Places,
        services: Box<dyn Services>,
        wake: Box<dyn Fn() + Send>,
    ) -> Self {
        let (effects, inbox) = channel();
        let (outbox, outcomes) = channel();
        let stopped = Arc::new(AtomicBool::new(false));
        let mut room = Room {
            stopped: stopped.clone(),
            disk,
            places,
            services,
            outbox,
            wake: Arc::new(Mutex::new(wake)),
            vault: Held::None,
            kept: Kept::default(),
            content: None,
            fonts: Vec::new(),
            of_fonts: Vec::new(),
            locales: Arc::new(Locales::embedded()),
            digits: DigitsWish::Usual,
            logo: None,
            watch: None,
            around: None,
        };
        let thread = std::thread::spawn(move || room.work(&inbox));
        Self {
            effects: Some(effects),
            outcomes,
            thread: Some(thread),
            stopped,
        }
    }

    /// Asks for work.
    pub fn ask(&self, effect: Effect) {
        if matches!(effect, Effect::Stop) {
            // Not in the queue, where it would wait for what it is to stop.
            self.stopped.store(true, Ordering::Relaxed);
            return;
        }
        if let Some(effects) = &self.effects {
            // A worker that is gone answers nothing; the screens then still show what is in memory.
            effects.send(effect).ok();
        }
    }

    /// An answer, if there is one.
    #[must_use]
    pub fn answer(&self) -> Option<Outcome> {
        self.outcomes.try_recv().ok()
    }

    /// Waits for an answer, for commands without a window and for tests.
    #[must_use]
    pub fn wait(&self) -> Option<Outcome> {
        self.outcomes.recv().ok()
    }

    /// Lets the worker finish what it was asked, and waits for it.
    pub fn finish(&mut self) {
        self.effects = None;
        if let Some(thread) = self.thread.take() {
            // A worker that panicked has nothing left to finish.
            thread.join().ok();
        }
    }
}

pub(super) struct Room {
    /// Where the vaults are.
    pub(super) disk: Arc<dyn Disk>,
    pub(super) places: Places,
    pub(super) services: Box<dyn Services>,
    /// Whether the long work under way is to be stopped.
    pub(super) stopped: Arc<AtomicBool>,
    outbox: Sender<Outcome>,
    wake: Wake,
    pub(super) vault: Held,
    pub(super) kept: Kept,
    pub(super) content: Option<Arc<Content>>,
    fonts: Vec<FontFile>,
    /// What is wrong with fonts, to be said beside what is wrong with content.
    of_fonts: Vec<Diagnostic>,
    pub(super) locales: Arc<Locales>,
    pub(super) digits: DigitsWish,
    /// The agency's logo, where one was chosen.
    pub(super) logo: Option<Arc<Picture>>,
    /// The trainers' folders, watched once somebody works in them.
    watch: Option<Watch>,
    /// The files around the one that is written there.
    around: Option<Around>,
}

/// Wakes the window, from whichever thread has something to say.
type Wake = Arc<Mutex<Box<dyn Fn() + Send>>>;

fn tell(outbox: &Sender<Outcome>, wake: &Wake, outcome: Outcome) {
    // Nobody listens any more once the window is closed; the work itself is done.
    outbox.send(outcome).ok();
    if let Ok(wake) = wake.lock() {
        wake();
    }
}

impl Room {
    fn work(&mut self, inbox: &Receiver<Effect>) {
        let mut queue = VecDeque::new();
        while let Ok(effect) = inbox.recv() {
            queue.push_back(effect);
            queue.extend(inbox.try_iter());
            while let Some(effect) = queue.pop_front() {
                queue.extend(inbox.try_iter());
                if superseded(&effect, &queue) {
                    continue;
                }
                self.carry_out(effect);
            }
        }
        self.settle();
    }

    pub(super) fn say(&self, outcome: Outcome) {
        tell(&self.outbox, &self.wake, outcome);
    }

    /// What says something from within work that has the vault in its hands.
    pub(super) fn speaker(&self) -> impl Fn(Outcome) + use<> {
        let (outbox, wake) = (self.outbox.clone(), self.wake.clone());
        move |outcome| tell(&outbox, &wake, outcome)
    }

    /// Says when something in the trainers' folders is changed by another programme.
    fn watch_content(&mut self) {
        let folders = &self.places.content;
        if self.watch.as_ref().is_some_and(|w| w.covers(folders)) {
            return;
        }
        let (outbox, wake) = (self.outbox.clone(), self.wake.clone());
        let changed = move || {
            let changed = Outcome::Workshop(WorkshopOutcome::FilesChanged);
            tell(&outbox, &wake, changed);
        };
        self.watch = Some(Watch::start(folders, changed));
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::LoadSettings => {
                let settings = read_settings(&self.places.settings);
                self.digits = settings.digits;
                self.say(Outcome::SettingsLoaded(settings));
                self.load_logo();
            }
            Effect::SaveSettings(settings) => {
                self.digits = settings.digits;
                self.save_settings(&settings);
            }
            Effect::LoadLanguages => {
                let (files, _) = language_files(&self.places.locales);
                self.locales = Arc::new(languages(&files));
                self.say(Outcome::LanguagesLoaded(self.locales.clone()));
            }
            Effect::LoadFonts => {
                (self.fonts, self.of_fonts) = read_fonts(&self.places.fonts);
                let engine = (!self.fonts.is_empty()).then(|| self.engine());
                self.say_fonts(engine, false);
            }
            Effect::LoadSystemFonts => {
                let mut engine = self.engine();
                engine.load_system_fonts();
                self.say_fonts(Some(engine), true);
            }
            Effect::LoadContent => {
                let letters = Letters::with(&self.fonts);
                let (files, mut found) = content_files(&self.places.content);
                found.extend(self.of_fonts.iter().cloned());
                found.extend(letters.undrawn(&files));
                let mut loaded = load(&files);
                let (files, not_read) = language_files(&self.places.locales);
                found.extend(not_read);
                found.extend(check_languages(&files));
                found.extend(letters.undrawn(&files));
                if let Ok(content) = &mut loaded {
                    content.files.extend(language_files_in_use(&files));
                }
                match &mut loaded {
                    Ok(content) => content.diagnostics.extend(found),
                    Err(diagnostics) => diagnostics.extend(found),
                }
                if let Ok(content) = &loaded {
                    // Now, so that no screen waits for it.
                    let _ = content.finder();
                    self.content = Some(Arc::new(content.clone()));
                }
                self.say(Outcome::ContentLoaded(loaded.map(Box::new)));
            }
            Effect::LoadCatalogues => self.load_catalogues(),
            Effect::Workshop(work) => {
                self.watch_content();
                let outcome = work.done(&self.places.content, &mut self.around);
                self.watch_content();
                self.say(Outcome::Workshop(outcome));
            }
            Effect::FindVaults => self.find_vaults(),
            Effect::OpenVault(folder, command) => self.open_vault(&folder, command),
            Effect::Access(command) => self.access(command),
            Effect::WriteRecoverySheet { language, now } => {
                let result = self.write_recovery_sheet(&language, now);
                self.say(Outcome::Access(AccessOutcome::SheetWritten(result)));
            }
            Effect::List => self.list(),
            Effect::ChooseLogo => self.choose_logo(),
            Effect::RemoveLogo => self.remove_logo(),
            // Taken before the queue.
            Effect::Stop => {}
            Effect::Read(id) => self.read_to_open(id),
            Effect::ReadSample(position) => self.read_sample(position),
            Effect::Save {
                id,
                number,
                dossier,
            } => {
                let result = self.save(id, &dossier);
                self.say(Outcome::Saved { id, number, result });
            }
            Effect::Remove { id, now } => {
                let result = self.erase(id, now);
                self.say(Outcome::Removed(result.map(|()| id)));
            }
            Effect::MakePages { of, dossier, now } => {
                let pages = self.make_pages(&dossier, &of.wish, now);
                self.say(Outcome::PagesMade { of, pages });
            }
            Effect::Export(exporting) => self.export(*exporting),
            Effect::TakeIn { now } => self.take_in(now),
        }
    }

    /// Reads the imported catalogues over the content that was read last; says nothing where there are none.
    fn load_catalogues(&mut self) {
        let folders = catalogue_folders(&self.places.content);
        let Some(content) = self.content.clone().filter(|_| !folders.is_empty()) else {
            return;
        };
        let mut content = Arc::unwrap_or_clone(content);
        for folder in folders {
            let shown = folder.to_string_lossy().into_owned();
            match read_catalogue(&folder) {
                Ok(read) => {
                    content = content.with_catalogue(read.catalogue, &shown, read.diagnostics);
                }
                Err(found) => content.diagnostics.extend(found),
            }
        }
        let _ = content.finder();
        self.content = Some(Arc::new(content.clone()));
        self.say(Outcome::CataloguesLoaded(Box::new(content)));
    }

    pub(super) fn engine(&self) -> TextEngine {
        TextEngine::with_fonts(&self.fonts)
    }

    fn say_fonts(&self, engine: Option<TextEngine>, system: bool) {
        let folder = self.places.fonts.first();
        self.say(Outcome::FontsLoaded {
            engine: engine.map(Box::new),
            system,
            folder: folder.map_or_else(String::new, |f| f.to_string_lossy().into_owned()),
        });
    }

    fn save_settings(&self, settings: &Settings) {
        let written = encode(settings).map_err(|_| ()).and_then(|text| {
            if let Some(folder) = self.places.settings.parent() {
                std::fs::create_dir_all(folder).map_err(|_| ())?;
            }
            vault::write_file_atomically(&self.places.settings, text.as_bytes()).map_err(|_| ())
        });
        if written.is_err() {
            tracing::warn!("settings were not saved");
        }
    }

    fn make_pages(
        &self,
        dossier: &Dossier,
        wish: &ExportWish,
        now: jiff::Timestamp,
    ) -> Result<Arc<Pages>, &'static str> {
        let date = crate::lang::local_date(now);
        let mut engine = self.engine().asking_the_system();
        let pages = self.pages_of(dossier, wish, date, &mut engine)?;
        Ok(Arc::new(pages.ok_or("error-pdf")?))
    }
}

/// Whether a later effect makes this one needless: a later save of the same dossier, or other pages to be looked at.
fn superseded(effect: &Effect, queue: &VecDeque<Effect>) -> bool {
    queue.iter().any(|later| match (effect, later) {
        (Effect::Save { id, .. }, Effect::Save { id: other, .. }) => other == id,
        (Effect::MakePages { .. }, Effect::MakePages { .. })
        | (Effect::LoadContent, Effect::LoadContent)
        | (Effect::LoadCatalogues, Effect::LoadContent | Effect::LoadCatalogues) => true,
        (Effect::Workshop(work), Effect::Workshop(later)) => work.is_superseded_by(later),
        _ => false,
    })
}

pub(super) fn told(error: &VaultError) -> (&'static str, String) {
    (error.key(), error.path().to_string_lossy().into_owned())
}

fn read_settings(path: &Path) -> Settings {
    // Settings that cannot be read are not worth a message: the programme starts as on the first day.
    let bytes = super::folder::read_capped(path).unwrap_or_default();
    decode("settings", &bytes).unwrap_or_default()
}
