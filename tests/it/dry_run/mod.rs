//! What the dry run says of a questionnaire is so: what it says is never asked is never asked, what it says is asked
//! under these answers is.

mod ours;
mod paths;
mod random;
mod rules;
