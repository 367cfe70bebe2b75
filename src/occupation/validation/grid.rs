//! Occupations with ratings of which it is known which are related to which.

use std::collections::BTreeMap;

use crate::competence::{Competence, CompetenceId, CompetenceKind, FrameworkSource};
use crate::lang::LocalizedText;
use crate::occupation::{Catalogue, OccupationId, OccupationSource, References, ScoringConstants};
use crate::questionnaire::Status;

/// What is rated of one element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rating {
    /// The level, 0–4.
    pub level: f64,
    /// The importance, 1–5.
    pub importance: f64,
}

/// An occupation with its ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct RatedOccupation {
    /// Its code.
    pub code: String,
    /// A rating for each element, in their order.
    pub ratings: Vec<Rating>,
    /// How much preparation it needs, 1–5, where that is known.
    pub zone: Option<u8>,
    /// The codes of those that are related to it, the most related first.
    pub related: Vec<String>,
}

/// Occupations in order of code, and who is related to whom.
#[derive(Debug, Clone, PartialEq)]
pub struct RatedOccupations {
    elements: Vec<String>,
    occupations: Vec<RatedOccupation>,
    related: Vec<Vec<usize>>,
}

impl RatedOccupations {
    /// Occupations that are all rated on these elements. One that is not, or whose code is there already, is left out;
    /// so is what is related without being rated.
    #[must_use]
    pub fn new(elements: Vec<String>, mut occupations: Vec<RatedOccupation>) -> Self {
        occupations.retain(|o| o.ratings.len() == elements.len());
        occupations.sort_by(|a, b| a.code.cmp(&b.code));
        occupations.dedup_by(|later, first| later.code == first.code);
        let places: BTreeMap<&str, usize> = occupations
            .iter()
            .enumerate()
            .map(|(i, o)| (o.code.as_str(), i))
            .collect();
        let related = occupations
            .iter()
            .enumerate()
            .map(|(own, o)| {
                let mut seen = Vec::new();
                for place in o.related.iter().filter_map(|c| places.get(c.as_str())) {
                    if *place != own && !seen.contains(place) {
                        seen.push(*place);
                    }
                }
                seen
            })
            .collect();
        Self {
            elements,
            occupations,
            related,
        }
    }

    /// The elements, in order.
    #[must_use]
    pub fn elements(&self) -> &[String] {
        &self.elements
    }

    /// The occupations, in order of code.
    #[must_use]
    pub fn all(&self) -> &[RatedOccupation] {
        &self.occupations
    }

    /// The positions of those related to the one at this position, the most related first.
    #[must_use]
    pub fn related(&self, position: usize) -> &[usize] {
        self.related.get(position).map_or(&[], Vec::as_slice)
    }

    /// The positions of those that a person can stand in for: what is related to them is known.
    #[must_use]
    pub fn persons(&self) -> Vec<usize> {
        let known = |i: &usize| !self.related(*i).is_empty();
        (0..self.occupations.len()).filter(known).collect()
    }

    /// The same with every level brought to a whole one, as people are rated.
    #[must_use]
    pub fn in_whole_levels(&self) -> Self {
        let mut whole = self.clone();
        let ratings = whole.occupations.iter_mut().flat_map(|o| &mut o.ratings);
        for rating in ratings {
            rating.level = rating.level.round();
        }
        whole
    }

    /// The catalogue in which these occupations are matched. Its positions are those here.
    #[must_use]
    pub fn catalogue(&self, constants: &ScoringConstants) -> Catalogue {
        let ids: Vec<CompetenceId> = self
            .elements
            .iter()
            .map(|e| CompetenceId::from(e.as_str()))
            .collect();
        let occupations = self
            .occupations
            .iter()
            .map(|o| {
                let figures = o.ratings.iter().map(|r| (r.level, r.importance));
                let mut source = plain_occupation(&o.code);
                source.grid = ids.iter().cloned().zip(figures).collect();
                source
            })
            .collect();
        Catalogue::new(
            plain_framework(ids, CompetenceKind::Technical),
            occupations,
            References::default(),
            constants.clone(),
        )
    }
}

/// An occupation that is nothing but its id.
pub(super) fn plain_occupation(id: &str) -> OccupationSource {
    OccupationSource {
        format: 1,
        id: OccupationId::from(id),
        version: String::new(),
        status: Status::Draft,
        sources: Vec::new(),
        languages: Vec::new(),
        isco08: String::new(),
        esco: None,
        onet: None,
        sector: String::new(),
        label: LocalizedText::default(),
        other_titles: BTreeMap::new(),
        description: LocalizedText::default(),
        trade: Vec::new(),
        essential: Vec::new(),
        optional: Vec::new(),
        trade_source: LocalizedText::default(),
        knock_outs: Vec::new(),
        ways_in: Vec::new(),
        grid_source: String::new(),
        grid: BTreeMap::new(),
        interests: None,
    }
}

/// Competences that are nothing but their ids.
pub(super) fn plain_framework(ids: Vec<CompetenceId>, kind: CompetenceKind) -> FrameworkSource {
    let competences = ids
        .into_iter()
        .map(|id| Competence {
            id,
            group: String::new(),
            kind,
            label: LocalizedText::default(),
            other_names: BTreeMap::new(),
            description: LocalizedText::default(),
            question: LocalizedText::default(),
            levels: Vec::new(),
            onet: Vec::new(),
            esco: Vec::new(),
        })
        .collect();
    FrameworkSource {
        format: 1,
        id: String::new(),
        version: String::new(),
        status: Status::Draft,
        sources: Vec::new(),
        languages: Vec::new(),
        groups: Vec::new(),
        competences,
    }
}
