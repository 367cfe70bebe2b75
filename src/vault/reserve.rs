//! Room on the disk that is given up when it is full, so that what was answered can still be written.

use std::io;

use super::atomic::Temporary;
use super::{Audience, Mode, Store, VaultError};

/// In bytes: a record of the longest interview, twice, and its journal.
const RESERVE: usize = 2 * 1024 * 1024;

impl Store {
    /// Makes the reserve where there is none. A disk on which there is no room for it is full soon enough, and each save
    /// tells.
    pub(super) fn keep_reserve(&self) {
        let path = &self.layout.reserve;
        let missing = self
            .disk
            .facts(path)
            .is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
        if !missing || self.mode() != Mode::ReadWrite {
            return;
        }
        // Not zeros: some disks keep no room for these.
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let filling: Vec<u8> = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 56) as u8
        })
        .take(RESERVE)
        .collect();
        let root = &self.layout.root;
        if let Ok(file) = Temporary::write(&*self.disk, root, path, &filling, Audience::Owner) {
            file.put_at(path).ok();
        }
    }

    /// Does it, and where the disk is full gives the reserve up and does it once more.
    pub(super) fn with_reserve<T>(
        &self,
        mut deed: impl FnMut(&Self) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let done = deed(self);
        if matches!(done, Err(VaultError::DiskFull { .. })) && self.give_reserve_up() {
            return deed(self);
        }
        done
    }

    fn give_reserve_up(&self) -> bool {
        self.disk.remove(&self.layout.reserve).is_ok()
    }
}
