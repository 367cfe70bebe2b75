//! Where the figures come from, in plain words: who speaks for each level, and what each occupation's points are made of.

use super::blocks::Block;
use super::canvas::Rich;
use super::model::{AnswersFor, FitGround, LevelGround, OccupationFit, Spoke, Summary};
use super::words::Words;
use crate::dossier::explanation::FitPart;

/// Competences told of on each side, for an occupation that is told in full.
const TOLD: usize = 2;
/// The same, for one that is told in short, by their names alone.
const TOLD_IN_SHORT: usize = 2;
/// Answers named for one competence.
const NAMED: usize = 2;

/// The section.
pub(super) fn blocks(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let grounds = &summary.grounds;
    if grounds.levels.is_empty() && grounds.fits.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-grounds")));
    if !grounds.levels.is_empty() {
        blocks.push(Block::body(words.text("report-grounds-intro")).kept());
        blocks.extend(grounds.levels.iter().map(|of| level(of, words)));
    }
    if grounds.fits.is_empty() {
        return;
    }
    blocks.push(Block::body(words.text("report-grounds-points")).kept());
    let in_full = in_full(summary).into_iter().chain(std::iter::repeat(false));
    let fits = grounds.fits.iter().zip(in_full);
    blocks.extend(fits.map(|(fit, full)| occupation(fit, full, words)));
}

/// Which occupations are told in full: what the person chose; where nothing is chosen yet, the first of each list.
fn in_full(summary: &Summary) -> Vec<bool> {
    let lists = [&summary.accessible, &summary.aiming];
    let chosen = lists.iter().any(|list| list.iter().any(|fit| fit.target));
    let of_list = |list: &Vec<OccupationFit>| -> Vec<bool> {
        let fits = list.iter().enumerate();
        fits.map(|(place, fit)| fit.target || (place == 0 && !chosen))
            .collect()
    };
    lists.into_iter().flat_map(of_list).collect()
}

/// A level on a line, with who speaks for it.
fn level(level: &LevelGround, words: Words<'_>) -> Block {
    let sources: Vec<String> = level
        .sources
        .iter()
        .map(|of| {
            let source = words.source(of.source);
            let mean = words.tenths(of.level);
            format!("{source} {mean}")
        })
        .collect();
    let figure = words.tenths(level.level);
    let figure = words.with("report-level-of-four", &[("level", &figure)]);
    let text = words.with(
        "report-ground-level",
        &[("level", &figure), ("list", &words.names(&sources))],
    );
    note(&level.name, &text, words)
}

fn note(name: &str, text: &str, words: Words<'_>) -> Block {
    let name = words.with("report-grounds-name", &[("name", name)]);
    Block::note(Rich::led_by(&name, text))
}

/// One occupation in a few lines.
fn occupation(fit: &FitGround, full: bool, words: Words<'_>) -> Block {
    let mut sentences = vec![points(fit, words)];
    if let Some(covered) = fit.coverage.filter(|_| full && fit.points.is_some()) {
        let covered = words.hundredths(covered);
        sentences.push(words.with("report-grounds-covered", &[("covered", &covered)]));
    }
    let most = if full { TOLD } else { TOLD_IN_SHORT };
    for (key, of) in [
        ("report-grounds-speaks", &fit.speaks),
        ("report-grounds-lacks", &fit.lacks),
    ] {
        if !of.is_empty() {
            let told = of.iter().take(most);
            let told = told.map(|of| {
                if full {
                    answers(of, words)
                } else {
                    of.name.clone()
                }
            });
            let told: Vec<String> = told.collect();
            sentences.push(words.with(key, &[("list", &words.names(&told))]));
        }
    }
    note(&fit.name, &sentences.join(" "), words)
}

/// The points and their parts, in whole numbers that add up.
fn points(fit: &FitGround, words: Words<'_>) -> String {
    let Some(points) = fit.points else {
        return words.text("report-grounds-no-points");
    };
    let shares: Vec<f64> = fit.parts.iter().map(|p| p.share() * 100.0).collect();
    let parts: Vec<String> = fit
        .parts
        .iter()
        .zip(crate::dossier::explanation::whole_parts(&shares))
        .map(|(part, points)| {
            let key = match part.part {
                FitPart::Coverage => "report-part-coverage",
                FitPart::Resemblance => "report-part-resemblance",
                FitPart::Use => "report-part-use",
            };
            let points = words.whole(points as f64);
            let most = words.hundredths(part.weight);
            words.with(key, &[("points", &points), ("most", &most)])
        })
        .collect();
    words.with(
        "report-grounds-sum",
        &[
            ("points", &words.hundredths(points)),
            ("list", &words.names(&parts)),
        ],
    )
}

/// A competence with what speaks of it.
fn answers(of: &AnswersFor, words: Words<'_>) -> String {
    let spoke: Vec<String> = of
        .answers
        .iter()
        .map(|spoke| match spoke {
            Spoke::Question(question) => words.with("report-answer-to", &[("question", question)]),
            Spoke::Source(source) => words.source(*source),
        })
        .collect();
    if spoke.is_empty() {
        return of.name.clone();
    }
    let list = if spoke.len() > NAMED {
        let mut shown: Vec<String> = spoke.iter().take(NAMED).cloned().collect();
        shown.push(words.count("report-list-others", spoke.len() - NAMED));
        words.series(&shown)
    } else {
        words.list(&spoke)
    };
    words.with(
        "report-by-answers",
        &[("name", &of.name), ("answers", &list)],
    )
}
