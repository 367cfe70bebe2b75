//! A questionnaire that is tried while it is written: answers in memory only, kept over changes as far as they fit.

use std::mem::discriminant;
use std::sync::Arc;

use jiff::Timestamp;

use super::fill::filled;
use crate::dossier::listen_to;
use crate::interview::{Change, Completeness, Listening, Session, SessionRecord, completeness};
use crate::lang::{LangId, Locale};
use crate::occupation::Catalogue;
use crate::questionnaire::{ItemKind, Questionnaire};

/// An interview nobody is in.
#[derive(Debug)]
pub struct Trial {
    /// Its answers.
    pub session: Session,
    /// What its answers lack, and the checks they do not satisfy.
    pub completeness: Completeness,
    /// What is worth asking of the experiences named in it.
    pub listening: Listening,
    /// Grows with every version of the questionnaire.
    pub version: u64,
}

impl Trial {
    /// The trial of a new version, with the answers given to the version before where they still fit.
    #[must_use]
    pub(super) fn after(
        before: Option<Self>,
        questionnaire: &Arc<Questionnaire>,
        reader: &LangId,
    ) -> Self {
        let Some(before) = before else {
            let session = Session::new(
                questionnaire.clone(),
                reader.clone(),
                SessionRecord::default(),
            );
            return Self::of(session, 1);
        };
        let mut record = before.session.record().clone();
        let old = before.session.questionnaire();
        record.answers.retain(|id, _| {
            let kinds = (old.item(id), questionnaire.item(id));
            matches!(kinds, (Some(old), Some(new)) if fits(&old.kind, &new.kind))
        });
        let language = before.session.language().clone();
        let session = Session::new(questionnaire.clone(), language, record);
        Self::of(session, before.version + 1)
    }

    fn of(session: Session, version: u64) -> Self {
        Self {
            completeness: completeness(&session),
            listening: Listening::default(),
            session,
            version,
        }
    }

    /// Brings up to date what is worth asking, after a change.
    pub(super) fn listen(&mut self, catalogue: &Catalogue) {
        self.listening = listen_to(&self.session, catalogue);
    }

    pub(super) fn answer(&mut self, change: Change, now: Timestamp) {
        self.session.apply(change, now);
        self.completeness = completeness(&self.session);
    }

    pub(super) fn fill_in(&mut self, catalogue: &Catalogue, locale: &Locale, now: Timestamp) {
        let session = filled(
            &self.session,
            catalogue,
            &locale.text("workshop-filled-words"),
            now,
        );
        *self = Self::of(session, self.version);
    }

    pub(super) fn empty(&mut self) {
        let session = Session::new(
            self.session.questionnaire().clone(),
            self.session.language().clone(),
            SessionRecord::default(),
        );
        *self = Self::of(session, self.version);
    }

    pub(super) fn speak(&mut self, language: LangId) {
        self.session.set_language(language);
        self.completeness = completeness(&self.session);
    }
}

/// Whether answers to the one are answers to the other.
fn fits(old: &ItemKind, new: &ItemKind) -> bool {
    match (old, new) {
        // Rows hold answers to the items of the group.
        (ItemKind::Group { items: old, .. }, ItemKind::Group { items: new, .. }) => {
            let ids = |items: &[crate::questionnaire::Item]| -> Vec<_> {
                items
                    .iter()
                    .map(|i| (i.id.clone(), discriminant(&i.kind)))
                    .collect()
            };
            ids(old) == ids(new)
        }
        _ => discriminant(old) == discriminant(new),
    }
}
