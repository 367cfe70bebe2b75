//! What law and duty ask: the person is told before anything is asked, agrees to each recipient apart and can take it
//! back; what leaves the laptop is addressed and remembered; corrections leave a trace; what is past its day is said.

mod handing_over;
mod law;
mod logo;
mod window;
