//! One texture that holds every glyph on the screens, each once; what was used longest ago makes room.

use std::collections::HashMap;

use egui::{
    Color32, ColorImage, Context, Rect, TextureHandle, TextureId, TextureOptions, Vec2, pos2, vec2,
};
use guillotiere::{AllocId, AtlasAllocator, size2};

use super::raster::{Bitmap, PLACES, Raster};
use crate::text::{Font, GlyphRun};

/// Sides of the texture, in pixels, from the first to the largest: 16 MiB, and a size that every graphics card takes.
const SIZES: [(i32, i32); 4] = [(1024, 512), (1024, 1024), (2048, 1024), (2048, 2048)];
/// The largest letters that are drawn as they are, in pixels; larger ones are drawn so and enlarged.
const LARGEST: f32 = 160.0;

/// A glyph's place in the texture and on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quad {
    slot: usize,
    /// From the text's corner, in physical pixels.
    pub(super) min: Vec2,
    /// In physical pixels.
    pub(super) size: Vec2,
    /// Its part of the texture, from 0 to 1.
    pub(super) uv: Rect,
    /// It keeps its own colours.
    pub(super) coloured: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    font: Font,
    size: u32,
    glyph: u16,
    place: u8,
}

struct Slot {
    key: Key,
    /// None for a glyph without ink.
    room: Option<AllocId>,
    min: [i32; 2],
    left: i32,
    top: i32,
    size: [usize; 2],
    coloured: bool,
    used: u64,
}

/// Where a glyph of a text is to stand, in physical pixels from the text's corner.
struct Wanted {
    key: Key,
    x: f32,
    y: f32,
    enlarged: f32,
}

/// The texture was full.
struct Full;

pub(super) struct GlyphAtlas {
    raster: Raster,
    allocator: AtlasAllocator,
    texture: Option<TextureHandle>,
    /// Which of the sizes it has.
    step: usize,
    slots: Vec<Slot>,
    free: Vec<usize>,
    by_key: HashMap<Key, usize>,
    generation: u64,
    frame: u64,
    on_dark: bool,
}

impl GlyphAtlas {
    pub(super) fn new() -> Self {
        Self {
            raster: Raster::new(),
            allocator: allocator(0),
            texture: None,
            step: 0,
            slots: Vec::new(),
            free: Vec::new(),
            by_key: HashMap::new(),
            generation: 0,
            frame: 0,
            on_dark: false,
        }
    }

    /// Changes whenever a glyph has left its place: quads of an earlier generation no longer hold.
    pub(super) fn generation(&self) -> u64 {
        self.generation
    }

    pub(super) fn texture(&self) -> TextureId {
        self.texture
            .as_ref()
            .map_or(TextureId::default(), TextureHandle::id)
    }

    /// Says which frame is being drawn, and whether letters stand on a dark ground: there they are drawn heavier,
    /// since light letters look thinner than dark ones.
    pub(super) fn begin(&mut self, ctx: &Context, on_dark: bool) {
        self.frame = ctx.cumulative_frame_nr();
        if self.on_dark != on_dark {
            self.on_dark = on_dark;
            self.start_again(self.step);
        }
    }

    /// Keeps these glyphs for this frame.
    pub(super) fn touch(&mut self, quads: &[Quad]) {
        for quad in quads {
            if let Some(slot) = self.slots.get_mut(quad.slot) {
                slot.used = self.frame;
            }
        }
    }

