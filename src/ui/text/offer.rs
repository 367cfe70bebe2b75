//! One of several things that may be meant: a row to press, in one language or two, with a note below.

use egui::{CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::button::focus_ring;
use super::painter::shape;
use super::{Style, Tone};
use crate::lang::Direction;
use crate::ui::theme;

/// What a row offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfferOptions<'a> {
    /// The same text in another language, which runs its own way, in the second half of the row.
    pub beside: Option<(&'a str, Direction)>,
    /// What is to be said of it, below its text.
    pub note: Option<&'a str>,
    /// Whether the keys have come to it.
    pub marked: bool,
}

/// Something that may be meant.
pub fn offer_row(ui: &mut Ui, text: &str, options: OfferOptions<'_>) -> Response {
    let theme = theme::of(ui.ctx());
    let direction = super::direction(ui.ctx());
    let padding = vec2(theme.space.m, theme.space.xs + 1.0);
    let width = ui.available_width();
    let room = (width - padding.x * 2.0).max(1.0);
    let half = ((room - theme.space.l) / 2.0).max(1.0);
    let beside = options.beside.map(|(words, runs)| {
        let style = Style::body().running(runs);
        shape(ui.ctx(), words, &style, Some(half))
    });
    let first = if beside.is_some() { half } else { room };
    let style = Style::body().running(direction);
    let style = if options.marked { style.bold() } else { style };
    let title = shape(ui.ctx(), text, &style, Some(first));
    let note_style = Style::small().tone(Tone::Weak).running(direction);
    let note = options
        .note
        .map(|note| shape(ui.ctx(), note, &note_style, Some(first)));
    let note_height = note.as_ref().map_or(0.0, |note| note.size().y);
    let beside_height = beside.as_ref().map_or(0.0, |words| words.size().y);
    let inner = (title.size().y + note_height).max(beside_height);
    let height = (inner + padding.y * 2.0).max(theme.target);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        let c = &theme.colours;
        let over = response.hovered() || response.is_pointer_button_down_on();
        let (fill, edge) = match (options.marked, over) {
            (true, _) => (c.accent_soft, c.accent),
            (false, true) => (c.sunken, c.line),
            (false, false) => (c.surface, c.line),
        };
        ui.painter().rect(
            rect,
            theme.corners(),
            fill,
            Stroke::new(1.0, edge),
            StrokeKind::Inside,
        );
        let inside = Rect::from_center_size(rect.center(), vec2(room, inner));
        let (start, end) = match direction {
            Direction::Ltr => (
                inside.with_max_x(inside.left() + first),
                inside.with_min_x(inside.right() - half),
            ),
            Direction::Rtl => (
                inside.with_min_x(inside.right() - first),
                inside.with_max_x(inside.left() + half),
            ),
        };
        title.paint(ui.painter(), start);
        if let Some(words) = beside {
            words.paint(ui.painter(), end);
        }
        if let Some(note) = note {
            let below = start.with_min_y(inside.top() + title.size().y);
            note.paint(ui.painter(), below);
        }
        focus_ring(ui, &theme, rect, &response);
    }
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Button, ui.is_enabled(), text);
        info.selected = options.marked.then_some(true);
        info
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}
