//! What the summary says of the person: from the model to blocks.

use super::blocks::{Block, Column, Document, Table};
use super::canvas::Rich;
use super::figures::Figure;
use super::model::{
    Experience, LanguageSkill, ProfileBar, ProfileGroup, Qualification, Strength, Summary,
};
use super::profile::chart;
use super::words::Words;
use super::{closing, grounds, occupations, overview};
use crate::lang::Locale;

/// Bars in the chart: what fits on two thirds of a page.
const MOST_BARS: usize = 14;
/// Bars of one group in a chart that does not show all.
const BEST_OF_GROUP: usize = 3;
/// The least level that is shown as one of the best.
const BEGUN: f64 = 0.5;

/// Who reads a part that more than one document has.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reader {
    /// The person it speaks of.
    Person,
    /// An employer.
    Employer,
}

impl Reader {
    /// The message that speaks to this reader.
    const fn key(self, person: &'static str, employer: &'static str) -> &'static str {
        match self {
            Self::Person => person,
            Self::Employer => employer,
        }
    }
}

/// What the summary says, in order.
#[must_use]
pub fn blocks(summary: &Summary, locale: &Locale) -> Document {
    let words = Words::new(locale);
    let mut blocks = opening(summary, words);
    overview::blocks(summary, words, &mut blocks);
    strengths(summary, words, &mut blocks);
    profile(summary, words, &mut blocks);
    languages(&summary.languages, words, Reader::Person, &mut blocks);
    experience(&summary.experience, words, Reader::Person, &mut blocks);
    qualifications(&summary.qualifications, words, &mut blocks);
    occupations::blocks(summary, words, &mut blocks);
    grounds::blocks(summary, words, &mut blocks);
    closing::blocks(summary, words, &mut blocks);
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
        let text = words.with("report-incomplete", &[("share", &words.hundredths(share))]);
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
    let by_whom = by_whom(&meeting.counsellor, &meeting.agency, words);
    pair("report-by-whom", by_whom);
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

/// The chart: the whole profile if it is short, else the best of each group.
/// The counsellor and the agency, as far as they are known.
pub(super) fn by_whom(counsellor: &str, agency: &str, words: Words<'_>) -> String {
    match (counsellor.trim(), agency.trim()) {
        (counsellor, "") => counsellor.to_owned(),
        ("", agency) => agency.to_owned(),
        (counsellor, agency) => words.with(
            "report-by-whom-at",
            &[("counsellor", counsellor), ("agency", agency)],
        ),
    }
}

fn profile(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    let bars = || summary.profile.iter().flat_map(|group| &group.bars);
    let assessed = bars().filter(|bar| bar.level.is_some()).count();
    if assessed == 0 {
        return;
    }
    blocks.push(Block::Heading(words.text("report-profile")));
    blocks.push(Block::body(words.text("report-profile-intro")).kept());
    if assessed <= MOST_BARS {
        blocks.push(figure(summary.profile.clone(), words));
        not_assessed(summary, words, blocks);
        return;
    }
    let groups = best(&summary.profile);
    let shown: usize = groups.iter().map(|group| group.bars.len()).sum();
    let others = words.count("report-profile-others", assessed - shown);
    let mut note = format!("{} {others}", words.text("report-profile-best"));
    let open = bars().count() - assessed;
    if open > 0 {
        note = format!("{note} {}", words.count("report-profile-open", open));
    }
    blocks.push(Block::note(note).kept());
    blocks.push(figure(groups, words));
}

/// The best of each group, then the highest of the others until the chart is full. What is not at least begun is
/// nobody's best.
fn best(profile: &[ProfileGroup]) -> Vec<ProfileGroup> {
    let level = |bar: &ProfileBar| bar.level.map_or(0.0, |estimate| estimate.level);
    let mut groups = profile.to_vec();
    for group in &mut groups {
        group.bars.retain(|bar| level(bar) >= BEGUN);
        group.bars.sort_by(|a, b| level(b).total_cmp(&level(a)));
        group.bars.truncate(BEST_OF_GROUP);
    }
    let mut candidates: Vec<(bool, f64, usize)> = groups
        .iter()
        .enumerate()
        .flat_map(|(at, group)| {
            let bars = group.bars.iter().enumerate();
            bars.map(move |(rank, bar)| (rank > 0, level(bar), at))
        })
        .collect();
    candidates.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    candidates.truncate(MOST_BARS);
    for (at, group) in groups.iter_mut().enumerate() {
        let kept = candidates.iter().filter(|(.., of)| *of == at).count();
        group.bars.truncate(kept);
    }
    groups.retain(|group| !group.bars.is_empty());
    groups
}

fn figure(groups: Vec<ProfileGroup>, words: Words<'_>) -> Block {
    Block::Figure(Figure::Profile(chart(groups, words)))
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

fn strengths(summary: &Summary, words: Words<'_>, blocks: &mut Vec<Block>) {
    if summary.strengths.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-strengths")));
    let columns = vec![
        Column::new(words.text("report-column-competence"), 1.95),
        Column::new(words.text("report-column-level"), 1.2),
        Column::new(words.text("report-column-evidence"), 2.5),
        Column::new(words.text("report-column-source"), 1.65),
    ];
    let rows = summary
        .strengths
        .iter()
        .map(|strength| strength_row(strength, words))
        .collect();
    blocks.push(Block::Table(Table { columns, rows }));
    if summary.strengths.iter().any(|strength| strength.to_confirm) {
        blocks.push(Block::note(words.text("report-strengths-note")));
    }
}

fn strength_row(strength: &Strength, words: Words<'_>) -> Vec<Rich> {
    let level = words.whole(strength.level.level);
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

pub(super) fn languages(
    languages: &[LanguageSkill],
    words: Words<'_>,
    reader: Reader,
    blocks: &mut Vec<Block>,
) {
    if languages.is_empty() {
        return;
    }
    blocks.push(Block::Heading(
        words.text(reader.key("report-languages", "employer-languages")),
    ));
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
    let rows = languages
        .iter()
        .map(|language| language_row(language, words))
        .collect();
    blocks.push(Block::note(words.text("report-languages-note")).kept());
    blocks.push(Block::Table(Table { columns, rows }));
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

pub(super) fn experience(
    experience: &[Experience],
    words: Words<'_>,
    reader: Reader,
    blocks: &mut Vec<Block>,
) {
    if experience.is_empty() {
        return;
    }
    blocks.push(Block::Heading(
        words.text(reader.key("report-experience", "employer-experience")),
    ));
    let (named, told): (Vec<_>, Vec<_>) = experience.iter().partition(|w| only_named(w));
    if !told.is_empty() {
        let columns = vec![
            Column::new(words.text("report-column-work"), 2.0),
            Column::new(words.text("report-column-place"), 2.0),
            Column::new(
                words.text(reader.key("report-column-details", "employer-column-details")),
                3.4,
            ),
        ];
        let rows = told.into_iter().map(|work| work_row(work, words)).collect();
        blocks.push(Block::Table(Table { columns, rows }));
    }
    if !named.is_empty() {
        let titles: Vec<String> = named
            .iter()
            .map(|work| words.in_sentence(&work.title))
            .collect();
        blocks.push(Block::body(
            words.labelled("report-learnt-outside", &words.names(&titles)),
        ));
    }
}

/// Unpaid work of which only the name is known: a few words in a line say it all.
fn only_named(work: &Experience) -> bool {
    !work.paid
        && work.place.is_none()
        && work.duration.is_none()
        && work.details.is_none()
        && work.tasks.is_empty()
}

/// How many tasks of one experience are named.
const MOST_TASKS: usize = 3;

fn work_row(work: &Experience, words: Words<'_>) -> Vec<Rich> {
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
    let tasks = Some(words.first(&work.tasks, MOST_TASKS)).filter(|t| !t.is_empty());
    let details: Vec<&str> = work
        .details
        .iter()
        .chain(&tasks)
        .map(String::as_str)
        .collect();
    let details = Rich::from(details.join("\n"));
    let mut title = Rich::bold(work.title.as_str()).quoted();
    title.text = format!("{}\n{kind}", title.text);
    vec![title, place.join("\n").into(), details.quoted()]
}

pub(super) fn qualifications(
    qualifications: &[Qualification],
    words: Words<'_>,
    blocks: &mut Vec<Block>,
) {
    if qualifications.is_empty() {
        return;
    }
    blocks.push(Block::Heading(words.text("report-qualifications")));
    let columns = vec![
        Column::new(words.text("report-column-qualification"), 2.6),
        Column::new(words.text("report-column-country"), 1.3),
        Column::new(words.text("report-column-year"), 0.8),
        Column::new(words.text("report-column-recognition"), 2.2),
    ];
    let rows = qualifications
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
