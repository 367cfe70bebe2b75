//! A catalogue as files that a trainer can read: one thing a line, and beside the id of a competence what it is called.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::between::{COMPETENCES, REFERENCES};
use super::ImportedCatalogue;
use crate::competence::{Competence, CompetenceKind, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{OccupationSource, References};
use crate::questionnaire::{CompetenceId, Status};

/// The files of a catalogue by their names in its folder; comments name competences in the reader's language.
/// Written are the fields that imports fill; the others stand at what goes without saying.
#[must_use]
pub fn write_catalogue(catalogue: &ImportedCatalogue, reader: &LangId) -> Vec<(String, Vec<u8>)> {
    let names: BTreeMap<&CompetenceId, &str> = catalogue
        .framework
        .competences
        .iter()
        .map(|c| (&c.id, c.label.get(reader)))
        .collect();
    let mut files = vec![(
        COMPETENCES.to_owned(),
        framework(&catalogue.framework).into_bytes(),
    )];
    if !catalogue.references.sectors.is_empty() {
        let text = references(&catalogue.references);
        files.push((REFERENCES.to_owned(), text.into_bytes()));
    }
    for (name, occupation) in &catalogue.occupations {
        let text = self::occupation(occupation, &names);
        files.push((name.clone(), text.into_bytes()));
    }
    files
}

fn framework(framework: &FrameworkSource) -> String {
    let mut out = head(&Head {
        format: framework.format,
        id: &framework.id,
        version: &framework.version,
        status: framework.status,
        sources: &framework.sources,
        languages: &framework.languages,
    });
    out.push_str("    groups: [\n");
    for group in &framework.groups {
        let (id, label) = (text(&group.id), localized(&group.label));
        line(&mut out, 2, &format!("(id: {id}, label: {label}),"));
    }
    out.push_str("    ],\n    competences: [\n");
    for competence in &framework.competences {
        competence_lines(&mut out, competence);
    }
    out.push_str("    ],\n)\n");
    out
}

fn competence_lines(out: &mut String, competence: &Competence) {
    line(out, 2, "(");
    let mut entry = |name: &str, value: String| line(out, 3, &format!("{name}: {value},"));
    entry("id", text(competence.id.as_str()));
    if !competence.group.is_empty() {
        entry("group", text(&competence.group));
    }
    if competence.kind != CompetenceKind::default() {
        entry("kind", format!("{:?}", competence.kind));
    }
    entry("label", localized(&competence.label));
    if !competence.other_names.is_empty() {
        entry("other_names", lists(&competence.other_names));
    }
    if !competence.description.is_empty() {
        entry("description", localized(&competence.description));
    }
    if !competence.onet.is_empty() {
        entry("onet", list(&competence.onet));
    }
    if !competence.esco.is_empty() {
        entry("esco", list(&competence.esco));
    }
    line(out, 2, "),");
}

fn references(references: &References) -> String {
    let mut out = head(&Head {
        format: references.format,
        id: &references.id,
        version: &references.version,
        status: references.status,
        sources: &references.sources,
        languages: &references.languages,
    });
    out.push_str("    sectors: [\n");
    for sector in &references.sectors {
        let (id, label) = (text(&sector.id), localized(&sector.label));
        line(&mut out, 2, &format!("(id: {id}, label: {label}),"));
    }
    out.push_str("    ],\n)\n");
    out
}

fn occupation(occupation: &OccupationSource, names: &BTreeMap<&CompetenceId, &str>) -> String {
    let mut out = head(&Head {
        format: occupation.format,
        id: occupation.id.as_str(),
        version: &occupation.version,
        status: occupation.status,
        sources: &occupation.sources,
        languages: &occupation.languages,
    });
    let mut entry = |name: &str, value: String| line(&mut out, 1, &format!("{name}: {value},"));
    if !occupation.isco08.is_empty() {
        entry("isco08", text(&occupation.isco08));
    }
    if let Some(esco) = &occupation.esco {
        entry("esco", text(esco));
    }
    if let Some(onet) = &occupation.onet {
        entry("onet", text(onet));
    }
    if !occupation.sector.is_empty() {
        entry("sector", text(&occupation.sector));
    }
    entry("label", localized(&occupation.label));
    if !occupation.other_titles.is_empty() {
        entry("other_titles", lists(&occupation.other_titles));
    }
    if !occupation.description.is_empty() {
        entry("description", localized(&occupation.description));
    }
    for (name, ids) in [
        ("essential", &occupation.essential),
        ("optional", &occupation.optional),
    ] {
        if ids.is_empty() {
            continue;
        }
        line(&mut out, 1, &format!("{name}: ["));
        for id in ids {
            let said = names.get(id).copied().unwrap_or_default();
            line(&mut out, 2, &commented(&text(id.as_str()), said));
        }
        line(&mut out, 1, "],");
    }
    if !occupation.grid_source.is_empty() {
        let source = text(&occupation.grid_source);
        line(&mut out, 1, &format!("grid_source: {source},"));
    }
    if !occupation.grid.is_empty() {
        line(&mut out, 1, "grid: {");
        for (id, (level, importance)) in &occupation.grid {
            let said = names.get(id).copied().unwrap_or_default();
            let entry = format!("{}: ({level:?}, {importance:?})", text(id.as_str()));
            line(&mut out, 2, &commented(&entry, said));
        }
        line(&mut out, 1, "},");
    }
    if let Some(interests) = &occupation.interests {
        let figures = format!(
            "interests: (realistic: {:?}, investigative: {:?}, artistic: {:?}, social: {:?}, enterprising: {:?}, conventional: {:?}),",
            interests.realistic,
            interests.investigative,
            interests.artistic,
            interests.social,
            interests.enterprising,
            interests.conventional,
        );
        line(&mut out, 1, &figures);
    }
    out.push_str(")\n");
    out
}

/// What every file begins with.
struct Head<'a> {
    format: u32,
    id: &'a str,
    version: &'a str,
    status: Status,
    sources: &'a [String],
    languages: &'a [LangId],
}

