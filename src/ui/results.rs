//! The results: levels with their evidence, the two lists of occupations, and why.

use egui::Ui;

use super::closing::LeftOut;
use super::interview::begin_another;
use super::look_up::LookUp;
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, State};
use crate::authoring::Content;
use crate::competence::EvidenceSource;
use crate::lang::{LangId, MessageArgs, rounded};
use crate::occupation::{
    Class, Explained, FitFlag, ItemState, KnockOutState, OccupationFit, OccupationId,
};
use crate::report::figures::Figure;
use crate::report::{knock_out_words, profile_chart};

/// What the page remembers: which tab, and which occupation is explained.
#[derive(Default)]
pub struct ResultsPage {
    tab: Tab,
    explained: Option<OccupationId>,
    chart: Option<Chart>,
    left_out: LeftOut,
    look_up: LookUp,
}

/// The profile's figure, drawn for one state of the answers, one width and one language.
struct Chart {
    of: (u64, u32, LangId),
    drawing: text::Drawing,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Tab {
    #[default]
    Occupations,
    Levels,
    All,
}

impl ResultsPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let (Some(open), Some(content)) = (&state.open, state.content()) else {
            return;
        };
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        page(ui, 1180.0, |ui| {
            text::split_row(
                ui,
                |ui| {
                    for (tab, key) in [
                        (Tab::Occupations, "results-occupations"),
                        (Tab::Levels, "results-levels"),
                        (Tab::All, "results-all"),
                    ] {
                        let options = ButtonOptions {
                            kind: ButtonKind::Quiet,
                            selected: self.tab == tab,
                            ..ButtonOptions::default()
                        };
                        if text::button_with(ui, &l.text(key), options).clicked() {
                            self.tab = tab;
                        }
                    }
                },
                |ui| {
                    if text::button(ui, ButtonKind::Primary, &l.text("summary")).clicked() {
                        commands.push(Command::ShowSummary);
                    }
                },
            );
            ui.add_space(t.space.s);
            finished(ui, state, open, commands);
            let under_way = open
                .session()
                .is_some_and(|s| s.record().finished.is_none());
            if under_way {
                self.left_out.ui(ui, state, open, content);
            }
            ui.add_space(t.space.s);
            match self.tab {
                Tab::Occupations => self.lists(ui, state, open, content, commands),
                Tab::Levels => {
                    self.chart(ui, state, open, content);
                    levels(ui, state, open, content);
                }
                Tab::All => {
                    let shown = self.look_up.ui(ui, state, open, content);
                    self.list(ui, &shown, state, open, content, commands);
                }
            }
            ui.add_space(t.space.l);
            text::hint(ui, &l.text("results-caveat"));
            ui.add_space(t.space.m);
            text::subheading(ui, &l.text("results-other-questionnaires"));
            begin_another(ui, state, content, &open.dossier, commands);
        });
    }

    /// The very figure of the summary.
    fn chart(&mut self, ui: &mut Ui, state: &State, open: &OpenDossier, content: &Content) {
        let l = &state.locale;
        if open.derived.profile.assessed() == 0 {
            return;
        }
        text::paper(ui, |ui| {
            let width = ui.available_width();
            let of = (open.revision, width as u32, l.lang().clone());
            if self.chart.as_ref().is_none_or(|chart| chart.of != of) {
                let figure = Figure::Profile(profile_chart(&open.derived, &content.catalogue, l));
                let name = l.text("profile-chart");
                let drawing = text::Drawing::new(ui.ctx(), &figure, width, l.direction(), &name);
                self.chart = Some(Chart { of, drawing });
            }
            if let Some(chart) = &self.chart {
                chart.drawing.show(ui);
            }
        });
        ui.add_space(theme::of(ui.ctx()).space.m);
    }

    fn lists(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let proposal = &open.derived.proposal;
        if proposal.accessible.is_empty() && proposal.aiming.is_empty() {
            text::card(ui, |ui| {
                text::label(ui, &l.text("results-none"));
            });
            return;
        }
        // Both lists take part in one closure each; the page remembers only which occupation is explained.
        let mut explained = self.explained.clone();
        let mut commands_of_aiming = Vec::new();
        let mut explained_by_aiming = explained.clone();
        text::side_by_side(
            ui,
            0.5,
            |ui| {
                text::subheading(ui, &l.text("results-accessible"));
                text::hint(ui, &l.text("results-accessible-help"));
                cards(
                    ui,
                    &proposal.accessible,
                    state,
                    open,
                    content,
                    &mut explained,
                    commands,
                );
            },
            |ui| {
                text::subheading(ui, &l.text("results-aiming"));
                text::hint(ui, &l.text("results-aiming-help"));
                let explained = &mut explained_by_aiming;
                cards(
                    ui,
                    &proposal.aiming,
                    state,
                    open,
                    content,
                    explained,
                    &mut commands_of_aiming,
                );
            },
        );
        commands.append(&mut commands_of_aiming);
        if explained_by_aiming != self.explained {
            explained = explained_by_aiming;
        }
        self.explained = explained;
    }

    fn list(
        &mut self,
        ui: &mut Ui,
        positions: &[usize],
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) {
        let mut explained = self.explained.clone();
        cards(
            ui,
            positions,
            state,
            open,
            content,
            &mut explained,
            commands,
        );
        self.explained = explained;
    }
}

