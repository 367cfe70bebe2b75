//! `bilan simulate`: a questionnaire walked as counsellors would walk it.

mod human;
mod machine;

use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::SimulateFormat;
use super::output::{Exit, say, say_error, unwritable};
use crate::app::{read_capped, read_parts};
use crate::authoring::dry_run::{
    PathOutcome, PathsSource, Simulation, path_test, recorded, run_paths, simulate, walk_to,
};
use crate::authoring::shape::{FileKind, paths_beside};
use crate::authoring::{
    Assembled, Content, ContentFile, Diagnostic, FileOrigin, Finding, Parts, Problem, Severity,
    Source, assemble, at_origin, decode, embedded_files, load,
};
use crate::lang::{Locale, MessageArgs};
use crate::questionnaire::{Part, Questionnaire, QuestionnaireSource, build};
use crate::vault::write_file_atomically;

/// What is asked for.
pub struct Wish<'a> {
    /// The questionnaire's file.
    pub file: &'a Path,
    /// How many random walks.
    pub paths: usize,
    /// What chance begins with.
    pub seed: u64,
    /// The form of the result.
    pub format: SimulateFormat,
    /// The name of the path test to be written.
    pub record: Option<&'a str>,
    /// The item that the path test comes to.
    pub to: Option<&'a str>,
}

/// What was found, for whoever writes it.
struct Result<'a> {
    questionnaire: &'a Questionnaire,
    simulation: &'a Simulation,
    outcomes: &'a [PathOutcome],
    /// What the rules find in the questionnaire, with its place.
    found: Vec<Diagnostic>,
    /// What does not hold in the path tests.
    failed: Vec<Diagnostic>,
}

/// The questionnaire's file, read.
struct Read {
    name: String,
    folder: PathBuf,
    /// The texts of its file and of parts, each with the name it is shown under.
    texts: BTreeMap<String, (String, String)>,
    content: Content,
    assembled: Assembled,
    questionnaire: Arc<Questionnaire>,
}

/// Walks a questionnaire.
pub fn run(wish: &Wish<'_>, locale: &Locale) -> Exit {
    let read = match read(wish.file, locale) {
        Ok(read) => read,
        Err(exit) => return exit,
    };
    let beside = read.folder.join(paths_beside(&read.name));
    if let Some(name) = wish.record {
        return record(wish, name, &read, &beside, locale);
    }
    let tests = match tests(&beside) {
        Ok(tests) => tests,
        Err(diagnostic) => {
            say_error(&diagnostic.line(locale));
            return Exit::Failed;
        }
    };
    let framework = read.content.catalogue.framework();
    let mut progress = progress(wish.paths, locale);
    let chance = (wish.paths, wish.seed);
    let simulation = simulate(&read.questionnaire, Some(framework), chance, &mut progress);
    let (outcomes, failed) = match &tests {
        Some((text, tests)) => {
            let outcomes = run_paths(&read.questionnaire, &read.content.catalogue, tests);
            let found = outcomes.iter().flat_map(|o| o.findings.clone());
            let failed = located(&beside.to_string_lossy(), text, found.collect());
            (outcomes, failed)
        }
        None => (Vec::new(), Vec::new()),
    };
    let found = read.located(&simulation.findings);
    let result = Result {
        questionnaire: &read.questionnaire,
        simulation: &simulation,
        outcomes: &outcomes,
        found,
        failed,
    };
    match wish.format {
        SimulateFormat::Human => human::print(&result, locale),
        SimulateFormat::Json => say(&machine::json(&result, locale)),
    }
    let mut all = result.found.iter().chain(&result.failed);
    if all.any(|d| d.severity == Severity::Error) {
        Exit::Findings
    } else {
        Exit::Fine
    }
}

/// Findings with file, line and column.
fn located(shown: &str, text: &str, found: Vec<Finding>) -> Vec<Diagnostic> {
    let source = Source::of(shown.to_owned(), text);
    let found = found
        .into_iter()
        .map(|f| source.diagnostic(source.resolve(f)));
    found.collect()
}

impl Read {
    /// Findings in the questionnaire, each in the file it is in: its own, or one that it includes.
    fn located(&self, found: &[Finding]) -> Vec<Diagnostic> {
        let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for finding in found {
            let (file, finding) = at_origin(finding.clone(), &self.assembled);
            by_file.entry(file).or_default().push(finding);
        }
        let mut all = Vec::new();
        for (file, found) in by_file {
            if let Some((shown, text)) = self.texts.get(&file) {
                all.extend(located(shown, text, found));
            }
        }
        all
    }
}

