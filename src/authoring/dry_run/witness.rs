//! From what is known of all answers to answers.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::domain::{Domain, date_from};
use super::model::Model;
use super::store::{Presence, Rows, State, Store, Var};
use crate::lang::LangId;
use crate::questionnaire::{
    Answer, ChoiceId, Chosen, Item, ItemId, ItemKind, Ratings, Row, Tasks, Value,
};

/// Answers under which something is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Witness {
    /// The person's language.
    pub language: LangId,
    /// The answers; those of rows inside their group's.
    pub answers: BTreeMap<ItemId, Answer>,
}

/// Languages tried where a questionnaire's own will not do.
const OTHER_LANGUAGES: [&str; 4] = ["ar", "fr", "en", "ary"];

/// Answers that are as they must be; nothing where none were found, which proves nothing.
pub(super) fn witness(model: &Model<'_>, store: &Store<'_>) -> Option<Witness> {
    let source = model.questionnaire.source();
    let not = |l: &LangId| store.not_languages.iter().any(|(n, _)| *n == l);
    let language = match store.language {
        Some((language, _)) => language.clone(),
        None => std::iter::once(source.source_language.clone())
            .chain(source.languages.iter().cloned())
            .chain(OTHER_LANGUAGES.map(LangId::new))
            .find(|l| !not(l))?,
    };
    let maker = Maker {
        model,
        store,
        language: &language,
    };
    let answers = maker.answers()?;
    Some(Witness { language, answers })
}

struct Maker<'s, 'm> {
    model: &'s Model<'m>,
    store: &'s Store<'s>,
    language: &'s LangId,
}

impl Maker<'_, '_> {
    fn answers(&self) -> Option<BTreeMap<ItemId, Answer>> {
        let store = self.store;
        let mut answers = BTreeMap::new();
        let outside = store
            .vars
            .iter()
            .filter(|((item, row), _)| row.is_none() && !store.rows.contains_key(item));
        for (var, state) in outside {
            if let Some(answer) = self.answer(*var, state)? {
                answers.insert(ItemId::new(self.model.id(var.0)), answer);
            }
        }
        for group in store.rows.keys() {
            let state = store.vars.get(&(*group, None));
            let answer = match state.map(|s| s.presence) {
                Some(Presence::Value) => Answer::Given(Value::Rows(self.rows(*group)?)),
                Some(Presence::Answered | Presence::Silent) => Answer::Refused,
                _ => continue,
            };
            answers.insert(ItemId::new(self.model.id(*group)), answer);
        }
        Some(answers)
    }

    fn rows(&self, group: usize) -> Option<Vec<Row>> {
        let known = self.store.rows.get(&group)?;
        let mut rows: Vec<BTreeMap<ItemId, Answer>> = Vec::new();
        for row in 0..known.seen {
            rows.push(self.row(group, row)?);
        }
        let least = usize::try_from(known.count.lo).ok()?;
        let copied = match known.template {
            Some(template) => rows.get(usize::from(template)).cloned()?,
            None => BTreeMap::new(),
        };
        while rows.len() < least {
            rows.push(copied.clone());
        }
        for (item, range) in &known.sums {
            self.sum(&mut rows, known, *item, (range.lo, range.hi))?;
        }
        let numbered = rows.into_iter().enumerate().map(|(i, answers)| Row {
            id: u32::try_from(i + 1).unwrap_or(u32::MAX),
            answers,
        });
        Some(numbered.collect())
    }

    fn row(&self, group: usize, row: u16) -> Option<BTreeMap<ItemId, Answer>> {
        let store = self.store;
        let mut answers = BTreeMap::new();
        for (var, state) in &store.vars {
            if var.1 == Some(row)
                && self.model.group(var.0) == Some(group)
                && let Some(answer) = self.answer(*var, state)?
            {
                answers.insert(ItemId::new(self.model.id(var.0)), answer);
            }
        }
        Some(answers)
    }

