//! The interview: answers as they come, what is asked next, what is complete, and what the answers say.
//!
//! Knows no screen, file or clock; the time is an argument.

mod derived;
mod describe;
mod evidence;
mod listening;
mod masked;
mod migration;
mod offered;
mod parked;
mod progress;
mod relevance;
mod session;
mod spoken_for;
mod suits;
mod told;
mod uniform;
mod view;
mod worth;

pub use derived::{ProposedLevel, proposed_levels};
pub use describe::{Describer, alone_key, level_key, months_in_words, often_key, shown_key};
pub use evidence::{EvidenceLine, Findings, InterestLine, Origin, findings};
pub use listening::{AskedTasks, Known, KnownTask, Listening, Named, ToldTask, candidates, listen};
pub use masked::set_aside;
pub use migration::{Fate, Move, Plan, carry_over, plan};
pub use offered::{offered, parent_of};
pub use parked::{Parked, Parking};
pub use progress::{Completeness, Progress, Violation, completeness, progress, violations};
pub use relevance::Relevance;
pub use session::{Change, Event, HalfTyped, Session, SessionRecord};
pub use spoken_for::SpokenFor;
pub use told::{task_evidence, task_level, task_weight};
pub use uniform::{Alike, Uniform, uniform};
pub use view::At;
