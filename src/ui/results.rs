//! The results: levels with their evidence, and the two lists of occupations; beside them where a figure comes from.

use egui::Ui;

use super::closing::LeftOut;
use super::deciding::Deciding;
use super::explanation::{Explanation, Topic, figure_link};
use super::interview::begin_another;
use super::look_up::LookUp;
use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, State};
use crate::authoring::Content;
use crate::competence::{AssessedLevel, Competence, EvidenceSource};
use crate::lang::{LangId, MessageArgs, rounded};
use crate::occupation::{Class, FitFlag, OccupationFit, OccupationSource};
use crate::report::figures::Figure;
use crate::report::profile_chart;

/// What the page remembers: which tab, and what is explained.
#[derive(Default)]
pub struct ResultsPage {
    tab: Tab,
    explanation: Explanation,
    chart: Option<Chart>,
    left_out: LeftOut,
    look_up: LookUp,
    deciding: Deciding,
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
        if self.explanation.ui(ui, state, open, content, commands) {
            return;
        }
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let mut wanted = None;
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
            if self.tab == Tab::Occupations {
                self.deciding.ui(ui, state, open, content, commands);
            }
            let shown = Shown {
                state,
                open,
                content,
                explained: &self.explanation,
            };
            wanted = match self.tab {
                Tab::Occupations => lists(ui, &shown, commands),
                Tab::Levels => {
                    self.chart(ui, state, open, content);
                    levels(ui, state, open, content)
                }
                Tab::All => {
                    let places = self.look_up.ui(ui, state, open, content);
                    let wanted = cards(ui, &places, &shown, commands);
                    self.look_up.more(ui, state, open);
                    wanted
                }
            };
            ui.add_space(t.space.l);
            text::hint(ui, &l.text("results-caveat"));
            ui.add_space(t.space.m);
            text::subheading(ui, &l.text("results-other-questionnaires"));
            begin_another(ui, state, content, &open.dossier, commands);
        });
        if let Some(topic) = wanted {
            self.explanation.toggle(topic, open);
            ui.ctx().request_repaint();
        }
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
}

/// What the lists show.
struct Shown<'a> {
    state: &'a State,
    open: &'a OpenDossier,
    content: &'a Content,
    explained: &'a Explanation,
}

/// The two lists; the figure whose explanation was asked for.
fn lists(ui: &mut Ui, shown: &Shown<'_>, commands: &mut Vec<Command>) -> Option<Topic> {
    let l = &shown.state.locale;
    let proposal = &shown.open.derived.proposal;
    if proposal.accessible.is_empty() && proposal.aiming.is_empty() {
        text::card(ui, |ui| {
            text::label(ui, &l.text("results-none"));
        });
        return None;
    }
    // Each list takes part in a closure of its own.
    let mut commands_of_aiming = Vec::new();
    let (accessible, aiming) = text::side_by_side(
        ui,
        0.5,
        |ui| {
            text::subheading(ui, &l.text("results-accessible"));
            text::hint(ui, &l.text("results-accessible-help"));
            cards(ui, &proposal.accessible, shown, commands)
        },
        |ui| {
            text::subheading(ui, &l.text("results-aiming"));
            text::hint(ui, &l.text("results-aiming-help"));
            cards(ui, &proposal.aiming, shown, &mut commands_of_aiming)
        },
    );
    commands.append(&mut commands_of_aiming);
    accessible.or(aiming)
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
    shown: &Shown<'_>,
    commands: &mut Vec<Command>,
) -> Option<Topic> {
    let t = theme::of(ui.ctx());
    if positions.is_empty() {
        text::hint(ui, &shown.state.locale.text("results-empty-list"));
    }
    let mut wanted = None;
    for position in positions {
        let Some(fit) = shown.open.derived.ranking.get(*position) else {
            continue;
        };
        let Some(occupation) = fit.occupation(&shown.content.catalogue) else {
            continue;
        };
        ui.push_id(fit.position, |ui| {
            if card(ui, fit, occupation, shown, commands) {
                wanted = Some(Topic::Fit(occupation.id.clone()));
            }
        });
        ui.add_space(t.space.s);
    }
    wanted
}

