//! The skills profile for an employer: only what the person agreed to show, item by item.
//!
//! It is made of a [`Summary`], which has no place for a private note, a sensitive or a hidden answer; and it has no
//! place itself for wishes, gaps, figures of fit, conditions or steps, whatever is ticked.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::blocks::{Block, Document};
use super::content::{Reader, by_whom, experience, languages, qualifications};
use super::model::{Experience, LanguageSkill, Qualification, Source, Strength, Summary};
use super::words::Words;
use crate::lang::{LangId, Locale};

/// What a line of the profile speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProfilePart {
    /// An occupation the person looks for work in.
    Target,
    /// Something the person does well.
    Strength,
    /// A language.
    Language,
    /// Work, paid or not.
    Experience,
    /// A diploma, a course, a licence.
    Qualification,
}

impl ProfilePart {
    /// All parts, in the order of the document.
    pub const ALL: [Self; 5] = [
        Self::Target,
        Self::Strength,
        Self::Language,
        Self::Experience,
        Self::Qualification,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Strength => "strength",
            Self::Language => "language",
            Self::Experience => "experience",
            Self::Qualification => "qualification",
        }
    }
}

/// A line that can be shown to an employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Showable {
    /// By which it is chosen: the same in every language.
    pub key: String,
    /// What it speaks of.
    pub part: ProfilePart,
    /// Its words.
    pub words: String,
}

/// The lines of a summary that can be shown. `plain` tells of the same dossier in the language keys are made in.
#[must_use]
pub fn showable(summary: &Summary, plain: &Summary) -> Vec<Showable> {
    let keys = lines(plain).into_iter();
    let mut seen = BTreeSet::new();
    keys.zip(lines(summary))
        .map(|((part, words), (_, shown))| {
            let mut key = format!("{}/{words}", part.name());
            // Two jobs of one name are chosen apart.
            while !seen.insert(key.clone()) {
                key.push('\'');
            }
            Showable {
                key,
                part,
                words: shown,
            }
        })
        .collect()
}

/// Every line in order: the order of [`EmployerProfile::of`].
fn lines(summary: &Summary) -> Vec<(ProfilePart, String)> {
    let targets = targets(summary).map(|name| (ProfilePart::Target, name));
    let strengths = summary.strengths.iter();
    let strengths = strengths.map(|s| (ProfilePart::Strength, s.name.clone()));
    let languages = summary.languages.iter();
    let languages = languages.map(|l| (ProfilePart::Language, l.name.clone()));
    let work = summary.experience.iter().map(|work| {
        let parts = [&work.title].into_iter().chain(&work.place);
        let parts: Vec<&str> = parts.chain(&work.duration).map(String::as_str).collect();
        (
            ProfilePart::Experience,
            parts.join(" · ").replace('\n', ", "),
        )
    });
    let papers = summary.qualifications.iter();
    let papers = papers.map(|q| (ProfilePart::Qualification, q.name.clone()));
    targets
        .chain(strengths)
        .chain(languages)
        .chain(work)
        .chain(papers)
        .collect()
}

fn targets(summary: &Summary) -> impl Iterator<Item = String> {
    let fits = summary.accessible.iter().chain(&summary.aiming);
    fits.filter(|fit| fit.target).map(|fit| fit.name.clone())
}

/// What an employer reads.
#[derive(Debug, Clone, PartialEq)]
pub struct EmployerProfile {
    /// The language of the document.
    pub lang: LangId,
    /// The person is invented.
    pub example: bool,
    /// The person's name.
    pub name: String,
    /// The agency that answers questions.
    pub agency: String,
    /// The counsellor who does.
    pub counsellor: String,
    /// The day of the document.
    pub date: Date,
    /// The occupations the person looks for work in.
    pub targets: Vec<String>,
    /// What the person does well.
    pub strengths: Vec<Strength>,
    /// Languages.
    pub languages: Vec<LanguageSkill>,
    /// Work.
    pub experience: Vec<Experience>,
    /// Diplomas, courses, licences.
    pub qualifications: Vec<Qualification>,
}

