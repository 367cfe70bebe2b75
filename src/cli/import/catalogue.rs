//! `bilan import esco` and `bilan import onet`: reading, a bar that shows how far it is, writing all or nothing, and what
//! became of every row.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::super::output::{Exit, say, say_error, unwritable};
use crate::app::{IMPORT_REPORT, is_import, read_catalogue, read_tables};
use crate::authoring::{Diagnostic, write_catalogue};
use crate::exchange::esco::{EscoWishes, esco_file, import_esco};
use crate::exchange::onet::{import_onet, is_onet_file};
use crate::exchange::tables::{ImportReport, Imported, RawFile, Step, Stopped};
use crate::lang::{LangId, Locale, Locales, LocalizedText, MessageArgs};
use crate::vault::{FolderError, VaultError, write_file_atomically, write_folder};

/// So many refused rows of one file and reason are shown one by one.
const SHOWN: usize = 3;

/// Where the result goes.
pub struct Places<'a> {
    /// The catalogue's folder.
    pub out: &'a Path,
    /// The list for programmes.
    pub report: Option<&'a Path>,
}

/// What is wished of ESCO.
pub struct EscoWish<'a> {
    /// The folder that is imported.
    pub folder: &'a Path,
    /// Folders that only give names.
    pub labels: &'a [PathBuf],
    /// The languages to take.
    pub languages: &'a [String],
    /// The version, as the person names it.
    pub edition: &'a str,
}

/// Imports ESCO.
pub fn esco(wish: &EscoWish<'_>, places: &Places<'_>, locales: &Locales, locale: &Locale) -> Exit {
    let mut languages = Vec::new();
    for tag in wish.languages {
        match LangId::of_system(tag.trim()) {
            Some(language) if !languages.contains(&language) => languages.push(language),
            Some(_) => {}
            None => {
                say_error(&locale.with1("xlsform-bad-tag", "tag", tag.as_str()));
                return Exit::Failed;
            }
        }
    }
    let group = |key: &str| -> LocalizedText {
        let words = languages
            .iter()
            .map(|l| (l.to_string(), locales.get(l).text(key)));
        words.collect()
    };
    let wishes = EscoWishes {
        languages: &languages,
        groups: [group("import-group-knowledge"), group("import-group-skill")],
        version: wish.edition,
    };
    let wanted = |name: &str| esco_file(name).is_some();
    let read = |folder: &Path| read_tables(folder, wanted);
    let files = read(wish.folder);
    let others: Result<Vec<Vec<RawFile>>, Diagnostic> =
        wish.labels.iter().map(|f| read(f)).collect();
    let (files, others) = match (files, others) {
        (Ok(files), Ok(others)) => (files, others.concat()),
        (Err(problem), _) | (_, Err(problem)) => {
            say_error(&problem.line(locale));
            return Exit::Failed;
        }
    };
    made(places, locale, |watch| {
        import_esco(&files, &others, &wishes, watch)
    })
}

/// Imports O*NET.
pub fn onet(folder: &Path, edition: &str, places: &Places<'_>, locale: &Locale) -> Exit {
    match read_tables(folder, is_onet_file) {
        Ok(files) => made(places, locale, |watch| import_onet(&files, edition, watch)),
        Err(problem) => {
            say_error(&problem.line(locale));
            Exit::Failed
        }
    }
}

/// Makes the catalogue and writes it.
fn made(
    places: &Places<'_>,
    locale: &Locale,
    import: impl FnOnce(&mut dyn FnMut(Step<'_>) -> bool) -> Result<Imported, Stopped>,
) -> Exit {
    let out = std::path::absolute(places.out).unwrap_or_else(|_| places.out.to_path_buf());
    let untouched = |sentence: &str| {
        say_error(sentence);
        let path = places.out.to_string_lossy().into_owned();
        say_error(&locale.with1("import-nothing-written", "path", path));
        Exit::Failed
    };
    if !may_be_written(&out) {
        let path = places.out.to_string_lossy().into_owned();
        return untouched(&locale.with1("import-not-ours", "path", path));
    }
    let cancelled = Arc::new(AtomicBool::new(false));
    let asked = cancelled.clone();
    // Where something else listens already, the import ends as any programme does, and leaves what it finds as it is.
    ctrlc::set_handler(move || asked.store(true, Ordering::SeqCst)).ok();
    let goes_on = || !cancelled.load(Ordering::SeqCst);
    let bar = bar();
    let imported = import(&mut |step: Step<'_>| {
        show(&bar, step.file, step.done, step.of);
        goes_on()
    });
    let imported = match imported {
        Ok(imported) => imported,
        Err(stopped) => {
            bar.finish_and_clear();
            return match stopped {
                Stopped::Cancelled => untouched(&locale.text("import-cancelled")),
                Stopped::Faults(faults) => {
                    let said: Vec<String> = faults.iter().map(|f| f.sentence(locale)).collect();
                    untouched(&said.join("\n"))
                }
            };
        }
    };
    let json = format!("{:#}\n", imported.report.json(locale)).into_bytes();
    let mut files = write_catalogue(&imported.catalogue, locale.lang());
    files.push((IMPORT_REPORT.to_owned(), json.clone()));
    if let Some(folder) = out.parent() {
        // A folder that cannot be made is said when it is written to.
        std::fs::create_dir_all(folder).ok();
    }
    let shown = places.out.to_string_lossy().into_owned();
    let written = write_folder(&out, &files, &mut |done| {
        show(&bar, &shown, done, files.len());
        goes_on()
    });
    bar.finish_and_clear();
    match written {
        Ok(()) => {}
        Err(FolderError::Cancelled) => return untouched(&locale.text("import-cancelled")),
        Err(FolderError::Busy) => return untouched(&locale.with1("import-busy", "path", shown)),
        Err(FolderError::Disk(error)) => {
            return untouched(&unwritable(places.out, &error, locale));
        }
    }
    // Read back: what is packed of it comes from the files as they are.
    let wrong = match read_catalogue(&out) {
        Ok(read) => read.diagnostics,
        Err(wrong) => wrong,
    };
    for diagnostic in &wrong {
        say_error(&diagnostic.line(locale));
    }
    if let Some(path) = places.report {
        let place = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let kept: Result<(), VaultError> = write_file_atomically(&place, &json);
        if let Err(error) = kept {
            say_error(&unwritable(path, &error, locale));
            return Exit::Failed;
        }
    }
    print(&imported.report, places.out, locale);
    if imported.report.is_balanced() && wrong.is_empty() {
        Exit::Fine
    } else {
        Exit::Findings
    }
}

/// Whether an import may take this place: nothing is there, an empty folder, or an earlier import.
fn may_be_written(out: &Path) -> bool {
    match std::fs::read_dir(out) {
        Ok(mut entries) => entries.next().is_none() || is_import(out),
        Err(_) => !out.exists(),
    }
}

/// A bar on a terminal; nothing where there is none.
fn bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent}% {msg}") {
        bar.set_style(style);
    }
    bar
}

