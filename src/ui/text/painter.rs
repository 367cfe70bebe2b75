//! Texts laid out once, and kept while they are in use; their letters come from the atlas.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use egui::emath::GuiRounding as _;
use egui::mutex::Mutex;
use egui::{Color32, Context, Mesh, Pos2, Rect, Shape, Vec2, pos2, vec2};

use super::atlas::{GlyphAtlas, Quad};
use super::{Align, Style, Weight};
use crate::lang::Direction;
use crate::text::{Paragraph, TextEngine, TextLayout, TextStyle};
use crate::ui::theme::{self, Palette};

/// How many bytes of layouts are kept; what was used longest ago goes first.
const CAPACITY: usize = 16 << 20;
/// Texts of more lines are drawn only where they show.
const MANY_LINES: usize = 40;

/// The engine and what it has laid out.
pub(super) struct TextPainter {
    pub(super) engine: TextEngine,
    atlas: GlyphAtlas,
    kept: HashMap<u64, Kept>,
    bytes: usize,
    clock: u64,
    missing: BTreeSet<char>,
}

struct Kept {
    layout: Arc<TextLayout>,
    drawn: Option<Drawn>,
    bytes: usize,
    used: u64,
}

/// The letters of a text, ready for the screen.
struct Drawn {
    generation: u64,
    lines: Range<usize>,
    quads: Vec<Quad>,
    mesh: Option<(Pos2, Color32, u64, Arc<Mesh>)>,
}

/// What a text is painted with: one colour, and others for parts of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink<'a> {
    pub(super) colour: Color32,
    /// Parts of the text in other colours, in order, none over another.
    pub(super) parts: &'a [(Range<usize>, Color32)],
}

impl Ink<'_> {
    fn at(&self, place: usize) -> Color32 {
        let after = self.parts.partition_point(|(part, _)| part.start <= place);
        let part = after.checked_sub(1).and_then(|nth| self.parts.get(nth));
        part.filter(|(part, _)| part.contains(&place))
            .map_or(self.colour, |(_, colour)| *colour)
    }

    fn number(&self) -> u64 {
        if self.parts.is_empty() {
            return 0;
        }
        egui::util::hash(self.parts)
    }
}

/// The painter of this context.
pub(super) fn of(ctx: &Context) -> Arc<Mutex<TextPainter>> {
    ctx.data_mut(|data| {
        data.get_temp_mut_or_insert_with(slot(), || {
            Arc::new(Mutex::new(TextPainter::new(TextEngine::new())))
        })
        .clone()
    })
}

fn slot() -> egui::Id {
    egui::Id::unique("bilan text painter")
}

/// Gives the context an engine that was made elsewhere: while the window was being opened, or with more fonts.
pub fn set_engine(ctx: &Context, engine: TextEngine) {
    let there: Option<Arc<Mutex<TextPainter>>> = ctx.data(|data| data.get_temp(slot()));
    match there {
        Some(painter) => painter.lock().replace(engine),
        None => ctx.data_mut(|data| {
            data.insert_temp(slot(), Arc::new(Mutex::new(TextPainter::new(engine))));
        }),
    }
}

/// Lets go of everything that was laid out and drawn.
pub(super) fn forget(ctx: &Context) {
    let painter = of(ctx);
    let mut painter = painter.lock();
    painter.kept.clear();
    painter.bytes = 0;
    painter.atlas = GlyphAtlas::new();
}

/// The letters that no font has of all that was to be drawn so far, where they are not those known already.
#[must_use]
pub fn missing_letters(ctx: &Context, known: &BTreeSet<char>) -> Option<BTreeSet<char>> {
    let painter = of(ctx);
    let painter = painter.lock();
    (!painter.missing.is_subset(known)).then(|| painter.missing.clone())
}

impl TextPainter {
    fn new(engine: TextEngine) -> Self {
        Self {
            engine,
            atlas: GlyphAtlas::new(),
            kept: HashMap::new(),
            bytes: 0,
            clock: 0,
            missing: BTreeSet::new(),
        }
    }

