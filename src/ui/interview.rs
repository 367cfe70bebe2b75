//! The interview: sections and progress, one item at a time in two languages, the live profile beside it.

use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::closing::Closing;
use super::explanation::Explanation;
use super::item::{self, Asked};
use super::parked;
use super::persons_language;
use super::profile;
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use super::wordings::Wordings;
use crate::app::{Command, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::dossier::Dossier;
use crate::interview::{Change, Describer, Session};
use crate::lang::{LangId, MessageArgs};
use crate::questionnaire::{Answer, ItemKind, ItemRef, Mode};

/// Height of an item in the list of a section: close together, yet easy to hit.
const ITEM_ROW: f32 = 26.0;

/// What the page remembers: what is being typed, and what is folded out.
#[derive(Default)]
pub struct InterviewPage {
    typed: item::Typed,
    wordings: Wordings,
    /// Read before the interview is closed, where something is set aside.
    closing: Closing,
    /// Where a figure of the live profile comes from.
    explanation: Explanation,
    /// Whose words those are: they are never shown with another person's answers.
    of: Option<RecordId>,
}

impl InterviewPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let (Some(open), Some(content)) = (&state.open, state.content()) else {
            return nothing_open(ui, state, commands);
        };
        let Some(session) = open.session() else {
            return questionnaires(ui, state, content, &open.dossier, commands);
        };
        if self.of != Some(open.id) {
            self.typed = item::Typed::default();
            self.of = Some(open.id);
        }
        self.wordings.follow(state, open);
        if self.closing.is_open(open) {
            return self.closing.ui(ui, state, open, content, commands);
        }
        self.footer(ui, state, open, session, commands);
        sections(ui, state, open, session, &self.wordings, commands);
        // Where letters are large the question comes before the profile.
        if state.settings.profile_shown && ui.available_width() > 620.0 {
            if self.explanation.is_open(open) {
                if self.explanation.ui(ui, state, open, content, commands) {
                    return;
                }
            } else if let Some(topic) = profile::side(ui, state, open, content, commands) {
                self.explanation.open(topic, open);
                ui.ctx().request_repaint();
            }
        }
        self.question(ui, state, content, open, session, commands);
    }

    /// Turns what is being typed into commands: on a shortcut, on leaving, before closing.
    pub fn keep_what_is_typed(&mut self, state: &State, commands: &mut Vec<Command>) {
        let open = state.open.as_ref().filter(|open| self.of == Some(open.id));
        if let Some(session) = open.and_then(OpenDossier::session) {
            self.typed.commit_all(session, commands);
        }
    }

    fn question(
        &mut self,
        ui: &mut Ui,
        state: &State,
        content: &Content,
        open: &OpenDossier,
        session: &Session,
        commands: &mut Vec<Command>,
    ) {
        let t = theme::of(ui.ctx());
        let frame = Frame::new()
            .fill(t.colours.paper)
            .inner_margin(Margin::same(t.space.l as i8));
        egui::CentralPanel::default().frame(frame).show(ui, |ui| {
            let Some(at) = session.record().cursor.clone() else {
                return;
            };
            let Some(found) = session.questionnaire().item(&at.item) else {
                return;
            };
            let id = egui::Id::unique(("question", &at.item));
            ScrollArea::vertical()
                .id_salt(id)
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    text::column(ui, |ui| {
                        section_intro(ui, state, session, &at);
                        let describer = Describer {
                            locale: &state.locale,
                            catalogue: &content.catalogue,
                            questionnaire: session.questionnaire(),
                        };
                        let other = second_language(session, state.locale.lang());
                        let mut asked = Asked {
                            state,
                            session,
                            catalogue: &content.catalogue,
                            finder: content.finder(),
                            describer,
                            locale: &state.locale,
                            other: other.as_ref(),
                            completeness: &open.completeness,
                            listening: &open.derived.listening,
                            dossier: Some(open.id),
                            interpreter: &open.dossier.interpreter,
                            manner: open.dossier.manner(),
                            wordings: &self.wordings,
                            typed: &mut self.typed,
                            commands,
                        };
                        item::ui(ui, &mut asked, found, &at);
                    });
                });
        });
        // Words that rest for a moment are kept without leaving the field.
        if self
            .typed
            .commit_rested(ui.input(|i| i.time), session, commands)
        {
            ui.ctx().request_repaint();
        }
        if let Some(wait) = self.typed.rests_in(ui.input(|i| i.time)) {
            ui.ctx()
                .request_repaint_after(std::time::Duration::from_secs_f64(wait));
        }
    }

    fn footer(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        session: &Session,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let frame = Frame::new()
            .fill(t.colours.surface)
            .inner_margin(Margin::symmetric(t.space.l as i8, t.space.s as i8))
            .stroke(egui::Stroke::new(1.0, t.colours.line));
        Panel::bottom("steps").frame(frame).show(ui, |ui| {
            let at = session.record().cursor.clone();
            let next = at
                .as_ref()
                .and_then(|at| crate::app::next_place(session, at));
            let previous = at
                .as_ref()
                .and_then(|at| crate::app::previous_place(session, at));
            let (mut go, mut go_on) = (Vec::new(), Vec::new());
            text::split_row(
                ui,
                |ui| {
                    let options = ButtonOptions {
                        enabled: previous.is_some(),
                        ..ButtonOptions::default()
                    };
                    if text::button_with(ui, &l.text("interview-previous"), options).clicked() {
                        go.push(Command::Previous);
                    }
                    let quiet = |enabled| ButtonOptions {
                        kind: ButtonKind::Quiet,
                        enabled,
                        ..ButtonOptions::default()
                    };
                    if text::button_with(ui, &l.text("undo"), quiet(open.can_undo())).clicked() {
                        go.push(Command::Undo);
                    }
                    if text::button_with(ui, &l.text("redo"), quiet(session.can_redo())).clicked() {
                        go.push(Command::Redo);
                    }
                    if text::button_with(ui, &l.text("profile-toggle"), quiet(true)).clicked() {
                        go.push(Command::ToggleProfile);
                    }
                },
                |ui| {
                    let options = ButtonOptions {
                        kind: ButtonKind::Primary,
                        shortcut: Some("Ctrl+Enter"),
                        ..ButtonOptions::default()
                    };
                    if next.is_some() {
                        if text::button_with(ui, &l.text("interview-next"), options).clicked() {
                            go_on.push(Command::Next);
                        }
                    } else if text::button_with(
                        ui,
                        &l.text("interview-finish"),
                        ButtonOptions {
                            shortcut: None,
                            ..options
                        },
                    )
                    .clicked()
                    {
                        go_on.push(Command::Finish);
                    }
                    let mut args = MessageArgs::new();
                    args.set("answered", open.progress.answered);
                    args.set("asked", open.progress.asked);
                    text::styled(
                        ui,
                        &l.with("interview-progress", &args),
                        Style::small().tone(Tone::Weak).unwrapped(),
                    );
                },
            );
            go.append(&mut go_on);
            if !go.is_empty() {
                self.typed.commit_all(session, commands);
                // What would be left out is read first.
                let finishes = go.iter().any(|c| matches!(c, Command::Finish));
                if finishes && self.closing.open(open) {
                    go.retain(|c| !matches!(c, Command::Finish));
                }
                commands.extend(go);
            }
        });
    }
}

