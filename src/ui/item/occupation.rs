//! An occupation: found by what people call it, or kept in the person's own words.

use egui::Ui;

use super::finding::{Picked, Search};
use super::{Asked, answer};
use crate::occupation::Sought;
use crate::questionnaire::{Answer, Item, ItemRef, Value};
use crate::ui::text::{self, ButtonKind, FieldOptions, Style, Tone};

/// How many occupations are proposed.
const MOST: usize = 6;

/// How many characters what a person calls their work may have.
const LONGEST: usize = 120;

/// What the person called it, and the occupations it may be.
pub fn choose(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let (id, said) = match asked.value(at) {
        Some(Value::Occupation { id, said }) => (id.clone(), said.clone()),
        _ => (None, String::new()),
    };
    let search = Search {
        id: egui::Id::unique(("occupation", at)),
        sought: Sought::Occupation,
        finder: asked.finder,
        catalogue: asked.catalogue,
        locale: asked.locale,
        other: asked.other,
        most: MOST,
        keeps: true,
    };
    let keys = search.keys(ui);
    let name = asked.name(item, at);
    let placeholder = asked.locale.text("occupation-search");
    let options = FieldOptions {
        name: &name,
        placeholder: &placeholder,
        max_chars: Some(LONGEST),
        ..FieldOptions::default()
    };
    let place = at.clone();
    let kept_id = id.clone();
    let kept_said = said.clone();
    let field = asked.typed.field(
        ui,
        (at, "said"),
        (&said, asked.session.half_typed(at, "said")),
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
    match search.offers(ui, keys, &typed, &field) {
        Some(Picked::Entry(position)) => {
            if let Some(occupation) = asked.catalogue.occupations().get(position) {
                let id = Some(occupation.id.clone());
                let said = occupation.label.get(asked.locale.lang()).to_owned();
                asked.typed.forget(at);
                asked.give(at, Value::Occupation { id, said });
            }
            return;
        }
        Some(Picked::AsSaid) => {
            let said = typed.trim().to_owned();
            asked.typed.forget(at);
            asked.give(at, Value::Occupation { id: None, said });
            return;
        }
        None => {}
    }
    if typed.trim() != said || said.is_empty() {
        return;
    }
    if let Some(found) = id.as_ref().and_then(|id| asked.catalogue.occupation(id)) {
        let style = Style::body().tone(Tone::Success);
        text::styled(ui, &asked.both(&found.label), style);
    } else if !search.is_open(ui) {
        kept(ui, asked, &search);
    }
}

/// Words that were kept as said, and the way to an occupation for them.
fn kept(ui: &mut Ui, asked: &Asked<'_>, search: &Search<'_>) {
    let l = asked.locale;
    text::row(ui, |ui| {
        let style = Style::small().tone(Tone::Success).unwrapped();
        text::styled(ui, &l.text("finding-kept"), style);
        if text::button(ui, ButtonKind::Quiet, &l.text("finding-again")).clicked() {
            search.open(ui);
        }
    });
}
