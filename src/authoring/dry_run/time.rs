//! How long an interview takes: reading aloud, answering, and the interpreter.

use std::collections::BTreeMap;

use crate::competence::Framework;
use crate::interview::Relevance;
use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::{
    Answer, Choice, Item, ItemId, ItemKind, ItemRef, Mode, Questionnaire, Value,
};

/// The constants of the estimate. Where no source is named they are expert defaults, to be set by the times that the
/// pilot measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Words read aloud in a minute. Two a second, as interviewers are taught (Guenzel, Berckmans and Cannell, General
    /// Interviewing Techniques, University of Michigan, 1983).
    pub words_per_minute: f64,
    /// How many times as long it takes where each sentence is said again by an interpreter.
    pub interpreter: f64,
    /// The most choices that are read out; of a longer list the person names theirs.
    pub choices_read: usize,
    /// The share of five level descriptions that is read before the person knows theirs.
    pub levels_read: f64,
    /// The share of a scale's steps that is read: it is the same for several questions.
    pub scale_read: f64,
    /// Seconds to think and answer, and to write it down, by kind of question.
    pub answer: Seconds,
}

/// Seconds to think and answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seconds {
    /// One choice.
    pub single: f64,
    /// Several choices, and for each that is taken.
    pub multiple: (f64, f64),
    /// A step of a scale.
    pub scale: f64,
    /// A level by its description.
    pub level: f64,
    /// One language of a grid of language levels.
    pub language: f64,
    /// A number.
    pub number: f64,
    /// A date or a length of time.
    pub date: f64,
    /// One line of words.
    pub line: f64,
    /// An occupation, looked up.
    pub occupation: f64,
    /// The competences of a trade, in one row.
    pub trade: f64,
    /// A competence, by the person and the counsellor.
    pub competence: f64,
    /// A row of a group, besides its questions.
    pub row: f64,
    /// A paper that is looked at.
    pub document: f64,
    /// A consent.
    pub consent: f64,
    /// "Refuses", "does not know", "not asked".
    pub silent: f64,
}

impl Pace {
    /// The pace that estimates are made with.
    pub const DEFAULT: Self = Self {
        words_per_minute: 120.0,
        interpreter: 1.8,
        choices_read: 14,
        levels_read: 0.6,
        scale_read: 0.4,
        answer: Seconds {
            single: 5.0,
            multiple: (5.0, 2.0),
            scale: 4.0,
            level: 6.0,
            language: 25.0,
            number: 5.0,
            date: 7.0,
            line: 15.0,
            occupation: 20.0,
            trade: 90.0,
            competence: 15.0,
            row: 10.0,
            document: 20.0,
            consent: 10.0,
            silent: 3.0,
        },
    };
}

/// Reading and answering times of one questionnaire.
#[derive(Debug)]
pub(super) struct Clock<'a> {
    questionnaire: &'a Questionnaire,
    /// Seconds in which an item's words are read aloud.
    reading: BTreeMap<&'a str, f64>,
    intros: Vec<f64>,
}

impl<'a> Clock<'a> {
    pub fn new(questionnaire: &'a Questionnaire, framework: Option<&Framework>) -> Self {
        let reader = Reader {
            questionnaire,
            framework,
            language: &questionnaire.source().source_language,
        };
        let mut reading = BTreeMap::new();
        let mut intros = Vec::new();
        for section in questionnaire.sections() {
            // What the counsellor fills in from what was seen is not read out.
            let aloud = section.mode != Mode::Observer;
            let words = reader.words(&section.title) + reader.words(&section.intro);
            intros.push(if aloud { seconds(words) } else { 0.0 });
            for item in &section.items {
                let inner: &[Item] = match &item.kind {
                    ItemKind::Group { items, .. } => items,
                    _ => &[],
                };
                for item in std::iter::once(item).chain(inner) {
                    let words = if aloud { reader.item(item) } else { 0.0 };
                    reading.insert(item.id.as_str(), seconds(words));
                }
            }
        }
        Self {
            questionnaire,
            reading,
            intros,
        }
    }