fn nothing_open(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    super::shell::page(ui, 640.0, |ui| {
        text::label(ui, &state.locale.text("nothing-open"));
        if text::button(ui, ButtonKind::Primary, &state.locale.text("home")).clicked() {
            commands.push(Command::ShowHome);
        }
    });
}

fn questionnaires(
    ui: &mut Ui,
    state: &State,
    content: &Content,
    dossier: &Dossier,
    commands: &mut Vec<Command>,
) {
    super::shell::page(ui, 640.0, |ui| {
        text::heading(ui, &dossier.beneficiary.name);
        begin_another(ui, state, content, dossier, commands);
    });
}

/// The questionnaires that can be begun or gone on with.
pub fn begin_another(
    ui: &mut Ui,
    state: &State,
    content: &Content,
    dossier: &Dossier,
    commands: &mut Vec<Command>,
) {
    for (id, questionnaire) in &content.questionnaires {
        let begun = dossier
            .sessions()
            .any(|s| s.questionnaire().source().id == *id);
        let title = questionnaire.source().title.get(state.locale.lang());
        let key = if begun {
            "questionnaire-go-on"
        } else {
            "questionnaire-begin"
        };
        if text::button(
            ui,
            ButtonKind::Secondary,
            &state.locale.with1(key, "title", title.to_owned()),
        )
        .clicked()
        {
            commands.push(Command::Begin(id.clone()));
        }
    }
}

/// The language that stands beside the counsellor's: the person's, where the questions are written in it.
fn second_language(session: &Session, reader: &LangId) -> Option<LangId> {
    let languages = &session.questionnaire().source().languages;
    persons_language::spoken_in(languages, session.language()).filter(|l| l != reader)
}

