//! What the person reads first: a few short sentences.

use super::blocks::Block;
use super::model::{FitClass, KnockOutState, Known, LanguageSkill, OccupationFit, Summary};
use super::occupations::knock_outs;
use super::words::Words;

/// Strengths named.
const STRENGTHS: usize = 4;
/// Work named, of either kind.
const WORK: usize = 3;
/// Chosen occupations named.
const CHOSEN: usize = 3;
/// The least level, in conversation, of a language that one speaks.
const SPOKEN: &str = "A2";

/// What was found, in plain words.
pub(super) fn blocks(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let mut sentences = work(summary, words);
    let mut say = |key: &str, list: String| {
        if !list.is_empty() {
            sentences.push(words.with(key, &[("list", &list)]));
        }
    };
    let named = summary.strengths.iter().take(STRENGTHS);
    let names: Vec<String> = named.map(|s| words.in_sentence(&s.name)).collect();
    say("report-overview-strengths", words.names(&names));
    let spoken = summary.languages.iter().filter(|l| is_spoken(l));
    let names: Vec<String> = spoken.map(|l| words.in_sentence(&l.name)).collect();
    say("report-overview-languages", words.list(&names));
    sentences.extend(occupations(summary, words));
    let project = summary
        .project
        .as_deref()
        .map(str::trim)
        .filter(|project| !project.is_empty());
    if sentences.is_empty() && project.is_none() && summary.interests.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-overview")));
    if !sentences.is_empty() {
        let sentences = sentences.into_iter().map(Into::into).collect();
        blocks.push(Block::Bullets(sentences));
    }
    if let Some(project) = project {
        blocks.push(Block::body(words.labelled("report-project", project)));
    }
    if !summary.interests.is_empty() {
        blocks.push(Block::body(
            words.labelled("report-interests", &words.names(&summary.interests)),
        ));
    }
}

/// Paid work, then what was learnt without pay; nothing twice.
fn work(summary: &Summary, words: Words<'_>) -> Vec<String> {
    let mut named: Vec<&str> = Vec::new();
    let mut sentences = Vec::new();
    for (paid, key) in [
        (true, "report-overview-paid"),
        (false, "report-overview-unpaid"),
    ] {
        let mut titles = Vec::new();
        for work in summary.experience.iter().filter(|work| work.paid == paid) {
            if !named.contains(&work.title.as_str()) {
                named.push(&work.title);
                titles.push(words.in_sentence(&work.title));
            }
        }
        if !titles.is_empty() {
            sentences.push(words.with(key, &[("list", &words.first(&titles, WORK))]));
        }
    }
    sentences
}

/// Understanding or reading alone is not speaking.
fn is_spoken(language: &LanguageSkill) -> bool {
    let speaks = |level: &Option<String>| level.as_deref().is_some_and(|level| level >= SPOKEN);
    language.mother_tongue
        || speaks(&language.spoken_interaction)
        || speaks(&language.spoken_production)
}

/// What the person chose, each with what stands in the way; else the nearest occupation. Then one to aim at.
fn occupations(summary: &Summary, words: Words<'_>) -> Vec<String> {
    let accessible = summary.accessible.iter().map(|fit| (fit, true));
    let aiming = summary.aiming.iter().map(|fit| (fit, false));
    let mut sentences: Vec<String> = accessible
        .clone()
        .chain(aiming.clone())
        .filter(|(fit, _)| fit.target)
        .take(CHOSEN)
        .map(|(fit, now)| standing("report-overview-chosen", fit, now, words))
        .collect();
    if sentences.is_empty() {
        let nearest = accessible.clone().next();
        sentences.extend(
            nearest.map(|(fit, now)| standing("report-overview-accessible", fit, now, words)),
        );
    }
    let other = aiming.clone().find(|(fit, _)| !fit.target);
    sentences.extend(other.map(|(fit, now)| standing("report-overview-aiming", fit, now, words)));
    sentences
}

/// An occupation and what it takes to begin: never made easier than it is.
fn standing(key: &str, fit: &OccupationFit, now: bool, words: Words<'_>) -> String {
    let named = words.with(key, &[("name", &words.in_sentence(&fit.name))]);
    let conditions = |state| {
        let names: Vec<String> = knock_outs(fit, state)
            .into_iter()
            .map(|name| words.in_sentence(name))
            .collect();
        words.names(&names)
    };
    let how = match fit.class {
        FitClass::Blocked => words.with(
            "report-overview-first",
            &[("list", &conditions(KnockOutState::NotMet))],
        ),
        FitClass::ToVerify => words.with(
            "report-overview-verify",
            &[("list", &conditions(KnockOutState::Unknown))],
        ),
        FitClass::Open if now => words.text("report-overview-open"),
        FitClass::Open if fit.known != Known::All => words.text("report-overview-assess"),
        FitClass::Open => words.text("report-overview-learn"),
    };
    format!("{named} {how}")
}
