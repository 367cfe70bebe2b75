//! Any bytes as the index: as the file, as the text inside the encryption, as what a true tag is over. The vault opens
//! whatever it is, unless a newer programme wrote it; records are read, or are told to be older than it says.
#![no_main]

use std::collections::{BTreeMap, BTreeSet};

use bilan::vault::{RecordId, SealFault, VaultError};
use bilan_fuzz::sealing::{Reading, reading, sealed_text};
use bilan_fuzz::vault::{self, GENERATION, ID, INDEX, PAYLOAD, SECRETS};
use libfuzzer_sys::fuzz_target;
use serde::Deserialize;

/// What is in the index, by its description.
#[derive(Deserialize)]
struct Index {
    format: u8,
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    id: [u8; 16],
    generation: u64,
    _stamp: Option<(u64, Option<(bool, std::time::Duration)>)>,
    _summary: Vec<u8>,
}

fuzz_target!(|input: &[u8]| {
    let Some((how, bytes)) = input.split_first() else {
        return;
    };
    let secrets = &*SECRETS;
    let text = match how % 3 {
        0 => None,
        1 => Some(bytes.to_vec()),
        _ => {
            let (generation, payload) = bytes.split_first_chunk().unwrap_or((&[0; 8], bytes));
            let generation = u64::from_be_bytes(*generation);
            let id = secrets.card.id;
            Some(sealed_text(&secrets.keys, "index", id, generation, payload))
        }
    };
    let file = match &text {
        Some(text) => secrets.envelope.around(text),
        None => bytes.to_vec(),
    };
    let disk = vault::with(&[(INDEX, Some(&file))]);
    let read = text
        .as_ref()
        .map(|text| reading(&secrets.keys, "index", secrets.card.id, text));
    let opened = vault::unlocked(&disk);
    if read == Some(Reading::Newer) {
        let refused = matches!(
            opened,
            Err(VaultError::Sealed {
                fault: SealFault::Newer(_),
                ..
            })
        );
        assert!(refused, "a newer programme's index was not seen");
        assert_eq!(disk.files()[&vault::at(INDEX)], file);
        return;
    }
    let mut open = opened.expect("an index keeps no vault shut");
    let known: Option<BTreeMap<RecordId, u64>> = match read {
        Some(Reading::True(_, payload)) => postcard::from_bytes::<Index>(payload)
            .ok()
            .filter(|index| index.format == 1)
            .map(|index| {
                let records = index.records.iter();
                let known = records.map(|r| (RecordId::from_bytes(r.id), r.generation));
                known.collect()
            }),
        _ => None,
    };
    if text.is_some() {
        assert_eq!(open.index_was_rebuilt(), known.is_none());
    }
    let known = known.unwrap_or_default();
    let mut expected: BTreeSet<RecordId> = known.keys().copied().collect();
    expected.insert(ID);
    let listed = open.list().expect("the folder can be read");
    let listed: BTreeSet<RecordId> = listed.iter().map(|l| l.id).collect();
    assert_eq!(listed, expected);

    let seen = known.get(&ID).copied().unwrap_or_default();
    match open.read(ID) {
        Ok(read) => {
            assert!(seen <= GENERATION, "it is older than one that was seen");
            assert_eq!((read.generation, &*read.payload), (GENERATION, PAYLOAD));
        }
        Err(VaultError::Sealed {
            fault: SealFault::RolledBack,
            ..
        }) => assert!(seen > GENERATION),
        Err(error) => panic!("{error:?}"),
    }
    let written = open.write(ID, b"next", b"summary".to_vec());
    assert_eq!(written.is_err(), seen == u64::MAX, "{written:?}");
    drop(open.lock());
    let mut open = vault::unlocked(&disk).expect("its own index keeps no vault shut");
    assert!(!open.index_was_rebuilt());
    let again = open.list().expect("the folder can be read");
    if written.is_ok() {
        let read = open.read(ID).expect("it was just written");
        assert_eq!(read.payload, b"next");
        assert!(read.generation > seen);
        let of_it = again.iter().find(|l| l.id == ID).expect("it is there");
        assert_eq!(of_it.summary.as_deref(), Some(&b"summary"[..]));
    }
    let again: BTreeSet<RecordId> = again.iter().map(|l| l.id).collect();
    assert_eq!(again, expected);
});
