//! Where the figures of the summary come from: the sources of each level, the parts of each occupation's points, and
//! the answers that speak. Of sensitive questions only that somebody answered is taken, never which they are.

use super::model as m;
use crate::competence::EvidenceSource;
use crate::dossier::explanation::{Counted, explain_fit, explain_level};
use crate::dossier::{Derived, Dossier};
use crate::interview::Origin;
use crate::lang::Locale;
use crate::occupation::{Catalogue, OccupationFit};
use crate::questionnaire::{ItemKind, with_answers};

/// Competences told of for an occupation, on each side.
const TOLD: usize = 3;
/// What a competence must give or take, of 1, to be told.
const TELLING: f64 = 0.005;

/// Finds where figures come from.
#[derive(Clone, Copy)]
pub(super) struct Grounds<'a> {
    pub dossier: &'a Dossier,
    pub derived: &'a Derived,
    pub catalogue: &'a Catalogue,
    pub locale: &'a Locale,
}

impl Grounds<'_> {
    /// Where the level of the competence at this position comes from.
    pub fn level(&self, position: usize) -> Option<m::LevelGround> {
        let explained = explain_level(self.derived, self.catalogue, position)?;
        let sources = explained.sources.iter().map(|of| m::SourceGround {
            source: source(of.source),
            level: of.mean,
        });
        Some(m::LevelGround {
            name: self.name(position),
            level: explained.level.level,
            sources: sources.collect(),
        })
    }

    /// What the points of an occupation are made of.
    pub fn fit(&self, entry: &OccupationFit) -> m::FitGround {
        let explained = explain_fit(self.derived, self.catalogue, entry);
        let occupation = entry.occupation(self.catalogue);
        let most = |of: &dyn Fn(&Counted) -> f64| {
            let competences = explained.competences.iter();
            let mut telling: Vec<&Counted> = competences.filter(|c| of(c) >= TELLING).collect();
            telling.sort_by(|a, b| of(b).total_cmp(&of(a)));
            let telling = telling.into_iter().take(TOLD);
            telling.map(|c| self.told(c.position)).collect()
        };
        m::FitGround {
            name: occupation
                .map_or_else(String::new, |o| o.label.get(self.locale.lang()).to_owned()),
            points: explained.fit.index,
            coverage: explained.fit.coverage,
            parts: explained.parts.clone(),
            speaks: most(&|c| if c.lost > 0.0 { 0.0 } else { c.covered }),
            lacks: most(&|c| c.lost),
        }
    }

    fn name(&self, position: usize) -> String {
        let competence = self.catalogue.framework().all().get(position);
        competence.map_or_else(String::new, |c| c.label.get(self.locale.lang()).to_owned())
    }

    /// A competence and what speaks of it.
    fn told(&self, position: usize) -> m::AnswersFor {
        let explained = explain_level(self.derived, self.catalogue, position);
        let mut answers = Vec::new();
        for of in explained.iter().flat_map(|e| &e.sources) {
            for value in &of.values {
                let answer = match of.source {
                    EvidenceSource::SelfDeclared => match self.question(&value.origin) {
                        Some(question) => m::Spoke::Question(question),
                        None => m::Spoke::Source(m::Source::SelfDeclared),
                    },
                    other => m::Spoke::Source(source(other)),
                };
                if !answers.contains(&answer) {
                    answers.push(answer);
                }
            }
        }
        m::AnswersFor {
            name: self.name(position),
            answers,
        }
    }

    /// The question an answer belongs to, as it is written, without what was answered; none where it is the competence's
    /// own question, or may not be printed.
    fn question(&self, origin: &Origin) -> Option<String> {
        let mut sessions = self.dossier.sessions();
        let session = sessions.find(|s| s.questionnaire().source().id == origin.questionnaire)?;
        let questionnaire = session.questionnaire();
        let item = questionnaire.item(&origin.at.item)?;
        let group = questionnaire.info(&item.id).and_then(|i| i.group.as_ref());
        let group = group.and_then(|id| questionnaire.item(id));
        if item.sensitive || group.is_some_and(|g| g.sensitive) {
            return None;
        }
        if matches!(item.kind, ItemKind::Competence(_)) {
            return None;
        }
        let label = item.label.get(self.locale.lang());
        // A question that names answers would tell of others than this one.
        let mut names_answers = false;
        let words = with_answers(label, |_| {
            names_answers = true;
            None
        });
        Some(words).filter(|words| !names_answers && !words.trim().is_empty())
    }
}

pub(super) fn source(source: EvidenceSource) -> m::Source {
    match source {
        EvidenceSource::SelfDeclared => m::Source::SelfDeclared,
        EvidenceSource::Observed => m::Source::Observed,
        EvidenceSource::Document => m::Source::Document,
        EvidenceSource::Test => m::Source::Test,
    }
}
