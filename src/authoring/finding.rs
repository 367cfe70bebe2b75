//! What a rule finds: which rule, where in the definition, and in which words.

use super::rule::Rule;
use crate::questionnaire::{Fault, FaultKind, Place, Test};

/// One finding in one definition, before it is known in which line of which file that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Where.
    pub place: Place,
    /// Message key of what is wrong.
    pub key: &'static str,
    /// Message key of what to do, where that is a sentence of its own.
    pub remedy: Option<&'static str>,
    /// What the messages name. A value of `what` is a message key itself.
    pub args: Vec<(&'static str, String)>,
    /// What was probably meant, to be put at the place.
    pub near: Option<String>,
    /// Other places that belong to it, each with the message key of what stands there.
    pub related: Vec<(Place, &'static str)>,
}

impl Finding {
    /// A finding by this rule at this place, in these words.
    #[must_use]
    pub fn new(rule: Rule, place: Place, key: &'static str) -> Self {
        Self {
            rule,
            place,
            key,
            remedy: None,
            args: Vec::new(),
            near: None,
            related: Vec::new(),
        }
    }

    /// Names something in the messages.
    #[must_use]
    pub fn naming(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn remedy(mut self, key: &'static str) -> Self {
        self.remedy = Some(key);
        self
    }

    /// Says what was probably meant.
    #[must_use]
    pub fn near(mut self, near: Option<String>) -> Self {
        self.near = near;
        self
    }

    /// Points to another place.
    #[must_use]
    pub fn related(mut self, place: Place, key: &'static str) -> Self {
        self.related.push((place, key));
        self
    }
}

impl From<Fault> for Finding {
    fn from(Fault { at, place, kind }: Fault) -> Self {
        use FaultKind as K;
        let new = |rule, key| Self::new(rule, place.clone(), key).naming("at", at.clone());
        match kind {
            K::UnknownFormat(n) => {
                new(Rule::E22, "check-unknown-format").naming("format", n.to_string())
            }
            K::Nothing => new(Rule::E14, "check-nothing"),
            K::DuplicateId(name, first) => new(Rule::E04, "check-duplicate-id")
                .naming("name", name)
                .related(first, "check-related-first"),
            K::BadId(name) => new(Rule::E02, "check-bad-id").naming("name", name),
            K::Retired(name, said) => new(Rule::E11, "check-retired-id")
                .naming("name", name)
                .related(said, "check-related-retired"),
            K::UnknownItem(name) => new(Rule::E06, "check-unknown-item").naming("name", name),
            K::UnknownChoice(item, name) => new(Rule::E07, "check-unknown-choice")
                .naming("name", name)
                .naming("item", item),
            K::WrongTest(name, test) => new(Rule::E08, "check-wrong-test")
                .naming("name", name)
                .naming("what", wanted(test)),
            K::BadDate(name) => new(Rule::E08, "check-bad-date").naming("name", name),
            K::ForwardReference(name, there) => new(Rule::E09, "check-forward-reference")
                .naming("name", name)
                .related(there, "check-related-later"),
            K::RowReference(name) => new(Rule::E10, "check-row-reference").naming("name", name),
            K::UnknownList(name) => new(Rule::E03, "check-unknown-list").naming("name", name),
            K::ListAndChoices => new(Rule::E08, "check-list-and-choices"),
            K::NoChoices => new(Rule::E14, "check-no-choices"),
            K::Levels(count) => new(Rule::E19, "check-levels").naming("count", count.to_string()),
            K::BadRange => new(Rule::E15, "check-bad-range"),
            K::BadWeight(name) => new(Rule::E15, "check-bad-weight").naming("name", name),
            K::NoValue(name) => new(Rule::E15, "check-no-value").naming("name", name),
            K::ScaleOrder => new(Rule::E15, "check-scale-order"),
            K::MissingText(part, language) => new(Rule::E17, "check-missing-text")
                .naming("part", part)
                .naming("language", language),
            K::EmptyText(part, language) => new(Rule::E17, "check-empty-text")
                .naming("part", part)
                .naming("language", language),
            K::UndeclaredLanguage(part, language) => new(Rule::E03, "check-undeclared-language")
                .naming("part", part)
                .naming("language", language),
            K::UndeclaredSource(language) => {
                new(Rule::E17, "check-undeclared-source").naming("language", language)
            }
            K::NestedGroup => new(Rule::E21, "check-nested-group"),
            K::UnknownPlaceholder(name) => {
                new(Rule::E20, "check-unknown-placeholder").naming("name", name)
            }
            K::PlaceholderHere(name) => {
                new(Rule::E20, "check-placeholder-here").naming("name", name)
            }
            K::PlaceholdersDiffer(language, extra, missing) => {
                placeholders(&new, &language, &extra, &missing)
            }
            K::TooDeep(depth, most) => new(Rule::E21, "check-condition-deep")
                .naming("count", depth.to_string())
                .naming("max", most.to_string()),
        }
    }
}

fn placeholders(
    new: &impl Fn(Rule, &'static str) -> Finding,
    language: &str,
    extra: &[String],
    missing: &[String],
) -> Finding {
    let (key, names) = if missing.is_empty() {
        ("check-placeholder-extra", extra)
    } else {
        ("check-placeholder-missing", missing)
    };
    new(Rule::E20, key)
        .naming("language", language)
        .naming("name", names.join(", "))
}

/// Message key of the items that can be looked at so.
fn wanted(test: Test) -> &'static str {
    match test {
        Test::Choice => "check-what-choice",
        Test::Choices => "check-what-choices",
        Test::Number => "check-what-number",
        Test::Date => "check-what-date",
        Test::Level => "check-what-level",
        Test::Presence => "check-what-presence",
        Test::Named => "check-what-named",
        Test::Rows => "check-what-rows",
    }
}
