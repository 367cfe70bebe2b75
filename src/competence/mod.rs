//! Competences: the framework of what people can do, and the level that evidence speaks for.
//!
//! Knows nothing of occupations, interviews, screens or files.

mod assess;
mod framework;

pub use crate::questionnaire::{CompetenceId, EvidenceSource};
pub use assess::{
    AssessedLevel, CompetenceProfile, Evidence, LevelConstants, SourceErrors, SourceMean, assess,
    assess_all, source_means,
};
pub use framework::{Competence, CompetenceGroup, CompetenceKind, Framework, FrameworkSource};
