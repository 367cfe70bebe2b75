//! Sheets as XLIFF 2.1: a unit for each text, with what a translator needs to know as notes.

use std::collections::BTreeSet;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::SheetFault;
use super::table::{note, part};
use crate::authoring::translation::{Row, Sheet, State};
use crate::lang::Locale;

/// The namespace of XLIFF 2.
pub(super) const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The category of the note that holds the hash.
pub(super) const HASH: &str = "hash";

/// Writes a sheet.
pub(super) fn write(sheet: &Sheet, locale: &Locale) -> Result<Vec<u8>, SheetFault> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    document(&mut writer, sheet, locale).map_err(|_| SheetFault::TooLarge)?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn document(writer: &mut Writer<Vec<u8>>, sheet: &Sheet, locale: &Locale) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let attributes = [
        ("xmlns", NAMESPACE),
        ("version", "2.1"),
        ("srcLang", sheet.source.as_str()),
        ("trgLang", sheet.target.as_str()),
    ];
    let root = writer.create_element("xliff").with_attributes(attributes);
    root.write_inner_content(|writer| {
        let file = writer
            .create_element("file")
            .with_attributes([("id", "f1"), ("original", sheet.file.as_str())]);
        file.write_inner_content(|writer| {
            let mut ids = BTreeSet::new();
            for row in &sheet.rows {
                unit(writer, (row, &unit_id(&row.key, &mut ids)), sheet, locale)?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn unit(
    writer: &mut Writer<Vec<u8>>,
    (row, id): (&Row, &str),
    sheet: &Sheet,
    locale: &Locale,
) -> io::Result<()> {
    let mut notes = vec![(HASH.to_owned(), row.hash.clone())];
    let said = [
        ("section", row.section.clone()),
        ("part", part(row, locale)),
        ("keep", note(row, locale)),
    ];
    notes.extend(said.map(|(category, text)| (category.to_owned(), text)));
    let others = sheet.others.iter().zip(&row.others);
    notes.extend(others.map(|(language, text)| (format!("other-{language}"), text.clone())));
    notes.retain(|(_, text)| !text.is_empty());
    let element = writer.create_element("unit").with_attributes([
        ("id", id),
        ("name", row.key.as_str()),
        ("xml:space", "preserve"),
    ]);
    element.write_inner_content(|writer| {
        writer
            .create_element("notes")
            .write_inner_content(|writer| {
                for (category, text) in &notes {
                    writer
                        .create_element("note")
                        .with_attribute(("category", category.as_str()))
                        .write_text_content(BytesText::new(&allowed(text)))?;
                }
                Ok(())
            })?;
        let segment = writer.create_element("segment");
        let segment = match row.state {
            State::Missing => segment.with_attribute(("state", "initial")),
            State::Stale => {
                segment.with_attributes([("state", "initial"), ("subState", "bilan:stale")])
            }
            State::Ok => segment.with_attribute(("state", "translated")),
        };
        segment.write_inner_content(|writer| {
            writer
                .create_element("source")
                .write_text_content(BytesText::new(&allowed(&row.source)))?;
            if !row.target.is_empty() {
                writer
                    .create_element("target")
                    .write_text_content(BytesText::new(&allowed(&row.target)))?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// A key as XLIFF allows ids: no `/`, nothing twice. The key itself is the unit's name.
fn unit_id(key: &str, taken: &mut BTreeSet<String>) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let plain: String = key
        .chars()
        .map(|c| match c {
            '/' => ':',
            c if allowed(c) => c,
            _ => '_',
        })
        .collect();
    let mut id = plain.clone();
    let mut number = 1;
    while !taken.insert(id.clone()) {
        number += 1;
        id = format!("{plain}.{number}");
    }
    id
}

/// A text without the characters that XML cannot hold.
fn allowed(text: &str) -> String {
    let good = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(good).collect()
}
