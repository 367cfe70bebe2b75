//! O*NET's official text files: how important every element is to an occupation, and on which level.
//!
//! Kept are the occupations with figures for every element of Skills, Knowledge and, where its file is there, Abilities.
//! A figure that O*NET recommends not to publish is used like the others, and counted; the level of what is not
//! relevant to an occupation is 0. Levels run from 0 to 7 there and from 0 to 4 here: level × 4/7, to two decimals,
//! halves upwards.

mod made;
mod ratings;

use std::collections::{BTreeMap, BTreeSet};

use super::tables::{
    Column, Form, ImportFault, ImportReport, Imported, Passed, RawFile, Reason, Stopped, Table,
    TableCount, TableFault, Watching, each_row, one_line, stem, table,
};
use ratings::{Ratings, read_ratings};

/// What is read of O*NET's files.
#[derive(Debug, Default)]
struct Onet {
    /// Title, description and line, by code.
    occupations: BTreeMap<String, Occupation>,
    /// Occupations without all figures.
    left_out: BTreeSet<String>,
    ratings: Ratings,
    /// Scores on Holland's six types in the order RIASEC, by code.
    interests: BTreeMap<String, [Option<f64>; 6]>,
    /// Job zone, by code.
    zones: BTreeMap<String, String>,
    /// What elements are about, by element.
    descriptions: BTreeMap<String, String>,
    /// Other titles, by code.
    titles: BTreeMap<String, Vec<String>>,
}

/// An occupation of the list.
#[derive(Debug)]
struct Occupation {
    title: String,
    description: String,
    line: usize,
}

/// The tables with figures; the last can be missing.
const RATED: [&str; 3] = ["Skills", "Knowledge", "Abilities"];
const OCCUPATIONS: &str = "Occupation Data";
const ZONES: &str = "Job Zones";
const INTERESTS: &str = "Interests";
const REFERENCE: &str = "Content Model Reference";
const TITLES: &str = "Alternate Titles";

/// What every refusal of these reasons says: that a file is not what it should be.
const SPOILT: [Reason; 4] = [
    Reason::Cells,
    Reason::Address,
    Reason::Figure,
    Reason::UnknownOccupation,
];

/// Whether an import reads a file of this name.
#[must_use]
pub fn is_onet_file(name: &str) -> bool {
    let stem = stem(name, ".txt");
    let known = RATED
        .into_iter()
        .chain([OCCUPATIONS, ZONES, INTERESTS, REFERENCE, TITLES]);
    stem.is_some_and(|stem| known.map(plain).any(|k| k == plain(&stem)))
}

/// A name by its letters: with or without spaces.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn find<'f>(files: &'f [RawFile], name: &str) -> Option<&'f RawFile> {
    files
        .iter()
        .find(|f| f.stem(".txt").is_some_and(|s| plain(&s) == plain(name)))
}

/// Makes a catalogue of O*NET's files.
///
/// # Errors
/// Why none can be made; every file that cannot be read is named.
pub fn import_onet(
    files: &[RawFile],
    version: &str,
    watch: Watching<'_>,
) -> Result<Imported, Stopped> {
    let mut report = ImportReport {
        system: "onet",
        ..ImportReport::default()
    };
    let mut faults = Vec::new();
    let mut onet = Onet::default();
    let mut counts: Vec<TableCount> = Vec::new();
    let needed = [OCCUPATIONS, "Skills", "Knowledge"];
    let rated = [OCCUPATIONS].into_iter().chain(RATED);
    for name in rated.chain([ZONES, INTERESTS, REFERENCE, TITLES]) {
        // Only now it is known which occupations have all figures.
        if name == ZONES && faults.is_empty() {
            for count in &counts {
                faults.extend(count.bearable(&SPOILT).err());
            }
            if faults.is_empty() {
                settle(&mut onet, &mut counts)?;
            }
        }
        let Some(file) = find(files, name) else {
            let shown = format!("{name}.txt");
            if needed.contains(&name) {
                faults.push(ImportFault::Missing { names: vec![shown] });
            } else {
                report.absent.push(shown);
            }
            continue;
        };
        let read = match name {
            OCCUPATIONS => read_occupations(file, &mut onet, watch),
            ZONES => read_zones(file, &mut onet, watch),
            INTERESTS => read_interests(file, &mut onet, watch),
            REFERENCE => read_reference(file, &mut onet, watch),
            TITLES => read_titles(file, &mut onet, watch),
            _ => read_ratings(file, &onet.occupations, &mut onet.ratings, watch),
        };
        match read {
            Ok(count) => counts.push(count),
            Err(Stopped::Faults(why)) => faults.extend(why),
            Err(cancelled) => return Err(cancelled),
        }
    }
    for count in &counts {
        faults.extend(count.bearable(&SPOILT).err());
    }
    if !faults.is_empty() {
        return Err(Stopped::Faults(faults));
    }
    report.uncertain = onet.ratings.uncertain;
    report.not_relevant = onet.ratings.not_relevant;
    report.tables = counts;
    let catalogue = made::catalogue(&onet, version);
    report.occupations = catalogue.occupations.len();
    report.competences = catalogue.framework.competences.len();
    let grids = catalogue.occupations.values().map(|o| o.grid.len());
    report.figures = grids.sum();
    if catalogue.occupations.is_empty() {
        return Err(Stopped::Faults(vec![ImportFault::Nothing]));
    }
    Ok(Imported { catalogue, report })
}

