//! The skills profile for an employer, from answers to pages.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::dossier::{Dossier, derive};
use crate::lang::{LangId, Locale, Locales};
use crate::occupation::Catalogue;
use crate::report::{EmployerProfile, Pages, build, employer_document, lay_out};
use crate::text::TextEngine;

/// The profile, of what was chosen to be shown.
#[must_use]
pub fn employer_profile(
    dossier: &Dossier,
    catalogue: &Catalogue,
    (locale, locales): (&Locale, &Locales),
    shown: &BTreeSet<String>,
    date: Date,
) -> EmployerProfile {
    let derived = derive(dossier, catalogue);
    let told = |locale: &Locale| build(dossier, &derived, catalogue, locale, date);
    // Keys are made in French, which is always there.
    let plain = told(&locales.get(&LangId::french()));
    EmployerProfile::of(&told(locale), &plain, shown)
}

/// The pages of the profile.
#[must_use]
pub fn employer_pages(
    dossier: &Dossier,
    catalogue: &Catalogue,
    languages: (&Locale, &Locales),
    shown: &BTreeSet<String>,
    date: Date,
    engine: &mut TextEngine,
) -> Pages {
    let profile = employer_profile(dossier, catalogue, languages, shown, date);
    let document = employer_document(&profile, languages.0);
    lay_out(&document, languages.0, engine)
}
