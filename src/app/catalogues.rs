//! Imported catalogues on the disk: found below the trainers' folders, read from their files or from what was packed of
//! them.
//!
//! The packed file lies in the catalogue's folder and can be deleted at any time. It counts where it was made from the
//! very bytes that are there. To know that, their sizes and times are looked at first; only where these are not as they
//! were, or so young that a change could hide in the same moment, are all files read and their fingerprint compared.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use sha2::{Digest as _, Sha256};

use super::folder::{problem, read_capped};
use crate::authoring::{
    ContentFile, Diagnostic, FileOrigin, Fingerprint, ImportedCatalogue, Packed, Problem,
    content_key, load_catalogue, pack,
};
use crate::vault::{whole_folder, write_file_atomically};

/// The packed catalogue in its folder.
pub const PACKED: &str = "catalogue.packed";
/// What an import leaves in the folder: what became of every row. It also says that the folder is an import's.
pub const IMPORT_REPORT: &str = "import-report.json";
/// The folder of imported catalogues in a trainers' folder.
pub const CATALOGUES: &str = "catalogues";

/// Times of files are no finer than this on any disk: what was changed twice within it may look unchanged.
const FINEST: Duration = Duration::from_secs(3);
/// The most files of a catalogue that are read.
const MOST_FILES: usize = 50_000;

/// Where a catalogue came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueFrom {
    /// The packed file, by sizes and times of the files.
    PackedByTimes,
    /// The packed file, by the fingerprint of the files.
    PackedByContent,
    /// The files themselves.
    Files,
}

/// A catalogue that was read.
#[derive(Debug, Clone)]
pub struct ReadCatalogue {
    /// The catalogue.
    pub catalogue: ImportedCatalogue,
    /// What is wrong with its files.
    pub diagnostics: Vec<Diagnostic>,
    /// Where it came from.
    pub from: CatalogueFrom,
}

/// The imported catalogues of trainers' folders; of two of one name the one in the later folder.
#[must_use]
pub fn catalogue_folders(content: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = std::collections::BTreeMap::new();
    for folder in content {
        let Ok(entries) = std::fs::read_dir(folder.join(CATALOGUES)) else {
            continue;
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // Where a writing was stopped between its two moves, only the old folder is there, under a name beside it.
            let name = match name.strip_prefix('.') {
                None => name,
                Some(hidden) => match hidden.strip_suffix(".old") {
                    Some(name) => name.to_owned(),
                    None => continue,
                },
            };
            let path = folder.join(CATALOGUES).join(&name);
            if whole_folder(&path).is_dir() {
                found.insert(name, path);
            }
        }
    }
    found.into_values().collect()
}

/// Whether a folder is an imported catalogue.
#[must_use]
pub fn is_import(folder: &Path) -> bool {
    folder.join(IMPORT_REPORT).is_file()
}

/// Reads a catalogue's folder, and packs it where that was not done yet or is out of date.
///
/// # Errors
/// What is wrong, where it cannot be read at all.
pub fn read_catalogue(folder: &Path) -> Result<ReadCatalogue, Vec<Diagnostic>> {
    let folder = whole_folder(folder);
    let shown = folder.to_string_lossy().into_owned();
    let failed = |problem| vec![Diagnostic::error(&shown, problem)];
    let files = listed(&folder).map_err(failed)?;
    let stamp = stamp(&files);
    let packed_at = folder.join(PACKED);
    let bytes = read_capped(&packed_at).unwrap_or_default();
    let packed = Packed::of(&bytes);
    let settled = written(&packed_at).is_some_and(|packed| {
        let youngest = files.iter().map(|f| f.changed).max();
        youngest.is_none_or(|files| {
            packed
                .duration_since(files)
                .is_ok_and(|since| since >= FINEST)
        })
    });
    if let Some(packed) = packed.filter(|p| settled && p.stamp == stamp)
        && let Some(catalogue) = packed.unpack()
    {
        return Ok(ReadCatalogue {
            catalogue,
            diagnostics: Vec::new(),
            from: CatalogueFrom::PackedByTimes,
        });
    }
    let files = read_files(&folder, &files);
    let key = content_key(&files);
    if let Some(packed) = packed.filter(|p| p.key == key)
        && let Some(catalogue) = packed.unpack()
    {
        keep(&packed_at, &packed.stamped(stamp));
        return Ok(ReadCatalogue {
            catalogue,
            diagnostics: Vec::new(),
            from: CatalogueFrom::PackedByContent,
        });
    }
    let (catalogue, diagnostics) = load_catalogue(&files)?;
    // What is wrong is to be said again next time.
    if diagnostics.is_empty()
        && let Some(bytes) = pack(&catalogue, key, stamp)
    {
        keep(&packed_at, &bytes);
    }
    Ok(ReadCatalogue {
        catalogue,
        diagnostics,
        from: CatalogueFrom::Files,
    })
}

/// Keeps a packed catalogue where it can be kept; a folder that cannot be written is read the long way each time.
fn keep(path: &Path, bytes: &[u8]) {
    if write_file_atomically(path, bytes).is_err() {
        tracing::warn!("a catalogue could not be packed");
    }
}

/// A file, as the disk tells of it.
struct Listed {
    name: String,
    size: u64,
    changed: SystemTime,
}

fn written(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}

/// The files of a catalogue, in order of name. Links are left out: they may lead anywhere.
fn listed(folder: &Path) -> Result<Vec<Listed>, Problem> {
    if !std::fs::metadata(folder).map_err(|e| problem(&e))?.is_dir() {
        return Err(Problem::NotAFolder);
    }
    let mut files = Vec::new();
    for (sub, prefix) in [
        (folder.to_path_buf(), ""),
        (folder.join("occupations"), "occupations/"),
    ] {
        if !sub.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&sub).map_err(|e| problem(&e))? {
            let entry = entry.map_err(|e| problem(&e))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let wanted = if prefix.is_empty() {
                ["competences.ron", "references.ron"].contains(&name.as_str())
            } else {
                Path::new(&name).extension().is_some_and(|e| e == "ron")
            };
            // Of a link this tells of the link.
            let facts = entry.metadata().map_err(|e| problem(&e))?;
            if wanted && facts.is_file() && files.len() < MOST_FILES {
                files.push(Listed {
                    name: format!("{prefix}{name}"),
                    size: facts.len(),
                    changed: facts.modified().unwrap_or(SystemTime::UNIX_EPOCH),
                });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// The fingerprint of names, sizes and times.
fn stamp(files: &[Listed]) -> Fingerprint {
    let mut hash = Sha256::new();
    for file in files {
        let since = file.changed.duration_since(SystemTime::UNIX_EPOCH);
        hash.update((file.name.len() as u64).to_le_bytes());
        hash.update(file.name.as_bytes());
        hash.update(file.size.to_le_bytes());
        hash.update(since.unwrap_or_default().as_nanos().to_le_bytes());
    }
    hash.finalize().into()
}

fn read_files(folder: &Path, files: &[Listed]) -> Vec<ContentFile> {
    let origin = FileOrigin::Folder(folder.to_string_lossy().into_owned());
    let read = files.iter().map(|file| ContentFile {
        name: file.name.clone(),
        bytes: read_capped(&folder.join(&file.name)),
        origin: origin.clone(),
    });
    read.collect()
}
