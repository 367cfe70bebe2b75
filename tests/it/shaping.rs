//! Every language is drawn as its readers write it: the glyphs of each line, from left to right, on screen and on paper,
//! are those that `HarfBuzz` and `FriBidi` give for the shipped fonts.
//!
//! `scripts/shaping_expected.py` made the expected ones, with no code of the programme's.

mod paper;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bilan::exchange::pdf;
use bilan::lang::{Direction, LangId};
use bilan::report::{Canvas, Colour, Page, Pages};
use bilan::text::{DirectionChoice, Font, Paragraph, TextEngine, TextLayout, TextLine, TextStyle};
use serde::Deserialize;
use skrifa::FontRef;

use paper::{Drawn, drawn, outline};

/// A sentence and how it is laid out.
#[derive(Debug, Deserialize)]
struct Sample {
    name: String,
    language: LangId,
    direction: String,
    weight: String,
    text: String,
    width: Option<f32>,
}

#[derive(Debug, Deserialize)]
struct Expected {
    samples: BTreeMap<String, Vec<Line>>,
}

/// A line: its bytes, and its glyphs from left to right in pieces of one font.
#[derive(Debug, Clone, Deserialize)]
struct Line {
    range: (usize, usize),
    glyphs: Vec<Piece>,
}

/// Glyphs of one font and where they are, in thousandths of the size: rightwards from the left edge of the line, and
/// upwards from the baseline.
#[derive(Debug, Clone, Deserialize)]
struct Piece(String, Vec<u16>, Vec<f32>, Vec<f32>);

/// One glyph of a line.
#[derive(Debug, Clone, PartialEq)]
struct Placed {
    font: String,
    id: u16,
    x: f32,
    y: f32,
}

/// How far, in thousandths of the size, a glyph may stand from where it is expected.
const NEAR: f32 = 8.0;

const SIZE: f32 = 14.0;

fn samples() -> Vec<(Sample, Vec<Line>)> {
    let samples: Vec<Sample> = serde_json::from_str(include_str!("shaping/samples.json")).unwrap();
    let mut expected: Expected =
        serde_json::from_str(include_str!("shaping/expected.json")).unwrap();
    let together = samples
        .into_iter()
        .map(|sample| {
            let lines = expected.samples.remove(&sample.name);
            let lines = lines.unwrap_or_else(|| panic!("{}: nothing is expected", sample.name));
            (sample, lines)
        })
        .collect();
    assert!(expected.samples.is_empty(), "{:?}", expected.samples.keys());
    together
}

impl Sample {
    fn lay_out(&self, engine: &mut TextEngine, snap: bool) -> TextLayout {
        let style = match self.weight.as_str() {
            "regular" => TextStyle::regular(SIZE),
            "bold" => TextStyle::bold(SIZE),
            other => panic!("{}: weight {other}", self.name),
        };
        let direction = match self.direction.as_str() {
            "ltr" => DirectionChoice::Ltr,
            "rtl" => DirectionChoice::Rtl,
            "auto" => DirectionChoice::Auto,
            other => panic!("{}: direction {other}", self.name),
        };
        let mut paragraph = Paragraph::new(&self.text, style)
            .in_language(&self.language)
            .directed(direction);
        paragraph.wrap_width = self.width;
        paragraph.snap = snap;
        engine.layout(&paragraph)
    }
}

impl Line {
    fn placed(&self) -> Vec<Placed> {
        let piece = |Piece(font, ids, xs, ys): &Piece| {
            let font = font.clone();
            let places: Vec<_> = xs.iter().zip(ys).collect();
            ids.iter()
                .zip(places)
                .map(|(id, (x, y))| Placed {
                    font: font.clone(),
                    id: *id,
                    x: *x,
                    y: *y,
                })
                .collect::<Vec<_>>()
        };
        self.glyphs.iter().flat_map(piece).collect()
    }
}

/// The glyphs of a line of our own layout.
fn shown(line: &TextLine) -> Vec<Placed> {
    let mut glyphs: Vec<Placed> = Vec::new();
    for run in &line.runs {
        let font = format!("{} {:?}", run.font.family(), run.font.weight());
        glyphs.extend(run.glyphs.iter().map(|glyph| Placed {
            font: font.clone(),
            id: glyph.id,
            x: glyph.x * 1000.0 / run.size,
            y: (line.baseline - glyph.y) * 1000.0 / run.size,
        }));
    }
    glyphs
}

/// What differs on a line, for a person to read.
fn difference(shown: &[Placed], expected: &[Placed]) -> Option<String> {
    let start = match (shown.first(), expected.first()) {
        (Some(shown), Some(expected)) => shown.x - expected.x,
        _ => 0.0,
    };
    let names = |glyphs: &[Placed]| {
        let names: Vec<_> = glyphs
            .iter()
            .map(|glyph| (glyph.font.clone(), glyph.id))
            .collect();
        names
    };
    if names(shown) != names(expected) {
        return Some(format!(
            "shown    {:?}\n  expected {:?}",
            names(shown),
            names(expected)
        ));
    }
    shown
        .iter()
        .zip(expected)
        .find(|(shown, expected)| {
            (shown.x - start - expected.x).abs() > NEAR || (shown.y - expected.y).abs() > NEAR
        })
        .map(|(shown, expected)| format!("{shown:?} (from {start}) stands off {expected:?}"))
}

