//! Fluent messages: every word the programme itself shows, and figures, dates and lists the way a language writes them.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use jiff::civil::{Date, Time};
use unic_langid::LanguageIdentifier;

use super::figures::{self, Digits, DigitsWish, rounded};
use super::{Direction, LangId};

/// The arguments of a message.
pub type MessageArgs<'a> = FluentArgs<'a>;

/// The messages of one file.
pub(super) struct Layer {
    lang: LangId,
    digits: Digits,
    counts_as_arabic: bool,
    bundle: FluentBundle<FluentResource>,
}

impl Layer {
    /// Reads a Fluent source. Messages with a fault are left out.
    pub(super) fn parse(lang: &LangId, source: &str, digits: Digits, decimal: char) -> Self {
        // The tables of plural forms have no lines for the spoken forms of Arabic.
        let counts_as_arabic = lang.is_arabic();
        let counted_as = if counts_as_arabic {
            "ar"
        } else {
            lang.as_str()
        };
        let id: LanguageIdentifier = counted_as.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolating marks would be copied, searched and printed; the layout isolates by paragraph instead.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::warn!(language = %lang, count = errors.len(), "messages defined twice");
        }
        let mut layer = Self {
            lang: lang.clone(),
            digits,
            counts_as_arabic,
            bundle,
        };
        layer.write_figures(decimal);
        layer
    }

    /// Sets how numbers that are put into messages, and the digits of the messages themselves, are written.
    fn write_figures(&mut self, decimal: char) {
        let comma = decimal == ',';
        self.bundle.set_formatter(Some(match (self.digits, comma) {
            (Digits::Western, true) => western::<',', _>,
            (Digits::Western, false) => western::<'.', _>,
            (Digits::ArabicIndic, _) => arabic_indic,
            (Digits::Persian, _) => persian,
        }));
        self.bundle.set_transform(match self.digits {
            Digits::Western => None,
            Digits::ArabicIndic => Some(|text| figures::in_text(text, Digits::ArabicIndic)),
            Digits::Persian => Some(|text| figures::in_text(text, Digits::Persian)),
        });
    }

    /// The message, and whether everything it names is there.
    fn format(&self, key: &str, args: Option<&MessageArgs<'_>>) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors: Vec<FluentError> = Vec::new();
        let counted = args
            .filter(|_| self.counts_as_arabic)
            .and_then(arabic_counts);
        let args = counted.as_ref().or(args);
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        Some((text.into_owned(), errors.is_empty()))
    }
}

/// The sign before the decimals, where a file names it.
pub(super) fn decimal_mark(source: &str) -> Option<char> {
    simple_message(source, "number-decimal")?.chars().next()
}

/// A message on one line into which nothing is put, without reading the rest.
pub(super) fn simple_message<'s>(source: &'s str, key: &str) -> Option<&'s str> {
    source
        .lines()
        .filter_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))
        .map(str::trim)
        .find(|text| !text.is_empty() && !text.contains('{'))
}

/// Counts from 100 on, for Arabic: 103 is said as 3 and 111 as 11. The tables at hand (`intl_pluralrules` 7) forget
/// this, so each such count stands in with the form it takes and is shown as it is. Nothing where there is none.
fn arabic_counts<'b>(args: &'b FluentArgs<'_>) -> Option<FluentArgs<'b>> {
    let stand_in = |value: &FluentValue<'_>| match value {
        FluentValue::Number(n) if n.value >= 100.0 && n.value % 100.0 >= 3.0 => {
            let mut shown = n.clone();
            shown.options.currency = Some(n.as_string().into_owned());
            shown.value %= 100.0;
            Some(FluentValue::Number(shown))
        }
        _ => None,
    };
    args.iter().find_map(|(_, value)| stand_in(value))?;
    Some(
        args.iter()
            .map(|(name, value)| {
                let value = stand_in(value).unwrap_or_else(|| value.clone());
                (name.to_owned(), value)
            })
            .collect(),
    )
}

// Fluent takes functions without surroundings, so each way of writing has its own.
fn western<const DECIMAL: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(value, DECIMAL, Digits::Western)
}

fn arabic_indic<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(value, '.', Digits::ArabicIndic)
}

fn persian<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(value, '.', Digits::Persian)
}

fn number(value: &FluentValue<'_>, decimal: char, digits: Digits) -> Option<String> {
    match value {
        FluentValue::Number(n) => {
            // No amount of money is ever shown: the place for its unit holds what a count is shown as.
            let shown = n.options.currency.as_deref();
            let plain = shown.map_or_else(|| n.as_string(), |s| s.to_owned().into());
            Some(figures::written(&plain, decimal, digits))
        }
        _ => None,
    }
}

