//! Looking for words in bytes, in every manner in which a programme may have written them there.

use std::collections::HashMap;
use std::fmt::Write as _;

/// Bytes that are looked for, and what they are called.
#[derive(Debug, Clone)]
pub struct Needle {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Needle {
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
        }
    }
}

/// A word as it stands in files and in memory where nobody hid it.
pub fn forms(word: &str) -> Vec<Needle> {
    let units: Vec<u16> = word.encode_utf16().collect();
    let mut percent = String::new();
    for byte in word.bytes() {
        if byte.is_ascii_alphanumeric() {
            percent.push(char::from(byte));
        } else {
            write!(percent, "%{byte:02X}").unwrap();
        }
    }
    let (mut hex, mut json) = (String::new(), String::new());
    for byte in word.bytes() {
        write!(hex, "{byte:02x}").unwrap();
    }
    for unit in &units {
        write!(json, "\\u{unit:04x}").unwrap();
    }
    let little: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|u| u.to_be_bytes()).collect();
    let wide: Vec<u8> = word
        .chars()
        .flat_map(|c| (c as u32).to_le_bytes())
        .collect();
    let small = percent.to_lowercase();
    let forms = [
        ("UTF-8", word.as_bytes().to_vec()),
        ("UTF-16LE", little),
        ("UTF-16BE", big),
        ("UTF-32", wide),
        ("percent", percent.into_bytes()),
        ("percent, small", small.into_bytes()),
        ("hexadecimal", hex.to_uppercase().into_bytes()),
        ("hexadecimal, small", hex.into_bytes()),
        ("as in JSON", json.into_bytes()),
        (
            "as in Rust",
            word.escape_unicode().collect::<String>().into_bytes(),
        ),
    ];
    let mut needles: Vec<Needle> = Vec::new();
    for (manner, bytes) in forms {
        if needles.iter().all(|n| n.bytes != bytes) {
            needles.push(Needle::new(format!("{word} ({manner})"), bytes));
        }
    }
    needles
}

/// So far apart are the places that are looked at: any needle that is there is met, since none is shorter than this and
/// a piece.
const STRIDE: usize = 8;
const PIECE: usize = 4;

/// Finds all needles in one go, fast enough for the whole memory of a process.
pub struct Finder {
    needles: Vec<Needle>,
    /// Which needle has this piece, and where in it.
    pieces: HashMap<[u8; PIECE], Vec<(usize, usize)>>,
    /// Whether any piece begins with these two bytes.
    begins: Vec<bool>,
}

impl Finder {
    pub fn new(needles: Vec<Needle>) -> Self {
        let mut pieces: HashMap<[u8; PIECE], Vec<(usize, usize)>> = HashMap::new();
        let mut begins = vec![false; 1 << 16];
        for (which, needle) in needles.iter().enumerate() {
            let long = needle.bytes.len() >= STRIDE - 1 + PIECE;
            assert!(long, "{:?} is too short to be looked for", needle.name);
            for (at, piece) in needle.bytes.windows(PIECE).take(STRIDE).enumerate() {
                let piece: [u8; PIECE] = piece.try_into().unwrap();
                begins[usize::from(u16::from_le_bytes([piece[0], piece[1]]))] = true;
                pieces.entry(piece).or_default().push((which, at));
            }
        }
        Self {
            needles,
            pieces,
            begins,
        }
    }

    /// Finds these words, however they are written.
    pub fn of_words(words: &[&str]) -> Self {
        Self::new(words.iter().flat_map(|word| forms(word)).collect())
    }

    /// What stands in these bytes, and where.
    pub fn found(&self, bytes: &[u8]) -> Vec<(&str, usize)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at + PIECE <= bytes.len() {
            let begin = u16::from_le_bytes([bytes[at], bytes[at + 1]]);
            if self.begins[usize::from(begin)] {
                let piece: [u8; PIECE] = bytes[at..at + PIECE].try_into().unwrap();
                for (which, offset) in self.pieces.get(&piece).into_iter().flatten() {
                    let needle = &self.needles[*which];
                    let Some(start) = at.checked_sub(*offset) else {
                        continue;
                    };
                    if bytes[start..].starts_with(&needle.bytes) {
                        found.push((needle.name.as_str(), start));
                    }
                }
            }
            at += STRIDE;
        }
        found
    }
}

#[test]
fn a_word_is_found_however_it_is_written_and_wherever_it_stands() {
    let words = super::WORDS;
    let finder = Finder::of_words(&words);
    for needle in words.iter().flat_map(|word| forms(word)) {
        for before in 0..2 * STRIDE {
            let mut bytes = vec![b' '; before];
            bytes.extend(&needle.bytes);
            bytes.push(b' ');
            let found = finder.found(&bytes);
            assert_eq!(found, [(needle.name.as_str(), before)]);
            bytes.remove(before + needle.bytes.len() / 2);
            assert_eq!(finder.found(&bytes), []);
        }
    }
}
