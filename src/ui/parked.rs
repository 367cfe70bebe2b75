//! Answers that a newer version of the questionnaire has no place for: to read, with the question as it was asked.

use egui::Ui;

use super::item::short_label;
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, State};
use crate::interview::{Describer, Parked, Parking, Session};
use crate::lang::MessageArgs;
use crate::questionnaire::{Answer, Item, ItemRef, Value, with_answers};

/// Draws the page.
pub fn ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let (Some(open), Some(content)) = (&state.open, state.content()) else {
        return;
    };
    let Some(session) = open.session() else {
        return;
    };
    page(ui, 900.0, |ui| {
        text::heading(ui, &l.text("parked-title"));
        text::label(ui, &l.text("parked-about"));
        ui.add_space(t.space.m);
        let parked = &session.record().parked;
        if parked.is_empty() {
            text::hint(ui, &l.text("parked-none"));
        }
        let describer = Describer {
            locale: l,
            catalogue: &content.catalogue,
            questionnaire: session.questionnaire(),
        };
        for (position, kept) in parked.iter().enumerate() {
            ui.push_id(position, |ui| one(ui, state, kept, parked, &describer));
            ui.add_space(t.space.s);
        }
        ui.add_space(t.space.m);
        let back = l.text("version-back");
        if text::button(ui, ButtonKind::Primary, &back).clicked() {
            commands.push(Command::ShowInterview);
        }
    });
}

fn one(ui: &mut Ui, state: &State, kept: &Parked, all: &[Parked], describer: &Describer<'_>) {
    let l = &state.locale;
    let asked = kept.asked();
    // A group that was set aside too has its words beside its rows.
    let group = kept.group.as_ref().zip(kept.row).and_then(|(id, row)| {
        let aside = all.iter().map(|p| &p.item).find(|i| i.id == *id);
        let group = aside.or_else(|| describer.questionnaire.item(id))?;
        Some((group, usize::try_from(row).unwrap_or(usize::MAX)))
    });
    text::card(ui, |ui| {
        let words = said(&asked, group, kept.answer.as_ref(), describer, None);
        text::styled(ui, &words, Style::body());
        let mut args = MessageArgs::new();
        args.set("version", kept.version.clone());
        args.set("why", l.text(reason(kept.why)));
        text::hint(ui, &l.with("parked-from", &args));
        if !kept.note.is_empty() {
            let note = l.with1("parked-note", "note", kept.note.clone());
            text::styled(ui, &note, Style::small());
        }
    });
}

/// Question and answer on one line, with the row they belong to. A question that names answers shows gaps for them,
/// unless it is asked in an interview at a place.
pub fn said(
    item: &Item,
    group: Option<(&Item, usize)>,
    answer: Option<&Answer>,
    describer: &Describer<'_>,
    asked: Option<(&Session, &ItemRef)>,
) -> String {
    let l = describer.locale;
    let label = short_label(item, describer.catalogue).get(l.lang());
    let mut question = match asked {
        Some((session, at)) => describer.filled(label, session, at),
        None => with_answers(label, |_| None),
    };
    if question.is_empty() {
        item.id.as_str().clone_into(&mut question);
    }
    let mut args = MessageArgs::new();
    if let Some((group, row)) = group {
        args.set("group", group.label.get(l.lang()).to_owned());
        args.set("row", row);
        args.set("question", question);
        question = l.with("version-in-row", &args);
    }
    let answer = match answer {
        None => return question,
        Some(Answer::Given(Value::Rows(rows))) => l.with1("version-rows", "count", rows.len()),
        Some(answer) => describer.answer(item, answer),
    };
    let mut args = MessageArgs::new();
    args.set("question", question);
    args.set("answer", answer);
    l.with("version-line", &args)
}

/// Message key of why an answer has no place.
pub fn reason(why: Parking) -> &'static str {
    match why {
        Parking::Gone => "parked-gone",
        Parking::Retyped => "parked-retyped",
        Parking::ChoiceGone => "parked-choice-gone",
        Parking::OutOfRange => "parked-out-of-range",
        Parking::Moved => "parked-moved",
        Parking::Taken => "parked-taken",
        Parking::Reworded => "parked-reworded",
    }
}

/// The way to this page, where there is anything on it.
pub fn link(ui: &mut Ui, state: &State, open: &OpenDossier, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let count = open.session().map_or(0, |s| s.record().parked.len());
    if count == 0 {
        return;
    }
    let quiet = ButtonOptions {
        kind: ButtonKind::Quiet,
        ..ButtonOptions::default()
    };
    let words = l.with1("parked-open", "count", count);
    if text::button_with(ui, &words, quiet).clicked() {
        commands.push(Command::ShowParked);
    }
}

/// Below the sections: what was set aside, and the newer version that waits.
pub fn links(ui: &mut Ui, state: &State, open: &OpenDossier, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let Some(session) = open.session() else {
        return;
    };
    let parked = !session.record().parked.is_empty();
    if !parked && open.newer.is_none() {
        return;
    }
    ui.add_space(t.space.m);
    link(ui, state, open, commands);
    if let Some(newer) = &open.newer {
        let words = l.with1("version-open", "version", newer.source().version.clone());
        let tone = Style::small().tone(Tone::Accent);
        text::styled(ui, &l.text("version-waits"), tone);
        if text::button(ui, ButtonKind::Quiet, &words).clicked() {
            commands.push(Command::ShowNewVersion);
        }
    }
}
