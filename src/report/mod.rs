//! What a document says: model → blocks → pages; figures drawn once for screen and paper.
//!
//! Takes plain data and gives marks on pages. Knows no file, no screen, no clock, and no private note.

mod canvas;
mod model;
mod page;
mod style;

pub use canvas::{Canvas, Rich, set};
pub use model::*;
pub use page::{Colour, Op, Page, Pages, Stroke};
