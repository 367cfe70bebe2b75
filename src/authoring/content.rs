//! The trainers' folder as a whole: which files make it, and what comes of them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::between::{self, Files};
use super::catalogue::ImportedCatalogue;
use super::decode::decode;
use super::diagnostic::{Diagnostic, Problem};
use super::figures;
use super::finding::Finding;
use super::includes::{Assembled, Parts, assemble};
use super::rule::Rule;
use super::shape::FileKind;
use super::source::Source;
use crate::competence::FrameworkSource;
use crate::occupation::{
    Activities, AddedCatalogue, Catalogue, Finder, OccupationSource, References, ScoringConstants,
};
use crate::questionnaire::{FORMAT, Part, Questionnaire, QuestionnaireSource, build};

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
    finder: Arc<OnceLock<Finder>>,
}

impl Content {
    /// Finds occupations, competences and activities of the catalogue. The first call makes the index, which takes
    /// long enough for a large catalogue that the worker calls it before anybody looks for something.
    #[must_use]
    pub fn finder(&self) -> &Finder {
        self.finder.get_or_init(|| Finder::new(&self.catalogue))
    }

    /// The same with an imported catalogue behind our own, and what was found wrong with its files.
    #[must_use]
    pub fn with_catalogue(
        mut self,
        imported: ImportedCatalogue,
        folder: &str,
        found: Vec<Diagnostic>,
    ) -> Self {
        let added = AddedCatalogue {
            framework: imported.framework,
            occupations: imported.occupations.into_values().collect(),
        };
        self.catalogue = Arc::new(Arc::unwrap_or_clone(self.catalogue).with_catalogue(added));
        let origin = FileOrigin::Folder(folder.to_owned());
        // One line for all of its files: nobody looks for one of three thousand in a list.
        self.files.push((between::COMPETENCES.to_owned(), origin));
        self.diagnostics.extend(found);
        self.finder = Arc::default();
        self
    }
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
    activities: Option<Activities>,
    occupations: BTreeMap<String, OccupationSource>,
    parts: Parts,
    /// Questionnaires as they were read, in order: those of one name stand in for one another.
    sources: Vec<(ContentName, QuestionnaireSource)>,
    files: BTreeMap<String, FileOrigin>,
    texts: BTreeMap<String, (String, String)>,
    diagnostics: Vec<Diagnostic>,
}

/// A file's name in the folder, its name for the reader, its text and its origin.
struct ContentName {
    name: String,
    shown: String,
    text: String,
    origin: FileOrigin,
}

impl Loader {
    fn file(&mut self, file: &ContentFile) {
        let shown = file.shown();
        let Some(kind) = FileKind::of(&file.name) else {
            return;
        };
        let bytes = match &file.bytes {
            Ok(bytes) => bytes.as_slice(),
            Err(problem) => {
                self.diagnostics
                    .push(Diagnostic::error(&shown, problem.clone()));
                return;
            }
        };
        let name = file.name.clone();
        let used = match kind {
            FileKind::Competences => self.read(
                &shown,
                bytes,
                |_: &_| Vec::new(),
                |l, value| {
                    l.framework = Some(value);
                },
            ),
            FileKind::Activities => self.read(
                &shown,
                bytes,
                |_: &_| Vec::new(),
                |l, value| {
                    l.activities = Some(value);
                },
            ),
            FileKind::Scoring => self.read(&shown, bytes, figures::constants, |l, value| {
                l.constants = Some(value);
            }),
            FileKind::References => self.read(
                &shown,
                bytes,
                |_: &_| Vec::new(),
                |l, value| {
                    l.references = Some(value);
                },
            ),
            FileKind::Occupation => self.read(&shown, bytes, figures::no_numbers, |l, value| {
                l.occupations.insert(name, value);
            }),
            FileKind::Part => self.read(
                &shown,
                bytes,
                |_: &_| Vec::new(),
                |l, value| {
                    l.parts.insert(name, value);
                },
            ),
            FileKind::Paths => return,
            FileKind::Questionnaire => {
                match decode::<QuestionnaireSource>(&shown, bytes) {
                    Ok(source) => {
                        let name = ContentName {
                            name,
                            shown,
                            text: String::from_utf8_lossy(bytes).into_owned(),
                            origin: file.origin.clone(),
                        };
                        self.sources.push((name, source));
                    }
                    Err(diagnostic) => self.diagnostics.push(newer_or(bytes, diagnostic)),
                }
                return;
            }
        };
        if used {
            self.files.insert(file.name.clone(), file.origin.clone());
            let text = String::from_utf8_lossy(bytes).into_owned();
            self.texts.insert(file.name.clone(), (shown, text));
        }
    }

