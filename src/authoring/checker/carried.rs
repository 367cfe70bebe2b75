//! Files that others point to and that are right as they are: read once, held against any number of others.

use std::collections::BTreeMap;

use super::super::between;
use super::super::content::ContentFile;
use super::super::decode::decode;
use super::super::includes::Parts;
use super::super::shape::FileKind;
use crate::competence::FrameworkSource;
use crate::occupation::{Activities, OccupationSource, References, ScoringConstants};
use crate::questionnaire::QuestionnaireSource;

/// What the files hold that stand around those to be checked.
#[derive(Debug, Clone, Default)]
pub struct Carried {
    pub(super) framework: Option<FrameworkSource>,
    pub(super) references: Option<References>,
    pub(super) activities: Option<Activities>,
    pub(super) constants: Option<ScoringConstants>,
    pub(super) occupations: BTreeMap<String, OccupationSource>,
    pub(super) questionnaires: BTreeMap<String, QuestionnaireSource>,
    pub(super) parts: Parts,
}

impl Carried {
    /// Reads files; of two with one name the later counts, and one that cannot be read is passed over.
    #[must_use]
    pub fn of(files: &[ContentFile]) -> Self {
        let mut carried = Self::default();
        for file in files {
            carried.file(file);
        }
        carried
    }

    fn file(&mut self, file: &ContentFile) {
        let (Some(kind), Ok(bytes)) = (FileKind::of(&file.name), &file.bytes) else {
            return;
        };
        let name = file.name.clone();
        match kind {
            FileKind::Questionnaire => {
                if let Ok(value) = decode(&name, bytes) {
                    self.questionnaires.insert(name, value);
                }
            }
            FileKind::Part => {
                if let Ok(value) = decode(&name, bytes) {
                    self.parts.insert(name, value);
                }
            }
            FileKind::Occupation => {
                if let Ok(value) = decode(&name, bytes) {
                    self.occupations.insert(name, value);
                }
            }
            FileKind::Competences => {
                self.framework = decode(&name, bytes).ok().or(self.framework.take());
            }
            FileKind::References => {
                self.references = decode(&name, bytes).ok().or(self.references.take());
            }
            FileKind::Activities => {
                self.activities = decode(&name, bytes).ok().or(self.activities.take());
            }
            FileKind::Scoring => {
                self.constants = decode(&name, bytes).ok().or(self.constants.take());
            }
            // The tests of a questionnaire that is right as it is need not be run.
            FileKind::Paths => {}
        }
    }

    /// Whether it has something from a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        match name {
            between::COMPETENCES => self.framework.is_some(),
            between::REFERENCES => self.references.is_some(),
            between::SCORING => self.constants.is_some(),
            between::ACTIVITIES => self.activities.is_some(),
            _ => {
                self.questionnaires.contains_key(name)
                    || self.occupations.contains_key(name)
                    || self.parts.contains_key(name)
            }
        }
    }

    /// The same without the files of these names: others stand in their place.
    pub(super) fn without(&self, names: &[&str]) -> Self {
        let mut carried = self.clone();
        for name in names {
            carried.questionnaires.remove(*name);
            carried.occupations.remove(*name);
            carried.parts.remove(*name);
            match *name {
                between::COMPETENCES => carried.framework = None,
                between::REFERENCES => carried.references = None,
                between::SCORING => carried.constants = None,
                between::ACTIVITIES => carried.activities = None,
                _ => {}
            }
        }
        carried
    }
}