fn finished(ui: &mut Ui, state: &State, open: &OpenDossier, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let Some(session) = open.session() else {
        return;
    };
    text::row(ui, |ui| {
        let (key, button, command) = if session.record().finished.is_some() {
            ("results-finished", "results-reopen", Command::Reopen)
        } else {
            ("results-under-way", "interview-finish", Command::Finish)
        };
        text::styled(
            ui,
            &l.text(key),
            Style::small().tone(Tone::Weak).unwrapped(),
        );
        if text::button(ui, ButtonKind::Quiet, &l.text(button)).clicked() {
            commands.push(command);
        }
        super::parked::link(ui, state, open, commands);
    });
}

fn cards(
    ui: &mut Ui,
    positions: &[usize],
    state: &State,
    open: &OpenDossier,
    content: &Content,
    explained: &mut Option<OccupationId>,
    commands: &mut Vec<Command>,
) {
    let t = theme::of(ui.ctx());
    if positions.is_empty() {
        text::hint(ui, &state.locale.text("results-empty-list"));
    }
    for position in positions {
        let Some(fit) = open.derived.ranking.get(*position) else {
            continue;
        };
        ui.push_id(fit.occupation.as_str(), |ui| {
            card(ui, fit, state, open, content, explained, commands);
        });
        ui.add_space(t.space.s);
    }
}

fn card(
    ui: &mut Ui,
    fit: &OccupationFit,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    explained: &mut Option<OccupationId>,
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let Some(occupation) = content.catalogue.occupations().get(fit.position) else {
        return;
    };
    let name = occupation.label.get(l.lang());
    let unfolded = explained.as_ref() == Some(&fit.occupation);
    text::card(ui, |ui| {
        text::styled(ui, name, Style::body().bold());
        text::styled(ui, &figures(fit, state), Style::small().tone(Tone::Weak));
        let (class_key, tone) = match fit.class {
            Class::Open => ("class-open", Tone::Success),
            Class::ToVerify => ("class-to-verify", Tone::Warning),
            Class::Blocked => ("class-blocked", Tone::Danger),
        };
        text::styled(ui, &l.text(class_key), Style::small().bold().tone(tone));
        let chosen = open.dossier.targets.contains(&fit.occupation);
        for flag in &fit.fit.flags {
            // Of what the person chose, or what is blocked anyway, it would be said in vain.
            if *flag == FitFlag::UnderUse && (chosen || fit.class == Class::Blocked) {
                continue;
            }
            let key = match flag {
                FitFlag::NotEnoughAssessed => "flag-not-enough-assessed",
                FitFlag::Provisional => "flag-provisional",
                FitFlag::FlatOrFew => "flag-flat-or-few",
                FitFlag::UnderUse => "flag-under-use",
            };
            text::styled(ui, &l.text(key), Style::small().tone(Tone::Warning));
        }
        text::row(ui, |ui| {
            let target = open.dossier.targets.contains(&fit.occupation);
            let key = if target {
                "target-chosen"
            } else {
                "target-choose"
            };
            let full = l.with1("target-name", "occupation", name.to_owned());
            let options = ButtonOptions {
                selected: target,
                name: Some(&full),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text(key), options).clicked() {
                commands.push(Command::ToggleTarget(fit.occupation.clone()));
            }
            let key = if unfolded { "explain-fold" } else { "explain" };
            let full = l.with1("explain-name", "occupation", name.to_owned());
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                name: Some(&full),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text(key), options).clicked() {
                *explained = if unfolded {
                    None
                } else {
                    Some(fit.occupation.clone())
                };
            }
        });
        if unfolded {
            explanation(ui, fit, state, content);
        }
    });
}

/// Coverage with its bounds, in words.
fn figures(fit: &OccupationFit, state: &State) -> String {
    let l = &state.locale;
    let percent = |x: f64| (x * 100.0).round();
    let mut args = MessageArgs::new();
    args.set("coverage", percent(fit.fit.coverage.unwrap_or(0.0)));
    args.set("lo", percent(fit.fit.missing.lo));
    args.set("hi", percent(fit.fit.missing.hi));
    args.set("assessed", percent(fit.fit.assessed_share));
    let sure = percent(fit.fit.missing.lo) >= percent(fit.fit.missing.hi);
    let key = match (fit.fit.index.is_some(), sure) {
        (true, true) => "fit-coverage-sure",
        (true, false) => "fit-coverage",
        (false, _) => "fit-too-little",
    };
    l.with(key, &args)
}

