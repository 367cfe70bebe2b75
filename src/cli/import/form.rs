//! `bilan import`: a questionnaire made of another system's form, and the list of what did not come over.

use std::path::Path;

use super::super::languages::one;
use super::super::output::{Exit, say, say_error, unwritable};
use crate::app::read_capped;
use crate::authoring::Diagnostic;
use crate::exchange::xlsform::{
    Fate, Imported, Listed, Report, Subject, Unreadable, Wishes, import, sentence,
};
use crate::lang::{LangId, Locale, Locales, MessageArgs};
use crate::vault::write_file_atomically;

/// So many cells of one column and reason are shown one by one.
const SHOWN: usize = 3;

/// What was asked for.
pub struct FormWish<'a> {
    /// The workbook.
    pub workbook: &'a Path,
    /// The questionnaire to write.
    pub out: &'a Path,
    /// The language of texts whose column names none.
    pub source_lang: Option<&'a str>,
    /// Where the list for programmes goes.
    pub report: Option<&'a Path>,
    /// Whether a questionnaire that is there is written over.
    pub replace: bool,
    /// The language of what is said.
    pub lang: Option<&'a str>,
}

/// Imports a form.
pub fn run(wish: &FormWish<'_>, locales: &Locales, locale: &Locale) -> Exit {
    let FormWish {
        workbook,
        out,
        source_lang,
        report,
        replace,
        lang,
    } = *wish;
    let asked = match one(lang, locales, locale) {
        Ok(asked) => asked,
        Err(exit) => return exit,
    };
    let locale = asked.as_deref().unwrap_or(locale);
    let source = match source_lang {
        Some(tag) => {
            let id = LangId::of_system(tag);
            if id.is_none() {
                say_error(&locale.with1("xlsform-bad-tag", "tag", tag));
                return Exit::Failed;
            }
            id
        }
        None => None,
    };
    let shown = workbook.to_string_lossy();
    if out.exists() && !replace {
        say_error(&locale.with1(
            "xlsform-there-already",
            "path",
            out.to_string_lossy().into_owned(),
        ));
        return Exit::Failed;
    }
    let bytes = match read_capped(workbook) {
        Ok(bytes) => bytes,
        Err(problem) => {
            say_error(&Diagnostic::error(&shown, problem).line(locale));
            return Exit::Failed;
        }
    };
    let name = workbook.file_name().unwrap_or_default().to_string_lossy();
    let wishes = Wishes {
        workbook: &name,
        source_language: source.as_ref(),
        locale,
    };
    let imported = match import(&bytes, wishes) {
        Ok(imported) => imported,
        Err(why) => {
            say_error(&unreadable(&shown, &why, locale));
            return Exit::Failed;
        }
    };
    written(&imported, out, report, locale)
}

fn unreadable(shown: &str, why: &Unreadable, locale: &Locale) -> String {
    let (name, cell, max) = why.names();
    let mut args = MessageArgs::new();
    args.set("path", shown.to_owned());
    args.set("name", name.to_owned());
    args.set("cell", cell.to_owned());
    args.set("max", max);
    locale.with(why.key(), &args)
}

/// Writes the files and says what is in them.
fn written(imported: &Imported, out: &Path, json: Option<&Path>, locale: &Locale) -> Exit {
    let report = &imported.report;
    let mut files = vec![(out, imported.ron.clone().into_bytes())];
    if let Some(path) = json {
        let text = format!("{:#}\n", report.json(locale));
        files.push((path, text.into_bytes()));
    }
    for (path, bytes) in files {
        // A name without a folder means the folder one is in.
        let place = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        if let Err(error) = write_file_atomically(&place, &bytes) {
            say_error(&unwritable(path, &error, locale));
            return Exit::Failed;
        }
    }
    print(report, out, locale);
    if !report.unbalanced.is_empty() {
        let names = report.unbalanced.iter().map(|s| locale.text(s.key()));
        let names: Vec<String> = names.collect();
        say_error(&locale.with1("xlsform-unbalanced", "names", locale.list(&names)));
        return Exit::Failed;
    }
    if report.is_invalid() {
        say(&locale.text("xlsform-invalid"));
        return Exit::Findings;
    }
    Exit::Fine
}

fn print(report: &Report, out: &Path, locale: &Locale) {
    let mut args = MessageArgs::new();
    args.set("workbook", report.workbook.clone());
    args.set("path", out.to_string_lossy().into_owned());
    say(&locale.with("xlsform-written", &args));
    let languages: Vec<&str> = report.languages.iter().map(LangId::as_str).collect();
    if let Some(source) = languages.first() {
        let mut args = MessageArgs::new();
        args.set("source", (*source).to_owned());
        args.set("languages", languages.join(", "));
        say(&locale.with("xlsform-languages", &args));
    }
    say("");
    for subject in Subject::ALL {
        let count = report.counts.get(&subject).copied().unwrap_or_default();
        if count.there == 0 {
            continue;
        }
        let mut args = MessageArgs::new();
        args.set("name", locale.text(subject.key()));
        args.set("there", count.there);
        args.set("carried", count.carried);
        args.set("left", count.left);
        say(&format!("  {}", locale.with("xlsform-count", &args)));
    }
    for (fate, heading) in [
        (Fate::Left, "xlsform-left"),
        (Fate::Changed, "xlsform-changed"),
    ] {
        let lines: Vec<&Listed> = report.with_fate(fate).collect();
        if !lines.is_empty() {
            say("");
            say(&locale.text(heading));
            list(&lines, locale);
        }
    }
    say("");
    let out = out.to_string_lossy().into_owned();
    say(&locale.with1("xlsform-next", "path", out));
}

/// A sheet, a column, and the reason.
type Group<'a> = (&'a str, &'a str, String);

/// The lines, those of one column and reason together.
fn list(lines: &[&Listed], locale: &Locale) {
    let mut groups: Vec<(Group<'_>, Vec<&Listed>)> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for line in lines {
        let key = (
            line.sheet.as_str(),
            line.column.as_str(),
            sentence(line, locale),
        );
        let at = *places.entry(key.clone()).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        if let Some((_, group)) = groups.get_mut(at) {
            group.push(line);
        }
    }
    for ((sheet, column, reason), group) in groups {
        for line in group.iter().take(SHOWN) {
            let cell = line.spot.map(|s| format!("!{}", s.label()));
            let cell = cell.unwrap_or_default();
            say(&format!("  {sheet}{cell} {column}: {}", short(&line.value)));
        }
        if let Some(more @ 1..) = group.len().checked_sub(SHOWN) {
            say(&format!(
                "  {}",
                locale.with1("xlsform-more", "count", more)
            ));
        }
        say(&format!("      {reason}"));
    }
}

/// The beginning of a value, on one line.
fn short(value: &str) -> String {
    let line: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(90).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
