//! What must hold between files: names that lead somewhere, texts in every language, dense grids.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::diagnostic::{Diagnostic, Problem};
use crate::competence::FrameworkSource;
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{KnockOut, OccupationSource, References, ScoringConstants};
use crate::questionnaire::{CompetenceId, Item, ItemKind, Questionnaire};

/// Everything that does not hold between these files.
pub fn check(
    framework: &FrameworkSource,
    occupations: &BTreeMap<String, OccupationSource>,
    references: &References,
    questionnaires: &BTreeMap<String, Arc<Questionnaire>>,
) -> Vec<Diagnostic> {
    let mut rules = Rules {
        found: Vec::new(),
        core: framework
            .competences
            .iter()
            .map(|c| c.id.as_str())
            .collect(),
        credentials: references
            .credentials
            .iter()
            .map(|c| c.id.as_str())
            .collect(),
        sectors: references.sectors.iter().map(|s| s.id.as_str()).collect(),
    };
    rules.framework(framework);
    rules.references(references);
    rules.occupations(framework, occupations);
    let mut ids = BTreeSet::new();
    for (file, questionnaire) in questionnaires {
        // Of two with one id only the later would ever be seen.
        let id = questionnaire.source().id.as_str();
        if !ids.insert(id) {
            rules.push(file, Problem::DuplicateId { id: id.to_owned() });
        }
        rules.questionnaire(file, questionnaire, occupations);
    }
    rules.found
}

/// Constants with which nothing can be reckoned.
pub fn constants(constants: &ScoringConstants) -> Vec<Problem> {
    let level = &constants.level;
    let fit = &constants.fit;
    let lists = &constants.lists;
    let sigma = &level.sigma;
    let positive = [
        ("self_declared", sigma.self_declared),
        ("observed", sigma.observed),
        ("document", sigma.document),
        ("test", sigma.test),
        ("interval_z", level.interval_z),
    ];
    let shares = [
        ("rho", level.rho),
        ("coverage_weight", fit.coverage_weight),
        ("resemblance_weight", fit.resemblance_weight),
        ("use_weight", fit.use_weight),
        ("min_assessed_share", fit.min_assessed_share),
        ("provisional_share", fit.provisional_share),
        ("under_use_coverage", fit.under_use_coverage),
        ("under_use_below", fit.under_use_below),
        ("essential_weight", fit.essential_weight),
        ("optional_weight", fit.optional_weight),
        ("accessible_coverage", lists.accessible_coverage),
        ("accessible_sure", lists.accessible_sure),
        ("aiming_coverage", lists.aiming_coverage),
        ("aiming_sure", lists.aiming_sure),
    ];
    let levels = [
        ("resemblance_min_sd", fit.resemblance_min_sd),
        ("near_gap", fit.near_gap),
        ("confirm_margin", fit.confirm_margin),
    ];
    let fault = |at: &str, range| Problem::OutOfRange {
        at: at.to_owned(),
        range,
    };
    let mut found = Vec::new();
    for (at, x) in positive {
        if !x.is_finite() || x <= 0.0 {
            found.push(fault(at, "> 0"));
        }
    }
    for (at, share) in shares {
        if !(0.0..=1.0).contains(&share) {
            found.push(fault(at, "0–1"));
        }
    }
    for (at, x) in levels {
        if !(0.0..=4.0).contains(&x) {
            found.push(fault(at, "0–4"));
        }
    }
    found
}

/// Figures of an occupation that are no numbers; one of them would spoil every result.
pub fn figures(occupation: &OccupationSource) -> Vec<Problem> {
    let no_number = |x: f64, range| (!x.is_finite()).then_some(range);
    all_figures(occupation)
        .flat_map(|(id, level, importance)| {
            let faults = [no_number(level, LEVELS), no_number(importance, IMPORTANCE)];
            faults
                .into_iter()
                .flatten()
                .map(move |range| out(id, range))
        })
        .collect()
}

