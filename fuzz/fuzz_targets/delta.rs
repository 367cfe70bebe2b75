//! Any bytes as what a journal says of a dossier: a change or a reason. Done twice it is done once, what it leaves is a
//! dossier that is written and read as any other, and the programme's own change between the two says the same.
//!
//! A history with a gap, whose entries follow more than there are, is no save's successor: only that is left out.
#![no_main]

use bilan::dossier::{Delta, Dossier, delta, read, samples, write};
use bilan_fuzz::carried;
use libfuzzer_sys::fuzz_target;
use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// Answers of every kind, and a history.
const EVERY_KIND: &[u8] = include_bytes!("../../tests/it/golden/dossier-v2.ron");

fn dossier(which: u8) -> Dossier {
    let samples = samples().map(|(_, bytes)| bytes);
    let bytes = samples.get(usize::from(which % 4)).unwrap_or(&EVERY_KIND);
    read("dossier", bytes, &carried::questionnaire).expect("it is carried")
}

/// From which entry of the history on it speaks.
#[derive(Deserialize)]
struct Follows {
    #[serde(default)]
    history: Option<(usize, Vec<IgnoredAny>)>,
}

fn leaves_a_gap(change: &[u8], dossier: &Dossier) -> bool {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let follows: Follows = options.from_bytes(change).expect("it was written as RON");
    follows
        .history
        .is_some_and(|(from, _)| from > dossier.history.len())
}

/// What is kept of it.
fn kept(dossier: &Dossier) -> Vec<u8> {
    write(dossier).expect("a dossier can be written")
}

fuzz_target!(|input: &[u8]| {
    let Some((which, bytes)) = input.split_first() else {
        return;
    };
    let Ok(change) = Delta::read(bytes) else {
        return;
    };
    let written = change.written().expect("what was read can be written");
    let again = Delta::read(&written).expect("what was written can be read");
    assert_eq!(again.written().as_ref(), Ok(&written), "it is not the same");

    let before = dossier(*which);
    let mut after = before.clone();
    change.apply(&mut after);
    let once = kept(&after);
    if !leaves_a_gap(&written, &before) {
        again.apply(&mut after);
        assert_eq!(kept(&after), once, "done twice is not done once");
    }
    let read = read("dossier", &once, &carried::questionnaire);
    assert_eq!(kept(&read.expect("what was written can be read")), once);

    if let Some(own) = delta(&before, &after) {
        let mut reached = before;
        own.apply(&mut reached);
        assert_eq!(kept(&reached), once, "our own change says another thing");
    }
});
