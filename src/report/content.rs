//! What the summary says of the person: from the model to blocks.

use super::blocks::{Block, Column, Document, Table, Voice};
use super::canvas::Rich;
use super::figures::{Figure, ProfileChart};
use super::model::{LanguageSkill, ProfileBar, ProfileGroup, Strength, Summary};
use super::words::{Words, hundredths};
use super::{closing, occupations};
use crate::lang::Locale;

/// Strengths named in the paragraph that sums up.
const NAMED_STRENGTHS: usize = 4;
/// A profile of so many competences is shown whole at once; a longer one in an annex.
const SHORT_PROFILE: usize = 24;
/// Competences shown of each group if the whole is in an annex.
const BEST_OF_GROUP: usize = 3;

/// What the summary says, in order.
#[must_use]
pub fn blocks(summary: &Summary, locale: &Locale) -> Document {
    let words = Words::new(locale);
    let mut blocks = opening(summary, words);
    overview(summary, words, &mut blocks);
    let whole = profile(summary, words, &mut blocks);
    strengths(summary, words, &mut blocks);
    languages(summary, words, &mut blocks);
    experience(summary, words, &mut blocks);
    qualifications(summary, words, &mut blocks);
    occupations::blocks(summary, words, &mut blocks);
    closing::blocks(summary, words, &mut blocks);
    if !whole {
        annex(summary, words, &mut blocks);
    }
    let name = &summary.person.name;
    let header = if summary.example {
        words.with("report-header-example", &[("name", name)])
    } else {
        name.clone()
    };
    let date = words.date(summary.meeting.date);
    Document {
        title: words.text("report-title"),
        lang: summary.lang.clone(),
        header,
        footer: words.with(
            "report-footer",
            &[("agency", &summary.meeting.agency), ("date", &date)],
        ),
        blocks,
    }
}

fn opening(summary: &Summary, words: Words<'_>) -> Vec<Block> {
    let meeting = &summary.meeting;
    let mut blocks = vec![Block::Title {
        above: words.with("report-above-title", &[("agency", &meeting.agency)]),
        title: words.text("report-title"),
        below: summary.person.name.clone(),
    }];
    if summary.example {
        blocks.push(Block::Notice(words.text("report-example").into()));
    }
    if let Some(share) = summary.incomplete {
        let text = words.with("report-incomplete", &[("share", &hundredths(share))]);
        blocks.push(Block::Notice(text.into()));
    }
    let mut pairs = Vec::new();
    let mut pair = |key: &str, value: String| {
        if !value.is_empty() {
            pairs.push((words.text(key), value));
        }
    };
    let date = words.date(meeting.date);
    match meeting.began.filter(|began| *began != meeting.date) {
        Some(began) => {
            pair(
                "report-when",
                words.with(
                    "report-when-from-to",
                    &[("from", &words.date(began)), ("to", &date)],
                ),
            );
        }
        None => pair("report-when", date),
    }
    pair(
        "report-by-whom",
        words.with(
            "report-by-whom-at",
            &[
                ("counsellor", &meeting.counsellor),
                ("agency", &meeting.agency),
            ],
        ),
    );
    pair("report-in-which-languages", words.list(&meeting.languages));
    pair(
        "report-interpreter",
        meeting
            .interpreter
            .clone()
            .unwrap_or_else(|| words.text("report-interpreter-none")),
    );
    pair(
        "report-reference",
        summary.person.reference.clone().unwrap_or_default(),
    );
    blocks.push(Block::KeyValues(pairs));
    blocks
}