/// One occupation; whether its explanation was asked for.
fn card(
    ui: &mut Ui,
    fit: &OccupationFit,
    occupation: &OccupationSource,
    shown: &Shown<'_>,
    commands: &mut Vec<Command>,
) -> bool {
    let (state, open) = (shown.state, shown.open);
    let l = &state.locale;
    let name = occupation.label.get(l.lang());
    let mut asked = false;
    text::card(ui, |ui| {
        text::styled(ui, name, Style::body().bold());
        let full = l.with1("why-open-fit", "occupation", name.to_owned());
        asked |= figure_link(ui, &figures(fit, state), &full).clicked();
        let (class_key, tone) = match fit.class {
            Class::Open => ("class-open", Tone::Success),
            Class::ToVerify => ("class-to-verify", Tone::Warning),
            Class::Blocked => ("class-blocked", Tone::Danger),
        };
        text::styled(ui, &l.text(class_key), Style::small().bold().tone(tone));
        let chosen = open.dossier.targets.contains(&occupation.id);
        for flag in fit.fit.flags.iter() {
            // Of what the person chose, or what is blocked anyway, it would be said in vain.
            if flag == FitFlag::UnderUse && (chosen || fit.class == Class::Blocked) {
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
            let target = open.dossier.targets.contains(&occupation.id);
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
                commands.push(Command::ToggleTarget(occupation.id.clone()));
            }
            let full = l.with1("explain-name", "occupation", name.to_owned());
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                name: Some(&full),
                selected: shown.explained.is_of(&occupation.id, open),
                ..ButtonOptions::default()
            };
            asked |= text::button_with(ui, &l.text("explain"), options).clicked();
        });
    });
    asked
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

/// Every level with its interval, self beside observed; the one whose explanation was asked for.
fn levels(ui: &mut Ui, state: &State, open: &OpenDossier, content: &Content) -> Option<Topic> {
    let mut wanted = None;
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let framework = content.catalogue.framework();
    let core = framework.core().len();
    let groups = framework
        .groups()
        .iter()
        .map(|g| (Some(g.id.as_str()), g.label.get(l.lang()).to_owned()));
    for (group, title) in groups.chain([(None, l.text("group-trade"))]) {
        let of_group: Vec<usize> = if let Some(group) = group {
            let core = framework.core().iter().enumerate();
            core.filter(|(_, c)| c.group == group)
                .map(|(position, _)| position)
                .collect()
        } else {
            // Of thousands only what was assessed.
            let known = open.derived.profile.known().iter();
            known
                .map(|(position, _)| *position)
                .filter(|position| *position >= core)
                .collect()
        };
        if of_group.is_empty() {
            continue;
        }
        text::card(ui, |ui| {
            text::styled(ui, &title, Style::body().bold());
            for position in of_group {
                let Some(competence) = framework.all().get(position) else {
                    continue;
                };
                let level = open.derived.profile.at(position);
                if level_row(ui, competence, level, state) {
                    wanted = Some(Topic::Level(competence.id.clone()));
                }
            }
        });
        ui.add_space(t.space.s);
    }
    wanted
}

/// A competence with its level; whether its explanation was asked for.
fn level_row(
    ui: &mut Ui,
    competence: &Competence,
    level: Option<&AssessedLevel>,
    state: &State,
) -> bool {
    let l = &state.locale;
    let name = competence.label.get(l.lang());
    let full = l.with1("why-open-level", "competence", name.to_owned());
    text::side_by_side(
        ui,
        0.42,
        |ui| {
            text::styled(ui, name, Style::small());
        },
        |ui| {
            let Some(level) = level else {
                return figure_link(ui, &l.text("not-assessed"), &full).clicked();
            };
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
            figure_link(ui, &words, &full).clicked()
        },
    )
    .1
}
