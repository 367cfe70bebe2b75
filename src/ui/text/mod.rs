//! Text on screen in any script: labels, buttons, choices and fields, and rows that run the reader's way.
//!
//! Every widget finds fonts, cache, theme and direction through the egui context. Knows nothing of what a text means.

mod button;
mod choice;
mod editor;
mod field;
mod label;
mod mirrored;
mod painter;
mod raster;
#[cfg(test)]
mod sheet;
mod spoken;
mod style;
#[cfg(test)]
mod tests;

pub use button::{ButtonKind, ButtonOptions, button, button_with, link};
pub use choice::{ChoiceOptions, Mark, choice_row, choice_row_with};
pub use field::{FieldOptions, labelled_field, text_field};
pub use label::{heading, hint, label, measure, paint, styled, subheading};
pub use mirrored::{
    card, column, direction, in_direction, row, row_wrapped, set_direction, side_by_side, split_row,
};
pub use style::{Size, Style, Tone};

pub use crate::text::{Align, DirectionChoice, Weight};
