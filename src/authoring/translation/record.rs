//! What each translation was made from: the record beside a file, by which one knows that a text has changed since.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::decode::{decode, encode};
use super::super::diagnostic::{Diagnostic, Problem};
use super::super::finding::Finding;
use super::super::rule::Rule;
use super::rows::hash;
use super::written::Written;
use crate::lang::LangId;

/// What the name of a record ends with.
pub const RECORD_ENDING: &str = ".translations.ron";

/// The newest format of a record.
const FORMAT: u32 = 1;

/// For each language and text, the hash of the text that was translated. Written by the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Format number of the file.
    format: u32,
    /// By language, then by key.
    translations: BTreeMap<String, BTreeMap<String, String>>,
}

impl Default for Record {
    fn default() -> Self {
        Self {
            format: FORMAT,
            translations: BTreeMap::new(),
        }
    }
}

impl Record {
    /// The hash of the text that this translation was made from, where that is known.
    #[must_use]
    pub fn made_from(&self, language: &LangId, key: &str) -> Option<&str> {
        let keys = self.translations.get(language.as_str())?;
        keys.get(key).map(String::as_str)
    }

    /// Notes what a translation was made from.
    pub fn note(&mut self, language: &LangId, key: &str, hash: &str) {
        self.translations
            .entry(language.as_str().to_owned())
            .or_default()
            .insert(key.to_owned(), hash.to_owned());
    }

    /// Whether nothing is noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.translations.values().all(BTreeMap::is_empty)
    }

    /// The record as a file.
    ///
    /// # Errors
    /// Never for this type; the message is for the log.
    pub fn encoded(&self) -> Result<String, String> {
        encode(self)
    }
}

/// The name of the record beside a file: `bilan.translations.ron` beside `bilan.ron`.
#[must_use]
pub fn record_name(file: &str) -> String {
    format!(
        "{}{RECORD_ENDING}",
        file.strip_suffix(".ron").unwrap_or(file)
    )
}

/// Reads a record.
///
/// # Errors
/// Why it cannot be read.
pub fn read_record(shown: &str, bytes: &[u8]) -> Result<Record, Diagnostic> {
    #[derive(Deserialize)]
    struct Header {
        format: u32,
    }
    if let Ok(Header { format }) = decode::<Header>(shown, bytes)
        && format != FORMAT
    {
        return Err(Diagnostic::error(shown, Problem::UnknownFormat(format)));
    }
    decode(shown, bytes)
}

/// Translations whose source has changed since they were made.
#[must_use]
pub fn stale(written: &Written, record: &Record) -> Vec<Finding> {
    let mut found = Vec::new();
    for entry in &written.entries {
        let now = hash(entry.text.exact(&written.source).unwrap_or_default());
        for (tag, words) in entry.text.iter() {
            let language = LangId::new(tag);
            let old = record
                .made_from(&language, &entry.key)
                .is_some_and(|then| then != now);
            if old && !words.trim().is_empty() {
                let finding = Finding::new(Rule::W02, entry.place.key(tag), "translate-older")
                    .naming("at", entry.key.clone())
                    .naming("language", tag)
                    .naming("source", written.source.to_string())
                    .remedy("translate-older-remedy");
                found.push(finding);
            }
        }
    }
    found
}
