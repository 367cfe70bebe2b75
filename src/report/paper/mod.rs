//! A questionnaire on paper: a form to fill in by hand where there is no power, laid out as the summary is.

mod answers;
mod drawing;
mod form;
mod gaps;
mod lists;
mod marks;
mod numbers;
mod parts;

pub(super) use drawing::set_part;
pub use form::{PaperForm, document};
pub use numbers::numbers;
pub use parts::{DatePart, Gap, Part, Room, Shape, Tick};

use super::{Pages, lay_out, lay_out_beside};
use crate::lang::Locale;
use crate::text::TextEngine;

/// The pages of a form, in one language or in two side by side.
#[must_use]
pub fn paper_pages(
    form: &PaperForm<'_>,
    first: &Locale,
    beside: Option<&Locale>,
    engine: &mut TextEngine,
) -> Pages {
    let other = beside.map(|beside| beside.lang().clone());
    let ours = document(form, first, other.as_ref());
    let Some(second) = beside else {
        return lay_out(&ours, first, engine);
    };
    let theirs = document(form, second, Some(first.lang()));
    lay_out_beside((&ours, first), (&theirs, second), engine)
}
