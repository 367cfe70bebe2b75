//! The checker: everything that is wrong with trainers' files, all at once, each with its place.

mod carried;
mod older;
mod reading;
mod syntax;
mod walking;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::between::{self, COMPETENCES, Files};
use super::content::ContentFile;
use super::diagnostic::Diagnostic;
use super::dry_run::PathsSource;
use super::finding::Finding;
use super::includes::{Assembled, assemble};
use super::lint::{LintContext, lint, unfed};
use super::rule::Rule;
use super::shape::{FileKind, paths_beside};
use super::translation::{RECORD_ENDING, Record};
use super::versions::{LOCK_ENDING, Lock, against_lock, lock_name, read_lock};
use crate::competence::FrameworkSource;
use crate::lang::Locales;
use crate::occupation::{Activities, OccupationSource, References, ScoringConstants};
use crate::questionnaire::{Fault, FaultKind, Part, Questionnaire, QuestionnaireSource, build};
pub use carried::Carried;
use reading::{Readable, Reading, text};

/// The most findings of one file; more would not be read.
const MOST: usize = 1_000;

/// What the checker says of some files.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// Everything found, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of each file that was read, by the name it is shown under.
    pub texts: BTreeMap<String, String>,
}

/// Checks files. `carried` are those that they may point to and that stand under those of the same name; what is
/// wrong with these themselves is not said.
#[must_use]
pub fn check(files: &[ContentFile], carried: &Carried) -> Checked {
    let names: Vec<&str> = files.iter().map(|f| f.name.as_str()).collect();
    let alone = !names.iter().any(|name| carried.has(name));
    let mut checker = Checker {
        carried: if alone {
            Cow::Borrowed(carried)
        } else {
            Cow::Owned(carried.without(&names))
        },
        ..Checker::default()
    };
    for file in files {
        checker.file(file);
    }
    checker.between();
    let mut diagnostics = checker.diagnostics;
    diagnostics.sort_by(|a, b| {
        let start = |d: &Diagnostic| d.span.as_ref().map_or(0, |s| s.start);
        (&a.file, start(a), a.rule()).cmp(&(&b.file, start(b), b.rule()))
    });
    diagnostics.dedup();
    let texts = files
        .iter()
        .filter_map(|f| Some((f.shown(), text(f).ok()?.to_owned())))
        .collect();
    Checked { diagnostics, texts }
}

