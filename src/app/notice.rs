//! A short message to the counsellor: what happened, and what to do.

use super::effect::Recovered;

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
    /// How many it is about.
    pub count: usize,
}

impl Notice {
    /// Something went well.
    #[must_use]
    pub fn good(key: &'static str, path: impl Into<String>) -> Self {
        Self {
            tone: Tone::Good,
            key,
            path: path.into(),
            count: 0,
        }
    }

    /// A journal held answers beyond the dossier as it was last written whole.
    #[must_use]
    pub fn recovered(found: Recovered) -> Self {
        let key = if found.torn {
            "dossier-recovered-torn"
        } else {
            "dossier-recovered"
        };
        Self {
            count: found.answers,
            ..Self::good(key, "")
        }
    }

    /// Something did not go well.
    #[must_use]
    pub fn bad(key: &'static str, path: impl Into<String>) -> Self {
        Self {
            tone: Tone::Bad,
            key,
            path: path.into(),
            count: 0,
        }
    }
}
