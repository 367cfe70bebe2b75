//! O*NET's ratings to all their decimals, with related occupations and job zones.
//!
//! The import rounds to hundredths and takes as 0 what is marked as not relevant; the published table was made from
//! levels × 4/7 as they are, and some of them lie next to a half.

use std::collections::BTreeMap;

use super::super::tables::{Form, ImportFault, RawFile, table};
use super::{each, figure, needed};
use crate::occupation::validation::{RatedOccupation, RatedOccupations, Rating};

/// The official tables of ratings.
const RATED: [&str; 2] = ["skills", "knowledge"];
/// The same in one compact table: a row with importance and level for each occupation and element.
const COMPACT: &str = "ksa_level_importance";
const RELATED: &str = "related occupations";
const ZONES: &str = "job zones";

/// What is read of one element.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Read {
    /// 1–5.
    importance: Option<f64>,
    /// 0–7.
    level: Option<f64>,
}

/// What is read of O*NET's files.
#[derive(Debug, Clone, PartialEq)]
pub struct OnetRatings {
    /// By occupation and element.
    by_code: BTreeMap<String, BTreeMap<String, Read>>,
    /// Related occupations with their place in O*NET's order, by occupation.
    related: BTreeMap<String, Vec<(u32, String)>>,
    zones: BTreeMap<String, u8>,
    /// Rows that could not be taken.
    pub left_out: usize,
}

/// Whether a file of this name is read.
#[must_use]
pub fn is_onet_ratings_file(name: &str) -> bool {
    let name = name.to_lowercase();
    let plain = name.strip_suffix(".gz").unwrap_or(&name);
    let known = |stem: &str| RATED.contains(&stem) || [RELATED, ZONES].contains(&stem);
    plain.strip_suffix(".txt").is_some_and(known) || plain.strip_suffix(".tsv") == Some(COMPACT)
}

/// Reads O*NET's files. Job zones can be missing.
///
/// # Errors
/// The first file that is missing or cannot be read.
pub fn read_onet_ratings(files: &[RawFile]) -> Result<OnetRatings, ImportFault> {
    let text = |stem: &str| {
        files
            .iter()
            .find(|f| f.stem(".txt").as_deref() == Some(stem))
    };
    let mut read = OnetRatings {
        by_code: BTreeMap::new(),
        related: BTreeMap::new(),
        zones: BTreeMap::new(),
        left_out: 0,
    };
    let compact = files
        .iter()
        .find(|f| f.stem(".tsv").as_deref() == Some(COMPACT));
    match (RATED.map(text), compact) {
        ([Some(skills), Some(knowledge)], _) => {
            read.official(skills)?;
            read.official(knowledge)?;
        }
        (_, Some(compact)) => read.compact(compact)?,
        _ => {
            let names = vec!["Skills.txt".to_owned(), "Knowledge.txt".to_owned()];
            return Err(ImportFault::Missing { names });
        }
    }
    let Some(related) = text(RELATED) else {
        let names = vec!["Related Occupations.txt".to_owned()];
        return Err(ImportFault::Missing { names });
    };
    read.relations(related)?;
    if let Some(zones) = text(ZONES) {
        read.job_zones(zones)?;
    }
    Ok(read)
}

impl OnetRatings {
    fn official(&mut self, file: &RawFile) -> Result<(), ImportFault> {
        let columns = [
            needed("O*NET-SOC Code"),
            needed("Element ID"),
            needed("Scale ID"),
            needed("Data Value"),
        ];
        let table = table(file, Form::Tabs, &columns)?;
        let (by_code, left_out) = (&mut self.by_code, &mut self.left_out);
        each(&table, &file.shown, left_out, |record| {
            let cell = |column| table.cell(record, column);
            let scale = cell(2);
            let value = match scale {
                "IM" => figure(cell(3), 1.0, 5.0),
                "LV" => figure(cell(3), 0.0, 7.0),
                // Another scale is no fault.
                _ => return true,
            };
            let Some(value) = value else { return false };
            let of = by_code.entry(cell(0).to_owned()).or_default();
            let rating = of.entry(cell(1).to_owned()).or_default();
            if scale == "IM" {
                rating.importance = Some(value);
            } else {
                rating.level = Some(value);
            }
            true
        })
    }

