//! Language tags for what workbooks call their languages.

use std::collections::BTreeMap;

use crate::lang::LangId;

/// Names of languages as humanitarian workbooks write them, in small letters, with their tags.
const NAMES: &[(&str, &str)] = &[
    ("afaan oromo", "om"),
    ("albanian", "sq"),
    ("amazigh", "zgh"),
    ("amharic", "am"),
    ("arabe", "ar"),
    ("arabic", "ar"),
    ("armenian", "hy"),
    ("bambara", "bm"),
    ("bangla", "bn"),
    ("bengali", "bn"),
    ("burmese", "my"),
    ("chinese", "zh"),
    ("dari", "prs"),
    ("darija", "ary"),
    ("deutsch", "de"),
    ("dutch", "nl"),
    ("english", "en"),
    ("anglais", "en"),
    ("espagnol", "es"),
    ("español", "es"),
    ("farsi", "fa"),
    ("français", "fr"),
    ("francais", "fr"),
    ("french", "fr"),
    ("fula", "ff"),
    ("fulfulde", "ff"),
    ("georgian", "ka"),
    ("german", "de"),
    ("greek", "el"),
    ("haitian creole", "ht"),
    ("hausa", "ha"),
    ("hindi", "hi"),
    ("igbo", "ig"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("italiano", "it"),
    ("kinyarwanda", "rw"),
    ("kirundi", "rn"),
    ("kiswahili", "sw"),
    ("kurdish", "ku"),
    ("kurmanji", "kmr"),
    ("lingala", "ln"),
    ("luganda", "lg"),
    ("malagasy", "mg"),
    ("nepali", "ne"),
    ("oromifa", "om"),
    ("oromiffa", "om"),
    ("oromo", "om"),
    ("pashto", "ps"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("pulaar", "ff"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("somali", "so"),
    ("sorani", "ckb"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("tagalog", "tl"),
    ("tamazight", "zgh"),
    ("tamil", "ta"),
    ("tigirigna", "ti"),
    ("tigrigna", "ti"),
    ("tigringna", "ti"),
    ("tigrinya", "ti"),
    ("turkish", "tr"),
    ("türkçe", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
    ("wolof", "wo"),
    ("yoruba", "yo"),
    ("العربية", "ar"),
    ("عربي", "ar"),
];

/// The tag of a language that a workbook calls so: by the code in brackets, as a tag, or by its name.
#[must_use]
pub fn tag(name: &str) -> Option<LangId> {
    let name = name.trim();
    let code = name
        .rsplit_once('(')
        .and_then(|(_, code)| code.trim().strip_suffix(')'));
    if let Some(id) = code.and_then(|code| LangId::of_system(code.trim())) {
        return Some(id);
    }
    let bare = name.split('(').next().unwrap_or_default().trim();
    let small = bare.to_lowercase();
    if let Some((_, tag)) = NAMES.iter().find(|(known, _)| *known == small) {
        return Some(LangId::new(tag));
    }
    // A name of eight letters looks like a tag too; those that people write have two or three.
    let subtag = bare.split(['-', '_']).next().unwrap_or_default();
    (2..=3)
        .contains(&subtag.len())
        .then(|| LangId::of_system(bare))
        .flatten()
}

/// The tags of a workbook's languages.
#[derive(Debug, Default)]
pub struct Languages {
    known: BTreeMap<String, LangId>,
    guessed: u16,
}

impl Languages {
    /// The tag of a language, and whether its name is a known one. Each unknown name gets a tag for private use.
    pub fn of(&mut self, name: &str) -> (LangId, bool) {
        let key = name.trim().to_lowercase();
        if let Some(id) = self.known.get(&key) {
            return (id.clone(), true);
        }
        let (id, certain) = match tag(name) {
            Some(id) => (id, true),
            None => (self.private(), false),
        };
        self.known.insert(key, id.clone());
        (id, certain)
    }

    /// `qaa` to `qtz` are kept free for private use.
    fn private(&mut self) -> LangId {
        const LAST: u16 = 20 * 26 - 1;
        let number = self.guessed.min(LAST);
        self.guessed = number + 1;
        let letter = |n: u16| char::from(b'a' + n as u8);
        LangId::new(&format!("q{}{}", letter(number / 26), letter(number % 26)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_code_and_by_name() {
        let of = |name: &str| tag(name).map(|t| t.as_str().to_owned());
        assert_eq!(of("Deutsch (de)").as_deref(), Some("de"));
        assert_eq!(of("Arabic (ar-MA)").as_deref(), Some("ar-ma"));
        assert_eq!(of("english").as_deref(), Some("en"));
        assert_eq!(of("Tigirigna").as_deref(), Some("ti"));
        assert_eq!(of("fr").as_deref(), Some("fr"));
        assert_eq!(of("Zaghawa"), None);
        let mut languages = Languages::default();
        assert_eq!(languages.of("Zaghawa"), (LangId::new("qaa"), false));
        assert_eq!(languages.of("Masalit"), (LangId::new("qab"), false));
        assert_eq!(languages.of("zaghawa "), (LangId::new("qaa"), true));
    }
}
