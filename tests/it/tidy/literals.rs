//! Words that a person reads live in `assets/locales`, never in Rust.

use super::source::{Literal, Source, sources};
use super::{finding, none};

/// Rooms whose texts a person would read.
const VISIBLE: [&str; 2] = ["ui", "cli"];

/// Texts that look like words and are none: file, text, why.
const NOT_WORDS: &[(&str, &str, &str)] = &[
    ("src/main.rs", "LC_ALL", "a variable of the system"),
    ("src/main.rs", "LC_MESSAGES", "a variable of the system"),
    ("src/main.rs", "LANG", "a variable of the system"),
];

/// Files whose literals programmes read, and which programmes.
const FOR_PROGRAMMES: &[(&str, &str)] = &[(
    "src/cli/check/machine.rs",
    "the names of SARIF and of our own JSON",
)];

/// What stands on keyboards and in the field's own notation, the same in every language.
const SIGNS: &[(&str, &str)] = &[
    (
        r"A+\u{200e}",
        "larger letters; the button has a name in words",
    ),
    (
        r"A–\u{200e}",
        "smaller letters; the button has a name in words",
    ),
    ("Ctrl", "a key"),
    ("Shift", "a key"),
    ("Ctrl+Enter", "keys"),
    ("Ctrl+S", "keys"),
    ("Ctrl+A", "keys"),
    ("Ctrl+C", "keys"),
    ("Ctrl+V", "keys"),
    ("Ctrl+X", "keys"),
    ("Ctrl+Y", "keys"),
    ("Ctrl+Z", "keys"),
];

/// Whether one word is meant to be read: it has a capital, or a letter that no key, file or name in code has.
fn one_word(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = (depth - 1).max(0),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain.split_whitespace().any(|word| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && word
                .chars()
                .any(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_ascii()))
    })
}

/// Macros whose texts only a maintainer reads.
const FOR_MAINTAINERS: [&str; 12] = [
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "event!",
    "span!",
    "assert!",
    "assert_eq!",
    "debug_assert!",
    "unreachable!",
    "panic!",
];

/// Names that the toolkit keeps to itself.
const INTERNAL_NAMES: [&str; 7] = [
    "Id::new",
    "Id::unique",
    "id_salt",
    "make_persistent_id",
    "push_id",
    "debug_struct",
    "debug_tuple",
];

/// Widgets whose text is shown as it stands; here one word is enough.
const WIDGETS: [&str; 18] = [
    ".label",
    ".button",
    ".heading",
    ".hint_text",
    ".on_hover_text",
    "RichText::new",
    "Button::new",
    "Label::new",
    ".strong",
    "text::label",
    "text::heading",
    "text::subheading",
    "text::hint",
    "text::link",
    "text::styled",
    "text::button",
    "text::button_with",
    "text::choice_row",
];

