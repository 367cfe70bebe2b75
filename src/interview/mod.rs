//! The interview: answers as they come, what is asked next, what is complete, and what the answers say.
//!
//! Knows no screen, file or clock; the time is an argument.

mod describe;
mod evidence;
mod masked;
mod migration;
mod offered;
mod parked;
mod progress;
mod relevance;
mod session;
mod suits;
mod told;
mod view;

pub use describe::{Describer, level_key, months_in_words};
pub use evidence::{EvidenceLine, Findings, InterestLine, Origin, findings};
pub use masked::set_aside;
pub use migration::{Fate, Move, Plan, carry_over, plan};
pub use offered::{offered, parent_of};
pub use parked::{Parked, Parking};
pub use progress::{Completeness, Progress, Violation, completeness, progress, violations};
pub use relevance::Relevance;
pub use session::{Change, Event, Session, SessionRecord};
pub use told::{task_evidence, task_level};
pub use view::At;
