//! What a dossier comes to: computed when an answer changes, never per frame.

use super::Dossier;
use crate::competence::{CompetenceProfile, assess_all};
use crate::interview::{Findings, Listening, Session, findings, listen};
use crate::occupation::{Catalogue, OccupationFit, Proposal, propose, rank};

/// Everything that follows from the answers.
#[derive(Debug, Clone, Default)]
pub struct Derived {
    /// What the answers say.
    pub findings: Findings,
    /// A level per competence.
    pub profile: CompetenceProfile,
    /// What is worth asking of each experience, and the levels that what was told proposes.
    pub listening: Listening,
    /// Every occupation, best first.
    pub ranking: Vec<OccupationFit>,
    /// The two lists that are shown.
    pub proposal: Proposal,
}

/// What is worth asking in an interview that belongs to no dossier.
#[must_use]
pub fn listen_to(session: &Session, catalogue: &Catalogue) -> Listening {
    let constants = catalogue.constants();
    let findings = findings([session], &constants.listening);
    let profile = assess_all(
        catalogue.framework(),
        &findings.by_competence(),
        &constants.level,
    );
    listen(&[session], catalogue, &profile)
}

/// What the dossier's answers come to, by this catalogue.
#[must_use]
pub fn derive(dossier: &Dossier, catalogue: &Catalogue) -> Derived {
    let findings = findings(dossier.sessions(), &catalogue.constants().listening);
    let profile = assess_all(
        catalogue.framework(),
        &findings.by_competence(),
        &catalogue.constants().level,
    );
    let sessions: Vec<&Session> = dossier.sessions().collect();
    let listening = listen(&sessions, catalogue, &profile);
    let ranking = rank(catalogue, &profile, &findings.holdings);
    let proposal = propose(catalogue, &ranking);
    Derived {
        findings,
        profile,
        listening,
        ranking,
        proposal,
    }
}
