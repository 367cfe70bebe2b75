//! Which characters can be drawn wherever the programme runs: by its own fonts and those that go with it.

use std::collections::HashSet;

use icu_properties::props::{BinaryProperty as _, DefaultIgnorableCodePoint};
use skrifa::MetadataProvider as _;

use super::fonts::{FontFile, shipped};

/// The characters that the shipped fonts and some added ones have.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    letters: HashSet<char>,
}

impl Coverage {
    /// What the shipped fonts and these have.
    #[must_use]
    pub fn of(added: &[FontFile]) -> Self {
        let mut letters = HashSet::new();
        let bytes = shipped()
            .iter()
            .map(super::Font::bytes)
            .chain(added.iter().map(FontFile::bytes));
        for bytes in bytes {
            let Ok(font) = skrifa::FontRef::from_index(bytes, 0) else {
                continue;
            };
            let mapped = font.charmap().mappings();
            letters.extend(mapped.filter_map(|(letter, _)| char::from_u32(letter)));
        }
        Self { letters }
    }

    /// Whether a character can be drawn, or has nothing to draw.
    #[must_use]
    pub fn has(&self, letter: char) -> bool {
        self.letters.contains(&letter) || draws_nothing(letter)
    }
}

/// Whether a character leaves no mark on a page, whatever the font.
pub(super) fn draws_nothing(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || DefaultIgnorableCodePoint::for_char(letter)
}
