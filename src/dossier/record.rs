//! The dossier itself.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::history::Entry;
use crate::interview::{Session, SessionRecord, carry_over, progress};
use crate::lang::LangId;
use crate::questionnaire::{OccupationId, Questionnaire};

/// The person whose dossier it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beneficiary {
    /// As they wish to be called.
    pub name: String,
    /// The language they are interviewed and written to in.
    pub language: LangId,
}

/// One questionnaire that was gone through with the person.
#[derive(Debug, Clone)]
pub struct Interview {
    /// The answers, with the definition they were given under.
    pub session: Session,
}

/// How far a dossier has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DossierState {
    /// Nothing has been asked yet.
    New,
    /// An interview is under way.
    UnderWay,
    /// Every interview is closed.
    Finished,
}

/// A beneficiary's dossier.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The person.
    pub beneficiary: Beneficiary,
    /// Who interviews.
    pub counsellor: String,
    /// Where.
    pub agency: String,
    /// Who interprets; empty where nobody does.
    pub interpreter: String,
    /// When it was opened.
    pub created: Timestamp,
    /// The interviews, in the order they were begun.
    pub interviews: Vec<Interview>,
    /// The occupations chosen as targets, in order.
    pub targets: Vec<OccupationId>,
    /// An invented person, for trying things out; shown as such everywhere.
    pub example: bool,
    /// The day until which it is kept, where one was set; [`Dossier::kept_until`] always knows one.
    pub kept: Option<Date>,
    /// What was done beside answering, in order.
    pub history: Vec<Entry>,
}

impl Dossier {
    /// A dossier without interviews.
    #[must_use]
    pub fn new(
        beneficiary: Beneficiary,
        counsellor: String,
        agency: String,
        interpreter: String,
        now: Timestamp,
    ) -> Self {
        Self {
            beneficiary,
            counsellor,
            agency,
            interpreter,
            created: now,
            interviews: Vec::new(),
            targets: Vec::new(),
            example: false,
            kept: None,
            history: Vec::new(),
        }
    }

    /// Begins a questionnaire, or finds the interview that was begun; its position.
    pub fn begin(&mut self, questionnaire: &Arc<Questionnaire>) -> usize {
        let id = &questionnaire.source().id;
        if let Some(found) = self
            .interviews
            .iter()
            .position(|i| i.session.questionnaire().source().id == *id)
        {
            return found;
        }
        let language = self.beneficiary.language.clone();
        let session = Session::new(questionnaire.clone(), language, SessionRecord::default());
        self.interviews.push(Interview { session });
        self.interviews.len() - 1
    }

    /// The sessions, in the order they were begun.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.interviews.iter().map(|i| &i.session)
    }

    /// Takes the interview at this position on to another version of its questionnaire; the interview as it was.
    pub fn carry_over(
        &mut self,
        position: usize,
        to: &Arc<Questionnaire>,
        now: Timestamp,
    ) -> Option<Session> {
        let interview = self.interviews.get_mut(position)?;
        let carried = carry_over(&interview.session, to, now);
        Some(std::mem::replace(&mut interview.session, carried))
    }

    /// Sets the person's language, in every interview too.
    pub fn set_language(&mut self, language: &LangId) {
        self.beneficiary.language = language.clone();
        for interview in &mut self.interviews {
            interview.session.set_language(language.clone());
        }
    }

    /// How far it has come.
    #[must_use]
    pub fn state(&self) -> DossierState {
        if self
            .interviews
            .iter()
            .all(|i| progress(&i.session, None).answered == 0)
        {
            DossierState::New
        } else if self
            .interviews
            .iter()
            .all(|i| i.session.record().finished.is_some())
        {
            DossierState::Finished
        } else {
            DossierState::UnderWay
        }
    }

    /// When it was last changed.
    #[must_use]
    pub fn changed(&self) -> Timestamp {
        self.sessions()
            .filter_map(|s| s.record().changed)
            .max()
            .unwrap_or(self.created)
    }

    /// Chooses an occupation as target, or takes the choice back.
    pub fn toggle_target(&mut self, occupation: &OccupationId) {
        match self.targets.iter().position(|t| t == occupation) {
            Some(position) => {
                self.targets.remove(position);
            }
            None => self.targets.push(occupation.clone()),
        }
    }
}
