//! Languages: which ones there are, which way they run, and texts that exist in several of them.
//!
//! Knows no screen, no file and nothing of interviews.

mod local_time;
mod localized;
mod messages;

pub use local_time::{date_in_words, local_date, local_time};
pub use localized::{Direction, LangId, LocalizedText};
pub use messages::{Locale, Locales, MessageArgs};
