//! The catalogue made of what was read.

use std::collections::BTreeMap;

use super::EscoWishes;
use super::concepts::{Concept, Concepts};
use super::relations::{Asked, Links};
use crate::authoring::ImportedCatalogue;
use crate::competence::{Competence, CompetenceGroup, CompetenceKind, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{OccupationId, OccupationSource, References, Sector};
use crate::questionnaire::{CompetenceId, FORMAT, Status};

/// The notice that the European Commission asks for.
const ATTRIBUTION: &str = "This service uses the ESCO classification of the European Commission.";
/// What was done to it, as the licence asks.
const CHANGES: &str = "ESCO, © European Union, CC BY 4.0 (https://esco.ec.europa.eu); bilan has selected, shortened and rearranged it";

const KNOWLEDGE: &str = "knowledge";
const SKILL: &str = "skill";

/// The catalogue.
pub fn catalogue(
    occupations: &Concepts,
    skills: &Concepts,
    groups: &Concepts,
    links: &Links,
    wishes: &EscoWishes<'_>,
) -> ImportedCatalogue {
    let reader = wishes.languages.first().cloned();
    let reader = reader.unwrap_or_else(LangId::french);
    let sources = vec![ATTRIBUTION.to_owned(), CHANGES.to_owned()];
    let whole = |concepts: &Concepts| -> Vec<LangId> {
        let all = wishes.languages.iter();
        all.filter(|l| concepts.lacking(l) == 0).cloned().collect()
    };
    let mut competences: Vec<Competence> = skills
        .iter()
        .map(|(uri, skill)| Competence {
            id: CompetenceId::new(skill.id.as_str()),
            group: group(skill).to_owned(),
            kind: CompetenceKind::Listed,
            label: skill.label(),
            other_names: skill.others.clone(),
            description: skill.description(),
            question: LocalizedText::default(),
            levels: Vec::new(),
            onet: Vec::new(),
            esco: vec![uri.to_owned()],
        })
        .collect();
    let key = |c: &Competence| (c.label.get(&reader).to_lowercase(), c.id.clone());
    competences.sort_by_cached_key(key);
    let of_group = |code: &str| {
        let mut of = groups.iter().map(|(_, g)| g);
        of.find(|g| g.id == format!("isco_{code}"))
    };
    let mut sectors = BTreeMap::new();
    let mut made = BTreeMap::new();
    for (uri, occupation) in occupations.iter() {
        // ISCO's sub-major groups are what comes nearest to a sector.
        let major = occupation.isco.get(..2).unwrap_or_default();
        let sector = of_group(major).map(|g| (g.id.clone(), g.label()));
        let id = sector.as_ref().map(|(id, _)| id.clone());
        sectors.extend(sector);
        let asked = links.of.get(uri);
        let languages = wishes.languages.iter();
        let source = OccupationSource {
            version: wishes.version.to_owned(),
            sources: sources.clone(),
            languages: languages
                .filter(|l| occupation.is_whole_in(l))
                .cloned()
                .collect(),
            isco08: occupation.isco.clone(),
            esco: Some(uri.to_owned()),
            sector: id.unwrap_or_default(),
            label: occupation.label(),
            other_titles: occupation.others.clone(),
            description: occupation.description(),
            essential: ids(asked, |a| &a.essential, skills, &reader),
            optional: ids(asked, |a| &a.optional, skills, &reader),
            ..OccupationSource::of(OccupationId::new(occupation.id.as_str()))
        };
        made.insert(file(occupation), source);
    }
    let sectors: Vec<Sector> = sectors
        .into_iter()
        .map(|(id, label)| Sector { id, label })
        .collect();
    let named = |l: &&LangId| sectors.iter().all(|s| s.label.exact(l).is_some());
    let references = References {
        format: FORMAT,
        id: "references".to_owned(),
        version: wishes.version.to_owned(),
        status: Status::Draft,
        sources: sources.clone(),
        languages: wishes.languages.iter().filter(named).cloned().collect(),
        sectors,
        ..References::default()
    };
    let [knowledge, skill] = wishes.groups.clone();
    let label = |id: &str, label| CompetenceGroup {
        id: id.to_owned(),
        label,
    };
    ImportedCatalogue {
        framework: FrameworkSource {
            format: FORMAT,
            id: "esco".to_owned(),
            version: wishes.version.to_owned(),
            status: Status::Draft,
            sources,
            languages: whole(skills),
            groups: vec![label(KNOWLEDGE, knowledge), label(SKILL, skill)],
            competences,
        },
        occupations: made,
        references,
    }
}

fn group(skill: &Concept) -> &'static str {
    if skill.is_knowledge { KNOWLEDGE } else { SKILL }
}

/// The ids of what is asked for, by name, so that a trainer finds them.
fn ids(
    asked: Option<&Asked>,
    list: impl Fn(&Asked) -> &Vec<String>,
    skills: &Concepts,
    reader: &LangId,
) -> Vec<CompetenceId> {
    let addresses = asked.map(list).into_iter().flatten();
    let mut found: Vec<(String, &Concept)> = addresses
        .filter_map(|uri| skills.get(uri))
        .map(|skill| (skill.label().get(reader).to_lowercase(), skill))
        .collect();
    found.sort_by(|a, b| (&a.0, &a.1.id).cmp(&(&b.0, &b.1.id)));
    found
        .into_iter()
        .map(|(_, skill)| CompetenceId::new(skill.id.as_str()))
        .collect()
}

/// A file's name: the group, the English title as far as it can be written on every system, and the id.
fn file(occupation: &Concept) -> String {
    const LONGEST: usize = 40;
    let title = occupation.label().get(&LangId::new("en")).to_lowercase();
    let words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = occupation.isco.clone();
    for word in words.filter(|w| !w.is_empty()) {
        if name.len() + word.len() > LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(word);
    }
    let id = occupation.id.trim_start_matches("esco_");
    let mark = if name.is_empty() { "" } else { "_" };
    format!("occupations/{name}{mark}{id}.ron")
}