    /// Reads a file that is kept only where `faults` finds none: figures outside their range would spoil every result.
    fn read<T: Formatted>(
        &mut self,
        shown: &str,
        bytes: &[u8],
        faults: impl FnOnce(&T) -> Vec<Finding>,
        keep: impl FnOnce(&mut Self, T),
    ) -> bool {
        let value: T = match decode(shown, bytes) {
            Ok(value) => value,
            Err(diagnostic) => {
                self.diagnostics.push(newer_or(bytes, diagnostic));
                return false;
            }
        };
        if value.format() != FORMAT {
            let problem = Problem::UnknownFormat(value.format());
            self.diagnostics.push(Diagnostic::error(shown, problem));
            return false;
        }
        let found = faults(&value);
        if found.is_empty() {
            keep(self, value);
            return true;
        }
        let text = String::from_utf8_lossy(bytes);
        self.diagnostics.extend(located(shown, &text, found));
        false
    }

    /// The questionnaires that hold together, each with what it includes.
    fn questionnaires(
        &mut self,
    ) -> (
        BTreeMap<String, Assembled>,
        BTreeMap<String, Arc<Questionnaire>>,
    ) {
        let (mut whole, mut built) = (BTreeMap::new(), BTreeMap::new());
        for (file, source) in std::mem::take(&mut self.sources) {
            let mut assembled = assemble(&file.name, source, &self.parts);
            let includes = std::mem::take(&mut assembled.found);
            let made = build(assembled.source.clone());
            self.texts
                .insert(file.name.clone(), (file.shown.clone(), file.text.clone()));
            let mut found = includes;
            match made {
                Ok(questionnaire) if found.is_empty() => {
                    self.files.insert(file.name.clone(), file.origin);
                    whole.insert(file.name.clone(), assembled);
                    built.insert(file.name, Arc::new(questionnaire));
                    continue;
                }
                Ok(_) => {}
                Err(faults) => {
                    let faults = faults.into_iter().map(Finding::from);
                    found.extend(faults.map(|f| between::at_origin(f, &assembled)));
                }
            }
            self.say(found);
        }
        (whole, built)
    }

    /// Findings, each in the file it is in.
    fn say(&mut self, found: Vec<(String, Finding)>) {
        let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for (file, finding) in found {
            by_file.entry(file).or_default().push(finding);
        }
        for (file, found) in by_file {
            let (shown, text) = self.texts.get(&file).map_or(("", ""), |(s, t)| (s, t));
            let shown = if shown.is_empty() { &file } else { shown };
            self.diagnostics.extend(located(shown, text, found));
        }
    }

    fn finish(mut self) -> Result<Content, Vec<Diagnostic>> {
        let (whole, built) = self.questionnaires();
        let (Some(framework), Some(constants)) = (self.framework.take(), self.constants.take())
        else {
            for name in [between::COMPETENCES, between::SCORING] {
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
        let whole = whole.iter().map(|(n, a)| (n.as_str(), a.clone())).collect();
        let found = between::rules(&Files {
            framework: Some(&framework),
            references: Some(&references),
            constants: Some(&constants),
            activities: self.activities.as_ref(),
            occupations: self
                .occupations
                .iter()
                .map(|(n, o)| (n.as_str(), o))
                .collect(),
            questionnaires: &whole,
        });
        // Missing translations are for the checker; here one can work without them.
        let found = found.into_iter().filter(|(_, f)| f.rule != Rule::W01);
        self.say(found.collect());
        let occupations = self.occupations.into_values().collect();
        let catalogue = Catalogue::new(framework, occupations, references, constants)
            .with_activities(self.activities.unwrap_or_default());
        let catalogue = Arc::new(catalogue);
        let questionnaires = built
            .into_values()
            .map(|q| (q.source().id.clone(), q))
            .collect();
        let files = self.files.into_iter().collect();
        Ok(Content {
            catalogue,
            questionnaires,
            files,
            diagnostics: self.diagnostics,
            finder: Arc::default(),
        })
    }
}

fn located(shown: &str, text: &str, found: Vec<Finding>) -> Vec<Diagnostic> {
    let source = Source::of(shown.to_owned(), text);
    let said = found
        .into_iter()
        .map(|f| source.diagnostic(source.resolve(f)));
    said.collect()
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

impl Formatted for Activities {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for References {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for Part {
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

/// A file as the reader named it: one without a folder stands in the folder they are in.
fn in_folder(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
