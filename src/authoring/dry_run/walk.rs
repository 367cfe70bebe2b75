//! Walks: answers as counsellors meet them, most given, some refused, with none or several rows.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::random::Chance;
use super::witness::{Witness, anything};
use crate::interview::parent_of;
use crate::lang::LangId;
use crate::questionnaire::{
    Answer, Bound, CefrActivity, CefrLevel, Check, Choice, Chosen, Condition, DateBound,
    DatePrecision, Item, ItemId, ItemKind, PartialDate, Questionnaire, Ratings, Required, Row,
    Value,
};

/// How people answer. Expert defaults, to be set by what the pilot shows.
struct Manners {
    /// Share of questions without a value: refused, not known, not asked.
    silent: f64,
    /// Share of people who agree to what they are asked to agree to.
    agrees: f64,
    /// Share of numbers and dates that are taken from near the figures that conditions name.
    at_the_edge: f64,
    /// Share of multiple choices in which the one that excludes all others is taken.
    none_of_these: f64,
    /// The most rows of a group.
    rows: usize,
}

const MANNERS: Manners = Manners {
    silent: 0.08,
    agrees: 0.95,
    at_the_edge: 0.5,
    none_of_these: 0.12,
    rows: 4,
};

/// What walks need to know of a questionnaire.
#[derive(Debug)]
pub(super) struct Walker<'a> {
    questionnaire: &'a Questionnaire,
    languages: Vec<LangId>,
    /// Figures that conditions name, by item; of dates, days.
    edges: BTreeMap<&'a str, Vec<f64>>,
    days: BTreeMap<&'a str, Vec<PartialDate>>,
}

impl<'a> Walker<'a> {
    pub fn new(questionnaire: &'a Questionnaire) -> Self {
        let source = questionnaire.source();
        let mut walker = Self {
            questionnaire,
            languages: source.languages.clone(),
            edges: BTreeMap::new(),
            days: BTreeMap::new(),
        };
        for section in &source.sections {
            section.show_if.iter().for_each(|c| walker.note(c));
        }
        for item in questionnaire.items() {
            item.show_if.iter().for_each(|c| walker.note(c));
            if let Required::If(condition) = &item.required {
                walker.note(condition);
            }
            for check in &item.checks {
                let (Check::Must(condition, _) | Check::Warn(condition, _)) = check;
                walker.note(condition);
            }
        }
        walker
    }

    fn note(&mut self, condition: &'a Condition) {
        use Condition as C;
        let figure = |bound: &Bound| match bound {
            Bound::AtLeast(b)
            | Bound::AtMost(b)
            | Bound::Above(b)
            | Bound::Below(b)
            | Bound::Equal(b) => *b,
        };
        match condition {
            C::All(parts) | C::Any(parts) => parts.iter().for_each(|c| self.note(c)),
            C::Not(inner) | C::AnyRow(_, inner) | C::EveryRow(_, inner) => self.note(inner),
            C::Num(item, bound) | C::SumRows(_, item, bound) => {
                let edges = self.edges.entry(item.as_str()).or_default();
                edges.push(figure(bound));
            }
            C::DateIs(item, DateBound::Before(day) | DateBound::NotBefore(day)) => {
                let days = self.days.entry(item.as_str()).or_default();
                days.extend(PartialDate::parse(day));
            }
            C::Language(lang) if !self.languages.contains(lang) => {
                self.languages.push(lang.clone());
            }
            _ => {}
        }
    }

    /// One person's answers, hidden questions and all.
    pub fn walk(&self, chance: &mut Chance) -> Witness {
        let language = chance.one_of(&self.languages).cloned();
        let language = language.unwrap_or_else(LangId::french);
        let mut answers = BTreeMap::new();
        for section in self.questionnaire.sections() {
            for item in &section.items {
                if let Some(answer) = self.answer(item, (&answers, None), &language, chance) {
                    answers.insert(item.id.clone(), answer);
                }
            }
        }
        Witness { language, answers }
    }

    fn answer(
        &self,
        item: &Item,
        seen: (&BTreeMap<ItemId, Answer>, Option<&BTreeMap<ItemId, Answer>>),
        language: &LangId,
        chance: &mut Chance,
    ) -> Option<Answer> {
        if matches!(item.kind, ItemKind::Note) {
            return None;
        }
        if chance.happens(MANNERS.silent) {
            let silences = [Answer::Refused, Answer::DoesNotKnow, Answer::NotAsked];
            return chance.one_of(&silences).cloned();
        }
        self.value(item, seen, language, chance).map(Answer::Given)
    }

