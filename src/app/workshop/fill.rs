//! « Fill in for me »: believable answers, chosen so that as many questions as can be are asked.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::interview::{Session, SessionRecord, offered};
use crate::lang::LangId;
use crate::occupation::Catalogue;
use crate::questionnaire::{
    Answer, Bound, CefrActivity, CefrLevel, Choice, ChoiceId, Chosen, CompetenceId, Condition,
    DateBound, DatePrecision, HowAlone, HowOften, Item, ItemId, ItemKind, ItemRef, PartialDate,
    Questionnaire, Ratings, Row, TaskAnswer, Tasks, Value,
};

/// How often what has come up by the answers before is answered too.
const ROUNDS: usize = 40;

/// The session with an answer to everything that is asked. Answers that are there stay.
#[must_use]
pub(super) fn filled(
    session: &Session,
    catalogue: &Catalogue,
    words: &str,
    now: Timestamp,
) -> Session {
    let questionnaire = session.questionnaire().clone();
    let filler = Filler {
        questionnaire: &questionnaire,
        catalogue,
        words,
        now,
        language: session.language().clone(),
        wishes: Wishes::of(&questionnaire),
    };
    let mut record = session.record().clone();
    for _ in 0..ROUNDS {
        let tried = Session::new(
            questionnaire.clone(),
            session.language().clone(),
            record.clone(),
        );
        if !filler.round(&tried, &mut record) {
            return tried;
        }
    }
    Session::new(questionnaire.clone(), session.language().clone(), record)
}

/// What conditions look for: the answers that make later questions come up.
#[derive(Default)]
struct Wishes {
    choices: BTreeMap<ItemId, BTreeMap<ChoiceId, usize>>,
    numbers: BTreeMap<ItemId, Vec<Bound>>,
    dates: BTreeMap<ItemId, Vec<DateBound>>,
    levels: BTreeMap<ItemId, u8>,
    rows: BTreeMap<ItemId, usize>,
}

impl Wishes {
    fn of(questionnaire: &Questionnaire) -> Self {
        let mut wishes = Self::default();
        for section in questionnaire.sections() {
            if let Some(condition) = &section.show_if {
                wishes.take(condition);
            }
        }
        for item in questionnaire.items() {
            if let Some(condition) = &item.show_if {
                wishes.take(condition);
            }
        }
        wishes
    }

    fn choice(&mut self, item: &ItemId, choice: &ChoiceId) {
        let of_item = self.choices.entry(item.clone()).or_default();
        *of_item.entry(choice.clone()).or_default() += 1;
    }

    fn take(&mut self, condition: &Condition) {
        use Condition as C;
        match condition {
            C::All(parts) | C::Any(parts) => {
                for part in parts {
                    self.take(part);
                }
            }
            C::Is(item, choice) | C::Has(item, choice) => self.choice(item, choice),
            C::OneOf(item, choices) | C::HasAny(item, choices) => {
                for choice in choices {
                    self.choice(item, choice);
                }
            }
            C::Num(item, bound) => self.numbers.entry(item.clone()).or_default().push(*bound),
            C::SumRows(_, item, bound) => {
                self.numbers.entry(item.clone()).or_default().push(*bound);
            }
            C::DateIs(item, bound) => {
                self.dates
                    .entry(item.clone())
                    .or_default()
                    .push(bound.clone());
            }
            C::LevelAtLeast(item, level) => {
                let wished = self.levels.entry(item.clone()).or_default();
                *wished = (*wished).max(*level);
            }
            C::Rows(group, Bound::AtLeast(n) | Bound::Equal(n)) => {
                let wished = self.rows.entry(group.clone()).or_default();
                *wished = (*wished).max(n.clamp(0.0, 3.0) as usize);
            }
            C::AnyRow(_, inner) | C::EveryRow(_, inner) => self.take(inner),
            // The rest asks for nothing in particular.
            C::Not(_)
            | C::Rows(..)
            | C::CountChosen(..)
            | C::NumVs(..)
            | C::Answered(_)
            | C::Language(_)
            | C::Mode(_) => {}
        }
    }
}

struct Filler<'a> {
    questionnaire: &'a Questionnaire,
    catalogue: &'a Catalogue,
    words: &'a str,
    now: Timestamp,
    language: LangId,
    wishes: Wishes,
}

