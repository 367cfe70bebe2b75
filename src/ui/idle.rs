//! How long nobody has touched the machine.

use std::time::{Duration, Instant, SystemTime};

use egui::Context;

/// A clock that runs so much ahead of the time that passed tells that the machine slept.
const SLEPT: Duration = Duration::from_mins(1);

/// When somebody last touched the machine.
#[derive(Debug, Default)]
pub struct Idle {
    touched: Option<Moment>,
    seen: Option<Moment>,
}

/// One moment on three clocks.
#[derive(Debug, Clone, Copy)]
struct Moment {
    /// The window's own time, in seconds, which tests can move on. It stands still while nothing is drawn.
    window: f64,
    /// The machine's time, which on some systems stands still while it sleeps.
    machine: Instant,
    /// The time of day, which a person can turn.
    day: SystemTime,
}

impl Moment {
    /// How long ago `then` was: by whichever clock says most.
    fn since(&self, then: &Self) -> Duration {
        let window = Duration::try_from_secs_f64(self.window - then.window).unwrap_or_default();
        let day = self.day.duration_since(then.day).unwrap_or_default();
        window
            .max(self.machine.saturating_duration_since(then.machine))
            .max(day)
    }

    /// Whether the machine slept between `then` and now.
    fn slept_since(&self, then: &Self) -> bool {
        let day = self.day.duration_since(then.day).unwrap_or_default();
        day > self.machine.saturating_duration_since(then.machine) + SLEPT
    }
}

impl Idle {
    /// How long is left until nobody was there for `longest`; none once that is so, or the machine slept.
    pub fn left(&mut self, ctx: &Context, longest: Duration) -> Option<Duration> {
        let (window, touched) = ctx.input(|i| (i.time, !i.events.is_empty()));
        let now = Moment {
            window,
            machine: Instant::now(),
            day: SystemTime::now(),
        };
        self.left_at(now, touched, longest)
    }

    fn left_at(&mut self, now: Moment, touched: bool, longest: Duration) -> Option<Duration> {
        let slept = self.seen.is_some_and(|then| now.slept_since(&then));
        self.seen = Some(now);
        // Looked at before the touch counts: it may be the hand that wakes the machine hours later.
        let idle = self.touched.map_or(Duration::ZERO, |t| now.since(&t));
        if slept || idle >= longest {
            return None;
        }
        if touched || self.touched.is_none() {
            self.touched = Some(now);
            return Some(longest);
        }
        longest.checked_sub(idle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: Duration = Duration::from_mins(5);

    fn later(then: Moment, machine: u64, day: i64) -> Moment {
        let by = Duration::from_secs(day.unsigned_abs());
        Moment {
            window: then.window,
            machine: then.machine + Duration::from_secs(machine),
            day: if day < 0 {
                then.day - by
            } else {
                then.day + by
            },
        }
    }

    fn begun() -> (Idle, Moment) {
        let mut idle = Idle::default();
        let start = Moment {
            window: 0.0,
            machine: Instant::now(),
            day: SystemTime::now(),
        };
        assert_eq!(idle.left_at(start, false, LONGEST), Some(LONGEST));
        (idle, start)
    }

    #[test]
    fn a_touch_begins_the_time_anew() {
        let (mut idle, start) = begun();
        let left = idle.left_at(later(start, 200, 200), false, LONGEST);
        assert_eq!(left, Some(Duration::from_secs(100)));
        let left = idle.left_at(later(start, 250, 250), true, LONGEST);
        assert_eq!(left, Some(LONGEST));
        let left = idle.left_at(later(start, 540, 540), false, LONGEST);
        assert_eq!(left, Some(Duration::from_secs(10)));
        assert_eq!(
            idle.left_at(later(start, 550, 550), false, LONGEST),
            None,
            "five minutes after the touch"
        );
    }

    #[test]
    fn the_hand_that_wakes_the_machine_finds_it_locked() {
        // The machine's time ran on while it slept, and where it stood still.
        for machine in [8 * 3600, 1] {
            let (mut idle, start) = begun();
            let woken = later(start, machine, 8 * 3600);
            assert_eq!(idle.left_at(woken, true, LONGEST), None);
        }
        let (mut idle, start) = begun();
        let woken = later(start, 1, 90);
        assert_eq!(idle.left_at(woken, true, LONGEST), None, "a short sleep");
    }

    #[test]
    fn a_clock_turned_back_locks_nobody_out() {
        let (mut idle, start) = begun();
        let turned = later(start, 10, -315_360_000);
        let left = idle.left_at(turned, false, LONGEST);
        assert_eq!(left, Some(Duration::from_secs(290)));
    }
}
