//! A sheet that came back, taken into its file row by row.

use std::collections::{BTreeMap, BTreeSet};

use super::super::diagnostic::Diagnostic;
use super::super::edits::{insert_element, set_text};
use super::super::shape::FileKind;
use super::super::tree::{Edit, NodeKind, Tree, apply, parse, quoted};
use super::record::Record;
use super::rows::hash;
use super::wording::{cleaned, is_sentence, lost_letters, placeholders_of};
use super::written::{Entry, Written, read};
use crate::lang::LangId;
use crate::questionnaire::Place;

/// A sheet that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The language that was translated to.
    pub target: LangId,
    /// Its rows.
    pub rows: Vec<FilledRow>,
}

/// A row that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledRow {
    /// The row or line of the sheet, from 1.
    pub row: usize,
    /// The name of the text.
    pub key: String,
    /// The hash of the text that was translated.
    pub hash: Option<String>,
    /// The translation.
    pub target: String,
    /// Whether the translator says that an older translation still fits.
    pub confirmed: bool,
}

/// What is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wishes {
    /// Takes translations of texts that have changed since.
    pub stale: bool,
}

/// What is to be said of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The row or line of the sheet, from 1.
    pub row: usize,
    /// The name of the text.
    pub key: String,
    /// What.
    pub remark: Remark,
}

/// What can be said of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The file has no such text.
    Unknown,
    /// The text has changed since the sheet was made; not taken.
    Stale,
    /// As before, and taken because it was wished for.
    StaleTaken,
    /// The text had changed before the sheet was made, and its old translation came back as it was.
    StillOld,
    /// It does not say of which text it is the translation.
    NoHash,
    /// The same text stands in an earlier row with other words.
    Repeated(usize),
    /// Places for answers are missing or too many.
    Placeholders {
        /// What must be there and is not.
        missing: Vec<String>,
        /// What is there and must not be.
        extra: Vec<String>,
    },
    /// Letters were replaced by question marks.
    LostLetters,
    /// The file has no place where it can be written.
    NoPlace,
    /// Taken, though it is the same as the text itself.
    SameAsSource,
    /// Taken without so many characters that are not seen.
    Unseen(usize),
}

impl Remark {
    /// Whether the row was left out because something is wrong with it.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        !matches!(
            self,
            Self::StaleTaken | Self::StillOld | Self::SameAsSource | Self::Unseen(_)
        )
    }
}

/// What comes of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The file with the translations in it.
    pub text: String,
    /// The edits that make it.
    pub edits: Vec<Edit>,
    /// The record with what each translation was made from.
    pub record: Record,
    /// How many texts got a translation that had none.
    pub new: usize,
    /// How many translations were replaced by others.
    pub replaced: usize,
    /// How many came back as they were.
    pub unchanged: usize,
    /// How many rows are not filled in.
    pub empty: usize,
    /// Whether the file's list of languages got one more.
    pub declared: bool,
    /// What is to be said of single rows, in the order of the sheet.
    pub said: Vec<Said>,
    /// Texts that have no row in the sheet.
    pub missing: Vec<String>,
}

/// Takes a sheet into a file. `None` where the file is of a kind that has no texts.
///
/// # Errors
/// Why the file cannot be read.
pub fn take(
    (kind, shown, text): (FileKind, &str, &str),
    record: &Record,
    filled: &Filled,
    wishes: Wishes,
) -> Result<Option<Taken>, Diagnostic> {
    let Some(written) = read(kind, shown, text)? else {
        return Ok(None);
    };
    let mut unplaced = BTreeSet::new();
    loop {
        let taken = Taking::of(&written, text, record, (filled, wishes), &unplaced);
        let lost = not_as_meant(kind, shown, &written, &taken);
        // What does not read as it was meant is left out, and the rest is tried again.
        if lost.is_subset(&unplaced) {
            return Ok(Some(taken.taken));
        }
        unplaced.extend(lost);
    }
}

/// The texts that the file would not give back as they were meant.
fn not_as_meant(
    kind: FileKind,
    shown: &str,
    written: &Written,
    taking: &Taking<'_>,
) -> BTreeSet<String> {
    let after = read(kind, shown, &taking.taken.text).ok().flatten();
    let target = taking.target.as_str();
    let meant = written.entries.iter().filter(|entry| {
        let key = entry.key.as_str();
        let there = after.as_ref().and_then(|a| a.entry(key));
        let mut wanted: BTreeMap<&str, &str> = entry.text.iter().collect();
        if let Some(words) = taking.words.get(key) {
            wanted.insert(target, words);
        }
        there.is_none_or(|t| t.text.iter().collect::<BTreeMap<_, _>>() != wanted)
    });
    let lost: BTreeSet<String> = meant.map(|e| e.key.clone()).collect();
    let edited = |key: &String| taking.words.contains_key(key.as_str());
    if lost.iter().any(edited) || lost.is_empty() {
        lost.into_iter().filter(edited).collect()
    } else {
        // Another text was hit: then nothing is taken.
        taking.words.keys().map(|k| (*k).to_owned()).collect()
    }
}

struct Taking<'a> {
    taken: Taken,
    target: &'a LangId,
    /// The words that are put in, by key.
    words: BTreeMap<&'a str, String>,
}

