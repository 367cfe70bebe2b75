//! Choosing: one, several, a level, a consent.

use egui::Ui;

use super::Asked;
use super::typed::SEARCH;
use crate::interview::{level_key, offered, parent_of};
use crate::lang::LocalizedText;
use crate::questionnaire::{
    Answer, Choice, ChoiceId, Chosen, Item, ItemKind, ItemRef, READ_AT_ONCE, Value,
};
use crate::ui::text::{self, ButtonOptions, ChoiceOptions, FieldOptions, Mark};

/// One choice, or one step of a scale.
pub fn single(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let chosen = match asked.value(at) {
        Some(Value::Choice(chosen)) => Some(chosen.clone()),
        _ => None,
    };
    let questionnaire = asked.session.questionnaire().clone();
    let choices = questionnaire.choices(item);
    if matches!(item.kind, ItemKind::Likert { .. }) {
        scale(ui, asked, choices, chosen.as_ref().map(|c| &c.id), at);
        return;
    }
    for choice in listed(ui, asked, item, at) {
        let on = chosen.as_ref().is_some_and(|c| c.id == choice.id);
        if row(ui, asked, Mark::Radio, on, choice) && !on {
            asked.give(at, Value::Choice(Chosen::of(&choice.id)));
        }
        if let Some(current) = chosen.as_ref().filter(|_| on && choice.free_text) {
            let place = at.clone();
            let id = current.id.clone();
            own_words(ui, asked, at, current, move |words| {
                let text = Some(words).filter(|w| !w.is_empty());
                super::answer(
                    &place,
                    Some(given(Value::Choice(Chosen {
                        id: id.clone(),
                        text,
                    }))),
                )
            });
        }
    }
}

/// Any number of choices.
pub fn multiple(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    // Choices that are set aside for now stay in the answer beside those that are taken or given back.
    let chosen = match asked.session.answer(at).and_then(Answer::value) {
        Some(Value::Choices(list)) => list.clone(),
        _ => Vec::new(),
    };
    let questionnaire = asked.session.questionnaire().clone();
    let choices = questionnaire.choices(item);
    for choice in listed(ui, asked, item, at) {
        let on = chosen.iter().any(|c| c.id == choice.id);
        if row(ui, asked, Mark::Checkbox, on, choice) {
            asked.give(at, Value::Choices(toggled(&chosen, choice, choices)));
        }
        if let Some(current) = chosen
            .iter()
            .find(|c| c.id == choice.id)
            .filter(|_| choice.free_text)
        {
            let place = at.clone();
            let all = chosen.clone();
            let id = choice.id.clone();
            own_words(ui, asked, at, current, move |words| {
                let text = Some(words).filter(|w| !w.is_empty());
                let mut list = all.clone();
                list.iter_mut()
                    .filter(|c| c.id == id)
                    .for_each(|c| c.text.clone_from(&text));
                super::answer(&place, Some(given(Value::Choices(list))))
            });
        }
    }
}

fn given(value: Value) -> Answer {
    Answer::Given(value)
}

/// The list with this choice taken or given back. A choice that excludes others, and the others, cannot stand together.
fn toggled(chosen: &[Chosen], choice: &Choice, choices: &[Choice]) -> Vec<Chosen> {
    let on = chosen.iter().any(|c| c.id == choice.id);
    if on {
        return chosen
            .iter()
            .filter(|c| c.id != choice.id)
            .cloned()
            .collect();
    }
    if choice.exclusive {
        return vec![Chosen::of(&choice.id)];
    }
    let exclusive = |id: &ChoiceId| choices.iter().any(|c| c.id == *id && c.exclusive);
    let mut list: Vec<Chosen> = chosen
        .iter()
        .filter(|c| !exclusive(&c.id))
        .cloned()
        .collect();
    list.push(Chosen::of(&choice.id));
    // In the order of the questionnaire, whatever the order of the clicks.
    list.sort_by_key(|c| choices.iter().position(|k| k.id == c.id));
    list
}

fn row(ui: &mut Ui, asked: &Asked<'_>, mark: Mark, on: bool, choice: &Choice) -> bool {
    let options = ChoiceOptions {
        mark,
        on,
        beside: asked.theirs(&choice.label),
        ..ChoiceOptions::default()
    };
    text::choice_row_with(ui, options, choice.label.get(asked.locale.lang())).clicked()
}

