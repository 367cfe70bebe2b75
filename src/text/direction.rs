//! Which way a paragraph runs.

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use crate::lang::Direction;

/// How the base direction of a paragraph is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DirectionChoice {
    /// From the first letter that has a direction; left to right if there is none.
    #[default]
    Auto,
    /// Left to right, whatever the letters.
    Ltr,
    /// Right to left, whatever the letters.
    Rtl,
}

impl DirectionChoice {
    /// The direction for this text; `otherwise` where the text itself does not say.
    #[must_use]
    pub fn resolve(self, text: &str, otherwise: Direction) -> Direction {
        match self {
            Self::Auto => first_strong(text).unwrap_or(otherwise),
            Self::Ltr => Direction::Ltr,
            Self::Rtl => Direction::Rtl,
        }
    }
}

impl From<Direction> for DirectionChoice {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Ltr => Self::Ltr,
            Direction::Rtl => Self::Rtl,
        }
    }
}

/// The direction of the first letter that has one: digits, spaces and punctuation have none. What is isolated from the
/// rest, as a name put into a sentence, does not count (Unicode's bidi rule P2).
#[must_use]
pub fn first_strong(text: &str) -> Option<Direction> {
    let classes = CodePointMapData::<BidiClass>::new();
    let mut isolates = 0_usize;
    text.chars().find_map(|c| match classes.get(c) {
        BidiClass::FirstStrongIsolate
        | BidiClass::LeftToRightIsolate
        | BidiClass::RightToLeftIsolate => {
            isolates += 1;
            None
        }
        BidiClass::PopDirectionalIsolate => {
            isolates = isolates.saturating_sub(1);
            None
        }
        BidiClass::LeftToRight if isolates == 0 => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter if isolates == 0 => Some(Direction::Rtl),
        _ => None,
    })
}
