//! A journal: what was answered since the record was last written, each entry encrypted, authenticated and on the
//! medium before it is acknowledged.
//!
//! A journal belongs to one generation of one record. It begins with a head that says so, with a salt that gives it a
//! key of its own, and with how many entries had been acknowledged before it, so that one that was written and never
//! acknowledged does not count when the change was said again; then entries, each its length and its bytes under ChaCha20-Poly1305, the number of the entry as the
//! nonce. An entry that is cut, zero-filled, exchanged or moved does not open, and what follows it is not read: that is
//! what a power cut leaves.

use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit as _, Nonce};

use super::secret::Keys;
use crate::vault::{DiskFile, RECORD_CAP, RecordId};

const MAGIC: &[u8; 16] = b"bilan journal 1\n";
const SALT: usize = 32;
/// Magic, record, generation, segment, entries before, salt.
const HEAD: usize = MAGIC.len() + 16 + 8 + 4 + 8 + SALT;
/// The largest entry, in bytes as they stand in the file.
const MOST_ENTRY: usize = 32 * 1024 * 1024;
/// A journal of so many bytes is not added to: a larger file would not be read.
const MOST_JOURNAL: usize = RECORD_CAP as usize - MOST_ENTRY - 1024;

/// Which journal: of one generation of one record, and which of them, for after a failed write a new one is begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::vault) struct JournalName {
    /// The record.
    pub id: RecordId,
    /// The generation of the record that it follows.
    pub base: u64,
    /// The number among those of this generation, from 0.
    pub segment: u32,
}

/// A journal being written.
pub(in crate::vault) struct JournalWriter {
    file: Option<Box<dyn DiskFile>>,
    cipher: ChaCha20Poly1305,
    next: u64,
    bytes: usize,
}

impl JournalWriter {
    /// Begins a journal in this new file, after so many acknowledged entries of the same generation. The head is on
    /// the medium with the first entry.
    pub fn begin(
        keys: &Keys,
        name: JournalName,
        before: u64,
        salt: [u8; SALT],
        mut file: Box<dyn DiskFile>,
    ) -> std::io::Result<Self> {
        let head = head_of(name, before, &salt);
        file.write(&head)?;
        Ok(Self {
            file: Some(file),
            cipher: cipher_of(keys, &head),
            next: 0,
            bytes: head.len(),
        })
    }

    /// Adds an entry; when this returns without error it is on the medium. After an error the file is let go: what the
    /// system did with the bytes is not known, and a second sync might call good what is lost.
    pub fn append(&mut self, entry: &[u8]) -> std::io::Result<()> {
        let mut file = self
            .file
            .take()
            .ok_or_else(|| std::io::Error::other("the journal was let go"))?;
        let sealed = self
            .cipher
            .encrypt(&nonce(self.next), entry)
            .map_err(|_| std::io::Error::other("the entry is too large"))?;
        let length = u32::try_from(sealed.len())
            .ok()
            .filter(|_| sealed.len() <= MOST_ENTRY)
            .ok_or_else(|| std::io::Error::other("the entry is too large"))?;
        let mut frame = Vec::with_capacity(4 + sealed.len());
        frame.extend_from_slice(&length.to_le_bytes());
        frame.extend_from_slice(&sealed);
        file.write(&frame)?;
        self.file = Some(file.sync()?);
        self.next += 1;
        self.bytes += frame.len();
        Ok(())
    }

    /// Whether it can be added to.
    pub const fn is_sound(&self) -> bool {
        self.file.is_some() && self.bytes <= MOST_JOURNAL
    }

    /// How many entries it has.
    pub const fn len(&self) -> u64 {
        self.next
    }
}

impl std::fmt::Debug for JournalWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "JournalWriter({} entries)", self.next)
    }
}

/// What was found in a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::vault) struct FoundJournal {
    /// How many entries of the same generation had been acknowledged before it.
    pub before: u64,
    /// The entries, in order, up to the first that is not whole.
    pub entries: Vec<Vec<u8>>,
    /// Whether anything follows the last whole one.
    pub torn: bool,
}

/// Reads a journal of this name. None where the head is not whole or not this vault's for this name: then no entry was
/// ever acknowledged, or another hand was at it.
pub(in crate::vault) fn read_journal(
    keys: &Keys,
    name: JournalName,
    bytes: &[u8],
) -> Option<FoundJournal> {
    let head = bytes.get(..HEAD)?;
    let salt: [u8; SALT] = head.get(HEAD - SALT..)?.try_into().ok()?;
    let before: [u8; 8] = head.get(HEAD - SALT - 8..HEAD - SALT)?.try_into().ok()?;
    let before = u64::from_be_bytes(before);
    if head != head_of(name, before, &salt) {
        return None;
    }
    let cipher = cipher_of(keys, head);
    let mut rest = bytes.get(HEAD..)?;
    let mut entries = Vec::new();
    while let Some((entry, after)) = next_entry(&cipher, entries.len() as u64, rest) {
        entries.push(entry);
        rest = after;
    }
    Some(FoundJournal {
        before,
        entries,
        torn: !rest.is_empty(),
    })
}

fn next_entry<'b>(
    cipher: &ChaCha20Poly1305,
    number: u64,
    rest: &'b [u8],
) -> Option<(Vec<u8>, &'b [u8])> {
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    if length > MOST_ENTRY {
        return None;
    }
    let (sealed, after) = rest.split_at_checked(length)?;
    let entry = cipher.decrypt(&nonce(number), sealed).ok()?;
    Some((entry, after))
}

fn head_of(name: JournalName, before: u64, salt: &[u8; SALT]) -> Vec<u8> {
    let mut head = Vec::with_capacity(HEAD);
    head.extend_from_slice(MAGIC);
    head.extend_from_slice(name.id.as_bytes());
    head.extend_from_slice(&name.base.to_be_bytes());
    head.extend_from_slice(&name.segment.to_be_bytes());
    head.extend_from_slice(&before.to_be_bytes());
    head.extend_from_slice(salt);
    head
}

fn cipher_of(keys: &Keys, head: &[u8]) -> ChaCha20Poly1305 {
    let key = keys.of_journal(head);
    ChaCha20Poly1305::new(Key::from_slice(&*key))
}

/// Each number once a journal, and each journal has its own key.
fn nonce(number: u64) -> Nonce {
    let mut nonce = [0; 12];
    let (_, low) = nonce.split_at_mut(4);
    low.copy_from_slice(&number.to_be_bytes());
    nonce.into()
}