impl EmployerProfile {
    /// Only the lines whose keys were chosen.
    #[must_use]
    pub fn of(summary: &Summary, plain: &Summary, shown: &BTreeSet<String>) -> Self {
        let chosen: Vec<bool> = showable(summary, plain)
            .iter()
            .map(|line| shown.contains(&line.key))
            .collect();
        let mut chosen = chosen.into_iter();
        let mut next = || chosen.next().unwrap_or(false);
        let mut profile = Self {
            lang: summary.lang.clone(),
            example: summary.example,
            name: summary.person.name.clone(),
            agency: summary.meeting.agency.clone(),
            counsellor: summary.meeting.counsellor.clone(),
            date: summary.meeting.date,
            targets: targets(summary).filter(|_| next()).collect(),
            strengths: Vec::new(),
            languages: Vec::new(),
            experience: Vec::new(),
            qualifications: Vec::new(),
        };
        profile.strengths = kept(&summary.strengths, &mut next);
        profile.languages = kept(&summary.languages, &mut next);
        profile.experience = kept(&summary.experience, &mut next);
        profile.qualifications = kept(&summary.qualifications, &mut next);
        profile
    }
}

/// Those of the lines for which `chosen` says so, one call a line.
fn kept<T: Clone>(all: &[T], chosen: &mut dyn FnMut() -> bool) -> Vec<T> {
    all.iter().filter(|_| chosen()).cloned().collect()
}

/// The profile as a document.
#[must_use]
pub fn employer_document(profile: &EmployerProfile, locale: &Locale) -> Document {
    let words = Words::new(locale);
    let mut blocks = vec![Block::Title {
        above: words.with("report-above-title", &[("agency", &profile.agency)]),
        title: words.text("employer-title"),
        below: profile.name.clone(),
    }];
    if profile.example {
        blocks.push(Block::Notice(words.text("report-example").into()));
    }
    let pairs = [
        ("report-when", words.date(profile.date)),
        (
            "employer-contact",
            by_whom(&profile.counsellor, &profile.agency, words),
        ),
        ("employer-looks-for", words.names(&profile.targets)),
    ];
    let pairs = pairs.into_iter().filter(|(_, said)| !said.is_empty());
    let pairs = pairs.map(|(key, said)| (words.text(key), said));
    blocks.push(Block::KeyValues(pairs.collect()));
    strengths(profile, words, &mut blocks);
    experience(&profile.experience, words, Reader::Employer, &mut blocks);
    qualifications(&profile.qualifications, words, &mut blocks);
    languages(&profile.languages, words, Reader::Employer, &mut blocks);
    blocks.push(Block::Heading(words.text("employer-about")));
    blocks.push(Block::body(words.text("employer-about-text")).kept());
    blocks.push(Block::body(words.text("employer-fair")));
    Document {
        title: words.text("employer-title"),
        lang: profile.lang.clone(),
        header: profile.name.clone(),
        footer: words.with(
            "report-footer",
            &[
                ("agency", &profile.agency),
                ("date", &words.date(profile.date)),
            ],
        ),
        blocks,
    }
}

/// What the person does well, in the words of the level and without a figure: an employer has no scale for it.
fn strengths(profile: &EmployerProfile, words: Words<'_>, blocks: &mut Vec<Block>) {
    if profile.strengths.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("employer-strengths")));
    let told = profile.strengths.iter().map(|strength| {
        let mut sources = strength.sources.clone();
        sources.sort_unstable();
        sources.dedup();
        let sources: Vec<String> = sources
            .into_iter()
            .map(|s| words.text(source_key(s)))
            .collect();
        let seen = words.with("employer-seen-by", &[("sources", &words.list(&sources))]);
        let said = format!("{} ({seen})", strength.descriptor);
        super::canvas::Rich::led_by(&strength.name, &said)
    });
    blocks.push(Block::Bullets(told.collect()));
}

/// Message key of who says so, for a reader who is not that person.
const fn source_key(source: Source) -> &'static str {
    match source {
        Source::SelfDeclared => "employer-source-person",
        Source::Observed => "employer-source-observed",
        Source::Document => "employer-source-document",
        Source::Test => "employer-source-test",
    }
}
