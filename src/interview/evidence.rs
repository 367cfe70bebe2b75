//! What answers say: evidence of competences, what is held, what interests.

use std::collections::BTreeMap;

use super::Session;
use super::offered::{offered, parent_of};
use super::told::task_evidence;
use crate::competence::{Evidence, EvidenceSource};
use crate::occupation::{HoldValue, Holdings, ListeningConstants};
use crate::questionnaire::{
    Answer, CompetenceId, CredentialId, Interest, Item, ItemId, ItemKind, ItemRef, Ratings,
    ScoringLink, Value,
};

/// Where a piece of evidence comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The questionnaire.
    pub questionnaire: String,
    /// The answer.
    pub at: ItemRef,
}

/// One word about one competence, and the answer it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceLine {
    /// The competence.
    pub competence: CompetenceId,
    /// What it says.
    pub evidence: Evidence,
    /// The answer it comes from.
    pub origin: Origin,
}

/// How much a person likes one kind of work, by one answer.
#[derive(Debug, Clone, PartialEq)]
pub struct InterestLine {
    /// The kind of work.
    pub interest: Interest,
    /// The value of the choice that was taken.
    pub value: f64,
    /// The answer it comes from.
    pub origin: Origin,
}

/// What the shown answers of one or more sessions say. Refused, not known and not asked say nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Findings {
    /// Evidence, in the order of the questionnaire.
    pub evidence: Vec<EvidenceLine>,
    /// What is held.
    pub holdings: Holdings,
    /// Mean value of the interest items of each type, in the order RIASEC; none where a type has no answer.
    pub interests: Option<[f64; 6]>,
    /// The answers that what is held comes from, by the key of the holding.
    pub held_by: BTreeMap<String, Vec<Origin>>,
    /// The answers that the interests come from, in the order of the questionnaire.
    pub liked: Vec<InterestLine>,
}

impl Findings {
    /// The evidence, by competence.
    #[must_use]
    pub fn by_competence(&self) -> BTreeMap<CompetenceId, Vec<Evidence>> {
        let mut map: BTreeMap<CompetenceId, Vec<Evidence>> = BTreeMap::new();
        for line in &self.evidence {
            map.entry(line.competence.clone())
                .or_default()
                .push(line.evidence);
        }
        map
    }
}

/// What these sessions say together.
pub fn findings<'a>(
    sessions: impl IntoIterator<Item = &'a Session>,
    constants: &ListeningConstants,
) -> Findings {
    let mut findings = Findings::default();
    for session in sessions {
        let mut reader = Reader {
            session,
            constants,
            findings: &mut findings,
        };
        for (_, at) in session.relevance().shown() {
            reader.place(at);
        }
    }
    // A type that nobody answered is not a type without interest: half a profile is none.
    let mut interests: BTreeMap<Interest, (f64, f64)> = BTreeMap::new();
    for line in &findings.liked {
        let (sum, n) = interests.entry(line.interest).or_default();
        *sum += line.value;
        *n += 1.0;
    }
    if Interest::ALL.iter().all(|i| interests.contains_key(i)) {
        let mean = |i| interests.get(&i).map_or(0.0, |(sum, n)| sum / n);
        findings.interests = Some(Interest::ALL.map(mean));
    }
    findings
}

