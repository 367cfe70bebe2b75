//! A font as the layout names it: a handle that screen and paper draw from.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use parley::{FontData, FontWeight};
use skrifa::MetadataProvider as _;
use skrifa::string::StringId;

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Weight {
    /// Plain text.
    #[default]
    Regular,
    /// Bold text.
    Bold,
}

impl Weight {
    pub(super) fn to_parley(self) -> FontWeight {
        match self {
            Self::Regular => FontWeight::NORMAL,
            Self::Bold => FontWeight::BOLD,
        }
    }
}

/// Where a font comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FontOrigin {
    /// The programme carries it.
    Shipped,
    /// Someone put it into the folder for fonts.
    Added,
    /// The system has it: another laptop may not.
    System,
}

/// A font. Cheap to clone; two are equal when they are the same face of the same bytes.
#[derive(Clone)]
pub struct Font(Arc<Face>);

struct Face {
    data: FontData,
    family: String,
    weight: Weight,
    coords: Vec<i16>,
    origin: FontOrigin,
}

impl Font {
    pub(super) fn new(
        data: FontData,
        family: &str,
        weight: Weight,
        coords: &[i16],
        origin: FontOrigin,
    ) -> Self {
        Self(Arc::new(Face {
            data,
            family: family.to_owned(),
            weight,
            coords: coords.to_vec(),
            origin,
        }))
    }

    /// Every font the programme carries.
    pub fn shipped() -> impl Iterator<Item = Self> {
        super::fonts::shipped().iter().cloned()
    }

    /// The whole font file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.data.data.data()
    }

    /// Which face of the file, from 0.
    #[must_use]
    pub fn index(&self) -> u32 {
        self.0.data.index
    }

    /// The family, as `Noto Sans Arabic`.
    #[must_use]
    pub fn family(&self) -> &str {
        &self.0.family
    }

    /// How heavy the font is.
    #[must_use]
    pub fn weight(&self) -> Weight {
        self.0.weight
    }

    /// Where it comes from.
    #[must_use]
    pub fn origin(&self) -> FontOrigin {
        self.0.origin
    }

    /// Where a variable font stands on its axes, normalized, in 2.14 fixed point; nothing for its default.
    #[must_use]
    pub fn coords(&self) -> &[i16] {
        &self.0.coords
    }

    /// The file as drawing libraries take it.
    #[must_use]
    pub fn data(&self) -> &FontData {
        &self.0.data
    }

    /// The glyph of a character in this font.
    #[must_use]
    pub fn glyph(&self, letter: char) -> Option<u16> {
        let font = skrifa::FontRef::from_index(self.bytes(), self.index()).ok()?;
        let glyph = font.charmap().map(letter)?;
        u16::try_from(glyph.to_u32()).ok()
    }

    pub(super) fn is(&self, data: &FontData, coords: &[i16]) -> bool {
        self.0.data.data.id() == data.data.id()
            && self.0.data.index == data.index
            && self.0.coords == coords
    }

    /// Shipped fonts first and in their order, so that what is sorted by font comes out the same on every run.
    fn key(&self) -> (FontOrigin, u64, u32, &[i16]) {
        let face = &self.0;
        (
            face.origin,
            face.data.data.id(),
            face.data.index,
            &face.coords,
        )
    }
}

/// The family a font names itself, in English where it does; an empty text where it does not.
pub(super) fn family_of(data: &FontData) -> String {
    skrifa::FontRef::from_index(data.data.data(), data.index)
        .ok()
        .and_then(|font| {
            let names = font.localized_strings(StringId::FAMILY_NAME);
            names.english_or_first().map(|name| name.to_string())
        })
        .unwrap_or_default()
}

impl std::fmt::Debug for Font {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.0.family, self.0.weight)
    }
}

impl PartialEq for Font {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Font {}

impl PartialOrd for Font {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Font {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for Font {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}
