//! The languages there are: those the programme carries, and those of files that were dropped in.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::LangId;
use super::figures::{Digits, DigitsWish};
use super::locale::{Layer, Locale, decimal_mark, simple_message};

/// The key by which a language names itself.
const NAME: &str = "language-name";

/// The key by which a language says which one stands in where it has no message.
const FALLBACK: &str = "language-fallback";

/// The languages the programme carries.
const CARRIED: [(&str, &str); 3] = [
    ("fr", include_str!("../../assets/locales/fr.ftl")),
    ("ar", include_str!("../../assets/locales/ar.ftl")),
    ("en", include_str!("../../assets/locales/en.ftl")),
];

/// The screen texts of every language there is; each is read when it is first asked for.
#[derive(Debug)]
pub struct Locales {
    by_lang: BTreeMap<LangId, Language>,
    digits: DigitsWish,
}

/// The files of one language, the later over the earlier.
#[derive(Default)]
struct Language {
    sources: Vec<Arc<Cow<'static, str>>>,
    layers: OnceLock<Vec<Arc<Layer>>>,
    locale: OnceLock<Arc<Locale>>,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Language({} files)", self.sources.len())
    }
}

impl Locales {
    /// The languages the programme carries: French, Arabic, English.
    #[must_use]
    pub fn embedded() -> Self {
        let mut locales = Self {
            by_lang: BTreeMap::new(),
            digits: DigitsWish::Usual,
        };
        for (tag, source) in CARRIED {
            locales.add(LangId::new(tag), Cow::Borrowed(source));
        }
        locales
    }

