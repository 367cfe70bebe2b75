//! Reading trainers' folders and the files that commands are given, never more than is bearable.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::authoring::{ContentFile, Diagnostic, FileOrigin, Problem, embedded_files};
use crate::exchange::tables::RawFile;

/// The largest file that is read, in bytes.
const MAX_FILE: u64 = 64 * 1024 * 1024;

/// Reads a file that is not larger than the cap.
///
/// # Errors
/// What stands in the way, in terms of what a person can do about it.
pub fn read_capped(path: &Path) -> Result<Vec<u8>, Problem> {
    // Asked before it is opened: opening a pipe would wait for whoever writes to it.
    let metadata = std::fs::metadata(path).map_err(|e| problem(&e))?;
    if metadata.is_dir() {
        return Err(Problem::Folder);
    }
    if !metadata.is_file() {
        return Err(Problem::NotAFile);
    }
    let too_large = |size: u64| Problem::TooLarge {
        bytes: usize::try_from(size).unwrap_or(usize::MAX),
        max: MAX_FILE as usize,
    };
    if metadata.len() > MAX_FILE {
        return Err(too_large(metadata.len()));
    }
    let mut bytes = Vec::new();
    // One byte more than the cap tells a file that grows while it is read.
    File::open(path)
        .and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes))
        .map_err(|e| problem(&e))?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(too_large(bytes.len() as u64));
    }
    Ok(bytes)
}

/// What a system's error means to the person who named the file.
pub(super) fn problem(error: &io::Error) -> Problem {
    match error.kind() {
        // A part of the path that is a file leads nowhere either.
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Problem::NotFound,
        io::ErrorKind::IsADirectory => Problem::Folder,
        _ => Problem::Unreadable(error.to_string()),
    }
}

/// The carried files and, over them, those of these folders, with the folders that cannot be read.
/// A folder that is not there is passed over: the trainers' own need not exist.
#[must_use]
pub fn content_files(folders: &[PathBuf]) -> (Vec<ContentFile>, Vec<Diagnostic>) {
    let mut files = embedded_files();
    let mut unread = Vec::new();
    for folder in folders {
        match read_content(folder) {
            Ok(read) => files.extend(read),
            Err(Problem::NotFound) => {}
            Err(problem) => unread.push(Diagnostic::error(&folder.to_string_lossy(), problem)),
        }
    }
    (files, unread)
}

/// The trainers' files of one folder, in order of name. A file that cannot be read is among them, with its problem.
///
/// # Errors
/// Where the folder itself cannot be read.
pub fn read_content(folder: &Path) -> Result<Vec<ContentFile>, Problem> {
    let metadata = std::fs::metadata(folder).map_err(|e| problem(&e))?;
    if !metadata.is_dir() {
        return Err(Problem::NotAFolder);
    }
    let mut files = Vec::new();
    read_files(folder, folder, ("", "ron"), &mut files).map_err(|e| problem(&e))?;
    let occupations = folder.join("occupations");
    if occupations.is_dir() {
        read_files(folder, &occupations, ("occupations/", "ron"), &mut files)
            .map_err(|e| problem(&e))?;
    }
    files.extend(read_parts(folder));
    Ok(files)
}

/// The files of a trainers' folder that questionnaires include, in order of name; none where there are none.
#[must_use]
pub fn read_parts(folder: &Path) -> Vec<ContentFile> {
    let parts = folder.join("parts");
    let mut files = Vec::new();
    if parts.is_dir()
        && let Err(error) = read_files(folder, &parts, ("parts/", "ron"), &mut files)
    {
        files.push(ContentFile {
            name: "parts".to_owned(),
            bytes: Err(problem(&error)),
            origin: FileOrigin::Folder(folder.to_string_lossy().into_owned()),
        });
    }
    files
}

