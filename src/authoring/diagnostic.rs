//! What is wrong with a trainers' file, where, and what to do.

use std::ops::Range;

use super::rule::Rule;
use crate::lang::{Locale, MessageArgs, rounded};

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// All is well; perhaps it was not meant so.
    Note,
    /// The file works; better mend it.
    Warning,
    /// The file, or this part of it, cannot be used.
    Error,
}

/// One finding about one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// The file, as it was named.
    pub file: String,
    /// Line and column, from 1.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub problem: Problem,
    /// The bytes of the file that it is about.
    pub span: Option<Range<usize>>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// What was probably meant, to be put in place of the span.
    pub near: Option<String>,
}

/// Another place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The file, as it was named.
    pub file: String,
    /// Line and column, from 1.
    pub position: (usize, usize),
    /// The bytes of the file.
    pub span: Range<usize>,
    /// Message key of what stands there.
    pub key: &'static str,
}

/// What can be wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It cannot be opened; the system's reason.
    Unreadable(String),
    /// It is not there.
    NotFound,
    /// It is a folder where a file is needed.
    Folder,
    /// It is a file where a folder is needed.
    NotAFolder,
    /// It is neither a file nor a folder, but a pipe or a device.
    NotAFile,
    /// It is a link that leads out of its folder.
    Outside,
    /// It is larger than is read.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        max: usize,
    },
    /// It is not UTF-8.
    NotUtf8,
    /// It is nested deeper than is read.
    TooDeep {
        /// The deepest that is read.
        max: usize,
    },
    /// It ends within a text, list or bracket.
    EndsTooSoon,
    /// A character that cannot stand there.
    UnexpectedCharacter {
        /// The character.
        found: char,
    },
    /// A name that is not known there.
    UnknownName {
        /// What was written.
        found: String,
        /// What can stand there.
        known: Vec<String>,
    },
    /// A name that is needed there.
    MissingName {
        /// The name.
        name: String,
    },
    /// A name that is written twice.
    RepeatedName {
        /// The name.
        name: String,
    },
    /// Anything else that cannot be read.
    Syntax {
        /// The reader's own words.
        detail: String,
    },
    /// The folder has no such file, and nothing works without it.
    MissingFile,
    /// The folder has no trainers' file at all.
    EmptyFolder,
    /// It is of a format that this programme does not know.
    UnknownFormat(u32),
    /// What a rule found.
    Found {
        /// The rule.
        rule: Rule,
        /// Message key of what is wrong.
        key: &'static str,
        /// Message key of what to do, where that is a sentence of its own.
        remedy: Option<&'static str>,
        /// What the messages name. A value of `what` is a message key itself.
        args: Vec<(&'static str, String)>,
    },
    /// A name that should lead somewhere.
    Dangling {
        /// The item, competence or occupation it is in.
        at: String,
        /// Message key of what it should be: `check-what-competence`.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// A figure outside its range.
    OutOfRange {
        /// Where.
        at: String,
        /// What may stand there.
        range: &'static str,
    },
    /// A character that no font of the programme has.
    NoFont {
        /// The character.
        letter: char,
        /// In how many places of the file it stands.
        places: usize,
        /// Whether a font of this computer has it.
        here: bool,
    },
    /// It is no font that can be read.
    NotAFont,
    /// A language file whose name is no language tag.
    NoLanguage {
        /// The name, without its ending.
        name: String,
    },
    /// A message that cannot be read.
    MessageSyntax {
        /// The line as it is written.
        line: String,
    },
    /// A message that the programme does not ask for.
    UnknownMessage {
        /// Its key.
        name: String,
    },
    /// A message that names other things than the French one.
    MessageArguments {
        /// Its key.
        name: String,
        /// What it names.
        found: String,
        /// What the French one names.
        expected: String,
    },
    /// Messages that the language lacks.
    MessagesMissing {
        /// The language they show in, in itself.
        language: String,
        /// Their keys.
        names: Vec<String>,
    },
    /// Messages that are word for word the French ones.
    MessagesUntranslated {
        /// Their keys.
        names: Vec<String>,
    },
}

impl Diagnostic {
    /// An error without a position.
    #[must_use]
    pub fn error(file: &str, problem: Problem) -> Self {
        Self::new(Severity::Error, file, None, problem)
    }

    /// A finding whose span is not known.
    #[must_use]
    pub fn new(
        severity: Severity,
        file: &str,
        position: Option<(usize, usize)>,
        problem: Problem,
    ) -> Self {
        Self {
            severity,
            file: file.to_owned(),
            position,
            problem,
            span: None,
            related: Vec::new(),
            near: None,
        }
    }

    /// The rule it was found by, where it is one of the checker's.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        // Some problems matter less in some files; then they are not what the rule says.
        let rule = self.problem.rule()?;
        (rule.severity() == self.severity).then_some(rule)
    }

    /// The file, with line and column where they are known.
    #[must_use]
    pub fn place(&self) -> String {
        match self.position {
            Some((line, column)) => format!("{}:{line}:{column}", self.file),
            None => self.file.clone(),
        }
    }

    /// The whole finding on one line: `file:line:column: what, and what to do`.
    #[must_use]
    pub fn line(&self, locale: &Locale) -> String {
        let place = self.place();
        let severity = locale.text(match self.severity {
            Severity::Error => "check-error",
            Severity::Warning => "check-warning",
            Severity::Note => "check-note",
        });
        let code = self
            .rule()
            .map_or_else(String::new, |r| format!("[{}]", r.code()));
        format!("{place}: {severity}{code}: {}", self.problem.text(locale))
    }

    /// What to do, and what was probably meant, where the finding itself does not say it.
    #[must_use]
    pub fn advice(&self, locale: &Locale) -> Vec<String> {
        let said = match &self.problem {
            Problem::Found { args, .. } => args.iter().any(|(n, v)| *n == "near" && !v.is_empty()),
            _ => false,
        };
        let near = self
            .near
            .as_ref()
            .filter(|_| !said)
            .map(|near| match near.trim() {
                "" => locale.text("check-take-out"),
                near => locale.with1("check-did-you-mean", "near", near.to_owned()),
            });
        self.problem
            .remedy(locale)
            .into_iter()
            .chain(near)
            .collect()
    }
}