/// Whether a person could read this as words, of which it takes two.
fn words(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0;
    for c in text
        .replace("\\n", " ")
        .replace("\\t", " ")
        .replace("{{", " ")
        .chars()
    {
        match c {
            '{' => depth += 1,
            '}' => depth = (depth - 1).max(0),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|w| !w.contains('%') && w.chars().filter(|c| c.is_alphabetic()).count() >= 2)
        .collect();
    words.len() >= 2
}

/// Whether the text stands in an attribute, or in a macro for maintainers.
fn exempt(source: &Source, literal: &Literal) -> bool {
    let before = &source.code[..literal.start];
    let of_debug = before.rfind("impl").is_some_and(|at| {
        before[at..]
            .split('{')
            .next()
            .is_some_and(|head| head.contains("Debug"))
    });
    if of_debug {
        return true;
    }
    // Walk back to the bracket that holds the text.
    let mut depth = 0;
    for (at, c) in before.char_indices().rev() {
        match c {
            ')' | ']' | '}' => depth += 1,
            '(' | '[' | '{' if depth > 0 => depth -= 1,
            '(' => {
                let head = before[..at].trim_end();
                if FOR_MAINTAINERS.iter().any(|m| head.ends_with(m))
                    || head.ends_with(".expect")
                    || INTERNAL_NAMES.iter().any(|m| head.ends_with(m))
                {
                    return true;
                }
            }
            '[' if before[..at].ends_with('#') || before[..at].ends_with("#!") => return true,
            '{' | ';' if depth == 0 => return false,
            _ => {}
        }
    }
    false
}

/// Whether the text is handed to a widget that shows it.
fn shown(source: &Source, literal: &Literal) -> bool {
    if !literal.text.chars().any(char::is_alphabetic) {
        return false;
    }
    // Walk back to the bracket of the call that the text is handed to.
    let before = &source.code[..literal.start];
    let mut depth = 0;
    for (at, c) in before.char_indices().rev() {
        match c {
            ')' | ']' | '}' => depth += 1,
            '(' if depth == 0 => {
                let head = before[..at].trim_end();
                return WIDGETS.iter().any(|w| head.ends_with(w));
            }
            '(' | '[' | '{' if depth > 0 => depth -= 1,
            '{' | '[' | ';' if depth == 0 => return false,
            _ => {}
        }
    }
    false
}

fn findings(source: &Source) -> Vec<String> {
    let visible =
        source.room().is_some_and(|room| VISIBLE.contains(&room)) || source.path == "src/main.rs";
    let read = |l: &&Literal| {
        visible
            && (words(&l.text) || one_word(&l.text) || shown(source, l))
            && !SIGNS.iter().any(|(sign, _)| *sign == l.text)
            && !exempt(source, l)
            && !FOR_PROGRAMMES.iter().any(|(f, _)| *f == source.path)
            && !NOT_WORDS
                .iter()
                .any(|(f, t, _)| *f == source.path && *t == l.text)
    };
    source
        .literals
        .iter()
        .filter(read)
        .map(|l| {
            let what = format!("\"{}\" is read by people: give it a key in assets/locales/*.ftl and use `locale.text(key)`", l.text);
            finding(source, l.start, &what)
        })
        .collect()
}

#[test]
fn words_live_in_the_locales() {
    let all: Vec<String> = sources("src").iter().flat_map(findings).collect();
    none(&all);
}

#[test]
fn every_exception_is_still_there() {
    let all = sources("src");
    for (sign, why) in SIGNS {
        let there = all
            .iter()
            .any(|s| s.literals.iter().any(|l| l.text == *sign));
        assert!(there, "\"{sign}\" ({why}) is nowhere: take it out of SIGNS");
    }
    for (file, why) in FOR_PROGRAMMES {
        let there = all.iter().any(|s| s.path == *file);
        assert!(
            there,
            "{file} is gone ({why}): take it out of FOR_PROGRAMMES"
        );
    }
    for (file, text, why) in NOT_WORDS {
        let there = all
            .iter()
            .any(|s| s.path == *file && s.literals.iter().any(|l| l.text == *text));
        assert!(
            there,
            "{file} no longer has \"{text}\" ({why}): take it out of NOT_WORDS"
        );
    }
}

#[test]
fn the_rule_finds_what_it_is_for() {
    let of = |text: &str| findings(&Source::parse("src/ui/a.rs", text)).len();
    assert_eq!(of("fn f() { ui.label(\"New interview\"); }"), 1);
    assert_eq!(of("fn f() { ui.label(&format!(\"{a} of the {b}\")); }"), 1);
    assert_eq!(
        of("fn f() { l.text(\"new-interview\"); format!(\"{a} {b} %\"); }"),
        0
    );
    assert_eq!(
        of(
            "#[expect(x, reason = \"it is so\")]\nfn f() { tracing::warn!(path = %p, \"could not read\"); }"
        ),
        0
    );
    // One word is enough where it is shown, or begins with a capital.
    assert_eq!(of("fn f() { text::hint(ui, \"loading\"); }"), 1);
    assert_eq!(
        of("fn f() { text::button(ui, kind, &l.text(\"loading\")); }"),
        0
    );
    assert_eq!(of("fn f() { let title = \"Loading\"; }"), 1);
    assert_eq!(of("fn f() { let title = \"طبخ\"; }"), 1);
    assert_eq!(of("fn f() { text::button(ui, kind, \"A+\\u{200e}\"); }"), 0);
    assert_eq!(
        of("fn f() { let id = \"home-search\"; let year = \"%Y\"; }"),
        0
    );
    assert_eq!(
        of("// two words\nfn f() {} #[cfg(test)] mod tests { const A: &str = \"two words\"; }"),
        0
    );
    assert_eq!(
        findings(&Source::parse("src/vault/a.rs", "fn f() { \"two words\" }")).len(),
        0
    );
}
