//! Where a figure comes from: from the figure to the competences, from these to the answers; the counsellor's rating is
//! given here too, and what changes is said at once.

mod fit;
mod level;
mod rows;
mod told;

use egui::{CentralPanel, Frame, Key, Margin, Modifiers, Panel, ScrollArea, Ui};

use self::told::{Line, Teller, Told};
use super::text::{self, ButtonKind, Style, Tone};
use super::theme;
use crate::app::{Command, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::competence::CompetenceId;
use crate::dossier::explanation::{RatingPlace, rated};
use crate::lang::{Digits, Direction, LangId, MessageArgs};
use crate::occupation::{Catalogue, OccupationId};

pub use rows::figure_link;
pub use told::Topic;

/// How wide the panel is beside what it explains.
const WIDTH: f32 = 430.0;
/// The least room that what is explained keeps beside it.
const BESIDE: f32 = 420.0;

/// The explanation that is open: the way that was gone, from the first figure down.
#[derive(Default)]
pub struct Explanation {
    trail: Vec<Topic>,
    of: Option<RecordId>,
    kept: Option<Kept>,
    changed: Option<Changed>,
    /// The topic the keyboard was brought to.
    arrived: Option<Topic>,
}

/// An explanation in words, for one state of the answers and one language.
struct Kept {
    of: (RecordId, u64, LangId, Digits, Vec<Topic>),
    told: Option<Told>,
    /// The rating that was given from here, before and after.
    change: Vec<String>,
}

/// A rating that was given from here.
struct Changed {
    interview: usize,
    competence: CompetenceId,
    level: Option<f64>,
    points: Option<(OccupationId, Option<f64>)>,
}

impl Explanation {
    /// Explains a figure.
    pub fn open(&mut self, topic: Topic, open: &OpenDossier) {
        self.of = Some(open.id);
        self.trail = vec![topic];
        self.changed = None;
        self.kept = None;
        self.arrived = None;
    }

    /// Explains a figure; closes the explanation where it is the one that is open.
    pub fn toggle(&mut self, topic: Topic, open: &OpenDossier) {
        if self.is_open(open) && self.trail == [topic.clone()] {
            self.close();
        } else {
            self.open(topic, open);
        }
    }

    /// Whether something of this dossier is explained.
    pub fn is_open(&self, open: &OpenDossier) -> bool {
        self.of == Some(open.id) && !self.trail.is_empty()
    }

    /// Whether the figures of this occupation are explained.
    pub fn is_of(&self, occupation: &OccupationId, open: &OpenDossier) -> bool {
        self.is_open(open) && self.trail.first() == Some(&Topic::Fit(occupation.clone()))
    }

    /// Closes it.
    pub fn close(&mut self) {
        self.trail.clear();
        self.changed = None;
        self.kept = None;
        self.arrived = None;
    }

    /// The panel at the end of the screen; where there is too little room the whole of it. Whether it took the whole.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) -> bool {
        if !self.is_open(open) {
            return false;
        }
        if !text::is_typing(ui.ctx())
            && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape))
        {
            self.trail.pop();
            if self.trail.is_empty() {
                self.close();
                return false;
            }
        }
        self.refresh(state, open, content);
        let t = theme::of(ui.ctx());
        let frame = Frame::new()
            .fill(t.colours.surface)
            .inner_margin(Margin::same(t.space.l as i8));
        if ui.available_width() < WIDTH + BESIDE {
            CentralPanel::default()
                .frame(frame)
                .show(ui, |ui| self.inside(ui, state, open, content, commands));
            return true;
        }
        let panel = match text::direction(ui.ctx()) {
            Direction::Ltr => Panel::right("explanation-ltr"),
            Direction::Rtl => Panel::left("explanation-rtl"),
        };
        panel
            .frame(frame)
            .exact_size(WIDTH)
            .resizable(false)
            .show(ui, |ui| self.inside(ui, state, open, content, commands));
        false
    }

    /// Makes the words anew where the answers, the language or the topic are others.
    fn refresh(&mut self, state: &State, open: &OpenDossier, content: &Content) {
        let l = &state.locale;
        let of = (
            open.id,
            open.revision,
            l.lang().clone(),
            l.digits(),
            self.trail.clone(),
        );
        if self.kept.as_ref().is_some_and(|kept| kept.of == of) {
            return;
        }
        let teller = Teller {
            open,
            catalogue: &content.catalogue,
            l,
        };
        let towards = self.trail.iter().rev().find_map(Topic::occupation);
        let told = self.trail.last().and_then(|t| teller.tell(t, towards));
        let change = self.changed.as_ref().map(|c| c.told(&teller));
        self.kept = Some(Kept {
            of,
            told,
            change: change.unwrap_or_default(),
        });
    }

    fn inside(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) {
        let t = theme::of(ui.ctx());
        let mut step = None;
        text::column(ui, |ui| {
            step = self.way(ui, state, open, content);
            ui.add_space(t.space.s);
            // Each page begins at its top.
            let salt = format!("{:?}", self.trail);
            ScrollArea::vertical()
                .id_salt(salt)
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    text::column(ui, |ui| {
                        let deeper = self.page(ui, state, open, content, commands);
                        if let Some(topic) = deeper {
                            step = Some(Step::Deeper(topic));
                        }
                    });
                });
        });
        match step {
            None => return,
            Some(Step::Close) => self.close(),
            Some(Step::Back(to)) => self.trail.truncate(to + 1),
            Some(Step::Deeper(topic)) => self.trail.push(topic),
        }
        ui.ctx().request_repaint();
    }

    /// The way that was gone, each step to go back to, and the way out.
    fn way(
        &self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
    ) -> Option<Step> {
        let l = &state.locale;
        let teller = Teller {
            open,
            catalogue: &content.catalogue,
            l,
        };
        let mut step = None;
        text::split_row(
            ui,
            |ui| {
                text::styled(
                    ui,
                    &l.text("why-title"),
                    Style::small().bold().tone(Tone::Weak).unwrapped(),
                );
            },
            |ui| {
                if text::button(ui, ButtonKind::Quiet, &l.text("why-close")).clicked() {
                    step = Some(Step::Close);
                }
            },
        );
        let before = self.trail.len().saturating_sub(1);
        for (position, topic) in self.trail.iter().enumerate().take(before) {
            let name = teller.name(topic);
            let words = l.with1("why-back", "topic", name);
            if rows::back(ui, &words).clicked() {
                step = Some(Step::Back(position));
            }
        }
        step
    }

    /// The page of the last step: figure, reasons, answers.
    fn page(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) -> Option<Topic> {
        let t = theme::of(ui.ctx());
        let kept = self.kept.take()?;
        let mut deeper = None;
        let mut rating = None;
        let mut taken_back = false;
        if let Some(told) = &kept.told {
            self.arrive(ui, &told.title);
            text::subheading(ui, &told.title);
            if !told.figure.is_empty() {
                text::styled(ui, &told.figure, Style::lead().tone(Tone::Accent));
            }
            if !told.about.is_empty() {
                text::hint(ui, &told.about);
            }
            for (position, line) in told.lines.iter().enumerate() {
                ui.push_id(position, |ui| match line {
                    Line::Heading(words) => {
                        ui.add_space(t.space.m);
                        text::styled(ui, words, Style::body().bold());
                    }
                    Line::Sentence(words, tone) => {
                        text::styled(ui, words, Style::body().tone(*tone));
                    }
                    Line::Note(words) => {
                        text::hint(ui, words);
                    }
                    Line::Changed => taken_back |= changed(ui, state, &kept.change),
                    Line::Deeper {
                        text,
                        figure,
                        note,
                        topic,
                    } => {
                        if rows::deeper(ui, text, figure, note).clicked() {
                            deeper = Some(topic.clone());
                        }
                    }
                    Line::Answered {
                        said,
                        counts,
                        of,
                        interview,
                        at,
                    } => {
                        if rows::answer(ui, &state.locale, said, counts, of).clicked() {
                            commands.push(Command::GoToIn(*interview, at.clone()));
                        }
                    }
                    Line::Rating {
                        competence,
                        name,
                        kept_in,
                        place,
                    } => {
                        let level = rows::rating(ui, &state.locale, name, kept_in, place);
                        if let Some(pressed) = level {
                            rating = Some((competence.clone(), place.clone(), pressed.level()));
                        }
                    }
                });
            }
        } else {
            text::hint(ui, &state.locale.text("why-none"));
        }
        self.kept = Some(kept);
        if taken_back && let Some(changed) = self.changed.take() {
            commands.push(Command::UndoIn(changed.interview));
        }
        if let Some((competence, place, level)) = rating {
            self.rate(&competence, &place, level, open, content, commands);
        }
        deeper
    }

    /// Keyboard and screen reader come to the explanation when it opens and with each step.
    fn arrive(&mut self, ui: &Ui, title: &str) {
        let id = egui::Id::unique("the explanation begins here");
        let sense = egui::Sense::focusable_noninteractive();
        let place = egui::Rect::from_min_size(ui.cursor().min, egui::Vec2::ZERO);
        let response = ui.interact(place, id, sense);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, title));
        if self.arrived.as_ref() != self.trail.last() {
            self.arrived = self.trail.last().cloned();
            response.request_focus();
        }
    }

    /// Keeps the counsellor's rating, and what the figures were before.
    fn rate(
        &mut self,
        competence: &CompetenceId,
        place: &RatingPlace,
        level: Option<u8>,
        open: &OpenDossier,
        content: &Content,
        commands: &mut Vec<Command>,
    ) {
        let Some(interview) = open.dossier.interviews.get(place.interview) else {
            return;
        };
        let Some(change) = rated(&interview.session, &place.at, competence, level) else {
            return;
        };
        let towards = self.trail.iter().rev().find_map(Topic::occupation);
        self.changed = Some(Changed {
            interview: place.interview,
            competence: competence.clone(),
            level: level_of(open, &content.catalogue, competence),
            points: towards.map(|id| (id.clone(), points_of(open, &content.catalogue, id))),
        });
        commands.push(Command::ChangeIn(place.interview, change));
    }
}

