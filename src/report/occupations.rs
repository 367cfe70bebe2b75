//! What the summary says of occupations: how far the profile reaches, why, and what is missing.

use super::blocks::Block;
use super::figures::{CoverageBar, Figure};
use super::model::{FitClass, KnockOutState, Known, OccupationFit, Summary};
use super::words::Words;

/// Competences named in a list.
const NAMED: usize = 3;
/// The same, for an occupation told in short.
const NAMED_IN_SHORT: usize = 2;
/// Points of coverage below which a gap is only counted.
const TELLING: f64 = 1.0;

/// Both lists, the one of today and the one of tomorrow.
pub(super) fn blocks(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    if summary.accessible.is_empty() && summary.aiming.is_empty() {
        return;
    }
    let chosen = summary
        .accessible
        .iter()
        .chain(&summary.aiming)
        .any(|fit| fit.target);
    blocks.push(Block::Heading(words.text("report-occupations")));
    blocks.push(Block::body(words.text("report-occupations-intro")).kept());
    let lists = [
        ("report-accessible", &summary.accessible),
        ("report-aiming", &summary.aiming),
    ];
    for (key, fits) in lists {
        let Some((first, rest)) = fits.split_first() else {
            continue;
        };
        blocks.push(Block::Paragraph {
            text: words.labelled(key, &words.text(&format!("{key}-intro"))),
            voice: super::blocks::Voice::Lead,
            keep: true,
        });
        // What the person chose is told in full; where nothing is chosen yet, the first of each list.
        occupation(first, first.target || !chosen, words, blocks);
        for fit in rest {
            occupation(fit, fit.target, words, blocks);
        }
    }
}

/// One occupation, kept on one page.
fn occupation(fit: &OccupationFit, full: bool, words: Words<'_>, document: &mut Vec<Block>) {
    let most = if full { NAMED } else { NAMED_IN_SHORT };
    let mut blocks = Vec::new();
    let class = words.class(fit.class);
    let mark = if fit.target {
        words.with("report-target", &[("class", &class)])
    } else {
        class
    };
    blocks.push(Block::Subheading {
        text: fit.name.clone(),
        mark,
    });
    if let Some(share) = fit.coverage {
        blocks.push(Block::Figure(Figure::Coverage(CoverageBar {
            share,
            bounds: fit.bounds,
            label: figure(fit, share, words),
        })));
    }
    blocks.push(Block::body(coverage(fit, words)));
    if let Some(description) = fit.description.as_ref().filter(|_| full) {
        blocks.push(Block::note(description.as_str()));
    }
    let mut line = |key: &str, text: String| {
        if !text.is_empty() {
            blocks.push(Block::body(words.labelled(key, &text)));
        }
    };
    line("report-brings", words.first(&fit.strengths, most));
    let gaps: Vec<&str> = fit.gaps.iter().map(|gap| gap.name.as_str()).collect();
    let telling = fit.gaps.iter().filter(|gap| gap.points >= TELLING).count();
    line(
        "report-to-develop",
        words.first(&gaps, telling.clamp(1, most)),
    );
    line(
        "report-missing",
        words.names(&knock_outs(fit, KnockOutState::NotMet)),
    );
    line(
        "report-to-verify",
        words.names(&knock_outs(fit, KnockOutState::Unknown)),
    );
    if full {
        line(
            "report-met",
            words.names(&knock_outs(fit, KnockOutState::Met)),
        );
        line("report-not-assessed", words.first(&fit.not_assessed, most));
    }
    let last = blocks.pop();
    document.extend(blocks.into_iter().map(Block::kept));
    document.extend(last);
}

/// The conditions in this state.
pub(super) fn knock_outs(fit: &OccupationFit, state: KnockOutState) -> Vec<&str> {
    fit.knock_outs
        .iter()
        .filter(|condition| condition.state == state)
        .map(|condition| condition.name.as_str())
        .collect()
}

/// The share; for what is provisional, from where to where it may move.
fn figure(fit: &OccupationFit, share: f64, words: Words<'_>) -> String {
    let (low, high) = (
        words.hundredths(fit.bounds.0),
        words.hundredths(fit.bounds.1),
    );
    if fit.known != Known::All && low != high {
        words.with("report-percent-range", &[("low", &low), ("high", &high)])
    } else {
        words.percent(share)
    }
}

fn coverage(fit: &OccupationFit, words: Words<'_>) -> String {
    let Some(share) = fit.coverage else {
        return words.text("report-coverage-unknown");
    };
    let mut sentences = vec![words.coverage(share, fit.known)];
    match fit.known {
        Known::All => {}
        Known::Part => sentences.push(words.text("report-provisional")),
        Known::General => sentences.push(words.text("report-provisional-general")),
    }
    // Who chose an occupation, or cannot begin it yet, is not told that it is too little for them.
    if fit.under_use && !fit.target && fit.class != FitClass::Blocked {
        sentences.push(words.text("report-under-use"));
    }
    sentences.join(" ")
}
