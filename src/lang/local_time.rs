//! Moments as the clock on the wall shows them.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// The day of a moment, where the laptop is.
#[must_use]
pub fn local_date(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::system()).date()
}

/// The time of day of a moment, where the laptop is.
#[must_use]
pub fn local_time(at: Timestamp) -> Time {
    at.to_zoned_datetime(TimeZone::system()).time()
}
