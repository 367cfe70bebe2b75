//! A questionnaire's definition, from its file or from its lock.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::app::{read_capped, read_parts};
use crate::authoring::{
    Diagnostic, LOCK_ENDING, Parts, Problem, assemble, decode, lock_name, read_lock,
};
use crate::questionnaire::{Part, QuestionnaireSource};

/// The whole definition in a file: a questionnaire with all that it includes, or the last one in a lock.
pub(super) fn definition(path: &Path) -> Result<QuestionnaireSource, Diagnostic> {
    let shown = path.to_string_lossy();
    let bytes = read_capped(path).map_err(|problem| Diagnostic::error(&shown, problem))?;
    if shown.ends_with(LOCK_ENDING) {
        return read_lock(&shown, &bytes).map(|lock| *lock.definition);
    }
    whole(path, decode(&shown, &bytes)?)
}

/// A questionnaire with all that it includes.
pub(super) fn whole(
    path: &Path,
    own: QuestionnaireSource,
) -> Result<QuestionnaireSource, Diagnostic> {
    let mut parts: Parts = BTreeMap::new();
    for file in read_parts(&folder_of(path)) {
        // A part that cannot be read is a missing one, said below.
        if let Ok(bytes) = &file.bytes
            && let Ok(part) = decode::<Part>(&file.name, bytes)
        {
            parts.insert(file.name.clone(), part);
        }
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let assembled = assemble(&name, own, &parts);
    match assembled.found.into_iter().next() {
        None => Ok(assembled.source),
        Some((_, finding)) => {
            let problem = Problem::Found {
                rule: finding.rule,
                key: finding.key,
                remedy: finding.remedy,
                args: finding.args,
            };
            Err(Diagnostic::error(&path.to_string_lossy(), problem))
        }
    }
}

/// The folder a file lies in; a name without one lies in the folder one is in.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// Where the lock of a questionnaire lies.
pub(super) fn lock_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(lock_name(&name))
}
