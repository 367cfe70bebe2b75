//! The summary of the example dossiers: short, plain, and never easier on paper than in life.

use bilan::app::content_files;
use bilan::authoring::{Content, load};
use bilan::dossier::{self, derive};
use bilan::lang::{LangId, Locales};
use bilan::occupation::KnockOut;
use bilan::questionnaire::{CefrActivity, CefrLevel};
use bilan::report::figures::{Figure, draw};
use bilan::report::{self, Block, FitClass, Known, Pages, Summary};
use bilan::text::TextEngine;

use crate::report_sample;

const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

fn content() -> Content {
    load(&content_files(&[]).0).unwrap()
}

/// The summaries of all examples in all languages.
pub fn summaries() -> Vec<(&'static str, &'static str, Summary)> {
    let content = content();
    let carried = |id: &str| content.questionnaires.get(id).cloned();
    let mut summaries = Vec::new();
    for (name, bytes) in dossier::samples() {
        let dossier = dossier::read(name, bytes, &carried).unwrap();
        let derived = derive(&dossier, &content.catalogue);
        let date = jiff::civil::date(2026, 10, 20);
        for lang in LANGUAGES {
            let locale = Locales::embedded().get(&LangId::new(lang));
            let summary = report::build(&dossier, &derived, &content.catalogue, &locale, date);
            summaries.push((name, lang, summary));
        }
    }
    summaries
}

fn text(lang: &str, key: &str) -> String {
    Locales::embedded().get(&LangId::new(lang)).text(key)
}

fn blocks(summary: &Summary) -> Vec<Block> {
    report::blocks(summary, &Locales::embedded().get(&summary.lang)).blocks
}

fn pages(summary: &Summary) -> Pages {
    let locale = Locales::embedded().get(&summary.lang);
    report::pages(summary, &locale, &mut TextEngine::new())
}

/// The sentences under a section's name, up to the next one.
fn section(summary: &Summary, key: &str) -> Vec<String> {
    let heading = text(summary.lang.as_str(), key);
    let mut said = Vec::new();
    let mut inside = false;
    for block in blocks(summary) {
        match block {
            Block::Heading(text) => inside = text == heading,
            Block::Paragraph { text, .. } if inside => said.push(text.text),
            Block::Bullets(items) if inside => said.extend(items.into_iter().map(|i| i.text)),
            _ => {}
        }
    }
    said
}

fn overview(summary: &Summary) -> Vec<String> {
    section(summary, "report-overview")
}

#[test]
fn the_examples_are_told_on_five_to_seven_pages() {
    for (name, lang, summary) in summaries() {
        let count = pages(&summary).pages.len();
        assert!((5..=7).contains(&count), "{name} {lang}: {count} pages");
    }
}

#[test]
fn signatures_are_on_the_page_of_something_to_sign() {
    let mut all: Vec<Summary> = summaries().into_iter().map(|(.., s)| s).collect();
    // Of growing texts, some push the signatures just over a page's end.
    for times in 1..40 {
        let mut summary = report_sample::summary("fr");
        summary.project = summary.project.map(|text| vec![text; times].join(" "));
        all.push(summary);
    }
    for summary in all {
        let lang = summary.lang.as_str();
        let pages = pages(&summary);
        let last = pages.pages.last().unwrap();
        let has = |key: &str| last.lines().any(|line| line.trim() == text(lang, key));
        assert!(has("report-signatures"), "{lang}: signatures are parted");
        assert!(has("report-fair"), "{lang}: signatures stand alone");
    }
}

