//! From text to signs and words, each with its span; comments and white space are between them.

use std::ops::Range;

use super::typographic::{Meant, meant, turns_text};

/// What a piece of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A text in quotation marks.
    Text,
    /// A single character in single quotation marks.
    Char,
    /// A number.
    Number,
    /// A name.
    Word,
    /// A comment.
    Comment,
    /// A character that has no place in a file.
    Stray,
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its bytes.
    pub span: Range<usize>,
}

/// What is wrong with a piece of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LexFault {
    /// A character that was meant to be another.
    Typographic(char),
    /// A text, a character or a comment that does not end.
    Unclosed,
    /// A backslash before something that it cannot stand before.
    Escape,
    /// A character that turns text around unseen.
    Turns(char),
}

/// A fault, where it is, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: LexFault,
    /// Its bytes.
    pub span: Range<usize>,
    /// What to put in its place.
    pub fix: Option<String>,
}

/// How far the end of a text in typographic marks is looked for, in characters.
const MOST: usize = 1_000;

/// The pieces of a text, comments among them, and what is wrong with them.
#[must_use]
pub fn lex(text: &str) -> (Vec<Token>, Vec<Fault>) {
    let mut lexer = Lexer {
        text,
        at: 0,
        tokens: Vec::with_capacity(text.len() / 6),
        faults: Vec::new(),
    };
    // Editors on Windows put a byte-order mark in front; it means nothing here.
    if text.starts_with('\u{feff}') {
        lexer.at = '\u{feff}'.len_utf8();
    }
    while lexer.one() {}
    (lexer.tokens, lexer.faults)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    faults: Vec<Fault>,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn push(&mut self, kind: TokenKind, end: usize) {
        let span = self.at..end;
        self.tokens.push(Token { kind, span });
        self.at = end;
    }

    fn fault(&mut self, kind: LexFault, span: Range<usize>, fix: Option<String>) {
        if let Some(last) = self.faults.last_mut()
            && last.kind == kind
            && last.span.end == span.start
            && matches!(kind, LexFault::Typographic(_))
            && last.fix.as_deref() == Some("")
        {
            // A run of unseen characters is one fault.
            last.span.end = span.end;
            return;
        }
        self.faults.push(Fault { kind, span, fix });
    }

    fn one(&mut self) -> bool {
        let rest = self.rest();
        let Some(c) = rest.chars().next() else {
            return false;
        };
        let (at, end) = (self.at, self.at + c.len_utf8());
        match c {
            ' ' | '\t' | '\n' | '\r' => self.at = end,
            '/' if rest.starts_with("//") => self.line_comment(),
            '/' if rest.starts_with("/*") => self.block_comment(),
            // The extensions are set in code; a file may name them all the same.
            '#' if rest.starts_with("#![") => {
                let length = rest.find(']').map_or(rest.len(), |i| i + 1);
                self.push(TokenKind::Comment, at + length);
            }
            '"' => self.text_in_quotes(),
            'r' if is_raw(rest) => self.raw_text(),
            '\'' => self.character(),
            c if c.is_ascii_digit() => self.number(),
            '-' | '+' | '.' if rest.chars().nth(1).is_some_and(is_numeric) => self.number(),
            c if c.is_alphabetic() || c == '_' => self.word(),
            c => match sign(c) {
                Some(kind) => self.push(kind, end),
                None => self.unusual(c, end),
            },
        }
        true
    }

    fn line_comment(&mut self) {
        let length = self.rest().find('\n').unwrap_or(self.rest().len());
        let end = self.at + length;
        self.turning(self.at..end);
        self.push(TokenKind::Comment, end);
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        let mut end = self.at;
        let mut rest = self.rest();
        loop {
            if rest.starts_with("/*") {
                (depth, end) = (depth + 1, end + 2);
            } else if rest.starts_with("*/") {
                (depth, end) = (depth - 1, end + 2);
                if depth == 0 {
                    break;
                }
            } else if let Some(c) = rest.chars().next() {
                end += c.len_utf8();
            } else {
                let open = self.at..self.at + 2;
                self.fault(LexFault::Unclosed, open, None);
                break;
            }
            rest = self.text.get(end..).unwrap_or_default();
        }
        self.turning(self.at..end);
        self.push(TokenKind::Comment, end);
    }

    fn turning(&mut self, span: Range<usize>) {
        let part = self.text.get(span.clone()).unwrap_or_default();
        if part.is_ascii() {
            return;
        }
        let found: Vec<_> = part
            .char_indices()
            .filter(|(_, c)| turns_text(*c))
            .map(|(i, c)| (span.start + i, c))
            .collect();
        for (at, c) in found {
            let span = at..at + c.len_utf8();
            self.fault(LexFault::Turns(c), span, Some(String::new()));
        }
    }

    fn text_in_quotes(&mut self) {
        let start = self.at;
        let inside = start + 1;
        let rest = self.text.get(inside..).unwrap_or_default();
        let (end, closed) = match closing(rest) {
            Closing::At(length) => (inside + length + 1, true),
            Closing::Typographic(length, c) => {
                let span = inside + length..inside + length + c.len_utf8();
                let end = span.end;
                self.fault(LexFault::Typographic(c), span, Some("\"".to_owned()));
                (end, true)
            }
            Closing::Missing(length) => (inside + length, false),
        };
        if !closed {
            self.fault(LexFault::Unclosed, start..end, None);
        }
        self.escapes(inside..end.saturating_sub(usize::from(closed)));
        self.turning(start..end);
        self.push(TokenKind::Text, end);
    }

    fn escapes(&mut self, span: Range<usize>) {
        let part = self.text.get(span.clone()).unwrap_or_default();
        let mut chars = part.char_indices();
        let mut bad = Vec::new();
        while let Some((i, c)) = chars.next() {
            if c != '\\' {
                continue;
            }
            match chars.next().map(|(_, c)| c) {
                Some('n' | 't' | 'r' | '0' | '\\' | '"' | '\'' | 'x' | 'u' | '\n' | '\r')
                | None => {}
                Some(c) => bad.push((span.start + i, c)),
            }
        }
        for (at, c) in bad {
            let span = at..at + 1 + c.len_utf8();
            self.fault(LexFault::Escape, span, Some(format!("\\\\{c}")));
        }
    }

    fn raw_text(&mut self) {
        let rest = self.rest();
        let hashes = rest
            .get(1..)
            .map_or(0, |r| r.len() - r.trim_start_matches('#').len());
        let end_mark = format!("\"{}", "#".repeat(hashes));
        let inside = 2 + hashes;
        let found = rest.get(inside..).and_then(|r| r.find(&end_mark));
        let end = found.map_or(self.text.len(), |length| {
            self.at + inside + length + end_mark.len()
        });
        if found.is_none() {
            let span = self.at..self.at + inside;
            self.fault(LexFault::Unclosed, span, None);
        }
        self.turning(self.at..end);
        self.push(TokenKind::Text, end);
    }

    fn character(&mut self) {
        let mut chars = self.rest().chars().skip(1);
        let first = chars.next();
        let second = chars.next();
        let length = match (first, second) {
            (Some('\\'), Some(c)) if chars.next() == Some('\'') => 3 + c.len_utf8(),
            (Some(c), Some('\'')) if c != '\n' => 2 + c.len_utf8(),
            // Single quotation marks around a text, as other languages have them.
            _ => return self.unusual('\'', self.at + 1),
        };
        self.push(TokenKind::Char, self.at + length);
    }

    fn number(&mut self) {
        let mut before = ' ';
        let mut length = 0;
        for c in self.rest().chars() {
            let goes_on = c.is_ascii_alphanumeric()
                || matches!(c, '_' | '.')
                || (matches!(c, '+' | '-') && (length == 0 || matches!(before, 'e' | 'E')));
            if !goes_on {
                break;
            }
            length += c.len_utf8();
            before = c;
        }
        self.push(TokenKind::Number, self.at + length);
    }

    fn word(&mut self) {
        let rest = self.rest();
        let start = usize::from(rest.starts_with("r#")) * 2;
        let goes_on = |c: char| c.is_alphanumeric() || c == '_';
        let length = rest
            .get(start..)
            .and_then(|r| r.find(|c| !goes_on(c)))
            .map_or(rest.len(), |i| i + start);
        self.push(TokenKind::Word, self.at + length.max(1));
    }

    /// A character that RON does not know outside texts.
    fn unusual(&mut self, c: char, end: usize) {
        let span = self.at..end;
        let single = c == '\'';
        match meant(c).or(single.then_some(Meant::Quote)) {
            Some(Meant::Quote) => self.typographic_text(c),
            Some(Meant::Space) => {
                self.fault(LexFault::Typographic(c), span, Some(" ".to_owned()));
                self.at = end;
            }
            Some(Meant::Nothing) => {
                self.fault(LexFault::Typographic(c), span, Some(String::new()));
                self.at = end;
            }
            Some(Meant::Sign(sign_meant)) => {
                self.fault(LexFault::Typographic(c), span, Some(sign_meant.to_string()));
                let kind = match sign(sign_meant) {
                    Some(kind) => kind,
                    None if self.digits() => return,
                    None => TokenKind::Stray,
                };
                self.push(kind, end);
            }
            None => self.push(TokenKind::Stray, end),
        }
    }

    /// A number in other digits is one piece.
    fn digits(&mut self) -> bool {
        let is_digit =
            |c: char| matches!(meant(c), Some(Meant::Sign(d)) if is_numeric(d) || d == '-');
        let length: usize = self
            .rest()
            .chars()
            .take_while(|c| is_digit(*c) || c.is_ascii_digit())
            .map(char::len_utf8)
            .sum();
        if length > 0 {
            self.push(TokenKind::Number, self.at + length);
        }
        length > 0
    }

    /// A text in typographic quotation marks: it ends on its line.
    fn typographic_text(&mut self, open: char) {
        let start = self.at;
        let inside = start + open.len_utf8();
        let line = self.text.get(inside..).unwrap_or_default();
        let line = line.split('\n').next().unwrap_or_default();
        // A line of nothing but such marks would be gone through for each of them.
        let most = line.char_indices().nth(MOST).map_or(line.len(), |(i, _)| i);
        let line = line.get(..most).unwrap_or_default();
        let quote = |c: char| c == '"' || c == '\'' || meant(c) == Some(Meant::Quote) || c == open;
        // An apostrophe within a word ends nothing.
        let found = line.char_indices().find(|(i, c)| {
            let after = line
                .get(i + c.len_utf8()..)
                .unwrap_or_default()
                .trim_start();
            let ends = after.is_empty() || after.starts_with([',', ')', ']', '}', ':', '،', '：']);
            quote(*c) && ends
        });
        let first = start..inside;
        self.fault(LexFault::Typographic(open), first, Some("\"".to_owned()));
        let Some((length, close)) = found else {
            // Nothing closes it: it is a stray sign.
            self.at = start;
            return self.push(TokenKind::Stray, inside);
        };
        let end = inside + length;
        if close != '"' {
            let span = end..end + close.len_utf8();
            self.fault(LexFault::Typographic(close), span, Some("\"".to_owned()));
        }
        self.push(TokenKind::Text, end + close.len_utf8());
    }
}