/// One paragraph, in plain words.
fn overview(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let mut sentences = Vec::new();
    let (paid, unpaid): (Vec<_>, Vec<_>) = summary.experience.iter().partition(|work| work.paid);
    if !paid.is_empty() {
        let titles: Vec<String> = paid
            .iter()
            .map(|work| words.in_sentence(&work.title))
            .collect();
        sentences.push(words.with(
            "report-overview-paid",
            &[("list", &words.first(&titles, 3))],
        ));
    }
    if !unpaid.is_empty() {
        let titles: Vec<String> = unpaid
            .iter()
            .map(|work| words.in_sentence(&work.title))
            .collect();
        sentences.push(words.with(
            "report-overview-unpaid",
            &[("list", &words.first(&titles, 3))],
        ));
    }
    if !summary.strengths.is_empty() {
        let named = summary.strengths.iter().take(NAMED_STRENGTHS);
        let names: Vec<String> = named
            .map(|strength| words.in_sentence(&strength.name))
            .collect();
        sentences.push(words.with(
            "report-overview-strengths",
            &[("list", &words.names(&names))],
        ));
    }
    if !summary.languages.is_empty() {
        let names: Vec<String> = summary
            .languages
            .iter()
            .map(|language| words.in_sentence(&language.name))
            .collect();
        sentences.push(words.with(
            "report-overview-languages",
            &[("list", &words.list(&names))],
        ));
    }
    if let Some(fit) = summary.accessible.first() {
        sentences.push(words.with(
            "report-overview-accessible",
            &[("name", &words.in_sentence(&fit.name))],
        ));
    }
    if let Some(fit) = summary.aiming.first() {
        sentences.push(words.with(
            "report-overview-aiming",
            &[("name", &words.in_sentence(&fit.name))],
        ));
    }
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
        blocks.push(Block::Paragraph {
            text: sentences.join(" ").into(),
            voice: Voice::Lead,
            keep: false,
        });
    }
    if let Some(project) = project {
        blocks.push(Block::body(words.labelled("report-project", project)));
    }
    if !summary.interests.is_empty() {
        blocks.push(Block::body(
            words.labelled("report-interests", &words.list(&summary.interests)),
        ));
    }
}

/// The chart; the best of each group where the whole would take pages. Whether it is the whole.
fn profile(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) -> bool {
    let bars = summary.profile.iter().flat_map(|group| &group.bars);
    let assessed = bars.filter(|bar| bar.level.is_some()).count();
    if assessed == 0 {
        return true;
    }
    let whole = assessed <= SHORT_PROFILE;
    blocks.push(Block::Heading(words.text("report-profile")));
    let mut intro = words.text("report-profile-intro");
    if !whole {
        intro = format!("{intro} {}", words.text("report-profile-best"));
    }
    blocks.push(Block::body(intro).kept());
    let groups = summary.profile.iter();
    let groups = if whole {
        groups.cloned().collect()
    } else {
        groups.map(best).collect()
    };
    blocks.push(chart(groups, words));
    if whole {
        not_assessed(summary, words, blocks);
    }
    whole
}

/// The highest levels of a group, the highest first.
fn best(group: &ProfileGroup) -> ProfileGroup {
    let level = |bar: &ProfileBar| bar.level.map_or(-1.0, |estimate| estimate.level);
    let mut bars = group.bars.clone();
    bars.sort_by(|a, b| level(b).total_cmp(&level(a)));
    bars.truncate(BEST_OF_GROUP);
    ProfileGroup {
        name: group.name.clone(),
        bars,
    }
}

fn chart(groups: Vec<ProfileGroup>, words: Words<'_>) -> Block {
    Block::Figure(Figure::Profile(ProfileChart {
        groups,
        levels: [0.0, 1.0, 2.0, 3.0, 4.0].map(|level| words.level(level)),
        self_declared: words.text("report-legend-self"),
        observed: words.text("report-legend-observed"),
        interval: words.text("report-legend-interval"),
    }))
}

fn not_assessed(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let bars = summary.profile.iter().flat_map(|group| &group.bars);
    let missing: Vec<&str> = bars
        .filter(|bar| bar.level.is_none())
        .map(|bar| bar.name.as_str())
        .collect();
    if !missing.is_empty() {
        let list = words.names(&missing);
        let text = words.with("report-profile-missing", &[("list", &list)]);
        blocks.push(Block::note(text));
    }
}

/// The whole chart, after all that has to be read.
fn annex(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(words.text("report-annex")));
    blocks.push(chart(summary.profile.clone(), words));
    not_assessed(summary, words, blocks);
}

