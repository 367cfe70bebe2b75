//! The trainer's guide can be followed to the letter: its files are clean, its commands exist, its list of rules is
//! whole, in French, Arabic and English.

use std::collections::{BTreeMap, BTreeSet};

use bilan::authoring::{
    Carried, ContentFile, FileOrigin, MAX_INCLUDES, Rule, Severity, check, decode, embedded_files,
};
use bilan::cli::Arguments;
use bilan::exchange::{sheets, xlsform};
use bilan::questionnaire::QuestionnaireSource;
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

const GUIDES: [(&str, &str); 3] = [
    ("formateur.md", include_str!("../../docs/formateur.md")),
    (
        "formateur.ar.md",
        include_str!("../../docs/formateur.ar.md"),
    ),
    (
        "formateur.en.md",
        include_str!("../../docs/formateur.en.md"),
    ),
];

/// A block of code: what stands behind its opening, and its lines.
struct Block<'a> {
    info: &'a str,
    lines: Vec<&'a str>,
}

/// The blocks of code of a guide, and the lines outside them.
fn parts(guide: &str) -> (Vec<Block<'_>>, Vec<&str>) {
    let (mut blocks, mut prose) = (Vec::new(), Vec::new());
    let mut open: Option<Block<'_>> = None;
    for line in guide.lines() {
        match (line.strip_prefix("```"), open.as_mut()) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(info), None) => {
                let lines = Vec::new();
                open = Some(Block { info, lines });
            }
            (None, Some(block)) => block.lines.push(line),
            (None, None) => prose.push(line),
        }
    }
    assert!(open.is_none(), "a block of code is not closed");
    (blocks, prose)
}

/// What is written as code within sentences.
fn spans<'a>(prose: &[&'a str]) -> Vec<&'a str> {
    prose
        .iter()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .collect()
}

/// The files that a guide has its reader type, by name.
fn files(guide: &str) -> BTreeMap<String, String> {
    let (blocks, _) = parts(guide);
    blocks
        .into_iter()
        .filter_map(|b| Some((b.info.strip_prefix("ron ")?.to_owned(), b.lines.join("\n"))))
        .collect()
}

/// The words of a command, as a terminal takes them apart.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (i, piece) in command.split('"').enumerate() {
        if i % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[test]
fn what_is_typed_from_a_guide_has_no_error_and_no_warning() {
    for (name, guide) in GUIDES {
        let typed = files(guide);
        let is = |ending: &str| typed.keys().filter(|f| f.ends_with(ending)).count();
        assert_eq!(
            (typed.len(), is(".paths.ron")),
            (4, 1),
            "{name}: {:?}",
            typed.keys()
        );
        assert!(typed.keys().any(|f| f.starts_with("parts/")), "{name}");

        let content: Vec<ContentFile> = typed
            .iter()
            .map(|(file, text)| ContentFile {
                name: file.clone(),
                bytes: Ok(text.clone().into_bytes()),
                origin: FileOrigin::Embedded,
            })
            .collect();
        let checked = check(&content, &Carried::of(&embedded_files()));
        let found: Vec<String> = checked
            .diagnostics
            .iter()
            .filter(|d| d.severity != Severity::Note)
            .map(|d| format!("{d:?}"))
            .collect();
        assert!(found.is_empty(), "{name}: {found:#?}");
        // Its path tests were run: turned round, they fail.
        let mut turned = content;
        for file in turned.iter_mut().filter(|f| f.name.ends_with(".paths.ron")) {
            let text = typed[&file.name].replace("hidden: [", "shown: [");
            file.bytes = Ok(text.into_bytes());
        }
        let failed = check(&turned, &Carried::of(&embedded_files())).diagnostics;
        let said = format!("{failed:?}");
        assert!(said.contains("E23"), "{name}: {said}");

        let first = typed
            .iter()
            .find(|(f, _)| f.starts_with("premiers_pas.ron") || f.starts_with("first_steps.ron"));
        let (file, text) = first.unwrap_or_else(|| panic!("{name}: no first questionnaire"));
        let source: QuestionnaireSource = decode(file, text.as_bytes()).unwrap();
        assert_eq!(source.items().count(), 6, "{name}: six questions");
    }
}

#[test]
fn every_command_of_a_guide_can_be_typed() {
    let mut options = BTreeSet::new();
    let mut waiting = vec![Arguments::command()];
    while let Some(command) = waiting.pop() {
        let long = command.get_arguments().filter_map(|a| a.get_long());
        options.extend(long.map(str::to_owned));
        waiting.extend(command.get_subcommands().cloned());
    }
    for (name, guide) in GUIDES {
        let (blocks, prose) = parts(guide);
        let spans = spans(&prose);
        let shown = blocks
            .iter()
            .filter(|b| b.info == "console")
            .flat_map(|b| &b.lines)
            .filter_map(|l| l.strip_prefix("$ "));
        let told = spans.iter().copied().filter(|s| s.starts_with("bilan "));
        let mut tasks = BTreeSet::new();
        for command in shown.chain(told) {
            let words = words(command);
            tasks.extend(words.get(1).cloned());
            // In a sentence a command may stand by its name alone.
            if let Err(error) = Arguments::try_parse_from(&words) {
                assert!(
                    matches!(
                        error.kind(),
                        ErrorKind::DisplayHelp
                            | ErrorKind::MissingRequiredArgument
                            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
                    ),
                    "{name}: {command}\n{error}"
                );
            }
        }
        for needed in [
            "check",
            "simulate",
            "translate",
            "paper",
            "codebook",
            "import",
            "publish",
            "diff",
        ] {
            assert!(tasks.contains(needed), "{name} does not show {needed}");
        }
        for span in spans {
            if let Some(option) = span.strip_prefix("--") {
                let option = option.split_whitespace().next().unwrap();
                assert!(options.contains(option), "{name}: --{option}");
            }
        }
    }
}

