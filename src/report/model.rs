//! What a summary says, as plain data: no geometry, no screen, one language.
//!
//! Names, level descriptors and the person's own words come in already in the language of the document; the
//! document's fixed words are added when blocks are built. There is no place for a private note here, nor for
//! a sensitive answer: what the type cannot hold cannot be printed by mistake.

use jiff::civil::Date;

use crate::dossier::explanation::Contribution;
use crate::lang::LangId;

/// The document a person takes home (document de synthèse).
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The language of the document, and of every text in it.
    pub lang: LangId,
    /// The person is invented: every page says so.
    pub example: bool,
    /// The interview was ended early: the document says so. Holds the share of questions answered, 0–1.
    pub incomplete: Option<f64>,
    /// Whose document it is.
    pub person: Person,
    /// When it was made, where, by whom, in which languages.
    pub meeting: Meeting,
    /// What the person wants, in their own words.
    pub project: Option<String>,
    /// Kinds of work the person likes, in plain words, most liked first.
    pub interests: Vec<String>,
    /// Every competence asked about, by group: the chart.
    pub profile: Vec<ProfileGroup>,
    /// What the person does well, strongest first.
    pub strengths: Vec<Strength>,
    /// Languages, by activity.
    pub languages: Vec<LanguageSkill>,
    /// Work of every kind, the latest first.
    pub experience: Vec<Experience>,
    /// Schooling, diplomas and licences.
    pub qualifications: Vec<Qualification>,
    /// Occupations accessible now, in rank order; the targets need not be repeated.
    pub accessible: Vec<OccupationFit>,
    /// Occupations worth aiming at, in rank order.
    pub aiming: Vec<OccupationFit>,
    /// Where the figures come from.
    pub grounds: Grounds,
    /// Steps agreed on with the counsellor, if any; those that follow from the gaps are added by the document.
    pub steps: Vec<PlanStep>,
}

/// Where the figures come from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grounds {
    /// Of the levels that are told as strengths, in their order.
    pub levels: Vec<LevelGround>,
    /// Of the occupations in both lists, in their order.
    pub fits: Vec<FitGround>,
}

/// Where a level comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelGround {
    /// The competence's name.
    pub name: String,
    /// The level, 0–4.
    pub level: f64,
    /// Who has said something, from the weakest source to the strongest.
    pub sources: Vec<SourceGround>,
}

/// What one source says of a level.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceGround {
    /// Who.
    pub source: Source,
    /// The mean of what is said, 0–4.
    pub level: f64,
}

/// What an occupation's points are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct FitGround {
    /// The occupation's name.
    pub name: String,
    /// The points, 0–1; none where too little was assessed.
    pub points: Option<f64>,
    /// Coverage of what was assessed, 0–1.
    pub coverage: Option<f64>,
    /// The parts, which add up to the points.
    pub parts: Vec<Contribution>,
    /// The main strengths, with what speaks for them.
    pub speaks: Vec<AnswersFor>,
    /// The main gaps, with what speaks of them.
    pub lacks: Vec<AnswersFor>,
}

/// A competence and what speaks of it.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersFor {
    /// The competence's name.
    pub name: String,
    /// Each thing that speaks of it.
    pub answers: Vec<Spoke>,
}

/// Something that speaks of a competence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spoke {
    /// The person's answer to this question.
    Question(String),
    /// Somebody or something, without a question that could be named.
    Source(Source),
}

/// Whose document it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// The name, or how the person wishes to be called.
    pub name: String,
    /// The dossier's reference, so that the agency finds it again.
    pub reference: Option<String>,
}

/// When and how the interview was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The day of the document; for an interview held in several parts, the last day.
    pub date: Date,
    /// The first day, where the interview was held on several days.
    pub began: Option<Date>,
    /// The agency, answerable for the data.
    pub agency: String,
    /// The counsellor's name.
    pub counsellor: String,
    /// Names of the languages spoken in the interview.
    pub languages: Vec<String>,
    /// Who interpreted, or between which languages; none if nobody did.
    pub interpreter: Option<String>,
}

/// One group of competences in the chart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProfileGroup {
    /// The group's name.
    pub name: String,
    /// Its competences, in the framework's order.
    pub bars: Vec<ProfileBar>,
}

/// One competence in the chart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProfileBar {
    /// The competence's name.
    pub name: String,
    /// What was found; none if it was not assessed, which is not the same as level 0.
    pub level: Option<Estimate>,
    /// What the person says of themselves (mean of the self-declared values).
    pub self_declared: Option<f64>,
    /// What others saw: mean of what is observed, documented or tested.
    pub observed: Option<f64>,
}

