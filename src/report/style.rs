//! The look of the document: type scale and colours.

use super::page::{Colour, Stroke};
use crate::text::TextStyle;

/// Nearly black: text.
pub const INK: Colour = Colour(0x1d, 0x24, 0x26);
/// Grey that still reads on a poor printer: notes, axis, footer.
pub const QUIET: Colour = Colour(0x52, 0x5d, 0x60);
/// The one accent: deep teal, dark enough to be black on a black-and-white printer.
pub const ACCENT: Colour = Colour(0x0f, 0x5c, 0x5c);
/// A tint of the accent behind table heads and bars.
pub const TINT: Colour = Colour(0xe6, 0xef, 0xee);
/// Bars: light enough for black marks on them, dark enough on a poor printer.
pub const BAR: Colour = Colour(0x7f, 0xb3, 0xb0);
/// Thin rules.
pub const RULE: Colour = Colour(0xc3, 0xcf, 0xcf);
/// Paper.
pub const PAPER: Colour = Colour(0xff, 0xff, 0xff);

/// A thin rule between rows.
pub const HAIR: Stroke = Stroke {
    width: 0.5,
    colour: RULE,
};

/// Sizes follow one scale, 8 – 9 – 10 – 12 – 15 – 24; Arabic is set a little larger, since its letters are smaller.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// Factor on every size.
    scale: f32,
    /// Distance between baselines, as a multiple of the size.
    leading: f32,
}

impl Type {
    /// The type of a document in this direction.
    #[must_use]
    pub fn of(direction: crate::lang::Direction) -> Self {
        match direction {
            crate::lang::Direction::Ltr => Self {
                scale: 1.0,
                leading: 1.42,
            },
            crate::lang::Direction::Rtl => Self {
                scale: 1.06,
                leading: 1.5,
            },
        }
    }

    fn regular(self, size: f32) -> TextStyle {
        TextStyle {
            line_height: self.leading,
            ..TextStyle::regular(size * self.scale)
        }
    }

    fn bold(self, size: f32) -> TextStyle {
        TextStyle {
            line_height: self.leading,
            ..TextStyle::bold(size * self.scale)
        }
    }

    /// The document's title.
    #[must_use]
    pub fn title(self) -> TextStyle {
        TextStyle {
            line_height: 1.25,
            ..self.bold(24.0)
        }
    }

    /// A section.
    #[must_use]
    pub fn heading(self) -> TextStyle {
        self.bold(15.0)
    }

    /// A part of a section.
    #[must_use]
    pub fn subheading(self) -> TextStyle {
        self.bold(11.0)
    }

    /// The paragraph that sums up.
    #[must_use]
    pub fn lead(self) -> TextStyle {
        self.regular(11.5)
    }

    /// Plain text.
    #[must_use]
    pub fn body(self) -> TextStyle {
        self.regular(10.0)
    }

    /// Table cells.
    #[must_use]
    pub fn cell(self) -> TextStyle {
        self.regular(9.0)
    }

    /// Table heads.
    #[must_use]
    pub fn head(self) -> TextStyle {
        self.bold(9.0)
    }

    /// Notes, axes, header and footer.
    #[must_use]
    pub fn note(self) -> TextStyle {
        self.regular(8.0)
    }
}
