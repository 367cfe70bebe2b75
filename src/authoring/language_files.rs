//! Language files that trainers drop in: what they add, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::content::{ContentFile, FileOrigin};
use super::diagnostic::{Diagnostic, Problem, Severity, nearest};
use crate::lang::{LangId, Locales};

/// The largest language file that is read, in bytes; the carried ones are under 60 KiB.
const MAX_BYTES: usize = 1024 * 1024;

/// The deepest nesting that is read: the reader of messages goes into each bracket.
const MAX_DEPTH: usize = 100;

/// The longest run of digits that is read: longer ones are no number of anything.
const MAX_DIGITS: usize = 15;

/// The carried languages with those of these files added or put over them. Files that cannot be read are passed over.
#[must_use]
pub fn languages(files: &[ContentFile]) -> Locales {
    Locales::with_files(files.iter().filter_map(|f| {
        let (lang, text) = read(f).ok()?;
        Some((lang, text.to_owned()))
    }))
}

/// The names and origins of the files that are in use.
pub fn language_files_in_use(
    files: &[ContentFile],
) -> impl Iterator<Item = (String, FileOrigin)> + '_ {
    files
        .iter()
        .filter(|f| read(f).is_ok())
        .map(|f| (f.name.clone(), f.origin.clone()))
}

/// What is wrong with these files, in their order.
#[must_use]
pub fn check_languages(files: &[ContentFile]) -> Vec<Diagnostic> {
    let locales = languages(files);
    let french = Locales::carried(&LangId::french()).map_or_else(Vec::new, |t| messages(t).0);
    let mut written: BTreeMap<LangId, BTreeSet<String>> = BTreeMap::new();
    for (lang, text) in files.iter().filter_map(|f| read(f).ok()) {
        let keys = messages(text).0.into_iter().map(|m| m.key);
        written.entry(lang).or_default().extend(keys);
    }
    let mut found = Vec::new();
    for file in files {
        let shown = file.shown();
        match read(file) {
            Err(problem) => found.push(Diagnostic::error(&shown, problem)),
            Ok((lang, text)) => Check {
                file: &shown,
                text,
                lang: &lang,
                french: &french,
                locales: &locales,
                written: written.get(&lang),
                found: &mut found,
            }
            .run(),
        }
    }
    found
}

/// The language and the text of a file.
fn read(file: &ContentFile) -> Result<(LangId, &str), Problem> {
    let bytes = file.bytes.as_ref().map_err(Clone::clone)?;
    let tag = file.name.strip_suffix(".ftl").unwrap_or(&file.name);
    let lang = LangId::of_system(tag)
        .filter(|l| l.as_str() == tag.to_ascii_lowercase())
        .ok_or_else(|| Problem::NoLanguage {
            name: tag.to_owned(),
        })?;
    if bytes.len() > MAX_BYTES {
        return Err(Problem::TooLarge {
            bytes: bytes.len(),
            max: MAX_BYTES,
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::NotUtf8)?;
    bearable(text)?;
    Ok((lang, text.strip_prefix('\u{feff}').unwrap_or(text)))
}

/// Whether the reader of messages can be given this: it trusts nesting and numbers to be those of a person.
fn bearable(text: &str) -> Result<(), Problem> {
    let (mut depth, mut digits) = (0_usize, 0);
    for c in text.chars() {
        digits = if c.is_ascii_digit() { digits + 1 } else { 0 };
        match c {
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(Problem::TooDeep { max: MAX_DEPTH });
        }
        if digits > MAX_DIGITS {
            return Err(Problem::Syntax {
                detail: format!("0-9 × {digits}"),
            });
        }
    }
    Ok(())
}

/// One message of a file.
struct Message {
    key: String,
    /// Names after `$`.
    arguments: BTreeSet<String>,
    /// Messages that it names.
    names: BTreeSet<String>,
    /// Its words, without what is put into them.
    words: String,
}

/// The messages of a file, and the places (in bytes) where something cannot be read.
fn messages(text: &str) -> (Vec<Message>, Vec<usize>) {
    let (resource, faults) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.into_iter().map(|e| e.pos.start).collect()),
    };
    let mut found = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &message.value
        {
            let mut one = Message {
                key: message.id.name.to_owned(),
                arguments: BTreeSet::new(),
                names: BTreeSet::new(),
                words: String::new(),
            };
            one.pattern(pattern);
            found.push(one);
        }
    }
    (found, faults)
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words.push_str(value);
                    self.words.push(' ');
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.names.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    /// Three words or more: one or two may be the same in two languages.
    fn is_sentence(&self) -> bool {
        let words = self.words.split_whitespace();
        words.filter(|w| w.chars().any(char::is_alphabetic)).count() >= 3
    }

    fn plain(&self) -> Vec<&str> {
        self.words.split_whitespace().collect()
    }
}

