//! Why: each required competence, and what it costs (the method's step 5).

use serde::Serialize;

use super::{Fit, FitConstants, Requirements};
use crate::competence::CompetenceProfile;

/// How a person stands on one required competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// At the level required, or above.
    Strength,
    /// Less than one level below.
    Near,
    /// One level or more below.
    ToDevelop,
    /// Nobody has said.
    NotAssessed,
}

/// One line of the explanation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Explained {
    /// The competence's position in the framework.
    pub position: usize,
    /// The level required, 0–4.
    pub required: f64,
    /// Its weight, 0–1.
    pub weight: f64,
    /// The person's level.
    pub level: Option<f64>,
    /// How the person stands.
    pub state: ItemState,
    /// What it takes from coverage; the losses sum to 1 − C.
    pub loss: f64,
    /// A strength whose interval begins well below the requirement.
    pub to_confirm: bool,
}

/// Every competence that is required, in the framework's order.
#[must_use]
pub fn explain(
    profile: &CompetenceProfile,
    required: Requirements<'_>,
    fit: &Fit,
    constants: &FitConstants,
) -> Vec<Explained> {
    let lines = required.entries().iter();
    lines
        .map(|line| {
            let (position, r, w) = (line.competence, line.level, line.weight);
            let Some(level) = profile.at(position) else {
                return Explained {
                    position,
                    required: r,
                    weight: w,
                    level: None,
                    state: ItemState::NotAssessed,
                    loss: 0.0,
                    to_confirm: false,
                };
            };
            let gap = r - level.level;
            let state = if gap <= 0.0 {
                ItemState::Strength
            } else if gap < constants.near_gap {
                ItemState::Near
            } else {
                ItemState::ToDevelop
            };
            let loss = if fit.assessed_weight > 0.0 {
                w * gap.max(0.0) / fit.assessed_weight
            } else {
                0.0
            };
            let to_confirm =
                state == ItemState::Strength && level.lo < r - constants.confirm_margin;
            Explained {
                position,
                required: r,
                weight: w,
                level: Some(level.level),
                state,
                loss,
                to_confirm,
            }
        })
        .collect()
}
