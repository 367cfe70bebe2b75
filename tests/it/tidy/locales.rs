//! The screen texts: the same keys in every language, none missing, none left over, none untranslated.

use std::collections::{BTreeMap, BTreeSet};

use bilan::lang::{LangId, Locale};

use super::none;
use super::source::{self, Source, sources};

/// Beginnings of keys that the source puts together in a way the test cannot read, and where.
/// `format!("state-{name}")` is read without an entry here.
const DYNAMIC: &[(&str, &str)] = &[];

/// Keys whose text is rightly the same in two languages, or rightly has no Arabic letter, and why.
const SAME: &[(&str, &str)] = &[
    ("language-fallback", "it holds a language tag"),
    ("home", COGNATE),
    ("home-title", COGNATE),
    ("new-questionnaire", COGNATE),
    ("results-other-questionnaires", COGNATE),
    ("evidence-observed", COGNATE),
    ("evidence-document", COGNATE),
    ("report-page", COGNATE),
    ("report-when", COGNATE),
    ("report-level-4", COGNATE),
    ("report-signatures", COGNATE),
    ("reference-questionnaire", COGNATE),
    ("lock-after-minutes", COGNATE),
];

/// Why a text may be the same in two languages.
const COGNATE: &str = "the same word in French and English";

/// One message of a language file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Message {
    line: usize,
    text: String,
}

#[derive(Debug)]
struct File {
    path: String,
    tag: String,
    text: String,
    messages: BTreeMap<String, Message>,
    doubles: Vec<(usize, String)>,
}

impl File {
    /// Reads messages and terms; an indented line or a closing brace goes on with the message above.
    fn parse(path: &str, text: &str) -> Self {
        let tag = path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".ftl")
            .to_owned();
        let mut file = Self {
            path: path.to_owned(),
            tag,
            text: text.to_owned(),
            messages: BTreeMap::new(),
            doubles: Vec::new(),
        };
        let mut open: Option<String> = None;
        for (number, line) in text.lines().enumerate() {
            let goes_on = line.starts_with([' ', '\t', '}', '[', '*', '.']) || line.is_empty();
            if goes_on {
                if let Some(message) = open.as_ref().and_then(|key| file.messages.get_mut(key)) {
                    message.text.push('\n');
                    message.text.push_str(line.trim());
                }
                continue;
            }
            open = None;
            if line.starts_with('#') {
                continue;
            }
            if let Some((key, value)) = line.split_once('=') {
                let key = key.trim().to_owned();
                let message = Message {
                    line: number + 1,
                    text: value.trim().to_owned(),
                };
                if file.messages.insert(key.clone(), message).is_some() {
                    file.doubles.push((number + 1, key.clone()));
                }
                open = Some(key);
            }
        }
        file
    }

    fn at(&self, key: &str) -> String {
        let line = self.messages.get(key).map_or(1, |m| m.line);
        format!("{}:{line}", self.path)
    }
}

fn files() -> Vec<File> {
    source::files("assets/locales", "ftl")
        .iter()
        .map(|p| File::parse(&source::shown(p), &std::fs::read_to_string(p).unwrap()))
        .collect()
}

/// The words of a message, without what is put into them and without the names of variants.
fn words(text: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for line in text.lines() {
        let line = line.trim_start();
        let variant = line.trim_start_matches('*');
        let line = if variant.starts_with('[') {
            variant.split_once(']').map_or(line, |(_, rest)| rest)
        } else {
            line
        };
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            match c {
                '{' => {
                    // A selection opens here and closes on a line of its own; its variants are words.
                    inside = !rest.contains("->");
                    if !inside {
                        break;
                    }
                }
                '}' => inside = false,
                _ if !inside => plain.push(c),
                _ => {}
            }
            rest = &rest[c.len_utf8()..];
        }
        plain.push(' ');
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names after `$`: what the programme puts in.
fn arguments(text: &str) -> BTreeSet<String> {
    let name = |part: &str| {
        part.chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
            .collect()
    };
    text.split('$').skip(1).map(name).collect()
}

fn latin(c: char) -> bool {
    c.is_alphabetic() && (c as u32) < 0x250
}

fn arabic(c: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&c) || ('\u{fb50}'..='\u{fefc}').contains(&c)
}

