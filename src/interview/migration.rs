//! From one version of a questionnaire to another: what becomes of each answer, told before anything changes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use super::parked::{Parked, Parking};
use super::session::{Session, SessionRecord};
use super::suits::{Suits, suits};
use crate::questionnaire::{
    Answer, Choice, Item, ItemId, ItemKind, ItemRef, Questionnaire, Row, Value,
};

/// What becomes of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It stands where it stood.
    Same,
    /// It stands under another id, or its choice has another.
    Renamed,
    /// It stands, and more could be answered now.
    Widened,
    /// It was set aside before and has a place again.
    Returned,
    /// It has no place and is set aside, whole or in part.
    Parked,
    /// It was set aside before and still has no place.
    StillParked,
}

/// What becomes of one answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// The question as it was asked.
    pub item: Item,
    /// Where the answer was given.
    pub at: ItemRef,
    /// What was answered; none where there is only a private note.
    pub answer: Option<Answer>,
    /// What becomes of it.
    pub fate: Fate,
    /// Where it stands afterwards, and in which form.
    pub place: Option<(ItemRef, Answer)>,
    /// What is set aside.
    pub parked: Option<Parked>,
    /// The private note beside it.
    note: String,
    order: usize,
}

/// What becomes of every answer, in the order in which they were asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The version the answers were given under.
    pub from: String,
    /// The version they are to stand under.
    pub to: String,
    /// One for each answer.
    pub moves: Vec<Move>,
    /// How many questions the new version asks that the old one did not.
    pub asked_anew: usize,
}

impl Plan {
    /// The answers that come to this, in order. Rows themselves are not told, but what was answered in them.
    pub fn of(&self, fate: Fate) -> impl Iterator<Item = &Move> {
        let told = |m: &&Move| m.answer.is_some() && (!is_rows(m) || m.fate == Fate::Parked);
        self.moves
            .iter()
            .filter(move |m| m.fate == fate)
            .filter(told)
    }
}

fn is_rows(m: &Move) -> bool {
    matches!(m.answer, Some(Answer::Given(Value::Rows(_))))
}

/// What would become of each answer under this version. Nothing is changed.
#[must_use]
pub fn plan(session: &Session, to: &Questionnaire) -> Plan {
    let from = session.questionnaire();
    let mut planner = Planner::new(from, to);
    let mut sources = answers_of(session);
    // The same definition has the same places; what was set aside stays so.
    let same = from.source() == to.source();
    let parked = &session.record().parked;
    for parked in parked.iter().filter(|_| !same) {
        sources.push(Source {
            order: sources.len(),
            item: &parked.item,
            choices: &parked.choices,
            group: parked.group.as_ref(),
            row: parked.row,
            answer: parked.answer.clone(),
            note: &parked.note,
            parked: Some(parked),
        });
    }
    // Rows before what stands in them; who kept the name before who takes it over; who is there before who returns.
    sources.sort_by_key(|s| {
        let kept = to.item(&s.item.id).is_some();
        let note_only = s.answer.is_none();
        (
            s.parked.is_some(),
            s.row.is_some(),
            note_only,
            !kept,
            s.order,
        )
    });
    let mut moves: Vec<Move> = sources.iter().map(|s| planner.of(s, same)).collect();
    moves.sort_by_key(|m| m.order);
    let known: BTreeSet<&ItemId> = from.items().filter_map(|i| planner.partner(i)).collect();
    let asks = |i: &&Item| !matches!(i.kind, ItemKind::Note) && !known.contains(&i.id);
    Plan {
        asked_anew: to.items().filter(asks).count(),
        from: from.source().version.clone(),
        to: to.source().version.clone(),
        moves,
    }
}

/// The interview under this version. The session itself is left as it was, so that it can be taken up again.
#[must_use]
pub fn carry_over(session: &Session, to: &Arc<Questionnaire>, now: Timestamp) -> Session {
    if session.questionnaire().source() == to.source() {
        let record = session.record().clone();
        return Session::new(to.clone(), session.language().clone(), record);
    }
    let before = session.record();
    let plan = plan(session, to);
    let mut record = SessionRecord {
        answers: unknown(before, session.questionnaire(), to),
        started: before.started,
        changed: Some(now),
        finished: before.finished,
        ..SessionRecord::default()
    };
    let cursor = before.cursor.as_ref().and_then(|at| {
        let planner = Planner::new(session.questionnaire(), to);
        let item = session.questionnaire().item(&at.item)?;
        let there = planner.partner(item)?;
        Some(ItemRef {
            item: there.clone(),
            row: at.row,
        })
    });
    record.cursor = cursor;
    let half_typed = before.half_typed.iter();
    let still_asked = half_typed.filter(|h| to.item(&h.at.item).is_some());
    record.half_typed = still_asked.cloned().collect();
    let lost = |at: &ItemRef| session.questionnaire().item(&at.item).is_none();
    let notes = before.notes.iter().filter(|(at, _)| lost(at));
    record.notes.extend(notes.cloned());
    let (rows, rest): (Vec<Move>, Vec<Move>) = plan.moves.into_iter().partition(is_rows);
    for step in rows.into_iter().chain(rest) {
        if let Some((at, answer)) = step.place {
            if !step.note.is_empty() {
                record.notes.push((at.clone(), step.note));
            }
            if step.answer.is_some() {
                put(&mut record.answers, to, at, answer);
            }
        }
        record.parked.extend(step.parked);
    }
    Session::new(to.clone(), session.language().clone(), record)
}