#[test]
fn there_are_samples_of_every_language_and_of_both_directions_in_one_line() {
    let samples = samples();
    let languages: BTreeSet<&str> = samples
        .iter()
        .map(|(sample, _)| sample.language.as_str())
        .collect();
    for language in [
        "ar", "fr", "en", "zgh", "zgh-latn", "ti", "am", "so", "ha", "wo", "ff", "ln", "prs", "ps",
        "ckb", "ur", "tr", "uk", "es",
    ] {
        assert!(languages.contains(language), "no sample in {language}");
    }
    let mixed = samples
        .iter()
        .filter(|(sample, _)| sample.name.starts_with("mixed"));
    assert!(mixed.count() >= 6);
    let broken = samples.iter().filter(|(_, lines)| lines.len() > 1);
    assert!(broken.count() >= 6);
}

#[test]
fn on_screen_the_glyphs_of_each_line_are_those_of_harfbuzz_and_fribidi() {
    let mut engine = TextEngine::new();
    let mut differences = Vec::new();
    for (sample, expected) in samples() {
        let layout = sample.lay_out(&mut engine, true);
        let ranges: Vec<_> = layout.lines().iter().map(|line| &line.text).collect();
        let wanted: Vec<_> = expected
            .iter()
            .map(|line| line.range.0..line.range.1)
            .collect();
        if ranges != wanted.iter().collect::<Vec<_>>() {
            differences.push(format!("{}: lines are broken at {ranges:?}", sample.name));
            continue;
        }
        for (line, expected) in layout.lines().iter().zip(&expected) {
            if let Some(difference) = difference(&shown(line), &expected.placed()) {
                let text = &sample.text[line.text.clone()];
                differences.push(format!("{}: {text}\n  {difference}", sample.name));
            }
        }
    }
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// A page of its own for a sample.
fn page(layout: TextLayout, lang: &LangId) -> Pages {
    let mut canvas = Canvas::new(PAPER, Direction::Ltr);
    let width = PAPER - 2.0 * EDGE;
    canvas.text(&Arc::new(layout), EDGE, EDGE, width, Colour(0, 0, 0));
    Pages {
        title: "Sample".to_owned(),
        lang: lang.clone(),
        beside: None,
        width: PAPER,
        height: PAPER,
        pages: vec![Page {
            beside_from: canvas.ops.len(),
            ops: canvas.ops,
        }],
    }
}

/// The width and height of the page, and its edges.
const PAPER: f32 = 1200.0;
const EDGE: f32 = 20.0;

/// Whether a glyph leaves a mark.
fn is_visible(placed: &Placed) -> bool {
    let font = Font::shipped()
        .find(|font| format!("{} {:?}", font.family(), font.weight()) == placed.font)
        .unwrap();
    !outline(&FontRef::new(font.bytes()).unwrap(), placed.id).is_empty()
}

/// Takes the glyph out of those on the page that is where it is expected, and the one expected.
fn take(found: &mut Vec<Drawn>, wanted: &Placed, (x, y): (f32, f32)) -> Option<Drawn> {
    let font = wanted
        .font
        .replace(' ', "")
        .replace("Regular", "-Regular")
        .replace("Bold", "-Bold");
    let near = NEAR * SIZE / 1000.0;
    let at = found.iter().position(|drawn| {
        drawn.font == font
            && drawn.glyphs.contains(&wanted.id)
            && (drawn.x - x).abs() <= near
            && (drawn.y - y).abs() <= near
    })?;
    Some(found.swap_remove(at))
}

#[test]
fn on_paper_the_glyphs_of_each_line_are_those_of_harfbuzz_and_fribidi() {
    let mut engine = TextEngine::new();
    let mut compared = 0;
    for (sample, expected) in samples() {
        let layout = sample.lay_out(&mut engine, false);
        let pages = page(layout.clone(), &sample.language);
        let bytes = pdf::write(&pages, jiff::civil::date(2026, 3, 12)).unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        let mut found = drawn(&file, file.get_pages()[&1]);
        for (line, expected) in layout.lines().iter().zip(&expected) {
            let expected = expected.placed();
            let scale = SIZE / 1000.0;
            // Only where the line begins is taken from our own layout.
            let left = EDGE + (shown(line)[0].x - expected[0].x) * scale;
            let baseline = PAPER - EDGE - line.baseline;
            for wanted in expected.iter().filter(|glyph| is_visible(glyph)) {
                let place = (left + wanted.x * scale, baseline + wanted.y * scale);
                assert!(
                    take(&mut found, wanted, place).is_some(),
                    "{}: {:?}\n{wanted:?} is not drawn at {place:?}, but\n{found:#?}",
                    sample.name,
                    &sample.text[line.text.clone()]
                );
                compared += 1;
            }
        }
        assert!(
            found.is_empty(),
            "{}: not expected: {found:#?}",
            sample.name
        );
    }
    assert!(compared > 2000, "only {compared} glyphs were compared");
}
