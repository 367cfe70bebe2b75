//! The questionnaire as counsellors see it, tried while it is written. Only what is in sight is drawn.

use std::collections::HashMap;
use std::time::Duration;

use egui::{Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::editing::{Edited, Editing};
use crate::app::{Command, OpenSource, State, Trial, WorkshopCommand};
use crate::authoring::{Content, Naming, Sentences};
use crate::interview::Describer;
use crate::lang::{Direction, LangId, Locale};
use crate::questionnaire::{ItemId, ItemRef, Questionnaire};
use crate::ui::item::{self, Asked};
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use crate::ui::theme;
use crate::ui::wordings::Wordings;

/// How high something is taken to be before it was drawn.
const HIGH: f32 = 180.0;
/// The same for an item that is not asked now.
const LOW: f32 = 52.0;

/// What the preview remembers.
#[derive(Default)]
pub struct Preview {
    lang: Option<LangId>,
    second: Option<LangId>,
    /// Whether everything runs against the direction of its language, to see what happens.
    turned: bool,
    typed: item::Typed,
    wordings: Wordings,
    editing: Editing,
    rows: Vec<Row>,
    /// What the rows are of: version and revision of what is tried.
    rows_of: Option<(u64, u64)>,
    heights: HashMap<Row, f32>,
    /// The heights of the rows, as they are known or taken to be.
    high: Vec<f32>,
    /// What the heights were measured at: width, languages, direction.
    heights_of: Option<(u32, Option<LangId>, Option<LangId>, bool)>,
    /// The item that the source or a press has chosen.
    chosen: Option<ItemId>,
    /// The item to be brought into sight, and how often that is tried again while heights around it become known.
    wanted: Option<(ItemId, u8)>,
    /// Whether the file can be changed.
    own: bool,
    /// How far to scroll, so that what is seen stays where it is.
    scroll_to: Option<f32>,
}

/// A part of the preview.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Row {
    /// The title of a section, by position.
    Section(usize),
    /// An item, and whether it is asked now.
    Item(ItemId, bool),
}

impl Preview {
    /// Begins with another questionnaire.
    pub fn begin(&mut self) {
        *self = Self {
            lang: self.lang.take(),
            second: self.second.take(),
            ..Self::default()
        };
    }

    /// Brings an item into sight.
    pub fn show(&mut self, item: ItemId) {
        self.chosen = Some(item.clone());
        self.wanted = Some((item, 8));
    }

    /// Turns what is being typed into commands.
    pub fn keep_what_is_typed(&mut self, open: Option<&OpenSource>, commands: &mut Vec<Command>) {
        if let Some(trial) = open.and_then(|open| open.trial.as_ref()) {
            let mut asked = Vec::new();
            self.typed.commit_all(&trial.session, &mut asked);
            commands.extend(asked.into_iter().filter_map(tried));
        }
    }

