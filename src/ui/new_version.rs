//! A newer version of the questionnaire: what would become of each answer, and the choice to take it or leave it.

use std::collections::BTreeSet;

use egui::{Frame, Margin, Panel, Ui};

use super::parked::{reason, said};
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::interview::{Describer, Fate, Move, Plan};
use crate::lang::{DigitsWish, LangId, MessageArgs};
use crate::questionnaire::{ItemRef, Status};

/// The lists, in the order of what the counsellor should look at first.
const LISTS: [(Fate, &str); 5] = [
    (Fate::Parked, "version-parked"),
    (Fate::Renamed, "version-renamed"),
    (Fate::Widened, "version-widened"),
    (Fate::Returned, "version-returned"),
    (Fate::Same, "version-same"),
];

/// What the page remembers: its lists in words, and which of them are folded out.
#[derive(Default)]
pub struct NewVersionPage {
    shown: Option<Shown>,
    /// Those that were turned round: long lists begin folded, short ones open.
    turned: BTreeSet<Fate>,
}

/// The lists in words, made once for a state of the dossier and a language.
struct Shown {
    of: (RecordId, u64, LangId, DigitsWish),
    lists: Vec<(Fate, &'static str, Vec<String>)>,
}

impl NewVersionPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let (Some(open), Some(content)) = (&state.open, state.content()) else {
            return;
        };
        let (Some(plan), Some(newer)) = (&open.plan, &open.newer) else {
            return nothing_newer(ui, state, commands);
        };
        choice(ui, state, plan, commands);
        let of = (
            open.id,
            open.revision,
            l.lang().clone(),
            state.settings.digits,
        );
        if self.shown.as_ref().is_none_or(|s| s.of != of) {
            let lists = LISTS.map(|(fate, key)| {
                let lines = plan.of(fate).map(|m| line(m, state, open, content));
                (fate, key, lines.collect())
            });
            self.shown = Some(Shown {
                of,
                lists: lists.into(),
            });
            self.turned.clear();
        }
        let Some(shown) = &self.shown else { return };
        let turned = &mut self.turned;
        let t = theme::of(ui.ctx());
        page(ui, 900.0, |ui| {
            text::heading(ui, &l.text("version-title"));
            let mut args = MessageArgs::new();
            args.set("title", newer.source().title.get(l.lang()).to_owned());
            args.set("from", plan.from.clone());
            args.set("to", plan.to.clone());
            text::label(ui, &l.with("version-about", &args));
            if newer.source().status == Status::Draft {
                text::styled(
                    ui,
                    &l.text("version-draft"),
                    Style::small().tone(Tone::Warning),
                );
            }
            if plan.asked_anew > 0 {
                text::hint(ui, &l.with1("version-asked-anew", "count", plan.asked_anew));
            }
            ui.add_space(t.space.m);
            for (fate, key, lines) in &shown.lists {
                // Seldom is anything given back: that list is there only when it has something to say.
                if *fate == Fate::Returned && lines.is_empty() {
                    continue;
                }
                list(ui, state, (*fate, key, lines), turned);
                ui.add_space(t.space.s);
            }
        });
    }
}

/// Both ways stand at the foot of the page, whatever its length; the one that changes nothing comes first.
fn choice(ui: &mut Ui, state: &State, plan: &Plan, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.surface)
        .inner_margin(Margin::symmetric(t.space.l as i8, t.space.s as i8))
        .stroke(egui::Stroke::new(1.0, t.colours.line));
    Panel::bottom("version").frame(frame).show(ui, |ui| {
        text::row_wrapped(ui, |ui| {
            let stay = l.with1("version-stay", "version", plan.from.clone());
            if text::button(ui, ButtonKind::Primary, &stay).clicked() {
                commands.push(Command::StayWithVersion);
            }
            let options = ButtonOptions {
                enabled: state.can_write(),
                ..ButtonOptions::default()
            };
            let take = l.with1("version-move", "version", plan.to.clone());
            if text::button_with(ui, &take, options).clicked() {
                commands.push(Command::MoveToVersion);
            }
            text::styled(
                ui,
                &l.text("version-undo"),
                Style::small().tone(Tone::Weak).unwrapped(),
            );
        });
    });
}

