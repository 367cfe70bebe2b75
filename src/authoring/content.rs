//! The trainers' folder as a whole: which files make it, and what comes of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::decode::decode;
use super::diagnostic::{Diagnostic, Problem, Severity};
use super::finding::Finding;
use super::rules;
use crate::competence::FrameworkSource;
use crate::occupation::{Catalogue, OccupationSource, References, ScoringConstants};
use crate::questionnaire::{FORMAT, Questionnaire, QuestionnaireSource, build};

/// Where a file came from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileOrigin {
    /// The programme carries it.
    Embedded,
    /// A folder, named for the reader.
    Folder(String),
}

/// One file of the trainers' folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFile {
    /// Its path inside the folder, with `/`: `occupations/baker.ron`.
    pub name: String,
    /// Its bytes, or why they cannot be read.
    pub bytes: Result<Vec<u8>, Problem>,
    /// Where it came from.
    pub origin: FileOrigin,
}

impl ContentFile {
    /// The file as the reader named it.
    #[must_use]
    pub fn shown(&self) -> String {
        match &self.origin {
            FileOrigin::Embedded => self.name.clone(),
            FileOrigin::Folder(folder) => in_folder(folder, &self.name),
        }
    }
}

/// Everything that trainers write, ready for use.
#[derive(Debug, Clone)]
pub struct Content {
    /// Competences, occupations and constants.
    pub catalogue: Arc<Catalogue>,
    /// The questionnaires, by id.
    pub questionnaires: BTreeMap<String, Arc<Questionnaire>>,
    /// Each file that is in use and where it came from.
    pub files: Vec<(String, FileOrigin)>,
    /// What is wrong with the files. A file that cannot be read or reckoned with is not in use.
    pub diagnostics: Vec<Diagnostic>,
}

/// Makes content of files. A later file of the same name replaces an earlier one; where the later one cannot be read
/// the earlier one stays in use, and a diagnostic says so.
///
/// # Errors
/// What is wrong, where competences or constants are missing altogether: nothing can work without them.
pub fn load(files: &[ContentFile]) -> Result<Content, Vec<Diagnostic>> {
    let mut loader = Loader::default();
    for file in files {
        loader.file(file);
    }
    loader.finish()
}

#[derive(Default)]
struct Loader {
    framework: Option<FrameworkSource>,
    constants: Option<ScoringConstants>,
    references: Option<References>,
    occupations: BTreeMap<String, OccupationSource>,
    questionnaires: BTreeMap<String, Arc<Questionnaire>>,
    files: BTreeMap<String, FileOrigin>,
    texts: BTreeMap<String, String>,
    diagnostics: Vec<Diagnostic>,
}

impl Loader {
    fn file(&mut self, file: &ContentFile) {
        let shown = file.shown();
        if file.name.contains('/') && !file.name.starts_with("occupations/") {
            return;
        }
        if is_companion(&file.name) {
            return;
        }
        let bytes = match &file.bytes {
            Ok(bytes) => bytes.as_slice(),
            Err(problem) => {
                self.diagnostics
                    .push(Diagnostic::error(&shown, problem.clone()));
                return;
            }
        };
        let used = match file.name.as_str() {
            "competences.ron" => self.read(&shown, bytes, |l, value: FrameworkSource| {
                l.framework = Some(value);
            }),
            "scoring.ron" => self.read_sound(&shown, bytes, rules::constants, |l, value| {
                l.constants = Some(value);
            }),
            "references.ron" => self.read(&shown, bytes, |l, value: References| {
                l.references = Some(value);
            }),
            name if name.starts_with("occupations/") => {
                self.read_sound(&shown, bytes, rules::figures, |l, value| {
                    l.occupations.insert(name.to_owned(), value);
                })
            }
            name => match decode::<QuestionnaireSource>(&shown, bytes) {
                Ok(source) => self.questionnaire(name, &shown, bytes, source),
                Err(diagnostic) => {
                    self.diagnostics.push(newer_or(bytes, diagnostic));
                    false
                }
            },
        };
        if used {
            self.files.insert(file.name.clone(), file.origin.clone());
            self.texts.insert(
                file.name.clone(),
                String::from_utf8_lossy(bytes).into_owned(),
            );
        }
    }

    fn read<T: Formatted>(
        &mut self,
        shown: &str,
        bytes: &[u8],
        keep: impl FnOnce(&mut Self, T),
    ) -> bool {
        self.read_sound(shown, bytes, |_| Vec::new(), keep)
    }

