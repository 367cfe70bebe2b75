//! What walking the questionnaires shows: what is never asked, how long it takes, and which path tests fail.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::between::{self, Files};
use super::super::dry_run::{PathsSource, findings, run_paths, uncovered};
use super::super::finding::Finding;
use super::super::rule::Rule;
use super::super::shape::paths_beside;
use crate::competence::{Framework, FrameworkSource};
use crate::occupation::{Catalogue, References};
use crate::questionnaire::{Place, Questionnaire};

/// Walks every questionnaire that holds together, and runs the path tests beside it.
pub(super) fn walked(
    files: &Files<'_>,
    built: &BTreeMap<&str, Arc<Questionnaire>>,
    paths: &BTreeMap<&str, &PathsSource>,
) -> Vec<(String, Finding)> {
    let mut found = Vec::new();
    let framework = files.framework.cloned().map(framework);
    let catalogue = catalogue(files);
    for (name, questionnaire) in built {
        let Some(assembled) = files.questionnaires.get(name) else {
            continue;
        };
        let mut here = findings(questionnaire, framework.as_ref());
        let beside = paths_beside(name);
        if let (Some(tests), Some(catalogue)) = (paths.get(beside.as_str()), &catalogue) {
            for outcome in run_paths(questionnaire, catalogue, tests) {
                found.extend(outcome.findings.into_iter().map(|f| (beside.clone(), f)));
            }
            here.extend(uncovered(questionnaire, tests));
        }
        found.extend(here.into_iter().map(|f| between::at_origin(f, assembled)));
    }
    for name in paths.keys() {
        let there = |q: &&&str| paths_beside(q) == *name;
        if files.questionnaires.keys().find(there).is_none() {
            let finding = Finding::new(Rule::E23, Place::root(), "path-no-questionnaire");
            found.push(((*name).to_owned(), finding));
        }
    }
    found
}

fn framework(source: FrameworkSource) -> Framework {
    Framework::new(source, [])
}

/// What levels are reckoned with; nothing where competences or constants cannot be read.
fn catalogue(files: &Files<'_>) -> Option<Catalogue> {
    let occupations = files.occupations.values().map(|o| (*o).clone());
    let catalogue = Catalogue::new(
        files.framework?.clone(),
        occupations.collect(),
        files
            .references
            .cloned()
            .unwrap_or_else(References::default),
        files.constants?.clone(),
    );
    Some(catalogue.with_activities(files.activities.cloned().unwrap_or_default()))
}