    /// Raises the numbers of the rows, and adds rows, until their sum is what is wanted.
    fn sum(
        &self,
        rows: &mut Vec<BTreeMap<ItemId, Answer>>,
        group: &Rows<'_>,
        item: usize,
        (lo, hi): (i64, i64),
    ) -> Option<()> {
        let known = self.model.get(item)?;
        let scale = self.model.scale(item)?;
        let Domain::Whole(range) = self.model.domain(item) else {
            return None;
        };
        let number = |answer: &Answer| match answer.value() {
            Some(Value::Number(x)) => Some((x * scale as f64).round() as i64),
            Some(Value::Months(m)) => Some(i64::from(*m)),
            Some(Value::Level(l)) => Some(i64::from(*l)),
            _ => None,
        };
        let id = &known.item.id;
        let first = rows
            .iter()
            .position(|r| r.get(id).and_then(number).is_some())?;
        let sum = |rows: &[BTreeMap<ItemId, Answer>]| -> i64 {
            rows.iter().filter_map(|r| r.get(id).and_then(number)).sum()
        };
        // What is compared with another number may not be raised.
        if sum(rows) < lo && self.store.is_compared(item) {
            return None;
        }
        // A row stays below what its own tests allow; a copied row is bound by those of the row it was copied from.
        let most = |row: usize| {
            let original = if row < usize::from(group.seen) {
                u16::try_from(row).ok()
            } else {
                group.template.or_else(|| u16::try_from(first).ok())
            };
            match self.store.vars.get(&(item, original)).map(|s| &s.domain) {
                Some(Domain::Whole(own)) => own.hi,
                _ => range.hi,
            }
        };
        let mut row = first;
        while sum(rows) < lo {
            if row == rows.len() {
                if i64::try_from(rows.len()).ok()? >= group.count.hi {
                    return None;
                }
                rows.push(rows.get(first)?.clone());
            }
            let lacking = lo - sum(rows);
            if let Some(answer) = rows.get_mut(row).and_then(|r| r.get_mut(id))
                && let Some(x) = number(answer)
            {
                *answer =
                    Answer::Given(self.number(known.item, (x + lacking).min(most(row)).max(x))?);
            }
            row += 1;
        }
        (sum(rows) <= hi).then_some(())
    }

    /// The answer, or none where there is to be none. Nothing at all where no answer was found.
    #[expect(
        clippy::option_option,
        reason = "no answer is one thing, no answer found another"
    )]
    fn answer(&self, var: Var, state: &State<'_>) -> Option<Option<Answer>> {
        match state.presence {
            Presence::Value => Some(Some(Answer::Given(self.value(var, state)?))),
            Presence::Answered | Presence::Silent => Some(Some(Answer::Refused)),
            Presence::Free | Presence::NoValue | Presence::Unanswered => Some(None),
        }
    }

    fn value(&self, var: Var, state: &State<'_>) -> Option<Value> {
        let known = self.model.get(var.0)?;
        let choices = self.model.choices(var.0);
        let chosen = |i: &usize| choices.get(*i).map(|id| Chosen::of(&ChoiceId::new(*id)));
        match &state.domain {
            Domain::One(set) => {
                // The least value where numbers are compared; else the first that is offered.
                let value = |i: &usize| self.model.values(var.0).and_then(|v| v.get(*i).copied());
                let first = set.iter().min_by_key(|i| (value(i), **i)).copied()?;
                if let ItemKind::Consent { .. } = known.item.kind {
                    return Some(Value::Consent {
                        given: choices.get(first) == Some(&"yes"),
                        at: Timestamp::UNIX_EPOCH,
                        language: self.language.clone(),
                        interpreter: None,
                        manner: None,
                    });
                }
                Some(Value::Choice(chosen(&first)?))
            }
            Domain::Many(many) => {
                let offered = |c: usize| match known.offers.get(c) {
                    Some(Some(_)) => many.must.contains(&c),
                    _ => true,
                };
                let taken = many.pick(offered)?;
                Some(Value::Choices(taken.iter().filter_map(chosen).collect()))
            }
            Domain::Whole(range) => self.number(known.item, range.lo),
            Domain::Day(range, precision) => {
                date_from(range.lo, *precision).map(|(_, date)| Value::Date(date))
            }
            Domain::Anything => anything(known.item),
        }
    }

    fn number(&self, item: &Item, x: i64) -> Option<Value> {
        Some(match &item.kind {
            ItemKind::Number { .. } => {
                let position = self.model.position(item.id.as_str())?;
                Value::Number(x as f64 / self.model.scale(position)? as f64)
            }
            ItemKind::Duration { .. } => Value::Months(u32::try_from(x).ok()?),
            ItemKind::Level { .. } => Value::Level(u8::try_from(x).ok()?),
            ItemKind::Competence(_) => Value::Competence(Ratings {
                self_declared: Some(u8::try_from(x).ok()?),
                ..Ratings::default()
            }),
            _ => return None,
        })
    }
}

/// An answer of which nothing is asked but that it is there.
pub(super) fn anything(item: &Item) -> Option<Value> {
    Some(match &item.kind {
        ItemKind::Text { .. } => Value::Text("…".to_owned()),
        ItemKind::Occupation => Value::Occupation {
            id: None,
            said: "…".to_owned(),
        },
        ItemKind::Activity => Value::Activity {
            id: None,
            said: "…".to_owned(),
        },
        ItemKind::Tasks { .. } => Value::Tasks(Tasks::default()),
        ItemKind::TradeCompetences { .. } => Value::Trade(BTreeMap::new()),
        ItemKind::CefrGrid { .. } => Value::Cefr(BTreeMap::new()),
        ItemKind::Document => Value::Document {
            title: "…".to_owned(),
            place: String::new(),
            year: None,
            shown: true,
        },
        ItemKind::Number { min, .. } => Value::Number(*min),
        ItemKind::Group { .. } => Value::Rows(Vec::new()),
        _ => return None,
    })
}
