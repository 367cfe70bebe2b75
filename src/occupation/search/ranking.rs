//! Which of the titles that have words of a query are meant, best first.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::fold::fold;
use super::index::{Index, shortened};
use super::matching::{Automata, Met};

/// So many words of a query are looked at.
const WORDS: usize = 12;

/// So many letters of a query are looked at.
const LETTERS: usize = 400;

/// What a stop word that is still being typed weighs: it may be the beginning of another word.
const UNFINISHED: f32 = 0.2;

/// What a title loses whose every other word was not asked for.
const LONGER: f32 = 0.1;

/// What a title loses that is not the preferred one.
const OTHER: f32 = 0.04;

/// What a title loses that was imported.
const IMPORTED: f32 = 0.03;

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ranked {
    /// Its place among its kind.
    pub position: usize,
    /// The number of the title it was found by.
    pub title: u32,
    /// Whether it has every word.
    pub whole: bool,
}

/// A word of a query.
struct Word {
    met: Vec<Met>,
    weight: f32,
    /// Whether something is only found whole where it has this word.
    needed: bool,
}

/// What one title, or one subject with all its titles, has of a query.
#[derive(Debug, Clone, Copy, Default)]
struct Has {
    /// Σ weight × quality.
    sum: f32,
    /// Quality of the word that is looked at.
    current: f32,
    /// The word that is looked at, counted from one.
    word: u8,
    /// How many words.
    words: u8,
    /// How many of those it needs.
    needed: u8,
}

impl Has {
    /// Takes in a word; whether it is the first.
    fn take(&mut self, number: u8, word: &Word, quality: f32) -> bool {
        if self.word == number {
            if quality > self.current {
                self.sum += word.weight * (quality - self.current);
                self.current = quality;
            }
            return false;
        }
        let first = self.word == 0;
        self.word = number;
        self.words += 1;
        self.needed += u8::from(word.needed);
        self.sum += word.weight * quality;
        self.current = quality;
        first
    }
}

/// How a subject was found, for ordering.
#[derive(Debug, Clone, Copy)]
struct Best {
    subject: u32,
    title: u32,
    /// 2 for every word in one title, 1 for every word in several titles, 0 for less.
    fullness: u8,
    score: f32,
}

impl Best {
    fn order(&self, other: &Self) -> Ordering {
        let better = other.fullness.cmp(&self.fullness);
        let better = better.then(other.score.total_cmp(&self.score));
        better
            .then(self.subject.cmp(&other.subject))
            .then(self.title.cmp(&other.title))
    }
}

impl Index {
    /// The best for a query, at most so many.
    pub fn rank(
        &self,
        query: &str,
        automata: &Automata,
        stop_words: &BTreeSet<String>,
        most: usize,
    ) -> Vec<Ranked> {
        let words = self.words(query, automata, stop_words);
        let needed = words.iter().filter(|w| w.needed).count() as u8;
        let weight: f32 = words.iter().map(|w| w.weight).sum();
        if weight <= 0.0 || most == 0 {
            return Vec::new();
        }
        let mut titles = vec![Has::default(); self.all.len()];
        let mut subjects = vec![Has::default(); self.subjects.len()];
        let mut touched = Vec::new();
        for (number, word) in (1_u8..).zip(&words) {
            for met in &word.met {
                for title in self.having(met.word) {
                    let at = *title as usize;
                    let (Some(has), Some(of)) = (titles.get_mut(at), self.all.get(at)) else {
                        continue;
                    };
                    if has.take(number, word, met.quality) {
                        touched.push(*title);
                    }
                    if let Some(has) = subjects.get_mut(of.subject as usize) {
                        has.take(number, word, met.quality);
                    }
                }
            }
        }
        let mut best: Vec<Option<Best>> = vec![None; self.subjects.len()];
        for title in touched {
            let at = title as usize;
            let (Some(has), Some(of)) = (titles.get(at), self.all.get(at)) else {
                continue;
            };
            let subject = of.subject as usize;
            let (Some(together), Some(owner)) = (subjects.get(subject), self.subjects.get(subject))
            else {
                continue;
            };
            let fullness = if has.needed == needed {
                2
            } else {
                u8::from(together.needed == needed)
            };
            let sum = if fullness == 1 { together.sum } else { has.sum };
            let asked_for = f32::from(has.words.min(of.length)) / f32::from(of.length);
            let losses = LONGER * (1.0 - asked_for)
                + if of.preferred { 0.0 } else { OTHER }
                + if owner.own { 0.0 } else { IMPORTED };
            let found = Best {
                subject: of.subject,
                title,
                fullness,
                score: sum / weight - losses,
            };
            if let Some(best) = best.get_mut(subject)
                && best.is_none_or(|b| found.order(&b).is_lt())
            {
                *best = Some(found);
            }
        }
        let mut best: Vec<Best> = best.into_iter().flatten().collect();
        if best.len() > most {
            best.select_nth_unstable_by(most - 1, Best::order);
            best.truncate(most);
        }
        best.sort_by(Best::order);
        let ranked = best.into_iter().filter_map(|found| {
            let subject = self.subjects.get(found.subject as usize)?;
            Some(Ranked {
                position: subject.position as usize,
                title: found.title,
                whole: found.fullness > 0,
            })
        });
        ranked.collect()
    }

    /// The words of a query that are looked for. Stop words count only where there is nothing else.
    fn words(&self, query: &str, automata: &Automata, stop_words: &BTreeSet<String>) -> Vec<Word> {
        let end = query.char_indices().nth(LETTERS);
        let query = query
            .get(..end.map_or(query.len(), |(at, _)| at))
            .unwrap_or(query);
        let folded = fold(query);
        let unfinished = query
            .chars()
            .next_back()
            .is_some_and(|c| !c.is_whitespace());
        let mut said: Vec<&str> = folded.split(' ').map(shortened).collect();
        said.retain(|word| !word.is_empty());
        let last = said.last().copied().filter(|_| unfinished);
        let only_stop_words = said.iter().all(|word| stop_words.contains(*word));
        let mut seen = BTreeSet::new();
        // The last of one that was said twice is the one being typed.
        said.reverse();
        said.retain(|word| seen.insert(*word));
        said.reverse();
        let telling = said.into_iter().filter_map(|word| {
            let stops = !only_stop_words && stop_words.contains(word);
            let typed = last == Some(word);
            (!stops || typed).then_some((word, stops, typed))
        });
        let words = telling.take(WORDS).map(|(word, stops, typed)| {
            let met = self.met(word, typed, automata);
            let rarity = self.rarity(&met);
            Word {
                met,
                weight: if stops { UNFINISHED * rarity } else { rarity },
                needed: !stops,
            }
        });
        words.collect()
    }

    /// What a word weighs: more the fewer titles have it, exactly if any has it so. One that nothing has weighs most.
    fn rarity(&self, met: &[Met]) -> f32 {
        let exact = met.iter().filter(|m| m.quality >= 1.0);
        let count = |m: &Met| self.having(m.word).len();
        let exactly: usize = exact.map(count).sum();
        let having = if exactly > 0 {
            exactly
        } else {
            met.iter().map(count).sum()
        };
        (1.0 + self.all.len() as f32 / having.max(1) as f32).ln()
    }
}
