//! Choices on paper: in how many columns they stand, and which are so many that they go to a list at the end.

use crate::lang::LangId;
use crate::questionnaire::{Choice, ItemKind};
use crate::report::Format;

use super::drawing::{INDENT, TICK_ROOM};

/// The most choices of which one is ticked; of more the answer is written, and the list is at the end.
const MOST_FOR_ONE: usize = 16;
/// The most choices of which several are ticked.
const MOST_FOR_SEVERAL: usize = 40;

/// So many choices stand in two columns even if the words of some take two lines.
const FOLDED: usize = 6;

/// How wide a letter is, taken together, against the height of the type.
const LETTER: f32 = 0.52;

/// Whether the answer is written, and the list of choices printed at the end.
pub(super) fn at_the_end(kind: &ItemKind, choices: &[Choice]) -> bool {
    let most = match kind {
        ItemKind::MultiChoice { .. } => MOST_FOR_SEVERAL,
        _ => MOST_FOR_ONE,
    };
    choices.len() > most
}

/// The list an item's choices come from, where several items share it.
pub(super) fn list_of(kind: &ItemKind) -> Option<&str> {
    match kind {
        ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => list.as_deref(),
        _ => None,
    }
}

/// In how many columns words of so many letters stand, the same in all languages of a document.
pub(super) fn columns(
    choices: &[&Choice],
    languages: &[&LangId],
    format: &Format,
    size: f32,
    written_on: bool,
) -> usize {
    let length = |choice: &&Choice| {
        let words = languages
            .iter()
            .map(|lang| choice.label.get(lang).chars().count());
        let room_to_write = if written_on && choice.free_text {
            16
        } else {
            0
        };
        words.max().unwrap_or(0) + room_to_write
    };
    let longest = choices.iter().map(length).max().unwrap_or(0) as f32;
    let measure = format.measure - INDENT;
    let fits = |columns: &usize, lines: f32| {
        let room = measure / *columns as f32 - TICK_ROOM - 10.0;
        longest * size * LETTER <= room * lines
    };
    // Two or three short ones stand in one row; more are read downwards.
    let most = if choices.len() <= 3 { 3 } else { 4 };
    let side_by_side = (2..=most.min(choices.len().max(1)))
        .rev()
        .find(|columns| fits(columns, 1.0));
    // A long list in two columns saves half its height, even where some of its words take two lines.
    let folded = choices.len() >= FOLDED && fits(&2, 1.7);
    side_by_side.unwrap_or(if folded { 2 } else { 1 })
}
