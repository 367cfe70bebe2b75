//! What a reviewer would say every week: who imports whom, how long a file is, which calls are banned, where words live.
//!
//! Every finding names file and line, what is wrong, and what to do.

mod calls;
mod literals;
mod locales;
mod rooms;
mod source;

use source::{Source, sources};

/// Fails with every finding, one to a line.
#[track_caller]
fn none(findings: &[String]) {
    assert!(
        findings.is_empty(),
        "{} to put in order:\n{}\n",
        findings.len(),
        findings.join("\n")
    );
}

/// A finding at a place in a file.
fn finding(source: &Source, at: usize, what: &str) -> String {
    format!("{}:{}: {what}", source.path, source.line(at))
}

/// The longest a file may be, in lines.
const LONGEST: usize = 600;

#[test]
fn no_file_is_longer_than_one_idea() {
    let mut findings = Vec::new();
    for folder in ["src", "tests", "benches", "fuzz"] {
        for path in source::files(folder, "rs") {
            let lines = std::fs::read_to_string(&path).unwrap().lines().count();
            if lines > LONGEST {
                findings.push(format!(
                    "{}:{LONGEST}: {lines} lines; a file is one idea of at most {LONGEST}: split it by meaning",
                    source::shown(&path)
                ));
            }
        }
    }
    none(&findings);
}

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 8] = [
    "common", "helper", "helpers", "manager", "misc", "stuff", "util", "utils",
];

#[test]
fn files_are_named_by_what_they_hold() {
    let mut findings = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for path in source::files(folder, "rs") {
            let shown = source::shown(&path);
            for part in shown.trim_end_matches(".rs").split('/') {
                if EMPTY_NAMES.contains(&part) {
                    findings.push(format!(
                        "{shown}:1: `{part}` says nothing: name the file by what it holds"
                    ));
                }
            }
        }
    }
    none(&findings);
}

#[test]
fn every_file_of_the_source_begins_with_what_it_is_for() {
    let mut findings = Vec::new();
    for source in sources("src") {
        let text = std::fs::read_to_string(source::top().join(&source.path)).unwrap();
        let first: Vec<&str> = text.lines().take_while(|l| l.starts_with("//!")).collect();
        let room = source.path.matches('/').count() == 2 && source.path.ends_with("/mod.rs");
        if first.is_empty() {
            findings.push(format!(
                "{}:1: no `//!` first line: say what the file is for",
                source.path
            ));
        } else if room
            && !["know", "reads no", "does no", "never"]
                .iter()
                .any(|w| first.iter().any(|l| l.to_lowercase().contains(w)))
        {
            findings.push(format!(
                "{}:1: the room does not say what it must never know: add \"Knows nothing of …\"",
                source.path
            ));
        }
    }
    none(&findings);
}
