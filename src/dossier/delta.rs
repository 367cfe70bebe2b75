//! What changed in a dossier between two saves: small enough to be on the disk before the counsellor looks up.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::record::{Beneficiary, Dossier};
use crate::authoring::{decode, encode_compact};
use crate::interview::{Parked, Session, SessionRecord};
use crate::questionnaire::{Answer, ItemId, ItemRef, OccupationId};

/// The format that is written.
const FORMAT: u32 = 1;

/// What changed in a dossier. Done twice it is done once: every part says what there is now, not how it came about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delta {
    format: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    beneficiary: Option<Beneficiary>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    targets: Option<Vec<OccupationId>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    interviews: Vec<(usize, SessionDelta)>,
}

/// What changed in one interview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionDelta {
    /// Answers given or (with none) taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    answers: Vec<(ItemId, Option<Answer>)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    notes: Option<Vec<(ItemRef, String)>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parked: Option<Vec<Parked>>,
    cursor: Option<ItemRef>,
    started: Option<Timestamp>,
    changed: Option<Timestamp>,
    finished: Option<Timestamp>,
    declined: Option<String>,
}

/// What changed from one state of a dossier to a later one. None where it is more than answers: an interview was begun
/// or taken on to another version, or it is another dossier; then the whole is written.
#[must_use]
pub fn delta(before: &Dossier, after: &Dossier) -> Option<Delta> {
    // Taken apart whole, so that a part added later is not forgotten here.
    let Dossier {
        beneficiary,
        counsellor,
        agency,
        interpreter,
        created,
        interviews,
        targets,
        example,
    } = after;
    let same = before.counsellor == *counsellor
        && before.agency == *agency
        && before.interpreter == *interpreter
        && before.created == *created
        && before.example == *example
        && before.interviews.len() == interviews.len();
    let pairs = || before.sessions().zip(after.sessions());
    let same_questions = |(a, b): (&Session, &Session)| {
        std::sync::Arc::ptr_eq(a.questionnaire(), b.questionnaire())
            || a.questionnaire().source() == b.questionnaire().source()
    };
    if !same || !pairs().all(same_questions) {
        return None;
    }
    let changed = |(position, (a, b)): (usize, (&Session, &Session))| {
        (a.record() != b.record()).then(|| (position, between(a.record(), b.record())))
    };
    Some(Delta {
        format: FORMAT,
        beneficiary: (before.beneficiary != *beneficiary).then(|| beneficiary.clone()),
        targets: (before.targets != *targets).then(|| targets.clone()),
        interviews: pairs().enumerate().filter_map(changed).collect(),
    })
}

fn between(before: &SessionRecord, after: &SessionRecord) -> SessionDelta {
    let SessionRecord {
        answers,
        notes,
        cursor,
        started,
        changed,
        finished,
        parked,
        declined,
    } = after;
    let given = answers
        .iter()
        .filter(|(item, answer)| before.answers.get(*item) != Some(answer))
        .map(|(item, answer)| (item.clone(), Some(answer.clone())));
    let taken_back = before.answers.keys();
    let taken_back = taken_back.filter(|item| !answers.contains_key(*item));
    SessionDelta {
        answers: given
            .chain(taken_back.map(|item| (item.clone(), None)))
            .collect(),
        notes: (before.notes != *notes).then(|| notes.clone()),
        parked: (before.parked != *parked).then(|| parked.clone()),
        cursor: cursor.clone(),
        started: *started,
        changed: *changed,
        finished: *finished,
        declined: declined.clone(),
    }
}

impl Delta {
    /// The delta as it is kept.
    ///
    /// # Errors
    /// Never for a delta of this programme; the message is for the log.
    pub fn written(&self) -> Result<Vec<u8>, String> {
        encode_compact(self).map(String::into_bytes)
    }

    /// The delta in these bytes; none where they are not one, or a newer programme's.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let delta: Self = decode("journal", bytes).ok()?;
        (delta.format == FORMAT).then_some(delta)
    }

    /// The answers that were given or taken back: position of the interview, and item.
    pub fn answers(&self) -> impl Iterator<Item = (usize, &ItemId)> {
        self.interviews.iter().flat_map(|(position, changed)| {
            let answers = changed.answers.iter();
            answers.map(|(item, _)| (*position, item))
        })
    }

    /// Brings a dossier from the state before to the state after; undo then begins anew.
    pub fn apply(&self, dossier: &mut Dossier) {
        if let Some(targets) = &self.targets {
            dossier.targets.clone_from(targets);
        }
        if let Some(beneficiary) = &self.beneficiary {
            dossier.beneficiary = beneficiary.clone();
        }
        let language = dossier.beneficiary.language.clone();
        for (position, changed) in &self.interviews {
            let Some(interview) = dossier.interviews.get_mut(*position) else {
                continue;
            };
            let session = &mut interview.session;
            let mut record = session.record().clone();
            changed.apply(&mut record);
            *session = Session::new(session.questionnaire().clone(), language.clone(), record);
        }
        dossier.set_language(&language);
    }
}

impl SessionDelta {
    fn apply(&self, record: &mut SessionRecord) {
        for (item, answer) in &self.answers {
            match answer {
                Some(answer) => record.answers.insert(item.clone(), answer.clone()),
                None => record.answers.remove(item),
            };
        }
        if let Some(notes) = &self.notes {
            record.notes.clone_from(notes);
        }
        if let Some(parked) = &self.parked {
            record.parked.clone_from(parked);
        }
        record.cursor.clone_from(&self.cursor);
        record.started = self.started;
        record.changed = self.changed;
        record.finished = self.finished;
        record.declined.clone_from(&self.declined);
    }
}
