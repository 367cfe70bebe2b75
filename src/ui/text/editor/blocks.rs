//! Blocks: a paragraph, or, where a paragraph is long, some of its lines.
//!
//! A paragraph is cut only where its letters come out in the same order and direction as if it were whole.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, BidiMirroringGlyph, BidiPairedBracketType};
use parley::{Alignment, AlignmentOptions, BaseDirection, BreakReason, IndentOptions, Layout};

use super::{Setting, words};
use crate::lang::Direction;
use crate::text::TextEngine;

/// A paragraph of no more bytes is not cut.
const WHOLE: usize = 800;
/// The same where lines are indented that go on: only a whole paragraph knows how far.
const WHOLE_HANGING: usize = 4_000;
/// How many bytes of a longer one are laid out to find the next cut.
const WINDOW: usize = 900;
/// How many bytes a block has at least where it is cut.
const LEAST: usize = 300;

/// Embeddings, overrides and isolates: they reach over any cut.
const REACHING: [char; 9] = [
    '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// Some lines of one paragraph.
pub(super) struct Block {
    pub(super) start: usize,
    /// Without the line feed.
    pub(super) end: usize,
    /// Whether its paragraph goes on in the next block.
    pub(super) goes_on: bool,
    pub(super) direction: Direction,
    /// Of this block, and perhaps of some lines after it.
    pub(super) layout: Layout<()>,
    /// How many lines of the layout are this block's.
    pub(super) rows: usize,
    pub(super) top: f32,
    pub(super) height: f32,
    pub(super) key: u64,
}

/// Lays out from a place to a good cut in its paragraph, or to its end.
pub(super) fn make(
    engine: &mut TextEngine,
    text: &str,
    rest: Range<usize>,
    direction: Direction,
    setting: Setting,
    wished: Option<usize>,
) -> Block {
    let shown = text.get(rest.clone()).unwrap_or_default();
    let whole = if setting.hanging.is_some() {
        WHOLE_HANGING
    } else {
        WHOLE
    };
    if shown.len() > whole && setting.width.is_some() && !shown.contains(REACHING) {
        let mut window = WINDOW;
        while window < shown.len() {
            let part = shown
                .get(..words::settled(shown, window))
                .unwrap_or_default();
            let layout = lay(engine, part, direction, setting);
            let wished = wished.and_then(|at| at.checked_sub(rest.start));
            if let Some((rows, end)) = cut(&layout, part, direction, wished) {
                let range = rest.start..rest.start + end;
                return Block::new(text, range, true, (direction, setting), layout, rows);
            }
            window *= 2;
        }
    }
    let layout = lay(engine, shown, direction, setting);
    let rows = layout.len();
    Block::new(text, rest, false, (direction, setting), layout, rows)
}

impl Block {
    fn new(
        text: &str,
        range: Range<usize>,
        goes_on: bool,
        (direction, setting): (Direction, Setting),
        layout: Layout<()>,
        rows: usize,
    ) -> Self {
        let height = rows
            .checked_sub(1)
            .and_then(|last| layout.get(last))
            .map_or(0.0, |line| line.metrics().block_max_coord);
        // The letter after a cut may join the last one.
        let seen = range.start..words::settled(text, range.end + usize::from(goes_on));
        let key = egui::util::hash((
            "field",
            text.get(seen),
            direction,
            setting.style.size.to_bits(),
            setting.style.line_height.to_bits(),
            setting.width.map(f32::to_bits),
            setting.hanging.map(f32::to_bits),
        ));
        Self {
            start: range.start,
            end: range.end,
            goes_on,
            direction,
            layout,
            rows,
            top: 0.0,
            height,
            key,
        }
    }
}

/// Lays a part of a paragraph out.
pub(super) fn lay(
    engine: &mut TextEngine,
    part: &str,
    direction: Direction,
    setting: Setting,
) -> Layout<()> {
    let properties = engine.properties(setting.style);
    let (fonts, layouts) = engine.parts();
    let mut builder = layouts.ranged_builder(fonts, part, 1.0, true);
    builder.set_base_direction(match direction {
        Direction::Ltr => BaseDirection::Ltr,
        Direction::Rtl => BaseDirection::Rtl,
    });
    for property in properties {
        builder.push_default(property);
    }
    let mut layout = builder.build(part);
    if let (Some(space), Some(width)) = (setting.hanging, setting.width) {
        let spaces = part.bytes().take_while(|b| *b == b' ').count() + 2;
        let amount = (spaces as f32 * space).min(width / 3.0);
        let options = IndentOptions {
            each_line: false,
            hanging: true,
        };
        layout.set_text_indent(amount, options);
    }
    layout.break_all_lines(setting.width);
    layout.align(Alignment::Start, AlignmentOptions::default());
    layout
}

/// After how many lines, and where: the wished place if it is one, or else the first that is far enough.
fn cut(
    layout: &Layout<()>,
    part: &str,
    direction: Direction,
    wished: Option<usize>,
) -> Option<(usize, usize)> {
    let harmless = harmless(part, direction);
    let mut best = None;
    // The last line is not full yet, and where it begins is not sure.
    let sure = layout.len().saturating_sub(1);
    let mut broken = false;
    for (rows, line) in layout.lines().enumerate().take(sure) {
        let at = line.text_range().start;
        let after_break = broken;
        broken = line.break_reason() == BreakReason::Explicit;
        if rows == 0 || after_break || !harmless(at) {
            continue;
        }
        if wished == Some(at) {
            return Some((rows, at));
        }
        if best.is_none_or(|(_, found)| found < LEAST) {
            best = Some((rows, at));
        }
    }
    best
}

/// Whether the letters on both sides of a place come out the same if it is cut there.
fn harmless(part: &str, direction: Direction) -> impl Fn(usize) -> bool {
    let (classes, mirrored) = (
        CodePointMapData::<BidiClass>::new(),
        CodePointMapData::<BidiMirroringGlyph>::new(),
    );
    let strong = |class| match class {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    };
    // For each character: its place, the last strong direction before it, open brackets before it, its class.
    let mut last = direction;
    let mut open = 0_i32;
    let seen: Vec<(usize, Direction, i32, BidiClass)> = part
        .char_indices()
        .map(|(at, c)| {
            let class = classes.get(c);
            let here = (at, last, open, class);
            last = strong(class).unwrap_or(last);
            match mirrored.get(c).paired_bracket_type {
                BidiPairedBracketType::Open => open += 1,
                BidiPairedBracketType::Close => open -= 1,
                _ => {}
            }
            here
        })
        .collect();
    let mixed = seen
        .iter()
        .any(|(.., class)| strong(*class).is_some_and(|way| way != direction));
    move |at| {
        let from = seen.partition_point(|(place, ..)| *place < at);
        let Some((_, before, open, _)) = seen.get(from) else {
            return false;
        };
        // A number keeps to the Arabic letter before it.
        let number = seen
            .iter()
            .skip(from)
            .find_map(|(.., class)| match *class {
                BidiClass::EuropeanNumber | BidiClass::ArabicNumber => Some(true),
                class => strong(class).map(|_| false),
            })
            .unwrap_or(false);
        let keeps = direction == Direction::Rtl && number;
        *before == direction && !keeps && (!mixed || *open == 0)
    }
}
