//! An unpaid or informal activity: found by what people call it, picked from its group, or kept in the person's own words.

use egui::{Id, Ui};

use super::{Asked, answer};
use crate::occupation::Activity;
use crate::questionnaire::{ActivityId, Answer, Item, ItemRef, Value};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use crate::ui::theme;

/// How many activities are proposed for what is typed.
const MOST: usize = 6;

/// What the person called it, the activities it may be, and all of them by group.
pub fn choose(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let (id, said) = match asked.value(at) {
        Some(Value::Activity { id, said }) => (id.clone(), said.clone()),
        _ => (None, String::new()),
    };
    let name = asked.name(item, at);
    field(ui, asked, at, &name, (id.as_ref(), &said));
    let typed = asked.typed.words(at, "said").unwrap_or(&said).to_owned();
    let catalogue = asked.catalogue;
    if let Some(found) = id
        .as_ref()
        .filter(|_| typed == said)
        .and_then(|id| catalogue.activity(id))
    {
        let words = asked.both(&found.label);
        text::styled(ui, &words, Style::body().tone(Tone::Success));
        let other = asked.locale.text("activity-other");
        let full = format!("{other}: {name}");
        let options = ButtonOptions {
            kind: ButtonKind::Quiet,
            name: Some(&full),
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &other, options).clicked() {
            asked.typed.forget(at);
            asked.take_back(at);
        }
        return;
    }
    if typed.trim().chars().count() >= 2 {
        let found = found(asked, &typed);
        if found.is_empty() {
            text::hint(ui, &asked.locale.text("activity-own-words"));
        }
        for activity in found {
            pick(ui, asked, activity, at);
        }
        return;
    }
    ui.add_space(t.space.xs);
    by_group(ui, asked, at);
}

/// The field for what the person calls it.
fn field(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    at: &ItemRef,
    name: &str,
    (id, said): (Option<&ActivityId>, &str),
) {
    let placeholder = asked.locale.text("activity-search");
    let options = FieldOptions {
        name,
        placeholder: &placeholder,
        max_chars: Some(120),
        ..FieldOptions::default()
    };
    let place = at.clone();
    let kept = (id.cloned(), said.to_owned());
    asked.typed.field(
        ui,
        (at, "said"),
        said,
        options,
        asked.commands,
        move |words| {
            let words = words.trim().to_owned();
            if words.is_empty() {
                return Some(answer(&place, None));
            }
            // Other words are another activity until one is chosen again.
            let id = kept.0.clone().filter(|_| words == kept.1);
            let value = Value::Activity { id, said: words };
            Some(answer(&place, Some(Answer::Given(value))))
        },
    );
}

/// The groups; the activities of the one that is pressed.
fn by_group(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef) {
    let catalogue = asked.catalogue;
    let activities = catalogue.activities();
    let open_id = Id::unique(("group of activities", asked.dossier, at));
    let mut open: Option<String> = ui.data(|d| d.get_temp(open_id)).flatten();
    text::row_wrapped(ui, |ui| {
        for group in &activities.groups {
            let on = open.as_ref() == Some(&group.id);
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                selected: on,
                ..ButtonOptions::default()
            };
            let words = group.label.get(asked.locale.lang());
            if text::button_with(ui, words, options).clicked() {
                open = (!on).then(|| group.id.clone());
            }
        }
    });
    if let Some(open) = &open {
        for activity in activities.activities.iter().filter(|a| a.group == *open) {
            pick(ui, asked, activity, at);
        }
    }
    ui.data_mut(|d| d.insert_temp(open_id, open));
}

/// One activity, to be chosen.
fn pick(ui: &mut Ui, asked: &mut Asked<'_>, activity: &Activity, at: &ItemRef) {
    let label = asked.both(&activity.label);
    let name = activity.label.get(asked.locale.lang());
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        fill_width: true,
        name: Some(name),
        ..ButtonOptions::default()
    };
    if text::button_with(ui, &label, options).clicked() {
        let said = asked.typed.words(at, "said").unwrap_or_default().trim();
        // What the person called it stays, where they called it something.
        let said = if said.is_empty() { name } else { said }.to_owned();
        asked.typed.forget(at);
        let id = Some(activity.id.clone());
        asked.give(at, Value::Activity { id, said });
    }
}

/// The activities whose name, or another one they have, holds every word that is typed.
fn found<'a>(asked: &Asked<'a>, typed: &str) -> Vec<&'a Activity> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let activities = asked.catalogue.activities().activities.iter();
    let holds = |a: &&Activity| {
        let labels = a.label.iter().map(|(_, text)| text);
        let others = a.other_names.values().flatten().map(String::as_str);
        labels.chain(others).any(|name| {
            let name = name.to_lowercase();
            words.iter().all(|w| name.contains(w.as_str()))
        })
    };
    activities.filter(holds).take(MOST).collect()
}
