//! How large a workbook becomes when it is unpacked, before it is.
//!
//! A workbook is a zip archive. Its reader refuses an entry that grows past the size its directory declares, so the
//! declared sizes bound what is unpacked, wherever in the file the directory that counts is.

/// What a directory entry begins with.
const ENTRY: [u8; 4] = *b"PK\x01\x02";

/// What an archive begins with.
const START: [u8; 4] = *b"PK\x03\x04";

/// What a workbook's reader makes of a file, or none where it stumbles: calamine 0.38 reckons the row of a cell's name
/// without looking whether there are so many, which a build with overflow checks stops at.
pub fn without_stumbling<T>(read: impl FnOnce() -> T + std::panic::UnwindSafe) -> Option<T> {
    std::panic::catch_unwind(read).ok()
}

/// Whether these bytes are an archive at all.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(&START)
}

/// The sum of all declared sizes, in bytes.
pub fn unpacked(bytes: &[u8]) -> u64 {
    let mut sum = 0_u64;
    let mut rest = bytes;
    while let Some(at) = rest.windows(ENTRY.len()).position(|w| w == ENTRY) {
        let entry = rest.get(at..).unwrap_or_default();
        if plausible(entry) {
            sum = sum.saturating_add(u64::from(four(entry, 24)));
        }
        rest = entry.get(ENTRY.len()..).unwrap_or_default();
    }
    sum
}

/// Whether this is an entry, and not the same four bytes inside packed data.
fn plausible(entry: &[u8]) -> bool {
    let method = two(entry, 10);
    let name = entry.get(46..46 + usize::from(two(entry, 28)));
    matches!(method, 0 | 8) && name.is_some_and(|n| !n.is_empty())
}

fn two(bytes: &[u8], at: usize) -> u16 {
    match bytes.get(at..at + 2) {
        Some(&[a, b]) => u16::from_le_bytes([a, b]),
        _ => 0,
    }
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from(two(bytes, at)) | u32::from(two(bytes, at + 2)) << 16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(size: u32) -> Vec<u8> {
        let mut entry = ENTRY.to_vec();
        entry.resize(46, 0);
        entry[10] = 8;
        entry[24..28].copy_from_slice(&size.to_le_bytes());
        entry[28] = 1;
        entry.push(b'a');
        entry
    }

    #[test]
    fn every_directory_counts_and_chance_does_not() {
        let mut bytes = START.to_vec();
        bytes.extend(entry(1000));
        bytes.extend(b"between");
        bytes.extend(entry(u32::MAX));
        bytes.extend(ENTRY);
        assert!(is_archive(&bytes));
        assert_eq!(unpacked(&bytes), 1000 + u64::from(u32::MAX));
    }
}