/// What a rating given here has changed, and the way back; whether that was pressed.
fn changed(ui: &mut Ui, state: &State, sentences: &[String]) -> bool {
    if sentences.is_empty() {
        return false;
    }
    for sentence in sentences {
        text::styled(ui, sentence, Style::body().bold().tone(Tone::Success));
    }
    let words = state.locale.text("why-undo");
    text::button(ui, ButtonKind::Secondary, &words).clicked()
}

/// A step on the way.
enum Step {
    Close,
    Back(usize),
    Deeper(Topic),
}

fn level_of(open: &OpenDossier, catalogue: &Catalogue, id: &CompetenceId) -> Option<f64> {
    let position = catalogue.framework().position(id)?;
    Some(open.derived.profile.at(position)?.level)
}

fn points_of(open: &OpenDossier, catalogue: &Catalogue, id: &OccupationId) -> Option<f64> {
    let position = catalogue.position(id)?;
    let mut ranking = open.derived.ranking.iter();
    ranking.find(|fit| fit.position == position)?.fit.index
}

impl Changed {
    /// Before and after, as sentences; none while nothing is other than before.
    fn told(&self, teller: &Teller<'_>) -> Vec<String> {
        let l = teller.l;
        let mut sentences = Vec::new();
        let words = |x: Option<f64>, decimals: usize| {
            x.map_or_else(|| l.text("not-assessed"), |x| l.number(x, decimals))
        };
        let mut say = |key: &str, before: Option<f64>, after: Option<f64>, decimals, name| {
            if before == after {
                return;
            }
            let mut args = MessageArgs::new();
            args.set("before", words(before, decimals));
            args.set("after", words(after, decimals));
            args.set("name", name);
            sentences.push(l.with(key, &args));
        };
        let name = |topic: Topic| teller.name(&topic);
        let after = level_of(teller.open, teller.catalogue, &self.competence);
        let competence = name(Topic::Level(self.competence.clone()));
        say("why-level-changed", self.level, after, 1, competence);
        if let Some((id, before)) = &self.points {
            let hundred = |x: Option<f64>| x.map(|x| x * 100.0);
            let after = hundred(points_of(teller.open, teller.catalogue, id));
            let occupation = name(Topic::Fit(id.clone()));
            say("why-points-changed", hundred(*before), after, 1, occupation);
        }
        sentences
    }
}
