//! What a check of the method shows, for people.

use super::super::output::say;
use crate::lang::{Locale, MessageArgs};
use crate::occupation::validation::{Bootstrap, Estimate, GridStudy, Judged, ListStudy};

/// Prints the check on rated occupations.
pub(super) fn grid(study: &GridStudy, left_out: usize, seconds: f64, locale: &Locale) {
    let mut args = MessageArgs::new();
    args.set("occupations", study.occupations);
    args.set("persons", study.persons);
    args.set("elements", study.elements);
    say(&locale.with("validate-grid-data", &args));
    draws(study.seed, left_out, locale);
    for table in &study.tables {
        say("");
        let setting = format!("validate-setting-{}", table.setting.key());
        say(&locale.text(&setting));
        if table.repeats > 1 {
            say(&locale.with1("validate-repeats", "count", table.repeats.to_string()));
        }
        say(&locale.text("validate-columns"));
        for row in &table.rows {
            let figures = [row.first, row.in_ten, row.hit, row.recall];
            let figures = figures.map(|figure| estimate(figure, 3, locale)).join("  ");
            let method = format!("validate-method-{}", row.method.key());
            say(&format!("  {figures}  {}", locale.text(&method)));
        }
    }
    say("");
    if let Some(advantage) = study.advantage {
        let figure = estimate(advantage, 3, locale);
        say(&locale.with1("validate-advantage", "figure", figure));
    }
    if let Some(zones) = study.zones {
        let mut args = MessageArgs::new();
        args.set("persons", zones.persons.to_string());
        args.set("coverage", estimate(zones.coverage, 2, locale));
        args.set("index", estimate(zones.index, 2, locale));
        args.set("related", estimate(zones.related, 2, locale));
        say(&locale.with("validate-zones", &args));
    }
    for (key, counted) in [
        ("validate-bounds", study.bounds),
        ("validate-monotone", study.monotone),
    ] {
        let mut args = MessageArgs::new();
        args.set("violations", counted.violations.to_string());
        args.set("checked", counted.checked.to_string());
        say(&locale.with(key, &args));
    }
    say("");
    for one in &study.judged {
        say(&judged(one, locale));
    }
    say(&locale.text("validate-caveat"));
    say(&locale.with1("validate-time", "seconds", locale.number(seconds, 1)));
}

/// Prints the check on occupations with lists.
pub(super) fn lists(study: &ListStudy, left_out: usize, seconds: f64, locale: &Locale) {
    let mut args = MessageArgs::new();
    args.set("occupations", study.occupations);
    args.set("skills", study.skills);
    args.set("persons", study.persons);
    args.set("alone", study.alone);
    say(&locale.with("validate-lists-data", &args));
    draws(study.seed, left_out, locale);
    say("");
    say(&locale.text("validate-lists-persons"));
    say(&locale.text("validate-neighbour"));
    for row in &study.rows {
        let method = format!("validate-method-{}", row.method.key());
        let figure = estimate(row.neighbour, 3, locale);
        say(&format!("  {figure}  {}", locale.text(&method)));
    }
    if study.flat > 0 {
        say(&locale.with1("validate-flat", "count", study.flat.to_string()));
    }
    say(&locale.with1("validate-time", "seconds", locale.number(seconds, 1)));
}

fn draws(seed: u64, left_out: usize, locale: &Locale) {
    let mut args = MessageArgs::new();
    args.set("draws", Bootstrap::DRAWS);
    args.set("seed", seed.to_string());
    say(&locale.with("validate-draws", &args));
    if left_out > 0 {
        say(&locale.with1("validate-left-out", "count", left_out.to_string()));
    }
}

fn estimate(estimate: Estimate, decimals: usize, locale: &Locale) -> String {
    format!(
        "{} [{}–{}]",
        locale.number(estimate.value, decimals),
        locale.number(estimate.lo, decimals),
        locale.number(estimate.hi, decimals)
    )
}

fn judged(one: &Judged, locale: &Locale) -> String {
    let bound = format!("validate-bound-{}", one.bound.key());
    let mut args = MessageArgs::new();
    args.set("what", locale.text(&bound));
    args.set("figure", locale.number(one.figure, 3));
    args.set("must", locale.number(one.must, 2));
    let key = if one.holds {
        "validate-holds"
    } else {
        "validate-fails"
    };
    locale.with(key, &args)
}
