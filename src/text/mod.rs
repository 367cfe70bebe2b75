//! Text: fonts, shaping, direction and line layout, one engine for screen and paper.
//!
//! A [`Paragraph`] goes in, a [`TextLayout`] comes out: glyphs in visual order, each with the characters it carries.
//! Knows no screen and no page: units are whatever the size was given in, y runs downwards from the top of the paragraph.

mod direction;
mod engine;
mod fonts;
mod layout;
mod paragraph;
#[cfg(test)]
mod tests;

pub use direction::{DirectionChoice, first_strong};
pub use engine::TextEngine;
pub use fonts::{FontId, Weight};
pub use layout::{Glyph, GlyphRun, TextLayout, TextLine};
pub use paragraph::{Align, Paragraph, TextStyle};
