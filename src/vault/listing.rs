//! What is in the vault, told from names and sizes alone.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;
use std::time::SystemTime;

use super::layout::Name;
use super::{EntryKind, RECORD_CAP, RecordId, Store, VaultError};

/// The records of a vault, and what else was found among them.
#[derive(Debug, Default)]
pub struct Listing {
    /// The records, by id.
    pub entries: Vec<Entry>,
    /// What a person should hear of.
    pub problems: Vec<Problem>,
}

/// A record, unread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: RecordId,
    /// Its size in bytes.
    pub size: u64,
    /// When it was last written, where the disk remembers.
    pub modified: Option<SystemTime>,
    /// Whether the generation before it is there too.
    pub has_previous: bool,
}

/// Something among the records that is not a record that can be read.
#[derive(Debug)]
pub enum Problem {
    /// A file that this programme did not write; it is left alone.
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The record is gone and the generation before it is there: see [`Store::restore_previous`].
    OnlyPrevious {
        /// The record.
        id: RecordId,
    },
    /// The record is larger than any that is read.
    TooLarge {
        /// The record.
        id: RecordId,
        /// Its size in bytes.
        size: u64,
    },
    /// The system tells nothing of the record.
    Unreadable(VaultError),
}

impl Store {
    /// All records, in order of name; also those that cannot be read, for none is passed over in silence.
    pub fn list(&self) -> Result<Vec<RecordId>, VaultError> {
        let Listing { entries, problems } = self.survey()?;
        let unreadable = problems.into_iter().filter_map(|problem| match problem {
            Problem::OnlyPrevious { id } | Problem::TooLarge { id, .. } => Some(id),
            Problem::NotOurs { .. } | Problem::Unreadable(_) => None,
        });
        let mut ids: Vec<_> = entries
            .into_iter()
            .map(|entry| entry.id)
            .chain(unreadable)
            .collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// The records with what is known of them unread, and what else is among them. Nothing is opened.
    pub fn survey(&self) -> Result<Listing, VaultError> {
        let folder = &self.layout.dossiers;
        let names = self
            .disk
            .list(folder)
            .map_err(|source| match source.kind() {
                io::ErrorKind::NotFound => VaultError::Vanished {
                    path: folder.clone(),
                },
                _ => VaultError::of(folder, source),
            })?;
        let mut found = Listing::default();
        let mut records = BTreeMap::new();
        let mut previous = BTreeSet::new();
        for name in names {
            let path = folder.join(&name);
            let name = name.to_str().map_or(Name::NotOurs, Name::of);
            if matches!(name, Name::Temporary | Name::Stone(_)) {
                continue;
            }
            let facts = match self.disk.facts(&path) {
                Ok(facts) => facts,
                // Replaced or removed since its name was read.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => {
                    found
                        .problems
                        .push(Problem::Unreadable(VaultError::of(&path, error)));
                    continue;
                }
            };
            match name {
                Name::Record(id) if facts.kind == EntryKind::File => {
                    records.insert(id, facts);
                }
                Name::Previous(id) if facts.kind == EntryKind::File => {
                    previous.insert(id);
                }
                _ => found.problems.push(Problem::NotOurs { path }),
            }
        }
        for &id in previous.iter().filter(|id| !records.contains_key(*id)) {
            found.problems.push(Problem::OnlyPrevious { id });
        }
        for (id, facts) in records {
            let size = facts.size;
            if size > RECORD_CAP {
                found.problems.push(Problem::TooLarge { id, size });
            } else {
                let has_previous = previous.contains(&id);
                found.entries.push(Entry {
                    id,
                    size,
                    modified: facts.modified,
                    has_previous,
                });
            }
        }
        Ok(found)
    }
}