/// Keeps the occupations with all figures; those without any are passed over, those with some are refused, and what
/// was read for them goes with them.
fn settle(onet: &mut Onet, counts: &mut [TableCount]) -> Result<(), Stopped> {
    let elements = onet.ratings.elements();
    let mut rated = 0_usize;
    let mut holes = Vec::new();
    let mut gone = Vec::new();
    let mut of_list = counts.first_mut();
    for (code, occupation) in &onet.occupations {
        let has = onet.ratings.whole_of(code);
        if has == elements.len() && has > 0 {
            rated += 1;
            continue;
        }
        gone.push(code.clone());
        let Some(count) = of_list.as_deref_mut() else {
            continue;
        };
        count.kept -= 1;
        if onet.ratings.speaks_of(code) {
            let value = format!("{code} {}", occupation.title);
            count.refuse(occupation.line, Reason::Holes, &value);
            holes.push(code.clone());
        } else {
            count.pass(Passed::NoFigures);
        }
    }
    if let Some(count) = of_list {
        count.refused.sort_by_key(|r| r.line);
    }
    // Many occupations with some figures and not all: one of the tables ends too soon.
    if holes.len() * 10 > holes.len() + rated {
        let shortest = onet.ratings.shortest();
        return Err(Stopped::Faults(vec![ImportFault::Table {
            file: shortest.unwrap_or_default(),
            fault: TableFault::Incomplete {
                lacking: holes.len(),
                of: holes.len() + rated,
            },
        }]));
    }
    for code in &gone {
        onet.occupations.remove(code);
        onet.left_out.insert(code.clone());
        for (file, rows) in onet.ratings.forget(code) {
            if let Some(count) = counts.iter_mut().find(|c| c.file == file && rows > 0) {
                count.kept -= rows;
                *count.passed.entry(Passed::WithIt).or_default() += rows;
            }
        }
    }
    Ok(())
}

const fn needed(name: &'static str) -> Column {
    Column { name, needed: true }
}

/// Whether this is a code of O*NET-SOC: `11-1011.00`.
fn is_code(code: &str) -> bool {
    let shape = |(i, c): (usize, char)| match i {
        2 => c == '-',
        7 => c == '.',
        _ => c.is_ascii_digit(),
    };
    code.len() == 10 && code.chars().enumerate().all(shape)
}

fn opened(file: &RawFile, wanted: &[Column]) -> Result<(Table, TableCount), Stopped> {
    let table = table(file, Form::Tabs, wanted).map_err(|f| Stopped::Faults(vec![f]))?;
    Ok((table, TableCount::of(&file.shown)))
}

fn read_occupations(
    file: &RawFile,
    onet: &mut Onet,
    watch: Watching<'_>,
) -> Result<TableCount, Stopped> {
    let wanted = [
        needed("O*NET-SOC Code"),
        needed("Title"),
        needed("Description"),
    ];
    let (table, mut count) = opened(file, &wanted)?;
    each_row(&table, &mut count, watch, |table, record, count| {
        let code = table.cell(record, 0);
        let title = one_line(table.cell(record, 1));
        if !is_code(code) {
            count.refuse(record.line, Reason::Address, code);
        } else if title.is_empty() {
            count.refuse(record.line, Reason::Label, code);
        } else if onet.occupations.contains_key(code) {
            count.refuse(record.line, Reason::Repeated, code);
        } else {
            count.kept += 1;
            let occupation = Occupation {
                title,
                description: one_line(table.cell(record, 2)),
                line: record.line,
            };
            onet.occupations.insert(code.to_owned(), occupation);
        }
    })?;
    Ok(count)
}