#[test]
fn the_chart_takes_two_thirds_of_a_page_at_most_and_is_not_cut() {
    for (name, lang, summary) in summaries() {
        let blocks = blocks(&summary);
        let charts: Vec<&Figure> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Figure(figure @ Figure::Profile(_)) => Some(figure),
                _ => None,
            })
            .collect();
        let [chart @ Figure::Profile(profile)] = charts.as_slice() else {
            panic!("{name} {lang}: {} charts", charts.len());
        };
        let bars: Vec<f64> = profile
            .groups
            .iter()
            .flat_map(|group| &group.bars)
            .map(|bar| bar.level.unwrap().level)
            .collect();
        assert!((10..=18).contains(&bars.len()), "{name}: {bars:?}");
        assert!(bars.iter().all(|level| *level >= 0.5), "{name}: {bars:?}");
        let drawn = draw(
            chart,
            &mut TextEngine::new(),
            483.0,
            summary.lang.direction(),
        );
        assert!(
            drawn.height() < 842.0 * 2.0 / 3.0,
            "{name} {lang}: {} points",
            drawn.height()
        );
        // Of each group that is shown, the best is.
        for group in &profile.groups {
            let whole = summary
                .profile
                .iter()
                .find(|g| g.name == group.name)
                .unwrap();
            let best = |bars: &[report::ProfileBar]| {
                bars.iter()
                    .filter_map(|bar| bar.level)
                    .fold(0.0, |best, e| f64::max(best, e.level))
            };
            assert!(
                (best(&whole.bars) - best(&group.bars)).abs() < 1e-9,
                "{name}: {}",
                group.name
            );
        }
        let names: Vec<&str> = profile.groups.iter().map(|g| g.name.as_str()).collect();
        let pages = pages(&summary);
        let on: Vec<usize> = pages
            .pages
            .iter()
            .map(|page| page.lines().filter(|line| names.contains(line)).count())
            .filter(|count| *count > 0)
            .collect();
        assert_eq!(on, [names.len()], "{name} {lang}: the chart is cut");
    }
}

#[test]
fn how_many_others_were_looked_at_is_said_and_right() {
    for (name, lang, summary) in summaries() {
        let blocks = blocks(&summary);
        let shown: usize = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Figure(Figure::Profile(chart)) => Some(&chart.groups),
                _ => None,
            })
            .flatten()
            .map(|group| group.bars.len())
            .sum();
        let assessed = summary
            .profile
            .iter()
            .flat_map(|group| &group.bars)
            .filter(|bar| bar.level.is_some())
            .count();
        let said = section(&summary, "report-profile").join(" ");
        let others = (assessed - shown).to_string();
        assert!(
            said.contains(&others),
            "{name} {lang}: {others} in {said:?}"
        );
    }
}

#[test]
fn what_was_learnt_outside_work_is_one_paragraph_and_no_row() {
    let mut seen = 0;
    for (name, lang, summary) in summaries() {
        let only_named: Vec<&report::Experience> = summary
            .experience
            .iter()
            .filter(|w| !w.paid && w.place.is_none() && w.duration.is_none() && w.details.is_none())
            .collect();
        let head = text(lang, "report-column-work");
        let blocks = blocks(&summary);
        let table = blocks.iter().find_map(|block| match block {
            Block::Table(table) if table.columns[0].title == head => Some(table),
            _ => None,
        });
        let rows = table.map_or(0, |table| table.rows.len());
        assert_eq!(rows + only_named.len(), summary.experience.len(), "{name}");
        let label = text(lang, "report-learnt-outside");
        let said = section(&summary, "report-experience");
        let paragraph = said.iter().find(|text| text.starts_with(&label)).unwrap();
        for work in only_named {
            // Within a French sentence the first letter is small.
            let rest: String = work.title.chars().skip(1).collect();
            assert!(paragraph.contains(&rest), "{name} {lang}: {rest:?}");
            seen += 1;
        }
    }
    assert!(seen > 30, "only {seen} activities were tried");
}

#[test]
fn what_was_chosen_and_what_was_told_stand_apart() {
    for (name, lang, summary) in summaries() {
        for work in &summary.experience {
            for often in ["presque", "semaine", "تقريبا", "الأسبوع", "or nearly"] {
                let told = work.details.as_deref().unwrap_or_default();
                assert!(!told.starts_with(often), "{name} {lang}: {told:?}");
            }
            assert!(
                !format!("{work:?}").contains(" · "),
                "{name} {lang}: {work:?}"
            );
        }
    }
    let summaries = summaries();
    let (.., amadou) = summaries.iter().find(|(_, lang, _)| *lang == "ar").unwrap();
    let work = &amadou.experience[0];
    assert!(work.duration.as_deref().unwrap().contains("كل يوم تقريبا"));
    let told = work.details.as_deref().unwrap();
    let arabic = |c: char| ('\u{600}'..'\u{700}').contains(&c);
    assert!(
        !told.contains(arabic),
        "French words and Arabic ones: {told:?}"
    );
}