fn section_intro(ui: &mut Ui, state: &State, session: &Session, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let Some(info) = session.questionnaire().info(&at.item) else {
        return;
    };
    let Some(section) = session.questionnaire().sections().get(info.section) else {
        return;
    };
    let title = section.title.get(state.locale.lang());
    text::styled(ui, title, Style::small().bold().tone(Tone::Accent));
    let mode = match section.mode {
        Mode::Interview => None,
        Mode::SelfAnswered => Some("section-mode-self"),
        Mode::Observer => Some("section-mode-observer"),
    };
    if let Some(key) = mode {
        text::hint(ui, &state.locale.text(key));
    }
    let first = session.relevance().in_section(info.section).next();
    if first.is_some_and(|f| f.item == at.item) && !section.intro.is_empty() {
        let other = second_language(session, state.locale.lang());
        let style = Style::body().tone(Tone::Weak);
        item::pair(
            ui,
            &section.intro,
            state.locale.lang(),
            other.as_ref(),
            style,
        );
        ui.add_space(t.space.s);
    }
}

/// The sections with their progress; the items of the one that is shown.
fn sections(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    session: &Session,
    wordings: &Wordings,
    commands: &mut Vec<Command>,
) {
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.sunken)
        .inner_margin(Margin::same(t.space.s as i8));
    let panel = match text::direction(ui.ctx()) {
        crate::lang::Direction::Ltr => Panel::left("sections-ltr"),
        crate::lang::Direction::Rtl => Panel::right("sections-rtl"),
    };
    let here = session
        .record()
        .cursor
        .as_ref()
        .and_then(|at| session.questionnaire().info(&at.item))
        .map(|i| i.section);
    panel
        .frame(frame)
        .exact_size(if ui.available_width() < 800.0 {
            170.0
        } else {
            230.0
        })
        .resizable(false)
        .show(ui, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    text::column(ui, |ui| {
                        // Close together: twenty sections are to be seen at once.
                        ui.spacing_mut().item_spacing.y = 2.0;
                        for section in session.relevance().sections() {
                            section_row(
                                ui,
                                state,
                                open,
                                session,
                                (section, here == Some(section)),
                                wordings,
                                commands,
                            );
                        }
                        parked::links(ui, state, open, commands);
                        // What is missing is news only once most has been asked.
                        let late = open.progress.answered * 2 > open.progress.asked;
                        let missing = late && !open.completeness.missing.is_empty();
                        let wrong = !open.completeness.violations.is_empty()
                            || !open.completeness.failed.is_empty();
                        if missing || wrong {
                            ui.add_space(t.space.m);
                            open_points(ui, state, open, session, wordings, commands);
                        }
                    });
                });
        });
}

fn section_row(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    session: &Session,
    (section, here): (usize, bool),
    wordings: &Wordings,
    commands: &mut Vec<Command>,
) {
    let t = theme::of(ui.ctx());
    let Some(definition) = session.questionnaire().sections().get(section) else {
        return;
    };
    let progress = open.sections.get(section).copied().unwrap_or_default();
    let title = definition.title.get(state.locale.lang());
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        selected: here,
        fill_width: true,
        ..ButtonOptions::default()
    };
    let response = text::button_with(ui, title, options);
    let came_id = egui::Id::unique("section last shown");
    let came: Option<usize> = ui.data(|d| d.get_temp(came_id));
    if here && came != Some(section) {
        response.scroll_to_me(Some(egui::Align::Center));
        ui.data_mut(|d| d.insert_temp(came_id, section));
    }
    if response.clicked() {
        let places: Vec<&ItemRef> = session
            .relevance()
            .in_section(section)
            .filter(|at| at.row.is_none())
            .collect();
        let open_place = places
            .iter()
            .find(|at| session.shown_answer(at).is_none())
            .or(places.first());
        if let Some(at) = open_place {
            commands.push(Command::GoTo((*at).clone()));
        }
    }
    let (rect, _) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), 4.0), egui::Sense::hover());
    let inner = rect.shrink2(egui::vec2(t.space.s, 0.0));
    ui.painter().rect_filled(inner, 2.0, t.colours.line);
    let part = inner.width() * progress.answered as f32 / progress.asked.max(1) as f32;
    let mut done = inner;
    match text::direction(ui.ctx()) {
        crate::lang::Direction::Ltr => done.set_right(inner.left() + part),
        crate::lang::Direction::Rtl => done.set_left(inner.right() - part),
    }
    ui.painter().rect_filled(done, 2.0, t.colours.accent);
    if here {
        for at in session
            .relevance()
            .in_section(section)
            .filter(|at| at.row.is_none())
        {
            item_row(ui, state, session, at, wordings, commands);
        }
    }
}

