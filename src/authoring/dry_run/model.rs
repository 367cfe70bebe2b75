//! A questionnaire as the search sees it: items by position, what their answers can be, and when they are asked.

use std::collections::{BTreeMap, BTreeSet};

use super::domain::{Domain, Many, Range, day_key};
use super::formula::{Said, Test, Want};
use crate::interview::parent_of;
use crate::questionnaire::{DatePrecision, Item, ItemKind, Place, Questionnaire};

/// The kind of answer, as tests look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// One choice, one step of a scale, a consent.
    One,
    /// Several choices.
    Many,
    /// A number.
    Whole,
    /// A date.
    Day,
    /// Rows.
    Rows,
    /// Takes no answer.
    Silent,
    /// Any other.
    Other,
}

/// One item.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub item: &'a Item,
    pub place: Place,
    pub section: usize,
    /// The group it belongs to.
    pub group: Option<usize>,
    /// Its choices' ids.
    choices: Vec<&'a str>,
    /// Their values, in units of 1/1000, where it is a scale.
    values: Option<Vec<i64>>,
    /// For each choice the test of another item's answer under which it is offered.
    pub offers: Vec<Option<Test>>,
}

/// The items, in reading order.
#[derive(Debug)]
pub(super) struct Model<'a> {
    pub questionnaire: &'a Questionnaire,
    pub items: Vec<Known<'a>>,
    index: BTreeMap<&'a str, usize>,
}

/// Units of a scale's values.
const VALUE_SCALE: i64 = 1000;

impl<'a> Model<'a> {
    pub fn of(questionnaire: &'a Questionnaire) -> Self {
        let mut model = Self {
            questionnaire,
            items: Vec::new(),
            index: BTreeMap::new(),
        };
        for (s, section) in questionnaire.sections().iter().enumerate() {
            let place = Place::root().field("sections").at(s).field("items");
            for (i, item) in section.items.iter().enumerate() {
                let place = place.at(i);
                let group = model.items.len();
                model.add(item, place.clone(), s, None);
                if let ItemKind::Group { items, .. } = &item.kind {
                    let place = place.field("kind").field("items");
                    for (r, inner) in items.iter().enumerate() {
                        model.add(inner, place.at(r), s, Some(group));
                    }
                }
            }
        }
        for position in 0..model.items.len() {
            let offers = model.offered_under(position);
            if let Some(known) = model.items.get_mut(position) {
                known.offers = offers;
            }
        }
        model
    }

