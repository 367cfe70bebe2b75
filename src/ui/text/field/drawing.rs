//! How a field looks.

use egui::{Pos2, Rect, Response, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::button::focus_ring;
use super::super::editor::{Editor, Mark};
use super::super::painter::{self, Ink, shape};
use super::super::{DirectionChoice, Style, Tone};
use super::{Aim, Field, FieldState, caret_thickness};
use crate::lang::Direction;
use crate::ui::theme;

/// Length and height of the flag at the top of the caret, in points.
const FLAG: (f32, f32) = (5.0, 2.0);

impl Field<'_> {
    pub(super) fn paint(
        &self,
        ui: &Ui,
        response: &Response,
        state: &mut FieldState,
        (rect, inner): (Rect, Rect),
        corner: Pos2,
        moved: bool,
    ) {
        let ctx = ui.ctx();
        let theme = theme::of(ctx);
        let c = &theme.colours;
        let focused = response.has_focus();
        let aimed = std::mem::take(&mut state.aim) != Aim::Stay;
        let edge = match (self.options.error, focused || response.hovered()) {
            (true, _) => Stroke::new(1.5, c.danger),
            (false, true) => Stroke::new(1.0, c.accent),
            (false, false) => Stroke::new(1.0, c.edge),
        };
        let ground = if ui.is_enabled() { c.surface } else { c.sunken };
        ui.painter()
            .rect(rect, theme.corners(), ground, edge, StrokeKind::Inside);
        focus_ring(ui, &theme, rect, response);
        let seen = rect.shrink2(vec2(4.0, 2.0)).intersect(ui.clip_rect());
        let clipped = ui.painter().with_clip_rect(seen);
        let heights = (
            (seen.top() - corner.y) * self.scale,
            (seen.bottom() - corner.y) * self.scale,
        );
        let area = |area: &Rect| {
            let at = |point: Pos2| corner + point.to_vec2() / self.scale;
            Rect::from_min_max(at(area.min), at(area.max))
        };
        self.paint_current_line(&clipped, state, rect, corner);
        self.show_margin(ui, state, rect, heights, corner);
        let editor = &state.editor;
        // The menu acts on the selection: it stays in sight while the menu is open.
        if focused || state.menu.is_open() {
            for selected in editor.selection(heights) {
                clipped.rect_filled(area(&selected), 0.0, c.selection);
            }
        }
        if editor.shown().is_empty() {
            let style = Style {
                tone: Tone::Weak,
                // It runs as what it says, whatever the screen around it.
                direction: self.options.direction.or(Some(DirectionChoice::Auto)),
                max_lines: Some(self.options.lines.max(1)),
                ..Style::body()
            };
            shape(ctx, self.options.placeholder, &style, Some(inner.width()))
                .paint(&clipped, inner);
        } else {
            self.paint_text(&clipped, editor, heights, corner, c.ink);
        }
        self.paint_marked(&clipped, state, heights, corner);
        for composed in editor.composed(heights) {
            let area = area(&composed);
            clipped.hline(area.x_range(), area.bottom() - 2.0, Stroke::new(1.0, c.ink));
        }
        let mark = editor.caret();
        let bar = self.bar(mark, inner, corner);
        if aimed {
            ui.scroll_to_rect(bar, Some(egui::Align::Center));
        }
        if focused && ui.is_enabled() {
            clipped.rect_filled(bar, 0.0, c.accent);
            if let Some(way) = mark.flag {
                clipped.rect_filled(flag(bar, way), 0.0, c.accent);
            }
            if (moved || response.changed()) && !aimed {
                ui.scroll_to_rect(bar.expand2(vec2(0.0, 4.0)), None);
            }
            self.place_input_method(ui, inner, bar);
        }
    }

    /// The caret on the screen. At the very edge it would lie outside.
    pub(super) fn bar(&self, mark: Mark, inner: Rect, corner: Pos2) -> Rect {
        let top_left = corner + vec2(mark.x, mark.top) / self.scale;
        let size = vec2(caret_thickness(self.scale), mark.bottom - mark.top) / self.scale;
        let bar = Rect::from_min_size(top_left, size);
        let out = (inner.left() - bar.left()).max(0.0) - (bar.right() - inner.right()).max(0.0);
        bar.translate(vec2(out, 0.0))
    }

    fn place_input_method(&self, ui: &Ui, inner: Rect, caret: Rect) {
        if !ui.memory(|memory| memory.owns_ime_events(self.id)) {
            return;
        }
        let to_global = ui
            .ctx()
            .layer_transform_to_global(ui.layer_id())
            .unwrap_or_default();
        let purpose = if self.options.password {
            egui::IMEPurpose::Password
        } else {
            egui::IMEPurpose::Normal
        };
        ui.output_mut(|output| {
            output.ime = Some(egui::output::IMEOutput {
                purpose,
                rect: to_global * inner,
                cursor_rect: to_global * caret,
                should_interrupt_composition: false,
            });
        });
    }

    /// Paints the blocks of the text that lie between two heights.
    fn paint_text(
        &self,
        clipped: &egui::Painter,
        editor: &Editor,
        heights: (f32, f32),
        corner: Pos2,
        colour: egui::Color32,
    ) {
        let ctx = clipped.ctx();
        let theme = theme::of(ctx);
        let shared = painter::of(ctx);
        let mut painter = shared.lock();
        for drawn in editor.drawn(heights) {
            let parts: Vec<_> = self.source.map_or_else(Vec::new, |source| {
                (source.colours)(drawn.start(), drawn.text())
                    .into_iter()
                    .map(|(part, tone)| (part, tone.colour(&theme)))
                    .collect()
            });
            painter.layout(drawn.key, |engine| drawn.layout(engine));
            let corner = corner + vec2(0.0, drawn.top / self.scale);
            let ink = Ink {
                colour,
                parts: &parts,
            };
            painter.paint_parts(ctx, clipped, drawn.key, corner, ink);
        }
    }
}

/// A small flag at the top of the caret, towards where typing goes.
fn flag(bar: Rect, way: Direction) -> Rect {
    let (length, height) = FLAG;
    let (left, right) = match way {
        Direction::Ltr => (bar.left(), bar.right() + length),
        Direction::Rtl => (bar.left() - length, bar.right()),
    };
    Rect::from_min_max(pos2(left, bar.top()), pos2(right, bar.top() + height))
}
