//! Any bytes as a vault's card, and any card with a true tag. A card that the vault's keys did not tag opens nothing, and
//! nothing is written for it; one that they did is what it says.
#![no_main]

use bilan::vault::{PublicKey, VaultError};
use bilan_fuzz::vault::{self, CARD, ID, PAYLOAD, SECRETS};
use libfuzzer_sys::fuzz_target;
use serde::{Deserialize, Serialize};

/// A card, by its description.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Vault")]
struct Card {
    format: u32,
    id: String,
    counsellor: String,
    recipient: String,
    recovery: Vec<String>,
    created: i64,
    drilled: Option<i64>,
    backed_up: Option<i64>,
    #[serde(default)]
    tag: String,
}

impl Card {
    /// Its tag, where it is of the format that is known and its keys are keys.
    fn true_tag(&self) -> Option<String> {
        let key = |written: &String| PublicKey::read(written).map(|key| key.to_string());
        let recovery: Vec<String> = self.recovery.iter().map(key).collect::<Option<_>>()?;
        let id = u128::from_str_radix(&self.id, 16).ok()?.to_be_bytes();
        let seconds = |at: Option<i64>| at.map_or_else(Vec::new, |at| at.to_be_bytes().to_vec());
        let mut parts = vec![
            b"card 1".to_vec(),
            id.to_vec(),
            self.counsellor.clone().into_bytes(),
            key(&self.recipient)?.into_bytes(),
            self.created.to_be_bytes().to_vec(),
            seconds(self.drilled),
            seconds(self.backed_up),
        ];
        parts.extend(recovery.into_iter().map(String::into_bytes));
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        Some(SECRETS.keys.tag(&parts))
    }
}

fuzz_target!(|input: &[u8]| {
    let Some((how, bytes)) = input.split_first() else {
        return;
    };
    if how % 2 == 0 {
        as_it_is(bytes);
    } else if let Ok(card) = ron::de::from_bytes(bytes) {
        with_a_true_tag(card);
    }
});

fn as_it_is(bytes: &[u8]) {
    let disk = vault::with(&[(CARD, Some(bytes))]);
    let before = disk.files();
    match vault::unlocked(&disk) {
        Ok(open) => assert_eq!(open.card(), &SECRETS.card, "a forged card is believed"),
        Err(VaultError::Sealed { .. } | VaultError::TooLarge { .. }) => {
            assert_eq!(
                disk.files(),
                before,
                "something was written for a forged card"
            );
        }
        Err(error) => panic!("{error:?}"),
    }
}

fn with_a_true_tag(mut card: Card) {
    let Some(tag) = card.true_tag() else {
        return;
    };
    card.tag = tag;
    let written = ron::to_string(&card).expect("a card can be written");
    let disk = vault::with(&[(CARD, Some(written.as_bytes()))]);
    let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let named = card.id.len() == 32 && card.id.bytes().all(lower);
    let ours = PublicKey::read(&card.recipient) == Some(SECRETS.card.recipient.clone());
    let small = written.len() <= 64 * 1024;
    match vault::unlocked(&disk) {
        Ok(mut open) => {
            assert!(card.format <= 1 && named && ours && small);
            let found = open.card();
            assert_eq!(found.id.to_string(), card.id);
            assert_eq!(found.counsellor, card.counsellor);
            assert_eq!(found.created, card.created);
            assert_eq!(found.drilled, card.drilled);
            assert_eq!(found.backed_up, card.backed_up);
            assert_eq!(found.recovery.len(), card.recovery.len());
            let read = open
                .read(ID)
                .expect("the card keeps no record from being read");
            assert_eq!(read.payload, PAYLOAD);
            // To more than are read again nothing is encrypted.
            let written = open.write(ID, b"next", Vec::new());
            assert_eq!(written.is_ok(), card.recovery.len() <= 6, "{written:?}");
            let expected = if written.is_ok() {
                &b"next"[..]
            } else {
                PAYLOAD
            };
            let read = open.read(ID).expect("it is what was written last");
            assert_eq!(read.payload, expected);
        }
        Err(VaultError::Sealed { .. } | VaultError::TooLarge { .. }) => {
            assert!(card.format != 1 || !named || !ours || !small, "{written}");
        }
        Err(error) => panic!("{error:?}"),
    }
}
