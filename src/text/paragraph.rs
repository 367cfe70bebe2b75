//! What is asked of the layout: a text, how it looks and how wide it may be.

use std::ops::Range;

use super::{DirectionChoice, Weight};
use crate::lang::LangId;

/// How letters look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Font size, in the unit the layout comes out in: points on paper, physical pixels on screen.
    pub size: f32,
    /// How heavy letters are.
    pub weight: Weight,
    /// Distance between baselines, as a multiple of the size.
    pub line_height: f32,
}

impl TextStyle {
    /// Regular letters of this size. Arabic needs more room between lines than Latin, so 1.45.
    #[must_use]
    pub fn regular(size: f32) -> Self {
        Self {
            size,
            weight: Weight::Regular,
            line_height: 1.45,
        }
    }

    /// Bold letters of this size.
    #[must_use]
    pub fn bold(size: f32) -> Self {
        Self {
            weight: Weight::Bold,
            ..Self::regular(size)
        }
    }
}

/// Which edge lines keep to. Start is the right edge in a paragraph that runs right to left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// The edge where reading starts.
    #[default]
    Start,
    /// The edge where reading ends.
    End,
    /// Neither: in the middle.
    Center,
}

/// A paragraph to lay out.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph<'a> {
    /// The text; a line feed starts a new line.
    pub text: &'a str,
    /// How its letters look.
    pub style: TextStyle,
    /// Byte ranges of the text that are bold.
    pub bold: Vec<Range<usize>>,
    /// Its language, where it is known: some letters have another form in another language, as the digits of Urdu.
    pub lang: Option<&'a LangId>,
    /// Which way it runs.
    pub direction: DirectionChoice,
    /// Which edge its lines keep to.
    pub align: Align,
    /// The width lines are broken at; none breaks only at line feeds.
    pub wrap_width: Option<f32>,
    /// The number of lines that may show; what does not fit ends in "…".
    pub max_lines: Option<usize>,
    /// Whether lines sit on whole units, as a screen needs for sharp letters. Paper does not.
    pub snap: bool,
}

impl<'a> Paragraph<'a> {
    /// A paragraph that is not broken, and takes its direction from its first letter.
    #[must_use]
    pub fn new(text: &'a str, style: TextStyle) -> Self {
        Self {
            text,
            style,
            bold: Vec::new(),
            lang: None,
            direction: DirectionChoice::Auto,
            align: Align::Start,
            wrap_width: None,
            max_lines: None,
            snap: false,
        }
    }

    /// Breaks lines at this width.
    #[must_use]
    pub fn wrapped(mut self, width: f32) -> Self {
        self.wrap_width = Some(width);
        self
    }

    /// Is in this language.
    #[must_use]
    pub fn in_language(mut self, lang: &'a LangId) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Runs this way.
    #[must_use]
    pub fn directed(mut self, direction: impl Into<DirectionChoice>) -> Self {
        self.direction = direction.into();
        self
    }

    /// Keeps to this edge.
    #[must_use]
    pub fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// Shows at most this many lines.
    #[must_use]
    pub fn at_most(mut self, lines: usize) -> Self {
        self.max_lines = Some(lines);
        self
    }
}
