//! The catalogue made of what was read.

use std::collections::BTreeMap;

use super::Onet;
use crate::authoring::ImportedCatalogue;
use crate::competence::{Competence, CompetenceGroup, CompetenceKind, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{Interests, OccupationId, OccupationSource, References};
use crate::questionnaire::{CompetenceId, FORMAT, Status};

/// The notice that the licence asks for.
const NOTICE: &str = "O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license (https://www.onetcenter.org/database.html). O*NET® is a trademark of USDOL/ETA";
/// What was done to it, as the licence asks.
const CHANGES: &str = "bilan has modified this information: level = LV × 4/7, 0 where not relevant; importance = IM. USDOL/ETA has not approved, endorsed, or tested these modifications";
/// Who set the figures.
const GRID: &str = "O*NET Database, USDOL/ETA, CC BY 4.0, modified";

/// The groups of elements, by the beginning of their ids.
const GROUPS: [(&str, &str, &str); 3] = [
    ("1.A", "abilities", "Abilities"),
    ("2.C", "knowledge", "Knowledge"),
    ("2", "skills", "Skills"),
];

/// The catalogue.
pub fn catalogue(onet: &Onet, version: &str) -> ImportedCatalogue {
    let english = LangId::new("en");
    let said = |words: &str| LocalizedText::single(&english, words);
    let sources = vec![NOTICE.to_owned(), CHANGES.to_owned()];
    let elements = onet.ratings.elements();
    let groups = GROUPS.into_iter().filter(|(_, group, _)| {
        let mut of = elements.keys().map(|e| self::group(e));
        of.any(|g| g == *group)
    });
    let groups = groups.map(|(_, id, label)| CompetenceGroup {
        id: id.to_owned(),
        label: said(label),
    });
    let competences = elements.iter().map(|(element, name)| Competence {
        id: id(element),
        group: group(element).to_owned(),
        kind: CompetenceKind::Listed,
        label: said(name),
        other_names: BTreeMap::new(),
        description: onet
            .descriptions
            .get(element)
            .map(|d| said(d))
            .unwrap_or_default(),
        question: LocalizedText::default(),
        levels: Vec::new(),
        onet: vec![element.clone()],
        esco: Vec::new(),
    });
    let framework = FrameworkSource {
        format: FORMAT,
        id: "onet".to_owned(),
        version: version.to_owned(),
        status: Status::Draft,
        sources: sources.clone(),
        languages: vec![english.clone()],
        groups: groups.collect(),
        competences: competences.collect(),
    };
    let mut occupations = BTreeMap::new();
    for (code, occupation) in &onet.occupations {
        let name = format!("onet_{}", code.replace(['-', '.'], "_"));
        let mut sources = sources.clone();
        if let Some(zone) = onet.zones.get(code) {
            sources.push(format!("O*NET Job Zone {zone}"));
        }
        let titles = onet.titles.get(code).map(|t| (english.clone(), t.clone()));
        let described = !occupation.description.is_empty();
        let made = OccupationSource {
            version: version.to_owned(),
            sources,
            languages: described.then(|| english.clone()).into_iter().collect(),
            onet: Some(code.clone()),
            label: said(&occupation.title),
            other_titles: titles.into_iter().collect(),
            description: if described {
                said(&occupation.description)
            } else {
                LocalizedText::default()
            },
            grid_source: format!("{GRID}: {code} {}", occupation.title),
            grid: onet
                .ratings
                .grid(code)
                .map(|(element, level, importance)| (id(element), (level, importance)))
                .collect(),
            interests: onet.interests.get(code).and_then(interests),
            ..OccupationSource::of(OccupationId::new(name.as_str()))
        };
        occupations.insert(format!("occupations/{name}.ron"), made);
    }
    ImportedCatalogue {
        framework,
        occupations,
        references: References {
            format: FORMAT,
            ..References::default()
        },
    }
}

fn id(element: &str) -> CompetenceId {
    CompetenceId::new(format!("onet_{}", element.replace('.', "_")))
}

fn group(element: &str) -> &'static str {
    let found = GROUPS
        .into_iter()
        .find(|(start, ..)| element.starts_with(start));
    found.map_or("skills", |(_, group, _)| group)
}

/// All six, or none.
fn interests(scores: &[Option<f64>; 6]) -> Option<Interests> {
    let [
        realistic,
        investigative,
        artistic,
        social,
        enterprising,
        conventional,
    ] = *scores;
    Some(Interests {
        realistic: realistic?,
        investigative: investigative?,
        artistic: artistic?,
        social: social?,
        enterprising: enterprising?,
        conventional: conventional?,
    })
}
