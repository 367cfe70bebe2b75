//! In which languages a document is written: one, or two side by side.

use std::fmt;

use crate::lang::LangId;

/// The language of a document, and the one beside it if there are two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentLanguages {
    first: LangId,
    beside: Option<LangId>,
}

impl DocumentLanguages {
    /// One language.
    #[must_use]
    pub fn one(first: LangId) -> Self {
        Self {
            first,
            beside: None,
        }
    }

    /// Two languages; of the same language twice, one is enough.
    #[must_use]
    pub fn two(first: LangId, beside: LangId) -> Self {
        let beside = Some(beside).filter(|beside| *beside != first);
        Self { first, beside }
    }

    /// The first language: the file's own.
    #[must_use]
    pub fn first(&self) -> &LangId {
        &self.first
    }

    /// The other, if there is one.
    #[must_use]
    pub fn beside(&self) -> Option<&LangId> {
        self.beside.as_ref()
    }

    /// Both, or the one.
    pub fn all(&self) -> impl Iterator<Item = &LangId> {
        std::iter::once(&self.first).chain(&self.beside)
    }
}

/// As in a file's name: `fr`, `fr+ar`.
impl fmt::Display for DocumentLanguages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        match &self.beside {
            Some(beside) => write!(f, "+{beside}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_languages() {
        let [fr, ar] = ["fr", "ar"].map(LangId::new);
        assert_eq!(DocumentLanguages::one(fr.clone()).to_string(), "fr");
        assert_eq!(DocumentLanguages::two(ar.clone(), fr).to_string(), "ar+fr");
        assert_eq!(DocumentLanguages::two(ar.clone(), ar).to_string(), "ar");
    }
}
