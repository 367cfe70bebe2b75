//! Texts laid out and drawn once, and kept while they are in use.

use std::collections::HashMap;
use std::sync::Arc;

use egui::emath::GuiRounding as _;
use egui::mutex::Mutex;
use egui::{Color32, Context, Pos2, Rect, TextureHandle, TextureOptions, Vec2, pos2, vec2};

use super::raster::Raster;
use super::{Align, Style, Weight};
use crate::lang::Direction;
use crate::text::{Paragraph, TextEngine, TextLayout, TextStyle};
use crate::ui::theme;

/// How many bytes of textures are kept; what was used longest ago goes first.
const CAPACITY: usize = 48 << 20;

/// The engine and what it has drawn.
pub(super) struct TextPainter {
    pub(super) engine: TextEngine,
    raster: Raster,
    kept: HashMap<u64, Kept>,
    bytes: usize,
    clock: u64,
}

struct Kept {
    layout: Arc<TextLayout>,
    tiles: Option<Vec<(Vec2, Vec2, TextureHandle)>>,
    bytes: usize,
    used: u64,
}

/// The painter of this context.
pub(super) fn of(ctx: &Context) -> Arc<Mutex<TextPainter>> {
    let slot = egui::Id::unique("bilan text painter");
    ctx.data_mut(|data| {
        data.get_temp_mut_or_insert_with(slot, || {
            Arc::new(Mutex::new(TextPainter::new(TextEngine::new())))
        })
        .clone()
    })
}

/// Gives the context an engine that was made elsewhere, while the window was being opened.
pub fn set_engine(ctx: &Context, engine: TextEngine) {
    let slot = egui::Id::unique("bilan text painter");
    ctx.data_mut(|data| {
        data.insert_temp(slot, Arc::new(Mutex::new(TextPainter::new(engine))));
    });
}

impl TextPainter {
    fn new(engine: TextEngine) -> Self {
        Self {
            engine,
            raster: Raster::new(),
            kept: HashMap::new(),
            bytes: 0,
            clock: 0,
        }
    }

    /// The layout kept under this key, or the one made now.
    pub(super) fn layout(
        &mut self,
        key: u64,
        make: impl FnOnce(&mut TextEngine) -> TextLayout,
    ) -> Arc<TextLayout> {
        self.clock += 1;
        if let Some(kept) = self.kept.get_mut(&key) {
            kept.used = self.clock;
            return Arc::clone(&kept.layout);
        }
        let layout = Arc::new(make(&mut self.engine));
        let glyphs: usize = layout
            .lines()
            .iter()
            .flat_map(|line| &line.runs)
            .map(|run| run.glyphs.len())
            .sum();
        let bytes = 256 + glyphs * size_of::<crate::text::Glyph>();
        self.bytes += bytes;
        self.kept.insert(
            key,
            Kept {
                layout: Arc::clone(&layout),
                tiles: None,
                bytes,
                used: self.clock,
            },
        );
        self.make_room();
        layout
    }

    /// Paints what is kept under this key with its left top corner at a physical pixel.
    pub(super) fn paint(
        &mut self,
        ctx: &Context,
        painter: &egui::Painter,
        key: u64,
        corner: Pos2,
        colour: Color32,
    ) {
        let scale = ctx.pixels_per_point();
        let Some(kept) = self.kept.get_mut(&key) else {
            return;
        };
        if kept.tiles.is_none() {
            let mut tiles = Vec::new();
            for tile in self.raster.draw(&kept.layout) {
                let size = vec2(tile.image.width() as f32, tile.image.height() as f32);
                let bytes = tile.image.width() * tile.image.height() * 4;
                kept.bytes += bytes;
                self.bytes += bytes;
                let texture = ctx.load_texture("text", tile.image, TextureOptions::NEAREST);
                tiles.push((vec2(tile.x as f32, tile.y as f32), size, texture));
            }
            kept.tiles = Some(tiles);
        }
        let corner = corner.round_to_pixels(scale);
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        for (offset, size, texture) in kept.tiles.iter().flatten() {
            let rect = Rect::from_min_size(corner + *offset / scale, *size / scale);
            if painter.clip_rect().intersects(rect) {
                painter.image(texture.id(), rect, whole, colour);
            }
        }
        self.make_room();
    }