fn read_zones(file: &RawFile, onet: &mut Onet, watch: Watching<'_>) -> Result<TableCount, Stopped> {
    let wanted = [needed("O*NET-SOC Code"), needed("Job Zone")];
    let (table, mut count) = opened(file, &wanted)?;
    each_row(&table, &mut count, watch, |table, record, count| {
        let (code, zone) = (table.cell(record, 0), table.cell(record, 1));
        if onet.left_out.contains(code) {
            count.pass(Passed::WithIt);
        } else if !onet.occupations.contains_key(code) {
            count.refuse(record.line, Reason::UnknownOccupation, code);
        } else if !["1", "2", "3", "4", "5"].contains(&zone) {
            count.refuse(record.line, Reason::Figure, &format!("{code} {zone}"));
        } else if onet.zones.contains_key(code) {
            count.refuse(record.line, Reason::Repeated, code);
        } else {
            count.kept += 1;
            onet.zones.insert(code.to_owned(), zone.to_owned());
        }
    })?;
    Ok(count)
}

fn read_interests(
    file: &RawFile,
    onet: &mut Onet,
    watch: Watching<'_>,
) -> Result<TableCount, Stopped> {
    const TYPES: [&str; 6] = [
        "1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f",
    ];
    let wanted = [
        needed("O*NET-SOC Code"),
        needed("Element ID"),
        needed("Scale ID"),
        needed("Data Value"),
    ];
    let (table, mut count) = opened(file, &wanted)?;
    each_row(&table, &mut count, watch, |table, record, count| {
        let code = table.cell(record, 0);
        let value = table.cell(record, 3);
        let said = || format!("{code} {} {value}", table.cell(record, 1));
        if onet.left_out.contains(code) {
            return count.pass(Passed::WithIt);
        }
        if !onet.occupations.contains_key(code) {
            return count.refuse(record.line, Reason::UnknownOccupation, &said());
        }
        if table.cell(record, 2) != "OI" {
            return count.pass(Passed::Scale);
        }
        let element = table.cell(record, 1);
        let Some(at) = TYPES.iter().position(|t| *t == element) else {
            return count.refuse(record.line, Reason::OtherKind, &said());
        };
        let Some(score) = ratings::figure(value, 1.0, 7.0) else {
            return count.refuse(record.line, Reason::Figure, &said());
        };
        let scores = onet.interests.entry(code.to_owned()).or_default();
        match scores.get_mut(at) {
            Some(place @ None) => {
                *place = Some(score);
                count.kept += 1;
            }
            _ => count.refuse(record.line, Reason::Repeated, &said()),
        }
    })?;
    Ok(count)
}

fn read_reference(
    file: &RawFile,
    onet: &mut Onet,
    watch: Watching<'_>,
) -> Result<TableCount, Stopped> {
    let wanted = [needed("Element ID"), needed("Description")];
    let (table, mut count) = opened(file, &wanted)?;
    let elements = onet.ratings.elements();
    each_row(&table, &mut count, watch, |table, record, count| {
        let (element, words) = (table.cell(record, 0), one_line(table.cell(record, 1)));
        if elements.contains_key(element) && !onet.descriptions.contains_key(element) {
            count.kept += 1;
            onet.descriptions.insert(element.to_owned(), words);
        } else {
            count.pass(Passed::Scale);
        }
    })?;
    Ok(count)
}

fn read_titles(
    file: &RawFile,
    onet: &mut Onet,
    watch: Watching<'_>,
) -> Result<TableCount, Stopped> {
    let wanted = [needed("O*NET-SOC Code"), needed("Alternate Title")];
    let (table, mut count) = opened(file, &wanted)?;
    each_row(&table, &mut count, watch, |table, record, count| {
        let (code, title) = (table.cell(record, 0), one_line(table.cell(record, 1)));
        if onet.left_out.contains(code) {
            count.pass(Passed::WithIt);
        } else if !onet.occupations.contains_key(code) {
            count.refuse(
                record.line,
                Reason::UnknownOccupation,
                &format!("{code} {title}"),
            );
        } else if title.is_empty() {
            count.refuse(record.line, Reason::Label, code);
        } else {
            let titles = onet.titles.entry(code.to_owned()).or_default();
            if titles.contains(&title) {
                count.pass(Passed::Known);
            } else {
                count.kept += 1;
                titles.push(title);
            }
        }
    })?;
    Ok(count)
}
