//! What opens a vault: a passphrase, the vault's identity, and the keys that follow from it.

use age::secrecy::{ExposeSecret as _, SecretString};
use age::x25519;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

/// What a person types to open a vault. Wiped from memory when it is dropped; never shown, not even by `Debug`.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The words as they were typed. They are compared byte by byte, so white space at the ends, which nobody sees, is
    /// left out.
    #[must_use]
    pub fn new(words: &str) -> Self {
        Self(SecretString::from(words.trim().to_owned()))
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.expose_secret().is_empty()
    }

    /// The words, for whoever must read a key in them.
    #[must_use]
    pub fn words(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl Eq for Passphrase {}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// The vault's identity and the keys that follow from it. They live in an open vault and nowhere else.
pub(in crate::vault) struct Keys {
    identity: x25519::Identity,
    tag: Zeroizing<[u8; 32]>,
    journal: Zeroizing<[u8; 32]>,
}

impl Keys {
    /// A new identity.
    pub fn generate() -> Self {
        Self::of(x25519::Identity::generate())
    }

    /// The keys of this identity.
    pub fn of(identity: x25519::Identity) -> Self {
        let written = identity.to_string();
        let root = Hkdf::<Sha256>::new(None, written.expose_secret().as_bytes());
        Self {
            tag: expanded(&root, b"bilan/1/tag"),
            journal: expanded(&root, b"bilan/1/journal"),
            identity,
        }
    }

    /// The identity written as any `age` programme reads it, or nothing where the text is none.
    pub fn read(written: &str) -> Option<Self> {
        let line = written
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty() && !line.starts_with('#'))?;
        line.parse().ok().map(Self::of)
    }

    /// The identity as any `age` programme reads it.
    pub fn written(&self) -> SecretString {
        self.identity.to_string()
    }

    /// The identity.
    pub const fn identity(&self) -> &x25519::Identity {
        &self.identity
    }

    /// Whom this vault's files are encrypted to.
    pub fn recipient(&self) -> x25519::Recipient {
        self.identity.to_public()
    }

    /// The tag over these parts, each told apart by its length.
    pub fn tag(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.mac(parts).finalize().into_bytes().into()
    }

    /// Whether this is the tag over these parts, in a time that does not depend on where they differ.
    pub fn is_tag(&self, parts: &[&[u8]], tag: &[u8]) -> bool {
        self.mac(parts).verify_slice(tag).is_ok()
    }

    /// As [`Self::tag`], in hexadecimal digits.
    pub fn hex_tag(&self, parts: &[Vec<u8>]) -> String {
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        hex(&self.tag(&parts))
    }

    /// As [`Self::is_tag`], of hexadecimal digits.
    pub fn is_hex_tag(&self, parts: &[Vec<u8>], tag: &str) -> bool {
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        unhex(tag).is_some_and(|tag| self.is_tag(&parts, &tag))
    }

    fn mac(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = hmac_of(&self.tag);
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac
    }

    /// The key of one journal, from its head, which nobody else's journal has.
    pub fn of_journal(&self, head: &[u8]) -> Zeroizing<[u8; 32]> {
        let mut mac = hmac_of(&self.journal);
        mac.update(head);
        Zeroizing::new(mac.finalize().into_bytes().into())
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn hmac_of(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}

#[expect(
    clippy::expect_used,
    reason = "HKDF with SHA-256 gives up to 8,160 bytes"
)]
fn expanded(root: &Hkdf<Sha256>, what_for: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    root.expand(what_for, &mut *key)
        .expect("32 bytes are at most 8,160");
    key
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text in memory does not fail.
        write!(hex, "{byte:02x}").ok();
        hex
    })
}

/// The bytes of hexadecimal digits, or nothing where these are none.
pub(super) fn unhex(word: &str) -> Option<Vec<u8>> {
    let bytes = word.as_bytes();
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|d| d as u8);
    let pair = |pair: &[u8]| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    bytes.chunks(2).map(pair).collect()
}