fn own_words(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    at: &ItemRef,
    chosen: &Chosen,
    command: impl Fn(String) -> crate::app::Command + 'static,
) {
    let name = asked.locale.text("answer-own-words");
    let options = FieldOptions {
        name: &name,
        placeholder: &name,
        ..FieldOptions::default()
    };
    let kept = chosen.text.clone().unwrap_or_default();
    asked.typed.field(
        ui,
        (at, "own-words"),
        (&kept, asked.session.half_typed(at, "own-words")),
        options,
        asked.commands,
        move |words| Some(command(words.trim().to_owned())),
    );
}

/// The choices to show: all that are offered, or those that match the words typed above a long list.
fn listed<'c>(ui: &mut Ui, asked: &mut Asked<'c>, item: &Item, at: &ItemRef) -> Vec<&'c Choice> {
    let choices = offered(asked.session, at);
    if choices.is_empty() {
        nothing_offered(ui, asked, item, at);
    }
    if choices.len() <= READ_AT_ONCE {
        return choices;
    }
    let name = asked.locale.text("choice-search");
    let options = FieldOptions {
        name: &name,
        placeholder: &name,
        width: Some(320.0),
        ..FieldOptions::default()
    };
    asked.typed.field(
        ui,
        (at, SEARCH),
        ("", None),
        options,
        asked.commands,
        |_| None,
    );
    let wanted = crate::occupation::fold(asked.typed.words(at, SEARCH).unwrap_or_default());
    let taken = |choice: &Choice| match asked.value(at) {
        Some(Value::Choice(c)) => c.id == choice.id,
        Some(Value::Choices(list)) => list.iter().any(|c| c.id == choice.id),
        _ => false,
    };
    let matches = |choice: &Choice| {
        wanted.trim().is_empty()
            || choice
                .label
                .iter()
                .any(|(_, l)| crate::occupation::fold(l).contains(wanted.trim()))
    };
    choices
        .into_iter()
        .filter(|c| matches(c) || taken(c))
        .collect()
}

/// What to do where the answer above offers nothing: answer it, or change it.
fn nothing_offered(ui: &mut Ui, asked: &Asked<'_>, item: &Item, at: &ItemRef) {
    let questionnaire = asked.session.questionnaire();
    let Some(parent) = parent_of(item).and_then(|id| questionnaire.item(id)) else {
        return;
    };
    let in_group = |i: &crate::questionnaire::ItemInfo| i.group.is_some();
    let above = ItemRef {
        item: parent.id.clone(),
        row: at
            .row
            .filter(|_| questionnaire.info(&parent.id).is_some_and(in_group)),
    };
    let key = if asked.value(&above).is_some() {
        "choice-parent-offers-none"
    } else {
        "choice-parent-first"
    };
    let question = asked.name(parent, &above);
    text::hint(ui, &asked.locale.with1(key, "question", question));
}

/// The steps of a scale, side by side.
fn scale(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    choices: &[Choice],
    chosen: Option<&ChoiceId>,
    at: &ItemRef,
) {
    text::row_wrapped(ui, |ui| {
        for choice in choices {
            let selected = chosen == Some(&choice.id);
            let name = choice.label.get(asked.locale.lang());
            let options = ButtonOptions {
                selected,
                name: Some(name),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &asked.both(&choice.label), options).clicked() && !selected {
                asked.give(at, Value::Choice(Chosen::of(&choice.id)));
            }
        }
    });
}

/// A level with a descriptor each.
pub fn levels(ui: &mut Ui, asked: &mut Asked<'_>, levels: &[LocalizedText], at: &ItemRef) {
    let current = match asked.value(at) {
        Some(Value::Level(level)) => Some(*level),
        _ => None,
    };
    for (level, words) in (0u8..).zip(levels) {
        let name = asked.locale.text(level_key(level));
        let label = format!(
            "{} · {}",
            asked.locale.number(f64::from(level), 0),
            words.get(asked.locale.lang())
        );
        let on = current == Some(level);
        let options = ChoiceOptions {
            mark: Mark::Radio,
            on,
            help: Some(&name),
            beside: asked.theirs(words),
            ..ChoiceOptions::default()
        };
        if text::choice_row_with(ui, options, &label).clicked() && !on {
            asked.give(at, Value::Level(level));
        }
    }
}
