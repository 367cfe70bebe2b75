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
    /// How the interview listens: from what is told of tasks to levels, and what is worth asking.
    #[serde(default)]
    pub listening: ListeningConstants,
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
    /// Level that an essential skill of a list without figures is taken to require.
    #[serde(default = "essential_level")]
    pub essential_level: f64,
    /// Level that an optional skill of a list without figures is taken to require.
    #[serde(default = "optional_level")]
    pub optional_level: f64,
}

fn essential_level() -> f64 {
    3.0
}

fn optional_level() -> f64 {
    2.0
}

/// The constants of the interview that listens.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ListeningConstants {
    /// Weight of what is said of a task that was done a few times in all.
    pub few_times_weight: f64,
    /// Weight of what is said of a task that was done from time to time.
    pub sometimes_weight: f64,
    /// Weight of what is said of a task that was done often, or never.
    pub often_weight: f64,
    /// The highest level that a task speaks for which was done a few times in all.
    pub few_times_most: f64,
    /// How many tasks are asked at once.
    pub at_once: usize,
    /// A task that tells less than this share of what the most telling one told at first is not proposed any more.
    pub least_telling: f64,
    /// From so many answers on it is looked at whether they are all alike.
    pub uniform_from: usize,
    /// Answers are all alike below this (population) standard deviation, in levels.
    pub uniform_sd: f64,
}

impl Default for ListeningConstants {
    fn default() -> Self {
        Self {
            few_times_weight: 0.5,
            sometimes_weight: 0.75,
            often_weight: 1.0,
            few_times_most: 2.0,
            at_once: 3,
            least_telling: 0.05,
            uniform_from: 8,
            uniform_sd: 0.25,
        }
    }
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