    /// The file of a carried language.
    #[must_use]
    pub fn carried(lang: &LangId) -> Option<&'static str> {
        let found = CARRIED.iter().find(|(tag, _)| *tag == lang.as_str());
        found.map(|(_, source)| *source)
    }

    /// The carried languages, with those of these files added to them or, message by message, put over them.
    #[must_use]
    pub fn with_files(files: impl IntoIterator<Item = (LangId, String)>) -> Self {
        let mut locales = Self::embedded();
        for (lang, source) in files {
            locales.add(lang, Cow::Owned(source));
        }
        locales
    }

    fn add(&mut self, lang: LangId, source: Cow<'static, str>) {
        let language = self.by_lang.entry(lang).or_default();
        language.sources.push(Arc::new(source));
    }

    /// The same languages, written with other digits.
    #[must_use]
    pub fn with_digits(&self, digits: DigitsWish) -> Self {
        let again = |(lang, language): (&LangId, &Language)| {
            let sources = language.sources.clone();
            (
                lang.clone(),
                Language {
                    sources,
                    ..Language::default()
                },
            )
        };
        Self {
            by_lang: self.by_lang.iter().map(again).collect(),
            digits,
        }
    }

    /// Which digits are wished for.
    #[must_use]
    pub fn digits(&self) -> DigitsWish {
        self.digits
    }

    /// The texts of this language, of a wider one (`ar` for `ar-ma`), or French where it has none.
    #[must_use]
    pub fn get(&self, lang: &LangId) -> Arc<Locale> {
        let lang = self.nearest(lang).unwrap_or_else(LangId::french);
        let make = || {
            let digits = Digits::of(&lang, self.digits);
            let chain = self.chain(&lang);
            let layers = chain.iter().flat_map(|l| self.layers(l));
            Arc::new(Locale::of_layers(
                lang.clone(),
                (digits, self.decimal(&lang)),
                layers.cloned().collect(),
            ))
        };
        match self.by_lang.get(&lang) {
            Some(language) => language.locale.get_or_init(make).clone(),
            // French is carried; without it every text would show as its key.
            None => make(),
        }
    }

    /// This language, or a wider one that there are texts in.
    #[must_use]
    pub fn nearest(&self, lang: &LangId) -> Option<LangId> {
        std::iter::successors(Some(lang.clone()), LangId::wider)
            .find(|lang| self.by_lang.contains_key(lang))
    }

    /// Whether there are texts in exactly this language.
    #[must_use]
    pub fn has(&self, lang: &LangId) -> bool {
        self.by_lang.contains_key(lang)
    }

    /// The languages, in order of tag.
    pub fn languages(&self) -> impl Iterator<Item = &LangId> {
        self.by_lang.keys()
    }

    /// The languages that were added to those the programme carries, in order of tag.
    pub fn added(&self) -> impl Iterator<Item = &LangId> {
        self.languages().filter(|l| Self::carried(l).is_none())
    }

    /// The name of a language in itself; its tag where its file does not say.
    #[must_use]
    pub fn name(&self, lang: &LangId) -> String {
        // Read as a line, so that the bar need not read every language.
        self.simple(lang, NAME)
            .map_or_else(|| lang.to_string(), str::to_owned)
    }

    /// What the files of a language say under a key on one line, the last one first.
    fn simple(&self, lang: &LangId, key: &str) -> Option<&str> {
        let sources = &self.by_lang.get(lang)?.sources;
        sources.iter().rev().find_map(|s| simple_message(s, key))
    }

    /// The decimal mark of a language, or of the one that stands in for it.
    fn decimal(&self, lang: &LangId) -> char {
        let chain = self.chain(lang);
        let sources = chain.iter().filter_map(|l| self.by_lang.get(l));
        let mut sources = sources.flat_map(|l| l.sources.iter().rev());
        sources.find_map(|s| decimal_mark(s)).unwrap_or('.')
    }

    /// The language that stands in where this one has no message, if it is not itself.
    #[must_use]
    pub fn fallback(&self, lang: &LangId) -> Option<LangId> {
        self.chain(lang).get(1).cloned()
    }

    fn layers(&self, lang: &LangId) -> &[Arc<Layer>] {
        let Some(language) = self.by_lang.get(lang) else {
            return &[];
        };
        language.layers.get_or_init(|| {
            let digits = Digits::of(lang, self.digits);
            let decimal = self.decimal(lang);
            let parse =
                |source: &Arc<Cow<'static, str>>| Layer::parse(lang, source, digits, decimal);
            let sources = language.sources.iter().rev();
            sources.map(|s| Arc::new(parse(s))).collect()
        })
    }

    /// The language, the one that stands in for it, and so on to French; no language twice.
    fn chain(&self, lang: &LangId) -> Vec<LangId> {
        let mut chain = vec![lang.clone()];
        while let Some(last) = chain.last() {
            let named = self.simple(last, FALLBACK);
            let wider = std::iter::successors(last.wider(), LangId::wider);
            let candidates = named
                .map(LangId::new)
                .into_iter()
                .chain(wider)
                .chain([LangId::french()]);
            let next = candidates
                .filter(|l| self.has(l))
                .find(|l| !chain.contains(l));
            match next {
                Some(next) => chain.push(next),
                None => break,
            }
        }
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(files: &[(&str, &str)]) -> Locales {
        let files = files.iter().map(|(t, s)| (LangId::new(t), (*s).to_owned()));
        Locales::with_files(files)
    }

    #[test]
    fn a_message_that_a_language_lacks_comes_from_the_one_that_stands_in() {
        let locales = with(&[
            (
                "ary",
                "language-name = الدارجة\nlanguage-fallback = ar\nhome = الدوسيات\n",
            ),
            ("es-mx", "language-name = Español\nopen = Abrir\n"),
            ("es", "language-fallback = en\nhome = Expedientes\n"),
        ]);
        let said = |tag: &str, key: &str| locales.get(&LangId::new(tag)).text(key);
        let carried = |tag: &str, key: &str| Locales::embedded().get(&LangId::new(tag)).text(key);
        assert_eq!(said("ary", "home"), "الدوسيات");
        assert_eq!(said("ary", "open"), carried("ar", "open"));
        assert_eq!(said("es-mx", "open"), "Abrir");
        assert_eq!(said("es-mx", "home"), "Expedientes");
        assert_eq!(said("es-mx", "redo"), carried("en", "redo"));
        assert_eq!(said("apc", "open"), carried("ar", "open"));
        // A region nobody wrote for is read in its language, a language nobody wrote in French.
        assert_eq!(said("es-AR", "home"), "Expedientes");
        assert_eq!(said("ti", "home"), carried("fr", "home"));
        assert_eq!(said("fr", "no-such-key"), "no-such-key");
        assert_eq!(locales.name(&LangId::new("ary")), "الدارجة");
        assert_eq!(locales.name(&LangId::new("es")), "es");
        assert_eq!(
            locales.fallback(&LangId::new("es")),
            Some(LangId::new("en"))
        );
    }

    #[test]
    fn a_file_goes_over_a_carried_language_message_by_message() {
        let locales = with(&[("fr", "home = Personnes\nopen = Ouvrir { $nobody }\n")]);
        let french = locales.get(&LangId::french());
        assert_eq!(french.text("home"), "Personnes");
        assert_eq!(french.text("redo"), "Rétablir");
        // A message that names what is not there is passed over.
        assert_eq!(french.text("open"), "Ouvrir");
        assert_eq!(locales.name(&LangId::french()), "Français");
    }

    #[test]
    fn a_file_without_a_decimal_mark_has_that_of_the_language_that_stands_in() {
        let locales = with(&[
            ("es", "level-self = dice { $level }\n"),
            ("fr", "level-self = a dit { $level }\n"),
            ("so", "language-fallback = en\nlevel-self = { $level }\n"),
        ]);
        for (tag, number, said) in [
            ("es", "2,5", "dice 2,5"),
            ("fr", "2,5", "a dit 2,5"),
            ("so", "2.5", "2.5"),
        ] {
            let locale = locales.get(&LangId::new(tag));
            let level = super::super::rounded(2.5, 1);
            assert_eq!(locale.number(2.5, 1), number, "{tag}");
            assert_eq!(locale.with1("level-self", "level", level), said, "{tag}");
        }
    }

    #[test]
    fn languages_that_stand_in_for_each_other_end_in_french() {
        let locales = with(&[
            ("a1a", "language-fallback = bbb\n"),
            ("bbb", "language-fallback = a1a\nhome = B\n"),
        ]);
        let locale = locales.get(&LangId::new("a1a"));
        assert_eq!(locale.text("home"), "B");
        assert_eq!(locale.text("redo"), "Rétablir");
    }

    #[test]
    fn figures_dates_and_lists_follow_the_language() {
        let locales = Locales::embedded();
        let day = jiff::civil::date(2026, 8, 1);
        let time = jiff::civil::time(9, 5, 0, 0);
        let [fr, ar, en] = ["fr", "ar", "en"].map(|l| locales.get(&LangId::new(l)));
        for (locale, number, short, long, list, either) in [
            (
                &fr,
                "2,5",
                "01/08/2026",
                "1er août 2026",
                "a, b et c",
                "a, b ou c",
            ),
            (
                &ar,
                "2,5",
                "01/08/2026",
                "1 غشت 2026",
                "a، b وc",
                "a أو b أو c",
            ),
            (
                &en,
                "2.5",
                "01/08/2026",
                "1 August 2026",
                "a, b and c",
                "a, b or c",
            ),
        ] {
            assert_eq!(locale.number(2.5, 1), number);
            assert_eq!(locale.number(-0.04, 1), locale.number(0.0, 1));
            assert_eq!(locale.date_short(day), short);
            assert_eq!(locale.date_long(day), long);
            assert_eq!(locale.list(&["a", "b", "c"]), list);
            assert_eq!(locale.either(&["a", "b", "c"]), either);
            assert_eq!(locale.either(&["a"]), "a");
        }
        assert_eq!(fr.time(time), "09:05");

        let own = locales.with_digits(DigitsWish::Own);
        let ar = own.get(&LangId::new("ar"));
        assert_eq!(ar.number(2.5, 1), "٢٫٥");
        assert_eq!(ar.date_short(day), "٠١/٠٨/٢٠٢٦");
        assert_eq!(ar.date_long(day), "١ غشت ٢٠٢٦");
        assert_eq!(ar.time(time), "٠٩:٠٥");
        // A name that a person gave is left as it is.
        assert!(ar.with1("home-open", "name", "Awa 2").contains("Awa 2"));
        assert_eq!(own.get(&LangId::french()).number(2.5, 1), "2,5");
    }

    #[test]
    fn a_fallback_that_runs_the_other_way_keeps_its_full_stop() {
        let locales = with(&[("ps", "language-name = پښتو\n")]);
        let pashto = locales.get(&LangId::new("ps"));
        assert_eq!(pashto.direction(), super::super::Direction::Rtl);
        assert_eq!(pashto.text("redo"), "Rétablir");
        let sentence = pashto.text("home-nothing-found");
        assert!(sentence.starts_with('\u{200e}') && sentence.ends_with('\u{200e}'));
    }
}
