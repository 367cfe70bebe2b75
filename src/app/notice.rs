//! A short message to the counsellor: what happened, and what to do.

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something went well.
    Good,
    /// Something did not go well.
    Bad,
}

/// A message by key, so that it follows the language of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// The message's key.
    pub key: &'static str,
    /// The file it is about.
    pub path: String,
}

impl Notice {
    /// Something went well.
    #[must_use]
    pub fn good(key: &'static str, path: impl Into<String>) -> Self {
        Self {
            tone: Tone::Good,
            key,
            path: path.into(),
        }
    }

    /// Something did not go well.
    #[must_use]
    pub fn bad(key: &'static str, path: impl Into<String>) -> Self {
        Self {
            tone: Tone::Bad,
            key,
            path: path.into(),
        }
    }
}
