//! Conditions as sentences: what a trainer wrote in names, said in the reader's language.
//!
//! A sentence is one clause, written to stand after « if » in each language. Clauses of two simple tests are joined by
//! a word; whatever is more than that becomes a numbered list, so that it is always clear what belongs together.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use crate::lang::{LangId, Locale, MessageArgs};
use crate::questionnaire::{
    Bound, ChoiceId, Condition, DateBound, Item, ItemId, ItemKind, Mode, PartialDate,
    QuestionnaireSource, Relation, with_answers,
};

/// How a sentence calls items.
#[derive(Debug, Clone, Copy)]
pub enum Naming<'a> {
    /// By their question, in the reader's language; a long one by its beginning.
    Labels,
    /// By their number on paper; an item without one by its question.
    Numbers(&'a BTreeMap<ItemId, String>),
    /// By their ids, and choices by theirs.
    Ids,
}

/// The most characters of a question or choice that a sentence repeats.
const LONGEST: usize = 72;

/// The condition as a clause that can stand after « if », items called by their questions.
#[must_use]
pub fn sentence(
    condition: &Condition,
    questionnaire: &QuestionnaireSource,
    locale: &Locale,
) -> String {
    Sentences::new(questionnaire, locale, Naming::Labels).clause(condition)
}

/// Says the conditions of one questionnaire in one language.
#[derive(Clone, Copy)]
pub struct Sentences<'a> {
    questionnaire: &'a QuestionnaireSource,
    locale: &'a Locale,
    naming: Naming<'a>,
    languages: Option<&'a dyn Fn(&LangId) -> String>,
}

impl fmt::Debug for Sentences<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sentences")
            .field("locale", &self.locale)
            .field("naming", &self.naming)
            .finish_non_exhaustive()
    }
}

/// A clause, and whether another can follow it without being taken for a part of it.
struct Clause {
    words: String,
    simple: bool,
}

impl<'a> Sentences<'a> {
    /// Sentences about this questionnaire's items.
    #[must_use]
    pub fn new(
        questionnaire: &'a QuestionnaireSource,
        locale: &'a Locale,
        naming: Naming<'a>,
    ) -> Self {
        Self {
            questionnaire,
            locale,
            naming,
            languages: None,
        }
    }

    /// The same, with names for languages in place of their tags.
    #[must_use]
    pub fn with_language_names(self, names: &'a dyn Fn(&LangId) -> String) -> Self {
        Self {
            languages: Some(names),
            ..self
        }
    }

    /// The condition as a clause that can stand after « if ».
    #[must_use]
    pub fn clause(&self, condition: &Condition) -> String {
        self.told(condition, false, &[]).words
    }

    /// A whole sentence: « Only if … ».
    #[must_use]
    pub fn only_if(&self, condition: &Condition) -> String {
        self.say("sentence-only-if", &[("clause", &self.clause(condition))])
    }

    fn say(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        let mut args = MessageArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        self.locale.with(key, &args)
    }

    /// The condition or its opposite; `above` are the numbers of the lists it stands in.
    fn told(&self, condition: &Condition, not: bool, above: &[usize]) -> Clause {
        use Condition as C;
        let simple = |words| Clause {
            words,
            simple: true,
        };
        match condition {
            C::All(parts) => self.joined(parts, not, !not, above),
            C::Any(parts) => self.joined(parts, not, not, above),
            C::Not(inner) => self.told(inner, !not, above),
            C::AnyRow(group, inner) | C::EveryRow(group, inner) => {
                let every = matches!(condition, C::EveryRow(..)) != not;
                let key = if every {
                    "sentence-every-row"
                } else {
                    "sentence-any-row"
                };
                let clause = self.told(inner, not, above).words;
                let words = self.say(key, &[("item", &self.item(group)), ("clause", &clause)]);
                // What followed would be taken to be about the row.
                Clause {
                    words,
                    simple: false,
                }
            }
            C::Is(item, choice) => simple(self.is(item, std::slice::from_ref(choice), not)),
            C::OneOf(item, choices) => simple(self.is(item, choices, not)),
            C::Has(item, choice) => simple(self.has(item, std::slice::from_ref(choice), not)),
            C::HasAny(item, choices) => simple(self.has(item, choices, not)),
            C::CountChosen(item, bound) => {
                let (side, n) = Side::of(*bound, not);
                simple(self.bounded("sentence-count", item, side, &self.plain(n)))
            }
            C::Num(item, bound) => simple(self.number(item, *bound, not)),
            C::DateIs(item, bound) => simple(self.date(item, bound, not)),
            C::NumVs(item, relation, other) => {
                let side = Side::related(*relation).or_opposite(not);
                let (item, other) = (self.item(item), self.item(other));
                let key = format!("sentence-versus-{side}");
                simple(self.say(&key, &[("item", &item), ("other", &other)]))
            }
            C::LevelAtLeast(item, least) => {
                let side = Side::AtLeast.or_opposite(not);
                let least = self.plain(f64::from(*least));
                simple(self.bounded("sentence-level", item, side, &least))
            }
            C::Answered(item) => {
                let key = if not {
                    "sentence-not-answered"
                } else {
                    "sentence-answered"
                };
                simple(self.say(key, &[("item", &self.item(item))]))
            }
            C::Rows(group, bound) => simple(self.rows(group, *bound, not)),
            C::SumRows(group, of, bound) => {
                let (side, n) = Side::of(*bound, not);
                let bound = self.bound(side, &self.amount(of, n));
                let (item, of) = (self.item(group), self.item(of));
                simple(self.say(
                    "sentence-sum",
                    &[("item", &item), ("of", &of), ("bound", &bound)],
                ))
            }
            C::Language(language) => {
                let name = self
                    .languages
                    .map_or_else(|| language.to_string(), |names| names(language));
                let key = if not {
                    "sentence-language-not"
                } else {
                    "sentence-language"
                };
                simple(self.say(key, &[("language", &self.quoted(&name))]))
            }
            C::Mode(mode) => simple(self.mode(*mode, not)),
        }
    }