impl<'a> Taking<'a> {
    fn of(
        written: &'a Written,
        text: &str,
        record: &Record,
        (filled, wishes): (&'a Filled, Wishes),
        unplaced: &BTreeSet<String>,
    ) -> Self {
        let mut taking = Self {
            taken: Taken {
                text: text.to_owned(),
                edits: Vec::new(),
                record: record.clone(),
                new: 0,
                replaced: 0,
                unchanged: 0,
                empty: 0,
                declared: false,
                said: Vec::new(),
                missing: Vec::new(),
            },
            target: &filled.target,
            words: BTreeMap::new(),
        };
        let entries: BTreeMap<&str, &Entry> = written
            .entries
            .iter()
            .map(|e| (e.key.as_str(), e))
            .collect();
        let mut seen: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
        for row in &filled.rows {
            let key = row.key.as_str();
            let Some(entry) = entries.get(key) else {
                taking.say(row, Remark::Unknown);
                continue;
            };
            match seen.get(key) {
                Some((_, words)) if *words == row.target.trim() => {}
                Some((first, _)) => taking.say(row, Remark::Repeated(*first)),
                None => {
                    seen.insert(key, (row.row, row.target.trim()));
                    let source = entry.text.exact(&written.source).unwrap_or_default();
                    let unplaced = unplaced.contains(key);
                    taking.row(row, entry, source, (wishes, unplaced));
                }
            }
        }
        let missing = written.entries.iter().map(|e| e.key.as_str());
        let missing = missing.filter(|key| !seen.contains_key(key));
        taking.taken.missing = missing.map(str::to_owned).collect();
        taking.splice(written, text, &entries);
        taking
    }

    fn say(&mut self, row: &FilledRow, remark: Remark) {
        self.taken.said.push(Said {
            row: row.row,
            key: row.key.clone(),
            remark,
        });
    }

    fn row(
        &mut self,
        row: &FilledRow,
        entry: &'a Entry,
        source: &str,
        (wishes, unplaced): (Wishes, bool),
    ) {
        let (words, unseen) = cleaned(&row.target);
        if words.is_empty() {
            self.taken.empty += 1;
            return;
        }
        let now = hash(source);
        let Some(made_from) = row.hash.as_deref() else {
            return self.say(row, Remark::NoHash);
        };
        let old = made_from != now;
        let before = entry.text.exact(self.target);
        if before == Some(words.as_str()) {
            return self.unchanged(row, entry, &now);
        }
        if old && !wishes.stale {
            return self.say(row, Remark::Stale);
        }
        if lost_letters(&words, source) {
            return self.say(row, Remark::LostLetters);
        }
        let (wanted, found) = (placeholders_of(source), placeholders_of(&words));
        if wanted != found {
            let remark = Remark::Placeholders {
                missing: wanted.difference(&found).cloned().collect(),
                extra: found.difference(&wanted).cloned().collect(),
            };
            return self.say(row, remark);
        }
        if unplaced {
            return self.say(row, Remark::NoPlace);
        }
        if old {
            self.say(row, Remark::StaleTaken);
        }
        if unseen > 0 {
            self.say(row, Remark::Unseen(unseen));
        }
        if words == source && is_sentence(source) {
            self.say(row, Remark::SameAsSource);
        }
        if before.is_some() {
            self.taken.replaced += 1;
        } else {
            self.taken.new += 1;
        }
        self.taken.record.note(self.target, &entry.key, made_from);
        self.words.insert(&entry.key, words);
    }

    /// A translation that came back as it was: it is of the text as it is now, unless that is known to be otherwise
    /// and nobody says that it still fits.
    fn unchanged(&mut self, row: &FilledRow, entry: &Entry, now: &str) {
        self.taken.unchanged += 1;
        let record = &mut self.taken.record;
        let then = record.made_from(self.target, &entry.key).map(str::to_owned);
        match row.hash.as_deref() {
            Some(made_from) if made_from == now => {
                let was_old = then.is_some_and(|then| then != now);
                if was_old && !row.confirmed {
                    return self.say(row, Remark::StillOld);
                }
                record.note(self.target, &entry.key, now);
            }
            Some(made_from) => {
                if then.is_none() {
                    record.note(self.target, &entry.key, made_from);
                }
                if then.is_none_or(|then| then != now) {
                    self.say(row, Remark::StillOld);
                }
            }
            None => {}
        }
    }

    fn splice(&mut self, written: &Written, text: &str, entries: &BTreeMap<&str, &Entry>) {
        if self.words.is_empty() {
            return;
        }
        let tree = parse(text);
        for (key, words) in &self.words {
            let entry = entries.get(key);
            let edit = entry.and_then(|e| set_text(&tree, &e.place, self.target.as_str(), words));
            self.taken.edits.extend(edit);
        }
        if !written.declared.contains(self.target) {
            let edit = declare(&tree, self.target);
            self.taken.declared = edit.is_some();
            self.taken.edits.extend(edit);
        }
        self.taken.text = apply(text, &self.taken.edits);
    }
}

/// The edit by which the file's list of languages names this one too; nothing where there is no such list, or where it
/// is empty: its first language is the one that is translated from.
fn declare(tree: &Tree<'_>, language: &LangId) -> Option<Edit> {
    let place = Place::root().field("languages");
    match &tree.find(&place)?.kind {
        NodeKind::List(named) if !named.is_empty() => {
            insert_element(tree, &place, named.len(), &quoted(language.as_str()))
        }
        _ => None,
    }
}