    fn add(&mut self, item: &'a Item, place: Place, section: usize, group: Option<usize>) {
        let written = self.questionnaire.choices(item);
        let choices: Vec<&'a str> = match &item.kind {
            ItemKind::Consent { .. } => vec!["yes", "no"],
            _ => written.iter().map(|c| c.id.as_str()).collect(),
        };
        let values = match &item.kind {
            ItemKind::Likert { .. } => {
                let whole = |v: f64| {
                    let x = v * VALUE_SCALE as f64;
                    ((x - x.round()).abs() < 1e-6 && x.abs() < 1e12).then_some(x.round() as i64)
                };
                written.iter().map(|c| c.value.and_then(whole)).collect()
            }
            _ => None,
        };
        self.index.insert(item.id.as_str(), self.items.len());
        self.items.push(Known {
            item,
            place,
            section,
            group,
            choices,
            values,
            offers: Vec::new(),
        });
    }

    fn offered_under(&self, position: usize) -> Vec<Option<Test>> {
        let Some(known) = self.items.get(position) else {
            return Vec::new();
        };
        let Some(parent) = parent_of(known.item) else {
            return Vec::new();
        };
        let Some(above) = self.position(parent.as_str()) else {
            return Vec::new();
        };
        if matches!(self.nature(above), Nature::Other | Nature::Silent) || self.is_consent(above) {
            return Vec::new();
        }
        let choices = self.questionnaire.choices(known.item);
        let tests = choices.iter().enumerate().map(|(i, choice)| {
            let under = choice.parent.as_ref()?;
            let at = self
                .choices(above)
                .iter()
                .position(|c| *c == under.as_str());
            let set: BTreeSet<usize> = at.into_iter().collect();
            let (want, words) = match self.nature(above) {
                Nature::Many => (Want::HasAny(set), format!("Has(\"{parent}\", \"{under}\")")),
                _ => (Want::Among(set), format!("Is(\"{parent}\", \"{under}\")")),
            };
            let place = self.choice_place(position, i).field("parent");
            Some(Test {
                said: Said { place, words },
                item: above,
                want,
            })
        });
        tests.collect()
    }

    fn is_consent(&self, position: usize) -> bool {
        let kind = self.items.get(position).map(|k| &k.item.kind);
        matches!(kind, Some(ItemKind::Consent { .. }))
    }

    /// Where a choice of an item is written: in the item, or in its list.
    pub fn choice_place(&self, position: usize, choice: usize) -> Place {
        let Some(known) = self.items.get(position) else {
            return Place::root();
        };
        let lists = &self.questionnaire.source().lists;
        let list = list_of(known.item).and_then(|list| lists.iter().position(|l| l.id == list));
        match list {
            Some(list) => Place::root()
                .field("lists")
                .at(list)
                .field("choices")
                .at(choice),
            None => known.place.field("kind").field("choices").at(choice),
        }
    }

    pub fn position(&self, item: &str) -> Option<usize> {
        self.index.get(item).copied()
    }

    pub fn get(&self, position: usize) -> Option<&Known<'a>> {
        self.items.get(position)
    }

    pub fn id(&self, position: usize) -> &'a str {
        self.items.get(position).map_or("", |k| k.item.id.as_str())
    }

    pub fn group(&self, position: usize) -> Option<usize> {
        self.items.get(position)?.group
    }

    pub fn choices(&self, position: usize) -> &[&'a str] {
        self.items
            .get(position)
            .map_or(&[], |k| k.choices.as_slice())
    }

    pub fn values(&self, position: usize) -> Option<&[i64]> {
        self.items.get(position)?.values.as_deref()
    }

    pub fn nature(&self, position: usize) -> Nature {
        let Some(known) = self.items.get(position) else {
            return Nature::Other;
        };
        match &known.item.kind {
            ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } | ItemKind::Consent { .. } => {
                Nature::One
            }
            ItemKind::MultiChoice { .. } => Nature::Many,
            ItemKind::Number { .. } if whole_numbers(known.item).is_none() => Nature::Other,
            ItemKind::Number { .. }
            | ItemKind::Duration { .. }
            | ItemKind::Level { .. }
            | ItemKind::Competence(_) => Nature::Whole,
            ItemKind::Date { .. } => Nature::Day,
            ItemKind::Group { .. } => Nature::Rows,
            ItemKind::Note => Nature::Silent,
            _ => Nature::Other,
        }
    }

    /// How many units make 1 where the item's number is counted in whole units; of a date, years are.
    pub fn scale(&self, position: usize) -> Option<i64> {
        let known = self.items.get(position)?;
        match &known.item.kind {
            ItemKind::Number { .. } => whole_numbers(known.item).map(|(scale, _)| scale),
            ItemKind::Duration { .. } | ItemKind::Level { .. } | ItemKind::Date { .. } => Some(1),
            ItemKind::Likert { .. } => known.values.as_ref().map(|_| VALUE_SCALE),
            _ => None,
        }
    }

    /// What an answer can be before anything is asked of it.
    pub fn domain(&self, position: usize) -> Domain {
        let Some(known) = self.items.get(position) else {
            return Domain::Anything;
        };
        let all = known.choices.len();
        match &known.item.kind {
            ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } | ItemKind::Consent { .. } => {
                Domain::One((0..all).collect())
            }
            ItemKind::MultiChoice { .. } => {
                let choices = self.questionnaire.choices(known.item);
                let exclusive = choices.iter().enumerate().filter(|(_, c)| c.exclusive);
                Domain::Many(Many::new(all, exclusive.map(|(i, _)| i).collect()))
            }
            ItemKind::Number { .. } => whole_numbers(known.item)
                .map_or(Domain::Anything, |(_, range)| Domain::Whole(range)),
            ItemKind::Duration { max_years } => Domain::Whole(Range {
                lo: 0,
                hi: i64::from(*max_years) * 12,
            }),
            ItemKind::Level { .. } | ItemKind::Competence(_) => {
                Domain::Whole(Range { lo: 0, hi: 4 })
            }
            ItemKind::Date { precision } => Domain::Day(
                Range {
                    lo: day_key((1900, 1, 1)),
                    hi: day_key(match precision {
                        DatePrecision::Year => (2200, 1, 1),
                        DatePrecision::Month => (2200, 12, 1),
                        DatePrecision::Day => (2200, 12, 31),
                    }),
                },
                *precision,
            ),
            _ => Domain::Anything,
        }
    }

    /// Whether no number at all can be answered: between 0.2 and 0.8 there is no whole one.
    pub fn is_never(&self, position: usize) -> bool {
        matches!(self.domain(position), Domain::Whole(range) if range.is_empty())
    }

    /// The most rows of a group.
    pub fn max_rows(&self, position: usize) -> i64 {
        match self.items.get(position).map(|k| &k.item.kind) {
            Some(ItemKind::Group { max_rows, .. }) => i64::from(*max_rows),
            _ => 0,
        }
    }
}

/// The list that an item's choices come from.
fn list_of(item: &Item) -> Option<&str> {
    match &item.kind {
        ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => list.as_deref(),
        _ => None,
    }
}

/// The numbers that an item takes, in units of its last decimal; nothing where they are too fine or too large to count.
fn whole_numbers(item: &Item) -> Option<(i64, Range)> {
    let ItemKind::Number {
        min, max, decimals, ..
    } = &item.kind
    else {
        return None;
    };
    let scale = (*decimals <= 6).then(|| 10_i64.pow(u32::from(*decimals)))?;
    let (lo, hi) = (min * scale as f64, max * scale as f64);
    (lo.abs() < 1e15 && hi.abs() < 1e15).then_some((
        scale,
        Range {
            lo: (lo - 1e-6).ceil() as i64,
            hi: (hi + 1e-6).floor() as i64,
        },
    ))
}
