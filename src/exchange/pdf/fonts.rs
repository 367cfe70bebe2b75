//! The fonts of a document: reduced to its glyphs, and addressed by codes.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream};
use printpdf::{ParsedFont, PdfDocument};
use subsetter::GlyphRemapper;

use super::glyphs::{Placed, words};
use super::{PdfError, checksum};
use crate::report::{Op, Page};
use crate::text::Font;

/// A number in a page stream: a glyph with the text it stands for.
pub(super) type Code = u16;

/// What a code stands for: glyph (none if empty), text, width if not the font's own.
type Meaning = (Option<u16>, String, Option<u16>);

/// The codes of one font.
#[derive(Debug)]
struct FontCodes {
    codes: BTreeMap<Meaning, Code>,
    /// For each code: the glyph in the reduced font, and the width if not the font's own.
    glyphs: Vec<(u16, Option<u16>)>,
    remapper: GlyphRemapper,
    /// A glyph that draws nothing: the space.
    empty: u16,
}

impl FontCodes {
    fn of(font: &Font) -> Self {
        // Code 0 is kept for what has no glyph.
        Self {
            codes: BTreeMap::new(),
            glyphs: vec![(0, None)],
            remapper: GlyphRemapper::new(),
            empty: font.glyph(' ').unwrap_or(0),
        }
    }

    fn add(&mut self, placed: &Placed) {
        let Ok(next) = Code::try_from(self.glyphs.len()) else {
            return;
        };
        let glyph = placed.glyph.unwrap_or(self.empty);
        self.codes
            .entry((placed.glyph, placed.text.clone(), placed.width))
            .or_insert_with(|| {
                self.glyphs.push((self.remapper.remap(glyph), placed.width));
                next
            });
    }
}

/// The codes of all fonts of a document.
#[derive(Debug, Default)]
pub(super) struct Codes {
    fonts: BTreeMap<Font, FontCodes>,
}

impl Codes {
    /// Gives a code to every glyph of the pages.
    pub fn of(pages: &[Page]) -> Self {
        let mut codes = Self::default();
        for op in pages.iter().flat_map(|page| &page.ops) {
            let Op::Text { layout, line, .. } = op else {
                continue;
            };
            let Some(line) = layout.lines().get(*line) else {
                continue;
            };
            for word in words(layout, line) {
                let font = codes
                    .fonts
                    .entry(word.run.font.clone())
                    .or_insert_with(|| FontCodes::of(&word.run.font));
                word.glyphs.iter().for_each(|placed| font.add(placed));
            }
        }
        codes
    }

    /// The code of a glyph.
    pub fn code(&self, font: &Font, placed: &Placed) -> Code {
        let meaning = (placed.glyph, placed.text.clone(), placed.width);
        self.fonts
            .get(font)
            .and_then(|codes| codes.codes.get(&meaning))
            .copied()
            .unwrap_or(0)
    }

    /// Adds each font, reduced to the glyphs of the document, under the codes that the pages use.
    pub fn add_fonts(
        &self,
        document: &mut PdfDocument,
    ) -> Result<BTreeMap<Font, FontHandle>, PdfError> {
        let mut handles = BTreeMap::new();
        for (font, codes) in &self.fonts {
            let damaged = || PdfError::Font(font.family().to_owned());
            let reduced = subsetter::subset(font.bytes(), font.index(), &codes.remapper)
                .map_err(|_| damaged())?;
            let mut parsed =
                ParsedFont::from_bytes(&reduced, 0, &mut Vec::new()).ok_or_else(damaged)?;
            let units = f32::from(parsed.pdf_font_metrics.units_per_em.max(1));
            let own = |glyph: &u16| {
                f32::from(parsed.glyph_widths.get(glyph).copied().unwrap_or(0)) * 1000.0 / units
            };
            let widths: Vec<f32> = codes
                .glyphs
                .iter()
                .map(|(glyph, width)| width.map_or_else(|| own(glyph), f32::from))
                .collect();
            // printpdf looks widths up, in the font's units, by what it takes for glyph numbers: here, codes.
            let in_units = widths
                .iter()
                .map(|width| (width * units / 1000.0).round() as u16);
            parsed.glyph_widths = (0..).zip(in_units).collect();
            let letters = font.family().chars().filter(char::is_ascii_alphanumeric);
            let family: String = letters.collect();
            let number = handles.len();
            let name = format!("{family}-{:?}", font.weight());
            parsed.font_name = Some(format!("{}+{name}", subset_tag(&reduced)));
            // Fonts of the system may bear one name.
            let id = printpdf::FontId(format!("{name}{number}"));
            document
                .resources
                .fonts
                .map
                .insert(id.clone(), printpdf::PdfFont::new(parsed));
            handles.insert(font.clone(), FontHandle { id, widths });
        }
        Ok(handles)
    }

    /// Leads from codes to glyphs: printpdf takes codes for glyph numbers.
    pub fn map_codes(
        &self,
        file: &mut lopdf::Document,
        handles: &BTreeMap<Font, FontHandle>,
    ) -> Result<(), PdfError> {
        for (font, handle) in handles {
            let Some(codes) = self.fonts.get(font) else {
                continue;
            };
            let map: Vec<u8> = codes
                .glyphs
                .iter()
                .flat_map(|(glyph, _)| glyph.to_be_bytes())
                .collect();
            let map = file.add_object(Stream::new(Dictionary::new(), map));
            let descendant = descendant_font(file, &handle.id.0)
                .ok_or_else(|| PdfError::Assembly(format!("font {} is missing", handle.id.0)))?;
            descendant.set("CIDToGIDMap", Object::Reference(map));
        }
        Ok(())
    }
}

/// A font within the document.
#[derive(Debug)]
pub(super) struct FontHandle {
    /// Its name in the document.
    pub id: printpdf::FontId,
    /// How far each code moves the pen, in thousandths of the size.
    pub widths: Vec<f32>,
}

/// Six capital letters that differ where the reduced font differs, as the format asks.
fn subset_tag(bytes: &[u8]) -> String {
    let mut sum = checksum(bytes);
    (0..6)
        .map(|_| {
            let letter = b'A' + (sum % 26) as u8;
            sum /= 26;
            char::from(letter)
        })
        .collect()
}

/// The dictionary that holds a composite font's widths and glyph map.
fn descendant_font<'a>(
    file: &'a mut lopdf::Document,
    resource: &str,
) -> Option<&'a mut Dictionary> {
    let font: ObjectId = file.objects.values().find_map(|object| {
        let entry = object.as_dict().ok()?.get(resource.as_bytes()).ok()?;
        entry.as_reference().ok()
    })?;
    let descendants = file
        .get_object_mut(font)
        .ok()?
        .as_dict_mut()
        .ok()?
        .get_mut(b"DescendantFonts")
        .ok()?;
    descendants
        .as_array_mut()
        .ok()?
        .first_mut()?
        .as_dict_mut()
        .ok()
}
