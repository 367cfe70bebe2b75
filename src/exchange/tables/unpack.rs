//! From a file's bytes to its text: unpacked, and in the encoding it is in, or the reason why it is not.

use std::borrow::Cow;
use std::io::Read as _;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use flate2::read::MultiGzDecoder;

use super::{RawFile, TableFault};

/// The largest table, unpacked, in bytes; the largest of ESCO has 21 million.
const MAX_TEXT: u64 = 256 * 1024 * 1024;

/// What a packed file begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// How many characters beyond ASCII are looked at to see whether a text was encoded twice.
const LOOKED_AT: usize = 20_000;

/// The text of a table, without a byte-order mark.
///
/// # Errors
/// Where it is cut off, too large, no text, or in an encoding that can only be guessed.
pub fn text_of(file: &RawFile) -> Result<String, TableFault> {
    let bytes = unpacked(&file.bytes)?;
    let (encoding, bom) = Encoding::for_bom(&bytes).unwrap_or((UTF_8, 0));
    let body = bytes.get(bom..).unwrap_or_default();
    let text = if encoding == UTF_8 {
        let text =
            std::str::from_utf8(body).map_err(|error| not_utf8(body, error.valid_up_to()))?;
        text.to_owned()
    } else {
        utf_16(encoding, body)?
    };
    if let Some(at) = text.find('\0') {
        return Err(TableFault::NotText {
            line: line_at(&text, at),
        });
    }
    match twice(&text) {
        Some(line) => Err(TableFault::EncodedTwice { line }),
        None => Ok(text),
    }
}

fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>, TableFault> {
    if !bytes.starts_with(&GZIP) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut plain = Vec::new();
    MultiGzDecoder::new(bytes)
        .take(MAX_TEXT + 1)
        .read_to_end(&mut plain)
        .map_err(|_| TableFault::PackedCut)?;
    if plain.len() as u64 > MAX_TEXT {
        return Err(TableFault::TooLarge {
            megabytes: MAX_TEXT / 1024 / 1024,
        });
    }
    Ok(Cow::Owned(plain))
}

fn utf_16(encoding: &'static Encoding, body: &[u8]) -> Result<String, TableFault> {
    let known = [UTF_16LE, UTF_16BE].contains(&encoding);
    let (text, broken) = encoding.decode_without_bom_handling(body);
    if broken || !known {
        // Half a character at the end is where a file was cut off.
        let before = text.find('\u{fffd}').unwrap_or(text.len());
        return Err(TableFault::NotUtf16 {
            line: line_at(&text, before),
        });
    }
    Ok(text.into_owned())
}

/// Where bytes stop being UTF-8, and whether they could be those of the old encoding of Western Windows.
fn not_utf8(body: &[u8], at: usize) -> TableFault {
    let before = String::from_utf8_lossy(body.get(..at).unwrap_or_default()).into_owned();
    let line = line_at(&before, before.len());
    // In the middle of its last character a text was cut off, not encoded otherwise.
    let rest = body.get(at..).unwrap_or_default();
    if rest.len() < 4 && std::str::from_utf8(rest).is_err_and(|e| e.error_len().is_none()) {
        return TableFault::CutLine { line };
    }
    let zeros = body.iter().take(4_000).filter(|b| **b == 0).count();
    if zeros > 0 {
        return TableFault::NotText { line };
    }
    TableFault::NotUtf8 { line }
}

/// The line of a text in which letters stand as their bytes read in another encoding (`Ã©` for `é`), where that is so
/// of most of them.
fn twice(text: &str) -> Option<usize> {
    let mut first = None;
    let (mut wrong, mut right) = (0_usize, 0_usize);
    for (number, line) in text.split('\n').enumerate() {
        if line.is_ascii() {
            continue;
        }
        for run in line.split(|c: char| c.is_ascii()).filter(|r| !r.is_empty()) {
            let count = run.chars().count();
            if misread(run) {
                wrong += count;
                first.get_or_insert(number + 1);
            } else {
                right += count;
            }
        }
        if wrong + right > LOOKED_AT {
            break;
        }
    }
    first.filter(|_| wrong > right)
}

/// Whether a run of letters beyond ASCII becomes other letters when its bytes are read as UTF-8.
fn misread(run: &str) -> bool {
    let latin: Option<Vec<u8>> = run
        .chars()
        .map(|c| u8::try_from(u32::from(c)).ok())
        .collect();
    if latin.is_some_and(|bytes| std::str::from_utf8(&bytes).is_ok()) {
        return true;
    }
    let (bytes, _, unmappable) = WINDOWS_1252.encode(run);
    !unmappable && std::str::from_utf8(&bytes).is_ok()
}

/// The line, from 1, of this byte.
pub(super) fn line_at(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, TableFault> {
        text_of(&RawFile {
            name: "a.csv".to_owned(),
            shown: "a.csv".to_owned(),
            bytes: bytes.to_vec(),
        })
    }

    #[test]
    fn what_is_read_is_what_was_written_or_refused() {
        let text = "uri,label\nx,agent d’entretien, œuvre, élève, عامل\n";
        assert_eq!(read(text.as_bytes()).unwrap(), text);
        assert_eq!(read(format!("\u{feff}{text}").as_bytes()).unwrap(), text);
        let (mut little, mut big) = (vec![0xff, 0xfe], vec![0xfe, 0xff]);
        for unit in text.encode_utf16() {
            little.extend(unit.to_le_bytes());
            big.extend(unit.to_be_bytes());
        }
        assert_eq!(read(&little).unwrap(), text);
        assert_eq!(read(&big).unwrap(), text);
        assert!(matches!(
            read(little.get(2..).unwrap()),
            Err(TableFault::NotText { .. })
        ));
        let french = "uri,label\nx,\u{e9}l\u{e8}ve\n";
        let (old, _, _) = WINDOWS_1252.encode(french);
        assert_eq!(read(&old), Err(TableFault::NotUtf8 { line: 2 }));
        let (wrong, _) = WINDOWS_1252.decode_without_bom_handling(text.as_bytes());
        assert_eq!(
            read(wrong.as_bytes()),
            Err(TableFault::EncodedTwice { line: 2 })
        );
        let latin: String = text.bytes().map(char::from).collect();
        assert_eq!(
            read(latin.as_bytes()),
            Err(TableFault::EncodedTwice { line: 2 })
        );
        assert_eq!(
            read(&text.as_bytes()[..text.len() - 2]),
            Err(TableFault::CutLine { line: 2 })
        );
    }
}
