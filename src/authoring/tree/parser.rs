//! From signs and words to a tree, going on after every mistake.
//!
//! A bracket that is missing is noticed where what follows cannot stand: a field in a list, an element among fields.
//! Which bracket it was is decided by what the enclosing ones can hold and, between equals, by indentation.

use std::ops::Range;

use super::lexer::{Token, TokenKind};
use super::node::{Entry, Node, NodeKind, Part};
use super::number::number;

/// What is wrong with the structure of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyntaxFault {
    /// A value was expected.
    NoValue,
    /// A field's name was expected.
    NoField,
    /// A comma is missing.
    NoComma,
    /// One comma too many.
    ManyCommas,
    /// A colon is missing.
    NoColon,
    /// A bracket is not closed; its opening is the related place.
    NotClosed(char),
    /// A bracket closes what was not opened.
    NotOpened(char),
    /// A comma within a number.
    DecimalComma,
    /// A number that is none.
    NoNumber,
    /// A sign that has no place here.
    Stray,
    /// Something stands behind the end.
    AfterEnd,
    /// There is nothing.
    Empty,
    /// Brackets within brackets, too many.
    TooDeep,
}

/// A mistake, where it is, the place it belongs to, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// What is wrong.
    pub kind: SyntaxFault,
    /// Its bytes.
    pub span: Range<usize>,
    /// Another place that belongs to it.
    pub related: Option<Range<usize>>,
    /// What to put in place of the bytes.
    pub fix: Option<String>,
}

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 100;

/// The most mistakes of one file that are told.
pub const MAX_MISTAKES: usize = 200;

/// The tree of these pieces, as far as it can be made, and every mistake.
#[must_use]
pub fn parse(text: &str, tokens: &[Token]) -> (Option<Node>, Vec<Mistake>) {
    let mut parser = Parser {
        text,
        tokens: tokens
            .iter()
            .filter(|t| t.kind != TokenKind::Comment)
            .collect(),
        at: 0,
        open: Vec::new(),
        mistakes: Vec::new(),
    };
    let root = parser.file();
    (root, parser.mistakes)
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<&'a Token>,
    at: usize,
    /// The brackets that are open, each with its position.
    open: Vec<(char, usize)>,
    mistakes: Vec<Mistake>,
}

/// Whether and how a bracket came to its end.
enum End {
    /// It goes on.
    Open,
    /// Here, at this byte.
    At(usize),
}

