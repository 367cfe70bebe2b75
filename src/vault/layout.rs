//! Which file is where in a vault's folder, and which names are ours.

use std::path::{Path, PathBuf};

use super::RecordId;
use super::sealed::JournalName;

const RECORD_END: &str = ".age";
const PREVIOUS_END: &str = ".age.previous";
const ERASED_END: &str = ".erased";
const JOURNAL_END: &str = ".journal";
const TEMPORARY_START: &str = ".bilan-";
const TEMPORARY_END: &str = ".tmp";

/// The paths of a vault.
#[derive(Debug)]
pub(super) struct Layout {
    pub root: PathBuf,
    pub dossiers: PathBuf,
    pub quarantine: PathBuf,
    pub journal: PathBuf,
    pub lock: PathBuf,
    /// What is known of the vault without its keys.
    pub card: PathBuf,
    /// The identity under the passphrase.
    pub identity: PathBuf,
    /// The identity for whoever has the agency's recovery key.
    pub recovery: PathBuf,
    pub index: PathBuf,
    /// Room on the disk that is given up when it is full.
    pub reserve: PathBuf,
}

impl Layout {
    pub fn of(root: PathBuf) -> Self {
        Self {
            dossiers: root.join("dossiers"),
            quarantine: root.join("quarantine"),
            journal: root.join("journal"),
            lock: root.join("lock"),
            card: root.join("vault.ron"),
            identity: root.join("identity.age"),
            recovery: root.join("recovery.age"),
            index: root.join("index.age"),
            reserve: root.join("reserve"),
            root,
        }
    }

    pub fn record(&self, id: RecordId) -> PathBuf {
        self.dossiers.join(format!("{id}{RECORD_END}"))
    }

    pub fn previous(&self, id: RecordId) -> PathBuf {
        self.dossiers.join(format!("{id}{PREVIOUS_END}"))
    }

    /// The stone of a record that was erased.
    pub fn stone(&self, id: RecordId) -> PathBuf {
        self.dossiers.join(format!("{id}{ERASED_END}"))
    }

    /// A journal.
    pub fn journal_of(&self, name: JournalName) -> PathBuf {
        self.journal.join(journal_file(name))
    }

    /// Where a journal is put aside.
    pub fn journal_aside(&self, name: JournalName, mark: u64) -> PathBuf {
        self.quarantine
            .join(format!("{mark:016x}.{}", journal_file(name)))
    }

    /// Where a record is put aside; `mark` keeps apart what was put aside at different times.
    pub fn record_aside(&self, id: RecordId, mark: u64) -> PathBuf {
        self.quarantine
            .join(format!("{id}.{mark:016x}{RECORD_END}"))
    }

    /// Where the generation before it goes.
    pub fn previous_aside(&self, id: RecordId, mark: u64) -> PathBuf {
        self.quarantine
            .join(format!("{id}.{mark:016x}{PREVIOUS_END}"))
    }
}

fn journal_file(name: JournalName) -> String {
    let JournalName { id, base, segment } = name;
    format!("{id}.{base:016x}.{segment:08x}{JOURNAL_END}")
}

/// The journal that a file's name stands for.
pub(super) fn journal_named(name: &str) -> Option<JournalName> {
    let parts: Vec<&str> = name.strip_suffix(JOURNAL_END)?.split('.').collect();
    let [id, base, segment] = parts.as_slice() else {
        return None;
    };
    let found = JournalName {
        id: id.parse().ok()?,
        base: u64::from_str_radix(base, 16).ok()?,
        segment: u32::from_str_radix(segment, 16).ok()?,
    };
    // One spelling only: another would stand for a file of the first spelling, which may not be there.
    (journal_file(found) == name).then_some(found)
}

/// A path in `folder` for a file that is not whole yet.
pub(super) fn temporary(folder: &Path, mark: u64) -> PathBuf {
    folder.join(format!("{TEMPORARY_START}{mark:016x}{TEMPORARY_END}"))
}

/// What a name in `dossiers/` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Record(RecordId),
    Previous(RecordId),
    Stone(RecordId),
    Temporary,
    NotOurs,
}

impl Name {
    pub fn of(name: &str) -> Self {
        if let Some(id) = name.strip_suffix(RECORD_END) {
            return id.parse().map_or(Self::NotOurs, Self::Record);
        }
        if let Some(id) = name.strip_suffix(PREVIOUS_END) {
            return id.parse().map_or(Self::NotOurs, Self::Previous);
        }
        if let Some(id) = name.strip_suffix(ERASED_END) {
            return id.parse().map_or(Self::NotOurs, Self::Stone);
        }
        let mark = name
            .strip_prefix(TEMPORARY_START)
            .and_then(|name| name.strip_suffix(TEMPORARY_END));
        match mark {
            Some(mark) if mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                Self::Temporary
            }
            _ => Self::NotOurs,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(path: &Path) -> Name {
        Name::of(path.file_name().unwrap().to_str().unwrap())
    }

    #[test]
    fn our_names_are_known_again() {
        let id = RecordId::from_bytes([7; 16]);
        let layout = Layout::of(PathBuf::from("vault"));
        assert_eq!(name(&layout.record(id)), Name::Record(id));
        assert_eq!(name(&layout.previous(id)), Name::Previous(id));
        assert_eq!(name(&layout.stone(id)), Name::Stone(id));
        let journal = JournalName {
            id,
            base: 12,
            segment: 3,
        };
        let path = layout.journal_of(journal);
        let written = path.file_name().unwrap().to_str().unwrap();
        assert_eq!(journal_named(written), Some(journal));
        assert_eq!(
            name(&temporary(&layout.dossiers, u64::MAX)),
            Name::Temporary
        );
    }

    #[test]
    fn other_names_are_not_ours() {
        let id = RecordId::from_bytes([7; 16]);
        for name in [
            String::from(".bilan"),
            String::from(".bilan-.tmp"),
            String::from(".bilan-notes.tmp"),
            String::from("notes.tmp"),
            format!("{id}"),
            format!("{id}.age.bak"),
            format!("copy of {id}.age"),
            format!("{id}.bilan"),
        ] {
            assert_eq!(Name::of(&name), Name::NotOurs, "{name}");
        }
        for end in [
            "2.0.journal",
            "+000000000000002.00000000.journal",
            "000000000000000A.00000000.journal",
            "0000000000000002.00000000.journal.bak",
        ] {
            assert_eq!(journal_named(&format!("{id}.{end}")), None, "{end}");
        }
    }
}
