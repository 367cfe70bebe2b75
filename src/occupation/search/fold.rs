//! Texts as they are compared: without case, marks and spelling variants.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// French words that lose their vowel before another: what stands in their place says nothing.
const ELIDED: [&str; 13] = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
];

/// The longest ending that is put in brackets behind a word for the other gender: "employé(e)", "acteur(trice)".
const ENDING: usize = 6;

/// A text as it is compared: lower case, without accents and marks, ligatures resolved, Arabic letters in one
/// spelling, figures as ASCII, everything else a space. Elided words are left out; words stand one space apart.
#[must_use]
pub fn fold(text: &str) -> String {
    let text = without_endings(text);
    let mut folded = String::with_capacity(text.len());
    let categories = CodePointMapData::<GeneralCategory>::new();
    // Where the word that is being written begins, and whether an apostrophe stands before it.
    let (mut begin, mut after_apostrophe) = (0, false);
    for c in text.chars().flat_map(char::to_lowercase) {
        if is_apostrophe(c) {
            let word = folded.get(begin..).unwrap_or_default();
            if ELIDED.contains(&word) {
                folded.truncate(begin);
            }
            end_word(&mut folded, &mut begin, after_apostrophe);
            after_apostrophe = true;
            continue;
        }
        if c.is_ascii_alphanumeric() {
            folded.push(c);
            continue;
        }
        let category = categories.get(c);
        let silent = matches!(c, 'ـ' | 'ء')
            || category == GeneralCategory::Format
            || GeneralCategoryGroup::Mark.contains(category);
        if silent {
            continue;
        }
        if let Some(letters) = ligature(c) {
            folded.push_str(letters);
        } else if c.is_alphanumeric() {
            folded.push(plain(c));
        } else if matches!(c, '+' | '#') && folded.len() > begin {
            // C++, C#.
            folded.push(c);
        } else {
            end_word(&mut folded, &mut begin, after_apostrophe);
            after_apostrophe = false;
        }
    }
    end_word(&mut folded, &mut begin, after_apostrophe);
    folded.truncate(folded.trim_end().len());
    folded
}

fn end_word(folded: &mut String, begin: &mut usize, after_apostrophe: bool) {
    // The English genitive.
    if after_apostrophe && folded.get(*begin..) == Some("s") {
        folded.truncate(*begin);
    }
    if folded.len() > *begin {
        folded.push(' ');
        *begin = folded.len();
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// The text without endings in brackets that follow a letter; long ones make a word of their own.
fn without_endings(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('(') {
        kept.push_str(before);
        let follows = kept.chars().next_back().is_some_and(char::is_alphabetic);
        let ending = behind.split_once(')').filter(|(ending, _)| {
            follows && ending.chars().count() <= ENDING && ending.chars().all(char::is_alphabetic)
        });
        rest = if let Some((ending, behind)) = ending {
            // "maître(sse)": too far from the bare word to be taken for a mistyped one.
            if ending.chars().nth(2).is_some() {
                let word = kept.rsplit(|c: char| !c.is_alphabetic()).next();
                let other = format!(" {}{ending}", word.unwrap_or_default());
                kept.push_str(&other);
            }
            behind
        } else {
            kept.push('(');
            behind
        };
    }
    kept.push_str(rest);
    kept
}

fn ligature(c: char) -> Option<&'static str> {
    match c {
        'œ' => Some("oe"),
        'æ' => Some("ae"),
        'ß' => Some("ss"),
        'þ' => Some("th"),
        'ﬁ' => Some("fi"),
        'ﬂ' => Some("fl"),
        'ﻻ' | 'ﻷ' | 'ﻹ' | 'ﻵ' => Some("لا"),
        _ => None,
    }
}

/// The letter that is left of a lower case letter when Unicode's decomposition takes its accents away, or by which
/// Arabic writers replace it; figures of all Arabic writing as ASCII.
fn plain(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ئ' | 'ی' | 'ې' | 'ے' => 'ي',
        'ؤ' | 'ۆ' | 'ۇ' => 'و',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ھ' => 'ه',
        // With the letters by which Moroccans write g; below, those for v and p.
        'ک' | 'ڪ' | 'ݣ' | 'گ' | 'ڭ' => 'ك',
        'ڤ' | 'ڥ' => 'ف',
        'پ' => 'ب',
        '٠'..='٩' => ascii_figure(c, '٠'),
        '۰'..='۹' => ascii_figure(c, '۰'),
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' | 'ḍ' | 'ḏ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' => 'g',
        'ĥ' | 'ħ' | 'ḥ' | 'ḫ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' | 'ỉ' | 'ị' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ǒ' | 'ọ'..='ợ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ṣ' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'ṭ' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ǔ' | 'ụ'..='ự' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => 'y',
        'ź' | 'ż' | 'ž' | 'ẓ' => 'z',
        other => other,
    }
}

fn ascii_figure(c: char, zero: char) -> char {
    let figure = u32::from(c) - u32::from(zero);
    char::from_digit(figure, 10).unwrap_or(c)
}

/// What an Arabic word may begin with and not mean: the article, alone or behind what is written onto it.
const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "لل", "ولل", "ال"];

/// A folded Arabic word without its article; nothing where it has none, or too little would be left to be a word.
#[must_use]
pub(super) fn without_article(word: &str) -> Option<&str> {
    let bare = ARTICLES.iter().find_map(|a| word.strip_prefix(a))?;
    (bare.chars().nth(1).is_some()).then_some(bare)
}

/// The endings of Arabic's regular plurals.
const PLURALS: [&str; 3] = ["ون", "ين", "ات"];

/// A folded Arabic word without its plural ending; nothing where it has none, or too little would be left.
#[must_use]
pub(super) fn without_plural(word: &str) -> Option<&str> {
    let one = PLURALS.iter().find_map(|p| word.strip_suffix(p))?;
    (one.chars().nth(2).is_some()).then_some(one)
}

#[cfg(test)]
mod tests {
    use super::{fold, without_article};

    #[test]
    fn spelling_variants_are_one() {
        for (one, other) in [
            ("مُعَلِّمَة", "معلمه"),
            ("أُستـــاذ", "استاذ"),
            ("إسكافي", "اسكافى"),
            ("بنّاء", "بنا"),
            ("مسؤول", "مسوول"),
            ("قائد", "قايد"),
            ("کهربایی", "كهربايي"),
            ("طبّاخ ٢٠", "طباخ 20"),
            ("Électricien", "electricien"),
            ("Cœur de métier", "COEUR DE METIER"),
            ("E\u{301}lectricien", "electricien"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn what_says_nothing_is_left_out() {
        assert_eq!(fold("conducteur d’engins"), "conducteur engins");
        assert_eq!(fold("l'employé(e) qu’on aide"), "employe on aide");
        assert_eq!(fold("maître(sse) d’école"), "maitre maitresse ecole");
        assert_eq!(
            fold("Driver's mate (heavy lorries)"),
            "driver mate heavy lorries"
        );
        assert_eq!(fold("maçon/maçonne"), "macon maconne");
        assert_eq!(fold("قائد / قائدة"), "قايد قايده");
        assert_eq!(fold("C++, C#"), "c++ c#");
        assert_eq!(fold(" '’- "), "");
    }

    #[test]
    fn an_article_is_taken_from_what_stays_a_word() {
        assert_eq!(without_article("البنا"), Some("بنا"));
        assert_eq!(without_article("والبنا"), Some("بنا"));
        assert_eq!(without_article("اله"), None);
        assert_eq!(without_article("حداد"), None);
    }
}
