//! `bilan validate panel`: how many questions the interview needs, in either order.

use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};

use super::super::Arguments;
use super::super::arguments::Format;
use super::super::demo::content;
use super::super::output::{Exit, say};
use super::{failed, files_of};
use crate::competence::CompetenceKind;
use crate::exchange::validation::{is_onet_ratings_file, read_onet_ratings};
use crate::lang::{Locale, MessageArgs};
use crate::occupation::Catalogue;
use crate::occupation::telling::{
    Course, Measure, Order, Panel, PanelWish, Reading, Summed, panel, rated_alone,
};

/// So many occupations are the first ones.
const FIRST: usize = 5;

/// The share of questions that the order of what tells most may need, at most.
const AT_MOST: f64 = 0.5;

/// What panel is asked.
pub(super) struct Asked<'a> {
    /// The folder of O*NET's files; none where the carried occupations are meant.
    pub dir: Option<&'a Path>,
    /// How many people.
    pub people: u32,
    /// Where chance begins.
    pub seed: u64,
    /// Standard deviation of answers about the person's own levels.
    pub noise: f64,
    /// For whom it is printed.
    pub format: Format,
}

/// Asks a panel and prints what came of it.
pub(super) fn run(asked: &Asked<'_>, arguments: &Arguments, locale: &Locale) -> Exit {
    let start = Instant::now();
    let Some(content) = content(arguments, locale) else {
        return Exit::Failed;
    };
    let carried = &content.catalogue;
    let catalogue = match asked.dir {
        Some(dir) => match onet(dir, carried, locale) {
            Ok(catalogue) => catalogue,
            Err(exit) => return exit,
        },
        None => rated_alone(carried),
    };
    let wish = PanelWish {
        people: usize::try_from(asked.people).unwrap_or(usize::MAX),
        seed: asked.seed,
        noise: asked.noise,
        first: FIRST,
    };
    let Some(panel) = panel(&catalogue, wish) else {
        return failed(&locale.text("validate-panel-nothing"));
    };
    let seconds = start.elapsed().as_secs_f64();
    match asked.format {
        Format::Json => say(&machine(&panel, seconds)),
        Format::Text => human(&panel, seconds, locale),
    }
    match against_today(&panel, Measure::AsGood) {
        Some(ratio) if ratio.mean <= AT_MOST => Exit::Fine,
        _ => Exit::Findings,
    }
}

/// O*NET's occupations, by the elements of the framework's technical competences, in the framework's order.
fn onet(dir: &Path, carried: &Catalogue, locale: &Locale) -> Result<Catalogue, Exit> {
    let files = files_of(dir, is_onet_ratings_file, locale).ok_or(Exit::Failed)?;
    let ratings = read_onet_ratings(&files).map_err(|fault| failed(&fault.sentence(locale)))?;
    let core = carried.framework().core().iter();
    let mut wanted: Vec<String> = Vec::new();
    for element in core
        .filter(|c| c.kind == CompetenceKind::Technical)
        .flat_map(|c| &c.onet)
    {
        if !wanted.contains(element) {
            wanted.push(element.clone());
        }
    }
    let rated: Vec<String> = ratings.rated(&wanted).into_iter().cloned().collect();
    Ok(ratings.on(&rated).catalogue(carried.constants()))
}

/// What tells most first with expected answers, for one question of the framework's order with answers alone.
fn against_today(panel: &Panel, measure: Measure) -> Option<Summed> {
    let best = panel.course(Order::Telling, Reading::Expected)?;
    let today = panel.course(Order::Framework, Reading::Answered)?;
    Some(panel.ratio(best, today, measure))
}

/// The same with the same reading in both.
fn against_like(panel: &Panel, reading: Reading, measure: Measure) -> Option<Summed> {
    let best = panel.course(Order::Telling, reading)?;
    let other = panel.course(Order::Framework, reading)?;
    Some(panel.ratio(best, other, measure))
}

