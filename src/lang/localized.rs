//! Language tags and texts written in several languages.

use std::collections::BTreeMap;
use std::fmt;

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

/// A BCP 47 language tag, in lower case: `fr`, `ar`, `ary`, `ckb`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Which way the language is written, from its tag (script subtag first, then the language).
    #[must_use]
    pub fn direction(&self) -> Direction {
        let mut parts = self.0.split('-');
        let language = parts.next().unwrap_or_default();
        let rtl_script = parts
            .clone()
            .any(|p| matches!(p, "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm"));
        let latin = parts.any(|p| p == "latn");
        let rtl_language = matches!(
            language,
            "ar" | "ary" | "fa" | "prs" | "ps" | "ckb" | "ur" | "he" | "dv" | "ug"
        );
        if rtl_script || (rtl_language && !latin) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }
}

impl fmt::Display for LangId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One text, written in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalizedText(BTreeMap<String, String>);

impl LocalizedText {
    /// A text that is the same in one language only.
    #[must_use]
    pub fn single(lang: &LangId, text: &str) -> Self {
        Self(BTreeMap::from([(
            lang.as_str().to_owned(),
            text.to_owned(),
        )]))
    }

    /// The text in exactly this language, if it is written and not blank.
    #[must_use]
    pub fn exact(&self, lang: &LangId) -> Option<&str> {
        self.0
            .get(lang.as_str())
            .map(String::as_str)
            .filter(|t| !t.trim().is_empty())
    }

    /// The text in this language, else in French, English, or the first that is written; empty if none is.
    #[must_use]
    pub fn get(&self, lang: &LangId) -> &str {
        self.exact(lang)
            .or_else(|| self.exact(&LangId::french()))
            .or_else(|| self.exact(&LangId::new("en")))
            .or_else(|| {
                self.0
                    .values()
                    .map(String::as_str)
                    .find(|t| !t.trim().is_empty())
            })
            .unwrap_or_default()
    }

    /// Every language and its text, in order of tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(l, t)| (l.as_str(), t.as_str()))
    }

    /// Whether nothing at all is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|t| t.trim().is_empty())
    }
}

impl<const N: usize> From<[(&str, &str); N]> for LocalizedText {
    fn from(pairs: [(&str, &str); N]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(l, t)| ((*l).to_owned(), (*t).to_owned()))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_decides_before_language() {
        assert_eq!(LangId::new("ar").direction(), Direction::Rtl);
        assert_eq!(LangId::new("ps").direction(), Direction::Rtl);
        assert_eq!(LangId::new("ckb-latn").direction(), Direction::Ltr);
        assert_eq!(LangId::new("ff-adlm").direction(), Direction::Rtl);
        assert_eq!(LangId::new("fr").direction(), Direction::Ltr);
    }

    #[test]
    fn a_missing_language_falls_back_to_one_that_is_written() {
        let text = LocalizedText::from([("en", "Hello"), ("ar", " ")]);
        assert_eq!(text.get(&LangId::new("ar")), "Hello");
        assert_eq!(LocalizedText::default().get(&LangId::french()), "");
    }
}