#[test]
fn no_work_is_named_twice_in_the_overview() {
    for (name, lang, summary) in summaries() {
        let said = overview(&summary);
        let mut named: Vec<String> = Vec::new();
        for key in ["report-overview-paid", "report-overview-unpaid"] {
            let before = text_before_list(lang, key);
            let lists = said.iter().filter_map(|s| s.strip_prefix(before.as_str()));
            for list in lists {
                let items = list.trim_end_matches('.').split([';', '؛']);
                named.extend(items.map(|item| item.trim().to_lowercase()));
            }
        }
        assert!(named.len() > 2, "{name} {lang}: no work in {said:?}");
        for (at, work) in named.iter().enumerate() {
            assert!(
                !named[..at].contains(work),
                "{name} {lang}: {work} in {said:?}"
            );
        }
    }
}

/// A message up to the list in it.
fn text_before_list(lang: &str, key: &str) -> String {
    let mut args = bilan::lang::MessageArgs::new();
    args.set("list", "\u{1}");
    let message = Locales::embedded().get(&LangId::new(lang)).with(key, &args);
    message.split('\u{1}').next().unwrap().to_owned()
}

#[test]
fn only_languages_that_are_spoken_are_called_spoken() {
    for (_, _, mut summary) in summaries() {
        let lang = summary.lang.as_str().to_owned();
        let before = text_before_list(&lang, "report-overview-languages");
        let mut skill = summary.languages[0].clone();
        skill.mother_tongue = false;
        let with = |name: &str, interaction: &str, listening: &str| report::LanguageSkill {
            name: name.to_owned(),
            spoken_interaction: Some(interaction.to_owned()),
            spoken_production: Some(String::new()),
            listening: Some(listening.to_owned()),
            ..skill.clone()
        };
        summary.languages = vec![
            with("Xa", "A1", "B2"),
            with("Xb", "", "A1"),
            with("Xc", "A2", "A1"),
            with("Xd", "C1", "A1"),
            report::LanguageSkill {
                mother_tongue: true,
                ..with("Xe", "", "")
            },
        ];
        let said = overview(&summary);
        let said = said
            .iter()
            .find(|s| s.starts_with(&before))
            .unwrap()
            .to_lowercase();
        for (name, spoken) in [
            ("xa", false),
            ("xb", false),
            ("xc", true),
            ("xd", true),
            ("xe", true),
        ] {
            assert_eq!(said.contains(name), spoken, "{lang}: {name} in {said:?}");
        }
    }
}