/// The check of one file.
struct Check<'a> {
    file: &'a str,
    text: &'a str,
    lang: &'a LangId,
    french: &'a [Message],
    locales: &'a Locales,
    /// The keys that all files of the language define.
    written: Option<&'a BTreeSet<String>>,
    found: &'a mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn run(mut self) {
        let (own, faults) = messages(self.text);
        for at in faults {
            let before = self.text.get(..at).unwrap_or(self.text);
            let line = self.text.lines().nth(before.matches('\n').count());
            let problem = Problem::MessageSyntax {
                line: line.unwrap_or_default().trim().chars().take(60).collect(),
            };
            let position = Some(position(before));
            self.push(Severity::Error, position, problem);
        }
        let mut seen = BTreeSet::new();
        for message in &own {
            if !seen.insert(&message.key) {
                let name = message.key.clone();
                self.at(
                    &message.key,
                    Severity::Error,
                    Problem::RepeatedName { name },
                );
            }
            match self.french.iter().find(|m| m.key == message.key) {
                Some(french) => self.arguments(message, french),
                None => self.unknown(&message.key),
            }
            for name in &message.names {
                if !own.iter().any(|m| m.key == *name) {
                    let problem = unknown(name, own.iter().map(|m| &m.key));
                    self.at(&message.key, Severity::Error, problem);
                }
            }
        }
        self.fallback(&own);
        if Locales::carried(self.lang).is_none() {
            self.missing();
            self.untranslated(&own);
        }
    }

    fn unknown(&mut self, key: &str) {
        let problem = unknown(key, self.french.iter().map(|m| &m.key));
        self.at(key, Severity::Warning, problem);
    }

    fn arguments(&mut self, message: &Message, french: &Message) {
        let named = |names: &BTreeSet<String>| {
            let names: Vec<String> = names.iter().map(|n| format!("${n}")).collect();
            names.join(" ")
        };
        if message.arguments == french.arguments {
            return;
        }
        // Something that is not put in shows as its name; something left out may be meant so.
        let severity = if message.arguments.is_subset(&french.arguments) {
            Severity::Warning
        } else {
            Severity::Error
        };
        let problem = Problem::MessageArguments {
            name: message.key.clone(),
            found: named(&message.arguments),
            expected: named(&french.arguments),
        };
        self.at(&message.key, severity, problem);
    }

    fn fallback(&mut self, own: &[Message]) {
        const KEY: &str = "language-fallback";
        let Some(named) = own.iter().find(|m| m.key == KEY) else {
            return;
        };
        let name = named.words.trim().to_owned();
        if !self.locales.has(&LangId::new(&name)) {
            let problem = Problem::Dangling {
                at: KEY.to_owned(),
                what: "check-what-language",
                name,
            };
            self.at(KEY, Severity::Warning, problem);
        }
    }

    fn missing(&mut self) {
        let written = |m: &&Message| self.written.is_some_and(|w| w.contains(&m.key));
        let all = self.french.iter().filter(|m| m.key != "language-fallback");
        let names: Vec<String> = all.filter(|m| !written(m)).map(|m| m.key.clone()).collect();
        if names.is_empty() {
            return;
        }
        let stands_in = self.locales.fallback(self.lang);
        let language = stands_in.map_or_else(String::new, |l| self.locales.name(&l));
        let problem = Problem::MessagesMissing { language, names };
        self.push(Severity::Warning, None, problem);
    }

    fn untranslated(&mut self, own: &[Message]) {
        let same = |m: &&Message| {
            let french = self.french.iter().find(|f| f.key == m.key);
            m.is_sentence() && french.is_some_and(|f| f.plain() == m.plain())
        };
        let names: Vec<String> = own.iter().filter(same).map(|m| m.key.clone()).collect();
        if !names.is_empty() {
            let problem = Problem::MessagesUntranslated { names };
            self.push(Severity::Note, None, problem);
        }
    }

    /// A finding where a message is written.
    fn at(&mut self, key: &str, severity: Severity, problem: Problem) {
        let mut start = 0;
        let mut found = None;
        for line in self.text.split_inclusive('\n') {
            let rest = line.strip_prefix(key).map(str::trim_start);
            if rest.is_some_and(|r| r.starts_with('=')) {
                // The last one, for where a name is written twice it is the second that is one too many.
                found = self.text.get(..start).map(position);
            }
            start += line.len();
        }
        self.push(severity, found, problem);
    }

    fn push(&mut self, severity: Severity, position: Option<(usize, usize)>, problem: Problem) {
        self.found
            .push(Diagnostic::new(severity, self.file, position, problem));
    }
}

/// A name that is not known, with the one that may be meant.
fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a String>) -> Problem {
    let known: Vec<String> = known.cloned().collect();
    match nearest(name, &known) {
        Some(near) => Problem::UnknownName {
            found: name.to_owned(),
            known: vec![near],
        },
        None => Problem::UnknownMessage {
            name: name.to_owned(),
        },
    }
}

/// The line and column that come after this text.
fn position(before: &str) -> (usize, usize) {
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    (line, last.chars().count() + 1)
}
