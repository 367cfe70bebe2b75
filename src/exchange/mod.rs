//! What leaves the laptop, and what comes in from other systems.
//!
//! Takes values and gives bytes, or the other way round; opens no file and knows no screen.

pub mod pdf;
