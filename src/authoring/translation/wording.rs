//! What may change in a text on its way through other programmes, and what may not.

use std::collections::BTreeSet;

use super::super::tree::turns_text;
use crate::questionnaire::placeholders;

/// The places of a text where an answer is put in, as they are written: `{answer:work_job}`.
#[must_use]
pub fn placeholders_of(text: &str) -> BTreeSet<String> {
    let named = placeholders(text).map(|name| match name.strip_prefix("answer:") {
        Some(item) => format!("{{answer:{}}}", item.trim()),
        None => format!("{{{name}}}"),
    });
    named.collect()
}

/// A text without the spaces around it, with plain line ends, and without characters that are not seen and turn text
/// around or mean nothing; and how many of these there were.
pub(super) fn cleaned(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut unseen = 0;
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\r' => out.push('\n'),
            '\n' | '\t' => out.push(c),
            // Joiners and direction marks are part of how Arabic and others are written.
            c if turns_text(c) || c == '\u{feff}' || c.is_control() => unseen += 1,
            c => out.push(c),
        }
    }
    (out.trim().to_owned(), unseen)
}

/// Whether letters were replaced by question marks on the way, as old spreadsheet formats do.
pub(super) fn lost_letters(text: &str, source: &str) -> bool {
    let lost = |text: &str| text.contains('\u{fffd}') || text.contains("???");
    lost(text) && !lost(source)
}

/// Whether a text is long enough that it is hardly the same in two languages.
pub(super) fn is_sentence(text: &str) -> bool {
    text.split_whitespace().count() > 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_does_not_matter_and_names_do() {
        let places = placeholders_of;
        assert_eq!(places("{answer:a} – {b}"), places("{b}، {answer: a }"));
        assert_ne!(places("{answer:a}"), places("{answer:à}"));
        assert_ne!(places("{answer:a}"), places("{ answer:a}"));
        assert_ne!(places("{answer:a}"), places("answer:a"));
        assert!(places("no { place").is_empty());
    }

    #[test]
    fn what_is_not_seen_goes_and_what_letters_need_stays() {
        assert_eq!(cleaned(" \u{202e}abc\u{2066}\u{7} "), ("abc".into(), 3));
        assert_eq!(cleaned("a\r\nb\rc\td"), ("a\nb\nc\td".into(), 0));
        // Persian needs its joiner; a mark of direction keeps a full stop in place.
        let kept = "می\u{200c}خواهم C++\u{200f}";
        assert_eq!(cleaned(kept), (kept.to_owned(), 0));
    }

    #[test]
    fn lost_letters_are_told_from_questions() {
        assert!(lost_letters("???? ???", "Où ?"));
        assert!(lost_letters("caf\u{fffd}", "café"));
        assert!(!lost_letters("Vraiment ??", "Really??"));
        assert!(!lost_letters("Quoi ???", "What???"));
    }
}
