//! Imported catalogues: a folder of competences, occupations and sectors that came from another system, written so that
//! a trainer can read it, and read again.

mod packed;
mod reading;
mod written;

pub use packed::{Fingerprint, Packed, content_key, pack};
pub use reading::load_catalogue;
pub use written::write_catalogue;

use std::collections::BTreeMap;

use crate::competence::FrameworkSource;
use crate::occupation::{OccupationSource, References};

/// The largest `competences.ron` that is read, in bytes. The skills of ESCO in three languages, with all their names
/// and descriptions, come to about half of this.
pub const MAX_FRAMEWORK: usize = 32 * 1024 * 1024;

/// An imported catalogue.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportedCatalogue {
    /// Its competences.
    pub framework: FrameworkSource,
    /// Its occupations, by file: `occupations/7512_baker_1aadb308_432a.ron`.
    pub occupations: BTreeMap<String, OccupationSource>,
    /// The sectors that its occupations name.
    pub references: References,
}
