//! `XLSForm` workbooks in: the questions, choices and conditions of a spreadsheet become a questionnaire.
//!
//! Bytes come in, the text of a file and a report go out. Every cell is accounted for: what cannot be carried over is
//! listed with its place and reason, and stays in the file as a comment.

mod choices;
mod columns;
mod condition;
mod convert;
mod draft;
pub mod expression;
mod form;
mod languages;
mod ledger;
mod names;
mod outcome;
mod reason;
mod report;
mod survey;
mod texts;
mod types;
mod value;
mod workbook;
mod write;
mod write_condition;

use std::collections::{BTreeMap, BTreeSet};

pub use ledger::{Count, Listed, Subject};
pub use reason::{Fate, Reason};
pub use report::{Report, sentence};
pub use workbook::{MAX_BYTES, Part, Sheet, Spot, Unreadable, Workbook, read};

use crate::authoring::decode;
use crate::lang::{LangId, Locale};
use crate::questionnaire::{QuestionnaireSource, build};
use columns::Field;
use convert::Converter;
use draft::Draft;
use form::{Form, account_languages, source_language};
use ledger::Ledger;
use survey::Planner;
use texts::Texts;
use write::{Comments, on_a_line, write};

/// What an import is told besides the workbook.
#[derive(Debug, Clone, Copy)]
pub struct Wishes<'a> {
    /// The workbook's name.
    pub workbook: &'a str,
    /// The language of texts whose column names none.
    pub source_language: Option<&'a LangId>,
    /// The language in which reasons are written into the file.
    pub locale: &'a Locale,
}

/// What came of an import.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The text of the questionnaire's file.
    pub ron: String,
    /// What is said of it.
    pub report: Report,
}

/// Makes a questionnaire of a workbook.
///
/// # Errors
/// Why nothing can be made of it.
pub fn import(bytes: &[u8], wishes: Wishes<'_>) -> Result<Imported, Unreadable> {
    import_cells(&read(bytes)?, wishes)
}

/// Makes a questionnaire of a workbook's cells.
///
/// # Errors
/// Why nothing can be made of them.
pub fn import_cells(workbook: &Workbook, wishes: Wishes<'_>) -> Result<Imported, Unreadable> {
    let survey = workbook
        .sheets
        .get(&Part::Survey)
        .ok_or(Unreadable::NoSurvey)?;
    let there = ledger::count_cells(workbook);
    let mut ledger = Ledger::of(workbook);
    let rows = survey::rows(survey)?;
    let mut languages = languages::Languages::default();
    let form = Form::read(workbook.sheets.get(&Part::Settings), wishes, &mut ledger);
    let headers = form::headers(workbook, &mut languages, &mut ledger);
    let source = source_language(&headers, &form, wishes, &mut languages, &mut ledger)?;
    let mut texts = Texts {
        languages,
        source: source.clone(),
        used: BTreeSet::from([source.clone()]),
    };
    let sheet = workbook.sheets.get(&Part::Choices);
    let mut lists = choices::Lists::read(sheet, form.twins_allowed, &mut ledger);
    if lists.too_many() {
        return Err(Unreadable::TooMuch);
    }
    let (plans, names) = Planner::plan(&rows, &mut lists, &mut texts, &mut ledger)?;
    let sections = Converter::convert(&rows, &plans, &names, &mut texts, &mut ledger, &form.title);
    let (lists, stray) = lists.finish(&mut texts, &mut ledger);
    let languages = account_languages(&headers, &texts, &mut ledger);
    let draft = Draft {
        id: form.id.clone(),
        version: form.version.clone(),
        source: on_a_line(wishes.workbook),
        languages: languages.iter().map(|l| l.as_str().to_owned()).collect(),
        title: draft::Words::from([(source.as_str().to_owned(), form.title.clone())]),
        lists,
        sections,
    };
    if !draft.has_items() {
        return Err(Unreadable::Nothing);
    }
    ledger.close();
    let stray = stray.into_iter().collect();
    let comments = comments(&ledger, &stray, wishes.locale);
    let ron = write(&draft, &comments);
    if ron.len() > MAX_BYTES {
        return Err(Unreadable::TooMuch);
    }
    let mut report = Report {
        workbook: wishes.workbook.to_owned(),
        id: draft.id,
        languages,
        counts: ledger.counts(&there),
        listed: ledger.listed,
        unbalanced: Vec::new(),
        faults: Vec::new(),
    };
    match decode::<QuestionnaireSource>(wishes.workbook, ron.as_bytes()) {
        Ok(source) => {
            report.unbalanced = report::unbalanced(&source, &report.counts, &ledger.added);
            report.faults = build(source).err().unwrap_or_default();
        }
        // A file that cannot be read back bears out nothing.
        Err(_) => report.unbalanced = Subject::ALL.to_vec(),
    }
    Ok(Imported { ron, report })
}

/// A reason, and the cells it holds of.
type Reasoned = (String, Vec<String>);

/// The lines of the list as comments, by row; those of one row and reason on one line.
fn comments(ledger: &Ledger, stray: &BTreeSet<u32>, locale: &Locale) -> Comments {
    let mut comments = Comments::default();
    let mut lines: BTreeMap<(Option<Part>, u32), Vec<Reasoned>> = BTreeMap::new();
    for listed in &ledger.listed {
        let place = listed.spot.map_or((None, 0), |s| (Some(s.part), s.row));
        let cell = listed.spot.map(Spot::label).unwrap_or_default();
        let thing = format!("{cell} {}: {}", listed.column, listed.value);
        let reason = sentence(listed, locale);
        let of_row = lines.entry(place).or_default();
        match of_row.iter_mut().find(|(r, _)| *r == reason) {
            Some((_, things)) => things.push(thing),
            None => of_row.push((reason, vec![thing])),
        }
    }
    for ((part, row), reasons) in lines {
        let header = ledger.is_header(part, row);
        for (reason, things) in reasons {
            let sheet = part.and_then(|part| ledger.sheet(part)).unwrap_or_default();
            let things = things.join("; ");
            match part {
                Some(Part::Survey) if !header => {
                    let line = on_a_line(&format!("{things} — {reason}"));
                    comments.survey.entry(row).or_default().push(line);
                }
                Some(Part::Choices) if !header && !stray.contains(&row) => {
                    let line = on_a_line(&format!("{things} — {reason}"));
                    comments.choices.entry(row).or_default().push(line);
                }
                _ => {
                    let line = format!("{sheet} {things} — {reason}");
                    comments.form.push(on_a_line(line.trim()));
                }
            }
        }
    }
    comments
}

/// The columns of a text in some language, with the language's name.
fn language_of(field: &Field) -> Option<&Option<String>> {
    match field {
        Field::Label(language)
        | Field::Hint(language)
        | Field::Guide(language)
        | Field::Message(language) => Some(language),
        _ => None,
    }
}
