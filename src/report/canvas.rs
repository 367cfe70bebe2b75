//! Drawing by reading direction: a mark is placed by its distance from the edge where reading starts,
//! so that a page in Arabic is the mirror of a page in French by construction.

use std::ops::Range;
use std::sync::Arc;

use super::page::{Colour, Op, Stroke};
use crate::lang::Direction;
use crate::text::{Align, Paragraph, TextEngine, TextLayout, TextStyle, first_strong};

/// Text with some of it in bold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rich {
    /// The text.
    pub text: String,
    /// Byte ranges in bold.
    pub bold: Vec<Range<usize>>,
    /// Someone's own words, perhaps in another language: they run the way of their first letter.
    pub quoted: bool,
}

impl Rich {
    /// A bold beginning and what follows it.
    #[must_use]
    pub fn led_by(label: &str, rest: &str) -> Self {
        Self {
            text: format!("{label} {rest}"),
            bold: std::iter::once(0..label.len()).collect(),
            quoted: false,
        }
    }

    /// Someone's own words.
    #[must_use]
    pub fn quoted(mut self) -> Self {
        self.quoted = true;
        self
    }

    /// All of it in bold.
    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            bold: std::iter::once(0..text.len()).collect(),
            quoted: false,
            text,
        }
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self {
            text,
            bold: Vec::new(),
            quoted: false,
        }
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A strip of paper of a given width, drawn on from its start edge.
#[derive(Debug)]
pub struct Canvas {
    /// Its width.
    pub width: f32,
    /// Which way reading goes.
    pub direction: Direction,
    /// What has been drawn.
    pub ops: Vec<Op>,
}

impl Canvas {
    /// An empty strip.
    #[must_use]
    pub fn new(width: f32, direction: Direction) -> Self {
        Self {
            width,
            direction,
            ops: Vec::new(),
        }
    }

    /// The left edge of something that begins `start` from the start edge and is `width` wide.
    #[must_use]
    pub fn left(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::Ltr => start,
            Direction::Rtl => self.width - start - width,
        }
    }

    /// A filled rectangle.
    pub fn rect(&mut self, start: f32, y: f32, width: f32, height: f32, fill: Colour) {
        let x = self.left(start, width);
        self.ops.push(Op::Rect {
            x,
            y,
            width,
            height,
            fill,
        });
    }

    /// A straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        let from = (self.left(from.0, 0.0), from.1);
        let to = (self.left(to.0, 0.0), to.1);
        self.ops.push(Op::Line { from, to, stroke });
    }

    /// A closed shape.
    pub fn polygon(&mut self, points: &[(f32, f32)], fill: Option<Colour>, stroke: Option<Stroke>) {
        let points = points
            .iter()
            .map(|(start, y)| (self.left(*start, 0.0), *y))
            .collect();
        self.ops.push(Op::Polygon {
            points,
            fill,
            stroke,
        });
    }

    /// Some lines of a text laid out for `width`, the first of them with its top at `y`.
    pub fn lines(
        &mut self,
        layout: &Arc<TextLayout>,
        lines: Range<usize>,
        start: f32,
        y: f32,
        width: f32,
        colour: Colour,
    ) {
        let x = self.left(start, width);
        let top = layout.lines().get(lines.start).map_or(0.0, |line| line.top);
        for line in lines {
            self.ops.push(Op::Text {
                layout: Arc::clone(layout),
                line,
                x,
                y: y - top,
                colour,
            });
        }
    }

    /// A whole text with its left edge here, whichever way reading goes.
    pub fn text_at(&mut self, layout: &Arc<TextLayout>, left: f32, y: f32, colour: Colour) {
        for line in 0..layout.lines().len() {
            self.ops.push(Op::Text {
                layout: Arc::clone(layout),
                line,
                x: left,
                y,
                colour,
            });
        }
    }

    /// A whole text laid out for `width`.
    pub fn text(
        &mut self,
        layout: &Arc<TextLayout>,
        start: f32,
        y: f32,
        width: f32,
        colour: Colour,
    ) {
        self.lines(layout, 0..layout.lines().len(), start, y, width, colour);
    }
}

/// Lays a text out in the document's direction, broken at `width`.
pub fn set(
    engine: &mut TextEngine,
    text: &Rich,
    style: TextStyle,
    width: f32,
    direction: Direction,
    align: Align,
) -> Arc<TextLayout> {
    let own = Some(&text.text).filter(|_| text.quoted);
    let runs = own
        .and_then(|words| first_strong(words))
        .unwrap_or(direction);
    // Whichever way they run, words keep to the edge of the document.
    let align = match align {
        Align::Start if runs != direction => Align::End,
        Align::End if runs != direction => Align::Start,
        align => align,
    };
    let mut paragraph = Paragraph::new(&text.text, style)
        .wrapped(width)
        .directed(runs)
        .aligned(align);
    paragraph.bold.clone_from(&text.bold);
    Arc::new(engine.layout(&paragraph))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_run_their_own_way_and_keep_to_the_edge_of_the_document() {
        let words = Rich::from("Je pose les carreaux.").quoted();
        let style = TextStyle::regular(10.0);
        let mut engine = TextEngine::new();
        let layout = set(
            &mut engine,
            &words,
            style,
            300.0,
            Direction::Rtl,
            Align::Start,
        );
        assert_eq!(layout.direction(), Direction::Ltr);
        let line = &layout.lines()[0];
        assert!(
            (line.x + line.width - 300.0).abs() < 0.5,
            "{} {}",
            line.x,
            line.width
        );
    }

    #[test]
    fn a_strip_in_arabic_is_the_mirror_of_one_in_french() {
        let mut canvas = Canvas::new(100.0, Direction::Rtl);
        canvas.rect(10.0, 0.0, 20.0, 5.0, Colour(0, 0, 0));
        assert!(matches!(canvas.ops[0], Op::Rect { x, .. } if (x - 70.0).abs() < 0.01));
    }
}
