//! Words: too long to be read out, in another script, or copied from another language (W14); a hint that only repeats
//! the question (W20).

use std::collections::{BTreeMap, BTreeSet};

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyParser};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{Stands, View};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::lang::LangId;
use crate::questionnaire::{Item, ItemKind, Place, TextAt};

/// The most characters of a question and of other words that are read out.
const LONGEST_LABEL: usize = 200;
const LONGEST_HINT: usize = 300;
/// Two languages may share a name or a number, but not a sentence.
const SAME_WORDS: usize = 3;
/// Names and signs in another script are no mistake; this many of its words are.
const FOREIGN_WORDS: usize = 3;
/// The share of a hint's words that the label has, from which on it says nothing new.
const REPEATED: f64 = 0.8;

pub(super) fn rules(view: &View<'_>, found: &mut Vec<Finding>) {
    let notes: BTreeSet<Place> = view
        .items
        .iter()
        .filter(|s| matches!(s.item.kind, ItemKind::Note))
        .map(|s| s.place.field("label"))
        .collect();
    let mut written_in: BTreeMap<&str, Option<Script>> = BTreeMap::new();
    for text in &view.texts {
        if !notes.contains(&text.place) {
            length(text, found);
        }
        for (lang, _) in text.text.iter() {
            written_in.entry(lang).or_insert_with(|| script_named(lang));
        }
        scripts(text, &written_in, found);
        copied(view, text, found);
    }
    hints(view, found);
}

/// A text as it is compared: its words alone, without case, punctuation and Arabic vowel marks.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // They are letters by their property, yet written or not as one likes.
            '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}' => {}
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ if plain.is_empty() || plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

fn id_of(key: &str) -> &str {
    let mut parts = key.split('/');
    match parts.next() {
        Some("list" | "scale" | "section") => parts.next().unwrap_or_default(),
        Some(id) => id,
        None => "",
    }
}

fn length(text: &TextAt<'_>, found: &mut Vec<Finding>) {
    let max = match text.part {
        "label" => LONGEST_LABEL,
        "hint" | "check" => LONGEST_HINT,
        _ => return,
    };
    for (lang, words) in text.text.iter() {
        // Counted only where it may be too much: no character is less than a byte.
        let count = if words.len() > max {
            words.graphemes(true).count()
        } else {
            0
        };
        if count > max {
            found.push(
                Finding::new(Rule::W14, text.place.key(lang), "lint-long")
                    .naming("at", id_of(&text.key))
                    .naming("language", lang)
                    .naming("count", count.to_string())
                    .naming("max", max.to_string())
                    .remedy("lint-long-fix"),
            );
        }
    }
}

/// The script of a letter; none of signs, figures and marks that all scripts share.
fn script_of(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' | 'A'..='Z' => return Some(Script::Latin),
        // Most letters of these pages are one or the other.
        '\u{620}'..='\u{64a}' if letter != '\u{640}' => return Some(Script::Arabic),
        letter if !letter.is_alphabetic() => return None,
        _ => {}
    }
    let script = CodePointMapData::<Script>::new().get(letter);
    (script != Script::Common && script != Script::Inherited).then_some(script)
}

/// The script a language is written in; none where it is written in several.
fn script_named(lang: &str) -> Option<Script> {
    let script = LangId::new(lang).script()?;
    PropertyParser::<Script>::new().get_strict(&script)
}

fn scripts(
    text: &TextAt<'_>,
    written_in: &BTreeMap<&str, Option<Script>>,
    found: &mut Vec<Finding>,
) {
    for (lang, words) in text.text.iter() {
        let new = |key| {
            Finding::new(Rule::W14, text.place.key(lang), key)
                .naming("at", id_of(&text.key))
                .naming("language", lang)
        };
        if let Some(word) = words.split_whitespace().find(|w| is_mixed(w)) {
            let mixed = new("lint-mixed-letters").naming("name", word);
            found.push(mixed.remedy("lint-mixed-letters-fix"));
        }
        let Some(expected) = written_in.get(lang).copied().flatten() else {
            continue;
        };
        let own = words.chars().filter_map(script_of).any(|s| s == expected);
        let foreign = |w: &&str| w.chars().filter_map(script_of).any(|s| s != expected);
        if !own && words.split_whitespace().filter(foreign).count() >= FOREIGN_WORDS {
            found.push(new("lint-script").remedy("lint-script-fix"));
        }
    }
}

/// Whether letters that look alike in two scripts stand in one word: it cannot be found by searching.
fn is_mixed(word: &str) -> bool {
    if !word.chars().any(|c| ('\u{370}'..'\u{530}').contains(&c)) {
        return false;
    }
    let scripts: Vec<Script> = word.chars().filter_map(script_of).collect();
    let alike = [Script::Latin, Script::Cyrillic, Script::Greek];
    let used = alike.iter().filter(|s| scripts.contains(s)).count();
    used > 1
}

fn copied(view: &View<'_>, text: &TextAt<'_>, found: &mut Vec<Finding>) {
    let original = &view.source.source_language;
    let Some(first) = text.text.exact(original) else {
        return;
    };
    let begins = |text: &str| text.chars().find(|c| c.is_alphanumeric());
    let mut others = text.text.iter().filter(|(l, _)| *l != original.as_str());
    if !others.any(|(_, other)| begins(other) == begins(first)) {
        return;
    }
    let said = plain(first);
    if said.split(' ').count() <= SAME_WORDS || is_name(first) {
        return;
    }
    for (lang, other) in text.text.iter().filter(|(l, _)| *l != original.as_str()) {
        if plain(other) == said {
            found.push(
                Finding::new(Rule::W14, text.place.key(lang), "lint-copied")
                    .naming("at", id_of(&text.key))
                    .naming("language", lang)
                    .naming("name", original.as_str())
                    .remedy("lint-copied-fix")
                    .related(text.place.key(original.as_str()), "check-related-first"),
            );
        }
    }
}

/// Whether every word begins like a name: "Laâyoune-Sakia El Hamra" is the same in every Latin script.
fn is_name(text: &str) -> bool {
    let mut parts = text.split(|c: char| !c.is_alphanumeric());
    parts.all(|p| p.chars().count() <= 2 || p.starts_with(|c: char| c.is_uppercase()))
}

fn hints(view: &View<'_>, found: &mut Vec<Finding>) {
    for Stands { item, place, .. } in &view.items {
        if let Some(lang) = repeated_in(item, &view.source.source_language) {
            found.push(
                Finding::new(
                    Rule::W20,
                    place.field("hint").key(&lang),
                    "lint-hint-repeats",
                )
                .naming("at", item.id.as_str())
                .remedy("lint-hint-repeats-fix"),
            );
        }
    }
}

/// The language in which the hint says what the label says: the original's, else the first.
fn repeated_in(item: &Item, original: &LangId) -> Option<String> {
    let repeats = |lang: &str, hint: &str| {
        let label = item.label.exact(&LangId::new(lang)).unwrap_or_default();
        let (hint, label) = (plain(hint), plain(label));
        let words = |text: &'_ str| -> BTreeSet<String> {
            text.split_whitespace().map(str::to_owned).collect()
        };
        let (hint, label) = (words(&hint), words(&label));
        let same = hint.intersection(&label).count();
        !hint.is_empty() && same as f64 >= REPEATED * hint.len() as f64
    };
    let found: Vec<&str> = item
        .hint
        .iter()
        .filter(|(lang, hint)| repeats(lang, hint))
        .map(|(lang, _)| lang)
        .collect();
    let own = found.iter().find(|lang| **lang == original.as_str());
    own.or(found.first()).map(|lang| (*lang).to_owned())
}
