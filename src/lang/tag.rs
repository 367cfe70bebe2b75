//! Language tags, and what follows from them: script and direction.

use std::fmt;

use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Left to right, as French.
    #[default]
    Ltr,
    /// Right to left, as Arabic.
    Rtl,
}

/// Spoken forms of Arabic: whoever speaks one is written to in Arabic.
const SPOKEN_ARABIC: [&str; 14] = [
    "ary", "arq", "aeb", "ayl", "arz", "apd", "apc", "ajp", "acm", "afb", "ars", "acq", "shu",
    "mey",
];

/// A BCP 47 language tag, in lower case: `fr`, `ar`, `ary`, `ckb`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct LangId(String);

impl LangId {
    /// A language from its tag; the tag is kept as given, in lower case.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self(tag.to_ascii_lowercase())
    }

    /// French, the language the programme starts in.
    #[must_use]
    pub fn french() -> Self {
        Self::new("fr")
    }

    /// A language from what a system or a file name calls it (`es_ES.UTF-8`); nothing where that is no tag.
    #[must_use]
    pub fn of_system(name: &str) -> Option<Self> {
        let tag = name.split(['.', '@']).next()?.replace('_', "-");
        let id: LanguageIdentifier = tag.parse().ok()?;
        (!id.language.is_unknown()).then(|| Self::new(&tag))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `ar` of `ar-ma`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The language that this one is a form of: `ar` of `ar-ma` and of Moroccan Arabic, `fa` of Dari.
    #[must_use]
    pub fn wider(&self) -> Option<Self> {
        if let Some((start, _)) = self.0.rsplit_once('-') {
            return Some(Self(start.to_owned()));
        }
        match self.0.as_str() {
            form if SPOKEN_ARABIC.contains(&form) => Some(Self::new("ar")),
            "prs" => Some(Self::new("fa")),
            _ => None,
        }
    }

    /// Whether it is Arabic, or a spoken form of it.
    #[must_use]
    pub fn is_arabic(&self) -> bool {
        self.language() == "ar" || SPOKEN_ARABIC.contains(&self.language())
    }

    /// Which way the language is written, from the Unicode tables: by its script, or the one it is mostly written in.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let runs = self
            .identifier()
            .and_then(|id| LocaleDirectionality::new_extended().get(&id));
        match runs {
            Some(icu_locale::Direction::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Whether the language is written in Arabic letters.
    #[must_use]
    pub fn in_arabic_script(&self) -> bool {
        self.script().is_some_and(|script| script == "Arab")
    }

    /// The script it names or is mostly written in, as ISO 15924 names it: `Latn`.
    #[must_use]
    pub fn script(&self) -> Option<String> {
        let mut id = self.identifier()?;
        LocaleExpander::new_extended().maximize(&mut id);
        id.script.map(|script| script.as_str().to_owned())
    }

    /// The tag as the tables know it: `prs` is `fa-AF` there.
    fn identifier(&self) -> Option<LanguageIdentifier> {
        let mut locale: icu_locale::Locale = self.0.parse().ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Some(locale.id)
    }
}

impl fmt::Display for LangId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_decides_and_where_none_is_named_the_usual_one() {
        for tag in [
            "ar", "ary", "ps", "fa", "prs", "ckb", "ur", "he", "dv", "ug", "ff-Adlm", "pa-Arab",
            "uz-Arab", "ku-Arab", "ar-MA", "nqo", "sd", "shi-Arab", "arz", "haz",
        ] {
            assert_eq!(LangId::new(tag).direction(), Direction::Rtl, "{tag}");
        }
        for tag in [
            "fr",
            "en",
            "ar-Latn",
            "ckb-Latn",
            "ku",
            "ff",
            "pa",
            "uz",
            "shi",
            "zgh",
            "rif",
            "ti",
            "am",
            "so",
            "ha",
            "wo",
            "ln",
            "tr",
            "uk",
            "es",
            "kab",
            "",
            "no-such-language-at-all",
        ] {
            assert_eq!(LangId::new(tag).direction(), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn a_form_of_a_language_leads_to_it() {
        let of = |tag| LangId::new(tag).wider().map(|l| l.to_string());
        assert_eq!(of("ar-Latn-MA"), Some("ar-latn".into()));
        assert_eq!(of("ary"), Some("ar".into()));
        assert_eq!(of("prs"), Some("fa".into()));
        assert_eq!(of("ar"), None);
        assert_eq!(of("fr"), None);
    }

    #[test]
    fn what_a_system_calls_a_language_is_understood() {
        let of = |name| LangId::of_system(name).map(|l| l.to_string());
        assert_eq!(of("es_ES.UTF-8"), Some("es-es".into()));
        assert_eq!(of("zgh"), Some("zgh".into()));
        assert_eq!(of("sr_RS.UTF-8@latin"), Some("sr-rs".into()));
        for nothing in ["C", "C.UTF-8", "POSIX", "", "ma langue", "und"] {
            assert_eq!(of(nothing), None, "{nothing}");
        }
    }
}
