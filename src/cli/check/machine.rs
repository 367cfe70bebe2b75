//! Findings for programmes: JSON of our own, and SARIF 2.1.0 for editors and servers.

use serde_json::{Value, json};

use crate::authoring::{Checked, Diagnostic, Rule, Severity, tree::Lines};
use crate::lang::Locale;

/// `{"files": n, "findings": [{"rule", "severity", "file", "line", "column", "end_line", "end_column", "message",
/// "advice", "suggestion", "related"}]}`; lines and columns from 1, columns in characters.
pub(super) fn json(checked: &Checked, files: usize, locale: &Locale) -> String {
    let finding = |d: &Diagnostic| {
        let end = end(checked, d);
        json!({
            "rule": d.rule().map(Rule::code),
            "severity": severity(d.severity),
            "file": d.file,
            "line": d.position.map(|p| p.0),
            "column": d.position.map(|p| p.1),
            "end_line": end.map(|p| p.0),
            "end_column": end.map(|p| p.1),
            "message": d.problem.text(locale),
            "advice": d.advice(locale),
            "suggestion": d.near,
            "related": d.related.iter().map(|r| json!({
                "file": r.file,
                "line": r.position.0,
                "column": r.position.1,
                "message": locale.text(r.key),
            })).collect::<Vec<_>>(),
        })
    };
    let findings: Vec<Value> = checked.diagnostics.iter().map(finding).collect();
    json!({"files": files, "findings": findings}).to_string()
}

/// A SARIF 2.1.0 log with one run.
pub(super) fn sarif(checked: &Checked, locale: &Locale) -> String {
    let rules: Vec<Value> = Rule::ALL
        .iter()
        .map(|rule| json!({"id": rule.code(), "defaultConfiguration": {"level": level(rule.severity())}}))
        .collect();
    let results: Vec<Value> = checked
        .diagnostics
        .iter()
        .map(|d| result(checked, d, locale))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "bilan",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
    .to_string()
}

fn result(checked: &Checked, d: &Diagnostic, locale: &Locale) -> Value {
    let mut message = d.problem.text(locale);
    for advice in d.advice(locale) {
        message.push(' ');
        message.push_str(&advice);
    }
    let mut physical = json!({"artifactLocation": {"uri": d.file.replace('\\', "/")}});
    if let (Some((line, column)), Some(object)) = (d.position, physical.as_object_mut()) {
        let mut region = json!({"startLine": line, "startColumn": column});
        if let (Some((line, column)), Some(region)) = (end(checked, d), region.as_object_mut()) {
            region.insert("endLine".to_owned(), json!(line));
            region.insert("endColumn".to_owned(), json!(column));
        }
        object.insert("region".to_owned(), region);
    }
    let related: Vec<Value> = d
        .related
        .iter()
        .map(|r| {
            json!({
                "message": {"text": locale.text(r.key)},
                "physicalLocation": {
                    "artifactLocation": {"uri": r.file.replace('\\', "/")},
                    "region": {"startLine": r.position.0, "startColumn": r.position.1},
                },
            })
        })
        .collect();
    let mut result = json!({
        "level": level(d.severity),
        "message": {"text": message},
        "locations": [{"physicalLocation": physical}],
        "relatedLocations": related,
    });
    if let (Some(rule), Some(object)) = (d.rule(), result.as_object_mut()) {
        object.insert("ruleId".to_owned(), json!(rule.code()));
    }
    result
}

fn end(checked: &Checked, d: &Diagnostic) -> Option<(usize, usize)> {
    let text = checked.texts.get(&d.file)?;
    Some(Lines::of(text).position(d.span.as_ref()?.end))
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "information",
    }
}

fn level(of: Severity) -> &'static str {
    match of {
        Severity::Note => "note",
        other => severity(other),
    }
}
