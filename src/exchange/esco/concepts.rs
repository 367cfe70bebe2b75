//! Occupations, skills and groups of ISCO, by address, with their words in each language.

use std::collections::BTreeMap;

use super::super::tables::{
    Column, Form, Passed, RawFile, Reason, Record, Stopped, Table, TableCount, Watching, each_row,
    one_line, table,
};
use crate::lang::{LangId, LocalizedText};

/// What concepts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Occupations.
    Occupations,
    /// Skills and knowledge.
    Skills,
    /// Groups of ISCO-08.
    Groups,
}

impl Kind {
    /// What `conceptType` says of them.
    const fn concept_type(self) -> &'static str {
        match self {
            Self::Occupations => "occupation",
            Self::Skills => "knowledgeskillcompetence",
            Self::Groups => "iscogroup",
        }
    }

    /// What is in an address of theirs.
    const fn address(self) -> &'static str {
        match self {
            Self::Occupations => "/esco/occupation/",
            Self::Skills => "/esco/skill/",
            Self::Groups => "/esco/isco/",
        }
    }
}

const URI: usize = 0;
const LABEL: usize = 1;
const ALTERNATIVES: usize = 2;
const DESCRIPTION: usize = 3;
const TYPE: usize = 4;
const STATUS: usize = 5;
const ISCO: usize = 6;
const CODE: usize = 7;
const SKILL_TYPE: usize = 8;

/// The columns of versions 1.0 to 1.2 that are read.
const COLUMNS: [Column; 9] = {
    const fn column(name: &'static str, needed: bool) -> Column {
        Column { name, needed }
    }
    [
        column("conceptUri", true),
        column("preferredLabel", true),
        column("altLabels", false),
        column("description", false),
        column("conceptType", false),
        column("status", false),
        column("iscoGroup", false),
        column("code", false),
        column("skillType", false),
    ]
};

/// An occupation, a skill or a group.
#[derive(Debug, Clone, Default)]
pub struct Concept {
    /// Its short id.
    pub id: String,
    /// ISCO-08 group, of occupations.
    pub isco: String,
    /// Its code in the classification.
    pub code: String,
    /// Whether it is knowledge, of skills.
    pub is_knowledge: bool,
    labels: BTreeMap<String, String>,
    /// Other names, by language.
    pub others: BTreeMap<LangId, Vec<String>>,
    descriptions: BTreeMap<String, String>,
}

impl Concept {
    /// What it is called.
    pub fn label(&self) -> LocalizedText {
        self.labels.clone().into_iter().collect()
    }

    /// What it is about.
    pub fn description(&self) -> LocalizedText {
        self.descriptions.clone().into_iter().collect()
    }

    /// Whether it has a name in this language.
    pub fn is_named_in(&self, language: &LangId) -> bool {
        self.labels.contains_key(language.as_str())
    }

    /// Whether it has a name and a description in this language.
    pub fn is_whole_in(&self, language: &LangId) -> bool {
        self.is_named_in(language) && self.descriptions.contains_key(language.as_str())
    }
}

/// All concepts of a kind, by address.
#[derive(Debug)]
pub struct Concepts {
    /// What they are.
    pub kind: Kind,
    by_address: BTreeMap<String, Concept>,
    addresses: BTreeMap<String, String>,
}

