//! The texts of a trainers' file, whichever kind it is, and the languages it is written in.

use std::collections::{BTreeMap, BTreeSet};

use super::super::decode::decode;
use super::super::diagnostic::{Diagnostic, Problem};
use super::super::shape::FileKind;
use super::kinds;
use crate::competence::FrameworkSource;
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{Activities, OccupationSource, References};
use crate::questionnaire::{FORMAT, Part, Place, QuestionnaireSource, TextAt};

/// One text of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its name, which does not change when others are added or moved: `work_job/label`.
    pub key: String,
    /// Where it stands.
    pub place: Place,
    /// The part it is: `label`.
    pub part: &'static str,
    /// The title of the section it is asked in.
    pub section: Option<LocalizedText>,
    /// The text.
    pub text: LocalizedText,
}

/// The texts of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// The languages that the file declares; none where it declares none.
    pub declared: Vec<LangId>,
    /// The language that is translated from.
    pub source: LangId,
    /// The texts that are written in that language, in the order of the file.
    pub entries: Vec<Entry>,
}

impl Written {
    /// The text of this name.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| e.key == key)
    }

    /// The languages that are declared or written, declared ones first.
    #[must_use]
    pub fn languages(&self) -> Vec<LangId> {
        let mut all = self.declared.clone();
        let texts = self.entries.iter().flat_map(|e| e.text.iter());
        let written: BTreeSet<&str> = texts.map(|(tag, _)| tag).collect();
        all.extend(written.into_iter().map(LangId::new));
        let mut seen = BTreeSet::new();
        all.retain(|l| seen.insert(l.clone()));
        all
    }

    pub(super) fn of(declared: &[LangId], source: Option<&LangId>, mut all: Vec<Entry>) -> Self {
        let source = source.cloned().unwrap_or_else(|| mostly(&all));
        all.retain(|e| e.text.exact(&source).is_some());
        // Two of one name are an error that the checker says; until then each keeps a name of its own.
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for entry in &mut all {
            let count = seen.entry(entry.key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                entry.key = format!("{}#{count}", entry.key);
            }
        }
        Self {
            declared: declared.to_vec(),
            source,
            entries: all,
        }
    }
}

/// The language that most texts are written in; of several French, else the first.
fn mostly(entries: &[Entry]) -> LangId {
    let mut counts: BTreeMap<LangId, usize> = BTreeMap::new();
    for (tag, _) in entries.iter().flat_map(|e| e.text.iter()) {
        *counts.entry(LangId::new(tag)).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or_default();
    counts.retain(|_, count| *count == most);
    if counts.contains_key(&LangId::french()) {
        return LangId::french();
    }
    counts.into_keys().next().unwrap_or_else(LangId::french)
}

impl From<&QuestionnaireSource> for Written {
    fn from(source: &QuestionnaireSource) -> Self {
        let entries = kinds::questionnaire(source);
        Self::of(&source.languages, Some(&source.source_language), entries)
    }
}

impl From<&Part> for Written {
    fn from(part: &Part) -> Self {
        Self::of(&[], None, kinds::part(part))
    }
}

impl From<&FrameworkSource> for Written {
    fn from(framework: &FrameworkSource) -> Self {
        let languages = &framework.languages;
        Self::of(languages, languages.first(), kinds::framework(framework))
    }
}

impl From<&OccupationSource> for Written {
    fn from(occupation: &OccupationSource) -> Self {
        let languages = &occupation.languages;
        Self::of(languages, languages.first(), kinds::occupation(occupation))
    }
}

impl From<&Activities> for Written {
    fn from(activities: &Activities) -> Self {
        let languages = &activities.languages;
        Self::of(languages, languages.first(), kinds::activities(activities))
    }
}

impl From<&References> for Written {
    fn from(references: &References) -> Self {
        let languages = &references.languages;
        Self::of(languages, languages.first(), kinds::references(references))
    }
}

/// The texts of a file; nothing of a kind of file that has none.
///
/// # Errors
/// Why the file cannot be read.
pub fn read(kind: FileKind, shown: &str, text: &str) -> Result<Option<Written>, Diagnostic> {
    fn of<T>(shown: &str, text: &str, format: fn(&T) -> u32) -> Result<Option<Written>, Diagnostic>
    where
        T: serde::de::DeserializeOwned,
        for<'a> Written: From<&'a T>,
    {
        let value: T = decode(shown, text.as_bytes())?;
        match format(&value) {
            FORMAT => Ok(Some(Written::from(&value))),
            other => Err(Diagnostic::error(shown, Problem::UnknownFormat(other))),
        }
    }
    match kind {
        FileKind::Questionnaire => of(shown, text, |q: &QuestionnaireSource| q.format),
        FileKind::Part => of(shown, text, |p: &Part| p.format),
        FileKind::Competences => of(shown, text, |f: &FrameworkSource| f.format),
        FileKind::Occupation => of(shown, text, |o: &OccupationSource| o.format),
        FileKind::Activities => of(shown, text, |a: &Activities| a.format),
        FileKind::References => of(shown, text, |r: &References| r.format),
        FileKind::Scoring | FileKind::Paths => Ok(None),
    }
}

/// A text as it is told to a translator.
pub(super) fn entry(at: &TextAt<'_>, section: Option<&LocalizedText>) -> Entry {
    Entry {
        key: at.key.clone(),
        place: at.place.clone(),
        part: at.part,
        section: section.cloned(),
        text: at.text.clone(),
    }
}
