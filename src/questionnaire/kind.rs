//! The kinds of question, each with the value it takes. A new kind begins here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::{Chosen, DatePrecision, Manner, PartialDate, Ratings, Recipient, Row};
use super::ids::{ActivityId, CompetenceId, ItemId, OccupationId};
use super::item::{CefrActivity, CefrLevel, Choice, Item};
use super::task::Tasks;
use crate::lang::{LangId, LocalizedText};

/// What kind of answer an item takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum ItemKind {
    /// One choice.
    SingleChoice {
        /// The choices, in order.
        #[serde(default)]
        choices: Vec<Choice>,
        /// Or the list they come from.
        #[serde(default)]
        list: Option<String>,
        /// The earlier item whose answer says which choices are offered: those that name its choice as their parent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<ItemId>,
    },
    /// Any number of choices.
    MultiChoice {
        /// The choices, in order.
        #[serde(default)]
        choices: Vec<Choice>,
        /// Or the list they come from.
        #[serde(default)]
        list: Option<String>,
        /// The earlier item whose answer says which choices are offered: those that name its choice as their parent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<ItemId>,
    },
    /// One step of a scale.
    Likert {
        /// The scale's name.
        scale: String,
    },
    /// A level 0–4 with a descriptor each.
    Level {
        /// Descriptors of levels 0, 1, 2, 3 and 4.
        levels: Vec<LocalizedText>,
    },
    /// A CEFR level per language and activity.
    CefrGrid {
        /// The languages always shown.
        languages: Vec<LangId>,
    },
    /// A number.
    Number {
        /// Its unit, shown behind it.
        #[serde(default)]
        unit: LocalizedText,
        /// The least value accepted.
        min: f64,
        /// The greatest value accepted.
        max: f64,
        /// How many digits after the point are accepted.
        #[serde(default)]
        decimals: u8,
    },
    /// A date, as precise as people remember it.
    Date {
        /// How precise.
        precision: DatePrecision,
    },
    /// A length of time in years and months.
    Duration {
        /// The most years accepted.
        #[serde(default = "default_max_years")]
        max_years: u16,
    },
    /// Free words.
    Text {
        /// How many lines the field shows.
        #[serde(default = "one_line")]
        lines: u8,
    },
    /// An occupation of the catalogue, or the person's own words.
    Occupation,
    /// An unpaid or informal activity of the catalogue, or the person's own words.
    Activity,
    /// The tasks of the occupation or activity named earlier in the same row, most telling first, a few at a time.
    Tasks {
        /// The item that names the occupation or activity.
        of: ItemId,
    },
    /// A level for each competence of the trade named earlier in the same row.
    TradeCompetences {
        /// The occupation item.
        occupation: ItemId,
    },
    /// Ratings of one competence of the framework, by source of evidence.
    Competence(CompetenceId),
    /// Repeated rows.
    Group {
        /// The items of a row.
        items: Vec<Item>,
        /// One line for a row, with `{item}` placeholders.
        #[serde(default)]
        summary: String,
        /// What a row is called: "job", "diploma".
        #[serde(default)]
        row_label: LocalizedText,
        /// The most rows.
        #[serde(default = "default_max_rows")]
        max_rows: u16,
    },
    /// A paper that was seen, or not.
    Document,
    /// Words to read; takes no answer.
    Note,
    /// Consent, with its date, language and interpreter.
    Consent {
        /// What is read aloud before the person answers.
        text: LocalizedText,
        /// Who receives what the person agrees to; nothing goes to them before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        recipient: Option<Recipient>,
    },
}

impl ItemKind {
    /// Its name, as trainers write it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SingleChoice { .. } => "SingleChoice",
            Self::MultiChoice { .. } => "MultiChoice",
            Self::Likert { .. } => "Likert",
            Self::Level { .. } => "Level",
            Self::CefrGrid { .. } => "CefrGrid",
            Self::Number { .. } => "Number",
            Self::Date { .. } => "Date",
            Self::Duration { .. } => "Duration",
            Self::Text { .. } => "Text",
            Self::Occupation => "Occupation",
            Self::Activity => "Activity",
            Self::Tasks { .. } => "Tasks",
            Self::TradeCompetences { .. } => "TradeCompetences",
            Self::Competence(_) => "Competence",
            Self::Group { .. } => "Group",
            Self::Document => "Document",
            Self::Note => "Note",
            Self::Consent { .. } => "Consent",
        }
    }
}

fn default_max_years() -> u16 {
    60
}

fn one_line() -> u8 {
    1
}

fn default_max_rows() -> u16 {
    30
}

/// The value of an answer, by kind of item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Of a single choice or a scale.
    Choice(Chosen),
    /// Of a multiple choice; an empty list means "none was chosen".
    Choices(Vec<Chosen>),
    /// Of a level item, 0–4.
    Level(u8),
    /// Of a CEFR grid.
    Cefr(BTreeMap<LangId, BTreeMap<CefrActivity, CefrLevel>>),
    /// Of a number item.
    Number(f64),
    /// Of a date item.
    Date(PartialDate),
    /// Of a duration item, in months.
    Months(u32),
    /// Of a text item.
    Text(String),
    /// Of an occupation item.
    Occupation {
        /// The occupation in the catalogue, where one was found.
        id: Option<OccupationId>,
        /// What the person called it.
        said: String,
    },
    /// Of an activity item.
    Activity {
        /// The activity in the catalogue, where one was found.
        id: Option<ActivityId>,
        /// What the person called it.
        said: String,
    },
    /// Of a tasks item.
    Tasks(Tasks),
    /// Of a competence item.
    Competence(Ratings),
    /// Of a trade item: ratings by competence of the trade.
    Trade(BTreeMap<CompetenceId, Ratings>),
    /// Of a document item.
    Document {
        /// What the paper is called.
        title: String,
        /// The place it was issued.
        place: String,
        /// The year it was issued.
        year: Option<i16>,
        /// Whether the counsellor saw it.
        shown: bool,
    },
    /// Of a consent item.
    Consent {
        /// Whether the person agrees.
        given: bool,
        /// When they said so.
        at: Timestamp,
        /// The language the text was read in.
        language: LangId,
        /// Who interpreted, if anyone did.
        interpreter: Option<String>,
        /// Whether it was read aloud; not noted before 2026.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        manner: Option<Manner>,
    },
    /// Of a group.
    Rows(Vec<Row>),
}
