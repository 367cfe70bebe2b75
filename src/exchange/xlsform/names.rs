//! The names of a workbook's questions, and what an expression can ask of each.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::expression::{Expression, parse};
use crate::questionnaire::{ChoiceId, ItemId};

/// A list of choices as one or more questions use it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListUse {
    /// The list's id.
    pub id: String,
    /// The choices of each name in the workbook; more than one where a choice belongs to several answers.
    pub ids: BTreeMap<String, Vec<ChoiceId>>,
}

/// What the answer to a question is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One choice.
    One(Rc<ListUse>),
    /// Any number of choices.
    Many(Rc<ListUse>),
    /// A number.
    Number,
    /// A date.
    Date,
    /// Words.
    Words,
    /// It is a note, without an answer.
    Note,
    /// Repeated rows.
    Rows,
    /// It is computed like this.
    Computed(String),
    /// It stayed behind.
    Nothing,
}

/// A question that expressions can name.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Its id here.
    pub id: ItemId,
    /// Its position among all rows.
    pub order: usize,
    /// The id of the repeat in whose rows it stands.
    pub rows: Option<String>,
    /// What its answer is.
    pub kind: Kind,
    /// Whether it is only there under a condition, which matters for a computed value.
    pub conditional: bool,
}

/// All of them, by their names in the workbook.
#[derive(Debug, Default)]
pub struct Names {
    all: BTreeMap<String, Target>,
    /// The name of each repeat, by its id.
    repeats: BTreeMap<String, String>,
    spent: Cell<usize>,
}

impl Names {
    /// The most work that looking into other expressions and lists may make of one workbook.
    const MOST: usize = 5_000_000;

    /// The question of this name, and the name as it is kept here.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<(&str, &Target)> {
        let (name, target) = self.all.get_key_value(name)?;
        Some((name.as_str(), target))
    }

    /// Keeps a question; of several with one name, the first.
    pub fn put(&mut self, name: &str, target: Target) {
        if self.all.contains_key(name) {
            return;
        }
        if target.kind == Kind::Rows {
            let id = target.id.as_str().to_owned();
            self.repeats.insert(id, name.to_owned());
        }
        self.all.insert(name.to_owned(), target);
    }

    /// The name of the repeat with this id.
    #[must_use]
    pub fn repeat(&self, id: &str) -> Option<&str> {
        self.repeats.get(id).map(String::as_str)
    }

    /// The question stays behind after all.
    pub fn lose(&mut self, name: &str) {
        if let Some(target) = self.all.get_mut(name) {
            target.kind = Kind::Nothing;
        }
    }

    /// The item whose answer a text at this place can put in.
    #[must_use]
    pub fn in_text(&self, name: &str, order: usize, rows: Option<&str>) -> Option<String> {
        let mut name = name.to_owned();
        // A computed value that is nothing but another answer stands for it.
        for _ in 0..6 {
            let (_, target) = self.get(&name)?;
            let seen =
                target.order < order && (target.rows.is_none() || target.rows.as_deref() == rows);
            match &target.kind {
                Kind::Computed(text) if text.len() < 200 => match parse(text).ok()?.expression {
                    Expression::Answer(other) => name = other,
                    _ => return None,
                },
                Kind::One(_) | Kind::Many(_) | Kind::Number | Kind::Date | Kind::Words if seen => {
                    return Some(target.id.as_str().to_owned());
                }
                _ => return None,
            }
        }
        None
    }

    /// Takes note of work, and says whether there was too much of it.
    pub fn spend(&self, work: usize) -> bool {
        self.spent.set(self.spent.get().saturating_add(work));
        self.spent.get() > Self::MOST
    }
}

/// Makes names legal here, and each one different.
#[derive(Debug, Default)]
pub struct Ids {
    given: BTreeSet<String>,
    /// The next number to try behind a name.
    next: BTreeMap<String, usize>,
}

impl Ids {
    /// A legal name like this one that was not given before.
    pub fn give(&mut self, name: &str, fallback: &str) -> String {
        let plain = legal(name).unwrap_or_else(|| fallback.to_owned());
        if self.given.insert(plain.clone()) {
            return plain;
        }
        let next = self.next.entry(plain.clone()).or_insert(2);
        loop {
            let id = format!("{plain}_{next}");
            *next += 1;
            if self.given.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// The name in small Latin letters, figures and `_`; nothing where nothing of it is left.
#[must_use]
pub fn legal(name: &str) -> Option<String> {
    let mut id = String::new();
    for c in name.trim().chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'à' | 'á' | 'â' | 'ã' | 'å' => id.push('a'),
            'ä' | 'æ' => id.push_str("ae"),
            'ç' => id.push('c'),
            'è' | 'é' | 'ê' | 'ë' => id.push('e'),
            'ì' | 'í' | 'î' | 'ï' => id.push('i'),
            'ñ' => id.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' => id.push('o'),
            'ö' | 'œ' => id.push_str("oe"),
            'ß' => id.push_str("ss"),
            'ù' | 'ú' | 'û' => id.push('u'),
            'ü' => id.push_str("ue"),
            _ if !id.ends_with('_') => id.push('_'),
            _ => {}
        }
        if id.len() >= 60 {
            break;
        }
    }
    let id = id.trim_matches('_');
    let first = id.chars().next()?;
    Some(if first.is_ascii_digit() {
        format!("n{id}")
    } else {
        id.to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_legal_and_stay_apart() {
        let mut ids = Ids::default();
        assert_eq!(ids.give("RQ_result", "x"), "rq_result");
        assert_eq!(ids.give("rq result", "x"), "rq_result_2");
        assert_eq!(ids.give("-99", "x"), "n99");
        assert_eq!(ids.give("geflüchtete", "x"), "gefluechtete");
        assert_eq!(ids.give("__version__", "x"), "version");
        assert_eq!(ids.give("سؤال", "item_4"), "item_4");
    }
}
