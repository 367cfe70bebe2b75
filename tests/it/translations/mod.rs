//! Translators get every text with what they need, and what they send back gets into the file: all that fits, nothing
//! else, and nothing is lost.

mod hostile;
mod kinds;
mod older;
mod random;
mod refusals;
mod round_trip;
mod sheets;
mod tools;

use bilan::authoring::Diagnostic;
use bilan::authoring::shape::FileKind;
use bilan::authoring::translation::{
    Filled, FilledRow, Record, Remark, Sheet, Taken, Wishes, Written, read, sheet, take,
};
use bilan::lang::{LangId, Locale, Locales};

/// A questionnaire laid out in every way that trainers do.
pub const MAISON: &str = include_str!("maison.ron");

/// The keys of its texts, in order.
pub const KEYS: [&str; 10] = [
    "title",
    "list/who/alone",
    "list/who/family",
    "section/home/title",
    "section/home/intro",
    "lives/label",
    "lives/hint",
    "rooms/label",
    "rooms/unit",
    "again/label",
];

pub fn french() -> std::sync::Arc<Locale> {
    Locales::embedded().get(&LangId::french())
}

pub fn written(text: &str) -> Written {
    let kind = FileKind::Questionnaire;
    read(kind, "maison.ron", text).unwrap().unwrap()
}

pub fn sheet_of(text: &str, record: &Record, to: &str) -> Sheet {
    sheet("maison.ron", &written(text), record, &LangId::new(to))
}

/// A translation of a text, in letters of the language, with its places kept.
pub fn translated(to: &str, source: &str) -> String {
    let letters = match to {
        "am" => "ሰላም",
        "ti" => "ከመይ ኣለኹም",
        _ => "كلمات",
    };
    let places = " {answer:lives}".repeat(source.matches("{answer:lives}").count());
    format!("{letters} «{}»{places}", source.chars().count())
}

/// A sheet as it comes back when every text is translated.
pub fn all_filled(sheet: &Sheet) -> Filled {
    let to = sheet.target.as_str();
    let rows = sheet.rows.iter().zip(2..).map(|(row, number)| FilledRow {
        row: number,
        key: row.key.clone(),
        hash: Some(row.hash.clone()),
        target: translated(to, &row.source),
        confirmed: false,
    });
    Filled {
        target: sheet.target.clone(),
        rows: rows.collect(),
    }
}

pub fn taken_with(text: &str, record: &Record, filled: &Filled, stale: bool) -> Taken {
    let file = (FileKind::Questionnaire, "maison.ron", text);
    let taken: Result<Option<Taken>, Diagnostic> = take(file, record, filled, Wishes { stale });
    taken.unwrap().unwrap()
}

pub fn taken(text: &str, filled: &Filled) -> Taken {
    taken_with(text, &Record::default(), filled, false)
}

/// What was said of the row with this key.
pub fn said<'a>(taken: &'a Taken, key: &str) -> Vec<&'a Remark> {
    let said = taken.said.iter().filter(|s| s.key == key);
    said.map(|s| &s.remark).collect()
}

/// The text in a language, as the file now has it.
pub fn text_in(text: &str, key: &str, to: &str) -> Option<String> {
    let written = written(text);
    let entry = written.entry(key).unwrap();
    entry.text.exact(&LangId::new(to)).map(str::to_owned)
}

/// The two texts without what the edits took out and put in.
pub fn untouched(before: &str, taken: &Taken) -> (String, String) {
    let mut edits = taken.edits.clone();
    edits.sort_by_key(|e| (e.span.start, e.span.end));
    let (mut rest_before, mut rest_after) = (String::new(), String::new());
    let (mut at, mut now) = (0, 0);
    for edit in &edits {
        let kept = &before[at..edit.span.start];
        rest_before.push_str(kept);
        rest_after.push_str(&taken.text[now..now + kept.len()]);
        now += kept.len();
        assert_eq!(&taken.text[now..now + edit.text.len()], edit.text);
        now += edit.text.len();
        at = edit.span.end;
    }
    rest_before.push_str(&before[at..]);
    rest_after.push_str(&taken.text[now..]);
    (rest_before, rest_after)
}
