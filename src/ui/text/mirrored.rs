//! Rows and columns that begin where reading begins, so that a screen is mirrored by construction.

use egui::{
    Align, Context, Frame, InnerResponse, Layout, Margin, Rect, Stroke, Ui, UiBuilder, pos2, vec2,
};

use crate::lang::Direction;
use crate::ui::theme;

fn slot() -> egui::Id {
    egui::Id::unique("bilan direction")
}

/// Sets the way the screens run.
pub fn set_direction(ctx: &Context, direction: Direction) {
    ctx.data_mut(|data| data.insert_temp(slot(), direction));
}

/// The way the screens run, or the part being drawn.
#[must_use]
pub fn direction(ctx: &Context) -> Direction {
    ctx.data(|data| data.get_temp(slot())).unwrap_or_default()
}

fn along(direction: Direction) -> Layout {
    match direction {
        Direction::Ltr => Layout::left_to_right(Align::Center),
        Direction::Rtl => Layout::right_to_left(Align::Center),
    }
}

fn down(direction: Direction) -> Layout {
    match direction {
        Direction::Ltr => Layout::top_down(Align::Min),
        Direction::Rtl => Layout::top_down(Align::Max),
    }
}

/// Side by side, from the start edge, centred on one line.
pub fn row<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let size = vec2(ui.available_width(), theme::of(ui.ctx()).target);
    let layout = along(direction(ui.ctx()));
    ui.allocate_ui_with_layout(size, layout, contents)
}

/// Side by side, from the start edge, going on in the next line where there is no more room.
pub fn row_wrapped<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let size = vec2(ui.available_width(), theme::of(ui.ctx()).target);
    let layout = along(direction(ui.ctx())).with_main_wrap(true);
    ui.allocate_ui_with_layout(size, layout, contents)
}

/// One below the other, at the start edge.
pub fn column<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let layout = down(direction(ui.ctx()));
    ui.with_layout(layout, contents)
}

/// A row with one group at its start and one at its end.
pub fn split_row<A, B>(
    ui: &mut Ui,
    start: impl FnOnce(&mut Ui) -> A,
    end: impl FnOnce(&mut Ui) -> B,
) -> (A, B) {
    let opposite = match direction(ui.ctx()) {
        Direction::Ltr => along(Direction::Rtl),
        Direction::Rtl => along(Direction::Ltr),
    };
    row(ui, |ui| {
        let at_start = start(ui);
        let at_end = ui.with_layout(opposite, end).inner;
        (at_start, at_end)
    })
    .inner
}

/// A column in which everything runs this way: what is shown in the beneficiary's language.
pub fn in_direction<R>(
    ui: &mut Ui,
    inside: Direction,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let outside = direction(ui.ctx());
    set_direction(ui.ctx(), inside);
    let shown = column(ui, contents);
    set_direction(ui.ctx(), outside);
    shown
}

/// A panel with an edge and room inside, as wide as there is room.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = theme::of(ui.ctx());
    Frame::new()
        .fill(theme.colours.surface)
        .stroke(Stroke::new(1.0, theme.colours.line))
        .corner_radius(theme.radius + 2)
        .inner_margin(Margin::same(theme.space.l as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            column(ui, contents).inner
        })
}

/// A sheet of paper: light whatever the palette, for what is drawn in the colours of paper.
pub fn paper<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = theme::of(ui.ctx());
    Frame::new()
        .fill(egui::Color32::WHITE)
        .stroke(Stroke::new(1.0, theme.colours.line))
        .corner_radius(theme.radius + 2)
        .inner_margin(Margin::same(theme.space.l as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            column(ui, contents).inner
        })
}

/// Two columns; the one at the start takes this part of the width.
pub fn side_by_side<A, B>(
    ui: &mut Ui,
    fraction: f32,
    start: impl FnOnce(&mut Ui) -> A,
    end: impl FnOnce(&mut Ui) -> B,
) -> (A, B) {
    let gap = theme::of(ui.ctx()).space.l;
    let room = ui.available_rect_before_wrap();
    let inner = (room.width() - gap).max(0.0);
    let first = (inner * fraction.clamp(0.0, 1.0)).round();
    let runs = direction(ui.ctx());
    let (start_x, end_x) = match runs {
        Direction::Ltr => (room.left(), room.left() + first + gap),
        Direction::Rtl => (room.right() - first, room.left()),
    };
    let part =
        |x: f32, width: f32| Rect::from_min_size(pos2(x, room.top()), vec2(width, room.height()));
    let at = |rect: Rect| UiBuilder::new().max_rect(rect).layout(down(runs));
    let mut child = ui.new_child(at(part(start_x, first)).id_salt("start"));
    let at_start = start(&mut child);
    let mut used = child.min_rect();
    let mut child = ui.new_child(at(part(end_x, inner - first)).id_salt("end"));
    let at_end = end(&mut child);
    used = used.union(child.min_rect());
    ui.advance_cursor_after_rect(Rect::from_min_max(
        room.left_top(),
        pos2(room.right(), used.bottom()),
    ));
    (at_start, at_end)
}
