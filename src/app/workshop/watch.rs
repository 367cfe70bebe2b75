//! Watching the trainers' folders, so that what is changed by another programme is seen within a second.

use std::path::{Path, PathBuf};
use std::time::Duration;

use notify::{Config, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::app::catalogues::CATALOGUES;

/// How often folders are looked at where the system tells nothing.
const EVERY: Duration = Duration::from_millis(500);

/// Folders being watched, until it is dropped.
pub struct Watch {
    watched: Vec<PathBuf>,
    /// Kept for what it does; it is never asked anything.
    _told: Vec<Box<dyn Watcher + Send>>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Watch({:?})", self.watched)
    }
}

impl Watch {
    /// Watches those of these folders that are there. `changed` is called from another thread.
    pub fn start<F>(folders: &[PathBuf], changed: F) -> Self
    where
        F: Fn() + Send + Clone + 'static,
    {
        let watched = there(folders);
        let told = watched
            .iter()
            .filter_map(|folder| watcher(folder, changed.clone()))
            .collect();
        Self {
            watched,
            _told: told,
        }
    }

    /// Whether all of these folders that are there are watched.
    #[must_use]
    pub fn covers(&self, folders: &[PathBuf]) -> bool {
        self.watched == there(folders)
    }
}

fn there(folders: &[PathBuf]) -> Vec<PathBuf> {
    folders.iter().filter(|f| f.is_dir()).cloned().collect()
}

/// Whether a path leads into the imported catalogues.
fn imported(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == CATALOGUES)
}

fn watcher<F>(folder: &Path, changed: F) -> Option<Box<dyn Watcher + Send>>
where
    F: Fn() + Send + Clone + 'static,
{
    let on_event = |changed: F| {
        move |event: notify::Result<notify::Event>| match event {
            // Being read changes nothing, and imported catalogues are no work of the workshop.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => {}
            Ok(event) if !event.paths.is_empty() && event.paths.iter().all(|p| imported(p)) => {}
            Ok(_) | Err(_) => changed(),
        }
    };
    let native = RecommendedWatcher::new(on_event(changed.clone()), Config::default());
    if let Ok(mut native) = native
        && native.watch(folder, RecursiveMode::Recursive).is_ok()
    {
        return Some(Box::new(native));
    }
    // A share of the network, or a system that has no more watches to give.
    let config = Config::default()
        .with_poll_interval(EVERY)
        .with_compare_contents(true);
    let mut polling = PollWatcher::new(on_event(changed), config).ok()?;
    polling.watch(folder, RecursiveMode::Recursive).ok()?;
    Some(Box::new(polling))
}