    /// Seconds of an interview with these answers.
    pub fn seconds(&self, relevance: &Relevance, answers: &BTreeMap<ItemId, Answer>) -> f64 {
        let sections = relevance.sections();
        let intros: f64 = sections.iter().filter_map(|s| self.intros.get(*s)).sum();
        let items = relevance.shown().map(|(_, at)| {
            let reading = self
                .reading
                .get(at.item.as_str())
                .copied()
                .unwrap_or_default();
            reading + self.answering(at, answers)
        });
        intros + items.sum::<f64>()
    }

    fn answering(&self, at: &ItemRef, answers: &BTreeMap<ItemId, Answer>) -> f64 {
        let Some(item) = self.questionnaire.item(&at.item) else {
            return 0.0;
        };
        let answer = match at.row {
            None => answers.get(&at.item),
            Some(row) => self.in_row(at, row, answers),
        };
        match answer {
            Some(Answer::Given(value)) => answering(&item.kind, value),
            Some(_) => Pace::DEFAULT.answer.silent,
            None => 0.0,
        }
    }

    fn in_row<'v>(
        &self,
        at: &ItemRef,
        row: u32,
        answers: &'v BTreeMap<ItemId, Answer>,
    ) -> Option<&'v Answer> {
        let group = self.questionnaire.info(&at.item)?.group.as_ref()?;
        match answers.get(group)?.value()? {
            Value::Rows(rows) => rows.iter().find(|r| r.id == row)?.answers.get(&at.item),
            _ => None,
        }
    }
}

fn seconds(words: f64) -> f64 {
    words * 60.0 / Pace::DEFAULT.words_per_minute
}

fn answering(kind: &ItemKind, value: &Value) -> f64 {
    let pace = Pace::DEFAULT.answer;
    match kind {
        ItemKind::SingleChoice { .. } => pace.single,
        ItemKind::MultiChoice { .. } => {
            let taken = match value {
                Value::Choices(list) => list.len(),
                _ => 1,
            };
            pace.multiple.0 + pace.multiple.1 * taken as f64
        }
        ItemKind::Likert { .. } => pace.scale,
        ItemKind::Level { .. } => pace.level,
        ItemKind::CefrGrid { languages } => pace.language * languages.len() as f64,
        ItemKind::Number { .. } => pace.number,
        ItemKind::Date { .. } | ItemKind::Duration { .. } => pace.date,
        ItemKind::Text { lines } => pace.line * f64::from(*lines),
        ItemKind::Occupation | ItemKind::Activity => pace.occupation,
        ItemKind::Tasks { .. } | ItemKind::TradeCompetences { .. } => pace.trade,
        ItemKind::Competence(_) => pace.competence,
        ItemKind::Group { .. } => {
            let rows = match value {
                Value::Rows(rows) => rows.len(),
                _ => 0,
            };
            pace.row * rows as f64
        }
        ItemKind::Document => pace.document,
        ItemKind::Consent { .. } => pace.consent,
        ItemKind::Note => 0.0,
    }
}

struct Reader<'a> {
    questionnaire: &'a Questionnaire,
    framework: Option<&'a Framework>,
    language: &'a LangId,
}

impl Reader<'_> {
    fn words(&self, text: &LocalizedText) -> f64 {
        text.get(self.language).split_whitespace().count() as f64
    }

    fn all(&self, texts: &[LocalizedText]) -> f64 {
        texts.iter().map(|t| self.words(t)).sum()
    }

    fn labels(&self, choices: &[Choice]) -> f64 {
        choices.iter().map(|c| self.words(&c.label)).sum()
    }

    /// The words of an item that are read aloud.
    fn item(&self, item: &Item) -> f64 {
        let pace = Pace::DEFAULT;
        let own = self.words(&item.label) + self.words(&item.hint);
        let choices = self.questionnaire.choices(item);
        own + match &item.kind {
            ItemKind::Likert { .. } => pace.scale_read * self.labels(choices),
            _ if choices.len() <= pace.choices_read && !choices.is_empty() => self.labels(choices),
            ItemKind::Level { levels } => pace.levels_read * self.all(levels),
            ItemKind::Consent { text, .. } => self.words(text),
            ItemKind::Competence(id) => {
                let competence = self.framework.and_then(|f| f.get(id));
                competence.map_or(0.0, |c| {
                    let question = if item.label.is_empty() {
                        self.words(&c.question)
                    } else {
                        0.0
                    };
                    question + pace.levels_read * self.all(&c.levels)
                })
            }
            _ => 0.0,
        }
    }
}
