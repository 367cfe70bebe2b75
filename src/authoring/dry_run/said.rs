//! From answers as trainers write them to answers of an interview, and back.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::paths::Said;
use crate::authoring::diagnostic::nearest;
use crate::authoring::{Finding, Rule};
use crate::lang::LangId;
use crate::questionnaire::{
    Answer, ChoiceId, Chosen, DatePrecision, Item, ItemId, ItemKind, PartialDate, Place,
    Questionnaire, Ratings, Row, Tasks, Value,
};

/// What turns written answers into answers, and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    pub questionnaire: &'a Questionnaire,
    pub language: &'a LangId,
    pub found: Vec<Finding>,
}

impl Reader<'_> {
    /// The answers, in a group (by its id) or outside; those that cannot be are left out and found.
    pub fn answers(
        &mut self,
        written: &BTreeMap<ItemId, Said>,
        group: Option<&ItemId>,
        place: &Place,
    ) -> BTreeMap<ItemId, Answer> {
        let mut answers = BTreeMap::new();
        for (id, said) in written {
            let place = place.key(id.as_str());
            let there = self.questionnaire.item(id).filter(|_| {
                self.questionnaire
                    .info(id)
                    .is_some_and(|i| i.group.as_ref() == group)
            });
            let Some(item) = there else {
                let known: Vec<String> = self
                    .questionnaire
                    .items()
                    .map(|i| i.id.to_string())
                    .collect();
                let near = nearest(id.as_str(), &known).map(|n| format!("\"{n}\""));
                let finding = Finding::new(Rule::E23, place, "path-unknown-item");
                self.found
                    .push(finding.naming("name", id.as_str()).near(near));
                continue;
            };
            if let Some(answer) = self.answer(item, said, &place) {
                answers.insert(id.clone(), answer);
            }
        }
        answers
    }

    fn answer(&mut self, item: &Item, said: &Said, place: &Place) -> Option<Answer> {
        let silent = match said {
            Said::Refused => Some(Answer::Refused),
            Said::DoesNotKnow => Some(Answer::DoesNotKnow),
            Said::NotAsked => Some(Answer::NotAsked),
            _ => None,
        };
        if silent.is_some() && !matches!(item.kind, ItemKind::Note) {
            return silent;
        }
        let value = self.value(item, said, place)?;
        Some(Answer::Given(value))
    }

    fn value(&mut self, item: &Item, said: &Said, place: &Place) -> Option<Value> {
        let inside = place.at(0);
        Some(match (&item.kind, said) {
            (ItemKind::SingleChoice { .. } | ItemKind::Likert { .. }, Said::Choice(choice)) => {
                Value::Choice(self.choice(item, choice, &inside)?)
            }
            (ItemKind::MultiChoice { .. }, Said::Choices(choices)) => {
                let mut taken = Vec::new();
                for (i, choice) in choices.iter().enumerate() {
                    taken.push(self.choice(item, choice, &inside.at(i))?);
                }
                Value::Choices(taken)
            }
            (ItemKind::Consent { .. }, Said::Choice(choice))
                if matches!(choice.as_str(), "yes" | "no") =>
            {
                Value::Consent {
                    given: choice.as_str() == "yes",
                    at: Timestamp::UNIX_EPOCH,
                    language: self.language.clone(),
                    interpreter: None,
                    manner: None,
                }
            }
            (ItemKind::Level { .. }, Said::Level(level)) => {
                Value::Level(self.level(item, *level, &inside)?)
            }
            (ItemKind::Number { min, max, .. }, Said::Number(x)) => {
                self.within(item, *x, (*min, *max), &inside)?;
                Value::Number(*x)
            }
            (ItemKind::Duration { max_years }, Said::Months(months)) => {
                let most = f64::from(*max_years) * 12.0;
                self.within(item, f64::from(*months), (0.0, most), &inside)?;
                Value::Months(*months)
            }
            (ItemKind::Date { precision }, Said::Date(text)) => {
                Value::Date(self.date(item, text, *precision, &inside)?)
            }
            (ItemKind::Text { .. }, Said::Words(words)) => Value::Text(words.clone()),
            (ItemKind::Occupation, Said::Words(words)) => Value::Occupation {
                id: None,
                said: words.clone(),
            },
            (ItemKind::Occupation, Said::Occupation(id)) => Value::Occupation {
                id: Some(id.clone()),
                said: id.to_string(),
            },
            (ItemKind::Activity, Said::Words(words)) => Value::Activity {
                id: None,
                said: words.clone(),
            },
            (ItemKind::Activity, Said::Activity(id)) => Value::Activity {
                id: Some(id.clone()),
                said: id.to_string(),
            },
            (ItemKind::Tasks { .. }, Said::Tasks(answers)) => Value::Tasks(Tasks {
                answers: answers.clone(),
                said: Vec::new(),
            }),
            (
                ItemKind::Competence(_),
                Said::Ratings {
                    self_declared,
                    observed,
                    document,
                    test,
                },
            ) => {
                for level in [self_declared, observed, document, test]
                    .into_iter()
                    .flatten()
                {
                    self.level(item, *level, place)?;
                }
                Value::Competence(Ratings {
                    self_declared: *self_declared,
                    observed: *observed,
                    document: *document,
                    test: *test,
                })
            }
            (ItemKind::TradeCompetences { .. }, Said::Trade(levels)) => {
                let mut trade = BTreeMap::new();
                for (id, level) in levels {
                    let level = self.level(item, *level, &inside.key(id.as_str()))?;
                    let ratings = Ratings {
                        self_declared: Some(level),
                        ..Ratings::default()
                    };
                    trade.insert(id.clone(), ratings);
                }
                Value::Trade(trade)
            }
            (ItemKind::CefrGrid { .. }, Said::Languages(grid)) => Value::Cefr(grid.clone()),
            (ItemKind::Document, Said::Document(title)) => Value::Document {
                title: title.clone(),
                place: String::new(),
                year: None,
                shown: true,
            },
            (ItemKind::Group { max_rows, .. }, Said::Rows(rows)) => {
                let most = f64::from(*max_rows);
                self.within(item, rows.len() as f64, (0.0, most), &inside)?;
                let mut made = Vec::new();
                for (i, row) in rows.iter().enumerate() {
                    made.push(Row {
                        id: u32::try_from(i + 1).unwrap_or(u32::MAX),
                        answers: self.answers(row, Some(&item.id), &inside.at(i)),
                    });
                }
                Value::Rows(made)
            }
            _ => {
                let finding = Finding::new(Rule::E23, place.clone(), "path-wrong-answer")
                    .naming("item", item.id.as_str())
                    .naming("example", example(&item.kind));
                self.found.push(finding);
                return None;
            }
        })
    }

    fn choice(&mut self, item: &Item, choice: &ChoiceId, place: &Place) -> Option<Chosen> {
        if self.questionnaire.choice(&item.id, choice).is_some() {
            return Some(Chosen::of(choice));
        }
        let known = self.questionnaire.choices(item).iter();
        let known: Vec<String> = known.map(|c| c.id.to_string()).collect();
        let finding = Finding::new(Rule::E23, place.clone(), "path-unknown-choice")
            .naming("item", item.id.as_str())
            .naming("name", choice.as_str())
            .near(nearest(choice.as_str(), &known).map(|n| format!("\"{n}\"")));
        self.found.push(finding);
        None
    }

    fn level(&mut self, item: &Item, level: u8, place: &Place) -> Option<u8> {
        self.within(item, f64::from(level), (0.0, 4.0), place)?;
        Some(level)
    }

    fn within(&mut self, item: &Item, x: f64, (min, max): (f64, f64), place: &Place) -> Option<()> {
        if x >= min && x <= max {
            return Some(());
        }
        let finding = Finding::new(Rule::E23, place.clone(), "path-out-of-range")
            .naming("item", item.id.as_str())
            .naming("range", format!("{min}–{max}"));
        self.found.push(finding);
        None
    }

    fn date(
        &mut self,
        item: &Item,
        text: &str,
        precision: DatePrecision,
        place: &Place,
    ) -> Option<PartialDate> {
        let date = PartialDate::parse(text).filter(|date| match precision {
            DatePrecision::Day => true,
            DatePrecision::Month => date.day.is_none(),
            DatePrecision::Year => date.month.is_none(),
        });
        if date.is_none() {
            let finding = Finding::new(Rule::E23, place.clone(), "path-bad-date")
                .naming("item", item.id.as_str())
                .naming(
                    "example",
                    match precision {
                        DatePrecision::Day => "2019-04-23",
                        DatePrecision::Month => "2019-04",
                        DatePrecision::Year => "2019",
                    },
                );
            self.found.push(finding);
        }
        date
    }
}

