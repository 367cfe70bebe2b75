//! What a catalogue can be searched for, and what is found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use levenshtein_automata::LevenshteinAutomatonBuilder;

use super::index::{Index, Named};
use super::matching::{Automata, MOST_ERRORS};
use super::stop_words::stop_words;
use crate::competence::CompetenceKind;
use crate::lang::{LangId, LocalizedText};
use crate::occupation::Catalogue;

/// What is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sought {
    /// An occupation of [`Catalogue::occupations`].
    Occupation,
    /// A competence of the framework: core, of a trade, a task or of an imported list.
    Competence,
    /// An unpaid or informal activity.
    Activity,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Its position among the occupations, the competences of the framework, or the activities.
    pub position: usize,
    /// The title by which it was found.
    pub title: String,
    /// The language of that title.
    pub lang: LangId,
    /// Whether every word that was searched for is in its titles. Those with only some of the words come behind.
    pub whole: bool,
}

/// The index over every title of a catalogue. Built once, then asked at every keystroke.
pub struct Finder {
    occupations: Index,
    competences: Index,
    activities: Index,
    automata: Automata,
    stop_words: BTreeSet<String>,
}

impl fmt::Debug for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finder({} bytes)", self.bytes())
    }
}

impl Finder {
    /// Indexes all titles of a catalogue.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let stop_words = stop_words();
        let occupations = catalogue.occupations().iter().enumerate();
        let occupations = occupations.map(|(position, o)| Named {
            position,
            id: o.id.as_str(),
            own: catalogue.is_own(position),
            titles: of_occupation(catalogue, position, &o.label),
        });
        let competences = catalogue.framework().all().iter().enumerate();
        let competences = competences.map(|(position, c)| Named {
            position,
            id: c.id.as_str(),
            own: c.kind != CompetenceKind::Listed,
            titles: titles(&c.label, &c.other_names),
        });
        let activities = catalogue.activities().activities.iter().enumerate();
        let activities = activities.map(|(position, a)| Named {
            position,
            id: a.id.as_str(),
            own: true,
            titles: titles(&a.label, &a.other_names),
        });
        Self {
            occupations: Index::new(occupations.collect(), &stop_words),
            competences: Index::new(competences.collect(), &stop_words),
            activities: Index::new(activities.collect(), &stop_words),
            automata: Automata::new(
                (1..=MOST_ERRORS).map(|errors| LevenshteinAutomatonBuilder::new(errors, true)),
            ),
            stop_words,
        }
    }

    /// What people may mean by these words, best first, at most so many. Nothing for no words.
    ///
    /// Words are compared as [`fold`](super::fold) writes them, in any order, in any language of the titles. A word
    /// of four to seven letters may have one error (a letter too many, missing, another, or two exchanged), a longer
    /// one two; the last word may be only the beginning of one. First come those with every word; among them exact
    /// words before beginnings before errors, rarer words weighing more, shorter titles before longer, titles before
    /// other titles, the catalogue's own before what was imported.
    #[must_use]
    pub fn find(&self, sought: Sought, words: &str, most: usize) -> Vec<Hit> {
        let index = self.index(sought);
        let found = index.rank(words, &self.automata, &self.stop_words, most);
        let hits = found.into_iter().map(|found| Hit {
            position: found.position,
            title: index.title(found.title).to_owned(),
            lang: index.lang(found.title),
            whole: found.whole,
        });
        hits.collect()
    }

    /// How many titles can be found.
    #[must_use]
    pub fn titles(&self, sought: Sought) -> usize {
        self.index(sought).titles()
    }

    /// How many bytes the index takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.occupations.bytes() + self.competences.bytes() + self.activities.bytes()
    }

    fn index(&self, sought: Sought) -> &Index {
        match sought {
            Sought::Occupation => &self.occupations,
            Sought::Competence => &self.competences,
            Sought::Activity => &self.activities,
        }
    }
}

/// Every title of an occupation, in whichever catalogue, with its language, and whether it is the preferred one.
fn of_occupation<'a>(
    catalogue: &'a Catalogue,
    position: usize,
    label: &LocalizedText,
) -> Vec<(&'a str, &'a str, bool)> {
    let preferred = label.iter().count();
    let mut seen = BTreeSet::new();
    let all = catalogue.other_titles(position).enumerate();
    let all = all.filter(|(_, title)| seen.insert(*title));
    all.map(|(number, (lang, title))| (lang, title, number < preferred))
        .collect()
}

/// Every title with its language, and whether it is the preferred one; blank ones left out.
fn titles<'a>(
    label: &'a LocalizedText,
    others: &'a BTreeMap<LangId, Vec<String>>,
) -> Vec<(&'a str, &'a str, bool)> {
    let preferred = label.iter().map(|(lang, title)| (lang, title, true));
    let others = others.iter().flat_map(|(lang, titles)| {
        let titles = titles.iter();
        titles.map(|title| (lang.as_str(), title.as_str(), false))
    });
    preferred.chain(others).collect()
}