fn faults(files: &[File], same: &[(&str, &str)]) -> Vec<String> {
    let mut findings = Vec::new();
    let keys: BTreeSet<&String> = files.iter().flat_map(|f| f.messages.keys()).collect();
    for file in files {
        for (line, key) in &file.doubles {
            findings.push(format!(
                "{}:{line}: `{key}` is defined twice: keep one",
                file.path
            ));
        }
        let locale = Locale::parse(LangId::new(&file.tag), &file.text);
        for key in &keys {
            let Some(message) = file.messages.get(*key) else {
                let with = files
                    .iter()
                    .find(|f| f.messages.contains_key(*key))
                    .unwrap();
                findings.push(format!(
                    "{}:1: `{key}` is missing (it is in {}): translate it",
                    file.path,
                    with.at(key)
                ));
                continue;
            };
            let at = file.at(key);
            let plain = words(&message.text);
            if message.text.trim().is_empty() {
                findings.push(format!("{at}: `{key}` is empty: write its text"));
            } else if !key.starts_with('-') && !locale.has(key) {
                findings.push(format!("{at}: `{key}` cannot be read as Fluent: look for a stray brace or a missing indent"));
            }
            if ["TODO", "FIXME", "XXX", "???"]
                .iter()
                .any(|mark| message.text.contains(mark))
            {
                findings.push(format!("{at}: `{key}` is marked unfinished: finish it"));
            }
            let excused = same.iter().any(|(k, _)| k == key);
            let rtl = matches!(file.tag.as_str(), "ar" | "ary");
            if rtl
                && !excused
                && plain.chars().filter(|c| latin(*c)).count() >= 2
                && !plain.chars().any(arabic)
            {
                findings.push(format!("{at}: `{key}` = \"{plain}\" has no Arabic letter: translate it, or list it in SAME with the reason"));
            }
        }
    }
    for (i, one) in files.iter().enumerate() {
        for other in &files[i + 1..] {
            for (key, message) in &one.messages {
                let Some(same_key) = other.messages.get(key) else {
                    continue;
                };
                let (mine, theirs) = (arguments(&message.text), arguments(&same_key.text));
                if mine != theirs {
                    findings.push(format!(
                        "{}: `{key}` takes {mine:?}, but {} takes {theirs:?}: use the same",
                        one.at(key),
                        other.at(key)
                    ));
                }
                let (a, b) = (words(&message.text), words(&same_key.text));
                let said = a.chars().any(char::is_alphabetic);
                if a == b && said && !same.iter().any(|(k, _)| k == key) {
                    findings.push(format!(
                        "{}: `{key}` = \"{a}\" is the same as in {}: translate it, or list it in SAME with the reason",
                        one.at(key),
                        other.at(key)
                    ));
                }
            }
        }
    }
    findings
}

#[test]
fn every_language_has_every_text() {
    let files = files();
    assert!(
        files.len() >= 3,
        "assets/locales must hold French, Arabic and English"
    );
    none(&faults(&files, SAME));
    for (key, why) in SAME {
        let there = files.iter().all(|f| f.messages.contains_key(*key));
        assert!(there, "`{key}` ({why}) is no message: take it out of SAME");
    }
}

/// A key as the source writes it: `home-title`.
fn looks_like_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Beginning and end of a key that is put together: `state-{name}`.
fn pattern(text: &str) -> Option<(&str, &str)> {
    let (head, rest) = text.split_once('{')?;
    let (_, tail) = rest.rsplit_once('}')?;
    let fits =
        head.ends_with('-') && looks_like_key(head) && (tail.is_empty() || tail.starts_with('-'));
    fits.then_some((head, tail))
}

/// Keys, and patterns of keys, that stand where a locale is asked for a text: (line, key or pattern).
fn asked(source: &Source) -> Vec<(usize, String)> {
    let calls = [".text(", " text(", "(text(", ".with(", ".with1("];
    let before = |at: usize| {
        let code = source.code[..at]
            .trim_end()
            .trim_end_matches('&')
            .trim_end();
        code.strip_suffix("format!(")
            .map_or(code, |c| c.trim_end().trim_end_matches('&').trim_end())
            .to_owned()
    };
    let literals = source.literals.iter();
    literals
        .filter(|l| calls.iter().any(|call| before(l.start).ends_with(call)))
        .filter(|l| looks_like_key(&l.text) || pattern(&l.text).is_some())
        .map(|l| (l.line, l.text.clone()))
        .collect()
}

fn matches(pattern: (&str, &str), key: &str) -> bool {
    key.len() > pattern.0.len() + pattern.1.len()
        && key.starts_with(pattern.0)
        && key.ends_with(pattern.1)
}

