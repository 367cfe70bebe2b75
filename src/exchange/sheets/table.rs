//! A sheet as rows and columns: headings that people read and the programme finds again, in whatever order.

use super::{MAX_COLUMNS, MAX_ROWS, SheetFault, too_long};
use crate::authoring::translation::{Filled, FilledRow, Row, Sheet, State};
use crate::lang::{LangId, Locale};

/// How many rows from the top the headings are looked for.
const HEADING_ROWS: usize = 20;

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Column {
    /// The name of the text.
    Key,
    /// The section it is asked in.
    Section,
    /// The part it is.
    Part,
    /// The text, in its own language.
    Source(LangId),
    /// The translation, in its language.
    Target(LangId),
    /// How the translation stands.
    State,
    /// What to keep in mind.
    Note,
    /// The text in another language, for help; its position among these.
    Other(usize, LangId),
    /// The hash of the source text.
    Hash,
}

/// The columns of a sheet, in order.
pub(super) fn columns(sheet: &Sheet) -> Vec<Column> {
    let mut columns = vec![
        Column::Key,
        Column::Section,
        Column::Part,
        Column::Source(sheet.source.clone()),
        Column::Target(sheet.target.clone()),
        Column::State,
        Column::Note,
    ];
    let others = sheet.others.iter().cloned().enumerate();
    columns.extend(others.map(|(i, language)| Column::Other(i, language)));
    columns.push(Column::Hash);
    columns
}

impl Column {
    /// The heading: words, and in brackets the name by which the column is found again.
    pub fn heading(&self, locale: &Locale) -> String {
        let (key, code) = match self {
            Self::Key => ("translate-column-key", "key".to_owned()),
            Self::Section => ("translate-column-section", "section".to_owned()),
            Self::Part => ("translate-column-part", "part".to_owned()),
            Self::Source(l) => ("translate-column-source", format!("source:{l}")),
            Self::Target(l) => ("translate-column-target", format!("target:{l}")),
            Self::State => ("translate-column-state", "state".to_owned()),
            Self::Note => ("translate-column-note", "note".to_owned()),
            Self::Other(_, l) => ("translate-column-other", format!("other:{l}")),
            Self::Hash => ("translate-column-hash", "hash".to_owned()),
        };
        format!("{} [{code}]", locale.text(key))
    }

    /// What stands in this column of a row.
    pub fn cell(&self, row: &Row, locale: &Locale) -> String {
        match self {
            Self::Key => row.key.clone(),
            Self::Section => row.section.clone(),
            Self::Part => part(row, locale),
            Self::Source(_) => row.source.clone(),
            Self::Target(_) => row.target.clone(),
            Self::State => state(row, locale),
            Self::Note => note(row, locale),
            Self::Other(i, _) => row.others.get(*i).cloned().unwrap_or_default(),
            // A letter first, so that no spreadsheet takes twelve digits for a number.
            Self::Hash => format!("h{}", row.hash),
        }
    }

    /// The language that is written in this column.
    pub fn language(&self) -> Option<&LangId> {
        match self {
            Self::Source(l) | Self::Target(l) | Self::Other(_, l) => Some(l),
            _ => None,
        }
    }
}

/// What part of an item or file a text is, in words.
pub(super) fn part(row: &Row, locale: &Locale) -> String {
    locale.text(match row.part {
        "title" => "translate-part-title",
        "intro" => "translate-part-intro",
        "hint" => "translate-part-hint",
        "guide" => "translate-part-guide",
        "check" => "translate-part-check",
        "levels" => "translate-part-levels",
        "unit" => "translate-part-unit",
        "text" => "translate-part-text",
        "row_label" => "translate-part-row-label",
        "description" => "translate-part-description",
        "question" => "translate-part-question",
        "trade" => "translate-part-trade",
        "trade_source" => "translate-part-trade-source",
        "ways_in" => "translate-part-ways-in",
        _ => "translate-part-label",
    })
}

fn state(row: &Row, locale: &Locale) -> String {
    match row.state {
        State::Missing => locale.text("translate-state-missing"),
        State::Stale => locale.text("translate-state-stale"),
        State::Ok => CONFIRMED.to_owned(),
    }
}

