//! A dossier's summary, from answers to the bytes of a PDF.

use jiff::civil::Date;

use super::pdf::{self, PdfError};
use crate::dossier::{Dossier, derive};
use crate::lang::{Locale, Locales};
use crate::occupation::Catalogue;
use crate::report::{DocumentLanguages, Pages, build, pages, pages_beside};
use crate::text::TextEngine;

/// The pages of a dossier's summary, in one language or in two side by side.
#[must_use]
pub fn summary_pages(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locales: &Locales,
    languages: &DocumentLanguages,
    date: Date,
    engine: &mut TextEngine,
) -> Pages {
    let derived = derive(dossier, catalogue);
    let told = |locale: &Locale| build(dossier, &derived, catalogue, locale, date);
    let first = locales.get(languages.first());
    match languages.beside().map(|beside| locales.get(beside)) {
        None => pages(&told(&first), &first, engine),
        Some(second) => pages_beside((&told(&first), &first), (&told(&second), &second), engine),
    }
}

/// A dossier's summary as PDF. The same dossier, date and fonts give the same bytes.
///
/// # Errors
/// Where a font or the document cannot be written.
pub fn summary_pdf(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locales: &Locales,
    languages: &DocumentLanguages,
    date: Date,
    engine: &mut TextEngine,
) -> Result<Vec<u8>, PdfError> {
    let pages = summary_pages(dossier, catalogue, locales, languages, date, engine);
    pdf::write(&pages, date)
}
