//! The method holds: its published test vector, its laws, and agreement with a plain second implementation.

mod knock_outs;
mod laws;
mod lists;
mod reference;
mod vector;

use std::collections::BTreeMap;

use bilan::competence::{
    Competence, CompetenceId, CompetenceProfile, Evidence, EvidenceSource, FrameworkSource,
    assess_all,
};
use bilan::occupation::{
    Catalogue, OccupationFit, OccupationId, OccupationSource, References, ScoringConstants,
};

/// Positions in `EvidenceSource::ALL`.
const SELF: usize = 0;
const OBSERVED: usize = 1;
const DOCUMENT: usize = 2;

fn constants() -> ScoringConstants {
    ron::from_str(include_str!("../../../questionnaires/scoring.ron")).unwrap()
}

fn framework(ids: &[String]) -> FrameworkSource {
    let mut source: FrameworkSource = ron::from_str("(format: 1, competences: [])").unwrap();
    source.competences = ids
        .iter()
        .map(|id| {
            let mut competence: Competence = ron::from_str("(id: \"\")").unwrap();
            competence.id = CompetenceId::new(id);
            competence
        })
        .collect();
    source
}

fn occupation(
    id: &str,
    code: &str,
    competences: &[String],
    r: &[f64],
    im: &[f64],
) -> OccupationSource {
    let mut source: OccupationSource = ron::from_str("(format: 1, id: \"\")").unwrap();
    source.id = OccupationId::new(id);
    code.clone_into(&mut source.isco08);
    source.grid = competences
        .iter()
        .zip(r.iter().zip(im))
        .map(|(id, (r, im))| (CompetenceId::new(id), (*r, *im)))
        .collect();
    source
}

fn catalogue(competences: &[String], occupations: Vec<OccupationSource>) -> Catalogue {
    Catalogue::new(
        framework(competences),
        occupations,
        References::default(),
        constants(),
    )
}

fn profile(catalogue: &Catalogue, evidence: &[(String, Vec<(usize, f64)>)]) -> CompetenceProfile {
    let mut map: BTreeMap<CompetenceId, Vec<Evidence>> = BTreeMap::new();
    for (id, values) in evidence {
        let values = values
            .iter()
            .map(|(source, level)| Evidence::new(EvidenceSource::ALL[*source], *level));
        map.insert(CompetenceId::new(id), values.collect());
    }
    assess_all(catalogue.framework(), &map, &catalogue.constants().level)
}

fn named<'a>(catalogue: &Catalogue, fits: &'a [OccupationFit], id: &str) -> &'a OccupationFit {
    let id = OccupationId::new(id);
    fits.iter().find(|f| f.is_of(catalogue, &id)).unwrap()
}

fn ids(catalogue: &Catalogue, fits: &[OccupationFit]) -> Vec<String> {
    let id = |f: &OccupationFit| f.occupation(catalogue).unwrap().id.to_string();
    fits.iter().map(id).collect()
}
