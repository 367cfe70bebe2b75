//! An occupation: found by what people call it, or kept in the person's own words.

use egui::Ui;

use super::{Asked, answer};
use crate::occupation::search;
use crate::questionnaire::{Answer, Item, ItemRef, Value};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};

/// How many occupations are proposed.
const MOST: usize = 6;

/// What the person called it, and the occupations it may be.
pub fn choose(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let (id, said) = match asked.value(at) {
        Some(Value::Occupation { id, said }) => (id.clone(), said.clone()),
        _ => (None, String::new()),
    };
    let name = asked.name(item, at);
    let placeholder = asked.locale.text("occupation-search");
    let options = FieldOptions {
        name: &name,
        placeholder: &placeholder,
        max_chars: Some(120),
        ..FieldOptions::default()
    };
    let place = at.clone();
    let kept_id = id.clone();
    let kept_said = said.clone();
    asked.typed.field(
        ui,
        (at, "said"),
        &said,
        options,
        asked.commands,
        move |words| {
            let words = words.trim().to_owned();
            if words.is_empty() {
                return Some(answer(&place, None));
            }
            // Other words are another occupation until one is chosen again.
            let id = kept_id.clone().filter(|_| words == kept_said);
            Some(answer(
                &place,
                Some(Answer::Given(Value::Occupation { id, said: words })),
            ))
        },
    );
    let typed = asked.typed.words(at, "said").unwrap_or(&said).to_owned();
    if let Some(found) = id
        .as_ref()
        .filter(|_| typed == said)
        .and_then(|id| asked.catalogue.occupation(id))
    {
        text::styled(
            ui,
            &asked.both(&found.label),
            Style::body().tone(Tone::Success),
        );
        return;
    }
    if typed.trim().chars().count() < 2 {
        return;
    }
    let found = search(asked.catalogue, &typed);
    if found.is_empty() {
        text::hint(ui, &asked.locale.text("occupation-own-words"));
    }
    for position in found.into_iter().take(MOST) {
        let Some(occupation) = asked.catalogue.occupations().get(position) else {
            continue;
        };
        let label = asked.both(&occupation.label);
        let options = ButtonOptions {
            kind: ButtonKind::Quiet,
            fill_width: true,
            name: Some(occupation.label.get(asked.locale.lang())),
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &label, options).clicked() {
            let said = occupation.label.get(asked.locale.lang()).to_owned();
            asked.typed.forget(at);
            asked.give(
                at,
                Value::Occupation {
                    id: Some(occupation.id.clone()),
                    said,
                },
            );
        }
    }
}
