//! The tree of a trainers' file: all that is written, with its bytes, also where it is not right.
//!
//! Reads RON as `ron` does and never gives up; what it thinks of a file is held against `ron`'s own reading.

mod edit;
mod lexer;
mod node;
mod number;
mod parser;
mod print;
mod typographic;

use std::borrow::Cow;
use std::ops::Range;

pub use edit::{Edit, apply};
pub use lexer::{Fault, LexFault, Token, TokenKind, lex};
pub use node::{Entry, Node, NodeKind, Part};
pub use number::number;
pub use parser::{MAX_DEPTH, MAX_MISTAKES, Mistake, SyntaxFault};
pub use print::printed;
pub use typographic::{Meant, meant, turns_text};

use crate::questionnaire::{Place, Step};

/// A file's text and its tree.
#[derive(Debug, Clone)]
pub struct Tree<'a> {
    text: &'a str,
    /// What is written; nothing where nothing is.
    pub root: Option<Node>,
    /// What is wrong with single signs and texts.
    pub faults: Vec<Fault>,
    /// What is wrong with the structure.
    pub mistakes: Vec<Mistake>,
}

/// Reads a text, whatever it holds.
#[must_use]
pub fn parse(text: &str) -> Tree<'_> {
    let (tokens, faults) = lex(text);
    let (root, mistakes) = parser::parse(text, &tokens);
    Tree {
        text,
        root,
        faults,
        mistakes,
    }
}

impl<'a> Tree<'a> {
    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Whether it was read without a fault.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.mistakes.is_empty()
    }

    /// What is written in these bytes.
    #[must_use]
    pub fn written(&self, span: &Range<usize>) -> &'a str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// What a text says, without its quotation marks and with its escapes read; nothing of what is no text.
    #[must_use]
    pub fn words(&self, node: &Node) -> Option<Cow<'a, str>> {
        matches!(node.kind, NodeKind::Text).then(|| unquoted(self.written(&node.span)))
    }

    /// The name before a bracket, or the word alone.
    #[must_use]
    pub fn name(&self, node: &Node) -> Option<&'a str> {
        match &node.kind {
            NodeKind::Word => Some(self.written(&node.span)),
            NodeKind::Parens {
                name: Some(name), ..
            } => Some(self.written(name)),
            _ => None,
        }
    }

    /// The part of this name in round brackets.
    #[must_use]
    pub fn part<'n>(&self, node: &'n Node, name: &str) -> Option<&'n Part> {
        let NodeKind::Parens { parts, .. } = &node.kind else {
            return None;
        };
        parts.iter().find(|p| {
            let written = p.name.as_ref().map(|n| self.written(n));
            written.is_some_and(|n| n.trim_start_matches("r#") == name)
        })
    }

    /// What stands at this place; nothing where there is nothing.
    #[must_use]
    pub fn find(&self, place: &Place) -> Option<&Node> {
        let mut node = self.root.as_ref()?;
        for step in place.steps() {
            node = self.step(node, step)?;
        }
        Some(node)
    }

    /// What stands at this place, or the nearest thing around it.
    #[must_use]
    pub fn find_nearest(&self, place: &Place) -> Option<&Node> {
        let mut node = self.root.as_ref()?;
        for step in place.steps() {
            match self.step(node, step) {
                Some(inner) => node = inner,
                None => return Some(node),
            }
        }
        Some(node)
    }

    fn step<'n>(&self, node: &'n Node, step: &Step) -> Option<&'n Node> {
        // What may be left out may be written `Some(…)`; a name may stand in brackets of its own.
        let node = self.inside(node);
        match (step, &node.kind) {
            (Step::Field(name), _) => self.part(node, name).map(|p| &p.value),
            (Step::At(i), NodeKind::List(elements)) => elements.get(*i),
            (Step::At(i), NodeKind::Parens { parts, .. }) => parts.get(*i).map(|p| &p.value),
            (Step::Key(key), NodeKind::Map(entries)) => entries
                .iter()
                .find(|e| self.words(&e.key).as_deref() == Some(key.as_str()))
                .map(|e| &e.value),
            _ => None,
        }
    }

    fn inside<'n>(&self, node: &'n Node) -> &'n Node {
        match &node.kind {
            NodeKind::Parens { name, parts } => {
                let some = name.as_ref().is_some_and(|n| self.written(n) == "Some");
                match parts.as_slice() {
                    [Part { name: None, value }] if some => self.inside(value),
                    _ => node,
                }
            }
            _ => node,
        }
    }

    /// The way down to what stands at this byte: the innermost value, from the whole file to it.
    #[must_use]
    pub fn at_byte(&self, byte: usize) -> Place {
        let mut steps = Vec::new();
        let mut node = self.root.as_ref();
        while let Some(here) = node {
            node = None;
            match &here.kind {
                NodeKind::List(elements) => {
                    let found = elements.iter().position(|e| holds(&e.span, byte));
                    if let Some(i) = found {
                        steps.push(Step::At(i));
                        node = elements.get(i);
                    }
                }
                NodeKind::Map(entries) => {
                    if let Some(entry) = entries.iter().find(|e| holds(&e.span(), byte)) {
                        let key = self.words(&entry.key).unwrap_or_default();
                        steps.push(Step::Key(key.into_owned()));
                        node = Some(&entry.value);
                    }
                }
                NodeKind::Parens { parts, .. } => {
                    let found = parts.iter().position(|p| holds(&p.span(), byte));
                    if let Some((i, part)) = found.and_then(|i| Some((i, parts.get(i)?))) {
                        match part.name.as_ref().and_then(|n| known(self.written(n))) {
                            Some(name) => steps.push(Step::Field(name)),
                            None if part.name.is_some() => break,
                            None => steps.push(Step::At(i)),
                        }
                        node = Some(&part.value);
                    }
                }
                NodeKind::Text
                | NodeKind::Char
                | NodeKind::Number
                | NodeKind::Word
                | NodeKind::Broken => {}
            }
        }
        steps.into_iter().collect()
    }
}

