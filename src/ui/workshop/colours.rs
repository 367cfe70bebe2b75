//! The colours of source text: names, values, texts and comments.

use std::ops::Range;

use crate::ui::text::Tone;

/// What a line begins inside of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Code,
    Text,
    /// A text between so many `#`.
    Raw(usize),
    /// A comment in so many others.
    Comment(usize),
}

/// The lines that begin inside a text or a comment; all others begin in code.
#[derive(Debug, Default)]
pub struct Colouring {
    inside: Vec<(usize, Inside)>,
}

impl Colouring {
    /// Looks through a whole text, once for each change.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut found = Self::default();
        let mut at = 0;
        while at < bytes.len() {
            let (end, ..) = token(bytes, at, Inside::Code);
            let piece = bytes.get(at..end).unwrap_or_default();
            let inside = match piece {
                [b'"', ..] => Inside::Text,
                [b'r', b'"' | b'#', ..] => Inside::Raw(count(bytes, at + 1, b'#')),
                [b'/', b'*', ..] => Inside::Comment(0),
                _ => Inside::Code,
            };
            if inside != Inside::Code {
                found.over_lines(at, piece, inside);
            }
            at = end;
        }
        found
    }

    /// Remembers the lines that begin inside this piece.
    fn over_lines(&mut self, start: usize, piece: &[u8], mut inside: Inside) {
        for (nth, pair) in piece.windows(2).enumerate() {
            if let Inside::Comment(depth) = &mut inside {
                match pair {
                    b"/*" => *depth += 1,
                    b"*/" => *depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
            if pair.first() == Some(&b'\n') {
                self.inside.push((start + nth + 1, inside));
            }
        }
    }

    /// The colours of a part of the text that begins at a place, counted from there.
    #[must_use]
    pub fn runs(&self, start: usize, text: &str) -> Vec<(Range<usize>, Tone)> {
        let known = self.inside.binary_search_by_key(&start, |(at, _)| *at);
        let mut inside = known
            .ok()
            .and_then(|nth| self.inside.get(nth))
            .map_or(Inside::Code, |(_, inside)| *inside);
        let bytes = text.as_bytes();
        let mut runs = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let (end, tone, now) = token(bytes, at, inside);
            if let Some(tone) = tone {
                runs.push((at..end, tone));
            }
            (at, inside) = (end, now);
        }
        runs
    }
}

/// The token at a place: its end, its colour, and what it leaves open.
fn token(bytes: &[u8], at: usize, inside: Inside) -> (usize, Option<Tone>, Inside) {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    match inside {
        Inside::Text => text_end(bytes, at),
        Inside::Raw(signs) => raw_end(bytes, at, signs),
        Inside::Comment(depth) => comment_end(bytes, at, depth),
        Inside::Code => match (byte(at), byte(at + 1)) {
            (b'"', _) => text_end(bytes, at + 1),
            (b'r', b'"' | b'#') => {
                let signs = count(bytes, at + 1, b'#');
                if byte(at + 1 + signs) == b'"' {
                    raw_end(bytes, at + signs + 2, signs)
                } else {
                    (at + 1, None, Inside::Code)
                }
            }
            (b'/', b'/') => {
                let line = bytes.get(at..).unwrap_or_default();
                let end = line.iter().position(|b| *b == b'\n');
                let end = at + end.unwrap_or(line.len());
                (end, Some(Tone::Weak), Inside::Code)
            }
            (b'/', b'*') => comment_end(bytes, at + 2, 1),
            (b'0'..=b'9' | b'-', _) => {
                let digits = |b: u8| b.is_ascii_alphanumeric() || b == b'.' || b == b'_';
                (
                    run(bytes, at + 1, digits),
                    Some(Tone::Warning),
                    Inside::Code,
                )
            }
            (b'a'..=b'z' | b'A'..=b'Z' | b'_', _) => {
                let end = run(bytes, at, |b| b.is_ascii_alphanumeric() || b == b'_');
                let word = bytes.get(at..end).unwrap_or_default();
                let tone = match word {
                    b"true" | b"false" => Some(Tone::Warning),
                    [b'A'..=b'Z', ..] => Some(Tone::Accent),
                    _ => None,
                };
                (end, tone, Inside::Code)
            }
            _ => (at + 1, None, Inside::Code),
        },
    }
}

fn count(bytes: &[u8], at: usize, wanted: u8) -> usize {
    run(bytes, at, |b| b == wanted) - at
}

fn run(bytes: &[u8], at: usize, goes_on: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|b| goes_on(**b)).count()
}

fn text_end(bytes: &[u8], mut at: usize) -> (usize, Option<Tone>, Inside) {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return (at + 1, Some(Tone::Success), Inside::Code),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    (bytes.len(), Some(Tone::Success), Inside::Text)
}

fn raw_end(bytes: &[u8], mut at: usize, signs: usize) -> (usize, Option<Tone>, Inside) {
    while let Some(byte) = bytes.get(at) {
        at += 1;
        if *byte == b'"' && count(bytes, at, b'#') >= signs {
            return (at + signs, Some(Tone::Success), Inside::Code);
        }
    }
    (bytes.len(), Some(Tone::Success), Inside::Raw(signs))
}

fn comment_end(bytes: &[u8], mut at: usize, mut depth: usize) -> (usize, Option<Tone>, Inside) {
    while at < bytes.len() {
        match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b'*'), Some(b'/')) => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return (at, Some(Tone::Weak), Inside::Code);
                }
            }
            (Some(b'/'), Some(b'*')) => {
                depth += 1;
                at += 2;
            }
            _ => at += 1,
        }
    }
    (bytes.len(), Some(Tone::Weak), Inside::Comment(depth))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, start: usize) -> Vec<(String, Tone)> {
        let line = text[start..].split('\n').next().unwrap_or_default();
        Colouring::of(text)
            .runs(start, line)
            .into_iter()
            .map(|(run, tone)| (line[run].to_owned(), tone))
            .collect()
    }

    #[test]
    fn each_line_has_the_colours_it_has_in_the_whole() {
        let text = "(id: \"a\", kind: Note, max: -1.5, // why\nlabel: {\"ar\": \"سلام \\\" نعم\"}, on: true";
        assert_eq!(
            shown(text, 0),
            [
                ("\"a\"".to_owned(), Tone::Success),
                ("Note".to_owned(), Tone::Accent),
                ("-1.5".to_owned(), Tone::Warning),
                ("// why".to_owned(), Tone::Weak),
            ]
        );
        let second = text.find("label").unwrap();
        assert_eq!(
            shown(text, second),
            [
                ("\"ar\"".to_owned(), Tone::Success),
                ("\"سلام \\\" نعم\"".to_owned(), Tone::Success),
                ("true".to_owned(), Tone::Warning),
            ]
        );
    }

    #[test]
    fn texts_and_comments_go_over_lines() {
        let text = "/* one /* two\n*/ still\n*/ Yes\nr#\"raw\n\"still\"# No";
        let at = |word: &str| text[..text.find(word).unwrap()].rfind('\n').unwrap() + 1;
        assert_eq!(
            shown(text, at("still"))[0],
            ("*/ still".to_owned(), Tone::Weak)
        );
        assert_eq!(
            shown(text, at("Yes")),
            [
                ("*/".to_owned(), Tone::Weak),
                ("Yes".to_owned(), Tone::Accent)
            ]
        );
        assert_eq!(
            shown(text, at("No")),
            [
                ("\"still\"#".to_owned(), Tone::Success),
                ("No".to_owned(), Tone::Accent)
            ]
        );
    }
}