    /// Several conditions, or their opposites, of which all must hold or one.
    fn joined(&self, parts: &[Condition], not: bool, all: bool, above: &[usize]) -> Clause {
        if let [only] = parts {
            return self.told(only, not, above);
        }
        let told = |(number, part)| {
            let mut place = above.to_vec();
            place.push(number);
            (self.told(part, not, &place), place)
        };
        let clauses: Vec<(Clause, Vec<usize>)> = (1..).zip(parts).map(told).collect();
        let words = match clauses.as_slice() {
            [] => self.locale.text(if all {
                "sentence-always"
            } else {
                "sentence-never"
            }),
            [(first, _), (second, _)] if first.simple && second.simple => {
                let key = if all { "sentence-and" } else { "sentence-or" };
                self.say(key, &[("first", &first.words), ("second", &second.words)])
            }
            clauses => {
                let listed: Vec<String> = clauses
                    .iter()
                    .map(|(clause, place)| {
                        let number = place.iter().map(|n| self.plain(*n as f64));
                        let number = number.collect::<Vec<_>>().join(".");
                        format!("{number})\u{a0}{}", clause.words)
                    })
                    .collect();
                let key = if all { "sentence-all" } else { "sentence-any" };
                self.say(key, &[("list", &self.locale.names(&listed))])
            }
        };
        Clause {
            words,
            simple: false,
        }
    }

    fn is(&self, item: &ItemId, choices: &[ChoiceId], not: bool) -> String {
        let others = self.others(item, choices);
        let (choices, not) = match &others {
            Some(others) => (others.as_slice(), !not),
            None => (choices, not),
        };
        let named = self.choices(item, choices);
        let (key, choices) = match (not, named.as_slice()) {
            (false, named) => ("sentence-is", self.locale.either(named)),
            (true, [one]) => ("sentence-is-not", one.clone()),
            (true, named) => ("sentence-is-none", self.locale.series(named)),
        };
        self.say(key, &[("item", &self.item(item)), ("choices", &choices)])
    }

    /// The one or two choices of an item that are left out, where nearly all are named. On paper it is shorter to name
    /// these; elsewhere a trainer reads what is written.
    fn others(&self, item: &ItemId, named: &[ChoiceId]) -> Option<Vec<ChoiceId>> {
        let found = self
            .found(item)
            .filter(|_| matches!(self.naming, Naming::Numbers(_)))?;
        let known = self.questionnaire.choices(found);
        if named
            .iter()
            .any(|n| !known.iter().any(|choice| choice.id == *n))
        {
            return None;
        }
        let others = known.iter().filter(|choice| !named.contains(&choice.id));
        let others: Vec<ChoiceId> = others.map(|choice| choice.id.clone()).collect();
        let few = matches!(others.len(), 1 | 2) && named.len() > 2 * others.len();
        few.then_some(others)
    }

    fn has(&self, item: &ItemId, choices: &[ChoiceId], not: bool) -> String {
        let named = self.choices(item, choices);
        let (key, choices) = match (not, named.as_slice()) {
            (false, [one]) => ("sentence-has", one.clone()),
            (false, named) => ("sentence-has-any", self.locale.either(named)),
            (true, [one]) => ("sentence-has-not", one.clone()),
            (true, named) => ("sentence-has-none", self.locale.series(named)),
        };
        self.say(key, &[("item", &self.item(item)), ("choices", &choices)])
    }

