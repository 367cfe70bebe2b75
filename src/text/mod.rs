//! Text: fonts, shaping, direction and line layout, one engine for screen and paper.
//!
//! A [`Paragraph`] goes in, a [`TextLayout`] comes out: glyphs in visual order, each with the characters it carries.
//! Knows no screen and no page: units are whatever the size was given in, y runs downwards from the top of the paragraph.

mod coverage;
mod direction;
mod engine;
mod font;
mod fonts;
mod layout;
mod line_end;
mod paragraph;
mod selecting;
#[cfg(test)]
mod tests;

pub use coverage::Coverage;
pub use direction::{DirectionChoice, first_strong};
pub use engine::TextEngine;
pub use font::{Font, FontOrigin, Weight};
pub use fonts::FontFile;
pub use layout::{Glyph, GlyphRun, TextLayout, TextLine};
pub use paragraph::{Align, Paragraph, TextStyle};
pub use selecting::Area;
