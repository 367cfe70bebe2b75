//! What lies on a laptop's disk: dossiers put into its vault, vaults copied as they are at a moment.

use std::path::Path;

use bilan::vault::{LockedVault, Passphrase, RecordId};

use super::hands::{Laptop, PASSPHRASE};

impl Laptop {
    /// Puts a dossier into the counsellor's vault.
    pub fn keep(&self, id: RecordId, bytes: &[u8]) {
        self.prepare();
        let vault = LockedVault::find(self.folder.path().join("vaults/nadia")).unwrap();
        let mut vault = vault.unlock(&Passphrase::new(PASSPHRASE)).unwrap();
        vault.write(id, bytes, Vec::new()).unwrap();
        drop(vault.lock());
    }

    /// Copies another laptop's vaults as they are on its disk now.
    pub fn takes_vaults_of(&self, other: &Self) {
        copied(&other.vaults(), &self.vaults());
    }

    /// Copies what another laptop saved, as on a stick.
    pub fn takes_documents_of(&self, other: &Self) {
        copied(&other.documents(), &self.documents());
    }
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copied(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}