/// The language files of one folder, in order of name.
///
/// # Errors
/// Where the folder itself cannot be read.
pub fn read_languages(folder: &Path) -> Result<Vec<ContentFile>, Problem> {
    let metadata = std::fs::metadata(folder).map_err(|e| problem(&e))?;
    if !metadata.is_dir() {
        return Err(Problem::NotAFolder);
    }
    let mut files = Vec::new();
    read_files(folder, folder, ("", "ftl"), &mut files).map_err(|e| problem(&e))?;
    Ok(files)
}

/// The language files of these folders, the later over the earlier, with the folders that cannot be read.
/// A folder that is not there is passed over.
#[must_use]
pub fn language_files(folders: &[PathBuf]) -> (Vec<ContentFile>, Vec<Diagnostic>) {
    let (mut files, mut unread) = (Vec::new(), Vec::new());
    for folder in folders {
        match read_languages(folder) {
            Ok(read) => files.extend(read),
            Err(Problem::NotFound) => {}
            Err(problem) => unread.push(Diagnostic::error(&folder.to_string_lossy(), problem)),
        }
    }
    (files, unread)
}

/// Where language files are looked for: beside the trainers' own content, and in a content folder named by hand.
#[must_use]
pub fn language_folders(content: Option<&Path>) -> Vec<PathBuf> {
    let own = directories::ProjectDirs::from("", "", "bilan").map(|f| f.data_dir().join("locales"));
    let named = content.map(|folder| folder.join("locales"));
    own.into_iter().chain(named).collect()
}

fn read_files(
    folder: &Path,
    sub: &Path,
    (prefix, ending): (&str, &str),
    files: &mut Vec<ContentFile>,
) -> io::Result<()> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(sub)?
        .map(|e| e.map(|e| e.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    for path in paths
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == ending))
    {
        let Some(name) = path.file_name() else {
            continue;
        };
        let bytes = if leads_out(folder, &path) {
            Err(Problem::Outside)
        } else {
            read_capped(&path)
        };
        let origin = FileOrigin::Folder(folder.to_string_lossy().into_owned());
        files.push(ContentFile {
            name: format!("{prefix}{}", name.to_string_lossy()),
            bytes,
            origin,
        });
    }
    Ok(())
}

/// The files of a download that an import reads, in order of name.
///
/// # Errors
/// The first that cannot be read, or the folder, with what stands in the way.
pub fn read_tables(folder: &Path, wanted: fn(&str) -> bool) -> Result<Vec<RawFile>, Diagnostic> {
    let failed = |path: &Path, problem| Diagnostic::error(&path.to_string_lossy(), problem);
    let entries = std::fs::read_dir(folder).map_err(|error| match error.kind() {
        io::ErrorKind::NotADirectory => failed(folder, Problem::NotAFolder),
        _ => failed(folder, problem(&error)),
    })?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| failed(folder, problem(&error)))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if wanted(&name) {
            names.push(name);
        }
    }
    names.sort();
    let mut files = Vec::new();
    for name in names {
        let path = folder.join(&name);
        let bytes = read_capped(&path).map_err(|problem| failed(&path, problem))?;
        let shown = path.to_string_lossy().into_owned();
        files.push(RawFile { name, shown, bytes });
    }
    Ok(files)
}

/// Whether a file is a link out of its folder: what strangers send must not read what they do not have.
fn leads_out(folder: &Path, path: &Path) -> bool {
    match (folder.canonicalize(), path.canonicalize()) {
        (Ok(folder), Ok(path)) => !path.starts_with(folder),
        // What is not there is said when it is read.
        _ => false,
    }
}

/// The trainers' folder in the user's data directory; nothing where the system names none or there is none.
#[must_use]
pub fn trainers_folder() -> Option<PathBuf> {
    own_folder().filter(|folder| folder.is_dir())
}

/// Where the trainers' folder is, or would be made.
#[must_use]
pub fn own_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "bilan")?;
    Some(folders.data_dir().join("content"))
}