fn holds(span: &Range<usize>, byte: usize) -> bool {
    span.start <= byte && byte <= span.end
}

/// The name of a field of any definition, as the programme spells it.
fn known(name: &str) -> Option<&'static str> {
    super::shape::field_name(name)
}

/// What a text says: its quotation marks taken off, its escapes read.
#[must_use]
pub fn unquoted(written: &str) -> Cow<'_, str> {
    if let Some(raw) = written.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let inside = raw.get(hashes + 1..raw.len().saturating_sub(hashes + 1));
        return Cow::Borrowed(inside.unwrap_or_default());
    }
    let open = written.chars().next().map_or(0, char::len_utf8);
    let close = written
        .chars()
        .next_back()
        .filter(|c| *c == '"' || meant(*c) == Some(Meant::Quote) || *c == '\'');
    let end = written.len() - close.map_or(0, char::len_utf8);
    let inside = written.get(open..end.max(open)).unwrap_or_default();
    if inside.contains('\\') {
        Cow::Owned(unescaped(inside))
    } else {
        Cow::Borrowed(inside)
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('x') => {
                let code: String = chars.by_ref().take(2).collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some('u') => {
                let code: String = chars
                    .by_ref()
                    .skip_while(|c| *c == '{')
                    .take_while(|c| *c != '}')
                    .collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some('\n') => {
                // A line that goes on: its break and the spaces after it are not meant.
                let rest = chars.as_str().trim_start();
                chars = rest.chars();
            }
            Some(c) => out.push(c),
            None => {}
        }
    }
    out
}

/// A text as it is written in a file.
#[must_use]
pub fn quoted(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 2);
    out.push('"');
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of this text.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(i, _)| i + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// The line and column of a byte, from 1; columns are characters.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts.get(line.saturating_sub(1)).copied();
        let start = start.unwrap_or_default();
        let mut end = byte.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.text.get(start..end).unwrap_or_default();
        // A byte-order mark is no column.
        let column = before.trim_start_matches('\u{feff}').chars().count() + 1;
        (line.max(1), column)
    }
}
