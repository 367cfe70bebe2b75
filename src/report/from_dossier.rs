//! From a dossier to what its summary says. Private notes and sensitive answers are never looked at here.

use jiff::civil::Date;

use super::grounded::{Grounds, source};
use super::model as m;
use super::profile::{estimate, profile_groups};
use super::rows::{RowParts, row_of};
use super::terms::{interest_key, knock_out_words};
use crate::competence::{AssessedLevel, Competence, EvidenceSource};
use crate::dossier::{Derived, Dossier};
use crate::interview::{Describer, Session, completeness, progress};
use crate::lang::{LangId, Locale};
use crate::occupation::{
    Catalogue, Class, Explained, FitFlag, ItemState, KnockOutState, OccupationFit,
};
use crate::questionnaire::{
    Answer, CefrActivity, CefrLevel, Interest, Item, ItemKind, Printed, Value,
};

/// How many strengths are named.
const MOST_STRENGTHS: usize = 5;
/// How many occupations each list names.
const MOST_OCCUPATIONS: usize = 3;
/// The least level that is told as a strength.
const STRENGTH_LEVEL: f64 = 1.75;

/// What the summary of this dossier says, in the locale's language, on this day.
#[must_use]
pub fn build(
    dossier: &Dossier,
    derived: &Derived,
    catalogue: &Catalogue,
    locale: &Locale,
    date: Date,
) -> m::Summary {
    let builder = Builder {
        dossier,
        derived,
        catalogue,
        locale,
    };
    let lang = locale.lang();
    let languages = vec![catalogue.language_name(&dossier.beneficiary.language, lang)];
    let began = crate::lang::local_date(dossier.created);
    m::Summary {
        lang: lang.clone(),
        example: dossier.example,
        incomplete: builder.incomplete(),
        person: m::Person {
            name: dossier.beneficiary.name.clone(),
            reference: None,
        },
        meeting: m::Meeting {
            date,
            began: (began < date).then_some(began),
            agency: dossier.agency.clone(),
            counsellor: dossier.counsellor.clone(),
            languages,
            interpreter: Some(dossier.interpreter.clone()).filter(|i| !i.trim().is_empty()),
        },
        project: builder.project(),
        interests: builder.interests(),
        profile: profile_groups(derived, catalogue, locale),
        strengths: builder.strengths(),
        languages: builder.languages(),
        experience: builder.experience(),
        qualifications: builder.qualifications(),
        accessible: builder.fits(&derived.proposal.accessible),
        aiming: builder.fits(&builder.aiming()),
        grounds: builder.grounds(),
        steps: Vec::new(),
    }
}

struct Builder<'a> {
    dossier: &'a Dossier,
    derived: &'a Derived,
    catalogue: &'a Catalogue,
    locale: &'a Locale,
}

impl<'a> Builder<'a> {
    fn lang(&self) -> &LangId {
        self.locale.lang()
    }

    fn incomplete(&self) -> Option<f64> {
        let open: Vec<&Session> = self
            .dossier
            .sessions()
            .filter(|s| s.record().finished.is_none() || !completeness(s).is_complete())
            .collect();
        let first = open.first()?;
        let p = progress(first, None);
        Some(p.answered as f64 / p.asked.max(1) as f64)
    }

    /// Every shown item that may be printed, with its answer.
    fn printable(&self) -> impl Iterator<Item = (Describer<'a>, &'a Item, &'a Value)> {
        let (catalogue, locale) = (self.catalogue, self.locale);
        self.dossier.sessions().flat_map(move |session| {
            let questionnaire = session.questionnaire();
            let describer = Describer {
                locale,
                catalogue,
                questionnaire,
            };
            session.relevance().shown().filter_map(move |(_, at)| {
                let item = questionnaire.item(&at.item).filter(|i| !i.sensitive)?;
                let value = session.shown_answer(at).and_then(Answer::value)?;
                (at.row.is_none()).then_some((describer, item, value))
            })
        })
    }

