//! The constants of the method, as `scoring.ron` gives them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::competence::LevelConstants;
use crate::lang::LangId;
use crate::questionnaire::Status;

/// A `scoring.ron` file: every constant of the method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoringConstants {
    /// Format number of the file.
    pub format: u32,
    /// Its id.
    #[serde(default)]
    pub id: String,
    /// Its version.
    #[serde(default)]
    pub version: String,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// Where the constants come from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Unused here; every trainers' file declares its languages.
    #[serde(default)]
    pub languages: Vec<LangId>,
    /// From evidence to levels.
    pub level: LevelConstants,
    /// From levels to fit.
    pub fit: FitConstants,
    /// From fits to the two lists.
    pub lists: ListConstants,
}

/// The constants of the fit with one occupation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FitConstants {
    /// Weight of coverage C in F.
    pub coverage_weight: f64,
    /// Weight of resemblance A in F.
    pub resemblance_weight: f64,
    /// Weight of the use of strengths U in F.
    pub use_weight: f64,
    /// The fewest assessed competences for A.
    pub resemblance_min_assessed: usize,
    /// The least (population) standard deviation of levels for A.
    pub resemblance_min_sd: f64,
    /// Below this share q of weighted requirements assessed there is no F.
    pub min_assessed_share: f64,
    /// Below this share q the fit is provisional.
    pub provisional_share: f64,
    /// Coverage from which under-use is looked at.
    pub under_use_coverage: f64,
    /// Use of strengths below which a well covered occupation under-uses the person.
    pub under_use_below: f64,
    /// A gap smaller than this is near.
    pub near_gap: f64,
    /// A strength is to be confirmed where its interval begins further than this below the requirement.
    pub confirm_margin: f64,
    /// Weight of an essential skill of a list without figures.
    pub essential_weight: f64,
    /// Weight of an optional skill of a list without figures.
    pub optional_weight: f64,
}

/// The constants of the two lists that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListConstants {
    /// Least coverage of what was assessed for "accessible now".
    pub accessible_coverage: f64,
    /// Least coverage of what was assessed for "worth aiming at".
    pub aiming_coverage: f64,
    /// Least coverage for "accessible now" if everything not assessed were absent (the lower bound).
    #[serde(default)]
    pub accessible_sure: f64,
    /// The same for "worth aiming at".
    #[serde(default)]
    pub aiming_sure: f64,
    /// The most occupations in each list.
    pub most: usize,
}
