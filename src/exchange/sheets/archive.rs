//! How large a workbook becomes when it is unpacked, before it is.
//!
//! A workbook is a zip archive. Its reader refuses an entry that grows past the size its directory declares, so the
//! declared sizes bound what is unpacked, wherever in the file the directory that counts is.

/// The most that a workbook may become when it is unpacked, in bytes.
pub const MAX_UNPACKED: u64 = 64 * 1024 * 1024;

/// What a directory entry begins with.
const ENTRY: [u8; 4] = *b"PK\x01\x02";

/// What an archive begins with.
const START: [u8; 4] = *b"PK\x03\x04";

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
        sum = sum.saturating_add(u64::from(declared(entry)));
        rest = entry.get(ENTRY.len()..).unwrap_or_default();
    }
    sum
}

/// The size that an entry declares; 0 where it is none, but the same four bytes inside packed data.
fn declared(entry: &[u8]) -> u32 {
    let two = |at: usize| match entry.get(at..at + 2) {
        Some(&[a, b]) => u16::from_le_bytes([a, b]),
        _ => 0,
    };
    let name = entry.get(46..46 + usize::from(two(28)));
    let plausible = matches!(two(10), 0 | 8) && name.is_some_and(|n| !n.is_empty());
    if plausible {
        u32::from(two(24)) | u32::from(two(26)) << 16
    } else {
        0
    }
}
