//! The rows of a translation sheet: one for each text, with everything a translator needs to know of it.

use sha2::{Digest, Sha256};

use super::record::Record;
use super::wording::placeholders_of;
use super::written::Written;
use crate::lang::LangId;

/// How a translation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none.
    Missing,
    /// It was made from a text that has changed since.
    Stale,
    /// There is one, and nothing is known against it.
    Ok,
}

/// A text to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name: `work_job/label`.
    pub key: String,
    /// The hash of the source text.
    pub hash: String,
    /// The title of the section it is asked in, in the source language; empty where it is in none.
    pub section: String,
    /// The part it is: `label`.
    pub part: &'static str,
    /// The text to be translated.
    pub source: String,
    /// What it is in the sheet's other languages, in their order; empty where it is not written.
    pub others: Vec<String>,
    /// The translation as it is now; empty where there is none.
    pub target: String,
    /// How the translation stands.
    pub state: State,
    /// What must be kept as it is: `{answer:work_job}`.
    pub keep: Vec<String>,
}

/// Everything that goes to a translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The file that is translated.
    pub file: String,
    /// The language that is translated from.
    pub source: LangId,
    /// The language that is translated to.
    pub target: LangId,
    /// Other languages that texts are shown in for help.
    pub others: Vec<LangId>,
    /// The texts, in the order of the file.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// How many rows stand so.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.rows.iter().filter(|r| r.state == state).count()
    }
}

/// The hash of a source text: the first twelve digits of its SHA-256, whatever ends its lines.
#[must_use]
pub fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.replace("\r\n", "\n").as_bytes());
    let start = digest.iter().take(6);
    let number = start.fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:012x}")
}

/// The sheet for a translation to this language.
#[must_use]
pub fn sheet(file: &str, written: &Written, record: &Record, target: &LangId) -> Sheet {
    let source = &written.source;
    let mut others = written.languages();
    others.retain(|l| l != source && l != target);
    let rows = written.entries.iter().map(|entry| {
        let words = entry.text.exact(source).unwrap_or_default();
        let translated = entry.text.exact(target).unwrap_or_default();
        let hash = hash(words);
        let then = record.made_from(target, &entry.key);
        let state = match (translated.is_empty(), then) {
            (true, _) => State::Missing,
            (false, Some(then)) if then != hash => State::Stale,
            (false, _) => State::Ok,
        };
        let other = |l| entry.text.exact(l).unwrap_or_default().to_owned();
        Row {
            key: entry.key.clone(),
            hash,
            section: entry
                .section
                .as_ref()
                .map_or_else(String::new, |s| s.get(source).to_owned()),
            part: entry.part,
            source: words.to_owned(),
            others: others.iter().map(other).collect(),
            target: translated.to_owned(),
            state,
            keep: placeholders_of(words).into_iter().collect(),
        }
    });
    Sheet {
        file: file.to_owned(),
        source: source.clone(),
        target: target.clone(),
        rows: rows.collect(),
        others,
    }
}

/// For each language that is declared or written, how many of how many texts are written in it.
#[must_use]
pub fn completeness(written: &Written) -> Vec<(LangId, usize, usize)> {
    let all = written.entries.len();
    let count = |l: &LangId| {
        let there = written.entries.iter().filter(|e| e.text.exact(l).is_some());
        there.count()
    };
    let languages = written.languages().into_iter();
    languages.map(|l| (l.clone(), count(&l), all)).collect()
}
