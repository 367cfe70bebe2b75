//! The parts of a form that is filled in by hand.

use crate::report::{Rich, Voice};

/// Something to read, tick or write on.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Under which condition what follows is asked.
    Condition(String),
    /// A question with its number in the margin.
    Question {
        /// Its number; empty for words that take no answer.
        number: String,
        /// Its words.
        text: Rich,
    },
    /// Words under a question.
    Remark {
        /// The words.
        text: Rich,
        /// How they are set.
        voice: Voice,
    },
    /// Boxes to tick, in columns read downwards.
    Choices {
        /// Round for one answer, square for several.
        shape: Shape,
        /// How many columns.
        columns: usize,
        /// The choices.
        choices: Vec<Tick>,
        /// The words for not answering; none where the question goes on.
        unanswered: Vec<String>,
    },
    /// The steps of a scale in one row.
    Scale(Vec<String>),
    /// A description of each level, with a box for each who may give it.
    Levels {
        /// Who: the heads of the boxes; one empty head where it is said of whom.
        sources: Vec<String>,
        /// The levels' figures and words.
        levels: Vec<(String, String)>,
        /// The words for not answering.
        unanswered: Vec<String>,
    },
    /// Boxes and lines to write in, side by side, and at the end the ways not to answer.
    Answer {
        /// What is written.
        gaps: Vec<Gap>,
        /// The words for not answering.
        unanswered: Vec<String>,
    },
    /// Lines to write on.
    Lines {
        /// How many.
        count: u8,
        /// The words for not answering.
        unanswered: Vec<String>,
    },
    /// A table to write in.
    Grid {
        /// The heads of its columns.
        head: Vec<String>,
        /// What its rows are called, in the first column.
        rows: Vec<String>,
    },
    /// A numbered list in columns read downwards.
    Entries {
        /// How many columns.
        columns: usize,
        /// Numbers and words.
        entries: Vec<(String, String)>,
    },
}

/// The form of a box to tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One of these.
    Round,
    /// Any of these.
    Square,
}

/// A choice with its box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Its words.
    pub label: String,
    /// Whether the person's own words are written behind it.
    pub write: bool,
}

/// Room to write in, with what stands before and behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gap {
    /// Before it.
    pub before: String,
    /// The room, from left to right in every language, as figures are.
    pub room: Vec<Room>,
    /// Behind it.
    pub after: String,
    /// The names of day, month and year, where a date is written.
    pub date: Option<[String; 3]>,
}

/// Room for what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// So many boxes for one figure each.
    Boxes(usize),
    /// The same for a part of a date, whose name stands below.
    Dated(usize, DatePart),
    /// A sign that is there already.
    Sign(char),
    /// A line, as long as there is room.
    Line,
}

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

impl Gap {
    /// A line with words before it.
    #[must_use]
    pub fn line(before: String) -> Self {
        Self {
            before,
            room: vec![Room::Line],
            ..Self::default()
        }
    }
}
