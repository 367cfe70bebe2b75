//! Calls that the source does without.

use super::source::{Source, sources};
use super::{finding, none};

const NOT_EGUIS_FIELD: &str =
    "egui's own fields cannot edit Arabic or mixed text: `ui::text::text_field`";

/// What is banned, the files that may (by beginning of path), and what to do instead.
const BANNED: &[(&str, &[&str], &str)] = &[
    (
        "unsafe",
        &[],
        "no unsafe code: find the safe way, or the crate that has it",
    ),
    (
        "println!",
        &["src/cli/", "src/main.rs"],
        "only the command line prints: return the value, or use `tracing`",
    ),
    (
        "print!",
        &["src/cli/", "src/main.rs"],
        "only the command line prints: return the value, or use `tracing`",
    ),
    (
        "eprintln!",
        &["src/cli/", "src/main.rs"],
        "only the command line prints: return the error, or use `tracing`",
    ),
    (
        "eprint!",
        &["src/cli/", "src/main.rs"],
        "only the command line prints: return the error, or use `tracing`",
    ),
    ("dbg!", &[], "left from a search: remove it"),
    (
        "todo!",
        &[],
        "nothing unfinished lands: do it, or leave the feature out",
    ),
    (
        "unimplemented!",
        &[],
        "nothing unfinished lands: do it, or leave the feature out",
    ),
    ("std::net", &[], "`bilan` never opens a connection"),
    ("TcpStream", &[], "`bilan` never opens a connection"),
    ("TcpListener", &[], "`bilan` never opens a connection"),
    ("UdpSocket", &[], "`bilan` never opens a connection"),
    ("ToSocketAddrs", &[], "`bilan` never opens a connection"),
    (
        "process::exit",
        &["src/main.rs"],
        "it skips every destructor: return an exit code to `main`",
    ),
    ("TextEdit", &[], NOT_EGUIS_FIELD),
    ("text_edit_singleline", &[], NOT_EGUIS_FIELD),
    ("text_edit_multiline", &[], NOT_EGUIS_FIELD),
    ("DragValue", &[], NOT_EGUIS_FIELD),
    (
        "static mut",
        &[],
        "shared state without a lock: pass the value",
    ),
];

/// Calls that stop the programme, and the lint whose `#[expect]` must give the reason.
const STOPPING: &[(&str, &str)] = &[
    (".unwrap()", "clippy::unwrap_used"),
    (".expect(", "clippy::expect_used"),
    ("panic!", "clippy::panic"),
    ("unreachable!", "clippy::unreachable"),
];

/// How far above the call its `#[expect]` may stand, in lines.
const NEAR: usize = 12;

fn findings(source: &Source) -> Vec<String> {
    let mut findings = Vec::new();
    for (call, may, remedy) in BANNED {
        if may.iter().any(|path| source.path.starts_with(path)) {
            continue;
        }
        for at in source.find(call) {
            findings.push(finding(source, at, &format!("`{call}`: {remedy}")));
        }
    }
    for (call, lint) in STOPPING {
        for at in source.find(call) {
            let line = source.line(at);
            let near = source.find(lint).into_iter().any(|l| {
                let above = source.line(l);
                above <= line && line - above <= NEAR
            });
            if !near {
                findings.push(finding(
                    source,
                    at,
                    &format!(
                        "`{call}` would be a crash: return the error; where it cannot fail, `#[expect({lint}, reason = \"…\")]`"
                    ),
                ));
            }
        }
    }
    for attribute in ["allow(", "expect("] {
        for at in source.find(attribute) {
            let before = source.code[..at].trim_end();
            if !before.ends_with("#[") && !before.ends_with("#![") {
                continue;
            }
            let end = source.code[at..]
                .find(']')
                .map_or(source.code.len(), |e| at + e);
            if !source.code[at..end].contains("reason") {
                findings.push(finding(
                    source,
                    at,
                    "a lint is silenced without a reason: add `reason = \"…\"`",
                ));
            }
        }
    }
    findings
}

#[test]
fn banned_calls_are_not_made() {
    let all: Vec<String> = sources("src").iter().flat_map(findings).collect();
    none(&all);
}

#[test]
fn nothing_reaches_for_the_network_even_in_tests() {
    let mut all = Vec::new();
    for folder in ["tests", "benches"] {
        for source in sources(folder) {
            for word in [
                "unsafe",
                "TcpStream",
                "TcpListener",
                "UdpSocket",
                "std::net",
            ] {
                for at in source.find(word) {
                    all.push(finding(&source, at, &format!("`{word}`: not here either")));
                }
            }
        }
    }
    none(&all);
}

#[test]
fn the_rule_finds_what_it_is_for() {
    let of = |path: &str, text: &str| findings(&Source::parse(path, text)).len();
    assert_eq!(of("src/ui/a.rs", "fn f() { println!(\"x\"); }"), 1);
    assert_eq!(of("src/cli/a.rs", "fn f() { println!(\"x\"); }"), 0);
    assert_eq!(
        of(
            "src/ui/a.rs",
            "fn f() { ui.add(egui::TextEdit::singleline(text)); ui.text_edit_multiline(text); }"
        ),
        2
    );
    assert_eq!(of("src/ui/a.rs", "fn f() { egui::DragValue::new(n); }"), 1);
    assert_eq!(
        of("src/ui/a.rs", "fn f() { x.unwrap_or(1); x.unwrap(); }"),
        1
    );
    assert_eq!(
        of(
            "src/ui/a.rs",
            "#[expect(clippy::expect_used, reason = \"it is built in\")]\nfn f() { x.expect(\"y\"); }"
        ),
        0
    );
    assert_eq!(of("src/ui/a.rs", "#[allow(dead_code)]\nfn f() {}"), 1);
    assert_eq!(
        of(
            "src/ui/a.rs",
            "#[cfg(test)]\nmod tests { fn f() { x.unwrap(); } }"
        ),
        0
    );
}
