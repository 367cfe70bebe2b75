//! Any bytes as a vault's identity: under the passphrase or for the recovery key, as the file or as the text inside it;
//! and any words as a key. Only the vault's own identity opens it, and what is refused changes nothing.
#![no_main]

use std::sync::{Arc, LazyLock};

use bilan::vault::{
    LockedVault, Passphrase, PublicKey, RECORD_CAP, RecoveryKey, VaultError, Work, head_is_modest,
};
use bilan_fuzz::sealing::Envelope;
use bilan_fuzz::vault::{self, FOLDER, ID, IDENTITY, PAYLOAD, RECOVERY, SECRETS};
use libfuzzer_sys::fuzz_target;

/// A recovery key that anybody may know, and files for whoever has it.
static RECOVERY_KEY: LazyLock<(RecoveryKey, Envelope)> = LazyLock::new(|| {
    let key = RecoveryKey::generate();
    let recipient: age::x25519::Recipient = key
        .public()
        .to_string()
        .parse()
        .expect("a key is written as it is read");
    (key, Envelope::to(&recipient))
});

fuzz_target!(|input: &[u8]| {
    let Some((how, bytes)) = input.split_first() else {
        return;
    };
    match how % 6 {
        0 if !is_dear(bytes) => under_the_words(bytes, None),
        1 => {
            let text = named(bytes);
            under_the_words(&SECRETS.under_words.around(&text), Some(&text));
        }
        2 => for_recovery(bytes, None),
        3 => {
            let text = named(bytes);
            for_recovery(&RECOVERY_KEY.1.around(&text), Some(&text));
        }
        4 => as_words(bytes),
        5 => from_a_stranger(bytes),
        _ => {}
    }
});

/// Whether opening it is allowed to take long: that it does is no finding.
fn is_dear(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let scrypt = lines.find(|line| line.starts_with(b"-> scrypt "));
    let work = scrypt.and_then(|line| line.rsplit(|byte| *byte == b' ').next());
    let work = work.and_then(|work| std::str::from_utf8(work).ok()?.trim().parse::<u8>().ok());
    work.is_some_and(|work| (9..=18).contains(&work))
}

/// The text with the vault's identity where it is named: no fuzzer guesses it.
fn named(text: &[u8]) -> Vec<u8> {
    const NAME: &[u8] = b"IDENTITY";
    match text.windows(NAME.len()).position(|word| word == NAME) {
        Some(at) => {
            let (before, after) = (&text[..at], &text[at + NAME.len()..]);
            [before, vault::identity_line().as_bytes(), after].concat()
        }
        None => text.to_vec(),
    }
}

/// Whether the first line that says anything is the vault's identity.
fn is_ours(text: &[u8]) -> bool {
    let text = std::str::from_utf8(text).unwrap_or_default();
    let mut lines = text.lines().map(str::trim);
    lines
        .find(|line| !line.is_empty() && !line.starts_with('#'))
        .is_some_and(|line| line == vault::identity_line())
}

fn under_the_words(file: &[u8], text: Option<&[u8]>) {
    let disk = vault::with(&[(IDENTITY, Some(file))]);
    let before = disk.files();
    match vault::unlocked(&disk) {
        Ok(mut open) => {
            assert!(text.is_none_or(is_ours), "another identity opens it");
            assert_eq!(open.card(), &SECRETS.card);
            let read = open.read(ID).expect("it is the vault");
            assert_eq!(read.payload, PAYLOAD);
        }
        Err(VaultError::Sealed { .. } | VaultError::TooLarge { .. }) => {
            assert!(
                !text.is_some_and(is_ours),
                "its own identity does not open it"
            );
            assert_eq!(disk.files(), before);
        }
        Err(error) => panic!("{error:?}"),
    }
}

fn for_recovery(file: &[u8], text: Option<&[u8]>) {
    let disk = vault::with(&[(RECOVERY, Some(file))]);
    let before = disk.files();
    let words = Passphrase::new("others altogether");
    let locked = LockedVault::find_on(Arc::new(disk.clone()), FOLDER).expect("there is a card");
    let opens = locked.opens_with(&RECOVERY_KEY.0).is_ok();
    match locked.recover(&RECOVERY_KEY.0, &words, Work::TRIAL) {
        Ok(mut open) => {
            assert!(
                opens && text.is_some_and(is_ours),
                "another identity opens it"
            );
            let read = open.read(ID).expect("it is the vault");
            assert_eq!(read.payload, PAYLOAD);
        }
        Err((_, VaultError::Sealed { .. } | VaultError::TooLarge { .. })) => {
            assert!(
                !text.is_some_and(is_ours),
                "its own identity does not open it"
            );
            assert_eq!(disk.files(), before, "a refused recovery changed something");
        }
        Err((_, error)) => panic!("{error:?}"),
    }
}

/// What is read as a key is written as a key that is read as the same.
fn as_words(bytes: &[u8]) {
    let Ok(words) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Some(key) = PublicKey::read(words) {
        assert_eq!(PublicKey::read(&key.to_string()), Some(key));
    }
    if let Some(key) = RecoveryKey::read(words) {
        let again = RecoveryKey::read(&key.written()).expect("it is a key");
        assert_eq!(again.public(), key.public());
    }
}

fn from_a_stranger(bytes: &[u8]) {
    let open = vault::unlocked(&vault::with(&[])).expect("it is the vault");
    let read = open.from_another(&vault::at("handed.age"), bytes);
    assert!(read.is_err() || head_is_modest(bytes));
    assert!(
        read.is_err_and(|e| matches!(e, VaultError::Sealed { .. }))
            || bytes.len() as u64 <= RECORD_CAP
    );
}
