//! How long a questionnaire of 5,000 items takes to check, against `ron` alone reading the same file.
//!
//! `cargo bench --bench checker` prints medians of the same run and their ratio. Goal: under 0.5 s.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops at what is wrong and prints what it measured"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bilan::authoring::{Carried, ContentFile, FileOrigin, check, decode, embedded_files};
use bilan::questionnaire::{QuestionnaireSource, build};

/// So many sections of a hundred items.
const SECTIONS: usize = 50;

fn main() {
    let text = questionnaire();
    let source: QuestionnaireSource = decode("large.ron", text.as_bytes()).expect("readable");
    let built = build(source).expect("whole");
    let carried = Carried::of(&embedded_files());
    let file = ContentFile {
        name: "large.ron".to_owned(),
        bytes: Ok(text.clone().into_bytes()),
        origin: FileOrigin::Embedded,
    };
    let files = [file];
    let checked = check(&files, &carried);
    let errors = checked
        .diagnostics
        .iter()
        .filter(|d| d.severity == bilan::authoring::Severity::Error);
    assert_eq!(errors.count(), 0, "{:?}", checked.diagnostics.first());
    println!(
        "{} items, {} bytes, {} findings",
        built.items().count(),
        text.len(),
        checked.diagnostics.len()
    );
    let ron = median(|| {
        let read: QuestionnaireSource = decode("large.ron", text.as_bytes()).expect("readable");
        black_box(read);
    });
    let whole = median(|| {
        black_box(check(&files, &carried));
    });
    println!(
        "ron alone {:.1} ms, check {:.1} ms, ratio {:.1}",
        ron.as_secs_f64() * 1e3,
        whole.as_secs_f64() * 1e3,
        whole.as_secs_f64() / ron.as_secs_f64()
    );
}

fn median(mut act: impl FnMut()) -> Duration {
    const TIMES: usize = 11;
    let mut taken: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            act();
            start.elapsed()
        })
        .collect();
    taken.sort();
    taken.get(TIMES / 2).copied().unwrap_or_default()
}

/// As trainers write: conditions on earlier items, choices, numbers with checks, groups, scoring links.
fn questionnaire() -> String {
    let mut out = String::from(
        "(\n    format: 1,\n    id: \"large\",\n    version: \"1\",\n    languages: [\"fr\", \"ar\", \"en\"],\n    source_language: \"fr\",\n    title: {\"fr\": \"Grand\", \"ar\": \"كبير\", \"en\": \"Large\"},\n    sections: [\n",
    );
    let mut links = String::new();
    for s in 0..SECTIONS {
        let words = |what: &str, n: usize| {
            format!(
                "{{\"fr\": \"{what} {n} : qu’avez-vous fait ?\", \"ar\": \"السؤال {n}: ما الذي قمت به؟\", \"en\": \"{what} {n}: what have you done?\"}}"
            )
        };
        writeln!(
            out,
            "        (\n            id: \"section_{s}\",\n            title: {},\n            items: [",
            words("Partie", s)
        )
        .expect("a string takes all");
        for i in 0..100 {
            let n = s * 100 + i;
            let before = n.saturating_sub(i % 7 + 1);
            let shown = match (i % 4, before % 4) {
                (1, 0) => format!("show_if: Is(\"item_{before}\", \"yes\"), "),
                (2, 0) => format!(
                    "show_if: Any([Is(\"item_{before}\", \"no\"), Answered(\"item_{before}\")]), "
                ),
                _ => String::new(),
            };
            let choice = |id: &str, fr: &str, ar: &str, en: &str| {
                format!(
                    "(id: \"{id}\", label: {{\"fr\": \"{fr}\", \"ar\": \"{ar}\", \"en\": \"{en}\"}})"
                )
            };
            let (yes, no) = (
                choice("yes", "Oui", "نعم", "Yes"),
                choice("no", "Non", "لا", "No"),
            );
            let kind = match i % 4 {
                0 => format!("SingleChoice(choices: [{yes}, {no}])"),
                1 => "Number(min: 0, max: 60)".to_owned(),
                2 => format!("MultiChoice(choices: [{yes}, {no}])"),
                _ => "Text(lines: 2)".to_owned(),
            };
            writeln!(
                out,
                "                (\n                    id: \"item_{n}\",\n                    kind: {kind},\n                    label: {}, {shown}\n                ),",
                words("Question", n)
            )
            .expect("a string takes all");
            if i % 4 == 0 {
                writeln!(
                    links,
                    "        (from: \"item_{n}\", competence: \"learning\", evidence: Observed, map: {{\"yes\": 3, \"no\": 0}}),"
                )
                .expect("a string takes all");
            }
        }
        out.push_str("            ],\n        ),\n");
    }
    out.push_str("    ],\n    scoring: [\n");
    out.push_str(&links);
    out.push_str("    ],\n)\n");
    out
}