fn item_row(
    ui: &mut Ui,
    state: &State,
    session: &Session,
    at: &ItemRef,
    wordings: &Wordings,
    commands: &mut Vec<Command>,
) {
    let Some(found) = session.questionnaire().item(&at.item) else {
        return;
    };
    if matches!(found.kind, ItemKind::Note) {
        return;
    }
    let Some(content) = state.content() else {
        return;
    };
    let t = theme::of(ui.ctx());
    let catalogue = &content.catalogue;
    let label = item::short_label(found, catalogue);
    let label = wordings.filled(label, state, catalogue, (session, at));
    let label = label.get(state.locale.lang()).to_owned();
    let here = session.record().cursor.as_ref() == Some(at);
    let style = if here {
        Style::small().bold()
    } else {
        Style::small().tone(Tone::Weak)
    };
    let go_to = state
        .locale
        .with1("interview-go-to", "question", label.clone());
    let size = egui::vec2(ui.available_width(), ITEM_ROW);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    let mut words = rect.shrink2(egui::vec2(0.0, 4.0));
    let dot = match text::direction(ui.ctx()) {
        crate::lang::Direction::Ltr => {
            words.set_left(rect.left() + 20.0);
            rect.left() + 10.0
        }
        crate::lang::Direction::Rtl => {
            words.set_right(rect.right() - 20.0);
            rect.right() - 10.0
        }
    };
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, t.corners(), t.colours.line);
    }
    let centre = egui::pos2(dot, rect.center().y);
    answered_mark(ui, centre, session.shown_answer(at), &t);
    text::paint(ui, words, &label, &style.one_line());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, go_to.clone()));
    if text::tooltip(response, &label).clicked() {
        commands.push(Command::GoTo(at.clone()));
    }
}

/// A dot: filled where there is an answer, a stroke where it is refused, not known or not asked.
fn answered_mark(ui: &Ui, centre: egui::Pos2, answer: Option<&Answer>, t: &theme::Theme) {
    let painter = ui.painter();
    let edge = egui::Stroke::new(1.0, t.colours.edge);
    match answer {
        None => {
            painter.circle_stroke(centre, 4.0, edge);
        }
        Some(Answer::Given(_)) => {
            painter.circle_filled(centre, 4.0, t.colours.accent);
        }
        Some(_) => {
            painter.circle_stroke(centre, 4.0, edge);
            let across = centre.x - 2.0..=centre.x + 2.0;
            painter.hline(across, centre.y, egui::Stroke::new(1.5, t.colours.ink_weak));
        }
    }
}

/// What stands between the interview and its close.
fn open_points(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    session: &Session,
    wordings: &Wordings,
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let Some(content) = state.content() else {
        return;
    };
    text::styled(ui, &l.text("interview-open-points"), Style::small().bold());
    let completeness = &open.completeness;
    let missing = completeness.missing.iter().map(|at| (at, None));
    let checks = completeness.violations.iter().map(|v| (&v.at, Some(v)));
    let failed = completeness.failed.iter().map(|at| (at, None));
    for (at, violation) in missing.chain(checks).chain(failed).take(6) {
        let Some(found) = session.questionnaire().item(&at.item) else {
            continue;
        };
        let label = item::short_label(found, &content.catalogue);
        let words = violation.map_or(label, |v| &v.message);
        let words = wordings.filled(words, state, &content.catalogue, (session, at));
        let words = words.get(l.lang()).to_owned();
        let tone = if violation.is_none_or(|v| v.must) {
            Tone::Danger
        } else {
            Tone::Warning
        };
        if open_point(ui, &words, tone).clicked() {
            let group = session
                .questionnaire()
                .info(&at.item)
                .and_then(|i| i.group.clone());
            commands.push(Command::GoTo(
                group.map_or_else(|| at.clone(), |g| ItemRef::top(&g)),
            ));
        }
    }
}

/// One of them, to press or to come to with Tab.
fn open_point(ui: &mut Ui, words: &str, tone: Tone) -> egui::Response {
    let t = theme::of(ui.ctx());
    let style = Style::small().tone(tone);
    let width = ui.available_width();
    let height = text::measure(ui, words, &style, Some(width)).y;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), egui::Sense::click());
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, t.corners(), t.colours.line);
    }
    text::paint(ui, rect, words, &style);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, words));
    response
}

/// A change to the interview, as a command.
#[must_use]
pub fn answer(at: &ItemRef, answer: Option<Answer>) -> Command {
    Command::Change(Change::Answer(at.clone(), answer))
}
