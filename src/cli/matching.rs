//! `bilan match`: the method on any catalogue.

use std::path::Path;
use std::sync::Arc;

use super::arguments::Format;
use super::output::{Exit, say, say_error};
use crate::app::{is_import, read_capped, read_catalogue, read_content};
use crate::authoring::{
    ContentFile, Diagnostic, FileOrigin, Problem, Severity, decode, embedded_files, load,
};
use crate::competence::assess_all;
use crate::exchange::{read_evidence, scores_json};
use crate::lang::Locale;
use crate::occupation::{Catalogue, ScoringConstants, rank};

/// Scores an evidence file against a catalogue folder.
pub fn run(catalogue: &Path, evidence: &Path, format: Format, locale: &Locale) -> Exit {
    let failed = |diagnostic: &Diagnostic| {
        say_error(&diagnostic.line(locale));
        Exit::Failed
    };
    let read = if is_import(catalogue) {
        imported(catalogue)
    } else {
        written(catalogue)
    };
    let (catalogue, found, whole) = match read {
        Ok(read) => read,
        Err(found) => {
            for diagnostic in found {
                say_error(&diagnostic.line(locale));
            }
            return Exit::Failed;
        }
    };
    // What cannot be read is left out of the ranking: said, never passed over.
    for diagnostic in found {
        say_error(&diagnostic.line(locale));
    }
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
        .filter(|id| catalogue.framework().position(id).is_none())
    {
        let problem = Problem::Dangling {
            at: "evidence".into(),
            what: "check-what-competence",
            name: id.to_string(),
        };
        say_error(&Diagnostic::error(&shown, problem).line(locale));
    }
    let profile = assess_all(
        catalogue.framework(),
        &known.evidence,
        &catalogue.constants().level,
    );
    let ranking = rank(&catalogue, &profile, &known.holdings);
    match format {
        Format::Json => say(&format!(
            "{:#}",
            scores_json(&catalogue, &profile, &ranking)
        )),
        Format::Text => {
            super::demo::print_scores(&catalogue, &profile, &ranking, ranking.len(), locale);
        }
    }
    if whole { Exit::Fine } else { Exit::Findings }
}

/// A catalogue, what is wrong with it, and whether all of its files are in use.
type Read = Result<(Catalogue, Vec<Diagnostic>, bool), Vec<Diagnostic>>;

/// A folder as trainers write it. Without its own constants it is scored with the carried ones.
fn written(folder: &Path) -> Read {
    let shown = folder.to_string_lossy();
    let files = read_content(folder).map_err(|p| vec![Diagnostic::error(&shown, p)])?;
    let mut all = constants();
    all.extend(files.into_iter().filter(|f| {
        f.name.starts_with("occupations/")
            || ["competences.ron", "scoring.ron", "references.ron"].contains(&f.name.as_str())
    }));
    let own: Vec<(String, FileOrigin)> = all
        .iter()
        .filter(|f| f.origin != FileOrigin::Embedded)
        .map(|f| (f.name.clone(), f.origin.clone()))
        .collect();
    let content = load(&all).map_err(|mut found| {
        for diagnostic in &mut found {
            if diagnostic.problem == Problem::MissingFile {
                diagnostic.file = format!("{shown}/{}", diagnostic.file);
            }
        }
        found
    })?;
    let whole = own.iter().all(|file| content.files.contains(file));
    let errors = content.diagnostics.into_iter();
    let errors = errors.filter(|d| d.severity == Severity::Error).collect();
    Ok((Arc::unwrap_or_clone(content.catalogue), errors, whole))
}

/// An imported catalogue, from what was packed of it where that is of its files; scored with the carried constants.
fn imported(folder: &Path) -> Read {
    let read = read_catalogue(folder)?;
    let mut found = Vec::new();
    for file in constants() {
        match &file.bytes {
            Ok(bytes) => match decode::<ScoringConstants>(&file.name, bytes) {
                Ok(constants) => {
                    let imported = read.catalogue;
                    let occupations = imported.occupations.into_values().collect();
                    let (framework, references) = (imported.framework, imported.references);
                    let catalogue = Catalogue::new(framework, occupations, references, constants);
                    let whole = read.diagnostics.is_empty();
                    return Ok((catalogue, read.diagnostics, whole));
                }
                Err(diagnostic) => found.push(diagnostic),
            },
            Err(problem) => found.push(Diagnostic::error(&file.name, problem.clone())),
        }
    }
    Err(found)
}

/// The constants that the programme carries.
fn constants() -> Vec<ContentFile> {
    let mut files = embedded_files();
    files.retain(|f| f.name == "scoring.ron");
    files
}