/// How an answer of this kind is written.
fn example(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } => "Choice(\"…\")",
        ItemKind::Consent { .. } => "Choice(\"yes\")",
        ItemKind::MultiChoice { .. } => "Choices([\"…\"])",
        ItemKind::Level { .. } => "Level(2)",
        ItemKind::CefrGrid { .. } => "Languages({\"fr\": {Listening: A2}})",
        ItemKind::Number { .. } => "Number(3)",
        ItemKind::Date { .. } => "Date(\"2019\")",
        ItemKind::Duration { .. } => "Months(18)",
        ItemKind::Text { .. } => "Words(\"…\")",
        ItemKind::Occupation => "Occupation(\"…\"), Words(\"…\")",
        ItemKind::Activity => "Activity(\"…\"), Words(\"…\")",
        ItemKind::Tasks { .. } => "Tasks({\"…\": (often: Often, alone: Alone)})",
        ItemKind::TradeCompetences { .. } => "Trade({\"…\": 2})",
        ItemKind::Competence(_) => "Ratings(self_declared: 3)",
        ItemKind::Group { .. } => "Rows([{…}])",
        ItemKind::Document => "Document(\"…\")",
        ItemKind::Note => "–",
    }
}

/// An answer as a trainer would write it.
pub(super) fn said(answer: &Answer) -> Said {
    match answer {
        Answer::Refused => Said::Refused,
        Answer::DoesNotKnow => Said::DoesNotKnow,
        Answer::NotAsked => Said::NotAsked,
        Answer::Given(value) => match value {
            Value::Choice(chosen) => Said::Choice(chosen.id.clone()),
            Value::Choices(list) => Said::Choices(list.iter().map(|c| c.id.clone()).collect()),
            Value::Level(level) => Said::Level(*level),
            Value::Cefr(grid) => Said::Languages(grid.clone()),
            Value::Number(x) => Said::Number(*x),
            Value::Date(date) => Said::Date(date.to_string()),
            Value::Months(months) => Said::Months(*months),
            Value::Text(words) => Said::Words(words.clone()),
            Value::Occupation { id: Some(id), .. } => Said::Occupation(id.clone()),
            Value::Activity { id: Some(id), .. } => Said::Activity(id.clone()),
            Value::Occupation { id: None, said } | Value::Activity { id: None, said } => {
                Said::Words(said.clone())
            }
            Value::Tasks(tasks) => Said::Tasks(tasks.answers.clone()),
            Value::Competence(ratings) => Said::Ratings {
                self_declared: ratings.self_declared,
                observed: ratings.observed,
                document: ratings.document,
                test: ratings.test,
            },
            Value::Trade(trade) => {
                let levels = trade
                    .iter()
                    .filter_map(|(id, r)| Some((id.clone(), r.self_declared?)));
                Said::Trade(levels.collect())
            }
            Value::Document { title, .. } => Said::Document(title.clone()),
            Value::Consent { given, .. } => Said::Choice(if *given { "yes" } else { "no" }.into()),
            Value::Rows(rows) => {
                let rows = rows.iter().map(|row| {
                    let answers = row.answers.iter();
                    answers
                        .map(|(id, answer)| (id.clone(), said(answer)))
                        .collect()
                });
                Said::Rows(rows.collect())
            }
        },
    }
}
