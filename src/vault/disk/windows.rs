//! What Windows does in its own way.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt as _;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::Audience;

const ERROR_ACCESS_DENIED: i32 = 5;
const ERROR_INVALID_FUNCTION: i32 = 1;
const ERROR_NOT_SUPPORTED: i32 = 50;
const ERROR_SHARING_VIOLATION: i32 = 32;
const ERROR_LOCK_VIOLATION: i32 = 33;
const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;
const FILE_FLAG_WRITE_THROUGH: u32 = 0x8000_0000;

/// Waits between attempts to move a file, in milliseconds: virus scanners and indexers hold a new file for a moment.
const RENAME_WAITS: [u64; 8] = [1, 2, 5, 10, 30, 100, 300, 600];

/// How to open a file that is to be made. Who may read it comes from the folder: a profile's folders are the
/// account's own.
pub(super) fn options(_audience: Audience) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.custom_flags(FILE_FLAG_WRITE_THROUGH);
    options
}

/// Makes a folder; a profile's folders are the account's own.
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

/// Moves a file over another, in one step, and again while another programme holds one of them for a moment.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for wait in RENAME_WAITS {
        match fs::rename(from, to) {
            Err(error) if in_use(&error) || error.raw_os_error() == Some(ERROR_ACCESS_DENIED) => {
                thread::sleep(Duration::from_millis(wait));
            }
            other => return other,
        }
    }
    fs::rename(from, to)
}

/// Returns when the names in the folder are on the medium, where the file system can say so.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    let opened = OpenOptions::new()
        .write(true)
        .custom_flags(FILE_FLAG_BACKUP_SEMANTICS)
        .open(folder);
    match opened.and_then(|folder| folder.sync_all()) {
        // FAT and network shares refuse; the files themselves were written through.
        Err(error)
            if matches!(
                error.raw_os_error(),
                Some(ERROR_ACCESS_DENIED | ERROR_INVALID_FUNCTION | ERROR_NOT_SUPPORTED)
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Whether another programme holding the file is the cause.
pub(in crate::vault) fn in_use(error: &io::Error) -> bool {
    matches!(
        error.raw_os_error(),
        Some(ERROR_SHARING_VIOLATION | ERROR_LOCK_VIOLATION)
    ) || error.kind() == io::ErrorKind::ResourceBusy
}
