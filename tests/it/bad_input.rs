//! Bad input: one plain sentence that names the file and the remedy; never a panic, never a hang, nothing changed.

mod application;
mod files;
mod noise;
mod places;

use std::path::Path;

use crate::program::{Desk, Run, files_below};

const QUESTIONNAIRE: &str = include_str!("../../questionnaires/bilan_de_competences.ron");
const OCCUPATION: &str = include_str!("../../questionnaires/occupations/bricklayer.ron");
const SCORING: &str = include_str!("../../questionnaires/scoring.ron");
const DOSSIER: &str = include_str!("golden/dossier-v1.ron");
const EVIDENCE: &str = include_str!("golden/evidence-v1.ron");

/// Runs a command that must be refused, and checks what every refusal promises.
#[track_caller]
fn refused(desk: &Desk, arguments: &[&str], code: i32, file: &str, remedy: &str) -> Run {
    let before = files_below(&desk.at(""));
    let run = desk.bilan(arguments);
    let said = run.said();
    assert_eq!(run.code, code, "{arguments:?}\n{said}");
    let line = said
        .lines()
        .find(|l| l.contains(file))
        .unwrap_or_else(|| panic!("{file} is not named by {arguments:?}\n{said}"));
    assert!(
        line.contains(remedy),
        "{arguments:?} does not say « {remedy} » but\n{said}"
    );
    for mark in ["check-", "error-", "Error", "Os {", "\\u{"] {
        assert!(!said.contains(mark), "no plain sentence: {said}");
    }
    // `check` tells all it finds, each with its line.
    let told = said.lines().count() <= 2 || arguments[0] == "check";
    assert!(told, "more than one sentence: {said}");
    assert_same(&before, desk);
    run
}

#[track_caller]
fn assert_same(before: &[(std::path::PathBuf, Vec<u8>)], desk: &Desk) {
    let after = files_below(&desk.at(""));
    let names = |files: &[(std::path::PathBuf, Vec<u8>)]| -> Vec<_> {
        files.iter().map(|(path, _)| path.clone()).collect()
    };
    assert_eq!(
        names(before),
        names(&after),
        "files came or went by reading"
    );
    assert!(*before == after, "a file was changed by reading it");
}

/// Asks the same of each command that reads the file: `check` finds (1), `report` and `match` cannot run (2).
#[track_caller]
fn refused_by_all(desk: &Desk, file: &str, by_check: (i32, &str), by_others: &str) {
    refused(desk, &["check", file], by_check.0, file, by_check.1);
    let report = ["report", file, "--lang", "fr", "--out", "out.pdf"];
    let said = refused(desk, &report, 2, file, "").said();
    assert!(
        said.contains(by_others) || said.contains("demandez de l’aide"),
        "report says neither « {by_others} » nor whom to ask: {said}"
    );
    let evidence = ["match", "--catalogue", "catalogue", "--evidence", file];
    refused(desk, &evidence, 2, file, by_others);
    assert!(!desk.at("out.pdf").exists());
}

/// The smallest catalogue that works.
fn small_catalogue(desk: &Desk) {
    desk.put(
        "catalogue/competences.ron",
        "(format: 1, competences: [(id: \"masonry\")])",
    );
    desk.put(
        "catalogue/occupations/bricklayer.ron",
        "(format: 1, id: \"bricklayer\", isco08: \"7112\", grid: {\"masonry\": (3, 5)})",
    );
    desk.put("catalogue/scoring.ron", SCORING);
}

/// A path below the desk's folder, as it is typed.
fn typed(path: &Path) -> &str {
    path.to_str().unwrap()
}
