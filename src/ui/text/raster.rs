//! Glyphs to pixels: coverage in white, to be tinted when it is painted.

use std::sync::Arc;

use egui::{Color32, ColorImage};
use vello_cpu::peniko::{Blob, FontData};
use vello_cpu::{Pixmap, RenderContext, Resources, color};

use crate::text::{FontId, TextLayout};

/// The largest piece a texture holds; every graphics card takes twice that.
const TILE: (u16, u16) = (2048, 1024);

/// One piece of a text, and where its left top corner lies.
pub(super) struct Tile {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) image: ColorImage,
}

pub(super) struct Raster {
    fonts: Vec<(FontId, FontData)>,
    resources: Resources,
}

impl Raster {
    pub(super) fn new() -> Self {
        let fonts = FontId::all()
            .map(|id| (id, FontData::new(Blob::new(Arc::new(id.bytes())), 0)))
            .collect();
        Self {
            fonts,
            resources: Resources::new(),
        }
    }

    /// Draws a layout whose unit is the physical pixel.
    pub(super) fn draw(&mut self, layout: &TextLayout) -> Vec<Tile> {
        let Some((left, right)) = extent(layout) else {
            return Vec::new();
        };
        let (top, bottom) = (-2, layout.height().ceil() as i32 + 2);
        let mut tiles = Vec::new();
        for y in (top..bottom).step_by(usize::from(TILE.1)) {
            for x in (left..right).step_by(usize::from(TILE.0)) {
                let width = (right - x).min(i32::from(TILE.0)) as u16;
                let height = (bottom - y).min(i32::from(TILE.1)) as u16;
                tiles.push(Tile {
                    x,
                    y,
                    image: self.tile(layout, (x, y), (width, height)),
                });
            }
        }
        tiles
    }

    fn tile(
        &mut self,
        layout: &TextLayout,
        (x, y): (i32, i32),
        (width, height): (u16, u16),
    ) -> ColorImage {
        let (from_x, from_y) = (x as f32, y as f32);
        let (to_x, to_y) = (from_x + f32::from(width), from_y + f32::from(height));
        let mut scene = RenderContext::new(width, height);
        scene.set_paint(color::palette::css::WHITE);
        for line in layout.lines() {
            if line.top > to_y + line.height || line.top + line.height * 2.0 < from_y {
                continue;
            }
            for run in &line.runs {
                let Some((_, font)) = self.fonts.iter().find(|(id, _)| *id == run.font) else {
                    continue;
                };
                let reach = run.size * 3.0;
                let glyphs = run
                    .glyphs
                    .iter()
                    .filter(|glyph| glyph.x > from_x - reach && glyph.x < to_x + reach)
                    .map(|glyph| vello_cpu::Glyph {
                        id: u32::from(glyph.id),
                        x: glyph.x - from_x,
                        y: glyph.y - from_y,
                    });
                scene
                    .glyph_run(&mut self.resources, font)
                    .font_size(run.size)
                    .hint(true)
                    .fill_glyphs(glyphs);
            }
        }
        let mut pixmap = Pixmap::new(width, height);
        scene.flush();
        scene.render(&mut pixmap, &mut self.resources);
        let pixels = pixmap
            .data()
            .iter()
            .map(|p| Color32::from_rgba_premultiplied(p.r, p.g, p.b, p.a))
            .collect();
        ColorImage::new([usize::from(width), usize::from(height)], pixels)
    }
}

/// The first and last column that may hold ink, with room for what leans out.
fn extent(layout: &TextLayout) -> Option<(i32, i32)> {
    let glyphs = || {
        layout
            .lines()
            .iter()
            .flat_map(|line| &line.runs)
            .flat_map(|run| &run.glyphs)
    };
    let left = glyphs().map(|glyph| glyph.x).min_by(f32::total_cmp)?;
    let right = glyphs()
        .map(|glyph| glyph.x + glyph.advance)
        .max_by(f32::total_cmp)?;
    let lean = (layout.lines().first()?.height * 0.3).ceil() as i32;
    Some((left.floor() as i32 - lean, right.ceil() as i32 + lean))
}
