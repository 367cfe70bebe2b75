//! The fonts: those the programme ships, those a person adds, and, where neither has a letter, those of the system.

use std::sync::{Arc, OnceLock};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontData, FontFamily, FontFamilyName, FontWeight, Run};

use super::font::{Font, FontOrigin, Weight};

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

/// The shipped fonts, the same for every engine, so that a layout made by one can be drawn by another.
pub(super) fn shipped() -> &'static [Font] {
    static SHIPPED: OnceLock<Vec<Font>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let font = |face: &Face| {
            let data = FontData::new(Blob::new(Arc::new(face.bytes)), 0);
            Font::new(data, face.family, face.weight, &[], FontOrigin::Shipped)
        };
        FACES.iter().map(font).collect()
    })
}

/// A font file from a person's folder, checked to be one.
#[derive(Debug, Clone)]
pub struct FontFile {
    name: String,
    data: Blob<u8>,
}

impl FontFile {
    /// Takes the bytes of a font file; none where they are no font that can be read.
    #[must_use]
    pub fn new(name: &str, bytes: Vec<u8>) -> Option<Self> {
        let data = Blob::new(Arc::new(bytes));
        let mut collection = Collection::new(without_system());
        let found = collection.register_fonts(data.clone(), None);
        (!found.is_empty()).then(|| Self {
            name: name.to_owned(),
            data,
        })
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.data.data()
    }
}

fn without_system() -> CollectionOptions {
    CollectionOptions {
        shared: false,
        system_fonts: false,
    }
}

/// The fonts of one engine, loaded for layout.
pub(super) struct Fonts {
    pub(super) context: FontContext,
    /// Every family that is always there, in the order in which a letter is looked for.
    families: Vec<String>,
    known: Vec<Font>,
    added: Vec<u64>,
    system: bool,
}

impl Fonts {
    pub(super) fn load(added: &[FontFile]) -> Self {
        let mut collection = Collection::new(without_system());
        let mut families: Vec<String> = Vec::new();
        for font in shipped() {
            let named = FontInfoOverride {
                family_name: Some(font.family()),
                weight: Some(font.weight().to_parley()),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(font.data().data.clone(), Some(named));
            if !families.iter().any(|family| family == font.family()) {
                families.push(font.family().to_owned());
            }
        }
        for file in added {
            let registered = collection.register_fonts(file.data.clone(), None);
            for (family, _) in registered {
                if let Some(name) = collection.family_name(family)
                    && !families.iter().any(|family| family == name)
                {
                    families.push(name.to_owned());
                }
            }
        }
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            families,
            known: shipped().to_vec(),
            added: added.iter().map(|file| file.data.id()).collect(),
            system: false,
        }
    }

    /// Adds the fonts of the system, for letters that no other font has. Slow: the system may have thousands.
    pub(super) fn load_system(&mut self) {
        self.context.collection.load_system_fonts();
        self.system = true;
    }

    pub(super) fn has_system(&self) -> bool {
        self.system
    }

    /// Every family that is always there, in the order in which a letter is looked for.
    pub(super) fn family_stack(&self) -> FontFamily<'static> {
        let names: Vec<FontFamilyName<'static>> = self
            .families
            .iter()
            .map(|name| FontFamilyName::named(name).into_owned())
            .collect();
        FontFamily::List(names.into())
    }

    /// The font a run is drawn with.
    pub(super) fn of_run(&mut self, run: &Run<'_, ()>) -> Font {
        let data = run.font();
        let coords: Vec<i16> = run
            .normalized_coords()
            .iter()
            .map(|coord| coord.to_bits())
            .collect();
        if let Some(font) = self.known.iter().find(|font| font.is(data, &coords)) {
            return font.clone();
        }
        let weight = if run.font_attrs().weight.value() >= FontWeight::SEMI_BOLD.value() {
            Weight::Bold
        } else {
            Weight::Regular
        };
        let origin = if self.added.contains(&data.data.id()) {
            FontOrigin::Added
        } else {
            FontOrigin::System
        };
        let family = super::font::family_of(data);
        let font = Font::new(data.clone(), &family, weight, &coords, origin);
        self.known.push(font.clone());
        font
    }
}
