//! The vault's formats as they are described, written without the programme's code: whoever has the keys can forge with
//! this whatever they like.
//!
//! The same input must give the same file, so that what a fuzzer found is found again: an envelope's head is made once,
//! and its nonce is always the same.

use std::cell::RefCell;
use std::collections::HashSet;

use age::secrecy::ExposeSecret as _;
use age::x25519;
use age_core::format::{FileKey, Stanza};
use bilan::vault::RecordId;
use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// `age` encrypts pieces of so many bytes.
const PIECE: usize = 64 * 1024;

/// An identity with the keys that follow from it.
pub struct Keys {
    /// The identity.
    pub identity: x25519::Identity,
    tag: [u8; 32],
    journal: [u8; 32],
}

impl Keys {
    /// The keys of this identity.
    #[must_use]
    pub fn of(identity: x25519::Identity) -> Self {
        let written = identity.to_string();
        let derived = |what_for: &[u8]| derived(None, written.expose_secret().as_bytes(), what_for);
        Self {
            tag: derived(b"bilan/1/tag"),
            journal: derived(b"bilan/1/journal"),
            identity,
        }
    }

    /// The tag over these parts.
    #[must_use]
    pub fn tag(&self, parts: &[&[u8]]) -> String {
        let mut whole = Vec::new();
        for part in parts {
            whole.extend_from_slice(&(part.len() as u64).to_be_bytes());
            whole.extend_from_slice(part);
        }
        let tag = authenticated(&self.tag, &whole);
        tag.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The cipher of the journal with this head.
    #[must_use]
    pub fn cipher(&self, head: &[u8]) -> ChaCha20Poly1305 {
        cipher(&authenticated(&self.journal, head))
    }
}

fn authenticated(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length is a key");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

fn derived(salt: Option<&[u8]>, from: &[u8], what_for: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    let root = Hkdf::<Sha256>::new(salt, from);
    root.expand(what_for, &mut key).expect("32 bytes are few");
    key
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    use chacha20poly1305::KeyInit as _;
    ChaCha20Poly1305::new(Key::from_slice(key))
}

fn encrypted(cipher: &ChaCha20Poly1305, nonce: [u8; 12], bytes: &[u8]) -> Vec<u8> {
    let nonce = Nonce::from(nonce);
    cipher.encrypt(&nonce, bytes).expect("it is small")
}

/// The head of an `age` file, and what encrypts a text behind it.
pub struct Envelope {
    head: Vec<u8>,
    cipher: ChaCha20Poly1305,
}

impl Envelope {
    const NONCE: [u8; 16] = [7; 16];

    /// An envelope for this recipient.
    #[must_use]
    pub fn to(recipient: &dyn age::Recipient) -> Self {
        let watched = Watched {
            recipient,
            file_key: RefCell::default(),
        };
        let to = std::iter::once(&watched as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(to).expect("there is one");
        let mut file = Vec::new();
        let writer = encryptor.wrap_output(&mut file).expect("it is in memory");
        writer.finish().expect("it is in memory");
        let last = file.windows(5).position(|w| w == b"\n--- ");
        let last = last.expect("a head has a last line") + 1;
        let line = file[last..].iter().position(|byte| *byte == b'\n');
        file.truncate(last + line.expect("a line ends") + 1);
        let file_key = watched.file_key.take();
        Self {
            head: file,
            cipher: cipher(&derived(Some(&Self::NONCE), &file_key, b"payload")),
        }
    }

    /// The file with this text.
    #[must_use]
    pub fn around(&self, text: &[u8]) -> Vec<u8> {
        let mut file = self.head.clone();
        file.extend_from_slice(&Self::NONCE);
        let pieces = text.len().div_ceil(PIECE).max(1);
        for number in 0..pieces {
            let end = text.len().min((number + 1) * PIECE);
            let mut nonce = [0; 12];
            nonce[3..11].copy_from_slice(&(number as u64).to_be_bytes());
            nonce[11] = u8::from(number + 1 == pieces);
            let piece = &text[number * PIECE..end];
            file.extend(encrypted(&self.cipher, nonce, piece));
        }
        file
    }
}

/// A recipient whose file key is seen.
struct Watched<'r> {
    recipient: &'r dyn age::Recipient,
    file_key: RefCell<Vec<u8>>,
}

impl age::Recipient for Watched<'_> {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        self.file_key.replace(file_key.expose_secret().to_vec());
        self.recipient.wrap_file_key(file_key)
    }
}

