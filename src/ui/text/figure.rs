//! Figures of the report on the screen: the very marks that go to paper, painted larger.

use std::sync::Arc;

use egui::{
    Color32, ColorImage, Context, Id, Pos2, Rect, Role, Sense, Stroke, TextureHandle,
    TextureOptions, Ui, WidgetInfo, vec2,
};

use super::painter;
use crate::lang::Direction;
use crate::report::figures::{Figure, draw};
use crate::report::{Colour, Op, Picture};

/// How much larger than on paper: letters of 8 points are read on a screen at 11.
const LARGER: f32 = 1.35;

/// A figure, drawn for one width; to be kept as long as neither changes.
#[derive(Debug, Clone, Default)]
pub struct Drawing {
    ops: Vec<Op>,
    height: f32,
    name: String,
}

impl Drawing {
    /// Draws a figure for this width, in points of the screen. `name` is what a screen reader says of it.
    #[must_use]
    pub fn new(
        ctx: &Context,
        figure: &Figure,
        width: f32,
        direction: Direction,
        name: &str,
    ) -> Self {
        let shared = painter::of(ctx);
        let mut painter = shared.lock();
        let drawn = draw(figure, &mut painter.engine, width / LARGER, direction);
        let height = drawn.height() * LARGER;
        Self {
            ops: drawn.stacked(),
            height,
            name: name.to_owned(),
        }
    }

    /// Shows it where the next widget would stand.
    pub fn show(&self, ui: &mut Ui) {
        let size = vec2(ui.available_width(), self.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.name.clone()));
        for op in &self.ops {
            paint(ui, rect.min, LARGER, op);
        }
    }
}

fn colour(colour: Colour) -> Color32 {
    Color32::from_rgb(colour.0, colour.1, colour.2)
}

/// The picture as the screen has it; made once, as long as the picture is the same.
#[must_use]
pub fn texture(ctx: &Context, picture: &Arc<Picture>) -> egui::TextureId {
    let id = Id::unique(("picture", Arc::as_ptr(picture) as usize));
    let made: Option<(Arc<Picture>, TextureHandle)> = ctx.data(|d| d.get_temp(id));
    if let Some((_, handle)) = made {
        return handle.id();
    }
    let size = [picture.width as usize, picture.height as usize];
    let image = ColorImage::from_rgb(size, &picture.rgb);
    let handle = ctx.load_texture("picture", image, TextureOptions::LINEAR);
    let texture = handle.id();
    // The picture is held too, so that nothing else comes to stand at its place in memory.
    ctx.data_mut(|d| d.insert_temp(id, (picture.clone(), handle)));
    texture
}

/// Paints a mark so many times larger than on paper.
pub(super) fn paint(ui: &Ui, origin: Pos2, larger: f32, op: &Op) {
    let at = |x: f32, y: f32| origin + vec2(x, y) * larger;
    let painter = ui.painter();
    match op {
        Op::Rect {
            x,
            y,
            width,
            height,
            fill,
        } => {
            let rect = Rect::from_min_size(at(*x, *y), vec2(*width, *height) * larger);
            painter.rect_filled(rect, 0.0, colour(*fill));
        }
        Op::Picture {
            picture,
            x,
            y,
            width,
            height,
        } => {
            let rect = Rect::from_min_size(at(*x, *y), vec2(*width, *height) * larger);
            let whole = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
            painter.image(texture(ui.ctx(), picture), rect, whole, Color32::WHITE);
        }
        Op::Line { from, to, stroke } => {
            let line = Stroke::new(stroke.width * larger, colour(stroke.colour));
            painter.line_segment([at(from.0, from.1), at(to.0, to.1)], line);
        }
        Op::Polygon {
            points,
            fill,
            stroke,
        } => {
            let points = points.iter().map(|(x, y)| at(*x, *y)).collect();
            let fill = fill.map_or(Color32::TRANSPARENT, colour);
            let edge = stroke.map_or(Stroke::NONE, |s| {
                Stroke::new(s.width * larger, colour(s.colour))
            });
            painter.add(egui::Shape::convex_polygon(points, fill, edge));
        }
        Op::Text {
            layout,
            line,
            x,
            y,
            colour: ink,
        } => {
            let shared = painter::of(ui.ctx());
            let mut letters = shared.lock();
            let origin = at(*x, *y);
            letters.paint_line(
                ui.ctx(),
                painter,
                layout,
                *line,
                origin,
                larger,
                colour(*ink),
            );
        }
    }
}
