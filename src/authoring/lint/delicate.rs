//! Questions that the law asks for good reason about, and a skills interview seldom has one: identity numbers, religion,
//! origin, health (W21).

use super::{Stands, View};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::occupation::fold;

/// Words of such questions in each language, one or some to a line.
const LISTS: [&str; 3] = [
    include_str!("../../../assets/delicate_words/fr.txt"),
    include_str!("../../../assets/delicate_words/ar.txt"),
    include_str!("../../../assets/delicate_words/en.txt"),
];

pub(super) fn rules(view: &View<'_>, found: &mut Vec<Finding>) {
    let words: Vec<(&str, String)> = LISTS
        .iter()
        .flat_map(|list| list.lines())
        .map(|word| (word, format!(" {} ", fold(word))))
        .filter(|(_, folded)| folded.len() > 2)
        .collect();
    for Stands { item, place, .. } in &view.items {
        let mut said = String::from(" ");
        for (_, text) in item.label.iter().chain(item.hint.iter()) {
            said.push_str(&fold(text));
            said.push(' ');
        }
        if let Some((word, _)) = words.iter().find(|(_, folded)| said.contains(folded)) {
            found.push(
                Finding::new(Rule::W21, place.field("label"), "lint-delicate")
                    .naming("at", item.id.as_str())
                    .naming("word", *word)
                    .remedy("lint-delicate-fix"),
            );
        }
    }
}
