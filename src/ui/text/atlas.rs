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
    /// The place in the text of the character it draws.
    pub(super) at: usize,
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
    at: usize,
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
            at: wanted.at,
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
        if !bitmap.pixels.is_empty() {
            // A column and a row stay empty between neighbours, so that enlarging one does not show the other.
            let [width, height] = bitmap
                .size
                .map(|length| i32::try_from(length).unwrap_or(i32::MAX - 1) + 1);
            let wanted = size2(width, height);
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
                at: glyph.text.start,
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

#[cfg(test)]
mod tests {
    use egui::{Context, FullOutput, RawInput, Shape, TextureId, ViewportId, epaint::Mesh, pos2};

    use super::super::{Style, paint, painter};
    use super::SIZES;
    use crate::ui::theme::{self, Palette};

    fn frame(ctx: &Context, scale: f32, texts: &[&str]) -> FullOutput {
        let mut input = RawInput {
            screen_rect: Some(egui::Rect::from_min_size(
                pos2(0.0, 0.0),
                egui::vec2(800.0, 600.0),
            )),
            ..RawInput::default()
        };
        input
            .viewports
            .entry(ViewportId::ROOT)
            .or_default()
            .native_pixels_per_point = Some(scale);
        let mut output = ctx.run_ui(input, |ui| {
            theme::apply(ui.ctx(), Palette::Light);
            for (n, text) in texts.iter().enumerate() {
                let at = egui::Rect::from_min_size(
                    pos2(10.3, 7.7 + n as f32 * 31.3),
                    egui::vec2(700.0, 30.0),
                );
                paint(ui, at, text, &Style::body());
            }
        });
        // Nothing here has a screen to put textures on.
        output.textures_delta.clear();
        output
    }

    fn meshes(output: &FullOutput) -> Vec<std::sync::Arc<Mesh>> {
        let letters = |mesh: &&std::sync::Arc<Mesh>| mesh.texture_id != TextureId::default();
        output
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Mesh(mesh) => Some(mesh),
                _ => None,
            })
            .filter(letters)
            .cloned()
            .collect()
    }

    #[test]
    fn every_dot_of_a_letter_falls_on_one_dot_of_the_screen() {
        let text = "Je pose du carrelage. أضع البلاط في 12 غرفة.";
        for scale in [1.0, 1.25, 1.5, 2.0] {
            let ctx = Context::default();
            let output = frame(&ctx, scale, &[text]);
            assert!((output.pixels_per_point - scale).abs() < f32::EPSILON);
            let meshes = meshes(&output);
            assert_eq!(meshes.len(), 1);
            let (width, height) = SIZES[0];
            for corners in meshes[0].vertices.chunks(4) {
                let [first, .., last] = corners else { continue };
                let dots = (last.pos - first.pos) * scale;
                let texels = (last.uv - first.uv) * egui::vec2(width as f32, height as f32);
                assert!((dots - texels).length() < 0.01, "{dots} for {texels}");
                let at = first.pos.to_vec2() * scale;
                assert!((at - at.round()).length() < 0.01, "{at} at {scale}");
            }
        }
    }

    #[test]
    fn a_still_screen_is_drawn_from_what_is_kept() {
        let ctx = Context::default();
        let text = ["Je pose du carrelage."];
        let first = meshes(&frame(&ctx, 1.0, &text));
        let second = meshes(&frame(&ctx, 1.0, &text));
        assert!(std::sync::Arc::ptr_eq(&first[0], &second[0]));
    }

    #[test]
    fn what_was_used_longest_ago_makes_room_and_what_is_in_use_stays() {
        let ctx = Context::default();
        let letters: String = ('A'..='Z').chain('a'..='z').chain('а'..='я').collect();
        let kept = "Toujours là";
        let mut largest = 0;
        let mut held = Vec::new();
        for step in 0..120 {
            // Letters of ever other sizes, as no screen shows them; one text is always there.
            let scale = 2.0 + step as f32 * 0.031;
            frame(&ctx, scale, &[&letters, kept]);
            let (_, (glyphs, bytes)) = painter::of(&ctx).lock().load();
            largest = largest.max(bytes);
            held.push(glyphs);
        }
        assert!(largest <= 16 << 20, "{largest} bytes");
        let fell = held.windows(2).any(|pair| pair[1] < pair[0]);
        assert!(fell, "nothing ever made room: {held:?}");
        let output = frame(&ctx, 2.0, &[&letters, kept]);
        let quads: usize = meshes(&output).iter().map(|m| m.vertices.len() / 4).sum();
        let inked = letters.chars().count() + "Toujourslà".chars().count();
        assert_eq!(quads, inked, "every letter is drawn");
    }
}
