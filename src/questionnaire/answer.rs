//! What a person can answer.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{ChoiceId, ItemId};
use super::item::EvidenceSource;
use super::kind::Value;

/// An answer. Refusing, not knowing and not having been asked are answers of their own: never a level, never a zero.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The person answered.
    Given(Value),
    /// The person would rather not say.
    Refused,
    /// The person does not know.
    DoesNotKnow,
    /// The counsellor chose not to ask.
    NotAsked,
}

impl Answer {
    /// The value, where one was given.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Given(value) => Some(value),
            Self::Refused | Self::DoesNotKnow | Self::NotAsked => None,
        }
    }
}

/// A choice that was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chosen {
    /// The choice.
    pub id: ChoiceId,
    /// The person's own words, where the choice takes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Chosen {
    /// A choice without words of one's own.
    #[must_use]
    pub fn of(id: &ChoiceId) -> Self {
        Self {
            id: id.clone(),
            text: None,
        }
    }
}

/// A row of a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number, kept when other rows are removed.
    pub id: u32,
    /// Its answers.
    #[serde(default)]
    pub answers: BTreeMap<ItemId, Answer>,
}

/// Levels 0–4 of one competence, by who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ratings {
    /// The person's own word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_declared: Option<u8>,
    /// The counsellor's observation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<u8>,
    /// A document that was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<u8>,
    /// A test or work sample.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<u8>,
}

impl Ratings {
    /// The level by this source.
    #[must_use]
    pub fn get(&self, source: EvidenceSource) -> Option<u8> {
        match source {
            EvidenceSource::SelfDeclared => self.self_declared,
            EvidenceSource::Observed => self.observed,
            EvidenceSource::Document => self.document,
            EvidenceSource::Test => self.test,
        }
    }

    /// Sets or clears the level by this source; a level above 4 is taken as 4.
    pub fn set(&mut self, source: EvidenceSource, level: Option<u8>) {
        let level = level.map(|l| l.min(4));
        match source {
            EvidenceSource::SelfDeclared => self.self_declared = level,
            EvidenceSource::Observed => self.observed = level,
            EvidenceSource::Document => self.document = level,
            EvidenceSource::Test => self.test = level,
        }
    }

    /// Whether nobody has said anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The highest level anyone gives, for conditions.
    #[must_use]
    pub fn highest(&self) -> Option<u8> {
        EvidenceSource::ALL
            .into_iter()
            .filter_map(|s| self.get(s))
            .max()
    }
}

/// How a person came to know a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manner {
    /// It was read aloud to them.
    ReadAloud,
    /// They read it themselves.
    ReadAlone,
}

/// Who may receive something of a dossier.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
pub enum Recipient {
    /// The agency's staff who support the person.
    Agency,
    /// Nobody in particular: figures that name no one.
    Statistics,
    /// The person themself.
    Person,
    /// An employer.
    Employer,
    /// Who teaches or certifies: a training centre, a school.
    Training,
    /// A counsellor who goes on with the dossier.
    Colleague,
    /// Somebody else.
    Other,
}

/// How precise a date is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DatePrecision {
    /// Day, month and year.
    Day,
    /// Month and year.
    Month,
    /// Year only.
    Year,
}

/// A date as precise as people remember it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    /// The year.
    pub year: i16,
    /// The month, 1–12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u8>,
    /// The day, 1–31.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
}

impl PartialDate {
    /// Reads `2019`, `2019-04` or `2019-04-23`; also with `/` or `.`, and the day first (`23/04/2019`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<i32> = text
            .trim()
            .split(['-', '/', '.', ' '])
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?;
        let (year, month, day) = match *parts.as_slice() {
            [y] => (y, None, None),
            [a, b] if a > 31 => (a, Some(b), None),
            [a, b] => (b, Some(a), None),
            [a, b, c] if a > 31 => (a, Some(b), Some(c)),
            [a, b, c] => (c, Some(b), Some(a)),
            _ => return None,
        };
        if !(1900..=2200).contains(&year) {
            return None;
        }
        let month = match month {
            Some(m) if (1..=12).contains(&m) => Some(i8::try_from(m).ok()?),
            Some(_) => return None,
            None => None,
        };
        let year = i16::try_from(year).ok()?;
        let day = match (day, month) {
            (Some(d), Some(m)) => Some(
                jiff::civil::Date::new(year, m, i8::try_from(d).ok()?)
                    .ok()?
                    .day(),
            ),
            _ => None,
        };
        Some(Self {
            year,
            month: month.map(i8::unsigned_abs),
            day: day.map(i8::unsigned_abs),
        })
    }

    /// The first day the date can mean.
    #[must_use]
    pub fn earliest(&self) -> (i16, u8, u8) {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month, self.day) {
            (Some(m), Some(d)) => write!(f, "{:04}-{m:02}-{d:02}", self.year),
            (Some(m), None) => write!(f, "{:04}-{m:02}", self.year),
            _ => write!(f, "{:04}", self.year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let day = PartialDate {
            year: 2019,
            month: Some(4),
            day: Some(23),
        };
        assert_eq!(PartialDate::parse("23/04/2019"), Some(day));
        assert_eq!(PartialDate::parse("2019-04-23"), Some(day));
        assert_eq!(
            PartialDate::parse(" 2019 "),
            Some(PartialDate {
                year: 2019,
                month: None,
                day: None
            })
        );
        assert_eq!(
            PartialDate::parse("04/2019").map(|d| d.to_string()),
            Some("2019-04".into())
        );
        assert_eq!(PartialDate::parse("30/02/2019"), None);
        assert_eq!(PartialDate::parse("19"), None);
        assert_eq!(PartialDate::parse("abc"), None);
    }
}