/// Answers to questions that the old version itself does not know: nothing can be said of them, and they are kept.
fn unknown(
    before: &SessionRecord,
    from: &Questionnaire,
    to: &Questionnaire,
) -> BTreeMap<ItemId, Answer> {
    let unknown = |id: &ItemId| from.item(id).is_none() && to.item(id).is_none();
    let answers = before.answers.iter().filter(|(id, _)| unknown(id));
    answers.map(|(id, a)| (id.clone(), a.clone())).collect()
}

fn put(
    answers: &mut BTreeMap<ItemId, Answer>,
    to: &Questionnaire,
    at: ItemRef,
    answer: Answer,
) -> Option<()> {
    let Some(row) = at.row else {
        answers.insert(at.item, answer);
        return Some(());
    };
    let group = to.info(&at.item)?.group.as_ref()?;
    let Some(Answer::Given(Value::Rows(rows))) = answers.get_mut(group) else {
        return None;
    };
    let row = rows.iter_mut().find(|r| r.id == row)?;
    row.answers.insert(at.item, answer);
    Some(())
}

/// An answer, with the question it was given to.
struct Source<'a> {
    order: usize,
    item: &'a Item,
    choices: &'a [Choice],
    group: Option<&'a ItemId>,
    row: Option<u32>,
    answer: Option<Answer>,
    note: &'a str,
    parked: Option<&'a Parked>,
}

/// Every answer and note that stands, rows apart from what is answered in them.
fn answers_of(session: &Session) -> Vec<Source<'_>> {
    let questionnaire = session.questionnaire();
    let mut sources = Vec::new();
    for section in questionnaire.sections() {
        for item in &section.items {
            let at = ItemRef::top(&item.id);
            let answer = session.record().answers.get(&item.id).cloned();
            let note = session.note(&at);
            let source = |order, item, group, row, answer, note| Source {
                order,
                item,
                choices: questionnaire.choices(item),
                group,
                row,
                answer,
                note,
                parked: None,
            };
            let (ItemKind::Group { items, .. }, Some(Answer::Given(Value::Rows(rows)))) =
                (&item.kind, &answer)
            else {
                if answer.is_some() || !note.is_empty() {
                    sources.push(source(sources.len(), item, None, None, answer, note));
                }
                continue;
            };
            let known = |id: &ItemId| items.iter().any(|i| i.id == *id);
            let shells = rows.iter().map(|row| Row {
                id: row.id,
                answers: row
                    .answers
                    .iter()
                    .filter(|(id, _)| !known(id))
                    .map(|(id, a)| (id.clone(), a.clone()))
                    .collect(),
            });
            let shell = Answer::Given(Value::Rows(shells.collect()));
            sources.push(source(sources.len(), item, None, None, Some(shell), note));
            for row in rows {
                for inner in items {
                    let answer = row.answers.get(&inner.id).cloned();
                    let note = session.note(&ItemRef::in_row(&inner.id, row.id));
                    if answer.is_some() || !note.is_empty() {
                        let group = Some(&item.id);
                        let order = sources.len();
                        sources.push(source(order, inner, group, Some(row.id), answer, note));
                    }
                }
            }
        }
    }
    notes_alone(session, &mut sources);
    sources
}

/// Notes that stand beside no answer and in no row that is there.
fn notes_alone<'a>(session: &'a Session, sources: &mut Vec<Source<'a>>) {
    let questionnaire = session.questionnaire();
    let seen = sources.iter().map(|s| (&s.item.id, s.row));
    let seen: BTreeSet<(&ItemId, Option<u32>)> = seen.collect();
    let mut alone = Vec::new();
    for (at, note) in &session.record().notes {
        let Some(item) = questionnaire.item(&at.item) else {
            continue;
        };
        if !seen.contains(&(&at.item, at.row)) {
            alone.push(Source {
                order: sources.len() + alone.len(),
                item,
                choices: questionnaire.choices(item),
                group: questionnaire
                    .info(&at.item)
                    .and_then(|i| i.group.as_ref())
                    .filter(|_| at.row.is_some()),
                row: at.row,
                answer: None,
                note,
                parked: None,
            });
        }
    }
    sources.extend(alone);
}

struct Planner<'a> {
    from: &'a Questionnaire,
    to: &'a Questionnaire,
    /// Former ids of the new version's items.
    former: BTreeMap<&'a ItemId, &'a ItemId>,
    taken: BTreeSet<ItemRef>,
    /// Groups whose rows have a place, by old name and whether they were set aside; or why they have none.
    rows: BTreeMap<(ItemId, bool), Result<ItemId, Parking>>,
}

