//! A vault without its keys: it can be unlocked, and nothing in it can be read or written.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::atomic::write_for_owner;
use super::sealed::{
    Keys, MOST_RECOVERY_KEYS, Passphrase, PublicKey, RecoveryKey, SealFault, Work, for_recovery,
    under_passphrase, with_passphrase, with_recovery,
};
use super::{
    Disk, Mode, OpenVault, OsDisk, RecordId, Store, VaultCard, VaultError, read_file_through,
};

/// The largest card or identity that is read, in bytes.
const SMALL: u64 = 64 * 1024;

/// A vault without its keys. It holds the lock of its folder, so that no other instance writes meanwhile.
#[derive(Debug)]
pub struct LockedVault {
    pub(super) store: Store,
    pub(super) card: VaultCard,
}

/// What a new vault is made of.
#[derive(Debug, Clone)]
pub struct NewVault {
    /// Whose it is, by the name they choose.
    pub counsellor: String,
    /// What opens it.
    pub passphrase: Passphrase,
    /// What it costs to try a passphrase.
    pub work: Work,
    /// The agency's recovery keys, at least one and at most six.
    pub recovery: Vec<PublicKey>,
    /// Seconds since 1970.
    pub now: i64,
}

/// The card of the vault in this folder, or none where there is no vault.
pub fn card_in(folder: &Path) -> Result<Option<VaultCard>, VaultError> {
    card_of(&OsDisk, &folder.join("vault.ron")).map(|found| found.map(|(card, _)| card))
}

