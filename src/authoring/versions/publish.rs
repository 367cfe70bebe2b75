//! The source text as it is published: the same text, with its status changed.

/// placeholder until written
pub fn as_published() {}