fn explanation(ui: &mut Ui, fit: &OccupationFit, state: &State, content: &Content) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    if let Some(occupation) = content.catalogue.occupations().get(fit.position) {
        text::label(ui, occupation.description.get(l.lang()));
    }
    for (knock_out, state_of) in &fit.knock_outs {
        let (key, tone) = match state_of {
            KnockOutState::Met => ("knock-out-met", Tone::Success),
            KnockOutState::NotMet => ("knock-out-not-met", Tone::Danger),
            KnockOutState::Unknown => ("knock-out-unknown", Tone::Warning),
        };
        let what = knock_out_words(knock_out, &content.catalogue, l);
        text::styled(ui, &l.with1(key, "what", what), Style::small().tone(tone));
    }
    let name_of = |i: &Explained| {
        let competence = content.catalogue.framework().all().get(i.position);
        competence.map_or_else(String::new, |c| c.label.get(l.lang()).to_owned())
    };
    let mut items: Vec<&Explained> = fit.items.iter().filter(|i| i.weight > 0.0).collect();
    items.sort_by(|a, b| {
        b.loss
            .total_cmp(&a.loss)
            .then((b.weight * b.required).total_cmp(&(a.weight * a.required)))
    });
    for (wanted, key, most) in [
        (ItemState::Strength, "state-strength", 6),
        (ItemState::ToDevelop, "state-to-develop", 8),
        (ItemState::Near, "state-near", 6),
        (ItemState::NotAssessed, "state-not-assessed", 8),
    ] {
        let of_state: Vec<&&Explained> = items.iter().filter(|i| i.state == wanted).collect();
        if of_state.is_empty() {
            continue;
        }
        ui.add_space(t.space.xs);
        text::styled(
            ui,
            &l.with1(key, "count", of_state.len()),
            Style::small().bold(),
        );
        for item in of_state.into_iter().take(most) {
            let mut line = name_of(item);
            if item.loss > 0.0 {
                let points = rounded(item.loss * 100.0, 1);
                let mut args = MessageArgs::new();
                args.set("competence", line);
                args.set("points", points);
                line = l.with("explain-loss", &args);
            } else if item.to_confirm {
                line = l.with1("explain-to-confirm", "competence", line);
            }
            text::styled(ui, &line, Style::small());
        }
    }
}

/// Every level with its interval, self beside observed.
fn levels(ui: &mut Ui, state: &State, open: &OpenDossier, content: &Content) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let framework = content.catalogue.framework();
    let core = framework.core().len();
    let groups = framework
        .groups()
        .iter()
        .map(|g| (Some(g.id.as_str()), g.label.get(l.lang()).to_owned()));
    for (group, title) in groups.chain([(None, l.text("group-trade"))]) {
        let of_group: Vec<usize> = framework
            .all()
            .iter()
            .enumerate()
            .filter(|(i, c)| group.map_or(*i >= core, |g| *i < core && c.group == g))
            .map(|(i, _)| i)
            .filter(|i| group.is_some() || open.derived.profile.at(*i).is_some())
            .collect();
        if of_group.is_empty() {
            continue;
        }
        text::card(ui, |ui| {
            text::styled(ui, &title, Style::body().bold());
            for position in of_group {
                level_row(ui, position, state, open, content);
            }
        });
        ui.add_space(t.space.s);
    }
}

fn level_row(ui: &mut Ui, position: usize, state: &State, open: &OpenDossier, content: &Content) {
    let l = &state.locale;
    let Some(competence) = content.catalogue.framework().all().get(position) else {
        return;
    };
    let name = competence.label.get(l.lang());
    let Some(level) = open.derived.profile.at(position) else {
        let words = format!("{name} — {}", l.text("not-assessed"));
        text::styled(ui, &words, Style::small().tone(Tone::Weak));
        return;
    };
    text::side_by_side(
        ui,
        0.42,
        |ui| {
            text::styled(ui, name, Style::small());
        },
        |ui| {
            let mut args = MessageArgs::new();
            args.set("level", rounded(level.level, 1));
            args.set("lo", rounded(level.lo, 1));
            args.set("hi", rounded(level.hi, 1));
            let mut words = l.with("level-interval", &args);
            let mut add = |key: &str, value: Option<f64>| {
                if let Some(x) = value {
                    words.push_str(" · ");
                    words.push_str(&l.with1(key, "level", rounded(x, 1)));
                }
            };
            add("level-self", level.self_declared);
            add("level-observed", level.observed);
            let source = match level.strongest {
                EvidenceSource::SelfDeclared => "evidence-self",
                EvidenceSource::Observed => "evidence-observed",
                EvidenceSource::Document => "evidence-document",
                EvidenceSource::Test => "evidence-test",
            };
            words.push_str(" · ");
            words.push_str(&l.text(source));
            text::styled(ui, &words, Style::small().tone(Tone::Weak));
        },
    );
}