const LEVELS: &str = "0–4";
const IMPORTANCE: &str = "1–5";

fn all_figures(occupation: &OccupationSource) -> impl Iterator<Item = (&CompetenceId, f64, f64)> {
    let trade = occupation
        .trade
        .iter()
        .map(|t| (&t.id, t.level, t.importance));
    let grid = occupation.grid.iter().map(|(id, (r, im))| (id, *r, *im));
    trade.chain(grid)
}

fn out(at: &CompetenceId, range: &'static str) -> Problem {
    Problem::OutOfRange {
        at: at.to_string(),
        range,
    }
}

struct Rules<'a> {
    found: Vec<Diagnostic>,
    core: BTreeSet<&'a str>,
    credentials: BTreeSet<&'a str>,
    sectors: BTreeSet<&'a str>,
}

impl<'a> Rules<'a> {
    fn push(&mut self, file: &str, problem: Problem) {
        self.found.push(Diagnostic::error(file, problem));
    }

    fn text(
        &mut self,
        file: &str,
        at: &str,
        part: &str,
        text: &LocalizedText,
        languages: &[LangId],
    ) {
        for language in languages {
            if text.exact(language).is_none() {
                let problem = Problem::MissingText {
                    at: at.to_owned(),
                    part: part.to_owned(),
                    language: language.to_string(),
                };
                self.push(file, problem);
            }
        }
    }

    fn framework(&mut self, framework: &FrameworkSource) {
        const FILE: &str = "competences.ron";
        let languages = &framework.languages;
        let groups: BTreeSet<&str> = framework.groups.iter().map(|g| g.id.as_str()).collect();
        for group in &framework.groups {
            self.text(FILE, &group.id, "label", &group.label, languages);
        }
        let mut seen = BTreeSet::new();
        for competence in &framework.competences {
            let at = competence.id.as_str();
            if !seen.insert(at) {
                self.push(FILE, Problem::DuplicateId { id: at.to_owned() });
            }
            if !competence.group.is_empty() && !groups.contains(competence.group.as_str()) {
                self.dangling(FILE, at, "check-what-group", &competence.group);
            }
            self.text(FILE, at, "label", &competence.label, languages);
            self.text(FILE, at, "description", &competence.description, languages);
            self.text(FILE, at, "question", &competence.question, languages);
            if competence.levels.len() == 5 {
                for level in &competence.levels {
                    self.text(FILE, at, "levels", level, languages);
                }
            } else if !(competence.levels.is_empty() && languages.is_empty()) {
                self.push(
                    FILE,
                    Problem::Levels {
                        at: at.to_owned(),
                        count: competence.levels.len(),
                    },
                );
            }
        }
    }

    fn references(&mut self, references: &References) {
        const FILE: &str = "references.ron";
        let languages = &references.languages;
        for sector in &references.sectors {
            self.text(FILE, &sector.id, "label", &sector.label, languages);
        }
        for credential in &references.credentials {
            self.text(
                FILE,
                credential.id.as_str(),
                "label",
                &credential.label,
                languages,
            );
        }
        for name in &references.language_names {
            self.text(FILE, name.id.as_str(), "label", &name.label, languages);
        }
    }

