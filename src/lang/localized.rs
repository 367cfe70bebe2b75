//! Texts written in several languages.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::LangId;

/// One text, written in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
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

    /// The text in this language, else in a wider one (`ar` for `ar-ma`), French, English, or the first that is
    /// written; empty if none is.
    #[must_use]
    pub fn get(&self, lang: &LangId) -> &str {
        std::iter::successors(Some(lang.clone()), LangId::wider)
            .find_map(|lang| self.exact(&lang))
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

    /// The text with the words of each language, by tag, made anew.
    #[must_use]
    pub fn map(&self, mut words: impl FnMut(&str, &str) -> String) -> Self {
        let made = |(lang, text): (&String, &String)| (lang.clone(), words(lang, text));
        Self(self.0.iter().map(made).collect())
    }

    /// Whether nothing at all is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|t| t.trim().is_empty())
    }
}

impl FromIterator<(String, String)> for LocalizedText {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
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
    fn a_missing_language_falls_back_to_one_that_is_written() {
        let text = LocalizedText::from([("en", "Hello"), ("ar", " ")]);
        assert_eq!(text.get(&LangId::new("ar")), "Hello");
        let text = LocalizedText::from([("en", "Hello"), ("es", "Hola")]);
        assert_eq!(text.get(&LangId::new("es-MX")), "Hola");
        let text = LocalizedText::from([("fr", "Bonjour"), ("ar", "سلام")]);
        assert_eq!(text.get(&LangId::new("ary")), "سلام");
        assert_eq!(LocalizedText::default().get(&LangId::french()), "");
    }
}
