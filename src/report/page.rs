//! Pages as drawn: the same marks for screen and paper, with nothing left to decide.
//!
//! Units are points, the origin is the top left corner, y runs downwards.

use std::sync::Arc;

use crate::lang::{Direction, LangId};
use crate::text::TextLayout;

/// A laid-out document.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// The title, for the window and the file.
    pub title: String,
    /// The language of the text; of two, the first.
    pub lang: LangId,
    /// The language beside it, if the document has two.
    pub beside: Option<LangId>,
    /// Width of every page.
    pub width: f32,
    /// Height of every page.
    pub height: f32,
    /// The pages.
    pub pages: Vec<Page>,
}

impl Pages {
    /// Which way the document runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Its marks, in reading order.
    pub ops: Vec<Op>,
    /// From which mark on they are in the language beside; as many as there are if there is none.
    pub beside_from: usize,
}

impl Page {
    /// Its marks in the document's first language.
    #[must_use]
    pub fn first(&self) -> &[Op] {
        self.ops.get(..self.beside_from).unwrap_or(&self.ops)
    }

    /// Its marks in the language beside, if there is one.
    #[must_use]
    pub fn beside(&self) -> &[Op] {
        self.ops.get(self.beside_from..).unwrap_or_default()
    }

    /// The text of the page, line by line in reading order, each in logical order.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.ops.iter().filter_map(Op::text)
    }
}

/// A colour, as red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Its width.
    pub width: f32,
    /// Its colour.
    pub colour: Colour,
}

/// A picture, each point as red, green and blue, row by row from the top.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Points in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Three bytes for each point.
    pub rgb: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({}×{})", self.width, self.height)
    }
}

/// The most room a logo takes, in points: 45 mm wide, 13 mm high.
const LOGO: (f32, f32) = (128.0, 37.0);
/// Its distance from the upper edge of the page.
const LOGO_TOP: f32 = 28.0;

impl Pages {
    /// The same pages with the agency's logo in the upper margin of the first, where a line of the text ends.
    #[must_use]
    pub fn with_logo(mut self, logo: &Arc<Picture>, margin: f32) -> Self {
        let (w, h) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
        let larger = (LOGO.0 / w).min(LOGO.1 / h);
        let (width, height) = (w * larger, h * larger);
        let x = match self.direction() {
            Direction::Ltr => self.width - margin - width,
            Direction::Rtl => margin,
        };
        let op = Op::Picture {
            picture: logo.clone(),
            x,
            y: LOGO_TOP,
            width,
            height,
        };
        if let Some(first) = self.pages.first_mut() {
            first.ops.insert(0, op);
            first.beside_from += 1;
        }
        self
    }
}

/// One mark on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    /// One line of a text.
    Text {
        /// The paragraph it belongs to.
        layout: Arc<TextLayout>,
        /// Which of its lines.
        line: usize,
        /// Where the paragraph's left edge is: glyphs count from here.
        x: f32,
        /// Where the paragraph's top is: glyphs count from here.
        y: f32,
        /// The colour of its letters.
        colour: Colour,
    },
    /// A filled rectangle.
    Rect {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Colour.
        fill: Colour,
    },
    /// A picture.
    Picture {
        /// Its points.
        picture: Arc<Picture>,
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
    },
    /// A straight line.
    Line {
        /// One end.
        from: (f32, f32),
        /// The other end.
        to: (f32, f32),
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A closed shape.
    Polygon {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// The colour inside.
        fill: Option<Colour>,
        /// Its outline.
        stroke: Option<Stroke>,
    },
}

impl Op {
    /// The text of a text mark, in logical order.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let Self::Text { layout, line, .. } = self else {
            return None;
        };
        let range = layout.lines().get(*line)?.text.clone();
        layout.text().get(range)
    }

    /// The same mark further to the right and down.
    #[must_use]
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. } | Self::Rect { x, y, .. } | Self::Picture { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Line { from, to, .. } => {
                *from = (from.0 + dx, from.1 + dy);
                *to = (to.0 + dx, to.1 + dy);
            }
            Self::Polygon { points, .. } => {
                for point in points {
                    *point = (point.0 + dx, point.1 + dy);
                }
            }
        }
        self
    }
}
