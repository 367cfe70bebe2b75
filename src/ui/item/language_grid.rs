//! Languages: a CEFR level per language and activity, speech apart from reading and writing.

use std::collections::BTreeMap;

use egui::{Id, Ui};

use super::Asked;
use crate::lang::LangId;
use crate::questionnaire::{CefrActivity, CefrLevel, ItemRef, Value};
use crate::report::activity_key;
use crate::ui::language_list::search;
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use crate::ui::theme;

/// Room for the name of an activity in one language, in two, and for the levels beside it.
const ONE_NAME: f32 = 210.0;
const TWO_NAMES: f32 = 300.0;
const STEPS: f32 = 380.0;

type Grid = BTreeMap<LangId, BTreeMap<CefrActivity, CefrLevel>>;

/// The languages always shown, those added, and a button to add one.
pub fn grid(ui: &mut Ui, asked: &mut Asked<'_>, always: &[LangId], at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let current = match asked.value(at) {
        Some(Value::Cefr(grid)) => grid.clone(),
        _ => Grid::new(),
    };
    text::styled(
        ui,
        &asked.locale.text("cefr-help"),
        Style::small().tone(Tone::Weak),
    );
    let added: Vec<LangId> = current
        .keys()
        .filter(|l| !always.contains(l))
        .cloned()
        .collect();
    for language in always.iter().chain(&added) {
        ui.push_id(language.as_str(), |ui| {
            one_language(ui, asked, &current, language, at);
        });
        ui.add_space(t.space.m);
    }
    let adding_id = Id::unique(("adding a language", at));
    let words_id = Id::unique(("search for a language to add", at));
    let mut adding: bool = ui.data(|d| d.get_temp(adding_id)).unwrap_or_default();
    if text::button(
        ui,
        ButtonKind::Secondary,
        &asked.locale.text("cefr-add-language"),
    )
    .clicked()
    {
        adding = !adding;
    }
    if adding {
        let mut words: String = ui.data(|d| d.get_temp(words_id)).unwrap_or_default();
        let there: Vec<LangId> = always.iter().chain(&added).cloned().collect();
        let offers = search(ui, asked.state, asked.catalogue, &mut words, &there);
        text::row_wrapped(ui, |ui| {
            for offer in offers {
                let options = ButtonOptions {
                    kind: ButtonKind::Quiet,
                    name: Some(&offer.name),
                    ..ButtonOptions::default()
                };
                if text::button_with(ui, &offer.label, options).clicked() {
                    let mut grid = current.clone();
                    grid.insert(offer.id, BTreeMap::new());
                    asked.give(at, Value::Cefr(grid));
                    adding = false;
                    words.clear();
                }
            }
        });
        ui.data_mut(|d| d.insert_temp(words_id, words));
    }
    ui.data_mut(|d| d.insert_temp(adding_id, adding));
}

fn one_language(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    current: &Grid,
    language: &LangId,
    at: &ItemRef,
) {
    let name = asked.catalogue.language_name(language, asked.locale.lang());
    let names = &asked.catalogue.references().language_names;
    match names.iter().find(|l| l.id == *language) {
        Some(known) => asked.pair(ui, &known.label, Style::body().bold()),
        None => {
            text::styled(ui, &name, Style::body().bold());
        }
    }
    let other = asked.other.filter(|o| asked.state.locales.has(o));
    let other = other.map(|o| asked.state.locales.get(o));
    for activity in CefrActivity::ALL {
        let label = asked.locale.text(activity_key(activity));
        // What the person is asked stands on the line of their answer, in both languages.
        let shown = match &other {
            Some(other) if other.text(activity_key(activity)) != label => {
                format!("{label}  ·  {}", other.text(activity_key(activity)))
            }
            _ => label.clone(),
        };
        let level = current
            .get(language)
            .and_then(|a| a.get(&activity))
            .copied();
        let style = Style::body().unwrapped().one_line();
        let column = if other.is_some() { TWO_NAMES } else { ONE_NAME };
        let own_line = ui.available_width() < column + STEPS;
        if own_line {
            text::styled(ui, &shown, style);
        }
        text::row(ui, |ui| {
            if !own_line {
                let width = text::measure(ui, &shown, &style, None).x;
                text::styled(ui, &shown, style);
                ui.add_space((column - width).max(8.0));
            }
            for step in CefrLevel::ALL {
                let on = level == Some(step);
                let shown = if step == CefrLevel::A0 {
                    asked.locale.text("cefr-none")
                } else {
                    step.as_str().to_owned()
                };
                let full = format!("{name}, {label}: {shown}");
                let options = ButtonOptions {
                    selected: on,
                    name: Some(&full),
                    ..ButtonOptions::default()
                };
                if text::button_with(ui, &shown, options).clicked() {
                    asked.give(
                        at,
                        Value::Cefr(with(current, language, activity, (!on).then_some(step))),
                    );
                }
            }
        });
    }
}

fn with(
    current: &Grid,
    language: &LangId,
    activity: CefrActivity,
    level: Option<CefrLevel>,
) -> Grid {
    let mut grid = current.clone();
    let activities = grid.entry(language.clone()).or_default();
    match level {
        Some(level) => activities.insert(activity, level),
        None => activities.remove(&activity),
    };
    grid
}
