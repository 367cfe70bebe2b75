//! The next steps towards an occupation, most telling first.

use crate::competence::CompetenceProfile;
use crate::occupation::{Catalogue, ItemState, KnockOut, KnockOutState, OccupationFit};

/// One thing to do next.
#[derive(Debug, Clone, PartialEq)]
pub enum NextStep {
    /// Obtain something that is demanded and not held.
    Obtain(KnockOut),
    /// Find out whether something that is demanded is held.
    Verify(KnockOut),
    /// Develop a competence; its position in the framework and the share of coverage it would bring.
    Develop {
        /// Position in the framework.
        position: usize,
        /// The level today, 0–4.
        level: f64,
        /// The level required, 0–4.
        required: f64,
        /// What it takes from coverage today, 0–1.
        loss: f64,
    },
    /// Have a strength confirmed by a document, a test or a trial at work.
    Confirm {
        /// Position in the framework.
        position: usize,
    },
    /// Speak about a competence that nobody has asked about.
    Assess {
        /// Position in the framework.
        position: usize,
    },
}

/// The next steps towards an occupation: what is demanded first, then the largest gaps, then what to confirm and to ask.
#[must_use]
pub fn next_steps(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    fit: &OccupationFit,
    most: usize,
) -> Vec<NextStep> {
    let mut steps = Vec::new();
    for (wanted, step) in [
        (
            KnockOutState::NotMet,
            NextStep::Obtain as fn(KnockOut) -> NextStep,
        ),
        (KnockOutState::Unknown, NextStep::Verify),
    ] {
        let found = fit.knock_outs(catalogue);
        let found = found.filter(|(_, state)| *state == wanted);
        steps.extend(found.map(|(knock_out, _)| step(knock_out.clone())));
    }
    let core = catalogue.framework().core().len();
    let items = fit.explain(catalogue, profile);
    let mut gaps: Vec<_> = items
        .iter()
        .filter(|i| i.loss > 0.0 && i.state != ItemState::Strength)
        .collect();
    gaps.sort_by(|a, b| b.loss.total_cmp(&a.loss));
    steps.extend(gaps.iter().take(3).map(|i| NextStep::Develop {
        position: i.position,
        level: i.level.unwrap_or(0.0),
        required: i.required,
        loss: i.loss,
    }));
    // Trade competences say most to an employer, so they are confirmed and asked about first.
    let mut open: Vec<_> = items.iter().collect();
    open.sort_by(|a, b| {
        (b.position >= core)
            .cmp(&(a.position >= core))
            .then(b.weight.total_cmp(&a.weight))
    });
    steps.extend(
        open.iter()
            .filter(|i| i.to_confirm)
            .take(2)
            .map(|i| NextStep::Confirm {
                position: i.position,
            }),
    );
    let unasked = open
        .iter()
        .filter(|i| i.state == ItemState::NotAssessed && i.weight > 0.0);
    steps.extend(unasked.take(2).map(|i| NextStep::Assess {
        position: i.position,
    }));
    steps.truncate(most);
    steps
}