fn strengths(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    if summary.strengths.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-strengths")));
    let columns = vec![
        Column::new(words.text("report-column-competence"), 1.5),
        Column::new(words.text("report-column-level"), 1.4),
        Column::new(words.text("report-column-evidence"), 2.6),
        Column::new(words.text("report-column-source"), 1.3),
    ];
    let rows = summary
        .strengths
        .iter()
        .map(|strength| strength_row(strength, words))
        .collect();
    blocks.push(Block::Table(Table { columns, rows }));
    blocks.push(Block::note(words.text("report-strengths-note")));
}

fn strength_row(strength: &Strength, words: Words<'_>) -> Vec<Rich> {
    let level = words.decimal(strength.level.level);
    let level = words.with("report-level-of-four", &[("level", &level)]);
    let mut level = format!("{}\n{level}", words.level(strength.level.level));
    if strength.to_confirm {
        level = format!("{level}\n{}", words.text("report-to-confirm"));
    }
    let evidence = match strength
        .evidence
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
    {
        Some(evidence) => format!("{}\n{evidence}", strength.descriptor),
        None => strength.descriptor.clone(),
    };
    let mut sources = strength.sources.clone();
    sources.sort_unstable();
    sources.dedup();
    let sources: Vec<String> = sources
        .into_iter()
        .map(|source| words.source(source))
        .collect();
    vec![
        Rich::bold(strength.name.as_str()),
        level.into(),
        evidence.into(),
        words.list(&sources).into(),
    ]
}

fn languages(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    if summary.languages.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-languages")));
    let mut columns = vec![Column::new(words.text("report-column-language"), 2.0)];
    for key in [
        "listening",
        "spoken-interaction",
        "spoken-production",
        "reading",
        "writing",
    ] {
        columns.push(Column::centred(
            words.text(&format!("report-cefr-{key}")),
            1.15,
        ));
    }
    let rows = summary
        .languages
        .iter()
        .map(|language| language_row(language, words))
        .collect();
    blocks.push(Block::Table(Table { columns, rows }));
    blocks.push(Block::note(words.text("report-languages-note")));
}

fn language_row(language: &LanguageSkill, words: Words<'_>) -> Vec<Rich> {
    let name = if language.mother_tongue {
        words.with("report-mother-tongue", &[("name", &language.name)])
    } else {
        language.name.clone()
    };
    let levels = [
        &language.listening,
        &language.spoken_interaction,
        &language.spoken_production,
        &language.reading,
        &language.writing,
    ];
    let mut row = vec![Rich::bold(name)];
    row.extend(levels.map(|level| match level.as_deref() {
        None => Rich::from("–"),
        Some("") => words.text("report-below-a1").into(),
        Some(level) => level.into(),
    }));
    row
}

fn experience(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    if summary.experience.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-experience")));
    let columns = vec![
        Column::new(words.text("report-column-work"), 2.0),
        Column::new(words.text("report-column-kind"), 0.8),
        Column::new(words.text("report-column-place"), 1.5),
        Column::new(words.text("report-column-details"), 2.9),
    ];
    let rows = summary
        .experience
        .iter()
        .map(|work| {
            let kind = words.text(if work.paid {
                "report-paid"
            } else {
                "report-unpaid"
            });
            let place: Vec<&str> = work
                .place
                .iter()
                .chain(&work.duration)
                .map(String::as_str)
                .collect();
            let details = work.details.clone().unwrap_or_default();
            vec![
                Rich::bold(work.title.as_str()).quoted(),
                kind.into(),
                place.join("\n").into(),
                Rich::from(details).quoted(),
            ]
        })
        .collect();
    blocks.push(Block::Table(Table { columns, rows }));
}

fn qualifications(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    if summary.qualifications.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-qualifications")));
    let columns = vec![
        Column::new(words.text("report-column-qualification"), 2.6),
        Column::new(words.text("report-column-country"), 1.3),
        Column::new(words.text("report-column-year"), 0.8),
        Column::new(words.text("report-column-recognition"), 2.2),
    ];
    let rows = summary
        .qualifications
        .iter()
        .map(|paper| {
            let cell = |text: &Option<String>| Rich::from(text.clone().unwrap_or_default());
            vec![
                Rich::bold(paper.name.as_str()),
                cell(&paper.country),
                cell(&paper.year),
                cell(&paper.recognition),
            ]
        })
        .collect();
    blocks.push(Block::Table(Table { columns, rows }));
}