    fn number(&self, item: &ItemId, bound: Bound, not: bool) -> String {
        let (side, n) = Side::of(bound, not);
        match self.found(item).map(|found| &found.kind) {
            Some(ItemKind::Date { .. }) => {
                let year = self.plain(n);
                let bound = self.say(&format!("sentence-year-{side}"), &[("n", &year)]);
                let item = self.item(item);
                self.say("sentence-date", &[("item", &item), ("bound", &bound)])
            }
            Some(ItemKind::Level { .. }) => {
                self.bounded("sentence-level", item, side, &self.plain(n))
            }
            _ => self.bounded("sentence-number", item, side, &self.amount(item, n)),
        }
    }

    fn date(&self, item: &ItemId, bound: &DateBound, not: bool) -> String {
        let (DateBound::Before(written) | DateBound::NotBefore(written)) = bound;
        let before = matches!(bound, DateBound::Before(_)) != not;
        let date = PartialDate::parse(written);
        let day = date.and_then(|date| {
            let (month, day) = (date.month?, date.day?);
            let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
            jiff::civil::Date::new(date.year, month, day).ok()
        });
        let said = match (day, date) {
            (Some(day), _) => self.locale.date_long(day),
            (None, Some(date)) => match date.month {
                Some(month) => self.locale.month_short(date.year, month),
                None => self.plain(f64::from(date.year)),
            },
            // That it is no date is said elsewhere.
            (None, None) => written.clone(),
        };
        let key = match (before, day.is_some()) {
            (true, true) => "sentence-before-day",
            (true, false) => "sentence-before",
            (false, true) => "sentence-not-before-day",
            (false, false) => "sentence-not-before",
        };
        let bound = self.say(key, &[("date", &said)]);
        let item = self.item(item);
        self.say("sentence-date", &[("item", &item), ("bound", &bound)])
    }

    fn rows(&self, group: &ItemId, bound: Bound, not: bool) -> String {
        let (side, n) = Side::of(bound, not);
        let (some, none) = match side {
            Side::AtLeast => (n > 0.0 && n <= 1.0, false),
            Side::Above => ((0.0..1.0).contains(&n), false),
            Side::AtMost => (false, (0.0..1.0).contains(&n)),
            Side::Below => (false, n > 0.0 && n <= 1.0),
            Side::Equal => (false, n == 0.0),
            Side::Other => (n == 0.0, false),
        };
        match (some, none) {
            (true, _) => self.say("sentence-some-row", &[("item", &self.item(group))]),
            (_, true) => self.say("sentence-no-row", &[("item", &self.item(group))]),
            _ => self.bounded("sentence-rows", group, side, &self.plain(n)),
        }
    }

    fn mode(&self, mode: Mode, not: bool) -> String {
        self.locale.text(match (mode, not) {
            (Mode::Interview, false) => "sentence-mode-interview",
            (Mode::Interview, true) => "sentence-mode-not-interview",
            (Mode::SelfAnswered, false) => "sentence-mode-self",
            (Mode::SelfAnswered, true) => "sentence-mode-not-self",
            (Mode::Observer, false) => "sentence-mode-observer",
            (Mode::Observer, true) => "sentence-mode-not-observer",
        })
    }

    fn bounded(&self, key: &str, item: &ItemId, side: Side, n: &str) -> String {
        let (item, bound) = (self.item(item), self.bound(side, n));
        self.say(key, &[("item", &item), ("bound", &bound)])
    }

    fn bound(&self, side: Side, n: &str) -> String {
        self.say(&format!("sentence-bound-{side}"), &[("n", n)])
    }

    /// A number as it is written, without decimals that say nothing.
    fn plain(&self, n: f64) -> String {
        let whole = |decimals: &usize| {
            let shifted = n * 10_f64.powi(i32::try_from(*decimals).unwrap_or(0));
            (shifted - shifted.round()).abs() < 1e-6
        };
        let decimals = (0..6).find(whole).unwrap_or(6);
        self.locale.number(n, decimals)
    }

    /// A number with the unit of an item's answers.
    fn amount(&self, item: &ItemId, n: f64) -> String {
        match self.found(item).map(|found| &found.kind) {
            Some(ItemKind::Number { unit, .. }) if !unit.is_empty() => {
                format!(
                    "{}\u{a0}{}",
                    self.plain(n),
                    unit.get(self.locale.lang()).trim()
                )
            }
            Some(ItemKind::Duration { .. }) if n >= 0.0 => self.months(n),
            _ => self.plain(n),
        }
    }