impl Parser<'_> {
    /// The next piece; nothing at the end, and where there are too many mistakes to go on.
    fn peek(&self) -> Option<TokenKind> {
        if self.mistakes.len() >= MAX_MISTAKES {
            return None;
        }
        self.tokens.get(self.at).map(|t| t.kind)
    }

    fn peek_after(&self) -> Option<TokenKind> {
        self.tokens.get(self.at + 1).map(|t| t.kind)
    }

    fn span(&self) -> Range<usize> {
        let end = self.text.len();
        self.tokens
            .get(self.at)
            .map_or(end..end, |t| t.span.clone())
    }

    fn span_before(&self) -> Range<usize> {
        let before = self.at.checked_sub(1).and_then(|i| self.tokens.get(i));
        before.map_or(0..0, |t| t.span.clone())
    }

    fn mistake(
        &mut self,
        kind: SyntaxFault,
        span: Range<usize>,
        related: Option<Range<usize>>,
        fix: Option<&str>,
    ) {
        if self.mistakes.len() < MAX_MISTAKES {
            self.mistakes.push(Mistake {
                kind,
                span,
                related,
                fix: fix.map(str::to_owned),
            });
        }
    }

    fn file(&mut self) -> Option<Node> {
        if self.tokens.is_empty() {
            self.mistake(SyntaxFault::Empty, 0..0, None, None);
            return None;
        }
        // A file whose first bracket is missing begins with a field.
        let root = if self.at_field() {
            let at = self.span().start;
            self.mistake(SyntaxFault::NoValue, at..at, None, Some("("));
            self.open.push(('(', at));
            let node = self.parens_from(None, at, at);
            self.open.pop();
            node
        } else {
            self.value()
        };
        while self.peek() == Some(TokenKind::Comma) {
            let span = self.span();
            self.mistake(SyntaxFault::ManyCommas, span, None, Some(""));
            self.at += 1;
        }
        if self.peek().is_some() {
            let span = self.span();
            let kind = match self.peek() {
                Some(TokenKind::Close(c)) => SyntaxFault::NotOpened(c),
                _ => SyntaxFault::AfterEnd,
            };
            self.mistake(kind, span, None, None);
        }
        Some(root)
    }

    fn at_field(&self) -> bool {
        self.peek() == Some(TokenKind::Word) && self.peek_after() == Some(TokenKind::Colon)
    }

    fn strays(&mut self) {
        while self.peek() == Some(TokenKind::Stray) {
            let span = self.span();
            self.mistake(SyntaxFault::Stray, span, None, Some(""));
            self.at += 1;
        }
    }

    fn value(&mut self) -> Node {
        self.strays();
        let span = self.span();
        let Some(kind) = self.peek() else {
            let at = self.span_before().end;
            self.mistake(SyntaxFault::NoValue, at..at, None, None);
            return broken(at..at);
        };
        let leaf = |kind| Node {
            span: span.clone(),
            kind,
        };
        match kind {
            TokenKind::Text => {
                self.at += 1;
                leaf(NodeKind::Text)
            }
            TokenKind::Char => {
                self.at += 1;
                leaf(NodeKind::Char)
            }
            TokenKind::Number => {
                self.at += 1;
                if number(self.text.get(span.clone()).unwrap_or_default()).is_none() {
                    self.mistake(SyntaxFault::NoNumber, span.clone(), None, None);
                }
                leaf(NodeKind::Number)
            }
            TokenKind::Word => {
                self.at += 1;
                if self.peek() == Some(TokenKind::Open('(')) {
                    self.bracket('(', Some(span))
                } else {
                    leaf(NodeKind::Word)
                }
            }
            TokenKind::Open(c) => self.bracket(c, None),
            TokenKind::Comma | TokenKind::Colon | TokenKind::Close(_) | TokenKind::Stray => {
                self.mistake(SyntaxFault::NoValue, span.start..span.start, None, None);
                broken(span.start..span.start)
            }
            TokenKind::Comment => broken(span),
        }
    }

    fn bracket(&mut self, c: char, name: Option<Range<usize>>) -> Node {
        let bracket = self.span();
        let start = name.as_ref().map_or(bracket.start, |n| n.start);
        self.at += 1;
        if self.open.len() >= MAX_DEPTH {
            self.mistake(SyntaxFault::TooDeep, bracket.clone(), None, None);
            self.skip();
            return broken(start..self.span_before().end);
        }
        self.open.push((c, bracket.start));
        let node = match c {
            '[' => self.list(start),
            '{' => self.map(start),
            _ => self.parens_from(name, start, bracket.start),
        };
        self.open.pop();
        node
    }

    /// Passes over everything up to the bracket that closes the one just opened.
    fn skip(&mut self) {
        let mut depth = 1_usize;
        while let Some(kind) = self.peek() {
            match kind {
                TokenKind::Open(_) => depth += 1,
                TokenKind::Close(_) => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    /// The column of the first thing on the line of this byte.
    fn indent(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |i| i + 1);
        let line = self.text.get(line..).unwrap_or_default();
        line.len() - line.trim_start_matches([' ', '\t']).len()
    }

    /// Whether the innermost bracket ends here; says so where it is not closed as it should be.
    fn end(&mut self) -> End {
        let Some((open, opened)) = self.open.last().copied() else {
            return End::At(self.span().start);
        };
        let related = Some(opened..opened + 1);
        let close = closes(open);
        let not_closed = |parser: &mut Self| {
            let at = parser.span_before().end;
            let (kind, fix) = (SyntaxFault::NotClosed(open), close.to_string());
            parser.mistake(kind, at..at, related.clone(), Some(&fix));
            End::At(at)
        };
        loop {
            match self.peek() {
                None => return not_closed(self),
                Some(TokenKind::Close(c)) if c == close => {
                    let end = self.span().end;
                    self.at += 1;
                    return End::At(end);
                }
                Some(TokenKind::Close(c)) => {
                    let span = self.span();
                    if self.belongs_further_out(c, &span) {
                        return not_closed(self);
                    }
                    let kind = SyntaxFault::NotOpened(c);
                    self.mistake(kind, span, related.clone(), Some(""));
                    self.at += 1;
                }
                Some(_) => return End::Open,
            }
        }
    }

    /// Whether a bracket that does not close the innermost one closes an outer one. Of a file that is indented the
    /// indentation says so; else the nearest that it fits.
    fn belongs_further_out(&self, c: char, span: &Range<usize>) -> bool {
        let outer = self.open.len().saturating_sub(1);
        let fits: Vec<usize> = self
            .open
            .iter()
            .take(outer)
            .filter(|(open, _)| closes(*open) == c)
            .map(|(_, at)| *at)
            .collect();
        let Some(nearest) = fits.last() else {
            return false;
        };
        let first_on_line = {
            let before = self.text.get(..span.start).unwrap_or_default();
            before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .trim()
                .is_empty()
        };
        if !first_on_line {
            return true;
        }
        let indent = self.indent(span.start);
        let inner = self.open.last().map_or(0, |(_, at)| self.indent(*at));
        // A bracket of another kind in the place of the one that is open was meant to close it.
        indent == self.indent(*nearest) || indent < inner || inner == self.indent(*nearest)
    }

    /// The comma after an element. Nothing more is needed where the bracket closes.
    fn comma(&mut self) {
        self.strays();
        match self.peek() {
            Some(TokenKind::Comma) => {
                self.at += 1;
                while self.peek() == Some(TokenKind::Comma) {
                    let span = self.span();
                    self.mistake(SyntaxFault::ManyCommas, span, None, Some(""));
                    self.at += 1;
                }
            }
            None | Some(TokenKind::Close(_)) => {}
            Some(_) => {
                let at = self.span_before().end;
                self.mistake(SyntaxFault::NoComma, at..at, None, Some(","));
            }
        }
    }

    fn list(&mut self, start: usize) -> Node {
        let mut elements = Vec::new();
        let end = loop {
            if let End::At(end) = self.end() {
                break end;
            }
            // A field in a list: the list was not closed, or the bracket of an element not opened.
            if self.at_field() && self.in_fields() {
                let (open, at) = self.open.last().copied().unwrap_or(('[', start));
                if self.indent(self.span().start) <= self.indent(at) {
                    let related = Some(at..at + 1);
                    let before = self.span_before().end;
                    self.mistake(
                        SyntaxFault::NotClosed(open),
                        before..before,
                        related,
                        Some("]"),
                    );
                    break before;
                }
                let at = self.span().start;
                self.mistake(SyntaxFault::NoValue, at..at, None, Some("("));
                self.open.push(('(', at));
                elements.push(self.parens_from(None, at, at));
                self.open.pop();
                self.comma();
                continue;
            }
            let before = self.at;
            elements.push(self.value());
            if self.peek() == Some(TokenKind::Colon) {
                let span = self.span();
                self.mistake(SyntaxFault::Stray, span, None, None);
                self.at += 1;
            }
            self.comma();
            self.go_on_from(before);
        };
        Node {
            span: start..end,
            kind: NodeKind::List(elements),
        }
    }

    /// Whether some enclosing bracket holds fields.
    fn in_fields(&self) -> bool {
        let outer = self.open.len().saturating_sub(1);
        self.open.iter().take(outer).any(|(c, _)| *c == '(')
    }

    fn map(&mut self, start: usize) -> Node {
        let mut entries = Vec::new();
        let end = loop {
            if let End::At(end) = self.end() {
                break end;
            }
            // A key in capitals is no field of what is around it, but the name of a form: `{Listening: A2}`.
            let word = self.text.get(self.span()).unwrap_or_default();
            if self.at_field() && !word.starts_with(char::is_uppercase) && self.in_fields() {
                let (open, at) = self.open.last().copied().unwrap_or(('{', start));
                let before = self.span_before().end;
                let related = Some(at..at + 1);
                self.mistake(
                    SyntaxFault::NotClosed(open),
                    before..before,
                    related,
                    Some("}"),
                );
                break before;
            }
            let before = self.at;
            let key = self.value();
            let decimal = matches!(key.kind, NodeKind::Number)
                && matches!(
                    entries.last(),
                    Some(Entry {
                        value: Node {
                            kind: NodeKind::Number,
                            ..
                        },
                        ..
                    })
                );
            match self.peek() {
                Some(TokenKind::Colon) => {
                    self.at += 1;
                    let value = self.value();
                    entries.push(Entry { key, value });
                }
                _ if decimal => {
                    let value = entries.last().map_or(0, |e: &Entry| e.value.span.start);
                    self.decimal_comma(value..key.span.end);
                }
                _ => {
                    let at = key.span.end;
                    self.mistake(SyntaxFault::NoColon, at..at, None, Some(": "));
                    let value = match self.peek() {
                        Some(TokenKind::Comma | TokenKind::Close(_)) | None => broken(at..at),
                        _ => self.value(),
                    };
                    entries.push(Entry { key, value });
                }
            }
            self.comma();
            self.go_on_from(before);
        };
        Node {
            span: start..end,
            kind: NodeKind::Map(entries),
        }
    }

    fn decimal_comma(&mut self, span: Range<usize>) {
        let written = self.text.get(span.clone()).unwrap_or_default();
        let mended = written.replace(',', ".").replace(' ', "");
        self.mistake(SyntaxFault::DecimalComma, span, None, Some(&mended));
    }

    fn parens_from(&mut self, name: Option<Range<usize>>, start: usize, opened: usize) -> Node {
        let mut parts: Vec<Part> = Vec::new();
        // Once there is a name, names are what is expected.
        let mut fields = false;
        let end = loop {
            if let End::At(end) = self.end() {
                break end;
            }
            let before = self.at;
            if self.at_field() {
                fields = true;
                let name = self.span();
                self.at += 2;
                let value = self.value();
                parts.push(Part {
                    name: Some(name),
                    value,
                });
            } else if fields {
                if let Some(end) = self.no_field(&mut parts, opened) {
                    break end;
                }
            } else {
                let value = self.value();
                parts.push(Part { name: None, value });
                if self.peek() == Some(TokenKind::Colon) {
                    // `"label": …`: a name in quotation marks.
                    let span = self.span();
                    self.mistake(SyntaxFault::NoField, span, None, None);
                    self.at += 1;
                    parts.pop();
                    self.value();
                }
            }
            self.comma();
            self.go_on_from(before);
        };
        Node {
            span: start..end,
            kind: NodeKind::Parens { name, parts },
        }
    }

    /// Something else than a field among fields. Gives the end where that means that the bracket was not closed.
    fn no_field(&mut self, parts: &mut Vec<Part>, opened: usize) -> Option<usize> {
        let span = self.span();
        let last_is_number = parts
            .last()
            .is_some_and(|p| matches!(p.value.kind, NodeKind::Number));
        match (self.peek(), self.peek_after()) {
            (Some(TokenKind::Number), _) if last_is_number => {
                let start = parts.last().map_or(span.start, |p| p.value.span.start);
                self.at += 1;
                self.decimal_comma(start..span.end);
                None
            }
            // A name without its colon.
            (Some(TokenKind::Word), Some(next))
                if !matches!(
                    next,
                    TokenKind::Comma | TokenKind::Close(_) | TokenKind::Open('(')
                ) =>
            {
                self.mistake(SyntaxFault::NoColon, span.end..span.end, None, Some(":"));
                self.at += 1;
                let value = self.value();
                parts.push(Part {
                    name: Some(span),
                    value,
                });
                None
            }
            // An element, and a list is open around: the bracket before it was not closed.
            (Some(TokenKind::Open('(')), _) if self.around() == Some('[') => {
                let at = self.span_before().end;
                let related = Some(opened..opened + 1);
                self.mistake(SyntaxFault::NotClosed('('), at..at, related, Some(")"));
                Some(at)
            }
            // The next entry of a map around.
            (Some(TokenKind::Text), Some(TokenKind::Colon)) if self.around() == Some('{') => {
                let at = self.span_before().end;
                let related = Some(opened..opened + 1);
                self.mistake(SyntaxFault::NotClosed('('), at..at, related, Some(")"));
                Some(at)
            }
            _ => {
                self.mistake(SyntaxFault::NoField, span, None, None);
                self.value();
                if self.peek() == Some(TokenKind::Colon) {
                    self.at += 1;
                    self.value();
                }
                None
            }
        }
    }

    /// The bracket around the innermost one.
    fn around(&self) -> Option<char> {
        let around = self.open.len().checked_sub(2)?;
        self.open.get(around).map(|(c, _)| *c)
    }

    /// Nothing was read: passes over what stands in the way.
    fn go_on_from(&mut self, before: usize) {
        if self.at == before && !matches!(self.peek(), Some(TokenKind::Close(_))) {
            self.at += 1;
        }
    }
}

fn broken(span: Range<usize>) -> Node {
    Node {
        span,
        kind: NodeKind::Broken,
    }
}

fn closes(open: char) -> char {
    match open {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}
