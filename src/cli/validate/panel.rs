//! `bilan validate panel`: how many questions the interview needs, in either order.

use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};

use super::super::Arguments;
use super::super::arguments::Format;
use super::super::demo::content;
use super::super::output::{Exit, say};
use super::{failed, files_of};
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
    /// Standard deviation of answers about the person's own levels, a panel for each.
    pub noise: &'a [f64],
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
    let mut panels = Vec::new();
    for noise in asked.noise {
        let wish = PanelWish {
            people: usize::try_from(asked.people).unwrap_or(usize::MAX),
            seed: asked.seed,
            noise: *noise,
            first: FIRST,
        };
        match panel(&catalogue, wish) {
            Some(panel) => panels.push(panel),
            None => return failed(&locale.text("validate-panel-nothing")),
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    match asked.format {
        Format::Json => say(&machine(&panels, seconds)),
        Format::Text => {
            for panel in &panels {
                human(panel, locale);
            }
            say(&locale.with1("validate-time", "seconds", locale.number(seconds, 1)));
        }
    }
    match panels.first() {
        Some(panel) if is_half(panel) => Exit::Fine,
        _ => Exit::Findings,
    }
}

/// O*NET's occupations by all the elements of its Skills and Knowledge files, in their own order.
fn onet(dir: &Path, carried: &Catalogue, locale: &Locale) -> Result<Catalogue, Exit> {
    let files = files_of(dir, is_onet_ratings_file, locale).ok_or(Exit::Failed)?;
    let ratings = read_onet_ratings(&files).map_err(|fault| failed(&fault.sentence(locale)))?;
    Ok(ratings
        .on(&ratings.elements())
        .catalogue(carried.constants()))
}

/// What is asked adaptively, for one question of the fixed order, both read in the same way.
fn ratio(panel: &Panel, order: Order, reading: Reading, measure: Measure) -> Option<Summed> {
    let best = panel.course(order, reading)?;
    let other = panel.course(Order::Framework, reading)?;
    Some(panel.ratio(best, other, measure))
}

/// Whether the same first ones are reached with at most half the questions.
fn is_half(panel: &Panel) -> bool {
    ratio(panel, Order::Apart, Reading::Resembled, Measure::Same).is_some_and(|r| r.mean <= AT_MOST)
}

fn human(panel: &Panel, locale: &Locale) {
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
        say(&locale.text("validate-panel-ratio"));
        for course in panel
            .courses()
            .iter()
            .filter(|c| c.order != Order::Framework)
        {
            if let Some(ratio) = ratio(panel, course.order, course.reading, measure) {
                let figure = summed(&ratio, 2, locale);
                say(&format!("  {figure}  {}", name(course, locale)));
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
    if let Some(ratio) = ratio(panel, Order::Apart, Reading::Resembled, Measure::Same) {
        let key = if ratio.mean <= AT_MOST {
            "validate-panel-half"
        } else {
            "validate-panel-more"
        };
        let mut args = MessageArgs::new();
        args.set("noise", locale.number(panel.wish.noise, 2));
        args.set("figure", locale.number(ratio.mean, 2));
        say(&locale.with(key, &args));
    }
    say("");
}

fn name(course: &Course, locale: &Locale) -> String {
    let order = match course.order {
        Order::Framework => "validate-panel-order-framework",
        Order::Telling => "validate-panel-order-telling",
        Order::Apart => "validate-panel-order-apart",
    };
    let reading = match course.reading {
        Reading::Answered => "validate-panel-reading-answered",
        Reading::Resembled => "validate-panel-reading-resembled",
    };
    format!("{} · {}", locale.text(order), locale.text(reading))
}

fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Same => "same",
        Measure::AllButOne => "four",
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

/// `{"format": 2, "seconds", "panels": [{"occupations", "questions", "people", "noise", "seed", "needed": [{"measure",
/// "courses": [{"order", "reading", "needed"}], "ratio"}], "agreement": [{"order", "reading",
/// "same": […], "own": […]}]}]}`; every figure needed is `{"mean", "median", "lo", "hi"}`; the agreements are by number of
/// answers, from none to all.
fn machine(panels: &[Panel], seconds: f64) -> String {
    let panels: Vec<Value> = panels.iter().map(one).collect();
    let all = json!({"format": 2, "seconds": seconds, "panels": panels});
    format!("{all:#}")
}

fn one(panel: &Panel) -> Value {
    let figure = |s: &Summed| json!({"mean": s.mean, "median": s.median, "lo": s.lo, "hi": s.hi});
    let course = |c: &Course| {
        let order = match c.order {
            Order::Framework => "framework",
            Order::Telling => "telling",
            Order::Apart => "apart",
        };
        let reading = match c.reading {
            Reading::Answered => "answered",
            Reading::Resembled => "resembled",
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
            let of = |ratio: Option<Summed>| ratio.as_ref().map(figure);
            json!({
                "measure": key(measure),
                "courses": courses,
                "ratio": of(ratio(panel, Order::Apart, Reading::Resembled, measure)),
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
    json!({
        "occupations": panel.occupations,
        "questions": panel.questions,
        "people": panel.wish.people,
        "noise": panel.wish.noise,
        "seed": panel.wish.seed,
        "needed": needed,
        "agreement": agreement,
    })
}