    fn make_room(&mut self) {
        if self.bytes <= CAPACITY {
            return;
        }
        let mut by_age: Vec<(u64, usize)> = self
            .kept
            .values()
            .map(|kept| (kept.used, kept.bytes))
            .collect();
        by_age.sort_unstable();
        // Three quarters, so that it is not done again at the next text. The newest always stays.
        let mut left = self.bytes;
        let oldest_kept = by_age
            .iter()
            .find_map(|(used, bytes)| {
                left -= bytes;
                (left <= CAPACITY / 4 * 3).then_some(*used + 1)
            })
            .unwrap_or(self.clock)
            .min(self.clock);
        self.kept.retain(|_, kept| kept.used >= oldest_kept);
        self.bytes = self.kept.values().map(|kept| kept.bytes).sum();
    }

    #[cfg(test)]
    pub(super) fn load(&self) -> (usize, usize) {
        (self.kept.len(), self.bytes)
    }
}

/// A text laid out for the screen, ready to be placed.
pub(super) struct Shaped {
    pub(super) layout: Arc<TextLayout>,
    key: u64,
    /// The width its lines are placed in, in physical pixels.
    block: f32,
    direction: Direction,
    align: Align,
    scale: f32,
    colour: Color32,
}

impl Shaped {
    /// Its size, in points.
    pub(super) fn size(&self) -> Vec2 {
        vec2(self.layout.width().ceil(), self.layout.height().ceil()) / self.scale
    }

    /// The height of its first line, in points.
    pub(super) fn first_line(&self) -> f32 {
        self.layout.lines().first().map_or(0.0, |line| line.height) / self.scale
    }

    /// Paints it into a rectangle, from the top, at the edge it keeps to.
    pub(super) fn paint(&self, painter: &egui::Painter, rect: Rect) {
        self.paint_in(painter, rect, self.colour);
    }

    /// Paints it in another colour.
    pub(super) fn paint_in(&self, painter: &egui::Painter, rect: Rect, colour: Color32) {
        let room = rect.width() - self.block / self.scale;
        let x = match (self.align, self.direction) {
            (Align::Center, _) => room / 2.0,
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => room,
        };
        let corner = pos2(rect.left() + x, rect.top());
        of(painter.ctx())
            .lock()
            .paint(painter.ctx(), painter, self.key, corner, colour);
    }

    /// Paints it in the middle of a rectangle's height.
    pub(super) fn paint_middle(&self, painter: &egui::Painter, rect: Rect, colour: Color32) {
        let height = self.size().y;
        let top = rect.center().y - height / 2.0;
        self.paint_in(
            painter,
            Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height)),
            colour,
        );
    }
}

/// Lays a text out for the screen. Where it fits the width as it is, the width does not matter to what is kept.
pub(super) fn shape(ctx: &Context, text: &str, style: &Style, width: Option<f32>) -> Shaped {
    let theme = theme::of(ctx);
    let scale = ctx.pixels_per_point();
    let direction = style.resolve(text, super::direction(ctx));
    let letters = TextStyle {
        weight: style.weight,
        ..TextStyle::regular(style.points(&theme) * scale)
    };
    let paragraph = Paragraph {
        snap: true,
        ..Paragraph::new(text, letters)
            .directed(direction)
            .aligned(style.align)
    };
    let shared = of(ctx);
    let mut painter = shared.lock();
    let mut key = key_of(&paragraph, direction);
    let mut layout = painter.layout(key, |engine| engine.layout(&paragraph));
    let wrap = width
        .filter(|w| w.is_finite())
        .map(|w| (w * scale).floor().max(1.0));
    let mut block = layout.width();
    let too_wide = wrap.filter(|wrap| layout.width() > *wrap);
    if too_wide.is_some()
        || style
            .max_lines
            .is_some_and(|most| layout.lines().len() > most)
    {
        let narrowed = Paragraph {
            wrap_width: wrap,
            max_lines: style.max_lines,
            ..paragraph
        };
        key = key_of(&narrowed, direction);
        layout = painter.layout(key, |engine| engine.layout(&narrowed));
        block = wrap.unwrap_or(layout.width());
    }
    Shaped {
        layout,
        key,
        block,
        direction,
        align: style.align,
        scale,
        colour: style.colour(&theme),
    }
}

fn key_of(paragraph: &Paragraph<'_>, direction: Direction) -> u64 {
    let style = &paragraph.style;
    egui::util::hash((
        paragraph.text,
        style.size.to_bits(),
        style.weight == Weight::Bold,
        style.line_height.to_bits(),
        direction,
        paragraph.align,
        (paragraph.wrap_width.map(f32::to_bits), paragraph.max_lines),
    ))
}
