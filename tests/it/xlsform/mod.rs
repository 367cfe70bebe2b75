//! A workbook of another form system becomes a questionnaire, and every cell of it is accounted for.

mod command;
mod counting;
mod expressions;
mod features;
mod hostile;
mod structure;
mod truth;

use bilan::authoring::decode;
use bilan::exchange::xlsform::{
    Fate, Imported, Part, Sheet, Spot, Unreadable, Wishes, Workbook, import, import_cells,
};
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{Condition, Item, ItemKind, QuestionnaireSource};

/// Rows of cells.
type Rows<'a> = &'a [&'a [&'a str]];

/// A workbook file with these sheets.
fn workbook(sheets: &[(&str, Rows)]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (row, cells) in (0..).zip(*rows) {
            for (column, words) in (0..).zip(*cells) {
                if !words.is_empty() {
                    sheet.write(row, column, *words).unwrap();
                }
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// An import with reasons in English.
fn attempt(bytes: &[u8]) -> Result<Imported, Unreadable> {
    let locale = Locales::embedded().get(&LangId::new("en"));
    import(
        bytes,
        Wishes {
            workbook: "form.xlsx",
            source_language: None,
            locale: &locale,
        },
    )
}

/// The same of cells that are no file yet.
fn attempt_cells(sheets: &[(Part, Vec<Vec<String>>)]) -> Result<Imported, Unreadable> {
    let mut workbook = Workbook::default();
    for (part, rows) in sheets {
        let mut sheet = Sheet {
            name: format!("{part:?}").to_lowercase(),
            ..Sheet::default()
        };
        for (row, cells) in (0..).zip(rows) {
            for (column, words) in (0..).zip(cells) {
                if !words.is_empty() {
                    sheet.cells.insert((row, column), words.clone());
                }
            }
        }
        workbook.sheets.insert(*part, sheet);
    }
    let locale = Locales::embedded().get(&LangId::new("en"));
    import_cells(
        &workbook,
        Wishes {
            workbook: "form.xlsx",
            source_language: None,
            locale: &locale,
        },
    )
}

/// What every import promises, and the questionnaire that was written.
#[track_caller]
fn kept(imported: &Imported) -> QuestionnaireSource {
    let report = &imported.report;
    assert_eq!(report.unbalanced, [], "{}", imported.ron);
    assert_eq!(report.faults, [], "{}", imported.ron);
    for (subject, count) in &report.counts {
        assert!(count.balanced(), "{subject:?}: {count:?}");
    }
    decode("form.ron", imported.ron.as_bytes()).unwrap()
}

/// The questionnaire of these sheets.
#[track_caller]
fn made(sheets: &[(&str, Rows)]) -> (QuestionnaireSource, Imported) {
    let imported = attempt(&workbook(sheets)).unwrap();
    (kept(&imported), imported)
}

/// The item of this id, in a group or not.
#[track_caller]
fn item<'a>(source: &'a QuestionnaireSource, id: &str) -> &'a Item {
    let items = source.sections.iter().flat_map(|s| &s.items);
    let with_rows = items.flat_map(|item| {
        let rows: &[Item] = match &item.kind {
            ItemKind::Group { items, .. } => items,
            _ => &[],
        };
        std::iter::once(item).chain(rows)
    });
    let mut found = with_rows.filter(|item| item.id.as_str() == id);
    found.next().unwrap_or_else(|| panic!("no item {id}"))
}

/// When the item of this id is asked.
#[track_caller]
fn shown(source: &QuestionnaireSource, id: &str) -> Option<Condition> {
    item(source, id).show_if.clone()
}

/// What stayed behind, as `cell reason`.
fn left(imported: &Imported) -> Vec<String> {
    lines(imported, Fate::Left)
}

/// What changed, as `cell reason`.
fn changed(imported: &Imported) -> Vec<String> {
    lines(imported, Fate::Changed)
}

fn lines(imported: &Imported, fate: Fate) -> Vec<String> {
    imported
        .report
        .with_fate(fate)
        .map(|l| {
            let cell = l.spot.map(Spot::label).unwrap_or_default();
            let reason = l.reason.key().splitn(3, '-').last().unwrap();
            format!("{cell} {reason}")
        })
        .collect()
}

/// A sheet of choices that most tests share.
const CHOICES: Rows = &[
    &["list_name", "name", "label"],
    &["yn", "yes", "Yes"],
    &["yn", "no", "No"],
    &["abc", "a", "A"],
    &["abc", "b", "B"],
    &["abc", "c", "C"],
];
