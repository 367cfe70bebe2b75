//! The vault's identity on the disk: under the passphrase, and for whoever has the agency's recovery key.

use std::io::{Read as _, Write as _};

use age::secrecy::ExposeSecret as _;
use age::x25519;
use zeroize::Zeroizing;

use super::envelope::decrypted;
use super::fault::SealFault;
use super::secret::{Keys, Passphrase};
use super::stranger::head_is_modest;

/// What it costs to try one passphrase: scrypt with N = 2^`log_n`, r = 8, p = 1, which takes 2^`log_n` KiB of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// 256 MiB.
    pub const USUAL: Self = Self(18);
    /// 128 MiB, for machines with less than 4 GB of memory.
    pub const MODEST: Self = Self(17);
    /// A quarter of a megabyte: no protection against guessing, for trying vaults out by the thousand.
    pub const TRIAL: Self = Self(8);

    /// What a machine with so many bytes of memory can be asked.
    #[must_use]
    pub const fn of_memory(bytes: u64) -> Self {
        if bytes < 4_000_000_000 {
            Self::MODEST
        } else {
            Self::USUAL
        }
    }
}

/// The identity under a passphrase, as an `age` file.
pub(in crate::vault) fn under_passphrase(
    keys: &Keys,
    passphrase: &Passphrase,
    work: Work,
) -> Result<Vec<u8>, SealFault> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work.0);
    encrypted(&recipient, keys)
}

/// The identity for whoever has one of these recovery keys, as an `age` file.
pub(in crate::vault) fn for_recovery(
    keys: &Keys,
    recovery: &[x25519::Recipient],
) -> Result<Vec<u8>, SealFault> {
    let to = recovery.iter().map(|r| r as &dyn age::Recipient);
    let encryptor =
        age::Encryptor::with_recipients(to).map_err(|e| SealFault::Encryption(e.to_string()))?;
    finished(encryptor, keys)
}

fn encrypted(recipient: &dyn age::Recipient, keys: &Keys) -> Result<Vec<u8>, SealFault> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient))
        .map_err(|e| SealFault::Encryption(e.to_string()))?;
    finished(encryptor, keys)
}

fn finished(encryptor: age::Encryptor, keys: &Keys) -> Result<Vec<u8>, SealFault> {
    let in_memory = |e: std::io::Error| SealFault::Encryption(e.to_string());
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(in_memory)?;
    let written = keys.written();
    writer
        .write_all(written.expose_secret().as_bytes())
        .map_err(in_memory)?;
    writer.write_all(b"\n").map_err(in_memory)?;
    writer.finish().map_err(in_memory)?;
    Ok(sealed)
}

/// The keys of the identity under this passphrase. A file that asks for more work than [`Work::USUAL`] is refused
/// before it is done.
pub(in crate::vault) fn with_passphrase(
    sealed: &[u8],
    passphrase: &Passphrase,
) -> Result<Keys, SealFault> {
    let mut identity = age::scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(Work::USUAL.0);
    read(&identity, sealed)
}

/// The keys of the identity, for whoever has the recovery key.
pub(in crate::vault) fn with_recovery(
    sealed: &[u8],
    recovery: &RecoveryKey,
) -> Result<Keys, SealFault> {
    read(&recovery.identity, sealed).map_err(|fault| match fault {
        SealFault::NotForUs => SealFault::WrongKey,
        other => other,
    })
}

fn read(identity: &dyn age::Identity, sealed: &[u8]) -> Result<Keys, SealFault> {
    let text = Zeroizing::new(decrypted(identity, sealed)?);
    std::str::from_utf8(&text)
        .ok()
        .and_then(Keys::read)
        .ok_or(SealFault::Damaged)
}

/// The agency's recovery key: it opens every vault made with it, whoever forgot the passphrase.
pub struct RecoveryKey {
    identity: x25519::Identity,
}

impl RecoveryKey {
    /// A new one.
    #[must_use]
    pub fn generate() -> Self {
        Self {
            identity: x25519::Identity::generate(),
        }
    }

    /// The key as it stands on the printed sheet; spaces, line ends and small letters make no difference. None where
    /// the words are no key.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let plain: String = written
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>()
            .to_uppercase();
        let identity = Zeroizing::new(plain).parse().ok()?;
        Some(Self { identity })
    }

    /// The key as it is printed; wiped from memory when dropped.
    #[must_use]
    pub fn written(&self) -> Zeroizing<String> {
        Zeroizing::new(self.identity.to_string().expose_secret().to_owned())
    }

    /// Its public half, which each laptop of the agency may know: with it one can encrypt, not read.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.identity.to_public())
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey")
    }
}

/// To whom something can be encrypted: an agency's recovery key, or another counsellor's vault.
#[derive(Clone)]
pub struct PublicKey(x25519::Recipient);

impl PublicKey {
    /// The key as it is written (`age1…`), spaces and line ends left out. None where the words are none.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let plain: String = written.chars().filter(|c| !c.is_whitespace()).collect();
        plain.parse().ok().map(Self)
    }

    pub(in crate::vault) fn recipient(&self) -> x25519::Recipient {
        self.0.clone()
    }

    pub(in crate::vault) const fn of(recipient: x25519::Recipient) -> Self {
        Self(recipient)
    }
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl Eq for PublicKey {}

/// Bytes encrypted to somebody, with nothing of this vault in them.
pub(in crate::vault) fn encrypted_to(to: &PublicKey, bytes: &[u8]) -> Result<Vec<u8>, SealFault> {
    age::encrypt(&to.0, bytes).map_err(|e| SealFault::Encryption(e.to_string()))
}

/// Bytes that somebody encrypted to this vault. `cap` bytes at most are read of them.
pub(in crate::vault) fn encrypted_to_us(
    keys: &Keys,
    sealed: &[u8],
    cap: u64,
) -> Result<Vec<u8>, SealFault> {
    if !head_is_modest(sealed) {
        return Err(SealFault::Damaged);
    }
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|e| SealFault::of(&e))?;
    let mut bytes = Vec::new();
    decryptor
        .decrypt(std::iter::once(keys.identity() as &dyn age::Identity))
        .map_err(|e| SealFault::of(&e))?
        .take(cap.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|_| SealFault::Damaged)?;
    if bytes.len() as u64 > cap {
        return Err(SealFault::TooCostly);
    }
    Ok(bytes)
}
