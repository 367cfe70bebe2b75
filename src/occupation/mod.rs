//! Occupations: what each requires, how well a person fits, why, and in which order they are proposed.
//!
//! Knows nothing of interviews, screens or files.

mod activities;
mod catalogue;
mod constants;
mod explain;
mod fit;
mod knock_out;
mod lanes;
mod layout;
mod people;
mod profile;
mod rank;
mod search;
mod sums;
pub mod telling;
pub mod validation;

pub use crate::questionnaire::{ActivityId, OccupationId};
pub use activities::{Activities, Activity, ActivityGroup, ActivityTask};
pub use catalogue::{AddedCatalogue, Catalogue};
pub use constants::{FitConstants, ListConstants, ListeningConstants, ScoringConstants};
pub use explain::{Explained, ItemState, explain};
pub use fit::{Fit, FitFlag, FitFlags, Range, fit, interest_resemblance};
pub use knock_out::{Class, HoldValue, Holdings, KnockOut, KnockOutState, classify, judge};
pub use layout::{Requirement, Requirements};
pub use people::{Best, People, best};
pub use profile::{
    Credential, CredentialKind, Interests, LanguageName, OccupationSource, References, Sector,
    TradeCompetence,
};
pub use rank::{OccupationFit, Proposal, propose, rank};
pub use search::{Finder, Hit, Sought, fold};