impl Concepts {
    /// None yet.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            by_address: BTreeMap::new(),
            addresses: BTreeMap::new(),
        }
    }

    /// Reads one file. Only where `adds` is set does an address that is not known yet add a concept; else it gives
    /// words to those that have none in its language.
    ///
    /// # Errors
    /// Why the file cannot be read, or that the person no longer wants it.
    pub fn read(
        &mut self,
        file: &RawFile,
        language: &LangId,
        adds: bool,
        watch: Watching<'_>,
    ) -> Result<TableCount, Stopped> {
        let table = table(file, Form::Csv, &COLUMNS).map_err(|f| Stopped::Faults(vec![f]))?;
        let mut count = TableCount::of(&file.shown);
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        each_row(&table, &mut count, watch, |table, record, count| {
            let uri = table.cell(record, URI);
            if let Some(reason) = self.refusal(table, record) {
                count.refuse(record.line, reason, &said(table, record));
            } else if seen.insert(uri.to_owned(), record.line).is_some() {
                count.refuse(record.line, Reason::Repeated, uri);
            } else {
                self.take(table, record, (language, adds), count);
            }
        })?;
        Ok(count)
    }

    fn refusal(&self, table: &Table, record: &Record) -> Option<Reason> {
        let plain = |column| table.cell(record, column).to_lowercase();
        let uri = table.cell(record, URI);
        let kind = plain(TYPE);
        if !kind.is_empty() && kind != self.kind.concept_type() {
            Some(Reason::OtherKind)
        } else if short_id(uri, self.kind).is_none() {
            Some(Reason::Address)
        } else if !["", "released"].contains(&plain(STATUS).as_str()) {
            Some(Reason::NotReleased)
        } else if one_line(table.cell(record, LABEL)).is_empty() {
            Some(Reason::Label)
        } else {
            None
        }
    }

    fn take(
        &mut self,
        table: &Table,
        record: &Record,
        (language, adds): (&LangId, bool),
        count: &mut TableCount,
    ) {
        let uri = table.cell(record, URI);
        if !self.by_address.contains_key(uri) {
            if !adds {
                return count.refuse(record.line, Reason::OtherVersion, &said(table, record));
            }
            let id = short_id(uri, self.kind).unwrap_or_default();
            if self.addresses.contains_key(&id) {
                return count.refuse(record.line, Reason::SameId, uri);
            }
            self.addresses.insert(id.clone(), uri.to_owned());
            let concept = Concept {
                id,
                ..Concept::default()
            };
            self.by_address.insert(uri.to_owned(), concept);
        }
        let Some(concept) = self.by_address.get_mut(uri) else {
            return;
        };
        if concept.is_named_in(language) {
            return count.pass(Passed::Known);
        }
        count.kept += 1;
        let tag = language.as_str().to_owned();
        let label = one_line(table.cell(record, LABEL));
        let others = alternatives(table.cell(record, ALTERNATIVES), &label);
        concept.labels.insert(tag.clone(), label);
        if !others.is_empty() {
            concept.others.insert(language.clone(), others);
        }
        let description = one_line(table.cell(record, DESCRIPTION));
        if !description.is_empty() {
            concept.descriptions.insert(tag, description);
        }
        if concept.isco.is_empty() {
            concept.isco = isco(table.cell(record, ISCO));
        }
        if concept.code.is_empty() {
            table.cell(record, CODE).clone_into(&mut concept.code);
        }
        concept.is_knowledge |= table
            .cell(record, SKILL_TYPE)
            .eq_ignore_ascii_case("knowledge");
    }

    /// The concept at this address.
    pub fn get(&self, uri: &str) -> Option<&Concept> {
        self.by_address.get(uri)
    }

    /// Address and concept, in order of address.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Concept)> {
        self.by_address.iter().map(|(u, c)| (u.as_str(), c))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_address.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_address.is_empty()
    }

    /// How many have no name in this language.
    pub fn lacking(&self, language: &LangId) -> usize {
        let named = self.by_address.values().filter(|c| c.is_named_in(language));
        self.len() - named.count()
    }
}

fn said(table: &Table, record: &Record) -> String {
    let label = one_line(table.cell(record, LABEL));
    format!("{} {label}", table.cell(record, URI))
        .trim()
        .to_owned()
}

/// A short id that stays the same as long as the address does: the first two parts of the number in it, 48 bits. Of
/// the 16,903 occupations and skills of version 1.1 no two share them; by chance two would in one of two million
/// classifications of this size. Nothing where the address is none.
fn short_id(uri: &str, kind: Kind) -> Option<String> {
    let (host, number) = uri.split_once(kind.address())?;
    let official = host.starts_with("http://") || host.starts_with("https://");
    if kind == Kind::Groups {
        let code = number.strip_prefix('C').unwrap_or(number);
        let digits = !code.is_empty() && code.chars().all(|c| c.is_ascii_digit());
        return (official && digits).then(|| format!("isco_{code}"));
    }
    let parts: Vec<&str> = number.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    let hexadecimal = |p: &&str| p.chars().all(|c| c.is_ascii_hexdigit());
    let whole = lengths == [8, 4, 4, 4, 12] && parts.iter().all(hexadecimal);
    let [first, second, ..] = parts.as_slice() else {
        return None;
    };
    (official && whole).then(|| format!("esco_{first}_{second}").to_lowercase())
}

/// A unit group of four digits; spreadsheets take the first off where it is 0.
fn isco(cell: &str) -> String {
    let digits = cell.trim_start_matches(['C', 'c']);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) || digits.len() > 4 {
        return String::new();
    }
    format!("{digits:0>4}")
}

/// Other names: one a line, or parted by `|`; without the preferred one, and each once.
fn alternatives(cell: &str, label: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in cell.split(['\n', '\r', '|']).map(one_line) {
        if !name.is_empty() && name != label && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_from_addresses() {
        let of = |uri| short_id(uri, Kind::Skills);
        assert_eq!(
            of("http://data.europa.eu/esco/skill/05BC7677-5a64-4e0c-ade3-0140348d4125").as_deref(),
            Some("esco_05bc7677_5a64")
        );
        for wrong in [
            "http://data.europa.eu/esco/skill/05bc7677-5a64-4e0c-ade3-0140348d412",
            "http://data.europa.eu/esco/skill/S1.2.3",
            "http://data.europa.eu/esco/occupation/05bc7677-5a64-4e0c-ade3-0140348d4125",
            "05bc7677-5a64-4e0c-ade3-0140348d4125",
            "",
        ] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
        assert_eq!(isco("110"), "0110");
        assert_eq!(isco("C7512"), "7512");
        assert_eq!(isco("75x"), "");
    }

    #[test]
    fn other_names_are_parted_as_each_version_parts_them() {
        assert_eq!(alternatives("a\nb \r\nc | d|a", "b"), ["a", "c", "d"]);
    }
}
