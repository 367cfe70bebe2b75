//! Any bytes as a journal, any entries under true keys, and any file name among the journals. What is read is what the
//! description says; what is acknowledged after it is there at the next opening; nothing torn is thrown away.
#![no_main]

use std::collections::BTreeMap;

use bilan::vault::{SealFault, VaultError};
use bilan_fuzz::sealing::{journal_entry, journal_head};
use bilan_fuzz::vault::{self, ENTRIES, GENERATION, ID, JOURNAL, PAYLOAD, SECRETS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((how, bytes)) = input.split_first() else {
        return;
    };
    match how % 3 {
        0 => as_a_file(bytes),
        1 => under_true_keys(bytes),
        _ => as_a_name(bytes),
    }
});

/// Without the keys only a beginning of what was written is true.
fn as_a_file(bytes: &[u8]) {
    let disk = vault::with(&[(JOURNAL, Some(bytes))]);
    let mut open = vault::unlocked(&disk).expect("a journal keeps no vault shut");
    let read = open
        .read(ID)
        .expect("a journal keeps no record from being read");
    assert_eq!((read.generation, &*read.payload), (GENERATION, PAYLOAD));
    assert!(ENTRIES.map(<[u8]>::to_vec).starts_with(&read.journal));
    assert!(read.torn || disk.files()[&vault::at(JOURNAL)] == bytes);
    if read.torn {
        open.write(ID, b"next", Vec::new())
            .expect("nothing is in the way");
        assert!(disk.has(bytes), "a torn journal is gone");
    }
}

/// A journal that was forged, and what is true of it.
struct Forged {
    bytes: Vec<u8>,
    before: u64,
    entries: Vec<Vec<u8>>,
    torn: bool,
}

fn under_true_keys(mut rest: &[u8]) {
    let mut journals = BTreeMap::new();
    while let [base, segment, before, count, after @ ..] = rest {
        let base = GENERATION - 1 + u64::from(base % 3);
        let segment = match segment {
            255 => u32::MAX,
            other => u32::from(*other),
        };
        let before = match before {
            255 => u64::MAX,
            other => u64::from(*other),
        };
        rest = after;
        let forged = forged(base, segment, before, *count, &mut rest);
        journals.insert((base, segment), forged);
    }
    let name = |base: u64, segment: u32| format!("journal/{ID}.{base:016x}.{segment:08x}.journal");
    let files: Vec<(String, &[u8])> = journals
        .iter()
        .map(|((base, segment), forged)| (name(*base, *segment), &forged.bytes[..]))
        .collect();
    let mut changed = vec![(JOURNAL, None)];
    changed.extend(files.iter().map(|(name, bytes)| (&name[..], Some(*bytes))));
    let disk = vault::with(&changed);
    let mut open = vault::unlocked(&disk).expect("a journal keeps no vault shut");

    let later = |((base, _), forged): (&(u64, u32), &Forged)| {
        *base > GENERATION && !forged.entries.is_empty()
    };
    let (mut expected, mut torn) = (Vec::new(), false);
    let mut last = None;
    for ((_, segment), forged) in journals.iter().filter(|((base, _), _)| *base == GENERATION) {
        expected.truncate(usize::try_from(forged.before).unwrap_or(usize::MAX));
        expected.extend(forged.entries.iter().cloned());
        torn |= forged.torn;
        last = Some(*segment);
    }
    let read = open.read(ID);
    if journals.iter().any(later) {
        let rolled_back = matches!(
            read,
            Err(VaultError::Sealed {
                fault: SealFault::RolledBack,
                ..
            })
        );
        assert!(rolled_back, "journals follow a later generation: {read:?}");
    } else {
        let read = read.expect("a journal keeps no record from being read");
        assert_eq!((&read.journal, read.torn), (&expected, torn));
        match open.append(ID, b"more") {
            Ok(()) => expected.push(b"more".to_vec()),
            Err(error) => assert_eq!(last, Some(u32::MAX), "{error:?}"),
        }
        // As a stop leaves it.
        drop(open);
        open = vault::unlocked(&disk).expect("nothing was shut");
        let read = open.read(ID).expect("it was read before");
        assert_eq!((&read.journal, read.torn), (&expected, torn));
    }
    open.write(ID, b"next", Vec::new())
        .expect("nothing is in the way");
    let served = journals.iter().filter(|(_, forged)| forged.torn);
    for (at, forged) in served {
        assert!(disk.has(&forged.bytes), "{at:?} was torn, and is gone");
    }
    drop(open);
    let mut open = vault::unlocked(&disk).expect("nothing was shut");
    let read = open.read(ID).expect("it was just written");
    assert_eq!(read.payload, b"next");
    assert!(read.journal.is_empty());
}

/// A journal with so many entries, each of which the input says how it is: as it should be, or the first that is not.
fn forged(base: u64, segment: u32, before: u64, count: u8, rest: &mut &[u8]) -> Forged {
    let head = journal_head(ID, base, segment, before);
    let cipher = SECRETS.keys.cipher(&head);
    let mut bytes = head;
    let (mut entries, mut torn) = (Vec::new(), false);
    for _ in 0..count {
        let [kind, length, after @ ..] = *rest else {
            break;
        };
        let length = usize::from(*length).min(after.len());
        let (entry, after) = after.split_at(length);
        *rest = after;
        let number = entries.len() as u64;
        let frame = journal_entry(&cipher, number, entry);
        let frame = match kind % 8 {
            0..=3 => frame,
            4 => frame[..1 + length % (frame.len() - 1)].to_vec(),
            5 => journal_entry(&cipher, number + 1, entry),
            6 => vec![0; 1 + length],
            _ => [&u32::MAX.to_le_bytes(), entry].concat(),
        };
        torn |= kind % 8 > 3;
        if !torn {
            entries.push(entry.to_vec());
        }
        bytes.extend(frame);
    }
    Forged {
        bytes,
        before,
        entries,
        torn,
    }
}

/// A file of another name beside the journal, with the journal's bytes.
fn as_a_name(bytes: &[u8]) {
    let Ok(name) = std::str::from_utf8(bytes) else {
        return;
    };
    if name.is_empty() || name.contains(['/', '\0']) || [".", ".."].contains(&name) {
        return;
    }
    let own = vault::with(&[]).files()[&vault::at(JOURNAL)].clone();
    let disk = vault::with(&[(&format!("journal/{name}"), Some(&own))]);
    let mut open = vault::unlocked(&disk).expect("a journal keeps no vault shut");
    let listed = open.list().expect("the folder can be read");
    assert_eq!(listed.len(), 1, "{listed:?}");
    let read = open
        .read(ID)
        .expect("another file keeps no record from being read");
    assert_eq!((read.generation, &*read.payload), (GENERATION, PAYLOAD));
    assert_eq!(read.journal, ENTRIES);
    open.append(ID, b"more").expect("nothing is in the way");
    open.write(ID, b"next", Vec::new())
        .expect("nothing is in the way");
    assert!(disk.has(&own) || format!("journal/{name}") == JOURNAL);
}