    /// A length of time in months, in years and months where that can be said.
    fn months(&self, n: f64) -> String {
        if n.fract() != 0.0 || n > f64::from(u16::MAX) {
            let months = self.locale.text("duration-in-months");
            return format!("{}\u{a0}{months}", self.plain(n));
        }
        let (years, months) = (n as u32 / 12, n as u32 % 12);
        let mut parts = Vec::new();
        if years > 0 {
            parts.push(self.locale.with1("sentence-years", "years", years));
        }
        if months > 0 || years == 0 {
            parts.push(self.locale.with1("sentence-months", "months", months));
        }
        self.locale.list(&parts)
    }

    fn found(&self, id: &ItemId) -> Option<&'a Item> {
        self.questionnaire.items().find(|item| item.id == *id)
    }

    /// How an item is called.
    fn item(&self, id: &ItemId) -> String {
        match self.naming {
            Naming::Ids => return id.to_string(),
            Naming::Numbers(numbers) => {
                if let Some(number) = numbers.get(id) {
                    return self.say("sentence-question", &[("number", number)]);
                }
            }
            Naming::Labels => {}
        }
        let label = self
            .found(id)
            .map(|item| item.label.get(self.locale.lang()))
            .unwrap_or_default();
        if label.trim().is_empty() {
            id.to_string()
        } else {
            self.quoted(&shortened(label))
        }
    }

    /// How choices of an item are called, each in quotes.
    fn choices(&self, item: &ItemId, wanted: &[ChoiceId]) -> Vec<String> {
        let found = self.found(item);
        let name = |choice: &ChoiceId| {
            let item = found.filter(|_| !matches!(self.naming, Naming::Ids))?;
            if matches!(item.kind, ItemKind::Consent { .. }) {
                return match choice.as_str() {
                    "yes" => Some(self.locale.text("consent-yes")),
                    "no" => Some(self.locale.text("consent-no")),
                    _ => None,
                };
            }
            let choices = self.questionnaire.choices(item).iter();
            let label = choices
                .filter(|known| known.id == *choice)
                .map(|known| known.label.get(self.locale.lang()).trim())
                .find(|label| !label.is_empty())?;
            Some(shortened(label))
        };
        wanted
            .iter()
            .map(|choice| self.quoted(&name(choice).unwrap_or_else(|| choice.to_string())))
            .collect()
    }

    fn quoted(&self, text: &str) -> String {
        self.say("sentence-quoted", &[("text", text)])
    }
}

/// A text, or its first words where it is long; without answers that are not known here.
fn shortened(text: &str) -> String {
    let text = with_answers(text.trim(), |_| None);
    if text.chars().count() <= LONGEST {
        return text;
    }
    let mut short = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        length += word.chars().count() + 1;
        if length > LONGEST {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    if short.is_empty() {
        short = text.chars().take(LONGEST).collect();
    }
    let short = short.trim_end_matches([',', ';', ':', '،', '؛', '.', ' ']);
    format!("{short}…")
}

/// On which side of a number another lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    AtLeast,
    AtMost,
    Above,
    Below,
    Equal,
    Other,
}

impl Side {
    /// The side and the number, or its opposite.
    fn of(bound: Bound, not: bool) -> (Self, f64) {
        let (side, n) = match bound {
            Bound::AtLeast(n) => (Self::AtLeast, n),
            Bound::AtMost(n) => (Self::AtMost, n),
            Bound::Above(n) => (Self::Above, n),
            Bound::Below(n) => (Self::Below, n),
            Bound::Equal(n) => (Self::Equal, n),
        };
        (side.or_opposite(not), n)
    }

    fn related(relation: Relation) -> Self {
        match relation {
            Relation::AtLeast => Self::AtLeast,
            Relation::AtMost => Self::AtMost,
            Relation::Above => Self::Above,
            Relation::Below => Self::Below,
            Relation::Equal => Self::Equal,
        }
    }

    fn or_opposite(self, not: bool) -> Self {
        match (self, not) {
            (side, false) => side,
            (Self::AtLeast, true) => Self::Below,
            (Self::AtMost, true) => Self::Above,
            (Self::Above, true) => Self::AtMost,
            (Self::Below, true) => Self::AtLeast,
            (Self::Equal, true) => Self::Other,
            (Self::Other, true) => Self::Equal,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AtLeast => "at-least",
            Self::AtMost => "at-most",
            Self::Above => "above",
            Self::Below => "below",
            Self::Equal => "equal",
            Self::Other => "other",
        })
    }
}