/// The screen texts of one language: its own, and those of the languages that stand in where it has none.
pub struct Locale {
    lang: LangId,
    digits: Digits,
    own_digits: Digits,
    decimal: char,
    layers: Vec<Arc<Layer>>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Locale {
    /// Reads a Fluent source by itself. Messages with a fault are left out; they show as their key.
    #[must_use]
    pub fn parse(lang: LangId, source: &str) -> Self {
        let digits = Digits::of(&lang, DigitsWish::Usual);
        let decimal = decimal_mark(source).unwrap_or('.');
        let layer = Layer::parse(&lang, source, digits, decimal);
        Self::of_layers(lang, (digits, decimal), vec![Arc::new(layer)])
    }

    /// The first layer that has a message gives it.
    pub(super) fn of_layers(
        lang: LangId,
        (digits, decimal): (Digits, char),
        layers: Vec<Arc<Layer>>,
    ) -> Self {
        Self {
            own_digits: Digits::own(&lang),
            lang,
            digits,
            decimal,
            layers,
        }
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

    /// The digits it is written with.
    #[must_use]
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The digits of its own script.
    #[must_use]
    pub fn own_digits(&self) -> Digits {
        self.own_digits
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
        let mut faulty = None;
        for layer in &self.layers {
            match layer.format(key, args) {
                Some((text, true)) => return self.in_place(layer, text),
                // A message that names what is not there is worse than one in the language that stands in.
                Some((text, false)) => faulty = faulty.or(Some(text)),
                None => {}
            }
        }
        faulty.unwrap_or_else(|| key.to_owned())
    }

    /// Words of a language that runs the other way keep their full stop at their own end.
    fn in_place(&self, layer: &Layer, text: String) -> String {
        if layer.lang == self.lang {
            return text;
        }
        let runs = layer.lang.direction();
        let at_edge = |c: Option<char>| c.is_some_and(|c| !c.is_alphabetic());
        let neutral = at_edge(text.chars().next()) || at_edge(text.chars().next_back());
        match runs {
            _ if runs == self.direction() || !neutral => text,
            Direction::Ltr => format!("\u{200e}{text}\u{200e}"),
            Direction::Rtl => format!("\u{200f}{text}\u{200f}"),
        }
    }

    /// Whether a message is defined, here or in a language that stands in.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.layers.iter().any(|l| l.bundle.has_message(key))
    }

    /// A number with so many decimals: "2,5".
    #[must_use]
    pub fn number(&self, x: f64, decimals: usize) -> String {
        let plain = match rounded(x, decimals) {
            FluentValue::Number(n) => n.as_string(),
            _ => Cow::Borrowed(""),
        };
        figures::written(&plain, self.decimal, self.digits)
    }

    /// A day in figures: "02/03/2026".
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("day", self.two(date.day()));
        args.set("month", self.two(date.month()));
        args.set("year", date.year());
        self.with("date-short", &args)
    }

    /// A month in figures: "03/2026".
    #[must_use]
    pub fn month_short(&self, year: i16, month: u8) -> String {
        let mut args = FluentArgs::new();
        args.set("month", self.two(month));
        args.set("year", year);
        self.with("date-short-month", &args)
    }

    /// A day in words: "2 mars 2026".
    #[must_use]
    pub fn date_long(&self, date: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("day", date.day());
        args.set("month", self.text(&format!("month-{}", date.month())));
        args.set("year", date.year());
        self.with("date-long", &args)
    }

    /// A time of day: "14:05".
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let mut args = FluentArgs::new();
        args.set("hours", self.two(time.hour()));
        args.set("minutes", self.two(time.minute()));
        self.with("time-short", &args)
    }

    /// A number with two digits at least.
    fn two(&self, n: impl std::fmt::Display) -> String {
        figures::written(&format!("{n:0>2}"), '.', self.digits)
    }

    /// "a, b".
    #[must_use]
    pub fn series<T: AsRef<str>>(&self, items: &[T]) -> String {
        joined(items, &self.text("list-separator"))
    }

    /// "a, b and c".
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.ended(items, "list-separator", "list-and")
    }

    /// "a, b or c".
    #[must_use]
    pub fn either<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.ended(items, "list-or-separator", "list-or")
    }

    /// "Lay tiles; Keep a till": names that may hold a comma or an "and" of their own.
    #[must_use]
    pub fn names<T: AsRef<str>>(&self, items: &[T]) -> String {
        joined(items, &self.text("list-strong-separator"))
    }

    fn ended<T: AsRef<str>>(&self, items: &[T], separator: &str, end: &str) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let mut args = FluentArgs::new();
                args.set("items", joined(first, &self.text(separator)));
                args.set("last", last.as_ref());
                self.with(end, &args)
            }
        }
    }
}

fn joined<T: AsRef<str>>(items: &[T], separator: &str) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    items.join(separator)
}