#[test]
fn what_is_typed_whole_can_be_typed_as_it_stands() {
    // What stands behind a dollar is copied by the reader: nothing may be missing there.
    for (name, guide) in GUIDES {
        let (blocks, _) = parts(guide);
        let lines: Vec<&str> = blocks
            .iter()
            .filter(|b| b.info == "console")
            .flat_map(|b| &b.lines)
            .filter_map(|l| l.strip_prefix("$ "))
            .collect();
        assert!(lines.len() >= 10, "{name}: {}", lines.len());
        for line in lines {
            if let Err(error) = Arguments::try_parse_from(words(line)) {
                panic!("{name}: {line}\n{error}");
            }
        }
    }
}

/// The numbers of a line; signs between thousands are no part of them.
fn numbers(line: &str) -> Vec<u64> {
    let signs: Vec<char> = line.chars().collect();
    let digit = |i: Option<usize>| {
        i.and_then(|i| signs.get(i))
            .is_some_and(char::is_ascii_digit)
    };
    let kept: String = signs
        .iter()
        .enumerate()
        .filter(|(i, c)| {
            let between = digit(i.checked_sub(1)) && digit(Some(i + 1));
            !(between && ", \u{a0}\u{202f}".contains(**c))
        })
        .map(|(_, c)| *c)
        .collect();
    kept.split(|c: char| !c.is_ascii_digit())
        .filter_map(|n| n.parse().ok())
        .collect()
}

#[test]
fn the_limits_told_are_those_of_the_programme() {
    const MIB: u64 = 1024 * 1024;
    let whole = |n: usize| u64::try_from(n).unwrap();
    for (name, guide) in GUIDES {
        let (_, prose) = parts(guide);
        let rows: Vec<Vec<u64>> = prose
            .iter()
            .filter_map(|line| line.strip_prefix("| ")?.split_once(" | "))
            .map(|(_, limit)| numbers(limit))
            .filter(|found| !found.is_empty())
            .collect();
        let sheets = vec![
            whole(sheets::MAX_BYTES) / MIB,
            sheets::MAX_UNPACKED / MIB,
            whole(sheets::MAX_ROWS),
            whole(sheets::MAX_COLUMNS),
            whole(sheets::MAX_CELL),
        ];
        assert!(rows.contains(&sheets), "{name}: {sheets:?} in {rows:?}");
        let workbook = whole(xlsform::MAX_BYTES) / MIB;
        let columns = |row: &&Vec<u64>| row.len() == 5 && row[0] == workbook;
        assert!(rows.iter().any(|row| columns(&row)), "{name}: {rows:?}");
        let includes = whole(MAX_INCLUDES);
        assert!(
            rows.iter().any(|row| row.len() == 2 && row[0] == includes),
            "{name}: {rows:?}"
        );
    }
}

#[test]
fn every_rule_has_its_line_in_every_guide() {
    for (name, guide) in GUIDES {
        let (_, prose) = parts(guide);
        let is_code = |cell: &str| {
            let digits = cell.strip_prefix(['E', 'W', 'I']);
            digits.is_some_and(|d| d.len() == 2 && d.chars().all(|c| c.is_ascii_digit()))
        };
        let told: Vec<(&str, &str)> = prose
            .iter()
            .filter_map(|line| line.strip_prefix("| ")?.split_once(" | "))
            .filter(|(cell, _)| is_code(cell))
            .collect();
        let codes: Vec<&str> = told.iter().map(|(code, _)| *code).collect();
        let rules: Vec<&str> = Rule::ALL.iter().map(|r| r.code()).collect();
        assert_eq!(codes, rules, "{name}");
        for (code, words) in told {
            assert!(words.chars().count() > 10, "{name}: {code} says {words}");
        }
    }
}

#[test]
fn the_contents_of_a_guide_lead_to_its_headings() {
    for (name, guide) in GUIDES {
        let (_, prose) = parts(guide);
        // As pages of repositories name their headings.
        let anchor = |heading: &str| -> String {
            heading
                .to_lowercase()
                .chars()
                .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
                .map(|c| if c == ' ' { '-' } else { c })
                .collect()
        };
        let headings: BTreeSet<String> = prose
            .iter()
            .filter_map(|line| line.strip_prefix("## "))
            .map(anchor)
            .collect();
        let led: Vec<&str> = prose
            .iter()
            .flat_map(|line| line.split("](#").skip(1))
            .filter_map(|rest| rest.split(')').next())
            .collect();
        assert_eq!(headings.len(), 18, "{name}");
        for to in &led {
            assert!(
                headings.contains(*to),
                "{name}: #{to} is not among {headings:#?}"
            );
        }
        let led: BTreeSet<String> = led.into_iter().map(str::to_owned).collect();
        assert_eq!(led, headings, "{name}");
    }
}
