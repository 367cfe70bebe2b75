//! The rows of an explanation: what leads deeper, an answer with the way to it, and the counsellor's rating.

use egui::{CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::dossier::explanation::{RatingPlace, RatingSlot};
use crate::interview::level_key;
use crate::lang::{Direction, Locale};
use crate::questionnaire::EvidenceSource;
use crate::ui::text::{self, Align, ButtonKind, ButtonOptions, Style, Tone};
use crate::ui::theme;

/// A figure that can be asked where it comes from: small text, underlined under the pointer or the keyboard.
pub fn figure_link(ui: &mut Ui, words: &str, name: &str) -> Response {
    pressed(ui, words, Style::small().tone(Tone::Accent), name)
}

/// The way back to a step.
pub fn back(ui: &mut Ui, words: &str) -> Response {
    let sign = match text::direction(ui.ctx()) {
        Direction::Ltr => '‹',
        Direction::Rtl => '›',
    };
    let shown = format!("{sign}  {words}");
    pressed(ui, &shown, Style::small().tone(Tone::Accent), words)
}

/// A text over the whole width that can be pressed.
fn pressed(ui: &mut Ui, words: &str, style: Style, name: &str) -> Response {
    let t = theme::of(ui.ctx());
    let width = ui.available_width();
    let size = text::measure(ui, words, &style, Some(width));
    let height = (size.y + t.space.xs).max(t.target * 0.75);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        let inside = Rect::from_center_size(rect.center(), vec2(width, size.y));
        text::paint(ui, inside, words, &style);
        if response.hovered() || response.has_focus() {
            let end = size.x.min(width);
            let across = match text::direction(ui.ctx()) {
                Direction::Ltr => inside.left()..=inside.left() + end,
                Direction::Rtl => inside.right() - end..=inside.right(),
            };
            let line = egui::Stroke::new(1.0, t.colours.accent);
            ui.painter().hline(across, inside.bottom(), line);
        }
        ring(ui, rect, &response);
    }
    response.widget_info(|| WidgetInfo {
        // The name says what a press does; the figure itself is the value.
        current_text_value: Some(words.to_owned()),
        ..WidgetInfo::labeled(Role::Link, ui.is_enabled(), name)
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn ring(ui: &Ui, rect: Rect, response: &Response) {
    if response.has_focus() {
        let t = theme::of(ui.ctx());
        let ring = egui::Stroke::new(2.0, t.colours.focus);
        let kind = egui::StrokeKind::Outside;
        ui.painter().rect_stroke(rect, t.corners(), ring, kind);
    }
}

/// Something that is explained further: what, its figure at the end of the line, and a note below.
pub fn deeper(ui: &mut Ui, words: &str, figure: &str, note: &str) -> Response {
    let t = theme::of(ui.ctx());
    let width = ui.available_width();
    let padding = vec2(t.space.s, t.space.xs);
    let inner = width - padding.x * 2.0;
    let style = Style::body();
    let small = Style::small().tone(Tone::Weak);
    let figure_style = Style {
        align: Align::End,
        ..Style::body().bold().unwrapped()
    };
    let figure_size = text::measure(ui, figure, &figure_style, None);
    let figure_width = if figure.is_empty() {
        0.0
    } else {
        figure_size.x + t.space.m
    };
    let room = (inner - figure_width).max(1.0);
    let size = text::measure(ui, words, &style, Some(room));
    let note_height = if note.is_empty() {
        0.0
    } else {
        text::measure(ui, note, &small, Some(inner)).y
    };
    let height = (size.y.max(figure_size.y) + note_height + padding.y * 2.0).max(t.target);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() {
            t.colours.accent_soft
        } else {
            t.colours.sunken
        };
        ui.painter().rect_filled(rect, t.corners(), fill);
        let content = size.y.max(figure_size.y) + note_height;
        let inside = Rect::from_center_size(rect.center(), vec2(inner, content));
        let (words_rect, figure_rect) = match text::direction(ui.ctx()) {
            Direction::Ltr => (
                inside.with_max_x(inside.left() + room),
                inside.with_min_x(inside.right() - figure_size.x),
            ),
            Direction::Rtl => (
                inside.with_min_x(inside.right() - room),
                inside.with_max_x(inside.left() + figure_size.x),
            ),
        };
        text::paint(ui, words_rect, words, &style);
        if !figure.is_empty() {
            text::paint(ui, figure_rect, figure, &figure_style);
        }
        if !note.is_empty() {
            let below = Rect::from_min_max(
                pos2(inside.left(), inside.bottom() - note_height),
                inside.max,
            );
            text::paint(ui, below, note, &small);
        }
        ring(ui, rect, &response);
    }
    response.widget_info(|| {
        let parts = [words, figure, note].into_iter().filter(|p| !p.is_empty());
        let name = parts.collect::<Vec<_>>().join(", ");
        WidgetInfo::labeled(Role::Link, ui.is_enabled(), name)
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// An answer, what it counts for, and the way to it.
pub fn answer(ui: &mut Ui, l: &Locale, said: &str, counts: &str, of: &str) -> Response {
    text::styled(ui, said, Style::small());
    let words = l.text("why-to-answer");
    let shown = if counts.is_empty() {
        words.clone()
    } else {
        format!("{counts} · {words}")
    };
    let mut args = crate::lang::MessageArgs::new();
    args.set("answer", said);
    args.set("of", of);
    let name = l.with("why-to-answer-name", &args);
    figure_link(ui, &shown, &name)
}

/// What was pressed of a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// This level.
    Level(u8),
    /// The level that was there: it is taken back.
    Back,
}

impl Pressed {
    fn of(level: u8, on: bool) -> Self {
        if on { Self::Back } else { Self::Level(level) }
    }

    /// The level that is to be kept.
    pub fn level(self) -> Option<u8> {
        match self {
            Self::Level(level) => Some(level),
            Self::Back => None,
        }
    }
}

/// The counsellor's rating at one place: five steps, or for a task whether it was seen. What was pressed.
pub fn rating(
    ui: &mut Ui,
    l: &Locale,
    competence: &str,
    kept_in: &str,
    place: &RatingPlace,
) -> Option<Pressed> {
    let mut pressed = None;
    if kept_in != competence {
        text::styled(ui, kept_in, Style::small());
    }
    match &place.slot {
        RatingSlot::Silent(_) => {}
        RatingSlot::Levels(ratings) => {
            let mut word = l.text("why-rating-empty");
            text::row(ui, |ui| {
                for level in 0..=4u8 {
                    let on = ratings.get(EvidenceSource::Observed) == Some(level);
                    let figure = l.number(f64::from(level), 0);
                    let step = l.text(level_key(level));
                    let mut args = crate::lang::MessageArgs::new();
                    args.set("competence", competence);
                    args.set("place", kept_in);
                    args.set("level", figure.clone());
                    let name = l.with("why-rating-step", &args);
                    let options = ButtonOptions {
                        selected: on,
                        name: Some(&name),
                        ..ButtonOptions::default()
                    };
                    let button = text::button_with(ui, &figure, options);
                    if text::tooltip(button, &step).clicked() {
                        pressed = Some(Pressed::of(level, on));
                    }
                    if on {
                        word = step;
                    }
                }
            });
            text::hint(ui, &word);
        }
        RatingSlot::Task(told) => {
            let on = told.shown == Some(EvidenceSource::Observed);
            let words = l.text("why-rating-seen");
            let mut args = crate::lang::MessageArgs::new();
            args.set("competence", competence);
            args.set("place", kept_in);
            args.set("level", words.clone());
            let name = l.with("why-rating-step", &args);
            let options = ButtonOptions {
                kind: ButtonKind::Secondary,
                selected: on,
                name: Some(&name),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &words, options).clicked() {
                pressed = Some(Pressed::of(0, on));
            }
            text::hint(ui, &l.text("why-rating-task"));
        }
    }
    pressed
}
