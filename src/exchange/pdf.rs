//! Pages as a PDF file.
//!
//! printpdf writes the page streams and the font dictionaries. Two things it cannot do are added to its document
//! before it is saved, with the lopdf it rests on:
//! - It ties the text of a glyph to the glyph's number, one text for each. Arabic fonts draw several letters with
//!   one glyph and a dot, so every pair of glyph and text gets a code of its own here, and a `CIDToGIDMap` leads
//!   from codes to glyphs.
//! - It draws the file's identifier by lot and has no place for the document's language.

mod fonts;
mod glyphs;
mod pictures;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object};
use printpdf::{
    Codepoint, Color, DictItem, LinePoint, Op as PdfOp, PaintMode, PdfDocument, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix,
    WindingOrder,
};

use self::fonts::{Codes, FontHandle};
use self::glyphs::{Word, words};
use self::pictures::Pictures;
use crate::lang::{Direction, LangId};
use crate::report::{Colour, Op, Page, Pages, Stroke};
use crate::text::Font;

/// Why no PDF could be made.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PdfError {
    /// A font could not be reduced to the letters of the document.
    #[error("the font {0} is damaged: install the programme again")]
    Font(String),
    /// The file could not be put together.
    #[error("the document could not be put together: {0}")]
    Assembly(String),
}

/// The bytes of a PDF file. The same pages and date always give the same bytes.
pub fn write(pages: &Pages, date: jiff::civil::Date) -> Result<Vec<u8>, PdfError> {
    let codes = Codes::of(&pages.pages);
    let mut document = PdfDocument::new(&pages.title);
    let handles = codes.add_fonts(&mut document)?;
    let pictures = Pictures::added(&mut document, &pages.pages);
    document.pages = pages
        .pages
        .iter()
        .map(|page| draw(page, pages, (&codes, &handles), &pictures))
        .collect();

    let mut warnings = Vec::new();
    let mut file =
        printpdf::serialize::to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut warnings);
    codes.map_codes(&mut file, &handles)?;
    describe(&mut file, pages, date)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)
        .map_err(|error| PdfError::Assembly(error.to_string()))?;
    Ok(bytes)
}

/// FNV-1a: short, and the same on every machine.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Title, language and reading direction; nothing about the person or the machine.
fn describe(
    file: &mut lopdf::Document,
    pages: &Pages,
    date: jiff::civil::Date,
) -> Result<(), PdfError> {
    let assembly = |error: lopdf::Error| PdfError::Assembly(error.to_string());
    "1.7".clone_into(&mut file.version);
    let direction = match pages.direction() {
        Direction::Ltr => "L2R",
        Direction::Rtl => "R2L",
    };
    let viewer = Dictionary::from_iter([
        ("DisplayDocTitle", Object::Boolean(true)),
        ("Direction", Object::Name(direction.into())),
    ]);
    let catalog = file.catalog_mut().map_err(assembly)?;
    catalog.set("Lang", language(&pages.lang));
    catalog.set("ViewerPreferences", viewer);
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));

    let day = format!(
        "D:{:04}{:02}{:02}000000Z",
        date.year(),
        date.month(),
        date.day()
    );
    let info = Dictionary::from_iter([
        ("Title", lopdf::text_string(&pages.title)),
        ("Creator", Object::string_literal("bilan")),
        ("CreationDate", Object::string_literal(day.clone())),
        ("ModDate", Object::string_literal(day)),
    ]);
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    // The identifier comes from what is in the file, so that the same document always has the same one.
    let mut content = Vec::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            content.extend_from_slice(&stream.content);
        }
    }
    let identifier = Object::string_literal(format!("{:016x}", checksum(&content)));
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
    file.prune_objects();
    Ok(())
}

fn language(lang: &LangId) -> Object {
    Object::string_literal(lang.as_str())
}

fn draw(
    page: &Page,
    pages: &Pages,
    (codes, handles): (&Codes, &BTreeMap<Font, FontHandle>),
    pictures: &Pictures,
) -> PdfPage {
    let mut pen = Pen {
        codes,
        handles,
        pictures,
        height: pages.height,
        ops: Vec::new(),
        font: None,
        fill: None,
        stroke: None,
    };
    for op in page.first() {
        pen.draw(op);
    }
    if let Some(lang) = &pages.beside {
        pen.in_language(lang, page.beside());
    }
    PdfPage::new(Pt(pages.width).into(), Pt(pages.height).into(), pen.ops)
}

/// Turns marks into the operators of a page stream.
struct Pen<'a> {
    codes: &'a Codes,
    handles: &'a BTreeMap<Font, FontHandle>,
    pictures: &'a Pictures,
    height: f32,
    ops: Vec<PdfOp>,
    // What is set already is not set again: it would fill a third of the page stream.
    font: Option<(Font, f32)>,
    fill: Option<Colour>,
    stroke: Option<Stroke>,
}