/// What a text adds to a key that it is handed: `intro` of `{key}-intro`, anything of `{key}-{n}`.
fn ending(text: &str) -> Option<&str> {
    let (_, rest) = text.strip_prefix('{')?.split_once("}-")?;
    (looks_like_key(rest) || (rest.starts_with('{') && rest.ends_with('}'))).then_some(rest)
}

/// Whether a key is one that the source names, and an ending that the source adds.
fn extended(key: &str, whole: &BTreeSet<&str>, endings: &[&str]) -> bool {
    key.match_indices('-').any(|(at, _)| {
        let (stem, rest) = (&key[..at], &key[at + 1..]);
        whole.contains(stem)
            && endings
                .iter()
                .any(|e| *e == rest || (e.starts_with('{') && !rest.contains('-')))
    })
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let keys: BTreeSet<String> = files()
        .into_iter()
        .flat_map(|f| f.messages.into_keys())
        .collect();
    let mut findings = Vec::new();
    for source in sources("src") {
        for (line, text) in asked(&source) {
            let there = match pattern(&text) {
                Some(p) => keys.iter().any(|k| matches(p, k)),
                None => keys.contains(&text),
            };
            if !there {
                findings.push(format!(
                    "{}:{line}: no message `{text}`: add it to every file of assets/locales",
                    source.path
                ));
            }
        }
    }
    none(&findings);
}

#[test]
fn every_key_is_used() {
    let all = sources("src");
    let literals: Vec<&str> = all
        .iter()
        .flat_map(|s| s.literals.iter().map(|l| l.text.as_str()))
        .collect();
    let whole: BTreeSet<&str> = literals
        .iter()
        .copied()
        .filter(|t| looks_like_key(t))
        .collect();
    let patterns: Vec<(&str, &str)> = literals.iter().filter_map(|t| pattern(t)).collect();
    let endings: Vec<&str> = literals.iter().filter_map(|t| ending(t)).collect();
    let files = files();
    let inside: Vec<&str> = files
        .iter()
        .flat_map(|f| f.messages.values().map(|m| m.text.as_str()))
        .collect();
    let mut findings = BTreeMap::new();
    for file in &files {
        for key in file.messages.keys() {
            let used = whole.contains(key.as_str())
                || patterns.iter().any(|p| matches(*p, key))
                || extended(key, &whole, &endings)
                || DYNAMIC.iter().any(|(start, _)| key.starts_with(start))
                || inside
                    .iter()
                    .any(|text| text.contains(&format!("{{ {key} }}")));
            if !used {
                findings.entry(key).or_insert_with(|| {
                    format!(
                        "{}: `{key}` is used nowhere in src: remove it from every language; if the source puts the key together, name its beginning in DYNAMIC",
                        file.at(key)
                    )
                });
            }
        }
    }
    none(&findings.into_values().collect::<Vec<_>>());
}

#[test]
fn the_rule_finds_what_it_is_for() {
    let fr = File::parse(
        "fr.ftl",
        "a = Un nouvel entretien\nb = Oui { $n }\nc = { $n ->\n    [one] un\n   *[other] plus\n }\n# d = non\n",
    );
    let good = "a = مقابلة\nb = نعم { $n }\nc = { $n ->\n    [one] واحد\n   *[other] أكثر\n }\n";
    let with = |text: &str| {
        faults(
            &[File::parse("ar.ftl", text), File::parse("fr.ftl", &fr.text)],
            &[],
        )
    };
    assert_eq!(with(good), Vec::<String>::new());
    assert_eq!(
        with(&good.replace("b = نعم { $n }\n", "")).len(),
        1,
        "missing"
    );
    assert_eq!(
        with(&good.replace("مقابلة", "Un nouvel entretien")).len(),
        2,
        "untranslated"
    );
    assert_eq!(
        with(&good.replace("{ $n }", "{ $m }")).len(),
        1,
        "another argument"
    );
    assert_eq!(with(&format!("{good}a = مقابلة\n")).len(), 1, "twice");
    assert_eq!(
        words("{ $n ->\n[one] un { $x } jour\n*[other] jours\n}"),
        "un jour jours"
    );
    let source = Source::parse(
        "src/ui/a.rs",
        "fn f() { l.text(\"a-b\"); l.text(&format!(\"state-{x}\")); l.with1(\"c\", \"n\", 1); }",
    );
    let keys: Vec<_> = asked(&source).into_iter().map(|(_, k)| k).collect();
    assert_eq!(keys, ["a-b", "state-{x}", "c"]);
}
