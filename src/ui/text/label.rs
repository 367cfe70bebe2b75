//! Text that is only read.

use egui::{Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::painter::shape;
use super::selection::select;
use super::{Size, Style, Tone, tooltip};

/// Plain text, broken at the width there is.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    styled(ui, text, Style::body())
}

/// The heading of a screen.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    show(
        ui,
        text,
        &Style {
            size: Size::Title,
            ..Style::default()
        }
        .bold(),
        Role::Heading,
    )
}

/// The heading of a part.
pub fn subheading(ui: &mut Ui, text: &str) -> Response {
    show(ui, text, &Style::lead().bold(), Role::Heading)
}

/// A note that explains.
pub fn hint(ui: &mut Ui, text: &str) -> Response {
    styled(ui, text, Style::small().tone(Tone::Weak))
}

/// Text in a style of your own.
pub fn styled(ui: &mut Ui, text: &str, style: Style) -> Response {
    show(ui, text, &style, Role::Label)
}

/// The size a text takes, in points, without drawing it.
#[must_use]
pub fn measure(ui: &Ui, text: &str, style: &Style, max_width: Option<f32>) -> Vec2 {
    shape(ui.ctx(), text, style, max_width).size()
}

/// Draws a text into a rectangle, without a widget: for figures and cells that have their own.
pub fn paint(ui: &Ui, rect: Rect, text: &str, style: &Style) {
    shape(ui.ctx(), text, style, Some(rect.width())).paint(ui.painter(), rect);
}

fn show(ui: &mut Ui, text: &str, style: &Style, role: Role) -> Response {
    let available = ui.available_width();
    let limit = (style.wrap || style.max_lines.is_some()).then_some(available);
    let shaped = shape(ui.ctx(), text, style, limit);
    // In a column a text takes the whole width, so that its start is the column's start in either direction.
    let fills =
        style.wrap && ui.layout().is_vertical() && available.is_finite() && !ui.is_sizing_pass();
    let size = shaped.size();
    let width = if fills { available } else { size.x };
    // Selected with the mouse, but no stop on the way of the Tab key.
    let sense = Sense::click_and_drag() - Sense::FOCUSABLE;
    let (rect, response) = ui.allocate_exact_size(vec2(width, size.y), sense);
    if ui.is_rect_visible(rect) {
        select(ui, &response, &shaped, shaped.corner(rect));
        shaped.paint(ui.painter(), rect);
    }
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), text));
    if shaped.layout.is_elided() {
        return tooltip(response, text);
    }
    response
}
