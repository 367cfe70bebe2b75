//! The trainers' files as the workshop lists them: those the programme carries and, over them, those of folders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Checked, ReadFile};
use crate::app::catalogues::CATALOGUES;
use crate::app::folder::read_capped;
use crate::authoring::shape::FileKind;
use crate::authoring::{ContentFile, FileOrigin, Problem, embedded_files};
use crate::lang::LangId;

/// How deep below a folder files are looked for.
const DEPTH: usize = 4;
/// How many files are listed; a folder with more is not one of trainers' files.
const MOST: usize = 4_000;

/// A file of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainersFile {
    /// Its path inside its folder, with `/`.
    pub name: String,
    /// Where it lies.
    pub origin: FileOrigin,
    /// What it is; none for a file beside them.
    pub kind: Option<FileKind>,
    /// How many errors and warnings were found in it.
    pub found: (usize, usize),
    /// How many texts are written of those that must be, by language.
    pub written: Vec<(LangId, usize, usize)>,
}

impl TrainersFile {
    /// Takes what was found in it.
    pub(super) fn take(&mut self, checked: &Checked) {
        self.found = checked.counts();
        self.written.clone_from(&checked.written);
    }
}

/// Where the files lie.
#[derive(Debug)]
pub struct Shelf<'a> {
    /// Folders, the later over the earlier.
    pub folders: &'a [PathBuf],
}

impl Shelf<'_> {
    /// The files in use, by name.
    #[must_use]
    pub fn files(&self) -> Vec<ContentFile> {
        let mut found: BTreeMap<String, ContentFile> = BTreeMap::new();
        let mut add = |file: ContentFile| {
            if found.len() < MOST || found.contains_key(&file.name) {
                found.insert(file.name.clone(), file);
            }
        };
        embedded_files().into_iter().for_each(&mut add);
        for folder in self.folders {
            let mut paths = Vec::new();
            below(folder, DEPTH, &mut paths);
            for path in paths {
                let Some(name) = name_in(folder, &path) else {
                    continue;
                };
                add(ContentFile {
                    name,
                    bytes: read_capped(&path),
                    origin: FileOrigin::Folder(folder.to_string_lossy().into_owned()),
                });
            }
        }
        found.into_values().collect()
    }

    /// Where a file of this name is written; none for a name that leads out of the folder.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        let inside = name
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains('\\'));
        inside.then(|| Some(self.folders.last()?.join(name)))?
    }

    /// Reads a file from where it is in use.
    ///
    /// # Errors
    /// The message key of what stands in the way.
    pub fn read(&self, name: &str) -> Result<ReadFile, &'static str> {
        let inside = self.path(name).is_some() || self.folders.is_empty();
        let on_disk = self.folders.iter().rev().filter(|_| inside);
        let on_disk = on_disk
            .map(|folder| (folder, folder.join(name)))
            .find(|(_, path)| path.is_file());
        let (bytes, origin) = if let Some((folder, path)) = on_disk {
            let bytes = read_capped(&path).map_err(|problem| match problem {
                Problem::TooLarge { .. } => "workshop-too-large",
                _ => "workshop-unreadable",
            })?;
            let origin = FileOrigin::Folder(folder.to_string_lossy().into_owned());
            (bytes, origin)
        } else {
            let carried = embedded_files().into_iter().find(|f| f.name == name);
            let bytes = carried.and_then(|f| f.bytes.ok());
            (bytes.ok_or("workshop-gone")?, FileOrigin::Embedded)
        };
        let text = String::from_utf8(bytes).map_err(|_| "workshop-not-utf8")?;
        Ok(ReadFile::of(&text, origin))
    }
}

impl ReadFile {
    /// A text from the disk. Ends of lines as on Windows are taken off where every line has one, to be put back later.
    fn of(text: &str, origin: FileOrigin) -> Self {
        let feeds = text.matches('\n').count();
        let windows_ends = feeds > 0
            && text.matches("\r\n").count() == feeds
            && text.matches('\r').count() == feeds;
        let text = if windows_ends {
            text.replace("\r\n", "\n").into()
        } else {
            text.into()
        };
        Self {
            text,
            origin,
            windows_ends,
        }
    }
}

/// The trainers' files below a folder. Links are not followed: they may lead anywhere.
fn below(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let path = entry.path();
        // Imported catalogues are no work of the workshop: each has thousands of files.
        let imported = depth == DEPTH && entry.file_name() == CATALOGUES;
        if kind.is_dir() && depth > 0 && !imported {
            below(&path, depth - 1, found);
        } else if kind.is_file()
            && path.extension().is_some_and(|e| e == "ron")
            && found.len() < MOST
        {
            found.push(path);
        }
    }
}

fn name_in(folder: &Path, path: &Path) -> Option<String> {
    let inside = path.strip_prefix(folder).ok()?;
    let parts: Vec<_> = inside.iter().map(|p| p.to_string_lossy()).collect();
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_lines_are_put_back_only_where_all_were_alike() {
        let of = |text: &str| {
            let read = ReadFile::of(text, FileOrigin::Embedded);
            (read.text.to_string(), read.windows_ends)
        };
        assert_eq!(of("a\r\nb\r\n"), ("a\nb\n".to_owned(), true));
        assert_eq!(of("a\r\nb\n"), ("a\r\nb\n".to_owned(), false));
        assert_eq!(of("a\nb"), ("a\nb".to_owned(), false));
        assert_eq!(of(""), (String::new(), false));
    }

    #[test]
    fn nothing_is_written_outside_the_folder() {
        let folders = [PathBuf::from("content")];
        let shelf = Shelf { folders: &folders };
        assert!(shelf.path("occupations/baker.ron").is_some());
        for name in [
            "../a.ron",
            "a/../../b.ron",
            "/etc/a.ron",
            "a\\..\\b.ron",
            "",
        ] {
            assert_eq!(shelf.path(name), None, "{name}");
        }
        assert_eq!(Shelf { folders: &[] }.path("a.ron"), None);
    }
}
