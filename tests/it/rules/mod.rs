//! For every rule there is a file that breaks it and no other, and the finding stands where the file is wrong.
//!
//! A case is a file, or a folder of files that belong together. Somewhere in it stands `// <- E06 at "wroked"`: the
//! rule, and what the finding must point to on that line; `end of …` where it must point behind it. What is pointed to
//! must be the first such text of the line.

use std::collections::BTreeSet;
use std::path::Path;

use bilan::authoring::{Carried, ContentFile, FileOrigin, Rule, check};

/// The smallest catalogue that the cases need.
fn around() -> Carried {
    let competences = "(format: 1, languages: [\"fr\"], competences: [
        (id: \"repairing\", label: {\"fr\": \"Réparer\"}), (id: \"learning\", label: {\"fr\": \"Apprendre\"})])";
    let file = |name: &str, text: &str| ContentFile {
        name: name.to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
        origin: FileOrigin::Embedded,
    };
    Carried::of(&[
        file("competences.ron", competences),
        file(
            "scoring.ron",
            include_str!("../../../questionnaires/scoring.ron"),
        ),
    ])
}

/// The files of a case, by name.
fn files(case: &Path) -> Vec<ContentFile> {
    let mut files = Vec::new();
    if case.is_dir() {
        below(case, case, &mut files);
    } else {
        let name = case.file_name().unwrap().to_str().unwrap();
        files.push((name.to_owned(), std::fs::read(case).unwrap()));
    }
    files.sort();
    files
        .into_iter()
        .map(|(name, bytes)| ContentFile {
            name,
            bytes: Ok(bytes),
            origin: FileOrigin::Embedded,
        })
        .collect()
}

fn below(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            files.push((name.replace('\\', "/"), std::fs::read(&path).unwrap()));
        }
    }
}

/// The rule that the case breaks, the file, and the line and column of the finding.
fn expected(files: &[ContentFile]) -> Option<(String, String, (usize, usize))> {
    for file in files {
        let text = String::from_utf8_lossy(file.bytes.as_ref().unwrap()).into_owned();
        for (i, line) in text.lines().enumerate() {
            let Some((before, mark)) = line.split_once("// <- ") else {
                continue;
            };
            let (rule, at) = mark.split_once(" at ").unwrap();
            let (at, behind) = match at.strip_prefix("end of ") {
                Some(at) => (at, at.chars().count()),
                None => (at, 0),
            };
            let byte = before
                .find(at)
                .unwrap_or_else(|| panic!("{}: no {at} in {line}", file.name));
            let column = before[..byte].chars().count() + 1 + behind;
            return Some((rule.to_owned(), file.name.clone(), (i + 1, column)));
        }
    }
    None
}

fn cases() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/rules/files");
    let entries = std::fs::read_dir(folder).unwrap();
    let mut cases: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    cases.sort();
    cases
}

#[test]
fn each_file_breaks_one_rule_at_its_place() {
    let around = around();
    let mut wrong = Vec::new();
    for case in cases() {
        let files = files(&case);
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let found: Vec<_> = check(&files, &around)
            .diagnostics
            .into_iter()
            .map(|d| (d.rule(), d.file, d.position))
            .collect();
        let Some((rule, file, position)) = expected(&files) else {
            if !found.iter().all(|(r, ..)| is_information(*r)) {
                wrong.push(format!("{name} is clean, but {found:?}"));
            }
            continue;
        };
        let only = found
            .iter()
            .all(|(r, ..)| r.is_some_and(|r| r.code() == rule) || is_information(*r));
        let there = found.iter().any(|(r, f, p)| {
            r.is_some_and(|r| r.code() == rule) && *f == file && *p == Some(position)
        });
        if !only || !there {
            wrong.push(format!("{name}: {rule} {file} {position:?}, but {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is said of every questionnaire that is right.
fn is_information(rule: Option<Rule>) -> bool {
    rule.is_some_and(|r| r.code().starts_with('I'))
}

#[test]
fn there_is_a_file_for_every_rule() {
    let have: BTreeSet<String> = cases()
        .iter()
        .map(|c| c.file_name().unwrap().to_string_lossy()[..3].to_owned())
        .collect();
    let missing: Vec<&str> = Rule::ALL
        .iter()
        .map(|r| r.code())
        .filter(|code| !code.starts_with('I') && !have.contains(*code))
        .collect();
    assert!(missing.is_empty(), "no file breaks {missing:?}");
}