/// What the translator has to keep in mind; empty where there is nothing.
pub(super) fn note(row: &Row, locale: &Locale) -> String {
    let mut notes = Vec::new();
    if !row.keep.is_empty() {
        let keep = row.keep.join(" ");
        notes.push(locale.with1("translate-note-keep", "names", keep));
    }
    if row.state == State::Stale {
        notes.push(locale.text("translate-note-stale"));
    }
    notes.join(" ")
}

/// What stands in the column of states where a translation fits.
const CONFIRMED: &str = "ok";

/// Rows of cells, each with its number from 1, as a sheet that came back.
///
/// # Errors
/// Where no row names the columns, or a limit is passed.
pub(super) fn filled(
    rows: impl Iterator<Item = Result<(usize, Vec<String>), SheetFault>>,
) -> Result<Filled, SheetFault> {
    let mut found: Option<(Found, Vec<FilledRow>)> = None;
    let mut seen = 0;
    for row in rows {
        let (number, cells) = row?;
        seen += 1;
        if seen > MAX_ROWS {
            return Err(SheetFault::Rows);
        }
        if cells.len() > MAX_COLUMNS {
            return Err(SheetFault::Columns);
        }
        match &mut found {
            Some((found, filled)) => {
                let row = found.row(number, &cells);
                if row.as_ref().is_some_and(|r| too_long(&r.target)) {
                    return Err(SheetFault::Cell(number));
                }
                filled.extend(row);
            }
            None if seen <= HEADING_ROWS => {
                found = Found::in_headings(&cells)?.map(|f| (f, Vec::new()));
            }
            None => return Err(SheetFault::NoColumns),
        }
    }
    let (found, rows) = found.ok_or(SheetFault::NoColumns)?;
    Ok(Filled {
        target: found.language,
        rows,
    })
}

/// Where the columns that count are.
struct Found {
    key: usize,
    target: usize,
    language: LangId,
    hash: Option<usize>,
    source: Option<usize>,
    state: Option<usize>,
}

impl Found {
    /// The columns, if these cells are the headings.
    fn in_headings(cells: &[String]) -> Result<Option<Self>, SheetFault> {
        let codes: Vec<String> = cells.iter().map(|c| code(c)).collect();
        let named = |name: &str| codes.iter().position(|c| c == name);
        let begun = |name: &str| codes.iter().position(|c| c.starts_with(name));
        let (Some(key), Some(target)) = (named("key"), begun("target")) else {
            return Ok(None);
        };
        let tag = codes.get(target).and_then(|c| c.strip_prefix("target:"));
        let language = tag.and_then(|tag| LangId::of_system(tag.trim()));
        Ok(Some(Self {
            key,
            target,
            language: language.ok_or(SheetFault::NoLanguage)?,
            hash: named("hash"),
            source: begun("source:"),
            state: named("state"),
        }))
    }

    fn row(&self, number: usize, cells: &[String]) -> Option<FilledRow> {
        let cell = |at: usize| cells.get(at).map_or("", String::as_str);
        let (key, target) = (cell(self.key).trim(), cell(self.target));
        if key.is_empty() && target.trim().is_empty() {
            return None;
        }
        let written = self.hash.and_then(|at| hash_in(cell(at)));
        let source = self.source.map(cell).filter(|s| !s.trim().is_empty());
        Some(FilledRow {
            row: number,
            key: key.to_owned(),
            hash: written.or_else(|| source.map(crate::authoring::translation::hash)),
            target: target.to_owned(),
            confirmed: self
                .state
                .is_some_and(|at| cell(at).trim().eq_ignore_ascii_case(CONFIRMED)),
        })
    }
}

/// The name in brackets at the end of a heading, or the whole heading.
fn code(heading: &str) -> String {
    let inside = heading
        .rsplit_once('[')
        .and_then(|(_, rest)| rest.split_once(']'));
    inside
        .map_or(heading, |(code, _)| code)
        .trim()
        .to_ascii_lowercase()
}

/// The hash in a cell or note.
pub(super) fn hash_in(cell: &str) -> Option<String> {
    let plain = cell.trim().to_ascii_lowercase();
    let digits = plain.strip_prefix('h').unwrap_or(&plain);
    let is_hash = digits.len() == 12 && digits.chars().all(|c| c.is_ascii_hexdigit());
    is_hash.then(|| digits.to_owned())
}
