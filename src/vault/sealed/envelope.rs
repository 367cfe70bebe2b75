//! A sealed file: padded text inside an `age` file, with a tag that only this vault can make.
//!
//! `age` hides what is in a file and notices damage, but says nothing of who wrote it: whoever has the vault's public
//! key can encrypt to it. So the text begins with a line that carries a keyed tag over what the file is for:
//!
//! `bilan <kind> 1 <record id> <generation> <payload bytes> <tag>`
//!
//! then the payload, then spaces up to a multiple of [`PADDING`], so that a file's size tells little of an interview.
//! Whoever has the recovery key reads all of it with any `age` programme.

use std::io::{Read as _, Write as _};

use age::x25519;

use super::fault::SealFault;
use super::secret::{Keys, hex, unhex};
use super::stranger::head_is_modest;
use crate::vault::RecordId;

/// Sealed texts have a multiple of so many bytes.
pub const PADDING: usize = 4096;

/// The format of a sealed file.
const FORMAT: u32 = 1;

/// What a sealed file is for. One is never taken for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) enum Kind {
    /// A record.
    Record,
    /// The index.
    Index,
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Index => "index",
        }
    }
}

/// What was in a sealed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::vault) struct Opened {
    /// How often the record had been written.
    pub generation: u64,
    /// The bytes.
    pub payload: Vec<u8>,
}

/// The bytes sealed to these recipients.
pub(in crate::vault) fn seal(
    keys: &Keys,
    recipients: &[x25519::Recipient],
    kind: Kind,
    id: RecordId,
    generation: u64,
    payload: &[u8],
) -> Result<Vec<u8>, SealFault> {
    let length = payload.len();
    let said = format!("bilan {} {FORMAT} {id} {generation} {length}", kind.word());
    let tag = keys.tag(&[said.as_bytes(), payload]);
    let head = format!("{said} {}\n", hex(&tag));
    let whole = (head.len() + length).next_multiple_of(PADDING);
    let mut sealed = Vec::with_capacity(whole + 1024);
    let to = recipients.iter().map(|r| r as &dyn age::Recipient);
    let encryptor =
        age::Encryptor::with_recipients(to).map_err(|e| SealFault::Encryption(e.to_string()))?;
    let in_memory = |e: std::io::Error| SealFault::Encryption(e.to_string());
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(in_memory)?;
    writer.write_all(head.as_bytes()).map_err(in_memory)?;
    writer.write_all(payload).map_err(in_memory)?;
    let padding = vec![b' '; whole - head.len() - length];
    writer.write_all(&padding).map_err(in_memory)?;
    writer.finish().map_err(in_memory)?;
    // What we would not read again must not be written.
    if !head_is_modest(&sealed) {
        return Err(SealFault::Encryption(String::from("too many recipients")));
    }
    Ok(sealed)
}

/// What is in a sealed file of this vault.
pub(in crate::vault) fn open(
    keys: &Keys,
    kind: Kind,
    id: RecordId,
    sealed: &[u8],
) -> Result<Opened, SealFault> {
    let text = decrypted(keys.identity(), sealed)?;
    let end = text
        .iter()
        .take(256)
        .position(|byte| *byte == b'\n')
        .ok_or(SealFault::Forged)?;
    let (head, rest) = text.split_at(end);
    let head = std::str::from_utf8(head).map_err(|_| SealFault::Forged)?;
    let (said, tag) = head.rsplit_once(' ').ok_or(SealFault::Forged)?;
    let words: Vec<&str> = said.split(' ').collect();
    let ["bilan", word, format, about @ ..] = words.as_slice() else {
        return Err(SealFault::Forged);
    };
    // Before the tag: a newer format may be tagged in another way.
    let format: u32 = number(format)?;
    if format > FORMAT {
        return Err(SealFault::Newer(format));
    }
    let [named, generation, length] = about else {
        return Err(SealFault::Forged);
    };
    let named: RecordId = named.parse().map_err(|_| SealFault::Forged)?;
    let (generation, length) = (number(generation)?, number(length)?);
    let payload = rest.get(1..).and_then(|rest| rest.get(..length));
    let payload = payload.ok_or(SealFault::Forged)?;
    let tag = unhex(tag).ok_or(SealFault::Forged)?;
    if *word != kind.word() || !keys.is_tag(&[said.as_bytes(), payload], &tag) {
        return Err(SealFault::Forged);
    }
    if named != id {
        return Err(SealFault::OfAnother);
    }
    Ok(Opened {
        generation,
        payload: payload.to_vec(),
    })
}

fn number<N: std::str::FromStr>(word: &str) -> Result<N, SealFault> {
    word.parse().map_err(|_| SealFault::Forged)
}

/// The text inside an `age` file, for whoever has this identity.
pub(super) fn decrypted(identity: &dyn age::Identity, sealed: &[u8]) -> Result<Vec<u8>, SealFault> {
    if !head_is_modest(sealed) {
        return Err(SealFault::Damaged);
    }
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|e| SealFault::of(&e))?;
    let mut text = Vec::with_capacity(sealed.len());
    decryptor
        .decrypt(std::iter::once(identity))
        .map_err(|e| SealFault::of(&e))?
        .read_to_end(&mut text)
        .map_err(|_| SealFault::Damaged)?;
    Ok(text)
}
