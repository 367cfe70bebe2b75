//! From what is told of a task to evidence of its competence.

use crate::competence::{Evidence, EvidenceSource};
use crate::occupation::ListeningConstants;
use crate::questionnaire::{HowOften, TaskAnswer};

/// The level that an answer about a task speaks for, 0–4; none where it tells too little.
///
/// Never done is 0; else the step of independence is the level, and a task done a few times in all speaks for no more than
/// `few_times_most`.
#[must_use]
pub fn task_level(answer: &TaskAnswer, constants: &ListeningConstants) -> Option<f64> {
    if answer.often == Some(HowOften::Never) {
        return Some(0.0);
    }
    let level = f64::from(answer.alone?.level());
    Some(match answer.often {
        Some(HowOften::FewTimes) => level.min(constants.few_times_most),
        _ => level,
    })
}

/// The weight of an answer about a task, above 0: what was done more often is better known.
#[must_use]
pub fn task_weight(answer: &TaskAnswer, constants: &ListeningConstants) -> f64 {
    match answer.often {
        Some(HowOften::FewTimes) => constants.few_times_weight,
        Some(HowOften::Sometimes) | None => constants.sometimes_weight,
        Some(HowOften::Often | HowOften::Never) => constants.often_weight,
    }
}

/// The evidence of an answer about a task: the person's word, and what supports it beyond.
#[must_use]
pub fn task_evidence(answer: &TaskAnswer, constants: &ListeningConstants) -> Vec<Evidence> {
    let Some(level) = task_level(answer, constants) else {
        return Vec::new();
    };
    let weight = task_weight(answer, constants);
    let word = |source| Evidence {
        source,
        level,
        weight,
    };
    let shown = answer
        .shown
        .filter(|s| *s != EvidenceSource::SelfDeclared && level > 0.0);
    std::iter::once(word(EvidenceSource::SelfDeclared))
        .chain(shown.map(word))
        .collect()
}