    /// The quads of some runs. `scale` leads from the layout's unit to physical pixels.
    pub(super) fn quads<'a>(
        &mut self,
        ctx: &Context,
        runs: impl Iterator<Item = &'a GlyphRun>,
        scale: f32,
    ) -> Vec<Quad> {
        let wanted = wanted(runs, scale);
        loop {
            if self.draw_missing(ctx, &wanted).is_ok() || !self.make_room() {
                // With no room at all for so many different letters at once, the last of them wait for the next frame.
                return wanted.iter().filter_map(|w| self.quad(w)).collect();
            }
        }
    }

    /// How many glyphs it holds, and the bytes of its texture.
    #[cfg(test)]
    pub(super) fn load(&self) -> (usize, usize) {
        let size = self.allocator.size();
        (
            self.by_key.len(),
            (size.width * size.height) as usize * size_of::<Color32>(),
        )
    }

    fn quad(&self, wanted: &Wanted) -> Option<Quad> {
        let index = *self.by_key.get(&wanted.key)?;
        let slot = self.slots.get(index)?;
        slot.room?;
        let texture = self.allocator.size();
        let (across, down) = (texture.width as f32, texture.height as f32);
        let [x, y] = slot.min.map(|at| at as f32);
        let [width, height] = slot.size.map(|length| length as f32);
        let offset = vec2(slot.left as f32, slot.top as f32);
        Some(Quad {
            slot: index,
            min: vec2(wanted.x, wanted.y) + offset * wanted.enlarged,
            size: vec2(width, height) * wanted.enlarged,
            uv: Rect::from_min_max(
                pos2(x / across, y / down),
                pos2((x + width) / across, (y + height) / down),
            ),
            coloured: slot.coloured,
        })
    }

    fn draw_missing(&mut self, ctx: &Context, wanted: &[Wanted]) -> Result<(), Full> {
        let mut missing: Vec<&Key> = Vec::new();
        for Wanted { key, .. } in wanted {
            match self.by_key.get(key).and_then(|at| self.slots.get_mut(*at)) {
                Some(slot) => slot.used = self.frame,
                None => missing.push(key),
            }
        }
        missing.sort_by(|a, b| (&a.font, a.size).cmp(&(&b.font, b.size)));
        for of_font in missing.chunk_by(|a, b| a.font == b.font && a.size == b.size) {
            let mut keys: Vec<&Key> = of_font.to_vec();
            keys.sort_by_key(|key| (key.glyph, key.place));
            keys.dedup();
            let Some(first) = keys.first() else { continue };
            let glyphs: Vec<(u16, u8)> = keys.iter().map(|key| (key.glyph, key.place)).collect();
            let size = f32::from_bits(first.size);
            let bitmaps = self.raster.draw(&first.font, size, &glyphs);
            for (key, bitmap) in keys.into_iter().zip(bitmaps) {
                self.add(ctx, key.clone(), bitmap)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, ctx: &Context, key: Key, bitmap: Bitmap) -> Result<(), Full> {
        let [width, height] = bitmap.size;
        let mut slot = Slot {
            key: key.clone(),
            room: None,
            min: [0, 0],
            left: bitmap.left,
            top: bitmap.top,
            size: bitmap.size,
            coloured: bitmap.coloured,
            used: self.frame,
        };
        if width > 0 {
            // A column and a row stay empty between neighbours, so that enlarging one does not show the other.
            let wanted = size2(width as i32 + 1, height as i32 + 1);
            let room = self.allocator.allocate(wanted).ok_or(Full)?;
            slot.min = [room.rectangle.min.x, room.rectangle.min.y];
            slot.room = Some(room.id);
            self.upload(ctx, slot.min, bitmap);
        }
        let index = self.free.pop().unwrap_or(self.slots.len());
        match self.slots.get_mut(index) {
            Some(place) => *place = slot,
            None => self.slots.push(slot),
        }
        self.by_key.insert(key, index);
        Ok(())
    }

    fn upload(&mut self, ctx: &Context, min: [i32; 2], bitmap: Bitmap) {
        let size = self.allocator.size();
        let texture = self.texture.get_or_insert_with(|| {
            let empty = ColorImage::filled(
                [size.width as usize, size.height as usize],
                Color32::TRANSPARENT,
            );
            ctx.load_texture("letters", empty, TextureOptions::NEAREST)
        });
        let mut pixels = bitmap.pixels;
        if self.on_dark && !bitmap.coloured {
            for pixel in &mut pixels {
                *pixel = heavier(*pixel);
            }
        }
        let image = ColorImage::new(bitmap.size, pixels);
        texture.set_partial(min.map(|at| at as usize), image, TextureOptions::NEAREST);
    }

    /// Makes room: by a larger texture, else by giving up what was used longest ago. False where all is in use.
    fn make_room(&mut self) -> bool {
        if self.step + 1 < SIZES.len() {
            self.start_again(self.step + 1);
            return true;
        }
        let mut idle: Vec<(u64, usize)> = self
            .by_key
            .values()
            .filter_map(|index| Some((self.slots.get(*index)?.used, *index)))
            .filter(|(used, _)| *used < self.frame)
            .collect();
        idle.sort_unstable();
        // A good part at once, so that it is not done again at the next letter.
        let leaving = idle.len().min(self.by_key.len() / 4 + 1);
        for (_, index) in idle.iter().take(leaving) {
            if let Some(slot) = self.slots.get_mut(*index) {
                if let Some(room) = slot.room.take() {
                    self.allocator.deallocate(room);
                }
                self.by_key.remove(&slot.key);
                self.free.push(*index);
            }
        }
        self.generation += 1;
        leaving > 0
    }

    fn start_again(&mut self, step: usize) {
        self.step = step;
        self.allocator = allocator(step);
        // What this frame has drawn already keeps the old texture until the frame is on the screen.
        self.texture = None;
        self.slots.clear();
        self.free.clear();
        self.by_key.clear();
        self.generation += 1;
    }
}

fn allocator(step: usize) -> AtlasAllocator {
    let (width, height) = SIZES.get(step).copied().unwrap_or((1024, 512));
    AtlasAllocator::new(size2(width, height))
}

/// Where each glyph stands: to a quarter of a pixel along the line, on whole pixels across it.
fn wanted<'a>(runs: impl Iterator<Item = &'a GlyphRun>, scale: f32) -> Vec<Wanted> {
    let places = f32::from(PLACES);
    runs.flat_map(|run| {
        let size = run.size * scale;
        let drawn = size.min(LARGEST);
        let enlarged = size / drawn;
        run.glyphs.iter().map(move |glyph| {
            let x = (glyph.x * scale * places).round() / places;
            let whole = x.floor();
            let place = if enlarged > 1.0 {
                0.0
            } else {
                (x - whole) * places
            };
            Wanted {
                key: Key {
                    font: run.font.clone(),
                    size: drawn.to_bits(),
                    glyph: glyph.id,
                    place: place as u8,
                },
                x: whole,
                y: (glyph.y * scale).round(),
                enlarged,
            }
        })
    })
    .collect()
}

/// 2c − c²: the curve egui draws light letters with.
fn heavier(pixel: Color32) -> Color32 {
    let coverage = u32::from(pixel.a());
    let more = (2 * coverage - coverage * coverage / 255).min(255) as u8;
    Color32::from_rgba_premultiplied(more, more, more, more)
}
