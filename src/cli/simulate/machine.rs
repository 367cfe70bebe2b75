//! What a dry run shows, for programmes.

use serde_json::{Value, json};

use super::Result;
use crate::authoring::dry_run::{Reached, Spread};
use crate::authoring::{Diagnostic, Problem, Rule, Severity};
use crate::lang::Locale;

/// `{"format": 1, "questionnaire", "version", "paths", "seed", "planned_minutes", "questions", "minutes",
/// "minutes_with_interpreter", "sections": [{"id", "reached"}], "items": [{"id", "section", "asked", "reachable",
/// "reason"}], "findings": […], "path_tests": [{"name", "holds"}], "path_findings": […]}`.
///
/// Each of the three figures is `{"least", "median", "most"}`. `reached` and `asked` count random walks. `reachable` is
/// `yes`, `no` (proved; `reason` says why) or `undecided`. A finding is `{"rule", "severity", "file", "line", "column",
/// "message", "advice"}`.
pub(super) fn json(result: &Result<'_>, locale: &Locale) -> String {
    let simulation = result.simulation;
    let source = result.questionnaire.source();
    let sections = source.sections.iter().zip(&simulation.sections);
    let sections: Vec<Value> = sections
        .map(|(section, reached)| json!({"id": section.id, "reached": reached}))
        .collect();
    let items = simulation.items.iter().map(|walked| {
        let (reachable, reason) = match &walked.reached {
            Reached::Yes(_) => ("yes", None),
            Reached::Unsure => ("undecided", None),
            Reached::Never(finding) => {
                let problem = Problem::Found {
                    rule: finding.rule,
                    key: finding.key,
                    remedy: finding.remedy,
                    args: finding.args.clone(),
                };
                ("no", Some(problem.text(locale)))
            }
        };
        json!({
            "id": walked.item,
            "section": source.sections.get(walked.section).map(|s| &s.id),
            "asked": walked.asked,
            "reachable": reachable,
            "reason": reason,
        })
    });
    let items: Vec<Value> = items.collect();
    let tests = result.outcomes.iter();
    let tests: Vec<Value> = tests
        .map(|o| json!({"name": o.name, "holds": o.holds()}))
        .collect();
    let all =
        |found: &[Diagnostic]| -> Vec<Value> { found.iter().map(|d| finding(d, locale)).collect() };
    json!({
        "format": 1,
        "questionnaire": source.id,
        "version": source.version,
        "paths": simulation.paths,
        "seed": simulation.seed,
        "planned_minutes": simulation.planned,
        "questions": spread(simulation.questions),
        "minutes": spread(simulation.minutes),
        "minutes_with_interpreter": spread(simulation.minutes_interpreted),
        "sections": sections,
        "items": items,
        "findings": all(&result.found),
        "path_tests": tests,
        "path_findings": all(&result.failed),
    })
    .to_string()
}

fn spread(spread: Spread) -> Value {
    let tenth = |x: f64| (x * 10.0).round() / 10.0;
    json!({
        "least": tenth(spread.least),
        "median": tenth(spread.median),
        "most": tenth(spread.most),
    })
}

fn finding(diagnostic: &Diagnostic, locale: &Locale) -> Value {
    json!({
        "rule": diagnostic.rule().map(Rule::code),
        "severity": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "information",
        },
        "file": diagnostic.file,
        "line": diagnostic.position.map(|p| p.0),
        "column": diagnostic.position.map(|p| p.1),
        "message": diagnostic.problem.text(locale),
        "advice": diagnostic.advice(locale),
    })
}
