//! What leaves the laptop, and what comes in: for whom it is, whether it may go, and that it is remembered.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::effect::{Effect, Outcome, Written};
use super::notice::Notice;
use super::state::State;
use super::vaults::Told;
use super::worker::{Room, told};
use crate::dossier::{self, Addressee, Deed, Dossier, Entry, Export, Exported};
use crate::exchange::{employer_pages, pdf, summary_pages, whole_file_pages};
use crate::lang::{LangId, local_date};
use crate::questionnaire::Recipient;
use crate::report::{DocumentLanguages, Pages};
use crate::text::TextEngine;
use crate::vault::{PublicKey, RECORD_CAP, RecordId, read_file, write_file_atomically};

/// What is to leave the laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportWish {
    /// The summary, in these languages.
    Summary(DocumentLanguages),
    /// The skills profile for an employer, in this language, of the lines with these keys.
    Profile(LangId, BTreeSet<String>),
    /// Everything the dossier holds, in words, in this language.
    WholeFile(LangId),
    /// The dossier itself, for the vault with this key.
    HandOver(PublicKey),
}

/// All that is needed to write it.
#[derive(Debug, Clone)]
pub struct Exporting {
    /// The dossier's name in the vault.
    pub id: RecordId,
    /// The dossier.
    pub dossier: Dossier,
    /// What of it.
    pub wish: ExportWish,
    /// For whom.
    pub addressee: Addressee,
    /// The folder proposed.
    pub folder: Option<String>,
    /// When.
    pub now: Timestamp,
}

impl Exporting {
    /// The name proposed. No person's name in a file's name: folders are seen by everyone who shares the laptop.
    fn file_name(&self) -> String {
        let date = local_date(self.now);
        match &self.wish {
            ExportWish::Summary(languages) => format!("bilan-{date}-{languages}.pdf"),
            ExportWish::Profile(language, _) => format!("bilan-{date}-profil-{language}.pdf"),
            ExportWish::WholeFile(language) => format!("bilan-{date}-dossier-{language}.pdf"),
            ExportWish::HandOver(_) => format!("bilan-{date}-dossier.age"),
        }
    }

    fn entry(&self) -> Entry {
        let (what, languages) = match &self.wish {
            ExportWish::Summary(languages) => (Exported::Summary, languages.to_string()),
            ExportWish::Profile(language, _) => (Exported::Profile, language.to_string()),
            ExportWish::WholeFile(language) => (Exported::WholeFile, language.to_string()),
            ExportWish::HandOver(_) => (Exported::HandOver, String::new()),
        };
        let export = Export {
            what,
            languages,
            addressee: self.addressee.clone(),
            shown: match &self.wish {
                ExportWish::Profile(_, shown) => shown.iter().cloned().collect(),
                _ => Vec::new(),
            },
        };
        Entry {
            at: self.now,
            deed: Deed::Exported(export),
        }
    }
}

/// The message key of what stands in the way of giving this to them; none where it may go.
#[must_use]
pub fn in_the_way(dossier: &Dossier, to: &Addressee) -> Option<&'static str> {
    if to.recipient == Recipient::Person {
        return None;
    }
    match dossier.agreed(to.recipient) {
        // What was said of this recipient in the interview holds until it is taken back there.
        Some(false) => return Some("export-said-no"),
        None if !to.agreed => return Some("export-ask-first"),
        _ => {}
    }
    to.purpose.trim().is_empty().then_some("export-say-whom")
}

/// Asks for it to be written, where it may go.
pub(super) fn export(
    state: &mut State,
    wish: ExportWish,
    addressee: Addressee,
    now: Timestamp,
) -> Vec<Effect> {
    let Some(open) = state.open.as_ref() else {
        return vec![];
    };
    if let Some(key) = in_the_way(&open.dossier, &addressee) {
        state.notice = Some(Notice::bad(key, ""));
        return vec![];
    }
    state.busy = Some("summary-writing");
    vec![Effect::Export(Box::new(Exporting {
        id: open.id,
        dossier: open.dossier.clone(),
        wish,
        addressee,
        folder: state.settings.last_folder.clone(),
        now,
    }))]
}

/// Takes in what became of it.
pub(super) fn exported(
    state: &mut State,
    id: RecordId,
    result: Result<Option<(Written, Entry)>, Told>,
) -> Vec<Effect> {
    state.busy = None;
    let (Written { path, missing }, entry) = match result {
        Ok(None) => return vec![],
        Ok(Some(written)) => written,
        Err((key, path)) => {
            state.notice = Some(Notice::bad(key, path));
            return vec![];
        }
    };
    if !missing.is_empty() {
        // On paper a box is forever: it is said again.
        state.letters.dismissed.clear();
        state.letters.system_tried = true;
        state.letters.missing.extend(missing);
    }
    let folder = Path::new(&path).parent();
    state.settings.last_folder = folder.map(|p| p.to_string_lossy().into_owned());
    state.notice = Some(Notice::good("summary-written", path));
    // On the disk it is remembered already.
    if let Some(open) = state.open.as_mut().filter(|o| o.id == id) {
        open.dossier.history.push(entry);
        open.revision += 1;
    }
    vec![Effect::SaveSettings(state.settings.clone())]
}

