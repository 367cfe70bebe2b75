//! The sheet with a recovery key as PDF.

use jiff::civil::Date;

use super::pdf::{self, PdfError};
use crate::lang::Locale;
use crate::report::{lay_out, recovery_sheet};
use crate::text::TextEngine;

/// The sheet for this key, and its public half, as PDF.
///
/// # Errors
/// Where a font or the document cannot be written.
pub fn recovery_sheet_pdf(
    secret: &str,
    public: &str,
    date: Date,
    locale: &Locale,
    engine: &mut TextEngine,
) -> Result<Vec<u8>, PdfError> {
    let sheet = recovery_sheet(secret, public, date, locale);
    pdf::write(&lay_out(&sheet, locale, engine), date)
}
