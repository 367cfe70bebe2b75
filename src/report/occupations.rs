//! What the summary says of occupations: how far the profile reaches, why, and what is missing.

use super::blocks::Block;
use super::figures::{CoverageBar, Figure};
use super::model::{KnockOutState, OccupationFit, Summary};
use super::words::{Words, hundredths};

/// Competences named in a list.
const NAMED: usize = 5;
/// The same, for an occupation told in short.
const NAMED_IN_SHORT: usize = 3;
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
            label: words.percent(share),
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
    let gaps: Vec<String> = fit
        .gaps
        .iter()
        .map(|gap| {
            let key = if gap.near {
                "report-gap-near"
            } else {
                "report-gap"
            };
            words.with(
                key,
                &[("name", &gap.name), ("points", &words.decimal(gap.points))],
            )
        })
        .collect();
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
    if fit.under_use {
        blocks.push(Block::body(
            words.labelled("report-note", &words.text("report-under-use")),
        ));
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

fn coverage(fit: &OccupationFit, words: Words<'_>) -> String {
    let Some(share) = fit.coverage else {
        return words.text("report-coverage-unknown");
    };
    let value = words.percent(share);
    let said = words.coverage(share);
    let (low, high) = (hundredths(fit.bounds.0), hundredths(fit.bounds.1));
    let mut text = if low == high {
        words.with("report-coverage", &[("words", &said), ("value", &value)])
    } else {
        words.with(
            "report-coverage-between",
            &[
                ("words", &said),
                ("value", &value),
                ("low", &low),
                ("high", &high),
            ],
        )
    };
    if fit.provisional {
        text.push(' ');
        text.push_str(&words.text("report-provisional"));
    }
    text
}
