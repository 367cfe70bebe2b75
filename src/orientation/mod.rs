//! Orientation: from a chosen occupation to the next steps towards it.
//!
//! Knows nothing of screens, files or the words a step is told in.

mod steps;

pub use steps::{NextStep, next_steps};
