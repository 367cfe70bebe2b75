//! Everything a dossier holds, as PDF.

use jiff::civil::Date;

use super::pdf::{self, PdfError};
use crate::dossier::Dossier;
use crate::lang::Locale;
use crate::occupation::Catalogue;
use crate::report::{Pages, lay_out, whole_file};
use crate::text::TextEngine;

/// The pages of the whole dossier in words, in the locale's language.
#[must_use]
pub fn whole_file_pages(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locale: &Locale,
    date: Date,
    engine: &mut TextEngine,
) -> Pages {
    lay_out(
        &whole_file(dossier, catalogue, locale, date),
        locale,
        engine,
    )
}

/// The whole dossier in words, as PDF, in the locale's language.
///
/// # Errors
/// Where a font or the document cannot be written.
pub fn whole_file_pdf(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locale: &Locale,
    date: Date,
    engine: &mut TextEngine,
) -> Result<Vec<u8>, PdfError> {
    let pages = whole_file_pages(dossier, catalogue, locale, date, engine);
    pdf::write(&pages, date)
}