fn show(bar: &ProgressBar, file: &str, done: usize, of: usize) {
    let name = Path::new(file).file_name().unwrap_or_default();
    if done == 0 {
        bar.set_message(name.to_string_lossy().into_owned());
        bar.set_length(of as u64);
    }
    bar.set_position(done as u64);
}

fn print(report: &ImportReport, out: &Path, locale: &Locale) {
    let path = || out.to_string_lossy().into_owned();
    say(&locale.with1("import-done", "path", path()));
    let counted =
        |key: &str, count: usize| say(&format!("  {}", locale.with1(key, "count", count)));
    counted("import-occupations", report.occupations);
    counted("import-competences", report.competences);
    if report.essential + report.optional > 0 {
        let mut args = MessageArgs::new();
        args.set("essential", report.essential);
        args.set("optional", report.optional);
        say(&format!("  {}", locale.with("import-links", &args)));
    }
    if report.figures > 0 {
        counted("import-figures", report.figures);
        counted("import-not-relevant", report.not_relevant);
        counted("import-uncertain", report.uncertain);
    }
    for lacking in &report.lacking {
        let mut args = MessageArgs::new();
        args.set("language", lacking.language.to_string());
        args.set("occupations", lacking.occupations);
        args.set("competences", lacking.competences);
        say(&format!("  {}", locale.with("import-lacking", &args)));
    }
    if !report.absent.is_empty() {
        let names = locale.list(&report.absent);
        say(&format!(
            "  {}",
            locale.with1("import-absent", "names", names)
        ));
    }
    if !report.without.is_empty() {
        say("");
        say(&locale.text("import-without"));
        for (id, title) in report.without.iter().take(SHOWN) {
            say(&format!("  {id} {title}"));
        }
        more(report.without.len(), locale);
    }
    say("");
    say(&locale.text("import-files"));
    for table in &report.tables {
        let mut args = MessageArgs::new();
        args.set("path", table.file.clone());
        args.set("rows", table.rows);
        args.set("kept", table.kept);
        args.set("passed", table.passed.values().sum::<usize>());
        args.set("refused", table.refused.len());
        say(&format!("  {}", locale.with("import-table", &args)));
        for (why, count) in &table.passed {
            let count = locale.number(*count as f64, 0);
            say(&format!("      {}: {count}", locale.text(why.key())));
        }
    }
    let reasons = report.reasons();
    if !reasons.is_empty() {
        say("");
        say(&locale.text("import-refused"));
    }
    for ((file, reason), rows) in reasons {
        say(&format!("  {file}: {}", locale.text(reason.key())));
        for row in rows.iter().take(SHOWN) {
            let mut args = MessageArgs::new();
            args.set("line", row.line);
            args.set("value", row.value.clone());
            say(&format!("    {}", locale.with("import-line", &args)));
        }
        more(rows.len(), locale);
    }
    let unbalanced = report.tables.iter().filter(|t| !t.is_balanced());
    let unbalanced: Vec<&str> = unbalanced.map(|t| t.file.as_str()).collect();
    if !unbalanced.is_empty() {
        let names = locale.list(&unbalanced);
        say_error(&locale.with1("import-unbalanced", "names", names));
    }
    say("");
    say(&locale.with1("import-next", "path", path()));
}

fn more(count: usize, locale: &Locale) {
    if let Some(more @ 1..) = count.checked_sub(SHOWN) {
        say(&format!(
            "    {}",
            locale.with1("xlsform-more", "count", more)
        ));
    }
}
