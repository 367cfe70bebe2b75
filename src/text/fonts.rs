//! The fonts the programme ships. Fonts of the system are never asked: the same text looks the same everywhere.

use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName, FontWeight};

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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

struct Face {
    family: &'static str,
    weight: Weight,
    bytes: &'static [u8],
}

macro_rules! face {
    ($family:literal, $weight:ident, $file:literal) => {
        Face {
            family: $family,
            weight: Weight::$weight,
            bytes: include_bytes!(concat!("../../assets/fonts/", $file)),
        }
    };
}

// A script is added by adding its faces here, made by `scripts/fonts.py`. The order of families is the order in which
// a letter is looked for. There is no bold Noto for Tifinagh: DejaVu Sans stands in, of the same height and weight.
const FACES: &[Face] = &[
    face!("Noto Sans", Regular, "NotoSans-Regular.ttf"),
    face!("Noto Sans", Bold, "NotoSans-Bold.ttf"),
    face!("Noto Sans Arabic", Regular, "NotoSansArabic-Regular.ttf"),
    face!("Noto Sans Arabic", Bold, "NotoSansArabic-Bold.ttf"),
    face!(
        "Noto Sans Ethiopic",
        Regular,
        "NotoSansEthiopic-Regular.ttf"
    ),
    face!("Noto Sans Ethiopic", Bold, "NotoSansEthiopic-Bold.ttf"),
    face!("Tifinagh", Regular, "NotoSansTifinagh-Regular.ttf"),
    face!("Tifinagh", Bold, "DejaVuSansTifinagh-Bold.ttf"),
    face!("DejaVu Sans", Regular, "DejaVuSansSigns-Regular.ttf"),
    face!("DejaVu Sans", Bold, "DejaVuSansSigns-Bold.ttf"),
];

/// One of the shipped fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FontId(usize);

impl FontId {
    /// Every shipped font.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FACES.len()).map(Self)
    }

    /// The whole font file.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        FACES.get(self.0).map_or(&[], |face| face.bytes)
    }

    /// The family, as `Noto Sans Arabic`.
    #[must_use]
    pub fn family(self) -> &'static str {
        FACES.get(self.0).map_or("", |face| face.family)
    }

    /// How heavy the font is.
    #[must_use]
    pub fn weight(self) -> Weight {
        FACES
            .get(self.0)
            .map_or(Weight::Regular, |face| face.weight)
    }
}

/// The shipped fonts, loaded for layout.
pub(super) struct Fonts {
    pub(super) context: FontContext,
    ids: Vec<(u64, FontId)>,
}

impl Fonts {
    pub(super) fn load() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let mut ids = Vec::with_capacity(FACES.len());
        for (index, face) in FACES.iter().enumerate() {
            let blob = Blob::new(Arc::new(face.bytes));
            ids.push((blob.id(), FontId(index)));
            let named = FontInfoOverride {
                family_name: Some(face.family),
                weight: Some(face.weight.to_parley()),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(named));
        }
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            ids,
        }
    }

    /// Which shipped font this is, by the identity of its bytes.
    pub(super) fn id_of(&self, blob: u64) -> FontId {
        self.ids
            .iter()
            .find(|(id, _)| *id == blob)
            .map_or(FontId(0), |(_, font)| *font)
    }
}

/// Every family, in the order in which a letter is looked for.
pub(super) fn family_stack() -> FontFamily<'static> {
    let mut names: Vec<FontFamilyName<'static>> = Vec::new();
    for face in FACES {
        let name = FontFamilyName::named(face.family);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    FontFamily::List(names.into())
}