/// How a text ends, by bytes after its opening quotation mark.
enum Closing {
    At(usize),
    Typographic(usize, char),
    Missing(usize),
}

fn closing(rest: &str) -> Closing {
    let mut skip = false;
    let mut curly = None;
    let mut close = None;
    for (i, c) in rest.char_indices() {
        if skip {
            skip = false;
        } else if c == '\\' {
            skip = true;
        } else if c == '"' {
            close = Some(i);
            break;
        } else if curly.is_none() && matches!(c, '”' | '“' | '″' | '»') {
            let after = rest.get(i + c.len_utf8()..).unwrap_or_default();
            if after
                .trim_start_matches(' ')
                .starts_with([',', ')', ']', '}', ':'])
            {
                curly = Some((i, c));
            }
        }
    }
    let sound = |i: usize| {
        let after = rest.get(i + 1..).unwrap_or_default().trim_start();
        after.is_empty() || after.starts_with([',', ')', ']', '}', ':']) || after.starts_with("//")
    };
    match (close, curly) {
        (Some(i), _) if sound(i) => Closing::At(i),
        (_, Some((i, c))) => Closing::Typographic(i, c),
        (Some(i), None) => {
            // What closes it opens the next one: it was not closed on its own line.
            let line = rest.find('\n');
            match line {
                Some(line) if line < i => Closing::Missing(end_of_words(rest, line)),
                _ => Closing::At(i),
            }
        }
        (None, None) => {
            let line = rest.find('\n').unwrap_or(rest.len());
            Closing::Missing(end_of_words(rest, line))
        }
    }
}

/// Where the words of a line end before the signs that close it.
fn end_of_words(rest: &str, line: usize) -> usize {
    rest.get(..line)
        .unwrap_or_default()
        .trim_end_matches([' ', '\r', ',', ')', ']', '}'])
        .len()
}

fn is_numeric(c: char) -> bool {
    c.is_ascii_digit() || c == '.'
}

fn is_raw(rest: &str) -> bool {
    rest.get(1..)
        .is_some_and(|r| r.trim_start_matches('#').starts_with('"'))
}

fn sign(c: char) -> Option<TokenKind> {
    Some(match c {
        '(' | '[' | '{' => TokenKind::Open(c),
        ')' | ']' | '}' => TokenKind::Close(c),
        ',' => TokenKind::Comma,
        ':' => TokenKind::Colon,
        _ => return None,
    })
}
