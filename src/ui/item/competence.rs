//! Ratings of competences: by the person, by the counsellor, by a document, by a test.

mod proposed;

use egui::Ui;

use super::Asked;
use crate::competence::{CompetenceId, EvidenceSource};
use crate::interview::level_key;
use crate::questionnaire::{ItemId, ItemRef, Ratings, Value};
use crate::ui::text::{self, ButtonKind, ButtonOptions, ChoiceOptions, Mark, Style, Tone};
use crate::ui::theme;

/// One competence of the framework: the person chooses a descriptor, the counsellor adds what was seen.
pub fn ratings(ui: &mut Ui, asked: &mut Asked<'_>, id: &CompetenceId, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let ratings = match asked.value(at) {
        Some(Value::Competence(ratings)) => *ratings,
        _ => Ratings::default(),
    };
    let Some(competence) = asked.catalogue.framework().get(id) else {
        return;
    };
    let mut changed = proposed::level(ui, asked, id, at);
    text::styled(ui, &asked.locale.text("rating-self"), Style::body().bold());
    for (level, words) in (0u8..).zip(&competence.levels) {
        let on = ratings.self_declared == Some(level);
        let figure = asked.locale.number(f64::from(level), 0);
        let name = format!("{figure} · {}", words.get(asked.locale.lang()));
        let options = ChoiceOptions {
            mark: Mark::Radio,
            on,
            beside: asked.theirs(words),
            ..ChoiceOptions::default()
        };
        if text::choice_row_with(ui, options, &name).clicked() {
            let mut new = ratings;
            new.set(EvidenceSource::SelfDeclared, (!on).then_some(level));
            changed = Some(new);
        }
    }
    ui.add_space(t.space.m);
    for (source, key) in [
        (EvidenceSource::Observed, "rating-observed"),
        (EvidenceSource::Document, "rating-document"),
        (EvidenceSource::Test, "rating-test"),
    ] {
        if let Some(new) = steps(ui, asked, &asked.locale.text(key), "", ratings, source) {
            changed = Some(new);
        }
    }
    text::hint(ui, &asked.locale.text("rating-help"));
    if let Some(new) = changed {
        keep(asked, at, new);
    }
}

fn keep(asked: &mut Asked<'_>, at: &ItemRef, ratings: Ratings) {
    if ratings.is_empty() {
        asked.take_back(at);
    } else {
        asked.give(at, Value::Competence(ratings));
    }
}

/// Five small buttons for the levels of one source; the ratings with the new level, if one was pressed.
fn steps(
    ui: &mut Ui,
    asked: &Asked<'_>,
    label: &str,
    of: &str,
    ratings: Ratings,
    source: EvidenceSource,
) -> Option<Ratings> {
    let mut changed = None;
    text::row(ui, |ui| {
        let style = Style::body().unwrapped().one_line();
        let width = text::measure(ui, label, &style, None).x;
        text::styled(ui, label, style);
        let column = 230.0;
        ui.add_space((column - width).max(8.0));
        for level in 0..=4u8 {
            let on = ratings.get(source) == Some(level);
            let figure = asked.locale.number(f64::from(level), 0);
            let word = asked.locale.text(level_key(level));
            let name = if of.is_empty() {
                format!("{label}: {figure}")
            } else {
                format!("{of}, {label}: {figure}")
            };
            let options = ButtonOptions {
                kind: ButtonKind::Secondary,
                selected: on,
                name: Some(&name),
                ..ButtonOptions::default()
            };
            let pressed = text::button_with(ui, &figure, options);
            if text::tooltip(pressed, &word).clicked() {
                let mut new = ratings;
                new.set(source, (!on).then_some(level));
                changed = Some(new);
            }
        }
    });
    changed
}

/// The competences of the trade named in the same row.
pub fn trade(ui: &mut Ui, asked: &mut Asked<'_>, occupation: &ItemId, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let named = ItemRef {
        item: occupation.clone(),
        row: at.row,
    };
    let found = match asked.value(&named) {
        Some(Value::Occupation { id: Some(id), .. }) => asked.catalogue.occupation(id),
        _ => None,
    };
    let Some(found) = found else {
        text::hint(ui, &asked.locale.text("trade-name-first"));
        return;
    };
    let current = match asked.value(at) {
        Some(Value::Trade(trade)) => trade.clone(),
        _ => std::collections::BTreeMap::new(),
    };
    text::hint(ui, &asked.locale.text("trade-help"));
    for competence in &found.trade {
        ui.add_space(t.space.s);
        let name = competence.label.get(asked.locale.lang());
        asked.pair(ui, &competence.label, Style::body().bold());
        let ratings = current.get(&competence.id).copied().unwrap_or_default();
        for (source, key) in [
            (EvidenceSource::SelfDeclared, "rating-self-short"),
            (EvidenceSource::Observed, "rating-observed"),
        ] {
            if let Some(new) = steps(ui, asked, &asked.locale.text(key), name, ratings, source) {
                let mut trade = current.clone();
                if new.is_empty() {
                    trade.remove(&competence.id);
                } else {
                    trade.insert(competence.id.clone(), new);
                }
                asked.give(at, Value::Trade(trade));
            }
        }
    }
    text::styled(
        ui,
        &asked.locale.text("levels-legend"),
        Style::small().tone(Tone::Weak),
    );
}
