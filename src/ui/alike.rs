//! Ratings that are hardly told apart: said kindly, with the way to read them again together.

use egui::Ui;

use super::item::{origin, short_label};
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, State};
use crate::authoring::Content;
use crate::interview::{Alike, Describer, Session, Uniform};
use crate::questionnaire::ItemRef;

/// How many of the questions are named.
const MOST: usize = 6;

/// A quiet word in the live profile.
pub fn line(ui: &mut Ui, state: &State, open: &OpenDossier, commands: &mut Vec<Command>) {
    let (Some(session), Some(alike)) = (open.session(), open.alike.first()) else {
        return;
    };
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    text::styled(
        ui,
        &said(state, session, alike),
        Style::small().tone(Tone::Warning),
    );
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        ..ButtonOptions::default()
    };
    if text::button_with(ui, &l.text("alike-read-again"), options).clicked()
        && let Some(first) = alike.answers.first()
    {
        go_to(ui, open, session, &first.at, commands);
    }
    ui.add_space(t.space.s);
}

/// Before the interview is closed: what is alike, why it matters, and each question to read again.
pub fn list(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    commands: &mut Vec<Command>,
) -> bool {
    let Some(session) = open.session().filter(|_| !open.alike.is_empty()) else {
        return false;
    };
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let mut gone = false;
    for alike in &open.alike {
        text::styled(ui, &said(state, session, alike), Style::body().bold());
        text::hint(ui, &l.text("alike-kindly"));
        text::card(ui, |ui| {
            for origin in alike.answers.iter().take(MOST) {
                let name = name(state, content, session, &origin.at);
                if text::link(ui, &name).clicked() {
                    go_to(ui, open, session, &origin.at, commands);
                    gone = true;
                }
            }
            let others = alike.answers.len().saturating_sub(MOST);
            if others > 0 {
                text::hint(ui, &l.with1("proposed-more", "count", others));
            }
        });
        ui.add_space(t.space.m);
    }
    gone
}

/// What is alike, in words.
fn said(state: &State, session: &Session, alike: &Uniform) -> String {
    let l = &state.locale;
    match &alike.alike {
        Alike::Levels { .. } => l.with1("alike-levels", "count", alike.count),
        Alike::Step { scale, choice } => {
            let scales = &session.questionnaire().source().scales;
            let scale = scales.iter().find(|s| s.id == *scale);
            let step = scale.and_then(|s| s.choices.iter().find(|c| c.id == *choice));
            let step = step.map_or("", |c| c.label.get(l.lang())).to_owned();
            let mut args = crate::lang::MessageArgs::new();
            args.set("count", alike.count);
            args.set("step", step);
            l.with("alike-steps", &args)
        }
    }
}

/// The name of a question, with the answers it names.
fn name(state: &State, content: &Content, session: &Session, at: &ItemRef) -> String {
    let questionnaire = session.questionnaire();
    let describer = Describer {
        locale: &state.locale,
        catalogue: &content.catalogue,
        questionnaire,
    };
    questionnaire
        .item(&at.item)
        .map_or_else(String::new, |item| {
            let label = short_label(item, &content.catalogue);
            describer.filled(label.get(state.locale.lang()), session, at)
        })
}

fn go_to(
    ui: &Ui,
    open: &OpenDossier,
    session: &Session,
    at: &ItemRef,
    commands: &mut Vec<Command>,
) {
    let stop = origin::unfolded(ui.ctx(), Some(open.id), session, at);
    commands.push(Command::GoTo(stop));
}