    fn compact(&mut self, file: &RawFile) -> Result<(), ImportFault> {
        let columns = ["onet_soc", "element_id", "importance", "level"].map(needed);
        let table = table(file, Form::Tabs, &columns)?;
        let (by_code, left_out) = (&mut self.by_code, &mut self.left_out);
        each(&table, &file.shown, left_out, |record| {
            let cell = |column| table.cell(record, column);
            let both = Read {
                importance: figure(cell(2), 1.0, 5.0),
                level: figure(cell(3), 0.0, 7.0),
            };
            let of = by_code.entry(cell(0).to_owned()).or_default();
            of.insert(cell(1).to_owned(), both);
            both.importance.is_some() && both.level.is_some()
        })
    }

    fn relations(&mut self, file: &RawFile) -> Result<(), ImportFault> {
        let columns = ["O*NET-SOC Code", "Related O*NET-SOC Code", "Index"].map(needed);
        let table = table(file, Form::Tabs, &columns)?;
        let (related, left_out) = (&mut self.related, &mut self.left_out);
        each(&table, &file.shown, left_out, |record| {
            let cell = |column| table.cell(record, column);
            let Ok(place) = cell(2).parse::<u32>() else {
                return false;
            };
            let of = related.entry(cell(0).to_owned()).or_default();
            of.push((place, cell(1).to_owned()));
            true
        })
    }

    fn job_zones(&mut self, file: &RawFile) -> Result<(), ImportFault> {
        let columns = ["O*NET-SOC Code", "Job Zone"].map(needed);
        let table = table(file, Form::Tabs, &columns)?;
        let (zones, left_out) = (&mut self.zones, &mut self.left_out);
        each(&table, &file.shown, left_out, |record| {
            match table.cell(record, 1).parse::<u8>() {
                Ok(zone @ 1..=5) => zones
                    .insert(table.cell(record, 0).to_owned(), zone)
                    .is_none(),
                _ => false,
            }
        })
    }

    /// Those of these elements that are rated for importance and level, for some occupation.
    #[must_use]
    pub fn rated<'e>(&self, elements: &'e [String]) -> Vec<&'e String> {
        let is_rated = |element: &&String| {
            let mut of = self.by_code.values().filter_map(|of| of.get(*element));
            of.any(|read| read.importance.is_some() && read.level.is_some())
        };
        elements.iter().filter(is_rated).collect()
    }

    /// Every element that is rated for importance and level, for some occupation, in O*NET's own order.
    #[must_use]
    pub fn elements(&self) -> Vec<String> {
        let mut all: Vec<String> = self
            .by_code
            .values()
            .flat_map(|of| of.keys())
            .cloned()
            .collect();
        all.sort();
        all.dedup();
        self.rated(&all).into_iter().cloned().collect()
    }

    /// The occupations that are rated on all of these elements; levels are brought from 0–7 to 0–4.
    #[must_use]
    pub fn on(&self, elements: &[String]) -> RatedOccupations {
        let occupations = self.by_code.iter().filter_map(|(code, of)| {
            let rating = |element: &String| {
                let read = of.get(element)?;
                Some(Rating {
                    level: read.level? * 4.0 / 7.0,
                    importance: read.importance?,
                })
            };
            let ratings: Option<Vec<Rating>> = elements.iter().map(rating).collect();
            let mut related = self.related.get(code).cloned().unwrap_or_default();
            related.sort();
            Some(RatedOccupation {
                code: code.clone(),
                ratings: ratings?,
                zone: self.zones.get(code).copied(),
                related: related.into_iter().map(|(_, code)| code).collect(),
            })
        });
        RatedOccupations::new(elements.to_vec(), occupations.collect())
    }
}
