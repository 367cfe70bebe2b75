//! The content that the binary carries, so that it works without a single file beside it.

use include_dir::{Dir, include_dir};

use super::content::{ContentFile, FileOrigin};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// The carried files.
#[must_use]
pub fn embedded_files() -> Vec<ContentFile> {
    let mut files = Vec::new();
    collect(&CONTENT, &mut files);
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn collect(dir: &Dir<'_>, files: &mut Vec<ContentFile>) {
    for file in dir.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        if file.path().extension().is_some_and(|e| e == "ron") {
            files.push(ContentFile {
                name,
                bytes: Ok(file.contents().to_vec()),
                origin: FileOrigin::Embedded,
            });
        }
    }
    for sub in dir.dirs() {
        collect(sub, files);
    }
}