#[test]
fn a_blocked_occupation_is_named_with_what_it_asks_first() {
    let mut tried = 0;
    for lang in LANGUAGES {
        let first = text_before_list(lang, "report-overview-first");
        let mut all: Vec<Summary> = summaries().into_iter().map(|(.., s)| s).collect();
        let mut free = report_sample::summary(lang);
        for fit in free.accessible.iter_mut().chain(&mut free.aiming) {
            fit.target = false;
        }
        all.extend([free, report_sample::summary(lang)]);
        for summary in all.iter().filter(|s| s.lang.as_str() == lang) {
            let said = overview(summary);
            for fit in &summary.aiming {
                let rest: String = fit.name.chars().skip(1).collect();
                if fit.class != FitClass::Blocked {
                    continue;
                }
                for sentence in said.iter().filter(|s| {
                    s.contains(&rest)
                        && !s.contains(&text_before_list(lang, "report-overview-strengths"))
                        && !s.starts_with(&text_before_list(lang, "report-overview-paid"))
                        && !s.starts_with(&text_before_list(lang, "report-overview-unpaid"))
                }) {
                    assert!(sentence.contains(&first), "{lang}: {sentence:?}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried >= 6, "only {tried} sentences were tried");
}

#[test]
fn under_use_is_never_said_of_what_is_chosen_or_blocked() {
    for lang in LANGUAGES {
        let mut summary = report_sample::summary(lang);
        let mut expected = 0;
        for fit in summary.accessible.iter_mut().chain(&mut summary.aiming) {
            fit.under_use = true;
            expected += usize::from(
                !fit.target && fit.class != FitClass::Blocked && fit.coverage.is_some(),
            );
        }
        let note = text(lang, "report-under-use");
        let said = section(&summary, "report-occupations").join(" ");
        assert!(expected > 0, "nothing was tried");
        assert_eq!(said.matches(&note).count(), expected, "{lang}: {said}");
    }
}

#[test]
fn the_page_names_no_points() {
    for (name, lang, summary) in summaries() {
        let said = section(&summary, "report-occupations").join(" ");
        for word in ["points", "نقطة", "نقط "] {
            assert!(!said.contains(word), "{name} {lang}: {said}");
        }
    }
}

#[test]
fn what_rests_on_general_competences_says_so() {
    let mut general = 0;
    for (name, lang, summary) in summaries() {
        let said = section(&summary, "report-occupations").join(" ");
        let fits = summary.accessible.iter().chain(&summary.aiming);
        let expected = fits.filter(|fit| fit.known == Known::General).count();
        let note = text(lang, "report-provisional-general");
        assert_eq!(
            said.matches(&note).count(),
            expected,
            "{name} {lang}: {said}"
        );
        general += expected;
        for fit in summary.accessible.iter().filter(|fit| fit.target) {
            assert!(
                fit.known == Known::All,
                "{name}: the trade of {} was assessed",
                fit.name
            );
        }
    }
    assert!(general > 6, "only {general} were tried");
}

#[test]
fn what_the_person_chose_is_always_told() {
    let content = content();
    let carried = |id: &str| content.questionnaires.get(id).cloned();
    let (name, bytes) = dossier::samples()[0];
    let mut dossier = dossier::read(name, bytes, &carried).unwrap();
    let ranking = derive(&dossier, &content.catalogue).ranking;
    let worst = ranking
        .iter()
        .min_by(|a, b| {
            a.fit
                .coverage
                .unwrap_or(0.0)
                .total_cmp(&b.fit.coverage.unwrap_or(0.0))
        })
        .unwrap();
    dossier.targets = vec![worst.occupation(&content.catalogue).unwrap().id.clone()];
    let derived = derive(&dossier, &content.catalogue);
    let locale = Locales::embedded().get(&LangId::new("fr"));
    let date = jiff::civil::date(2026, 10, 20);
    let summary = report::build(&dossier, &derived, &content.catalogue, &locale, date);
    let mut fits = summary.accessible.iter().chain(&summary.aiming);
    assert!(
        fits.any(|fit| fit.target),
        "the chosen occupation is not on the page"
    );
}

#[test]
fn conditions_of_language_are_one_plain_phrase() {
    let cefr = |language: &str, activity, level| KnockOut::Cefr {
        language: LangId::new(language),
        activity,
        level,
    };
    let talk = |language, level| cefr(language, CefrActivity::SpokenInteraction, level);
    let (a2, b1) = (CefrLevel::A2, CefrLevel::B1);
    let any = KnockOut::AnyOf(vec![talk("fr", a2), talk("ary", a2), talk("ar", a2)]);
    let mixed = KnockOut::AnyOf(vec![talk("fr", a2), talk("ar", b1)]);
    let cases = [
        (
            &any,
            "fr",
            "Parler avec quelqu’un en français, darija ou arabe (A2)",
        ),
        (
            &any,
            "ar",
            "المحادثة بالفرنسية أو الدارجة المغربية أو العربية (A2)",
        ),
        (&any, "en", "Conversing in French, Darija or Arabic (A2)"),
        (
            &talk("fr", b1),
            "fr",
            "Parler avec quelqu’un en français (B1)",
        ),
        (
            &mixed,
            "fr",
            "Parler avec quelqu’un en français (A2) ou Parler avec quelqu’un en arabe (B1)",
        ),
    ];
    let content = content();
    for (knock_out, lang, expected) in cases {
        let locale = Locales::embedded().get(&LangId::new(lang));
        let said = report::knock_out_words(knock_out, &content.catalogue, &locale);
        assert_eq!(said, expected, "{lang}");
    }
}
