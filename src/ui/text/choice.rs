//! One choice of a question: a radio button or a checkbox with its text, pressed anywhere on the row.

use egui::{
    Color32, CursorIcon, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo,
};
use egui::{pos2, vec2};

use super::button::focus_ring;
use super::painter::shape;
use super::{DirectionChoice, Style, Tone};
use crate::lang::Direction;
use crate::ui::theme::{self, Theme};

/// Whether one or several may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mark {
    /// One of them.
    #[default]
    Radio,
    /// Each for itself.
    Checkbox,
}

/// What a choice shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChoiceOptions<'a> {
    /// Whether one or several may be chosen.
    pub mark: Mark,
    /// Whether it is chosen.
    pub on: bool,
    /// A note below its text.
    pub help: Option<&'a str>,
    /// The same text in another language, which runs its own way, in the second half of the row.
    pub beside: Option<(&'a str, Direction)>,
    /// Which way it runs; none for the way of the screen.
    pub direction: Option<DirectionChoice>,
    /// Its name for assistive technology, where that is not its text.
    pub name: Option<&'a str>,
}

const MARK: f32 = 18.0;

/// A choice.
pub fn choice_row(ui: &mut Ui, mark: Mark, on: bool, text: &str) -> Response {
    choice_row_with(
        ui,
        ChoiceOptions {
            mark,
            on,
            ..ChoiceOptions::default()
        },
        text,
    )
}

/// A choice with options.
pub fn choice_row_with(ui: &mut Ui, options: ChoiceOptions<'_>, text: &str) -> Response {
    let theme = theme::of(ui.ctx());
    let style = Style {
        direction: options.direction,
        ..Style::body()
    };
    let direction = style.resolve(text, super::direction(ui.ctx()));
    let padding = vec2(theme.space.m, theme.space.s - 1.0);
    let indent = MARK + theme.space.m - 2.0;
    let width = ui.available_width();
    let room = (width - padding.x * 2.0 - indent).max(1.0);
    // Two languages share the row, so that a text and its translation begin on one line.
    let half = ((room - theme.space.l) / 2.0).max(1.0);
    let beside = options.beside.map(|(words, runs)| {
        let style = Style::body().running(runs);
        shape(ui.ctx(), words, &style, Some(half))
    });
    let room = if beside.is_some() { half } else { room };
    let label = shape(ui.ctx(), text, &style, Some(room));
    // The second line may be in the other language: it runs its own way.
    let note_style = Style {
        direction: options.direction.or(Some(DirectionChoice::Auto)),
        ..Style::small().tone(Tone::Weak)
    };
    let note = options
        .help
        .map(|help| shape(ui.ctx(), help, &note_style, Some(room)));
    let note_height = note.as_ref().map_or(0.0, |note| note.size().y);
    let beside_height = beside.as_ref().map_or(0.0, |words| words.size().y);
    let inner = (label.size().y + note_height).max(beside_height);
    let height = (inner + padding.y * 2.0).max(theme.target + 2.0);
    let width = if width.is_finite() && ui.layout().is_vertical() {
        width
    } else {
        label
            .size()
            .x
            .max(note.as_ref().map_or(0.0, |note| note.size().x))
            + indent
            + padding.x * 2.0
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        let c = &theme.colours;
        let over = response.hovered();
        let fill = if options.on {
            c.accent_soft
        } else if over {
            c.sunken
        } else {
            c.surface
        };
        let edge = if options.on || over { c.accent } else { c.line };
        ui.painter().rect(
            rect,
            theme.corners(),
            fill,
            Stroke::new(1.0, edge),
            StrokeKind::Inside,
        );
        let inside =
            Rect::from_center_size(rect.center(), vec2(rect.width() - padding.x * 2.0, inner));
        let (mark_x, text_rect) = match direction {
            Direction::Ltr => (
                inside.left() + MARK / 2.0,
                inside.with_min_x(inside.left() + indent),
            ),
            Direction::Rtl => (
                inside.right() - MARK / 2.0,
                inside.with_max_x(inside.right() - indent),
            ),
        };
        let middle = pos2(mark_x, inside.top() + label.first_line() / 2.0);
        let (text_rect, beside_rect) = halves(text_rect, half, direction);
        let text_rect = if beside.is_some() {
            text_rect
        } else {
            text_rect.union(beside_rect)
        };
        if let Some(words) = beside {
            words.paint(ui.painter(), beside_rect);
        }
        draw_mark(ui.painter(), &theme, options.mark, options.on, middle);
        label.paint(ui.painter(), text_rect);
        if let Some(note) = note {
            note.paint(
                ui.painter(),
                text_rect.with_min_y(inside.top() + label.size().y),
            );
        }
        focus_ring(ui, &theme, rect, &response);
    }
    response.widget_info(|| {
        let role = match options.mark {
            Mark::Radio => Role::RadioButton,
            Mark::Checkbox => Role::CheckBox,
        };
        WidgetInfo::selected(
            role,
            ui.is_enabled(),
            options.on,
            options.name.unwrap_or(text),
        )
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The first half of the room, and the second.
fn halves(room: Rect, half: f32, direction: Direction) -> (Rect, Rect) {
    let left = room.with_max_x(room.left() + half);
    let right = room.with_min_x(room.right() - half);
    match direction {
        Direction::Ltr => (left, right),
        Direction::Rtl => (right, left),
    }
}

fn draw_mark(painter: &Painter, theme: &Theme, mark: Mark, on: bool, middle: Pos2) {
    let c = &theme.colours;
    let edge = Stroke::new(1.5, if on { c.accent } else { c.edge });
    match mark {
        Mark::Radio => {
            painter.circle(middle, MARK / 2.0 - 1.0, c.surface, edge);
            if on {
                painter.circle_filled(middle, MARK / 2.0 - 4.5, c.accent);
            }
        }
        Mark::Checkbox => {
            let square = Rect::from_center_size(middle, vec2(MARK - 1.0, MARK - 1.0));
            let fill: Color32 = if on { c.accent } else { c.surface };
            painter.rect(square, 4.0, fill, edge, StrokeKind::Inside);
            if on {
                let tick = Stroke::new(2.2, c.on_accent);
                let [a, b, d] =
                    [vec2(-4.2, 0.3), vec2(-1.2, 3.4), vec2(4.4, -3.4)].map(|v| middle + v);
                painter.line(vec![a, b, d], tick);
            }
        }
    }
}
