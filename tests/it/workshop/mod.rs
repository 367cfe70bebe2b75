//! The workshop: what trainers write is checked, tried and kept, and nothing of it is lost.

mod pictures;
