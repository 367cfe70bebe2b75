//! Why a figure is what it is, down to the answers it comes from: values, no words.
//!
//! Each part adds up to the figure it explains. Computed when somebody asks, not with every answer.

mod conditions;
mod fit;
mod interest;
mod level;
mod rating;
mod reasons;
mod whole;

pub use conditions::{ExplainedCondition, condition_answers};
pub use fit::{Contribution, Counted, FitExplanation, FitPart, explain_fit};
pub use interest::{InterestExplanation, LikedType, explain_interest};
pub use level::{LevelExplanation, SourceShare, Spoken, explain_level};
pub use rating::{RatingPlace, RatingSlot, rated, rating_places};
pub use reasons::{FlagReason, ListCondition, ListReasons, Measured, NamedList, WhyNoResemblance};
pub use whole::whole_parts;
