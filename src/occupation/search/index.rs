//! The words of titles, and for each word the titles it is in.

use std::collections::{BTreeSet, HashMap};

use fst::{Map, MapBuilder};

use super::fold::{fold, without_article};
use crate::lang::LangId;

/// So many letters of a word are looked at.
pub(super) const LETTERS: usize = 32;

/// Something with titles.
pub(super) struct Named<'a> {
    /// Its place among its kind.
    pub position: usize,
    /// Its name in files.
    pub id: &'a str,
    /// Whether it is the catalogue's own, not imported.
    pub own: bool,
    /// Language, title, and whether it is the preferred one.
    pub titles: Vec<(&'a str, &'a str, bool)>,
}

/// One title.
#[derive(Debug, Clone, Copy)]
pub(super) struct Title {
    /// Whose it is, in order of ids.
    pub subject: u32,
    /// Where its text begins.
    start: u32,
    lang: u8,
    /// How many words it has that weigh something; what only says the other gender is not counted again.
    pub length: u8,
    /// Whether it is the preferred one.
    pub preferred: bool,
}

/// One whose titles are found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject {
    /// Its place among its kind.
    pub position: u32,
    /// Whether it is the catalogue's own.
    pub own: bool,
}

/// Titles by word.
pub(super) struct Index {
    /// Folded words in order, each with its number.
    pub words: Map<Vec<u8>>,
    /// Where the titles of each word begin in `postings`, and at last where they end.
    starts: Vec<u32>,
    postings: Vec<u32>,
    pub all: Vec<Title>,
    pub subjects: Vec<Subject>,
    texts: String,
    langs: Vec<LangId>,
}

impl Index {
    /// Indexes the titles of these.
    pub fn new(mut named: Vec<Named<'_>>, stop_words: &BTreeSet<String>) -> Self {
        // By id, so that what is found does not hang on the order in which files were read.
        named.sort_by(|a, b| a.id.cmp(b.id));
        let mut words: HashMap<String, Vec<u32>> = HashMap::new();
        let mut langs: Vec<LangId> = Vec::new();
        let (mut all, mut subjects) = (Vec::new(), Vec::new());
        let mut texts = String::new();
        for one in &named {
            let subject = subjects.len() as u32;
            subjects.push(Subject {
                position: one.position as u32,
                own: one.own,
            });
            for (lang, text, preferred) in &one.titles {
                let folded = fold(text);
                if folded.is_empty() {
                    continue;
                }
                let number = all.len() as u32;
                let lang = LangId::new(lang);
                let of_lang = langs.iter().position(|l| *l == lang);
                let of_lang = of_lang.unwrap_or_else(|| {
                    langs.push(lang);
                    langs.len() - 1
                });
                let mut telling: Vec<&str> = Vec::new();
                for word in folded.split(' ') {
                    let word = shortened(word);
                    if !telling.contains(&word)
                        && word.chars().nth(1).is_some()
                        && !stop_words.contains(word)
                    {
                        telling.push(word);
                    }
                    for form in [Some(word), without_article(word)].into_iter().flatten() {
                        post(&mut words, form, number);
                    }
                }
                let genders = text.matches(['/', '؛']).count();
                let length = telling.len().saturating_sub(genders).max(1);
                all.push(Title {
                    subject,
                    start: texts.len() as u32,
                    lang: u8::try_from(of_lang).unwrap_or(u8::MAX),
                    length: u8::try_from(length).unwrap_or(u8::MAX),
                    preferred: *preferred,
                });
                texts.push_str(text);
            }
        }
        let mut words: Vec<(String, Vec<u32>)> = words.into_iter().collect();
        words.sort_unstable();
        let mut starts = Vec::with_capacity(words.len() + 1);
        let all_postings = words.iter().map(|(_, titles)| titles.len());
        let mut postings = Vec::with_capacity(all_postings.sum());
        let mut map = MapBuilder::memory();
        for (number, (word, titles)) in words.into_iter().enumerate() {
            // Words come in order and once, the only things a map can be refused for.
            map.insert(word, number as u64).ok();
            starts.push(postings.len() as u32);
            postings.extend(titles);
        }
        starts.push(postings.len() as u32);
        texts.shrink_to_fit();
        Self {
            words: map.into_map(),
            starts,
            postings,
            all,
            subjects,
            texts,
            langs,
        }
    }

    /// The titles that have this word, in order.
    pub fn having(&self, word: u32) -> &[u32] {
        let at = word as usize;
        let (Some(start), Some(end)) = (self.starts.get(at), self.starts.get(at + 1)) else {
            return &[];
        };
        let range = *start as usize..*end as usize;
        self.postings.get(range).unwrap_or_default()
    }

    /// How many titles there are.
    pub fn titles(&self) -> usize {
        self.all.len()
    }

    /// The text of a title.
    pub fn title(&self, number: u32) -> &str {
        let at = number as usize;
        let start = self.all.get(at).map_or(0, |t| t.start as usize);
        let end = self.all.get(at + 1);
        let end = end.map_or(self.texts.len(), |t| t.start as usize);
        self.texts.get(start..end).unwrap_or_default()
    }

    /// The language of a title.
    pub fn lang(&self, number: u32) -> LangId {
        let title = self.all.get(number as usize);
        let lang = title.and_then(|t| self.langs.get(usize::from(t.lang)));
        lang.cloned().unwrap_or_else(LangId::french)
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        self.words.as_fst().size()
            + size_of_val(self.starts.as_slice())
            + size_of_val(self.postings.as_slice())
            + size_of_val(self.all.as_slice())
            + size_of_val(self.subjects.as_slice())
            + self.texts.len()
    }
}

fn post(words: &mut HashMap<String, Vec<u32>>, word: &str, title: u32) {
    if let Some(titles) = words.get_mut(word) {
        if titles.last() != Some(&title) {
            titles.push(title);
        }
    } else {
        words.insert(word.to_owned(), vec![title]);
    }
}

/// The beginning of a word, as long as words are looked at.
#[must_use]
pub(super) fn shortened(word: &str) -> &str {
    let end = word.char_indices().nth(LETTERS);
    word.get(..end.map_or(word.len(), |(at, _)| at))
        .unwrap_or(word)
}