impl Filler<'_> {
    /// Answers what is asked and not answered; whether there was any such thing.
    fn round(&self, session: &Session, record: &mut SessionRecord) -> bool {
        let mut any = false;
        for (_, at) in session.relevance().shown() {
            if session.answer(at).is_some() {
                continue;
            }
            let Some(item) = self.questionnaire.item(&at.item) else {
                continue;
            };
            let Some(value) = self.value(item, session, at) else {
                continue;
            };
            let answer = Answer::Given(value);
            let group = self
                .questionnaire
                .info(&at.item)
                .and_then(|i| i.group.as_ref());
            match (at.row, group.and_then(|g| record.answers.get_mut(g))) {
                (None, _) => {
                    record.answers.insert(at.item.clone(), answer);
                }
                (Some(row), Some(Answer::Given(Value::Rows(rows)))) => {
                    let row = rows.iter_mut().find(|r| r.id == row);
                    let Some(row) = row else { continue };
                    row.answers.insert(at.item.clone(), answer);
                }
                _ => continue,
            }
            any = true;
        }
        any
    }

    fn value(&self, item: &Item, session: &Session, at: &ItemRef) -> Option<Value> {
        Some(match &item.kind {
            ItemKind::SingleChoice { .. } => {
                let offered = offered(session, at);
                Value::Choice(Chosen::of(&self.wished(&item.id, &offered)?.id))
            }
            ItemKind::Likert { .. } => {
                let steps = self.questionnaire.choices(item);
                let wished = self.wishes.choices.contains_key(&item.id);
                let step = if wished {
                    self.wished(&item.id, &steps.iter().collect::<Vec<_>>())?
                } else {
                    steps.get(steps.len().saturating_sub(2))?
                };
                Value::Choice(Chosen::of(&step.id))
            }
            ItemKind::MultiChoice { .. } => {
                let offered = offered(session, at);
                let plain = offered.iter().filter(|c| !c.exclusive);
                let wished = self.wishes.choices.get(&item.id);
                let mut taken: Vec<Chosen> = plain
                    .clone()
                    .filter(|c| wished.is_some_and(|w| w.contains_key(&c.id)))
                    .map(|c| Chosen::of(&c.id))
                    .collect();
                if taken.is_empty() {
                    taken = plain.take(2).map(|c| Chosen::of(&c.id)).collect();
                }
                Value::Choices(taken)
            }
            ItemKind::Level { .. } => Value::Level(self.level(&item.id)),
            ItemKind::CefrGrid { languages } => Value::Cefr(
                languages
                    .iter()
                    .map(|l| {
                        (
                            l.clone(),
                            CefrActivity::ALL.map(|a| (a, CefrLevel::B1)).into(),
                        )
                    })
                    .collect(),
            ),
            ItemKind::Number {
                min, max, decimals, ..
            } => Value::Number(self.number(&item.id, *min, *max, *decimals)),
            ItemKind::Date { precision } => Value::Date(self.date(&item.id, *precision)),
            ItemKind::Duration { max_years } => {
                let most = f64::from(*max_years) * 12.0;
                let months = self.number(&item.id, 0.0, most.min(120.0), 0);
                Value::Months(months as u32)
            }
            ItemKind::Text { .. } => Value::Text(self.words.to_owned()),
            ItemKind::Occupation => {
                let occupation = self.catalogue.occupations().first();
                Value::Occupation {
                    id: occupation.map(|o| o.id.clone()),
                    said: occupation.map_or_else(
                        || self.words.to_owned(),
                        |o| o.label.get(&self.language).to_owned(),
                    ),
                }
            }
            ItemKind::Activity => {
                let activity = self.catalogue.activities().activities.first();
                Value::Activity {
                    id: activity.map(|a| a.id.clone()),
                    said: activity.map_or_else(
                        || self.words.to_owned(),
                        |a| a.label.get(&self.language).to_owned(),
                    ),
                }
            }
            ItemKind::Tasks { of } => {
                let named = ItemRef {
                    item: of.clone(),
                    row: at.row,
                };
                let named = session.answer(&named).and_then(Answer::value);
                let answer = TaskAnswer {
                    often: Some(HowOften::Often),
                    alone: Some(HowAlone::SimpleCases),
                    shown: None,
                };
                let tasks: Vec<CompetenceId> = match named {
                    Some(Value::Occupation { id: Some(id), .. }) => {
                        let trade = &self.catalogue.occupation(id)?.trade;
                        trade.iter().map(|t| t.id.clone()).collect()
                    }
                    Some(Value::Activity { id: Some(id), .. }) => {
                        self.catalogue.activity(id)?.tasks.clone()
                    }
                    _ => return None,
                };
                Value::Tasks(Tasks {
                    answers: tasks.into_iter().map(|id| (id, answer)).collect(),
                    said: Vec::new(),
                })
            }
            ItemKind::TradeCompetences { occupation } => {
                let named = ItemRef {
                    item: occupation.clone(),
                    row: at.row,
                };
                let Some(Value::Occupation { id: Some(id), .. }) =
                    session.answer(&named).and_then(Answer::value)
                else {
                    return None;
                };
                let found = self.catalogue.occupation(id)?;
                let trade = found.trade.iter();
                Value::Trade(trade.map(|c| (c.id.clone(), ratings(2))).collect())
            }
            ItemKind::Competence(_) => Value::Competence(ratings(self.level(&item.id))),
            ItemKind::Group { .. } => {
                let count = self.wishes.rows.get(&item.id).copied().unwrap_or(1).max(1);
                let row = |id| Row {
                    id,
                    answers: BTreeMap::new(),
                };
                Value::Rows((1..).take(count).map(row).collect())
            }
            ItemKind::Document => Value::Document {
                title: self.words.to_owned(),
                place: self.words.to_owned(),
                year: Some(2015),
                shown: true,
            },
            ItemKind::Consent { .. } => Value::Consent {
                given: true,
                at: self.now,
                language: self.language.clone(),
                interpreter: None,
                manner: None,
            },
            ItemKind::Note => return None,
        })
    }

    fn level(&self, item: &ItemId) -> u8 {
        self.wishes.levels.get(item).copied().unwrap_or(2).max(2)
    }

    /// The choice that most conditions look for, else the first that does not exclude others.
    fn wished<'c>(&self, item: &ItemId, offered: &[&'c Choice]) -> Option<&'c Choice> {
        let counts = self.wishes.choices.get(item);
        let count = |choice: &Choice| counts.and_then(|c| c.get(&choice.id)).copied();
        let most = offered.iter().filter_map(|c| count(c)).max();
        let best = offered.iter().find(|c| most.is_some() && count(c) == most);
        let plain = || offered.iter().find(|c| !c.exclusive && !c.free_text);
        best.or_else(plain).or(offered.first()).copied()
    }

    /// A number within its range that as many conditions as can be accept.
    fn number(&self, item: &ItemId, min: f64, max: f64, decimals: u8) -> f64 {
        let bounds = self
            .wishes
            .numbers
            .get(item)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let step = 10f64.powi(-i32::from(decimals));
        let usual = min + (max.min(min + 100.0) - min) * 0.35;
        let tried = bounds.iter().flat_map(|bound| match bound {
            Bound::AtLeast(b) | Bound::AtMost(b) | Bound::Equal(b) => [*b, *b],
            Bound::Above(b) => [*b + step, *b + 1.0],
            Bound::Below(b) => [*b - step, *b - 1.0],
        });
        let score = |x: f64| bounds.iter().filter(|b| holds(**b, x)).count();
        let mut best = usual;
        for x in tried.filter(|x| (min..=max).contains(x)) {
            if score(x) > score(best) {
                best = x;
            }
        }
        let rounded = (best / step).round() * step;
        rounded.clamp(min.min(max), max.max(min))
    }

    fn date(&self, item: &ItemId, precision: DatePrecision) -> PartialDate {
        let bounds = self
            .wishes
            .dates
            .get(item)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let parsed = |bound: &DateBound| {
            let (DateBound::Before(day) | DateBound::NotBefore(day)) = bound;
            PartialDate::parse(day)
        };
        let year = bounds.iter().find_map(|bound| {
            let year = parsed(bound)?.year;
            Some(match bound {
                DateBound::Before(_) => year - 1,
                DateBound::NotBefore(_) => year + 1,
            })
        });
        let year = year.unwrap_or(2015);
        match precision {
            DatePrecision::Year => PartialDate {
                year,
                month: None,
                day: None,
            },
            DatePrecision::Month => PartialDate {
                year,
                month: Some(5),
                day: None,
            },
            DatePrecision::Day => PartialDate {
                year,
                month: Some(5),
                day: Some(12),
            },
        }
    }
}

/// The person's own word.
fn ratings(level: u8) -> Ratings {
    let mut ratings = Ratings::default();
    ratings.set(
        crate::questionnaire::EvidenceSource::SelfDeclared,
        Some(level),
    );
    ratings
}

fn holds(bound: Bound, x: f64) -> bool {
    match bound {
        Bound::AtLeast(b) => x >= b,
        Bound::AtMost(b) => x <= b,
        Bound::Above(b) => x > b,
        Bound::Below(b) => x < b,
        Bound::Equal(b) => (x - b).abs() < 1e-9,
    }
}
