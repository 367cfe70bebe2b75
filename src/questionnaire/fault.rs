//! What can be wrong with a definition.

use super::mention::Test;
use super::place::Place;

/// Something in a questionnaire that does not hold together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The item, section or list it is in; empty for the file itself.
    pub at: String,
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is of a format that this programme does not know.
    UnknownFormat(u32),
    /// There is no section or no item.
    Nothing,
    /// An id is used twice; where it was used first.
    DuplicateId(String, Place),
    /// An id is empty or has characters that ids cannot have.
    BadId(String),
    /// An id is used again that was retired; where that is said.
    Retired(String, Place),
    /// A condition or link names an item that does not exist.
    UnknownItem(String),
    /// A condition or link names a choice that the item does not have.
    UnknownChoice(String, String),
    /// A condition looks at an answer for what answers of that kind do not have.
    WrongTest(String, Test),
    /// A date that cannot be read.
    BadDate(String),
    /// A condition names an item that comes later; where that stands.
    ForwardReference(String, Place),
    /// A condition names an item in a row from outside that row.
    RowReference(String),
    /// A list or scale is named that does not exist.
    UnknownList(String),
    /// An item has choices of its own and a list besides.
    ListAndChoices,
    /// An item to choose from has no choices.
    NoChoices,
    /// A level item does not have five descriptors.
    Levels(usize),
    /// A number's least value is above its greatest.
    BadRange,
    /// A weight is not above zero, or a level is outside 0–4.
    BadWeight(String),
    /// A step of a scale has no value.
    NoValue(String),
    /// The values of a scale do not go one way.
    ScaleOrder,
    /// A text is missing in the language it must be written in.
    MissingText(&'static str, String),
    /// A text is there and says nothing.
    EmptyText(&'static str, String),
    /// A text is written in a language that the file does not declare.
    UndeclaredLanguage(&'static str, String),
    /// The language it was first written in is not among its languages.
    UndeclaredSource(String),
    /// A group within a group.
    NestedGroup,
    /// A summary or text names an item that cannot be named there.
    UnknownPlaceholder(String),
    /// An answer is named in a text where none is put in.
    PlaceholderHere(String),
    /// A text has other placeholders than the one it was translated from: the language, what is too much, what is missing.
    PlaceholdersDiffer(String, Vec<String>, Vec<String>),
    /// A condition is nested deeper than can be read: how deep, and the most.
    TooDeep(usize, usize),
}

impl FaultKind {
    /// Whether a definition that has it cannot be worked with. Others keep a file from being published, but not a
    /// dossier from being opened: its definition passed the rules of its time.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        !matches!(
            self,
            Self::Retired(..)
                | Self::WrongTest(..)
                | Self::BadDate(_)
                | Self::ListAndChoices
                | Self::NoValue(_)
                | Self::ScaleOrder
                | Self::MissingText(..)
                | Self::EmptyText(..)
                | Self::UndeclaredSource(_)
                | Self::PlaceholderHere(_)
                | Self::PlaceholdersDiffer(..)
                | Self::TooDeep(..)
        )
    }
}
