//! What a dry run shows, for people.

use super::super::output::say;
use super::Result;
use crate::authoring::dry_run::{ItemWalked, Reached};
use crate::authoring::{Diagnostic, Rule};
use crate::lang::{Locale, MessageArgs};

/// Prints everything that walking showed.
pub(super) fn print(result: &Result<'_>, locale: &Locale) {
    let simulation = result.simulation;
    let source = result.questionnaire.source();
    let mut args = MessageArgs::new();
    args.set("title", source.title.get(locale.lang()).to_owned());
    args.set("count", simulation.paths);
    args.set("seed", simulation.seed.to_string());
    say(&locale.with("simulate-walked", &args));
    let figures = result.found.iter().filter(|d| is_figure(d));
    for figure in figures {
        say(&figure.problem.text(locale));
    }
    say(&locale.text("simulate-sections"));
    for (section, reached) in source.sections.iter().zip(&simulation.sections) {
        say(&format!(
            "  {reached:>5}  {}",
            section.title.get(locale.lang())
        ));
    }
    items(result, locale);
    for diagnostic in result.found.iter().filter(|d| !is_figure(d)) {
        said(diagnostic, locale);
    }
    for outcome in result.outcomes {
        let key = if outcome.holds() {
            "simulate-path-holds"
        } else {
            "simulate-path-fails"
        };
        say(&locale.with1(key, "name", outcome.name.clone()));
    }
    for diagnostic in &result.failed {
        said(diagnostic, locale);
    }
}

fn is_figure(diagnostic: &Diagnostic) -> bool {
    matches!(diagnostic.rule(), Some(Rule::I01 | Rule::I02))
}

fn said(diagnostic: &Diagnostic, locale: &Locale) {
    say(&diagnostic.line(locale));
    for advice in diagnostic.advice(locale) {
        say(&format!("    {advice}"));
    }
}

fn items(result: &Result<'_>, locale: &Locale) {
    let items = &result.simulation.items;
    let of = |wanted: fn(&ItemWalked) -> bool| -> Vec<&str> {
        let items = items.iter().filter(|i| wanted(i));
        items.map(|i| i.item.as_str()).collect()
    };
    let never = of(|i| matches!(i.reached, Reached::Never(_)));
    let seldom = of(|i| i.asked == 0 && matches!(i.reached, Reached::Yes(_)));
    let undecided = of(|i| i.reached == Reached::Unsure);
    if never.is_empty() && undecided.is_empty() {
        say(&locale.text("simulate-nothing-hidden"));
    }
    let lists = [
        ("simulate-never-asked", never),
        ("simulate-seldom", seldom),
        ("simulate-undecided", undecided),
    ];
    for (key, names) in lists {
        if !names.is_empty() {
            say(&locale.text(key));
            say(&format!("  {}", names.join(", ")));
        }
    }
}
