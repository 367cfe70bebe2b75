//! What a dossier comes to: computed when an answer changes, never per frame.

use super::Dossier;
use crate::competence::{CompetenceProfile, assess_all};
use crate::interview::{Findings, findings};
use crate::occupation::{Catalogue, OccupationFit, Proposal, propose, rank};

/// Everything that follows from the answers.
#[derive(Debug, Clone, Default)]
pub struct Derived {
    /// What the answers say.
    pub findings: Findings,
    /// A level per competence.
    pub profile: CompetenceProfile,
    /// Every occupation, best first.
    pub ranking: Vec<OccupationFit>,
    /// The two lists that are shown.
    pub proposal: Proposal,
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
    let ranking = rank(catalogue, &profile, &findings.holdings);
    let proposal = propose(catalogue, &ranking);
    Derived {
        findings,
        profile,
        ranking,
        proposal,
    }
}
