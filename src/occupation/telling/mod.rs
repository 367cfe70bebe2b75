//! What is worth asking next: how much an answer would tell about which occupations fit.
//!
//! Nothing here changes a level, a fit or the order of occupations. What is expected of an answer that was not given is
//! an estimate, is called so, and serves the choice of the next question and the figures of the panel alone.
//!
//! # The reckoning
//!
//! 1. Who the person resembles so far: every occupation is as likely as the answers would be of somebody who has the
//!    levels it requires ([`Telling::resemblance`]).
//! 2. What an unasked answer is expected to be: the mean of what these occupations require, and how far it may be from
//!    it: how much they disagree, and the error of one word ([`Estimate`]).
//! 3. The fit that is expected of the full answers, from those given and those expected.
//! 4. What an answer tells: how far it is expected to shift the leading occupations against each other, in points of F,
//!    where it is still open whether they are among the first ([`Telling::worth`]).

mod deciding;
mod estimate;
mod panel;
mod ratings;
mod worth;

pub use deciding::{Between, Decisive, deciding};
pub use estimate::{Estimate, EstimatedIndex, ExpectedLevel};
pub use panel::{Course, Measure, Order, Panel, PanelWish, Reading, Summed, panel, rated_alone};
pub use ratings::Telling;
pub use worth::{telling, telling_within};