fn card_of(disk: &dyn Disk, path: &Path) -> Result<Option<(VaultCard, String)>, VaultError> {
    match read_file_through(disk, path, SMALL) {
        Ok(bytes) => VaultCard::read(&bytes)
            .map(Some)
            .map_err(|fault| sealed(path, fault)),
        Err(VaultError::NotFound { .. } | VaultError::Vanished { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The error of a sealed file.
pub(super) fn sealed(path: &Path, fault: SealFault) -> VaultError {
    VaultError::Sealed {
        path: path.to_owned(),
        fault,
    }
}

impl LockedVault {
    /// The vault in this folder of the system's disk.
    ///
    /// # Errors
    /// [`VaultError::NotFound`] where there is none, or what stands in the way of its folder or card.
    pub fn find(folder: impl Into<PathBuf>) -> Result<Self, VaultError> {
        Self::find_on(Arc::new(OsDisk), folder)
    }

    /// As [`Self::find`], on this disk.
    pub fn find_on(disk: Arc<dyn Disk>, folder: impl Into<PathBuf>) -> Result<Self, VaultError> {
        let folder = folder.into();
        let path = folder.join("vault.ron");
        // Before the folder is made: looking for a vault leaves nothing behind.
        let (card, _) = card_of(&*disk, &path)?.ok_or(VaultError::NotFound { path })?;
        let store = Store::open_on(disk, folder)?;
        Ok(Self { store, card })
    }

    /// A new vault in this folder, which has none; it is open.
    pub fn create(folder: impl Into<PathBuf>, new: &NewVault) -> Result<OpenVault, VaultError> {
        Self::create_on(Arc::new(OsDisk), folder, new)
    }

    /// As [`Self::create`], on this disk.
    pub fn create_on(
        disk: Arc<dyn Disk>,
        folder: impl Into<PathBuf>,
        new: &NewVault,
    ) -> Result<OpenVault, VaultError> {
        let store = Store::open_on(disk, folder)?;
        store.may_write()?;
        let path = store.layout.card.clone();
        if card_of(&*store.disk, &path)?.is_some() {
            return Err(VaultError::Busy { path });
        }
        if new.recovery.len() > MOST_RECOVERY_KEYS {
            let fault = SealFault::Encryption(String::from("too many recovery keys"));
            return Err(sealed(&path, fault));
        }
        let keys = Keys::generate();
        let card = VaultCard {
            id: RecordId::random()?,
            counsellor: new.counsellor.clone(),
            recipient: PublicKey::of(keys.recipient()),
            recovery: new.recovery.clone(),
            created: new.now,
            drilled: None,
            backed_up: None,
        };
        keep_identity(&store, &keys, &card, &new.passphrase, new.work)?;
        // Last: where there is a card, there is a whole vault.
        keep_card(&store, &keys, &card)?;
        OpenVault::opened(Self { store, card }, keys).map_err(|(_, error)| error)
    }

    /// What is known of it.
    #[must_use]
    pub const fn card(&self) -> &VaultCard {
        &self.card
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// Whether this instance will be able to write.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.store.mode()
    }

    /// Opens it. A wrong passphrase is [`SealFault::WrongKey`]; the vault comes back locked with any error.
    pub fn unlock(self, passphrase: &Passphrase) -> Result<OpenVault, (Self, VaultError)> {
        match keys_under(&self.store, passphrase) {
            Ok(keys) => self.with(keys),
            Err(error) => Err((self, error)),
        }
    }

    /// Opens it with the agency's recovery key, and gives it a new passphrase.
    pub fn recover(
        self,
        recovery: &RecoveryKey,
        passphrase: &Passphrase,
        work: Work,
    ) -> Result<OpenVault, (Self, VaultError)> {
        let keys = match self.recovered(recovery) {
            Ok(keys) => keys,
            Err(error) => return Err((self, error)),
        };
        // Before anything is written: the recovery file of another vault holds another identity.
        let kept = self
            .store
            .may_write()
            .and_then(|()| true_card(&self.store, &keys).map(|_| ()))
            .and_then(|()| keep_passphrase(&self.store, &keys, passphrase, work));
        match kept {
            Ok(()) => self.with(keys),
            Err(error) => Err((self, error)),
        }
    }

    /// Whether this recovery key opens the vault: the drill, which changes nothing.
    pub fn opens_with(&self, recovery: &RecoveryKey) -> Result<(), VaultError> {
        self.recovered(recovery).map(|_| ())
    }

    fn recovered(&self, recovery: &RecoveryKey) -> Result<Keys, VaultError> {
        recovered(&self.store, recovery)
    }

    fn with(self, keys: Keys) -> Result<OpenVault, (Self, VaultError)> {
        OpenVault::opened(self, keys)
    }
}

/// The keys, for whoever knows the passphrase.
pub(super) fn keys_under(store: &Store, passphrase: &Passphrase) -> Result<Keys, VaultError> {
    let path = &store.layout.identity;
    let bytes = read_file_through(&*store.disk, path, SMALL)?;
    with_passphrase(&bytes, passphrase).map_err(|fault| sealed(path, fault))
}

/// The keys, for whoever has the recovery key.
pub(super) fn recovered(store: &Store, recovery: &RecoveryKey) -> Result<Keys, VaultError> {
    let path = &store.layout.recovery;
    let bytes = read_file_through(&*store.disk, path, SMALL)?;
    with_recovery(&bytes, recovery).map_err(|fault| sealed(path, fault))
}

/// The card with its tag, as it is on the disk.
fn card_on_disk(store: &Store) -> Result<(VaultCard, String), VaultError> {
    let path = &store.layout.card;
    card_of(&*store.disk, path)?.ok_or_else(|| VaultError::NotFound { path: path.clone() })
}

/// The card on the disk, which must be one that these keys wrote.
pub(super) fn true_card(store: &Store, keys: &Keys) -> Result<VaultCard, VaultError> {
    match card_on_disk(store)? {
        (card, tag) if card.is_true(keys, &tag) => Ok(card),
        _ => Err(sealed(&store.layout.card, SealFault::Forged)),
    }
}

/// Writes the card.
pub(super) fn keep_card(store: &Store, keys: &Keys, card: &VaultCard) -> Result<(), VaultError> {
    let path = &store.layout.card;
    let bytes = card.written(keys).map_err(|fault| sealed(path, fault))?;
    write_for_owner(&*store.disk, path, &bytes)
}

fn keep_identity(
    store: &Store,
    keys: &Keys,
    card: &VaultCard,
    passphrase: &Passphrase,
    work: Work,
) -> Result<(), VaultError> {
    keep_passphrase(store, keys, passphrase, work)?;
    let path = &store.layout.recovery;
    let recovery: Vec<_> = card.recovery.iter().map(PublicKey::recipient).collect();
    let bytes = for_recovery(keys, &recovery).map_err(|fault| sealed(path, fault))?;
    write_for_owner(&*store.disk, path, &bytes)
}

/// Writes the identity under this passphrase, in the stead of the one before.
pub(super) fn keep_passphrase(
    store: &Store,
    keys: &Keys,
    passphrase: &Passphrase,
    work: Work,
) -> Result<(), VaultError> {
    let path = &store.layout.identity;
    let bytes = under_passphrase(keys, passphrase, work).map_err(|fault| sealed(path, fault))?;
    write_for_owner(&*store.disk, path, &bytes)
}
