//! The index: what the list of records shows, and the highest generation seen of each, so that no record need be opened
//! to show the list, and an older copy put in a record's place is told.
//!
//! It is a cache: absent, damaged, forged or behind, it is made again from the records.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::atomic::write_for_owner;
use super::locked::sealed;
use super::open::Known;
use super::sealed::{Keys, Kind, Opened, SealFault, open, seal};
use super::{Facts, RecordId, Store, VaultError, read_file_through};

/// The largest index that is read, in bytes.
const MOST: u64 = 256 * 1024 * 1024;
/// The format of what is inside.
const FORMAT: u8 = 1;

#[derive(Serialize, Deserialize)]
struct Wire {
    format: u8,
    records: Vec<WireRecord>,
}

#[derive(Serialize, Deserialize)]
struct WireRecord {
    id: [u8; 16],
    generation: u64,
    stamp: Option<Stamp>,
    summary: Vec<u8>,
}

/// What tells whether a file is still the one that was written: its size, and when it was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    size: u64,
    /// Before or after 1970, and by how much.
    modified: Option<(bool, Duration)>,
}

impl Stamp {
    pub fn of(size: u64, modified: Option<SystemTime>) -> Self {
        let modified = modified.map(|at| match at.duration_since(UNIX_EPOCH) {
            Ok(since) => (true, since),
            Err(before) => (false, before.duration()),
        });
        Self { size, modified }
    }

    pub fn of_facts(facts: &Facts) -> Self {
        Self::of(facts.size, facts.modified)
    }
}

/// What an index says, with its generation.
pub(super) type Remembered = (u64, BTreeMap<RecordId, Known>);

/// What the index on the disk says; nothing where it does not open.
///
/// # Errors
/// Where a newer programme wrote it: what else that one changed is not known.
pub(super) fn read_index(
    store: &Store,
    keys: &Keys,
    vault: RecordId,
) -> Result<Option<Remembered>, VaultError> {
    let path = &store.layout.index;
    let Ok(bytes) = read_file_through(&*store.disk, path, MOST) else {
        return Ok(None);
    };
    match open(keys, Kind::Index, vault, &bytes) {
        Ok(opened) => Ok(remembered(opened)),
        Err(fault @ SealFault::Newer(_)) => Err(sealed(path, fault)),
        Err(_) => Ok(None),
    }
}

fn remembered(opened: Opened) -> Option<Remembered> {
    let Opened {
        generation,
        payload,
    } = opened;
    let wire: Wire = postcard::from_bytes(&payload).ok()?;
    if wire.format != FORMAT {
        return None;
    }
    let records = wire.records.into_iter().map(|r| {
        let known = Known {
            generation: r.generation,
            stamp: r.stamp,
            summary: Some(r.summary),
        };
        (RecordId::from_bytes(r.id), known)
    });
    Some((generation, records.collect()))
}

/// Writes the index.
pub(super) fn write_index(
    store: &Store,
    keys: &Keys,
    vault: RecordId,
    recipients: &[age::x25519::Recipient],
    generation: u64,
    known: &BTreeMap<RecordId, Known>,
) -> Result<(), VaultError> {
    let path = &store.layout.index;
    let records = known.iter().map(|(id, known)| WireRecord {
        id: *id.as_bytes(),
        generation: known.generation,
        // One whose summary is not known is read again the next time.
        stamp: known.summary.as_ref().and(known.stamp),
        summary: known.summary.clone().unwrap_or_default(),
    });
    let wire = Wire {
        format: FORMAT,
        records: records.collect(),
    };
    let payload = postcard::to_stdvec(&wire).map_err(|error| VaultError::Io {
        path: path.clone(),
        source: std::io::Error::other(error.to_string()),
    })?;
    let bytes = seal(keys, recipients, Kind::Index, vault, generation, &payload)
        .map_err(|fault| sealed(path, fault))?;
    write_for_owner(&*store.disk, path, &bytes)
}