impl<'a> Planner<'a> {
    fn new(from: &'a Questionnaire, to: &'a Questionnaire) -> Self {
        let mut former = BTreeMap::new();
        for item in to.items() {
            for was in &item.was {
                former.entry(was).or_insert(&item.id);
            }
        }
        Self {
            from,
            to,
            former,
            taken: BTreeSet::new(),
            rows: BTreeMap::new(),
        }
    }

    /// The item that asks the same: of this id, once called so, or what this one was once called.
    fn partner<'s>(&'s self, item: &'s Item) -> Option<&'s ItemId> {
        if self.to.item(&item.id).is_some() {
            return Some(&item.id);
        }
        if let Some(id) = self.former.get(&item.id) {
            return Some(id);
        }
        let back = item.was.iter().rev();
        back.filter(|was| self.from.item(was).is_none())
            .find(|was| self.to.item(was).is_some())
    }

    fn goes_to(&self, group: &ItemId, there: &ItemId) -> bool {
        let item = self.from.item(group);
        item.and_then(|item| self.partner(item)) == Some(there)
    }

    fn of(&mut self, source: &Source<'_>, same: bool) -> Move {
        let at = ItemRef {
            item: source.item.id.clone(),
            row: source.row,
        };
        let mut step = Move {
            item: source.item.clone(),
            at: at.clone(),
            answer: source.answer.clone(),
            fate: Fate::Same,
            place: None,
            parked: None,
            note: source.note.to_owned(),
            order: source.order,
        };
        // A place is looked for also where there is only a note.
        let answer = source.answer.clone().unwrap_or(Answer::NotAsked);
        if same {
            step.place = Some((at, answer));
            return step;
        }
        let found = self.place(source).and_then(|(item, there)| {
            if self.taken.contains(&there) {
                return Err(Parking::Taken);
            }
            let choices = self.to.choices(item);
            let suits = suits(&answer, (source.item, source.choices), (item, choices));
            Ok((there, suits))
        });
        let outcome = match found {
            Err(why) | Ok((_, Suits::No(why))) => Err(why),
            Ok((there, suits)) => Ok((there, suits)),
        };
        if matches!(answer, Answer::Given(Value::Rows(_))) {
            let key = (source.item.id.clone(), source.parked.is_some());
            let there = outcome.as_ref().map(|(there, _)| there.item.clone());
            self.rows.insert(key, there.map_err(|why| *why));
        }
        let (there, aside) = match outcome {
            Err(why) => {
                step.fate = match source.parked {
                    None => Fate::Parked,
                    Some(_) => Fate::StillParked,
                };
                step.parked = Some(aside(source, source.answer.clone(), why, self.from));
                return step;
            }
            Ok((there, Suits::Partly { kept, aside })) => {
                step.fate = Fate::Parked;
                ((there, kept), Some(aside))
            }
            Ok((
                there,
                Suits::Yes {
                    answer,
                    renamed,
                    widened,
                },
            )) => {
                step.fate = if source.parked.is_some() {
                    Fate::Returned
                } else if renamed || there.item != source.item.id {
                    Fate::Renamed
                } else if widened {
                    Fate::Widened
                } else {
                    Fate::Same
                };
                ((there, answer), None)
            }
            // Taken out above.
            Ok((there, Suits::No(_))) => ((there, answer), None),
        };
        self.taken.insert(there.0.clone());
        step.place = Some(there);
        step.parked = aside.map(|answer| {
            let mut parked = self::aside(source, Some(answer), Parking::ChoiceGone, self.from);
            // The note goes with what stays.
            parked.note.clear();
            parked
        });
        step
    }

    /// The item that asks the same and the place in it.
    fn place(&self, source: &Source<'_>) -> Result<(&'a Item, ItemRef), Parking> {
        let to = self.to;
        let id = self.partner(source.item).ok_or(Parking::Gone)?;
        let item = to.item(id).ok_or(Parking::Gone)?;
        let group = to.info(&item.id).and_then(|i| i.group.as_ref());
        match (source.group, group, source.row) {
            (None, None, _) => Ok((item, ItemRef::top(&item.id))),
            (Some(old), Some(new), Some(row)) => {
                let key = (old.clone(), source.parked.is_some());
                match self.rows.get(&key) {
                    Some(Ok(there)) if there == new => Ok((item, ItemRef::in_row(&item.id, row))),
                    Some(Err(why)) => Err(*why),
                    // What was set aside alone does not know whether its row is still the same.
                    None if source.parked.is_some() => Err(Parking::Gone),
                    // A note of a row that is not there any more.
                    None if self.goes_to(old, new) => Ok((item, ItemRef::in_row(&item.id, row))),
                    _ => Err(Parking::Moved),
                }
            }
            _ => Err(Parking::Moved),
        }
    }
}

fn aside(
    source: &Source<'_>,
    answer: Option<Answer>,
    why: Parking,
    from: &Questionnaire,
) -> Parked {
    // What was set aside once keeps its first words; of several choices those that came back are no longer aside.
    if let Some(parked) = source.parked {
        return Parked {
            answer,
            ..parked.clone()
        };
    }
    let version = &from.source().version;
    Parked {
        group: source.group.cloned(),
        row: source.row,
        note: source.note.to_owned(),
        why,
        ..Parked::of(source.item, source.choices, answer, version)
    }
}
