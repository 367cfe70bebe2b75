//! The lock file: every id and option that was ever published, and the last published definition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::walk::{choices, items, list_of, type_of};
use crate::authoring::decode::{MAX_BYTES, decode_up_to, encode_compact, encode_to_depth};
use crate::authoring::diagnostic::{Diagnostic, Problem};
use crate::questionnaire::{ChoiceId, Item, ItemId, QuestionnaireSource};

/// The format of lock files that is written.
const FORMAT: u32 = 1;

/// The largest lock that is read, in bytes: it spells out what its questionnaire leaves unsaid, and forgets nothing.
const MAX_LOCK: usize = 3 * MAX_BYTES;

/// How the name of a lock file ends.
pub const LOCK_ENDING: &str = ".lock.ron";

/// What the lock of a questionnaire file is called: `bilan.ron` has `bilan.lock.ron`.
#[must_use]
pub fn lock_name(file: &str) -> String {
    format!("{}{LOCK_ENDING}", file.strip_suffix(".ron").unwrap_or(file))
}

/// What has been published of a questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Format number of the file.
    pub format: u32,
    /// The questionnaire.
    pub id: String,
    /// Its published versions, oldest first.
    pub published: Vec<Publication>,
    /// Every item that was ever asked. Entries are never taken out.
    pub items: BTreeMap<ItemId, Used>,
    /// The definition as it was published last.
    pub definition: Box<QuestionnaireSource>,
}

/// One published version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// The version, as the trainer wrote it.
    pub version: String,
    /// What its definition hashes to, in short.
    pub hash: String,
}

/// An item that was ever asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Used {
    /// Its type.
    pub kind: String,
    /// The version it first appeared in.
    pub first: String,
    /// The version it last appeared in.
    pub last: String,
    /// Its label in the source language, as published last.
    #[serde(default)]
    pub label: String,
    /// Why it is not asked any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<String>,
    /// What it is called now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<ItemId>,
    /// Every option it ever had.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub choices: BTreeMap<ChoiceId, UsedChoice>,
}

/// An option that was ever offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsedChoice {
    /// The version it first appeared in.
    pub first: String,
    /// The version it last appeared in.
    pub last: String,
    /// Its label in the source language, as published last.
    #[serde(default)]
    pub label: String,
    /// Why it is not offered any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<String>,
    /// What it is called now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<ChoiceId>,
}

/// Reads a lock file.
///
/// # Errors
/// What stands in the way, with its place.
pub fn read_lock(file: &str, bytes: &[u8]) -> Result<Lock, Diagnostic> {
    #[derive(Deserialize)]
    struct Header {
        format: u32,
    }
    let header: Header = decode_up_to(file, bytes, MAX_LOCK)?;
    if header.format != FORMAT {
        let problem = Problem::UnknownFormat(header.format);
        return Err(Diagnostic::error(file, problem));
    }
    decode_up_to(file, bytes, MAX_LOCK)
}

impl Lock {
    /// The lock after this definition has been published over what was published before.
    #[must_use]
    pub fn publishing(before: Option<Self>, source: &QuestionnaireSource) -> Self {
        let mut lock = before.unwrap_or_else(|| Self {
            format: FORMAT,
            id: source.id.clone(),
            published: Vec::new(),
            items: BTreeMap::new(),
            definition: Box::new(source.clone()),
        });
        lock.published.push(Publication {
            version: source.version.clone(),
            hash: hash(source),
        });
        for standing in items(source) {
            lock.take_in(standing.item, source);
        }
        for retired in &source.retired {
            lock.retire(retired.id.as_str(), &retired.reason);
        }
        lock.definition = Box::new(source.clone());
        lock
    }

    /// The version that was published last.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.published.last().map(|p| p.version.as_str())
    }

    /// Whether this version was published already.
    #[must_use]
    pub fn has(&self, version: &str) -> bool {
        self.published.iter().any(|p| p.version == version)
    }

    /// The file's text, one item a line.
    ///
    /// # Errors
    /// Never for a lock of this programme; the message is for the log.
    pub fn text(&self) -> Result<String, String> {
        encode_to_depth(self, 3)
    }

    fn take_in(&mut self, item: &Item, source: &QuestionnaireSource) {
        let version = &source.version;
        let language = &source.source_language;
        let label = |text: &crate::lang::LocalizedText| {
            text.exact(language).unwrap_or_default().trim().to_owned()
        };
        let mut inherited = BTreeMap::new();
        for former in &item.was {
            if let Some(used) = self.items.get_mut(former)
                && used.became.is_none()
                && *former != item.id
            {
                used.became = Some(item.id.clone());
                inherited.extend(used.choices.clone());
            }
        }
        let used = self.items.entry(item.id.clone()).or_insert_with(|| Used {
            kind: String::new(),
            first: version.clone(),
            last: version.clone(),
            label: String::new(),
            retired: None,
            became: None,
            choices: inherited,
        });
        used.kind = type_of(&item.kind);
        used.last.clone_from(version);
        used.label = label(&item.label);
        used.became = None;
        for choice in choices(source, item) {
            for former in choice.was.iter().filter(|was| **was != choice.id) {
                if let Some(old) = used.choices.get_mut(former) {
                    old.became.get_or_insert_with(|| choice.id.clone());
                }
            }
            let known = used
                .choices
                .entry(choice.id.clone())
                .or_insert_with(|| UsedChoice {
                    first: version.clone(),
                    last: version.clone(),
                    label: String::new(),
                    retired: None,
                    became: None,
                });
            known.last.clone_from(version);
            known.label = label(&choice.label);
            known.became = None;
        }
    }

    /// Notes why an item, an `item/choice` or a `list/choice` is not in use any more.
    fn retire(&mut self, name: &str, reason: &str) {
        let Some((owner, choice)) = name.split_once('/') else {
            if let Some(used) = self.items.get_mut(name) {
                used.retired = Some(reason.to_owned());
            }
            return;
        };
        let by_list: Vec<ItemId> = items(&self.definition)
            .into_iter()
            .filter(|s| list_of(s.item) == Some(owner))
            .map(|s| s.item.id.clone())
            .collect();
        for (id, used) in &mut self.items {
            if id.as_str() != owner && !by_list.contains(id) {
                continue;
            }
            if let Some(choice) = used.choices.get_mut(choice) {
                choice.retired.get_or_insert_with(|| reason.to_owned());
            }
        }
    }
}

/// The first sixteen hexadecimal digits of the definition's SHA-256.
fn hash(source: &QuestionnaireSource) -> String {
    // A definition of this programme can always be written.
    let text = encode_compact(source).unwrap_or_default();
    let digest = Sha256::digest(text.as_bytes());
    let hex = digest.iter().take(8).map(|byte| format!("{byte:02x}"));
    hex.collect()
}
