//! What a document says, in order, before anyone knows where a page ends.

use super::canvas::Rich;
use super::figures::Figure;
use super::paper::Part;
use crate::lang::LangId;

/// A document in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its title: in the running header and as the file's title.
    pub title: String,
    /// Its language.
    pub lang: LangId,
    /// What the running header says opposite the title.
    pub header: String,
    /// What the footer says opposite the page number.
    pub footer: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The title, with a line above and a line below it.
    Title {
        /// Above, small: the agency.
        above: String,
        /// The title.
        title: String,
        /// Below, larger: whose document it is.
        below: String,
    },
    /// Something the reader must not miss.
    Notice(Rich),
    /// A section; kept with what follows.
    Heading(String),
    /// A part of a section, with a mark at the end of its line; kept with what follows.
    Subheading {
        /// Its words.
        text: String,
        /// A short mark at the other edge, or nothing.
        mark: String,
    },
    /// Running text.
    Paragraph {
        /// The text.
        text: Rich,
        /// How it is set.
        voice: Voice,
        /// Whether it must stay on the page of what follows.
        keep: bool,
    },
    /// A list with bullets.
    Bullets(Vec<Rich>),
    /// Names and what they are, in two columns.
    KeyValues(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// A figure.
    Figure(Figure),
    /// Room for signatures, side by side, never parted.
    Signatures(Vec<String>),
    /// Something to fill in by hand, and whether it must stay on the page of what follows.
    Form(Part, bool),
}

impl Block {
    /// Plain text.
    #[must_use]
    pub fn body(text: impl Into<Rich>) -> Self {
        Self::Paragraph {
            text: text.into(),
            voice: Voice::Body,
            keep: false,
        }
    }

    /// A note in small letters.
    #[must_use]
    pub fn note(text: impl Into<Rich>) -> Self {
        Self::Paragraph {
            text: text.into(),
            voice: Voice::Note,
            keep: false,
        }
    }

    /// The same block, kept on the page of what follows.
    #[must_use]
    pub fn kept(mut self) -> Self {
        if let Self::Paragraph { keep, .. } = &mut self {
            *keep = true;
        }
        self
    }
}

/// How running text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The paragraph that sums up.
    Lead,
    /// Plain text.
    Body,
    /// Small and quiet.
    Note,
}

/// A table whose head is repeated on every page it reaches.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Rich>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Its share of the width, against the other columns'.
    pub share: f32,
    /// Whether its cells stand in the middle.
    pub centred: bool,
}

impl Column {
    /// A column of text.
    #[must_use]
    pub fn new(title: String, share: f32) -> Self {
        Self {
            title,
            share,
            centred: false,
        }
    }

    /// A column of short marks.
    #[must_use]
    pub fn centred(title: String, share: f32) -> Self {
        Self {
            title,
            share,
            centred: true,
        }
    }
}