/// What a sealed text is, by the reading of this crate.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading<'t> {
    /// A payload of this generation.
    True(u64, &'t [u8]),
    /// Of a later format.
    Newer,
    /// Anything else.
    Refused,
}

/// What a text inside the encryption is, where a file of this kind and id is expected.
#[must_use]
pub fn reading<'t>(keys: &Keys, kind: &str, id: RecordId, text: &'t [u8]) -> Reading<'t> {
    let Some(end) = text.iter().position(|byte| *byte == b'\n') else {
        return Reading::Refused;
    };
    let Ok(head) = std::str::from_utf8(&text[..end]) else {
        return Reading::Refused;
    };
    let mut words = head.split(' ');
    let (Some("bilan"), Some(word), Some(Ok(format)), Some(_)) = (
        words.next(),
        words.next(),
        words.next().map(str::parse::<u32>),
        words.next(),
    ) else {
        return Reading::Refused;
    };
    if end >= 256 {
        return Reading::Refused;
    }
    if format > 1 {
        return Reading::Newer;
    }
    let (said, tag) = head.rsplit_once(' ').expect("there are five words");
    let words: Vec<&str> = said.split(' ').collect();
    let (5, Some(Ok(generation)), Some(Ok(length))) = (
        words.len() - 1,
        words.get(4).map(|word| word.parse()),
        words.get(5).map(|word| word.parse::<usize>()),
    ) else {
        return Reading::Refused;
    };
    let Some(payload) = text[end + 1..].get(..length) else {
        return Reading::Refused;
    };
    let tagged = keys.tag(&[said.as_bytes(), payload]);
    let is_true = tag.eq_ignore_ascii_case(&tagged) && word == kind && words[3] == id.to_string();
    if is_true {
        Reading::True(generation, payload)
    } else {
        Reading::Refused
    }
}

/// The text with the tag that only the keys make: the first line says what it is, as far as it was said.
#[must_use]
pub fn tagged(keys: &Keys, text: &[u8]) -> Vec<u8> {
    let end = text.iter().position(|byte| *byte == b'\n');
    let (said, payload) = match end {
        Some(end) => (&text[..end], &text[end + 1..]),
        None => (text, &[][..]),
    };
    let length = std::str::from_utf8(said).ok();
    let length = length.and_then(|said| said.rsplit(' ').next()?.parse::<usize>().ok());
    let counted = length.and_then(|length| payload.get(..length));
    let tag = keys.tag(&[said, counted.unwrap_or(payload)]);
    [said, b" ", tag.as_bytes(), b"\n", payload].concat()
}

/// The text of a sealed file of this kind.
#[must_use]
pub fn sealed_text(
    keys: &Keys,
    kind: &str,
    id: RecordId,
    generation: u64,
    payload: &[u8],
) -> Vec<u8> {
    let said = format!("bilan {kind} 1 {id} {generation} {}\n", payload.len());
    tagged(keys, &[said.as_bytes(), payload].concat())
}

/// The head of a journal.
#[must_use]
pub fn journal_head(id: RecordId, base: u64, segment: u32, before: u64) -> Vec<u8> {
    let mut head = b"bilan journal 1\n".to_vec();
    head.extend_from_slice(id.as_bytes());
    head.extend_from_slice(&base.to_be_bytes());
    head.extend_from_slice(&segment.to_be_bytes());
    head.extend_from_slice(&before.to_be_bytes());
    head.extend_from_slice(&[9; 32]);
    head
}

/// One entry of a journal, with its length.
#[must_use]
pub fn journal_entry(cipher: &ChaCha20Poly1305, number: u64, entry: &[u8]) -> Vec<u8> {
    let mut nonce = [0; 12];
    nonce[4..].copy_from_slice(&number.to_be_bytes());
    let sealed = encrypted(cipher, nonce, entry);
    let length = u32::try_from(sealed.len()).expect("it is small");
    [&length.to_le_bytes()[..], &sealed].concat()
}
