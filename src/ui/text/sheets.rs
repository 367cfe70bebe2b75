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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use egui::Shape;
    use egui_kittest::Harness;
    use egui_kittest::kittest::{By, NodeT as _, Queryable as _};

    use super::*;
    use crate::lang::LangId;
    use crate::report::{Colour, Op};
    use crate::ui::theme::Palette;

    const RED: Color32 = Color32::from_rgb(200, 0, 0);

    /// A page with a red square and a line of text.
    fn page(number: usize) -> Page {
        let mut engine = crate::text::TextEngine::new();
        let style = crate::text::TextStyle::regular(10.0);
        let words = format!("Mots {number}");
        let layout = Arc::new(engine.layout(&crate::text::Paragraph::new(&words, style)));
        let ops = vec![
            Op::Rect {
                x: 10.0,
                y: 10.0,
                width: 20.0,
                height: 20.0,
                fill: Colour(200, 0, 0),
            },
            Op::Text {
                layout,
                line: 0,
                x: 10.0,
                y: 40.0,
                colour: Colour(0, 0, 0),
            },
        ];
        Page {
            beside_from: ops.len(),
            ops,
        }
    }

    fn twenty() -> Sheets {
        Sheets::new(Arc::new(Pages {
            title: String::new(),
            lang: LangId::french(),
            beside: None,
            width: 100.0,
            height: 140.0,
            pages: (1..=20).map(page).collect(),
        }))
    }

    /// Twenty pages, scrolled, so many times larger than on paper.
    fn shown(larger: &Cell<f32>, palette: Palette) -> Harness<'_> {
        let sheets = twenty();
        Harness::builder()
            .with_size(vec2(300.0, 300.0))
            .build_ui(move |ui| {
                theme::apply(ui.ctx(), palette);
                egui::ScrollArea::vertical().show(ui, |ui| {
                    for index in 0..sheets.count() {
                        sheets.show(ui, index, larger.get(), &format!("Page {}", index + 1));
                    }
                });
            })
    }

    /// Width of the squares, and how many sheets of white paper there are.
    fn painted(harness: &Harness<'_>) -> (Vec<f32>, usize) {
        let (mut squares, mut sheets) = (Vec::new(), 0);
        for clipped in &harness.output().shapes {
            if let Shape::Rect(rect) = &clipped.shape {
                if rect.fill == RED {
                    squares.push(rect.rect.width());
                }
                sheets += usize::from(rect.fill == Color32::WHITE);
            }
        }
        (squares, sheets)
    }

    #[test]
    fn only_pages_in_sight_are_painted_and_paper_is_white() {
        for palette in [Palette::Light, Palette::Dark] {
            let larger = Cell::new(1.0);
            let mut harness = shown(&larger, palette);
            harness.run();
            let (squares, sheets) = painted(&harness);
            assert_eq!(
                (squares.len(), sheets),
                (2, 2),
                "of twenty pages of 140 points"
            );
            larger.set(2.5);
            harness.run();
            let (squares, sheets) = painted(&harness);
            assert_eq!(sheets, 1);
            assert!((squares[0] - 50.0).abs() < 0.01, "{squares:?}");
        }
    }

    #[test]
    fn every_page_is_read_out_and_the_keyboard_comes_to_it() {
        let larger = Cell::new(1.0);
        let mut harness = shown(&larger, Palette::Light);
        harness.run();
        let read: Vec<_> = harness
            .query_all(By::new().role(Role::Document))
            .map(|node| {
                let node = node.accesskit_node();
                (node.label(), node.description())
            })
            .collect();
        assert_eq!(read.len(), 20);
        assert_eq!(
            read[6],
            (Some("Page 7".to_owned()), Some("Mots 7".to_owned()))
        );
        for _ in 0..7 {
            harness.key_press(egui::Key::Tab);
            harness.run();
        }
        let seventh = harness.get_by_role_and_label(Role::Document, "Page 7");
        assert!(seventh.is_focused());
        let rect = seventh.rect();
        assert!(
            rect.bottom() > 0.0 && rect.top() < 300.0,
            "it is in sight: {rect:?}"
        );
    }

    #[test]
    fn a_page_fits_the_width_there_is() {
        let sheets = twenty();
        assert!((sheets.fitting(250.0) - 2.5).abs() < 0.001);
        assert!(sheets.fitting(0.0) > 0.0, "never nothing");
    }
}