impl Room {
    /// Writes what is to leave the laptop, and remembers it.
    pub(super) fn export(&mut self, exporting: Exporting) {
        let id = exporting.id;
        let result = self.exported(exporting);
        self.say(Outcome::Exported { id, result });
    }

    fn exported(&mut self, exporting: Exporting) -> Result<Option<(Written, Entry)>, Told> {
        let folder = exporting.folder.as_deref().map(Path::new);
        let name = exporting.file_name();
        let Some(path) = self.services.ask_where_to_save(&name, folder) else {
            return Ok(None);
        };
        let shown = path.to_string_lossy().into_owned();
        let entry = exporting.entry();
        let mut dossier = exporting.dossier;
        dossier.history.push(entry.clone());
        let date = local_date(exporting.now);
        let mut engine = self.engine().asking_the_system();
        let bytes = match self.pages_of(&dossier, &exporting.wish, date, &mut engine) {
            Ok(Some(pages)) => {
                pdf::write(&pages, date).map_err(|_| ("error-pdf", shown.clone()))?
            }
            Ok(None) => self.handed_over(&dossier, &exporting.wish, &shown)?,
            Err(key) => return Err((key, shown)),
        };
        write_file_atomically(&path, &bytes).map_err(|e| (e.key(), shown.clone()))?;
        self.kept
            .exported
            .entry(exporting.id)
            .or_default()
            .push(entry.clone());
        // Where it cannot be written now it is kept with the answers that wait.
        self.save(exporting.id, &dossier).ok();
        if !matches!(exporting.wish, ExportWish::HandOver(_)) {
            self.services.show(&path);
        }
        let written = Written {
            path: shown,
            missing: engine.missed().clone(),
        };
        Ok(Some((written, entry)))
    }

    /// The pages of a document of this dossier; none where what is wished for is no document.
    pub(super) fn pages_of(
        &self,
        dossier: &Dossier,
        wish: &ExportWish,
        date: Date,
        engine: &mut TextEngine,
    ) -> Result<Option<Pages>, &'static str> {
        let content = self.content.as_ref().ok_or("error-no-content")?;
        let locales = self.locales.with_digits(self.digits);
        let catalogue = &content.catalogue;
        let pages = match wish {
            ExportWish::Summary(languages) => {
                summary_pages(dossier, catalogue, &locales, languages, date, engine)
            }
            ExportWish::Profile(language, shown) => {
                let languages = (&*locales.get(language), &locales);
                employer_pages(dossier, catalogue, languages, shown, date, engine)
            }
            ExportWish::WholeFile(language) => {
                let locale = locales.get(language);
                whole_file_pages(dossier, catalogue, &locale, date, engine)
            }
            ExportWish::HandOver(_) => return Ok(None),
        };
        Ok(Some(self.with_logo(pages)))
    }

    /// The dossier itself, which only the vault with this key reads.
    fn handed_over(
        &mut self,
        dossier: &Dossier,
        wish: &ExportWish,
        shown: &str,
    ) -> Result<Vec<u8>, Told> {
        let ExportWish::HandOver(key) = wish else {
            return Ok(Vec::new());
        };
        let bytes = dossier::write(dossier).map_err(|_| ("error-io", shown.to_owned()))?;
        let vault = self.vault.open()?;
        vault.for_another(key, &bytes).map_err(|e| told(&e))
    }

    /// The dossier with what left the laptop of it while the screen did not know yet.
    pub(super) fn with_exports<'a>(
        &mut self,
        id: RecordId,
        dossier: &'a Dossier,
    ) -> Cow<'a, Dossier> {
        let Some(exported) = self.kept.exported.get_mut(&id) else {
            return Cow::Borrowed(dossier);
        };
        exported.retain(|entry| !dossier.history.contains(entry));
        if exported.is_empty() {
            self.kept.exported.remove(&id);
            return Cow::Borrowed(dossier);
        }
        let mut with = dossier.clone();
        with.history.extend(exported.iter().cloned());
        Cow::Owned(with)
    }

    /// Takes in a dossier that a colleague handed over. It gets a name of its own: nobody knows whose it was.
    pub(super) fn take_in(&mut self, now: Timestamp) {
        let result = self.taken_in(now);
        self.say(Outcome::TakenIn(result));
    }

    fn taken_in(&mut self, now: Timestamp) -> Result<Option<RecordId>, Told> {
        let Some(path) = self.services.ask_for_file(&["age"], None) else {
            return Ok(None);
        };
        let shown = path.to_string_lossy().into_owned();
        let bytes = read_file(&path, RECORD_CAP).map_err(|e| told(&e))?;
        let opened = self.vault.open()?.from_another(&path, &bytes);
        let bytes = opened.map_err(|_| ("take-in-not-for-us", shown.clone()))?;
        let mut dossier = self.decode(&bytes).map_err(|key| (key, shown.clone()))?;
        dossier.remember(Deed::TakenIn, now);
        let id = RecordId::random().map_err(|_| ("error-no-random", String::new()))?;
        self.save(id, &dossier)?;
        Ok(Some(id))
    }
}
