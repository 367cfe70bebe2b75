//! Text on screen in any script: labels, buttons, choices and fields, and rows that run the reader's way.
//!
//! Every widget finds fonts, cache, theme and direction through the egui context. Knows nothing of what a text means.

mod atlas;
mod button;
mod choice;
mod editor;
mod field;
mod figure;
mod label;
mod mirrored;
mod offer;
mod painter;
mod raster;
mod selection;
#[cfg(test)]
mod sheet;
mod sheets;
mod style;
#[cfg(test)]
mod tests;
mod tooltip;

use std::sync::Arc;

use egui::mutex::Mutex;

pub use button::{ButtonKind, ButtonOptions, button, button_with, link};
pub use choice::{ChoiceOptions, Mark, choice_row, choice_row_with};
pub use field::{
    Ask, FieldOptions, MarginMark, MenuWords, SourceOptions, SourceResponse, labelled_field,
    set_menu_words, source_field, text_field,
};
pub use figure::{Drawing, texture};
pub use label::{heading, hint, label, measure, paint, styled, subheading};
pub use mirrored::{
    card, column, direction, in_direction, paper, row, row_wrapped, set_direction, side_by_side,
    split_row,
};
pub use offer::{OfferOptions, offer_row};
pub use painter::{missing_letters, set_engine};
pub use selection::finish_selection;
pub use sheets::Sheets;
pub use style::{Size, Style, Tone};
pub use tooltip::tooltip;

pub use crate::text::{Align, DirectionChoice, Weight};

/// Lets go of everything that was typed, selected, laid out and drawn, so that no text stays behind a locked vault.
pub fn forget(ctx: &egui::Context) {
    ctx.data_mut(egui::util::IdTypeMap::remove_by_type::<Arc<Mutex<field::FieldState>>>);
    selection::forget(ctx);
    painter::forget(ctx);
}

/// Whether the keyboard is in a field, or in its menu.
#[must_use]
pub fn is_typing(ctx: &egui::Context) -> bool {
    if field::is_menu_open(ctx) {
        return true;
    }
    let Some(focused) = ctx.memory(egui::Memory::focused) else {
        return false;
    };
    let has_field = |hidden: bool| {
        let state: Option<Arc<Mutex<field::FieldState>>> =
            ctx.data(|data| data.get_temp(focused.with(hidden)));
        state.is_some()
    };
    has_field(false) || has_field(true)
}
