//! An unpaid or informal activity: found by what people call it, picked from its group, or kept in the person's own words.

use egui::{Id, Response, Ui};

use super::finding::{Picked, Search};
use super::{Asked, answer};
use crate::occupation::{Activity, Sought};
use crate::questionnaire::{ActivityId, Answer, Item, ItemRef, Value};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use crate::ui::theme;

/// How many activities are proposed for what is typed.
const MOST: usize = 6;

/// How many characters what a person calls it may have.
const LONGEST: usize = 120;

/// What the person called it, the activities it may be, and all of them by group.
pub fn choose(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let (id, said) = match asked.value(at) {
        Some(Value::Activity { id, said }) => (id.clone(), said.clone()),
        _ => (None, String::new()),
    };
    let name = asked.name(item, at);
    let search = Search {
        id: Id::unique(("activity", at)),
        sought: Sought::Activity,
        finder: asked.finder,
        catalogue: asked.catalogue,
        locale: asked.locale,
        other: asked.other,
        most: MOST,
        keeps: true,
    };
    let keys = search.keys(ui);
    let field = field(ui, asked, at, &name, (id.as_ref(), &said));
    let typed = asked.typed.words(at, "said").unwrap_or(&said).to_owned();
    let catalogue = asked.catalogue;
    match search.offers(ui, keys, &typed, &field) {
        Some(Picked::Entry(position)) => {
            if let Some(activity) = catalogue.activities().activities.get(position) {
                take(asked, activity, at);
            }
            return;
        }
        Some(Picked::AsSaid) => {
            let said = typed.trim().to_owned();
            asked.typed.forget(at);
            asked.give(at, Value::Activity { id: None, said });
            return;
        }
        None => {}
    }
    if typed.trim() != said {
        return;
    }
    if said.is_empty() {
        ui.add_space(theme::of(ui.ctx()).space.xs);
        by_group(ui, asked, at);
        return;
    }
    let found = id.as_ref().and_then(|id| catalogue.activity(id));
    let is_open = search.is_open(ui);
    text::row(ui, |ui| {
        let (words, key) = match found {
            Some(found) => (asked.both(&found.label), "activity-other"),
            None if is_open => return,
            None => (asked.locale.text("finding-kept"), "finding-again"),
        };
        text::styled(ui, &words, Style::body().tone(Tone::Success).unwrapped());
        let other = asked.locale.text(key);
        let full = format!("{other}: {name}");
        let options = ButtonOptions {
            kind: ButtonKind::Quiet,
            name: Some(&full),
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &other, options).clicked() {
            if found.is_some() {
                asked.typed.forget(at);
                asked.take_back(at);
            } else {
                search.open(ui);
            }
        }
    });
}

/// The field for what the person calls it.
fn field(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    at: &ItemRef,
    name: &str,
    (id, said): (Option<&ActivityId>, &str),
) -> Response {
    let placeholder = asked.locale.text("activity-search");
    let options = FieldOptions {
        name,
        placeholder: &placeholder,
        max_chars: Some(LONGEST),
        ..FieldOptions::default()
    };
    let place = at.clone();
    let kept = (id.cloned(), said.to_owned());
    let keep = move |words: &str| {
        let words = words.trim().to_owned();
        if words.is_empty() {
            return Some(answer(&place, None));
        }
        // Other words are another activity until one is chosen again.
        let id = kept.0.clone().filter(|_| words == kept.1);
        let value = Value::Activity { id, said: words };
        Some(answer(&place, Some(Answer::Given(value))))
    };
    let half_typed = asked.session.half_typed(at, "said");
    asked.typed.field(
        ui,
        (at, "said"),
        (said, half_typed),
        options,
        asked.commands,
        keep,
    )
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
        take(asked, activity, at);
    }
}

/// Gives this activity as the answer.
fn take(asked: &mut Asked<'_>, activity: &Activity, at: &ItemRef) {
    let id = Some(activity.id.clone());
    let said = activity.label.get(asked.locale.lang()).to_owned();
    asked.typed.forget(at);
    asked.give(at, Value::Activity { id, said });
}
