//! Texts of the workbook: which language each is in, and the answers they put in.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Words;
use super::languages::Languages;
use super::ledger::{Ledger, Subject};
use super::reason::Reason;
use super::workbook::Spot;
use crate::lang::LangId;

/// A text's cell, the language its header names, and the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Where it stands.
    pub spot: Spot,
    /// The language of its header.
    pub language: Option<String>,
    /// The words.
    pub words: String,
}

/// The languages of a workbook.
#[derive(Debug)]
pub struct Texts {
    /// The tags by name.
    pub languages: Languages,
    /// The language of the original.
    pub source: LangId,
    /// Every language in which a text came over.
    pub used: BTreeSet<LangId>,
}

/// What puts an answer into a text: the item of a name, or nothing where it cannot be put in.
pub type Answers<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Texts into which no answer can be put.
pub fn without_answers(_: &str) -> Option<String> {
    None
}

impl Texts {
    /// The tag of a header's language.
    pub fn tag(&mut self, language: Option<&str>) -> LangId {
        match language {
            Some(name) => self.languages.of(name).0,
            None => self.source.clone(),
        }
    }

    /// A text of these cells; empty of none.
    pub fn text(
        &mut self,
        cells: &[Cell],
        subject: Subject,
        ledger: &mut Ledger,
        answers: Answers<'_>,
    ) -> Words {
        let mut found: BTreeMap<String, (Spot, String, BTreeSet<String>)> = BTreeMap::new();
        // A column that names its language comes before one that does not.
        let (named, plain): (Vec<_>, Vec<_>) = cells.iter().partition(|c| c.language.is_some());
        for cell in named.into_iter().chain(plain) {
            let tag = self.tag(cell.language.as_deref()).as_str().to_owned();
            if found.contains_key(&tag) {
                ledger.left(cell.spot, Reason::SecondText);
                continue;
            }
            let (words, named, dots) = with_answers(&cell.words, answers);
            ledger.carried(cell.spot);
            for name in dots {
                ledger.changed(cell.spot, Reason::Dots(name));
            }
            if has_markup(&words) {
                ledger.changed(cell.spot, Reason::Markup);
            }
            found.insert(tag, (cell.spot, words, named));
        }
        let source = self.source.as_str().to_owned();
        if !found.contains_key(&source)
            && let Some((tag, (spot, words, named))) = found.first_key_value()
        {
            let copy = (*spot, words.clone(), named.clone());
            ledger.changed(*spot, Reason::Copied(tag.clone()));
            ledger.add(subject);
            found.insert(source.clone(), copy);
        }
        let wanted = found.get(&source).map(|(_, _, named)| named.clone());
        let mut text = Words::new();
        for (tag, (spot, words, named)) in found {
            if Some(&named) != wanted.as_ref() {
                ledger.left(spot, Reason::Placeholders);
                continue;
            }
            self.used.insert(LangId::new(&tag));
            text.insert(tag, words);
        }
        text
    }

    /// A text in the language of the original that no cell of this subject holds.
    pub fn made(&mut self, words: &str, subject: Subject, ledger: &mut Ledger) -> Words {
        ledger.add(subject);
        self.used.insert(self.source.clone());
        Words::from([(self.source.as_str().to_owned(), plain(words))])
    }
}

/// A text's words, the items it puts in, and the names that became dots.
fn with_answers(words: &str, answers: Answers<'_>) -> (String, BTreeSet<String>, Vec<String>) {
    let (mut out, mut named, mut dots) = (String::new(), BTreeSet::new(), Vec::new());
    let words = plain(words);
    let mut rest = words.as_str();
    while let Some((before, after)) = rest.split_once("${") {
        out.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            out.push_str("${");
            rest = after;
            continue;
        };
        if let Some(item) = answers(name.trim()) {
            out.push_str("{answer:");
            out.push_str(&item);
            out.push('}');
            named.insert(item);
        } else {
            out.push('…');
            dots.push(name.trim().to_owned());
        }
        rest = behind;
    }
    out.push_str(rest);
    (out, named, dots)
}

/// Words in which nothing is taken for a place where an answer goes.
fn plain(words: &str) -> String {
    words.trim().replace("{answer:", "{ answer:")
}

/// Whether there are marks of layout that are not understood here.
fn has_markup(words: &str) -> bool {
    words.contains("**") || words.contains("](") || words.contains("</") || words.contains("<br")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_put_in_and_the_rest_becomes_dots() {
        let answers = |name: &str| (name == "name").then(|| "name_2".to_owned());
        let (words, named, dots) = with_answers("Is ${ name } ${age} old? ${", &answers);
        assert_eq!(words, "Is {answer:name_2} … old? ${");
        assert_eq!(named, BTreeSet::from(["name_2".to_owned()]));
        assert_eq!(dots, ["age"]);
        assert_eq!(plain(" {answer:x} "), "{ answer:x}");
    }
}
