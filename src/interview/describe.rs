//! An answer in words, for a row's summary line, a tooltip or the printed page.

use super::Known;
use super::Session;
use super::view::At;
use crate::lang::{LangId, Locale, MessageArgs};
use crate::occupation::Catalogue;
use crate::questionnaire::{
    Answer, AnswerView, Chosen, EvidenceSource, HowAlone, HowOften, Item, ItemId, ItemKind,
    ItemRef, PartialDate, Questionnaire, Row, TaskAnswer, Tasks, Value, with_answers,
};

/// Says answers in one language.
#[derive(Debug, Clone, Copy)]
pub struct Describer<'a> {
    /// The words of the programme.
    pub locale: &'a Locale,
    /// Names of occupations, competences and languages.
    pub catalogue: &'a Catalogue,
    /// The questionnaire the items are of.
    pub questionnaire: &'a Questionnaire,
}

impl Describer<'_> {
    fn lang(&self) -> &LangId {
        self.locale.lang()
    }

    /// The answer in words.
    #[must_use]
    pub fn answer(&self, item: &Item, answer: &Answer) -> String {
        match answer {
            Answer::Refused => self.locale.text("answer-refused"),
            Answer::DoesNotKnow => self.locale.text("answer-does-not-know"),
            Answer::NotAsked => self.locale.text("answer-not-asked"),
            Answer::Given(value) => self.value(item, value),
        }
    }

    /// The value in words; empty where there is nothing to say.
    #[must_use]
    pub fn value(&self, item: &Item, value: &Value) -> String {
        match value {
            Value::Choice(chosen) => self.choice(item, chosen),
            Value::Choices(list) => self.list(list.iter().map(|c| self.choice(item, c))),
            Value::Level(level) => self.locale.text(level_key(*level)),
            Value::Cefr(grid) => self.list(
                grid.keys()
                    .map(|l| self.catalogue.language_name(l, self.lang())),
            ),
            Value::Number(x) => self.number(item, *x),
            Value::Date(date) => self.date(*date),
            Value::Months(months) => months_in_words(*months, self.locale),
            Value::Text(text) => text.trim().to_owned(),
            Value::Occupation { id, said } => {
                let known = id.as_ref().and_then(|id| self.catalogue.occupation(id));
                known.map_or_else(
                    || said.trim().to_owned(),
                    |o| o.label.get(self.lang()).to_owned(),
                )
            }
            Value::Activity { id, said } => {
                let known = id.as_ref().and_then(|id| self.catalogue.activity(id));
                known.map_or_else(
                    || said.trim().to_owned(),
                    |a| a.label.get(self.lang()).to_owned(),
                )
            }
            Value::Tasks(tasks) => self.list(self.tasks_done(tasks)),
            Value::Competence(ratings) => ratings
                .highest()
                .map_or_else(String::new, |level| self.locale.text(level_key(level))),
            Value::Trade(ratings) => {
                let names = ratings
                    .iter()
                    .filter(|(_, r)| !r.is_empty())
                    .filter_map(|(id, _)| {
                        self.catalogue
                            .framework()
                            .get(id)
                            .map(|c| c.label.get(self.lang()).to_owned())
                    });
                self.list(names)
            }
            Value::Document {
                title, place, year, ..
            } => {
                let year = year.map(|y| self.locale.number(f64::from(y), 0));
                let year = year.unwrap_or_default();
                self.list(
                    [title.clone(), place.clone(), year]
                        .into_iter()
                        .filter(|p| !p.trim().is_empty()),
                )
            }
            Value::Consent { given, .. } => self.locale.text(if *given {
                "consent-given"
            } else {
                "consent-not-given"
            }),
            Value::Rows(rows) => self.list(rows.iter().map(|row| self.row(item, row))),
        }
    }

    /// The tasks that were done, by name, those done most independently first; those never done are none.
    #[must_use]
    pub fn tasks_done(&self, tasks: &Tasks) -> Vec<String> {
        let done = |answer: &TaskAnswer| answer.often != Some(HowOften::Never);
        let framework = self.catalogue.framework();
        let known = tasks.answers.iter().filter(|(_, a)| done(a));
        let known = known.filter_map(|(id, a)| {
            let label = framework.get(id)?.label.get(self.lang());
            Some((a.alone?, label.to_owned()))
        });
        let said = tasks.said.iter().filter(|t| done(&t.answer));
        let said = said.filter_map(|t| Some((t.answer.alone?, t.words.trim().to_owned())));
        let mut all: Vec<(HowAlone, String)> = known.chain(said).collect();
        all.sort_by_key(|(alone, _)| std::cmp::Reverse(*alone));
        all.into_iter().map(|(_, name)| name).collect()
    }

    /// What was told of a task, in words: "often, without help"; empty where nothing was.
    #[must_use]
    pub fn told(&self, answer: &TaskAnswer) -> String {
        if answer.often == Some(HowOften::Never) {
            return self.locale.text(often_key(HowOften::Never));
        }
        let often = answer.often.map(often_key);
        let alone = answer.alone.map(alone_key);
        self.list(
            [often, alone]
                .into_iter()
                .flatten()
                .map(|key| self.locale.text(key)),
        )
    }

    /// What is known of a task or competence, in words.
    #[must_use]
    pub fn known(&self, known: &Known) -> String {
        match known {
            Known::Told(answer) => self.told(answer),
            Known::Rated(ratings) => ratings
                .highest()
                .map_or_else(String::new, |level| self.locale.text(level_key(level))),
        }
    }

    /// A row on one line: the group's summary with its answers, or its first answers.
    #[must_use]
    pub fn row(&self, group: &Item, row: &Row) -> String {
        let ItemKind::Group { items, summary, .. } = &group.kind else {
            return String::new();
        };
        let say = |item: &Item| {
            let value = row.answers.get(&item.id).and_then(Answer::value);
            value.map(|v| self.value(item, v)).unwrap_or_default()
        };
        if summary.is_empty() {
            return self.list(items.iter().map(say).filter(|s| !s.is_empty()).take(3));
        }
        let mut line = String::new();
        for (i, part) in summary.split('{').enumerate() {
            let (name, rest) = if i == 0 {
                ("", part)
            } else {
                part.split_once('}').unwrap_or(("", part))
            };
            let said = items
                .iter()
                .find(|item| item.id.as_str() == name)
                .map(say)
                .unwrap_or_default();
            line.push_str(&said);
            line.push_str(rest);
        }
        tidy(&line)
    }

    /// A text with the answers it names put in, as they count at this place.
    #[must_use]
    pub fn filled(&self, text: &str, session: &Session, at: &ItemRef) -> String {
        let view = At::new(session, at);
        with_answers(text, |name| {
            let item = self.questionnaire.item(&ItemId::new(name))?;
            let value = view.answer(&item.id)?.value()?;
            Some(self.value(item, value)).filter(|said| !said.is_empty())
        })
    }

    fn choice(&self, item: &Item, chosen: &Chosen) -> String {
        if let Some(text) = chosen.text.as_deref().filter(|t| !t.trim().is_empty()) {
            return text.trim().to_owned();
        }
        let choice = self
            .questionnaire
            .choices(item)
            .iter()
            .find(|c| c.id == chosen.id);
        choice
            .map(|c| c.label.get(self.lang()).to_owned())
            .unwrap_or_default()
    }

    fn number(&self, item: &Item, x: f64) -> String {
        let ItemKind::Number { unit, decimals, .. } = &item.kind else {
            return self.locale.number(x, 0);
        };
        let number = self.locale.number(x, usize::from(*decimals));
        let unit = unit.get(self.lang());
        if unit.is_empty() {
            number
        } else {
            format!("{number} {unit}")
        }
    }

    /// A date, as precise as it was given.
    fn date(&self, date: PartialDate) -> String {
        let day = |m: u8, d: u8| {
            let (m, d) = (i8::try_from(m).ok()?, i8::try_from(d).ok()?);
            jiff::civil::Date::new(date.year, m, d).ok()
        };
        match (date.month, date.day) {
            (Some(m), Some(d)) => day(m, d).map_or_else(String::new, |d| self.locale.date_short(d)),
            (Some(m), None) => self.locale.month_short(date.year, m),
            _ => self.locale.number(f64::from(date.year), 0),
        }
    }

    fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
        self.locale.series(&parts)
    }
}

