//! Any bytes in a record's place: as the file, as the text inside the encryption, and as a text with a true tag. What is
//! read is what the vault wrote or its owner forged; what is not a record of the vault is put aside and never lost.
#![no_main]

use bilan::vault::{SealFault, VaultError};
use bilan_fuzz::sealing::{Reading, reading, tagged};
use bilan_fuzz::vault::{self, GENERATION, ID, INDEX, JOURNAL, PAYLOAD, PREVIOUS, RECORD, SECRETS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((how, bytes)) = input.split_first() else {
        return;
    };
    let secrets = &*SECRETS;
    let text = match how % 3 {
        0 => None,
        1 => Some(bytes.to_vec()),
        _ => Some(tagged(&secrets.keys, bytes)),
    };
    let file = match &text {
        Some(text) => secrets.envelope.around(text),
        None => bytes.to_vec(),
    };
    let remembers = how / 3 % 2 == 0;
    let mut changed = vec![(RECORD, Some(&file[..])), (JOURNAL, None)];
    if !remembers {
        changed.push((INDEX, None));
    }
    let disk = vault::with(&changed);
    let mut open = vault::unlocked(&disk).expect("a record keeps no vault shut");

    // The highest generation that must stay below the next one.
    let mut highest = if remembers { GENERATION } else { 0 };
    let mut newer = false;
    let is_read = how / 6 % 2 == 0;
    let read = is_read.then(|| open.read(ID));
    match &text {
        None => {
            if let Some(Ok(read)) = read {
                let ours = [(1, PREVIOUS), (GENERATION, PAYLOAD)];
                assert!(ours.contains(&(read.generation, &read.payload)), "{read:?}");
                highest = highest.max(read.generation);
            }
        }
        Some(text) => match reading(&secrets.keys, "record", ID, text) {
            Reading::True(generation, payload) if generation >= highest => {
                if let Some(read) = read {
                    let read = read.expect("it is a record of this vault");
                    assert_eq!((read.generation, &*read.payload), (generation, payload));
                }
                highest = generation;
            }
            Reading::True(..) => {
                let rolled_back = is_fault(read, &SealFault::RolledBack);
                assert!(rolled_back.unwrap_or(true));
            }
            Reading::Newer => {
                newer = true;
                assert!(matches!(
                    read,
                    None | Some(Err(VaultError::Sealed {
                        fault: SealFault::Newer(_),
                        ..
                    }))
                ));
            }
            Reading::Refused => {
                assert!(matches!(read, None | Some(Err(VaultError::Sealed { .. }))))
            }
        },
    }

    match open.write(ID, b"next", Vec::new()) {
        Ok(_) => {
            assert!(!newer, "a newer programme's record was written over");
            assert!(disk.has(&file), "what was there is gone");
            let read = open.read(ID).expect("it was just written");
            assert_eq!(read.payload, b"next");
            assert!(read.generation > highest);
        }
        Err(error) => {
            // After the last generation there is none.
            let refused = matches!(error, VaultError::Sealed { .. });
            assert!(
                refused && (text.is_none() || newer || highest == u64::MAX),
                "{error:?}"
            );
            assert_eq!(disk.files()[&vault::at(RECORD)], file);
        }
    }
});

fn is_fault<T>(read: Option<Result<T, VaultError>>, expected: &SealFault) -> Option<bool> {
    let found = |error| matches!(error, VaultError::Sealed { fault, .. } if fault == *expected);
    read.map(|read| read.err().is_some_and(found))
}
