//! Words that weigh nothing in a search: "the", "I was", "في".

use std::collections::BTreeSet;

use super::fold::fold;

/// What each language's list says, words apart by blanks.
const LISTS: [&str; 3] = [
    include_str!("../../../assets/stop_words/fr.txt"),
    include_str!("../../../assets/stop_words/ar.txt"),
    include_str!("../../../assets/stop_words/en.txt"),
];

/// The folded words of all lists.
#[must_use]
pub(super) fn stop_words() -> BTreeSet<String> {
    let folded = LISTS.iter().map(|list| fold(list));
    folded
        .flat_map(|list| list.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| !word.is_empty())
        .collect()
}
