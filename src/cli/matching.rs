//! `bilan match`: the method on any catalogue.

use std::path::Path;

use super::arguments::Format;
use super::output::{Exit, say, say_error};
use crate::app::{read_capped, read_content};
use crate::authoring::{Diagnostic, FileOrigin, Problem, Severity, embedded_files, load};
use crate::competence::assess_all;
use crate::exchange::{read_evidence, scores_json};
use crate::lang::Locale;
use crate::occupation::rank;

/// Scores an evidence file against a catalogue folder.
pub fn run(catalogue: &Path, evidence: &Path, format: Format, locale: &Locale) -> Exit {
    let failed = |diagnostic: &Diagnostic| {
        say_error(&diagnostic.line(locale));
        Exit::Failed
    };
    let shown = catalogue.to_string_lossy();
    let files = match read_content(catalogue) {
        Ok(files) => files,
        Err(problem) => return failed(&Diagnostic::error(&shown, problem)),
    };
    // A catalogue without its own constants is scored with the carried ones.
    let mut all = embedded_files();
    all.retain(|f| f.name == "scoring.ron");
    all.extend(files.into_iter().filter(|f| {
        f.name.starts_with("occupations/")
            || ["competences.ron", "scoring.ron", "references.ron"].contains(&f.name.as_str())
    }));
    let own: Vec<(String, FileOrigin)> = all
        .iter()
        .filter(|f| f.origin != FileOrigin::Embedded)
        .map(|f| (f.name.clone(), f.origin.clone()))
        .collect();
    let content = match load(&all) {
        Ok(content) => content,
        Err(diagnostics) => {
            for mut diagnostic in diagnostics {
                if diagnostic.problem == Problem::MissingFile {
                    diagnostic.file = format!("{shown}/{}", diagnostic.file);
                }
                say_error(&diagnostic.line(locale));
            }
            return Exit::Failed;
        }
    };
    // What cannot be read is left out of the ranking: said, never passed over.
    content
        .diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .for_each(|d| say_error(&d.line(locale)));
    let whole = own.iter().all(|file| content.files.contains(file));
    let shown = evidence.to_string_lossy();
    let bytes = match read_capped(evidence) {
        Ok(bytes) => bytes,
        Err(problem) => return failed(&Diagnostic::error(&shown, problem)),
    };
    let known = match read_evidence(&shown, &bytes) {
        Ok(known) => known,
        Err(diagnostic) => return failed(&diagnostic),
    };
    for id in known
        .evidence
        .keys()
        .filter(|id| content.catalogue.framework().position(id).is_none())
    {
        let problem = Problem::Dangling {
            at: "evidence".into(),
            what: "check-what-competence",
            name: id.to_string(),
        };
        say_error(&Diagnostic::error(&shown, problem).line(locale));
    }
    let profile = assess_all(
        content.catalogue.framework(),
        &known.evidence,
        &content.catalogue.constants().level,
    );
    let ranking = rank(&content.catalogue, &profile, &known.holdings);
    match format {
        Format::Json => say(&format!(
            "{:#}",
            scores_json(&content.catalogue, &profile, &ranking)
        )),
        Format::Text => super::demo::print_scores(
            &content.catalogue,
            &profile,
            &ranking,
            ranking.len(),
            locale,
        ),
    }
    if whole { Exit::Fine } else { Exit::Findings }
}
