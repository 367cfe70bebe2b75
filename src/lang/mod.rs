//! Languages: which ones there are, which way they run, how they write figures and dates, and texts in several of them.
//!
//! Knows no screen, no file and nothing of interviews.

mod figures;
mod local_time;
mod locale;
mod locales;
mod localized;
mod tag;

pub use figures::{Digits, DigitsWish, rounded};
pub use local_time::{local_date, local_time};
pub use locale::{Locale, MessageArgs};
pub use locales::Locales;
pub use localized::LocalizedText;
pub use tag::{Direction, LangId};
