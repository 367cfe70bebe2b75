//! Pages on the screen: the very marks that go to paper, line for line, at any size.

use std::sync::Arc;

use egui::{Color32, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::button::focus_ring;
use super::figure::paint;
use crate::lang::Direction;
use crate::report::{Page, Pages};
use crate::ui::theme;

/// Pages to look at; to be kept as long as they are the same.
#[derive(Debug, Clone)]
pub struct Sheets {
    pages: Arc<Pages>,
    /// What a screen reader reads of each.
    texts: Vec<String>,
}

impl Sheets {
    /// These pages.
    #[must_use]
    pub fn new(pages: Arc<Pages>) -> Self {
        let text = |page: &Page| page.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        Self {
            texts: pages.pages.iter().map(text).collect(),
            pages,
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.pages.pages.len()
    }

    /// Which way the document runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.pages.direction()
    }

    /// How many points of the screen a point of paper takes, so that a page is as wide as this.
    #[must_use]
    pub fn fitting(&self, width: f32) -> f32 {
        (width / self.pages.width).max(0.1)
    }

    /// Shows a page where the next widget would stand. Paper stays white, whatever the palette; a page that is not
    /// in sight is not painted. The keyboard goes from page to page, and a screen reader reads each.
    pub fn show(&self, ui: &mut Ui, index: usize, larger: f32, name: &str) -> Option<Response> {
        let page = self.pages.pages.get(index)?;
        let size = vec2(self.pages.width, self.pages.height) * larger;
        let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
        if ui.is_rect_visible(rect) {
            let theme = theme::of(ui.ctx());
            let edge = Stroke::new(1.0, theme.colours.line);
            ui.painter()
                .rect(rect, 0.0, Color32::WHITE, edge, StrokeKind::Outside);
            for op in &page.ops {
                paint(ui, rect.min, larger, op);
            }
            focus_ring(ui, &theme, rect, &response);
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Document, true, name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(self.texts.get(index).map_or("", String::as_str));
        });
        Some(response)
    }
}
