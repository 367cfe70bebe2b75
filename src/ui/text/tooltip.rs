//! What is said of a thing while the mouse rests on it.

use egui::Response;

use super::{Style, measure, styled};

/// The width at which a tooltip's lines are broken, in points.
const WIDTH: f32 = 320.0;

/// Says this, in any script, while the mouse rests on the thing.
#[must_use]
pub fn tooltip(response: Response, words: &str) -> Response {
    response.on_hover_ui(|ui| {
        // A short one is as wide as its words.
        let wide = measure(ui, words, &Style::small(), None).x.ceil() + 1.0;
        ui.set_max_width(wide.min(WIDTH));
        styled(ui, words, Style::small());
    })
}