impl Pen<'_> {
    /// Marks in a language that is not the document's: who has the page read aloud hears its own voice.
    fn in_language(&mut self, lang: &LangId, ops: &[Op]) {
        let lang = DictItem::String {
            data: lang.as_str().as_bytes().to_vec(),
            literal: true,
        };
        self.ops.push(PdfOp::BeginMarkedContentWithProperties {
            tag: "Span".to_owned(),
            properties: DictItem::Dict {
                map: BTreeMap::from([("Lang".to_owned(), lang)]),
            },
        });
        for op in ops {
            self.draw(op);
        }
        self.ops.push(PdfOp::EndMarkedContentWithProperties);
    }

    fn draw(&mut self, op: &Op) {
        match op {
            Op::Text {
                layout,
                line,
                x,
                y,
                colour,
            } => {
                let Some(line) = layout.lines().get(*line) else {
                    return;
                };
                self.fill(*colour);
                self.ops.push(PdfOp::StartTextSection);
                for word in words(layout, line) {
                    self.word(&word, (*x, *y));
                }
                self.ops.push(PdfOp::EndTextSection);
            }
            Op::Rect {
                x,
                y,
                width,
                height,
                fill,
            } => {
                let corners = [
                    (*x, *y),
                    (x + width, *y),
                    (x + width, y + height),
                    (*x, y + height),
                ];
                self.polygon(&corners, Some(*fill), None);
            }
            Op::Picture {
                picture,
                x,
                y,
                width,
                height,
            } => self.ops.extend(self.pictures.shown(
                picture,
                (*x, self.height - y - height),
                *width,
            )),
            Op::Line { from, to, stroke } => {
                self.stroke(*stroke);
                let points = [*from, *to].map(|(x, y)| LinePoint {
                    p: self.point(x, y),
                    bezier: false,
                });
                self.ops.push(PdfOp::DrawLine {
                    line: printpdf::Line {
                        points: points.to_vec(),
                        is_closed: false,
                    },
                });
            }
            Op::Polygon {
                points,
                fill,
                stroke,
            } => self.polygon(points, *fill, *stroke),
        }
    }

    fn word(&mut self, word: &Word<'_>, origin: (f32, f32)) {
        let run = word.run;
        let Some(handle) = self.handles.get(&run.font) else {
            return;
        };
        let set = (run.font.clone(), run.size);
        if self.font.as_ref() != Some(&set) {
            self.font = Some(set);
            self.ops.push(PdfOp::SetFont {
                font: PdfFontHandle::External(handle.id.clone()),
                size: Pt((run.size * 100.0).round() / 100.0),
            });
        }
        // Marks above and below the line leave the baseline: each stretch at one height is shown at once.
        for stretch in word.glyphs.chunk_by(|a, b| (a.y - b.y).abs() < 0.01) {
            let Some(first) = stretch.first() else {
                continue;
            };
            let at = self.point(origin.0 + first.x, origin.1 + first.y);
            let mut shown: Vec<Codepoint> = Vec::with_capacity(stretch.len());
            let mut pen = 0.0;
            for glyph in stretch {
                let want = (glyph.x - first.x) * 1000.0 / run.size;
                let correction = (pen - want).round();
                if let Some(previous) = shown.last_mut().filter(|_| correction != 0.0) {
                    previous.offset = correction;
                    pen -= correction;
                }
                let code = self.codes.code(&run.font, glyph);
                pen += handle.widths.get(usize::from(code)).copied().unwrap_or(0.0);
                shown.push(Codepoint::with_cid(code, 0.0, glyph.text.clone()));
            }
            self.ops.push(PdfOp::SetTextMatrix {
                matrix: TextMatrix::Translate(at.x, at.y),
            });
            self.ops.push(PdfOp::ShowText {
                items: vec![TextItem::GlyphIds(shown)],
            });
        }
    }

    fn polygon(&mut self, points: &[(f32, f32)], fill: Option<Colour>, stroke: Option<Stroke>) {
        if let Some(colour) = fill {
            self.fill(colour);
        }
        if let Some(stroke) = stroke {
            self.stroke(stroke);
        }
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        let points = points
            .iter()
            .map(|(x, y)| LinePoint {
                p: self.point(*x, *y),
                bezier: false,
            })
            .collect();
        let rings = vec![PolygonRing { points }];
        let polygon = Polygon {
            rings,
            mode,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(PdfOp::DrawPolygon { polygon });
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill.replace(colour) != Some(colour) {
            self.ops.push(PdfOp::SetFillColor {
                col: colour_of(colour),
            });
        }
    }

    fn stroke(&mut self, stroke: Stroke) {
        if self.stroke.replace(stroke) == Some(stroke) {
            return;
        }
        self.ops.push(PdfOp::SetOutlineColor {
            col: colour_of(stroke.colour),
        });
        self.ops.push(PdfOp::SetOutlineThickness {
            pt: Pt(stroke.width),
        });
    }

    /// The page's own coordinates run upwards; hundredths of a point are enough.
    fn point(&self, x: f32, y: f32) -> Point {
        let round = |value: f32| Pt((value * 100.0).round() / 100.0);
        Point {
            x: round(x),
            y: round(self.height - y),
        }
    }
}

fn colour_of(Colour(r, g, b): Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(r),
        g: part(g),
        b: part(b),
        icc_profile: None,
    })
}
