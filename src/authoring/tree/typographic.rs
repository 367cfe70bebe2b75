//! Characters that word processors and keyboards put where RON wants its own.

/// What a character was meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// This sign.
    Sign(char),
    /// A space.
    Space,
    /// Nothing: it is not seen.
    Nothing,
    /// A quotation mark at the end or the beginning of a text.
    Quote,
}

/// What this character was meant to be where the structure of a file is; nothing where it is no such character.
#[must_use]
pub fn meant(c: char) -> Option<Meant> {
    Some(match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '‶' | '＂' | '〝' | '〞' | '‘' | '’' | '‚'
        | '‹' | '›' => Meant::Quote,
        '،' | '，' | '、' | '﹐' | '؛' | ';' | '；' => Meant::Sign(','),
        '：' | '﹕' | '∶' | '꞉' => Meant::Sign(':'),
        '（' => Meant::Sign('('),
        '）' => Meant::Sign(')'),
        '［' => Meant::Sign('['),
        '］' => Meant::Sign(']'),
        '｛' => Meant::Sign('{'),
        '｝' => Meant::Sign('}'),
        '−' | '–' | '—' | '‐' | '‑' => Meant::Sign('-'),
        '٫' => Meant::Sign('.'),
        '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}'
        | '\u{85}'
        | '\u{2028}'
        | '\u{2029}' => Meant::Space,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\0'..='\u{8}'
        | '\u{b}'
        | '\u{c}'
        | '\u{e}'..='\u{1f}'
        | '\u{7f}' => Meant::Nothing,
        _ => return digit(c).map(Meant::Sign),
    })
}

/// The western digit of an Arabic or Persian one.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Whether it turns text around unseen: embeddings, overrides and isolates. What is read is then not what is there.
#[must_use]
pub fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
