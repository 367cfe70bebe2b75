//! Any bytes as each kind of trainers' file: content or diagnostics, never a panic.
#![no_main]

use bilan::authoring::{ContentFile, FileOrigin, embedded_files, load};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 6] = [
    "any.ron",
    "parts/any.ron",
    "occupations/any.ron",
    "competences.ron",
    "references.ron",
    "scoring.ron",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    let name = NAMES[usize::from(*which) % NAMES.len()];
    let file = ContentFile {
        name: name.to_owned(),
        bytes: Ok(bytes.to_vec()),
        origin: FileOrigin::Folder("fuzz".to_owned()),
    };
    // Of the carried files only those without which nothing loads: the others would be read again for each input.
    let mut files: Vec<ContentFile> = embedded_files()
        .into_iter()
        .filter(|f| f.name == "scoring.ron")
        .collect();
    files.push(ContentFile {
        name: "competences.ron".to_owned(),
        bytes: Ok(b"(format: 1, competences: [(id: \"repairing\")])".to_vec()),
        origin: FileOrigin::Embedded,
    });
    files.push(file);
    let _ = load(&files);
});
