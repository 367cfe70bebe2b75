//! The catalogue: framework, occupations and constants, laid out for matching.

use std::collections::BTreeMap;

use super::{
    Activities, Activity, ActivityId, Credential, OccupationId, OccupationSource, References,
    ScoringConstants,
};
use crate::competence::{Competence, CompetenceKind, Framework, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::CredentialId;

/// What one occupation requires, in the framework's order.
#[derive(Debug, Clone, Copy)]
pub struct Requirements<'a> {
    /// Level required, 0–4; 0 where nothing is required.
    pub level: &'a [f64],
    /// Weight w = (importance − 1)/4, 0–1.
    pub weight: &'a [f64],
}

/// Everything that matching needs, loaded once.
#[derive(Debug, Clone)]
pub struct Catalogue {
    framework: Framework,
    occupations: Vec<OccupationSource>,
    references: References,
    constants: ScoringConstants,
    activities: Activities,
    level: Vec<f64>,
    weight: Vec<f64>,
}

impl Catalogue {
    /// Lays out a catalogue. Trade competences become part of the framework, behind the core ones.
    #[must_use]
    pub fn new(
        framework: FrameworkSource,
        mut occupations: Vec<OccupationSource>,
        references: References,
        constants: ScoringConstants,
    ) -> Self {
        occupations.sort_by(|a, b| (&a.isco08, &a.id).cmp(&(&b.isco08, &b.id)));
        let trades: Vec<Competence> = occupations.iter().flat_map(trade_competences).collect();
        let framework = Framework::new(framework, trades);
        let width = framework.len();
        let mut level = vec![0.0; width * occupations.len()];
        let mut weight = vec![0.0; width * occupations.len()];
        let rows = level
            .chunks_mut(width.max(1))
            .zip(weight.chunks_mut(width.max(1)));
        for (occupation, (levels, weights)) in occupations.iter().zip(rows) {
            let grid = occupation.grid.iter().map(|(id, (r, im))| (id, *r, *im));
            let trade = occupation
                .trade
                .iter()
                .map(|t| (&t.id, t.level, t.importance));
            for (id, r, importance) in grid.chain(trade) {
                let Some(position) = framework.position(id) else {
                    continue;
                };
                if let (Some(l), Some(w)) = (levels.get_mut(position), weights.get_mut(position)) {
                    *l = r.clamp(0.0, 4.0);
                    *w = ((importance - 1.0) / 4.0).clamp(0.0, 1.0);
                }
            }
        }
        Self {
            framework,
            occupations,
            references,
            constants,
            activities: Activities::default(),
            level,
            weight,
        }
    }

    /// The same with unpaid and informal activities; their tasks become part of the framework, behind all others.
    #[must_use]
    pub fn with_activities(mut self, activities: Activities) -> Self {
        self.framework
            .extend(activities.tasks.iter().map(|t| Competence {
                id: t.id.clone(),
                group: String::new(),
                kind: CompetenceKind::Task,
                label: t.label.clone(),
                other_names: BTreeMap::new(),
                description: t.label.clone(),
                question: t.label.clone(),
                levels: Vec::new(),
                onet: Vec::new(),
                esco: t.esco.clone(),
            }));
        self.activities = activities;
        self
    }

    /// Unpaid and informal activities.
    #[must_use]
    pub fn activities(&self) -> &Activities {
        &self.activities
    }

    /// The activity of this name.
    #[must_use]
    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        self.activities.activities.iter().find(|a| a.id == *id)
    }

    /// The competences, in the order of every grid and profile.
    #[must_use]
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    /// The occupations, by ISCO-08 code and id.
    #[must_use]
    pub fn occupations(&self) -> &[OccupationSource] {
        &self.occupations
    }

    /// The occupation of this name.
    #[must_use]
    pub fn occupation(&self, id: &OccupationId) -> Option<&OccupationSource> {
        self.occupations.iter().find(|o| o.id == *id)
    }

    /// The position of an occupation.
    #[must_use]
    pub fn position(&self, id: &OccupationId) -> Option<usize> {
        self.occupations.iter().position(|o| o.id == *id)
    }

    /// What the occupation at this position requires.
    #[must_use]
    pub fn requirements(&self, position: usize) -> Requirements<'_> {
        let width = self.framework.len();
        let range = position * width..(position + 1) * width;
        Requirements {
            level: self.level.get(range.clone()).unwrap_or_default(),
            weight: self.weight.get(range).unwrap_or_default(),
        }
    }

    /// The constants of the method.
    #[must_use]
    pub fn constants(&self) -> &ScoringConstants {
        &self.constants
    }

    /// Sectors, credentials and names of languages.
    #[must_use]
    pub fn references(&self) -> &References {
        &self.references
    }

    /// The credential of this name.
    #[must_use]
    pub fn credential(&self, id: &CredentialId) -> Option<&Credential> {
        self.references.credentials.iter().find(|c| c.id == *id)
    }

    /// The words for a sector.
    #[must_use]
    pub fn sector(&self, id: &str) -> Option<&LocalizedText> {
        self.references
            .sectors
            .iter()
            .find(|s| s.id == id)
            .map(|s| &s.label)
    }

    /// What a language is called in itself, where it is known.
    #[must_use]
    pub fn language_own_name(&self, language: &LangId) -> Option<&str> {
        let names = &self.references.language_names;
        let name = names.iter().find(|l| l.id == *language)?;
        let own = Some(name.own.as_str()).filter(|own| !own.is_empty());
        own.or_else(|| name.label.exact(language))
    }

    /// The words for a language; its tag where it has none.
    #[must_use]
    pub fn language_name(&self, language: &LangId, reader: &LangId) -> String {
        let name = self
            .references
            .language_names
            .iter()
            .find(|l| l.id == *language);
        name.map_or_else(|| language.to_string(), |l| l.label.get(reader).to_owned())
    }
}

fn trade_competences(occupation: &OccupationSource) -> impl Iterator<Item = Competence> {
    occupation.trade.iter().map(|t| Competence {
        id: t.id.clone(),
        group: occupation.sector.clone(),
        kind: CompetenceKind::Trade,
        label: t.label.clone(),
        other_names: BTreeMap::new(),
        description: t.label.clone(),
        question: t.label.clone(),
        levels: Vec::new(),
        onet: Vec::new(),
        esco: t.esco.clone(),
    })
}
