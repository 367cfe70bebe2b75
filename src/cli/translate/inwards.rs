//! `bilan translate in`: a sheet that came back, into its file.

use std::path::Path;

use super::super::check::{Found, check};
use super::super::output::{Exit, say, say_error, unwritable};
use super::{Failed, Opened, not_the_same, open, record_path};
use crate::app::read_capped;
use crate::authoring::translation::{Filled, Remark, Said, Taken, Wishes, take};
use crate::authoring::{ContentFile, Diagnostic, Severity};
use crate::exchange::sheets::read_sheet;
use crate::lang::{Locale, MessageArgs};
use crate::vault::write_file_atomically;

/// How many texts without a row are named.
const NAMED: usize = 20;

/// Takes the sheet and says what came of each row.
pub(super) fn run(
    (path, sheet): (&Path, &Path),
    (stale, dry_run): (bool, bool),
    out: Option<&Path>,
    locale: &Locale,
) -> Result<Exit, Failed> {
    let opened = open(path, locale)?;
    let filled = filled(sheet, locale)?;
    not_the_same(&opened, &filled.target, locale)?;
    let file = (opened.kind, opened.shown(), opened.text.as_str());
    let taken = take(
        (file.0, &file.1, file.2),
        &opened.record,
        &filled,
        Wishes { stale },
    );
    let taken = taken
        .map_err(|d| Failed::of(&d, locale))?
        .ok_or_else(|| Failed::about(path, &locale.text("translate-no-texts")))?;
    for said in &taken.said {
        say(&format!(
            "{}:{}: {}: {}",
            sheet.display(),
            said.row,
            said.key,
            words(said, locale)
        ));
    }
    counts(&taken, locale);
    let new = new_errors(&opened, &taken);
    if !new.is_empty() {
        for diagnostic in &new {
            say_error(&diagnostic.line(locale));
        }
        say_error(&locale.text("translate-in-refused-whole"));
        return Ok(Exit::Findings);
    }
    if taken.declared {
        let language = filled.target.to_string();
        say(&locale.with1("translate-in-declared", "language", language));
    }
    if dry_run {
        say(&locale.text("translate-in-dry"));
    } else {
        put(&opened, &taken, out, locale)?;
    }
    if taken.said.iter().any(|s| s.remark.is_refusal()) {
        return Ok(Exit::Findings);
    }
    Ok(Exit::Fine)
}

fn filled(sheet: &Path, locale: &Locale) -> Result<Filled, Failed> {
    let failed = |problem| {
        Failed::of(
            &Diagnostic::error(&sheet.to_string_lossy(), problem),
            locale,
        )
    };
    let bytes = read_capped(sheet).map_err(failed)?;
    read_sheet(&bytes).map_err(|fault| Failed::about(sheet, &fault.text(locale)))
}

/// Errors that the file has with the translations in it and does not have now.
fn new_errors(opened: &Opened, taken: &Taken) -> Vec<Diagnostic> {
    if taken.edits.is_empty() {
        return Vec::new();
    }
    let errors = |found: &Found| -> Vec<Diagnostic> {
        let mut all = check(found).diagnostics;
        all.retain(|d| d.severity == Severity::Error);
        all
    };
    let mut before = errors(&opened.found);
    let files = opened.found.files.iter().map(|file| {
        let mut file: ContentFile = file.clone();
        if file.name == opened.name {
            file.bytes = Ok(taken.text.clone().into_bytes());
        }
        file
    });
    let after = errors(&Found {
        files: files.collect(),
        beside: opened.found.beside.clone(),
        imported: false,
        whole: opened.found.whole,
    });
    // Places move with what is put in; what is wrong does not.
    let known = |d: &Diagnostic, before: &mut Vec<Diagnostic>| {
        let same = |b: &Diagnostic| b.file == d.file && b.problem == d.problem;
        before.iter().position(same).map(|i| before.swap_remove(i))
    };
    let new = after.into_iter();
    new.filter(|d| known(d, &mut before).is_none()).collect()
}

/// Writes the file and its record, where there is anything to write.
fn put(opened: &Opened, taken: &Taken, out: Option<&Path>, locale: &Locale) -> Result<(), Failed> {
    let place = out.unwrap_or(&opened.path);
    let write = |place: &Path, text: &str| {
        write_file_atomically(place, text.as_bytes())
            .map_err(|error| Failed(unwritable(place, &error, locale)))
    };
    let changed = !taken.edits.is_empty();
    if changed || out.is_some() {
        write(place, &taken.text)?;
    }
    if taken.record != opened.record || (out.is_some() && !taken.record.is_empty()) {
        let record = taken.record.encoded().map_err(|reason| {
            tracing::error!(%reason, "a record of translations cannot be written");
            Failed::about(place, &reason)
        })?;
        write(&record_path(place), &record)?;
    }
    if changed || out.is_some() {
        let path = place.display().to_string();
        say(&locale.with1("translate-in-written", "path", path));
    } else {
        say(&locale.text("translate-in-nothing"));
    }
    Ok(())
}

fn counts(taken: &Taken, locale: &Locale) {
    let refused = taken.said.iter().filter(|s| s.remark.is_refusal());
    for (key, count) in [
        ("translate-in-new", taken.new),
        ("translate-in-replaced", taken.replaced),
        ("translate-in-unchanged", taken.unchanged),
        ("translate-in-empty", taken.empty),
        ("translate-in-refused", refused.count()),
    ] {
        say(&locale.with1(key, "count", count));
    }
    if taken.missing.is_empty() {
        return;
    }
    let mut names: Vec<&str> = taken.missing.iter().map(String::as_str).collect();
    if names.len() > NAMED {
        names.truncate(NAMED);
        names.push("…");
    }
    let mut args = MessageArgs::new();
    args.set("count", taken.missing.len());
    args.set("names", names.join(", "));
    say(&locale.with("translate-in-missing", &args));
}

fn words(said: &Said, locale: &Locale) -> String {
    match &said.remark {
        Remark::Unknown => locale.text("translate-row-unknown"),
        Remark::Stale => locale.text("translate-row-stale"),
        Remark::StaleTaken => locale.text("translate-row-stale-taken"),
        Remark::StillOld => locale.text("translate-row-still-old"),
        Remark::NoHash => locale.text("translate-row-no-hash"),
        Remark::Repeated(first) => locale.with1("translate-row-repeated", "row", first.to_string()),
        Remark::Placeholders { missing, extra } => {
            let said = [
                ("translate-row-place-missing", missing),
                ("translate-row-place-extra", extra),
            ];
            let said = said.into_iter().filter(|(_, names)| !names.is_empty());
            let said: Vec<String> = said
                .map(|(key, names)| locale.with1(key, "names", names.join(" ")))
                .collect();
            said.join(" ")
        }
        Remark::LostLetters => locale.text("translate-row-lost-letters"),
        Remark::NoPlace => locale.text("translate-row-no-place"),
        Remark::SameAsSource => locale.text("translate-row-same"),
        Remark::Unseen(count) => locale.with1("translate-row-unseen", "count", *count),
    }
}
