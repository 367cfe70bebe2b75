//! Reading trainers' folders and the files that commands are given, never more than is bearable.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::authoring::{ContentFile, FileOrigin, embedded_files};

/// The largest file that is read, in bytes.
const MAX_FILE: u64 = 64 * 1024 * 1024;

/// Reads a file that is not larger than the cap.
///
/// # Errors
/// Where it cannot be read, or is too large.
pub fn read_capped(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    // One byte more than the cap tells a file that is too large, also where its size cannot be asked.
    file.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// The carried files and, over them, those of these folders. A folder that is not there is passed over.
#[must_use]
pub fn content_files(folders: &[PathBuf]) -> Vec<ContentFile> {
    let mut files = embedded_files();
    for folder in folders {
        files.extend(read_content(folder).unwrap_or_default());
    }
    files
}

/// The trainers' files of one folder, in order of name.
///
/// # Errors
/// Where the folder, or one of its files, cannot be read.
pub fn read_content(folder: &Path) -> io::Result<Vec<ContentFile>> {
    let mut files = Vec::new();
    read_files(folder, folder, "", &mut files)?;
    let occupations = folder.join("occupations");
    if occupations.is_dir() {
        read_files(folder, &occupations, "occupations/", &mut files)?;
    }
    Ok(files)
}

fn read_files(
    folder: &Path,
    sub: &Path,
    prefix: &str,
    files: &mut Vec<ContentFile>,
) -> io::Result<()> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(sub)?
        .map(|e| e.map(|e| e.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    for path in paths
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "ron") && p.is_file())
    {
        let Some(name) = path.file_name() else {
            continue;
        };
        let bytes = read_capped(&path)?;
        let origin = FileOrigin::Folder(folder.to_string_lossy().into_owned());
        files.push(ContentFile {
            name: format!("{prefix}{}", name.to_string_lossy()),
            bytes,
            origin,
        });
    }
    Ok(())
}
