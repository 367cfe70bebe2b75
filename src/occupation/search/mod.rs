//! Finding an occupation, a competence or an activity by what people say: over titles and other titles in every
//! language together, with typing errors, spelling variants and words in any order.

mod finder;
mod fold;
mod index;
mod matching;
mod ranking;
mod stop_words;

pub use finder::{Finder, Hit, Sought};
pub use fold::fold;
