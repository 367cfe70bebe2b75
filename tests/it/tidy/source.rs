//! A Rust file as the rules see it: code without comments, texts and test parts, and the texts by themselves.

use std::fs;
use std::path::{Path, PathBuf};

/// A text in the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    pub line: usize,
    /// Where it begins in the code.
    pub start: usize,
    pub text: String,
}

/// One Rust file.
#[derive(Debug, Clone)]
pub struct Source {
    /// From the top folder, with `/`.
    pub path: String,
    /// The file with comments, the insides of texts, and test items blanked; as long as the file.
    pub code: String,
    /// The texts outside tests, attributes included.
    pub literals: Vec<Literal>,
    /// Files that only tests compile, named by `#[cfg(test)] mod name;`.
    pub test_modules: Vec<String>,
}

/// The folder that holds `Cargo.toml`.
pub fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with this ending, in order of path; none if there is no such folder.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![top().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            // What is built there is nobody's source.
            if path.is_dir() && !path.ends_with("target") {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A path from the top folder, with `/` on every system.
pub fn shown(path: &Path) -> String {
    let path = path.strip_prefix(top()).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

/// Every Rust file of a folder, without those that only tests compile.
pub fn sources(folder: &str) -> Vec<Source> {
    let all: Vec<Source> = files(folder, "rs")
        .iter()
        .map(|p| Source::parse(&shown(p), &fs::read_to_string(p).unwrap()))
        .collect();
    let of_tests: Vec<String> = all.iter().flat_map(|s| s.test_modules.clone()).collect();
    let only_tests = |path: &str| {
        of_tests.iter().any(|t| {
            path == format!("{t}.rs")
                || path == format!("{t}/mod.rs")
                || path.starts_with(&format!("{t}/"))
        })
    };
    all.into_iter().filter(|s| !only_tests(&s.path)).collect()
}

impl Source {
    /// Reads a file's text.
    pub fn parse(path: &str, text: &str) -> Self {
        let (mut code, mut literals) = scan(text);
        let test_modules = blank_tests(path, &mut code);
        let code: String = String::from_utf8(code).expect("only whole characters are blanked");
        // The quotes of a text in a test item are blank now.
        literals.retain(|l| code.as_bytes()[l.start] != b' ');
        Self {
            path: path.to_owned(),
            code,
            literals,
            test_modules,
        }
    }

    /// The line of a place in the code, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// The room a file of `src` belongs to; none for `lib.rs` and `main.rs`.
    pub fn room(&self) -> Option<&str> {
        self.path
            .strip_prefix("src/")?
            .split_once('/')
            .map(|(room, _)| room)
    }

    /// Where this word or phrase stands in the code, not as part of a longer name.
    pub fn find(&self, phrase: &str) -> Vec<usize> {
        let name = |c: char| c.is_alphanumeric() || c == '_';
        let places = self.code.match_indices(phrase).map(|(at, _)| at);
        places
            .filter(|&at| {
                let before = self.code[..at].chars().next_back();
                let after = self.code[at + phrase.len()..].chars().next();
                let starts = phrase.starts_with(name) && before.is_some_and(name);
                let ends = phrase.ends_with(name) && after.is_some_and(name);
                !starts && !ends
            })
            .collect()
    }
}

/// Blanks comments and the insides of texts, and collects the texts.
fn scan(text: &str) -> (Vec<u8>, Vec<Literal>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut literals = Vec::new();
    let mut line = 1;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text[at..];
        let begins = |s: &str| rest.starts_with(s);
        let previous_is_name =
            at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
        let end = if begins("//") {
            at + rest.find('\n').unwrap_or(rest.len())
        } else if begins("/*") {
            at + block_comment(rest)
        } else if let Some((open, close)) = raw_text(rest).filter(|_| !previous_is_name) {
            let end = rest[open..].find(&close).map_or(rest.len(), |e| open + e);
            let start = at + open - 1;
            literals.push(Literal {
                line,
                start,
                text: rest[open..end].to_owned(),
            });
            blank(&mut code[at + open..at + end]);
            line += rest[..end].matches('\n').count();
            at += (end + close.len()).min(rest.len());
            continue;
        } else if begins("\"") {
            let end = 1 + quoted(&rest[1..]);
            literals.push(Literal {
                line,
                start: at,
                text: rest[1..end].to_owned(),
            });
            blank(&mut code[at + 1..at + end]);
            line += rest[..end].matches('\n').count();
            at += (end + 1).min(rest.len());
            continue;
        } else if begins("'") {
            at + character(rest)
        } else {
            line += usize::from(bytes[at] == b'\n');
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        line += text[at..end].matches('\n').count();
        blank(&mut code[at..end]);
        at = end;
    }
    (code, literals)
}

fn blank(part: &mut [u8]) {
    for byte in part.iter_mut().filter(|b| **b != b'\n') {
        *byte = b' ';
    }
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Length of the opening of a raw text, and its closing.
fn raw_text(rest: &str) -> Option<(usize, String)> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then(|| {
        let open = rest.len() - after.len() + hashes + 1;
        (open, format!("\"{}", "#".repeat(hashes)))
    })
}

/// Length of a text up to its closing quote.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    rest.len()
}

/// Length of a character, or 1 for the tick of a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => rest[2..]
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '\'')
            .map_or(1, |(at, _)| at + 3),
        Some(_) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// Blanks every item under `#[cfg(test)]`; names the files that such items stand for.
fn blank_tests(path: &str, code: &mut [u8]) -> Vec<String> {
    let mut modules = Vec::new();
    let text = String::from_utf8_lossy(code).into_owned();
    for (start, attribute) in text.match_indices("#[cfg(test)]") {
        let rest = &text[start..];
        let body = rest.find('{').unwrap_or(rest.len());
        let semicolon = rest.find(';').unwrap_or(rest.len());
        let end = if semicolon < body {
            let item = rest[attribute.len()..semicolon].trim();
            if let Some(name) = item.rsplit_once("mod ").map(|(_, name)| name.trim()) {
                modules.push(format!("{}/{name}", module_folder(path)));
            }
            semicolon + 1
        } else {
            block(rest, body)
        };
        blank(&mut code[start..start + end]);
    }
    modules
}

/// Length of a text up to the brace that closes the one at `open`.
fn block(text: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, c) in text[open..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return open + at + 1;
        }
    }
    text.len()
}

/// The folder in which a file's child modules lie.
fn module_folder(path: &str) -> String {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    match file {
        "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
        _ => path.trim_end_matches(".rs").to_owned(),
    }
}

#[test]
fn comments_texts_and_tests_are_not_code() {
    let source = Source::parse(
        "src/room/file.rs",
        r##"
//! unsafe
fn one<'a>() -> char { /* unsafe /* nested */ unsafe */ let _ = "unsafe \" still"; '"' }
const RAW: &str = r#"un"safe"#;
#[cfg(test)]
mod tests { fn f() { let _ = "in test"; unsafe {} } }
#[cfg(test)]
mod sheet;
fn two() { let _ = '\''; "last" }
"##,
    );
    assert!(source.find("unsafe").is_empty(), "{}", source.code);
    let texts: Vec<_> = source
        .literals
        .iter()
        .map(|l| (l.line, l.text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [(3, "unsafe \\\" still"), (4, "un\"safe"), (9, "last")]
    );
    assert_eq!(source.test_modules, ["src/room/file/sheet"]);
    assert_eq!(source.line(source.find("two")[0]), 9);
}
