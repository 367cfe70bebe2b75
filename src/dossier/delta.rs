//! What changed in a dossier between two saves: small enough to be on the disk before the counsellor looks up.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::history::Entry;
use super::record::{Beneficiary, Dossier};
use super::wire::{Header, WireError};
use crate::authoring::{Diagnostic, Problem, decode, encode_compact};
use crate::interview::{HalfTyped, Parked, Session, SessionRecord};
use crate::questionnaire::{Answer, ItemId, ItemRef, OccupationId};

/// The format that is written.
const FORMAT: u32 = 2;

/// The formats that are read. The first knows nothing of a dossier's history.
const KNOWN: std::ops::RangeInclusive<u32> = 1..=FORMAT;

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept: Option<Date>,
    /// The entries from this position on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    history: Option<(usize, Vec<Entry>)>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    half_typed: Option<Vec<HalfTyped>>,
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
        kept,
        history,
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
    let known = before.history.len();
    // Entries are never taken away; where they were, the whole is written.
    let rest = history.strip_prefix(before.history.as_slice())?;
    let added = Some((known, rest.to_vec()));
    let changed = |(position, (a, b)): (usize, (&Session, &Session))| {
        (a.record() != b.record()).then(|| (position, between(a.record(), b.record())))
    };
    Some(Delta {
        format: FORMAT,
        beneficiary: (before.beneficiary != *beneficiary).then(|| beneficiary.clone()),
        targets: (before.targets != *targets).then(|| targets.clone()),
        interviews: pairs().enumerate().filter_map(changed).collect(),
        kept: kept.filter(|_| before.kept != *kept),
        history: added.filter(|(_, entries)| !entries.is_empty()),
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
        half_typed,
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
        half_typed: (before.half_typed != *half_typed).then(|| half_typed.clone()),
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

    /// The delta in these bytes.
    ///
    /// # Errors
    /// Where they are not one, or a newer programme wrote them: then the dossier is that programme's to open.
    pub fn read(bytes: &[u8]) -> Result<Self, WireError> {
        let name = "journal";
        let damaged = |d| WireError::Damaged(Box::new(d));
        let header: Header = decode(name, bytes).map_err(damaged)?;
        if header.format > FORMAT {
            return Err(WireError::NewerFormat(header.format));
        }
        if !KNOWN.contains(&header.format) {
            let problem = Problem::UnknownFormat(header.format);
            return Err(damaged(Diagnostic::error(name, problem)));
        }
        decode(name, bytes).map_err(damaged)
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
        dossier.kept = self.kept.or(dossier.kept);
        if let Some((from, entries)) = &self.history {
            dossier.history.truncate(*from);
            dossier.history.extend(entries.iter().cloned());
        }
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
        if let Some(half_typed) = &self.half_typed {
            record.half_typed.clone_from(half_typed);
        }
    }
}
