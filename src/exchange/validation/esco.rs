//! ESCO's occupations with their unit groups and lists of skills, without any words.

use std::collections::BTreeMap;

use super::super::tables::{Form, ImportFault, RawFile, table};
use super::{each, needed};
use crate::occupation::validation::ListedOccupation;

const OCCUPATIONS: &str = "occupations_";
const RELATIONS: &str = "occupationskillrelations";

/// What is read of ESCO's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EscoLists {
    /// The occupations.
    pub occupations: Vec<ListedOccupation>,
    /// Rows that could not be taken: of occupations that are not there, or damaged.
    pub left_out: usize,
}

/// Whether a file of this name is read.
#[must_use]
pub fn is_esco_lists_file(name: &str) -> bool {
    let name = name.to_lowercase();
    let plain = name.strip_suffix(".gz").unwrap_or(&name);
    plain
        .strip_suffix(".csv")
        .is_some_and(|s| s.starts_with(OCCUPATIONS) || s.starts_with(RELATIONS))
}

/// Reads ESCO's files: occupations of one language, the first by name, and the links to skills.
///
/// # Errors
/// The first file that is missing or cannot be read.
pub fn read_esco_lists(files: &[RawFile]) -> Result<EscoLists, ImportFault> {
    let first = |start: &str| {
        files
            .iter()
            .filter(|f| f.stem(".csv").is_some_and(|s| s.starts_with(start)))
            .min_by_key(|f| &f.name)
    };
    let missing = |name: &str| ImportFault::Missing {
        names: vec![name.to_owned()],
    };
    let file = first(OCCUPATIONS).ok_or_else(|| missing("occupations_en.csv"))?;
    let links = first(RELATIONS).ok_or_else(|| missing("occupationSkillRelations.csv"))?;
    let mut left_out = 0;
    let mut found: BTreeMap<String, ListedOccupation> = BTreeMap::new();
    let occupations = table(file, Form::Csv, &["conceptUri", "iscoGroup"].map(needed))?;
    each(&occupations, &file.shown, &mut left_out, |record| {
        let id = occupations.cell(record, 0).to_owned();
        let group = occupations.cell(record, 1).to_owned();
        if id.is_empty() || group.is_empty() || found.contains_key(&id) {
            return false;
        }
        let occupation = ListedOccupation {
            id: id.clone(),
            group,
            essential: Vec::new(),
            optional: Vec::new(),
        };
        found.insert(id, occupation);
        true
    })?;
    let columns = ["occupationUri", "relationType", "skillUri"].map(needed);
    let relations = table(links, Form::Csv, &columns)?;
    each(&relations, &links.shown, &mut left_out, |record| {
        let cell = |column| relations.cell(record, column);
        let Some(occupation) = found.get_mut(cell(0)) else {
            return false;
        };
        let list = match cell(1).to_lowercase().as_str() {
            "essential" => &mut occupation.essential,
            "optional" => &mut occupation.optional,
            _ => return false,
        };
        list.push(cell(2).to_owned());
        true
    })?;
    Ok(EscoLists {
        occupations: found.into_values().collect(),
        left_out,
    })
}
