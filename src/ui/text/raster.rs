//! Glyphs to pixels: coverage in white, to be tinted when it is painted.

use egui::Color32;
use skrifa::MetadataProvider as _;
use skrifa::instance::Size;
use vello_cpu::{Pixmap, RenderContext, Resources, color};

use crate::text::Font;

/// In how many places within a pixel a glyph can stand.
pub(super) const PLACES: u8 = 4;
/// The widest strip that glyphs are drawn into at once, in pixels.
const STRIP: i32 = 2048;
/// Room around a glyph for smoothing and hinting, in pixels.
const MARGIN: i32 = 2;

/// A glyph in pixels.
pub(super) struct Bitmap {
    /// From the glyph's origin to its left edge.
    pub(super) left: i32,
    /// From the glyph's origin down to its top edge.
    pub(super) top: i32,
    pub(super) size: [usize; 2],
    pub(super) pixels: Vec<Color32>,
    /// It has colours of its own, as emoji have, and takes none from the text.
    pub(super) coloured: bool,
}

/// Where a glyph is drawn within the strip, and how far that is from its origin.
struct Cell {
    x: i32,
    y: i32,
    left: i32,
    top: i32,
    width: i32,
    height: i32,
}

pub(super) struct Raster {
    resources: Resources,
}

impl Raster {
    pub(super) fn new() -> Self {
        Self {
            resources: Resources::new(),
        }
    }

    /// Draws glyphs of one font and size, in pixels, each at one of the places within a pixel. A glyph without ink
    /// comes back empty.
    pub(super) fn draw(&mut self, font: &Font, size: f32, wanted: &[(u16, u8)]) -> Vec<Bitmap> {
        let (cells, width, height) = cells(font, size, wanted);
        let (Ok(strip_width), Ok(strip_height)) = (u16::try_from(width), u16::try_from(height))
        else {
            return wanted.iter().map(|_| Bitmap::empty()).collect();
        };
        let mut scene = RenderContext::new(strip_width.max(1), strip_height.max(1));
        scene.set_paint(color::palette::css::WHITE);
        let glyphs = cells
            .iter()
            .zip(wanted)
            .map(|(cell, (id, place))| vello_cpu::Glyph {
                id: u32::from(*id),
                x: (cell.x - cell.left) as f32 + f32::from(*place) / f32::from(PLACES),
                y: (cell.y - cell.top) as f32,
            });
        scene
            .glyph_run(&mut self.resources, font.data())
            .font_size(size)
            .hint(true)
            .normalized_coords(font.coords())
            .fill_glyphs(glyphs);
        let mut pixmap = Pixmap::new(strip_width.max(1), strip_height.max(1));
        scene.flush();
        scene.render(&mut pixmap, &mut self.resources);
        cells.iter().map(|cell| cut(&pixmap, cell)).collect()
    }
}

impl Bitmap {
    fn empty() -> Self {
        Self {
            left: 0,
            top: 0,
            size: [0, 0],
            pixels: Vec::new(),
            coloured: false,
        }
    }
}

/// Lays the glyphs out side by side, in as many rows as it takes; the size of the whole in pixels.
fn cells(font: &Font, size: f32, wanted: &[(u16, u8)]) -> (Vec<Cell>, i32, i32) {
    let reader = skrifa::FontRef::from_index(font.bytes(), font.index()).ok();
    let coords: Vec<skrifa::instance::NormalizedCoord> = font
        .coords()
        .iter()
        .map(|bits| skrifa::instance::NormalizedCoord::from_bits(*bits))
        .collect();
    let metrics = reader
        .as_ref()
        .map(|font| font.glyph_metrics(Size::new(size), coords.as_slice()));
    let (mut x, mut y, mut row, mut widest) = (0, 0, 0, 0);
    let mut cells = Vec::with_capacity(wanted.len());
    for (id, _) in wanted {
        let bounds = metrics
            .as_ref()
            .and_then(|metrics| metrics.bounds(skrifa::GlyphId::new(u32::from(*id))));
        // Pictures have no outline to measure: room on every side.
        let (left, top, right, bottom) = bounds
            .map_or((-size, -2.0 * size, 2.0 * size, size), |b| {
                (b.x_min, -b.y_max, b.x_max, -b.y_min)
            });
        let left = left.floor() as i32 - MARGIN;
        let top = top.floor() as i32 - MARGIN;
        let width = right.ceil() as i32 + MARGIN + 1 - left;
        let height = bottom.ceil() as i32 + MARGIN - top;
        if x + width > STRIP && x > 0 {
            (x, y, row) = (0, y + row, 0);
        }
        cells.push(Cell {
            x,
            y,
            left,
            top,
            width,
            height,
        });
        x += width;
        row = row.max(height);
        widest = widest.max(x);
    }
    (cells, widest, y + row)
}

/// Cuts a glyph out of the strip, without the empty rows and columns around it.
fn cut(strip: &Pixmap, cell: &Cell) -> Bitmap {
    let stride = usize::from(strip.width());
    let row = |y: i32| {
        let start = (cell.y + y) as usize * stride + cell.x as usize;
        strip
            .data()
            .get(start..start + cell.width as usize)
            .unwrap_or_default()
    };
    let (mut left, mut right, mut top, mut bottom) = (cell.width, 0, cell.height, 0);
    for y in 0..cell.height {
        for (x, _) in (0..).zip(row(y)).filter(|(_, pixel)| pixel.a != 0) {
            (left, right) = (left.min(x), right.max(x + 1));
            (top, bottom) = (top.min(y), bottom.max(y + 1));
        }
    }
    if left >= right {
        return Bitmap::empty();
    }
    let mut coloured = false;
    let mut pixels = Vec::with_capacity(((right - left) * (bottom - top)) as usize);
    for y in top..bottom {
        let inked = row(y)
            .get(left as usize..right as usize)
            .unwrap_or_default();
        for pixel in inked {
            coloured |= pixel.r != pixel.a || pixel.g != pixel.a || pixel.b != pixel.a;
            pixels.push(Color32::from_rgba_premultiplied(
                pixel.r, pixel.g, pixel.b, pixel.a,
            ));
        }
    }
    Bitmap {
        left: cell.left + left,
        top: cell.top + top,
        size: [(right - left) as usize, (bottom - top) as usize],
        pixels,
        coloured,
    }
}
