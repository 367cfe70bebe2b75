//! Why a level is what it is: who says what, and how much each word weighs.

use crate::competence::{AssessedLevel, Evidence, EvidenceSource, source_means};
use crate::dossier::Derived;
use crate::interview::Origin;
use crate::occupation::Catalogue;

/// Why a competence has the level it has. The levels of all values, by their shares, add up to the level.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelExplanation {
    /// The competence's position in the framework.
    pub position: usize,
    /// The level and its interval.
    pub level: AssessedLevel,
    /// Who has said something, from the weakest source to the strongest.
    pub sources: Vec<SourceShare>,
}

/// What one source says. The shares of all sources add up to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceShare {
    /// Who says it.
    pub source: EvidenceSource,
    /// The mean of the source's values, 0–4.
    pub mean: f64,
    /// How much it weighs in the level: (1/v)/Σ(1/v), 0–1.
    pub share: f64,
    /// Each value, in the order of the questionnaire.
    pub values: Vec<Spoken>,
}

/// One value and the answer it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    /// What it says.
    pub evidence: Evidence,
    /// How much it weighs in the level, 0–1; the shares of a source's values add up to the source's.
    pub share: f64,
    /// The answer.
    pub origin: Origin,
}

/// Why the competence at this position of the framework has its level; none where nobody has said anything.
#[must_use]
pub fn explain_level(
    derived: &Derived,
    catalogue: &Catalogue,
    position: usize,
) -> Option<LevelExplanation> {
    let level = *derived.profile.at(position)?;
    let framework = catalogue.framework();
    let lines = derived.findings.evidence.iter();
    let lines: Vec<_> = lines
        .filter(|line| framework.position(&line.competence) == Some(position))
        .collect();
    let evidence: Vec<Evidence> = lines.iter().map(|line| line.evidence).collect();
    let constants = &catalogue.constants().level;
    let precision: f64 = source_means(&evidence, constants)
        .map(|of| 1.0 / of.variance)
        .sum();
    let sources = source_means(&evidence, constants).map(|of| {
        let share = 1.0 / of.variance / precision;
        let values = lines
            .iter()
            .filter(|line| line.evidence.source == of.source && line.evidence.weight > 0.0);
        let weight: f64 = values.clone().map(|line| line.evidence.weight).sum();
        let values = values.map(|line| Spoken {
            evidence: line.evidence,
            share: share * line.evidence.weight / weight,
            origin: line.origin.clone(),
        });
        SourceShare {
            source: of.source,
            mean: of.mean,
            share,
            values: values.collect(),
        }
    });
    Some(LevelExplanation {
        position,
        level,
        sources: sources.collect(),
    })
}