impl Problem {
    /// The rule it was found by, where it is one of the checker's.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        Some(match self {
            Self::Found { rule, .. } => *rule,
            Self::TooLarge { .. } | Self::NotUtf8 | Self::Outside | Self::UnknownFormat(_) => {
                Rule::E22
            }
            Self::TooDeep { .. } => Rule::E21,
            Self::EndsTooSoon | Self::UnexpectedCharacter { .. } | Self::Syntax { .. } => Rule::E01,
            Self::Dangling { .. } => Rule::E18,
            Self::OutOfRange { .. } => Rule::E15,
            Self::UnknownName { .. } | Self::MissingName { .. } | Self::RepeatedName { .. } => {
                Rule::E03
            }
            _ => return None,
        })
    }

    /// What to do, where that is a sentence of its own.
    #[must_use]
    pub fn remedy(&self, locale: &Locale) -> Option<String> {
        match self {
            Self::Found {
                remedy: Some(key),
                args,
                ..
            } => Some(say(key, args.clone(), locale)),
            _ => None,
        }
    }

    /// What is wrong, in the reader's language; and what to do, unless [`Self::remedy`] says it.
    #[must_use]
    pub fn text(&self, locale: &Locale) -> String {
        let (key, args) = self.message();
        say(key, args, locale)
    }

    fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::Unreadable(reason) => ("check-unreadable", vec![("reason", reason.clone())]),
            Self::NotFound => ("check-not-found", vec![]),
            Self::Folder => ("check-folder", vec![]),
            Self::NotAFolder => ("check-not-a-folder", vec![]),
            Self::NotAFile => ("check-not-a-file", vec![]),
            Self::Outside => ("check-link-outside", vec![]),
            Self::TooLarge { bytes, max } => {
                let mega = |n: &usize| format!("{:.1}", *n as f64 / 1_048_576.0);
                (
                    "check-too-large",
                    vec![("size", mega(bytes)), ("max", mega(max))],
                )
            }
            Self::NotUtf8 => ("check-not-utf8", vec![]),
            Self::TooDeep { max } => ("check-too-deep", vec![("max", max.to_string())]),
            Self::EndsTooSoon => ("check-ends-too-soon", vec![]),
            Self::UnexpectedCharacter { found } => (
                "check-unexpected-character",
                vec![("found", found.to_string())],
            ),
            Self::UnknownName { found, known } => match nearest(found, known) {
                Some(near) => (
                    "check-unknown-name-near",
                    vec![("found", found.clone()), ("near", near)],
                ),
                None => (
                    "check-unknown-name",
                    vec![("found", found.clone()), ("known", known.join(", "))],
                ),
            },
            Self::MissingName { name } => ("check-missing-name", vec![("name", name.clone())]),
            Self::RepeatedName { name } => ("check-repeated-name", vec![("name", name.clone())]),
            Self::Syntax { detail } => ("check-syntax", vec![("detail", detail.clone())]),
            Self::MissingFile => ("check-missing-file", vec![]),
            Self::EmptyFolder => ("check-empty-folder", vec![]),
            Self::UnknownFormat(n) => ("check-unknown-format", vec![("format", n.to_string())]),
            Self::Found { key, args, .. } => (key, args.clone()),
            Self::Dangling { at, what, name } => (
                "check-dangling",
                vec![
                    ("at", at.clone()),
                    ("what", (*what).to_owned()),
                    ("name", name.clone()),
                ],
            ),
            Self::OutOfRange { at, range } => (
                "check-out-of-range",
                vec![("at", at.clone()), ("range", (*range).to_owned())],
            ),
            Self::NoFont {
                letter,
                places,
                here,
            } => (
                if *here {
                    "check-no-font-elsewhere"
                } else {
                    "check-no-font"
                },
                vec![
                    ("letter", letter.to_string()),
                    ("code", format!("U+{:04X}", u32::from(*letter))),
                    ("places", places.to_string()),
                ],
            ),
            Self::NotAFont => ("check-not-a-font", vec![]),
            Self::NoLanguage { name } => ("check-no-language", vec![("name", name.clone())]),
            Self::MessageSyntax { line } => ("check-message-syntax", vec![("line", line.clone())]),
            Self::UnknownMessage { name } => {
                ("check-unknown-message", vec![("name", name.clone())])
            }
            Self::MessageArguments {
                name,
                found,
                expected,
            } => (
                "check-message-arguments",
                vec![
                    ("name", name.clone()),
                    ("found", found.clone()),
                    ("expected", expected.clone()),
                ],
            ),
            Self::MessagesMissing { language, names } => (
                "check-messages-missing",
                vec![
                    ("count", names.len().to_string()),
                    ("language", language.clone()),
                    ("names", names.join(", ")),
                ],
            ),
            Self::MessagesUntranslated { names } => (
                "check-messages-untranslated",
                vec![
                    ("count", names.len().to_string()),
                    ("names", names.join(", ")),
                ],
            ),
        }
    }
}

fn say(key: &str, args: Vec<(&'static str, String)>, locale: &Locale) -> String {
    let mut fluent = MessageArgs::new();
    for (name, value) in args {
        let value = if name == "what" {
            locale.text(&value)
        } else {
            value
        };
        // Figures of the programme choose a plural form and are written as the reader's language writes them.
        match value.parse::<f64>() {
            Ok(x) if ["count", "max", "size"].contains(&name) => {
                fluent.set(name, rounded(x, usize::from(value.contains('.'))));
            }
            _ => fluent.set(name, value),
        }
    }
    locale.with(key, &fluent)
}

/// The known name that differs from this one by at most two letters.
pub(in crate::authoring) fn nearest(found: &str, known: &[String]) -> Option<String> {
    let scored = known
        .iter()
        .map(|k| (strsim::damerau_levenshtein(found, k), k));
    scored
        .filter(|(d, k)| *d <= 2 && *d < k.chars().count())
        .min()
        .map(|(_, k)| k.clone())
}
