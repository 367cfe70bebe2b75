//! The signs and words of an expression, each with the place where it begins.

use super::Unparsed;

/// A sign or word.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// `${name}`, without its frame.
    Answer(String),
    /// A function, an operator in words, or a step of a path.
    Word(String),
    /// Words in quotes.
    Text(String),
    /// A number.
    Number(f64),
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`, `+`, `-`, `*`, `(`, `)`, `,`, `/`, `//`, `.`, `..`, `@`, `[`, `]`.
    Sign(&'static str),
}

/// The tokens, each with its first character's position from 1.
#[derive(Debug, Default)]
pub struct Tokens {
    /// In order.
    pub all: Vec<(usize, Token)>,
    /// Whether quotes or spaces were typographic or invisible ones.
    pub typographic: bool,
    /// The position behind the last character.
    pub end: usize,
}

const SIGNS: [&str; 19] = [
    "!=", "<=", ">=", "//", "..", "=", "<", ">", "+", "-", "*", "(", ")", ",", "/", ".", "@", "[",
    "]",
];

/// Characters that are not seen and mean nothing.
fn invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn single(c: char) -> bool {
    matches!(c, '‘' | '’' | '‚' | '‛' | '\'' | '´' | '`')
}

fn double(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '"')
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '.')
}

/// Cuts an expression into tokens.
pub fn tokens(text: &str) -> Result<Tokens, Unparsed> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Tokens {
        end: characters.len() + 1,
        ..Tokens::default()
    };
    let mut at = 0;
    while let Some(&c) = characters.get(at) {
        let rest = characters.get(at..).unwrap_or_default();
        let position = at + 1;
        if invisible(c) || c.is_whitespace() {
            found.typographic |= !c.is_ascii();
            at += 1;
        } else if rest.starts_with(&['$', '{']) {
            let end = rest.iter().position(|c| *c == '}');
            let inside = end.and_then(|end| rest.get(2..end));
            let (Some(end), Some(inside)) = (end, inside) else {
                return Err(Unparsed::At(position));
            };
            let name: String = inside.iter().filter(|c| !invisible(**c)).collect();
            let name = name.trim();
            // Entities write `${last-saved#name}`.
            if name.is_empty() || name.contains(['{', '$', '#']) {
                return Err(Unparsed::At(position));
            }
            found
                .all
                .push((position, Token::Answer(name.trim_matches('/').to_owned())));
            at += end + 1;
        } else if single(c) || double(c) {
            let straight = matches!(c, '\'' | '"');
            let closes = |d: &char| {
                if straight {
                    *d == c
                } else if single(c) {
                    single(*d)
                } else {
                    double(*d)
                }
            };
            let Some(length) = rest.iter().skip(1).position(closes) else {
                return Err(Unparsed::At(position));
            };
            found.typographic |= !straight;
            let inside = rest.get(1..=length).unwrap_or_default();
            found
                .all
                .push((position, Token::Text(inside.iter().collect())));
            at += length + 2;
        } else if c.is_ascii_digit() || (c == '.' && rest.get(1).is_some_and(char::is_ascii_digit))
        {
            let length = rest
                .iter()
                .take_while(|c| c.is_ascii_digit() || **c == '.')
                .count();
            let digits: String = rest.iter().take(length).collect();
            let number = digits.parse().map_err(|_| Unparsed::At(position))?;
            found.all.push((position, Token::Number(number)));
            at += length;
        } else if c.is_alphabetic() || c == '_' {
            let length = rest.iter().take_while(|c| in_word(**c)).count();
            found
                .all
                .push((position, Token::Word(rest.iter().take(length).collect())));
            at += length;
        } else {
            let sign = SIGNS
                .iter()
                .find(|sign| rest.iter().copied().take(sign.len()).eq(sign.chars()));
            let Some(sign) = sign else {
                return Err(Unparsed::At(position));
            };
            found.all.push((position, Token::Sign(sign)));
            at += sign.len();
        }
    }
    Ok(found)
}
