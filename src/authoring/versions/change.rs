//! One difference between two versions, and its sentence in the reader's language.

use crate::authoring::sentence::{Naming, Sentences};
use crate::lang::{LangId, Locale, LocalizedText, MessageArgs};
use crate::questionnaire::{Condition, QuestionnaireSource};

/// What a difference means for interviews that are under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Answers are set aside, or come to something else.
    Red,
    /// There is more to ask, or something else is accepted.
    Amber,
    /// Nothing changes for what was answered.
    Green,
}

impl Class {
    /// All of them, the weightiest first.
    pub const ALL: [Self; 3] = [Self::Red, Self::Amber, Self::Green];

    /// Its name for programmes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
        }
    }
}

/// Which of the two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one before.
    Old,
    /// The one after.
    New,
}

/// What a sentence names.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A text of the questionnaire, said in the reader's language; else this name.
    Text(LocalizedText, String),
    /// Words as they are.
    Plain(String),
    /// A language, by its name in the reader's.
    Language(LangId),
    /// A message.
    Key(&'static str),
    /// A condition of this version, in a sentence.
    Condition(Box<Condition>, Side),
    /// Several of these.
    Several(Vec<Said>),
    /// A number.
    Number(f64),
}

/// One difference between two versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What it means.
    pub class: Class,
    /// Message key of the sentence.
    pub key: &'static str,
    /// The item, `item/choice`, list or section it is about; empty for the whole questionnaire.
    pub at: String,
    /// What the sentence names.
    pub said: Vec<(&'static str, Said)>,
    /// Message key of what to do before publishing.
    pub remedy: Option<&'static str>,
}

impl Change {
    pub(super) fn new(class: Class, key: &'static str, at: impl Into<String>) -> Self {
        Self {
            class,
            key,
            at: at.into(),
            said: Vec::new(),
            remedy: None,
        }
    }

    pub(super) fn saying(mut self, name: &'static str, said: Said) -> Self {
        self.said.push((name, said));
        self
    }

    pub(super) fn asking(mut self, remedy: &'static str) -> Self {
        self.remedy = Some(remedy);
        self
    }

    /// The sentence.
    #[must_use]
    pub fn words(&self, telling: &Telling<'_>) -> String {
        self.with(self.key, telling)
    }

    /// What to do before publishing.
    #[must_use]
    pub fn to_do(&self, telling: &Telling<'_>) -> Option<String> {
        self.remedy.map(|key| self.with(key, telling))
    }

    fn with(&self, key: &str, telling: &Telling<'_>) -> String {
        let mut args = MessageArgs::new();
        args.set("id", self.at.clone());
        for (name, said) in &self.said {
            args.set(*name, telling.say(said));
        }
        telling.locale.with(key, &args)
    }
}

/// Says differences in one language.
pub struct Telling<'a> {
    /// The version before.
    pub old: &'a QuestionnaireSource,
    /// The version after.
    pub new: &'a QuestionnaireSource,
    /// The words of the programme.
    pub locale: &'a Locale,
    /// The name of a language in the reader's.
    pub language: &'a dyn Fn(&LangId) -> String,
}

impl std::fmt::Debug for Telling<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Telling")
            .field("locale", self.locale)
            .finish_non_exhaustive()
    }
}

impl Telling<'_> {
    fn say(&self, said: &Said) -> String {
        match said {
            Said::Text(text, name) => match text.get(self.locale.lang()) {
                "" => name.clone(),
                words => words.to_owned(),
            },
            Said::Plain(words) => words.clone(),
            Said::Language(language) => (self.language)(language),
            Said::Key(key) => self.locale.text(key),
            Said::Condition(condition, side) => {
                let definition = match side {
                    Side::Old => self.old,
                    Side::New => self.new,
                };
                let clause = Sentences::new(definition, self.locale, Naming::Labels)
                    .with_language_names(self.language)
                    .clause(condition);
                self.locale.with1("diff-if", "clause", clause)
            }
            Said::Several(parts) => {
                let words: Vec<String> = parts.iter().map(|p| self.say(p)).collect();
                self.locale.series(&words)
            }
            Said::Number(x) => {
                let decimals = usize::from(x.fract() != 0.0);
                self.locale.number(*x, decimals * 2)
            }
        }
    }
}
