//! Where the figures come from, in plain words: who speaks for each level, and what each occupation's points are made of.

use super::blocks::{Block, Column, Table, Voice};
use super::canvas::Rich;
use super::model::{AnswersFor, FitGround, LevelGround, Spoke, Summary};
use super::words::Words;
use crate::dossier::explanation::FitPart;

/// Answers named for one competence.
const NAMED: usize = 2;

/// The section.
pub(super) fn blocks(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let grounds = &summary.grounds;
    if grounds.levels.is_empty() && grounds.fits.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-grounds")));
    blocks.push(Block::body(words.text("report-grounds-intro")).kept());
    if !grounds.levels.is_empty() {
        let columns = vec![
            Column::new(words.text("report-column-competence"), 2.4),
            Column::new(words.text("report-column-level"), 1.1),
            Column::new(words.text("report-column-grounds"), 3.8),
        ];
        let rows = grounds.levels.iter().map(|level| row(level, words));
        blocks.push(Block::Table(Table {
            columns,
            rows: rows.collect(),
        }));
    }
    if grounds.fits.is_empty() {
        return;
    }
    blocks.push(Block::body(words.text("report-grounds-points")).kept());
    for fit in &grounds.fits {
        occupation(fit, words, blocks);
    }
}

fn row(level: &LevelGround, words: Words<'_>) -> Vec<Rich> {
    let figure = words.tenths(level.level);
    let sources: Vec<String> = level
        .sources
        .iter()
        .map(|of| {
            let mean = words.tenths(of.level);
            let said = words.count("report-ground-answers", of.answers);
            words.with(
                "report-ground-source",
                &[
                    ("source", &words.source(of.source)),
                    ("level", &mean),
                    ("answers", &said),
                ],
            )
        })
        .collect();
    vec![
        Rich::bold(level.name.as_str()),
        words
            .with("report-level-of-four", &[("level", &figure)])
            .into(),
        sources.join("\n").into(),
    ]
}

/// One occupation in a few lines.
fn occupation(fit: &FitGround, words: Words<'_>, blocks: &mut Vec<Block>) {
    let mut sentences = vec![points(fit, words)];
    if let Some(covered) = fit.coverage.filter(|_| fit.points.is_some()) {
        let covered = words.hundredths(covered);
        sentences.push(words.with("report-grounds-covered", &[("covered", &covered)]));
    }
    for (key, of) in [
        ("report-grounds-speaks", &fit.speaks),
        ("report-grounds-lacks", &fit.lacks),
    ] {
        if !of.is_empty() {
            let told: Vec<String> = of.iter().map(|of| answers(of, words)).collect();
            sentences.push(words.with(key, &[("list", &words.names(&told))]));
        }
    }
    blocks.push(Block::Paragraph {
        text: Rich::led_by(
            &words.with("report-grounds-name", &[("name", &fit.name)]),
            &sentences.join(" "),
        ),
        voice: Voice::Note,
        keep: false,
    });
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
    let shown: Vec<&str> = spoke.iter().take(NAMED).map(String::as_str).collect();
    let mut list = words.list(&shown);
    if spoke.len() > NAMED {
        let others = words.count("report-list-others", spoke.len() - NAMED);
        list = format!("{list} {others}");
    }
    words.with(
        "report-by-answers",
        &[("name", &of.name), ("answers", &list)],
    )
}
