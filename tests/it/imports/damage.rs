//! Whatever is cut off, encoded anew or belongs elsewhere is refused with a sentence, or gives what is left of it.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use bilan::exchange::tables::{ImportFault, Imported, RawFile, Stopped, TableFault};
use bilan::lang::{LangId, Locale, Locales};

use super::small::{Form, files, gzip, import, import_with};

/// Every link and every name, to see whether one catalogue has nothing that another does not have.
fn said(imported: &Imported) -> BTreeSet<String> {
    let catalogue = &imported.catalogue;
    let mut said = BTreeSet::new();
    for occupation in catalogue.occupations.values() {
        let id = &occupation.id;
        said.extend(
            occupation
                .label
                .iter()
                .map(|(l, t)| format!("{id} {l} {t}")),
        );
        said.extend(
            occupation
                .essential
                .iter()
                .map(|c| format!("{id} essential {c}")),
        );
        said.extend(
            occupation
                .optional
                .iter()
                .map(|c| format!("{id} optional {c}")),
        );
    }
    for competence in &catalogue.framework.competences {
        let id = &competence.id;
        said.extend(
            competence
                .label
                .iter()
                .map(|(l, t)| format!("{id} {l} {t}")),
        );
    }
    said
}

/// The carried languages, read once: sentences are asked for thousands of times.
fn languages() -> &'static [Arc<Locale>] {
    static LOCALES: OnceLock<Vec<Arc<Locale>>> = OnceLock::new();
    LOCALES.get_or_init(|| {
        let locales = Locales::embedded();
        let tags = ["fr", "ar", "en"].map(LangId::new);
        tags.iter().map(|tag| locales.get(tag)).collect()
    })
}

/// A sentence in each language names a file.
fn assert_clear(stopped: &Stopped) {
    let Stopped::Faults(faults) = stopped else {
        panic!("nobody cancelled");
    };
    assert!(!faults.is_empty());
    for fault in faults {
        for locale in languages() {
            let sentence = fault.sentence(locale);
            assert!(
                !sentence.contains("import-") && !sentence.contains('{'),
                "{sentence}"
            );
            assert!(
                sentence.contains(".csv") || *fault == ImportFault::Nothing,
                "{sentence}"
            );
        }
    }
}

#[test]
fn a_file_cut_off_anywhere_is_refused_or_read_up_to_a_whole_line() {
    let whole = files(Form::V11);
    let all = said(&import(&whole).unwrap());
    let (mut read, mut refused) = (0, 0);
    for (at, file) in whole.iter().enumerate() {
        for length in 0..file.bytes.len() {
            let mut cut: Vec<RawFile> = whole.clone();
            cut[at].bytes.truncate(length);
            match import(&cut) {
                Ok(imported) => {
                    read += 1;
                    assert!(imported.report.is_balanced());
                    assert_eq!(
                        cut[at].bytes.last(),
                        Some(&b'\n'),
                        "{} at {length}: cut in a line",
                        file.name
                    );
                    let left = said(&imported);
                    assert!(left.is_subset(&all), "{:?}", left.difference(&all));
                }
                Err(stopped) => {
                    refused += 1;
                    assert_clear(&stopped);
                }
            }
        }
    }
    assert!(
        read > 5 && refused > 1_000,
        "{read} read, {refused} refused"
    );
}

#[test]
fn a_packed_file_cut_off_anywhere_is_refused() {
    let whole = files(Form::V11);
    for (at, file) in whole.iter().enumerate() {
        let packed = gzip(&file.bytes);
        for length in (2..packed.len()).step_by(3) {
            let mut cut = whole.clone();
            cut[at].bytes = packed[..length].to_vec();
            let stopped = import(&cut).map(|_| ()).unwrap_err();
            let Stopped::Faults(faults) = &stopped else {
                panic!("nobody cancelled");
            };
            let expected = ImportFault::Table {
                file: file.shown.clone(),
                fault: TableFault::PackedCut,
            };
            assert!(faults.contains(&expected), "{length}: {faults:?}");
        }
    }
}

