//! Looked for in the memory of the programme: what opens the vault is gone once it is locked, and what was typed of
//! anybody.
//!
//! Only what can be written is read: the programme itself, which this test is part of, has the words that are typed.
//! Where the system does not let one process read another's memory, the test says so and ends.

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use age::secrecy::ExposeSecret as _;
use hkdf::Hkdf;
use sha2::Sha256;

use super::counsellor::{AtWork, Moment};
use super::search::{Finder, Needle, forms};
use super::{NAME, WORDS};
use crate::first_day::hands::PASSPHRASE;
use crate::program::files_below;

/// A part of the memory of a process.
struct Region {
    start: u64,
    /// As the system calls it: `[heap]`, `[stack]`, or nothing.
    name: String,
    bytes: Vec<u8>,
}

/// What a process can write of its memory; none where the system does not let it be read.
fn memory(process: u32) -> Option<Vec<Region>> {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let mut regions = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next()?, words.next()?);
        if !rights.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-')?;
        let start = u64::from_str_radix(start, 16).ok()?;
        let end = u64::from_str_radix(end, 16).ok()?;
        let mut bytes = vec![0; usize::try_from(end - start).ok()?];
        // What a driver maps cannot be read so.
        if memory.read_exact_at(&mut bytes, start).is_ok() {
            let name = words.nth(3).unwrap_or_default().to_owned();
            regions.push(Region { start, name, bytes });
        }
    }
    (!regions.is_empty()).then_some(regions)
}

/// The vault's identity, as it is written and as its bytes, and the keys that follow from it.
fn keys(folder: &Path) -> Vec<Needle> {
    let files = files_below(folder);
    let (_, sealed) = files
        .iter()
        .find(|(path, _)| path.ends_with("identity.age"))
        .unwrap();
    let identity = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
    let decryptor = age::Decryptor::new_buffered(sealed.as_slice()).unwrap();
    let mut written = String::new();
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .unwrap()
        .read_to_string(&mut written)
        .unwrap();
    let identity: age::x25519::Identity = written.trim().parse().unwrap();
    let written = identity.to_string().expose_secret().to_owned();
    let root = Hkdf::<Sha256>::new(None, written.as_bytes());
    let mut needles = vec![
        Needle::new("the identity, written", written.as_bytes()),
        Needle::new("the identity", of_bech32(&written)),
    ];
    for name in ["tag", "journal"] {
        let mut key = [0; 32];
        root.expand(format!("bilan/1/{name}").as_bytes(), &mut key)
            .unwrap();
        needles.push(Needle::new(format!("the {name} key"), key));
    }
    needles
}

/// The bytes that are written so: five bits a letter, the last six letters a checksum.
fn of_bech32(written: &str) -> Vec<u8> {
    const LETTERS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let (_, letters) = written.rsplit_once('1').unwrap();
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in letters[..letters.len() - 6].chars() {
        held = held << 5 | u32::try_from(LETTERS.find(letter).unwrap()).unwrap();
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).unwrap());
        }
    }
    assert_eq!(bytes.len(), 32);
    bytes
}

/// What is found, with where: a line for each.
fn found(finder: &Finder, regions: &[Region]) -> Vec<String> {
    let mut lines = Vec::new();
    for region in regions {
        for (name, at) in finder.found(&region.bytes) {
            let from = at.saturating_sub(48);
            let around = region.bytes.get(from..at + 80).unwrap_or_default();
            let around = String::from_utf8_lossy(around).replace(|c: char| c.is_control(), "·");
            let place = region.start + at as u64;
            lines.push(format!("{name} at {place:x} {}: {around}", region.name));
        }
    }
    lines
}

/// A passphrase and its beginnings and ends, which a text that grows or is cut leaves behind.
fn parts(passphrase: &str) -> Vec<Needle> {
    let (first, last) = (&passphrase[..12], &passphrase[passphrase.len() - 12..]);
    [first, last].into_iter().flat_map(forms).collect()
}

#[test]
fn nothing_that_opens_a_vault_or_names_anybody_stays_in_memory() {
    let mut counsellor = AtWork::begin();
    let words = Finder::of_words(&WORDS);
    let passphrase = Finder::new(parts(PASSPHRASE));
    let mut secrets = None;
    for moment in Moment::ALL {
        counsellor.comes_to(moment);
        // The others are like the one, and what is closed is the system's again.
        if !matches!(moment, Moment::Answered | Moment::Locked) {
            counsellor.goes_on();
            continue;
        }
        let Some(regions) = memory(counsellor.process()) else {
            println!("the system does not let the memory of a process be read: not looked for");
            return;
        };
        let secrets = secrets.get_or_insert_with(|| Finder::new(keys(counsellor.folder())));
        let keys = found(secrets, &regions);
        let passphrase = found(&passphrase, &regions);
        let names = found(&words, &regions);
        let bytes: usize = regions.iter().map(|r| r.bytes.len()).sum();
        println!(
            "{moment:?}: in {} MiB, of keys {}, of the passphrase {}, of what was typed {}",
            bytes >> 20,
            keys.len(),
            passphrase.len(),
            names.len()
        );
        let all: Vec<_> = keys.iter().chain(&passphrase).chain(&names).collect();
        if moment == Moment::Locked {
            assert!(all.is_empty(), "{all:#?}");
        } else {
            // What is there is found: the vault is open, and the dossier on the screen. The passphrase is used up.
            for key in ["the identity at", "the tag key", "the journal key"] {
                assert!(keys.iter().any(|k| k.starts_with(key)), "{key} of {keys:?}");
            }
            assert!(names.iter().any(|name| name.starts_with(NAME)));
            assert_eq!(passphrase, Vec::<String>::new());
        }
        counsellor.goes_on();
    }
    counsellor.ends();
}