/// A length of time in words: "2 years 3 months".
#[must_use]
pub fn months_in_words(months: u32, locale: &Locale) -> String {
    let mut args = MessageArgs::new();
    args.set("years", months / 12);
    args.set("months", months % 12);
    let key = match (months / 12, months % 12) {
        (0, _) => "duration-months",
        (_, 0) => "duration-years",
        _ => "duration-years-months",
    };
    locale.with(key, &args)
}

/// The message key of a level's name.
#[must_use]
pub fn level_key(level: u8) -> &'static str {
    match level {
        0 => "level-0",
        1 => "level-1",
        2 => "level-2",
        3 => "level-3",
        _ => "level-4",
    }
}

/// The message key of how often a task was done.
#[must_use]
pub fn often_key(often: HowOften) -> &'static str {
    match often {
        HowOften::Never => "often-never",
        HowOften::FewTimes => "often-few-times",
        HowOften::Sometimes => "often-sometimes",
        HowOften::Often => "often-often",
    }
}

/// The message key of how independently a task was done.
#[must_use]
pub fn alone_key(alone: HowAlone) -> &'static str {
    match alone {
        HowAlone::WithHelp => "alone-with-help",
        HowAlone::SimpleCases => "alone-simple-cases",
        HowAlone::Alone => "alone-alone",
        HowAlone::Teaches => "alone-teaches",
    }
}

/// The message key of what supports what was told of a task.
#[must_use]
pub fn shown_key(source: EvidenceSource) -> &'static str {
    match source {
        EvidenceSource::SelfDeclared => "shown-word",
        EvidenceSource::Observed => "shown-observed",
        EvidenceSource::Document => "shown-document",
        EvidenceSource::Test => "shown-test",
    }
}

/// Takes away the separators that unanswered items leave behind.
fn tidy(line: &str) -> String {
    let separators = [',', '·', '–', ';', '،'];
    let mut parts = Vec::new();
    let mut current = String::new();
    for c in line.chars() {
        current.push(c);
        if separators.contains(&c) {
            parts.push(std::mem::take(&mut current));
        }
    }
    parts.push(current);
    let kept: Vec<String> = parts
        .into_iter()
        .filter(|p| p.chars().any(char::is_alphanumeric))
        .collect();
    kept.concat()
        .trim()
        .trim_end_matches(separators)
        .trim()
        .to_owned()
}
