//! The tree of a file: what is written, each piece with its bytes.

use std::ops::Range;

/// A value as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its bytes.
    pub span: Range<usize>,
    /// What it is.
    pub kind: NodeKind,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind {
    /// `"…"`
    Text,
    /// `'…'`
    Char,
    /// `12`, `2.5`
    Number,
    /// A name by itself: `Draft`, `true`, `None`.
    Word,
    /// `[…]`
    List(Vec<Node>),
    /// `{…}`
    Map(Vec<Entry>),
    /// `(…)`, or `Name(…)`.
    Parens {
        /// The bytes of the name before the bracket.
        name: Option<Range<usize>>,
        /// What is in the brackets.
        parts: Vec<Part>,
    },
    /// Something that could not be read, and was said.
    Broken,
}

/// One entry of a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its key.
    pub key: Node,
    /// Its value.
    pub value: Node,
}

/// One part in round brackets: `name: value`, or a value alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The bytes of its name.
    pub name: Option<Range<usize>>,
    /// Its value.
    pub value: Node,
}

impl Part {
    /// Its bytes, name and value.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        let start = self.name.as_ref().unwrap_or(&self.value.span).start;
        start..self.value.span.end
    }
}

impl Entry {
    /// Its bytes, key and value.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.key.span.start..self.value.span.end
    }
}
