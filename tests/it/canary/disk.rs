//! Looked for on the disk, in what is logged, and in what a document says of itself.

use std::path::Path;

use bilan::vault::{LockedVault, Passphrase};
use lopdf::{Document, Object};

use super::counsellor::{AtWork, Moment};
use super::search::Finder;
use super::{ANSWER, LAST_IN_ARABIC, NAME, NOTE, WORDS};
use crate::first_day::hands::PASSPHRASE;
use crate::program::files_below;

/// The documents that the counsellor saved: they are for reading.
fn is_document(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "pdf")
        && path.parent().is_some_and(|p| p.ends_with("documents"))
}

#[test]
fn a_name_is_in_no_file_no_files_name_and_no_log() {
    let finder = Finder::of_words(&WORDS);
    let mut counsellor = AtWork::begin();
    let mut documents = Vec::new();
    for moment in Moment::ALL {
        counsellor.comes_to(moment);
        let files = files_below(counsellor.folder());
        let in_vault = |(path, _): &&(_, _)| -> bool {
            let path: &std::path::PathBuf = path;
            path.extension()
                .is_some_and(|e| e == "age" || e == "journal")
        };
        assert!(files.iter().filter(in_vault).count() > 3, "{moment:?}");
        for (path, bytes) in &files {
            let place = path.strip_prefix(counsellor.folder()).unwrap();
            let name = place.to_string_lossy();
            assert_eq!(finder.found(name.as_bytes()), [], "{moment:?}");
            if !is_document(path) {
                assert_eq!(finder.found(bytes), [], "{moment:?}: {name}");
            }
        }
        documents = files.into_iter().filter(|(p, _)| is_document(p)).collect();
        if moment == Moment::Answered {
            let journal = files_below(counsellor.folder());
            assert!(
                journal.iter().any(|(path, bytes)| {
                    path.extension().is_some_and(|e| e == "journal") && bytes.len() > 100
                }),
                "no answer is in a journal"
            );
        }
        counsellor.goes_on();
    }
    let (folder, said) = counsellor.ends();
    assert_eq!(finder.found(said.output.as_bytes()), []);
    assert_eq!(
        finder.found(&said.log),
        [],
        "{}",
        String::from_utf8_lossy(&said.log)
    );
    let log = String::from_utf8_lossy(&said.log).into_owned();
    assert!(log.contains("counsellor.rs:"), "no place is told: {log}");
    assert_eq!(documents.len(), 2);
    for (path, bytes) in &documents {
        let told = of_itself(bytes);
        assert!(told.len() > 20, "{}", path.display());
        assert_eq!(finder.found(&told), [], "{}", path.display());
        if let Some(text) = crate::report_pages::extracted(bytes) {
            assert!(text.contains(NAME), "no name on the pages: {text}");
        }
    }
    in_the_vault(folder.path());
}

/// Everything that was typed is there for whoever opens the vault: it was not found because it is hidden.
fn in_the_vault(folder: &Path) {
    let card = files_below(folder)
        .into_iter()
        .find(|(path, _)| path.ends_with("vault.ron"))
        .unwrap();
    let vault = LockedVault::find(card.0.parent().unwrap()).unwrap();
    let opened = vault.unlock(&Passphrase::new(PASSPHRASE));
    let mut vault = opened.map_err(|(_, error)| error).unwrap();
    let listed = vault.list().unwrap();
    let [one] = listed.as_slice() else {
        panic!("not one dossier: {listed:?}");
    };
    let read = vault.read(one.id).unwrap();
    let finder = Finder::of_words(&[NAME, ANSWER, NOTE, LAST_IN_ARABIC]);
    let found = finder.found(&read.payload);
    for word in [NAME, ANSWER, NOTE, LAST_IN_ARABIC] {
        assert!(found.iter().any(|(w, _)| w.starts_with(word)), "{word}");
    }
}

/// What a document says of itself beside its pages: its information, its metadata, its names.
fn of_itself(bytes: &[u8]) -> Vec<u8> {
    let document = Document::load_mem(bytes).unwrap();
    let mut told = Vec::new();
    if let Ok(info) = document.trailer.get(b"Info") {
        strings(&document, info, &mut told);
    }
    let catalogue = document.catalog().unwrap();
    for (key, value) in catalogue {
        // The pages, and what is read aloud of them, have the name.
        if !matches!(key.as_slice(), b"Pages" | b"StructTreeRoot") {
            strings(&document, value, &mut told);
        }
    }
    told
}

fn strings(document: &Document, object: &Object, told: &mut Vec<u8>) {
    match object {
        Object::String(bytes, _) | Object::Name(bytes) => told.extend(bytes),
        Object::Array(objects) => {
            for object in objects {
                strings(document, object, told);
            }
        }
        Object::Dictionary(dictionary) => {
            for (key, value) in dictionary {
                // Back up to the pages.
                if !matches!(key.as_slice(), b"Parent" | b"P" | b"D" | b"Dest") {
                    strings(document, value, told);
                }
            }
        }
        Object::Stream(stream) => {
            told.extend(
                stream
                    .decompressed_content()
                    .unwrap_or_else(|_| stream.content.clone()),
            );
        }
        Object::Reference(id) => strings(document, document.get_object(*id).unwrap(), told),
        _ => {}
    }
}
