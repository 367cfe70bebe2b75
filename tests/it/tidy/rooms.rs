//! Who may import whom. One crate cannot make the compiler hold this.

use super::source::{Source, sources};
use super::{finding, none};

const LANG: &[&str] = &["lang"];
const DEFINITIONS: &[&str] = &["lang", "questionnaire", "competence", "occupation"];
const DOSSIER: &[&str] = &[
    "lang",
    "questionnaire",
    "competence",
    "occupation",
    "interview",
    "orientation",
    "authoring",
];
const REPORT: &[&str] = &[
    "lang",
    "text",
    "questionnaire",
    "competence",
    "occupation",
    "interview",
    "orientation",
    "authoring",
    "dossier",
];
const EXCHANGE: &[&str] = &[
    "lang",
    "text",
    "questionnaire",
    "competence",
    "occupation",
    "interview",
    "orientation",
    "authoring",
    "dossier",
    "report",
];
const APP: &[&str] = &[
    "lang",
    "text",
    "questionnaire",
    "competence",
    "occupation",
    "interview",
    "orientation",
    "authoring",
    "dossier",
    "report",
    "exchange",
    "vault",
];
const UI: &[&str] = &[
    "lang",
    "text",
    "questionnaire",
    "competence",
    "occupation",
    "interview",
    "orientation",
    "authoring",
    "dossier",
    "report",
    "app",
];
const CLI: &[&str] = &[
    "lang",
    "text",
    "questionnaire",
    "competence",
    "occupation",
    "interview",
    "orientation",
    "authoring",
    "dossier",
    "report",
    "exchange",
    "vault",
    "app",
];

/// Each room, what it may import, and what it may never mention.
const ROOMS: &[(&str, &[&str], &[Ban])] = &[
    ("lang", &[], PURE),
    ("text", LANG, &[FILES, CLOCK, THREADS]),
    ("questionnaire", LANG, PURE),
    ("competence", &["lang", "questionnaire"], PURE),
    ("occupation", &["lang", "questionnaire", "competence"], PURE),
    ("interview", DEFINITIONS, PURE),
    ("orientation", DEFINITIONS, PURE),
    (
        "authoring",
        &[
            "lang",
            "questionnaire",
            "competence",
            "occupation",
            "interview",
            "orientation",
        ],
        &[SCREEN, CLOCK, THREADS],
    ),
    ("dossier", DOSSIER, PURE),
    ("vault", &[], &[SCREEN]),
    ("report", REPORT, PURE),
    ("exchange", EXCHANGE, &[SCREEN, CLOCK, THREADS]),
    ("app", APP, &[SCREEN]),
    ("ui", UI, &[FILES, THREADS]),
    ("cli", CLI, &[SCREEN]),
];

/// Words that a room may not use, and what to do instead.
type Ban = (&'static [&'static str], &'static str);

const SCREEN: Ban = (
    &["egui", "eframe", "egui_wgpu", "wgpu", "winit", "rfd"],
    "knows no screen: give the values back and let `ui` draw them",
);
const FILES: Ban = (
    &[
        "std::fs",
        "fs::File",
        "std::env",
        "std::process",
        "include_dir",
    ],
    "knows no file: the worker, `vault` and `main` read and write; take the bytes or return an effect",
);
const CLOCK: Ban = (
    &["Timestamp::now", "Zoned::now", "SystemTime", "Instant::now"],
    "knows no clock: take the time as an argument",
);
const THREADS: Ban = (
    &["std::thread", "std::sync::mpsc"],
    "knows no thread: long work is an effect that the worker does",
);
/// The domain: functions over values.
const PURE: &[Ban] = &[SCREEN, FILES, CLOCK, THREADS];

/// The rooms that a file names: `crate::room`, `crate::{room, …}`, or by climbing with `super`.
fn imports(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for at in source.find("crate::") {
        found.extend(named_after(source, at + "crate::".len()));
    }
    // From a file of a room, this many `super` lead out of the room.
    let folders = source.path.matches('/').count() - 1;
    let depth = folders + usize::from(!source.path.ends_with("/mod.rs"));
    let climb = "super::".repeat(depth);
    for at in source.find(&climb) {
        let chained = source.code[..at].ends_with("super::");
        if depth > 0 && !chained {
            found.extend(named_after(source, at + climb.len()));
        }
    }
    found
}

/// The name, or each first name inside braces, that stands here.
fn named_after(source: &Source, at: usize) -> Vec<(usize, String)> {
    let name = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let rest = &source.code[at..];
    let Some(inside) = rest.strip_prefix('{') else {
        return vec![(at, name(rest))];
    };
    let mut names = Vec::new();
    let (mut depth, mut expects) = (1, true);
    for (i, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => expects = true,
            c if expects && (c.is_alphabetic() || c == '_') => {
                names.push((at + 1 + i, name(&inside[i..])));
                expects = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

fn findings(source: &Source) -> Vec<String> {
    let Some(room) = source.room() else {
        return Vec::new();
    };
    let Some((_, allowed, bans)) = ROOMS.iter().find(|(name, ..)| *name == room) else {
        return vec![finding(
            source,
            0,
            &format!(
                "the room `{room}` is not in the table: add its row to tests/it/tidy/rooms.rs"
            ),
        )];
    };
    let mut findings = Vec::new();
    for (at, other) in imports(source) {
        if other != room && !allowed.contains(&other.as_str()) {
            let what = format!(
                "`{room}` may not import `{other}` (it may: {}): move what is needed down, or hand it in from above",
                if allowed.is_empty() {
                    "nothing".to_owned()
                } else {
                    allowed.join(", ")
                }
            );
            findings.push(finding(source, at, &what));
        }
    }
    for (words, remedy) in *bans {
        for word in *words {
            for at in source.find(word) {
                findings.push(finding(
                    source,
                    at,
                    &format!("`{word}`, but `{room}` {remedy}"),
                ));
            }
        }
    }
    findings
}

#[test]
fn rooms_import_only_what_lies_below_them() {
    let all: Vec<String> = sources("src").iter().flat_map(findings).collect();
    none(&all);
}

#[test]
fn the_table_has_no_circle() {
    for (place, (room, allowed, _)) in ROOMS.iter().enumerate() {
        for other in *allowed {
            let above = ROOMS[..place].iter().any(|(name, ..)| name == other);
            assert!(
                above,
                "`{room}` may import `{other}`, whose row must stand above its own"
            );
        }
    }
}

#[test]
fn the_rule_finds_what_it_is_for() {
    let of = |path: &str, text: &str| findings(&Source::parse(path, text));
    assert_eq!(
        of(
            "src/occupation/fit.rs",
            "use crate::competence::X; use super::Y;"
        ),
        Vec::<String>::new()
    );
    assert_eq!(
        of(
            "src/occupation/fit.rs",
            "use crate::{competence::X, ui::{self, Z}};"
        )
        .len(),
        1
    );
    assert_eq!(of("src/lang/a.rs", "use super::super::vault::V;").len(), 1);
    assert_eq!(of("src/lang/mod.rs", "use super::vault::V;").len(), 1);
    assert_eq!(
        of(
            "src/ui/screens/a.rs",
            "fn f() { crate::exchange::pdf(); std::fs::read(p); }"
        )
        .len(),
        2
    );
    assert_eq!(
        of(
            "src/dossier/a.rs",
            "fn f() -> T { Timestamp::now() } // egui"
        ),
        [
            "src/dossier/a.rs:1: `Timestamp::now`, but `dossier` knows no clock: take the time as an argument"
        ]
    );
    assert_eq!(of("src/attic/a.rs", "").len(), 1);
}
