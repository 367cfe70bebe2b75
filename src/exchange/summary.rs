//! A dossier's summary, from answers to the bytes of a PDF.

use jiff::civil::Date;

use super::pdf::{self, PdfError};
use crate::dossier::{Dossier, derive};
use crate::lang::Locale;
use crate::occupation::Catalogue;
use crate::report::{Pages, build, pages};
use crate::text::TextEngine;

/// The pages of a dossier's summary, in the locale's language.
#[must_use]
pub fn summary_pages(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locale: &Locale,
    date: Date,
) -> Pages {
    let derived = derive(dossier, catalogue);
    let summary = build(dossier, &derived, catalogue, locale, date);
    pages(&summary, locale, &mut TextEngine::new())
}

/// A dossier's summary as PDF. The same dossier and date give the same bytes.
///
/// # Errors
/// Where a font or the document cannot be written.
pub fn summary_pdf(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locale: &Locale,
    date: Date,
) -> Result<Vec<u8>, PdfError> {
    pdf::write(&summary_pages(dossier, catalogue, locale, date), date)
}
