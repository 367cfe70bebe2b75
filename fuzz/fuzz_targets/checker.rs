//! Any bytes to the checker: findings whose places are places of the file, never a panic; and what the application
//! would mend of them leaves a file that can be checked again.
#![no_main]

use bilan::authoring::tree::{Edit, apply, parse, printed};
use bilan::authoring::{Carried, ContentFile, FileOrigin, check};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 8] = [
    "any.ron",
    "parts/any.ron",
    "occupations/any.ron",
    "competences.ron",
    "references.ron",
    "scoring.ron",
    "any.paths.ron",
    "any.lock.ron",
];

fn file(name: &str, text: &[u8]) -> ContentFile {
    ContentFile {
        name: name.to_owned(),
        bytes: Ok(text.to_vec()),
        origin: FileOrigin::Embedded,
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    let name = NAMES[usize::from(*which) % NAMES.len()];
    let checked = check(&[file(name, bytes)], &Carried::default());
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let mut mended = Vec::new();
    for found in &checked.diagnostics {
        let Some(span) = found.span.clone() else {
            continue;
        };
        assert!(text.get(span.clone()).is_some(), "{found:?}");
        if let Some(near) = &found.near {
            mended.push(Edit::replace(span, near.clone()));
        }
    }
    let mended = apply(text, &mended);
    let _ = check(&[file(name, mended.as_bytes())], &Carried::default());
    // A sound tree, printed, is read as the same tree again.
    let tree = parse(text);
    if tree.is_sound()
        && let Some(root) = &tree.root
    {
        let plain = printed(&tree, root);
        let again = parse(&plain);
        let root = again.root.as_ref().expect("what was printed is there");
        assert!(again.is_sound(), "{plain}");
        assert_eq!(printed(&again, root), plain);
    }
});
