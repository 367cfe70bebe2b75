//! What to ask to decide between two occupations, and where it is asked.

use super::{Derived, Dossier};
use crate::interview::{Listening, Session};
use crate::occupation::telling::deciding;
use crate::occupation::{Catalogue, OccupationId, Range};
use crate::questionnaire::{CompetenceId, ItemKind, ItemRef};

/// What would narrow the difference between two occupations.
#[derive(Debug, Clone, PartialEq)]
pub struct ToDecide {
    /// Coverage of the first less that of the second, −1 to 1, as far as it is known.
    pub interval: Range,
    /// What to ask: first what can be asked in the interviews as they are, each most narrowing first.
    pub ask: Vec<AskedNext>,
}

/// A competence that would narrow it.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedNext {
    /// The competence.
    pub competence: CompetenceId,
    /// By how much the interval is expected to narrow, in shares of coverage.
    pub narrows: f64,
    /// Where it can be asked: the interview's position in the dossier, and the place.
    pub place: Option<(usize, ItemRef)>,
    /// Whether it belongs there: a question of its own, or a task of what was told. Else it is added to what was told.
    pub belongs: bool,
}

/// The competences that would most narrow the difference between `a` and `b`, `most` at most. Those that are asked
/// somewhere come before those that would be added to the tasks of something that was told.
#[must_use]
pub fn to_decide(
    dossier: &Dossier,
    derived: &Derived,
    catalogue: &Catalogue,
    (a, b): (&OccupationId, &OccupationId),
    most: usize,
) -> Option<ToDecide> {
    let (a, b) = (catalogue.position(a)?, catalogue.position(b)?);
    let between = deciding(catalogue, &derived.profile, a, b, usize::MAX);
    let framework = catalogue.framework();
    let anywhere = any_tasks(dossier);
    let all = between.ask.iter().filter_map(|decisive| {
        let competence = framework.all().get(decisive.competence)?.id.clone();
        let place = place(dossier, &derived.listening, &competence);
        Some(AskedNext {
            belongs: place.is_some(),
            place: place.or_else(|| anywhere.clone()),
            narrows: decisive.narrows(between.interval),
            competence,
        })
    });
    let (mut ask, rest): (Vec<_>, Vec<_>) = all.partition(|next| next.belongs);
    ask.extend(rest);
    ask.truncate(most);
    Some(ToDecide {
        interval: between.interval,
        ask,
    })
}

/// Where this competence is asked and nothing is said of it yet: its own question, else the tasks of an experience.
fn place(
    dossier: &Dossier,
    listening: &Listening,
    competence: &CompetenceId,
) -> Option<(usize, ItemRef)> {
    let asks = |session: &Session, at: &ItemRef| {
        let item = session.questionnaire().item(&at.item);
        match item.map(|i| &i.kind) {
            Some(ItemKind::Competence(id)) => {
                (id == competence && session.shown_answer(at).is_none()).then_some(true)
            }
            Some(ItemKind::Tasks { .. }) => {
                let source = &session.questionnaire().source().id;
                let tasks = listening.tasks(source, at)?;
                tasks.left.contains(competence).then_some(false)
            }
            _ => None,
        }
    };
    let mut found = None;
    for (interview, session) in dossier.sessions().enumerate() {
        for (_, at) in session.relevance().shown() {
            match asks(session, at) {
                Some(true) => return Some((interview, at.clone())),
                Some(false) if found.is_none() => found = Some((interview, at.clone())),
                _ => {}
            }
        }
    }
    found
}

/// The tasks of the first experience that was told, where any task can be added.
fn any_tasks(dossier: &Dossier) -> Option<(usize, ItemRef)> {
    dossier.sessions().enumerate().find_map(|(i, session)| {
        let mut shown = session.relevance().shown();
        let is_tasks = |at: &ItemRef| {
            let item = session.questionnaire().item(&at.item);
            item.is_some_and(|i| matches!(i.kind, ItemKind::Tasks { .. }))
        };
        let (_, at) = shown.find(|(_, at)| is_tasks(at))?;
        Some((i, at.clone()))
    })
}