    fn occupations(
        &mut self,
        framework: &FrameworkSource,
        occupations: &'a BTreeMap<String, OccupationSource>,
    ) {
        let mut ids = BTreeSet::new();
        let mut trades = BTreeSet::new();
        for (file, occupation) in occupations {
            let at = occupation.id.as_str();
            if !ids.insert(at) {
                self.push(file, Problem::DuplicateId { id: at.to_owned() });
            }
            let languages = &occupation.languages;
            if !languages.is_empty() {
                self.text(file, at, "label", &occupation.label, languages);
                self.text(file, at, "description", &occupation.description, languages);
            }
            for way in &occupation.ways_in {
                self.text(file, at, "ways_in", way, languages);
            }
            if !occupation.sector.is_empty() && !self.sectors.contains(occupation.sector.as_str()) {
                self.dangling(file, at, "check-what-sector", &occupation.sector);
            }
            for trade in &occupation.trade {
                if self.core.contains(trade.id.as_str()) || !trades.insert(trade.id.as_str()) {
                    self.push(
                        file,
                        Problem::DuplicateId {
                            id: trade.id.to_string(),
                        },
                    );
                }
                self.text(file, trade.id.as_str(), "label", &trade.label, languages);
            }
            for competence in &framework.competences {
                if !occupation.grid.contains_key(&competence.id) {
                    let problem = Problem::GridHole {
                        at: at.to_owned(),
                        competence: competence.id.to_string(),
                    };
                    self.push(file, problem);
                }
            }
            for competence in occupation.grid.keys() {
                let trade = occupation.trade.iter().any(|t| t.id == *competence);
                if !self.core.contains(competence.as_str()) && !trade {
                    self.dangling(
                        file,
                        competence.as_str(),
                        "check-what-competence",
                        competence.as_str(),
                    );
                }
            }
            for (competence, level, importance) in all_figures(occupation) {
                if !(0.0..=4.0).contains(&level) {
                    self.push(file, out(competence, LEVELS));
                }
                if !(1.0..=5.0).contains(&importance) {
                    self.push(file, out(competence, IMPORTANCE));
                }
            }
            for knock_out in &occupation.knock_outs {
                self.knock_out(file, at, knock_out);
            }
        }
    }

    fn knock_out(&mut self, file: &str, at: &str, knock_out: &KnockOut) {
        match knock_out {
            KnockOut::Licence(id) | KnockOut::Diploma(id) | KnockOut::Permit(id) => {
                // A catalogue without a list of credentials names them freely.
                if !self.credentials.is_empty() && !self.credentials.contains(id.as_str()) {
                    self.dangling(file, at, "check-what-credential", id.as_str());
                }
            }
            KnockOut::AnyOf(parts) => parts.iter().for_each(|k| self.knock_out(file, at, k)),
            KnockOut::Cefr { .. } | KnockOut::MinimumAge(_) => {}
        }
    }

    fn dangling(&mut self, file: &str, at: &str, what: &'static str, name: &str) {
        self.push(
            file,
            Problem::Dangling {
                at: at.to_owned(),
                what,
                name: name.to_owned(),
            },
        );
    }

    fn questionnaire(
        &mut self,
        file: &str,
        questionnaire: &Questionnaire,
        occupations: &BTreeMap<String, OccupationSource>,
    ) {
        let source = questionnaire.source();
        for link in &source.scoring {
            let id = link.competence.as_str();
            let trade = || {
                occupations
                    .values()
                    .flat_map(|o| &o.trade)
                    .any(|t| t.id.as_str() == id)
            };
            if !self.core.contains(id) && !trade() {
                self.dangling(file, &link.from, "check-what-competence", id);
            }
        }
        for item in questionnaire.items() {
            self.item(file, questionnaire, item);
        }
    }

    fn item(&mut self, file: &str, questionnaire: &Questionnaire, item: &Item) {
        let at = item.id.as_str();
        if let ItemKind::Competence(id) = &item.kind
            && !self.core.contains(id.as_str())
        {
            self.dangling(file, at, "check-what-competence", id.as_str());
        }
        for choice in questionnaire.choices(item) {
            if let Some(credential) = &choice.holds
                && !self.credentials.contains(credential.as_str())
            {
                self.dangling(file, at, "check-what-credential", credential.as_str());
            }
        }
    }
}

impl Problem {
    /// The id of the thing that the problem is in.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Dangling { at, .. }
            | Self::MissingText { at, .. }
            | Self::GridHole { at, .. }
            | Self::OutOfRange { at, .. }
            | Self::Levels { at, .. } => Some(at),
            Self::DuplicateId { id } => Some(id),
            _ => None,
        }
    }
}
