//! ESCO's official download: occupations, skills and the links between them, from version 1.0 to 1.2.
//!
//! Rows are joined by their address, never by their order. The folder that is imported says which occupations, skills
//! and links there are; other folders, also of other versions, can add words in further languages.

mod concepts;
mod made;
mod names;
mod relations;

pub use names::{EscoFile, esco_file};

use super::tables::{
    ImportFault, ImportReport, Imported, Lacking, RawFile, Reason, Stopped, TableFault, Watching,
};
use crate::lang::{LangId, LocalizedText};
use concepts::{Concepts, Kind};

/// What the person wishes.
#[derive(Debug)]
pub struct EscoWishes<'a> {
    /// The languages to take words from, the reader's first.
    pub languages: &'a [LangId],
    /// The words for the two groups of competences: knowledge, and what one can do.
    pub groups: [LocalizedText; 2],
    /// The version, as the person names it; empty where they do not.
    pub version: &'a str,
}

/// Every reason that says that a file is not what it should be.
const SPOILT: [Reason; 5] = [
    Reason::Cells,
    Reason::Address,
    Reason::Relation,
    Reason::UnknownOccupation,
    Reason::UnknownSkill,
];

/// Makes a catalogue of ESCO's files; `others` are folders that only add words.
///
/// # Errors
/// Why none can be made; every file that cannot be read is named.
pub fn import_esco(
    files: &[RawFile],
    others: &[RawFile],
    wishes: &EscoWishes<'_>,
    watch: Watching<'_>,
) -> Result<Imported, Stopped> {
    let mut report = ImportReport {
        system: "esco",
        ..ImportReport::default()
    };
    let mut faults = Vec::new();
    let mut occupations = Concepts::new(Kind::Occupations);
    let mut skills = Concepts::new(Kind::Skills);
    let mut groups = Concepts::new(Kind::Groups);
    for concepts in [&mut occupations, &mut skills, &mut groups] {
        let mut read = false;
        for language in wishes.languages {
            let wanted = concepts.kind.file(language);
            match files
                .iter()
                .find(|f| esco_file(&f.name).as_ref() == Some(&wanted))
            {
                Some(file) => {
                    match concepts.read(file, language, true, watch) {
                        Ok(count) => report.tables.push(count),
                        Err(Stopped::Faults(why)) => faults.extend(why),
                        Err(cancelled) => return Err(cancelled),
                    }
                    read = true;
                }
                None => report.absent.push(wanted.to_string()),
            }
        }
        if !read && concepts.kind != Kind::Groups {
            let names = wishes
                .languages
                .iter()
                .map(|l| concepts.kind.file(l).to_string());
            faults.push(ImportFault::Missing {
                names: names.collect(),
            });
        }
    }
    for file in others {
        let Some(EscoFile::Words(kind, language)) = esco_file(&file.name) else {
            continue;
        };
        let concepts = match kind {
            Kind::Occupations => &mut occupations,
            Kind::Skills => &mut skills,
            Kind::Groups => &mut groups,
        };
        if !wishes.languages.contains(&language) {
            continue;
        }
        match concepts.read(file, &language, false, watch) {
            Ok(count) => report.tables.push(count),
            Err(Stopped::Faults(why)) => faults.extend(why),
            Err(cancelled) => return Err(cancelled),
        }
        let wanted = kind.file(&language).to_string();
        report.absent.retain(|a| *a != wanted);
    }
    let links = match relations::read(files, &occupations, &skills, watch) {
        Ok((links, count)) => {
            report.tables.push(count);
            Some(links)
        }
        Err(Stopped::Faults(why)) => {
            faults.extend(why);
            None
        }
        Err(cancelled) => return Err(cancelled),
    };
    for count in &report.tables {
        faults.extend(count.bearable(&SPOILT).err());
    }
    let (Some(links), true) = (links, faults.is_empty()) else {
        return Err(Stopped::Faults(faults));
    };
    if occupations.is_empty() || skills.is_empty() {
        return Err(Stopped::Faults(vec![ImportFault::Nothing]));
    }
    let without: Vec<(String, String)> = occupations
        .iter()
        .filter(|(uri, _)| !links.of.contains_key(*uri))
        .map(|(_, c)| (c.id.clone(), c.label().get(&LangId::new("en")).to_owned()))
        .collect();
    // Where many occupations have no skill at all, the file of links ends too soon.
    if without.len() * 10 > occupations.len() {
        return Err(Stopped::Faults(vec![ImportFault::Table {
            file: links.file.clone(),
            fault: TableFault::Incomplete {
                lacking: without.len(),
                of: occupations.len(),
            },
        }]));
    }
    report.without = without;
    report.lacking = wishes
        .languages
        .iter()
        .map(|language| Lacking {
            language: language.clone(),
            occupations: occupations.lacking(language),
            competences: skills.lacking(language),
        })
        .collect();
    let catalogue = made::catalogue(&occupations, &skills, &groups, &links, wishes);
    report.occupations = catalogue.occupations.len();
    report.competences = catalogue.framework.competences.len();
    for occupation in catalogue.occupations.values() {
        report.essential += occupation.essential.len();
        report.optional += occupation.optional.len();
    }
    Ok(Imported { catalogue, report })
}