#[derive(Default)]
struct Checker<'a> {
    questionnaires: BTreeMap<&'a str, Reading<'a, QuestionnaireSource>>,
    parts: BTreeMap<&'a str, Reading<'a, Part>>,
    framework: Option<Reading<'a, FrameworkSource>>,
    occupations: BTreeMap<&'a str, Reading<'a, OccupationSource>>,
    references: Option<Reading<'a, References>>,
    activities: Option<Reading<'a, Activities>>,
    constants: Option<Reading<'a, ScoringConstants>>,
    paths: BTreeMap<&'a str, Reading<'a, PathsSource>>,
    carried: Cow<'a, Carried>,
    /// What was published, by the name of the lock file.
    locks: BTreeMap<&'a str, Lock>,
    /// What translations were made from, by the name of the record.
    records: BTreeMap<&'a str, Record>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    fn file(&mut self, file: &'a ContentFile) {
        if file.name.ends_with(LOCK_ENDING) {
            return self.lock(file);
        }
        if file.name.ends_with(RECORD_ENDING) {
            return self.record(file);
        }
        let Some(kind) = FileKind::of(&file.name) else {
            return;
        };
        let text = match text(file) {
            Ok(text) => text,
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                return;
            }
        };
        let (shown, name) = (file.shown(), file.name.as_str());
        match kind {
            FileKind::Questionnaire => {
                let read = self.read(shown, text, kind);
                self.questionnaires.insert(name, read);
            }
            FileKind::Part => {
                let read = self.read(shown, text, kind);
                self.parts.insert(name, read);
            }
            FileKind::Competences => self.framework = Some(self.read(shown, text, kind)),
            FileKind::Occupation => {
                let read = self.read(shown, text, kind);
                self.occupations.insert(name, read);
            }
            FileKind::References => self.references = Some(self.read(shown, text, kind)),
            FileKind::Activities => self.activities = Some(self.read(shown, text, kind)),
            FileKind::Scoring => self.constants = Some(self.read(shown, text, kind)),
            FileKind::Paths => {
                let read = self.read(shown, text, kind);
                self.paths.insert(name, read);
            }
        }
    }

    /// What was published of a questionnaire. Without it nobody would notice what a new version breaks.
    fn lock(&mut self, file: &'a ContentFile) {
        let shown = file.shown();
        let bytes = file.bytes.as_ref();
        let bytes = bytes.map_err(|problem| Diagnostic::error(&shown, problem.clone()));
        match bytes.and_then(|bytes| read_lock(&shown, bytes)) {
            Ok(lock) => {
                self.locks.insert(&file.name, lock);
            }
            Err(diagnostic) => self.diagnostics.push(diagnostic),
        }
    }

    fn read<T: Readable>(
        &mut self,
        shown: String,
        text: &'a str,
        kind: FileKind,
    ) -> Reading<'a, T> {
        let mut reading = Reading::of(shown, text, kind);
        let found = reading.diagnostics();
        self.diagnostics.extend(found.into_iter().take(MOST));
        reading
    }

    /// Everything that can only be said of files together.
    fn between(&mut self) {
        let mut parts = self.carried.parts.clone();
        let own = self.parts.iter();
        parts.extend(own.filter_map(|(n, read)| Some(((*n).to_owned(), read.value.clone()?))));
        let mut found: Vec<(String, Finding)> = Vec::new();
        let mut whole: BTreeMap<&str, Assembled> = BTreeMap::new();
        let mut built: BTreeMap<&str, Arc<Questionnaire>> = BTreeMap::new();
        for (name, read) in &self.questionnaires {
            let Some(source) = read.value.clone() else {
                continue;
            };
            let assembled = assemble(name, source, &parts);
            found.extend(assembled.found.iter().cloned());
            match build(assembled.source.clone()) {
                // Of what is left out nothing can be said, nor of what depends on it.
                Ok(questionnaire) if read.entire && assembled.found.is_empty() => {
                    built.insert(name, Arc::new(questionnaire));
                }
                Ok(_) => {}
                Err(faults) => {
                    let left_out = self.left_out(&assembled);
                    let faults = faults.into_iter().filter(|f| !explained(f, &left_out));
                    for fault in faults {
                        let finding = between::near(Finding::from(fault), &assembled.source);
                        found.push(between::at_origin(finding, &assembled));
                    }
                }
            }
            if let Some(lock) = self.locks.get(lock_name(name).as_str()) {
                let broken = against_lock(&assembled.source, lock).into_iter();
                found.extend(broken.map(|f| between::at_origin(f, &assembled)));
            }
            whole.insert(name, assembled);
        }
        // A questionnaire of the same id elsewhere is found by the rules between files.
        for (name, source) in &self.carried.questionnaires {
            let assembled = assemble(name, source.clone(), &parts);
            // It is walked where path tests for it are among the files.
            if self.paths.contains_key(paths_beside(name).as_str())
                && let Ok(questionnaire) = build(assembled.source.clone())
            {
                built.insert(name, Arc::new(questionnaire));
            }
            whole.insert(name, assembled);
        }
        let carried = &self.carried;
        let framework = self.framework.as_ref().and_then(|r| r.value.as_ref());
        let references = self.references.as_ref().and_then(|r| r.value.as_ref());
        let constants = self.constants.as_ref().and_then(|r| r.value.as_ref());
        let activities = self.activities.as_ref().and_then(|r| r.value.as_ref());
        let of_carried = carried.occupations.iter().map(|(n, o)| (n.as_str(), o));
        let own = self.occupations.iter();
        let own = own.filter_map(|(name, r)| Some((*name, r.value.as_ref()?)));
        let files = Files {
            framework: framework.or(carried.framework.as_ref()),
            references: references.or(carried.references.as_ref()),
            constants: constants.or(carried.constants.as_ref()),
            activities: activities.or(carried.activities.as_ref()),
            occupations: of_carried.chain(own).collect(),
            questionnaires: &whole,
        };
        found.extend(between::rules(&files));
        found.extend(self.warnings(&whole, &built));
        found.extend(self.older());
        let paths = self.paths.iter();
        let paths = paths.filter_map(|(name, r)| Some((*name, r.value.as_ref()?)));
        found.extend(walking::walked(&files, &built, &paths.collect()));
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for (name, finding) in found {
            let count = counts.entry(name.clone()).or_default();
            *count += 1;
            if *count <= MOST {
                self.say(&name, finding);
            }
        }
    }

    /// What is worth a warning in questionnaires that could be read whole. Of others it would only follow from what is
    /// left out.
    fn warnings(
        &self,
        whole: &BTreeMap<&str, Assembled>,
        built: &BTreeMap<&str, Arc<Questionnaire>>,
    ) -> Vec<(String, Finding)> {
        let folder: Vec<&QuestionnaireSource> = whole.values().map(|a| &a.source).collect();
        let mut found: Vec<(String, Finding)> = Vec::new();
        if let Some(read) = &self.framework {
            let framework = read.value.as_ref();
            let unfed = framework.map(|f| unfed(f, &folder)).unwrap_or_default();
            found.extend(unfed.into_iter().map(|f| (COMPETENCES.to_owned(), f)));
        }
        let context = LintContext {
            locales: &Locales::embedded(),
            folder,
        };
        let mut of_parts: Vec<(String, Finding, usize)> = Vec::new();
        for (name, assembled) in whole {
            let reads = |file: &String| {
                let own = self.questionnaires.get(file.as_str());
                let part = self.parts.get(file.as_str());
                own.map(|r| r.entire).or(part.map(|r| r.entire))
            };
            let reads: Vec<bool> = assembled.files.iter().filter_map(reads).collect();
            let entire = reads.iter().all(|entire| *entire) && assembled.found.is_empty();
            // Carried ones are right as they are.
            if reads.is_empty() || !entire {
                continue;
            }
            let sound = built.contains_key(name);
            for finding in lint(&assembled.source, &context) {
                // A name that is mistyped elsewhere makes its thing look unused.
                if !sound && matches!(finding.rule, Rule::W05 | Rule::W06) {
                    continue;
                }
                let (file, finding) = between::at_origin(finding, assembled);
                if !self.parts.contains_key(file.as_str()) {
                    found.push((file, finding));
                    continue;
                }
                let same =
                    |(f, other, _): &&mut (String, Finding, usize)| *f == file && *other == finding;
                match of_parts.iter_mut().find(same) {
                    Some((_, _, times)) => *times += 1,
                    None => of_parts.push((file, finding, 1)),
                }
            }
        }
        // A list of a part is used where one questionnaire uses it.
        let users = |file: &String| whole.values().filter(|a| a.files.contains(file)).count();
        let by_all = of_parts
            .into_iter()
            .filter(|(file, _, times)| *times == users(file));
        found.extend(by_all.map(|(file, finding, _)| (file, finding)));
        found
    }

    /// Ids that are written in the files of a questionnaire, but in something that could not be read.
    fn left_out(&self, assembled: &Assembled) -> Vec<String> {
        let mut ids = Vec::new();
        for file in &assembled.files {
            let own = self.questionnaires.get(file.as_str());
            let part = self.parts.get(file.as_str());
            // Where all was read, a name that leads nowhere leads nowhere.
            if let Some(read) = own.filter(|r| !r.entire) {
                ids.extend(read.written_ids());
            } else if let Some(read) = part.filter(|r| !r.entire) {
                ids.extend(read.written_ids());
            }
        }
        ids
    }

    fn say(&mut self, name: &str, finding: Finding) {
        fn of<T: Readable>(read: &Reading<'_, T>, finding: Finding) -> Diagnostic {
            read.finding(finding)
        }
        let diagnostic = match FileKind::of(name) {
            Some(FileKind::Questionnaire) => self.questionnaires.get(name).map(|r| of(r, finding)),
            Some(FileKind::Part) => self.parts.get(name).map(|r| of(r, finding)),
            Some(FileKind::Occupation) => self.occupations.get(name).map(|r| of(r, finding)),
            Some(FileKind::Competences) => self.framework.as_ref().map(|r| of(r, finding)),
            Some(FileKind::Activities) => self.activities.as_ref().map(|r| of(r, finding)),
            Some(FileKind::References) => self.references.as_ref().map(|r| of(r, finding)),
            Some(FileKind::Scoring) => self.constants.as_ref().map(|r| of(r, finding)),
            Some(FileKind::Paths) => self.paths.get(name).map(|r| of(r, finding)),
            None => None,
        };
        self.diagnostics.extend(diagnostic);
    }
}

/// Whether a fault only follows from something that could not be read, which is said there.
fn explained(fault: &Fault, left_out: &[String]) -> bool {
    let name = match &fault.kind {
        FaultKind::UnknownItem(name)
        | FaultKind::UnknownChoice(_, name)
        | FaultKind::UnknownPlaceholder(name)
        | FaultKind::UnknownList(name) => name,
        FaultKind::NoChoices | FaultKind::Nothing | FaultKind::Levels(_) => {
            return !left_out.is_empty() && fault.at.is_empty();
        }
        _ => return false,
    };
    left_out.iter().any(|id| id == name)
}