    fn replace(&mut self, engine: TextEngine) {
        self.engine = engine;
        self.kept.clear();
        self.bytes = 0;
        self.missing.clear();
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
        self.missing.extend(layout.missing());
        let glyphs: usize = layout
            .lines()
            .iter()
            .flat_map(|line| &line.runs)
            .map(|run| run.glyphs.len())
            .sum();
        let each = size_of::<crate::text::Glyph>() + size_of::<Quad>() + size_of::<[f32; 20]>();
        let bytes = 256 + glyphs * each;
        self.bytes += bytes;
        self.kept.insert(
            key,
            Kept {
                layout: Arc::clone(&layout),
                drawn: None,
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
        let ink = Ink { colour, parts: &[] };
        self.paint_parts(ctx, painter, key, corner, ink);
    }

    /// As [`Self::paint`], with parts of the text in colours of their own.
    pub(super) fn paint_parts(
        &mut self,
        ctx: &Context,
        painter: &egui::Painter,
        key: u64,
        corner: Pos2,
        ink: Ink<'_>,
    ) {
        let scale = ctx.pixels_per_point();
        self.atlas.begin(ctx, is_dark(ctx));
        let Some(kept) = self.kept.get_mut(&key) else {
            return;
        };
        let corner = corner.round_to_pixels(scale);
        let lines = visible(&kept.layout, painter.clip_rect(), corner, scale);
        let holds = |drawn: &&mut Drawn| {
            drawn.generation == self.atlas.generation()
                && drawn.lines.start <= lines.start
                && drawn.lines.end >= lines.end
        };
        let drawn = if let Some(drawn) = kept.drawn.as_mut().filter(holds) {
            self.atlas.touch(&drawn.quads);
            drawn
        } else {
            // Some more, so that it is not done again at the next turn of the wheel.
            let lines = lines.start.saturating_sub(MANY_LINES / 4)
                ..(lines.end + MANY_LINES / 4).min(kept.layout.lines().len());
            let shown = kept.layout.lines().get(lines.clone()).unwrap_or_default();
            let runs = shown.iter().flat_map(|line| &line.runs);
            let quads = self.atlas.quads(ctx, runs, 1.0);
            kept.drawn.insert(Drawn {
                generation: self.atlas.generation(),
                lines,
                quads,
                mesh: None,
            })
        };
        let number = ink.number();
        let mesh = match &drawn.mesh {
            Some((at, colour, parts, mesh))
                if *at == corner && *colour == ink.colour && *parts == number =>
            {
                Arc::clone(mesh)
            }
            _ => {
                let texture = self.atlas.texture();
                let mesh = Arc::new(mesh(texture, &drawn.quads, corner, scale, ink));
                drawn.mesh = Some((corner, ink.colour, number, Arc::clone(&mesh)));
                mesh
            }
        };
        if !mesh.is_empty() {
            painter.add(Shape::Mesh(mesh));
        }
    }

    /// Paints one line of any layout, enlarged, with its glyphs exactly where the layout has them. `origin` is where
    /// the layout's left top corner would be.
    #[expect(
        clippy::too_many_arguments,
        reason = "a line, and where and how it is painted"
    )]
    pub(super) fn paint_line(
        &mut self,
        ctx: &Context,
        painter: &egui::Painter,
        layout: &TextLayout,
        line: usize,
        origin: Pos2,
        enlarged: f32,
        colour: Color32,
    ) {
        let Some(line) = layout.lines().get(line) else {
            return;
        };
        let scale = ctx.pixels_per_point();
        self.atlas.begin(ctx, is_dark(ctx));
        let corner = origin.round_to_pixels(scale);
        let quads = self.atlas.quads(ctx, line.runs.iter(), enlarged * scale);
        let ink = Ink { colour, parts: &[] };
        let mesh = mesh(self.atlas.texture(), &quads, corner, scale, ink);
        if !mesh.is_empty() {
            painter.add(Shape::Mesh(Arc::new(mesh)));
        }
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

    /// Texts kept and their bytes; glyphs kept and theirs.
    #[cfg(test)]
    pub(super) fn load(&self) -> ((usize, usize), (usize, usize)) {
        ((self.kept.len(), self.bytes), self.atlas.load())
    }
}

fn is_dark(ctx: &Context) -> bool {
    theme::of(ctx).palette == Palette::Dark
}

/// The lines of a text that lie within the clip; all of a short one, so that scrolling changes nothing.
fn visible(layout: &TextLayout, clip: Rect, corner: Pos2, scale: f32) -> Range<usize> {
    let lines = layout.lines();
    if lines.len() <= MANY_LINES {
        return 0..lines.len();
    }
    let top = (clip.top() - corner.y) * scale;
    let bottom = (clip.bottom() - corner.y) * scale;
    let start = lines.partition_point(|line| line.top + line.height < top);
    let end = lines.partition_point(|line| line.top <= bottom);
    start..end.max(start)
}

fn mesh(texture: egui::TextureId, quads: &[Quad], corner: Pos2, scale: f32, ink: Ink<'_>) -> Mesh {
    let mut mesh = Mesh::with_texture(texture);
    mesh.reserve_vertices(quads.len() * 4);
    mesh.reserve_triangles(quads.len() * 2);
    for quad in quads {
        let rect = Rect::from_min_size(corner + quad.min / scale, quad.size / scale);
        let colour = if quad.coloured {
            Color32::WHITE.gamma_multiply_u8(ink.colour.a())
        } else {
            ink.at(quad.at)
        };
        mesh.add_rect_with_uv(rect, quad.uv, colour);
    }
    mesh
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
        let corner = self.corner(rect);
        of(painter.ctx())
            .lock()
            .paint(painter.ctx(), painter, self.key, corner, colour);
    }

    /// Where its left top corner is within a rectangle, at the edge it keeps to.
    pub(super) fn corner(&self, rect: Rect) -> Pos2 {
        let room = rect.width() - self.block / self.scale;
        let x = match (self.align, self.direction) {
            (Align::Center, _) => room / 2.0,
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => room,
        };
        pos2(rect.left() + x, rect.top()).round_to_pixels(self.scale)
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
