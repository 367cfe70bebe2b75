//! Figures as a language writes them: which digits, which decimal mark.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use serde::{Deserialize, Serialize};

use super::LangId;

/// Ten signs for the figures from nought to nine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Digits {
    /// 0 1 2, as in Morocco.
    #[default]
    Western,
    /// ٠ ١ ٢, as in Egypt and the Levant.
    ArabicIndic,
    /// ۰ ۱ ۲, as in Iran, Afghanistan and Pakistan.
    Persian,
}

/// Which digits the reader wishes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum DigitsWish {
    /// Those the language is usually read with where this programme is used.
    #[default]
    Usual,
    /// 0 1 2 in every language.
    Western,
    /// Those of the language's own script, where it has some.
    Own,
}

/// Languages in Arabic script that write ۰ ۱ ۲ (after CLDR).
const PERSIAN: [&str; 12] = [
    "fa", "prs", "ps", "ur", "pa", "uz", "ks", "haz", "mzn", "glk", "lrc", "bal",
];

/// Languages in Arabic script that are read with 0 1 2 unless something else is wished for, although they are listed
/// above; all that are listed nowhere are, too.
const USUALLY_WESTERN: [&str; 1] = ["ur"];

/// Languages that write ٠ ١ ٢ where Arabic in Morocco writes 0 1 2 (after CLDR).
const ARABIC_INDIC: [&str; 2] = ["ckb", "sd"];

impl Digits {
    /// The digits of a language's own script.
    #[must_use]
    pub fn own(lang: &LangId) -> Self {
        if !lang.in_arabic_script() {
            return Self::Western;
        }
        if PERSIAN.contains(&lang.language()) {
            Self::Persian
        } else {
            Self::ArabicIndic
        }
    }

    /// The digits of a language, as they are wished for.
    #[must_use]
    pub fn of(lang: &LangId, wish: DigitsWish) -> Self {
        let language = lang.language();
        let own_by_habit = (PERSIAN.contains(&language) || ARABIC_INDIC.contains(&language))
            && !USUALLY_WESTERN.contains(&language);
        match wish {
            DigitsWish::Own => Self::own(lang),
            DigitsWish::Usual if own_by_habit => Self::own(lang),
            DigitsWish::Usual | DigitsWish::Western => Self::Western,
        }
    }

    /// The first three, to show which digits they are.
    #[must_use]
    pub fn sample(self) -> &'static str {
        match self {
            Self::Western => "012",
            Self::ArabicIndic => "٠١٢",
            Self::Persian => "۰۱۲",
        }
    }

    fn nought(self) -> char {
        match self {
            Self::Western => '0',
            Self::ArabicIndic => '٠',
            Self::Persian => '۰',
        }
    }
}

/// A whole or broken number rounded to so many decimals, for a message.
#[must_use]
pub fn rounded(x: f64, decimals: usize) -> FluentValue<'static> {
    let unit = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    // Adding nought takes the sign from a rounded −0.
    let value = (x * unit).round() / unit + 0.0;
    let options = FluentNumberOptions {
        minimum_fraction_digits: (decimals > 0).then_some(decimals),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(value, options))
}

/// A number as the computer writes it ("-3.5"), with a language's decimal mark and digits.
pub(super) fn written(plain: &str, decimal: char, digits: Digits) -> String {
    let nought = digits.nought();
    // ٠ ١ ٢ and ۰ ۱ ۲ have a decimal mark of their own.
    let mark = if digits == Digits::Western {
        decimal
    } else {
        '٫'
    };
    let sign = |c| match c {
        '.' => mark,
        c => exchanged(c, nought),
    };
    plain.chars().map(sign).collect()
}

/// The digits of a text that is no person's own words: all but those of codes such as A1 or UTF-8.
pub(super) fn in_text(text: &str, digits: Digits) -> Cow<'_, str> {
    if digits == Digits::Western || !text.contains(|c: char| c.is_ascii_digit() || c == '%') {
        return Cow::Borrowed(text);
    }
    let nought = digits.nought();
    let mut out = String::with_capacity(text.len() * 2);
    let mut of_code = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_ascii_alphabetic() {
            of_code = true;
        } else if !(c.is_ascii_digit() || matches!(c, '-' | '_')) {
            of_code = false;
        }
        let before_letter =
            c.is_ascii_digit() && rest.peek().is_some_and(char::is_ascii_alphabetic);
        out.push(match c {
            '%' => '٪',
            c if of_code || before_letter => c,
            c => exchanged(c, nought),
        });
    }
    Cow::Owned(out)
}

fn exchanged(c: char, nought: char) -> char {
    c.to_digit(10)
        .and_then(|n| char::from_u32(nought as u32 + n))
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_follow_language_and_wish() {
        let of = |tag: &str, wish| Digits::of(&LangId::new(tag), wish);
        for tag in [
            "fr", "ar", "ary", "ar-MA", "ur", "zgh", "ff-Arab", "ckb-Latn", "es",
        ] {
            assert_eq!(of(tag, DigitsWish::Usual), Digits::Western, "{tag}");
            assert_eq!(of(tag, DigitsWish::Western), Digits::Western, "{tag}");
        }
        for tag in ["ar", "ary", "ff-Arab", "ckb", "sd"] {
            assert_eq!(of(tag, DigitsWish::Own), Digits::ArabicIndic, "{tag}");
        }
        for tag in ["fa", "prs", "ps", "pa-Arab", "uz-Arab"] {
            assert_eq!(of(tag, DigitsWish::Usual), Digits::Persian, "{tag}");
            assert_eq!(of(tag, DigitsWish::Western), Digits::Western, "{tag}");
        }
        assert_eq!(of("ckb", DigitsWish::Usual), Digits::ArabicIndic);
        assert_eq!(of("ur", DigitsWish::Own), Digits::Persian);
        for tag in ["fr", "pa", "uz", "ar-Latn"] {
            assert_eq!(of(tag, DigitsWish::Own), Digits::Western, "{tag}");
        }
    }

    #[test]
    fn codes_keep_their_digits() {
        let text = |t| in_text(t, Digits::ArabicIndic).into_owned();
        assert_eq!(
            text("المستوى A1 من 4 (F2، UTF-8)"),
            "المستوى A1 من ٤ (F2، UTF-8)"
        );
        assert_eq!(text("80%"), "٨٠٪");
        assert_eq!(in_text("80%", Digits::Western), "80%");
    }

    #[test]
    fn numbers_have_the_mark_of_their_language() {
        assert_eq!(written("-1.5", ',', Digits::Western), "-1,5");
        assert_eq!(written("1.5", ',', Digits::ArabicIndic), "١٫٥");
        assert_eq!(written("2026", '.', Digits::Persian), "۲۰۲۶");
    }
}
