//! Everything a dossier holds, as PDF.

use jiff::civil::Date;

use super::pdf::{self, PdfError};
use crate::dossier::Dossier;
use crate::lang::Locale;
use crate::occupation::Catalogue;
use crate::report::{lay_out, whole_file};
use crate::text::TextEngine;

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
    let document = whole_file(dossier, catalogue, locale, date);
    pdf::write(&lay_out(&document, locale, engine), date)
}
