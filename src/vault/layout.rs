//! Which file is where in a vault's folder, and which names are ours.

use std::path::{Path, PathBuf};

use super::RecordId;

const RECORD_END: &str = ".bilan";
const PREVIOUS_END: &str = ".bilan.previous";
const TEMPORARY_START: &str = ".bilan-";
const TEMPORARY_END: &str = ".tmp";

/// The paths of a vault.
#[derive(Debug)]
pub(super) struct Layout {
    pub root: PathBuf,
    pub dossiers: PathBuf,
    pub quarantine: PathBuf,
    pub lock: PathBuf,
}

impl Layout {
    pub fn of(root: PathBuf) -> Self {
        Self {
            dossiers: root.join("dossiers"),
            quarantine: root.join("quarantine"),
            lock: root.join("lock"),
            root,
        }
    }

    pub fn record(&self, id: RecordId) -> PathBuf {
        self.dossiers.join(format!("{id}{RECORD_END}"))
    }

    pub fn previous(&self, id: RecordId) -> PathBuf {
        self.dossiers.join(format!("{id}{PREVIOUS_END}"))
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

/// A path in `folder` for a file that is not whole yet.
pub(super) fn temporary(folder: &Path, mark: u64) -> PathBuf {
    folder.join(format!("{TEMPORARY_START}{mark:016x}{TEMPORARY_END}"))
}

/// What a name in `dossiers/` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Record(RecordId),
    Previous(RecordId),
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
            format!("{id}.bilan.bak"),
            format!("copy of {id}.bilan"),
        ] {
            assert_eq!(Name::of(&name), Name::NotOurs, "{name}");
        }
    }
}