    /// Reads a file that is kept only where `faults` finds none: figures outside their range would spoil every result.
    fn read_sound<T: Formatted>(
        &mut self,
        shown: &str,
        bytes: &[u8],
        faults: impl FnOnce(&T) -> Vec<Problem>,
        keep: impl FnOnce(&mut Self, T),
    ) -> bool {
        let value: T = match decode(shown, bytes) {
            Ok(value) => value,
            Err(diagnostic) => {
                self.diagnostics.push(newer_or(bytes, diagnostic));
                return false;
            }
        };
        let found = if value.format() == FORMAT {
            faults(&value)
        } else {
            vec![Problem::UnknownFormat(value.format())]
        };
        if found.is_empty() {
            keep(self, value);
            return true;
        }
        let text = String::from_utf8_lossy(bytes);
        let diagnostics = found.into_iter().map(|problem| {
            let position = position_of(&text, problem.place().unwrap_or_default());
            Diagnostic::new(Severity::Error, shown, position, problem)
        });
        self.diagnostics.extend(diagnostics);
        false
    }

    fn questionnaire(
        &mut self,
        name: &str,
        shown: &str,
        bytes: &[u8],
        source: QuestionnaireSource,
    ) -> bool {
        match build(source) {
            Ok(questionnaire) => {
                self.questionnaires
                    .insert(name.to_owned(), Arc::new(questionnaire));
                true
            }
            Err(faults) => {
                let text = String::from_utf8_lossy(bytes);
                let diagnostics = faults.into_iter().map(|fault| {
                    let position = position_of(&text, &fault.at);
                    let Finding {
                        rule,
                        key,
                        remedy,
                        args,
                        ..
                    } = fault.into();
                    let problem = Problem::Found {
                        rule,
                        key,
                        remedy,
                        args,
                    };
                    Diagnostic::new(Severity::Error, shown, position, problem)
                });
                self.diagnostics.extend(diagnostics);
                false
            }
        }
    }

    fn finish(mut self) -> Result<Content, Vec<Diagnostic>> {
        let (Some(framework), Some(constants)) = (self.framework.take(), self.constants.take())
        else {
            for name in ["competences.ron", "scoring.ron"] {
                let missing = !self.files.contains_key(name)
                    && !self.diagnostics.iter().any(|d| d.file.ends_with(name));
                if missing {
                    self.diagnostics
                        .push(Diagnostic::error(name, Problem::MissingFile));
                }
            }
            return Err(self.diagnostics);
        };
        let references = self.references.take().unwrap_or_default();
        let mut found = rules::check(
            &framework,
            &self.occupations,
            &references,
            &self.questionnaires,
        );
        for diagnostic in &mut found {
            let at = diagnostic.problem.place().unwrap_or_default();
            diagnostic.position = self
                .texts
                .get(&diagnostic.file)
                .and_then(|t| position_of(t, at));
            if let Some(FileOrigin::Folder(folder)) = self.files.get(&diagnostic.file) {
                diagnostic.file = in_folder(folder, &diagnostic.file);
            }
        }
        self.diagnostics.extend(found);
        let occupations = self.occupations.into_values().collect();
        let catalogue = Arc::new(Catalogue::new(
            framework,
            occupations,
            references,
            constants,
        ));
        let questionnaires = self
            .questionnaires
            .into_values()
            .map(|q| (q.source().id.clone(), q))
            .collect();
        let files = self.files.into_iter().collect();
        Ok(Content {
            catalogue,
            questionnaires,
            files,
            diagnostics: self.diagnostics,
        })
    }
}

/// A file that begins with its format number.
trait Formatted: serde::de::DeserializeOwned {
    fn format(&self) -> u32;
}

impl Formatted for FrameworkSource {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for OccupationSource {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for References {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for ScoringConstants {
    fn format(&self) -> u32 {
        self.format
    }
}

/// What keeps a file from being read: a newer format, where it names one, for that explains all the rest.
fn newer_or(bytes: &[u8], diagnostic: Diagnostic) -> Diagnostic {
    #[derive(serde::Deserialize)]
    struct Header {
        format: u32,
    }
    match decode::<Header>(&diagnostic.file, bytes) {
        Ok(header) if header.format != FORMAT => Diagnostic {
            position: None,
            problem: Problem::UnknownFormat(header.format),
            ..diagnostic
        },
        _ => diagnostic,
    }
}

/// Whether a file stands beside a questionnaire and is none itself: its path tests, its lock.
#[must_use]
pub fn is_companion(name: &str) -> bool {
    name.ends_with(".paths.ron") || name.ends_with(".lock.ron")
}

/// A file as the reader named it: one without a folder stands in the folder they are in.
fn in_folder(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

/// The line and column where a thing of this id is written.
fn position_of(text: &str, at: &str) -> Option<(usize, usize)> {
    let id = at.split('/').next().filter(|id| !id.is_empty())?;
    let quoted = format!("\"{id}\"");
    let marks = [
        format!("id: {quoted}"),
        format!("id:{quoted}"),
        format!("from: {quoted}"),
        quoted,
        // A constant is named, not quoted.
        format!("{id}:"),
    ];
    let offset = marks.iter().find_map(|mark| text.find(mark.as_str()))?;
    let before = text.get(..offset)?;
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    Some((line, column))
}