#[test]
fn what_was_saved_in_another_encoding_is_refused_by_its_line() {
    let fault = |bytes: Vec<u8>| {
        let mut files = files(Form::V11);
        let at = files
            .iter()
            .position(|f| f.name == "occupations_fr.csv")
            .unwrap();
        files[at].bytes = bytes;
        match import(&files) {
            Err(Stopped::Faults(faults)) => {
                assert_clear(&Stopped::Faults(faults.clone()));
                match faults.as_slice() {
                    [ImportFault::Table { file, fault }] => {
                        assert_eq!(file, "in/occupations_fr.csv");
                        fault.clone()
                    }
                    other => panic!("{other:?}"),
                }
            }
            other => panic!("{other:?}"),
        }
    };
    let files = files(Form::V11);
    let french = files
        .iter()
        .find(|f| f.name == "occupations_fr.csv")
        .unwrap();
    let text = String::from_utf8(french.bytes.clone()).unwrap();
    let (windows, _, unmappable) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!unmappable);
    assert_eq!(fault(windows.into_owned()), TableFault::NotUtf8 { line: 2 });
    let (wrong, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&french.bytes);
    assert_eq!(
        fault(wrong.into_owned().into_bytes()),
        TableFault::EncodedTwice { line: 2 }
    );
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(fault(bytes.clone()), TableFault::NotText { .. }));
    let mut half = vec![0xff, 0xfe];
    half.extend(&bytes[..bytes.len() - 1]);
    assert!(matches!(fault(half), TableFault::NotUtf16 { .. }));
}

#[test]
fn links_of_another_version_are_refused_as_a_whole() {
    let mut files = files(Form::V11);
    let at = files
        .iter()
        .position(|f| f.name.contains("Relations"))
        .unwrap();
    let text = String::from_utf8(files[at].bytes.clone()).unwrap();
    let other = text.replace("5a64-4e0c", "ffff-4e0c");
    files[at].bytes = other.into_bytes();
    let stopped = import(&files).map(|_| ()).unwrap_err();
    assert_clear(&stopped);
    let Stopped::Faults(faults) = stopped else {
        panic!("nobody cancelled");
    };
    assert!(matches!(
        faults.as_slice(),
        [ImportFault::Table {
            fault: TableFault::MostRefused {
                line: 2,
                refused: 7,
                rows: 7
            },
            ..
        }]
    ));
}

#[test]
fn what_is_not_there_is_named() {
    for (gone, name) in [
        ("Relations", "occupationSkillRelations.csv"),
        ("skills_", "skills_fr.csv"),
        ("occupations_", "occupations_fr.csv"),
    ] {
        let left: Vec<RawFile> = files(Form::V11)
            .into_iter()
            .filter(|f| !f.name.contains(gone))
            .collect();
        let stopped = import(&left).map(|_| ()).unwrap_err();
        assert_clear(&stopped);
        let Stopped::Faults(faults) = stopped else {
            panic!("nobody cancelled");
        };
        let missing = faults.iter().any(|f| match f {
            ImportFault::Missing { names } => names.iter().any(|n| n == name),
            _ => false,
        });
        assert!(missing, "{name}: {faults:?}");
    }
}

#[test]
fn an_import_can_be_cancelled_at_every_step() {
    let files = files(Form::V11);
    let mut steps = 0;
    import_with(&files, &[], &mut |_| {
        steps += 1;
        true
    })
    .unwrap();
    assert!(steps > 10);
    for last in 0..steps {
        let mut step = 0;
        let stopped = import_with(&files, &[], &mut |_| {
            step += 1;
            step <= last
        });
        assert_eq!(stopped.map(|_| ()).unwrap_err(), Stopped::Cancelled);
    }
}