    fn value(
        &self,
        item: &Item,
        seen: (&BTreeMap<ItemId, Answer>, Option<&BTreeMap<ItemId, Answer>>),
        language: &LangId,
        chance: &mut Chance,
    ) -> Option<Value> {
        Some(match &item.kind {
            ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } => {
                let offered = self.offered(item, seen);
                Value::Choice(Chosen::of(&chance.one_of(&offered)?.id))
            }
            ItemKind::MultiChoice { .. } => {
                Value::Choices(several(&self.offered(item, seen), chance))
            }
            ItemKind::Level { .. } => Value::Level(level(chance)),
            ItemKind::CefrGrid { languages } => {
                let all = CefrLevel::ALL;
                let grid = languages.iter().map(|l| {
                    let level = *chance.one_of(&all).unwrap_or(&CefrLevel::A1);
                    (l.clone(), CefrActivity::ALL.map(|a| (a, level)).into())
                });
                Value::Cefr(grid.collect())
            }
            ItemKind::Number {
                min, max, decimals, ..
            } => Value::Number(self.number(item, (*min, *max, *decimals), chance)),
            ItemKind::Duration { max_years } => {
                let most = f64::from(*max_years) * 12.0;
                let months = self.number(item, (0.0, most, 0), chance);
                Value::Months(months as u32)
            }
            ItemKind::Date { precision } => Value::Date(self.date(item, *precision, chance)),
            ItemKind::Competence(_) => Value::Competence(Ratings {
                self_declared: Some(level(chance)),
                observed: chance.happens(0.5).then(|| level(chance)),
                ..Ratings::default()
            }),
            ItemKind::Group {
                items, max_rows, ..
            } => {
                let most = MANNERS.rows.min(usize::from(*max_rows));
                let count = chance.below(most + 1);
                let mut rows = Vec::new();
                for id in 1..=u32::try_from(count).unwrap_or_default() {
                    let mut answers = BTreeMap::new();
                    for inner in items {
                        let seen = (seen.0, Some(&answers));
                        if let Some(answer) = self.answer(inner, seen, language, chance) {
                            answers.insert(inner.id.clone(), answer);
                        }
                    }
                    rows.push(Row { id, answers });
                }
                Value::Rows(rows)
            }
            ItemKind::Consent { .. } => Value::Consent {
                given: chance.happens(MANNERS.agrees),
                at: Timestamp::UNIX_EPOCH,
                language: language.clone(),
                interpreter: None,
                manner: None,
            },
            _ => anything(item)?,
        })
    }

    /// The choices that the answer above offers.
    fn offered(
        &self,
        item: &Item,
        (outer, row): (&BTreeMap<ItemId, Answer>, Option<&BTreeMap<ItemId, Answer>>),
    ) -> Vec<&'a Choice> {
        let item = self.questionnaire.item(&item.id);
        let choices = item.map_or(&[][..], |item| self.questionnaire.choices(item));
        let Some(parent) = item.and_then(parent_of) else {
            return choices.iter().collect();
        };
        let answer = row
            .and_then(|r| r.get(parent))
            .or_else(|| outer.get(parent));
        let taken: BTreeSet<&str> = match answer.and_then(Answer::value) {
            Some(Value::Choice(c)) => BTreeSet::from([c.id.as_str()]),
            Some(Value::Choices(list)) => list.iter().map(|c| c.id.as_str()).collect(),
            Some(Value::Consent { given, .. }) => {
                BTreeSet::from([if *given { "yes" } else { "no" }])
            }
            _ => BTreeSet::new(),
        };
        let offered = |c: &&Choice| c.parent.as_ref().is_none_or(|p| taken.contains(p.as_str()));
        choices.iter().filter(offered).collect()
    }

    fn number(
        &self,
        item: &Item,
        (min, max, decimals): (f64, f64, u8),
        chance: &mut Chance,
    ) -> f64 {
        let step = 10_f64.powi(-i32::from(decimals.min(6)));
        let edges = self.edges.get(item.id.as_str());
        let near = edges.filter(|_| chance.happens(MANNERS.at_the_edge));
        let x = match near.and_then(|edges| chance.one_of(edges)) {
            Some(edge) => edge + (chance.below(3) as f64 - 1.0) * step,
            // Small numbers are met more often than large ones.
            None => min + (max - min) * chance.share() * chance.share(),
        };
        let whole = (x.clamp(min, max) / step).round();
        let x = if decimals == 0 { whole } else { whole * step };
        x.clamp(min, max)
    }

    fn date(&self, item: &Item, precision: DatePrecision, chance: &mut Chance) -> PartialDate {
        let days = self.days.get(item.id.as_str());
        let edges = self.edges.get(item.id.as_str());
        let at_the_edge = chance.happens(MANNERS.at_the_edge);
        let day = days.filter(|_| at_the_edge).and_then(|d| chance.one_of(d));
        let year = edges.filter(|_| at_the_edge).and_then(|e| chance.one_of(e));
        let (mut y, m, d) = match (day, year) {
            (Some(day), _) => day.earliest(),
            (None, Some(year)) => (*year as i16, 1, 1),
            (None, None) => {
                let part = |chance: &mut Chance, count| {
                    u8::try_from(chance.below(count)).unwrap_or_default() + 1
                };
                let year = 1970 + i16::try_from(chance.below(60)).unwrap_or_default();
                (year, part(chance, 12), part(chance, 28))
            }
        };
        if at_the_edge {
            y += i16::try_from(chance.below(3)).unwrap_or_default() - 1;
        }
        PartialDate {
            year: y.clamp(1900, 2200),
            month: (precision != DatePrecision::Year).then_some(m),
            day: (precision == DatePrecision::Day).then_some(d.min(28)),
        }
    }
}

fn level(chance: &mut Chance) -> u8 {
    u8::try_from(chance.below(5)).unwrap_or_default()
}

fn several(offered: &[&Choice], chance: &mut Chance) -> Vec<Chosen> {
    let (exclusive, plain): (Vec<&Choice>, Vec<&Choice>) =
        offered.iter().copied().partition(|c| c.exclusive);
    if plain.is_empty() || chance.happens(MANNERS.none_of_these) {
        let none = chance.one_of(&exclusive);
        return none.map(|c| Chosen::of(&c.id)).into_iter().collect();
    }
    // Some people name one thing, others many.
    let often = 0.1 + 0.5 * chance.share();
    let mut taken: Vec<Chosen> = Vec::new();
    for choice in &plain {
        if chance.happens(often) {
            taken.push(Chosen::of(&choice.id));
        }
    }
    if taken.is_empty() {
        taken.extend(chance.one_of(&plain).map(|c| Chosen::of(&c.id)));
    }
    taken
}
