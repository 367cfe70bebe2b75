//! XLIFF 2 as other tools send it back: in another order, with segments split and joined, with attributes of their own.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::table::hash_in;
use super::xliff::HASH;
use super::{MAX_DEPTH, MAX_ROWS, SheetFault, too_long};
use crate::authoring::translation::{Filled, FilledRow, hash};
use crate::lang::LangId;

/// Reads a sheet. Entities are not expanded: what declares any is refused.
pub(super) fn read(text: &str) -> Result<Filled, SheetFault> {
    let mut reader = Reader::from_str(text);
    let mut reading = Reading {
        text,
        line: 1,
        counted: 0,
        open: Vec::new(),
        language: None,
        unit: None,
        rows: Vec::new(),
    };
    loop {
        let event = reader.read_event();
        reading.reached(reader.buffer_position() as usize);
        match event.map_err(|_| SheetFault::Xml(reading.line))? {
            Event::Start(start) => reading.start(&start)?,
            Event::Empty(start) => {
                reading.start(&start)?;
                reading.end();
            }
            Event::End(_) => reading.end(),
            Event::Text(words) => reading.words(&words.xml10_content())?,
            Event::CData(words) => reading.words(&words.xml10_content())?,
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().ok().flatten();
                let sign = sign.map(String::from);
                let known = resolve_predefined_entity(&name).map(str::to_owned);
                let entity = SheetFault::Entity(reading.line);
                reading.words(&sign.or(known).ok_or(entity)?)?;
            }
            Event::DocType(_) => return Err(SheetFault::Entity(reading.line)),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    if !reading.open.is_empty() {
        return Err(SheetFault::Xml(reading.line));
    }
    Ok(Filled {
        target: reading.language.ok_or(SheetFault::NoLanguage)?,
        rows: reading.rows,
    })
}

/// An element that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Xliff,
    Unit,
    Note,
    Data,
    Segment,
    Source,
    Target,
    /// An inline code or mark inside a text.
    Inline,
    Other,
}

/// A unit that is being read.
#[derive(Default)]
struct Unit {
    line: usize,
    id: String,
    name: Option<String>,
    hash: String,
    /// The category of the note that is open.
    category: String,
    /// The id of the original data that is open.
    data: String,
    originals: BTreeMap<String, String>,
    segments: Vec<Segment>,
}

/// A segment, or what stands between two.
#[derive(Default)]
struct Segment {
    /// Whether it is one to be translated.
    translatable: bool,
    /// Where its translation comes among the others.
    order: Option<usize>,
    state: String,
    source: String,
    target: String,
}

struct Reading<'a> {
    text: &'a str,
    line: usize,
    counted: usize,
    open: Vec<Element>,
    language: Option<LangId>,
    unit: Option<Unit>,
    rows: Vec<FilledRow>,
}