fn read(file: &Path, locale: &Locale) -> std::result::Result<Read, Exit> {
    let shown = file.to_string_lossy().into_owned();
    let failed = |problem| {
        say_error(&Diagnostic::error(&shown, problem).line(locale));
        Exit::Failed
    };
    let bytes = read_capped(file).map_err(failed)?;
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    if FileKind::of(&name) != Some(FileKind::Questionnaire) {
        say_error(&locale.with1("simulate-not-questionnaire", "path", shown));
        return Err(Exit::Failed);
    }
    let folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
    let mut files = embedded_files();
    files.retain(|f| f.name != name);
    files.extend(read_parts(&folder));
    files.push(ContentFile {
        name: name.clone(),
        bytes: Ok(bytes.clone()),
        origin: FileOrigin::Folder(folder.to_string_lossy().into_owned()),
    });
    let (diagnostics, content) = match load(&files) {
        Ok(content) => (content.diagnostics.clone(), Some(content)),
        Err(diagnostics) => (diagnostics, None),
    };
    let in_use = content
        .as_ref()
        .is_some_and(|c| c.files.iter().any(|(n, _)| *n == name));
    let source = decode::<QuestionnaireSource>(&shown, &bytes).ok();
    let (Some(content), Some(source), true) = (content, source, in_use) else {
        let shown = |d: &&Diagnostic| d.severity == Severity::Error;
        for diagnostic in diagnostics.iter().filter(shown) {
            say_error(&diagnostic.line(locale));
        }
        return Err(Exit::Failed);
    };
    let mut parts = Parts::new();
    let mut texts = BTreeMap::new();
    for file in &files {
        let (kind, Ok(bytes)) = (FileKind::of(&file.name), &file.bytes) else {
            continue;
        };
        if let (Some(FileKind::Part), Ok(part)) = (kind, decode::<Part>(&file.name, bytes)) {
            parts.insert(file.name.clone(), part);
        }
        if file.name == name || kind == Some(FileKind::Part) {
            let text = String::from_utf8_lossy(bytes).into_owned();
            texts.insert(file.name.clone(), (file.shown(), text));
        }
    }
    let assembled = assemble(&name, source, &parts);
    let Ok(questionnaire) = build(assembled.source.clone()).map(Arc::new) else {
        return Err(Exit::Failed);
    };
    Ok(Read {
        name,
        folder,
        texts,
        content,
        assembled,
        questionnaire,
    })
}

/// The path tests beside the questionnaire, where there are any.
fn tests(beside: &Path) -> std::result::Result<Option<(String, PathsSource)>, Diagnostic> {
    let shown = beside.to_string_lossy();
    match read_capped(beside) {
        Ok(bytes) => {
            let tests = decode(&shown, &bytes)?;
            Ok(Some((String::from_utf8_lossy(&bytes).into_owned(), tests)))
        }
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(Diagnostic::error(&shown, problem)),
    }
}

/// Tells a person who waits how far it is; into a file nothing is told.
fn progress(paths: usize, locale: &Locale) -> impl FnMut(usize) + '_ {
    let told = std::io::stderr().is_terminal();
    let begun = std::time::Instant::now();
    let mut last = begun;
    move |done| {
        let now = std::time::Instant::now();
        if !told || now.duration_since(last).as_secs() < 1 {
            return;
        }
        last = now;
        let mut args = MessageArgs::new();
        args.set("done", done);
        args.set("count", paths);
        say_error(&locale.with("simulate-walking", &args));
    }
}

/// Writes a walk down as a path test.
fn record(wish: &Wish<'_>, name: &str, read: &Read, beside: &Path, locale: &Locale) -> Exit {
    let Some(walk) = walk_to(&read.questionnaire, wish.to, wish.seed) else {
        let item = wish.to.unwrap_or_default().to_owned();
        say_error(&locale.with1("simulate-record-item", "name", item));
        return Exit::Failed;
    };
    let shown = beside.to_string_lossy().into_owned();
    let cannot = |key: &str| {
        say_error(&locale.with1(key, "path", shown.clone()));
        Exit::Failed
    };
    let before = match tests(beside) {
        Ok(before) => before.map(|(text, _)| text),
        Err(diagnostic) => {
            say_error(&diagnostic.line(locale));
            return cannot("simulate-record-place");
        }
    };
    let test = path_test(&read.questionnaire, &walk, name);
    let Some(text) = recorded(before.as_deref(), &test) else {
        return cannot("simulate-record-place");
    };
    let place = std::path::absolute(beside).unwrap_or_else(|_| beside.to_path_buf());
    if let Err(error) = write_file_atomically(&place, text.as_bytes()) {
        say_error(&unwritable(beside, &error, locale));
        return Exit::Failed;
    }
    let mut args = MessageArgs::new();
    args.set("name", name);
    args.set("path", shown);
    say(&locale.with("simulate-recorded", &args));
    Exit::Fine
}
