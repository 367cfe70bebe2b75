//! Numbers as RON writes them.

/// The number that is written so.
#[must_use]
pub fn number(written: &str) -> Option<f64> {
    let plain = written.replace('_', "");
    let digits = plain.trim_start_matches(['+', '-']);
    let radix = match digits.get(..2) {
        Some("0x") => 16,
        Some("0b") => 2,
        Some("0o") => 8,
        _ => return plain.parse().ok(),
    };
    let whole = i64::from_str_radix(digits.get(2..)?, radix).ok()? as f64;
    Some(if plain.starts_with('-') {
        -whole
    } else {
        whole
    })
}