fn head(head: &Head<'_>) -> String {
    let mut out = format!("(\n    format: {},\n", head.format);
    line(&mut out, 1, &format!("id: {},", text(head.id)));
    if !head.version.is_empty() {
        line(&mut out, 1, &format!("version: {},", text(head.version)));
    }
    if head.status != Status::default() {
        line(&mut out, 1, &format!("status: {:?},", head.status));
    }
    if !head.sources.is_empty() {
        out.push_str("    sources: [\n");
        for source in head.sources {
            line(&mut out, 2, &format!("{},", text(source)));
        }
        out.push_str("    ],\n");
    }
    let tags: Vec<String> = head.languages.iter().map(ToString::to_string).collect();
    line(&mut out, 1, &format!("languages: {},", list(&tags)));
    out
}

fn line(out: &mut String, depth: usize, words: &str) {
    writeln!(out, "{:width$}{words}", "", width = depth * 4).ok();
}

fn commented(entry: &str, said: &str) -> String {
    if said.is_empty() {
        format!("{entry},")
    } else {
        format!("{entry}, // {said}")
    }
}

/// A text in quotation marks.
fn text(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len() + 2);
    out.push('"');
    for c in plain.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|t| text(t)).collect();
    format!("[{}]", texts.join(", "))
}

fn localized(words: &LocalizedText) -> String {
    let texts = words
        .iter()
        .map(|(l, t)| format!("{}: {}", text(l), text(t)));
    format!("{{{}}}", texts.collect::<Vec<_>>().join(", "))
}

fn lists(words: &BTreeMap<LangId, Vec<String>>) -> String {
    let texts = words
        .iter()
        .map(|(l, t)| format!("{}: {}", text(l.as_str()), list(t)));
    format!("{{{}}}", texts.collect::<Vec<_>>().join(", "))
}
