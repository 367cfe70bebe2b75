//! The document's fixed words and figures in one language.

use jiff::civil::Date;

use super::canvas::Rich;
use super::model::{FitClass, Known, Source};
use crate::lang::{Locale, MessageArgs};

/// Words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    locale: &'a Locale,
}

impl<'a> Words<'a> {
    /// The words of this locale.
    #[must_use]
    pub fn new(locale: &'a Locale) -> Self {
        Self { locale }
    }

    /// A message.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        self.locale.text(key)
    }

    /// A message about some texts.
    #[must_use]
    pub fn with(self, key: &str, values: &[(&'static str, &str)]) -> String {
        let mut args = MessageArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        self.locale.with(key, &args)
    }

    /// A message about a number, in the language's own plural form.
    #[must_use]
    pub fn count(self, key: &str, count: usize) -> String {
        self.locale.with1(key, "count", count)
    }

    /// A bold label and what it is about.
    #[must_use]
    pub fn labelled(self, key: &str, rest: &str) -> Rich {
        Rich::led_by(&self.text(key), rest)
    }

    /// A date in full, as "2 March 2026".
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.locale.date_long(date)
    }

    /// "a, b and c".
    #[must_use]
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        self.locale.list(items)
    }

    /// "a, b, c": parts that follow one another.
    #[must_use]
    pub fn series<T: AsRef<str>>(self, items: &[T]) -> String {
        self.locale.series(items)
    }

    /// "Lay tiles; Keep a till": names that may hold a comma or an "and" of their own.
    #[must_use]
    pub fn names<T: AsRef<str>>(self, items: &[T]) -> String {
        self.locale.names(items)
    }

    /// The first few names; if there are more, says how many.
    #[must_use]
    pub fn first<T: AsRef<str>>(self, items: &[T], most: usize) -> String {
        // Naming one more takes no more room than saying that there is one more.
        if items.len() <= most + 1 {
            return self.names(items);
        }
        let mut shown: Vec<&str> = items.iter().take(most).map(AsRef::as_ref).collect();
        let others = self.count("report-list-others", items.len() - most);
        shown.push(&others);
        self.names(&shown)
    }

    /// A name within a sentence: French writes its first letter small, unless it is an abbreviation.
    /// Other languages keep it: English has capitals in names of languages, Arabic has none.
    #[must_use]
    pub fn in_sentence(self, name: &str) -> String {
        let mut letters = name.chars();
        // In "S’occuper" and "À la main" the letter that tells comes after an apostrophe or a space.
        let telling = |c: &char| !matches!(c, '’' | '\'' | ' ');
        match (letters.next(), letters.clone().find(telling)) {
            (Some(first), Some(second))
                if self.locale.lang().as_str() == "fr" && second.is_lowercase() =>
            {
                first.to_lowercase().chain(letters).collect()
            }
            _ => name.to_owned(),
        }
    }

    /// A share as a whole number of hundredths.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        self.with("report-percent", &[("value", &self.hundredths(share))])
    }

    /// A share as a whole number of hundredths, without a sign.
    pub(super) fn hundredths(self, share: f64) -> String {
        self.whole(share.clamp(0.0, 1.0) * 100.0)
    }

    /// A figure without decimals.
    pub(super) fn whole(self, x: f64) -> String {
        self.locale.number(x, 0)
    }

    /// A figure with one decimal.
    pub(super) fn tenths(self, x: f64) -> String {
        self.locale.number(x, 1)
    }

    /// The words for a level from 0 to 4.
    #[must_use]
    pub fn level(self, level: f64) -> String {
        self.text(&format!("report-level-{}", level.clamp(0.0, 4.0).round()))
    }

    /// Who says so.
    #[must_use]
    pub fn source(self, source: Source) -> String {
        self.text(match source {
            Source::SelfDeclared => "report-source-self",
            Source::Observed => "report-source-observed",
            Source::Document => "report-source-document",
            Source::Test => "report-source-test",
        })
    }

    /// How an occupation stands.
    #[must_use]
    pub fn class(self, class: FitClass) -> String {
        self.text(match class {
            FitClass::Open => "report-class-open",
            FitClass::ToVerify => "report-class-to-verify",
            FitClass::Blocked => "report-class-blocked",
        })
    }

    /// A coverage in words: of all that is asked, or only of what was assessed of it.
    #[must_use]
    pub fn coverage(self, share: f64, known: Known) -> String {
        let what = self.text(match known {
            Known::All => "report-coverage-asked",
            Known::Part => "report-coverage-assessed",
            Known::General => "report-coverage-general",
        });
        let key = match share {
            share if share >= 0.95 => "report-coverage-all",
            share if share >= 0.80 => "report-coverage-most",
            share if share >= 0.60 => "report-coverage-large",
            share if share >= 0.40 => "report-coverage-half",
            _ => "report-coverage-part",
        };
        self.with(key, &[("what", &what)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{LangId, Locales};

    fn check(lang: &str, of: impl Fn(Words<'_>) -> String, expected: &str) {
        let locale = Locales::embedded().get(&LangId::new(lang));
        assert_eq!(of(Words::new(&locale)), expected, "{lang}");
    }

    #[test]
    fn dates_are_written_as_in_morocco() {
        let day = |words: Words<'_>| words.date(jiff::civil::date(2026, 8, 1));
        check("fr", day, "1er août 2026");
        check("ar", day, "1 غشت 2026");
        check("en", day, "1 August 2026");
    }

    #[test]
    fn lists_are_joined_and_cut() {
        check("fr", |words| words.list(&["a", "b", "c"]), "a, b et c");
        check("ar", |words| words.list(&["ا", "ب"]), "ا وب");
        check(
            "fr",
            |words| words.first(&["a", "b", "c", "d"], 3),
            "a\u{a0}; b\u{a0}; c\u{a0}; d",
        );
        check(
            "fr",
            |words| words.first(&["a", "b", "c", "d", "e"], 3),
            "a\u{a0}; b\u{a0}; c\u{a0}; et\u{a0}2\u{a0}autres",
        );
        check(
            "ar",
            |words| words.first(&["ا", "ب", "ج", "د"], 2),
            "ا؛ ب؛ واثنتان\u{a0}أخريان",
        );
    }

    #[test]
    fn a_name_starts_small_within_a_french_sentence() {
        check(
            "fr",
            |words| words.in_sentence("Élever des chèvres"),
            "élever des chèvres",
        );
        for (name, expected) in [
            ("S’occuper d’enfants", "s’occuper d’enfants"),
            ("À l’écoute", "à l’écoute"),
            ("BTP", "BTP"),
            ("B2", "B2"),
            ("L’OFPPT", "L’OFPPT"),
        ] {
            check("fr", |words| words.in_sentence(name), expected);
        }
        check("en", |words| words.in_sentence("French"), "French");
    }

    #[test]
    fn figures_follow_the_language() {
        check("fr", |words| words.percent(0.826), "83\u{a0}%");
    }
}
