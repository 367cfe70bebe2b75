//! The engine: fonts and working memory of the layout, and how a paragraph becomes lines.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, Language, Layout, LayoutContext,
    LineHeight, OverflowWrap, StyleProperty,
};

use super::fonts::{FontFile, Fonts};
use super::layout::{Taken, TextLayout, take};
use super::paragraph::{Align, Paragraph, TextStyle};
use crate::lang::Direction;

const ELLIPSIS: char = '…';

/// How many engines have been made.
static MADE: AtomicU64 = AtomicU64::new(0);

/// Lays text out. One per thread of work: it keeps fonts loaded and memory ready.
pub struct TextEngine {
    fonts: Fonts,
    layouts: LayoutContext<()>,
    asks_system: bool,
    missed: BTreeSet<char>,
    number: u64,
}

impl std::fmt::Debug for TextEngine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextEngine").finish_non_exhaustive()
    }
}

impl Default for TextEngine {
    fn default() -> Self {
        Self::new()
    }
}

impl TextEngine {
    /// An engine with the shipped fonts.
    #[must_use]
    pub fn new() -> Self {
        Self::with_fonts(&[])
    }

    /// An engine with the shipped fonts and, after them, these.
    #[must_use]
    pub fn with_fonts(added: &[FontFile]) -> Self {
        Self {
            fonts: Fonts::load(added),
            layouts: LayoutContext::new(),
            asks_system: false,
            missed: BTreeSet::new(),
            number: MADE.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// The same engine, which loads the fonts of the system by itself once a letter is missing.
    /// For paper, where waiting is no harm.
    #[must_use]
    pub fn asking_the_system(mut self) -> Self {
        self.asks_system = true;
        self
    }

    /// Loads the fonts of the system, for letters that no other font has. This may take a second.
    pub fn load_system_fonts(&mut self) {
        if !self.fonts.has_system() {
            self.fonts.load_system();
        }
    }

    /// Whether the fonts of the system are loaded.
    #[must_use]
    pub fn has_system_fonts(&self) -> bool {
        self.fonts.has_system()
    }

    /// Lays a paragraph out.
    pub fn layout(&mut self, paragraph: &Paragraph<'_>) -> TextLayout {
        let mut layout = self.lay_out(paragraph);
        if !layout.missing().is_empty() && self.asks_system && !self.fonts.has_system() {
            self.fonts.load_system();
            layout = self.lay_out(paragraph);
        }
        self.missed.extend(layout.missing());
        layout
    }

    /// Tells engines apart: what one has laid out does not know the fonts of another.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The letters that no font has, of all that was laid out.
    #[must_use]
    pub fn missed(&self) -> &BTreeSet<char> {
        &self.missed
    }

    fn lay_out(&mut self, paragraph: &Paragraph<'_>) -> TextLayout {
        let direction = paragraph.direction.resolve(paragraph.text, Direction::Ltr);
        let layout = self.build(paragraph, paragraph.text, direction);
        match paragraph.max_lines {
            Some(most) if layout.len() > most.max(1) => {
                self.elide(paragraph, direction, &layout, most.max(1))
            }
            _ => self.finish(&layout, paragraph.text.to_owned(), paragraph, direction),
        }
    }

    /// Takes over the first lines of a layout an editor has made, and their text.
    #[must_use]
    pub fn adopt(&mut self, layout: &Layout<()>, text: &str, lines: usize) -> TextLayout {
        let direction = if layout.is_rtl() {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        let Taken { lines, missing } = take(layout, text, None, lines, &mut self.fonts);
        TextLayout {
            text: text.to_owned(),
            missing,
            direction,
            elided: false,
            width: layout.width(),
            height: lines.last().map_or(0.0, |line| line.top + line.height),
            lines,
        }
    }

    /// What an editor needs to lay its own text out with the same fonts.
    pub fn parts(&mut self) -> (&mut FontContext, &mut LayoutContext<()>) {
        (&mut self.fonts.context, &mut self.layouts)
    }

    /// The style properties of all text, for an editor.
    #[must_use]
    pub fn properties(&self, style: TextStyle) -> [StyleProperty<'static, ()>; 5] {
        [
            self.fonts.family_stack().into(),
            StyleProperty::FontSize(style.size),
            style.weight.to_parley().into(),
            LineHeight::FontSizeRelative(style.line_height).into(),
            // A long word, say an address of the web, is broken rather than cut off.
            OverflowWrap::Anywhere.into(),
        ]
    }

    fn build(&mut self, paragraph: &Paragraph<'_>, text: &str, direction: Direction) -> Layout<()> {
        let properties = self.properties(paragraph.style);
        let mut builder =
            self.layouts
                .ranged_builder(&mut self.fonts.context, text, 1.0, paragraph.snap);
        builder.set_base_direction(match direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        });
        for property in properties {
            builder.push_default(property);
        }
        let lang = paragraph.lang.map(|lang| Language::parse(lang.as_str()));
        if let Some(Ok(lang)) = lang {
            builder.push_default(StyleProperty::Locale(Some(lang)));
        }
        for range in &paragraph.bold {
            let range = clamp(text, range);
            if !range.is_empty() {
                builder.push(super::Weight::Bold.to_parley(), range);
            }
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(paragraph.wrap_width);
        let align = match paragraph.align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
            Align::Center => Alignment::Center,
        };
        layout.align(align, AlignmentOptions::default());
        layout
    }

    fn finish(
        &mut self,
        layout: &Layout<()>,
        text: String,
        paragraph: &Paragraph<'_>,
        direction: Direction,
    ) -> TextLayout {
        let Taken { lines, missing } = take(
            layout,
            &text,
            Some(paragraph.align),
            usize::MAX,
            &mut self.fonts,
        );
        TextLayout {
            elided: text != paragraph.text,
            text,
            missing,
            direction,
            width: lines.iter().map(|line| line.width).fold(0.0, f32::max),
            height: layout.height(),
            lines,
        }
    }

    /// The longest beginning of the text that fits the lines with "…" after it.
    fn elide(
        &mut self,
        paragraph: &Paragraph<'_>,
        direction: Direction,
        whole: &Layout<()>,
        most: usize,
    ) -> TextLayout {
        // One more line than may show is enough: what fits is found within it.
        let cuts: Vec<usize> = whole
            .lines()
            .take(most + 1)
            .flat_map(|line| {
                line.runs()
                    .flat_map(|run| run.clusters().map(|c| c.text_range().start))
                    .collect::<Vec<_>>()
            })
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let shortened = |cut: usize| {
            let mut text = paragraph
                .text
                .get(..cut)
                .unwrap_or_default()
                .trim_end()
                .to_owned();
            text.push(ELLIPSIS);
            text
        };
        let fitting = cuts.partition_point(|cut| {
            self.build(paragraph, &shortened(*cut), direction).len() <= most
        });
        let cut = fitting
            .checked_sub(1)
            .and_then(|last| cuts.get(last))
            .copied()
            .unwrap_or(0);
        let text = shortened(cut);
        let layout = self.build(paragraph, &text, direction);
        self.finish(&layout, text, paragraph, direction)
    }
}

/// The part of a range that lies within the text and between its characters.
fn clamp(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.floor_char_boundary(range.end.min(text.len()));
    start..end.max(start)
}
