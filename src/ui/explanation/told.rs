//! An explanation in words: what the panel shows of one figure, made when it is opened and when an answer changes.

use super::fit;
use super::level;
use crate::app::OpenDossier;
use crate::competence::CompetenceId;
use crate::dossier::explanation::{FitPart, RatingPlace};
use crate::interview::{Describer, Origin, Session};
use crate::lang::Locale;
use crate::occupation::{Catalogue, OccupationFit, OccupationId};
use crate::questionnaire::{Answer, ItemRef};
use crate::ui::parked::said;
use crate::ui::text::Tone;

/// What is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// All figures of an occupation.
    Fit(OccupationId),
    /// One part of its points.
    Part(OccupationId, FitPart),
    /// What was not assessed of what it asks for.
    Open(OccupationId),
    /// How the person's interests compare with it.
    Interest(OccupationId),
    /// The level of a competence.
    Level(CompetenceId),
}

impl Topic {
    /// The occupation it is about.
    pub fn occupation(&self) -> Option<&OccupationId> {
        match self {
            Self::Fit(id) | Self::Part(id, _) | Self::Open(id) | Self::Interest(id) => Some(id),
            Self::Level(_) => None,
        }
    }
}

/// An explanation in words.
#[derive(Debug, Default)]
pub struct Told {
    /// What is explained.
    pub title: String,
    /// What it is, in one sentence.
    pub about: String,
    /// The figure.
    pub figure: String,
    /// Why, from the top down.
    pub lines: Vec<Line>,
}

/// One line of an explanation.
#[derive(Debug)]
pub enum Line {
    /// A heading of a part.
    Heading(String),
    /// A sentence.
    Sentence(String, Tone),
    /// A sentence that only helps to read the others.
    Note(String),
    /// Something that is explained further.
    Deeper {
        /// What.
        text: String,
        /// Its figure.
        figure: String,
        /// What belongs to it, smaller.
        note: String,
        /// Where it is explained.
        topic: Topic,
    },
    /// An answer.
    Answered {
        /// Question and answer.
        said: String,
        /// What it counts for.
        counts: String,
        /// What it is an answer to here, so that two ways to one answer are told apart.
        of: String,
        /// The interview's position in the dossier.
        interview: usize,
        /// The place.
        at: ItemRef,
    },
    /// Where it is said what a rating given here has changed.
    Changed,
    /// The counsellor's rating, to be given here.
    Rating {
        /// The competence.
        competence: CompetenceId,
        /// Its name.
        name: String,
        /// The question or row it is kept in.
        kept_in: String,
        /// The place and what is there now.
        place: RatingPlace,
    },
}

/// Says explanations of one dossier in one language.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The dossier and what follows from it.
    pub open: &'a OpenDossier,
    /// Competences and occupations.
    pub catalogue: &'a Catalogue,
    /// The words.
    pub l: &'a Locale,
}

impl<'a> Teller<'a> {
    /// The explanation of this topic, reached by way of an occupation or not; none where there is nothing of the kind.
    pub fn tell(&self, topic: &Topic, towards: Option<&OccupationId>) -> Option<Told> {
        match topic {
            Topic::Level(id) => level::tell(self, id, towards),
            Topic::Fit(id) | Topic::Part(id, _) | Topic::Open(id) | Topic::Interest(id) => {
                fit::tell(self, topic, self.entry(id)?)
            }
        }
    }

    /// The name of a topic, for the way back to it.
    pub fn name(&self, topic: &Topic) -> String {
        let l = self.l;
        match topic {
            Topic::Fit(id) => self
                .catalogue
                .occupation(id)
                .map_or_else(String::new, |o| o.label.get(l.lang()).to_owned()),
            Topic::Part(_, part) => l.text(part_key(*part)),
            Topic::Open(_) => l.text("why-open"),
            Topic::Interest(_) => l.text("why-interest"),
            Topic::Level(id) => self
                .catalogue
                .framework()
                .get(id)
                .map_or_else(String::new, |c| c.label.get(l.lang()).to_owned()),
        }
    }

    /// The occupation's result.
    pub fn entry(&self, id: &OccupationId) -> Option<&'a OccupationFit> {
        let position = self.catalogue.position(id)?;
        let mut ranking = self.open.derived.ranking.iter();
        ranking.find(|fit| fit.position == position)
    }

    /// The name of the competence at this position.
    pub fn competence(&self, position: usize) -> Option<(&'a CompetenceId, &'a str)> {
        let competence = self.catalogue.framework().all().get(position)?;
        Some((&competence.id, competence.label.get(self.l.lang())))
    }

    /// The interview that an answer is in.
    pub fn session(&self, questionnaire: &str) -> Option<(usize, &'a Session)> {
        let mut sessions = self.open.dossier.interviews.iter().map(|i| &i.session);
        let position = sessions.position(|s| s.questionnaire().source().id == questionnaire)?;
        let interview = self.open.dossier.interviews.get(position)?;
        Some((position, &interview.session))
    }

    /// A question as it was asked, with its row; with its answer where that is not the rating itself.
    pub fn question(&self, session: &Session, at: &ItemRef, with_answer: bool) -> String {
        let questionnaire = session.questionnaire();
        let Some(item) = questionnaire.item(&at.item) else {
            return String::new();
        };
        let describer = Describer {
            locale: self.l,
            catalogue: self.catalogue,
            questionnaire,
        };
        let group = questionnaire.info(&at.item).and_then(|i| i.group.as_ref());
        let group = group.and_then(|id| {
            let row = session.rows(id).iter().position(|r| Some(r.id) == at.row)?;
            Some((questionnaire.item(id)?, row + 1))
        });
        let answer: Option<&Answer> = session.shown_answer(at).filter(|_| with_answer);
        said(item, group, answer, &describer, Some((session, at)))
    }

    /// An answer as a line.
    pub fn answered(
        &self,
        origin: &Origin,
        with_answer: bool,
        counts: String,
        of: &str,
    ) -> Option<Line> {
        let (interview, session) = self.session(&origin.questionnaire)?;
        Some(Line::Answered {
            said: self.question(session, &origin.at, with_answer),
            counts,
            of: of.to_owned(),
            interview,
            at: origin.at.clone(),
        })
    }
}

/// The message key of a part's name.
pub fn part_key(part: FitPart) -> &'static str {
    match part {
        FitPart::Coverage => "why-part-coverage",
        FitPart::Resemblance => "why-part-resemblance",
        FitPart::Use => "why-part-use",
    }
}

/// Words that stand by themselves, with a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
