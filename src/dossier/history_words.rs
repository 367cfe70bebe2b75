//! What was done with a dossier, in words for the screen and the page.

use super::history::{Deed, Entry, Exported};
use super::record::Dossier;
use crate::interview::Describer;
use crate::lang::{Locale, MessageArgs, local_date, local_time};
use crate::occupation::Catalogue;
use crate::questionnaire::{ItemId, ItemKind, Manner, Recipient};

/// Says what a dossier's history holds.
#[derive(Debug, Clone, Copy)]
pub struct HistoryWords<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Names of languages and competences.
    pub catalogue: &'a Catalogue,
    /// The words of the programme.
    pub locale: &'a Locale,
}

impl HistoryWords<'_> {
    /// When, in short: day and hour.
    #[must_use]
    pub fn when(&self, entry: &Entry) -> String {
        let date = self.locale.date_short(local_date(entry.at));
        format!("{date} {}", self.locale.time(local_time(entry.at)))
    }

    /// What was done, in one sentence.
    #[must_use]
    pub fn said(&self, entry: &Entry) -> String {
        let l = self.locale;
        let mut args = MessageArgs::new();
        match &entry.deed {
            Deed::Informed(told) => {
                let language = self.catalogue.language_name(&told.language, l.lang());
                args.set(
                    "how",
                    self.how(Some(told.manner), &language, &told.interpreter),
                );
                l.with("history-informed", &args)
            }
            Deed::Consented(said) => {
                let language = self.catalogue.language_name(&said.language, l.lang());
                args.set("question", self.question(said.interview, &said.item));
                args.set("how", self.how(said.manner, &language, &said.interpreter));
                let key = if said.given {
                    "history-agreed"
                } else {
                    "history-not-agreed"
                };
                l.with(key, &args)
            }
            Deed::Exported(export) => {
                args.set("what", l.text(exported_key(export.what)));
                args.set("to", l.text(recipient_key(export.addressee.recipient)));
                let purpose = export.addressee.purpose.trim();
                args.set("purpose", purpose.to_owned());
                let key = if purpose.is_empty() {
                    "history-exported"
                } else {
                    "history-exported-for"
                };
                l.with(key, &args)
            }
            Deed::Closed(interview) => {
                args.set("title", self.title(*interview));
                l.with("history-closed", &args)
            }
            Deed::Reopened(interview) => {
                args.set("title", self.title(*interview));
                l.with("history-reopened", &args)
            }
            Deed::Corrected(correction) => {
                args.set(
                    "question",
                    self.question(correction.interview, &correction.item),
                );
                let before = self.before(correction.interview, correction);
                if before.is_empty() {
                    l.with("history-added", &args)
                } else {
                    args.set("before", before);
                    l.with("history-corrected", &args)
                }
            }
            Deed::Renamed(before) => l.with1("history-renamed", "before", before.clone()),
            Deed::KeptUntil(day) => l.with1("history-kept", "date", l.date_long(*day)),
            Deed::TakenIn => l.text("history-taken-in"),
        }
    }

    /// In which language a text was read, how, and who interpreted.
    #[must_use]
    pub fn how(&self, manner: Option<Manner>, language: &str, interpreter: &str) -> String {
        let mut parts = vec![language.to_owned()];
        if let Some(manner) = manner {
            parts.push(self.locale.text(manner_key(manner)));
        }
        if !interpreter.trim().is_empty() {
            let named = interpreter.trim().to_owned();
            parts.push(self.locale.with1("history-interpreter", "name", named));
        }
        parts.join(" · ")
    }

    fn title(&self, interview: usize) -> String {
        let found = self.dossier.interviews.get(interview);
        let title = found.map(|i| &i.session.questionnaire().source().title);
        title.map_or_else(String::new, |t| t.get(self.locale.lang()).to_owned())
    }

    /// The question's words, or its id where a newer version does not know it.
    fn question(&self, interview: usize, item: &ItemId) -> String {
        let found = self.dossier.interviews.get(interview);
        let found = found.and_then(|i| i.session.questionnaire().item(item));
        let label = found.map(|found| match &found.kind {
            ItemKind::Competence(id) => {
                let competence = self.catalogue.framework().get(id);
                competence.map_or(&found.label, |c| &c.label)
            }
            _ => &found.label,
        });
        let words = label.map(|label| label.get(self.locale.lang()));
        let words = words.filter(|w| !w.is_empty());
        words.unwrap_or(item.as_str()).to_owned()
    }

    fn before(&self, interview: usize, correction: &super::history::Correction) -> String {
        let Some(answer) = &correction.before else {
            return String::new();
        };
        let Some(found) = self.dossier.interviews.get(interview) else {
            return String::new();
        };
        let questionnaire = found.session.questionnaire();
        let describer = Describer {
            locale: self.locale,
            catalogue: self.catalogue,
            questionnaire,
        };
        let item = questionnaire.item(&correction.item);
        item.map_or_else(String::new, |item| describer.answer(item, answer))
    }
}

/// Message key of how a text was read.
#[must_use]
pub const fn manner_key(manner: Manner) -> &'static str {
    match manner {
        Manner::ReadAloud => "manner-read-aloud",
        Manner::ReadAlone => "manner-read-alone",
    }
}

/// Message key of who receives something.
#[must_use]
pub const fn recipient_key(recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Agency => "recipient-agency",
        Recipient::Statistics => "recipient-statistics",
        Recipient::Person => "recipient-person",
        Recipient::Employer => "recipient-employer",
        Recipient::Training => "recipient-training",
        Recipient::Colleague => "recipient-colleague",
        Recipient::Other => "recipient-other",
    }
}

/// Message key of what left the laptop.
#[must_use]
pub const fn exported_key(what: Exported) -> &'static str {
    match what {
        Exported::Summary => "exported-summary",
        Exported::Profile => "exported-profile",
        Exported::WholeFile => "exported-whole-file",
        Exported::HandOver => "exported-hand-over",
    }
}
