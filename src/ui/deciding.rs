//! What to ask to decide between two occupations: up to three competences, each with the way to where it is asked.

use egui::Ui;

use super::item::{origin, tasks};
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::dossier::{AskedNext, ToDecide, to_decide};
use crate::lang::{MessageArgs, rounded};
use crate::occupation::OccupationId;
use crate::questionnaire::ItemKind;

/// How many competences are named.
const MOST: usize = 3;

/// How many occupations are offered to compare one with.
const OFFERED: usize = 4;

/// What two occupations are compared, and what came of it for one state of the answers.
#[derive(Default)]
pub struct Deciding {
    /// The two that the counsellor put side by side; without them the first two targets.
    pair: Option<(OccupationId, OccupationId)>,
    made: Option<(Of, Option<ToDecide>)>,
}

/// What it was made for.
type Of = (RecordId, u64, OccupationId, OccupationId);

impl Deciding {
    /// Draws it, where there is a target; nothing where there is none.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) {
        let targets = &open.dossier.targets;
        let known = |id: &OccupationId| content.catalogue.position(id).is_some();
        let targets: Vec<&OccupationId> = targets.iter().filter(|id| known(id)).collect();
        // A target that was taken back is compared no more.
        self.pair.take_if(|(a, _)| !targets.contains(&&*a));
        let pair = match (&self.pair, targets.as_slice()) {
            (Some(pair), _) => Some(pair.clone()),
            (None, [a, b, ..]) => Some(((*a).clone(), (*b).clone())),
            (None, _) => None,
        };
        let Some(first) = targets.first() else {
            return;
        };
        text::card(ui, |ui| match pair {
            Some((a, b)) => {
                self.make(open, content, &a, &b);
                let made = self.made.as_ref().and_then(|(_, made)| made.as_ref());
                if let Some(made) = made {
                    between(ui, state, open, content, (&a, &b, made), commands);
                }
                self.others(ui, state, open, content, &a, &b);
            }
            None => self.others(ui, state, open, content, first, first),
        });
        ui.add_space(theme::of(ui.ctx()).space.m);
    }

    fn make(&mut self, open: &OpenDossier, content: &Content, a: &OccupationId, b: &OccupationId) {
        let of = (open.id, open.revision, a.clone(), b.clone());
        if self.made.as_ref().is_some_and(|(made, _)| *made == of) {
            return;
        }
        let (dossier, catalogue) = (&open.dossier, &content.catalogue);
        let made = to_decide(dossier, &open.derived, catalogue, (a, b), MOST);
        self.made = Some((of, made));
    }

    /// Other occupations to compare the first with: the other targets, then those that fit best.
    fn others(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        a: &OccupationId,
        b: &OccupationId,
    ) {
        let l = &state.locale;
        let proposal = &open.derived.proposal;
        let ranked = proposal.accessible.iter().chain(&proposal.aiming);
        let ranked = ranked.filter_map(|place| open.derived.ranking.get(*place));
        let ranked = ranked.filter_map(|fit| fit.occupation(&content.catalogue));
        let targets = open.dossier.targets.iter();
        let mut others: Vec<&OccupationId> = Vec::new();
        for id in targets.chain(ranked.map(|o| &o.id)) {
            if id != a && id != b && !others.contains(&id) && others.len() < OFFERED {
                others.push(id);
            }
        }
        if others.is_empty() {
            return;
        }
        let compared = title(content, state, a);
        text::row_wrapped(ui, |ui| {
            let with = l.with1("deciding-with", "occupation", compared.clone());
            let style = Style::small().tone(Tone::Weak).unwrapped();
            text::styled(ui, &with, style);
            for other in others {
                let name = title(content, state, other);
                let mut args = MessageArgs::new();
                args.set("first", compared.clone());
                args.set("second", name.clone());
                let full = l.with("deciding-compare", &args);
                let options = ButtonOptions {
                    kind: ButtonKind::Quiet,
                    name: Some(&full),
                    ..ButtonOptions::default()
                };
                if text::button_with(ui, &name, options).clicked() {
                    self.pair = Some((a.clone(), other.clone()));
                }
            }
        });
    }
}

fn title(content: &Content, state: &State, id: &OccupationId) -> String {
    let occupation = content.catalogue.occupation(id);
    occupation.map_or_else(String::new, |o| o.label.get(state.locale.lang()).to_owned())
}

/// How far apart the two are known to be, and what would say more.
fn between(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    (a, b, made): (&OccupationId, &OccupationId, &ToDecide),
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let mut args = MessageArgs::new();
    args.set("first", title(content, state, a));
    args.set("second", title(content, state, b));
    let heading = l.with("deciding-title", &args);
    text::styled(ui, &heading, Style::body().bold());
    if made.ask.is_empty() {
        text::hint(ui, &l.text("deciding-nothing"));
        return;
    }
    let wide = rounded((made.interval.hi - made.interval.lo) * 100.0, 0);
    text::hint(ui, &l.with1("deciding-now", "points", wide));
    for next in &made.ask {
        line(ui, state, open, content, next, commands);
    }
}

fn line(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    next: &AskedNext,
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let competence = content.catalogue.framework().get(&next.competence);
    let name = competence.map_or("", |c| c.label.get(l.lang())).to_owned();
    let mut args = MessageArgs::new();
    args.set("competence", name.clone());
    args.set("points", rounded(next.narrows * 100.0, 1));
    let words = l.with("deciding-narrows", &args);
    let mut go = false;
    text::split_row(
        ui,
        |ui| text::styled(ui, &words, Style::body().unwrapped()),
        |ui| {
            if next.place.is_none() {
                let style = Style::small().tone(Tone::Weak).unwrapped();
                text::styled(ui, &l.text("deciding-nowhere"), style);
                return;
            }
            let go_to = l.text("deciding-go");
            let full = format!("{go_to}: {name}");
            let options = ButtonOptions {
                name: Some(&full),
                ..ButtonOptions::default()
            };
            go = text::button_with(ui, &go_to, options).clicked();
            if !next.belongs {
                let style = Style::small().tone(Tone::Weak).unwrapped();
                text::styled(ui, &l.text("deciding-added"), style);
            }
        },
    );
    let Some((interview, at)) = next.place.as_ref().filter(|_| go) else {
        return;
    };
    let Some(session) = open.dossier.sessions().nth(*interview) else {
        return;
    };
    let questionnaire = session.questionnaire();
    let item = questionnaire.item(&at.item);
    if item.is_some_and(|i| matches!(i.kind, ItemKind::Tasks { .. })) {
        let id = &questionnaire.source().id;
        tasks::bring(ui.ctx(), Some(open.id), id, (at, &next.competence));
    }
    let stop = origin::unfolded(ui.ctx(), Some(open.id), session, at);
    commands.push(Command::GoToIn(*interview, stop));
}