fn nothing_newer(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    page(ui, 640.0, |ui| {
        text::label(ui, &state.locale.text("version-none"));
        let back = state.locale.text("version-back");
        if text::button(ui, ButtonKind::Primary, &back).clicked() {
            commands.push(Command::ShowInterview);
        }
    });
}

/// One list: what it means, how many answers, and each of them.
fn list(
    ui: &mut Ui,
    state: &State,
    (fate, key, lines): (Fate, &str, &[String]),
    turned: &mut BTreeSet<Fate>,
) {
    let l = &state.locale;
    let title = l.with1(key, "count", lines.len());
    let open = (fate != Fate::Same) != turned.contains(&fate);
    text::card(ui, |ui| {
        text::split_row(
            ui,
            |ui| text::styled(ui, &title, Style::body().bold().unwrapped()),
            |ui| {
                if lines.is_empty() {
                    return;
                }
                let (word, name) = if open {
                    ("version-fold", "version-fold-name")
                } else {
                    ("version-unfold", "version-unfold-name")
                };
                let name = l.with1(name, "list", title.clone());
                let options = ButtonOptions {
                    kind: ButtonKind::Quiet,
                    name: Some(&name),
                    ..ButtonOptions::default()
                };
                if text::button_with(ui, &l.text(word), options).clicked() && !turned.remove(&fate)
                {
                    turned.insert(fate);
                }
            },
        );
        text::hint(ui, &l.text(&format!("{key}-about")));
        if open {
            for line in lines {
                text::styled(ui, line, Style::small());
            }
        }
    });
}

/// What becomes of one answer, in words.
fn line(m: &Move, state: &State, open: &OpenDossier, content: &Content) -> String {
    let l = &state.locale;
    let Some(session) = open.session() else {
        return String::new();
    };
    let describer = Describer {
        locale: l,
        catalogue: &content.catalogue,
        questionnaire: session.questionnaire(),
    };
    let row = m.at.row.and_then(|row| {
        let group = session.questionnaire().info(&m.at.item)?.group.clone()?;
        let at = session.rows(&group).iter().position(|r| r.id == row)?;
        Some((group, at + 1))
    });
    let group = row.and_then(|(group, at)| Some((session.questionnaire().item(&group)?, at)));
    // Of several choices only what has no place is told; the rest stays.
    let told = match (&m.parked, &m.place) {
        (Some(parked), Some(_)) => parked.answer.as_ref(),
        _ => m.answer.as_ref(),
    };
    let words = said(&m.item, group, told, &describer, Some((session, &m.at)));
    let mut args = MessageArgs::new();
    args.set("line", words.clone());
    match (&m.parked, &m.place) {
        (Some(parked), _) => {
            args.set("why", l.text(reason(parked.why)));
            l.with("version-line-why", &args)
        }
        (None, Some((there, answer))) if m.fate == Fate::Renamed => {
            let now = now_said(there, answer, open, state, content);
            match now.filter(|now| *now != words) {
                Some(now) => {
                    args.set("now", now);
                    l.with("version-line-now", &args)
                }
                // Only the id has changed, which is the trainers' affair.
                None => words,
            }
        }
        _ => words,
    }
}

/// How a renamed question and answer read in the newer version.
fn now_said(
    there: &ItemRef,
    answer: &crate::questionnaire::Answer,
    open: &OpenDossier,
    state: &State,
    content: &Content,
) -> Option<String> {
    let newer = open.newer.as_ref()?;
    let describer = Describer {
        locale: &state.locale,
        catalogue: &content.catalogue,
        questionnaire: newer,
    };
    Some(said(
        newer.item(&there.item)?,
        None,
        Some(answer),
        &describer,
        None,
    ))
}
