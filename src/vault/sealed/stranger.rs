//! What is asked of a file before the decryptor sees it: strangers' files may be made to cost hours.

/// An `age` head larger than this is none of ours and of nobody we know.
const MOST_HEAD: usize = 4096;

/// So many recipients, at most.
const MOST_RECIPIENTS: usize = 8;

/// To so many recovery keys a vault encrypts, at most: one recipient is the vault itself, and `age` adds one that is
/// nobody, so that no programme relies on there being none.
pub(in crate::vault) const MOST_RECOVERY_KEYS: usize = MOST_RECIPIENTS - 2;

/// Whether the head of an `age` file names at most eight recipients in at most 4 KiB, so that reading it takes no time
/// worth speaking of.
#[must_use]
pub fn head_is_modest(sealed: &[u8]) -> bool {
    let start = sealed
        .get(..MOST_HEAD.min(sealed.len()))
        .unwrap_or_default();
    let mut recipients = 0;
    for line in start.split(|byte| *byte == b'\n') {
        if line.starts_with(b"--- ") {
            return recipients <= MOST_RECIPIENTS;
        }
        if line.starts_with(b"-> ") {
            recipients += 1;
        }
    }
    false
}
