//! The desktop's own dialogs and viewer.

use std::path::{Path, PathBuf};

use bilan::app::Services;

/// Dialogs by the system, documents by its viewer.
#[derive(Debug)]
pub struct Desktop;

impl Services for Desktop {
    fn ask_where_to_save(&mut self, file_name: &str, folder: Option<&Path>) -> Option<PathBuf> {
        let extension = Path::new(file_name).extension();
        let extension = extension.map_or_else(|| "pdf".into(), |e| e.to_string_lossy());
        let mut dialog = rfd::FileDialog::new()
            .set_file_name(file_name)
            .add_filter(extension.to_uppercase(), &[extension]);
        if let Some(folder) = folder.filter(|f| f.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file()
    }

    fn ask_for_file(&mut self, endings: &[&str], folder: Option<&Path>) -> Option<PathBuf> {
        let mut dialog = rfd::FileDialog::new().add_filter(endings.join(", "), endings);
        if let Some(folder) = folder.filter(|f| f.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.pick_file()
    }

    fn ask_for_folder(&mut self, folder: Option<&Path>) -> Option<PathBuf> {
        let mut dialog = rfd::FileDialog::new();
        if let Some(folder) = folder.filter(|f| f.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.pick_folder()
    }

    fn show(&mut self, path: &Path) {
        // Without a viewer the document is still where the counsellor put it, and the notice says where.
        if let Err(error) = opener::open(path) {
            tracing::warn!(%error, "no viewer for the document");
        }
    }
}