    /// Draws it; the item that was pressed.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenSource,
        commands: &mut Vec<Command>,
    ) -> Option<ItemId> {
        let l = &state.locale;
        let (Some(trial), Some(content)) = (&open.trial, state.content()) else {
            let waits = open.checked.is_none() || state.content().is_none();
            let key = if waits {
                "loading"
            } else {
                "workshop-no-preview"
            };
            text::hint(ui, &l.text(key));
            return None;
        };
        let lang = self.language(state, trial);
        let locale = state.locales.get(&lang);
        self.switches(ui, state, trial, &lang, commands);
        self.list(trial);
        self.own = open.is_own();
        let mut asked = Vec::new();
        let direction = match (locale.direction(), self.turned) {
            (direction, false) => direction,
            (Direction::Ltr, true) => Direction::Rtl,
            (Direction::Rtl, true) => Direction::Ltr,
        };
        let pressed = text::in_direction(ui, direction, |ui| {
            self.rows(ui, (state, content, trial), &locale, &mut asked)
        })
        .inner;
        let now = ui.input(|i| i.time);
        if self.typed.commit_rested(now, &trial.session, &mut asked) {
            ui.ctx().request_repaint();
        }
        if let Some(wait) = self.typed.rests_in(now) {
            let wait = Duration::from_secs_f64(wait);
            ui.ctx().request_repaint_after(wait);
        }
        commands.extend(asked.into_iter().filter_map(tried));
        if pressed.is_some() {
            self.chosen.clone_from(&pressed);
        }
        pressed
    }

    /// The language it is shown in: the chosen one, else the reader's, else the one it was written in.
    fn language(&self, state: &State, trial: &Trial) -> LangId {
        let source = trial.session.questionnaire().source();
        let declared = |lang: &&LangId| source.languages.contains(lang);
        self.lang
            .as_ref()
            .filter(declared)
            .or_else(|| Some(state.locale.lang()).filter(declared))
            .unwrap_or(&source.source_language)
            .clone()
    }

    fn switches(
        &mut self,
        ui: &mut Ui,
        state: &State,
        trial: &Trial,
        lang: &LangId,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let source = trial.session.questionnaire().source();
        let mut chosen = None;
        text::row_wrapped(ui, |ui| {
            text::styled(ui, &l.text("workshop-language"), Style::small().unwrapped());
            for language in source.languages.iter().filter(|l| state.locales.has(l)) {
                let own = state.locales.name(language);
                let name = l.with1("workshop-in-language", "language", own.clone());
                if switch(ui, &own, &name, language == lang) {
                    chosen = Some(language.clone());
                }
            }
        });
        if let Some(language) = chosen {
            commands.push(Command::Workshop(WorkshopCommand::Speak(language.clone())));
            self.lang = Some(language);
        }
        text::row_wrapped(ui, |ui| {
            text::styled(ui, &l.text("workshop-second"), Style::small().unwrapped());
            for language in source.languages.iter().filter(|l| *l != lang) {
                let own = state.locales.name(language);
                let name = l.with1("workshop-beside", "language", own.clone());
                let on = self.second.as_ref() == Some(language);
                if switch(ui, &own, &name, on) {
                    self.second = (!on).then(|| language.clone());
                }
            }
        });
        text::row_wrapped(ui, |ui| {
            let fill = [
                ("workshop-fill-in", WorkshopCommand::FillIn),
                ("workshop-empty", WorkshopCommand::Empty),
            ];
            for (key, command) in fill {
                if text::button(ui, ButtonKind::Secondary, &l.text(key)).clicked() {
                    commands.push(Command::Workshop(command));
                }
            }
            let turn = l.text("workshop-turn");
            if switch(ui, &turn, &turn, self.turned) {
                self.turned = !self.turned;
            }
        });
    }

    /// The rows, made anew when what is tried has changed.
    fn list(&mut self, trial: &Trial) {
        let now = Some((trial.version, trial.session.revision()));
        if self.rows_of == now {
            return;
        }
        self.rows_of = now;
        self.wordings.forget();
        self.high.clear();
        self.rows.clear();
        let relevance = trial.session.relevance();
        for (nth, section) in trial.session.questionnaire().sections().iter().enumerate() {
            self.rows.push(Row::Section(nth));
            for item in &section.items {
                let shown = relevance.is_shown(&ItemRef::top(&item.id));
                self.rows.push(Row::Item(item.id.clone(), shown));
            }
        }
    }

    fn rows(
        &mut self,
        ui: &mut Ui,
        tried: (&State, &Content, &Trial),
        locale: &Locale,
        asked: &mut Vec<Command>,
    ) -> Option<ItemId> {
        let (_, _, trial) = tried;
        let questionnaire = trial.session.questionnaire();
        let gap = theme::of(ui.ctx()).space.m;
        let width = ui.available_width();
        let measured = Some((
            width.to_bits(),
            self.lang.clone(),
            self.second.clone(),
            self.turned,
        ));
        if self.heights_of != measured {
            self.heights_of = measured;
            self.heights.clear();
            self.high.clear();
        }
        if self.high.len() != self.rows.len() {
            self.high = self.rows.iter().map(|row| self.height(row)).collect();
        }
        let mut tops = Vec::with_capacity(self.rows.len());
        let mut below = 0.0;
        for high in &self.high {
            tops.push(below);
            below += high + gap;
        }
        let mut area = ScrollArea::vertical()
            .id_salt(("tried", &questionnaire.source().id))
            .auto_shrink([false, false]);
        if let Some(offset) = self.scroll_to.take() {
            area = area.vertical_scroll_offset(offset);
        }
        let wanted = self.wanted.take();
        if let Some((wanted, _)) = &wanted {
            // Of an item in a group, the group.
            let info = questionnaire.info(wanted);
            let top = info.and_then(|i| i.group.clone());
            let top = top.unwrap_or_else(|| wanted.clone());
            let place = self
                .rows
                .iter()
                .position(|row| matches!(row, Row::Item(id, _) if *id == top));
            if let Some(top) = place.and_then(|nth| tops.get(nth)) {
                area = area.vertical_scroll_offset((top - gap).max(0.0));
            }
        }
        let mut pressed = None;
        // What comes into sight from above may be of another height than was thought: what is seen stays where it is.
        let mut slipped = 0.0;
        let mut learnt = false;
        let shown = area.show_viewport(ui, |ui, seen| {
            ui.set_height(below);
            let corner = ui.max_rect().min;
            let first = tops
                .partition_point(|top| *top < seen.top())
                .saturating_sub(1);
            let near = first..(first + 64).min(self.rows.len());
            let rows = self.rows.get(near).unwrap_or_default().to_vec();
            let mut at = tops.get(first).copied().unwrap_or_default();
            for (nth, row) in (first..).zip(rows) {
                if at > seen.bottom() {
                    break;
                }
                let thought = self.high.get(nth).copied().unwrap_or(HIGH);
                let place = Rect::from_min_size(
                    pos2(corner.x, corner.y + at),
                    vec2(ui.max_rect().width() - gap, thought),
                );
                let builder = UiBuilder::new()
                    .max_rect(place)
                    .id_salt(("row", &row))
                    .layout(match text::direction(ui.ctx()) {
                        Direction::Ltr => egui::Layout::top_down(egui::Align::Min),
                        Direction::Rtl => egui::Layout::top_down(egui::Align::Max),
                    });
                let mut child = ui.new_child(builder);
                match &row {
                    Row::Section(nth) => self.section(&mut child, questionnaire, *nth, locale),
                    Row::Item(id, shown) => {
                        if self.item(&mut child, tried, locale, (id, *shown), asked) {
                            pressed = Some(id.clone());
                        }
                    }
                }
                let high = child.min_rect().height();
                if (high - thought).abs() > 0.5 {
                    if at < seen.top() {
                        slipped += high - thought;
                    }
                    self.heights.insert(row, high);
                    if let Some(known) = self.high.get_mut(nth) {
                        *known = high;
                    }
                    learnt = true;
                    ui.ctx().request_repaint();
                }
                at += high + gap;
            }
        });
        if let Some((wanted, again)) = wanted {
            let again = again.checked_sub(1).filter(|_| learnt);
            self.wanted = again.map(|again| (wanted, again));
        } else if slipped.abs() > 0.5 {
            self.scroll_to = Some((shown.state.clamped_offset().y + slipped).max(0.0));
        }
        pressed
    }

    fn height(&self, row: &Row) -> f32 {
        let known = self.heights.get(row).copied();
        known.unwrap_or(match row {
            Row::Item(_, true) => HIGH,
            Row::Item(_, false) | Row::Section(_) => LOW,
        })
    }

    fn section(&self, ui: &mut Ui, questionnaire: &Questionnaire, nth: usize, locale: &Locale) {
        let Some(section) = questionnaire.sections().get(nth) else {
            return;
        };
        let (mine, other) = (locale.lang(), self.second.as_ref());
        let title = Style::lead().bold().tone(Tone::Accent);
        item::pair(ui, &section.title, mine, other, title);
        if !section.intro.is_empty() {
            let intro = Style::body().tone(Tone::Weak);
            item::pair(ui, &section.intro, mine, other, intro);
        }
    }

    /// One item; whether it was pressed.
    fn item(
        &mut self,
        ui: &mut Ui,
        (state, content, trial): (&State, &Content, &Trial),
        locale: &Locale,
        (id, shown): (&ItemId, bool),
        asked: &mut Vec<Command>,
    ) -> bool {
        let session = &trial.session;
        let Some(found) = session.questionnaire().item(id) else {
            return false;
        };
        let chosen = self.is_chosen(session.questionnaire(), id);
        let mut pressed = false;
        let frame = text::card(ui, |ui| {
            // The name leads to the source, also by keyboard.
            let name = state
                .locale
                .with1("workshop-to-source", "item", id.as_str().to_owned());
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                name: Some(&name),
                selected: chosen,
                ..ButtonOptions::default()
            };
            let unfolded = self.editing.item.as_ref() == Some(id);
            text::row(ui, |ui| {
                pressed = text::button_with(ui, id.as_str(), options).clicked();
                if self.own {
                    let words = state.locale.text("workshop-edit");
                    let name = format!("{words}: {id}");
                    if switch(ui, &words, &name, unfolded) {
                        self.editing.toggle(id);
                    }
                }
                if !shown {
                    let hidden = state.locale.text("workshop-hidden");
                    let style = Style::small().tone(Tone::Warning);
                    text::styled(ui, &hidden, style.unwrapped());
                }
            });
            if unfolded && self.own {
                let edited = Edited {
                    state,
                    questionnaire: session.questionnaire(),
                    language: locale.lang(),
                };
                self.editing.ui(ui, &edited, found, asked);
            }
            if !shown {
                let label = item::short_label(found, &content.catalogue);
                text::styled(ui, label.get(locale.lang()), Style::body().tone(Tone::Weak));
                if let Some(condition) = found.show_if.as_ref().filter(|_| !unfolded) {
                    let source = session.questionnaire().source();
                    let said = Sentences::new(source, &state.locale, Naming::Labels);
                    text::hint(ui, &said.only_if(condition));
                }
                return;
            }
            let describer = Describer {
                locale,
                catalogue: &content.catalogue,
                questionnaire: session.questionnaire(),
            };
            let mut means = Asked {
                state,
                session,
                catalogue: &content.catalogue,
                finder: content.finder(),
                describer,
                locale,
                other: self.second.as_ref(),
                completeness: &trial.completeness,
                listening: &trial.listening,
                dossier: None,
                interpreter: "",
                manner: None,
                wordings: &self.wordings,
                typed: &mut self.typed,
                commands: asked,
            };
            item::among_others(ui, &mut means, found, &ItemRef::top(id));
        });
        let rect = frame.response.rect;
        let t = theme::of(ui.ctx());
        if chosen {
            let ring = Stroke::new(2.0, t.colours.accent);
            ui.painter()
                .rect_stroke(rect, t.corners(), ring, StrokeKind::Inside);
        }
        let clip = ui.clip_rect();
        let here = ui.input(|i| {
            let at = i.pointer.interact_pos();
            i.pointer.primary_clicked()
                && at.is_some_and(|at| rect.contains(at) && clip.contains(at))
        });
        pressed || here && !chosen
    }

    /// Whether it is the chosen item, or the group of it.
    fn is_chosen(&self, questionnaire: &Questionnaire, id: &ItemId) -> bool {
        let Some(chosen) = &self.chosen else {
            return false;
        };
        let group = questionnaire.info(chosen).and_then(|i| i.group.as_ref());
        chosen == id || group == Some(id)
    }
}

fn switch(ui: &mut Ui, words: &str, name: &str, on: bool) -> bool {
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        selected: on,
        name: Some(name),
        ..ButtonOptions::default()
    };
    text::button_with(ui, words, options).clicked()
}

/// What is asked in an interview, asked of the preview.
fn tried(command: Command) -> Option<Command> {
    match command {
        Command::Change(change) => Some(Command::Workshop(WorkshopCommand::Answer(change))),
        Command::Workshop(_) => Some(command),
        _ => None,
    }
}
