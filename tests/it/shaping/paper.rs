//! What stands in a PDF file: which glyph of which shipped font is drawn where, found from the file alone.
//!
//! Codes lead through the font's `CIDToGIDMap` to glyphs of the reduced font in the file, and these to the glyphs of the
//! shipped font that have the same outline.

use std::collections::BTreeMap;

use bilan::text::Font;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, pen::SvgPen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

/// One glyph on a page.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// Where its origin is, in points from the left edge.
    pub x: f32,
    /// Where its baseline is, in points from the lower edge.
    pub y: f32,
    /// The name of the font without the tag of its subset.
    pub font: String,
    /// The shipped font's glyphs of this very outline.
    pub glyphs: Vec<u16>,
}

/// A font of the file.
struct FontInFile {
    name: String,
    /// The glyph of each code, in the reduced font.
    map: Vec<u16>,
    widths: BTreeMap<u16, f32>,
    default_width: f32,
    reduced: Vec<u8>,
    /// The shipped font's glyphs by outline.
    shipped: BTreeMap<String, Vec<u16>>,
}

/// Every visible glyph of a page, in the order of the page stream.
pub fn drawn(file: &Document, page: lopdf::ObjectId) -> Vec<Drawn> {
    let fonts: BTreeMap<Vec<u8>, FontInFile> = file
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, FontInFile::read(file, font)))
        .collect();
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut found = Vec::new();
    let mut font: Option<(&FontInFile, f32)> = None;
    let mut pen = (0.0, 0.0);
    for operation in &content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => {
                let name = operands[0].as_name().unwrap();
                font = Some((&fonts[name], operands[1].as_float().unwrap()));
            }
            "Tm" => {
                let matrix: Vec<f32> = operands.iter().map(|o| o.as_float().unwrap()).collect();
                assert_eq!(matrix[..4], [1.0, 0.0, 0.0, 1.0], "letters are turned");
                pen = (matrix[4], matrix[5]);
            }
            "TJ" => show(operands[0].as_array().unwrap(), font, &mut pen, &mut found),
            "Tj" => show(operands, font, &mut pen, &mut found),
            "BT" | "ET" | "q" | "Q" | "rg" | "RG" | "w" | "re" | "f" | "S" | "m" | "l" | "h"
            | "gs" => {}
            other => panic!("operator {other} may move letters"),
        }
    }
    found
}

fn show(
    items: &[Object],
    font: Option<(&FontInFile, f32)>,
    pen: &mut (f32, f32),
    found: &mut Vec<Drawn>,
) {
    let (font, size) = font.expect("a font is set before letters are shown");
    for item in items {
        if let Object::String(codes, _) = item {
            for code in codes.chunks(2) {
                let code = u16::from_be_bytes([code[0], code[1]]);
                if let Some(glyphs) = font.glyphs(code) {
                    found.push(Drawn {
                        x: pen.0,
                        y: pen.1,
                        font: font.name.clone(),
                        glyphs,
                    });
                }
                pen.0 += font.width(code) / 1000.0 * size;
            }
        } else {
            pen.0 -= item.as_float().unwrap() / 1000.0 * size;
        }
    }
}

impl FontInFile {
    fn read(file: &Document, font: &Dictionary) -> Self {
        let descendants = file
            .dereference(font.get(b"DescendantFonts").unwrap())
            .unwrap()
            .1;
        let descendant = file
            .dereference(&descendants.as_array().unwrap()[0])
            .unwrap()
            .1
            .as_dict()
            .unwrap();
        let stream = |object: &Object| {
            let stream = file.dereference(object).unwrap().1.as_stream().unwrap();
            stream
                .decompressed_content()
                .unwrap_or_else(|_| stream.content.clone())
        };
        let map = stream(descendant.get(b"CIDToGIDMap").unwrap())
            .chunks(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect();
        let descriptor = descendant.get(b"FontDescriptor").unwrap();
        let descriptor = file.dereference(descriptor).unwrap().1.as_dict().unwrap();
        let reduced = stream(descriptor.get(b"FontFile2").unwrap());
        let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
        let name = String::from_utf8(name.to_owned()).unwrap();
        let name = name
            .split_once('+')
            .expect("a tag of the subset")
            .1
            .to_owned();
        let shipped = Font::shipped()
            .find(|font| name_on_paper(font) == name)
            .unwrap_or_else(|| panic!("{name} is not a shipped font"));
        Self {
            map,
            widths: widths(file, descendant),
            default_width: descendant
                .get(b"DW")
                .map_or(1000.0, |width| width.as_float().unwrap()),
            reduced,
            shipped: outlines(shipped.bytes()),
            name,
        }
    }

    /// The shipped font's glyphs that look the same; none where nothing is drawn.
    fn glyphs(&self, code: u16) -> Option<Vec<u16>> {
        let glyph = *self.map.get(usize::from(code)).expect("a code has a glyph");
        assert_ne!(glyph, 0, "{}: an empty box is drawn", self.name);
        let outline = outline(&FontRef::new(&self.reduced).unwrap(), glyph);
        if outline.is_empty() {
            return None;
        }
        let same = self.shipped.get(&outline);
        Some(
            same.expect("the outline is one of the shipped font's")
                .clone(),
        )
    }

    fn width(&self, code: u16) -> f32 {
        self.widths
            .get(&code)
            .copied()
            .unwrap_or(self.default_width)
    }
}

/// The name a font has in a file.
fn name_on_paper(font: &Font) -> String {
    format!("{}-{:?}", font.family().replace(' ', ""), font.weight())
}

/// The widths of codes: runs of a first code and its widths, or of a first code, a last one and their width.
fn widths(file: &Document, descendant: &Dictionary) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let listed = file.dereference(descendant.get(b"W").unwrap()).unwrap().1;
    let mut items = listed.as_array().unwrap().iter();
    while let Some(first) = items.next() {
        let first = u16::try_from(first.as_i64().unwrap()).unwrap();
        match items.next().expect("widths after a code") {
            Object::Array(each) => {
                for (code, width) in (first..).zip(each) {
                    widths.insert(code, width.as_float().unwrap());
                }
            }
            last => {
                let last = u16::try_from(last.as_i64().unwrap()).unwrap();
                let width = items.next().expect("a width").as_float().unwrap();
                widths.extend((first..=last).map(|code| (code, width)));
            }
        }
    }
    widths
}

/// The outline of a glyph in the font's own units; empty where nothing is drawn.
pub fn outline(font: &FontRef<'_>, glyph: u16) -> String {
    let mut pen = SvgPen::new();
    let glyph = font
        .outline_glyphs()
        .get(GlyphId::from(glyph))
        .expect("the font has the glyph");
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    glyph.draw(settings, &mut pen).unwrap();
    pen.to_string()
}

fn outlines(bytes: &[u8]) -> BTreeMap<String, Vec<u16>> {
    let font = FontRef::new(bytes).unwrap();
    let count = skrifa::raw::TableProvider::maxp(&font)
        .unwrap()
        .num_glyphs();
    let mut glyphs: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for glyph in 0..count {
        glyphs.entry(outline(&font, glyph)).or_default().push(glyph);
    }
    glyphs
}
