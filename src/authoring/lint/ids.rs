//! Ids that are nearly the same, as a slip of the hand makes them (W15).

use std::collections::{BTreeMap, BTreeSet};

use super::{Stands, View};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::questionnaire::Place;

/// Shorter ids are near each other by nature.
const SHORTEST: usize = 7;

pub(super) fn rules(view: &View<'_>, found: &mut Vec<Finding>) {
    let items = view.items.iter();
    let items = items.map(|Stands { item, place, .. }| (item.id.as_str(), place.field("id")));
    near(&items.collect::<Vec<_>>(), found);
    for written in &view.choices {
        let choices = written.choices.iter().enumerate();
        let choices = choices.map(|(i, c)| (c.id.as_str(), written.place.at(i).field("id")));
        near(&choices.collect::<Vec<_>>(), found);
    }
}

/// Each id that is one slip away from an earlier one. Ids that differ in their figures only are numbered on purpose, and
/// count as one.
fn near(ids: &[(&str, Place)], found: &mut Vec<Finding>) {
    let mut firsts: BTreeMap<String, usize> = BTreeMap::new();
    // Two ids one slip apart are the same once a letter is taken from each, or from one of them.
    let mut reduced: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    for (position, (id, here)) in ids.iter().enumerate() {
        let bare = without_figures(id);
        if bare.chars().count() < SHORTEST || firsts.contains_key(&bare) {
            continue;
        }
        firsts.insert(bare.clone(), position);
        let mut first: Option<usize> = None;
        for form in forms(&bare) {
            let others = reduced.entry(form).or_default();
            let close = others.iter().filter(|(other, _)| is_slip(other, &bare));
            first = close.map(|(_, at)| *at).chain(first).min();
            others.push((bare.clone(), position));
        }
        if let Some((other, there)) = first.and_then(|f| ids.get(f)) {
            found.push(
                Finding::new(Rule::W15, here.clone(), "lint-near-ids")
                    .naming("at", *id)
                    .naming("name", *other)
                    .remedy("lint-near-ids-fix")
                    .related(there.clone(), "check-related-first"),
            );
        }
    }
}

fn without_figures(id: &str) -> String {
    let parts = id
        .split('_')
        .map(|p| p.replace(|c: char| c.is_ascii_digit(), ""));
    let parts: Vec<String> = parts.filter(|p| !p.is_empty()).collect();
    parts.join("_")
}

/// The id itself, and without each of its letters.
fn forms(id: &str) -> BTreeSet<String> {
    let without = id.char_indices().map(|(at, letter)| {
        let (before, after) = id.split_at(at);
        let after = after.get(letter.len_utf8()..).unwrap_or_default();
        format!("{before}{after}")
    });
    without.chain([id.to_owned()]).collect()
}

/// Whether one of these was probably meant to be the other. Ids that differ in a part of one or two letters (`like_a`,
/// `like_b`; `law_be`, `law_de`), and a word beside its plural, are meant.
fn is_slip(a: &str, b: &str) -> bool {
    if strsim::damerau_levenshtein(a, b) != 1 {
        return false;
    }
    let without_plurals = |id: &str| {
        let parts = id.split('_').map(|p| p.strip_suffix('s').unwrap_or(p));
        parts.collect::<Vec<_>>().join("_")
    };
    let without_letters = |id: &str| {
        let parts = id.split('_').map(|p| if p.len() <= 2 { "" } else { p });
        parts.collect::<Vec<_>>().join("_")
    };
    let differ = |form: &dyn Fn(&str) -> String| form(a) != form(b);
    differ(&without_plurals) && differ(&without_letters)
}