struct Reader<'a> {
    session: &'a Session,
    constants: &'a ListeningConstants,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn place(&mut self, at: &ItemRef) {
        let questionnaire = self.session.questionnaire().clone();
        let Some(item) = questionnaire.item(&at.item) else {
            return;
        };
        let Some(value) = self.session.shown_answer(at).and_then(Answer::value) else {
            return;
        };
        self.holdings(item, at, value);
        match (&item.kind, value) {
            (ItemKind::Competence(id), Value::Competence(ratings)) => {
                self.ratings(id, *ratings, at);
            }
            (ItemKind::TradeCompetences { .. }, Value::Trade(trade)) => {
                for (id, ratings) in trade {
                    self.ratings(id, *ratings, at);
                }
            }
            (ItemKind::Tasks { .. }, Value::Tasks(tasks)) => {
                for (id, answer) in &tasks.answers {
                    for evidence in task_evidence(answer, self.constants) {
                        self.push(id, evidence, at);
                    }
                }
            }
            _ => {}
        }
        if let (Some(interest), Value::Choice(chosen)) = (item.interest, value)
            && let Some(x) = questionnaire
                .choice(&item.id, &chosen.id)
                .and_then(|c| c.value)
        {
            let origin = self.origin(at);
            self.findings.liked.push(InterestLine {
                interest,
                value: x,
                origin,
            });
        }
        let links = &questionnaire.source().scoring;
        let offered = offered(self.session, at);
        // "Not chosen" says nothing of a choice that was not offered.
        let counts = |link: &ScoringLink| {
            let (from, choice) = link.origin();
            let there = |choice| offered.iter().any(|c| c.id.as_str() == choice);
            from == item.id.as_str() && (parent_of(item).is_none() || choice.is_none_or(there))
        };
        for link in links.iter().filter(|l| counts(l)) {
            if let Some(level) = linked_level(link, value) {
                self.push(
                    &link.competence,
                    Evidence {
                        source: link.evidence,
                        level,
                        weight: link.weight,
                    },
                    at,
                );
            }
        }
    }

    fn ratings(&mut self, id: &CompetenceId, ratings: Ratings, at: &ItemRef) {
        for source in EvidenceSource::ALL {
            if let Some(level) = ratings.get(source) {
                // A file from elsewhere may hold more than there is.
                self.push(id, Evidence::new(source, f64::from(level.min(4))), at);
            }
        }
    }

    fn origin(&self, at: &ItemRef) -> Origin {
        Origin {
            questionnaire: self.session.questionnaire().source().id.clone(),
            at: at.clone(),
        }
    }

    fn push(&mut self, competence: &CompetenceId, evidence: Evidence, at: &ItemRef) {
        let origin = self.origin(at);
        self.findings.evidence.push(EvidenceLine {
            competence: competence.clone(),
            evidence,
            origin,
        });
    }

    fn holdings(&mut self, item: &Item, at: &ItemRef, value: &Value) {
        match value {
            Value::Number(x) => {
                if let Some(key) = &item.holds {
                    self.hold(key.as_str(), HoldValue::Number(*x), at);
                }
            }
            Value::Cefr(grid) => {
                for (language, activities) in grid {
                    for (activity, level) in activities {
                        let key = Holdings::cefr_key(language, *activity);
                        self.hold(&key, HoldValue::Cefr(*level), at);
                    }
                }
            }
            Value::Choice(_) | Value::Choices(_) => {
                for choice in offered(self.session, at) {
                    let Some(credential) = &choice.holds else {
                        continue;
                    };
                    let taken = match value {
                        Value::Choice(c) => c.id == choice.id,
                        Value::Choices(list) => list.iter().any(|c| c.id == choice.id),
                        _ => false,
                    };
                    // In a row "not chosen" says nothing: another row may have it.
                    let in_group = self
                        .session
                        .questionnaire()
                        .info(&item.id)
                        .is_some_and(|i| i.group.is_some());
                    if taken || !in_group {
                        self.hold_credential(credential, taken, at);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Reader<'_> {
    /// Records what is held; what is said last counts.
    fn hold(&mut self, key: &str, value: HoldValue, at: &ItemRef) {
        let origin = self.origin(at);
        self.findings.holdings.insert(key, value);
        self.findings.held_by.insert(key.to_owned(), vec![origin]);
    }

    /// Records whether a credential is held, and which answers say so: "held" once said is kept.
    fn hold_credential(&mut self, id: &CredentialId, held: bool, at: &ItemRef) {
        let origin = self.origin(at);
        let before = self.findings.holdings.get(id.as_str());
        self.findings.holdings.insert_held(id, held);
        let said_by = self.findings.held_by.entry(id.to_string()).or_default();
        match (before == Some(HoldValue::Held(true)), held) {
            (true, false) => {}
            (false, true) => *said_by = vec![origin],
            (true, true) | (false, false) => said_by.push(origin),
        }
    }
}

fn linked_level(link: &ScoringLink, value: &Value) -> Option<f64> {
    let key = match (link.origin().1, value) {
        (Some(choice), Value::Choices(list)) => {
            if list.iter().any(|c| c.id.as_str() == choice) {
                "chosen"
            } else {
                "not_chosen"
            }
        }
        (Some(choice), Value::Choice(c)) => {
            if c.id.as_str() == choice {
                "chosen"
            } else {
                "not_chosen"
            }
        }
        (None, Value::Choice(c)) => c.id.as_str(),
        (None, Value::Level(level)) => {
            return Some(
                link.map
                    .get(&level.to_string())
                    .copied()
                    .unwrap_or(f64::from((*level).min(4))),
            );
        }
        (None, Value::Choices(list)) => {
            let levels = list
                .iter()
                .filter_map(|c| link.map.get(c.id.as_str()).copied());
            return levels.max_by(f64::total_cmp);
        }
        _ => return None,
    };
    link.map.get(key).copied()
}

/// The item an evidence line comes from, for showing.
impl EvidenceLine {
    /// The item.
    #[must_use]
    pub fn item(&self) -> &ItemId {
        &self.origin.at.item
    }
}
