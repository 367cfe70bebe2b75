//! Random bytes, and real files with random damage: whatever comes, an answer and never a panic.

use std::fmt::Write as _;

use bilan::authoring::{ContentFile, FileOrigin, load};
use bilan::competence::assess_all;
use bilan::dossier;
use bilan::exchange::read_evidence;
use bilan::lang::Locales;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{DOSSIER, EVIDENCE, OCCUPATION, SCORING};

const SMALL: &str = include_str!("../golden/questionnaire-v1.ron");
const COMPETENCES: &str = include_str!("../golden/competences-v1.ron");
const REFERENCES: &str = include_str!("../golden/references-v1.ron");

/// Something that happens to a file on its way.
#[derive(Debug, Clone)]
enum Damage {
    Flip(prop::sample::Index, u8),
    Delete(prop::sample::Index, usize),
    RepeatLine(prop::sample::Index),
    DropLine(prop::sample::Index),
    SwapLines(prop::sample::Index, prop::sample::Index),
    Insert(prop::sample::Index, String),
    Cut(prop::sample::Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    // Pieces of the language itself do the most harm.
    let pieces = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        ":",
        "/*",
        "//",
        "NaN",
        "-inf",
        "1e400",
        "-1",
        "99999999999999999999",
        "Some(",
        "None",
        "r#\"",
        "'a'",
        "\\u{d800}",
        "\\",
        "#![enable(",
        "true",
        "Refused",
        "4294967295",
        "\u{feff}",
        "\u{202e}",
        "b\"",
        "0x",
        "()",
    ];
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(i, b)| Damage::Flip(i, b)),
        (at(), 1..40usize).prop_map(|(i, n)| Damage::Delete(i, n)),
        at().prop_map(Damage::RepeatLine),
        at().prop_map(Damage::DropLine),
        (at(), at()).prop_map(|(a, b)| Damage::SwapLines(a, b)),
        (at(), prop::sample::select(pieces.to_vec()))
            .prop_map(|(i, s)| Damage::Insert(i, s.to_owned())),
        at().prop_map(Damage::Cut),
    ]
}

fn done(text: &str, damages: &[Damage]) -> Vec<u8> {
    // A dossier is one line: broken at its commas it has lines to lose.
    let broken = if text.lines().count() < 5 {
        text.replace(',', ",\n")
    } else {
        text.to_owned()
    };
    let mut bytes = broken.into_bytes();
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        let lines = |bytes: &[u8]| -> Vec<Vec<u8>> {
            bytes.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect()
        };
        match damage {
            Damage::Flip(i, b) => {
                let i = i.index(bytes.len());
                bytes[i] ^= b;
            }
            Damage::Delete(i, n) => {
                let i = i.index(bytes.len());
                bytes.drain(i..(i + n).min(bytes.len()));
            }
            Damage::Insert(i, piece) => {
                let i = i.index(bytes.len());
                bytes.splice(i..i, piece.bytes());
            }
            Damage::Cut(i) => bytes.truncate(i.index(bytes.len())),
            Damage::RepeatLine(i) => {
                let mut all = lines(&bytes);
                let i = i.index(all.len());
                all.insert(i, all[i].clone());
                bytes = all.join(&b'\n');
            }
            Damage::DropLine(i) => {
                let mut all = lines(&bytes);
                all.remove(i.index(all.len()));
                bytes = all.join(&b'\n');
            }
            Damage::SwapLines(a, b) => {
                let mut all = lines(&bytes);
                let (a, b) = (a.index(all.len()), b.index(all.len()));
                all.swap(a, b);
                bytes = all.join(&b'\n');
            }
        }
    }
    bytes
}

/// Takes the bytes as every kind of file, through everything that would be done with it.
fn take(bytes: &[u8]) {
    let french = Locales::embedded().get(&bilan::lang::LangId::french());
    let file = |name: &str, bytes: &[u8]| ContentFile {
        name: name.to_owned(),
        bytes: Ok(bytes.to_vec()),
        origin: FileOrigin::Folder("here".to_owned()),
    };
    let good = [
        file("competences.ron", COMPETENCES.as_bytes()),
        file("scoring.ron", SCORING.as_bytes()),
        file("references.ron", REFERENCES.as_bytes()),
        file("occupations/bricklayer.ron", OCCUPATION.as_bytes()),
        file("small.ron", SMALL.as_bytes()),
    ];
    let mut said = String::new();
    let mut at_hand = None;
    for name in [
        "competences.ron",
        "scoring.ron",
        "references.ron",
        "occupations/x.ron",
        "x.ron",
    ] {
        let mut files = good.to_vec();
        files.push(file(name, bytes));
        let content = load(&files).expect("the good files stay in use");
        for diagnostic in &content.diagnostics {
            writeln!(said, "{}", diagnostic.line(&french)).unwrap();
        }
        at_hand = Some(content);
    }
    let content = at_hand.unwrap();
    if let Ok(known) = read_evidence("x.ron", bytes) {
        let profile = assess_all(
            content.catalogue.framework(),
            &known.evidence,
            &content.catalogue.constants().level,
        );
        assert!(profile.known().iter().all(|(_, l)| l.level.is_finite()));
    }
    if let Ok(dossier) = dossier::read("x.ron", bytes, &|id| {
        content.questionnaires.get(id).cloned()
    }) {
        let derived = dossier::derive(&dossier, &content.catalogue);
        assert!(
            derived
                .profile
                .known()
                .iter()
                .all(|(_, l)| l.level.is_finite())
        );
        for session in dossier.sessions() {
            let complete = bilan::interview::completeness(session);
            assert!(complete.missing.len() <= session.relevance().shown().count());
        }
        dossier::write(&dossier).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn random_bytes_are_survived(bytes in vec(any::<u8>(), 0..600)) {
        take(&bytes);
    }

    #[test]
    fn random_text_is_survived(text in "[()\\[\\]{}:,\"a-c0-9 .\\-/*#'_\\\\]{0,300}") {
        take(text.as_bytes());
        take(format!("(format: 1, {text})").as_bytes());
    }

    #[test]
    fn a_damaged_questionnaire_is_survived(damages in vec(damage(), 1..6)) {
        take(&done(SMALL, &damages));
    }

    #[test]
    fn a_damaged_occupation_is_survived(damages in vec(damage(), 1..6)) {
        take(&done(OCCUPATION, &damages));
    }

    #[test]
    fn a_damaged_dossier_is_survived(damages in vec(damage(), 1..4)) {
        take(&done(DOSSIER, &damages));
    }

    #[test]
    fn damaged_evidence_is_survived(damages in vec(damage(), 1..4)) {
        take(&done(EVIDENCE, &damages));
    }

    #[test]
    fn damaged_constants_are_survived(damages in vec(damage(), 1..4)) {
        take(&done(SCORING, &damages));
    }
}