    fn project(&self) -> Option<String> {
        let wishes: Vec<String> = self
            .printable()
            .filter(|(_, item, _)| item.printed == Some(Printed::Project))
            .filter(|(_, _, value)| !self.is_target(value))
            .map(|(d, item, value)| d.value(item, value))
            .filter(|said| !said.is_empty())
            .collect();
        (!wishes.is_empty()).then(|| self.locale.names(&wishes))
    }

    /// An occupation the person chose is told with what it takes; it need not be told before.
    fn is_target(&self, wish: &Value) -> bool {
        matches!(wish, Value::Occupation { id: Some(id), .. } if self.dossier.targets.contains(id))
    }

    fn interests(&self) -> Vec<String> {
        let Some(scores) = self.derived.findings.interests else {
            return Vec::new();
        };
        let mut ranked: Vec<(f64, Interest)> = scores
            .into_iter()
            .zip(Interest::ALL)
            .filter(|(s, _)| *s > 0.0)
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
        ranked
            .into_iter()
            .take(3)
            .map(|(_, interest)| self.locale.text(interest_key(interest)))
            .collect()
    }

    fn level(&self, position: usize) -> Option<&'a AssessedLevel> {
        self.derived.profile.at(position)
    }

    fn name(&self, competence: &Competence) -> String {
        competence.label.get(self.lang()).to_owned()
    }

    fn name_at(&self, position: usize) -> String {
        self.catalogue
            .framework()
            .all()
            .get(position)
            .map(|c| self.name(c))
            .unwrap_or_default()
    }

    /// The competences that are told as strengths, with their positions.
    fn strongest(&self) -> Vec<(usize, &'a Competence, &'a AssessedLevel)> {
        let framework = self.catalogue.framework();
        let mut ranked: Vec<(usize, &Competence, &AssessedLevel)> = framework
            .all()
            .iter()
            .enumerate()
            .filter_map(|(position, c)| Some((position, c, self.level(position)?)))
            .filter(|(_, _, l)| l.level >= STRENGTH_LEVEL)
            .collect();
        // What others saw counts before what is only said; then the level.
        ranked.sort_by(|a, b| {
            b.2.lo
                .total_cmp(&a.2.lo)
                .then(b.2.level.total_cmp(&a.2.level))
        });
        ranked.truncate(MOST_STRENGTHS);
        ranked
    }

    /// Where the figures come from that are told.
    fn grounds(&self) -> m::Grounds {
        let grounds = Grounds {
            dossier: self.dossier,
            derived: self.derived,
            catalogue: self.catalogue,
            locale: self.locale,
        };
        let levels = self.strongest().into_iter();
        let listed = self
            .listed(&self.derived.proposal.accessible)
            .chain(self.listed(&self.aiming()));
        m::Grounds {
            levels: levels.filter_map(|(p, ..)| grounds.level(p)).collect(),
            fits: listed.map(|fit| grounds.fit(fit)).collect(),
        }
    }

    fn strengths(&self) -> Vec<m::Strength> {
        self.strongest()
            .into_iter()
            .map(|(_, competence, level)| {
                let rounded = level.level.round().clamp(0.0, 4.0) as usize;
                let descriptor = competence
                    .levels
                    .get(rounded)
                    .map(|t| t.get(self.lang()).to_owned());
                let name = format!("level-{rounded}");
                m::Strength {
                    name: self.name(competence),
                    level: estimate(level),
                    descriptor: descriptor.unwrap_or_else(|| self.locale.text(&name)),
                    sources: self.sources(competence),
                    evidence: None,
                    to_confirm: level.strongest == EvidenceSource::SelfDeclared,
                }
            })
            .collect()
    }

    fn sources(&self, competence: &Competence) -> Vec<m::Source> {
        let lines = self
            .derived
            .findings
            .evidence
            .iter()
            .filter(|e| e.competence == competence.id);
        let mut sources: Vec<m::Source> = lines.map(|e| source(e.evidence.source)).collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    }

    fn languages(&self) -> Vec<m::LanguageSkill> {
        let mut skills = Vec::new();
        for (_, _, value) in self.printable() {
            let Value::Cefr(grid) = value else { continue };
            // A language that was asked about and is not spoken at all is no language of the person's.
            let spoken = grid
                .iter()
                .filter(|(_, a)| a.values().any(|l| *l > CefrLevel::A0));
            for (language, activities) in spoken {
                let say = |activity| {
                    activities
                        .get(&activity)
                        .map(|level: &CefrLevel| match level {
                            CefrLevel::A0 => String::new(),
                            level => level.as_str().to_owned(),
                        })
                };
                skills.push(m::LanguageSkill {
                    name: self.catalogue.language_name(language, self.lang()),
                    mother_tongue: false,
                    listening: say(CefrActivity::Listening),
                    reading: say(CefrActivity::Reading),
                    spoken_interaction: say(CefrActivity::SpokenInteraction),
                    spoken_production: say(CefrActivity::SpokenProduction),
                    writing: say(CefrActivity::Writing),
                });
            }
        }
        for (describer, item, value) in self.printable() {
            if item.printed != Some(Printed::MotherTongue) {
                continue;
            }
            let name = describer.value(item, value);
            match skills.iter_mut().find(|s| s.name == name) {
                Some(skill) => skill.mother_tongue = true,
                None => skills.insert(
                    0,
                    m::LanguageSkill {
                        name,
                        mother_tongue: true,
                        ..Default::default()
                    },
                ),
            }
        }
        skills
    }

    fn experience(&self) -> Vec<m::Experience> {
        let mut list = Vec::new();
        for (describer, item, value) in self.printable() {
            if item.printed != Some(Printed::Experience) {
                continue;
            }
            match (&item.kind, value) {
                (ItemKind::Group { items, .. }, Value::Rows(rows)) => {
                    list.extend(
                        rows.iter()
                            .filter_map(|row| row_of(&describer, items, row))
                            .map(RowParts::experience),
                    );
                }
                (_, Value::Choices(chosen)) => {
                    let exclusive = |id| {
                        describer
                            .questionnaire
                            .choice(&item.id, id)
                            .is_some_and(|choice| choice.exclusive)
                    };
                    for choice in chosen.iter().filter(|c| !exclusive(&c.id)) {
                        let title = describer.value(item, &Value::Choice(choice.clone()));
                        list.push(m::Experience {
                            title,
                            paid: false,
                            ..Default::default()
                        });
                    }
                }
                _ => {}
            }
        }
        list
    }

    fn qualifications(&self) -> Vec<m::Qualification> {
        let mut list = Vec::new();
        for (describer, item, value) in self.printable() {
            if let (
                Some(Printed::Qualification),
                ItemKind::Group { items, .. },
                Value::Rows(rows),
            ) = (&item.printed, &item.kind, value)
            {
                let parts = rows.iter().filter_map(|row| row_of(&describer, items, row));
                list.extend(parts.map(RowParts::qualification));
            }
        }
        list
    }

    /// Occupations worth aiming at; what the person chose is among them even if much is missing.
    fn aiming(&self) -> Vec<usize> {
        let proposal = &self.derived.proposal;
        let ranked = self.derived.ranking.iter().enumerate();
        let left_out = ranked
            .filter(|(_, fit)| self.aims_at(fit))
            .map(|(position, _)| position)
            .filter(|p| !proposal.accessible.contains(p) && !proposal.aiming.contains(p));
        proposal.aiming.iter().copied().chain(left_out).collect()
    }

    /// The first of these that are told: what the person chose before the others.
    fn listed(&self, positions: &[usize]) -> impl Iterator<Item = &'a OccupationFit> + use<'a> {
        let chosen = positions
            .iter()
            .filter_map(|p| self.derived.ranking.get(*p));
        let (mut targets, others): (Vec<_>, Vec<_>) = chosen.partition(|f| self.aims_at(f));
        targets.extend(others);
        targets.into_iter().take(MOST_OCCUPATIONS)
    }

    fn fits(&self, positions: &[usize]) -> Vec<m::OccupationFit> {
        self.listed(positions).map(|f| self.fit(f)).collect()
    }

    fn aims_at(&self, fit: &OccupationFit) -> bool {
        let occupation = fit.occupation(self.catalogue);
        occupation.is_some_and(|o| self.dossier.targets.contains(&o.id))
    }

    fn known(&self, fit: &OccupationFit, items: &[Explained]) -> m::Known {
        if !fit.fit.flags.contains(FitFlag::Provisional) {
            return m::Known::All;
        }
        let core = self.catalogue.framework().core().len();
        let (assessed, open): (Vec<&Explained>, Vec<&Explained>) = items
            .iter()
            .partition(|i| i.state != ItemState::NotAssessed);
        let weight = |i: &&Explained| i.weight * i.required;
        let general: f64 = assessed
            .iter()
            .filter(|i| i.position < core)
            .map(weight)
            .sum();
        let all: f64 = assessed.iter().map(weight).sum();
        if general > all / 2.0 && open.iter().any(|i| i.position >= core) {
            m::Known::General
        } else {
            m::Known::Part
        }
    }

    fn fit(&self, fit: &OccupationFit) -> m::OccupationFit {
        let occupation = fit.occupation(self.catalogue);
        let items = fit.explain(self.catalogue, &self.derived.profile);
        let text =
            |get: fn(&crate::occupation::OccupationSource) -> &crate::lang::LocalizedText| {
                occupation
                    .map(|o| get(o).get(self.lang()).to_owned())
                    .unwrap_or_default()
            };
        let with_state = |state: ItemState| {
            let mut items: Vec<&Explained> = items.iter().filter(|i| i.state == state).collect();
            items.sort_by(|a, b| (b.weight * b.required).total_cmp(&(a.weight * a.required)));
            items.into_iter().filter(|i| i.weight * i.required > 0.3)
        };
        let mut gaps: Vec<&Explained> = items.iter().filter(|i| i.loss >= 0.005).collect();
        gaps.sort_by(|a, b| b.loss.total_cmp(&a.loss));
        m::OccupationFit {
            name: text(|o| &o.label),
            description: Some(text(|o| &o.description)).filter(|d| !d.is_empty()),
            target: self.aims_at(fit),
            class: match fit.class {
                Class::Open => m::FitClass::Open,
                Class::ToVerify => m::FitClass::ToVerify,
                Class::Blocked => m::FitClass::Blocked,
            },
            coverage: fit.fit.coverage.filter(|_| fit.fit.index.is_some()),
            bounds: (fit.fit.missing.lo, fit.fit.missing.hi),
            known: self.known(fit, &items),
            under_use: fit.fit.flags.contains(FitFlag::UnderUse),
            strengths: with_state(ItemState::Strength)
                .map(|i| self.name_at(i.position))
                .collect(),
            gaps: gaps
                .into_iter()
                .map(|i| m::Gap {
                    name: self.name_at(i.position),
                    points: i.loss * 100.0,
                    near: i.state == ItemState::Near,
                })
                .collect(),
            not_assessed: with_state(ItemState::NotAssessed)
                .map(|i| self.name_at(i.position))
                .collect(),
            knock_outs: fit
                .knock_outs(self.catalogue)
                .map(|(knock_out, state)| m::KnockOut {
                    name: knock_out_words(knock_out, self.catalogue, self.locale),
                    state: match state {
                        KnockOutState::Met => m::KnockOutState::Met,
                        KnockOutState::NotMet => m::KnockOutState::NotMet,
                        KnockOutState::Unknown => m::KnockOutState::Unknown,
                    },
                })
                .collect(),
        }
    }
}
