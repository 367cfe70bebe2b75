//! Fluent messages: every word the programme itself shows, from `assets/locales/*.ftl`.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Direction, LangId};

/// The arguments of a message.
pub type MessageArgs<'a> = FluentArgs<'a>;

/// The screen texts of one language.
pub struct Locale {
    lang: LangId,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Locale {
    /// Reads a Fluent source. Messages with a fault are left out; they show as their key.
    #[must_use]
    pub fn parse(lang: LangId, source: &str) -> Self {
        let id: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolating marks would be copied, searched and printed; the layout isolates by paragraph instead.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::warn!(language = %lang, count = errors.len(), "messages defined twice");
        }
        Self { lang, bundle }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> &LangId {
        &self.lang
    }

    /// Which way the language runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }

    /// The message of this key; the key itself where there is none, so that a gap is seen.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The message of this key with arguments.
    #[must_use]
    pub fn with(&self, key: &str, args: &MessageArgs<'_>) -> String {
        self.format(key, Some(args))
    }

    /// The message of this key with one argument.
    pub fn with1<'a>(&self, key: &str, name: &'a str, value: impl Into<FluentValue<'a>>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value);
        self.format(key, Some(&args))
    }

    fn format(&self, key: &str, args: Option<&MessageArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned()
    }

    /// Whether a message is defined.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

/// The screen texts of every language there is; each is read when it is first asked for.
#[derive(Debug)]
pub struct Locales {
    by_lang: BTreeMap<LangId, (&'static str, OnceLock<Arc<Locale>>)>,
}

impl Locales {
    /// The languages the programme carries: French, Arabic, English.
    #[must_use]
    pub fn embedded() -> Self {
        let sources = [
            ("fr", include_str!("../../assets/locales/fr.ftl")),
            ("ar", include_str!("../../assets/locales/ar.ftl")),
            ("en", include_str!("../../assets/locales/en.ftl")),
        ];
        let by_lang = sources
            .into_iter()
            .map(|(tag, source)| (LangId::new(tag), (source, OnceLock::new())))
            .collect();
        Self { by_lang }
    }

    /// The texts of this language, or French where it has none.
    #[must_use]
    pub fn get(&self, lang: &LangId) -> Arc<Locale> {
        let lang = if self.by_lang.contains_key(lang) {
            lang.clone()
        } else {
            LangId::french()
        };
        match self.by_lang.get(&lang) {
            Some((source, read)) => read
                .get_or_init(|| Arc::new(Locale::parse(lang, source)))
                .clone(),
            // French is carried; without it every text would show as its key.
            None => Arc::new(Locale::parse(lang, "")),
        }
    }

    /// The languages, in order of tag.
    pub fn languages(&self) -> impl Iterator<Item = &LangId> {
        self.by_lang.keys()
    }
}
