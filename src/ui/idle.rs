//! How long nobody has touched the machine.

use std::time::{Duration, Instant, SystemTime};

use egui::Context;

/// A clock that runs so much ahead of the time that passed tells that the machine slept.
const SLEPT: Duration = Duration::from_mins(1);

/// When somebody last touched the machine.
#[derive(Debug, Default)]
pub struct Idle {
    last: Option<Moment>,
    seen: Option<(Instant, SystemTime)>,
}

#[derive(Debug, Clone, Copy)]
struct Moment {
    /// In the window's own time, which tests can move on.
    time: f64,
    at: Instant,
}

impl Idle {
    /// How long is left until nobody was there for `longest`; none once that is so, or the machine slept.
    pub fn left(&mut self, ctx: &Context, longest: Duration) -> Option<Duration> {
        let (time, touched) = ctx.input(|i| (i.time, !i.events.is_empty()));
        let (now, clock) = (Instant::now(), SystemTime::now());
        let slept = self.seen.is_some_and(|(then, its_clock)| {
            let passed = now.duration_since(then);
            clock
                .duration_since(its_clock)
                .is_ok_and(|by_clock| by_clock > passed + SLEPT)
        });
        self.seen = Some((now, clock));
        if slept {
            return None;
        }
        let last = match self.last {
            Some(last) if !touched => last,
            _ => {
                let last = Moment { time, at: now };
                self.last = Some(last);
                last
            }
        };
        // The window's time stands still while nothing is drawn.
        let in_window = Duration::try_from_secs_f64(time - last.time).unwrap_or_default();
        let idle = in_window.max(now.duration_since(last.at));
        longest.checked_sub(idle).filter(|left| !left.is_zero())
    }
}
