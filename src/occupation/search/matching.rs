//! The words of titles that one word of a query may be.

use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Streamer};
use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};

use super::fold::{without_article, without_plural};
use super::index::Index;

/// So many errors a long word may have.
pub(super) const MOST_ERRORS: u8 = 2;

/// Of so many letters a word must be at least to be taken for the beginning of another when it is not the last.
const BEGINNING: usize = 3;

/// How well a word is met: exactly, as a beginning, with one error, with two.
const EXACT: f32 = 1.0;
const BEGINS: f32 = 0.92;
const ERRORS: [f32; 2] = [0.72, 0.5];

/// How much of that the beginning of a far longer word loses.
const LONGER: f32 = 0.15;

/// How well the singular is met by a plural, measured by how well it would be met itself.
const SINGULAR: f32 = 0.9;

/// What makes automata of words, for each number of errors.
pub(super) struct Automata(Vec<LevenshteinAutomatonBuilder>);

impl Automata {
    /// From the builders for one error, two, and so on.
    pub fn new(builders: impl Iterator<Item = LevenshteinAutomatonBuilder>) -> Self {
        Self(builders.collect())
    }

    fn of(&self, word: &str, errors: usize) -> Option<DFA> {
        let builder = self.0.get(errors.checked_sub(1)?)?;
        Some(builder.build_dfa(word))
    }
}

/// A word of titles, and how well it meets the word that was asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Met {
    /// Its number in the index.
    pub word: u32,
    /// 0–1.
    pub quality: f32,
}

/// How many errors a word of so many letters may have.
fn errors(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => usize::from(MOST_ERRORS),
    }
}

impl Index {
    /// The words that this folded word may be, each once, in order of their numbers. The last word of a query may be the beginning of one.
    pub fn met(&self, word: &str, last: bool, automata: &Automata) -> Vec<Met> {
        let mut met = Vec::new();
        for form in [Some(word), without_article(word)].into_iter().flatten() {
            self.meet(form, last, automata, &mut met);
            if let Some(one) = without_plural(form) {
                let plural = met.len();
                self.meet(one, last, automata, &mut met);
                let of_one = met.get_mut(plural..).unwrap_or_default();
                for met in of_one {
                    met.quality *= SINGULAR;
                }
            }
        }
        met.sort_by(|a, b| a.word.cmp(&b.word).then(b.quality.total_cmp(&a.quality)));
        met.dedup_by_key(|m| m.word);
        met
    }

    fn meet(&self, word: &str, last: bool, automata: &Automata, met: &mut Vec<Met>) {
        let letters = word.chars().count();
        if last || letters >= BEGINNING {
            let beginning = Str::new(word).starts_with();
            let mut stream = self.words.search(beginning).into_stream();
            while let Some((found, number)) = stream.next() {
                let quality = if found.len() == word.len() {
                    EXACT
                } else {
                    BEGINS * share(letters, found)
                };
                met.push(Met {
                    word: number as u32,
                    quality,
                });
            }
        } else if let Some(number) = self.words.get(word) {
            met.push(Met {
                word: number as u32,
                quality: EXACT,
            });
        }
        // Fewest errors first: a word is met with as few as it can be, for of its entries the best stays.
        for (errors, worth) in (1..=errors(letters)).zip(ERRORS) {
            let Some(automaton) = automata.of(word, errors) else {
                return;
            };
            let mut take = |found: &[u8], number: u64| {
                let quality = if last {
                    worth * share(letters, found)
                } else {
                    worth
                };
                met.push(Met {
                    word: number as u32,
                    quality,
                });
            };
            // The automaton's own search for beginnings passes some over whose later letters lead it astray.
            if last {
                let mut stream = self.words.search(automaton.starts_with()).into_stream();
                while let Some((found, number)) = stream.next() {
                    take(found, number);
                }
            } else {
                let mut stream = self.words.search(automaton).into_stream();
                while let Some((found, number)) = stream.next() {
                    take(found, number);
                }
            }
        }
    }
}

/// What is left for a word of which only so many letters were written.
fn share(letters: usize, found: &[u8]) -> f32 {
    let of = found.iter().filter(|b| (**b & 0xC0) != 0x80).count();
    let written = (letters as f32 / of.max(1) as f32).min(1.0);
    1.0 - LONGER * (1.0 - written)
}
