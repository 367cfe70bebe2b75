//! One file read twice: by the tree, which says where everything is, and by `ron`, which is the second opinion.

use serde::de::DeserializeOwned;

use super::super::catalogue::MAX_FRAMEWORK;
use super::super::content::ContentFile;
use super::super::decode::{MAX_BYTES, decode_up_to};
use super::super::diagnostic::{Diagnostic, Problem, Severity};
use super::super::dry_run::PathsSource;
use super::super::finding::Finding;
use super::super::rule::Rule;
use super::super::shape::{FileKind, fit};
use super::super::source::Source;
use super::super::spotted::Spotted;
use super::super::tree::{Lines, Tree, printed};
use super::syntax;
use crate::competence::FrameworkSource;
use crate::occupation::{Activities, OccupationSource, References, ScoringConstants};
use crate::questionnaire::{FORMAT, Part, QuestionnaireSource};

/// A file, as far as it can be read.
pub(super) struct Reading<'a, T> {
    /// The file, with what is left of its tree without what is wrong; places lead into it.
    pub source: Source<'a>,
    /// The value, as far as there is one.
    pub value: Option<T>,
    /// Whether all of it could be read.
    pub entire: bool,
    /// What was found.
    found: Vec<Spotted>,
    /// What `ron` says of a file in which nothing was found.
    other: Option<Diagnostic>,
}

/// The bytes of a file as text.
///
/// # Errors
/// Why they are none.
pub(super) fn text(file: &ContentFile) -> Result<&str, Diagnostic> {
    let shown = file.shown();
    let bytes = match &file.bytes {
        Ok(bytes) => bytes,
        Err(problem) => return Err(Diagnostic::error(&shown, problem.clone())),
    };
    let max = most(FileKind::of(&file.name));
    if bytes.len() > max {
        let problem = Problem::TooLarge {
            bytes: bytes.len(),
            max,
        };
        return Err(Diagnostic::error(&shown, problem));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        let position = Lines::of(&good).position(good.len());
        let mut diagnostic =
            Diagnostic::new(Severity::Error, &shown, Some(position), Problem::NotUtf8);
        diagnostic.span = Some(error.valid_up_to()..error.valid_up_to() + 1);
        diagnostic
    })
}

/// The largest file of this kind, in bytes: an imported list of competences may be larger than what trainers write.
fn most(kind: Option<FileKind>) -> usize {
    if kind == Some(FileKind::Competences) {
        MAX_FRAMEWORK
    } else {
        MAX_BYTES
    }
}

/// What a trainers' file is decoded to.
pub(super) trait Readable: DeserializeOwned + PartialEq {}

impl Readable for QuestionnaireSource {}
impl Readable for Part {}
impl Readable for FrameworkSource {}
impl Readable for OccupationSource {}
impl Readable for References {}
impl Readable for Activities {}
impl Readable for ScoringConstants {}
impl Readable for PathsSource {}

impl<'a, T: Readable> Reading<'a, T> {
    /// Reads a file of this kind.
    pub fn of(shown: String, text: &'a str, kind: FileKind) -> Self {
        let mut source = Source::of(shown, text);
        let mut found = syntax::faults(&source.tree);
        // A newer format explains everything else that is strange.
        if let Some(spotted) = newer(&source.tree) {
            return Self {
                source,
                value: None,
                entire: false,
                found: vec![spotted],
                other: None,
            };
        }
        let fitted = fit(&source.tree, kind.root());
        let as_written = fitted.found.is_empty() && found.is_empty();
        found.extend(fitted.found);
        source.tree.root = fitted.root;
        let value = source.tree.root.as_ref().and_then(|root| {
            let plain = printed(&source.tree, root);
            decode_up_to::<T>(&source.shown, plain.as_bytes(), most(Some(kind))).ok()
        });
        let mut reading = Self {
            source,
            value,
            entire: as_written,
            found,
            other: None,
        };
        if as_written {
            reading.second_opinion(kind);
        }
        reading
    }

    /// What `ron` makes of the very bytes must be what the tree makes of them.
    fn second_opinion(&mut self, kind: FileKind) {
        let bytes = self.source.tree.text().as_bytes();
        let plain = decode_up_to::<T>(&self.source.shown, bytes, most(Some(kind)));
        let spotted = match (&plain, &self.value) {
            (Ok(plain), Some(value)) if plain == value => return,
            (Err(diagnostic), _) => {
                self.other = Some(diagnostic.clone());
                self.value = None;
                self.entire = false;
                return;
            }
            (Ok(_), _) => Spotted::new(Rule::E01, 0..0, "check-two-readings"),
        };
        self.found.push(spotted);
        self.value = None;
    }

    /// Every id that is written, also in what had to be left out.
    pub fn written_ids(&self) -> impl Iterator<Item = String> + '_ {
        let text = self.source.tree.text();
        text.match_indices("id:").filter_map(|(at, mark)| {
            let rest = text
                .get(at + mark.len()..)?
                .trim_start()
                .strip_prefix('"')?;
            rest.split('"').next().map(str::to_owned)
        })
    }

    /// A finding of a rule, with its file, line and column.
    pub fn finding(&self, finding: Finding) -> Diagnostic {
        self.source.diagnostic(self.source.resolve(finding))
    }

    /// Everything found so far, with file, line and column.
    pub fn diagnostics(&mut self) -> Vec<Diagnostic> {
        let found = std::mem::take(&mut self.found);
        let said = found.into_iter().map(|s| self.source.diagnostic(s));
        said.chain(self.other.take()).collect()
    }
}

fn newer(tree: &Tree<'_>) -> Option<Spotted> {
    let part = tree.part(tree.root.as_ref()?, "format")?;
    let number: u32 = tree.written(&part.value.span).parse().ok()?;
    (number != FORMAT).then(|| {
        Spotted::new(Rule::E22, part.value.span.clone(), "check-unknown-format")
            .naming("format", number.to_string())
    })
}
