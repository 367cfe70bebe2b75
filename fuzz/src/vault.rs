//! One vault, the same in every run: the golden one of the first format, whose passphrase is known, with an identity
//! file that costs nothing to open.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use age::x25519;
use bilan::vault::{LockedVault, OpenVault, Passphrase, RecordId, VaultCard, VaultError};

use crate::disk::MemoryDisk;
use crate::sealing::{Envelope, Keys};

/// What opens it.
pub const WORDS: &str = "quatre mulets verts au souk";
/// Its one record.
pub const ID: RecordId = RecordId::from_bytes([7; 16]);
/// The record's generation, and what is in it.
pub const GENERATION: u64 = 2;
/// As above.
pub const PAYLOAD: &[u8] = b"two";
/// What is in the generation before it.
pub const PREVIOUS: &[u8] = b"one";
/// What is in its journal.
pub const ENTRIES: [&[u8]; 2] = [b"three", b"four"];
/// Where it stands.
pub const FOLDER: &str = "/vault";

/// The paths of its files, below its folder.
pub const CARD: &str = "vault.ron";
/// As above.
pub const IDENTITY: &str = "identity.age";
/// As above.
pub const RECOVERY: &str = "recovery.age";
/// As above.
pub const INDEX: &str = "index.age";
/// As above.
pub const RECORD: &str = "dossiers/07070707070707070707070707070707.age";
/// As above.
pub const JOURNAL: &str =
    "journal/07070707070707070707070707070707.0000000000000002.00000000.journal";

macro_rules! golden {
    ($path:literal) => {
        include_bytes!(concat!("../../tests/it/golden/vault-v1/", $path))
    };
}

const FILES: [(&str, &[u8]); 7] = [
    (CARD, golden!("vault.ron")),
    (IDENTITY, golden!("identity.age")),
    (RECOVERY, golden!("recovery.age")),
    (INDEX, golden!("index.age")),
    (
        RECORD,
        golden!("dossiers/07070707070707070707070707070707.age"),
    ),
    (
        "dossiers/07070707070707070707070707070707.age.previous",
        golden!("dossiers/07070707070707070707070707070707.age.previous"),
    ),
    (
        JOURNAL,
        golden!("journal/07070707070707070707070707070707.0000000000000002.00000000.journal"),
    ),
];

/// What its owner knows.
pub struct Secrets {
    /// The keys.
    pub keys: Keys,
    /// Files for the vault.
    pub envelope: Envelope,
    /// Files for whoever knows the words, at next to no cost.
    pub under_words: Envelope,
    /// Its card, as it was written.
    pub card: VaultCard,
}

/// What its owner knows.
pub static SECRETS: LazyLock<Secrets> = LazyLock::new(|| {
    let words = age::secrecy::SecretString::from(WORDS.to_owned());
    let identity = age::scrypt::Identity::new(words.clone());
    let file = age::Decryptor::new_buffered(golden!("identity.age").as_slice());
    let file = file.expect("the golden identity is an age file");
    let mut written = String::new();
    file.decrypt(std::iter::once(&identity as &dyn age::Identity))
        .expect("these are its words")
        .read_to_string(&mut written)
        .expect("it is whole");
    let identity: x25519::Identity = written.trim().parse().expect("it is an identity");
    let mut cheap = age::scrypt::Recipient::new(words);
    cheap.set_work_factor(1);
    let disk = MemoryDisk::default();
    for (name, bytes) in FILES {
        disk.put(&at(name), bytes);
    }
    let found = LockedVault::find_on(Arc::new(disk), FOLDER).expect("the golden vault is there");
    Secrets {
        envelope: Envelope::to(&identity.to_public()),
        under_words: Envelope::to(&cheap),
        keys: Keys::of(identity),
        card: found.card().clone(),
    }
});

/// The identity as it is written.
#[must_use]
pub fn identity_line() -> String {
    use age::secrecy::ExposeSecret as _;
    SECRETS.keys.identity.to_string().expose_secret().to_owned()
}

/// The path of a file of the vault.
#[must_use]
pub fn at(name: &str) -> PathBuf {
    Path::new(FOLDER).join(name)
}

/// The vault with these files in the stead of its own; those with no bytes are not there.
#[must_use]
pub fn with(changed: &[(&str, Option<&[u8]>)]) -> MemoryDisk {
    let disk = MemoryDisk::default();
    let cheap = SECRETS.under_words.around(identity_line().as_bytes());
    let own = FILES.map(|(name, bytes)| {
        if name == IDENTITY {
            (name, &cheap[..])
        } else {
            (name, bytes)
        }
    });
    for (name, bytes) in own {
        if changed.iter().all(|(other, _)| *other != name) {
            disk.put(&at(name), bytes);
        }
    }
    for (name, bytes) in changed {
        if let Some(bytes) = bytes {
            disk.put(&at(name), bytes);
        }
    }
    // Or two megabytes would be written each time.
    disk.put(&at("reserve"), b"");
    disk
}

/// The vault on this disk, opened with the words.
///
/// # Errors
/// Why it does not open.
pub fn unlocked(disk: &MemoryDisk) -> Result<OpenVault, VaultError> {
    let locked = LockedVault::find_on(Arc::new(disk.clone()), FOLDER)?;
    let words = Passphrase::new(WORDS);
    locked.unlock(&words).map_err(|(_, error)| error)
}
