//! Edits of a file's text as splices: nothing but the bytes of what changes is touched.

use std::ops::Range;

/// Bytes to be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes.
    pub span: Range<usize>,
    /// What comes in their place.
    pub text: String,
}

impl Edit {
    /// Replaces these bytes.
    #[must_use]
    pub fn replace(span: Range<usize>, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }

    /// Puts something in front of this byte.
    #[must_use]
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at..at, text)
    }

    /// Takes these bytes out.
    #[must_use]
    pub fn delete(span: Range<usize>) -> Self {
        Self::replace(span, "")
    }
}

/// The text with these edits made. Of edits that overlap the first in the text counts; one that does not fall on
/// characters is passed over.
#[must_use]
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|e| (e.span.start, e.span.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        let Some(kept) = text.get(done..edit.span.start) else {
            continue;
        };
        if text.get(edit.span.clone()).is_none() {
            continue;
        }
        out.push_str(kept);
        out.push_str(&edit.text);
        done = edit.span.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}
