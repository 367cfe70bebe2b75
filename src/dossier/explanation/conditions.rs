//! Which answers met a knock-out, or did not.

use crate::dossier::Derived;
use crate::interview::{Findings, Origin};
use crate::occupation::{Catalogue, Holdings, KnockOut, KnockOutState, OccupationFit, judge};

/// A knock-out, whether it is met, and by which answers.
#[derive(Debug, Clone, PartialEq)]
pub struct ExplainedCondition {
    /// What is demanded.
    pub knock_out: KnockOut,
    /// Whether it is met.
    pub state: KnockOutState,
    /// The answers that say so; none where nobody has said.
    pub answers: Vec<Origin>,
}

pub(super) fn conditions(
    entry: &OccupationFit,
    derived: &Derived,
    catalogue: &Catalogue,
) -> Vec<ExplainedCondition> {
    entry
        .knock_outs(catalogue)
        .map(|(knock_out, state)| ExplainedCondition {
            knock_out: knock_out.clone(),
            state,
            answers: condition_answers(knock_out, &derived.findings),
        })
        .collect()
}

/// The answers on which it rests whether this is met: of several that would do, those that are met; else all that are
/// known not to be.
#[must_use]
pub fn condition_answers(knock_out: &KnockOut, findings: &Findings) -> Vec<Origin> {
    let mut answers = Vec::new();
    collect(knock_out, findings, &mut answers);
    answers.sort();
    answers.dedup();
    answers
}

fn collect(knock_out: &KnockOut, findings: &Findings, answers: &mut Vec<Origin>) {
    let key = match knock_out {
        KnockOut::Licence(id) | KnockOut::Diploma(id) | KnockOut::Permit(id) => id.to_string(),
        KnockOut::Cefr {
            language, activity, ..
        } => Holdings::cefr_key(language, *activity),
        KnockOut::MinimumAge(_) => "age".to_owned(),
        KnockOut::AnyOf(parts) => {
            let met = |part: &KnockOut| judge(part, &findings.holdings) == KnockOutState::Met;
            let any = parts.iter().any(met);
            for part in parts.iter().filter(|part| !any || met(part)) {
                collect(part, findings, answers);
            }
            return;
        }
    };
    if judge(knock_out, &findings.holdings) != KnockOutState::Unknown {
        answers.extend(findings.held_by.get(&key).into_iter().flatten().cloned());
    }
}
