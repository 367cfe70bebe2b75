//! What is known of a vault without its keys: whose it is, and to whom it encrypts.
//!
//! `vault.ron` is readable by everyone who has the laptop, and it could be changed by them too: a recovery key put in by
//! another hand would be sent every dossier. So it carries a tag that only the vault's keys make, looked at when the
//! vault is unlocked and before anything is written.

use serde::{Deserialize, Serialize};

use super::RecordId;
use super::sealed::{Keys, PublicKey, SealFault};

/// The newest format of the card.
const FORMAT: u32 = 1;

/// What is known of a vault without its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultCard {
    /// The vault's own name, random.
    pub id: RecordId,
    /// Whose vault it is, by the name they chose.
    pub counsellor: String,
    /// To whom its files are encrypted.
    pub recipient: PublicKey,
    /// The agency's recovery keys, at least one: its files are encrypted to these too.
    pub recovery: Vec<PublicKey>,
    /// When it was made, in seconds since 1970.
    pub created: i64,
    /// When the recovery key was last tried, in seconds since 1970.
    pub drilled: Option<i64>,
    /// When a backup was last made and read back, in seconds since 1970.
    pub backed_up: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct Header {
    format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Vault", deny_unknown_fields)]
struct CardV1 {
    format: u32,
    id: String,
    counsellor: String,
    recipient: String,
    recovery: Vec<String>,
    created: i64,
    drilled: Option<i64>,
    backed_up: Option<i64>,
    tag: String,
}

impl VaultCard {
    /// The card as it is kept, with its tag.
    pub(super) fn written(&self, keys: &Keys) -> Result<Vec<u8>, SealFault> {
        let wire = CardV1 {
            format: FORMAT,
            id: self.id.to_string(),
            counsellor: self.counsellor.clone(),
            recipient: self.recipient.to_string(),
            recovery: self.recovery.iter().map(ToString::to_string).collect(),
            created: self.created,
            drilled: self.drilled,
            backed_up: self.backed_up,
            tag: keys.hex_tag(&self.tagged()),
        };
        let pretty = ron::ser::PrettyConfig::new();
        ron::ser::to_string_pretty(&wire, pretty)
            .map(String::into_bytes)
            .map_err(|e| SealFault::Encryption(e.to_string()))
    }

    /// The card in these bytes, and its tag, which nobody has looked at yet.
    pub(super) fn read(bytes: &[u8]) -> Result<(Self, String), SealFault> {
        // A person who looks at the card may leave it with a byte order mark.
        let text = std::str::from_utf8(bytes).map_err(|_| SealFault::Damaged)?;
        let text = text.trim_start_matches('\u{feff}');
        let lenient = ron::Options::default();
        let header: Header = lenient.from_str(text).map_err(|_| SealFault::Damaged)?;
        if header.format > FORMAT {
            return Err(SealFault::Newer(header.format));
        }
        let wire: CardV1 = lenient.from_str(text).map_err(|_| SealFault::Damaged)?;
        let key = |written: &String| PublicKey::read(written).ok_or(SealFault::Damaged);
        let card = Self {
            id: wire.id.parse().map_err(|_| SealFault::Damaged)?,
            counsellor: wire.counsellor,
            recipient: key(&wire.recipient)?,
            recovery: wire.recovery.iter().map(key).collect::<Result<_, _>>()?,
            created: wire.created,
            drilled: wire.drilled,
            backed_up: wire.backed_up,
        };
        Ok((card, wire.tag))
    }

    /// Whether the card is as this vault wrote it.
    pub(super) fn is_true(&self, keys: &Keys, tag: &str) -> bool {
        keys.is_hex_tag(&self.tagged(), tag) && self.recipient == PublicKey::of(keys.recipient())
    }

    /// Everything that counts, each part told apart by its length.
    fn tagged(&self) -> Vec<Vec<u8>> {
        let mut parts = vec![
            b"card 1".to_vec(),
            self.id.as_bytes().to_vec(),
            self.counsellor.clone().into_bytes(),
            self.recipient.to_string().into_bytes(),
            self.created.to_be_bytes().to_vec(),
        ];
        for at in [self.drilled, self.backed_up] {
            parts.push(at.map_or_else(Vec::new, |at| at.to_be_bytes().to_vec()));
        }
        parts.extend(self.recovery.iter().map(|k| k.to_string().into_bytes()));
        parts
    }
}
