//! What comes next, what the document is, and what the person may ask for.

use super::blocks::{Block, Column, Table};
use super::canvas::Rich;
use super::model::{KnockOutState, OccupationFit, PlanStep, Summary};
use super::occupations::knock_outs;
use super::words::Words;

const STEPS_PER_KIND: usize = 2;

/// Next steps, the document's limits, rights and signatures.
pub(super) fn blocks(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    next_steps(summary, words, blocks);
    blocks.push(Block::Heading(words.text("report-limits")));
    blocks.push(Block::Bullets(bullets(words, "report-limit", 5)));
    blocks.push(Block::Heading(words.text("report-rights")));
    blocks.push(Block::body(
        words.with("report-rights-text", &[("agency", &summary.meeting.agency)]),
    ));
    blocks.push(Block::Bullets(bullets(words, "report-right", 4)));
    blocks.push(Block::Heading(words.text("report-fair")));
    // Signatures alone on a page would vouch for nothing.
    blocks.push(Block::body(words.text("report-fair-text")).kept());
    blocks.push(Block::Heading(words.text("report-signatures")));
    blocks.push(Block::body(words.text("report-signatures-text")).kept());
    let person = words.with("report-signature-person", &[("name", &summary.person.name)]);
    let counsellor = words.with(
        "report-signature-counsellor",
        &[("name", &summary.meeting.counsellor)],
    );
    let mut roles = vec![person, counsellor];
    if summary.meeting.interpreter.is_some() {
        roles.push(words.text("report-signature-interpreter"));
    }
    blocks.push(Block::Signatures(roles));
}

fn bullets(words: Words<'_>, key: &str, count: usize) -> Vec<Rich> {
    (1..=count)
        .map(|number| words.text(&format!("{key}-{number}")).into())
        .collect()
}

fn next_steps(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let fits = || summary.accessible.iter().chain(&summary.aiming);
    let mut targets: Vec<&OccupationFit> = fits().filter(|fit| fit.target).collect();
    if targets.is_empty() {
        targets.extend(summary.aiming.first().or(summary.accessible.first()));
    }
    let mut said: Vec<Rich> = Vec::new();
    let mut advice: Vec<(&OccupationFit, Vec<Rich>)> = Vec::new();
    for fit in targets {
        let mut steps = steps_towards(fit, words);
        // What serves two occupations is said once.
        steps.retain(|step| !said.contains(step));
        said.extend(steps.iter().cloned());
        if !steps.is_empty() {
            advice.push((fit, steps));
        }
    }
    if advice.is_empty() && summary.steps.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-next-steps")));
    if !summary.steps.is_empty() {
        blocks.push(Block::Table(plan(&summary.steps, words)));
    }
    for (fit, advice) in advice {
        blocks.push(Block::Subheading {
            text: words.with("report-next-for", &[("name", &fit.name)]),
            mark: String::new(),
        });
        blocks.push(Block::Bullets(advice));
    }
}

fn plan(steps: &[PlanStep], words: Words<'_>) -> Table {
    let columns = vec![
        Column::new(words.text("report-column-step"), 3.0),
        Column::new(words.text("report-column-who"), 1.5),
        Column::new(words.text("report-column-when"), 1.2),
        Column::new(words.text("report-column-bring"), 1.8),
    ];
    let cell = |text: &Option<String>| Rich::from(text.clone().unwrap_or_default());
    let rows = steps
        .iter()
        .map(|step| {
            vec![
                Rich::from(step.what.as_str()),
                cell(&step.who),
                cell(&step.when),
                cell(&step.bring),
            ]
        })
        .collect();
    Table { columns, rows }
}

/// What follows from what is missing, as plain sentences.
fn steps_towards(fit: &OccupationFit, words: Words<'_>) -> Vec<Rich> {
    let mut advice = Vec::new();
    let mut say = |key: &str, items: Vec<&str>| {
        if !items.is_empty() {
            advice.push(Rich::from(
                words.with(key, &[("list", &words.names(&items))]),
            ));
        }
    };
    say(
        "report-next-missing",
        knock_outs(fit, KnockOutState::NotMet),
    );
    say(
        "report-next-verify",
        knock_outs(fit, KnockOutState::Unknown),
    );
    let gaps = |near: bool| {
        let matching = fit.gaps.iter().filter(|gap| gap.near == near);
        matching
            .take(STEPS_PER_KIND)
            .map(|gap| gap.name.as_str())
            .collect::<Vec<_>>()
    };
    say("report-next-develop", gaps(false));
    say("report-next-practise", gaps(true));
    say(
        "report-next-assess",
        fit.not_assessed
            .iter()
            .take(STEPS_PER_KIND)
            .map(String::as_str)
            .collect(),
    );
    advice
}
