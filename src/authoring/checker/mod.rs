//! The checker: everything that is wrong with trainers' files, all at once, each with its place.

mod reading;
mod syntax;

use std::collections::BTreeMap;

use super::between::{self, Files};
use super::content::ContentFile;
use super::diagnostic::Diagnostic;
use super::finding::Finding;
use super::includes::{Assembled, Parts, assemble};
use super::shape::FileKind;
use crate::competence::FrameworkSource;
use crate::occupation::{OccupationSource, References, ScoringConstants};
use crate::questionnaire::{Fault, FaultKind, Part, QuestionnaireSource, build};
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

/// Checks files. `carried` are files that they may point to and that stand under those of the same name; what is
/// wrong with these themselves is not said.
#[must_use]
pub fn check(files: &[ContentFile], carried: &[ContentFile]) -> Checked {
    let replaced = |name: &str| files.iter().any(|f| f.name == name);
    let mut checker = Checker::default();
    for file in carried.iter().filter(|f| !replaced(&f.name)) {
        checker.file(file, false);
    }
    for file in files {
        checker.file(file, true);
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

/// A file of one kind, with whether what is wrong with it is to be said.
struct Read<'a, T> {
    reading: Reading<'a, T>,
    said: bool,
}

#[derive(Default)]
struct Checker<'a> {
    questionnaires: BTreeMap<&'a str, Read<'a, QuestionnaireSource>>,
    parts: BTreeMap<&'a str, Read<'a, Part>>,
    framework: Option<Read<'a, FrameworkSource>>,
    occupations: BTreeMap<&'a str, Read<'a, OccupationSource>>,
    references: Option<Read<'a, References>>,
    constants: Option<Read<'a, ScoringConstants>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    fn file(&mut self, file: &'a ContentFile, said: bool) {
        let Some(kind) = FileKind::of(&file.name) else {
            return;
        };
        let text = match text(file) {
            Ok(text) => text,
            Err(diagnostic) => {
                if said {
                    self.diagnostics.push(diagnostic);
                }
                return;
            }
        };
        let (shown, name) = (file.shown(), file.name.as_str());
        match kind {
            FileKind::Questionnaire => {
                let read = self.read(shown, text, kind, said);
                self.questionnaires.insert(name, read);
            }
            FileKind::Part => {
                let read = self.read(shown, text, kind, said);
                self.parts.insert(name, read);
            }
            FileKind::Competences => self.framework = Some(self.read(shown, text, kind, said)),
            FileKind::Occupation => {
                let read = self.read(shown, text, kind, said);
                self.occupations.insert(name, read);
            }
            FileKind::References => self.references = Some(self.read(shown, text, kind, said)),
            FileKind::Scoring => self.constants = Some(self.read(shown, text, kind, said)),
        }
    }

    fn read<T: Readable>(
        &mut self,
        shown: String,
        text: &'a str,
        kind: FileKind,
        said: bool,
    ) -> Read<'a, T> {
        let mut reading = Reading::of(shown, text, kind);
        let found = reading.diagnostics();
        if said {
            self.diagnostics.extend(found.into_iter().take(MOST));
        }
        Read { reading, said }
    }

    /// Everything that can only be said of files together.
    fn between(&mut self) {
        let parts: Parts = self
            .parts
            .iter()
            .filter_map(|(name, read)| Some(((*name).to_owned(), read.reading.value.clone()?)))
            .collect();
        let mut found: Vec<(String, Finding)> = Vec::new();
        let mut whole: BTreeMap<&str, Assembled> = BTreeMap::new();
        for (name, read) in &self.questionnaires {
            let Some(source) = read.reading.value.clone() else {
                continue;
            };
            let mut assembled = assemble(name, source, &parts);
            found.append(&mut assembled.found);
            if let Err(faults) = build(assembled.source.clone()) {
                let left_out = self.left_out(&assembled);
                let faults = faults.into_iter().filter(|f| !explained(f, &left_out));
                for fault in faults {
                    let finding = between::near(Finding::from(fault), &assembled.source);
                    found.push(between::at_origin(finding, &assembled));
                }
            }
            whole.insert(name, assembled);
        }
        let files = Files {
            framework: self
                .framework
                .as_ref()
                .and_then(|r| r.reading.value.as_ref()),
            references: self
                .references
                .as_ref()
                .and_then(|r| r.reading.value.as_ref()),
            constants: self
                .constants
                .as_ref()
                .and_then(|r| r.reading.value.as_ref()),
            occupations: self
                .occupations
                .iter()
                .filter_map(|(name, r)| Some((*name, r.reading.value.as_ref()?)))
                .collect(),
            questionnaires: &whole,
        };
        found.extend(between::rules(&files));
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for (name, finding) in found {
            let count = counts.entry(name.clone()).or_default();
            *count += 1;
            if *count <= MOST {
                self.say(&name, finding);
            }
        }
    }

    /// Ids that are written in the files of a questionnaire, but in something that could not be read.
    fn left_out(&self, assembled: &Assembled) -> Vec<String> {
        let mut ids = Vec::new();
        for file in &assembled.files {
            if let Some(read) = self.questionnaires.get(file.as_str()) {
                ids.extend(read.reading.written_ids());
            } else if let Some(read) = self.parts.get(file.as_str()) {
                ids.extend(read.reading.written_ids());
            }
        }
        ids
    }

    fn say(&mut self, name: &str, finding: Finding) {
        fn of<T: Readable>(read: &Read<'_, T>, finding: Finding) -> Option<Diagnostic> {
            read.said.then(|| read.reading.finding(finding))
        }
        let diagnostic = match FileKind::of(name) {
            Some(FileKind::Questionnaire) => {
                self.questionnaires.get(name).and_then(|r| of(r, finding))
            }
            Some(FileKind::Part) => self.parts.get(name).and_then(|r| of(r, finding)),
            Some(FileKind::Occupation) => self.occupations.get(name).and_then(|r| of(r, finding)),
            Some(FileKind::Competences) => self.framework.as_ref().and_then(|r| of(r, finding)),
            Some(FileKind::References) => self.references.as_ref().and_then(|r| of(r, finding)),
            Some(FileKind::Scoring) => self.constants.as_ref().and_then(|r| of(r, finding)),
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
