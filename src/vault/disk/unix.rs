//! What Unix does in its own way.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use super::Audience;

/// How to open a file that is to be made for `audience`.
pub(super) fn options(audience: Audience) -> OpenOptions {
    let mut options = OpenOptions::new();
    if audience == Audience::Owner {
        options.mode(0o600);
    }
    options
}

/// Makes a folder for this account only.
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(folder)
}

/// Moves a file over another, in one step.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Returns when the names in the folder are on the medium.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network and stick file systems know no sync of folders; there is nothing further to ask of them.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Whether another programme holding the file is the cause.
pub(in crate::vault) fn in_use(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy
}