impl Reading<'_> {
    /// Counts the lines up to this byte.
    fn reached(&mut self, byte: usize) {
        let passed = self.text.as_bytes().get(self.counted..byte);
        let lines = passed.unwrap_or_default().iter().filter(|b| **b == b'\n');
        self.line += lines.count();
        self.counted = byte.max(self.counted);
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), SheetFault> {
        if self.open.len() >= MAX_DEPTH {
            return Err(SheetFault::Deep);
        }
        let element = self.element(start)?;
        self.open.push(element);
        Ok(())
    }

    fn element(&mut self, start: &BytesStart<'_>) -> Result<Element, SheetFault> {
        let attributes = self.attributes(start)?;
        let get = |name: &str| attributes.get(name).cloned();
        let parent = self.open.last().copied();
        let name = start.local_name();
        if self.open.is_empty() {
            let version = get("version").unwrap_or_default();
            if name.as_ref() != "xliff" || !version.starts_with("2.") {
                return Err(SheetFault::NotXliff);
            }
            let tag = get("trgLang").ok_or(SheetFault::NoLanguage)?;
            self.language = Some(LangId::of_system(&tag).ok_or(SheetFault::NoLanguage)?);
            return Ok(Element::Xliff);
        }
        let inside_text = matches!(
            parent,
            Some(Element::Source | Element::Target | Element::Inline)
        );
        if name.as_ref() == "unit" && self.unit.is_none() {
            if self.rows.len() >= MAX_ROWS {
                return Err(SheetFault::Rows);
            }
            self.unit = Some(Unit {
                line: self.line,
                id: get("id").unwrap_or_default(),
                name: get("name"),
                ..Unit::default()
            });
            return Ok(Element::Unit);
        }
        let Some(unit) = &mut self.unit else {
            return Ok(Element::Other);
        };
        Ok(match name.as_ref() {
            _ if inside_text => {
                let data = get("dataRef").and_then(|id| unit.originals.get(&id).cloned());
                let shown = data.or_else(|| get("equiv")).or_else(|| get("disp"));
                self.put(&shown.unwrap_or_default());
                Element::Inline
            }
            "note" => {
                unit.category = get("category").unwrap_or_default();
                Element::Note
            }
            "data" => {
                unit.data = get("id").unwrap_or_default();
                Element::Data
            }
            name @ ("segment" | "ignorable") if parent == Some(Element::Unit) => {
                unit.segments.push(Segment {
                    translatable: name == "segment",
                    state: get("state").unwrap_or_default(),
                    ..Segment::default()
                });
                Element::Segment
            }
            // Suggestions of a translation memory have sources and targets too; they stand elsewhere.
            "source" if parent == Some(Element::Segment) => Element::Source,
            "target" if parent == Some(Element::Segment) => {
                let order = get("order").and_then(|o| o.trim().parse().ok());
                if let Some(segment) = unit.segments.last_mut() {
                    segment.order = order;
                }
                Element::Target
            }
            _ => Element::Other,
        })
    }

    fn attributes(&self, start: &BytesStart<'_>) -> Result<BTreeMap<String, String>, SheetFault> {
        let mut all = BTreeMap::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| SheetFault::Xml(self.line))?;
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|_| SheetFault::Entity(self.line))?;
            let name = attribute.key.local_name().as_ref().to_owned();
            all.insert(name, value.into_owned());
        }
        Ok(all)
    }

    fn words(&mut self, words: &str) -> Result<(), SheetFault> {
        let long = match self.put(words) {
            Some(text) => too_long(text),
            None => false,
        };
        if long {
            return Err(SheetFault::Cell(self.line));
        }
        Ok(())
    }

    /// Puts words where they belong; what that has come to.
    fn put(&mut self, words: &str) -> Option<&String> {
        let at = self.open.iter().rev().find(|e| **e != Element::Inline)?;
        let unit = self.unit.as_mut()?;
        let text = match at {
            Element::Note if unit.category == HASH => &mut unit.hash,
            Element::Data => unit.originals.entry(unit.data.clone()).or_default(),
            Element::Source => &mut unit.segments.last_mut()?.source,
            Element::Target => &mut unit.segments.last_mut()?.target,
            _ => return None,
        };
        text.push_str(words);
        Some(text)
    }

    fn end(&mut self) {
        if self.open.pop() == Some(Element::Unit)
            && let Some(unit) = self.unit.take()
        {
            self.rows.push(unit.row());
        }
    }
}

impl Unit {
    fn row(mut self) -> FilledRow {
        let source: String = self.segments.iter().map(|s| s.source.as_str()).collect();
        let translatable = self.segments.iter().filter(|s| s.translatable);
        // Where one segment is not translated, neither is the text.
        let whole = translatable
            .clone()
            .all(|s| s.source.trim().is_empty() || !s.target.trim().is_empty());
        let states = ["translated", "reviewed", "final"];
        let confirmed = translatable
            .clone()
            .all(|s| states.contains(&s.state.as_str()));
        let confirmed = confirmed && translatable.count() > 0;
        for (at, segment) in self.segments.iter_mut().enumerate() {
            segment.order.get_or_insert(at + 1);
        }
        self.segments.sort_by_key(|s| s.order);
        let target = self.segments.iter().map(|s| {
            let between = !s.translatable && s.target.is_empty();
            if between { &s.source } else { &s.target }
        });
        let target: String = target.map(String::as_str).collect();
        FilledRow {
            row: self.line,
            key: self.name.unwrap_or_else(|| self.id.replace(':', "/")),
            hash: hash_in(&self.hash).or_else(|| Some(hash(&source))),
            target: if whole { target } else { String::new() },
            confirmed,
        }
    }
}
