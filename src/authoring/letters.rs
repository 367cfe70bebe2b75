//! Characters that would show as empty boxes: what no font has, where it stands in a trainers' file.

use std::collections::BTreeMap;
use std::path::Path;

use super::diagnostic::{Diagnostic, Problem, Severity};
use super::shape::is_companion;

/// Whether and where a character can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// Wherever the programme runs with its fonts.
    Everywhere,
    /// On this computer only, with a font of its system.
    Here,
    /// Nowhere.
    Nowhere,
}

/// The characters in the texts of a file that cannot be drawn everywhere, each once, at its first place.
#[must_use]
pub fn undrawn(file: &str, bytes: &[u8], drawn: &dyn Fn(char) -> Drawn) -> Vec<Diagnostic> {
    // What a lock remembers stood in its questionnaire.
    if is_companion(file) {
        return Vec::new();
    }
    let Ok(source) = std::str::from_utf8(bytes) else {
        // That it is no text is said elsewhere.
        return Vec::new();
    };
    let mut found: BTreeMap<char, ((usize, usize), usize)> = BTreeMap::new();
    let ending = Path::new(file).extension();
    let letters = if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ftl")) {
        messages(source)
    } else {
        texts(source)
    };
    for (place, letter) in letters {
        found.entry(letter).or_insert((place, 0)).1 += 1;
    }
    let mut diagnostics: Vec<Diagnostic> = found
        .into_iter()
        .filter_map(|(letter, (place, places))| {
            let here = match drawn(letter) {
                Drawn::Everywhere => return None,
                Drawn::Here => true,
                Drawn::Nowhere => false,
            };
            let problem = Problem::NoFont {
                letter,
                places,
                here,
            };
            Some(Diagnostic::new(
                Severity::Warning,
                file,
                Some(place),
                problem,
            ))
        })
        .collect();
    diagnostics.sort_by_key(|diagnostic| diagnostic.position);
    diagnostics
}

/// Every character above ASCII that stands in a language file outside its comments.
fn messages(source: &str) -> Vec<((usize, usize), char)> {
    let lines = (1..).zip(source.lines());
    let shown = lines.filter(|(_, line)| !line.starts_with('#'));
    shown
        .flat_map(|(number, line)| {
            let letters = (1..).zip(line.chars());
            letters.map(move |(column, letter)| ((number, column), letter))
        })
        .filter(|(_, letter)| !letter.is_ascii())
        .collect()
}

/// Where the reader of RON is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Outside,
    Text,
    /// A text between `r##"` and `"##`, with so many signs.
    Raw(usize),
    Line,
    /// A comment within so many others.
    Block(usize),
}

/// Every character above ASCII that stands in a text of RON, with its line and column from 1. Comments are not shown
/// to anyone.
fn texts(source: &str) -> Vec<((usize, usize), char)> {
    let mut letters = Vec::new();
    let mut state = State::Outside;
    let (mut line, mut column) = (1, 0);
    let mut rest = source.chars();
    while let Some(c) = rest.next() {
        column += 1;
        let after = rest.as_str();
        let mut skip = 0;
        match state {
            State::Outside => match c {
                '"' => state = State::Text,
                '/' if after.starts_with('/') => state = State::Line,
                '/' if after.starts_with('*') => (state, skip) = (State::Block(1), 1),
                'r' => {
                    let signs = after.chars().take_while(|c| *c == '#').count();
                    if after.chars().nth(signs) == Some('"') {
                        (state, skip) = (State::Raw(signs), signs + 1);
                    }
                }
                _ => {}
            },
            State::Text => match c {
                '"' => state = State::Outside,
                '\\' => {
                    if let Some((letter, length)) = escaped(after) {
                        letters.push(((line, column), letter));
                        skip = length;
                    } else {
                        skip = 1;
                    }
                }
                _ => letters.push(((line, column), c)),
            },
            State::Raw(signs) => {
                if c == '"' && after.chars().take_while(|c| *c == '#').count() >= signs {
                    (state, skip) = (State::Outside, signs);
                } else {
                    letters.push(((line, column), c));
                }
            }
            State::Line if c == '\n' => state = State::Outside,
            State::Block(depth) => match c {
                '*' if after.starts_with('/') => {
                    skip = 1;
                    state = if depth > 1 {
                        State::Block(depth - 1)
                    } else {
                        State::Outside
                    };
                }
                '/' if after.starts_with('*') => (state, skip) = (State::Block(depth + 1), 1),
                _ => {}
            },
            State::Line => {}
        }
        if c == '\n' {
            (line, column) = (line + 1, 0);
        }
        for _ in 0..skip {
            column += 1;
            if rest.next() == Some('\n') {
                (line, column) = (line + 1, 0);
            }
        }
    }
    letters.retain(|(_, letter)| !letter.is_ascii());
    letters
}

/// The character written as `u{…}` after a backslash, and how many signs that takes.
fn escaped(after: &str) -> Option<(char, usize)> {
    let digits = after.strip_prefix("u{")?;
    let (code, _) = digits.split_once('}')?;
    let letter = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
    Some((letter, code.chars().count() + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_shown_is_looked_at() {
        let source =
            "// ꙮ\n(a: \"é ꙮ\", /* ꙮ /* ꙮ */ \" ꙮ */ b: r#\"\"ꙮ\"#, c: \"\\\"\\u{A66E}ꙮ\")\n";
        let places: Vec<_> = texts(source)
            .into_iter()
            .filter(|(_, letter)| *letter == 'ꙮ')
            .map(|(place, _)| place)
            .collect();
        assert_eq!(places, [(2, 8), (2, 39), (2, 50), (2, 58)]);
    }

    #[test]
    fn language_files_are_looked_at_outside_their_comments() {
        let source = "# ꙮ\nhome = Inicio ꙮ\n";
        let found = undrawn("es.ftl", source.as_bytes(), &|_| Drawn::Nowhere);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].position, Some((2, 15)));
    }

    #[test]
    fn each_character_is_named_once_with_its_first_place() {
        let source = "(fr: \"ꙮ ꙮ\",\n ar: \"ꙮ 𞤀\")";
        let drawn = |letter| match letter {
            '𞤀' => Drawn::Here,
            _ => Drawn::Nowhere,
        };
        let found = undrawn("a.ron", source.as_bytes(), &drawn);
        let told: Vec<_> = found
            .iter()
            .map(|d| (d.position, d.problem.clone()))
            .collect();
        let no_font = |letter, places, here| Problem::NoFont {
            letter,
            places,
            here,
        };
        assert_eq!(
            told,
            [
                (Some((1, 7)), no_font('ꙮ', 3, false)),
                (Some((2, 9)), no_font('𞤀', 1, true)),
            ]
        );
    }
}