/// A level from 0 to 4, with the interval that holds it four times out of five.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Estimate {
    /// The level.
    pub level: f64,
    /// The interval's low end.
    pub lo: f64,
    /// The interval's high end.
    pub hi: f64,
}

/// Who or what says that a person can do something, from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The person.
    SelfDeclared,
    /// The counsellor, in the interview.
    Observed,
    /// A paper.
    Document,
    /// A test or a work sample.
    Test,
}

/// Something the person does well.
#[derive(Debug, Clone, PartialEq)]
pub struct Strength {
    /// The competence's name.
    pub name: String,
    /// The level found.
    pub level: Estimate,
    /// The framework's words for that level: something a person does.
    pub descriptor: String,
    /// Who says so.
    pub sources: Vec<Source>,
    /// What it rests on, in plain words, if something was noted for the person to read.
    pub evidence: Option<String>,
    /// The interval is wide: to be confirmed by a test or a work sample.
    pub to_confirm: bool,
}

/// One language, by activity, in levels of the Common European Framework.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LanguageSkill {
    /// The language's name.
    pub name: String,
    /// First language; its activities may still be rated (reading and writing often differ).
    pub mother_tongue: bool,
    /// "A1" to "C2"; none if not assessed. An empty text: assessed, below A1.
    pub listening: Option<String>,
    /// As above.
    pub reading: Option<String>,
    /// As above.
    pub spoken_interaction: Option<String>,
    /// As above.
    pub spoken_production: Option<String>,
    /// As above.
    pub writing: Option<String>,
}

/// Work of any kind: paid or not, in any country, at home or on the road.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Experience {
    /// What the work was: an occupation or the person's own words.
    pub title: String,
    /// Paid; unpaid work shows no employer and no dates, but for whom and for how long.
    pub paid: bool,
    /// Country or place.
    pub place: Option<String>,
    /// How long and how often, in words ("6 years", "about 20 hours a week for two years").
    pub duration: Option<String>,
    /// What was done, with what, for whom: the person's own words.
    pub details: Option<String>,
    /// The tasks that were done, those done most independently first.
    pub tasks: Vec<String>,
}

/// Schooling, a diploma, a training course or a licence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Qualification {
    /// Its name.
    pub name: String,
    /// The country that issued it.
    pub country: Option<String>,
    /// The year, as text.
    pub year: Option<String>,
    /// Where its recognition stands, in words.
    pub recognition: Option<String>,
}

/// How an occupation stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FitClass {
    /// Nothing stands in the way.
    Open,
    /// A condition is not known yet.
    ToVerify,
    /// A condition is not met yet.
    Blocked,
}

/// How much of what an occupation asks for was assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Known {
    /// All that counts.
    All,
    /// A part: the figure may move.
    Part,
    /// A part, and mostly what is of use in all work; the skills of the trade itself are to be asked about.
    General,
}

/// One occupation against the profile.
#[derive(Debug, Clone, PartialEq)]
pub struct OccupationFit {
    /// The occupation's name.
    pub name: String,
    /// One sentence on what people do there.
    pub description: Option<String>,
    /// The person chose it.
    pub target: bool,
    /// How it stands today.
    pub class: FitClass,
    /// Share of what the occupation asks that is covered, 0–1; none where too little was assessed.
    pub coverage: Option<f64>,
    /// Bounds of the coverage for what was not assessed, 0–1.
    pub bounds: (f64, f64),
    /// How much of what it asks for was assessed.
    pub known: Known,
    /// The occupation would use too little of what the person can do.
    pub under_use: bool,
    /// Competences the person brings, the weightiest first.
    pub strengths: Vec<String>,
    /// What is to be developed, the weightiest first.
    pub gaps: Vec<Gap>,
    /// Competences the occupation asks for that were not assessed, the weightiest first.
    pub not_assessed: Vec<String>,
    /// Licences, diplomas, languages, permits that it demands.
    pub knock_outs: Vec<KnockOut>,
}

/// A competence that falls short of what an occupation asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// The competence's name.
    pub name: String,
    /// Points of coverage lost to it, 0–100; all gaps together make the distance to 100.
    pub points: f64,
    /// Less than one level is missing.
    pub near: bool,
}

/// A condition an occupation sets, apart from competences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnockOut {
    /// What is asked ("driving licence B", "French, spoken: B1").
    pub name: String,
    /// Whether the person has it.
    pub state: KnockOutState,
}

/// Whether a condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KnockOutState {
    /// The person has it.
    Met,
    /// The person does not have it.
    NotMet,
    /// Not known yet.
    Unknown,
}

/// A step agreed on with the counsellor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanStep {
    /// What is to be done.
    pub what: String,
    /// By whom or with whom.
    pub who: Option<String>,
    /// Until when, in words.
    pub when: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
}