fn human(panel: &Panel, seconds: f64, locale: &Locale) {
    let mut args = MessageArgs::new();
    args.set("occupations", panel.occupations);
    args.set("questions", panel.questions);
    args.set("people", panel.wish.people);
    args.set("noise", locale.number(panel.wish.noise, 2));
    args.set("seed", panel.wish.seed.to_string());
    say(&locale.with("validate-panel-data", &args));
    say(&locale.text("validate-panel-people"));
    say(&locale.text("validate-panel-needed"));
    for measure in Measure::ALL {
        say("");
        say(&locale.text(&format!("validate-panel-measure-{}", key(measure))));
        for course in panel.courses() {
            let figure = summed(&panel.needed(course, measure), 1, locale);
            say(&format!("  {figure}  {}", name(course, locale)));
        }
        let ratios = [
            (
                "validate-panel-ratio-answered",
                against_like(panel, Reading::Answered, measure),
            ),
            (
                "validate-panel-ratio-expected",
                against_like(panel, Reading::Expected, measure),
            ),
            ("validate-panel-ratio-today", against_today(panel, measure)),
        ];
        for (key, ratio) in ratios {
            if let Some(ratio) = ratio {
                say(&locale.with1(key, "figure", summed(&ratio, 2, locale)));
            }
        }
    }
    say("");
    say(&locale.text("validate-panel-agreement"));
    for course in panel.courses() {
        say(&format!("  {}", name(course, locale)));
        let agreement = panel.agreement(course);
        for (n, (same, own)) in agreement.iter().enumerate() {
            if n % 5 == 0 || n == panel.questions {
                let figures = [*same, *own].map(|x| locale.number(x, 2)).join("  ");
                let n = locale.number(n as f64, 0);
                say(&format!("    {n:>3}  {figures}"));
            }
        }
    }
    say("");
    for measure in Measure::ALL {
        let Some(ratio) = against_today(panel, measure) else {
            continue;
        };
        let mut args = MessageArgs::new();
        let what = format!("validate-panel-measure-{}", key(measure));
        args.set("what", locale.text(&what));
        args.set("figure", locale.number(ratio.mean, 2));
        let key = if ratio.mean <= AT_MOST {
            "validate-panel-half"
        } else {
            "validate-panel-more"
        };
        say(&locale.with(key, &args));
    }
    say(&locale.with1("validate-time", "seconds", locale.number(seconds, 1)));
}

fn name(course: &Course, locale: &Locale) -> String {
    let order = match course.order {
        Order::Framework => "validate-panel-order-framework",
        Order::Telling => "validate-panel-order-telling",
    };
    let reading = match course.reading {
        Reading::Answered => "validate-panel-reading-answered",
        Reading::Expected => "validate-panel-reading-expected",
    };
    format!("{} · {}", locale.text(order), locale.text(reading))
}

fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Same => "same",
        Measure::AllButOne => "four",
        Measure::AmongTwice => "ten",
        Measure::WithinPoint => "point",
        Measure::AsGood => "good",
    }
}

fn summed(figure: &Summed, decimals: usize, locale: &Locale) -> String {
    let median = figure
        .median
        .map(|m| format!(" ({})", locale.number(m, decimals)));
    format!(
        "{}{} [{}–{}]",
        locale.number(figure.mean, decimals),
        median.unwrap_or_default(),
        locale.number(figure.lo, decimals),
        locale.number(figure.hi, decimals)
    )
}

/// `{"format": 1, "occupations", "questions", "people", "noise", "seed", "seconds", "needed": [{"measure", "courses":
/// [{"order", "reading", "needed"}], "ratios": {"answered", "expected", "today"}}], "agreement": [{"order", "reading",
/// "same": […], "own": […]}]}`; every figure needed is `{"mean", "median", "lo", "hi"}`; the agreements are by number of answers, from none to all.
fn machine(panel: &Panel, seconds: f64) -> String {
    let figure = |s: &Summed| json!({"mean": s.mean, "median": s.median, "lo": s.lo, "hi": s.hi});
    let course = |c: &Course| {
        let order = match c.order {
            Order::Framework => "framework",
            Order::Telling => "telling",
        };
        let reading = match c.reading {
            Reading::Answered => "answered",
            Reading::Expected => "expected",
        };
        (order, reading)
    };
    let needed: Vec<Value> = Measure::ALL
        .into_iter()
        .map(|measure| {
            let courses: Vec<Value> = panel
                .courses()
                .iter()
                .map(|c| {
                    let (order, reading) = course(c);
                    let needed = figure(&panel.needed(c, measure));
                    json!({"order": order, "reading": reading, "needed": needed})
                })
                .collect();
            let ratio = |ratio: Option<Summed>| ratio.as_ref().map(figure);
            json!({
                "measure": key(measure),
                "courses": courses,
                "ratios": {
                    "answered": ratio(against_like(panel, Reading::Answered, measure)),
                    "expected": ratio(against_like(panel, Reading::Expected, measure)),
                    "today": ratio(against_today(panel, measure)),
                },
            })
        })
        .collect();
    let agreement: Vec<Value> = panel
        .courses()
        .iter()
        .map(|c| {
            let (order, reading) = course(c);
            let (same, own): (Vec<f64>, Vec<f64>) = panel.agreement(c).into_iter().unzip();
            json!({"order": order, "reading": reading, "same": same, "own": own})
        })
        .collect();
    let all = json!({
        "format": 1,
        "occupations": panel.occupations,
        "questions": panel.questions,
        "people": panel.wish.people,
        "noise": panel.wish.noise,
        "seed": panel.wish.seed,
        "seconds": seconds,
        "needed": needed,
        "agreement": agreement,
    });
    format!("{all:#}")
}
