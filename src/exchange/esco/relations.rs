//! Which occupation asks for which skills.

use std::collections::{BTreeMap, BTreeSet};

use super::super::tables::{
    Column, Form, ImportFault, RawFile, Reason, Stopped, TableCount, Watching, each_row, table,
};
use super::concepts::Concepts;
use super::names::{EscoFile, esco_file};

/// What an occupation asks for.
#[derive(Debug, Default)]
pub struct Asked {
    /// Addresses of essential skills.
    pub essential: Vec<String>,
    /// Addresses of optional skills.
    pub optional: Vec<String>,
}

/// The links, by the address of the occupation.
#[derive(Debug, Default)]
pub struct Links {
    /// The file they are from, as the reader named it.
    pub file: String,
    /// What each occupation asks for, in the order of the file.
    pub of: BTreeMap<String, Asked>,
}

const OCCUPATION: usize = 0;
const RELATION: usize = 1;
const SKILL: usize = 2;

const COLUMNS: [Column; 3] = {
    const fn needed(name: &'static str) -> Column {
        Column { name, needed: true }
    }
    [
        needed("occupationUri"),
        needed("relationType"),
        needed("skillUri"),
    ]
};

/// Reads the links. Those of several languages say the same; the first by name is read.
///
/// # Errors
/// Why they cannot be read, or that the person no longer wants it.
pub fn read(
    files: &[RawFile],
    occupations: &Concepts,
    skills: &Concepts,
    watch: Watching<'_>,
) -> Result<(Links, TableCount), Stopped> {
    let is = |f: &&RawFile| esco_file(&f.name) == Some(EscoFile::Relations);
    let Some(file) = files.iter().filter(is).min_by_key(|f| &f.name) else {
        return Err(Stopped::Faults(vec![ImportFault::Missing {
            names: vec![EscoFile::Relations.to_string()],
        }]));
    };
    let table = table(file, Form::Csv, &COLUMNS).map_err(|f| Stopped::Faults(vec![f]))?;
    let mut count = TableCount::of(&file.shown);
    let mut links = Links {
        file: file.shown.clone(),
        ..Links::default()
    };
    let mut seen = BTreeSet::new();
    each_row(&table, &mut count, watch, |table, record, count| {
        let occupation = table.cell(record, OCCUPATION);
        let skill = table.cell(record, SKILL);
        let relation = table.cell(record, RELATION).to_lowercase();
        let value = format!("{occupation} {relation} {skill}");
        if occupations.get(occupation).is_none() {
            count.refuse(record.line, Reason::UnknownOccupation, &value);
        } else if skills.get(skill).is_none() {
            count.refuse(record.line, Reason::UnknownSkill, &value);
        } else if !["essential", "optional"].contains(&relation.as_str()) {
            count.refuse(record.line, Reason::Relation, &value);
        } else if !seen.insert((occupation.to_owned(), skill.to_owned())) {
            count.refuse(record.line, Reason::Repeated, &value);
        } else {
            count.kept += 1;
            let asked = links.of.entry(occupation.to_owned()).or_default();
            let list = if relation == "essential" {
                &mut asked.essential
            } else {
                &mut asked.optional
            };
            list.push(skill.to_owned());
        }
    })?;
    Ok((links, count))
}
